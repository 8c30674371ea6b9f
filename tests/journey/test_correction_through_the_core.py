"""The notary's day: a mis-keyed ballot found after signing, the whole correction, the proof.

Through the core, on a record in a file, with every paper rendered.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.journal.joint_acts import sheet_subject, version_subject
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.model.roles import JointAct
from hearing_desk.rehearsal.morning import agree
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import Status, VerificationReport
from hearing_desk.verify.verification import run
from tests.builders import (
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SIGNERS,
    TRAFFIC,
    Day,
    a_hearing,
    a_scheme,
)
from tests.sheet.papers import FONTS


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    """The law group heard and counted: in the third paper of the police, a row was misread."""
    with closing(create(tmp_path / "day.hearing")) as journal:
        day = a_hearing(journal=journal).sealed().drawn().signed_in()
        day.balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).balloted(TRAFFIC, [GOOD, GOOD, GOOD, POOR])
        yield day


@pytest.fixture
def desk(day: Day) -> Desk:
    """Both sheets printed, signed and released, the summary printed."""
    desk = Desk(day.journal, day.clock, FONTS)
    desk.hearing.sit_down(CLERK)
    for unit in (POLICE, TRAFFIC):
        desk.tally.lock(unit)
        sign_and_release(desk, unit)
    desk.papers.print(PaperKind.GROUP_SUMMARY, "law")
    return desk


def sign_and_release(desk: Desk, unit: UnitId) -> None:
    for kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST):
        desk.papers.print(kind, unit)
    desk.tally.sign(unit, SIGNERS)
    version = desk.hearing.unit(unit).rounds[-1].locked_version or 1
    agree(desk, JointAct.RELEASE, version_subject(unit, version))
    desk.tally.release(unit)


def corrected(desk: Desk) -> Desk:
    """From the sealed envelope to the new version heard in the hall (6.9)."""
    correction(desk)
    desk.tally.take(POLICE)
    desk.tally.lock(POLICE)
    desk.papers.print(PaperKind.GROUP_SUMMARY, "law")
    desk.papers.print(PaperKind.CORRECTION_REPORT, "U01-V2")
    sign_and_release(desk, POLICE)
    return desk


def correction(desk: Desk) -> None:
    """The notary drew sheet 3 as a sample: good stands on it, poor was counted."""
    agree(desk, JointAct.CORRECTION, sheet_subject(POLICE, SheetNo(3)))
    desk.corrections.correct(
        POLICE,
        SheetNo(3),
        GOOD,
        reason="看错行",
        found="公证员抽样核对时发现",
        checked_by=("钱监督", "周监督"),
        notary="赵公证",
    )


def stored(desk: Desk, kind: PaperKind, version: int, subject: str = POLICE) -> StoredPaper:
    return next(
        paper
        for paper in desk.hearing.state.papers
        if (paper.kind, paper.subject, paper.version) == (kind, subject, version)
    )


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def report_on(desk: Desk) -> VerificationReport:
    return run(record_of(desk.hearing.journal), desk.hearing.head.hash)


def test_the_record_of_the_corrected_day_verifies(desk: Desk, tmp_path: Path) -> None:
    corrected(desk)
    assert not [c.name for c in report_on(desk).checks if c.status is Status.FAILED]
    with closing(open_hearing(tmp_path / "day.hearing", read_only=True)) as journal:
        report = run(record_of(journal))
    checks = {check.name: check.status for check in report.checks}
    assert report.passed
    assert checks["corrections"] is checks["tallies"] is checks["papers"] is Status.PASSED


def test_both_versions_are_kept_and_say_which_replaces_which(desk: Desk) -> None:
    corrected(desk)
    first, second = (stored(desk, PaperKind.UNIT_TALLY, version) for version in (1, 2))
    old, new = (text_of(desk.reprints.content(paper)) for paper in (first, second))
    assert "81.25" in old
    assert "100.00" not in old
    assert "100.00" in new
    assert "第 2 版，替代第 1 版（得分 81.25，已作废）。更正报告：D12-U01-V2" in new
    assert "更正，见更正报告" in text_of(
        desk.reprints.content(stored(desk, PaperKind.BALLOT_LIST, 2))
    )
    summary = text_of(desk.reprints.content(stored(desk, PaperKind.GROUP_SUMMARY, 2, "law")))
    assert "D8-U01 V2" in summary
    assert "D12-U01-V2" in summary


def test_the_report_says_what_was_wrong_and_what_it_changed(desk: Desk) -> None:
    corrected(desk)
    paper = stored(desk, PaperKind.CORRECTION_REPORT, 1, "U01-V2")
    text = text_of(desk.reprints.content(paper))
    for told in (
        "D8-U01 V1 自本报告起作废",
        "D8-U01 V2、D9-U01 V2、D10-law V2",
        "王计票、李公证、赵公证",
        "钱监督、周监督",
        "公证员抽样核对时发现",
        "由 81.25 分更正为 100.00 分",
        "名次由“1 并列”更正为“1”",
    ):
        assert told in text
    with pytest.raises(Refusal, match="paper-current"):
        desk.papers.print(PaperKind.CORRECTION_REPORT, "U01-V2")


def test_there_is_no_report_before_the_new_lock(desk: Desk) -> None:
    with pytest.raises(Refusal, match="correction-missing"):
        desk.papers.compose(PaperKind.CORRECTION_REPORT, "U01-V2")
    correction(desk)
    with pytest.raises(Refusal, match="tally-not-locked"):
        desk.papers.compose(PaperKind.CORRECTION_REPORT, "U01-V2")
    assert desk.papers.compose(PaperKind.GROUP_SUMMARY, "law").imprint.draft


def test_a_reprint_is_the_same_bytes_and_is_counted(desk: Desk) -> None:
    corrected(desk)
    first = stored(desk, PaperKind.UNIT_TALLY, 1)
    content = desk.reprints.content(first)
    assert sha256(content).hexdigest() == first.pdf_sha256
    desk.reprints.reprint(first)
    desk.reprints.reprint(first, void=True)
    assert desk.hearing.state.reprints == {first.pdf_sha256: 2}
    assert desk.reprints.content(first) == content


def test_a_superseded_paper_is_copied_with_a_stamp_across_it(desk: Desk) -> None:
    first, summary = stored(desk, PaperKind.UNIT_TALLY, 1), PaperKind.GROUP_SUMMARY
    with pytest.raises(Refusal, match="paper-in-force"):
        desk.reprints.void_copy(first)
    with pytest.raises(Refusal, match="paper-in-force"):
        desk.reprints.reprint(first, void=True)
    correction(desk)
    assert desk.reprints.superseded_by(first) == 2, "from the first paper corrected on"
    assert desk.reprints.superseded_by(stored(desk, summary, 1, "law")) == 2
    assert desk.reprints.superseded_by(stored(desk, PaperKind.UNIT_TALLY, 1, TRAFFIC)) is None
    desk.tally.take(POLICE)
    desk.tally.lock(POLICE)
    desk.papers.print(summary, "law")
    copy, content = desk.reprints.void_copy(first), desk.reprints.content(first)
    assert copy.startswith(content), "the stamp is appended; the stored bytes stand before it"
    assert "作废（由第 2 版替代）" in text_of(copy)
    assert "作废" not in text_of(content)
    assert desk.reprints.superseded_by(stored(desk, summary, 1, "law")) == 2
    assert desk.reprints.superseded_by(stored(desk, summary, 2, "law")) is None


def test_a_paper_whose_bytes_are_gone_is_not_printed_again(desk: Desk) -> None:
    unknown = StoredPaper(PaperKind.RULE_SHEET, "D0", 1, "", "0" * 64, "0" * 64, 1)
    assert desk.reprints.superseded_by(unknown) is None
    with pytest.raises(Refusal, match="paper-not-at-hand"):
        desk.reprints.reprint(unknown)


def test_an_objection_stands_on_every_later_paper_until_it_is_withdrawn(desk: Desk) -> None:
    desk.record_incident("objection", "签到表有两处代签")
    corrected(desk)
    version = stored(desk, PaperKind.UNIT_TALLY, 2)
    assert "公证监督 · 公证员提出异议" in text_of(desk.reprints.content(version))
    desk.hearing.sit_down(NOTARY)
    desk.corrections.withdraw_objection(1, "当场补签并核对")
    assert not desk.papers.compose(PaperKind.GROUP_SUMMARY, "law").imprint.objected
    assert report_on(desk).passed


def test_after_the_notary_left_every_paper_of_the_correction_says_so(desk: Desk) -> None:
    desk.hearing.sit_down(ORGANIZER)
    desk.end_supervision("公证员离场")
    desk.hearing.sit_down(CLERK)
    corrected(desk)
    papers = [p for p in desk.hearing.state.papers if p.version == 2 or p.kind.value == "D12"]
    assert len(papers) == 4
    for paper in papers:
        assert "未经公证监督" in text_of(desk.reprints.content(paper)), paper.number
    assert report_on(desk).passed


def test_revised_rules_are_counted_beside_the_signed_result(desk: Desk) -> None:
    revised = a_scheme(("ballot.grades.1.points", "5"))
    desk.hearing.sit_down(ORGANIZER)
    desk.corrections.order_recomputation(revised, "修订.toml", reason="分值有误", document="纪要 7")
    desk.papers.print(PaperKind.RECOMPUTATION, "law-R1")
    paper = stored(desk, PaperKind.RECOMPUTATION, 1, "law-R1")
    text = text_of(desk.reprints.content(paper))
    assert "按修订规则另行计算，不改变已签署的结果" in text
    assert "81.25" in text
    assert desk.tally.standings(GroupId("law"))[0].shown == "81.25"
    assert report_on(desk).passed
    for unknown in ("law-R2", "law"):
        with pytest.raises(Refusal, match="recomputation-missing"):
            desk.papers.compose(PaperKind.RECOMPUTATION, unknown)
