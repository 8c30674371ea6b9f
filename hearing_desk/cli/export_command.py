"""`hearing-desk export`: everything that may leave the room, as CSV, XLSX and JSON."""

from __future__ import annotations

from pathlib import Path

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.exported import exported_files, put_export
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.hearing import Hearing
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.words import cli_words


@click.command("export", help=cli_words.EXPORT_HELP)
@click.argument("file", type=Path)
@click.option("--to", "folder", type=Path, required=True, help=cli_words.TO_HELP)
@refusing
def export_command(*, file: Path, folder: Path) -> None:
    """Write the tables into an empty folder, single ballots into a folder of their own."""
    files = _read(file)
    put_export(folder, files)
    for name in files:
        click.echo(cli_words.WRITTEN_TO.filled(language(), path=folder / name))


def _read(file: Path) -> dict[str, bytes]:
    journal = open_hearing(file, read_only=True)
    try:
        return exported_files(Hearing(journal, SystemClock()), language())
    finally:
        journal.close()
