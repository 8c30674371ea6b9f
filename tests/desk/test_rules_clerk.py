"""Before the day: the record is begun, people take roles, rules and units are fixed for good."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest

from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rules.units import planned_units
from tests.builders import (
    ORGANIZER,
    POLICE,
    SQUAD,
    TRAFFIC,
    a_hearing,
    a_new_day,
    a_scheme,
    refused,
)

LAW = GroupId("law")


def test_a_record_is_begun_once() -> None:
    day = a_new_day().opened(rehearsal=True)
    state = day.hearing.state
    assert (state.hearing, state.rehearsal, state.language) == ("tonghe-test", True, "zh-CN")
    with refused(day, "hearing-already-opened"):
        day.opened()


def test_nothing_is_done_before_the_record_is_begun() -> None:
    day = a_new_day()
    with refused(day, "hearing-not-opened"):
        day.rules.name_operator(ORGANIZER, "孙组织", Role.ORGANIZER)
    with refused(day, "hearing-not-opened"):
        day.rules.adopt(a_scheme(), "试.toml")
    with refused(day, "hearing-not-opened"):
        day.rules.freeze()


def test_an_operators_name_goes_to_the_person_table_only() -> None:
    day = a_new_day().opened()
    person = day.journal.person(ORGANIZER)
    assert person is not None
    assert (person.name, json.loads(person.details)) == ("孙组织", {"role": "organizer"})
    assert all("孙组织" not in row.payload for row in day.journal.read())
    with refused(day, "operator-doubled"):
        day.rules.name_operator(ORGANIZER, "孙二", Role.CLERK)
    with refused(day, "name-missing"):
        day.rules.name_operator(PersonId("op-3"), "  ", Role.CLERK)


def test_a_scheme_goes_into_the_record_word_for_word() -> None:
    day = a_new_day().opened()
    text = a_scheme()
    day.rules.adopt(text, "试.toml")
    assert day.hearing.state.scheme_text == text
    assert day.hearing.state.scheme_sha256 == sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("text", ["不是规则", a_scheme(("ballot.divisor", "heads"))])
def test_a_faulty_scheme_is_refused_with_every_problem(text: str) -> None:
    day = a_new_day().opened()
    with refused(day, "scheme-faulty") as caught:
        day.rules.adopt(text, "试.toml")
    assert {problem.file for problem in caught.value.problems} == {"试.toml"}


def test_units_are_listed_in_plan_order() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    assert list(day.hearing.state.units) == [POLICE, TRAFFIC, SQUAD]


def test_units_want_a_scheme_a_known_group_and_at_least_one() -> None:
    day = a_new_day().opened()
    with refused(day, "scheme-missing"):
        day.rules.list_units(())
    day.rules.adopt(a_scheme(), "试.toml")
    with refused(day, "units-missing"):
        day.rules.list_units(())
    first, *_ = planned_units(day.hearing.scheme)
    with refused(day, "group-unknown"):
        day.rules.list_units((replace(first, group=GroupId("none")),))


def test_the_order_of_reporting_may_be_drawn_by_lot() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    day.rules.reorder(LAW, (TRAFFIC, POLICE))
    assert [unit.unit.id for unit in day.hearing.state.group_units(LAW)] == [TRAFFIC, POLICE]
    day.rules.list_units(planned_units(day.hearing.scheme))
    assert [unit.unit.id for unit in day.hearing.state.group_units(LAW)] == [POLICE, TRAFFIC]


@pytest.mark.parametrize("order", [(POLICE,), (POLICE, POLICE), (POLICE, SQUAD)], ids=str)
def test_an_order_holds_every_unit_of_the_group_once(order: tuple[UnitId, ...]) -> None:
    day = a_new_day().opened().ruled(a_scheme())
    with refused(day, "order-incomplete"):
        day.rules.reorder(LAW, order)


def test_frozen_rules_do_not_change() -> None:
    day = a_hearing()
    assert day.hearing.state.frozen_sha256 == rules_sha256(a_hearing().hearing.state)
    for act in (
        lambda: day.rules.adopt(a_scheme(), "试.toml"),
        lambda: day.rules.list_units(planned_units(day.hearing.scheme)),
        lambda: day.rules.reorder(LAW, (TRAFFIC, POLICE)),
        day.rules.freeze,
    ):
        with refused(day, "rules-frozen"):
            act()


def test_the_digest_of_frozen_rules_covers_the_order_of_reporting() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    before = rules_sha256(day.hearing.state)
    day.rules.reorder(LAW, (TRAFFIC, POLICE))
    assert rules_sha256(day.hearing.state) != before


def test_rules_without_units_are_not_frozen() -> None:
    day = a_new_day().opened()
    with refused(day, "scheme-missing"):
        day.rules.freeze()
    day.rules.adopt(a_scheme(), "试.toml")
    with refused(day, "units-missing"):
        day.rules.freeze()


def test_units_of_a_group_the_new_scheme_has_lost_are_listed_anew_first() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    day.rules.adopt(a_scheme(("groups.0.id", "police")), "试.toml")
    with refused(day, "group-unknown"):
        day.rules.freeze()
