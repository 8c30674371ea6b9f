"""Acts that stand where the rules do not allow them, each found and named by its number."""

from __future__ import annotations

from typing import get_args

import pytest

from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import BindingEvent
from hearing_desk.journal.hall_events import HearingOpened
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.verify.order import RULES
from hearing_desk.verify.order_papers import ROUND_RULES
from hearing_desk.verify.report import Status
from tests.builders import POLICE, TRAFFIC, a_hearing
from tests.verify.hearings import (
    LAW,
    Forgery,
    a_read_back_day,
    a_tied_day,
    added,
    chained,
    changed,
    check_of,
    dropped,
    entries_of,
    forged,
    moved,
    put_on_paper,
    repeated,
    signed_by,
    verified,
)

PAPER = {"unit": "U01", "round": 1, "sheet_no": 1}


def dismissed(
    person: str = "D0004",
    unit: str = "U02",
    *,
    cause: str = "employer",
    reason: str = "同名的另一单位",
    after: str = "DelegateRecused",
) -> Forgery:
    """A recusal found by employer and set aside."""
    recusal = {"person": person, "unit": unit, "cause": cause, "matched": "交通局"}
    return added("RecusalDismissed", after=after, session="day", recusal=recusal, reason=reason)


FORGERIES: tuple[tuple[str, Forgery], ...] = (  # each is tried in `test_findings.py`
    # opening and rules
    ("order-not-opened", dropped("HearingOpened")),
    ("order-opened-again", repeated("HearingOpened")),
    ("order-operator-twice", repeated("OperatorNamed")),
    ("order-actor-unknown", signed_by("somebody", "TallyTaken")),
    ("order-rules-changed", moved("RulesFrozen", 1, before="UnitsListed")),
    ("order-frozen-incomplete", moved("RulesFrozen", 1, before="SchemeAdopted")),
    (
        "order-lot-incomplete",
        added("UnitsReordered", after="UnitsListed", group="law", order=["U02"]),
    ),
    # pool and draw
    ("order-pool-after-commitment", moved("PoolSealed", 1, before="SeedRecorded")),
    ("order-rules-not-frozen", dropped("RulesFrozen")),
    ("order-pool-not-sealed", dropped("PoolSealed")),
    ("order-draw-number", changed("DrawCommitted", 2, number=3)),
    ("order-draw-id-used", changed("DrawCommitted", 2, draw="2011-A")),
    ("order-draw-open", dropped("DrawAborted")),
    ("order-draw-reason", changed("DrawCommitted", 2, reason=" ")),
    ("order-draw-not-waiting", dropped("DrawCommitted", 2)),
    ("order-draw-not-waiting", moved("DrawAborted", 1, before="DrawCommitted")),
    ("order-draw-not-waiting", repeated("DrawAborted")),
    ("order-draw-not-waiting", repeated("SeedRecorded")),
    ("order-draw-not-waiting", repeated("DrawHeld")),
    ("order-slip-after-seed", moved("SeedRecorded", 1, before="PaperPrinted")),
    ("order-slip-after-seed", moved("PaperPrinted", 1, before="DelegateAbsent")),
    ("order-slip-after-seed", moved("PaperPrinted", 1, before="DrawCommitted", before_nth=2)),
    ("order-slip-after-seed", changed("PaperPrinted", subject="2011-A")),
    ("order-draw-other", changed("DrawHeld", number=7)),
    ("order-draw-dice", dropped("SeedRecorded")),
    ("order-draw-dice", changed("DrawHeld", method="balls")),
    ("order-draw-not-in-force", changed("DelegateReplaced", draw="2011-A")),
    (
        "order-draw-not-in-force",
        added("DrawVoided", after="DrawAborted", draw="2011-A", reason="x", consent="notary-1"),
    ),
    (
        "order-void-consent",
        added("DrawVoided", after="DrawHeld", draw="2011-B", reason="x", consent="op-1"),
    ),
    (
        "order-void-after-ballots",
        added("DrawVoided", after="TallyTaken", draw="2011-B", reason="x", consent="notary-1"),
    ),
    # sign-in
    ("order-not-on-panel", changed("DelegateReplaced", withdrawn="D0099")),
    ("order-not-on-panel", changed("DelegateSignedIn", person="D0099")),
    ("order-not-on-panel", changed("DelegateAbsent", person="D0099")),
    (
        "order-not-on-panel",
        changed(
            "DelegateRecused",
            recusal={"person": "D0099", "unit": "U01", "cause": "declared", "matched": "亲属"},
        ),
    ),
    ("order-not-on-panel", changed("DelegateSignedIn", session="night")),
    (
        "order-unit-unknown",
        changed(
            "DelegateRecused",
            recusal={"person": "D0001", "unit": "U09", "cause": "declared", "matched": "亲属"},
        ),
    ),
    ("order-replaced-after-sign-in", moved("DelegateReplaced", 1, before="UnitCalled")),
    ("order-late", changed("DelegateSignedIn", late=True)),
    ("order-recused-after-ballots", moved("DelegateRecused", 1, before="BallotsReturned")),
    ("order-not-on-panel", dismissed("D0099")),
    ("order-unit-unknown", dismissed(unit="U09")),
    ("order-dismissed-decided", dismissed("D0012", "U01")),
    ("order-dismissed-after-ballots", dismissed(after="TallyTaken")),
    ("order-dismissed-declared", dismissed(cause="declared")),
    ("order-dismissed-reason", dismissed(reason=" ")),
    ("order-sign-in-before-draw", moved("SignInClosed", 1, before="DrawHeld")),
    ("order-sign-in-closed-again", repeated("SignInClosed")),
    ("order-sign-in-names-open", dropped("DelegateSignedIn")),
    ("order-attendance-move", repeated("DelegateSignedIn")),
    (
        "order-attendance-move",
        added("DelegateLeft", after="DelegateReplaced", session="day", person="D0001", reason=""),
    ),
    # reports
    ("order-unit-unknown", changed("UnitCalled", unit="U09")),
    ("order-unit-absent", added("UnitAbsent", after="UnitCalled", unit="U02", reason="x")),
    ("order-unit-absent", added("UnitAbsent", after="SignInClosed", unit="U03", reason="x")),
    ("order-report-after-ballots", moved("BallotsIssued", 1, before="SpeechStopped")),
    ("order-report-twice", added("WrittenReportReceived", after="SpeechStopped", unit="U02")),
    ("order-ballots-before-report", dropped("WrittenReportReceived")),
    ("order-ballots-before-report", dropped("SpeechStopped", 3)),
    ("order-ballots-before-sign-in", dropped("SignInClosed")),
    # the papers in the hall
    ("order-unit-unknown", changed("BallotsIssued", unit="U09")),
    ("order-rules-not-frozen", moved("RulesFrozen", 1, before="EntryClosed")),
    ("order-round-number", changed("BallotsIssued", 3, round=3)),
    ("order-round-open", dropped("RoundVoided")),
    ("order-round-unknown", dropped("BallotsIssued")),
    ("order-round-unknown", changed("BallotEntered", unit="U09")),
    ("order-round-void", repeated("RoundVoided")),
    ("order-after-return", moved("BallotExchanged", 1, before="EntryClosed")),
    ("order-after-return", repeated("BallotsReturned")),
    ("order-not-shuffled", changed("BallotsReturned", shuffled=False)),
    ("order-before-return", moved("ReturnsRecounted", 1, before="BallotsReturned", before_nth=2)),
    ("order-before-return", dropped("BallotsReturned")),
    ("order-before-return", moved("EntryClosed", 1, before="BallotsReturned")),
    ("order-entry-closed", moved("UnreturnedMinuted", 1, before="TallyTaken", before_nth=2)),
    ("order-void-without-surplus", dropped("ReturnsRecounted")),
    ("order-void-without-surplus", changed("ReturnsRecounted", returned=4)),
    # keying
    ("order-entered-twice", repeated("BallotEntered")),
    ("order-same-operator", signed_by("op-2", "BallotEntered")),
    ("order-sheet-beyond", changed("BallotEntered", sheet_no=9)),
    ("order-sheet-beyond", changed("BallotDoubted", sheet_no=0)),
    ("order-entry-closed", moved("BallotEntered", 3, before="TallyTaken")),
    ("order-entry-closed", repeated("EntryClosed")),
    ("order-entry-closed", moved("EntryUndone", 1, before="TallyTaken")),
    ("order-undone-not-last", changed("EntryUndone", sheet_no=1)),
    ("order-undone-not-last", moved("EntryUndone", 1, before="BallotEntered")),
    (
        "order-undone-decided",
        added("EntryUndone", after="BallotInvalidated", **PAPER, entry_pass="second"),
    ),
    ("order-no-difference", changed("DifferenceSettled", sheet_no=1)),
    ("order-no-difference", changed("DifferenceSettled", sheet_no=9)),
    ("order-marks-not-keyed", changed("DifferenceSettled", marks=["2", "2"])),
    (
        "order-not-keyed",
        added(
            "BallotReadBack", after="BallotsReturned", unit="U03", round=1, sheet_no=1, agreed=True
        ),
    ),
    # results
    ("order-tally-before-close", dropped("EntryClosed")),
    ("order-lock-before-tally", dropped("TallyTaken")),
    ("order-lock-version", changed("TallyLocked", version=2)),
    ("order-after-lock", repeated("TallyLocked")),
    ("order-unit-unknown", changed("SheetSigned", unit="U09")),
    ("order-signed-before-lock", dropped("TallyLocked")),
    ("order-signed-before-print", dropped("PaperPrinted", 3)),
    ("order-signed-again", repeated("SheetSigned")),
    ("order-unit-unknown", changed("ResultReleased", unit="U09")),
    ("order-released-before-lock", changed("ResultReleased", version=2)),
    ("order-released-before-signing", dropped("SheetSigned")),
    ("order-released-again", repeated("ResultReleased")),
    (
        "order-incident-number",
        added("IncidentRecorded", after="ResultReleased", number=2, category="x", text="x"),
    ),
)


