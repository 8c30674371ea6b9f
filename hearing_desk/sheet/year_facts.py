"""What the papers of the year need to know (D18 to D18G).

Names and labels arrive as the text that shall be printed, in the paper's language; figures stay in
the records of the result. What the plan itself says is read from the scheme of the frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ids import GroupId
from hearing_desk.model.year import (
    Deduction,
    LastYearLine,
    Origin,
    SatisfactionShare,
    Venue,
    YearLine,
)


@dataclass(frozen=True, slots=True)
class UnitYear:
    """A unit's year.

    parent: name of the authority it belongs to; `None` = none stated.
    grade:  its label; `None` = none.
    watch:  its grade puts it on the watch list (Q6).
    """

    name: str
    parent: str | None
    grade: str | None
    watch: bool
    line: YearLine


@dataclass(frozen=True, slots=True)
class GroupYear:
    """A group's year, units in the order of the result.

    title:       of its award; `None` = the plan has none for it.
    award_seats: how many units the award goes to; 0 = no award.
    """

    id: GroupId
    label: str
    title: str | None
    award_seats: int
    units: tuple[UnitYear, ...]


@dataclass(frozen=True, slots=True)
class YearFacts:
    """D18A, D18B, D18C, D18G. The year of some groups, or of all.

    version: of the result; while it is open, the version it will be locked as.
    """

    version: int
    groups: tuple[GroupYear, ...]


@dataclass(frozen=True, slots=True)
class CompositeFacts:
    """D18. The year of one group and what it stands on.

    decided_by: document in which the organizer decided on a tie across the award line (D7);
                `None` = nothing was to be decided, or not yet.
    venues:     (id of the component, hearings whose scores went into it); empty = none.
    origins:    every file or sheet of figures, in order of recording.
    """

    version: int
    group: GroupYear
    decided_by: str | None
    venues: tuple[tuple[str, tuple[Venue, ...]], ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class DeductionLine:
    """A deduction as recorded.

    kind:      its label; `None` = not named.
    lowers:    what it is taken off.
    counted:   0 = its case was counted already (S8).
    withdrawn: why it was taken back; `None` = it stands.
    """

    unit: str
    group: str
    kind: str | None
    lowers: str
    deduction: Deduction
    counted: Fraction
    withdrawn: str | None


@dataclass(frozen=True, slots=True)
class DeductionListFacts:
    """D18D. Every deduction, by number."""

    version: int
    lines: tuple[DeductionLine, ...]


@dataclass(frozen=True, slots=True)
class UnitAnswers:
    """What was answered about a unit, in the order to be printed: parts first, then the sums."""

    unit: str
    shares: tuple[SatisfactionShare, ...]


@dataclass(frozen=True, slots=True)
class SurveyFacts:
    """D18E. The units that anything was answered about."""

    version: int
    units: tuple[UnitAnswers, ...]


@dataclass(frozen=True, slots=True)
class ComparisonFacts:
    """D18F. This year beside the last.

    gone: (label of the group, line) of last year's units that are not in this year's plan.
    """

    year: YearFacts
    gone: tuple[tuple[str, LastYearLine], ...]
