"""Many records, verified, as one results table in three files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hearing_desk.consolidation.columns import COLUMNS
from hearing_desk.consolidation.reading import Failed, Opening, Taken, read_all
from hearing_desk.consolidation.table import ResultTable, engine, result_table
from hearing_desk.consolidation.workbook import write_workbook
from hearing_desk.disk import name_together
from hearing_desk.errors import Problem, Refusal

PARQUET, CSV, XLSX = "results.parquet", "results.csv", "results.xlsx"
FILES: Final = (PARQUET, CSV, XLSX)

Progress = Callable[[int, int], None]
"""Told how many records are verified, of how many."""


@dataclass(frozen=True, slots=True)
class Consolidation:
    """What became of the records given.

    taken:   how many went into the table.
    rows:    of the table.
    without: files of those taken that have no locked count yet, so no row.
    failed:  those left out.
    written: whether there is a table; nothing is written when a record failed and was not skipped.
    """

    taken: int
    rows: int
    without: tuple[str, ...]
    failed: tuple[Failed, ...]
    written: bool


def consolidate(
    opening: Opening,
    paths: Sequence[Path],
    folder: Path,
    *,
    processes: int,
    skip_failing: bool,
    progress: Progress,
) -> Consolidation:
    """Verify every record and write the table of those that pass, whole or not at all.

    folder: where the table is to be; it is there, and free for `FILES`.
    Raises Refusal: "consolidate-nothing", "consolidate-engine-missing", and with one problem a
    file "consolidate-hearing-twice", "consolidate-mixed"; "consolidate-process-died",
    "consolidate-engine-failed", "folder-failed".
    """
    if not paths:
        raise Refusal("consolidate-nothing")
    engine()  # better now than after a thousand records
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".consolidating-") as place:
            return _consolidated(
                Path(place),
                _told(read_all(opening, paths, processes), len(paths), progress),
                folder,
                skip_failing=skip_failing,
            )
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error


def _consolidated(
    place: Path, records: Iterable[Taken | Failed], folder: Path, *, skip_failing: bool
) -> Consolidation:
    taken: list[Taken] = []
    failed: list[Failed] = []
    lines = place / "rows.json"
    with lines.open("w", encoding="utf-8", newline="") as file:
        for record in records:
            if isinstance(record, Failed):
                failed.append(record)
            else:
                file.write(record.lines)
                taken.append(_without_lines(record))
    _refuse_twice(taken)
    _refuse_mixed(taken)
    written = bool(taken) and (skip_failing or not failed)
    if written:
        with result_table(place) as table:
            table.load(lines)
            write_files(table, place)
        name_together({place / name: folder / name for name in FILES})
    return Consolidation(
        taken=len(taken),
        rows=sum(record.rows for record in taken),
        without=tuple(record.file for record in taken if not record.rows),
        failed=tuple(failed),
        written=written,
    )


def write_files(table: ResultTable, place: Path) -> None:
    """The three files of a table."""
    table.write_parquet(place / PARQUET)
    table.write_csv(place / CSV)
    write_workbook(place / XLSX, "results", tuple(COLUMNS), table.rows())


def _told(
    records: Iterable[Taken | Failed], total: int, progress: Progress
) -> Iterator[Taken | Failed]:
    for done, record in enumerate(records, 1):
        progress(done, total)
        yield record


def _without_lines(record: Taken) -> Taken:
    """The rows are on disk; memory does not grow with the number of records."""
    return Taken(record.file, record.hearing, record.rehearsal, record.rows, "")


def _refuse_twice(taken: Iterable[Taken]) -> None:
    """Two files of one hearing would count it twice, whichever is the later copy."""
    seen: dict[str, str] = {}
    problems = []
    for record in taken:
        if record.hearing in seen:
            params = {"hearing": record.hearing, "first": seen[record.hearing]}
            problems.append(Problem("hearing-given-twice", file=record.file, params=params))
        seen.setdefault(record.hearing, record.file)
    if problems:
        raise Refusal("consolidate-hearing-twice", problems)


def _refuse_mixed(taken: Sequence[Taken]) -> None:
    """A rehearsal never stands among official records (design 2.15)."""
    rehearsals = [record.file for record in taken if record.rehearsal]
    if 0 < len(rehearsals) < len(taken):
        problems = [Problem("record-of-rehearsal", file=file) for file in rehearsals]
        raise Refusal("consolidate-mixed", problems)
