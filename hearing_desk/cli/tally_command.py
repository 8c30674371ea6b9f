"""`hearing-desk tally`: counts a file of ballots by a scheme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import click

from hearing_desk.cli.columns import aligned
from hearing_desk.cli.console import heed, language, print_json, refusing
from hearing_desk.cli.inputs import scheme_named
from hearing_desk.cli.result_table import division
from hearing_desk.errors import Problem, Refusal, Severity, errors_among
from hearing_desk.intake.ballots import read_attendance, read_ballots
from hearing_desk.intake.reading import file_content
from hearing_desk.model.ballots import AttendanceRow, BallotRow
from hearing_desk.model.ids import GroupId, Round, UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import BallotAccount, Standing, UnitTally
from hearing_desk.rehearsal.making import papers_of
from hearing_desk.rules.rank import rank_group
from hearing_desk.rules.score import exact_text
from hearing_desk.rules.tabulate import tabulate
from hearing_desk.words import cli_words
from hearing_desk.words.rule_answers import local


@dataclass(frozen=True, slots=True)
class _Counted:
    """A unit of the file; `group` is `None` where the scheme does not name the unit."""

    group: GroupId | None
    tally: UnitTally
    standing: Standing


@click.command("tally", help=cli_words.TALLY_HELP)
@click.option("--ballots", type=Path, required=True, help=cli_words.BALLOTS_HELP)
@click.option("--scheme", default="tonghe-2011", help=cli_words.SCHEME_HELP)
@click.option("--attendance", type=Path, help=cli_words.ATTENDANCE_HELP)
@click.option("--json", "as_json", is_flag=True, help=cli_words.JSON_HELP)
@refusing
def tally_command(*, ballots: Path, scheme: str, attendance: Path | None, as_json: bool) -> None:
    """Count every unit that appears in the file."""
    rules = scheme_named(scheme)
    if not rules.hearing:
        raise Refusal("plan-has-no-hearing")
    reading = read_ballots(file_content(ballots), ballots.name, rules.ballot)
    accounts, problems = _accounts(reading.rows, attendance)
    heed("ballots-faulty", (*reading.problems, *problems))
    counted = tuple(_count(reading.rows, accounts, rules))
    if as_json:
        print_json({"scheme": rules.id, "units": [_unit_json(unit, rules) for unit in counted]})
        return
    rows = [tuple(words.to(language()) for words in cli_words.TALLY_HEADINGS)]
    rows += (_row(unit, rules) for unit in counted)
    for line in aligned(rows):
        click.echo(line)


def _accounts(
    rows: Sequence[BallotRow], attendance: Path | None
) -> tuple[Mapping[str, BallotAccount], list[Problem]]:
    """What was counted in the hall for each unit, and where the ballots contradict it."""
    found = {unit: len(papers) for unit, papers in papers_of(rows).items()}
    if attendance is None:
        return {unit: _account(n, n, n) for unit, n in found.items()}, []
    reading = read_attendance(file_content(attendance), attendance.name)
    if errors_among(reading.problems):
        return {}, list(reading.problems)
    accounts = {row.unit: _account(row.present, row.issued, row.returned) for row in reading.rows}
    column = reading.headings["unit"]
    contradictions = (
        problem
        for row in reading.rows
        for problem in _contradictions(row, found.get(row.unit, 0), attendance.name)
    )
    missing = (
        Problem("attendance-unit-missing", file=attendance.name, column=column, value=unit)
        for unit in found
        if unit not in accounts
    )
    return accounts, [*reading.problems, *contradictions, *missing]


def _account(present: int, issued: int, returned: int) -> BallotAccount:
    """Whoever is present without a ballot was recused: one ballot for each voting delegate."""
    return BallotAccount(
        present=present,
        recused=max(0, present - issued),
        session_present=present,
        issued=issued,
        exchanged=0,
        returned=returned,
    )


def _contradictions(row: AttendanceRow, ballots: int, file: str) -> Iterator[Problem]:
    def problem(code: str, severity: Severity = Severity.ERROR) -> Problem:
        params = {
            "ballots": ballots,
            "returned": row.returned,
            "issued": row.issued,
            "present": row.present,
        }
        return Problem(code, severity, file, row.row_number, value=row.unit, params=params)

    if ballots > row.returned:
        yield problem("ballots-over-returned")
    elif ballots < row.returned:
        yield problem("ballots-under-returned", Severity.WARNING)
    if row.returned > row.issued:
        yield problem("returned-over-issued")
    if row.issued > row.present:
        yield problem("issued-over-present")


def _count(
    rows: Sequence[BallotRow], accounts: Mapping[str, BallotAccount], scheme: Scheme
) -> Iterator[_Counted]:
    """Units in rank order within their group, groups in scheme order, unnamed units last."""
    group_of = {unit.name: group.id for group in scheme.groups for unit in group.units}
    tallies: dict[GroupId | None, list[UnitTally]] = {}
    for unit, papers in papers_of(rows).items():
        tally = tabulate(scheme.ballot, UnitId(unit), Round(1), accounts[unit], papers)
        tallies.setdefault(group_of.get(unit), []).append(tally)
    for group in (*(group.id for group in scheme.groups), None):
        members = {tally.unit: tally for tally in tallies.get(group, ())}
        for standing in rank_group(tuple(members.values()), scheme.ballot, scheme.ranks):
            yield _Counted(group, members[standing.unit], standing)


def _unit_json(unit: _Counted, scheme: Scheme) -> Mapping[str, object]:
    """One unit of `tally --json` (design.md §4)."""
    tally, standing = unit.tally, unit.standing
    return {
        "unit": tally.unit,
        "group": unit.group,
        "ballots": tally.ballots,
        "present": tally.account.present,
        "issued": tally.account.issued,
        "returned": tally.account.returned,
        "divisor": tally.divisor,
        "counts": {
            item.item: {
                **dict(item.grades),
                "blank": item.blank,
                "overmarked": item.overmarked,
                "illegible": item.illegible,
            }
            for item in tally.items
        },
        "raw_total": _number(tally.raw_total),
        "score": standing.shown or None,
        "score_exact": None if tally.score is None else exact_text(tally.score),
        "rank": standing.rank,
        "tied": standing.tied,
    }


def _number(value: Fraction) -> int | str:
    """A whole number as such, anything else as its exact fraction."""
    return value.numerator if value.denominator == 1 else exact_text(value)


def _row(unit: _Counted, scheme: Scheme) -> tuple[str, ...]:
    tally, standing = unit.tally, unit.standing
    group = "—" if unit.group is None else local(scheme.group(unit.group).label, language())
    tied = cli_words.TIED.to(language()) if standing.tied else ""
    return (
        group,
        ("—" if standing.rank is None else str(standing.rank)) + tied,
        tally.unit,
        standing.shown or "—",
        division(tally),
        str(tally.ballots),
    )
