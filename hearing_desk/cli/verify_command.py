"""`hearing-desk verify`: a record or an evidence bundle recomputed, one line a check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.errors import Problem, Refusal
from hearing_desk.intake.bundle import read_bundle
from hearing_desk.intake.photograph import codes_again
from hearing_desk.journal.port import Journal
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import Record, record_of
from hearing_desk.verify.report import CheckResult, Status, VerificationReport
from hearing_desk.verify.verification import run
from hearing_desk.words import bundle_words, cli_words, verify_words
from hearing_desk.words.findings import finding_line
from hearing_desk.words.language import Language

_HEAD = re.compile("[0-9a-f]{8,64}")
_SHOWN = 20
"""Findings printed of one check; the rest is counted."""

_NOTES = ("entries-told", "ranks-told", "year-ranks-told")
"""Findings that tell what was found right; printed only when asked for."""


@click.command("verify", help=cli_words.VERIFY_HELP)
@click.argument("file", type=Path)
@click.option("--head", help=verify_words.HEAD_HELP)
@click.option("--notes", is_flag=True, help=verify_words.NOTES_HELP)
@refusing
def verify_command(*, file: Path, head: str | None, notes: bool) -> None:
    """Check a record, say how each check came out, and exit with 1 unless all passed."""
    expected = _head(head)
    journal, problems = _opened(file)
    try:
        record = record_of(journal)
        report = run(record, expected, read_codes=codes_again)
    finally:
        journal.close()
    click.echo(_heading(record, language()))
    for line in _bundle_lines(problems, language()):
        click.echo(line)
    for line in report_lines(report, language(), notes=notes):
        click.echo(line)
    if problems or not report.passed:
        raise SystemExit(1)


def _opened(file: Path) -> tuple[Journal, tuple[Problem, ...] | None]:
    """The journal of a record or a bundle; what is amiss with the bundle, `None` for a record."""
    if file.suffix.lower() != ".zip":
        return open_hearing(file, read_only=True), None
    reading = read_bundle(file)
    return reading.journal, reading.problems


def _bundle_lines(problems: tuple[Problem, ...] | None, language: Language) -> Iterator[str]:
    """What only a bundle can have wrong, as one check more; nothing for a record."""
    if problems is None:
        return
    status = Status.FAILED if problems else Status.PASSED
    words = verify_words.STATUSES[status.value].to(language)
    yield f"{words}  V0   {bundle_words.CHECK.to(language)}"
    for found in problems:
        yield f"             {finding_line(found, language)}"


def report_lines(
    report: VerificationReport, language: Language, *, notes: bool = False
) -> Iterator[str]:
    """A line a check, below it what it found, and the result at the end.

    notes: also who keyed and settled, and the ranks.
    """
    for check in report.checks:
        yield from check_lines(check, language, notes=notes)
    words = verify_words.ALL_PASSED if report.passed else verify_words.NOT_ALL_PASSED
    yield words.filled(
        language,
        passed=report.count(Status.PASSED),
        failed=report.count(Status.FAILED),
        could_not=report.count(Status.COULD_NOT),
        nothing=report.count(Status.NOTHING),
    )


def check_lines(check: CheckResult, language: Language, *, notes: bool = False) -> Iterator[str]:
    """How a check came out and, below it, what it found."""
    status = verify_words.STATUSES[check.status.value].to(language)
    name = verify_words.CHECK_NAMES[check.name].to(language)
    yield f"{status}  {check.number:<3}  {name}"
    findings = [found for found in check.findings if notes or found.code not in _NOTES]
    for found in findings if notes else findings[:_SHOWN]:
        yield f"             {finding_line(found, language)}"
    if len(findings) > _SHOWN and not notes:
        more = verify_words.MORE.filled(language, count=len(findings) - _SHOWN)
        yield f"             {more}"


def _heading(record: Record, language: Language) -> str:
    state = record.state
    kind = verify_words.REHEARSAL if state.rehearsal else verify_words.OFFICIAL
    return verify_words.HEADING.filled(
        language,
        title=state.title,
        kind=kind.to(language),
        hearing=state.hearing,
        acts=len(record.rows),
    )


def _head(typed: str | None) -> str | None:
    """The digits as the journal writes them; papers print them in groups, perhaps capital."""
    if typed is None:
        return None
    digits = "".join(typed.split()).lower()
    if not _HEAD.fullmatch(digits):
        raise Refusal("head-malformed", head=typed)
    return digits
