"""What somebody who chains the record anew still cannot hide: figures, panels, papers, names."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Entry
from hearing_desk.model.attendance import DAY, Recusal, RecusalCause
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId
from hearing_desk.verify.report import Status
from tests.builders import GOOD, POLICE, TRAFFIC, Day, a_hearing, a_seated_hearing
from tests.verify.hearings import (
    LAW,
    Forgery,
    a_read_back_day,
    a_tied_day,
    a_whole_day,
    added,
    chained,
    changed,
    check_of,
    dropped,
    entries_of,
    forged,
    found,
    moved,
    not_passed,
    place_of,
    verified,
    whole_day,
)

AT = {"mono_ms": 0, "utc_ms": 1_324_602_000_000, "origin": "run-1"}
LATER = {"mono_ms": 900_000, "utc_ms": 1_324_602_900_000, "origin": "run-1"}


def figures(**fields: object) -> Forgery:
    """The first recorded tally with other figures."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, "TallyTaken")
        payload = json.loads(entries[place].payload)
        payload["figures"] |= fields
        entries[place] = replace(entries[place], payload=dumps(payload))

    return forgery


def a_grade_told_twice(entries: list[Entry]) -> None:
    """A second line for the first grade: every name still has the figure it should have."""
    place = place_of(entries, "TallyTaken")
    payload = json.loads(entries[place].payload)
    grades = payload["figures"]["items"][0]["grades"]
    grades.append(grades[0])
    entries[place] = replace(entries[place], payload=dumps(payload))


