"""Counting and announcing: tally, lock, sign and release are four acts, in this order."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.model.ids import GroupId
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
    day.signed(POLICE).tally.release(POLICE)
    assert day.hearing.unit(POLICE).released_version == 1
    with refused(day, "result-released"):
        day.tally.release(POLICE)


def test_a_plan_may_release_a_locked_score_before_it_is_signed() -> None:
    day = a_seated_hearing(("release.score_shown", "after-count")).balloted(POLICE)
    day.locked(POLICE).tally.release(POLICE)
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
