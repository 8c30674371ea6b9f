"""The sub-scores behind a composite table, and the bars that show what each total is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from hearing_desk.model.scheme import Component
from hearing_desk.model.year import ComponentResult
from hearing_desk.rules.decimals import round_to_units
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import (
    Align,
    Bar,
    BarChart,
    Block,
    Column,
    Density,
    Heading,
    Paragraph,
    Table,
    Tone,
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import GroupYear
from hearing_desk.sheet.year_parts import FIGURE, score_text, standing, total_text
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words
from hearing_desk.words.language import Language

NOTHING = Fraction(0)

MOST_ENGLISH = 10
"""Sub-scores beside each other whose English headings need not be cut inside a word."""


def sub_scores(
    group: GroupYear, components: Sequence[Component], frame: Frame
) -> tuple[Table, ...]:
    """The sub-scores of the components that have any (M3-M5), in one table if its headings fit."""
    split = [(place, each) for place, each in enumerate(components) if each.parts]
    if frame.language is Language.EN and sum(len(each.parts) for _, each in split) > MOST_ENGLISH:
        return tuple(_sub_scores(group, [each], frame) for each in split)
    return (_sub_scores(group, split, frame),) if split else ()


def _sub_scores(group: GroupYear, split: Sequence[tuple[int, Component]], frame: Frame) -> Table:
    bands: list[tuple[str, int]] = [("", 1)]
    columns = [Column(frame.say(paper_words.UNIT), 18, Align.LEFT)]
    for _, component in split:
        label = frame.local(component.label)
        band = frame.say(words.PARTS_BAND, label=label, maximum=plain(component.maximum))
        bands.append((band, len(component.parts) + 1))
        for part in component.parts:
            heading = frame.say(
                words.PART, label=frame.local(part.label), maximum=plain(part.maximum)
            )
            columns.append(Column(heading, FIGURE, Align.RIGHT))
        columns.append(Column(frame.say(words.PARTS_SUM), FIGURE, Align.RIGHT))
    rows = (
        (
            unit.name,
            *(
                text
                for place, _ in split
                for text in _part_cells(unit.line.components[place], frame)
            ),
        )
        for unit in standing(group)
    )
    return replace(filled(frame, columns, rows), density=Density.DENSE, bands=tuple(bands))


def _part_cells(result: ComponentResult, frame: Frame) -> Iterator[str]:
    for score in result.parts:
        yield score_text(score, frame)
    yield score_text(result.score, frame)


def composition(group: GroupYear, components: Sequence[Component], frame: Frame) -> Iterator[Block]:
    """What each total is made of; nothing where there is nothing to compare."""
    units = [unit for unit in standing(group) if unit.line.total is not None]
    if len(components) < 2 or not units:
        return
    rules = frame.scheme.year
    deducts = any(kind.component is None for kind in rules.deductions)
    less = frame.say(words.CHART_LESS) if deducts else ""
    yield Heading(frame.say(words.CHART))
    yield BarChart(
        tuple(frame.local(component.label) for component in components),
        tuple(
            Bar(
                unit.name,
                tuple(
                    round_to_units((result.points or NOTHING) * 10, rules.rounding)
                    for result in unit.line.components
                ),
                total_text(unit.line, frame),
            )
            for unit in units
        ),
    )
    yield Paragraph(frame.say(words.CHART_NOTE, less=less), Tone.NOTE)
