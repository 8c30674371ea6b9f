"""Roles at the desk: the table put in force, and a second role's consent to a joint act."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.journal.role_events import ConsentGiven, ConsentWithdrawn, RolesInForce
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import ROLES_TABLE, JointAct
from hearing_desk.rules.permissions import may_consent, second_keys


class RoleClerk:
    """Acts on who may act."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def put_in_force(self) -> Changes:
        """Let a record of before there were roles go by them: `RolesInForce`.

        Raises Refusal: "roles-in-force", "hearing-not-opened".
        """
        if self._hearing.state.roles.table is not None:
            raise Refusal("roles-in-force")
        return self._hearing.append(RolesInForce(ROLES_TABLE), Topic.OPERATORS)

    def consent(self, kind: JointAct, subject: str, by: PersonId) -> Changes:
        """A second role agrees to the next act of this kind and subject: `ConsentGiven`.

        by: who agrees, and answers for it; whoever sits at the desk stays there.
        Raises Refusal: "operator-unknown", "consent-not-wanted".
        """
        state, actor = self._hearing.state, self._hearing.operator
        if by not in state.operators:
            raise Refusal("operator-unknown", operator=by)
        if not may_consent(state, (kind, subject), by, actor):
            keys = second_keys(state, kind, subject, state.operators.get(actor))
            raise Refusal("consent-not-wanted", kind=kind, role=state.operators[by], may=keys)
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
