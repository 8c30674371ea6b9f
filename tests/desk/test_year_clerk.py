"""Acts on the year: figures come whole or not at all, orders are written, the lock holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest

from hearing_desk.desk.changes import Topic
from hearing_desk.desk.received import Received
from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import Roster
from hearing_desk.model.year import (
    Award,
    ComponentScore,
    Deduction,
    LastYearLine,
    Origin,
    UnitGrade,
    VenueCount,
    YearLine,
    YearState,
)
from tests.builders import (
    GOOD,
    POLICE,
    POOR,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    refused,
)
from tests.rules.pools import some_rules
from tests.years import (
    FILE,
    GRASSROOTS,
    LAW,
    SCORES,
    TYPED,
    WITHOUT_HEARING,
    YEAR,
    a_score,
    a_venue,
    a_year,
    answers,
    last_year,
    scored,
    venue_of_the_plan,
)

NOBODY = UnitId("U09")


def year(day: Day) -> YearState:
    return day.hearing.state.year


def line(day: Day, unit: UnitId) -> YearLine:
    return day.year.result().line(unit)


def faults(day: Day, act: Callable[[], object], code: str = "year-figures-faulty") -> list[str]:
    """The codes behind a refusal; nothing was written."""
    with refused(day, code) as caught:
        act()
    return [problem.code for problem in caught.value.problems]


# --- scores ---------------------------------------------------------------------------------------


def test_scores_add_up_as_the_plan_weights_them() -> None:
    day = scored(a_year())
    assert [line(day, unit).total for unit in (POLICE, TRAFFIC)] == [92, 86]
    # 40 x 271/300 + 20 x 7.5/20 + 20 + 20 x 88/100
    assert line(day, SQUAD).total == Fraction(2437, 30)


def test_a_file_is_stored_with_the_act_that_takes_figures_from_it() -> None:
    day = a_year()
    changes = day.year.record_scores(FILE, SCORES)
    assert changes == {Topic.YEAR}
    (origin,) = year(day).origins
    assert origin == Origin("得分.csv", sha256(FILE.content).hexdigest(), "纠风办〔2012〕3号")
    stored = day.journal.file(origin.sha256)
    assert stored is not None
    assert (stored.name, stored.content) == ("得分.csv", FILE.content)
    assert stored.media_type == "application/octet-stream"


def test_a_typed_sheet_stands_on_a_paper() -> None:
    day = a_year()
    day.year.record_scores(TYPED, SCORES)
    assert year(day).origins == [Origin("", "", "督查通报第 4 期")]
    assert day.journal.files() == ()
    with refused(day, "document-missing"):
        day.year.record_scores(Received(" "), SCORES)


def test_the_same_file_may_be_taken_twice_and_the_later_figure_counts() -> None:
    day = scored(a_year())
    day.year.record_scores(FILE, (a_score(POLICE, "hearing", 100),))
    assert line(day, POLICE).total == 98
    assert len(day.journal.files()) == 1


@pytest.mark.parametrize(
    ("score", "code"),
    [
        (a_score(NOBODY, "hearing", 90), "year-unit-unknown"),
        (a_score(POLICE, "weather", 90), "year-component-unknown"),
        (a_score(POLICE, "hotlines", 9, "radio"), "year-component-unknown"),
        (a_score(POLICE, "visits", 90), "year-component-not-of-group"),
        (a_score(POLICE, "hearing", "100.5"), "year-score-out-of-range"),
        (a_score(POLICE, "hearing", -1), "year-score-out-of-range"),
        (a_score(POLICE, "hotlines", 13, "mayor"), "year-score-out-of-range"),
    ],
)
def test_a_score_out_of_place_refuses_the_whole_file(score: ComponentScore, code: str) -> None:
    day = a_year()
    assert faults(day, lambda: day.year.record_scores(FILE, (*SCORES[4:], score))) == [code]


def test_a_score_listed_twice_is_named_with_its_unit() -> None:
    day = a_year()
    twice = (*SCORES, SCORES[3], a_score(NOBODY, "x", 1), a_score(NOBODY, "x", 2))
    with refused(day, "year-figures-faulty") as caught:
        day.year.record_scores(FILE, twice)
    doubled = [each.value for each in caught.value.problems if each.code == "year-line-doubled"]
    assert doubled == ["公安局 hotlines mayor", "U09 x"]


def test_full_marks_and_nothing_are_scores() -> None:
    day = a_year()
    day.year.record_scores(TYPED, (a_score(POLICE, "hearing", 100), a_score(SQUAD, "visits", 0)))
    assert year(day).scores == {(POLICE, "hearing", ""): 100, (SQUAD, "visits", ""): 0}


def test_an_empty_file_records_nothing() -> None:
    day = a_year()
    acts: tuple[Callable[[], object], ...] = (
        lambda: day.year.record_scores(FILE, ()),
        lambda: day.year.record_grades(FILE, ()),
        lambda: day.year.record_answers(FILE, ()),
        lambda: day.year.record_last_year(FILE, ()),
        lambda: day.year.record_deductions(FILE, ()),
        lambda: day.year.record_venues("hearing", ()),
    )
    for act in acts:
        with refused(day, "year-figures-missing"):
            act()


# --- grades, answers, last year -------------------------------------------------------------------


def test_grades_are_recorded_where_the_plan_has_no_lines() -> None:
    day = a_year()
    day.year.record_grades(TYPED, (UnitGrade(POLICE, "good"), UnitGrade(SQUAD, "poor")))
    assert (line(day, POLICE).grade, line(day, SQUAD).grade) == ("good", "poor")


def test_grades_that_are_none_are_refused() -> None:
    day = a_year()
    grades = (
        UnitGrade(NOBODY, "good"),
        UnitGrade(POLICE, "fair"),
        UnitGrade(POLICE, "good"),
        UnitGrade(NOBODY, "good"),
    )
    assert faults(day, lambda: day.year.record_grades(TYPED, grades)) == [
        "year-unit-unknown",
        "year-grade-unknown",
        "year-unit-unknown",
        "year-line-doubled",
        "year-line-doubled",
    ]


def test_grades_that_follow_from_totals_are_not_recorded() -> None:
    grades = [
        {"id": "good", "label": "好", "at_least": 85},
        {"id": "fair", "label": "中", "at_least": 0},
    ]
    day = a_year(("grades_of_year", grades))
    with refused(day, "year-grades-by-lines"):
        day.year.record_grades(TYPED, (UnitGrade(POLICE, "good"),))
    assert line(scored(day), SQUAD).grade == "fair"


def test_answers_are_counted_per_class_and_channel() -> None:
    day = a_year()
    lines = (answers(POLICE, 30, 10), answers(SQUAD, 0, 0))
    day.year.record_answers(FILE, lines)
    assert year(day).answers == lines
    day.year.record_answers(FILE, lines[:1])
    assert year(day).answers == lines[:1]


def test_answers_of_nobody_or_of_no_count_are_refused() -> None:
    day = a_year()
    lines = (
        answers(NOBODY, 1, 1),
        answers(POLICE, 1, 1, "letter"),
        answers(TRAFFIC, 1, -1),
        answers(TRAFFIC, 1, 1),
        answers(NOBODY, 1, 1),
    )
    assert faults(day, lambda: day.year.record_answers(FILE, lines)) == [
        "year-unit-unknown",
        "year-respondents-unknown",
        "year-answers-malformed",
        "year-unit-unknown",
        "year-line-doubled",
        "year-line-doubled",
    ]


def test_last_year_is_known_by_name_and_may_hold_units_that_are_gone() -> None:
    day = scored(a_year())
    day.year.record_last_year(FILE, (last_year("公安局", 1), last_year("粮食局", 2)))
    was = line(day, POLICE).last
    assert was is not None
    assert (was.unit, was.rank) == ("公安局", 1)
    assert line(day, POLICE).twice_top


def test_last_year_of_no_group_or_rank_is_refused() -> None:
    day = a_year()
    lines: tuple[LastYearLine, ...] = (
        last_year("公安局", 1, GroupId("old")),
        last_year("交通局", 0),
        last_year("交通局", None),
    )
    assert faults(day, lambda: day.year.record_last_year(FILE, lines)) == [
        "year-group-unknown",
        "year-rank-below-1",
        "year-line-doubled",
    ]


# --- hearings -------------------------------------------------------------------------------------


def test_venues_are_pooled_into_one_score_per_unit() -> None:
    day = scored(a_year())
    west = VenueCount(POLICE, 2, Fraction(140), 2, Fraction(70))
    venues = (venue_of_the_plan(day), venue_of_the_plan(day, "west", west))
    day.year.record_venues("hearing", venues)
    assert year(day).venues == {"hearing": venues}
    assert line(day, POLICE).components[0].score == 80  # 480 over 6, instead of the typed 90


def test_venues_named_later_replace_those_before() -> None:
    day = a_year()
    day.year.record_venues("hearing", (venue_of_the_plan(day), venue_of_the_plan(day, "west")))
    day.year.record_venues("hearing", (venue_of_the_plan(day, "north"),))
    assert [venue.hearing for venue in year(day).venues["hearing"]] == ["north"]


def test_venues_of_other_rules_or_units_are_refused_all_at_once() -> None:
    day = a_year()
    odd = VenueCount(NOBODY, 1, Fraction(1), 1, Fraction(1))
    venues = (
        a_venue("east", scheme="0" * 64),
        venue_of_the_plan(day, "west", odd),
        venue_of_the_plan(day, "west"),
        venue_of_the_plan(day, day.hearing.state.hearing),
    )
    codes = faults(day, lambda: day.year.record_venues("hearing", venues), "year-venues-faulty")
    assert codes == [
        "year-venue-scheme-differs",
        "year-unit-unknown",
        "year-venue-is-this",
        "year-venue-doubled",
    ]


@pytest.mark.parametrize("component", ["visits", "weather"])
def test_only_a_component_that_is_heard_has_venues(component: str) -> None:
    day = a_year()
    with refused(day, "year-component-not-heard"):
        day.year.record_venues(component, (venue_of_the_plan(day),))
    with refused(day, "year-component-not-heard"):
        day.year.record_own_hearing(component)


def a_heard_year() -> Day:
    """The hearing held and locked: police 100, traffic 75 by a mixed panel, the squad absent."""
    day = a_year().sealed().drawn().signed_in()
    day.balloted(POLICE).locked(POLICE)
    day.speeches.unit_absent(SQUAD, "未到")
    day.balloted(TRAFFIC, [GOOD, GOOD, POOR, POOR])
    return day


def test_the_hearing_of_the_record_is_a_source_like_any_venue() -> None:
    day = a_heard_year()
    with refused(day, "tally-not-locked"):
        day.year.record_own_hearing("hearing")
    day.locked(TRAFFIC)
    head = day.journal.head
    day.year.record_own_hearing("hearing")
    (own,) = year(day).venues["hearing"]
    assert (own.hearing, own.acts, own.head) == ("tonghe-test", head.seq, head.hash)
    assert {count.unit: count.score for count in own.counts} == {
        POLICE: 100,
        TRAFFIC: Fraction(125, 2),
    }
    assert own.counts[1] == VenueCount(TRAFFIC, 4, Fraction(250), 4, Fraction(125, 2))


def test_a_year_does_not_lock_on_figures_corrected_since_they_were_taken() -> None:
    day = a_heard_year().locked(TRAFFIC)
    day.year.record_own_hearing("hearing")
    day.corrected(TRAFFIC, 3, GOOD).tallied(TRAFFIC).locked(TRAFFIC)
    with refused(day, "year-own-count-overtaken"):
        day.year.lock()
    day.year.record_own_hearing("hearing")
    with refused(day, "year-scores-missing"):
        day.year.lock()


def test_the_own_hearing_stays_when_other_venues_are_named() -> None:
    day = a_heard_year().locked(TRAFFIC)
    day.year.record_venues("hearing", (venue_of_the_plan(day),))
    day.year.record_own_hearing("hearing")
    day.year.record_venues("hearing", (venue_of_the_plan(day, "west"),))
    day.year.record_own_hearing("hearing")
    assert [venue.hearing for venue in year(day).venues["hearing"]] == ["tonghe-test", "west"]


# --- deductions -----------------------------------------------------------------------------------


def test_a_deduction_costs_what_its_kind_is_worth() -> None:
    day = scored(a_year())
    day.year.deduct(POLICE, "ordinary", case="案 7", document="转办单 7")
    assert year(day).deductions[1] == Deduction(
        1, POLICE, "ordinary", Fraction(5), "案 7", "", "转办单 7"
    )
    assert line(day, POLICE).total == 87
    day.year.deduct(POLICE, "sanction", points=Fraction(10), case="案 7")
    assert line(day, POLICE).total == 82  # of one case only the larger counts
    assert list(year(day).deductions) == [1, 2]


def test_an_open_deduction_wants_points_and_a_reason() -> None:
    day = scored(a_year())
    with refused(day, "year-points-missing"):
        day.year.deduct(POLICE, "breach", reason="公款旅游")
    code = faults(day, lambda: day.year.deduct(POLICE, "breach", points=Fraction(3), reason=" "))
    assert code == ["year-deduction-reason-missing"]
    day.year.deduct(POLICE, "breach", points=Fraction(3), reason="公款旅游")
    assert line(day, POLICE).total == 89


@pytest.mark.parametrize(
    ("unit", "kind", "points", "code"),
    [
        (NOBODY, "ordinary", None, "year-unit-unknown"),
        (POLICE, "weather", None, "year-deduction-kind-unknown"),
        (POLICE, "ordinary", Fraction(6), "year-points-fixed"),
        (POLICE, "breach", Fraction(0), "year-points-not-above-0"),
        (POLICE, "breach", Fraction(-1), "year-points-not-above-0"),
    ],
)
def test_a_deduction_the_plan_does_not_know_is_refused(
    unit: UnitId, kind: str, points: Fraction | None, code: str
) -> None:
    day = a_year()
    assert faults(day, lambda: day.year.deduct(unit, kind, points=points, reason="查实")) == [code]


def test_deductions_of_a_file_are_numbered_on_and_cite_it() -> None:
    day = a_year()
    day.year.deduct(POLICE, "ordinary")
    listed = (
        Deduction(9, TRAFFIC, "ordinary", Fraction(5), "", "", ""),
        Deduction(9, TRAFFIC, "", Fraction(2), "", "扣分栏", ""),
    )
    day.year.record_deductions(FILE, listed)
    assert [(each.number, each.unit) for each in year(day).deductions.values()] == [
        (1, POLICE),
        (2, TRAFFIC),
        (3, TRAFFIC),
    ]
    assert year(day).origins[-1].name == "得分.csv"
    bad = (listed[0], Deduction(9, NOBODY, "ordinary", Fraction(5), "", "", ""))
    assert faults(day, lambda: day.year.record_deductions(FILE, bad)) == ["year-unit-unknown"]


def test_a_file_recorded_again_deducts_once() -> None:
    day = a_year()
    day.year.deduct(POLICE, "ordinary", document="12号")
    listed = Deduction(9, TRAFFIC, "", Fraction(2), "", "扣分栏", "")
    other = Received("市纪委扣分表", "扣分.csv", "另一文件".encode())
    day.year.record_deductions(other, (listed,))
    day.year.record_deductions(FILE, (listed, replace(listed, unit=SQUAD)))
    assert day.year.brought_by(FILE.name) == (3, 4)
    corrected = replace(FILE, content="更正后".encode())
    day.year.record_deductions(corrected, (replace(listed, points=Fraction(3)),))
    assert day.year.brought_by(FILE.name) == (5,)
    assert year(day).withdrawn.keys() == {3, 4}
    assert "得分.csv" in year(day).withdrawn[3]
    assert line(day, TRAFFIC).deducted == 2 + 3
    assert line(day, SQUAD).deducted == 0


def test_a_faulty_file_recorded_again_leaves_what_it_brought() -> None:
    day = a_year()
    listed = Deduction(9, TRAFFIC, "", Fraction(2), "", "扣分栏", "")
    day.year.record_deductions(FILE, (listed,))
    nobody = replace(listed, unit=NOBODY)
    assert faults(day, lambda: day.year.record_deductions(FILE, (nobody,))) == ["year-unit-unknown"]
    assert day.year.brought_by(FILE.name) == (1,)


def test_typed_deductions_replace_nothing() -> None:
    day = a_year()
    listed = Deduction(9, TRAFFIC, "", Fraction(2), "", "扣分栏", "")
    for _ in range(2):
        day.year.record_deductions(TYPED, (listed,))
    assert not year(day).withdrawn


def test_a_deduction_is_taken_back_once_and_its_number_stays_used() -> None:
    day = scored(a_year())
    day.year.deduct(POLICE, "ordinary")
    with refused(day, "reason-missing"):
        day.year.withdraw_deduction(1, "")
    day.year.withdraw_deduction(1, "申诉成立")
    assert line(day, POLICE).total == 92
    for number in (1, 2):
        with refused(day, "year-deduction-unknown"):
            day.year.withdraw_deduction(number, "再次")
    day.year.deduct(POLICE, "ordinary")
    assert list(year(day).deductions) == [1, 2]


# --- failures -------------------------------------------------------------------------------------


def test_a_unit_fails_by_a_written_order_and_is_lifted_by_another() -> None:
    day = scored(a_year())
    day.year.fail(POLICE, "弄虚作假", "决定 1")
    failed = line(day, POLICE)
    assert (failed.rank, line(day, TRAFFIC).rank) == (None, 1)
    assert failed.failed is not None
    with refused(day, "year-unit-failed"):
        day.year.fail(POLICE, "弄虚作假", "决定 1")
    with refused(day, "year-unit-not-failed"):
        day.year.lift_failure(TRAFFIC, "误列", "决定 2")
    day.year.lift_failure(POLICE, "复议撤销", "决定 2")
    assert line(day, POLICE).rank == 1


def test_neither_is_done_without_reason_and_document() -> None:
    day = a_year()
    with refused(day, "reason-missing"):
        day.year.fail(POLICE, "", "决定 1")
    with refused(day, "document-missing"):
        day.year.fail(POLICE, "弄虚作假", "")
    day.year.fail(POLICE, "弄虚作假", "决定 1")
    with refused(day, "reason-missing"):
        day.year.lift_failure(POLICE, " ", "决定 2")
    with refused(day, "document-missing"):
        day.year.lift_failure(POLICE, "复议撤销", " ")
    for act in (day.year.fail, day.year.lift_failure):
        with refused(day, "unit-unknown"):
            act(NOBODY, "误列", "决定 2")


# --- award ----------------------------------------------------------------------------------------


def a_tied_year() -> Day:
    """Police and traffic have the same total, and the group one award."""
    return_day = scored(a_year())
    return_day.year.record_scores(TYPED, (a_score(TRAFFIC, "hearing", 90),))
    return return_day


def test_a_tie_across_the_line_is_decided_in_writing() -> None:
    day = a_tied_year()
    assert line(day, POLICE).award is line(day, TRAFFIC).award is Award.PENDING
    with refused(day, "document-missing"):
        day.year.decide_award(LAW, (POLICE,), "")
    day.year.decide_award(LAW, (POLICE,), "纪要 5")
    assert (line(day, POLICE).award, line(day, TRAFFIC).award) == (Award.NAMED, Award.NONE)
    day.year.decide_award(LAW, (TRAFFIC,), "纪要 6")
    assert (line(day, POLICE).award, line(day, TRAFFIC).award) == (Award.NONE, Award.NAMED)
    day.year.decide_award(LAW, (), "纪要 7")
    assert line(day, TRAFFIC).award is Award.NONE


def test_an_award_goes_to_pending_units_within_the_seats() -> None:
    day = a_tied_year()
    with refused(day, "year-award-not-pending"):
        day.year.decide_award(LAW, (SQUAD,), "纪要 5")
    with refused(day, "year-award-not-pending"):
        day.year.decide_award(LAW, (POLICE, POLICE), "纪要 5")
    with refused(day, "year-award-over-seats"):
        day.year.decide_award(LAW, (POLICE, TRAFFIC), "纪要 5")
    with refused(day, "group-unknown"):
        day.year.decide_award(GroupId("old"), (POLICE,), "纪要 5")
    with refused(day, "year-award-none-pending"):
        day.year.decide_award(GRASSROOTS, (SQUAD,), "纪要 5")


def test_an_award_can_be_decided_after_the_lock() -> None:
    day = a_tied_year()
    day.year.lock()
    day.year.decide_award(LAW, (POLICE,), "纪要 5")
    assert year(day).locked
    assert line(day, POLICE).award is Award.NAMED


# --- lock -----------------------------------------------------------------------------------------


def test_nothing_is_locked_while_scores_are_missing() -> None:
    day = a_year()
    day.year.record_scores(FILE, SCORES[:-1])
    with refused(day, "year-scores-missing") as caught:
        day.year.lock()
    (problem,) = caught.value.problems
    assert problem.params == {"unit": "县公安局交通警察大队", "component": "暗访"}
    day.year.record_scores(FILE, SCORES[-1:])
    day.year.lock()
    assert (year(day).locked, year(day).version) == (True, 1)


def test_a_missing_part_is_named() -> None:
    day = a_year()
    day.year.record_scores(FILE, [each for each in SCORES if each.part != "press"])
    with refused(day, "year-scores-missing") as caught:
        day.year.lock()
    told = [problem.params["component"] for problem in caught.value.problems]
    assert told == ["热线 · 行风热线"] * 3


def test_a_failed_unit_keeps_nobody_from_locking() -> None:
    day = a_year()
    day.year.record_scores(FILE, SCORES[:-1])
    day.year.fail(SQUAD, "弄虚作假", "决定 1")
    day.year.lock()
    assert year(day).locked


def test_a_locked_result_is_changed_only_when_opened_with_a_reason() -> None:
    day = scored(a_year())
    with refused(day, "year-not-locked"):
        day.year.reopen("抄错")
    day.year.lock()
    acts: tuple[Callable[[], object], ...] = (
        lambda: day.year.record_scores(FILE, SCORES),
        lambda: day.year.record_venues("hearing", (venue_of_the_plan(day),)),
        lambda: day.year.record_own_hearing("hearing"),
        lambda: day.year.deduct(POLICE, "ordinary"),
        lambda: day.year.record_deductions(FILE, ()),
        lambda: day.year.withdraw_deduction(1, "x"),
        lambda: day.year.fail(POLICE, "x", "y"),
        lambda: day.year.lift_failure(POLICE, "x", "y"),
        lambda: day.year.record_grades(FILE, ()),
        lambda: day.year.record_answers(FILE, ()),
        lambda: day.year.record_last_year(FILE, ()),
        day.year.lock,
    )
    for act in acts:
        with refused(day, "year-locked"):
            act()
    with refused(day, "reason-missing"):
        day.year.reopen("")
    day.year_reopened("热线得分抄错")
    day.year.record_scores(TYPED, (a_score(POLICE, "hotlines", 8, "press"),))
    day.year.lock()
    assert year(day).version == 2


def test_nothing_of_the_year_happens_before_the_rules_are_frozen() -> None:
    day = a_new_day().opened().ruled(a_scheme(*YEAR))
    acts: tuple[Callable[[], object], ...] = (
        lambda: day.year.record_scores(FILE, SCORES),
        lambda: day.year.decide_award(LAW, (), "x"),
        lambda: day.year.reopen("x"),
        day.year.lock,
    )
    for act in acts:
        with refused(day, "rules-not-frozen"):
            act()


def test_a_plan_without_a_year_can_be_locked_and_says_nothing() -> None:
    day = a_hearing()
    day.year.lock()
    assert [each.total for group in day.year.result().groups for each in group.lines] == [None] * 3


# --- a plan without a hearing day -----------------------------------------------------------------


def test_a_plan_without_a_hearing_has_no_acts_of_the_day() -> None:
    day = a_year(*WITHOUT_HEARING)
    with refused(day, "plan-has-no-hearing"):
        day.sealed()
    with refused(day, "plan-has-no-hearing"):
        day.draws.commit(DAY, some_rules(Roster((), "0" * 64, "0" * 64), (), 1))
    with refused(day, "plan-has-no-hearing"):
        day.speeches.call(POLICE, "钱", "局长", is_head=True)
    with refused(day, "plan-has-no-hearing"):
        day.speeches.written_report(SQUAD)
    with refused(day, "plan-has-no-hearing"):
        day.speeches.unit_absent(SQUAD, "病")
    with refused(day, "plan-has-no-hearing"):
        day.ballots.issue(POLICE, printed=1, issued=1)
    scored(day)
    day.year.lock()
    assert year(day).locked


def test_the_pool_may_be_sealed_before_a_plan_is_chosen() -> None:
    day = a_new_day().opened().sealed()
    assert day.hearing.state.pool is not None


def test_a_refusal_of_the_year_is_a_refusal_and_no_bug() -> None:
    with pytest.raises(Refusal):
        a_hearing().year.record_scores(FILE, SCORES)
