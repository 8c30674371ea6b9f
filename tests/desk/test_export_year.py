"""What may leave of a year: everything that was locked, nothing before, no number of anybody."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from hearing_desk.desk.export_tables import export_tables
from hearing_desk.model.year import UnitGrade
from hearing_desk.words.language import Language
from tests.builders import POLICE, SQUAD, TRAFFIC, Day, a_new_day, a_scheme
from tests.desk.test_export_tables import row_of, rows, tables
from tests.years import (
    FILE,
    LAW,
    SCORES,
    TYPED,
    YEAR,
    a_score,
    a_year,
    answers,
    last_year,
    scored,
)

YEAR_TABLES = ("year_results", "year_components", "deductions", "survey")


def a_recorded_year(day: Day | None = None) -> Day:
    """Police and traffic tied by a deduction from the total, the squad failed; not locked."""
    day = scored(day or a_year())
    day.year.deduct(POLICE, "ordinary", case="案 7", document="转办单 7")
    day.year.deduct(POLICE, "sanction", case="案 7")
    day.year.deduct(TRAFFIC, "breach", points=Fraction(4), reason="违规，电话13904510001")
    day.year.deduct(TRAFFIC, "", points=Fraction(1), reason="误记")
    day.year.withdraw_deduction(4, "申诉成立")
    day.year.fail(SQUAD, "乱收费", "决定 3")
    day.year.record_grades(TYPED, (UnitGrade(SQUAD, "poor"),))
    day.year.record_answers(FILE, (answers(POLICE, 30, 10), answers(SQUAD, 0, 0)))
    day.year.record_last_year(FILE, (last_year("公安局", 1), last_year("交通局", None)))
    return day


def a_locked_year(day: Day | None = None) -> Day:
    day = a_recorded_year(day)
    day.year.lock()
    return day


def test_a_locked_result_is_told_with_its_lists() -> None:
    day = a_locked_year()
    assert row_of(day, "year_results", "公安局") == {
        "group": "law",
        "unit": "公安局",
        "version": 1,
        "rank": 1,
        "tied": True,
        "total": Decimal("82.00"),
        "total_exact": "82",
        "deducted": 0,
        "award": "pending",
        "grade": None,
        "failed_because": None,
        "failed_by": None,
        "flagged": True,
        "at_top": True,
        "at_bottom": True,
        "twice_top": True,
        "twice_bottom": True,
        "upward": False,
        "last_rank": 1,
        "last_score": 90,
    }
    traffic = row_of(day, "year_results", "交通局")
    assert (traffic["deducted"], traffic["last_rank"]) == (4, None)
    squad = row_of(day, "year_results", "县公安局交通警察大队")
    assert (squad["rank"], squad["total_exact"]) == (None, "2437/30")
    assert (squad["failed_because"], squad["failed_by"]) == ("乱收费", "决定 3")
    assert (squad["grade"], squad["last_rank"]) == ("poor", None)


def test_components_are_told_with_their_parts_and_points() -> None:
    told = [row for row in rows(a_locked_year(), "year_components") if row["unit"] == "公安局"]
    assert [(row["component"], row["part"], row["score_exact"], row["points"]) for row in told] == [
        ("hearing", None, 90, 54),
        ("hotlines", None, 18, 18),
        ("hotlines", "mayor", 12, None),
        ("hotlines", "press", 6, None),
        ("complaints", None, 10, 10),
    ]
    assert [(row["maximum"], row["weight"]) for row in told[:3]] == [
        (100, 60),
        (20, 20),
        (12, None),
    ]
    squad = rows(a_locked_year(), "year_components")[-1]
    assert (squad["component"], squad["points"]) == ("visits", "88/5")


def test_what_a_failed_unit_lacks_is_empty() -> None:
    day = a_year()
    day.year.record_scores(FILE, [each for each in SCORES if each.unit != SQUAD])
    day.year.record_scores(TYPED, (a_score(SQUAD, "hotlines", 9, "mayor"),))
    day.year.fail(SQUAD, "乱收费", "决定 3")
    day.year.lock()
    squad = row_of(day, "year_results", "县公安局交通警察大队")
    assert (squad["total"], squad["total_exact"]) == (None, None)
    told = [row for row in rows(day, "year_components") if row["group"] == "grassroots"]
    assert [(row["part"], row["score_exact"], row["points"]) for row in told] == [
        (None, None, None),
        (None, None, None),
        ("mayor", 9, None),
        ("press", None, None),
        (None, 20, 20),
        (None, None, None),
    ]


def test_every_deduction_says_what_it_lowers_and_what_of_it_counted() -> None:
    told = rows(a_locked_year(), "deductions")
    assert [
        (row["number"], row["kind"], row["lowers"], row["points"], row["counted"]) for row in told
    ] == [
        (1, "ordinary", "complaints", 5, 0),
        (2, "sanction", "complaints", 10, 10),
        (3, "breach", "total", 4, 4),
        (4, None, "total", 1, None),
    ]
    assert (told[0]["case"], told[0]["basis"]) == ("案 7", "转办单 7")
    assert told[3]["withdrawn_because"] == "申诉成立"


def test_a_telephone_in_a_reason_does_not_leave() -> None:
    assert rows(a_locked_year(), "deductions")[2]["reason"] == "违规，电话［号码已略去］"


def test_shares_of_the_satisfied_are_told_with_every_answer() -> None:
    told = rows(a_locked_year(), "survey")
    police = [row for row in told if row["unit"] == "公安局"]
    assert [(row["respondents"], row["channel"]) for row in police] == [
        (None, None),
        (None, "phone"),
        ("firms", None),
        ("firms", "phone"),
    ]
    last = police[-1]
    assert (last["answers"], last["satisfied"], last["share"]) == (40, 30, "3/4")
    assert (last["yes"], last["no"]) == (30, 10)
    assert told[-1]["share"] is None


def test_nothing_of_a_year_leaves_before_the_lock_or_during_a_correction() -> None:
    day = a_recorded_year()
    assert [rows(day, name) for name in YEAR_TABLES] == [[]] * 4
    day.year.lock()
    assert all(rows(day, name) for name in YEAR_TABLES)
    day.year_reopened("抄错")
    assert [rows(day, name) for name in YEAR_TABLES] == [[]] * 4


def test_a_decided_award_is_told() -> None:
    day = a_locked_year()
    day.year.decide_award(LAW, (TRAFFIC,), "纪要 5")
    assert row_of(day, "year_results", "交通局")["award"] == "named"
    assert row_of(day, "year_results", "公安局")["award"] == "none"


def test_a_rehearsed_year_says_so_in_every_row() -> None:
    day = a_new_day().opened(rehearsal=True).ruled(a_scheme(*YEAR)).frozen()
    a_locked_year(day)
    for name in YEAR_TABLES:
        assert {row["nature"] for row in rows(day, name)} == {"rehearsal"}


@pytest.mark.parametrize("language", Language)
def test_the_tables_of_the_year_are_public(language: Language) -> None:
    day = a_locked_year()
    public = [table.name for table in export_tables(day.hearing, language).public]
    assert public[-4:] == list(YEAR_TABLES)
    assert all(table.title for table in tables(day, language).values())
