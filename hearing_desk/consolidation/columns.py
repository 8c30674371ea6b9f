"""The columns of the one table, named alike in every file and in every language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

Cell = str | int | bool | None
Row = Mapping[str, Cell]

_TEXT, _COUNT, _FIGURE, _YES = "VARCHAR", "BIGINT", "DECIMAL(24,6)", "BOOLEAN"

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # where the row comes from
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
"""Name to type, as DuckDB names types; the README says what each column holds."""

TEXTS: Final = tuple(name for name, kind in COLUMNS.items() if kind == _TEXT)

RUNNING: Final = tuple("=+-@\t\r\n＝＋－＠")
"""First characters a spreadsheet may take for a formula (OWASP ASVS 1.2.10)."""
