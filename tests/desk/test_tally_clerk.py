"""Counting and announcing: tally, lock, sign and release are four acts, in this order."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.journal.ballot_events import TieSettled
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.tally import UnitTally
from tests.builders import (
    BLANKS,
    GOOD,
    POLICE,
    POOR,
    SIGNERS,
    SQUAD,
    TRAFFIC,
    Day,
    a_seated_hearing,
    events,
    refused,
)

LAW = GroupId("law")


def tally_of(day: Day) -> UnitTally:
    tally = day.round(POLICE).tally
    assert tally is not None
    return tally


def test_a_unit_is_counted_from_its_settled_marks() -> None:
    tally = tally_of(a_seated_hearing().balloted(POLICE, [GOOD, GOOD, POOR, BLANKS]))
    assert (tally.ballots, tally.divisor, tally.raw_total) == (4, 4, 250)
    assert tally.score == Fraction(125, 2)
    assert tally.all_blank == 1


def test_a_missing_ballot_says_what_it_costs() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 3)
    day.ballots.minute_unreturned(POLICE, "未交")
    tally = tally_of(day.keyed(POLICE).closed(POLICE).tallied(POLICE))
    assert (tally.divisor, tally.score, tally.unreturned_cost) == (4, 75, 25)


def test_nothing_is_counted_before_the_entry_is_closed() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    with refused(day, "entry-not-closed"):
        day.tally.take(POLICE)
    with refused(day, "tally-missing"):
        day.tally.lock(POLICE)
    with refused(day, "tally-not-locked"):
        day.tally.sign(POLICE, SIGNERS)
    with refused(day, "tally-not-locked"):
        day.tally.release(POLICE)


def test_a_locked_tally_does_not_change() -> None:
    day = a_seated_hearing().balloted(POLICE).tallied(POLICE).locked(POLICE)
    assert day.round(POLICE).locked_version == 1
    with refused(day, "tally-locked"):
        day.tally.take(POLICE)
    with refused(day, "tally-locked"):
        day.tally.lock(POLICE)


def test_only_a_printed_sheet_is_signed_and_only_once() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    with refused(day, "sheet-not-printed"):
        day.signed(POLICE)
    day.printed(POLICE).signed(POLICE)
    signed = day.hearing.unit(POLICE).signed[1]
    assert [role for role, _ in signed] == ["clerk", "notary", "notary"]
    assert [day.hearing.name(person) for _, person in signed] == [name for _, name in SIGNERS]
    with refused(day, "sheet-signed"):
        day.signed(POLICE)


@pytest.mark.parametrize(
    ("signers", "missing"),
    [
        (SIGNERS[:2], "公证员"),
        (SIGNERS[1:], "计票人"),
        ((*SIGNERS[:2], SIGNERS[1]), "公证员"),
        ((), "计票人、公证员"),
    ],
    ids=["one notary", "no clerk", "one notary twice", "nobody"],
)
def test_every_line_of_the_sheet_is_signed(
    signers: tuple[tuple[str, str], ...], missing: str
) -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE)
    with refused(day, "signer-missing") as caught:
        day.tally.sign(POLICE, signers)
    assert caught.value.params["missing"] == missing


def test_a_signature_has_a_name() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE)
    with refused(day, "name-missing"):
        day.tally.sign(POLICE, (*SIGNERS, ("host", " ")))


def test_a_signed_score_is_released_once() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE)
    with refused(day, "sheet-not-signed"):
        day.tally.release(POLICE)
    day.signed(POLICE).released(POLICE)
    assert day.hearing.unit(POLICE).released_version == 1
    with refused(day, "result-released"):
        day.tally.release(POLICE)


def test_a_plan_may_release_a_locked_score_before_it_is_signed() -> None:
    day = a_seated_hearing(("release.score_shown", "after-count")).balloted(POLICE)
    day.locked(POLICE).released(POLICE)
    assert day.hearing.unit(POLICE).released_version == 1


def test_units_are_ranked_within_their_group() -> None:
    day = a_seated_hearing().balloted(POLICE, [POOR] * 4).balloted(TRAFFIC).balloted(SQUAD)
    assert [(s.unit, s.rank) for s in day.tally.standings(LAW)] == [(TRAFFIC, 1), (POLICE, 2)]


def test_an_absent_unit_and_an_untallied_one_have_no_rank() -> None:
    day = a_seated_hearing()
    assert day.tally.standings(LAW) == ()
    day.reported(TRAFFIC).issued(TRAFFIC)
    day.speeches.unit_absent(POLICE, "未到场")
    assert [(s.unit, s.rank) for s in day.tally.standings(LAW)] == [(POLICE, None)]
    day.collected(TRAFFIC).keyed(TRAFFIC).closed(TRAFFIC).tallied(TRAFFIC)
    assert [(s.unit, s.rank) for s in day.tally.standings(LAW)] == [(TRAFFIC, 1), (POLICE, None)]


# --- units that share a rank ----------------------------------------------------------------


def tied_units(rule: str) -> Day:
    """Two units of equal scores, locked, under a tie rule of the scheme."""
    day = a_seated_hearing(("ranks.ties", rule))
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit).locked(unit)
    return day


def ranks(day: Day) -> list[tuple[UnitId, int | None, bool]]:
    return [(line.unit, line.rank, line.tied) for line in day.tally.standings(LAW)]


SHARED = [(POLICE, 1, True), (TRAFFIC, 1, True)]
APART = [(TRAFFIC, 1, False), (POLICE, 2, False)]


def test_a_lot_tells_tied_units_apart() -> None:
    day = tied_units("lot")
    assert ranks(day) == SHARED
    assert day.tally.ties_waiting(LAW) == ((POLICE, TRAFFIC),)
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    assert ranks(day) == ranks(day.again()) == APART
    assert day.tally.ties_waiting(LAW) == ()
    assert events(day)[-1] == TieSettled(LAW, (TRAFFIC, POLICE), ())
    with refused(day, "tie-none-waiting"):
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))


def test_a_second_vote_tells_tied_units_apart_by_its_exact_scores() -> None:
    day = tied_units("revote")
    assert ranks(day) == SHARED
    day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(270, 3), TRAFFIC: Fraction(271, 3)})
    assert ranks(day) == APART
    scores = (Fraction(271, 3), Fraction(90))
    assert events(day)[-1] == TieSettled(LAW, (TRAFFIC, POLICE), scores)
    with refused(day, "tie-none-waiting"):
        day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(1), TRAFFIC: Fraction(0)})


def test_units_equal_in_the_second_vote_wait_for_a_third() -> None:
    day = tied_units("revote")
    day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(90), TRAFFIC: Fraction(90)})
    assert ranks(day) == SHARED
    day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(80), TRAFFIC: Fraction(85)})
    assert ranks(day) == APART


@pytest.mark.parametrize("rule", ["shared", "dense", "most-best-grades"])
def test_ties_are_settled_only_where_the_scheme_says_so(rule: str) -> None:
    with refused(day := tied_units(rule), "lot-not-chosen"):
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))
    with refused(day, "second-vote-not-chosen"):
        day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(90), TRAFFIC: Fraction(80)})


def test_a_lot_does_not_stand_for_a_second_vote_nor_a_vote_for_a_lot() -> None:
    with refused(day := tied_units("revote"), "lot-not-chosen"):
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))
    with refused(day := tied_units("lot"), "second-vote-not-chosen"):
        day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(90), TRAFFIC: Fraction(80)})


@pytest.mark.parametrize(
    "order",
    [(), (POLICE,), (POLICE, POLICE), (POLICE, TRAFFIC, TRAFFIC), (POLICE, SQUAD)],
    ids=["nobody", "one", "one twice", "another twice", "of other groups"],
)
def test_a_lot_holds_every_unit_of_one_tie_once(order: tuple[UnitId, ...]) -> None:
    with refused(day := tied_units("lot"), "tie-units-differ") as caught:
        day.tally.settle_by_lot(LAW, order)
    assert caught.value.params["waiting"] == "公安局、交通局"


def test_a_second_vote_has_a_score_for_every_unit_of_one_tie() -> None:
    with refused(day := tied_units("revote"), "second-vote-score-missing") as caught:
        day.tally.settle_by_second_vote(LAW, {TRAFFIC: Fraction(80)})
    assert caught.value.params["missing"] == "公安局"
    with refused(day, "tie-units-differ"):
        day.tally.settle_by_second_vote(LAW, {TRAFFIC: Fraction(80), SQUAD: Fraction(90)})


def test_ties_are_settled_once_no_figure_of_the_group_can_change() -> None:
    day = a_seated_hearing(("ranks.ties", "lot")).balloted(POLICE).locked(POLICE)
    with refused(day, "tally-not-locked") as caught:
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))
    assert caught.value.params["unit"] == "交通局"
    day.balloted(TRAFFIC)
    with refused(day, "tally-not-locked"):
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))
    day.locked(TRAFFIC).tally.settle_by_lot(LAW, (TRAFFIC, POLICE))


def test_an_absent_unit_keeps_no_tie_waiting() -> None:
    day = a_seated_hearing(("ranks.ties", "lot")).balloted(POLICE).locked(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    with refused(day, "tie-none-waiting"):
        day.tally.settle_by_lot(LAW, (POLICE, TRAFFIC))


def test_a_tie_is_settled_after_the_scores_are_released() -> None:
    day = tied_units("lot")
    for unit in (POLICE, TRAFFIC):
        day.printed(unit).signed(unit).released(unit)
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    assert ranks(day) == APART
