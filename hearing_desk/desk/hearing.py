"""An open hearing: its journal, the state that follows from it, and the one way to add an act."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.ports import Clock
from hearing_desk.desk.times import at_utc_text
from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import verify_chain
from hearing_desk.journal.codec import decode, encode, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.fold import fold
from hearing_desk.journal.joint_acts import JOINT_EVENTS, joint_act
from hearing_desk.journal.port import Entry, Head, Journal, JournalRow, PersonRow, StoredFile
from hearing_desk.journal.role_events import OperatorSeated, ProgramChanged
from hearing_desk.model.hearing import HearingState, UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.permissions import may, may_consent, second_keys, stage_of, who_may
from hearing_desk.rules.scheme import read_scheme

BEGINNER = PersonId("desk")
"""The actor of the acts that come before the first operator is named."""

_WHILE_LOCKED = frozenset(
    {
        "SpeechStarted",
        "SpeechPaused",
        "SpeechResumed",
        "SpeechStopped",
        "OperatorSeated",
        "PinRefused",
        "ProgramChanged",
    }
)
"""What goes on while the desk is locked: a speech waits for nobody's PIN."""

_parse = json.JSONDecoder().decode  # `json.loads` less its looking at the type of the text


class Hearing:
    """A hearing that acts can be added to.

    state:    what follows from the acts so far; read, never write.
    operator: who acts now; `BEGINNER` until somebody sits down.
    clock:    where acts take their time from.
    """

    def __init__(self, journal: Journal, clock: Clock, program: str = "") -> None:
        """Read the journal, check its chain, add the acts up.

        program: the version that writes from here on; "" = not told, and never written down.

        Raises Refusal: "chain-broken", "event-unknown", "event-malformed".
        """
        self._journal = journal
        self._grouped: list[Entry] | None = None
        self._scheme: Scheme | None = None
        self._program = program
        self.clock = clock
        self.operator = BEGINNER
        self.state = state_of(journal)

    @property
    def journal(self) -> Journal:
        """The record itself, for reading names and files."""
        return self._journal

    @property
    def head(self) -> Head:
        """The latest act on disk; grouped acts are not there yet."""
        return self._journal.head

    @property
    def scheme(self) -> Scheme:
        """The scheme in force. Raises Refusal: "scheme-missing"."""
        if self._scheme is None or self._scheme.text != self.state.scheme_text:
            if not self.state.scheme_text:
                raise Refusal("scheme-missing")
            self._scheme = recorded_scheme(self.state.scheme_text)
        return self._scheme

    def require_hearing_day(self) -> None:
        """Let an act of the hearing day pass. Raises Refusal: "plan-has-no-hearing"."""
        if self.state.scheme_text and not self.scheme.hearing:
            raise Refusal("plan-has-no-hearing")

    def unit(self, unit: UnitId) -> UnitDay:
        """A unit's day. Raises Refusal: "unit-unknown"."""
        if unit not in self.state.units:
            raise Refusal("unit-unknown", unit=unit)
        return self.state.units[unit]

    def name(self, person: PersonId) -> str:
        """A person's name; the id where the name is unknown or was blanked."""
        row = self._journal.person(person)
        return row.name if row is not None and row.name else person

    def sit_down(self, operator: PersonId) -> None:
        """Let another operator act from here on; whoever sits there already stays.

        Where PINs were issued, nobody sits down here but by one (`RoleClerk.sit_down`).
        Raises Refusal: "operator-unknown", "pin-wanted", "pin-not-issued".
        """
        roles = self.state.roles
        if operator not in self.state.operators:
            raise Refusal("operator-unknown", operator=operator)
        if roles.pins and (operator != self.operator or roles.locked):
            code = "pin-wanted" if operator in roles.pins else "pin-not-issued"
            raise Refusal(code, operator=operator, name=self.name(operator))
        self.operator = operator

    def seat(self, operator: PersonId) -> Changes:
        """Let an operator act whose PIN was right: `OperatorSeated`.

        Raises Refusal: as `append`.
        """
        changes = self.append(OperatorSeated(operator), Topic.OPERATORS, actor=operator)
        self.operator = operator
        return changes

    def append(
        self,
        event: Event,
        *topics: Topic,
        persons: tuple[PersonRow, ...] = (),
        files: tuple[StoredFile, ...] = (),
        actor: PersonId | None = None,
    ) -> Changes:
        """Write one act and add it to the state; on return it is on disk, unless grouped.

        This is the one guard of roles: every act passes it, whoever decided it. The first act by
        another version of the program than the record names has `ProgramChanged` before it.
        actor: who answers for it; `None` = the operator at the desk.
        Raises Refusal: "nobody-at-desk", "role-not-allowed", "stage-not-allowed", "desk-locked",
        "consent-missing", and as the journal.
        """
        person = self.operator if actor is None else actor
        kind = kind_of(event)
        self.require_allowed(kind, person)
        if type(event) in JOINT_EVENTS:
            self._require_consent(event, person)
        if self._is_another_program and not isinstance(event, ProgramChanged):
            self.append(ProgramChanged(self._program), actor=BEGINNER)
        at_utc = at_utc_text(self.clock.now().utc_ms)
        entry = Entry(kind, at_utc, person, encode(event), persons, files)
        if self._grouped is None:
            row = self._journal.append(entry, self._journal.head)
        else:
            self._grouped.append(entry)
            seq = self._journal.head.seq + len(self._grouped)
            row = JournalRow(seq, kind, at_utc, person, entry.payload, "", "")
        fold(self.state, row, event)
        return frozenset(topics)

    def require_allowed(self, kind: str, person: PersonId) -> None:
        """Let somebody do an act of this kind now; for clerks who ask before they show something.

        Raises Refusal: "nobody-at-desk", "role-not-allowed", "stage-not-allowed", "desk-locked".
        """
        state = self.state
        role, stage = state.operators.get(person), stage_of(state)
        if state.roles.locked and kind not in _WHILE_LOCKED:
            raise Refusal("desk-locked")
        if may(kind, role, stage):
            return
        roles = who_may(kind, stage)
        if not roles:
            raise Refusal("stage-not-allowed", stage=stage)
        if role is None:
            raise Refusal("nobody-at-desk")
        raise Refusal("role-not-allowed", role=role, may=roles)

    @property
    def _is_another_program(self) -> bool:
        known = self.state.program
        return bool(self._program and known) and self._program != known

    def needed_consent(self, event: Event) -> tuple[JointAct, str] | None:
        """The consent an act needs under the scheme in force; `None` = none."""
        wanted = joint_act(event)
        if wanted is not None and wanted[0] is JointAct.RELEASE:
            return wanted if self.scheme.release.two_keys else None
        return wanted

    def _require_consent(self, event: Event, person: PersonId) -> None:
        wanted = self.needed_consent(event)
        if wanted is None:
            return
        by = self.state.roles.consents.get(wanted)
        if by is None or not may_consent(self.state, wanted, by, person):
            keys = second_keys(self.state, *wanted, self.state.operators.get(person))
            kind, subject = wanted
            raise Refusal("consent-missing", kind=kind, subject=subject, may=keys)

    @contextmanager
    def grouped(self) -> Iterator[None]:
        """Write the acts within as one transaction, all or none: for rehearsals, not for a desk.

        When it fails, the state is read anew, so that nothing unwritten lingers in it.
        """
        entries: list[Entry] = []
        self._grouped = entries
        try:
            yield
            self._grouped = None
            self._journal.append_all(entries, self._journal.head)
        except BaseException:
            self._grouped = None
            self.state = state_of(self._journal)
            raise


