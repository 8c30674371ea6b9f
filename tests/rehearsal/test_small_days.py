"""Whole days of a small county: the script is played, every rule is obeyed, all of it verifies."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.intake.ballots import BallotReading, read_ballots
from hearing_desk.model.attendance import DAY, AttendanceStatus, RecusalCause
from hearing_desk.model.ballots import DoubtReason, InvalidReason
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.rehearsal.plan import DEFAULT_DIGITS
from hearing_desk.words.language import Language
from tests.rehearsal.days import COUNTY, SPOKEN, PlayedDay, a_plan, played
from tests.rules.scheme_text import accepted


@cache
def plain_day() -> PlayedDay:
    return played(a_plan())


def ballots(*rows: str) -> BallotReading:
    text = "单位,票号,甲,乙\n" + "".join(f"{row}\n" for row in rows)
    return read_ballots(text.encode(), "b.csv", accepted(*COUNTY).ballot)


def test_the_day_is_a_rehearsal_and_verifies() -> None:
    day = plain_day()
    assert day.state.rehearsal
    assert day.state.title == "评议"
    assert day.verifies()


def test_every_unit_is_heard_counted_signed_and_released() -> None:
    for unit in plain_day().state.units.values():
        assert unit.released_version == 1
        assert unit.signed
        assert unit.speech.written == (unit.unit.name not in SPOKEN)
        assert unit.current is not None
        assert unit.current.tally is not None
        assert set(unit.current.first) == set(unit.current.second)
        assert set(unit.current.first_by.values()).isdisjoint(unit.current.second_by.values())


def test_every_paper_of_the_issue_is_printed() -> None:
    kinds = Counter(paper.kind for paper in plain_day().state.papers)
    assert kinds == {
        PaperKind.RULE_SHEET: 1,
        PaperKind.COMMITMENT_SLIP: 1,
        PaperKind.DRAW_CERTIFICATE: 2,
        PaperKind.PANEL_LIST: 2,
        PaperKind.NOTIFICATION_RECORD: 2,
        PaperKind.BALLOT: 4,
        PaperKind.ZERO_REPORT: 1,
        PaperKind.MANUAL_TALLY_FORM: 2,
        PaperKind.SPEECH_RECORD: 2,
        PaperKind.RECONCILIATION: 2,
        PaperKind.UNIT_TALLY: 9,
        PaperKind.BALLOT_LIST: 9,
        PaperKind.GROUP_SUMMARY: 2,
        PaperKind.RECOUNT_RECORD: 1,
        PaperKind.CUSTODY_LABEL: 2,
        PaperKind.INCIDENT_LOG: 1,
        PaperKind.HANDOVER_LIST: 1,
    }


def test_without_a_notary_paper_is_returned_and_photographed_and_nobody_types_back() -> None:
    bound = plain_day().state.binding
    assert bound.type_backs == []
    assert [each.verdict for each in bound.returns] == [
        ReturnVerdict.CURRENT,
        ReturnVerdict.SUPERSEDED,
    ]
    assert [each.item for each in bound.photographs] == [PhotographOf.ENVELOPE]
    names = {each.file_name for each in (*bound.returns, *bound.photographs)}
    assert len(names) == 3


def test_the_slip_is_on_paper_before_the_dice() -> None:
    kinds = [row.kind for row in plain_day().desk.hearing.journal.read()]
    assert kinds[kinds.index("DrawCommitted") :][:4] == [
        "DrawCommitted",
        "PaperPrinted",
        "ConsentGiven",
        "SeedRecorded",
    ]


def test_every_stage_is_told_to_its_end() -> None:
    last = {stage: (done, total) for stage, done, total in plain_day().progress}
    assert list(last) == ["规则与样票", "抽选与签到", "执法组", "基层组", "汇总文件"]
    assert all(done == total for done, total in last.values())
    for stage in last:
        steps = [done for told, done, _ in plain_day().progress if told == stage]
        assert steps == sorted(steps)


def test_the_same_plan_makes_the_same_day() -> None:
    again = played(a_plan())
    assert again.head == plain_day().head
    assert [p.pdf_sha256 for p in again.state.papers] == [
        p.pdf_sha256 for p in plain_day().state.papers
    ]


@pytest.mark.parametrize("digits", ["0" * 20, "31415926535897932384", "9" * 23])
def test_other_digits_make_another_day(digits: str) -> None:
    day = played(a_plan(digits=digits))
    assert day.verifies()
    assert day.head != plain_day().head
    assert day.state.draws[0].digits == digits
    assert sum(count for _, count in day.state.draws[0].throws) == len(digits)


def test_the_day_comes_in_english() -> None:
    day = played(a_plan(language=Language.EN))
    assert day.verifies()
    assert day.state.language == "en"
    assert day.progress[0][0] == "Rules and ballots"
    reasons = [change.reason for change in day.state.draws[0].replacements]
    assert reasons == ["ill", "called away on business"]


@pytest.mark.parametrize("seats", [1, 2, 4, 5, 6])
def test_panels_of_any_size_have_their_day(seats: int) -> None:
    day = played(a_plan(seats=seats))
    assert day.verifies()
    assert len(day.state.draws[0].drawn or ()) == seats
    assert len(day.state.draws[0].replacements) == (2 if seats > 4 else 0)


def test_in_a_pool_with_nobody_left_the_seats_stay_empty() -> None:
    rows = "".join(f"A{n},王{'一二三四五六七八'[n]},居民\n" for n in range(8))
    day = played(a_plan(roster=f"编号,姓名,界别\n{rows}".encode()))
    assert day.verifies()
    assert day.state.draws[0].replacements == []
    status = Counter(one.status for one in day.state.sessions[DAY].attendees.values())
    assert status == {
        AttendanceStatus.PRESENT: 5,
        AttendanceStatus.ABSENT: 2,
        AttendanceStatus.LATE: 1,
    }


def test_who_works_for_a_unit_is_not_drawn_and_one_declares_a_relative() -> None:
    recusals = plain_day().state.sessions[DAY].recusals
    assert [r.cause for r in recusals].count(RecusalCause.DECLARED) == 1
    declared = recusals[-1]
    assert declared.unit == UnitId("U08")
    current = plain_day().state.units[declared.unit].current
    assert current is not None
    assert current.recused == 1
    assert current.issued == current.present - 1


@pytest.mark.parametrize(
    "changes",
    [
        (("ballot.balloting", "booklet"),),
        (("groups.1.balloting", "booklet"),),
        (("panel.scope", "per-group"),),
        (("ballot.spoiled", "no-exchange"),),
        (("ballot.anonymous", False), ("ballot.identified", "counted")),
        (("ranks.rank_on", "displayed"),),
    ],
)
def test_the_day_obeys_its_scheme(changes: tuple[tuple[str, object], ...]) -> None:
    day = played(a_plan(*changes))
    assert day.verifies()
    assert all(unit.released_version == 1 for unit in day.state.units.values())


def test_a_panel_per_group_is_drawn_and_signs_in_by_group() -> None:
    day = played(a_plan(("panel.scope", "per-group")))
    assert list(day.state.sessions) == ["law", "grass"]
    assert [draw.session for draw in day.state.draws] == ["law", "grass"]
    lates = [
        one.status for session in day.state.sessions.values() for one in session.attendees.values()
    ].count(AttendanceStatus.LATE)
    assert lates == 2


def test_where_the_caller_reads_back_slips_are_settled() -> None:
    day = played(a_plan(("ballot.verification", "read-back"), digits=DEFAULT_DIGITS))
    assert day.verifies()
    rounds = [unit.rounds[0] for unit in day.state.units.values()]
    assert all(not current.second for current in rounds)
    assert all(set(current.read_back) == set(current.first) for current in rounds)


def test_a_slip_read_back_is_settled_by_the_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hearing_desk.rehearsal.keying.SLIPS_IN_THOUSAND", 100)
    day = played(a_plan(("ballot.verification", "read-back")))
    assert day.verifies()
    rounds = [unit.rounds[0] for unit in day.state.units.values()]
    assert sum(not agreed for current in rounds for agreed in current.read_back.values()) > 5
    assert any(current.settled for current in rounds)


def test_many_slips_make_differences_and_rulings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hearing_desk.rehearsal.keying.SLIPS_IN_THOUSAND", 300)
    day = played(a_plan())
    assert day.verifies()
    rounds = [unit.rounds[0] for unit in day.state.units.values()]
    assert all(current.settled or current.rulings for current in rounds)
    assert sum(len(current.rulings) for current in rounds) > 5


def test_the_doubtful_and_the_named_ballot_are_ruled_upon() -> None:
    state = plain_day().state
    doubtful, named = state.units[UnitId("U04")].rounds[0], state.units[UnitId("U07")].rounds[0]
    assert list(doubtful.doubts.values()) == [DoubtReason.CORRECTED]
    (ruling,) = doubtful.rulings.values()
    assert len(set(ruling.deciders)) == 2
    assert [one.reason for one in named.invalid.values()] == [InvalidReason.IDENTIFIED]
    assert list(named.doubts.values()) == [DoubtReason.WRITING]


def test_speeches_pause_restart_and_run_over() -> None:
    state = plain_day().state
    assert [len(state.units[UnitId(u)].speech.undone) for u in ("U06", "U07")] == [0, 1]
    kinds = [act.kind.value for act in state.units[UnitId("U04")].speech.acts]
    assert kinds == ["start", "pause", "resume", "stop"]


def test_units_without_ballots_in_the_file_did_not_appear() -> None:
    rows = [f"{unit},{n},1,{n}" for unit in (SPOKEN[0], SPOKEN[4]) for n in (1, 2)]
    day = played(a_plan(ballots=ballots(*rows)))
    assert day.verifies()
    heard = {u.unit.name: u.current for u in day.state.units.values() if u.absent is None}
    assert list(heard) == [SPOKEN[0], SPOKEN[4]]
    for current in heard.values():
        assert current is not None
        assert current.returned == 2
        assert len(current.minuted) == current.issued - 2
        assert current.first[1] == ("1", "1") or current.settled or current.rulings
    assert day.state.group_units(GroupId("grass"))[0].absent
    printed = {(paper.kind, paper.subject) for paper in day.state.papers}
    assert (PaperKind.GROUP_SUMMARY, "law") in printed
    assert (PaperKind.GROUP_SUMMARY, "grass") not in printed


def test_booklets_too_are_left_out_for_units_without_ballots() -> None:
    day = played(a_plan(("ballot.balloting", "booklet"), ballots=ballots(f"{SPOKEN[1]},1,1,1")))
    assert day.verifies()
    assert sum(unit.absent is None for unit in day.state.units.values()) == 1


def test_a_group_nobody_is_in_is_passed_over() -> None:
    groups = [{"id": "law", "label": "执法组", "units": ["甲局"]}, {"id": "none", "label": "空组"}]
    for scope in ("day", "per-group"):
        day = played(a_plan(("groups", groups), ("panel.scope", scope)))
        assert day.verifies()
        assert len(day.state.units) == 1


def test_more_ballots_than_voters_are_refused() -> None:
    rows = [f"{SPOKEN[0]},{n},1,1" for n in range(1, 12)]
    with pytest.raises(Refusal) as caught:
        played(a_plan(ballots=ballots(*rows)))
    assert caught.value.code == "rehearsal-too-many-ballots"
    assert caught.value.params == {"unit": SPOKEN[0], "ballots": 11, "voters": 7}


def test_another_refusal_of_the_desk_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Refusal("not-in-hall")

    monkeypatch.setattr("hearing_desk.desk.sign_in_clerk.SignInClerk.substitute", refuse)
    with pytest.raises(Refusal, match="not-in-hall"):
        played(a_plan())
