"""A scheme: everything a plan can decide, as typed settings (`domain.md` §3).

The scheme in force is copied into the journal and frozen before the first ballot is issued.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.choices import (
    Affiliation,
    AllBlankRule,
    AlternateRule,
    Announcement,
    Apportionment,
    AwardRounding,
    AwardTieRule,
    Balloting,
    BlankRule,
    Combination,
    DivisorRule,
    DrawTiming,
    EndSignal,
    IdentifiedBallotRule,
    InvalidRule,
    OvermarkRule,
    PanelScope,
    RankOn,
    RecusalRule,
    ReportMode,
    ReportOrder,
    Rounding,
    ScoreRelease,
    ShortSectorRule,
    SigningRhythm,
    SpeakerRule,
    SpeechStart,
    SpoiledBallotRule,
    SurplusRule,
    TieRule,
    TornBallotRule,
    UnclearMarkRule,
    UnreturnedRule,
    Verification,
)
from hearing_desk.model.ids import GradeId, GroupId, ItemId
from hearing_desk.model.texts import LocalText
from hearing_desk.model.year_rules import NO_YEAR, ComponentPart, ComponentSource, YearRules

__all__ = [
    "Affiliation",
    "AllBlankRule",
    "AlternateRule",
    "Announcement",
    "Apportionment",
    "AwardRounding",
    "AwardRules",
    "AwardTieRule",
    "BallotRules",
    "Balloting",
    "BlankRule",
    "Combination",
    "Component",
    "DivisorRule",
    "DrawTiming",
    "EndSignal",
    "Grade",
    "GradeList",
    "Group",
    "IdentifiedBallotRule",
    "InvalidRule",
    "Item",
    "LocalText",
    "OvermarkRule",
    "PanelRules",
    "PanelScope",
    "PlannedUnit",
    "RankOn",
    "RankRules",
    "RecusalRule",
    "ReleaseRules",
    "ReportMode",
    "ReportOrder",
    "Rounding",
    "Scheme",
    "ScoreRelease",
    "ShortSectorRule",
    "Signatory",
    "SigningRhythm",
    "Source",
    "SpeakerRule",
    "SpeechRules",
    "SpeechStart",
    "SpoiledBallotRule",
    "SurplusRule",
    "TieRule",
    "TornBallotRule",
    "UnclearMarkRule",
    "UnreturnedRule",
    "Verification",
]


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade of the scale; its key digit is its place in the scheme, from 1 = best."""

    id: GradeId
    label: LocalText
    points: Fraction
    counted: bool = True
    """A3: False = its marks are shown, and leave both the sum and the number of marks."""


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
    spoiled: SpoiledBallotRule = SpoiledBallotRule.EXCHANGE

    def grade(self, key: int) -> Grade:
        """The grade of a key digit, from 1 = best."""
        return self.grades[key - 1]


@dataclass(frozen=True, slots=True)
class GradeList:
    """The units of a group with most marks of one grade, all ties included (Q8: 末位科室).

    count: how many places the list has.
    """

    label: LocalText
    grade: GradeId
    count: int


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
    grade_lists: tuple[GradeList, ...] = ()
    """Lists by the number of marks of one grade (Q8)."""


@dataclass(frozen=True, slots=True)
class AwardRules:
    """The year's award (T11, D6, D7); printed on the rule sheet, never decided on the day (D8)."""

    share: Fraction | None
    rounding: AwardRounding
    at_line: AwardTieRule
    at_least_one: bool = False
    """D6: a group whose share rounds to nothing has one award all the same."""


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
    exclude_drawn_today: bool = False
    """E4: who sits for one session of the day is not drawn for another."""
    timing: DrawTiming = DrawTiming.TWO_DAYS_BEFORE
    sectors: tuple[LocalText, ...] = ()
    """Sectors the plan names, without shares (S4); empty = the quota file names them."""


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """Time (§3.6) and who speaks."""

    limit_ms: int
    warning_ms: int
    """Remaining time at which the warning is given."""
    last_seconds_ms: int
    order: ReportOrder
    speaker: SpeakerRule
    start: SpeechStart = SpeechStart.HOST_SIGNAL
    end_signal: EndSignal = EndSignal.LONG_TONE


@dataclass(frozen=True, slots=True)
class ReleaseRules:
    """Signing the unit sheets and showing their scores (§3.8)."""

    score_shown: ScoreRelease = ScoreRelease.AFTER_SIGNING
    signing: SigningRhythm = SigningRhythm.ONE_BY_ONE
    min_published: int = 5
    """Ballots returned from which the marks on a unit are published item by item; below, totals."""
    two_keys: bool = True


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the year's result and its weight in percent, per group (T12, T13, T21, T22)."""

    id: str
    label: LocalText
    weights: tuple[tuple[GroupId, Fraction], ...]
    maximum: Fraction = Fraction(100)
    """Full marks of the component, worth its whole weight (S8: 20 points, weight 20 %)."""
    source: ComponentSource = ComponentSource.RECORDED
    parts: tuple[ComponentPart, ...] = ()
    """Sub-scores that add up to it (M3-M5); empty = it is one figure."""

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
    balloting: Balloting | None = None
    """E9: how this group ballots; `None` = as the whole scheme."""


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
    release: ReleaseRules = ReleaseRules()
    hearing: bool = True
    """False = the plan has no hearing day, and `ballot`, `panel` and `speech` say nothing."""
    year: YearRules = NO_YEAR

    def component(self, component: str) -> Component:
        """The component of that id."""
        return next(known for known in self.components if known.id == component)

    def group(self, group: GroupId) -> Group:
        """The group of that id."""
        return next(known for known in self.groups if known.id == group)