def state_of(journal: Journal) -> HearingState:
    """What follows from all acts of a journal, its chain checked on the way.

    Raises Refusal: "chain-broken", "event-unknown", "event-malformed".
    """
    state = HearingState()
    # The spelling of payloads was checked when they were written and is hashed since; checking it
    # again would treble the opening. `verify` does check it.
    broken = verify_chain(_folded(state, journal.read()), payloads=False)
    if broken is not None:
        raise Refusal("chain-broken", seq=broken.seq, fault=broken.fault.value)
    return state


def _folded(state: HearingState, rows: Iterator[JournalRow]) -> Iterator[JournalRow]:
    """The same rows, each added to the state once whoever reads them comes back for the next."""
    for row in rows:
        yield row
        fold(state, row, _event(row))


def _event(row: JournalRow) -> Event:
    try:
        payload = _parse(row.payload)
    except ValueError as error:
        raise Refusal("event-malformed", kind=row.kind, detail=str(error)) from error
    return decode(row.kind, payload)


def recorded_scheme(text: str) -> Scheme:
    """The scheme of a text that was read when it was recorded. Raises Refusal: "scheme-faulty"."""
    scheme, problems = read_scheme(text, "scheme")
    if scheme is None:
        raise Refusal("scheme-faulty", problems)
    return scheme
