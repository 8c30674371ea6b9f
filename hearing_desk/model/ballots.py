"""Ballots: what is on the paper, kept apart from what it means.

A mark is written as the clerk keys it: a grade's key digit (`1` = best), `0` blank, `+` over-marked
without saying which, `1+2` over-marked with the grades seen, `?` illegible. Blank is a value,
never "not keyed yet" (design 2.8).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from hearing_desk.model.ids import ItemId, SheetNo
from hearing_desk.model.people import PersonId

Mark = NewType("Mark", str)
"""`1`..`9`, `0`, `+`, `1+2`, `?` as above."""

BLANK = Mark("0")
OVERMARKED = Mark("+")
ILLEGIBLE = Mark("?")

Marks = tuple[Mark, ...]
"""One per item, in scheme order."""


class EntryPass(Enum):
    """The two independent entries of every ballot."""

    FIRST = "first"
    SECOND = "second"


class InvalidReason(Enum):
    """Why a whole ballot is invalid (B5, B7, B9)."""

    IDENTIFIED = "identified"
    TORN = "torn"
    BY_RULE = "by-rule"
    OTHER = "other"


class DoubtReason(Enum):
    """Why a ballot is put aside for two deciders (B3-B7, 6.11, 6.16)."""

    OVERMARKED = "overmarked"
    ILLEGIBLE = "illegible"
    OUTSIDE_BOX = "outside-box"
    CORRECTED = "corrected"
    TORN = "torn"
    WRITING = "writing"
    FOLDED_TOGETHER = "folded-together"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell in which the two passes differ.

    index: place of the item in scheme order, from 0.
    """

    sheet_no: SheetNo
    item: ItemId
    index: int
    first: Mark
    second: Mark


@dataclass(frozen=True, slots=True)
class Ruling:
    """A recorded decision on one ballot: its final marks and who decided (6.11, 6.17)."""

    marks: Marks
    reason: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class Invalidation:
    """A recorded decision that a ballot is invalid."""

    reason: InvalidReason
    remark: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One line of a ballots file: a paper and its marks, as typed outside the program."""

    row_number: int
    unit: str
    sheet_no: int
    marks: Marks


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One line of an attendance file: what was counted in the hall for one unit."""

    row_number: int
    unit: str
    present: int
    issued: int
    returned: int
