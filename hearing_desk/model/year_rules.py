"""What a plan says of the year: sources of scores, deductions, lists, surveys, the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from hearing_desk.model.choices import RankOn, Rounding
from hearing_desk.model.ids import GroupId
from hearing_desk.model.texts import LocalText

# --------------------------------------------------------------------- parts of the result


class ComponentSource(Enum):
    """Where the scores of a component come from."""

    RECORDED = "recorded"
    """A file or typed figures of the body that scores it."""
    HEARING = "hearing"
    """Verified hearing records; a file or typed figures where there are none."""
    DEDUCTIONS = "deductions"
    """Full marks less the deductions recorded against the component, never below 0 (S8, X14)."""


@dataclass(frozen=True, slots=True)
class ComponentPart:
    """A sub-score of a component, such as one of the four hotlines (M3-M5)."""

    id: str
    label: LocalText
    maximum: Fraction


class VenuePooling(Enum):
    """How the hearings of several venues become one score."""

    POOLED = "pooled"
    """All raw totals over all divisors: every delegate weighs the same."""
    MEAN_OF_VENUES = "mean-of-venues"
    """The mean of the venues' scores: every venue weighs the same."""


@dataclass(frozen=True, slots=True)
class DeductionKind:
    """A kind of deduction.

    points:    taken off per case; `None` = decided case by case, with a reason (M7).
    component: whose score it lowers; `None` = the total.
    """

    id: str
    label: LocalText
    points: Fraction | None
    component: str | None


# --------------------------------------------------------------------- bands, lists, surveys


@dataclass(frozen=True, slots=True)
class YearGrade:
    """A grade of the whole unit (Q6), best first.

    at_least: lowest total that has it, the last grade 0; `None` = the plan gives no line, and the
              grade is recorded as the organizer found it.
    watch:    its units go on the watch list.
    """

    id: str
    label: LocalText
    at_least: Fraction | None
    watch: bool


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """One answer of a questionnaire; `satisfied` = it counts towards the satisfaction share."""

    id: str
    label: LocalText
    satisfied: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A class of respondents, or a channel by which they were asked."""

    id: str
    label: LocalText


@dataclass(frozen=True, slots=True)
class SurveyRules:
    """A questionnaire whose answers are counted and never scored (agri-commission 2009)."""

    answers: tuple[SurveyAnswer, ...] = ()
    respondents: tuple[Named, ...] = ()
    channels: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A line of the calendar (T26, T32).

    when:      as the plan words it.
    first_day: of a stage; `None` = not a span, or not known.
    last_day:  when it must be done; `None` = the plan gives no day (X11).
    """

    id: str
    label: LocalText
    when: LocalText
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class YearRules:
    """How the year's result is worked out and which lists are taken from it.

    ranked:        False = the plan names no score to rank by; units stand in plan order.
    flag_below:    totals strictly below are listed (S11, X12); `None` = no threshold.
    top, bottom:   how many units of each end of a group to name, all ties included; 0 = none.
    repeat_top:    share of the group that counts as near the top in both years (T30);
                   `None` = not asked.
    repeat_bottom: how many trailing ranks count as last in both years (T31, M11); 0 = not asked.
    repeat_groups: groups the two lists are made for; empty = all.
    """

    decimals: int = 2
    rounding: Rounding = Rounding.HALF_UP
    rank_on: RankOn = RankOn.EXACT
    ranked: bool = True
    flag_below: Fraction | None = None
    top: int = 0
    bottom: int = 0
    repeat_top: Fraction | None = None
    repeat_bottom: int = 0
    repeat_groups: tuple[GroupId, ...] = ()
    pooling: VenuePooling = VenuePooling.POOLED
    grades: tuple[YearGrade, ...] = ()
    deductions: tuple[DeductionKind, ...] = ()
    survey: SurveyRules = SurveyRules()
    calendar: tuple[Deadline, ...] = ()


NO_YEAR = YearRules()
"""What holds where a plan says nothing of the year."""
