"""What each paper needs to know, as bare values the desk fills in.

Names, labels and times arrive as the text that shall be printed, in the paper's language; counts
and points stay numbers. `None` is printed as 无 unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from hearing_desk.model.ballots import InvalidReason, Marks
from hearing_desk.model.draw import Die
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.model.tally import BallotAccount, UnitTally
from hearing_desk.rules.capitals import capital_numeral
from hearing_desk.sheet.document import Imprint
from hearing_desk.words.language import Language, Words
from hearing_desk.words.paper_words import COUNT_IN_CAPITALS
from hearing_desk.words.rule_answers import local
from hearing_desk.words.rule_sheet import Section
from hearing_desk.words.scheme_words import LABELS
from hearing_desk.words.sheet_words import NONE


@dataclass(frozen=True, slots=True)
class Frame:
    """What every paper of a hearing shares: the scheme in force, the imprint, the language."""

    scheme: Scheme
    imprint: Imprint
    language: Language

    def say(self, words: Words, **params: object) -> str:
        """A text in the paper's language, its placeholders filled."""
        return words.filled(self.language, **params)

    def local(self, text: LocalText) -> str:
        """A text of the plan in the paper's language."""
        return local(text, self.language)

    def label(self, alternative: Enum) -> str:
        """What an alternative of the scheme is called."""
        return self.say(LABELS[alternative])

    def or_none(self, text: str | None) -> str:
        """The text, or 无: no field is left open."""
        return text or self.say(NONE)

    def in_capitals(self, number: int) -> str:
        """A number of people or ballots for a total line: 50（伍拾）."""
        return self.say(COUNT_IN_CAPITALS, number=number, capitals=capital_numeral(number))


# --- D0 rule confirmation sheet -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RuleSheetFacts:
    """D0. The rules in force before the first ballot.

    hearing_date: as it shall be read; `None` = not fixed yet.
    """

    hearing_date: str | None
    sections: tuple[Section, ...]


# --- D1 draw certificate --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """A draw that was voided before this one (6.24); it stays in the record."""

    run_number: int
    reason: str


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """One quota and how many people stand behind it.

    attribute:  heading of the column, such as 界别.
    in_pool:    people in the sealed roster with this value.
    eligible:   of these, not recused.
    share:      proportion as in the governing document; `None` = seats were given.
    exact:      seats by proportion before rounding, such as 7.5; `None` = as `share`.
    seated:     seats after the draw.
    alternates: `None` = not an attribute that has alternates.
    """

    attribute: str
    value: str
    in_pool: int
    eligible: int
    share: str | None
    exact: str | None
    minimum: int
    maximum: int
    seated: int
    alternates: int | None


@dataclass(frozen=True, slots=True)
class SeedRoll:
    """Digits in the order they fell and who rolled them."""

    digits: str
    rolled_by: str


@dataclass(frozen=True, slots=True)
class SeedFacts:
    """Everything needed to redo the built-in draw (`draw.md` 3.3-3.6, 3.11).

    commitment_sha256: digest C of `rules.tsv`, signed before the first die.
    committed_at:      when C was printed and signed.
    sealed_copy:       where the sealed copy of both files is.
    k:                 64 lower-case hex digits.
    """

    roster_sha256: str
    roster_sm3: str
    commitment_sha256: str
    commitment_sm3: str
    committed_at: str
    sealed_copy: str | None
    die: Die
    rolls: tuple[SeedRoll, ...]
    seed_string: str
    k: str


