"""`hearing-desk rehearse --year`: a small year, several venues, and what cannot be rehearsed."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result

from hearing_desk.desk.hearing import state_of
from hearing_desk.model.hearing import HearingState
from hearing_desk.store.sqlite_journal import open_hearing
from tests.builders import a_scheme
from tests.cli.terminal import Office, refused, typed

BOTH = {"law": 50, "grassroots": 50}
YEAR: tuple[tuple[str, object], ...] = (
    (
        "components",
        [
            {"id": "hearing", "label": "听证", "source": "hearing", "weights": BOTH},
            {"id": "work", "label": "工作考核", "weights": BOTH},
        ],
    ),
    ("year", {"bottom": 1}),
)


def small(folder: Path) -> Path:
    """A plan of three units, a panel of four, and a year of two components, as a file."""
    path = folder / "small.toml"
    path.write_text(a_scheme(*YEAR), encoding="utf-8")
    return path


def state(record: Path) -> HearingState:
    journal = open_hearing(record, read_only=True)
    try:
        return state_of(journal)
    finally:
        journal.close()


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """The folder of a year, and what the command printed."""
    folder = tmp_path_factory.mktemp("year")
    out = folder / "out"
    return out, typed("rehearse", "--year", "--out", out, "--scheme", small(folder))


def test_the_day_then_the_year_are_told_and_verified(year: tuple[Path, Result]) -> None:
    out, result = year
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines.count("执法监督组") == 2
    headings = [line.split() for line in lines if line.lstrip().startswith("名次")]
    assert ["名次", "单位", "听证（50%）", "工作考核（50%）", "总分"] in headings
    assert any(line.startswith("后 1 名：") for line in lines)
    assert f"收到的年度文件（编造）：{out}/received" in lines
    assert lines[-5].startswith("核验结论：没有不符。")
    assert lines[-4].startswith("证据包：")
    assert result.stderr.splitlines()[-2:] == ["年度成绩", "年度文件"]


def test_its_papers_and_received_files_lie_in_their_folders(year: tuple[Path, Result]) -> None:
    out, _ = year
    papers = {path.name for path in (out / "papers").iterdir()}
    assert {"D18-law-V1.pdf", "D18-grassroots-V1.pdf", "D18A-V1.pdf", "D18C-V1.pdf"} <= papers
    received = sorted(path.name for path in (out / "received").iterdir())
    assert received == ["last-year.csv", "scores-work.csv"]
    answer = typed(
        *("composite", "--scheme", small(out.parent), "--scores", out / "received/scores-work.csv"),
        *("--hearing", out / "rehearsal.hearing"),
        *("--last-year", out / "received/last-year.csv"),
    )
    assert answer.exit_code == 0, answer.stderr


def test_several_venues_become_one_result(tmp_path: Path) -> None:
    out, lines = tmp_path / "out", "单位,组别\n甲局,执法监督组\n乙局,执法监督组\n"
    units = tmp_path / "units.csv"
    units.write_text(lines, encoding="utf-8")
    command = ("rehearse", "--venues", 2, "--out", out, "--scheme", small(tmp_path))
    result = typed(*command, "--units", units, "--delegates", 5)
    assert result.exit_code == 0, result.stderr
    heads = [state(out / f"venue-0{number}.hearing").hearing for number in (1, 2)]
    merged = state(out / "rehearsal.hearing")
    assert [venue.hearing for venue in merged.year.venues["hearing"]] == heads
    assert [day.unit.name for day in merged.units.values()] == ["甲局", "乙局"]
    assert merged.draws == []
    assert f"第1会场记录：{out}/venue-01.hearing，文件 " in result.stdout
    assert result.stderr.splitlines()[:2] == ["第1会场", "第2会场"]
    assert (out / "papers" / "venue-02" / "D8-U01-V1.pdf").exists()
    assert "总分÷除数" not in result.stdout  # no table of a day nobody held


def test_a_plan_without_a_hearing_needs_no_option(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = typed("rehearse", "--scheme", "agri-2009", "--out", out, lang="en")
    assert result.exit_code == 0
    assert state(out / "rehearsal.hearing").year.locked
    assert sorted(path.name for path in out.iterdir()) == [
        "evidence-bundle.zip",
        "papers",
        "received",
        "rehearsal.hearing",
    ]


# ------------------------------------------------------------------- refusals


def test_a_plan_that_is_only_a_hearing_has_no_year(tmp_path: Path) -> None:
    command = ("rehearse", "--year", "--scheme", "daqing-2011-offices", "--out", tmp_path / "out")
    (line,) = refused(typed(*command))
    assert line.startswith("规则“daqing-2011-offices”除现场评议外没有其他成绩")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("option", ["--delegates", "--venues"])
def test_what_belongs_to_a_hearing_is_refused_without_one(tmp_path: Path, option: str) -> None:
    command = ("rehearse", "--scheme", "agri-2009", "--out", tmp_path / "out", option, 5)
    assert refused(typed(*command)) == [f"规则“agri-2009”没有现场评议，不能使用 {option}。"]


def test_people_of_several_venues_are_made_up(office: Office, tmp_path: Path) -> None:
    command = ("rehearse", "--scheme", small(tmp_path), "--out", tmp_path / "out", "--venues", 2)
    (line,) = refused(typed(*command, "--roster", office.roster(30)))
    assert "不能使用 --roster" in line
    one = typed(*command[:-1], 1, "--year", "--roster", office.roster(30))
    assert one.exit_code == 0


def test_units_of_an_unknown_group(office: Office, tmp_path: Path) -> None:
    units = office.file("u.csv", "单位,组别\n甲局,外星组\n")
    command = ("rehearse", "--scheme", small(tmp_path), "--out", tmp_path / "out")
    lines = refused(typed(*command, "--units", units))
    assert any("外星组" in line for line in lines)


def test_venues_that_cannot_be_played_leave_nothing_behind(tmp_path: Path) -> None:
    command = ("rehearse", "--scheme", small(tmp_path), "--out", tmp_path / "out", "--venues", 2)
    result = typed(*command, "--digits", "123")
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()
