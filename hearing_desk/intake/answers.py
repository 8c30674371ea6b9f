"""Questionnaires counted outside: how many gave each answer, per class and channel (P4)."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.errors import Refusal
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column
from hearing_desk.intake.line import Line
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.units import GROUP, UNIT
from hearing_desk.intake.year_units import (
    NOTE,
    Roll,
    by_word,
    note_doubled,
    problems_of,
    sound_rows,
    unused_columns,
    words_of,
)
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import AnswerLine
from hearing_desk.model.year_rules import Named

_RESPONDENTS = ("答卷人", "答卷人类别", "测评主体", "调查对象", "对象")
_CHANNEL = ("方式", "渠道", "调查方式", "测评方式")


def read_answers(
    content: bytes, name: str, scheme: Scheme, units: Sequence[Unit], answers: Answers = NO_ANSWERS
) -> Reading[AnswerLine]:
    """The answers of a file, in file order, counts in the order of the scheme.

    Class and channel are named in every line where the plan has them, by label or id.
    Raises Refusal: "survey-not-in-plan", and those of `read_table`.
    """
    survey = scheme.year.survey
    if not survey.answers:
        raise Refusal("survey-not-in-plan", file=name)
    columns = (
        GROUP,
        UNIT,
        NOTE,
        Column("respondents", _RESPONDENTS, required=len(survey.respondents) > 1),
        Column("channel", _CHANNEL, required=len(survey.channels) > 1),
        *(
            Column(each.id, (each.label.zh, each.label.en), required=True)
            for each in survey.answers
        ),
    )
    table = read_table(content, name, columns, answers)
    roll = Roll(scheme, units)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    read = [_answers(line, scheme, roll) for line in lines]
    note_doubled(lines, [each and (each.unit, each.respondents, each.channel) for each in read])
    listed = {each.unit for each in read if each is not None}
    problems = [*problems_of(lines), *unused_columns(table), *roll.without_line(table, listed)]
    return reading_of(table, sound_rows(lines, read), problems)


def _answers(line: Line, scheme: Scheme, roll: Roll) -> AnswerLine | None:
    survey, unit = scheme.year.survey, roll.unit(line)
    respondents = _named(line, "respondents", survey.respondents)
    channel = _named(line, "channel", survey.channels)
    counts = tuple(line.required_number(answer.id) for answer in survey.answers)
    return None if unit is None else AnswerLine(unit.id, respondents, channel, counts)


def _named(line: Line, key: str, known: Sequence[Named]) -> str:
    """The id a cell names; the only one where it names none; "" where the plan has none."""
    cell = line.required(key) if len(known) > 1 else line.text(key)
    if not cell:
        return known[0].id if len(known) == 1 else ""
    return line.one_of(key, by_word(known), words_of(known)) or ""