def test_a_violation_names_its_act() -> None:
    check = check_of(verified(forged(repeated("SignInClosed"))), "order")
    journal = forged(repeated("SignInClosed"))
    second = [row.seq for row in journal.read() if row.kind == "SignInClosed"][1]
    assert {found.params["seq"] for found in check.findings} == {second}


def test_every_kind_of_act_has_a_rule_or_needs_none() -> None:
    bound = {kind.__name__ for kind in get_args(BindingEvent)}  # a check of their own
    free = {"SupervisionEnded", "DeskLocked", "ConsentGiven", *bound}
    ruled = {kind.__name__ for kind in (*RULES, *ROUND_RULES)}
    assert ruled == {kind.__name__ for kind in EVENT_TYPES} - free
    assert not RULES.keys() & ROUND_RULES.keys()
    assert HearingOpened in RULES


def test_a_recusal_that_was_dismissed_is_in_order() -> None:
    journal = forged(dismissed())
    assert check_of(verified(journal), "order").status is Status.PASSED


def test_a_voided_draw_and_a_new_one_are_in_order() -> None:
    day = a_hearing().sealed().drawn()
    day.voided("名单有误")
    day.drawn(draw_id="2011-B", reason="重新抽选").signed_in()
    assert check_of(verified(day.journal), "order").status is Status.PASSED


