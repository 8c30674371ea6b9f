"""What the draw alone hands over: one JSON object, and four files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hearing_desk import __version__
from hearing_desk.cli.console import language
from hearing_desk.cli.inputs import fonts, scheme_named
from hearing_desk.cli.table_files import csv_bytes
from hearing_desk.desk.draw_papers import CertifiedDraw, certificate_facts
from hearing_desk.desk.export_cells import Column, Table
from hearing_desk.model.draw import DrawResult, DrawRules, Replacement, WalkOutcome, WalkStep
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.rules.roster_file import roster_bytes
from hearing_desk.rules.rules_file import rules_bytes
from hearing_desk.rules.tickets import ticket_hex
from hearing_desk.sheet.document import Imprint
from hearing_desk.sheet.draw_paper import build_draw_certificate
from hearing_desk.sheet.facts import Frame, SeedRoll
from hearing_desk.sheet.pdf import render
from hearing_desk.words import cli_words
from hearing_desk.words.messages import problem_line

FILES = ("roster.tsv", "rules.tsv", "tickets.csv", "certificate.pdf")
_NOT_TOLD = "—"
"""Stands on the certificate for what only a record knows."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A draw from files, and the replacement after it; `None` = nobody withdrew."""

    roster_name: str
    roster: Roster
    rules: DrawRules
    digits: str
    result: DrawResult
    replacement: Replacement | None


def draw_json(drawn: Drawn) -> Mapping[str, object]:
    """The object `draw --json` prints (design.md §4)."""
    result, replacement = drawn.result, drawn.replacement
    panel_after = None if replacement is None else replacement.panel
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
        "panel_after_replacement": None if panel_after is None else list(panel_after),
        "replacement_walk": [] if replacement is None else list(map(_walk_pair, replacement.walk)),
        "replacement_problem": replacement_problem(drawn),
    }


def _walk_pair(step: WalkStep) -> list[str]:
    seat = f" {step.seat}" if step.outcome is WalkOutcome.SEATED else ""
    return [step.ticket.person, step.outcome.value + seat]


def replacement_problem(drawn: Drawn) -> str | None:
    """Why nobody can replace those who withdrew; `None` = somebody can, or nobody withdrew."""
    if drawn.replacement is None or not drawn.replacement.problems:
        return None
    lines = (problem_line(problem, language()) for problem in drawn.replacement.problems)
    return cli_words.BETWEEN_PROBLEMS.to(language()).join(lines)


def draw_files(drawn: Drawn) -> Mapping[str, bytes]:
    """The content of every one of `FILES`."""
    contents = (
        roster_bytes(drawn.roster.people),
        rules_bytes(drawn.rules),
        _ticket_table(drawn),
        _certificate(drawn),
    )
    return dict(zip(FILES, contents, strict=True))


def _ticket_table(drawn: Drawn) -> bytes:
    """Every ticket beside its person, in ticket order."""
    people = {person.id: person for person in drawn.roster.people}
    rows = []
    for rank, ticket in enumerate(drawn.result.tickets(), 1):
        person = people[ticket.person]
        digest = ticket_hex(drawn.result.key, person.id)
        rows.append((rank, person.id, person.name, person.sector, ticket.text, digest))
    headings = cli_words.TICKET_HEADINGS.items()
    columns = tuple(Column(name, words.to(language())) for name, words in headings)
    table = Table("tickets", cli_words.TICKETS.to(language()), columns, tuple(rows))
    return csv_bytes(table, language())


def _certificate(drawn: Drawn) -> bytes:
    """D1, stamped with no hearing: the draw alone was made, outside a record."""
    imprint = Imprint(
        file_id=_NOT_TOLD,
        event_title=cli_words.DRAW_ALONE.to(language()),
        number=f"D1-{drawn.rules.draw_id}",
        version=1,
        replaces=None,
        supervised=False,
        draft=False,
        rehearsal=False,
        printed_at=_NOT_TOLD,
        clock_offset=None,
        program_version=__version__,
        scheme_digest=_NOT_TOLD,
        journal_head=_NOT_TOLD,
    )
    facts = certificate_facts(_certified(drawn), language())
    frame = Frame(scheme_named("tonghe-2011"), imprint, language())
    return render(build_draw_certificate(facts, frame), fonts())


def _certified(drawn: Drawn) -> CertifiedDraw:
    result = drawn.result
    return CertifiedDraw(
        run_number=1,
        earlier_runs=(),
        held_at=_NOT_TOLD,
        committed_at=_NOT_TOLD,
        pool_name=drawn.roster_name,
        sealed_at=_NOT_TOLD,
        roster=drawn.roster,
        rules=drawn.rules,
        result=result,
        method=DrawMethod.BUILT_IN,
        origin=None,
        panel=result.panel,
        alternates=tuple((queue.sector, queue.people) for queue in result.alternates),
        replacements=tuple(
            (gone, came, _NOT_TOLD, _NOT_TOLD) for gone, came in _replacements(drawn)
        ),
        rolls=(SeedRoll(drawn.digits, _NOT_TOLD),),
        witnesses=(),
    )


def _replacements(drawn: Drawn) -> Iterator[tuple[PersonId, PersonId]]:
    """Who left and who came instead, of the same sector wherever one came from it."""
    if drawn.replacement is None or drawn.replacement.panel is None:
        return
    before, after = drawn.result.panel, drawn.replacement.panel
    sector = {person.id: person.sector for person in drawn.roster.people}
    came = [person for person in after if person not in before]
    for gone in before:
        if gone not in after:
            same = (person for person in came if sector[person] == sector[gone])
            instead = next(same, came[0])
            came.remove(instead)
            yield gone, instead
