"""For every kind of act something a forger may do to it; both verifiers find it alike."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from hashlib import sha256
from itertools import product

import pytest

from hearing_desk.journal.ballot_events import IncidentRecorded, SupervisionEnded
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, Journal
from hearing_desk.model.attendance import DAY
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import GroupId
from hearing_desk.model.roles import DayStage
from hearing_desk.rules.permissions import may
from tests.builders import GOOD, POLICE, POOR, SQUAD, TRAFFIC, a_hearing
from tests.verifier.own import OWN, both_fail, checked, evidence_of
from tests.verifier.test_bindings import BOUND
from tests.verify.hearings import (
    LAW,
    Forgery,
    a_read_back_day,
    added,
    chained,
    changed,
    check_of,
    dropped,
    entries_of,
    forged,
    moved,
    place_of,
    repeated,
    signed_by,
    verified,
    whole_day,
    with_person,
)
from tests.verify.test_corrections import FIX, TWO, corrected_day
from tests.verify.test_corrections import FORGERIES as CORRECTION_FORGERIES
from tests.verify.test_forgeries import FORGERIES, figures
from tests.verify.test_order import FORGERIES as ORDER_FORGERIES
from tests.verify.test_rechecks import FORGERIES as RECHECK_FORGERIES
from tests.verify.test_rechecks import rechecked_day
from tests.verify.test_roles import BY_PINS, BY_ROLES, day_by_pins

RECUSAL = {"person": "D0004", "unit": "U02", "cause": "declared", "matched": "亲属"}
INSTANT = {"mono_ms": 10**9, "utc_ms": 1_324_602_900_000, "origin": "run-1"}


@cache
def an_odd_day() -> Journal:
    """What happens on few days: a lot, a void draw, late and leaving delegates, an absent unit."""
    day = a_hearing(("ranks.ties", "lot")).sealed().drawn()
    day.voided("抽错名册")
    day.drawn(draw_id="2011-B", reason="重新抽选")
    late, leaving = day.panel[:2]
    day.sign_in.absent(DAY, late, "塞车")
    for person in day.panel[1:]:
        day.sign_in.sign_in(DAY, person)
    day.sign_in.close(DAY)
    day.sign_in.sign_in(DAY, late)
    day.sign_in.leave(DAY, leaving, "急事")
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD] * 3).locked(unit)
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    day.speeches.unit_absent(SQUAD, "未到")
    day.recorded(IncidentRecorded(1, "停电", "停电五分钟"))
    day.recorded(SupervisionEnded("公证员离场"))
    return day.journal


@cache
def read_back() -> Journal:
    return a_read_back_day().journal


MUTATIONS: dict[str, tuple[str, Forgery]] = {
    "HearingOpened": ("order", repeated("HearingOpened")),
    "OperatorNamed": ("order", dropped("OperatorNamed", 2)),
    "SchemeAdopted": ("rules", changed("SchemeAdopted", sha256="0" * 64)),
    "UnitsListed": ("rules", dropped("UnitsListed")),
    "UnitsReordered": (
        "rules",
        added("UnitsReordered", after="UnitsListed", group="law", order=["U02", "U01"]),
    ),
    "RulesFrozen": ("rules", changed("RulesFrozen", sha256="1" * 64)),
    "PoolSealed": ("pool", changed("PoolSealed", people=13)),
    "DrawCommitted": ("commitments", changed("DrawCommitted", 2, rules_sm3="0" * 64)),
    "DrawAborted": ("order", dropped("DrawAborted")),
    "SeedRecorded": ("draws", changed("SeedRecorded", digits="9" * 20)),
    "DrawHeld": ("draws", changed("DrawHeld", panel=["D0001", "D0002", "D0003", "D0004"])),
    "DrawVoided": (
        "order",
        added("DrawVoided", after="DrawHeld", draw="2011-B", reason="x", consent="op-1"),
    ),
    "DelegateReplaced": ("replacements", changed("DelegateReplaced", seated="D0001")),
    "DelegateSignedIn": ("order", dropped("DelegateSignedIn")),
    "DelegateAbsent": ("order", changed("DelegateAbsent", person="D0099")),
    "DelegateLeft": (
        "attendance",
        added("DelegateLeft", after="SignInClosed", session="day", person="D0012", reason="x"),
    ),
    "DelegateRecused": ("attendance", dropped("DelegateRecused")),
    "RecusalDismissed": (
        "order",
        added("RecusalDismissed", after="SignInClosed", session="day", recusal=RECUSAL, reason="x"),
    ),
    "SignInClosed": ("attendance", changed("SignInClosed", present=3)),
    "UnitCalled": ("speeches", dropped("UnitCalled")),
    "SpeechStarted": ("speeches", dropped("SpeechStarted")),
    "SpeechPaused": ("speeches", dropped("SpeechPaused")),
    "SpeechResumed": ("speeches", repeated("SpeechResumed")),
    "SpeechStopped": ("order", dropped("SpeechStopped", 3)),
    "SpeechUndone": ("speeches", changed("SpeechUndone", undone="start")),
    "ClockRecovered": (
        "speeches",
        added("ClockRecovered", after="SpeechPaused", unit="U01", at=INSTANT, used_ms=1),
    ),
    "WrittenReportReceived": ("order", dropped("WrittenReportReceived")),
    "UnitAbsent": ("order", added("UnitAbsent", after="SignInClosed", unit="U03", reason="x")),
    "BallotsIssued": ("attendance", changed("BallotsIssued", issued=4)),
    "BallotExchanged": ("reconciliation", dropped("BallotExchanged")),
    "BallotsReturned": ("reconciliation", changed("BallotsReturned", returned=4)),
    "ReturnsRecounted": ("order", dropped("ReturnsRecounted")),
    "RoundVoided": ("order", dropped("RoundVoided")),
    "UnreturnedMinuted": ("reconciliation", dropped("UnreturnedMinuted")),
    "BallotEntered": ("entries", changed("BallotEntered", -1, marks=["1", "1"])),
    "EntryUndone": ("order", dropped("EntryUndone")),
    "BallotReadBack": (
        "order",
        added(
            "BallotReadBack", after="BallotsReturned", unit="U03", round=1, sheet_no=1, agreed=True
        ),
    ),
    "DifferenceSettled": ("tallies", changed("DifferenceSettled", marks=["1", "1"])),
    "BallotDoubted": ("entries", changed("BallotDoubted", sheet_no=2)),
    "BallotAdjudicated": ("tallies", changed("BallotAdjudicated", marks=["1", "1"])),
    "BallotInvalidated": ("deciders", changed("BallotInvalidated", deciders=["op-1", "op-1"])),
    "EntryClosed": ("order", dropped("EntryClosed")),
    "TallyTaken": ("tallies", figures(score="100")),
    "TallyLocked": ("order", changed("TallyLocked", version=2)),
    "SheetSigned": ("signatures", changed("SheetSigned", signers=[])),
    "ResultReleased": ("order", repeated("ResultReleased")),
    "TieSettled": (
        "order",
        added("TieSettled", after="TallyLocked", group="law", units=["U01", "U02"], scores=[]),
    ),
    "PaperPrinted": ("papers", changed("PaperPrinted", version=2)),
    "IncidentRecorded": (
        "order",
        added("IncidentRecorded", after="ResultReleased", number=2, category="x", text="x"),
    ),
    "ScoresRecorded": (
        "years",
        changed(
            "ScoresRecorded",
            -1,
            scores=[{"unit": "U03", "component": "visits", "part": "", "score": "91"}],
        ),
    ),
    "VenuesRecorded": ("venues", moved("VenuesRecorded", 1, before="TallyLocked", before_nth=-1)),
    "DeductionsRecorded": ("order", dropped("DeductionsRecorded")),
    "DeductionWithdrawn": ("years", changed("DeductionWithdrawn", number=1)),
    "UnitFailed": ("years", dropped("UnitFailed", 2)),
    "FailureLifted": ("years", dropped("FailureLifted")),
    "GradesRecorded": (
        "order",
        changed("GradesRecorded", grades=[{"unit": "U01", "grade": "best"}]),
    ),
    "AnswersRecorded": ("order", changed("AnswersRecorded", lines=[])),
    "LastYearRecorded": ("order", changed("LastYearRecorded", lines=[])),
    "AwardDecided": ("order", changed("AwardDecided", units=["U01", "U02"])),
    "YearLocked": ("years", changed("YearLocked", places=[])),
    "YearReopened": ("order", dropped("YearReopened")),
}
"""The check that must find it; `SupervisionEnded` is a reason only, which the head finds."""


CORRECTED: dict[str, tuple[str, Forgery]] = {
    "EntryReopened": ("order", dropped("EntryReopened")),
    "SheetSetAside": ("order", dropped("SheetSetAside")),
    "SheetTakenOut": ("order", changed("SheetTakenOut", sheet_no=6)),
    "AbsenceLifted": ("order", changed("AbsenceLifted", reason="")),
    "SheetCorrected": ("tallies", changed("SheetCorrected", marks=["1", "2"])),
    "RecomputationOrdered": ("order", changed("RecomputationOrdered", document=" ")),
    "PaperReprinted": ("order", changed("PaperReprinted", number="D8-U02")),
    "ObjectionWithdrawn": ("corrections", signed_by("op-1", "ObjectionWithdrawn")),
}
"""Of a day on which much is set right."""

RECHECKED: dict[str, tuple[str, Forgery]] = {
    "SampleDrawn": ("rechecks", changed("SampleDrawn", seed="8362")),
    "SampleSheetRead": ("rechecks", changed("SampleSheetRead", recorded=["2", "2"])),
    "SampleClosed": ("rechecks", changed("SampleClosed", agreed=4, differing=0)),
    "RecountOrdered": ("order", dropped("RecountOrdered")),
    "SheetRecounted": ("rechecks", changed("SheetRecounted", marks=["2", "2"])),
    "RecountUndone": ("order", dropped("RecountUndone")),
    "RecountCompared": ("rechecks", changed("RecountCompared", differing=0)),
    "RecountSettled": ("tallies", changed("RecountSettled", marks=["2", "1"])),
}
"""Of a day on which paper is compared with the record."""


def test_every_kind_of_act_is_forged() -> None:
    apart = CORRECTED.keys() | RECHECKED.keys() | BOUND.keys() | BY_PINS.keys()
    assert MUTATIONS.keys() | apart | {"SupervisionEnded"} >= OWN.KINDS.keys()


@pytest.mark.parametrize("kind", RECHECKED)
def test_a_forged_recheck_is_found_by_both(kind: str) -> None:
    check, forgery = RECHECKED[kind]
    theirs, mine = both_fail(forged(forgery, journal=rechecked_day()))
    assert check in theirs & mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [(check, forgery) for check, _, forgery in RECHECK_FORGERIES],
    ids=[f"{number}-{code}" for number, (_, code, _) in enumerate(RECHECK_FORGERIES)],
)
def test_a_recheck_the_program_finds_amiss_the_verifier_finds(check: str, forgery: Forgery) -> None:
    theirs, mine = both_fail(forged(forgery, journal=rechecked_day()))
    assert check in theirs
    assert theirs == mine


@pytest.mark.parametrize("name", BY_PINS)
def test_what_pins_forbid_is_found_by_both(name: str) -> None:
    check, forgery = BY_PINS[name]
    theirs, mine = both_fail(forged(forgery, journal=day_by_pins()))
    assert check in theirs & mine


@pytest.mark.parametrize("name", BY_ROLES)
def test_what_roles_forbid_is_found_by_both(name: str) -> None:
    theirs, mine = both_fail(forged(BY_ROLES[name]))
    assert "roles" in theirs & mine


def test_both_have_the_same_table_of_roles() -> None:
    letters = {None: "d", **{role: OWN.LETTERS[role.value] for role in Role}}
    for kind, role, (letter, stage) in product(
        OWN.KINDS, letters, zip("UFPSBY", DayStage, strict=True)
    ):
        mine = (kind, letters[role], letter) in OWN.PERMITTED
        assert mine is may(kind, role, stage), (kind, role, stage)


@pytest.mark.parametrize("kind", CORRECTED)
def test_a_forged_correction_is_found_by_both(kind: str) -> None:
    check, forgery = CORRECTED[kind]
    theirs, mine = both_fail(forged(forgery, journal=corrected_day()))
    assert check in theirs & mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [(check, forgery) for check, _, forgery in CORRECTION_FORGERIES],
    ids=[f"{number}-{code}" for number, (_, code, _) in enumerate(CORRECTION_FORGERIES)],
)
def test_a_correction_the_program_finds_amiss_the_verifier_finds(
    check: str, forgery: Forgery
) -> None:
    theirs, mine = both_fail(forged(forgery, journal=corrected_day()))
    assert check in theirs
    assert theirs == mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("corrections", added("SheetCorrected", after="YearLocked", **FIX)),
        (
            "order",
            added("AbsenceLifted", after="YearLocked", unit="U03", reason="x", document="y"),
        ),
        (
            "order",
            added(
                "BallotInvalidated",
                after="TallyLocked",
                unit="U01",
                round=1,
                sheet_no=1,
                invalid="torn",
                remark="",
                deciders=TWO,
            ),
        ),
    ],
)
def test_nothing_is_set_right_after_the_year_is_locked(check: str, forgery: Forgery) -> None:
    theirs, mine = both_fail(forged(forgery))
    assert check in theirs & mine


def test_a_year_that_kept_the_figures_from_before_a_correction_is_found() -> None:
    """The police corrected and locked again between the year's count and its lock."""

    def late(entries: list[Entry]) -> None:
        year = place_of(entries, "YearLocked")
        taken = entries[place_of(entries, "TallyTaken")]
        locked = entries[place_of(entries, "TallyLocked")]
        again = json.loads(taken.payload)
        again["figures"] |= {"raw_total": "0", "score": "0"}
        entries[year:year] = [
            replace(taken, kind="SheetCorrected", payload=dumps({**FIX, "version": 2})),
            replace(taken, payload=dumps(again)),
            replace(locked, payload=dumps({**json.loads(locked.payload), "version": 2})),
        ]

    theirs, mine = both_fail(forged(late))
    assert "years" in theirs & mine