FORGERIES: tuple[tuple[str, str, Forgery], ...] = (  # each is tried in `test_findings.py`
    ("rules", "scheme-digest-differs", changed("SchemeAdopted", sha256="0" * 64)),
    ("rules", "frozen-digest-differs", changed("RulesFrozen", sha256="0" * 64)),
    ("rules", "scheme-id-differs", changed("SchemeAdopted", scheme="other")),
    ("pool", "sealed-digest-differs", changed("PoolSealed", roster_sm3="0" * 64)),
    ("pool", "pool-size-differs", changed("PoolSealed", people=13)),
    ("pool", "pool-sector-differs", changed("PoolSealed", sectors=[["企业", 6]])),
    ("commitments", "sealed-digest-differs", changed("DrawCommitted", rules_sm3="0" * 64)),
    ("commitments", "rules-of-other-draw", changed("DrawCommitted", draw="2011-X")),
    ("commitments", "rules-of-other-roster", changed("DrawCommitted", roster_sha256="0" * 64)),
    ("commitments", "rules-of-other-roster", dropped("PoolSealed")),
    ("draws", "throws-differ", changed("SeedRecorded", throws=[["witness-2-1", 19]])),
    ("draws", "witnesses-differ", changed("DrawHeld", witnesses=["witness-2-1"])),
    ("draws", "panel-differs", changed("SeedRecorded", digits="9" * 20)),
    ("draws", "panel-differs", changed("DrawHeld", panel=["D0001", "D0002", "D0003"])),
    ("draws", "alternates-differ", changed("DrawHeld", alternates=[])),
    ("replacements", "replacement-differs", changed("DelegateReplaced", seated="D0001")),
    ("replacements", "replacement-differs", changed("DelegateReplaced", panel=["D0001"])),
    ("attendance", "sign-in-differs", changed("SignInClosed", present=3)),
    ("attendance", "sign-in-differs", moved("SignInClosed", 1, before="DrawHeld")),
    ("attendance", "quorum-differs", changed("SignInClosed", quorum_met=False)),
    ("attendance", "voters-differ", changed("BallotsIssued", present=5)),
    ("attendance", "voters-differ", changed("BallotsIssued", recused=0)),
    ("attendance", "voters-differ", changed("BallotsIssued", session_present=5)),
    ("attendance", "voters-differ", changed("BallotsIssued", issued=4)),
    ("attendance", "voters-differ", moved("BallotsIssued", 4, before="HearingOpened")),
    ("attendance", "stand-ins-too-many", changed("BallotsIssued", stand_ins=1)),
    ("attendance", "issued-over-printed", changed("BallotsIssued", printed=1)),
    ("speeches", "clock-backwards", changed("SpeechStopped", at=AT)),
    ("speeches", "speech-called-late", moved("UnitCalled", 1, before="SpeechPaused")),
    ("speeches", "speech-not-called", dropped("UnitCalled")),
    ("speeches", "speech-act-impossible", dropped("SpeechStarted")),
    ("speeches", "speech-act-impossible", dropped("SpeechUndone")),
    ("speeches", "speech-undo-impossible", changed("SpeechUndone", undone="start")),
    ("speeches", "speech-undo-impossible", moved("SpeechUndone", 1, before="SpeechStarted")),
    ("speeches", "speech-undo-impossible", moved("SpeechUndone", 1, before="SpeechResumed")),
    (
        "speeches",
        "speech-beside-another",
        moved("SpeechStopped", 2, before="SpeechStopped", before_nth=-1),
    ),
    (
        "speeches",
        "speech-of-written-report",
        added("SpeechStarted", after="WrittenReportReceived", unit="U03", at=LATER),
    ),
    (
        "speeches",
        "recovered-time-differs",
        added("ClockRecovered", after="SpeechPaused", unit="U01", at=LATER, used_ms=1),
    ),
    ("entries", "marks-unreadable", changed("BallotEntered", marks=["1", "9"])),
    ("entries", "marks-unreadable", changed("DifferenceSettled", marks=["1"])),
    ("entries", "marks-unreadable", changed("BallotAdjudicated", marks=["2+1", "1"])),
    ("entries", "entry-first-missing", dropped("BallotEntered", 8)),
    ("entries", "entry-second-missing", dropped("BallotEntered", -1)),
    ("entries", "entry-difference-open", dropped("DifferenceSettled")),
    ("entries", "entry-doubt-open", changed("BallotDoubted", sheet_no=2)),
    ("deciders", "deciders-not-two", changed("BallotAdjudicated", deciders=["decider-U01-1-1-1"])),
    (
        "deciders",
        "deciders-not-two",
        changed("BallotInvalidated", deciders=["decider-U01-1-3-1", "decider-U01-1-3-1"]),
    ),
    ("deciders", "ruling-without-reason", changed("BallotAdjudicated", reason=" ")),
    ("reconciliation", "papers-do-not-add-up", changed("BallotsIssued", printed=7)),
    ("reconciliation", "papers-do-not-add-up", changed("BallotsReturned", returned=4)),
    ("reconciliation", "papers-do-not-add-up", changed("BallotsReturned", 2, unused=5)),
    ("reconciliation", "papers-do-not-add-up", dropped("UnreturnedMinuted")),
    ("reconciliation", "papers-do-not-add-up", dropped("BallotExchanged")),
    ("reconciliation", "papers-do-not-add-up", figures(valid=9)),
    ("reconciliation", "missing-without-minute", changed("UnreturnedMinuted", remark=" ")),
    ("tallies", "tally-differs", changed("DifferenceSettled", marks=["1", "1"])),
    ("tallies", "tally-differs", figures(score="100")),
    ("tallies", "tally-differs", figures(score=None)),
    ("tallies", "tally-differs", figures(unreturned_cost="1/3")),
    (
        "tallies",
        "tally-differs",
        figures(
            account={
                "present": 9,
                "recused": 0,
                "session_present": 9,
                "issued": 9,
                "exchanged": 0,
                "returned": 9,
                "unused": None,
                "foreign": 0,
            }
        ),
    ),
    ("tallies", "tally-differs", a_grade_told_twice),
    ("tallies", "tally-of-other-unit", figures(unit="U02")),
    ("papers", "paper-version-gap", changed("PaperPrinted", version=2)),
    ("papers", "paper-not-stored", changed("PaperPrinted", pdf_sha256="0" * 64)),
    ("files", "stored-file-missing", changed("PaperPrinted", pdf_sha256="0" * 64)),
    ("files", "file-not-cited", dropped("PaperPrinted", 1)),
    ("signatures", "signature-missing", changed("SheetSigned", signers=[])),
    (
        "signatures",
        "signature-missing",
        changed("SheetSigned", signers=[["clerk", "signer-U01-1-1"], ["notary", "signer-U01-1-2"]]),
    ),
    ("secrecy", "paper-tied-to-person", changed("BallotDoubted", remark="代表 D0001 的票")),
    ("secrecy", "paper-tied-to-person", changed("BallotAdjudicated", deciders=["D0001", "D0002"])),
    ("people", "cited-person-missing", changed("UnitCalled", speaker="nobody")),
    ("people", "cited-person-missing", changed("OperatorNamed", person="nobody")),
)


