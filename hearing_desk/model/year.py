"""The year of which a hearing is one part: what was recorded, and the result it adds up to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from hearing_desk.model.ids import GroupId, UnitId

# --------------------------------------------------------------------- what is recorded


@dataclass(frozen=True, slots=True)
class Origin:
    """Where recorded figures come from.

    name:     file name without folders; "" = typed by hand.
    sha256:   of the file's bytes, 64 hexadecimal digits, which are stored; "" = typed.
    document: number or title of the paper they stand on, as the organizer gave it.
    """

    name: str
    sha256: str
    document: str


@dataclass(frozen=True, slots=True)
class ComponentScore:
    """A score of a unit; `part` is "" for the whole component, else one of its parts."""

    unit: UnitId
    component: str
    part: str
    score: Fraction


@dataclass(frozen=True, slots=True)
class VenueCount:
    """What one venue counted for a unit; `score` is exact, `None` = nothing to divide by."""

    unit: UnitId
    ballots: int
    raw_total: Fraction
    divisor: int
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Venue:
    """A verified hearing record whose scores go into a component.

    hearing, title: of the record. scheme_sha256: fingerprint of the rules it was counted by.
    acts, head:     how many acts it held when it was read, and its journal head, 64 digits.
    """

    hearing: str
    title: str
    scheme_sha256: str
    acts: int
    head: str
    counts: tuple[VenueCount, ...]


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken off a unit (S8, M7).

    number: from 1 over the record; never used again.
    kind:   id of the scheme's kind.
    case:   by which double counting is found: of two deductions of one unit and case only the
            larger counts (S8: 不重复计算).
    """

    number: int
    unit: UnitId
    kind: str
    points: Fraction
    case: str
    reason: str
    document: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A unit listed as failed outright (M9), by written order only (6.22)."""

    reason: str
    document: str


@dataclass(frozen=True, slots=True)
class UnitGrade:
    """A grade the organizer recorded for a unit, where the plan gives no lines (Q6)."""

    unit: UnitId
    grade: str


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """Answers of one class of respondents by one channel; counts in the order of the scheme."""

    unit: UnitId
    respondents: str
    channel: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LastYearLine:
    """A unit in last year's result, by name.

    rank:   `None` = it was not ranked. score: `None` = not known. failed: M9.
    """

    group: GroupId
    unit: str
    rank: int | None
    score: Fraction | None
    failed: bool


@dataclass(frozen=True, slots=True)
class YearPlace:
    """A unit in a locked result; `None` = no total, no rank."""

    unit: UnitId
    total: Fraction | None
    rank: int | None


@dataclass(slots=True)
class YearState:
    """What was recorded for the year so far; the later figure of a place stands.

    scores:     by unit, component and part.
    origins:    of every file or sheet of figures, in order of recording.
    venues:     by component, each hearing once; the latest act names them all.
    deduction_origins: of every deduction, by number; where it came from.
    withdrawn:  reasons, by the number of a deduction taken back.
    decided:    units named by the organizer where a tie crossed the award line (D7).
    decided_by: the document that says so.
    version:    of the result; 0 = never locked. A correction opens it and the next lock is +1.
    """

    scores: dict[tuple[UnitId, str, str], Fraction] = field(default_factory=dict)
    origins: list[Origin] = field(default_factory=list)
    venues: dict[str, tuple[Venue, ...]] = field(default_factory=dict)
    deductions: dict[int, Deduction] = field(default_factory=dict)
    deduction_origins: dict[int, Origin] = field(default_factory=dict)
    withdrawn: dict[int, str] = field(default_factory=dict)
    failures: dict[UnitId, Failure] = field(default_factory=dict)
    grades: dict[UnitId, str] = field(default_factory=dict)
    answers: tuple[AnswerLine, ...] = ()
    last_year: tuple[LastYearLine, ...] = ()
    decided: dict[GroupId, tuple[UnitId, ...]] = field(default_factory=dict)
    decided_by: dict[GroupId, str] = field(default_factory=dict)
    locked: bool = False
    version: int = 0


# --------------------------------------------------------------------- the result


class Award(Enum):
    """Where a unit stands to the award (D7)."""

    NONE = "none"
    NAMED = "named"
    PENDING = "pending"
    """Tied across the line; the organizer has not decided in writing."""


@dataclass(frozen=True, slots=True)
class DeductionTaken:
    """A deduction as it counts: `counted` is 0 where its case was counted already (S8)."""

    deduction: Deduction
    counted: Fraction


@dataclass(frozen=True, slots=True)
class ComponentResult:
    """One component of a unit.

    score:  `None` = not recorded yet. parts: in scheme order, each `None` when missing.
    weight: in percent, above 0. points: score / maximum x weight; `None` = score missing.
    """

    component: str
    score: Fraction | None
    parts: tuple[Fraction | None, ...]
    weight: Fraction
    points: Fraction | None


class YearLine(NamedTuple):
    """A unit's year; a NamedTuple, because a province has thousands of units.

    components: those with a weight in its group, in scheme order.
    deducted:   from the total, 0 = nothing. taken: every standing deduction, of components too.
    total:      exact; `None` = a component is missing, or the plan names none.
    rank:       in its group, from 1, ties shared (1, 2, 2, 4); `None` = failed, missing, unranked.
    shown:      the total as text; neighbours that differ never print alike (D2); "" = none.
    grade:      by the plan's lines or as recorded; `None` = none.
    flagged:    total strictly below the threshold (S11).
    at_top, at_bottom: named at an end of the group, with all ties (D10).
    twice_top, twice_bottom: and so last year (T30, T31, M11).
    upward:     belongs to the province or the city: reported upward (T29).
    last:       last year's line; `None` = not there.
    """

    unit: UnitId
    group: GroupId
    components: tuple[ComponentResult, ...]
    taken: tuple[DeductionTaken, ...]
    deducted: Fraction
    failed: Failure | None
    total: Fraction | None
    rank: int | None
    tied: bool
    shown: str
    award: Award
    grade: str | None
    flagged: bool
    at_top: bool
    at_bottom: bool
    twice_top: bool
    twice_bottom: bool
    upward: bool
    last: LastYearLine | None


@dataclass(frozen=True, slots=True)
class YearGroup:
    """A group's year: ranked units from the first down, then unranked, then failed ones.

    award_seats: how many units the award goes to (D6); 0 = no award.
    """

    group: GroupId
    award_seats: int
    lines: tuple[YearLine, ...]


@dataclass(frozen=True, slots=True)
class SatisfactionShare:
    """Answers of a unit added up; `respondents`, `channel` "" = all together.

    share: satisfied answers over all answers, exact, 0 to 1; `None` = nobody answered.
    """

    unit: UnitId
    respondents: str
    channel: str
    counts: tuple[int, ...]
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class YearResult:
    """The year's result as it stands.

    missing: unit, component and part ("" = the whole) still without a score, in plan order.
    """

    groups: tuple[YearGroup, ...]
    missing: tuple[tuple[UnitId, str, str], ...]

    def line(self, unit: UnitId) -> YearLine:
        """The line of a unit."""
        return next(line for group in self.groups for line in group.lines if line.unit == unit)
