"""`hearing-desk rehearse`: a whole hearing day without a window."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import click

from hearing_desk.cli.console import heed, language, refusing
from hearing_desk.cli.inputs import fonts, pool_of
from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.cli.paper_list import file_name, paper_lines, papers_in_order
from hearing_desk.cli.places import scheme_text
from hearing_desk.cli.progress import StageBars
from hearing_desk.cli.result_table import result_tables
from hearing_desk.cli.verify_command import report_lines
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.intake.ballots import BallotReading, read_ballots
from hearing_desk.intake.reading import file_content
from hearing_desk.model.scheme import Scheme
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.day import play
from hearing_desk.rehearsal.making import (
    DEFAULT_SEATS,
    POOL_SIZE,
    papers_of,
    quotas_for,
    units_for,
)
from hearing_desk.rehearsal.people import plausible_roster
from hearing_desk.rehearsal.plan import DEFAULT_DIGITS, START_UTC_MS, RehearsalPlan
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.verification import run
from hearing_desk.words import cli_words

RECORD = "rehearsal.hearing"
PAPERS = "papers"


@click.command("rehearse", help=cli_words.REHEARSE_HELP)
@click.option("--out", type=Path, required=True, help=cli_words.OUT_HELP)
@click.option("--scheme", default="tonghe-2011", help=cli_words.SCHEME_HELP)
@click.option("--delegates", type=click.IntRange(min=1), help=cli_words.DELEGATES_HELP)
@click.option("--digits", default=DEFAULT_DIGITS, help=cli_words.DIGITS_HELP)
@click.option("--roster", type=Path, help=cli_words.ROSTER_HELP)
@click.option("--ballots", type=Path, help=cli_words.BALLOTS_HELP)
@refusing
def rehearse_command(
    *,
    out: Path,
    scheme: str,
    delegates: int | None,
    digits: str,
    roster: Path | None,
    ballots: Path | None,
) -> None:
    """Play the day, print where every file is, and verify the record."""
    plan = _plan(scheme, delegates, digits, roster, ballots)
    is_ours = new_folder(out)
    try:
        _play(plan, out)
    except Refusal:  # a day that cannot be played leaves nothing behind
        with suppress(OSError):
            (out / RECORD).unlink(missing_ok=True)
            if is_ours:
                out.rmdir()
        raise
    if not _verified(out / RECORD):
        raise SystemExit(1)


def _play(plan: RehearsalPlan, out: Path) -> None:
    """Play the day, write its papers, and tell the result and where everything is."""
    journal = create(out / RECORD)
    try:
        clock = RehearsalClock(START_UTC_MS)
        desk = Desk(journal, clock, fonts())
        with StageBars() as bars:
            play(desk, clock, plan, bars.tell)
        papers = _papers(desk.hearing)
        put_files(out / PAPERS, papers)
    finally:
        journal.close()
    for line in result_tables(desk.hearing, language()):
        click.echo(line)
    click.echo(cli_words.RECORD_AT.filled(language(), path=out / RECORD))
    click.echo(cli_words.PAPERS_AT.filled(language(), count=len(papers)))
    for line in paper_lines(desk.hearing, out / PAPERS, language()):
        click.echo(line)


def _plan(
    scheme: str, delegates: int | None, digits: str, roster: Path | None, ballots: Path | None
) -> RehearsalPlan:
    text, file = scheme_text(scheme)
    read, problems = read_scheme(text, file)
    if read is None:
        raise Refusal("scheme-faulty", problems)
    heed("scheme-faulty", problems)
    ballot_rows = None if ballots is None else _ballots(ballots, read)
    if roster is None:
        name, content = "rehearsal-roster.csv", plausible_roster(POOL_SIZE, digits)
    else:
        name, content = roster.name, file_content(roster)
    draft = pool_of(content, name)
    seats = delegates or read.panel.seats or DEFAULT_SEATS
    return RehearsalPlan(
        scheme_text=text,
        scheme_file=file,
        scheme=read,
        units=units_for(read, ballot_rows),
        roster_name=name,
        roster=content,
        draft=draft,
        quotas=quotas_for(draft, seats, read.panel),
        digits=digits,
        papers=None if ballot_rows is None else papers_of(ballot_rows.rows),
        language=language(),
    )


def _ballots(path: Path, scheme: Scheme) -> BallotReading:
    reading = read_ballots(file_content(path), path.name, scheme.ballot)
    heed("ballots-faulty", reading.problems)
    return reading


def _papers(hearing: Hearing) -> Mapping[str, bytes]:
    """Every stored paper by its file name."""
    stored = ((paper, hearing.journal.file(paper.pdf_sha256)) for paper in papers_in_order(hearing))
    return {file_name(paper): file.content for paper, file in stored if file is not None}


def _verified(path: Path) -> bool:
    journal = open_hearing(path, read_only=True)
    try:
        report = run(record_of(journal))
    finally:
        journal.close()
    for line in report_lines(report, language()):
        click.echo(line)
    return report.passed
