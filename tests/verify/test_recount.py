"""The second count agrees with the first, whatever the scheme decides and whatever is marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.desk.tally_clerk import count
from hearing_desk.model.ballots import Invalidation, InvalidReason, Mark, Marks, Ruling
from hearing_desk.model.choices import (
    AllBlankRule,
    BlankRule,
    Combination,
    DivisorRule,
    InvalidRule,
    OvermarkRule,
    UnreturnedRule,
)
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.verify.recount import figures_of, recount
from tests.builders import a_scheme
from tests.rules.counting import TONGHE, a_scale, some_items

MARKS = tuple(map(Mark, ("0", "1", "2", "3", "+", "?", "1+2", "1+2+3")))
SCHEME, _ = read_scheme(a_scheme(), "试.toml")


@st.composite
def some_rules(draw: st.DrawFn) -> BallotRules:
    grades = a_scale(20, 10, 4)
    uncounted = draw(st.sampled_from((None, None, 0, 2)))
    if uncounted is not None:
        grades = tuple(
            replace(grade, counted=place != uncounted) for place, grade in enumerate(grades)
        )
    return replace(
        TONGHE,
        items=some_items(2),
        grades=grades,
        combination=draw(st.sampled_from(Combination)),
        blank=draw(st.sampled_from(BlankRule)),
        blank_grade=draw(st.sampled_from(grades)).id,
        all_blank=draw(st.sampled_from(AllBlankRule)),
        overmark=draw(st.sampled_from(OvermarkRule)),
        invalid=draw(st.sampled_from(InvalidRule)),
        divisor=draw(st.sampled_from(DivisorRule)),
        unreturned=draw(st.sampled_from(UnreturnedRule)),
    )


some_marks = st.tuples(st.sampled_from(MARKS), st.sampled_from(MARKS))


@st.composite
def a_round(draw: st.DrawFn) -> RoundState:
    """Papers keyed alike or not, settled, read back, ruled upon, invalid, some missing."""
    papers = draw(st.lists(some_marks, max_size=6))
    missing = draw(st.integers(0, 2))
    recused = draw(st.integers(0, 1))
    issued = len(papers) + missing
    current = RoundState(Round(1), 9, issued + recused, recused, issued + recused + 1, issued)
    current.returned = len(papers)
    for sheet, marks in enumerate(papers, 1):
        _key(draw, current, SheetNo(sheet), marks)
    return current


def _key(draw: st.DrawFn, current: RoundState, sheet: SheetNo, marks: Marks) -> None:
    current.first[sheet] = marks
    fate = draw(st.sampled_from(("twice", "once", "read", "differs", "ruled", "invalid")))
    if fate == "twice":
        current.second[sheet] = marks
    elif fate == "read":
        current.read_back[sheet] = draw(st.booleans())
    elif fate == "differs":
        current.second[sheet] = draw(some_marks)
        if draw(st.booleans()):
            current.settled[sheet] = draw(some_marks)
    elif fate == "ruled":
        current.rulings[sheet] = Ruling(draw(some_marks), "x", ())
    elif fate == "invalid":
        current.invalid[sheet] = Invalidation(InvalidReason.TORN, "", ())


@given(some_rules(), a_round())
def test_two_computations_that_share_no_line_agree(rules: BallotRules, current: RoundState) -> None:
    assert SCHEME is not None
    scheme = replace(SCHEME, ballot=rules)
    assert recount(rules, current) == figures_of(count(scheme, UnitId("U01"), current))


@pytest.mark.parametrize("all_blank", AllBlankRule)
@pytest.mark.parametrize("overmark", OvermarkRule)
@pytest.mark.parametrize("invalid", InvalidRule)
@pytest.mark.parametrize("divisor", DivisorRule)
def test_every_rule_agrees_on_one_pile(
    all_blank: AllBlankRule, overmark: OvermarkRule, invalid: InvalidRule, divisor: DivisorRule
) -> None:
    assert SCHEME is not None
    rules = replace(
        TONGHE,
        items=some_items(2),
        grades=a_scale(20, 10, 4),
        all_blank=all_blank,
        overmark=overmark,
        invalid=invalid,
        divisor=divisor,
        unreturned=UnreturnedRule.AS_BLANK_ITEMS,
    )
    current = RoundState(Round(1), 9, 9, 1, 8, 8)
    papers = ("00", "12", "0+", "?1", "33", "11")
    current.returned = len(papers) + 1
    for sheet, marks in enumerate(papers, 1):
        current.first[SheetNo(sheet)] = current.second[SheetNo(sheet)] = tuple(map(Mark, marks))
    current.rulings[SheetNo(5)] = Ruling((Mark("1+3"), Mark("2")), "x", ())
    current.invalid[SheetNo(6)] = Invalidation(InvalidReason.TORN, "", ())
    scheme = replace(SCHEME, ballot=rules)
    assert recount(rules, current) == figures_of(count(scheme, UnitId("U01"), current))


def test_a_count_by_hand() -> None:
    current = RoundState(Round(1), 4, 3, 0, 3, 3)
    current.returned = 2
    for sheet, marks in ((1, ("1", "0")), (2, ("2", "+"))):
        current.first[SheetNo(sheet)] = current.second[SheetNo(sheet)] = tuple(map(Mark, marks))
    rules = replace(TONGHE, items=some_items(2), grades=a_scale(50, 30, 20))
    figures = recount(rules, current)
    # 50 + 20 for the blank, 30 + 20 for the over-mark: 120 over three voters.
    assert (figures["raw-total"], figures["divisor"], figures["score"]) == (120, 3, 40)
    assert (figures["i1/g1"], figures["i2/blank"], figures["i2/overmarked"]) == (1, 1, 1)
