"""A scheme: everything a plan can decide, as typed settings (`domain.md` §3).

Each enum is one question of the plan; its first member is the house default, the others are
the alternatives that may be selected. The scheme in force is copied into the journal and frozen
before the first ballot is issued.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from hearing_desk.model.ids import GradeId, GroupId, ItemId


class Combination(Enum):
    """A1: how the marks of a unit become its score."""

    SUM_OF_ITEMS = "sum-of-items"
    """Points of all items of all ballots, divided by the divisor (T20)."""
    POOLED_MEAN = "pooled-mean"
    """Mean points of all marks of all items together (S6, S7)."""
    SHARE_OF_BEST = "share-of-best"
    """Percentage of the divisor that chose the first grade (county appraisal)."""


class BlankRule(Enum):
    """B1: what an item without a mark counts as."""

    AS_GRADE = "as-grade"
    """As the grade named by `blank_grade` (T19: 一般)."""
    ZERO = "zero"
    """0 points, the ballot stays in the divisor."""
    NOT_COUNTED = "not-counted"
    """The mark leaves the count (pooled mean: also the divisor)."""


class AllBlankRule(Enum):
    """B2: what a ballot without any mark counts as."""

    AS_BLANK_ITEMS = "as-blank-items"
    ABSTENTION = "abstention"
    """Leaves the sum and the divisor."""
    INVALID = "invalid"
    """Adds 0; the divisor follows `InvalidRule`."""


class OvermarkRule(Enum):
    """B3: what an item with two or more grades, or an illegible one, counts as."""

    AS_BLANK = "as-blank"
    ITEM_ZERO = "item-zero"
    ITEM_EXCLUDED = "item-excluded"
    LOWER_GRADE = "lower-grade"
    BALLOT_INVALID = "ballot-invalid"


class UnclearMarkRule(Enum):
    """B4: a mark outside the box, a wrong symbol, a corrected mark."""

    BY_INTENTION = "by-intention"
    """Two deciders rule by the delegate's evident intention."""
    STRICT = "strict"
    """Treated like an over-mark."""


class IdentifiedBallotRule(Enum):
    """B5: a ballot with a signature or other identifying writing."""

    INVALID = "invalid"
    COUNTED = "counted"


class TornBallotRule(Enum):
    """B7: a torn ballot."""

    LEGIBLE_ITEMS = "legible-items"
    """What can be read counts; an item whose part is missing is treated like an over-mark."""
    INVALID = "invalid"


class InvalidRule(Enum):
    """B9: what an invalid ballot does."""

    ZERO_IN_DIVISOR = "zero-in-divisor"
    OUT_OF_DIVISOR = "out-of-divisor"
    AS_ALL_BLANK = "as-all-blank"


class SurplusRule(Enum):
    """B10: more ballots returned than issued, after a recount."""

    NEW_ROUND = "new-round"
    RECOUNT_ONLY = "recount-only"
    """Only a recount that removes foreign paper may settle it."""


class DivisorRule(Enum):
    """C1: what the raw total is divided by."""

    PRESENT_AT_ISSUE = "present-at-issue"
    SESSION_PRESENT = "session-present"
    """Sign-in total of the session, the same for every unit."""
    RETURNED = "returned"
    VALID = "valid"
    MARKS = "marks"
    """Number of marks counted (pooled mean)."""


class UnreturnedRule(Enum):
    """C1(d): what a ballot that was issued and not returned adds to the raw total."""

    ZERO = "zero"
    AS_BLANK_ITEMS = "as-blank-items"


class RecusalRule(Enum):
    """C3: a delegate recused for a unit."""

    NO_BALLOT = "no-ballot"
    ALTERNATE_FOR_UNIT = "alternate-for-unit"


