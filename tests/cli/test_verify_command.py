"""`hearing-desk verify`: a line a check, the exit status, and what it refuses."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from hearing_desk.cli.verify_command import report_lines, verify_command
from hearing_desk.store.sqlite_journal import create
from hearing_desk.words.language import Language
from tests.builders import POLICE, a_hearing
from tests.verify.hearings import changed, forged, verified, whole_day


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record on disk, closed, up to the first score."""
    path = tmp_path / "day.hearing"
    journal = create(path)
    a_hearing(journal=journal).sealed().drawn().signed_in().balloted(POLICE)
    journal.close()
    return path


def verify(*arguments: object, language: Language = Language.ZH) -> Result:
    return CliRunner().invoke(verify_command, [str(a) for a in arguments], obj=language)


def tampered(path: Path, sql: str) -> None:
    """The file changed by another tool, its guards put back afterwards."""
    con = sqlite3.connect(path)
    guards = con.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
    for name, _ in guards:
        con.execute(f"drop trigger {name}")
    con.execute(sql)
    for _, statement in guards:
        con.execute(statement)
    con.commit()
    con.close()


def test_a_sound_record_passes_with_a_line_a_check(record: Path) -> None:
    result = verify(record)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("核验：听证评议（正式），记录编号 tonghe-test，共 ")
    assert "通过    V1   操作记录首尾相接，未被改动" in lines
    assert any(line.startswith("无可核  V2 ") for line in lines)
    assert lines[-1].startswith("核验结论：没有不符。")


def test_the_report_comes_in_english(record: Path) -> None:
    result = verify(record, language=Language.EN)
    assert "passed   V1   The journal's chain is unbroken" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("Result: nothing is wrong.")


def test_the_head_on_paper_is_compared_however_it_is_grouped(record: Path) -> None:
    head = verify(record).stdout.split("最后校验码 ")[1][:16].upper()
    grouped = " ".join(head[start : start + 4] for start in range(0, 16, 4))
    result = verify(record, "--head", grouped)
    assert result.exit_code == 0
    assert "签字文件对应第" in result.stdout


def test_another_head_fails(record: Path) -> None:
    result = verify(record, "--head", "0123456789abcdef")
    assert result.exit_code == 1
    assert "不符    V2 " in result.stdout


def test_a_head_that_cannot_be_one_is_refused(record: Path) -> None:
    result = verify(record, "--head", "xyz")
    assert result.exit_code == 2
    assert "xyz" in result.stderr
    assert result.stdout == ""


def test_a_mark_changed_in_the_file_fails(record: Path) -> None:
    tampered(
        record,
        'update journal set payload = replace(payload, \'"1","1"\', \'"2","2"\')'
        " where seq = (select min(seq) from journal where kind = 'BallotEntered')",
    )
    result = verify(record)
    assert result.exit_code == 1
    assert "不符    V1 " in result.stdout
    assert "内容与校验码不符" in result.stdout
    assert "未能核验 0 项" in result.stdout.splitlines()[-1]


def test_verifying_writes_nothing_and_works_on_read_only_media(record: Path) -> None:
    record.chmod(0o444)
    before = record.read_bytes()
    assert verify(record).exit_code == 0
    assert record.read_bytes() == before
    assert [path.name for path in record.parent.iterdir()] == ["day.hearing"]


def test_a_damaged_file_is_refused_with_a_sentence(record: Path) -> None:
    record.write_bytes(b"SQLite format 3\x00" + b"\x00" * 5000)
    result = verify(record)
    assert result.exit_code == 2
    assert "day.hearing" in result.stderr


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert verify(tmp_path / "none.hearing").exit_code == 2


def test_a_zip_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "day.zip"
    path.write_bytes(b"PK")
    result = verify(path)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "证据包读不出来" in result.stderr


def test_names_of_ours_are_told_in_words() -> None:
    lines = list(report_lines(verified(forged(changed("BallotsIssued", issued=4))), Language.ZH))
    assert any("“公安局”发票时的发出票数记录 4，重新统计 3。" in line for line in lines)
    english = report_lines(verified(whole_day()), Language.EN, notes=True)
    assert any("执法监督组: 1 公安局 41.67; 2 交通局 37.50" in line for line in english)


def test_many_findings_are_counted_after_the_first_twenty() -> None:
    report = verified(
        forged(changed("EntryClosed", unit="U03"), changed("HearingOpened", hearing=""))
    )
    assert not report.passed
    many = verified(forged(*(changed("BallotEntered", nth, sheet_no=99) for nth in range(1, 22))))
    lines = list(report_lines(many, Language.ZH))
    assert any(line.strip().startswith("……另有 ") for line in lines)
    assert len(list(report_lines(many, Language.ZH, notes=True))) > len(lines)


def test_who_keyed_and_the_ranks_are_told_on_request(record: Path) -> None:
    assert "第二遍 李复核" not in verify(record).stdout
    told = verify(record, "--notes").stdout
    assert "第二遍 李复核" in told
    assert "执法监督组：1 公安局 100.00" in told
