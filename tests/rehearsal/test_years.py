"""Rehearsed years: made-up files come in, ties are decided, the result is locked and verifies."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from hearing_desk.errors import InternalError
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.model.choices import Affiliation
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import Award, YearLine
from hearing_desk.rehearsal.making import has_year, venue_plan, venues_of, without_hearing
from hearing_desk.rehearsal.unit_names import made_up_names, with_affiliations
from hearing_desk.verify.record import record_of
from hearing_desk.verify.venue import venue_of
from hearing_desk.words.language import Language
from tests.rehearsal.days import PlayedDay, a_plan, a_year, played, the_plan
from tests.rules.scheme_text import accepted, packaged, read

HEARD = {"id": "hearing", "label": "听证", "source": "hearing", "weights": {"law": 20, "grass": 20}}
WORK = {"id": "work", "label": "工作", "weights": {"law": 40, "grass": 80}}
PHONE = {"id": "phone", "label": "电话", "weights": {"law": 40}}
YEAR = (
    ("components", [HEARD, WORK, PHONE]),
    ("award", {"share": "40%"}),
    ("year", {"repeat_top": "40%", "repeat_bottom": 1}),
)


@cache
def county_year() -> PlayedDay:
    """The day of the small county and its year."""
    return played(a_year(*YEAR))


@cache
def year_of(scheme: str) -> PlayedDay:
    """The year of one of our own plans that has no hearing."""
    return played(the_plan(scheme))


def lines(year: PlayedDay) -> list[YearLine]:
    return [line for group in year.desk.year.result().groups for line in group.lines]


def names(year: PlayedDay, *, of: str) -> set[str]:
    """The units on one of the lists."""
    units = year.state.units
    return {units[line.unit].unit.name for line in lines(year) if getattr(line, of)}


def kinds(year: PlayedDay) -> Counter[PaperKind]:
    return Counter(paper.kind for paper in year.state.papers if paper.kind.value.startswith("D18"))


# --------------------------------------------------------------------- a heard year


def test_a_year_follows_its_day_and_verifies() -> None:
    year = county_year()
    assert year.verifies()
    assert year.state.year.locked
    (own,) = year.state.year.venues["hearing"]
    assert own.hearing == year.state.hearing
    assert all(line.total is not None for line in lines(year))
    last = {stage: (done, total) for stage, done, total in year.progress}
    assert list(last)[-3:] == ["汇总文件", "年度成绩", "年度文件"]
    assert all(done == total for done, total in last.values())


def test_its_figures_come_from_files_that_the_record_keeps() -> None:
    origins = county_year().state.year.origins
    assert [each.name for each in origins] == [
        "scores-work.csv",
        "scores-phone.csv",
        "last-year.csv",
    ]
    stored = county_year().desk.hearing.journal.file(origins[0].sha256)
    assert stored is not None
    assert stored.content.decode("utf-8-sig").splitlines()[0] == "组别,单位,工作"


def test_a_tie_across_the_award_line_is_decided_on_a_second_sheet() -> None:
    year = county_year()
    law = year.desk.year.result().groups[0]
    at_line = [line for line in law.lines if line.rank == law.award_seats]
    assert len(at_line) == 2
    assert {line.award for line in at_line} == {Award.NAMED, Award.NONE}
    sheets = [p.number for p in year.state.papers if p.kind is PaperKind.COMPOSITE_SHEET]
    assert sheets.count("D18-law") == 2
    assert sheets.count("D18-grass") == 1


def test_of_several_open_ties_one_stays_open() -> None:
    groups = [{"id": f"g{n}", "label": f"第{n}组"} for n in range(3)]
    work = {"id": "work", "label": "工作", "weights": {f"g{n}": 100 for n in range(3)}}
    changes = (("groups", groups), ("components", [work]), ("award", {"share": "40%"}))
    scheme, _ = read(("hearing", False), *changes)
    assert scheme is not None
    year = played(the_plan(scheme))
    assert year.verifies()
    pending = [
        sum(line.award is Award.PENDING for line in group.lines)
        for group in year.desk.year.result().groups
    ]
    assert pending == [0, 0, 2]


def test_who_stood_first_and_last_did_so_last_year() -> None:
    year = county_year()
    groups = year.desk.year.result().groups
    assert all(group.lines[-1].twice_bottom for group in groups)
    assert all(group.lines[0].twice_top for group in groups)
    gone = {line.unit for line in year.state.year.last_year}
    assert "乡镇企业管理局" in gone
    assert any(line.last is None for line in lines(year))
    ranks = [line.rank for line in year.state.year.last_year if line.group == "law"]
    assert ranks.count(3) == 2


def test_the_same_plan_makes_the_same_year() -> None:
    assert played(a_year(*YEAR)).head == county_year().head
    assert played(a_year(*YEAR, digits="0" * 20)).head != county_year().head


def test_a_day_alone_has_no_year() -> None:
    day = played(a_plan(*YEAR))
    assert not day.state.year.locked
    assert not kinds(day)


# --------------------------------------------------------------------- years of our own plans


def test_the_year_of_maanshan() -> None:
    year = year_of("maanshan-2017")
    assert year.verifies()
    assert year.state.draws == []
    assert Counter(day.unit.group for day in year.state.units.values()) == {
        "first": 28,
        "second": 30,
        "third": 26,
    }
    (failed,) = [line for line in lines(year) if line.failed]
    assert failed.rank is None
    counted = [taken.counted for line in lines(year) for taken in line.taken]
    assert counted.count(Fraction(0)) == 1
    assert len(year.state.year.withdrawn) == 1
    assert len(names(year, of="at_bottom")) == 9  # two of each category and one tied with them
    assert len(names(year, of="twice_bottom")) >= 3
    assert kinds(year) == {
        PaperKind.COMPOSITE_SHEET: 3,
        PaperKind.RANKING_CIRCULAR: 1,
        PaperKind.WATCH_LIST: 1,
        PaperKind.DEDUCTION_LIST: 1,
        PaperKind.YEAR_COMPARISON: 1,
        PaperKind.CALENDAR: 1,
    }


def test_the_year_of_daqing() -> None:
    year = year_of("daqing-2011")
    assert year.verifies()
    departments = {line.unit for line in lines(year) if line.group == "departments"}
    assert len(year.state.year.grades) == 2
    assert set(year.state.year.grades) < departments
    assert len(names(year, of="at_top")) == 12  # three of each group and one tied with them
    assert kinds(year)[PaperKind.WATCH_LIST] == kinds(year)[PaperKind.COMMENDATION_LIST] == 1


def test_the_year_of_the_agri_commission() -> None:
    year = year_of("agri-2009")
    assert year.verifies()
    assert len(year.state.year.answers) == 12 * 3 * 2
    assert all(line.counts[0] * 3 >= sum(line.counts) for line in year.state.year.answers)
    assert kinds(year) == {PaperKind.SURVEY_SHEET: 1, PaperKind.CALENDAR: 1}


def test_the_year_of_the_street_offices_uses_a_component_up() -> None:
    year = played(the_plan("street-office", seats=6))
    assert year.verifies()
    left = [
        part.score
        for line in lines(year)
        for part in line.components
        if part.component == "complaints"
    ]
    assert min(left, key=lambda score: score or 0) == 0
    assert 20 in left
    assert names(year, of="flagged")


def test_a_year_in_english_reads_its_own_files() -> None:
    year = played(the_plan("daqing-2011", language=Language.EN))
    assert year.verifies()
    assert year.progress[-1][0] == "Papers of the year"


@pytest.mark.parametrize("scheme", ["tonghe-2011", "county-appraisal", "daqing-2011-offices"])
def test_the_years_of_our_other_plans_verify(scheme: str) -> None:
    plan = the_plan(scheme, seats=6)
    year = played(replace(plan, year=has_year(plan.scheme)))
    assert year.verifies()
    assert year.state.year.locked == has_year(plan.scheme)


def test_the_district_adds_its_venues_up() -> None:
    plan = the_plan("district-three-level", seats=6)
    plan = replace(plan, units=plan.units[:7])
    venues = [
        venue_of(
            record_of(played(venue_plan(plan, number)).desk.hearing.journal),
            plan.units,
            rehearsal=True,
        )
        for number in (1, 2, 3)
    ]
    year = played(without_hearing(plan), venues)
    assert year.verifies()
    assert [len(venue.counts) for venue in year.state.year.venues["hearing"]] == [7, 7, 7]
    assert kinds(year)[PaperKind.COMPOSITE_SHEET] == 1


def test_every_plan_of_ours_but_one_has_a_year() -> None:
    assert not has_year(packaged("daqing-2011-offices"))
    assert has_year(packaged("agri-2009"))
    assert has_year(packaged("tonghe-2011"))


def test_a_faulty_file_of_our_own_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(content: bytes, *rest: object) -> object:
        return read_last_year("单位,名次\n外星局,0\n".encode(), *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("hearing_desk.rehearsal.year.read_last_year", faulty)
    with pytest.raises(InternalError, match="a file of our own"):
        played(the_plan("daqing-2011"))


# --------------------------------------------------------------------- venues


def test_venues_are_counted_together() -> None:
    plan = a_year(*YEAR, seats=5)
    days = [played(venue_plan(plan, number)) for number in (1, 2)]
    assert [day.state.title for day in days] == ["评议（第1会场）", "评议（第2会场）"]
    assert all(day.verifies() for day in days)
    assert days[0].state.pool != days[1].state.pool
    venues = [
        venue_of(record_of(day.desk.hearing.journal), plan.units, rehearsal=True) for day in days
    ]
    year = played(without_hearing(plan), venues)
    assert year.verifies()
    assert [venue.hearing for venue in year.state.year.venues["hearing"]] == [
        day.state.hearing for day in days
    ]
    counts = [venue.counts[0] for venue in venues]
    found = lines(year)
    (line,) = [each for each in found if each.unit == counts[0].unit]
    pooled = sum((c.raw_total for c in counts), Fraction(0)) / sum(c.divisor for c in counts)
    assert line.components[0].score == pooled


def test_a_plan_that_pools_is_heard_in_ten_venues() -> None:
    assert venues_of(packaged("district-three-level")) == 10
    assert venues_of(packaged("tonghe-2011")) == 1


# --------------------------------------------------------------------- units


def test_plans_that_list_no_units_get_as_many_as_they_speak_of() -> None:
    named = made_up_names(packaged("maanshan-2017"))
    assert len({name for _, name in named}) == len(named) == 84
    assert len(made_up_names(packaged("district-three-level"))) == 77
    offices = [name for group, name in made_up_names(packaged("daqing-2011")) if group == "offices"]
    assert offices[:2] == ["办公室", "人事科"]
    many = accepted(("groups", [{"id": f"g{n}", "label": f"第{n}类"} for n in range(8)]))
    assert len({name for _, name in made_up_names(many)}) == 96


def test_who_belongs_upward_is_made_up_where_the_plan_asks_for_it() -> None:
    tonghe = packaged("tonghe-2011")
    units = with_affiliations(the_plan("tonghe-2011").units, tonghe)
    upward = {
        u.name: u.parent for u in units if u.affiliation is Affiliation.MUNICIPAL_OR_PROVINCIAL
    }
    assert upward["国家税务局"] == "市国家税务局"
    assert "公安局" not in upward
    assert with_affiliations(units, tonghe) == units
    plain = the_plan("daqing-2011").units
    assert with_affiliations(plain, packaged("daqing-2011")) == plain
