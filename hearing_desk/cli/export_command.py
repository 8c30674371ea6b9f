"""`hearing-desk export`: everything that may leave the room, as CSV, XLSX and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.cli.table_files import csv_bytes, json_bytes, xlsx_bytes
from hearing_desk.desk.export_cells import Table
from hearing_desk.desk.export_tables import Export, export_tables
from hearing_desk.desk.hearing import Hearing
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.words import cli_words
from hearing_desk.words.language import Language

SEALED = "sealed"
"""Folder of the single ballots, which go into the notary's envelope and nowhere else."""


@click.command("export", help=cli_words.EXPORT_HELP)
@click.argument("file", type=Path)
@click.option("--to", "folder", type=Path, required=True, help=cli_words.TO_HELP)
@refusing
def export_command(*, file: Path, folder: Path) -> None:
    """Write the tables into an empty folder, single ballots into a folder of their own."""
    export = _read(file)
    files = dict(_files("hearing", export.public, language()))
    files |= {
        f"{SEALED}/{name}": content
        for name, content in _files("ballots", export.sealed, language()).items()
    }
    new_folder(folder)
    new_folder(folder / SEALED)
    put_files(folder, files)
    for name in files:
        click.echo(cli_words.WRITTEN_TO.filled(language(), path=folder / name))


def _read(file: Path) -> Export:
    journal = open_hearing(file, read_only=True)
    try:
        return export_tables(Hearing(journal, SystemClock()), language())
    finally:
        journal.close()


def _files(name: str, tables: Sequence[Table], language: Language) -> Mapping[str, bytes]:
    """One workbook and one JSON object of all tables, one CSV file of each."""
    return {
        f"{name}.xlsx": xlsx_bytes(tables, language),
        f"{name}.json": json_bytes(tables),
        **{f"{table.name}.csv": csv_bytes(table, language) for table in tables},
    }