def test_ties_settled_before_a_correction_do_not_tell_the_new_scores_apart() -> None:
    """Two units shared a rank and drew lots; one is corrected and the lot is forgotten."""
    day = a_hearing(("ranks.ties", "lot")).sealed().drawn().signed_in()
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD] * 4).locked(unit)
    day.speeches.unit_absent(SQUAD, "未到")
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    for marks in (POOR, GOOD):
        day.corrected(POLICE, 1, marks).tallied(POLICE).locked(POLICE)
    assert both_fail(day.journal) == (set(), set())
    verification = checked(day.journal)
    assert not verification.ties[LAW]
    assert verification.notes["ranks"][0][0].startswith("执法监督组：1 公安局 100.00；1 交通局")
    assert len(verification.notes["corrections"]) == 2


@pytest.mark.parametrize("kind", MUTATIONS)
def test_a_forged_act_is_found_by_both(kind: str) -> None:
    check, forgery = MUTATIONS[kind]
    theirs, mine = both_fail(forged(forgery))
    assert check in theirs
    assert check in mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        *((check, forgery) for check, _, forgery in FORGERIES),
        *(("order", forgery) for _, forgery in ORDER_FORGERIES),
    ],
    ids=[code for _, code, _ in FORGERIES] + [code for code, _ in ORDER_FORGERIES],
)
def test_what_the_program_finds_the_verifier_finds(check: str, forgery: Forgery) -> None:
    theirs, mine = both_fail(forged(forgery))
    assert check in theirs & mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("order", changed("DrawVoided", consent="op-1")),
        ("order", dropped("DrawVoided")),
        ("attendance", dropped("DelegateLeft")),
        ("order", changed("DelegateSignedIn", -1, late=False)),
        ("order", changed("TieSettled", units=["U01", "U03"])),
        ("order", moved("TieSettled", 1, before="TallyLocked")),
        ("order", repeated("UnitAbsent")),
        ("order", changed("IncidentRecorded", number=2)),
    ],
)
def test_a_forged_act_of_an_odd_day_is_found_by_both(check: str, forgery: Forgery) -> None:
    assert both_fail(an_odd_day()) == (set(), set())
    theirs, mine = both_fail(forged(forgery, journal=an_odd_day()))
    assert check in theirs & mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("entries", dropped("BallotReadBack")),
        ("entries", changed("BallotReadBack", agreed=False)),
        ("order", changed("BallotReadBack", 4, agreed=True)),
        ("tallies", changed("DifferenceSettled", marks=["1", "1"])),
    ],
)
def test_a_forged_reading_back_is_found_by_both(check: str, forgery: Forgery) -> None:
    theirs, mine = both_fail(forged(forgery, journal=read_back()))
    assert check in theirs & mine


