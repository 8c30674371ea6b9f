"""`hearing-desk rehearse`: a small day from the command to the verified record."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from pypdf import PdfReader

from hearing_desk.desk.hearing import state_of
from hearing_desk.errors import Problem
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.report import CheckResult, Status, VerificationReport
from tests.builders import a_scheme
from tests.cli.terminal import Office, refused, typed

UNITS = ("公安局", "交通局", "县公安局交通警察大队")


def small(folder: Path, *changes: tuple[str, object]) -> Path:
    """A scheme of three units and a panel of four, as a file."""
    path = folder / "small.toml"
    path.write_text(a_scheme(*changes), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """The folder of one rehearsal of six delegates, and what the command printed."""
    folder = tmp_path_factory.mktemp("day")
    out = folder / "out"
    return out, typed("rehearse", "--out", out, "--scheme", small(folder), "--delegates", 6)


def head_of(record: Path) -> str:
    journal = open_hearing(record, read_only=True)
    try:
        return journal.head.hash
    finally:
        journal.close()


def test_it_ends_with_tables_files_and_a_verification(day: tuple[Path, Result]) -> None:
    out, result = day
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[1] == "执法监督组"
    assert lines[2].split()[:3] == ["名次", "单位", "得分"]
    assert {line.split()[1] for line in lines[3:5]} == set(UNITS[:2])
    assert f"评议记录：{out}/rehearsal.hearing" in lines
    assert lines[-5].startswith("核验结论：没有不符。")
    assert lines[-4].startswith("证据包：")
    assert lines[-3].startswith("文件指纹 SHA-256")
    assert sum(line.startswith(("通过", "无可核")) for line in lines) > 20


def test_every_paper_is_listed_where_it_lies(day: tuple[Path, Result]) -> None:
    out, result = day
    listed = [line.split() for line in result.stdout.splitlines() if line.startswith(f"  {out}")]
    papers = sorted(str(path) for path in (out / "papers").iterdir())
    assert sorted(cells[0] for cells in listed) == papers
    assert f"文件 {len(papers)} 份：" in result.stdout
    by_name = {Path(cells[0]).name: cells[1:] for cells in listed}
    assert by_name["D8-U01-V1.pdf"] == ["单位计票汇总表", "公安局"]
    assert by_name["D10-law-V1.pdf"] == ["组别得分汇总表", "执法监督组"]
    assert by_name["D4-law-specimen-V1.pdf"] == ["评议票", "执法监督组", "样票"]
    assert by_name["D0-V1.pdf"] == ["计票规则确认单"]
    assert next(iter(by_name)) == "D0-V1.pdf"
    assert list(by_name)[-1] == "D17-grassroots-V1.pdf"


def test_a_bar_of_every_stage_goes_to_standard_error(day: tuple[Path, Result]) -> None:
    _, result = day
    assert result.stderr.splitlines() == [
        "规则与样票",
        "抽选与签到",
        "执法监督组",
        "基层执法单位",
        "汇总文件",
    ]


def test_every_page_carries_the_mark_of_a_rehearsal(day: tuple[Path, Result]) -> None:
    for path in (day[0] / "papers").iterdir():
        for page in PdfReader(path).pages:
            assert "演练" in page.extract_text(), path.name


def test_the_papers_are_those_of_the_record(day: tuple[Path, Result]) -> None:
    journal = open_hearing(day[0] / "rehearsal.hearing", read_only=True)
    try:
        for paper in state_of(journal).papers:
            stored = journal.file(paper.pdf_sha256)
            path = day[0] / "papers" / f"{paper.number}-V{paper.version}.pdf"
            assert stored is not None
            assert path.read_bytes() == stored.content
    finally:
        journal.close()


def test_another_run_makes_the_same_bytes(day: tuple[Path, Result], tmp_path: Path) -> None:
    out, again = day[0], tmp_path / "again"
    typed("rehearse", "--out", again, "--scheme", small(tmp_path), "--delegates", 6)
    names = sorted(path.name for path in (out / "papers").iterdir())
    assert sorted(path.name for path in (again / "papers").iterdir()) == names
    for name in names:
        assert (again / "papers" / name).read_bytes() == (out / "papers" / name).read_bytes()
    assert head_of(again / "rehearsal.hearing") == head_of(out / "rehearsal.hearing")


def test_the_day_in_english(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = typed("rehearse", "--out", out, "--scheme", small(tmp_path), lang="en")
    assert result.exit_code == 0
    assert f"Record: {out}/rehearsal.hearing" in result.stdout
    assert result.stdout.splitlines()[-5].startswith("Result: nothing is wrong.")
    assert result.stderr.splitlines()[0] == "Rules and ballots"
    text = PdfReader(out / "papers" / "D8-U01-V1.pdf").pages[0].extract_text()
    assert "Unit Tally Sheet" in text
    assert "REHEARSAL" in text


def test_the_users_own_roster_and_ballots(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ballots = office.file("b.csv", "单位,票号,甲,乙\n公安局,7,好,差\n公安局,3,1+2,\n")
    files = ("--roster", office.roster(30), "--ballots", ballots)
    command = ("rehearse", "--out", out, "--scheme", small(tmp_path), *files)
    result = typed(*command, "--digits", "9" * 20)
    assert result.exit_code == 0, result.stderr
    journal = open_hearing(out / "rehearsal.hearing", read_only=True)
    try:
        state = state_of(journal)
    finally:
        journal.close()
    police, traffic, squad = (day for day in state.units.values())
    assert state.pool is not None
    assert (state.pool.source_name, state.pool.people) == ("roster.csv", 30)
    assert state.draws[0].digits == "9" * 20
    assert police.current is not None
    assert police.current.tally is not None
    assert police.current.returned == 2
    assert len(police.current.minuted) == police.current.issued - 2
    assert [police.current.tally.items[0].overmarked, police.current.tally.items[1].blank] == [1, 1]
    assert traffic.absent == squad.absent == "评议票文件中没有该单位"
    # an absent unit stands in the table without a rank
    assert ["—", "交通局", "—", "—", "—"] in [line.split() for line in result.stdout.splitlines()]


def test_a_scheme_that_lists_no_units_takes_them_from_the_ballots(
    office: Office, tmp_path: Path
) -> None:
    groups = ("groups", [{"id": "all", "label": "全部单位"}])
    ballots = office.file("b.csv", "单位,票号,甲,乙\n东局,1,好,差\n西局,1,好,好\n")
    command = ("rehearse", "--out", tmp_path / "out", "--scheme", small(tmp_path, groups))
    result = typed(*command, "--ballots", ballots)
    assert result.exit_code == 0
    rows = [line.split()[:4] for line in result.stdout.splitlines()[3:5]]
    # a raw total that is a fraction is told apart from its divisor
    assert rows == [["1", "西局", "33.33", "100÷3"], ["2", "东局", "15.63", "125/2÷4"]]


# ------------------------------------------------------------------- refusals


def rehearsed(tmp_path: Path, *options: object) -> Result:
    command = ("rehearse", "--out", tmp_path / "out", "--scheme", small(tmp_path))
    return typed(*command, *options)


def test_a_pool_smaller_than_the_panel(office: Office, tmp_path: Path) -> None:
    lines = refused(rehearsed(tmp_path, "--roster", office.roster(5), "--delegates", 6))
    assert lines == ["代表库只有 5 人，不够抽选 6 名代表。请减小 --delegates。"]
    assert not (tmp_path / "out").exists()


def test_ballots_of_units_the_scheme_does_not_name(office: Office, tmp_path: Path) -> None:
    ballots = office.file("b.csv", "单位,票号,甲,乙\n外星局,1,好,差\n外星局,2,好,差\n")
    lines = refused(rehearsed(tmp_path, "--ballots", ballots))
    assert lines[1:] == ["  b.csv 第 2, 3 行 “单位”：规则中没有这个参评单位。（外星局）"]
    assert not (tmp_path / "out").exists()


def test_marks_that_cannot_be_read(office: Office, tmp_path: Path) -> None:
    ballots = office.file("b.csv", "单位,票号,甲,乙\n公安局,1,优,差\n")
    lines = refused(rehearsed(tmp_path, "--ballots", ballots))
    assert lines[1].startswith("  b.csv 第 2 行 “甲”：不认识这个评议结果")


def test_a_faulty_roster_or_scheme(office: Office, tmp_path: Path) -> None:
    roster = office.roster(more="D001,丁某,人大代表,男\n")
    assert "“编号”" in refused(rehearsed(tmp_path, "--roster", roster))[1]
    bad = office.file("bad.toml", "id = 'x'\n")
    assert len(refused(typed("rehearse", "--out", tmp_path / "o", "--scheme", bad))) > 3
    assert len(refused(typed("rehearse", "--out", tmp_path / "o", "--scheme", "nope"))) == 1


@pytest.mark.parametrize("was_there", [False, True])
def test_a_day_that_cannot_be_played_leaves_nothing_behind(
    office: Office, tmp_path: Path, was_there: bool
) -> None:
    if was_there:
        (tmp_path / "out").mkdir()
    rows = "".join(f"交通局,{n},好,好\n" for n in range(1, 9))
    ballots = office.file("b.csv", "单位,票号,甲,乙\n" + rows)
    result = rehearsed(tmp_path, "--ballots", ballots)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith(
        "“交通局”在文件中有 8 张票，多于可以投票的代表"
    )
    assert (tmp_path / "out").exists() is was_there
    assert not (tmp_path / "out" / "rehearsal.hearing").exists()


@pytest.mark.parametrize(
    ("digits", "said"), [("123", "种子位数 3 太少"), ("x" * 20, "第 1 位“x”不是骰子上的数字")]
)
def test_digits_no_die_shows(tmp_path: Path, digits: str, said: str) -> None:
    result = rehearsed(tmp_path, "--digits", digits)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "rehearsal.hearing").write_text("mine")
    assert "不是空的" in refused(rehearsed(tmp_path))[0]
    assert (out / "rehearsal.hearing").read_text() == "mine"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert refused(rehearsed(tmp_path))[0].startswith(f"无法写入文件夹 {tmp_path / 'out'}：")


# --------------------------------------------------------------- interruptions


def test_an_interrupted_day_leaves_a_record_that_verifies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object, stage: str, done: int, total: int) -> None:
        if stage == "执法监督组" and done > total // 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("hearing_desk.cli.progress.StageBars.tell", interrupt)
    result = rehearsed(tmp_path)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["rehearsal.hearing"]
    monkeypatch.undo()
    verified = typed("verify", tmp_path / "out" / "rehearsal.hearing")
    assert verified.exit_code == 0, verified.stdout


def test_papers_that_cannot_be_written_leave_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hearing_desk.cli.outputs.put_together", no_room)
    result = rehearsed(tmp_path)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].endswith("：No space left on device")
    assert not (tmp_path / "out" / "rehearsal.hearing").exists()


def test_a_record_that_does_not_verify_ends_with_status_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem("unit-unknown", params={"unit": "U99"})
    failed = VerificationReport((CheckResult("V1", "chain", Status.FAILED, (problem,)),))
    monkeypatch.setattr("hearing_desk.cli.rehearse_command.run", lambda _: failed)
    result = rehearsed(tmp_path)
    assert result.exit_code == 1
    assert "不符    V1" in result.stdout
