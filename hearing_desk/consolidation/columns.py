"""The columns of the two tables, named alike in every file and in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

Cell = str | int | bool | None
Row = Mapping[str, Cell]

_TEXT, _COUNT, _FIGURE, _YES = "VARCHAR", "BIGINT", "DECIMAL(24,6)", "BOOLEAN"

_SOURCE: Final = MappingProxyType(
    {
        "file": _TEXT,
        "hearing": _TEXT,
        "journal_head_sha256": _TEXT,
        "journal_acts": _COUNT,
        "scheme": _TEXT,
        "scheme_sha256": _TEXT,
        "verified": _YES,
        "rehearsal": _YES,
        "title": _TEXT,
        "opened_at_utc": _TEXT,
    }
)
"""Where a row comes from."""

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **_SOURCE,
        # what it tells of
        "group": _TEXT,
        "group_label": _TEXT,
        "unit_id": _TEXT,
        "unit": _TEXT,
        "round": _COUNT,
        "version": _COUNT,
        "released": _YES,
        # the papers
        "present": _COUNT,
        "recused": _COUNT,
        "session_present": _COUNT,
        "issued": _COUNT,
        "exchanged": _COUNT,
        "returned": _COUNT,
        "valid": _COUNT,
        "invalid": _COUNT,
        "abstentions": _COUNT,
        "all_blank": _COUNT,
        # the result
        "marks": _TEXT,
        "raw_total": _FIGURE,
        "raw_total_exact": _TEXT,
        "divisor": _COUNT,
        "score": _FIGURE,
        "score_exact": _TEXT,
        "rank": _COUNT,
        "tied": _YES,
    }
)
"""Of the results: name to type, as DuckDB names types; the README says what each column holds."""

YEAR_COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **_SOURCE,
        # what it tells of
        "group": _TEXT,
        "group_label": _TEXT,
        "unit_id": _TEXT,
        "unit": _TEXT,
        "version": _COUNT,
        # what the total is made of
        "components": _TEXT,
        "deductions": _TEXT,
        "deducted": _FIGURE,
        "deducted_exact": _TEXT,
        # the result
        "total": _FIGURE,
        "total_shown": _TEXT,
        "total_exact": _TEXT,
        "rank": _COUNT,
        "tied": _YES,
        "award": _TEXT,
        "grade": _TEXT,
        "failed": _YES,
    }
)
"""Of the years, likewise."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: the name that its files bear, and its columns."""

    name: str
    columns: Mapping[str, str]

    @property
    def parquet(self) -> str:
        """Name of the file."""
        return f"{self.name}.parquet"

    @property
    def csv(self) -> str:
        """Name of the file."""
        return f"{self.name}.csv"

    @property
    def xlsx(self) -> str:
        """Name of the file."""
        return f"{self.name}.xlsx"

    @property
    def files(self) -> tuple[str, ...]:
        """The three files, in the order in which they are told."""
        return (self.parquet, self.csv, self.xlsx)

    @property
    def texts(self) -> frozenset[str]:
        """The columns that hold text."""
        return frozenset(name for name, kind in self.columns.items() if kind == _TEXT)


RESULTS: Final = Shape("results", COLUMNS)
"""A row per unit and round whose count is locked."""

YEARS: Final = Shape("years", YEAR_COLUMNS)
"""A row per unit of a locked year."""

RUNNING: Final = tuple("=+-@\t\r\n＝＋－＠")
"""First characters a spreadsheet may take for a formula (OWASP ASVS 1.2.10)."""
