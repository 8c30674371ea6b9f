"""A keyed ballot asked one question, and the rules asked one by one: always the same answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, product
from typing import Any

import pytest

from hearing_desk.journal.ballot_events import BallotEntered
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.ballots import EntryPass, Mark
from hearing_desk.model.hearing import HearingState, Role, RoundState, UnitDay
from hearing_desk.model.ids import Round, SheetNo
from hearing_desk.model.people import PersonId
from hearing_desk.verify.order import acts_in_order
from hearing_desk.verify.order_papers import keyed_in_turn
from hearing_desk.verify.record import Act, record_of
from tests.builders import POLICE, TRAFFIC, a_hearing

ONE_BY_ONE = acts_in_order(record_of(MemoryJournal())).steps[BallotEntered]

GOOD = (Mark("1"), Mark("1"))

Keyed = Act[BallotEntered]
Change = Callable[[HearingState, Keyed], Keyed | None]
"""Changes the state, or gives the act changed."""


def a_ballot_in_turn(entry_pass: EntryPass) -> tuple[HearingState, Keyed]:
    """The second of three papers, the first being keyed."""
    rounds = [
        RoundState(Round(1), 3, 3, 0, 3, 3, voided="张数多于发出"),
        RoundState(Round(2), 3, 3, 0, 3, 3, returned=3),
    ]
    rounds[1].first, rounds[1].first_by = {SheetNo(1): GOOD}, {SheetNo(1): "op-1"}
    unit = a_hearing().hearing.state.units[POLICE].unit
    state = HearingState(
        operators={PersonId("op-1"): Role.CLERK, PersonId("op-2"): Role.SECOND_CLERK},
        units={POLICE: UnitDay(unit, rounds=rounds)},
    )
    event = BallotEntered(POLICE, Round(2), entry_pass, SheetNo(2), GOOD)
    return state, Act(JournalRow(9, "BallotEntered", "", "op-1", "", "", ""), event)


def of_round(**fields: Any) -> Change:
    def change(state: HearingState, _: Keyed) -> None:
        for name, value in fields.items():
            setattr(state.units[POLICE].rounds[-1], name, value)

    return change


def of_act(**fields: Any) -> Change:
    return lambda _, act: act._replace(event=replace(act.event, **fields))


CHANGES: dict[str, Change] = {
    "unit unknown": of_act(unit=TRAFFIC),
    "earlier round": of_act(round=Round(1)),
    "later round": of_act(round=Round(3)),
    "number 0": of_act(sheet_no=SheetNo(0)),
    "number beyond": of_act(sheet_no=SheetNo(4)),
    "last number": of_act(sheet_no=SheetNo(3)),
    "keyed before": of_act(sheet_no=SheetNo(1)),
    "operator unknown": lambda _, act: act._replace(row=act.row._replace(actor="op-9")),
    "the desk itself": lambda _, act: act._replace(row=act.row._replace(actor="desk")),
    "no round": lambda state, _: state.units[POLICE].rounds.clear(),
    "void": of_round(voided="张数多于发出"),
    "not collected": of_round(returned=None),
    "closed": of_round(closed=True),
    "locked": of_round(locked_version=1),
    "taken out": of_round(taken_out={SheetNo(2): "外来票"}),
    "another taken out": of_round(taken_out={SheetNo(1): "外来票"}),
    "first pass by the same": of_round(first_by={SheetNo(2): "op-1"}),
    "first pass by another": of_round(first_by={SheetNo(2): "op-2"}),
    "second pass by the same": of_round(second_by={SheetNo(2): "op-1"}),
    "second pass there": of_round(second={SheetNo(2): GOOD}),
}


@pytest.mark.parametrize("entry_pass", EntryPass)
def test_a_ballot_that_nothing_is_amiss_with_is_in_turn(entry_pass: EntryPass) -> None:
    state, act = a_ballot_in_turn(entry_pass)
    assert keyed_in_turn(state, [act])
    assert not list(ONE_BY_ONE(state, act))


@pytest.mark.parametrize("entry_pass", EntryPass)
def test_one_question_finds_what_the_rules_find(entry_pass: EntryPass) -> None:
    for names in (*product(CHANGES), *combinations(CHANGES, 2)):
        state, act = a_ballot_in_turn(entry_pass)
        for name in names:
            act = CHANGES[name](state, act) or act if state.units[POLICE].rounds else act
        in_turn = not list(ONE_BY_ONE(state, act))
        assert keyed_in_turn(state, [act]) in {in_turn, in_turn and act.row.actor != "desk"}, names


@pytest.mark.parametrize("entry_pass", EntryPass)
def test_of_several_ballots_each_is_in_turn_and_none_is_keyed_twice(entry_pass: EntryPass) -> None:
    state, second = a_ballot_in_turn(entry_pass)
    third = CHANGES["last number"](state, second)
    assert third is not None
    assert keyed_in_turn(state, [second, third])
    assert not keyed_in_turn(state, [second, third, second])
    assert not keyed_in_turn(state, [third, CHANGES["number beyond"](state, second) or second])


def test_of_a_ballot_out_of_turn_it_is_said_what_was_amiss() -> None:
    state, act = a_ballot_in_turn(EntryPass.FIRST)
    state.units[POLICE].rounds[-1].closed = True
    assert [found.code for found in ONE_BY_ONE(state, act)] == ["order-entry-closed"]
