"""How long a thousand hearings take from files to one table, and what DuckDB alone would take.

`python -m tests.bench.consolidate_bench --files 1000` makes and reads 10 GB of records.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, redirect_stdout
from functools import partial
from io import StringIO
from itertools import cycle
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, Final

from hearing_desk.cli.main import main as command_line
from hearing_desk.consolidation.columns import RESULTS
from hearing_desk.consolidation.consolidate import consolidate
from hearing_desk.consolidation.reading import Taken, let_acts_be, read_one
from hearing_desk.consolidation.table import MEMORY_LIMIT, ResultTable, result_table
from hearing_desk.consolidation.workbook import write_workbook
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Entry, StoredFile
from hearing_desk.store.sqlite_journal import create, open_hearing

FILES: Final = 12
THOUSAND: Final = 1000
GOAL_S: Final = 60.0
GOAL_RATIO: Final = 2.0
PROCESSES: Final = 2
DIGITS: Final = ("20111220083012345678", "20111221094523456789", "20111222105634567890")

OF_ITS_ID: Final = frozenset(
    {
        "SampleDrawn",
        "SampleSheetRead",
        "SampleClosed",
        "SignedPaperReturned",
        "CustodyPhotographed",
    }
)

OPENING: Final = partial(open_hearing, read_only=True, whole=True)


def lines(files: int = FILES, records: Path | None = None) -> Iterator[str]:
    """The report, a line at a time.

    records: folder in which the records are made, or found from an earlier run; `None` = one that
             is removed afterwards.
    """
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        paths = hearings(records or folder / "records", files)
        yield f"consolidation of {files} whole days, load {os.getloadavg()[0]:.1f} before"
        yield _of_one(paths)
        seconds, cpu_s, rows = _timed(paths, folder)
        verdict = f"asked of {THOUSAND} files"
        if files >= THOUSAND:
            verdict = "ok" if seconds * THOUSAND / files <= GOAL_S else "MISSED"
        yield (
            f"  {PROCESSES} processes: {seconds:.1f} s on the clock, {cpu_s:.1f} s of CPU, so"
            f" {cpu_s / PROCESSES:.1f} s where nobody else computes; {rows} rows"
            f" (goal {GOAL_S:.0f} s for {THOUSAND}) {verdict}"
        )
        yield _memory()
        yield from _beside_duckdb(paths[0], folder)


def hearings(folder: Path, files: int) -> Sequence[Path]:
    """So many records, each under an id of its own and chained anew from a few rehearsed days.

    Marks, draws and papers repeat from record to record; every file is whole and stands alone.
    What follows from the id itself is left out: samples, and photographs of papers with a code.
    """
    folder.mkdir(parents=True, exist_ok=True)
    days = [_rehearsed(folder, digits) for digits in DIGITS[: max(1, min(files // 4, 3))]]
    paths = [folder / f"hearing-{number:04}.hearing" for number in range(files)]
    for day, path in zip(cycle(days), paths, strict=False):
        if not path.exists():
            _rechain(day, path)
    return paths


def _rehearsed(folder: Path, digits: str) -> Path:
    out = folder / f"day-{digits}"
    if not out.exists():
        with redirect_stdout(StringIO()):
            command_line(["rehearse", "--out", str(out), "--digits", digits], standalone_mode=False)
    return out / "rehearsal.hearing"


def _rechain(day: Path, path: Path) -> None:
    with closing(OPENING(day)) as source, closing(create(path)) as target:
        opened, *others = source.read()
        about = {**json.loads(opened.payload), "hearing": path.stem}
        stored = (
            source.file(entry.sha256)
            for entry in source.files()
            if not entry.media_type.startswith("image/")
        )
        first = Entry(
            opened.kind,
            opened.at_utc,
            opened.actor,
            dumps(about),
            source.persons(),
            tuple(file for file in stored if isinstance(file, StoredFile)),
        )
        later = [
            Entry(row.kind, row.at_utc, row.actor, row.payload)
            for row in others
            if row.kind not in OF_ITS_ID
        ]
        target.append_all([first, *later], target.head)


def _of_one(paths: Sequence[Path]) -> str:
    let_acts_be()
    times = []
    for path in paths[:8]:
        start = process_time()
        taken = read_one(OPENING, path)
        times.append(process_time() - start)
        assert isinstance(taken, Taken)
    times.sort()
    return (
        f"  one record verified: {times[len(times) // 2]:.3f} s of CPU (median of {len(times)},"
        f" least {times[0]:.3f})"
    )


def _timed(paths: Sequence[Path], folder: Path) -> tuple[float, float, int]:
    """Seconds from the files to the three tables, CPU seconds of all processes, and the rows."""
    out = folder / "out"
    out.mkdir()
    start, before = perf_counter(), os.times()
    done = consolidate(
        OPENING,
        paths,
        out,
        processes=PROCESSES,
        skip_failing=False,
        progress=lambda _done, _total: None,
    )
    assert done.written
    seconds, after = perf_counter() - start, os.times()
    return seconds, sum(after[:4]) - sum(before[:4]), done.rows


def _memory() -> str:
    import resource  # noqa: PLC0415 - not on Windows

    ours, child = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return (
        f"  memory at most: this process {ours:.0f} MB (DuckDB may hold {MEMORY_LIMIT}),"
        f" each of the others {child:.0f} MB"
    )


def _beside_duckdb(path: Path, folder: Path) -> Iterator[str]:
    """The table of a thousand hearings, by us and by bare DuckDB over the same loaded rows."""
    taken = read_one(OPENING, path)
    assert isinstance(taken, Taken)
    rows = folder / "rows.json"
    with rows.open("w", encoding="utf-8", newline="") as file:
        for number in range(THOUSAND):
            file.write(taken.lines.replace(taken.hearing, f"hearing-{number:04}"))
    with result_table(folder, RESULTS) as table:
        table.load(rows)
        ours_s = min(_seconds(lambda: _ours(table, folder)) for _ in range(3))
        bare_s = min(_seconds(lambda: _bare(table, folder)) for _ in range(3))
        book_s = _seconds(
            lambda: write_workbook(
                folder / RESULTS.xlsx, "results", tuple(RESULTS.columns), table.rows()
            )
        )
    ratio = ours_s / bare_s
    yield (
        f"  Parquet and CSV of {THOUSAND * taken.rows} rows: {ours_s:.2f} s, bare DuckDB"
        f" {bare_s:.2f} s, {ratio:.2f}x (goal {GOAL_RATIO:.0f}x)"
        f" {'ok' if ratio <= GOAL_RATIO else 'MISSED'}; XLSX {book_s:.1f} s"
    )


def _ours(table: ResultTable, folder: Path) -> None:
    table.write_parquet(folder / RESULTS.parquet)
    table.write_csv(folder / RESULTS.csv)


def _bare(table: Any, folder: Path) -> None:
    connection = table._connection
    connection.execute(
        f"copy (select * from results) to '{folder / 'bare.parquet'}'"
        " (format parquet, compression zstd)"
    )
    connection.execute(f"copy (select * from results) to '{folder / 'bare.csv'}' (format csv)")


def _seconds(work: Any) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--records", type=Path, help="folder of the records, kept between runs")
    asked = parser.parse_args()
    for told in lines(asked.files, asked.records):
        print(told, flush=True)
