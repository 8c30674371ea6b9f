"""Days of their own: each has something that happens on no other, sound or to be found."""

from __future__ import annotations

import pytest

from hearing_desk.journal.hall_events import DelegateReplaced, SignInClosed
from hearing_desk.model.attendance import DAY
from hearing_desk.model.ballots import EntryPass, InvalidReason
from hearing_desk.model.choices import TieRule
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import Round, SheetNo
from hearing_desk.model.people import PersonId
from hearing_desk.rules.rank import rank_group
from hearing_desk.verify.ranking import counted_ranks
from tests.builders import GOOD, NOTARY, POLICE, POOR, Day, a_hearing, a_seated_hearing
from tests.rules.counting import a_ballot, a_tally
from tests.rules.scheme_text import accepted
from tests.verify.edges import all_of
from tests.verify.hearings import (
    LAW,
    Forgery,
    a_read_back_day,
    added,
    check_of,
    forged,
    not_passed,
    repeated,
    signed_by,
    verified,
)
from tests.verify.test_forgeries import a_draw_by_balls
from tests.verify.test_order import dismissed
from tests.verify.test_roles import day_by_pins

SHEET = {"unit": "U01", "round": 1, "sheet_no": 1}


def of_order(*forgeries: Forgery, day: Day | None = None) -> list[str]:
    """What the order of acts says of a day after these forgeries; of the whole day if not told."""
    record = forged(*forgeries, journal=None if day is None else day.journal)
    return [found.code for found in check_of(verified(record), "order").findings]


def of_roles(*forgeries: Forgery) -> list[str]:
    """What the check of roles says of the day by PINs."""
    record = forged(*forgeries, journal=day_by_pins())
    return [found.code for found in check_of(verified(record), "roles").findings]


# --------------------------------------------------------------------- draw and sign-in


def test_a_draw_is_voided_while_ballots_are_out_for_another_group_only() -> None:
    day = a_hearing(("panel", {"scope": "per-group", "seats": 4})).sealed()
    day.drawn("law").signed_in("law").balloted(POLICE)
    day.drawn("grassroots", draw_id="2011-B")

    def voided(draw: str) -> Forgery:
        return added("DrawVoided", after="DrawHeld", draw=draw, reason="x", consent=NOTARY)

    assert of_order(voided("2011-A"), day=day) == ["order-void-after-ballots"]
    assert of_order(voided("2011-B"), day=day) == []


def test_a_recusal_is_dismissed_once() -> None:
    assert of_order(dismissed(), repeated("RecusalDismissed")) == ["order-dismissed-decided"]


def a_twice_drawn_day() -> Day:
    """Somebody gives up the seat in the first draw, which is voided, and is drawn again."""
    for number in range(20):
        day = a_hearing().sealed().drawn(draw_id=f"2011-{number}")
        first = day.panel
        day.sign_in.absent(DAY, first[0], "病")
        day.sign_in.substitute(DAY, first[0], "病")
        day.voided("名册有误").drawn(draw_id="2011-Z", reason="重新抽选")
        if first[0] in day.panel[1:]:
            day.sign_in.absent(DAY, day.panel[0], "病")
            day.sign_in.substitute(DAY, day.panel[0], "病")
            return day
    raise AssertionError("nobody was drawn twice")


def test_who_gave_up_a_seat_in_a_voided_draw_may_sit_in_the_next() -> None:
    assert not_passed(verified(a_twice_drawn_day().journal)) == {}


def test_an_alternate_who_gave_up_the_seat_is_not_called_again() -> None:
    day = a_draw_by_balls()
    for person in ("D0003", "D0004"):
        day.sign_in.absent(DAY, PersonId(person), "病")
        if person == "D0003":
            day.sign_in.substitute(DAY, PersonId(person), "病")
    assert not_passed(verified(day.journal)) == {}
    staying = tuple(person for person in day.panel if person != "D0004")
    gone, back = PersonId("D0004"), PersonId("D0003")
    again = DelegateReplaced("2011-A", DAY, gone, "病", back, (*staying, back))
    day.hearing.append(again)
    assert not_passed(verified(day.journal))["replacements"] == ["replacement-differs"]


