"""`hearing-desk draw`: the built-in draw alone, from files, redone by anyone."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from hearing_desk import __version__
from hearing_desk.cli.columns import aligned
from hearing_desk.cli.console import heed, language, print_json, refusing
from hearing_desk.cli.inputs import fonts, pool_of, scheme_named
from hearing_desk.cli.outputs import put_files
from hearing_desk.desk.draw_papers import CertifiedDraw, certificate_facts
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
    WalkOutcome,
    WalkStep,
)
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.model.scheme import AlternateRule
from hearing_desk.rules.checks import check
from hearing_desk.rules.draw import hold, replace
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.roster_file import roster_bytes, seal
from hearing_desk.rules.rules_file import rules_bytes
from hearing_desk.sheet.document import Imprint
from hearing_desk.sheet.draw_paper import build_draw_certificate
from hearing_desk.sheet.facts import Frame, SeedRoll
from hearing_desk.sheet.pdf import render
from hearing_desk.words import cli_words
from hearing_desk.words.messages import problem_line


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A draw from files, and the replacement after it; `None` = nobody withdrew."""

    roster_name: str
    roster: Roster
    rules: DrawRules
    digits: str
    result: DrawResult
    replacement: Replacement | None


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
    quotas = _quotas(quota, panel)
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
    heed("draw-not-possible", check(rules, sealed))
    result = hold(sealed, rules, digits)
    replacement = _replacement(sealed, rules, result, withdraw)
    drawn = _Drawn(roster.name, sealed, rules, digits, result, replacement)
    if out is not None:
        put_files(out, _files(drawn))
    if as_json:
        print_json(draw_json(drawn))
    else:
        _tell(drawn, out)


_NONE_UNASKED = SeatMethod(alternates=AlternateRule.FIXED, alternate_count=0)
"""The draw alone knows no scheme: there are alternates only where the quota file asks for them."""


def _quotas(path: Path, panel: int | None) -> QuotaReading:
    reading = read_quota(file_content(path), path.name)
    quotas = from_lines(reading.rows, panel, _NONE_UNASKED, file=path.name)
    heed("quota-faulty", (*reading.problems, *quotas.problems))
    return quotas


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
    return replace(roster, rules, result, panel=result.panel, withdrawn=withdrawn)


def draw_json(drawn: _Drawn) -> Mapping[str, object]:
    """The object `draw --json` prints (design.md §4)."""
    result, replacement = drawn.result, drawn.replacement
    return {
        "algorithm": "HDRAW-1",
        "roster_sha256": result.roster_sha256,
        "roster_sm3": result.roster_sm3,
        "rules_sha256": result.commitment.sha256,
        "rules_sm3": result.commitment.sm3,
        "seed_string": result.seed_string,
        "k": result.key,
        "tickets": [[ticket.person, ticket.text] for ticket in result.tickets()],
        "walk": [_walk_pair(step) for step in result.walk],
        "panel": list(result.panel),
        "alternates": {queue.sector: list(queue.people) for queue in result.alternates},
        "panel_after_replacement": None
        if replacement is None or replacement.panel is None
        else list(replacement.panel),
        "replacement_walk": []
        if replacement is None
        else [_walk_pair(step) for step in replacement.walk],
        "replacement_problem": _replacement_problem(replacement),
    }


def _walk_pair(step: WalkStep) -> list[str]:
    seat = f" {step.seat}" if step.outcome is WalkOutcome.SEATED else ""
    return [step.ticket.person, step.outcome.value + seat]


def _replacement_problem(replacement: Replacement | None) -> str | None:
    if replacement is None or not replacement.problems:
        return None
    return "; ".join(problem_line(problem, language()) for problem in replacement.problems)


_FILES = ("roster.tsv", "rules.tsv", "tickets.csv", "certificate.pdf")


def _files(drawn: _Drawn) -> Mapping[str, bytes]:
    return {
        "roster.tsv": roster_bytes(drawn.roster.people),
        "rules.tsv": rules_bytes(drawn.rules),
        "tickets.csv": _ticket_table(drawn),
        "certificate.pdf": _certificate(drawn),
    }


def _ticket_table(drawn: _Drawn) -> bytes:
    """Every ticket beside its person, CSV with a BOM so that spreadsheets read the names."""
    people = {person.id: person for person in drawn.roster.people}
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("rank", "id", "name", "sector", "ticket"))
    for rank, ticket in enumerate(drawn.result.tickets(), 1):
        person = people[ticket.person]
        writer.writerow((rank, person.id, person.name, person.sector, ticket.text))
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _certificate(drawn: _Drawn) -> bytes:
    """D1, stamped with no hearing: the draw alone was made, outside a record."""
    scheme = scheme_named("tonghe-2011")
    imprint = Imprint(
        file_id="—",
        event_title=cli_words.DRAW_ALONE.to(language()),
        number=f"D1-{drawn.rules.draw_id}",
        version=1,
        replaces=None,
        supervised=False,
        draft=False,
        rehearsal=False,
        printed_at="—",
        clock_offset=None,
        program_version=__version__,
        scheme_digest="",
        journal_head="",
    )
    facts = certificate_facts(_certified(drawn), language())
    document = build_draw_certificate(facts, Frame(scheme, imprint, language()))
    return render(document, fonts())


def _certified(drawn: _Drawn) -> CertifiedDraw:
    panel = drawn.result.panel
    replacement = drawn.replacement
    after = panel if replacement is None or replacement.panel is None else replacement.panel
    gone = [person for person in panel if person not in after]
    came = [person for person in after if person not in panel]
    return CertifiedDraw(
        run_number=1,
        earlier_runs=(),
        held_at="—",
        committed_at="—",
        pool_name=drawn.roster_name,
        sealed_at="—",
        roster=drawn.roster,
        rules=drawn.rules,
        result=drawn.result,
        method=DrawMethod.BUILT_IN,
        origin=None,
        panel=panel,
        alternates=tuple((queue.sector, queue.people) for queue in drawn.result.alternates),
        replacements=tuple(
            (person, came[place] if place < len(came) else None, "—", "—")
            for place, person in enumerate(gone)
        ),
        rolls=(SeedRoll(drawn.digits, "—"),),
        witnesses=(),
    )


def _tell(drawn: _Drawn, out: Path | None) -> None:
    result = drawn.result
    people = {person.id: person for person in drawn.roster.people}
    ticket_of = {ticket.person: ticket.text for ticket in result.tickets()}
    click.echo(cli_words.COMMITMENT.filled(language(), groups=result.commitment.groups))
    click.echo(cli_words.SEED_STRING.filled(language(), seed=result.seed_string))
    rows = [tuple(words.to(language()) for words in cli_words.DRAW_HEADINGS)]
    rows += (
        (str(seat), person, people[person].name, people[person].sector, ticket_of[person])
        for seat, person in enumerate(result.panel, 1)
    )
    for line in aligned(rows):
        click.echo(line)
    for queue in result.alternates:
        waiting = "、".join(f"{people[p].name}（{p}）" for p in queue.people)
        words = cli_words.ALTERNATES
        click.echo(words.filled(language(), sector=queue.sector, people=waiting))
    if drawn.replacement is not None:
        if drawn.replacement.panel is None:
            click.echo(_replacement_problem(drawn.replacement))
        else:
            members = "、".join(drawn.replacement.panel)
            click.echo(cli_words.PANEL_AFTER.filled(language(), people=members))
    if out is not None:
        for name in _FILES:
            click.echo(cli_words.WRITTEN_TO.filled(language(), path=out / name))
