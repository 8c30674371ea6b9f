"""Everything that may leave the room, as files by name: for the command line and the window."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.cli.table_files import csv_bytes, json_bytes, xlsx_bytes
from hearing_desk.desk.common_format import cast_vote_records, election_report
from hearing_desk.desk.export_cells import Outlet, Table
from hearing_desk.desk.export_tables import export_tables
from hearing_desk.desk.hearing import Hearing
from hearing_desk.words.language import Language

SEALED = "sealed"
"""Folder of the single ballots, which go into the notary's envelope and nowhere else."""

RESULTS, BALLOTS = "nist-1500-100-results.json", "nist-1500-103-ballots.json"


def exported_files(hearing: Hearing, language: Language) -> dict[str, bytes]:
    """Every file by its path in the folder. Raises Refusal: "scheme-missing"."""
    export, outlet = export_tables(hearing, language), Outlet(hearing, language)
    sealed = {
        **_tables("ballots", export.sealed, language),
        BALLOTS: _json(cast_vote_records(outlet)),
    }
    return {
        **_tables("hearing", export.public, language),
        RESULTS: _json(election_report(outlet)),
        **{f"{SEALED}/{name}": content for name, content in sealed.items()},
    }


def put_export(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into a new or empty folder, all or none.

    Raises Refusal: "folder-not-empty", "folder-failed".
    """
    new_folder(folder)
    new_folder(folder / SEALED)
    put_files(folder, files)


def _tables(name: str, tables: Sequence[Table], language: Language) -> Mapping[str, bytes]:
    """One workbook and one JSON object of all tables, one CSV file of each."""
    return {
        f"{name}.xlsx": xlsx_bytes(tables, language),
        f"{name}.json": json_bytes(tables),
        **{f"{table.name}.csv": csv_bytes(table, language) for table in tables},
    }


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