def test_a_seat_nobody_could_take_still_counts_for_the_quorum() -> None:
    """Two of four seats are filled where two thirds of four are wanted."""
    panel = {"scope": "day", "seats": 4, "quorum": "2/3"}
    day = a_hearing(("panel", panel)).sealed().drawn()
    gone, absent, *here = day.panel
    day.sign_in.absent(DAY, gone, "病")
    day.sign_in.absent(DAY, absent, "病")
    for person in here:
        day.sign_in.sign_in(DAY, person)
    left = tuple(person for person in day.panel if person != gone)
    day.hearing.append(DelegateReplaced("2011-A", DAY, gone, "病", None, left))
    day.hearing.append(SignInClosed(DAY, 2, quorum_met=False))
    told = check_of(verified(day.journal), "attendance").findings
    assert [found.code for found in told] == ["no-ballots-yet"]


# --------------------------------------------------------------------- speeches


def test_a_start_taken_back_is_as_if_it_had_never_been_pressed() -> None:
    day = a_seated_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day.speeches.undo(POLICE, "误按")
    day.speeches.start(POLICE)
    day.speeches.pause(POLICE, "停电")
    assert not_passed(verified(day.journal)) == {}


def test_only_a_start_begins_beside_a_clock_that_runs() -> None:
    """The squad's clock is started beside that of the police, which pauses and stops after it."""
    at = {"mono_ms": 10**9, "utc_ms": 0, "origin": "run-9"}
    day = a_seated_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    record = forged(
        added("SpeechStopped", after="SpeechStarted", unit="U01", at=at),
        added("SpeechStarted", after="SpeechStarted", unit="U02", at=at),
        added("UnitCalled", after="UnitCalled", unit="U02", speaker="op-1", post="", is_head=True,
              at=at),
        journal=day.journal,
    )  # fmt: skip
    told = check_of(verified(record), "speeches").findings
    assert [(each.code, each.params["unit"]) for each in told] == [
        ("speech-beside-another", "交通局")
    ]


# --------------------------------------------------------------------- papers


def undone(entry_pass: EntryPass) -> Forgery:
    return added(
        "EntryUndone", after="BallotReadBack", **SHEET | {"unit": "U03", "sheet_no": 4},
        entry_pass=entry_pass.value,
    )  # fmt: skip


def test_a_paper_read_back_is_not_keyed_anew() -> None:
    day = a_read_back_day()
    assert "order-undone-decided" in of_order(undone(EntryPass.FIRST), day=day)
    assert "order-undone-decided" not in of_order(undone(EntryPass.SECOND), day=day)


def test_a_paper_keyed_in_one_pass_only_can_be_set_aside() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    day.keyed_once(POLICE, [GOOD] * 4)
    aside = added("SheetSetAside", after="BallotEntered", **SHEET, reason="看错行")
    assert of_order(aside, day=day) == []
    assert of_order(aside, repeated("SheetSetAside"), day=day) == ["order-not-keyed"]


@pytest.mark.parametrize("decision", ["BallotAdjudicated", "BallotInvalidated"])
def test_a_paper_decided_upon_is_not_set_aside(decision: str) -> None:
    fields = {"marks": ["1", "1"], "reason": "x"}
    if decision == "BallotInvalidated":
        fields = {"invalid": "torn", "remark": "x"}
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    told = of_order(
        added("SheetSetAside", after="BallotEntered", **SHEET, reason="x"),
        added(decision, after="BallotEntered", **SHEET, **fields, deciders=["op-1", "op-2"]),
        day=day,
    )
    assert told == ["order-undone-decided"]


def test_an_invalid_paper_that_was_never_keyed_is_accounted_for() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    day.entry.invalidate(POLICE, SheetNo(4), InvalidReason.IDENTIFIED, "有签名", ("甲", "乙"))
    day.keyed(POLICE, [GOOD] * 3).closed(POLICE).tallied(POLICE)
    assert not_passed(verified(day.journal)) == {}