def test_the_lot_of_a_group_is_in_order() -> None:
    day = a_hearing()
    entries = entries_of(day.journal)
    assert isinstance(day.journal, MemoryJournal)
    added("UnitsReordered", after="UnitsListed", group="law", order=["U02", "U01"])(entries)
    check = check_of(verified(chained(entries, day.journal)), "order")
    assert check.status is Status.PASSED


def test_a_score_may_be_shown_before_signing_where_the_scheme_says_so() -> None:
    day = a_hearing(("release", {"score_shown": "after-count"})).sealed().drawn().signed_in()
    day.balloted(POLICE).locked(POLICE)
    day.released(POLICE)
    assert check_of(verified(day.journal), "order").status is Status.PASSED


LOT = {"group": "law", "units": ["U02", "U01"], "scores": []}
VOTE = {**LOT, "scores": ["90", "80"]}


def tie_findings(rule: str, *forgeries: Forgery) -> list[str]:
    """What the order says of a day with two tied units after these forgeries."""
    check = check_of(verified(forged(*forgeries, journal=a_tied_day(rule).journal)), "order")
    return [found.code for found in check.findings]


def settled(**fields: object) -> Forgery:
    """A tie settled by lot when not told otherwise, after all else."""
    return added("TieSettled", after="TallyLocked", **{**LOT, **fields})


