"""`hearing-desk rehearse`: a whole hearing day, or a year, without a window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click

from hearing_desk.cli.bundle_command import bundled
from hearing_desk.cli.composite_inputs import YearRead
from hearing_desk.cli.composite_table import result_lines
from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.inputs import fonts
from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.cli.paper_list import file_name, paper_lines, papers_in_order
from hearing_desk.cli.progress import StageBars
from hearing_desk.cli.rehearsal_inputs import Asked, plan_of
from hearing_desk.cli.result_table import result_tables
from hearing_desk.cli.verify_command import report_lines
from hearing_desk.desk.bundle import Contents
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.model.year import Venue
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.day import play
from hearing_desk.rehearsal.making import venue_plan, without_hearing
from hearing_desk.rehearsal.plan import DEFAULT_DIGITS, START_UTC_MS, Progress, RehearsalPlan
from hearing_desk.rules.composite import satisfaction, year_result
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.venue import venue_of
from hearing_desk.verify.verification import run
from hearing_desk.words import cli_words, rehearsal_words

RECORD = "rehearsal.hearing"
PAPERS, RECEIVED, BUNDLE = "papers", "received", "evidence-bundle.zip"


@click.command("rehearse", help=cli_words.REHEARSE_HELP)
@click.option("--out", type=Path, required=True, help=cli_words.OUT_HELP)
@click.option("--scheme", default="tonghe-2011", help=cli_words.SCHEME_HELP)
@click.option("--year", is_flag=True, help=cli_words.YEAR_HELP)
@click.option("--delegates", type=click.IntRange(min=1), help=cli_words.DELEGATES_HELP)
@click.option("--venues", type=click.IntRange(min=1), help=cli_words.VENUES_HELP)
@click.option("--digits", default=DEFAULT_DIGITS, help=cli_words.DIGITS_HELP)
@click.option("--units", type=Path, help=cli_words.UNITS_HELP)
@click.option("--roster", type=Path, help=cli_words.ROSTER_HELP)
@click.option("--ballots", type=Path, help=cli_words.BALLOTS_HELP)
@refusing
def rehearse_command(*, out: Path, **asked: Any) -> None:
    """Play the day or the year, print where every file is, and verify the record."""
    plan, heard_in = plan_of(Asked(**asked))
    is_ours = new_folder(out)
    try:
        if heard_in > 1:
            _play(without_hearing(plan), out, tuple(_play_venues(plan, heard_in, out)))
        else:
            _play(plan, out)
    except Refusal:  # a day that cannot be played leaves nothing behind
        with suppress(OSError):
            for record in out.glob("*.hearing"):
                record.unlink()
            if is_ours:
                out.rmdir()
        raise
    if not _verified(out / RECORD):
        raise SystemExit(1)


def _play_venues(plan: RehearsalPlan, count: int, out: Path) -> Iterator[Venue]:
    """Play every venue into a record and papers of its own, verify it, and give its count."""
    with StageBars() as bars:
        for number in range(1, count + 1):
            name = f"venue-{number:02}"
            record, papers = out / f"{name}.hearing", out / PAPERS / name
            venue = rehearsal_words.VENUE.filled(language(), number=number)
            tell = bars.as_one(venue, stages=3 + len(plan.scheme.groups))
            with _played(venue_plan(plan, number), record, papers, tell) as hearing:
                told = {"path": record, "count": len(hearing.state.papers), "folder": papers}
                yield venue_of(record_of(hearing.journal), plan.units, rehearsal=True)
            click.echo(cli_words.VENUE_AT.filled(language(), venue=venue, **told))


def _play(plan: RehearsalPlan, out: Path, venues: Sequence[Venue] = ()) -> None:
    """Play the record, write its papers, and tell the result and where everything is."""
    with (
        StageBars() as bars,
        _played(plan, out / RECORD, out / PAPERS, bars.tell, venues) as hearing,
    ):
        received = _received(hearing)
        put_files(out / RECEIVED, received) if received else None
    heard = result_tables(hearing, language()) if plan.is_heard else ()
    for line in (*heard, *_year_lines(hearing)):
        click.echo(line)
    click.echo(cli_words.RECORD_AT.filled(language(), path=out / RECORD))
    if received:
        click.echo(cli_words.RECEIVED_AT.filled(language(), folder=out / RECEIVED))
    click.echo(cli_words.PAPERS_AT.filled(language(), count=len(hearing.state.papers)))
    for line in paper_lines(hearing, out / PAPERS, language()):
        click.echo(line)


@contextmanager
def _played(
    plan: RehearsalPlan, record: Path, papers: Path, tell: Progress, venues: Sequence[Venue] = ()
) -> Iterator[Hearing]:
    """A plan played into a new record, its papers written; the record is open within."""
    journal = create(record)
    try:
        clock = RehearsalClock(START_UTC_MS)
        desk = Desk(journal, clock, fonts())
        play(desk, clock, plan, tell, venues)
        put_files(papers, _papers(desk.hearing))
        yield desk.hearing
    finally:
        journal.close()


def _papers(hearing: Hearing) -> Mapping[str, bytes]:
    """Every stored paper by its file name."""
    stored = ((paper, hearing.journal.file(paper.pdf_sha256)) for paper in papers_in_order(hearing))
    return {file_name(paper): file.content for paper, file in stored if file is not None}


def _received(hearing: Hearing) -> Mapping[str, bytes]:
    """Every file figures of the year were taken from, by its name."""
    named = (each for each in hearing.state.year.origins if each.sha256)
    stored = ((each.name, hearing.journal.file(each.sha256)) for each in named)
    return {name: file.content for name, file in stored if file is not None}


def _year_lines(hearing: Hearing) -> Iterator[str]:
    """The tables of the year's result, where one was locked."""
    scheme, year = hearing.scheme, hearing.state.year
    if year.locked:
        units = tuple(day.unit for day in hearing.state.units.values())
        result = year_result(scheme, units, year)
        read = YearRead(units, is_planned=False, year=year)
        yield from result_lines(scheme, read, result, satisfaction(scheme, year), language())


def _verified(path: Path) -> bool:
    """Check the record line by line; bundle it when it is sound."""
    journal = open_hearing(path, read_only=True)
    try:
        record = record_of(journal)
        report = run(record)
        for line in report_lines(report, language()):
            click.echo(line)
        if report.passed:
            for line in bundled(journal, record.state, path.with_name(BUNDLE), Contents()):
                click.echo(line)
    finally:
        journal.close()
    return report.passed