def test_a_difference_settled_otherwise_changes_the_count() -> None:
    finding = found(
        verified(forged(changed("DifferenceSettled", marks=["1", "1"]))), "tally-differs"
    )
    assert finding.params["unit"] == "公安局"


def test_a_score_is_compared_as_an_exact_fraction() -> None:
    report = verified(forged(figures(score="4167/100")))
    (finding,) = (f for f in check_of(report, "tallies").findings if f.params["figure"] == "score")
    assert (finding.params["told"], finding.params["found"]) == ("4167/100", "125/3")


# --- draws made elsewhere, quorum, sessions -------------------------------------------------


def a_draw_by_balls() -> Day:
    day = a_hearing().sealed().committed()
    people = [PersonId(f"D{number:04d}") for number in (1, 2, 7, 8, 3, 4, 9, 10)]
    day.draw_agreed().draws.record_elsewhere(
        DAY, DrawMethod.BALLS, "摇号机", witnesses=("周",), panel=people[:4], alternates=people[4:]
    )
    day.sign_in.absent(DAY, people[0], "病")
    day.sign_in.substitute(DAY, people[0], "病")
    return day


def test_a_draw_made_elsewhere_is_checked_against_its_quotas() -> None:
    assert verified(a_draw_by_balls().journal).passed


BY_BALLS: tuple[tuple[str, str, Forgery], ...] = (
    ("draws", "drawn-quota", changed("DrawHeld", panel=["D0001", "D0002", "D0005", "D0007"])),
    (
        "draws",
        "alternate-of-other-sector",
        changed("DrawHeld", alternates=[["居民", ["D0003", "D0099"]]]),
    ),
    ("replacements", "replacement-differs", changed("DelegateReplaced", seated="D0004")),
    ("replacements", "replacement-differs", changed("DrawHeld", alternates=[])),
    ("replacements", "draw-not-committed", changed("DelegateReplaced", draw="2011-X")),
)
"""Forgeries of a draw made elsewhere; each is tried in `test_findings.py`."""


def test_a_rehearsal_draws_by_the_digest_of_its_dice() -> None:
    journal = a_whole_day(rehearsal=True).journal
    assert verified(journal).passed
    # The same record declared official has another panel.
    official = forged(changed("HearingOpened", rehearsal=False), journal=journal)
    assert "panel-differs" in not_passed(verified(official))["draws"]


@pytest.mark.parametrize(
    ("quorum", "strict", "told"),
    [("3/4", True, True), ("100%", False, True), ("100%", True, False), ("none", False, True)],
)
def test_the_quorum_is_judged_again(quorum: str, strict: bool, told: bool) -> None:
    panel = {"scope": "day", "seats": 4, "quorum": quorum, "quorum_strict": strict}
    day = a_hearing(("panel", panel)).sealed().drawn().signed_in()
    assert day.hearing.state.sessions[DAY].quorum_met is told
    assert verified(day.journal).passed
    wrong = forged(changed("SignInClosed", quorum_met=not told), journal=day.journal)
    assert not_passed(verified(wrong)) == {"attendance": ["quorum-differs", "no-ballots-yet"]}


def test_each_group_may_have_a_panel_of_its_own() -> None:
    day = a_hearing(("panel", {"scope": "per-group", "seats": 4})).sealed()
    day.drawn("law").signed_in("law")
    day.balloted(POLICE)
    assert verified(day.journal).passed
    unknown = forged(changed("BallotsIssued", unit="U09"), journal=day.journal)
    assert "voters-differ" in not_passed(verified(unknown))["attendance"]


def test_stand_ins_are_counted_as_voters() -> None:
    day = a_seated_hearing(("ballot.recusal", "alternate-for-unit"))
    assert verified(day.journal).passed
    day = a_stand_in_day()
    assert verified(day.journal).passed
    many = forged(changed("BallotsIssued", stand_ins=2), journal=day.journal)
    assert "stand-ins-too-many" in not_passed(verified(many))["attendance"]