# --- the chain and the head on paper ----------------------------------------------------------


def heads() -> list[str]:
    return [row.hash for row in whole_day().read()]


@pytest.mark.parametrize("place", range(0, 107, 7))
def test_a_record_chained_anew_does_not_have_the_old_head(place: int) -> None:
    """Whatever act was touched, be it by a blank in its operator: the signed head tells."""
    entries = entries_of(whole_day())
    entries[place] = replace(entries[place], actor=entries[place].actor + " ")
    journal = chained(entries, whole_day())
    old_head = heads()[-1]
    theirs, mine = both_fail(journal, old_head)
    assert "head" in theirs & mine
    assert "head" not in both_fail(whole_day(), old_head)[1]
    earlier = heads()[place - 1] if place else None
    assert "head" not in both_fail(journal, earlier)[1]


def test_an_ending_reason_changed_is_found_by_the_head_on_paper() -> None:
    head = [row.hash for row in an_odd_day().read()][-1]
    journal = forged(changed("SupervisionEnded", reason="一切正常"), journal=an_odd_day())
    assert both_fail(journal) == (set(), set())
    theirs, mine = both_fail(journal, head[:16])
    assert (theirs, mine) == ({"head"}, {"head"})


@pytest.mark.parametrize(
    "tamper",
    [
        lambda rows: rows.__setitem__(40, rows[40]._replace(payload="{}")),
        lambda rows: rows.__setitem__(40, rows[40]._replace(actor="op-9")),
        lambda rows: rows.__setitem__(40, rows[40]._replace(at_utc="2011-12-24T00:00:00.000Z")),
        lambda rows: rows.__setitem__(40, rows[40]._replace(payload=rows[40].payload + " ")),
        lambda rows: rows.__delitem__(40),
        lambda rows: rows.insert(40, rows.pop(41)),
        lambda rows: rows.__setitem__(40, rows[40]._replace(hash="0" * 64)),
    ],
    ids=["payload", "actor", "time", "spelling", "removed", "swapped", "hash"],
)
def test_a_row_changed_without_chaining_anew_breaks_the_chain(tamper: Forgery) -> None:
    journal = forged()
    tamper(journal._rows)  # type: ignore[arg-type]
    theirs, mine = both_fail(journal)
    assert "chain" in theirs & mine


