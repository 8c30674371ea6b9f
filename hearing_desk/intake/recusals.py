"""Recusals before the draw: who may not be drawn, and why in one word."""

from __future__ import annotations

from typing import TypeAlias

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column
from hearing_desk.intake.line import Line, reading_of_lines
from hearing_desk.intake.person_ids import note_people_twice, number_id_problems
from hearing_desk.intake.reading import Reading, read_table
from hearing_desk.intake.roster import ID
from hearing_desk.model.draw import PoolRecusal
from hearing_desk.model.people import PersonId

RecusalReading: TypeAlias = Reading[PoolRecusal]

RECUSAL_COLUMNS = (ID, Column("reason", ("原因", "回避原因", "理由"), required=True))


def read_recusals(content: bytes, name: str, answers: Answers = NO_ANSWERS) -> RecusalReading:
    """The recusals of a file, in file order; whether the pool has the people is not asked here.

    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, RECUSAL_COLUMNS, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    recusals = [_recusal(line) for line in lines]
    note_people_twice(lines, [recusal.person for recusal in recusals])
    return reading_of_lines(table, lines, recusals, number_id_problems(table))


def _recusal(line: Line) -> PoolRecusal:
    reason = line.required("reason")
    if " " in reason:
        line.note(Problem("reason-not-one-word", value=reason), "reason")
    return PoolRecusal(PersonId(line.required("id")), reason)