@dataclass(frozen=True, slots=True)
class WalkLine:
    """One step of the walk down the tickets: `ticket` with 18 digits, outcome in words."""

    place: int
    ticket: str
    person_id: str
    name: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A person drawn: seat 3, or alternate 1 of a sector."""

    position: str
    person_id: str
    name: str
    sector: str


@dataclass(frozen=True, slots=True)
class ReplacementLine:
    """Who left the panel, who came in, why and when; `incoming` `None` = the seat stays vacant."""

    outgoing: str
    incoming: str | None
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class DrawCertificateFacts:
    """D1. The draw, so that anyone can redo it.

    pool_name:     name of the sealed roster.
    sealed_at:     when it was sealed.
    exclusions:    (reason, people) of everybody in the roster who could not be drawn.
    apportionment: one sentence on how equal remainders were settled; `None` = seats were given.
    seed:          `None` unless the method is built-in.
    origin:        name and version of the other software, or how balls were drawn; `None` =
                   built-in.
    walk:          empty unless the method is built-in.
    witnesses:     names of those who watched.
    """

    draw_id: str
    run_number: int
    earlier_runs: tuple[EarlierRun, ...]
    held_at: str
    pool_name: str
    sealed_at: str
    pool_size: int
    exclusions: tuple[tuple[str, int], ...]
    quotas: tuple[QuotaLine, ...]
    apportionment: str | None
    method: DrawMethod
    seed: SeedFacts | None
    origin: str | None
    walk: tuple[WalkLine, ...]
    panel: tuple[DrawnLine, ...]
    alternates: tuple[DrawnLine, ...]
    replacements: tuple[ReplacementLine, ...]
    witnesses: tuple[str, ...]


# --- D2 panel list and sign-in sheet --------------------------------------------------------------


class PanelRole(Enum):
    """Whether a person was drawn as a delegate or as an alternate."""

    DELEGATE = "delegate"
    ALTERNATE = "alternate"


@dataclass(frozen=True, slots=True)
class PanelLine:
    """One person to sign in; times as HH:MM; empty times are left open for the pen.

    seat:     number on the list; an alternate not called has none.
    replaces: name of the delegate whose seat this alternate took.
    remark:   reason of a replacement, recusals, absence.
    """

    seat: int | None
    name: str
    sector: str
    role: PanelRole
    replaces: str | None
    arrived: str | None
    left: str | None
    remark: str | None


@dataclass(frozen=True, slots=True)
class PanelListFacts:
    """D2. Who is called, who came, who sits for whom.

    session:   the group or the day the panel sits for.
    closed_at: when sign-in was closed; `None` = the paper goes out for signing in, and the counts
               stay open for the pen.
    """

    session: str
    lines: tuple[PanelLine, ...]
    summoned: int
    present: int
    substituted: int
    vacant: int
    closed_at: str | None


# --- D4 ballots -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BallotUnit:
    """A unit as it stands on a ballot; `written` = it reported in writing (T16)."""

    name: str
    written: bool


@dataclass(frozen=True, slots=True)
class BallotFacts:
    """D4. What is printed on the ballots of one group and round.

    round_number: from 1; further rounds are marked on the ballot.
    colour:       colour of the round's paper in words; `None` = none agreed.
    specimen:     样票 across every ballot.
    """

    group: str
    units: tuple[BallotUnit, ...]
    round_number: int
    colour: str | None
    specimen: bool


# --- D6 speech timing record ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PauseLine:
    """An interruption of a speech, times as HH:MM:SS; `resumed_at` `None` = never resumed."""

    paused_at: str
    resumed_at: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """One unit's turn; times as HH:MM:SS.

    is_head:   False is flagged (E11); `None` = nobody spoke.
    used_ms:   net of pauses; `None` = no clock ran.
    written:   reported in writing, no clock.
    absent:    the unit did not appear (6.4).
    recovered: wall time bridged a restart of the program.
    """

    order: int
    unit: str
    speaker: str | None
    post: str | None
    is_head: bool | None
    started_at: str | None
    warned_at: str | None
    ended_at: str | None
    used_ms: int | None
    overrun_ms: int
    pauses: tuple[PauseLine, ...]
    written: bool
    absent: bool
    recovered: bool


@dataclass(frozen=True, slots=True)
class SpeechRecordFacts:
    """D6. The clock of one group."""

    group: str
    limit_ms: int
    warning_ms: int
    lines: tuple[SpeechLine, ...]


# --- D7 ballot reconciliation ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReconciliationLine:
    """The papers of one unit and round.

    printed: papers printed for the round; `None` = not counted.
    invalid: (reason, ballots); reasons with 0 may be left out.
    keyed:   ballots keyed.
    voided:  the round is void and was voted again (B10).
    minuted: how each missing ballot was explained; empty = none missing.
    """

    unit: str
    round_number: int
    account: BallotAccount
    printed: int | None
    valid: int
    invalid: tuple[tuple[InvalidReason, int], ...]
    abstentions: int
    keyed: int
    voided: bool
    minuted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReconciliationFacts:
    """D7. Every paper of one group accounted for."""

    group: str
    lines: tuple[ReconciliationLine, ...]


# --- D8 unit tally sheet, D9 ballot list ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SampleCheck:
    """Sheets the notary compared with the paper; `matched` of them agreed."""

    sheet_numbers: tuple[int, ...]
    matched: int


@dataclass(frozen=True, slots=True)
class KeyingFacts:
    """How the ballots of one unit were entered and checked.

    keyed_by:    name of the clerk.
    verified_by: name of the second clerk or reader; `None` = nobody.
    differences: cells in which the passes differed.
    settled:     of these, settled against the paper.
    doubtful:    ballots put aside for two deciders.
    rulings:     ballots decided by a recorded ruling.
    sample:      `None` = no sample was drawn.
    """

    keyed_by: str
    verified_by: str | None
    differences: int
    settled: int
    doubtful: int
    rulings: int
    sample: SampleCheck | None


@dataclass(frozen=True, slots=True)
class UnitTallyFacts:
    """D8. The count of one unit.

    order:      place in the group, from 1.
    written:    reported in writing.
    shown:      the score as announced; `None` = nothing to divide by.
    invalid:    (reason, ballots).
    minuted:    remarks on missing ballots, recusals, corrections; empty = none.
    """

    unit: str
    group: str
    order: int
    written: bool
    tally: UnitTally
    shown: str | None
    invalid: tuple[tuple[InvalidReason, int], ...]
    keying: KeyingFacts
    minuted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BallotLine:
    """One paper as counted; `remark` such as ruled or invalid, empty = none."""

    sheet_number: int
    marks: Marks
    remark: str


@dataclass(frozen=True, slots=True)
class BallotListFacts:
    """D9. The papers of one unit and round in order of their sheet numbers."""

    unit: str
    group: str
    round_number: int
    lines: tuple[BallotLine, ...]


# --- D10 group summary ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One unit in rank order.

    rank:          `None` = not ranked although present (nothing to divide by).
    shown:         the score as announced; `None` = none.
    sheet_version: number and version of the unit tally sheet used.
    flagged:       strictly below the threshold of the scheme (S11).
    """

    rank: int | None
    tied: bool
    unit: str
    ballots: int
    invalid: int
    divisor: int
    raw_total: Fraction
    shown: str | None
    sheet_version: str
    flagged: bool


@dataclass(frozen=True, slots=True)
class AbsentLine:
    """A unit below the line and why it is not ranked (6.4)."""

    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class GroupSummaryFacts:
    """D10. The hearing scores of one group."""

    group: str
    lines: tuple[SummaryLine, ...]
    absent: tuple[AbsentLine, ...]