def test_two_sheets_swapped_are_found() -> None:
    """Sheet 1 and 2 of the police change their numbers in the first pass."""

    def swap(entries: list[Entry]) -> None:
        places = [n for n, entry in enumerate(entries) if entry.kind == "BallotEntered"][:3]
        for place, sheet in zip((places[0], places[2]), (2, 1), strict=True):
            payload = json.loads(entries[place].payload) | {"sheet_no": sheet}
            entries[place] = replace(entries[place], payload=dumps(payload))

    theirs, mine = both_fail(forged(swap))
    assert "order" in theirs & mine


def test_one_clerk_for_both_passes_is_found() -> None:
    theirs, mine = both_fail(forged(signed_by("op-2", "BallotEntered")))
    assert "order" in theirs & mine


# --- people and files beside the journal ------------------------------------------------------


def stored(journal: MemoryJournal, name: str) -> str:
    return next(digest for digest, file in journal._files.items() if file.name == name)


def test_a_name_replaced_is_found() -> None:
    journal = forged()
    with_person(journal, "D0003", "别人")
    assert both_fail(journal) == ({"pool"}, {"pool"})


def test_a_name_replaced_in_the_roster_is_found() -> None:
    journal = forged()
    digest = stored(journal, "roster.tsv")
    old = journal._files[digest]
    content = old.content.replace("张3".encode(), "李3".encode())
    journal._files[digest] = replace(old, content=content)
    theirs, mine = both_fail(journal)
    assert {"pool", "draws", "files"} <= theirs & mine


