"""The alternatives of a scheme: each enum is one question of `domain.md` §3.

Its first member is the house default, the others may be selected.
"""

from __future__ import annotations

from enum import Enum


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
    REVOTE = "revote"
    """By a second vote on the tied units; shared until it is held."""


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
    """The draw is refused; the organizer decides."""
    REDUCE_PANEL = "reduce-panel"
    """The missing seats are left out of the panel."""
    TRANSFER_NAMED = "transfer-named"
    """They move to a sector the organizer names, with a reason."""
    TRANSFER_AUTO = "transfer-auto"
    """They move one by one to the sector with most eligible people to spare."""


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


class DrawTiming(Enum):
    """E6: when the panel is drawn."""

    TWO_DAYS_BEFORE = "two-days-before"
    """One or two days before the hearing."""
    SAME_MORNING = "same-morning"
    TWENTY_DAYS_BEFORE = "twenty-days-before"


class SpeechStart(Enum):
    """F1: from when the time runs."""

    HOST_SIGNAL = "host-signal"
    FIRST_WORD = "first-word"


class EndSignal(Enum):
    """F3: what is given when the time is up."""

    LONG_TONE = "long-tone"
    MUTE = "mute"
    """The screen alone."""


class SpeakerRule(Enum):
    """E11: a speaker who is not the head of the unit."""

    FLAG = "flag"
    REFUSE = "refuse"


class Balloting(Enum):
    """G1: one sheet per unit after each speech, or one booklet at the end."""

    ROLLING = "rolling"
    BOOKLET = "booklet"


class SpoiledBallotRule(Enum):
    """G5: a ballot spoiled before it is cast."""

    EXCHANGE = "exchange"
    """One for one; the old one is voided before a supervisor."""
    NO_EXCHANGE = "no-exchange"


class Verification(Enum):
    """How keyed ballots are checked (design 2.11)."""

    SECOND_PASS = "second-pass"
    READ_BACK = "read-back"


class ScoreRelease(Enum):
    """H4: when the hall may see a score."""

    AFTER_SIGNING = "after-signing"
    AFTER_COUNT = "after-count"
    """As soon as the unit's ballots are counted and closed."""


class SigningRhythm(Enum):
    """H6: when the unit sheets are signed."""

    ONE_BY_ONE = "one-by-one"
    TOGETHER = "together"
    """All of a group after its last unit."""


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