@pytest.mark.parametrize(("rule", "fields"), [("lot", LOT), ("revote", VOTE)])
def test_a_tie_settled_as_the_scheme_says_is_in_order(rule: str, fields: dict[str, object]) -> None:
    assert tie_findings(rule, settled(**fields)) == []


TIES: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("shared", "order-tie-rule", {}),
    ("revote", "order-tie-rule", {}),
    ("lot", "order-tie-rule", VOTE),
    ("lot", "order-tie-not-shared", {"units": ["U01"]}),
    ("lot", "order-tie-not-shared", {"units": []}),
    ("lot", "order-tie-not-shared", {"units": ["U01", "U01"]}),
    ("lot", "order-tie-not-shared", {"units": ["U01", "U02", "U03"]}),
    ("lot", "order-tie-not-shared", {"group": "grassroots"}),
    ("lot", "order-tie-not-shared", {"group": "nowhere"}),
    ("revote", "order-tie-scores", {"scores": ["90"]}),
    ("revote", "order-tie-scores", {"scores": ["90", "80", "70"]}),
    ("revote", "order-tie-not-best-first", {"scores": ["80", "90"]}),
)
"""Ties settled otherwise than the rules say; each is tried in `test_findings.py`."""


def test_a_tie_settled_again_is_found() -> None:
    assert tie_findings("lot", settled(), settled()) == ["order-tie-not-shared"]


def test_a_unit_that_shares_its_rank_with_nobody_is_not_settled() -> None:
    alone = moved("TieSettled", 2, before="TieSettled")  # what is added last stands first
    forgeries = (settled(), settled(units=["U01"]), alone)
    assert tie_findings("lot", *forgeries) == ["order-tie-not-shared"]


def test_a_tie_settled_before_every_figure_is_locked_is_found() -> None:
    early = added("TieSettled", after="TallyTaken", **LOT)
    assert tie_findings("lot", early) == ["order-tie-before-lock"]
    earlier = added("TieSettled", after="TallyLocked", after_nth=1, **LOT)
    assert "order-tie-not-shared" in tie_findings("lot", earlier)


def test_an_absent_unit_keeps_no_tie_from_being_settled() -> None:
    three = ("groups.0.units", ["公安局", "交通局", "司法局"])
    day = a_hearing(("ranks.ties", "lot"), three).sealed().drawn().signed_in()
    day.speeches.unit_absent(UnitId("U03"), "未到")
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit).locked(unit)
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    assert check_of(verified(day.journal), "order").status is Status.PASSED


def test_without_a_scheme_no_tie_is_settled() -> None:
    assert "order-tie-rule" in tie_findings("lot", dropped("SchemeAdopted"), settled())


def test_papers_read_back_may_be_settled_with_any_marks() -> None:
    day = a_read_back_day()
    assert check_of(verified(day.journal), "order").status is Status.PASSED


def test_incidents_numbered_without_gaps_are_in_order() -> None:
    noted = [
        added("IncidentRecorded", after="ResultReleased", number=2, category="x", text="x"),
        added("IncidentRecorded", after="ResultReleased", number=1, category="x", text="x"),
    ]
    assert check_of(verified(forged(*noted)), "order").status is Status.PASSED


def test_the_notary_may_leave_at_any_time() -> None:
    left = added("SupervisionEnded", after="SeedRecorded", reason="公证员离场")
    assert check_of(verified(forged(left)), "order").status is Status.PASSED


def test_absence_of_a_unit_is_in_order() -> None:
    day = a_hearing().sealed().drawn().signed_in()
    day.speeches.unit_absent(TRAFFIC, "未到")
    day.balloted(POLICE)
    put_on_paper(day, PaperKind.SPEECH_RECORD, "law")
    assert check_of(verified(day.journal), "order").status is Status.PASSED