class Rounding(Enum):
    """D2: how an exact score becomes text."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"


class RankOn(Enum):
    """D3: what ranks compare."""

    EXACT = "exact"
    DISPLAYED = "displayed"


class TieRule(Enum):
    """D4: units with equal scores."""

    SHARED = "shared"
    """1, 2, 2, 4."""
    DENSE = "dense"
    """1, 2, 2, 3."""
    MOST_BEST_GRADES = "most-best-grades"
    """More marks of the best grade first, then fewer of the worst, then item order."""
    LOT = "lot"
    """By lot before the notary; shared until the lot is recorded."""


class AwardRounding(Enum):
    """D6: how the award share of a group becomes a number of units."""

    HALF_UP = "half-up"
    FLOOR = "floor"
    CEILING = "ceiling"
    LARGEST_REMAINDER = "largest-remainder"
    """Over all groups together."""


class AwardTieRule(Enum):
    """D7: a tie across the award line."""

    PENDING = "pending"
    INCLUDE_ALL = "include-all"
    EXCLUDE_ALL = "exclude-all"


class PanelScope(Enum):
    """E4: one panel per group session, or one for the whole day."""

    PER_GROUP = "per-group"
    DAY = "day"


class Apportionment(Enum):
    """E2: seats from sector shares."""

    LARGEST_REMAINDER = "largest-remainder"
    SAINTE_LAGUE = "sainte-lague"
    D_HONDT = "d-hondt"


class ShortSectorRule(Enum):
    """E3: a sector with too few eligible people."""

    STOP = "stop"
    REDUCE_PANEL = "reduce-panel"


class AlternateRule(Enum):
    """E5: how many alternates per sector."""

    SHARE = "share"
    """max(1, ⌈share of the seats⌉) per sector."""
    FIXED = "fixed"
    """`alternate_count` per sector."""


class ReportOrder(Enum):
    """E10: the order in which the units speak."""

    PLAN = "plan"
    LOT = "lot"


class SpeakerRule(Enum):
    """E11: a speaker who is not the head of the unit."""

    FLAG = "flag"
    REFUSE = "refuse"


class Balloting(Enum):
    """G1: one sheet per unit after each speech, or one booklet at the end."""

    ROLLING = "rolling"
    BOOKLET = "booklet"


class Verification(Enum):
    """How keyed ballots are checked (design 2.11)."""

    SECOND_PASS = "second-pass"
    READ_BACK = "read-back"


class Announcement(Enum):
    """D9: what the hall is told."""

    SCORE = "score"
    SCORE_AND_RANK = "score-and-rank"


class ReportMode(Enum):
    """T15, T16: how a unit reports."""

    SPOKEN = "spoken"
    WRITTEN = "written"


class Affiliation(Enum):
    """T29: whose organ a unit is."""

    COUNTY = "county"
    MUNICIPAL_OR_PROVINCIAL = "municipal-or-provincial"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text of the plan in both languages; `en` falls back to `zh` where the plan has none."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade of the scale; its key digit is its place in the scheme, from 1 = best."""

    id: GradeId
    label: LocalText
    points: Fraction


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the ballot, in ballot order."""

    id: ItemId
    label: LocalText


@dataclass(frozen=True, slots=True)
class BallotRules:
    """What stands on a ballot and what a mark is worth (§3.1, §3.2, §3.3)."""

    items: tuple[Item, ...]
    grades: tuple[Grade, ...]
    combination: Combination
    blank: BlankRule
    blank_grade: GradeId | None
    all_blank: AllBlankRule
    overmark: OvermarkRule
    unclear_mark: UnclearMarkRule
    anonymous: bool
    identified: IdentifiedBallotRule
    invalid: InvalidRule
    surplus: SurplusRule
    divisor: DivisorRule
    unreturned: UnreturnedRule
    recusal: RecusalRule
    balloting: Balloting
    verification: Verification
    maximum_total: Fraction
    """What a perfect ballot must come to; 100 unless the plan says otherwise (A1)."""
    torn: TornBallotRule = TornBallotRule.LEGIBLE_ITEMS

    def grade(self, key: int) -> Grade:
        """The grade of a key digit, from 1 = best."""
        return self.grades[key - 1]


@dataclass(frozen=True, slots=True)
class RankRules:
    """Decimals, rounding, ranks, ties, announcement, bands (§3.4)."""

    decimals: int
    rounding: Rounding
    rank_on: RankOn
    ties: TieRule
    announcement: Announcement
    flag_below: Fraction | None
    """S11: scores strictly below are flagged; `None` = no threshold."""
    top: int
    """County appraisal: how many leading units to name; 0 = none."""
    bottom: int
    """M10: how many trailing units to name, all ties included; 0 = none."""


@dataclass(frozen=True, slots=True)
class AwardRules:
    """The year's award (T11, D6, D7); printed on the rule sheet, never decided on the day (D8)."""

    share: Fraction | None
    rounding: AwardRounding
    at_line: AwardTieRule


@dataclass(frozen=True, slots=True)
class PanelRules:
    """Draw, alternates, quorum, repeat service (§3.5)."""

    scope: PanelScope
    seats: int | None
    """Size of the panel; `None` = the plan leaves it to the quota file."""
    apportionment: Apportionment
    every_sector_seated: bool
    """E2: a sector with a share above 0 gets a seat even if its quota rounds to none."""
    short_sector: ShortSectorRule
    alternates: AlternateRule
    alternate_share: Fraction
    alternate_count: int
    quorum: Fraction | None
    """E8: warn when fewer than this share of the seats is present; `None` = no quorum."""
    quorum_strict: bool
    """True: more than the share is needed; False: the share itself is enough."""
    cooling_off_years: int
    """E7: 0 = off."""


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """Time (§3.6) and who speaks."""

    limit_ms: int
    warning_ms: int
    """Remaining time at which the warning is given."""
    last_seconds_ms: int
    order: ReportOrder
    speaker: SpeakerRule


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the year's result and its weight in percent, per group (T12, T13, T21, T22)."""

    id: str
    label: LocalText
    weights: tuple[tuple[GroupId, Fraction], ...]
    maximum: Fraction = Fraction(100)
    """Full marks of the component, worth its whole weight (S8: 20 points, weight 20 %)."""

    def weight(self, group: GroupId) -> Fraction:
        """Weight in percent; 0 where the group has no such component (X4)."""
        return dict(self.weights).get(group, Fraction(0))


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    """A unit as the scheme lists it, in plan order within its group."""

    name: str
    affiliation: Affiliation
    parent: str | None
    """Name of the parent authority; `None` = none stated."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of units: title, way of reporting, award title, units in plan order."""

    id: GroupId
    label: LocalText
    report: ReportMode
    award_title: LocalText | None
    units: tuple[PlannedUnit, ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A signature line of a printed paper: who must sign and how many lines."""

    id: str
    label: LocalText
    lines: int


@dataclass(frozen=True, slots=True)
class Source:
    """Which paragraph of the governing document a setting came from."""

    setting: str
    """Key path, such as `ballot.blank`."""
    text: LocalText


@dataclass(frozen=True, slots=True)
class Scheme:
    """A plan as data. `text` is the TOML it was read from, verbatim; it is what gets journaled."""

    id: str
    title: LocalText
    document: LocalText
    """Governing document, its number and date."""
    organizer: LocalText
    groups: tuple[Group, ...]
    ballot: BallotRules
    ranks: RankRules
    award: AwardRules
    panel: PanelRules
    speech: SpeechRules
    components: tuple[Component, ...]
    signatories: tuple[Signatory, ...]
    sources: tuple[Source, ...]
    text: str

    def group(self, group: GroupId) -> Group:
        """The group of that id."""
        return next(known for known in self.groups if known.id == group)
