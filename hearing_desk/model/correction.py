"""Corrections after the lock, and recomputations by revised rules: what became of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.tally import TieSettlement, UnitTally


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """What the ranking of a group follows from, at one moment.

    tallies: of the units counted then, in the order they report.
    settled: lots and second votes that stood then.
    """

    tallies: tuple[UnitTally, ...]
    absent: tuple[UnitId, ...]
    settled: tuple[TieSettlement, ...]


@dataclass(frozen=True, slots=True)
class SheetCorrection:
    """One paper whose marks were counted wrongly (6.9).

    before, marks: as counted, and as they stand on the paper.
    found:         how the mistake was found.
    checked_by:    who looked at the paper.
    notary:        who was there for the notary office; `None` = nobody any more (6.21).
    """

    sheet_no: SheetNo
    before: Marks
    marks: Marks
    reason: str
    found: str
    checked_by: tuple[PersonId, ...]
    notary: PersonId | None
    at_utc: str


@dataclass(slots=True)
class CorrectionState:
    """The way of a unit's figures from one locked version to the next.

    version:   the one to come; the one before it no longer holds once the first paper is corrected.
    begun_seq: journal number of the first paper corrected.
    after:     `None` = not locked again yet.
    """

    unit: UnitId
    group: GroupId
    round: Round
    version: int
    begun_seq: int
    before: GroupFigures
    sheets: list[SheetCorrection] = field(default_factory=list)
    after: GroupFigures | None = None

    @property
    def subject(self) -> str:
        """What the correction report is about: `U01-V2`."""
        return f"{self.unit}-V{self.version}"


@dataclass(frozen=True, slots=True)
class Recomputation:
    """Revised rules by which the organizer had the signed marks counted once more (6.23)."""

    number: int
    text: str
    sha256: str
    reason: str
    document: str
    at_utc: str
