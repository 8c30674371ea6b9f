"""The acts before the first ballot: opening, rules, pool, draw, sign-in, speeches."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.attendance import Recusal, SessionId
from hearing_desk.model.hearing import DrawMethod, Role
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.speech import Instant, SpeechActKind
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
class RecusalDismissed:
    """A recusal that an employer gives away was looked at by people and does not apply."""

    session: SessionId
    recusal: Recusal
    reason: str


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
