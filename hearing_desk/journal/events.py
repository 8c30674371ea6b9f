"""The acts of a hearing as records: decided facts, past tense, ids and figures, no names.

A name belongs into the person table, a sentence into `words`. Old kinds are read for ever: a
changed shape is a new kind. Each class's first docstring line is its entry in the table of events.
"""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.attendance import Recusal, SessionId
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Marks
from hearing_desk.model.hearing import DrawMethod, Role
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.speech import Instant, SpeechActKind
from hearing_desk.model.tally import UnitTally
from hearing_desk.model.units import Unit

# --- opening, rules, units ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HearingOpened:
    """The record was begun, as an official hearing or as a rehearsal that can never become one."""

    hearing: str
    title: str
    rehearsal: bool
    language: str
    program: str
    utc_offset_minutes: int


@dataclass(frozen=True, slots=True)
class OperatorNamed:
    """A person took a role at the desk; the name is in the person table."""

    person: PersonId
    role: Role


@dataclass(frozen=True, slots=True)
class SchemeAdopted:
    """A scheme was put in force, copied whole into the journal."""

    scheme: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class UnitsListed:
    """The evaluated units were listed, in plan order."""

    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class UnitsReordered:
    """The order of reporting in a group was fixed by lot (E10)."""

    group: GroupId
    order: tuple[UnitId, ...]


@dataclass(frozen=True, slots=True)
class RulesFrozen:
    """Scheme and units were fixed; nothing about them changes from here on."""

    sha256: str


# --- pool and draw ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PoolSealed:
    """The pool was sealed; its canonical roster file is stored under its digest."""

    source_name: str
    source_sha256: str
    roster_sha256: str
    roster_sm3: str
    people: int
    sectors: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DrawCommitted:
    """Roster and rules of a draw were fixed before the first die; the digest went on paper."""

    draw: str
    number: int
    session: SessionId
    roster_sha256: str
    rules_sha256: str
    rules_sm3: str
    reason: str


@dataclass(frozen=True, slots=True)
class DrawAborted:
    """A committed draw was given up before the first throw."""

    draw: str
    reason: str


@dataclass(frozen=True, slots=True)
class SeedRecorded:
    """The dice were read: digits in the order rolled, and who rolled how many of them."""

    draw: str
    digits: str
    throws: tuple[tuple[PersonId, int], ...]


@dataclass(frozen=True, slots=True)
class DrawHeld:
    """The panel was drawn: delegates in seat order, alternates in ticket order per sector."""

    draw: str
    number: int
    session: SessionId
    method: DrawMethod
    device: str
    witnesses: tuple[PersonId, ...]
    panel: tuple[PersonId, ...]
    alternates: tuple[tuple[str, tuple[PersonId, ...]], ...]


@dataclass(frozen=True, slots=True)
class DrawVoided:
    """A held draw was set aside with the notary's consent; it stays in the record."""

    draw: str
    reason: str
    consent: PersonId


@dataclass(frozen=True, slots=True)
class DelegateReplaced:
    """A delegate's seat was given up, and filled by the same walk unless nobody was left."""

    draw: str
    session: SessionId
    withdrawn: PersonId
    reason: str
    seated: PersonId | None
    panel: tuple[PersonId, ...]


# --- sign-in ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DelegateSignedIn:
    """A delegate came into the hall; after the sign-in closed, as a latecomer."""

    session: SessionId
    person: PersonId
    late: bool


@dataclass(frozen=True, slots=True)
class DelegateAbsent:
    """A delegate did not appear."""

    session: SessionId
    person: PersonId
    reason: str


@dataclass(frozen=True, slots=True)
class DelegateLeft:
    """A delegate left before the end."""

    session: SessionId
    person: PersonId
    reason: str


@dataclass(frozen=True, slots=True)
class DelegateRecused:
    """A delegate will not get the ballot of a unit."""

    session: SessionId
    recusal: Recusal


@dataclass(frozen=True, slots=True)
class SignInClosed:
    """The sign-in was closed with so many present."""

    session: SessionId
    present: int
    quorum_met: bool


# --- speeches -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitCalled:
    """A unit was called to report; its speaker is in the person table."""

    unit: UnitId
    speaker: PersonId
    post: str
    is_head: bool
    at: Instant


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The clock was started."""

    unit: UnitId
    at: Instant


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The clock was paused, with a reason."""

    unit: UnitId
    at: Instant
    reason: str


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """The clock went on after a pause."""

    unit: UnitId
    at: Instant


@dataclass(frozen=True, slots=True)
class SpeechStopped:
    """The report ended."""

    unit: UnitId
    at: Instant


@dataclass(frozen=True, slots=True)
class SpeechUndone:
    """A wrong start or stop of the clock was taken back; both stay in the record."""

    unit: UnitId
    undone: SpeechActKind
    reason: str


@dataclass(frozen=True, slots=True)
class ClockRecovered:
    """After a restart a running clock was carried on by wall time, and the clerk confirmed it."""

    unit: UnitId
    at: Instant
    used_ms: int


@dataclass(frozen=True, slots=True)
class WrittenReportReceived:
    """A unit handed in its report in writing; no clock (T16)."""

    unit: UnitId


@dataclass(frozen=True, slots=True)
class UnitAbsent:
    """A unit did not appear; no ballots, outside the ranking (6.4)."""

    unit: UnitId
    reason: str


