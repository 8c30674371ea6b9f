"""Commitment slip (D1A), draw certificate (D1) and panel list (D2) say what the record says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.desk.committed import commitment_facts
from hearing_desk.desk.draw_papers import certificate_facts, panel_list_facts
from hearing_desk.desk.drawn import certified_draw
from hearing_desk.errors import InternalError
from hearing_desk.model.attendance import DAY, Recusal, RecusalCause
from hearing_desk.model.draw import Die, Quota
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId
from hearing_desk.rules.pool import form
from hearing_desk.sheet.facts import (
    CommitmentFacts,
    CommittedLine,
    DrawCertificateFacts,
    EarlierRun,
    PanelListFacts,
    PanelRole,
    SeedRoll,
)
from hearing_desk.words.language import Language
from tests.builders import POLICE, Day, a_hearing
from tests.fakes import MINUTE_MS
from tests.rules.pools import DIGITS, a_row, some_rules

BOTH = pytest.mark.parametrize("language", Language, ids=lambda language: language.value)
THROWS = (("孙掷骰", DIGITS),)


def certificate(day: Day, language: Language = Language.ZH) -> DrawCertificateFacts:
    draw = day.hearing.state.draws[-1]
    return certificate_facts(certified_draw(day.hearing, day.draws, draw, language), language)


def panel_list(day: Day, language: Language = Language.ZH) -> PanelListFacts:
    return panel_list_facts(day.hearing.state, DAY, "全天", day.draws.roster(), language)


def slip(day: Day, language: Language = Language.ZH) -> CommitmentFacts:
    return commitment_facts(day.hearing, day.draws, day.hearing.state.draws[-1], language)


def name(day: Day, person: PersonId) -> str:
    return day.hearing.name(person)


# --- D1A ----------------------------------------------------------------------------------------


def test_a_slip_states_what_was_committed_to_and_when() -> None:
    day = a_hearing().sealed()
    day.clock.pass_time(10 * MINUTE_MS)
    facts, draw, pool = slip(day.committed()), day.hearing.state.draws[0], day.hearing.state.pool
    assert pool is not None
    assert (facts.draw_id, facts.run_number, facts.earlier_runs) == ("2011-A", 1, ())
    assert facts.sealed_at.startswith("2011-12-23 09:00")
    assert facts.committed_at.startswith("2011-12-23 09:10")
    assert (facts.commitment_sha256, facts.commitment_sm3) == (draw.rules_sha256, draw.rules_sm3)
    assert (facts.roster_sha256, facts.roster_sm3) == (pool.roster_sha256, pool.roster_sm3)
    assert (facts.die, facts.digit_count) == (Die.D10, 20)
    assert facts.lines == (
        CommittedLine("界别", "企业", 6, (), 6, (2, 2), 2),
        CommittedLine("界别", "居民", 6, (), 6, (2, 2), 2),
    )
    assert facts.whole_pool == CommittedLine("全库", "名册.csv", 12, (), 12, (4, 4), 4)
    assert facts.apportionment is None


@BOTH
def test_a_slip_counts_the_recused_of_every_sector_by_reason(language: Language) -> None:
    day = a_hearing().sealed()
    barred = {"D0001": "employer", "D0002": "病重", "D0003": "病重", "D0007": "employer"}
    recusals = some_rules(day.pool.roster(), (), 1, None, barred).recusals
    day.draws.commit(DAY, replace(day.quota_rules(), recusals=recusals))
    facts = slip(day, language)
    employer = "所在单位参评" if language is Language.ZH else "employer is evaluated"
    firms, residents = facts.lines
    assert (firms.recused, firms.eligible) == (((employer, 1), ("病重", 2)), 3)
    assert (residents.recused, residents.eligible) == (((employer, 1),), 5)
    assert (facts.whole_pool.recused, facts.whole_pool.eligible) == (
        ((employer, 2), ("病重", 2)),
        8,
    )


def slip_of_six(*quotas: Quota) -> CommitmentFacts:
    """Three of six are drawn: two of firms, four residents, half of each sector women."""
    day = a_hearing()
    rows = [
        a_row(number + 1, f"D{number:04}", f"张{number}", sector=sector, gender="女男"[number % 2])
        for number, sector in enumerate(["居民"] * 4 + ["企业"] * 2, 1)
    ]
    day.pool.seal(form(rows), "名册.csv", b"")
    rules = some_rules(day.pool.roster(), quotas, 3)
    day.draws.commit(DAY, replace(rules, draw_id="2011-A"))
    return slip(day)


def test_a_slip_lists_every_sector_then_the_quotas_on_other_columns() -> None:
    women = Quota("gender", "女", 1, 2)
    firms, residents = Quota("sector", "企业", 1, 2), Quota("sector", "居民", 1, 2)
    nobody = Quota("sector", "军人", 0, 0)
    facts = slip_of_six(women, firms, residents, nobody)
    assert facts.lines == (
        CommittedLine("界别", "企业", 2, (), 2, (1, 2), 0),
        CommittedLine("界别", "军人", 0, (), 0, (0, 0), 0),
        CommittedLine("界别", "居民", 4, (), 4, (1, 2), 0),
        CommittedLine("性别", "女", 3, (), 3, (1, 2), None),
    )
    assert facts.apportionment is not None
    assert [line.bounds for line in slip_of_six(women).lines] == [None, None, (1, 2)]


def test_a_second_slip_says_how_the_earlier_draws_ended() -> None:
    day = a_hearing().sealed().committed()
    day.draws.abort(DAY, "骰子损坏")
    day.drawn(draw_id="2011-B", reason="另行抽选")
    day.voided("名册有误")
    facts = slip(day.committed(draw_id="2011-C", reason="名册已更正"))
    assert facts.run_number == 3
    assert facts.earlier_runs == (
        EarlierRun(1, "骰子损坏", aborted=True),
        EarlierRun(2, "名册有误"),
    )


def test_a_commitment_without_a_pool_is_our_bug() -> None:
    day = a_hearing().sealed().committed()
    day.hearing.state.pool = None
    with pytest.raises(InternalError):
        slip(day)


# --- D1 -----------------------------------------------------------------------------------------


@BOTH
def test_a_certificate_lets_anyone_redo_the_draw(language: Language) -> None:
    day = a_hearing().sealed()
    day.clock.pass_time(10 * MINUTE_MS)
    day.committed()
    day.clock.pass_time(10 * MINUTE_MS)
    day.rolled()
    draw, facts = day.draws.in_force(DAY), certificate(day, language)
    assert (facts.draw_id, facts.run_number, facts.earlier_runs) == ("2011-A", 1, ())
    assert (facts.pool_name, facts.pool_size, facts.origin) == ("名册.csv", 12, None)
    assert facts.sealed_at.startswith("2011-12-23 09:00")
    assert facts.held_at.startswith("2011-12-23 09:20")
    assert facts.seed is not None
    assert facts.seed.committed_at.startswith("2011-12-23 09:10")
    assert facts.seed.commitment_sha256 == draw.rules_sha256
    assert facts.seed.seed_string == f"HDRAW-1|{draw.rules_sha256}|{DIGITS}"
    assert facts.seed.rolls == (SeedRoll(DIGITS[:10], "孙掷骰"), SeedRoll(DIGITS[10:], "周掷骰"))
    assert [line.person_id for line in facts.panel] == list(day.panel)
    assert [line.name for line in facts.panel] == [name(day, person) for person in day.panel]
    assert facts.witnesses == ("孙掷骰", "周掷骰")
    assert facts.walk[-1].person_id == day.panel[-1]
    assert len(facts.alternates) == 4
    assert facts.apportionment is None


def test_quotas_show_who_stands_behind_them() -> None:
    firms, residents = certificate(a_hearing().sealed().drawn()).quotas
    assert (firms.attribute, firms.value) == ("界别", "企业")
    assert (firms.in_pool, firms.eligible, firms.seated, firms.alternates) == (6, 6, 2, 2)
    assert residents.value == "居民"


def drawn_with(**changes: object) -> Day:
    day = a_hearing().sealed()
    day.draws.commit(DAY, replace(day.quota_rules(), **changes))  # type: ignore[arg-type]
    day.rolled(DAY, THROWS)
    return day


@BOTH
def test_whoever_could_not_be_drawn_is_counted_by_reason(language: Language) -> None:
    roster = a_hearing().sealed().pool.roster()
    recusals = some_rules(
        roster, (), 1, None, {"D0001": "employer", "D0007": "employer", "D0008": "病重"}
    ).recusals
    day = drawn_with(recusals=recusals)
    facts = certificate(day, language)
    assert dict(facts.exclusions)["病重"] == 1
    assert sorted(count for _, count in facts.exclusions) == [1, 2]
    assert "employer" not in dict(facts.exclusions)
    assert (facts.quotas[0].in_pool, facts.quotas[0].eligible) == (6, 5)
    for line in facts.walk:
        if line.person_id == "D0008":
            assert "病重" in line.outcome


def test_equal_remainders_settled_by_the_walk_are_named() -> None:
    ranges = (Quota("sector", "企业", 1, 2), Quota("sector", "居民", 2, 3))
    sentence = certificate(drawn_with(quotas=ranges)).apportionment
    assert sentence is not None
    assert "企业、居民" in sentence


@BOTH
def test_whoever_the_walk_passed_over_met_a_full_quota(language: Language) -> None:
    day = a_hearing()
    rows = [
        a_row(number + 1, f"D{number:04}", f"张{number}", gender="女男"[number > 9])
        for number in range(1, 13)
    ]
    day.pool.seal(form(rows), "名册.csv", b"")
    genders = (Quota("gender", "女", 1, 1), Quota("gender", "男", 3, 3))
    day.draws.commit(DAY, replace(day.quota_rules(), quotas=genders, seats=4, alternates=()))
    day.rolled(DAY, THROWS)
    facts = certificate(day, language)
    passed_over = [line for line in facts.walk if "女" in line.outcome]
    assert passed_over
    assert all(line.person_id not in day.panel for line in passed_over)
    heading = "性别" if language is Language.ZH else "gender"
    assert [(line.attribute, line.alternates) for line in facts.quotas] == [(heading, None)] * 2
    assert facts.apportionment is None


def test_a_repeated_draw_names_the_older_ones() -> None:
    day = a_hearing().sealed().committed()
    day.draws.abort(DAY, "骰子损坏")
    day.drawn(draw_id="2011-B", reason="另行抽选")
    day.voided("名册有误")
    day.drawn(draw_id="2011-C", reason="名册已更正")
    facts = certificate(day)
    assert facts.run_number == 3
    assert facts.earlier_runs == (
        EarlierRun(1, "骰子损坏", aborted=True),
        EarlierRun(2, "名册有误"),
    )


def test_a_replacement_stands_on_the_certificate() -> None:
    day = a_hearing().sealed().drawn()
    leaving = day.panel[0]
    before = set(day.panel)
    day.clock.pass_time(MINUTE_MS)
    day.draws.replace(DAY, leaving, "出差")
    (coming,) = set(day.panel) - before
    (line,) = certificate(day).replacements
    assert line.outgoing == f"{name(day, leaving)}（{leaving}）"
    assert line.incoming == f"{name(day, coming)}（{coming}）"
    assert (line.reason, line.at[11:16]) == ("出差", "09:01")
    (english,) = certificate(day, Language.EN).replacements
    assert english.outgoing == f"{name(day, leaving)} ({leaving})"
    assert certificate(day).panel[0].person_id == leaving


def test_a_draw_made_elsewhere_names_its_origin_and_has_no_walk() -> None:
    day = a_hearing().sealed().committed()
    panel = [PersonId(each) for each in ("D0001", "D0002", "D0007", "D0008")]
    day.draw_agreed().draws.record_elsewhere(
        DAY,
        DrawMethod.NOTARY_SOFTWARE,
        "公证处摇号软件 2.1",
        witnesses=("赵公证",),
        panel=panel,
        alternates=(),
    )
    facts = certificate(day)
    assert (facts.method, facts.origin) == (DrawMethod.NOTARY_SOFTWARE, "公证处摇号软件 2.1")
    assert (facts.seed, facts.walk) == (None, ())
    assert [line.person_id for line in facts.panel] == panel


def test_a_draw_that_was_not_held_has_no_certificate() -> None:
    with pytest.raises(InternalError):
        certificate(a_hearing().sealed().committed())


def test_a_held_draw_without_its_time_is_our_bug() -> None:
    day = a_hearing().sealed().drawn()
    day.hearing.state.draws[0].held_at_utc = None
    with pytest.raises(InternalError):
        certificate(day)


# --- D2 -----------------------------------------------------------------------------------------


def test_before_the_day_the_list_is_open_for_the_pen() -> None:
    facts = panel_list(a_hearing().sealed().drawn())
    assert [line.seat for line in facts.lines] == [1, 2, 3, 4, None, None, None, None]
    assert [line.role for line in facts.lines[4:]] == [PanelRole.ALTERNATE] * 4
    assert (facts.summoned, facts.present, facts.closed_at) == (4, 0, None)
    assert {line.arrived for line in facts.lines} == {None}


@BOTH
def test_the_list_tells_what_became_of_everybody(language: Language) -> None:
    day = a_hearing().sealed().drawn()
    absentee, leaver, late, recused = day.panel
    day.sign_in.absent(DAY, absentee, "病假")
    day.sign_in.substitute(DAY, absentee, "病假")
    (alternate,) = set(day.panel) - {absentee, leaver, late, recused}
    day.sign_in.absent(DAY, late, "堵车")
    day.sign_in.recuse(DAY, Recusal(recused, POLICE, RecusalCause.DECLARED, "亲属"))
    for person in (leaver, recused, alternate):
        day.sign_in.sign_in(DAY, person)
    day.sign_in.close(DAY)
    day.clock.pass_time(15 * MINUTE_MS)
    day.sign_in.sign_in(DAY, late)
    day.sign_in.leave(DAY, leaver, "急事")
    facts = panel_list(day, language)
    lines = {line.name: line for line in facts.lines}
    gone, came = lines[name(day, absentee)], lines[name(day, alternate)]
    assert (gone.seat, gone.arrived) == (1, None)
    assert gone.remark is not None
    assert gone.remark.endswith({Language.ZH: "；病假", Language.EN: "; 病假"}[language])
    assert (came.seat, came.role, came.replaces) == (5, PanelRole.ALTERNATE, gone.name)
    assert (lines[name(day, late)].arrived, lines[name(day, leaver)].left) == ("09:15", "09:15")
    assert "公安局" in (lines[name(day, recused)].remark or "")
    assert (facts.present, facts.substituted, facts.vacant, facts.closed_at) == (3, 1, 1, "09:00")


def test_without_a_panel_there_is_no_list() -> None:
    with pytest.raises(InternalError):
        panel_list(a_hearing().sealed().committed())
