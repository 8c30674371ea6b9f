"""The ranked table of each group, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.cli.columns import aligned
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.tally_clerk import standings
from hearing_desk.model.scheme import Group
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.score import exact_text
from hearing_desk.words import cli_words
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local


def result_tables(hearing: Hearing, language: Language) -> Iterator[str]:
    """One table per group that has units, units in rank order, absent ones last."""
    for group in hearing.scheme.groups:
        if hearing.state.group_units(group.id):
            yield ""
            yield local(group.label, language)
            yield from aligned(_rows(hearing, group, language))


def division(tally: UnitTally) -> str:
    """How the score comes about; the raw total may itself be a fraction."""
    return f"{exact_text(tally.raw_total)}÷{tally.divisor}"


def _rows(hearing: Hearing, group: Group, language: Language) -> list[tuple[str, ...]]:
    rows = [tuple(words.to(language) for words in cli_words.RESULT_HEADINGS)]
    for standing in standings(hearing, group.id):
        day = hearing.state.units[standing.unit]
        tally = None if day.current is None else day.current.tally
        rank = "—" if standing.rank is None else str(standing.rank)
        rows.append(
            (
                rank + (cli_words.TIED.to(language) if standing.tied else ""),
                day.unit.name,
                standing.shown or "—",
                "—" if tally is None else division(tally),
                "—" if standing.margin is None else str(standing.margin),
            )
        )
    return rows