# --- ballots ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BallotsIssued:
    """Ballots of a unit were handed out to the delegates present and not recused."""

    unit: UnitId
    round: Round
    printed: int
    present: int
    recused: int
    session_present: int
    issued: int


@dataclass(frozen=True, slots=True)
class BallotExchanged:
    """A spoiled paper was taken back and replaced one for one (G5)."""

    unit: UnitId
    round: Round


@dataclass(frozen=True, slots=True)
class BallotsReturned:
    """The box was opened, counted and shuffled; sheet numbers 1 to `returned` were written on."""

    unit: UnitId
    round: Round
    returned: int
    unused: int
    foreign: int
    shuffled: bool


@dataclass(frozen=True, slots=True)
class ReturnsRecounted:
    """Two others counted the returned papers again and found this."""

    unit: UnitId
    round: Round
    returned: int
    foreign: int
    reason: str


@dataclass(frozen=True, slots=True)
class RoundVoided:
    """A round was declared void; the unit is balloted again with the spare colour (B10)."""

    unit: UnitId
    round: Round
    reason: str


@dataclass(frozen=True, slots=True)
class UnreturnedMinuted:
    """One ballot that was issued and not returned was minuted (B11)."""

    unit: UnitId
    round: Round
    remark: str


@dataclass(frozen=True, slots=True)
class BallotEntered:
    """A paper was keyed in one pass: raw marks, one per item."""

    unit: UnitId
    round: Round
    entry_pass: EntryPass
    sheet_no: SheetNo
    marks: Marks


@dataclass(frozen=True, slots=True)
class EntryUndone:
    """The last keyed paper of a pass was taken back to be keyed again."""

    unit: UnitId
    round: Round
    entry_pass: EntryPass
    sheet_no: SheetNo


@dataclass(frozen=True, slots=True)
class BallotReadBack:
    """A keyed paper was read back aloud against the paper instead of being keyed again."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    agreed: bool


@dataclass(frozen=True, slots=True)
class DifferenceSettled:
    """Where the passes differed, somebody looked which marks are on the paper: these."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    marks: Marks


@dataclass(frozen=True, slots=True)
class BallotDoubted:
    """A paper was put aside for two deciders."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    doubt: DoubtReason
    remark: str


@dataclass(frozen=True, slots=True)
class BallotAdjudicated:
    """A paper's marks were ruled upon, with reason and deciders; the keyed marks stay."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    marks: Marks
    reason: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class BallotInvalidated:
    """A paper was declared invalid, with reason and deciders."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    invalid: InvalidReason
    remark: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class EntryClosed:
    """A unit's ballots are all keyed, agreed and reconciled."""

    unit: UnitId
    round: Round


# --- tally, papers, incidents -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TallyTaken:
    """A unit was counted; `verify` counts again and compares."""

    unit: UnitId
    round: Round
    figures: UnitTally


@dataclass(frozen=True, slots=True)
class TallyLocked:
    """A unit's figures were locked; a change needs a correction from here on."""

    unit: UnitId
    round: Round
    version: int


@dataclass(frozen=True, slots=True)
class SheetSigned:
    """A unit's printed sheet was signed by those named."""

    unit: UnitId
    version: int
    signers: tuple[tuple[str, PersonId], ...]


@dataclass(frozen=True, slots=True)
class ResultReleased:
    """A unit's score was released to the hall."""

    unit: UnitId
    version: int


@dataclass(frozen=True, slots=True)
class PaperPrinted:
    """A document was rendered once and stored; reprints are the same bytes.

    subject: unit id, group id or draw the paper is about; empty = the hearing.
    record_sha256: digest of its words and numbers; pdf_sha256: digest of the stored bytes.
    """

    kind: PaperKind
    number: str
    version: int
    subject: str
    record_sha256: str
    pdf_sha256: str


@dataclass(frozen=True, slots=True)
class IncidentRecorded:
    """Something happened in the hall; numbered, verbatim, never removed (§6)."""

    number: int
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class SupervisionEnded:
    """The notary refused or left; later papers say so by themselves (6.21)."""

    reason: str


OpeningEvent = (
    HearingOpened | OperatorNamed | SchemeAdopted | UnitsListed | UnitsReordered | RulesFrozen
)
DrawEvent = (
    PoolSealed
    | DrawCommitted
    | DrawAborted
    | SeedRecorded
    | DrawHeld
    | DrawVoided
    | DelegateReplaced
)
SignInEvent = DelegateSignedIn | DelegateAbsent | DelegateLeft | DelegateRecused | SignInClosed
SpeechEvent = (
    UnitCalled
    | SpeechStarted
    | SpeechPaused
    | SpeechResumed
    | SpeechStopped
    | SpeechUndone
    | ClockRecovered
    | WrittenReportReceived
    | UnitAbsent
)
HandlingEvent = (
    BallotsIssued
    | BallotExchanged
    | BallotsReturned
    | ReturnsRecounted
    | RoundVoided
    | UnreturnedMinuted
)
KeyingEvent = BallotEntered | EntryUndone | BallotReadBack | EntryClosed
RulingEvent = DifferenceSettled | BallotDoubted | BallotAdjudicated | BallotInvalidated
EntryEvent = KeyingEvent | RulingEvent
ResultEvent = (
    TallyTaken
    | TallyLocked
    | SheetSigned
    | ResultReleased
    | PaperPrinted
    | IncidentRecorded
    | SupervisionEnded
)
Event = (
    OpeningEvent | DrawEvent | SignInEvent | SpeechEvent | HandlingEvent | EntryEvent | ResultEvent
)
