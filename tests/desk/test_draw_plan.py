"""The rules of a draw as the scheme wants them: who is barred, what short sectors become."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hearing_desk.desk.draw_plan import DrawPlan, blank_rules, planned_draw, seat_method
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.draw import Die, PoolRecusal, QuotaReading, SectorAlternates
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import AlternateRule, Apportionment
from hearing_desk.rules.pool import form
from tests.builders import Day, a_hearing
from tests.rules.pools import a_row, exact

HEARING_DAY = date(2011, 12, 23)
LAW, GRASSROOTS = SessionId("law"), SessionId("grassroots")


def sealed(*changes: tuple[str, object], **cells: dict[str, str]) -> Day:
    """Six people of one sector; `D3={"employer": "公安局"}` gives the third a cell."""
    day = a_hearing(*changes)
    rows = [
        a_row(number + 1, f"D000{number}", f"张{number}", **cells.get(f"D{number}", {}))
        for number in range(1, 7)
    ]
    day.pool.seal(form(rows), "名册.csv", b"")
    return day


def planned(
    day: Day, session: SessionId = DAY, seats: int = 2, *, recused: tuple[PoolRecusal, ...] = ()
) -> DrawPlan:
    reading = QuotaReading(exact(企业=seats), (SectorAlternates("企业", 1),), seats, ())
    draft = replace(blank_rules("2011-A", Die.D6, 26), recusals=recused)
    return planned_draw(
        day.hearing, day.pool.roster(), reading, draft, session=session, hearing_day=HEARING_DAY
    )


def barred(plan: DrawPlan) -> dict[str, str]:
    return {recusal.person: recusal.reason for recusal in plan.rules.recusals}


def test_the_scheme_says_how_shares_become_seats() -> None:
    day = a_hearing(("panel.alternates", "fixed"), ("panel.alternate_count", 3))
    method = seat_method(day.hearing.scheme.panel)
    assert method.apportionment is Apportionment.LARGEST_REMAINDER
    assert (method.alternates, method.alternate_count) == (AlternateRule.FIXED, 3)


def test_a_plan_can_be_committed_to_as_it_is() -> None:
    day = sealed()
    rules = planned(day).rules
    assert (rules.draw_id, rules.die, rules.digit_count, rules.seats) == ("2011-A", Die.D6, 26, 2)
    assert rules.alternates == (SectorAlternates("企业", 1),)
    day.draws.commit(DAY, rules)


def test_whoever_works_for_a_unit_is_barred_and_whoever_was_recused_stays_so() -> None:
    day = sealed(D1={"employer": "县公安局"}, D2={"employer": "交通局"})
    declared = PoolRecusal(PersonId("D0002"), "亲属")
    assert barred(planned(day, recused=(declared,))) == {"D0001": "employer", "D0002": "亲属"}


def test_an_employer_in_another_group_bars_nobody() -> None:
    day = sealed(("panel.scope", "per-group"), D1={"employer": "公安局"})
    assert barred(planned(day, LAW)) == {"D0001": "employer"}
    assert barred(planned(day, GRASSROOTS)) == {}


def test_an_employer_that_only_resembles_a_unit_is_shown() -> None:
    plan = planned(sealed(D1={"employer": "通河县公安局家属委员会"}))
    assert [problem.code for problem in plan.problems] == ["employer-resembles-unit"]
    assert barred(plan) == {}


@pytest.mark.parametrize(("excluded", "count"), [(True, 2), (False, 0)])
def test_nobody_sits_twice_a_day_unless_the_plan_lets_them(excluded: bool, count: int) -> None:
    day = sealed(("panel.scope", "per-group"), ("panel.exclude_drawn_today", excluded))
    day.draws.commit(LAW, planned(day, LAW).rules)
    day.rolled(LAW, (("孙掷骰", "12345612345612345612345612"),))
    plan = planned(day, GRASSROOTS)
    panel = day.draws.in_force(LAW).panel or ()
    assert barred(plan) == dict.fromkeys(panel[:count], "drawn-today")
    assert barred(planned(day, LAW)) == {}


def test_whoever_served_too_recently_is_barred() -> None:
    day = sealed(
        ("panel.cooling_off_years", 2),
        D1={"last_served": "2010-05-13"},
        D2={"last_served": "2008-05-13"},
        D3={"last_served": "去年"},
    )
    plan = planned(day)
    assert barred(plan) == {"D0001": "cooling-off"}
    assert [(p.code, p.params["person"]) for p in plan.problems] == [
        ("last-served-unreadable", "D0003")
    ]
    assert barred(planned(sealed(D1={"last_served": "2010-05-13"}))) == {}


def test_a_person_is_barred_once_under_the_first_reason() -> None:
    day = sealed(("panel.cooling_off_years", 2), D1={"employer": "公安局", "last_served": "2011"})
    assert barred(planned(day)) == {"D0001": "employer"}


def test_a_short_sector_becomes_what_the_plan_says() -> None:
    smaller = planned(sealed(("panel.short_sector", "reduce-panel")), seats=8)
    assert (smaller.rules.seats, smaller.rules.quotas) == (6, exact(企业=6))
    assert [short.missing for short in smaller.settlement.short] == [2]
    unsettled = planned(sealed(("panel.short_sector", "transfer-named")), seats=8)
    assert [problem.code for problem in unsettled.problems] == ["transfer-sector-missing"]
