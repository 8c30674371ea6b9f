"""The acts on the year's result: figures recorded, deductions, failures, decisions, the lock."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.year import (
    AnswerLine,
    ComponentScore,
    Deduction,
    LastYearLine,
    Origin,
    UnitGrade,
    Venue,
)


@dataclass(frozen=True, slots=True)
class ScoresRecorded:
    """Component scores were taken from a file or typed; a later figure replaces an earlier one."""

    origin: Origin
    scores: tuple[ComponentScore, ...]


@dataclass(frozen=True, slots=True)
class VenuesRecorded:
    """Verified hearing records were read as the source of a component; they replace the former."""

    component: str
    venues: tuple[Venue, ...]


@dataclass(frozen=True, slots=True)
class DeductionRecorded:
    """Points were taken off a unit, by case and reason (S8, M7)."""

    deduction: Deduction


@dataclass(frozen=True, slots=True)
class DeductionWithdrawn:
    """A deduction was taken back; its number is never used again."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class UnitFailed:
    """A unit was listed as failed outright by a written order (M9, 6.22)."""

    unit: UnitId
    reason: str
    document: str


@dataclass(frozen=True, slots=True)
class FailureLifted:
    """A unit is no longer listed as failed."""

    unit: UnitId
    reason: str


@dataclass(frozen=True, slots=True)
class GradesRecorded:
    """Grades of whole units were taken from a file or typed (Q6)."""

    origin: Origin
    grades: tuple[UnitGrade, ...]


@dataclass(frozen=True, slots=True)
class AnswersRecorded:
    """The answers of a questionnaire were counted per class of respondents; they replace all."""

    origin: Origin
    lines: tuple[AnswerLine, ...]


@dataclass(frozen=True, slots=True)
class LastYearRecorded:
    """Last year's result was taken from its file; it replaces what was there."""

    origin: Origin
    lines: tuple[LastYearLine, ...]


@dataclass(frozen=True, slots=True)
class AwardDecided:
    """The organizer decided in writing which of the units tied across the line are named (D7)."""

    group: GroupId
    units: tuple[UnitId, ...]
    document: str


@dataclass(frozen=True, slots=True)
class YearPlace:
    """A unit in a locked result; `None` = no total, no rank."""

    unit: UnitId
    total: Fraction | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class YearLocked:
    """The year's result was locked; `places` in the order of the result."""

    version: int
    places: tuple[YearPlace, ...]


@dataclass(frozen=True, slots=True)
class YearReopened:
    """A locked result was opened for a correction, with its reason; the next lock is version +1."""

    reason: str
