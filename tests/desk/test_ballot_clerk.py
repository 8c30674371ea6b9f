"""The papers in the hall: issued, exchanged, returned, counted again, balloted again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hearing_desk.model.attendance import DAY, Recusal, RecusalCause, SessionId
from hearing_desk.model.ids import UnitId
from tests.builders import (
    POLICE,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    refused,
)


def issued(*changes: tuple[str, object]) -> Day:
    return a_seated_hearing(*changes).reported(POLICE).issued(POLICE)


def with_a_surplus(*changes: tuple[str, object]) -> Day:
    return issued(*changes).collected(POLICE, 5)


def recount(day: Day, returned: int, foreign: int = 0) -> None:
    day.ballots.recount(POLICE, returned=returned, foreign=foreign, reason="另两人复点")


# --- issuing ------------------------------------------------------------------------------------


def test_everybody_present_and_not_recused_gets_one_ballot() -> None:
    day = a_seated_hearing().reported(POLICE)
    day.sign_in.recuse(DAY, Recusal(day.panel[0], POLICE, RecusalCause.DECLARED, "亲属"))
    day.ballots.issue(POLICE, printed=6, issued=3)
    current = day.round(POLICE)
    assert (current.number, current.present, current.recused, current.issued) == (1, 4, 1, 3)
    assert current.session_present == 4
    assert current.account.unused is None


def test_a_written_report_is_balloted_like_a_speech() -> None:
    assert a_seated_hearing().reported(SQUAD).issued(SQUAD).round(SQUAD).issued == 4


@pytest.mark.parametrize("count", [3, 5])
def test_as_many_ballots_as_voters(count: int) -> None:
    day = a_seated_hearing().reported(POLICE)
    with refused(day, "issued-not-voters") as caught:
        day.ballots.issue(POLICE, printed=6, issued=count)
    assert caught.value.params == {"unit": "公安局", "voters": 4, "issued": count}


def test_no_more_ballots_than_were_printed() -> None:
    day = a_seated_hearing().reported(POLICE)
    with refused(day, "printed-too-few"):
        day.ballots.issue(POLICE, printed=3, issued=4)


def test_ballots_follow_the_report_of_a_known_unit_under_frozen_rules() -> None:
    with refused(day := a_new_day().opened().ruled(a_scheme()), "rules-not-frozen"):
        day.ballots.issue(POLICE, printed=4, issued=4)
    day = a_seated_hearing()
    with refused(day, "unit-unknown"):
        day.ballots.issue(UnitId("U99"), printed=4, issued=4)
    with refused(day, "report-missing"):
        day.ballots.issue(POLICE, printed=4, issued=4)
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    with refused(day, "report-missing"):
        day.ballots.issue(POLICE, printed=4, issued=4)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    with refused(day, "unit-absent"):
        day.ballots.issue(TRAFFIC, printed=4, issued=4)


def test_ballots_follow_the_sign_in() -> None:
    day = a_hearing().sealed().reported(SQUAD)
    with refused(day, "draw-missing"):
        day.ballots.issue(SQUAD, printed=4, issued=4)
    with refused(day, "draw-missing"):
        day.ballots.voters(SQUAD)
    with refused(day.drawn(), "sign-in-open"):
        day.ballots.issue(SQUAD, printed=4, issued=4)


def test_ballots_are_issued_once_a_round() -> None:
    with refused(day := issued(), "ballots-issued"):
        day.issued(POLICE)


def test_each_group_may_have_its_own_panel() -> None:
    day = a_hearing(("panel.scope", "per-group")).sealed()
    day.drawn(SessionId("grassroots")).signed_in(SessionId("grassroots"))
    day.reported(SQUAD).issued(SQUAD).reported(POLICE)
    with refused(day, "draw-missing"):
        day.issued(POLICE)


def test_an_alternate_may_judge_one_unit_for_a_recused_delegate() -> None:
    day = a_seated_hearing(("ballot.recusal", "alternate-for-unit")).reported(POLICE)
    with refused(day, "stand-ins-not-allowed"):
        day.ballots.issue(POLICE, printed=6, issued=5, stand_ins=1)
    day.sign_in.recuse(DAY, Recusal(day.panel[0], POLICE, RecusalCause.DECLARED, "亲属"))
    day.ballots.issue(POLICE, printed=6, issued=4, stand_ins=1)
    current = day.round(POLICE)
    assert (current.present, current.recused, current.issued) == (5, 1, 4)


@pytest.mark.parametrize("stand_ins", [-1, 1])
def test_without_the_rule_nobody_stands_in(stand_ins: int) -> None:
    day = a_seated_hearing().reported(POLICE)
    day.sign_in.recuse(DAY, Recusal(day.panel[0], POLICE, RecusalCause.DECLARED, "亲属"))
    with refused(day, "stand-ins-not-allowed"):
        day.ballots.issue(POLICE, printed=6, issued=3 + stand_ins, stand_ins=stand_ins)


# --- exchange and return ------------------------------------------------------------------------


def test_a_spoiled_paper_is_exchanged_while_papers_last() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE, printed=5)
    day.ballots.exchange(POLICE)
    with refused(day, "printed-too-few"):
        day.ballots.exchange(POLICE)
    day.collected(POLICE)
    account = day.round(POLICE).account
    assert (account.issued, account.exchanged, account.returned, account.unused) == (4, 1, 4, 0)


def test_a_plan_may_know_no_exchange() -> None:
    with refused(day := issued(("ballot.spoiled", "no-exchange")), "exchange-not-allowed"):
        day.ballots.exchange(POLICE)


def test_the_box_is_opened_once() -> None:
    day = issued().collected(POLICE)
    with refused(day, "ballots-collected"):
        day.collected(POLICE)
    with refused(day, "ballots-collected"):
        day.ballots.exchange(POLICE)


def test_papers_are_shuffled_before_they_get_numbers() -> None:
    with refused(day := issued(), "ballots-not-shuffled"):
        day.ballots.collect(POLICE, returned=4, shuffled=False)


@pytest.mark.parametrize("counts", [(-1, 0), (4, -1)])
def test_no_count_is_negative(counts: tuple[int, int]) -> None:
    returned, foreign = counts
    day = issued()
    with refused(day, "count-negative"):
        day.ballots.collect(POLICE, returned=returned, foreign=foreign, shuffled=True)
    with refused(day.collected(POLICE), "count-negative"):
        recount(day, returned, foreign)


@pytest.mark.parametrize(
    "act",
    [
        lambda day: day.ballots.exchange(POLICE),
        lambda day: day.ballots.collect(POLICE, returned=4, shuffled=True),
        lambda day: recount(day, 4),
        lambda day: day.ballots.void(POLICE, "多一张"),
        lambda day: day.ballots.minute_unreturned(POLICE, "未交"),
        lambda day: day.entry.close(POLICE),
        lambda day: day.entry.differences(POLICE),
        lambda day: day.tally.take(POLICE),
    ],
)
def test_nothing_is_handled_before_it_is_issued_nor_after_it_is_void(
    act: Callable[[Day], object],
) -> None:
    with refused(day := a_seated_hearing(), "ballots-not-issued"):
        act(day)
    day = with_a_surplus()
    recount(day, 5)
    day.ballots.void(POLICE, "多一张")
    with refused(day, "round-voided") as caught:
        act(day)
    assert caught.value.params["round"] == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda day: recount(day, 4),
        lambda day: day.ballots.void(POLICE, "多一张"),
        lambda day: day.ballots.minute_unreturned(POLICE, "未交"),
        lambda day: day.entry.close(POLICE),
    ],
)
def test_what_is_still_in_the_box_is_not_counted(act: Callable[[Day], object]) -> None:
    with refused(day := issued(), "ballots-not-collected"):
        act(day)


# --- surplus ------------------------------------------------------------------------------------


def test_more_papers_than_were_issued_keep_the_unit_open() -> None:
    day = with_a_surplus().keyed(POLICE)
    with refused(day, "entry-not-closable") as caught:
        day.closed(POLICE)
    (surplus,) = caught.value.problems
    assert (surplus.code, surplus.params) == ("returned-over-issued", {"returned": 5, "issued": 4})


def test_a_recount_that_finds_foreign_paper_settles_the_surplus() -> None:
    day = with_a_surplus()
    with refused(day, "reason-missing"):
        day.ballots.recount(POLICE, returned=4, foreign=1, reason="")
    recount(day, 4, foreign=1)
    current = day.round(POLICE)
    assert (current.returned, current.foreign, current.recounts) == (4, 1, ["另两人复点"])
    day.keyed(POLICE).closed(POLICE)
    with refused(day, "entry-closed"):
        recount(day, 4)


def test_a_surplus_is_counted_again_before_the_round_is_void() -> None:
    day = with_a_surplus()
    with refused(day, "surplus-not-recounted"):
        day.ballots.void(POLICE, "多一张")
    recount(day, 5)
    with refused(day, "reason-missing"):
        day.ballots.void(POLICE, " ")
    day.ballots.void(POLICE, "多一张")
    day.issued(POLICE)
    first, second = day.hearing.unit(POLICE).rounds
    assert (first.voided, second.voided, second.number) == ("多一张", None, 2)
    assert day.collected(POLICE).keyed(POLICE).closed(POLICE).round(POLICE).closed


def test_a_round_without_a_surplus_stands() -> None:
    with refused(day := issued().collected(POLICE), "no-surplus"):
        day.ballots.void(POLICE, "不满意")


def test_a_plan_may_know_no_second_round() -> None:
    day = with_a_surplus(("ballot.surplus", "recount-only"))
    recount(day, 5)
    with refused(day, "round-void-not-allowed"):
        day.ballots.void(POLICE, "多一张")


# --- missing papers -----------------------------------------------------------------------------


def test_every_missing_paper_is_minuted_before_the_unit_is_closed() -> None:
    day = issued().collected(POLICE, 2).keyed(POLICE)
    day.ballots.minute_unreturned(POLICE, "代表带出会场")
    with refused(day, "reason-missing"):
        day.ballots.minute_unreturned(POLICE, "")
    with refused(day, "entry-not-closable") as caught:
        day.closed(POLICE)
    (missing,) = caught.value.problems
    assert missing.code == "unreturned-not-minuted"
    assert missing.params == {"unreturned": 2, "minuted": 1}
    day.ballots.minute_unreturned(POLICE, "未投入票箱")
    with refused(day, "nothing-unreturned"):
        day.ballots.minute_unreturned(POLICE, "还有一张")
    day.closed(POLICE)
    assert day.round(POLICE).minuted == ["代表带出会场", "未投入票箱"]


def test_a_paper_found_by_the_recount_leaves_the_minutes() -> None:
    day = issued().collected(POLICE, 3)
    day.ballots.minute_unreturned(POLICE, "未投入票箱")
    recount(day, 4)
    assert day.round(POLICE).minuted == []
    day.keyed(POLICE).closed(POLICE)
