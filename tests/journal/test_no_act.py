"""What is no act of its stage is a bug of ours: it is named, and never passed over in silence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hearing_desk.journal import (
    binding_fold,
    correction_fold,
    count_fold,
    fold,
    paper_fold,
    recheck_fold,
    role_fold,
    year_fold,
)
from hearing_desk.journal.hall_events import UnitAbsent
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.attendance import DAY
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import Round
from hearing_desk.model.roles import RolesState
from hearing_desk.model.year import YearState
from tests.builders import CLERK, POLICE, a_hearing

ROW = JournalRow(1, "NoAct", "", CLERK, "", "", "")
ROUND = RoundState(Round(1), 3, 2, 0, 2, 2)


class NoAct:
    """Of no stage; it names a unit, a round and a session as acts do."""

    unit, round, session, origin = POLICE, Round(1), DAY, None

    def __repr__(self) -> str:
        return "an act of no stage"


def a_state() -> HearingState:
    unit = a_hearing().hearing.state.units[POLICE].unit
    return HearingState(units={POLICE: UnitDay(unit, rounds=[ROUND])})


STAGES: dict[str, Callable[[Any], None]] = {
    "opening": lambda act: fold._fold_opening(a_state(), act),
    "draw": lambda act: fold._fold_draw(a_state(), ROW, act),
    "sign-in": lambda act: fold._fold_sign_in(a_state(), ROW, act),
    "speech": lambda act: fold._fold_speech(a_state(), act),
    "clock": fold._speech_act,
    "handling": lambda act: fold._fold_handling(a_state(), act),
    "keying": lambda act: paper_fold._fold_keying(a_state(), act),
    "ruling": lambda act: paper_fold._fold_ruling(a_state(), act),
    "result": lambda act: fold._fold_result(a_state(), ROW, act),
    "count": lambda act: count_fold.fold_count(a_state(), act),
    "correction": lambda act: correction_fold.fold_correction(a_state(), ROW, act),
    "correction of a round": lambda act: correction_fold._fold_on_round(a_state(), ROW, act),
    "sample": lambda act: recheck_fold._fold_sample(ROUND, ROW, act),
    "recount": lambda act: recheck_fold._fold_recount(ROUND, ROW, act),
    "binding": lambda act: binding_fold.fold_binding(a_state().binding, ROW, act),
    "roles": lambda act: role_fold._fold(a_state(), CLERK, act),
    "pins": lambda act: role_fold._fold_pin(RolesState(), CLERK, act),
    "orders of the year": lambda act: year_fold._fold_order(YearState(), act),
    "figures of the year": lambda act: year_fold._fold_figures(YearState(), act),
}


@pytest.mark.parametrize("stage", STAGES)
def test_what_is_no_act_of_its_stage_is_named(stage: str) -> None:
    with pytest.raises(AssertionError, match="an act of no stage"):
        STAGES[stage](NoAct())


def test_an_act_of_another_stage_is_named_too() -> None:
    with pytest.raises(AssertionError, match="UnitAbsent"):
        STAGES["opening"](UnitAbsent(POLICE, "未到"))
