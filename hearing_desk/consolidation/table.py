"""A table, held by DuckDB on disk within bounded memory, and written as Parquet and CSV."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from hearing_desk.consolidation.columns import RUNNING, Shape
from hearing_desk.errors import Refusal

MEMORY_LIMIT: Final = "256MB"
"""What DuckDB may hold in memory; the rest of a table larger than that waits on disk."""

_NO_NETWORK: Final = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
"""JSON and Parquet are built in; nothing is ever fetched."""

_BOM: Final = b"\xef\xbb\xbf"
_BATCH: Final = 5_000


def engine() -> Any:
    """The module `duckdb`, an optional extra. Raises Refusal: "consolidate-engine-missing"."""
    try:
        return importlib.import_module("duckdb")
    except ImportError as error:
        raise Refusal("consolidate-engine-missing") from error


class ResultTable:
    """The rows of all records, in the order in which they came."""

    def __init__(self, connection: Any, shape: Shape) -> None:
        self._connection = connection
        self.shape = shape

    def load(self, lines: Path) -> None:
        """Take the rows from a file of one JSON object a line."""
        self._connection.read_json(
            str(lines), format="newline_delimited", columns=dict(self.shape.columns)
        ).create(self.shape.name)

    def write_parquet(self, path: Path) -> None:
        """Texts as they are, figures typed."""
        self._table().write_parquet(str(path), compression="zstd")

    def write_csv(self, path: Path) -> None:
        """UTF-8 with a byte-order mark; dangerous texts begin with an apostrophe."""
        bare = path.with_name(path.name + ".bare")
        self._table().project(_harmless(self.shape)).write_csv(str(bare), header=True)
        with bare.open("rb") as source, path.open("wb") as target:
            target.write(_BOM)
            shutil.copyfileobj(source, target)
        bare.unlink()

    def rows(self) -> Iterator[Sequence[Any]]:
        """Every row, in the order of the columns; figures as Decimal."""
        cursor = self._connection.execute(f"from {self.shape.name}")
        while batch := cursor.fetchmany(_BATCH):
            yield from batch

    def _table(self) -> Any:
        return self._connection.table(self.shape.name)


@contextmanager
def result_table(folder: Path, shape: Shape) -> Iterator[ResultTable]:
    """An empty table that lives in a folder until it is done with.

    Raises Refusal: "consolidate-engine-missing", "consolidate-engine-failed".
    """
    duckdb = engine()
    config = {**_NO_NETWORK, "memory_limit": MEMORY_LIMIT, "temp_directory": str(folder / "spill")}
    try:
        with duckdb.connect(str(folder / f"{shape.name}.duckdb"), config=config) as connection:
            yield ResultTable(connection, shape)
    except duckdb.Error as error:
        raise Refusal("consolidate-engine-failed", detail=str(error)) from error


def _harmless(shape: Shape) -> str:
    """All columns, an apostrophe before a text that a spreadsheet might run."""
    listed = ", ".join(f"'{first}'" for first in RUNNING)
    return ", ".join(
        f'case when "{name}"[1] in ({listed}) then \'\'\'\' || "{name}" else "{name}" end'
        f' as "{name}"'
        if name in shape.texts
        else f'"{name}"'
        for name in shape.columns
    )
