"""`hearing-desk consolidate`: many records verified, then one results table of them all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.outputs import new_folder
from hearing_desk.cli.progress import StageBars
from hearing_desk.cli.verify_command import check_lines
from hearing_desk.consolidation.consolidate import Consolidation, consolidate
from hearing_desk.consolidation.reading import Failed
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.words import cli_words, consolidation_words
from hearing_desk.words.messages import problem_line


@click.command("consolidate", help=consolidation_words.HELP)
@click.argument("files", nargs=-1, type=Path, required=True)
@click.option("--to", "folder", type=Path, required=True, help=consolidation_words.TO_HELP)
@click.option("--skip-failing", is_flag=True, help=consolidation_words.SKIP_HELP)
@refusing
def consolidate_command(*, files: tuple[Path, ...], folder: Path, skip_failing: bool) -> None:
    """Write the table, tell what was left out, and exit with 1 unless every record passed."""
    paths = _records(files)
    is_ours = new_folder(folder)
    try:
        done = _consolidated(paths, folder, skip_failing=skip_failing)
    finally:
        if is_ours and not any(folder.iterdir()):
            folder.rmdir()
    for failed in done.failed:
        _tell_failed(failed)
    _tell(done, folder)
    if done.failed:
        raise SystemExit(1)


def _records(files: Iterable[Path]) -> tuple[Path, ...]:
    """The files in the order given; a folder stands for the records in it, by name."""
    return tuple(
        path
        for given in files
        for path in (sorted(given.glob("*.hearing")) if given.is_dir() else (given,))
    )


def _consolidated(paths: tuple[Path, ...], folder: Path, *, skip_failing: bool) -> Consolidation:
    stage = consolidation_words.STAGE.to(language())
    with StageBars() as bars:
        return consolidate(
            partial(open_hearing, read_only=True, whole=True),
            paths,
            folder,
            processes=max(1, min(os.cpu_count() or 1, len(paths))),
            skip_failing=skip_failing,
            progress=partial(bars.tell, stage),
        )


def _tell_failed(failed: Failed) -> None:
    click.echo(consolidation_words.FAILED.filled(language(), file=failed.file), err=True)
    if failed.unread is not None:
        click.echo(f"  {problem_line(failed.unread, language())}", err=True)
    for check in failed.checks:
        for line in check_lines(check, language()):
            click.echo(f"  {line}", err=True)


def _tell(done: Consolidation, folder: Path) -> None:
    for file in done.without:
        line = consolidation_words.WITHOUT.filled(language(), file=file)
        click.echo(cli_words.NOTE.filled(language(), line=line), err=True)
    figures = {"taken": done.taken, "rows": done.rows, "failed": len(done.failed)}
    if not done.written:
        click.echo(consolidation_words.NOTHING.filled(language(), **figures), err=True)
        return
    for name in done.written:
        click.echo(cli_words.WRITTEN_TO.filled(language(), path=folder / name))
    total = consolidation_words.TOTAL_LESS if done.failed else consolidation_words.TOTAL
    click.echo(total.filled(language(), **figures))
    if done.years:
        click.echo(consolidation_words.YEARS.filled(language(), years=done.years))
