"""The whole desk: incidents, the notary's leaving, and papers printed once and kept."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.sheet_clerk import SheetClerk
from hearing_desk.errors import Refusal
from hearing_desk.journal.hall_events import SeedRecorded
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.hearing import DrawMethod, Incident
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.pdf import render
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
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
from tests.fakes import FakeClock
from tests.rules.pools import DIGITS

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
FILES = FontFiles(FONTS / "NotoSansSC-Regular.ttf", FONTS / "NotoSerifSC-Regular.ttf")


def papers(day: Day) -> SheetClerk:
    return SheetClerk(day.hearing, day.draws, FILES)


def a_desk(day: Day) -> Desk:
    desk = Desk(day.journal, day.clock, FILES)
    desk.hearing.sit_down(CLERK)
    return desk


# --- incidents and supervision ------------------------------------------------------------------


def test_incidents_are_numbered_and_verbatim() -> None:
    desk = a_desk(a_hearing())
    desk.record_incident("秩序", "一名旁听者喧哗")
    desk.record_incident("设备", "停电三分钟")
    at_utc = "2011-12-23T01:00:00.000Z"
    assert desk.hearing.state.incidents == [
        Incident(1, "秩序", "一名旁听者喧哗", at_utc),
        Incident(2, "设备", "停电三分钟", at_utc),
    ]


def test_once_the_notary_left_every_later_paper_says_so() -> None:
    day = a_hearing()
    desk = a_desk(day)
    assert desk.papers.compose(PaperKind.RULE_SHEET).imprint.supervised
    desk.hearing.sit_down(NOTARY)
    desk.end_supervision("公证员对名册提出异议后离场")
    assert desk.hearing.state.supervision_ended == "公证员对名册提出异议后离场"
    assert not desk.papers.compose(PaperKind.RULE_SHEET).imprint.supervised


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, text: desk.record_incident("秩序", text),
        lambda desk, text: desk.end_supervision(text),
    ],
)
def test_what_happened_is_written_into_a_begun_record(act) -> None:  # type: ignore[no-untyped-def]
    for desk, code, text in (
        (Desk(MemoryJournal(), FakeClock(), FILES), "hearing-not-opened", "停电"),
        (a_desk(a_hearing()), "reason-missing", " "),
    ):
        head = desk.hearing.head
        with pytest.raises(Refusal) as caught:
            act(desk, text)
        assert caught.value.code == code
        assert desk.hearing.head == head


def test_a_clerk_of_every_stage_sits_at_the_desk() -> None:
    day = a_hearing().sealed()
    desk = a_desk(day)
    assert desk.pool.roster() == desk.draws.roster()
    assert desk.speeches.reading(POLICE).used_ms == 0
    for clerk in (desk.rules, desk.sign_in, desk.ballots, desk.entry, desk.tally, desk.papers):
        assert clerk is not None


# --- papers -------------------------------------------------------------------------------------


def a_counted_day() -> Day:
    """The law group is done: one unit balloted and locked, one absent."""
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    return day


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        (PaperKind.RULE_SHEET, ""),
        (PaperKind.DRAW_CERTIFICATE, "2011-A"),
        (PaperKind.PANEL_LIST, DAY),
        (PaperKind.BALLOT, "law"),
        (PaperKind.BALLOT, "law-specimen"),
        (PaperKind.BALLOT, "grassroots"),
        (PaperKind.SPEECH_RECORD, "law"),
        (PaperKind.RECONCILIATION, "law"),
        (PaperKind.UNIT_TALLY, POLICE),
        (PaperKind.BALLOT_LIST, POLICE),
        (PaperKind.GROUP_SUMMARY, "law"),
    ],
)
def test_every_paper_is_composed_from_the_record(kind: PaperKind, subject: str) -> None:
    day = a_counted_day()
    document = papers(day).compose(kind, subject)
    imprint = document.imprint
    assert imprint.file_id == "tonghe-test"
    assert (imprint.journal_acts, imprint.journal_head) == day.journal.head
    assert imprint.scheme_digest == day.hearing.state.scheme_sha256
    assert imprint.number.startswith(kind.value)
    assert (imprint.version, imprint.replaces, imprint.draft) == (1, None, False)
    assert imprint.printed_at.startswith("2011-12-23 09:0")


def test_a_commitment_slip_is_printed_between_commitment_and_dice() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-not-committed"):
        papers(day).compose(PaperKind.COMMITMENT_SLIP, "2011-A")
    day.committed()
    imprint = papers(day).compose(PaperKind.COMMITMENT_SLIP, "2011-A").imprint
    assert (imprint.number, imprint.version, imprint.draft) == ("D1A-2011-A", 1, False)
    papers(day).print(PaperKind.COMMITMENT_SLIP, "2011-A")
    day.rolled(DAY, (("孙掷骰", DIGITS),))
    with refused(day, "slip-too-late"):
        papers(day).print(PaperKind.COMMITMENT_SLIP, "2011-A")


def test_a_draw_given_up_or_made_elsewhere_has_no_slip_any_more() -> None:
    day = a_hearing().sealed().committed()
    day.draws.abort(DAY, "骰盘打翻")
    day.committed(draw_id="2011-B", reason="重新抽选")
    day.draw_agreed().draws.record_elsewhere(
        DAY,
        DrawMethod.BALLS,
        "号码球",
        witnesses=("赵公证",),
        panel=[PersonId(each) for each in ("D0001", "D0002", "D0007", "D0008")],
        alternates=(),
    )
    for draw in ("2011-A", "2011-B"):
        with refused(day, "slip-too-late"):
            papers(day).compose(PaperKind.COMMITMENT_SLIP, draw)


def test_dice_of_an_interrupted_draw_end_the_time_for_its_slip() -> None:
    day = a_hearing().sealed().committed()
    day.recorded(SeedRecorded("2011-A", DIGITS, ()))
    with refused(day, "slip-too-late"):
        papers(day).compose(PaperKind.COMMITMENT_SLIP, "2011-A")


def test_a_group_panels_list_is_headed_by_its_group() -> None:
    day = a_hearing(("panel.scope", "per-group")).sealed().drawn(SessionId("law"))
    assert "执法监督组" in as_text(papers(day).compose(PaperKind.PANEL_LIST, "law"))


def test_a_paper_about_nothing_is_refused() -> None:
    day = a_seated_hearing()
    for kind, subject, code in (
        (PaperKind.RECOUNT_RECORD, "U01-R1", "recount-missing"),
        (PaperKind.DRAW_CERTIFICATE, "2011-Z", "draw-missing"),
        (PaperKind.PANEL_LIST, "law", "draw-missing"),
        (PaperKind.BALLOT, "none", "group-unknown"),
        (PaperKind.SPEECH_RECORD, "none", "group-unknown"),
        (PaperKind.UNIT_TALLY, "U99", "unit-unknown"),
        (PaperKind.UNIT_TALLY, POLICE, "tally-missing"),
        (PaperKind.BALLOT_LIST, POLICE, "tally-missing"),
    ):
        with refused(day, code):
            papers(day).compose(kind, subject)
    with refused(day.reported(POLICE).issued(POLICE), "tally-missing"):
        papers(day).compose(PaperKind.UNIT_TALLY, POLICE)
    with refused(day := a_new_day(), "hearing-not-opened"):
        papers(day).compose(PaperKind.RULE_SHEET)


def test_what_may_still_change_is_a_draft_and_is_not_printed() -> None:
    day = a_seated_hearing().balloted(POLICE).balloted(TRAFFIC).locked(TRAFFIC)
    for kind, subject in (
        (PaperKind.UNIT_TALLY, POLICE),
        (PaperKind.BALLOT_LIST, POLICE),
        (PaperKind.GROUP_SUMMARY, "law"),
        (PaperKind.RECONCILIATION, "law"),
        (PaperKind.RECONCILIATION, "grassroots"),
    ):
        assert papers(day).compose(kind, subject).imprint.draft
        with refused(day, "paper-still-draft"):
            papers(day).print(kind, subject)
    day.locked(POLICE)
    assert not papers(day).compose(PaperKind.GROUP_SUMMARY, "law").imprint.draft
    unfrozen = a_new_day().opened().ruled(a_scheme())
    assert papers(unfrozen).compose(PaperKind.RULE_SHEET).imprint.draft


def test_a_printed_paper_is_stored_by_its_digest_and_not_printed_twice() -> None:
    day = a_counted_day()
    clerk = papers(day)
    assert clerk.latest(PaperKind.UNIT_TALLY, POLICE) is None
    clerk.print(PaperKind.UNIT_TALLY, POLICE)
    clerk.print(PaperKind.BALLOT_LIST, POLICE)
    printed = clerk.latest(PaperKind.UNIT_TALLY, POLICE)
    assert printed is not None
    assert (printed.number, printed.version, printed.subject) == ("D8-U01", 1, POLICE)
    stored = day.journal.file(printed.pdf_sha256)
    assert stored is not None
    assert stored.content.startswith(b"%PDF-")
    assert sha256(stored.content).hexdigest() == printed.pdf_sha256
    with refused(day, "paper-current"):
        clerk.print(PaperKind.UNIT_TALLY, POLICE)
    day.signed(POLICE)


def test_another_printing_of_a_running_record_is_another_version() -> None:
    day = a_hearing().reported(POLICE)
    clerk = papers(day)
    clerk.print(PaperKind.SPEECH_RECORD, "law")
    imprint = clerk.compose(PaperKind.SPEECH_RECORD, "law").imprint
    assert (imprint.version, imprint.replaces) == (2, "V1")


def test_a_paper_rendered_elsewhere_is_stored_as_if_it_had_been_printed_at_once() -> None:
    day = a_counted_day()
    document = papers(day).compose(PaperKind.UNIT_TALLY, POLICE)
    content = render(document, FILES)
    day.clock.pass_time(90_000)
    day.reported(SQUAD)
    papers(day).store(document, POLICE, content)
    stored = papers(day).latest(PaperKind.UNIT_TALLY, POLICE)
    assert stored is not None
    assert (stored.record_sha256, stored.version) == (document.data_digest, 1)
    assert stored.pdf_sha256 == sha256(content).hexdigest()
    with refused(day, "paper-current"):
        papers(day).store(document, POLICE, content)


def test_a_paper_is_not_stored_once_the_record_went_on_under_it() -> None:
    day = a_hearing().reported(POLICE)
    clerk = papers(day)
    document = clerk.compose(PaperKind.SPEECH_RECORD, "law")
    day.reported(TRAFFIC)
    with refused(day, "paper-overtaken"):
        clerk.store(document, "law", b"")
    twice = clerk.compose(PaperKind.SPEECH_RECORD, "law")
    clerk.store(twice, "law", b"%PDF-")
    with refused(day, "paper-current"):
        clerk.store(twice, "law", b"%PDF-")


def test_a_paper_is_not_stored_when_the_notary_left_meanwhile() -> None:
    day = a_hearing().reported(POLICE)
    document = papers(day).compose(PaperKind.SPEECH_RECORD, "law")
    leaving = a_desk(day)
    leaving.hearing.sit_down(ORGANIZER)
    leaving.end_supervision("公证员因故离场")
    with refused(again := Day(day.journal, day.clock), "paper-overtaken"):
        papers(again).store(document, "law", b"")


def test_a_draft_rendered_elsewhere_is_not_stored_either() -> None:
    day = a_seated_hearing().balloted(POLICE)
    document = papers(day).compose(PaperKind.UNIT_TALLY, POLICE)
    with refused(day, "paper-still-draft"):
        papers(day).store(document, POLICE, b"")


def test_a_preview_is_a_pdf_and_leaves_no_trace() -> None:
    day = a_seated_hearing().reported(SQUAD)
    head = day.journal.head
    assert papers(day).preview(PaperKind.PANEL_LIST, DAY).startswith(b"%PDF-")
    assert day.journal.head == head


def test_without_a_notary_no_paper_claims_supervision() -> None:
    day = a_hearing()
    del day.hearing.state.operators[NOTARY]
    assert papers(day).compose(PaperKind.RULE_SHEET).imprint.supervised is False


def test_where_no_notary_is_to_be_expected_no_paper_speaks_of_one() -> None:
    day = a_hearing(("signatories", [{"id": "clerk", "label": "计票人"}]))
    del day.hearing.state.operators[NOTARY]
    assert papers(day).compose(PaperKind.RULE_SHEET).imprint.supervised is None


def test_ballots_of_a_further_round_are_those_of_the_unit_alone_and_say_so() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    desk = Desk(day.journal, day.clock, FILES)
    subject = f"{POLICE}-round2"
    with pytest.raises(Refusal, match="group-unknown"):
        desk.papers.compose(PaperKind.BALLOT, subject)
    day = Day(day.journal, day.clock)
    day.hearing.sit_down(CLERK)
    day.ballots.recount(POLICE, returned=5, foreign=0, reason="又数一遍")
    day.ballots.void(POLICE, "多出一张")
    text = as_text(Desk(day.journal, day.clock, FILES).papers.compose(PaperKind.BALLOT, subject))
    assert "公安局" in text
    assert "交通局" not in text
    assert "第 2 轮" in text
    with pytest.raises(Refusal, match="group-unknown"):
        desk.papers.compose(PaperKind.BALLOT, f"{POLICE}-round3")
    day.issued(POLICE)
    again = Desk(day.journal, day.clock, FILES).papers.compose(PaperKind.BALLOT, subject)
    assert as_text(again) == text.replace("\r", "")


def test_the_desk_says_of_the_supervision_what_its_papers_say() -> None:
    day = a_seated_hearing()
    desk = Desk(day.journal, day.clock, FILES)
    desk.hearing.sit_down(ORGANIZER)
    assert desk.papers.supervised_now is True
    desk.end_supervision("公证员离场")
    assert desk.papers.supervised_now is False
