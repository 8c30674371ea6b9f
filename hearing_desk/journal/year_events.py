"""The acts on the year's result: figures recorded, deductions, failures, decisions, the lock."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.year import (
    AnswerLine,
    ComponentScore,
    Deduction,
    LastYearLine,
    Origin,
    UnitGrade,
    Venue,
    YearPlace,
)


@dataclass(frozen=True, slots=True)
class ScoresRecorded:
    """Component scores were taken from a file or typed; a later figure replaces an earlier one."""

    origin: Origin
    scores: tuple[ComponentScore, ...]


@dataclass(frozen=True, slots=True)
class VenuesRecorded:
    """Verified hearing records are the source of a component, all of them; the former go."""

    component: str
    venues: tuple[Venue, ...]


@dataclass(frozen=True, slots=True)
class DeductionsRecorded:
    """Points were taken off units, by case and reason (S8, M7)."""

    origin: Origin
    deductions: tuple[Deduction, ...]


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
    """A unit is no longer listed as failed, by a written order."""

    unit: UnitId
    reason: str
    document: str


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
class YearLocked:
    """The year's result was locked; `places` in the order of the result."""

    version: int
    places: tuple[YearPlace, ...]


@dataclass(frozen=True, slots=True)
class YearReopened:
    """A locked result was opened for a correction, with its reason; the next lock is version +1."""

    reason: str