def test_a_roster_replaced_with_all_its_digests_is_another_commitment() -> None:
    """The forger chains anew and digests anew; the rules that were signed name the old roster."""
    journal = forged()
    old = journal._files.pop(stored(journal, "roster.tsv"))
    content = old.content.replace("张3".encode(), "李3".encode())
    digest = sha256(content).hexdigest()
    journal._files[digest] = replace(old, sha256=digest, content=content)
    entries = entries_of(journal)
    forgery = changed("PoolSealed", roster_sha256=digest, roster_sm3=OWN.sm3(content))
    forgery(entries)
    copy = chained(entries, journal)
    theirs, mine = both_fail(copy)
    assert "commitments" in theirs & mine


def test_an_altered_paper_is_found() -> None:
    journal = forged()
    digest = stored(journal, "D8-U01.pdf")
    journal._files[digest] = replace(journal._files[digest], content=b"%PDF other")
    assert both_fail(journal) == ({"papers", "files"}, {"papers", "files"})


def test_a_paper_taken_out_is_found() -> None:
    journal = forged()
    del journal._files[stored(journal, "D8-U01.pdf")]
    theirs, mine = both_fail(journal)
    assert {"papers", "files"} <= theirs & mine


def test_one_notary_under_two_ids_is_found() -> None:
    journal = forged()
    with_person(journal, "signer-U01-1-3", "李公证")
    assert both_fail(journal) == ({"signatures"}, {"signatures"})


