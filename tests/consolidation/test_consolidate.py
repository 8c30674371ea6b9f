"""Many records to one table: verified each, left out by name, never twice, never mixed."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from openpyxl import load_workbook

from hearing_desk.consolidation.columns import COLUMNS, RESULTS, RUNNING, YEAR_COLUMNS, YEARS, Shape
from hearing_desk.consolidation.consolidate import Consolidation, consolidate
from hearing_desk.consolidation.reading import Failed, Taken, read_all, read_one
from hearing_desk.consolidation.table import result_table
from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Journal
from tests.builders import GOOD, POLICE, a_hearing
from tests.consolidation.records import OPENING, put, saved
from tests.verify.hearings import a_whole_day, changed, dropped
from tests.years import WITHOUT_HEARING, a_year, scored


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def together(
    paths: Sequence[Path],
    out: Path,
    *,
    skip_failing: bool = False,
    opening: Callable[[Path], Journal] = OPENING,
) -> Consolidation:
    told: list[tuple[int, int]] = []
    done = consolidate(
        opening,
        paths,
        out,
        processes=1,
        skip_failing=skip_failing,
        progress=lambda *each: told.append(each),
    )
    assert told == [(number, len(paths)) for number in range(1, len(paths) + 1)]
    return done


def parquet(folder: Path, columns: str = "*", shape: Shape = RESULTS) -> list[tuple[Any, ...]]:
    return duckdb.connect().read_parquet(str(folder / shape.parquet)).project(columns).fetchall()


def refused(code: str, paths: Sequence[Path], out: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        together(paths, out)
    assert caught.value.code == code
    assert list(out.iterdir()) == []
    return caught.value


def test_three_files_hold_the_same_rows_in_the_order_given(tmp_path: Path, out: Path) -> None:
    paths = [put(tmp_path / f"{name}.hearing") for name in ("b", "a")]
    done = together(paths, out)
    assert done == Consolidation(2, 6, 6, (), (), (*RESULTS.files, *YEARS.files))
    assert sorted(path.name for path in out.iterdir()) == sorted(done.written)
    typed = parquet(out)
    assert [row[0] for row in typed] == ["b.hearing"] * 3 + ["a.hearing"] * 3
    book = load_workbook(out / RESULTS.xlsx).active
    headings, *cells = ([cell.value for cell in row] for row in book.iter_rows())
    assert headings == list(COLUMNS)
    assert [
        tuple(float(cell) if isinstance(cell, Decimal) else cell for cell in row) for row in typed
    ] == [tuple(row) for row in cells]
    with (out / RESULTS.csv).open(encoding="utf-8-sig", newline="") as file:
        headings, *lines = csv.reader(file)
    assert headings == list(COLUMNS)
    assert [line[1] for line in lines] == [row[1] for row in typed]
    assert (out / RESULTS.csv).read_bytes().startswith(b"\xef\xbb\xbf")


def test_figures_in_parquet_are_numbers(tmp_path: Path, out: Path) -> None:
    together([put(tmp_path / "a.hearing")], out)
    types = duckdb.connect().read_parquet(str(out / RESULTS.parquet)).types
    assert dict(zip(COLUMNS, map(str, types), strict=True)) == dict(COLUMNS)
    (score,) = parquet(out, "max(score)")[0]
    assert isinstance(score, Decimal)


def test_a_text_that_might_run_gets_an_apostrophe_in_csv_alone(tmp_path: Path, out: Path) -> None:
    for number, first in enumerate(RUNNING):
        title = f"{first}cmd"
        put(
            tmp_path / f"{number}.hearing",
            changed("HearingOpened", hearing=f"h{number}", title=title),
        )
    together([tmp_path / f"{number}.hearing" for number in range(len(RUNNING))], out)
    with (out / RESULTS.csv).open(encoding="utf-8-sig", newline="") as file:
        titles = {line["title"] for line in csv.DictReader(file)}
    assert titles == {f"'{first}cmd" for first in RUNNING}
    assert {title for (title,) in parquet(out, "title")} == {f"{first}cmd" for first in RUNNING}


def test_one_that_fails_is_named_and_nothing_is_written(tmp_path: Path, out: Path) -> None:
    forged = put(tmp_path / "forged.hearing", changed("BallotEntered", -1, marks=["2", "2"]))
    done = together([put(tmp_path / "sound.hearing"), forged], out)
    assert not done.written
    assert list(out.iterdir()) == []
    (failed,) = done.failed
    assert failed.file == "forged.hearing"
    assert "entries" in {check.name for check in failed.checks}


def test_the_others_are_written_when_asked_for(tmp_path: Path, out: Path) -> None:
    forged = put(tmp_path / "forged.hearing", dropped("SchemeAdopted"))
    done = together([forged, put(tmp_path / "sound.hearing")], out, skip_failing=True)
    assert (done.taken, bool(done.written)) == (1, True)
    assert [failed.file for failed in done.failed] == ["forged.hearing"]
    assert {file for (file,) in parquet(out, "file")} == {"sound.hearing"}


def test_when_all_fail_there_is_no_table(tmp_path: Path, out: Path) -> None:
    forged = put(tmp_path / "forged.hearing", dropped("SchemeAdopted"))
    done = together([forged], out, skip_failing=True)
    assert (done.taken, done.written) == (0, ())
    assert list(out.iterdir()) == []


def test_what_is_no_record_fails_with_its_reason(tmp_path: Path, out: Path) -> None:
    (tmp_path / "letter.hearing").write_text("敬启者", encoding="utf-8")
    paths = [tmp_path / "letter.hearing", tmp_path / "gone.hearing"]
    done = together(paths, out)
    reasons = [failed.unread.code for failed in done.failed if failed.unread is not None]
    assert reasons == ["not-a-hearing-file", "hearing-file-missing"]


def test_a_record_in_the_middle_of_the_day_is_named_and_has_no_row(
    tmp_path: Path, out: Path
) -> None:
    begun = put(tmp_path / "begun.hearing", day=a_hearing().journal)
    done = together([begun, put(tmp_path / "done.hearing")], out)
    assert done.without == ("begun.hearing",)
    assert (done.taken, done.rows) == (2, 3)


def test_only_such_records_make_an_empty_table(tmp_path: Path, out: Path) -> None:
    done = together([put(tmp_path / "begun.hearing", day=a_hearing().journal)], out)
    assert (done.rows, done.written) == (0, RESULTS.files)
    assert parquet(out) == []


def test_the_same_hearing_twice_is_refused(tmp_path: Path, out: Path) -> None:
    path = put(tmp_path / "a.hearing")
    (tmp_path / "copy.hearing").write_bytes(path.read_bytes())
    refusal = refused("consolidate-hearing-twice", [path, tmp_path / "copy.hearing"], out)
    (problem,) = refusal.problems
    assert (problem.file, dict(problem.params)) == (
        "copy.hearing",
        {"hearing": "a", "first": "a.hearing"},
    )
    refused("consolidate-hearing-twice", [path, path], out)


def test_a_rehearsal_does_not_stand_among_official_records(tmp_path: Path, out: Path) -> None:
    rehearsal = saved(tmp_path / "r.hearing", a_whole_day(rehearsal=True).journal)
    official = put(tmp_path / "a.hearing")
    refusal = refused("consolidate-mixed", [official, rehearsal], out)
    assert [problem.file for problem in refusal.problems] == ["r.hearing"]
    assert together([rehearsal], out).written
    assert {told for (told,) in parquet(out, "rehearsal")} == {True}


def test_nothing_given_is_refused(out: Path) -> None:
    refused("consolidate-nothing", [], out)


def test_without_the_engine_nothing_is_verified(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    refused("consolidate-engine-missing", [tmp_path / "never-looked-at.hearing"], out)


def test_a_fault_of_the_engine_is_told(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_text('{"journal_acts": "many"}', encoding="utf-8")
    with (
        pytest.raises(Refusal, match="consolidate-engine-failed"),
        result_table(tmp_path, RESULTS) as table,
    ):
        table.load(tmp_path / "rows.json")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = put(tmp_path / "a.hearing")
    with pytest.raises(Refusal, match="folder-failed"):
        together([path], tmp_path / "nowhere")


def test_the_engine_never_reaches_for_the_network(tmp_path: Path) -> None:
    with result_table(tmp_path, RESULTS) as table:
        settings = dict(
            table._connection.execute(
                "select name, value from duckdb_settings() where name like 'auto%extensions'"
            ).fetchall()
        )
        needed = table._connection.execute(
            "select extension_name from duckdb_extensions()"
            " where install_mode = 'STATICALLY_LINKED' and extension_name in ('json', 'parquet')"
        ).fetchall()
    assert settings == {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    assert len(needed) == 2


# --- the year -------------------------------------------------------------------------------


def a_locked_year(path: Path) -> Path:
    """A record whose year is locked, without a hearing day."""
    day = scored(a_year(*WITHOUT_HEARING))
    day.year.lock()
    return put(path, day=day.journal)


def test_a_locked_year_makes_a_second_table(tmp_path: Path, out: Path) -> None:
    counted = a_hearing().sealed().drawn().signed_in().balloted(POLICE, [GOOD] * 4).locked(POLICE)
    paths = [
        a_locked_year(tmp_path / "year.hearing"),
        put(tmp_path / "day.hearing", day=counted.journal),
    ]
    done = together(paths, out)
    assert (done.rows, done.years, done.without) == (1, 3, ())
    assert done.written == (*RESULTS.files, *YEARS.files)
    assert sorted(path.name for path in out.iterdir()) == sorted(done.written)
    assert {file for (file,) in parquet(out, "file")} == {"day.hearing"}
    told = parquet(out, "file, unit_id, rank, total_shown, total_exact", YEARS)
    assert told == [
        ("year.hearing", "U01", 1, "92.00", "92"),
        ("year.hearing", "U02", 2, "86.00", "86"),
        ("year.hearing", "U03", 1, "81.23", "2437/30"),
    ]


def test_the_years_hold_the_same_in_all_three_files(tmp_path: Path, out: Path) -> None:
    together([a_locked_year(tmp_path / "year.hearing")], out)
    types = duckdb.connect().read_parquet(str(out / YEARS.parquet)).types
    assert dict(zip(YEAR_COLUMNS, map(str, types), strict=True)) == dict(YEAR_COLUMNS)
    sheet = load_workbook(out / YEARS.xlsx).active
    assert sheet.title == "years"
    headings, *cells = ([cell.value for cell in row] for row in sheet.iter_rows())
    assert headings == list(YEAR_COLUMNS)
    with (out / YEARS.csv).open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    for name in ("unit_id", "components", "total_exact"):
        assert [line[name] for line in lines] == [row[headings.index(name)] for row in cells]
    (points,) = parquet(out, "components->'$.hotlines.points'", YEARS)[0]
    assert points == '"18"'


# --- several processes ----------------------------------------------------------------------


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    paths = [
        put(tmp_path / "a.hearing"),
        put(tmp_path / "b.hearing", changed("BallotEntered", -1, marks=["2", "2"])),
        tmp_path / "gone.hearing",
        put(tmp_path / "c.hearing"),
    ]
    alone = [read_one(OPENING, path) for path in paths]
    assert list(read_all(OPENING, paths, 2)) == alone
    assert [type(each) for each in alone] == [Taken, Failed, Failed, Taken]


def test_a_process_that_dies_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="consolidate-process-died"):
        list(read_all(_killed, [tmp_path / "a", tmp_path / "b"], 2))


def _killed(path: Path) -> Journal:
    """Opens a record in a process that the system ends for want of memory."""
    os._exit(9)
