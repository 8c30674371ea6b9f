"""Before the day: the record is begun, people take their roles, rules and units are fixed."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import (
    HearingOpened,
    OperatorNamed,
    RulesFrozen,
    SchemeAdopted,
    UnitsListed,
    UnitsReordered,
)
from hearing_desk.journal.port import PersonRow
from hearing_desk.journal.role_events import RolesInForce
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import ROLES_TABLE
from hearing_desk.model.units import Unit
from hearing_desk.rules.scheme import read_scheme, scheme_text_sha256


class RulesClerk:
    """Acts on the record itself, its operators, its scheme and its units."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def open(
        self,
        hearing: str,
        title: str,
        *,
        rehearsal: bool,
        language: str,
        program: str,
        utc_offset_minutes: int,
    ) -> Changes:
        """Begin the record: `HearingOpened`, `RolesInForce`.

        Raises Refusal: "hearing-already-opened".
        """
        if self._hearing.state.hearing:
            raise Refusal("hearing-already-opened")
        self._hearing.append(
            HearingOpened(hearing, title, rehearsal, language, program, utc_offset_minutes),
            *Topic,
        )
        self._hearing.append(RolesInForce(ROLES_TABLE))
        return frozenset(Topic)

    def name_operator(self, person: PersonId, name: str, role: Role) -> Changes:
        """Let a person act at the desk: `OperatorNamed`.

        Raises Refusal: "hearing-not-opened", "operator-doubled", "name-missing".
        """
        self._require_opened()
        if person in self._hearing.state.operators:
            raise Refusal("operator-doubled", operator=person)
        if not name.strip():
            raise Refusal("name-missing")
        row = PersonRow(person, name, dumps({"role": role.value}))
        return self._hearing.append(OperatorNamed(person, role), Topic.OPERATORS, persons=(row,))

    def adopt(self, scheme_text: str, file: str) -> Changes:
        """Put a scheme in force: `SchemeAdopted`. The units listed before are listed anew.

        Raises Refusal: "hearing-not-opened", "rules-frozen", "scheme-faulty".
        """
        self._require_unfrozen()
        scheme, problems = read_scheme(scheme_text, file)
        if scheme is None or errors_among(problems):
            raise Refusal("scheme-faulty", problems)
        digest = scheme_text_sha256(scheme_text)
        return self._hearing.append(
            SchemeAdopted(scheme.id, scheme_text, digest), Topic.RULES, Topic.UNITS
        )

    def list_units(self, units: Sequence[Unit]) -> Changes:
        """List the evaluated units: `UnitsListed`.

        Raises Refusal: "hearing-not-opened", "rules-frozen", "scheme-missing", "units-missing",
        "group-unknown".
        """
        self._require_unfrozen()
        groups = {group.id for group in self._hearing.scheme.groups}
        if not units:
            raise Refusal("units-missing")
        for unit in units:
            if unit.group not in groups:
                raise Refusal("group-unknown", group=unit.group)
        return self._hearing.append(UnitsListed(tuple(units)), Topic.UNITS)

    def reorder(self, group: GroupId, order: Sequence[UnitId]) -> Changes:
        """Fix the order of reporting by lot (E10): `UnitsReordered`.

        Raises Refusal: "hearing-not-opened", "rules-frozen", "order-incomplete".
        """
        self._require_unfrozen()
        members = {day.unit.id for day in self._hearing.state.group_units(group)}
        if len(order) != len(members) or set(order) != members:
            raise Refusal("order-incomplete", group=group)
        return self._hearing.append(UnitsReordered(group, tuple(order)), Topic.UNITS)

    def freeze(self) -> Changes:
        """Fix scheme and units for good: `RulesFrozen`.

        Everybody has a PIN by then, but in a rehearsal.
        Raises Refusal: "hearing-not-opened", "rules-frozen", "scheme-missing", "units-missing",
        "group-unknown", "pins-not-issued".
        """
        self._require_unfrozen()
        state = self._hearing.state
        groups = {group.id for group in self._hearing.scheme.groups}
        if not state.units:
            raise Refusal("units-missing")
        for day in state.units.values():  # a scheme adopted later may have lost a group
            if day.unit.group not in groups:
                raise Refusal("group-unknown", group=day.unit.group)
        without = [person for person in state.operators if person not in state.roles.pins]
        if without and not state.rehearsal:
            names = "、".join(map(self._hearing.name, without))
            raise Refusal("pins-not-issued", names=names)
        return self._hearing.append(RulesFrozen(rules_sha256(state)), Topic.RULES)

    def _require_opened(self) -> None:
        if not self._hearing.state.hearing:
            raise Refusal("hearing-not-opened")

    def _require_unfrozen(self) -> None:
        self._require_opened()
        if self._hearing.state.frozen_sha256 is not None:
            raise Refusal("rules-frozen")
