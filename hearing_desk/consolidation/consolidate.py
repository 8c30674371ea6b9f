"""Many records, verified, as a table of results and one of years, in three files each."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hearing_desk.consolidation.columns import RESULTS, YEARS, Shape
from hearing_desk.consolidation.reading import Failed, Opening, Taken, read_all
from hearing_desk.consolidation.table import ResultTable, engine, result_table
from hearing_desk.consolidation.workbook import write_workbook
from hearing_desk.disk import name_together
from hearing_desk.errors import Problem, Refusal

Progress = Callable[[int, int], None]
"""Told how many records are verified, of how many."""


@dataclass(frozen=True, slots=True)
class Consolidation:
    """What became of the records given.

    taken:   how many went into the tables.
    rows:    of the results; years: of the years.
    without: files of those taken that have no locked count and no locked year, so no row.
    failed:  those left out.
    written: names of the files written; none when a record failed and was not skipped, and none
             of the years when no year is locked.
    """

    taken: int
    rows: int
    years: int
    without: tuple[str, ...]
    failed: tuple[Failed, ...]
    written: tuple[str, ...]


def consolidate(
    opening: Opening,
    paths: Sequence[Path],
    folder: Path,
    *,
    processes: int,
    skip_failing: bool,
    progress: Progress,
) -> Consolidation:
    """Verify every record and write the tables of those that pass, whole or not at all.

    folder: where the tables are to be; it is there, and free for their files.
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
    with (
        _lines(place, RESULTS).open("w", encoding="utf-8", newline="") as results,
        _lines(place, YEARS).open("w", encoding="utf-8", newline="") as years,
    ):
        for record in records:
            if isinstance(record, Failed):
                failed.append(record)
            else:
                results.write(record.lines)
                years.write(record.year_lines)
                taken.append(replace(record, lines="", year_lines=""))  # on disk, not in memory
    _refuse_twice(taken)
    _refuse_mixed(taken)
    shapes = [RESULTS, YEARS] if any(record.years for record in taken) else [RESULTS]
    if not taken or (failed and not skip_failing):
        shapes = []
    for shape in shapes:
        with result_table(place, shape) as table:
            table.load(_lines(place, shape))
            write_files(table, place)
    written = tuple(name for shape in shapes for name in shape.files)
    name_together({place / name: folder / name for name in written})
    return Consolidation(
        taken=len(taken),
        rows=sum(record.rows for record in taken),
        years=sum(record.years for record in taken),
        without=tuple(record.file for record in taken if not record.rows + record.years),
        failed=tuple(failed),
        written=written,
    )


def write_files(table: ResultTable, place: Path) -> None:
    """The three files of a table."""
    shape = table.shape
    table.write_parquet(place / shape.parquet)
    table.write_csv(place / shape.csv)
    write_workbook(place / shape.xlsx, shape.name, tuple(shape.columns), table.rows())


def _lines(place: Path, shape: Shape) -> Path:
    """Where the rows wait for the table."""
    return place / f"{shape.name}.json"


def _told(
    records: Iterable[Taken | Failed], total: int, progress: Progress
) -> Iterator[Taken | Failed]:
    for done, record in enumerate(records, 1):
        progress(done, total)
        yield record


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
