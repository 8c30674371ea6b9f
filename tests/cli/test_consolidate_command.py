"""`hearing-desk consolidate`: which records, what is told, and what is left behind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hearing_desk.cli import consolidate_command
from tests.builders import a_hearing
from tests.cli.terminal import refused, typed
from tests.consolidation.records import put
from tests.verify.hearings import changed


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consolidate_command.os, "cpu_count", lambda: None)


def forged(path: Path) -> Path:
    """A record in which one pass was rewritten."""
    return put(path, changed("BallotEntered", -1, marks=["2", "2"]))


def test_a_folder_of_records_becomes_a_table_of_results_and_one_of_years(tmp_path: Path) -> None:
    for name in ("b", "a"):
        put(tmp_path / f"{name}.hearing")
    (tmp_path / "notes.txt").write_text("其他文件", encoding="utf-8")
    out = tmp_path / "out" / "here"
    result = typed("consolidate", tmp_path, "--to", out)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == [
        f"已写入：{out / 'results.parquet'}",
        f"已写入：{out / 'results.csv'}",
        f"已写入：{out / 'results.xlsx'}",
        f"已写入：{out / 'years.parquet'}",
        f"已写入：{out / 'years.csv'}",
        f"已写入：{out / 'years.xlsx'}",
        "合并完毕：2 份记录，6 行。",
        "其中年度成绩 6 行，另成一表。",
    ]
    text = (out / "results.csv").read_text(encoding="utf-8-sig")
    assert [line.split(",")[0] for line in text.splitlines()[1:]] == [
        *["a.hearing"] * 3,
        *["b.hearing"] * 3,
    ]


def test_one_that_fails_is_named_with_its_checks_and_nothing_is_left_behind(
    tmp_path: Path,
) -> None:
    bad, sound, out = forged(tmp_path / "bad.hearing"), put(tmp_path / "a.hearing"), tmp_path / "o"
    result = typed("consolidate", bad, sound, "--to", out)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "未通过核验，不予采用：bad.hearing" in result.stderr
    assert "不符    V12 " in result.stderr
    assert result.stderr.splitlines()[-1] == (
        "有 1 份记录未通过核验，没有写出任何文件。请查明原因；"
        "如只合并其余 1 份，请加 --skip-failing。"
    )
    assert not out.exists()


def test_the_others_are_written_when_asked_for_and_the_exit_status_still_tells(
    tmp_path: Path,
) -> None:
    bad, sound, out = forged(tmp_path / "bad.hearing"), put(tmp_path / "a.hearing"), tmp_path / "o"
    result = typed("consolidate", bad, sound, "--to", out, "--skip-failing", lang="en")
    assert result.exit_code == 1
    assert "Not verified, left out: bad.hearing" in result.stderr
    assert result.stdout.splitlines()[-2:] == [
        "Consolidated: 1 records, 3 rows; 1 more did not pass and are not in it.",
        "The years are a table of 3 rows.",
    ]
    assert (out / "results.parquet").exists()


def test_what_is_no_record_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "a.hearing").write_text("x", encoding="utf-8")
    result = typed("consolidate", tmp_path / "a.hearing", "--to", tmp_path / "o")
    assert result.exit_code == 1
    assert "  " + str(tmp_path / "a.hearing") in result.stderr.replace("“", " ").replace("：", " ")


def test_a_record_without_a_count_is_told(tmp_path: Path) -> None:
    put(tmp_path / "a.hearing", day=a_hearing().journal)
    result = typed("consolidate", tmp_path / "a.hearing", "--to", tmp_path / "o")
    assert result.exit_code == 0
    assert "注意：没有已锁定的计票结果或年度成绩：a.hearing" in result.stderr


def test_a_hearing_given_twice_is_refused_and_the_folder_goes(tmp_path: Path) -> None:
    path = put(tmp_path / "a.hearing")
    lines = refused(typed("consolidate", path, path, "--to", tmp_path / "o"))
    assert lines[-1] == "  a.hearing：记录编号 a 与 a.hearing 相同。"
    assert not (tmp_path / "o").exists()


def test_an_empty_folder_has_nothing_to_consolidate(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = typed("consolidate", tmp_path / "empty", "--to", tmp_path / "o", lang="en")
    assert refused(result) == ["There is no record (.hearing file) to consolidate."]


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path / "a.hearing")
    assert "hearing" not in refused(typed("consolidate", path, "--to", tmp_path))[0].split()
    assert path.exists()


@pytest.mark.parametrize(
    ("lang", "told"), [("zh", "hearing-desk[consolidate]"), ("en", "needs the library duckdb")]
)
def test_without_duckdb_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, told: str
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    result = typed("consolidate", put(tmp_path / "a.hearing"), "--to", tmp_path / "o", lang=lang)
    assert told in refused(result)[0]