def a_stand_in_day() -> Day:
    day = a_hearing(("ballot.recusal", "alternate-for-unit")).sealed().drawn()
    day.sign_in.recuse(DAY, Recusal(day.panel[0], POLICE, RecusalCause.DECLARED, "亲属"))
    day.signed_in().reported(POLICE)
    day.ballots.issue(POLICE, printed=6, issued=4, stand_ins=1)
    return day


# --- read-back, ranks, clocks ---------------------------------------------------------------


def test_papers_read_back_are_complete() -> None:
    day = a_read_back_day()
    assert verified(day.journal).passed
    silent = forged(dropped("BallotReadBack"), journal=day.journal)
    assert not_passed(verified(silent))["entries"] == ["entry-not-read-back", "entries-told"]


@pytest.mark.parametrize("ties", ["shared", "dense", "most-best-grades", "lot", "revote"])
@pytest.mark.parametrize("rank_on", ["exact", "displayed"])
def test_ranks_are_counted_again_under_every_rule(ties: str, rank_on: str) -> None:
    day = a_seated_hearing(("ranks", {"ties": ties, "rank_on": rank_on}))
    day.balloted(POLICE, [GOOD] * 4).balloted(TRAFFIC, [GOOD] * 4)
    report = verified(day.journal)
    assert report.passed
    assert found(report, "ranks-told").params["ranks"].startswith("1 公安局 100.00")


def test_two_ways_of_ranking_that_disagree_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "hearing_desk.verify.tally_checks.counted_ranks", lambda *_: {"U01": 7, "U02": 2}
    )
    journal = forged(dropped("TallyTaken", 3))
    assert not_passed(verified(journal))["ranks"] == ["rank-differs", "ranks-told"]


def test_ranks_follow_a_lot() -> None:
    day = a_tied_day("lot")
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    report = verified(day.journal)
    assert report.passed
    assert found(report, "ranks-told").params["ranks"] == "1 交通局 100.00; 2 公安局 100.00"


def test_ranks_follow_a_second_vote_and_a_third() -> None:
    day = a_tied_day("revote")
    day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(90), TRAFFIC: Fraction(90)})
    assert "1 公安局 100.00; 1 交通局" in found(verified(day.journal), "ranks-told").params["ranks"]
    day.tally.settle_by_second_vote(LAW, {POLICE: Fraction(80), TRAFFIC: Fraction(81)})
    report = verified(day.journal)
    assert report.passed
    assert found(report, "ranks-told").params["ranks"] == "1 交通局 100.00; 2 公安局 100.00"


def test_a_lot_of_half_a_tie_is_ranked_one_way_and_the_other() -> None:
    day = a_tied_day("lot")
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    half = forged(changed("TieSettled", units=["U01"]), journal=day.journal)
    assert "rank-differs" in not_passed(verified(half))["ranks"]


def test_a_unit_with_nothing_to_divide_by_has_no_rank() -> None:
    day = a_seated_hearing(("ballot.divisor", "returned"))
    day.reported(POLICE).issued(POLICE).collected(POLICE, 0)
    for _ in range(4):
        day.ballots.minute_unreturned(POLICE, "带走")
    day.closed(POLICE).tallied(POLICE)
    report = verified(day.journal)
    assert report.passed
    assert found(report, "ranks-told").params["ranks"] == "- 公安局 -"


def test_a_clock_carried_over_a_restart_is_computed_again() -> None:
    day = a_seated_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day = day.again(away_ms=90_000)
    day.hearing.sit_down("op-1")
    day.speeches.confirm_recovered(POLICE)
    day.speeches.stop(POLICE)
    assert verified(day.journal).passed


def test_acts_on_the_clock_of_no_unit_are_left_to_the_order() -> None:
    report = verified(forged(changed("SpeechPaused", unit="U09")))
    assert "order-unit-unknown" in not_passed(report)["order"]
    assert check_of(report, "speeches").status is not Status.COULD_NOT


def test_a_tally_of_no_round_cannot_be_recounted() -> None:
    report = verified(forged(changed("TallyTaken", unit="U09")))
    assert check_of(report, "tallies").status is Status.COULD_NOT
    assert check_of(report, "order").status is Status.FAILED


def test_a_forged_record_is_chained_soundly() -> None:
    entries = entries_of(whole_day())
    assert chained(entries, whole_day()).head == whole_day().head