def test_a_telephone_in_an_act_is_found() -> None:
    journal = forged(changed("DelegateAbsent", reason="电话13904510001"))
    with_person(journal, "D0001", "张1", dumps({"phone": "13904510001"}))
    theirs, mine = both_fail(journal)
    assert "contacts" in theirs & mine


# --- records that are no records --------------------------------------------------------------


def test_acts_that_are_none_are_named_and_left_out() -> None:
    journal = forged(
        changed("DelegateAbsent", session=7),
        changed("BallotDoubted", doubt="whatever"),
        changed("TallyTaken", figures={}),
    )
    assert "acts" in both_fail(journal)[0]
    assert len(checked(journal).findings["acts"]) == 3


def test_an_empty_record_is_no_sound_record() -> None:
    theirs, mine = both_fail(MemoryJournal())
    assert "chain" in theirs & mine


def test_a_finding_names_its_act_in_both_languages() -> None:
    verification = checked(forged(figures(score="100")))
    (finding,) = verification.findings["tallies"]
    seq = next(row.seq for row in whole_day().read() if row.kind == "TallyTaken")
    assert finding[0].startswith(f"#{seq} 公安局 score：记录 100")
    assert finding[1].startswith(f"#{seq} 公安局 score: recorded 100")


def test_ranks_are_told_for_comparison_with_the_signed_summary() -> None:
    notes = checked(whole_day()).notes["ranks"]
    assert notes[0][0] == "执法监督组：1 公安局 41.67；2 交通局 37.50"
    assert check_of(verified(whole_day()), "ranks").findings


def test_a_lot_tells_equal_units_apart() -> None:
    verification = checked(an_odd_day())
    assert verification.notes["ranks"][0][0].startswith("执法监督组：1 交通局")
    assert verification.ties[GroupId("law")]
    assert evidence_of(an_odd_day()).rows
