"""`hearing-desk draw`: the built-in draw alone, from files, redone by anyone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import click

from hearing_desk.cli.columns import aligned
from hearing_desk.cli.console import heed, language, print_json, refusing
from hearing_desk.cli.drawn import FILES, Drawn, draw_files, draw_json, replacement_problem
from hearing_desk.cli.inputs import pool_of
from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.errors import Problem
from hearing_desk.intake.quota import read_quota
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.recusals import read_recusals
from hearing_desk.model.draw import (
    Die,
    DrawResult,
    DrawRules,
    PoolRecusal,
    QuotaReading,
    Replacement,
    SeatMethod,
)
from hearing_desk.model.people import PersonId, Roster, RosterPerson
from hearing_desk.model.scheme import AlternateRule
from hearing_desk.rules import draw as hdraw
from hearing_desk.rules.checks import check
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.roster_file import seal
from hearing_desk.rules.seed import check_digits
from hearing_desk.words import cli_words, draw_labels


@click.command("draw", help=cli_words.DRAW_HELP)
@click.option("--roster", type=Path, required=True, help=cli_words.ROSTER_HELP)
@click.option("--quota", type=Path, required=True, help=cli_words.QUOTA_HELP)
@click.option("--draw-id", required=True, help=cli_words.DRAW_ID_HELP)
@click.option("--digits", required=True, help=cli_words.DIGITS_HELP)
@click.option("--panel", type=click.IntRange(min=1), help=cli_words.PANEL_HELP)
@click.option("--die", type=click.Choice([die.value for die in Die]), default=Die.D10.value)
@click.option("--recuse", type=Path, help=cli_words.RECUSE_HELP)
@click.option("--withdraw", default="", help=cli_words.WITHDRAW_HELP)
@click.option("--out", type=Path, help=cli_words.DRAW_OUT_HELP)
@click.option("--json", "as_json", is_flag=True, help=cli_words.JSON_HELP)
@refusing
def draw_command(  # noqa: PLR0913 - one parameter per option of design.md §4
    *,
    roster: Path,
    quota: Path,
    draw_id: str,
    digits: str,
    panel: int | None,
    die: str,
    recuse: Path | None,
    withdraw: str,
    out: Path | None,
    as_json: bool,
) -> None:
    """Check, commit, draw, and replace where somebody withdrew."""
    quotas, quota_rows = _quotas(quota, panel)
    draft = pool_of(file_content(roster), roster.name, quotas.quotas)
    sealed = seal(draft.people)
    rules = DrawRules(
        draw_id=draw_id,
        roster_sha256=sealed.sha256,
        seats=quotas.seats or 0,
        quotas=quotas.quotas,
        alternates=quotas.alternates,
        recusals=_recusals(recuse),
        die=Die(die),
        digit_count=len(digits),
    )
    problems = (*check(rules, sealed), *check_digits(digits, rules.die, rules.digit_count))
    places = _Places(quota.name, quota_rows, None if recuse is None else recuse.name)
    heed("draw-not-possible", [places.located(problem) for problem in problems])
    result = hdraw.hold(sealed, rules, digits)
    replacement = _replacement(sealed, rules, result, withdraw)
    drawn = Drawn(roster.name, sealed, rules, digits, result, replacement)
    if out is not None:
        files = draw_files(drawn)
        new_folder(out)
        put_files(out, files)
    if as_json:
        print_json(draw_json(drawn))
        return
    _tell(drawn)
    if out is not None:
        for name in FILES:
            click.echo(cli_words.WRITTEN_TO.filled(language(), path=out / name))


_NONE_UNASKED = SeatMethod(alternates=AlternateRule.FIXED, alternate_count=0)
"""The draw alone knows no scheme: there are alternates only where the quota file asks for them."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the rules of the draw are written, for the problems found in them later.

    quota_rows: row number by column and value. recuse_file: `None` = nobody recused.
    """

    quota_file: str
    quota_rows: Mapping[tuple[str, str], int]
    recuse_file: str | None

    def located(self, problem: Problem) -> Problem:
        """The problem with its file, row and column as far as it comes from a file."""
        column = problem.column
        if column is None:
            return problem
        label = draw_labels.COLUMNS.get(column)
        shown = column if label is None else label.to(language())
        if problem.code.startswith("recusal-"):
            return replace(problem, file=self.recuse_file, column=shown)
        row = self.quota_rows.get((column, problem.value or ""))
        return replace(problem, file=self.quota_file, row=row, column=shown)


def _quotas(path: Path, panel: int | None) -> tuple[QuotaReading, Mapping[tuple[str, str], int]]:
    """The quotas, and the row of each by column and value."""
    reading = read_quota(file_content(path), path.name)
    quotas = from_lines(reading.rows, panel, _NONE_UNASKED, file=path.name)
    heed("quota-faulty", (*reading.problems, *quotas.problems))
    return quotas, {(line.attribute, line.value): line.row_number for line in reading.rows}


def _recusals(path: Path | None) -> tuple[PoolRecusal, ...]:
    if path is None:
        return ()
    reading = read_recusals(file_content(path), path.name)
    heed("recusals-faulty", reading.problems)
    return tuple(reading.rows)


def _replacement(
    roster: Roster, rules: DrawRules, result: DrawResult, withdraw: str
) -> Replacement | None:
    ids = [PersonId(part.strip()) for part in withdraw.replace("，", ",").split(",")]
    withdrawn = [person for person in ids if person]
    if not withdrawn:
        return None
    return hdraw.replace(roster, rules, result, panel=result.panel, withdrawn=withdrawn)


def _tell(drawn: Drawn) -> None:
    result = drawn.result
    people = {person.id: person for person in drawn.roster.people}
    click.echo(cli_words.COMMITMENT.filled(language(), groups=result.commitment.groups))
    click.echo(cli_words.SEED_STRING.filled(language(), seed=result.seed_string))
    ticket_of = {ticket.person: ticket.text for ticket in result.tickets()}
    rows = [tuple(words.to(language()) for words in cli_words.DRAW_HEADINGS)]
    rows += (
        (str(seat), person, people[person].name, people[person].sector, ticket_of[person])
        for seat, person in enumerate(result.panel, 1)
    )
    for line in aligned(rows):
        click.echo(line)
    for queue in result.alternates:
        waiting = _listed(people[person] for person in queue.people)
        words = cli_words.ALTERNATES
        click.echo(words.filled(language(), sector=queue.sector, people=waiting))
    if problem := replacement_problem(drawn):
        click.echo(problem)
    elif drawn.replacement is not None:
        members = _listed(people[person] for person in drawn.replacement.panel or ())
        click.echo(cli_words.PANEL_AFTER.filled(language(), people=members))


def _listed(people: Iterable[RosterPerson]) -> str:
    return cli_words.BETWEEN_PEOPLE.to(language()).join(
        cli_words.PERSON.filled(language(), name=person.name, id=person.id) for person in people
    )
