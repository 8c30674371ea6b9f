"""Roles at the desk: the table put in force, PINs, and a second role's consent to a joint act."""

from __future__ import annotations

import json
from dataclasses import replace

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import BEGINNER, Hearing
from hearing_desk.desk.pin_keeping import DETAIL, PinAnswer, PinQuestion
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import PersonRow
from hearing_desk.journal.role_events import (
    ConsentGiven,
    ConsentWithdrawn,
    DeskLocked,
    PinIssued,
    PinRefused,
    PinReset,
    RolesInForce,
)
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import ROLES_TABLE, JointAct
from hearing_desk.rules.permissions import may_consent, may_reset, second_keys
from hearing_desk.rules.pins import LOCKED_AT, wait_ms


class RoleClerk:
    """Acts on who may act."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self._opened_at = hearing.clock.now().mono_ms
        self._refused_at: dict[PersonId, int] = {}

    def put_in_force(self) -> Changes:
        """Let a record of before there were roles go by them: `RolesInForce`.

        Raises Refusal: "roles-in-force", "hearing-not-opened".
        """
        if self._hearing.state.roles.table is not None:
            raise Refusal("roles-in-force")
        return self._hearing.append(RolesInForce(ROLES_TABLE), Topic.OPERATORS)

    def issue(self, person: PersonId, verifier: str) -> Changes:
        """Give a person a PIN, of which this is kept: `PinIssued`.

        Raises Refusal: "operator-unknown", "pin-issued-already".
        """
        if person in self._hearing.state.roles.pins:
            raise Refusal("pin-issued-already", name=self._hearing.name(person))
        row = self._with_verifier(person, verifier)
        return self._hearing.append(PinIssued(person), Topic.OPERATORS, persons=(row,))

    def reset(self, person: PersonId, verifier: str) -> Changes:
        """Another role gives a person a new PIN, and the old one ends: `PinReset`.

        Raises Refusal: "operator-unknown", "pin-not-issued", "pin-not-yours-to-reset".
        """
        hearing, row = self._hearing, self._with_verifier(person, verifier)
        operators = hearing.state.operators
        if person not in hearing.state.roles.pins:
            raise Refusal("pin-not-issued", name=hearing.name(person))
        actor = operators.get(hearing.operator)
        if actor is not None and not may_reset(actor, operators[person]):
            raise Refusal("pin-not-yours-to-reset", role=actor, name=hearing.name(person))
        return hearing.append(PinReset(person), Topic.OPERATORS, persons=(row,))

    def ask_pin(self, person: PersonId) -> PinQuestion:
        """What a PIN typed for this person is to be looked at with.

        Raises Refusal: "operator-unknown", "pin-not-issued", "pin-locked" (only another role
        helps), "pin-wait" (wrong ones came before), "pin-lost".
        """
        hearing, row = self._hearing, self._row(person)
        pin, name = hearing.state.roles.pins.get(person), hearing.name(person)
        if pin is None:
            raise Refusal("pin-not-issued", name=name)
        if pin.refused >= LOCKED_AT:
            raise Refusal("pin-locked", name=name, tries=pin.refused)
        if left := self.wait_left_ms(person):
            raise Refusal("pin-wait", name=name, seconds=-(-left // 1000))
        verifier = json.loads(row.details).get(DETAIL)
        if verifier is None:
            raise Refusal("pin-lost", name=name)
        return PinQuestion(person, name, verifier)

    def wait_left_ms(self, person: PersonId) -> int:
        """How long the next try for this person waits.

        By the monotonic clock, from the last wrong one of this run; one of an earlier run is
        waited for in full from the opening on, for the wall clock may have been moved.
        """
        pin = self._hearing.state.roles.pins.get(person)
        since = self._refused_at.get(person, self._opened_at)
        gone = self._hearing.clock.now().mono_ms - since
        return 0 if pin is None else max(0, wait_ms(pin.refused) - gone)

    def sit_down(self, answer: PinAnswer) -> Changes:
        """Seat whoever typed the right PIN: `OperatorSeated`; a wrong one is written: `PinRefused`.

        Raises Refusal: as `ask_pin`, and "pin-changed" (issued anew since it was asked for).
        """
        person = self._answered(answer)
        return self._hearing.seat(person) if answer.right else self._refuse(person)

    def lock(self, *, idle: bool) -> Changes:
        """Lock the desk until somebody sits down by a PIN: `DeskLocked`. A speech goes on.

        idle: nobody had touched it for a while.
        Raises Refusal: "pins-not-issued".
        """
        self._require_pins()
        return self._hearing.append(DeskLocked(idle), Topic.OPERATORS)

    def without_pin(self) -> tuple[PersonId, ...]:
        """Operators nobody issued a PIN to."""
        state = self._hearing.state
        return tuple(person for person in state.operators if person not in state.roles.pins)

    def consent(
        self, kind: JointAct, subject: str, by: PersonId, answer: PinAnswer | None = None
    ) -> Changes:
        """A second role agrees to the next act of this kind and subject: `ConsentGiven`.

        by:     who agrees, and answers for it; whoever sits at the desk stays there.
        answer: to the question for the PIN, asked where PINs were issued; a wrong one is written
                instead of the consent: `PinRefused`.
        Raises Refusal: "operator-unknown", "consent-not-wanted", "pin-wanted", and as `sit_down`.
        """
        state, actor = self._hearing.state, self._hearing.operator
        if by not in state.operators:
            raise Refusal("operator-unknown", operator=by)
        if not may_consent(state, (kind, subject), by, actor):
            keys = second_keys(state, kind, subject, state.operators.get(actor))
            raise Refusal("consent-not-wanted", kind=kind, role=state.operators[by], may=keys)
        if state.roles.pins:
            if answer is None or answer.question.person != by:
                raise Refusal("pin-wanted", operator=by, name=self._hearing.name(by))
            self._answered(answer)
            if not answer.right:
                return self._refuse(by)
        return self._hearing.append(ConsentGiven(kind, subject), Topic.OPERATORS, actor=by)

    def withdraw_consent(self, kind: JointAct, subject: str) -> Changes:
        """Take back a consent nobody has used: `ConsentWithdrawn`.

        Raises Refusal: "consent-not-given".
        """
        if (kind, subject) not in self._hearing.state.roles.consents:
            raise Refusal("consent-not-given", kind=kind)
        return self._hearing.append(ConsentWithdrawn(kind, subject), Topic.OPERATORS)

    def second_keys(self, kind: JointAct, subject: str) -> tuple[PersonId, ...]:
        """Who may agree to what the operator at the desk is about to do."""
        state, actor = self._hearing.state, self._hearing.operator
        return tuple(
            person
            for person in state.operators
            if may_consent(state, (kind, subject), person, actor)
        )

    def _row(self, person: PersonId) -> PersonRow:
        row = self._hearing.journal.person(person)
        if person not in self._hearing.state.operators or row is None:
            raise Refusal("operator-unknown", operator=person)
        return row

    def _with_verifier(self, person: PersonId, verifier: str) -> PersonRow:
        row = self._row(person)
        return replace(row, details=dumps(json.loads(row.details) | {DETAIL: verifier}))

    def _answered(self, answer: PinAnswer) -> PersonId:
        """The person whose PIN it was, asked for as it stands now."""
        person = answer.question.person
        if self.ask_pin(person) != answer.question:
            raise Refusal("pin-changed", name=self._hearing.name(person))
        return person

    def _refuse(self, person: PersonId) -> Changes:
        changes = self._hearing.append(PinRefused(person), Topic.OPERATORS, actor=BEGINNER)
        self._refused_at[person] = self._hearing.clock.now().mono_ms
        return changes

    def _require_pins(self) -> None:
        if not self._hearing.state.roles.pins:
            raise Refusal("pins-not-issued", names=self._names(self.without_pin()))

    def _names(self, people: tuple[PersonId, ...]) -> str:
        return "、".join(map(self._hearing.name, people))