def a_sampled_day() -> Day:
    """The notary reads paper 2 otherwise than it counts; the entry is open again."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    day.samples.read(POLICE, SheetNo(2), POOR)
    return day.sample_ended(POLICE, "时间不够").reopened(POLICE, "第 2 号票不符")


def test_a_sampled_paper_that_is_taken_out_asks_for_no_answer() -> None:
    day = a_sampled_day()
    day.corrections.take_out(
        POLICE, SheetNo(2), returned=3, reason="没有印章", deciders=("钱监督", "周监督")
    )
    day.ballots.minute_unreturned(POLICE, "带走")
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    assert "order" not in not_passed(verified(day.journal))


def test_a_sampled_paper_that_still_counts_otherwise_keeps_figures_from_the_lock() -> None:
    day = a_sampled_day().closed(POLICE).tallied(POLICE)
    locked = added("TallyLocked", after="TallyTaken", unit="U01", round=1, version=1)
    assert of_order(locked, day=day) == ["order-recheck-open"]


def test_a_correction_to_what_counted_before_answers_no_sample() -> None:
    """It is no correction; the lock after it finds the sample still unanswered."""
    day = a_sampled_day().closed(POLICE).tallied(POLICE)
    same = {**SHEET, "sheet_no": 2, "version": 2, "before": ["1", "1"], "marks": ["1", "1"]}
    same |= {"reason": "x", "found": "x", "checked_by": ["op-1", "op-2"], "notary": "notary-1"}
    told = of_order(
        added("TallyLocked", after="TallyTaken", unit="U01", round=1, version=2),
        added("SheetCorrected", after="TallyTaken", **same),
        added("TallyLocked", after="TallyTaken", unit="U01", round=1, version=1),
        day=day,
    )
    assert told.count("order-recheck-open") == 2


def test_nothing_keyed_in_a_recount_is_nothing_to_take_back() -> None:
    day = a_seated_hearing().balloted(POLICE).recount_asked(POLICE)
    undo = added("RecountUndone", after="RecountOrdered", **SHEET, number=1)
    assert of_order(undo, day=day) == ["order-undone-not-last"]


# --------------------------------------------------------------------- keying by PIN


RETURNED = added(
    "BallotsReturned",
    after="BallotsIssued",
    unit="U01",
    round=1,
    returned=4,
    unused=2,
    foreign=0,
    shuffled=True,
)


def keyed_by(operator: str, after: str) -> Forgery:
    keyed = added("BallotEntered", after=after, **SHEET, entry_pass="first", marks=["1", "1"])
    return all_of(keyed, signed_by(operator, "BallotEntered"))


def test_a_ballot_is_keyed_by_whoever_sits_at_an_open_desk() -> None:
    assert of_roles(RETURNED, keyed_by("op-1", "BallotsReturned")) == []
    assert of_roles(RETURNED, keyed_by("op-2", "BallotsReturned")) == ["role-not-seated"]
    assert of_roles(RETURNED, keyed_by("notary-1", "BallotsReturned")) == [
        "role-not-entitled",
        "role-not-seated",
    ]
    locked = added("DeskLocked", after="BallotsReturned", idle=True)
    assert "role-desk-locked" in of_roles(RETURNED, locked, keyed_by("op-1", "DeskLocked"))


# --------------------------------------------------------------------- ranks


@pytest.mark.parametrize("ties", [TieRule.SHARED, TieRule.DENSE, TieRule.MOST_BEST_GRADES])
@pytest.mark.parametrize("counted", [True, False])
def test_ranks_by_rule_of_thumb_are_those_of_the_rules(ties: TieRule, counted: bool) -> None:
    grades = [
        {"id": f"g{number}", "label": f"等{number}", "points": points}
        for number, points in ((1, 50), (2, 30), (3, 20))
    ]
    grades.append({"id": "unknown", "label": "不了解", "points": 10, "counted": counted})
    divisor = {} if counted else {"combination": "pooled-mean", "divisor": "marks"}
    scheme = accepted(
        ("ballot.grades", grades),
        ("ballot.blank_grade", "g3"),
        ("ranks.ties", ties.value),
        ("ballot.maximum_total", 100 if counted else 50),
        *((f"ballot.{key}", value) for key, value in divisor.items()),
    )
    # The second and the third differ by the worst grade only, the fourth by the best.
    papers = [("11", "33"), ("33", "33"), ("24", "24"), ("14", "34"), ("22", "22"), ("21", "32")]
    tallies = [
        a_tally([a_ballot(marks) for marks in both], scheme.ballot, unit=f"U{number:02}")
        for number, both in enumerate(papers, 1)
    ]
    units = a_hearing().hearing.state.units
    state = HearingState(
        units={
            tally.unit: UnitDay(
                units[POLICE].unit, rounds=[RoundState(Round(1), 2, 2, 0, 2, 2, tally=tally)]
            )
            for tally in tallies
        }
    )
    ranked = rank_group(tallies, scheme.ballot, scheme.ranks)
    assert counted_ranks(scheme, state, LAW) == {line.unit: line.rank for line in ranked}
    assert len({line.rank for line in ranked}) > 1
