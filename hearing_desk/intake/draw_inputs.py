"""Recusals before the draw, and the results of draws made elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, Table
from hearing_desk.intake.line import Line, repeated
from hearing_desk.intake.numbers_as_ids import number_id_problems
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.roster import ID, NAME

RECUSAL_COLUMNS = (ID, Column("reason", ("原因", "回避原因", "理由"), required=True))

EXTERNAL_DRAW_COLUMNS = (
    ID,
    Column("name", NAME.names),
    Column("seat", ("席位", "席次", "正式", "正式代表", "抽取序号", "seat number")),
    Column("alternate", ("候补", "候补次序", "候补顺序", "候补代表", "alternate number")),
)


@dataclass(frozen=True, slots=True)
class RecusalRow:
    """One line of a recusals file. reason: one word without white space."""

    row_number: int
    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class ExternalDrawRow:
    """One person drawn with balls or by other software.

    name:      as written there; "" = not given.
    seat:      seat number from 1; `None` = drawn as an alternate.
    alternate: place in the line of alternates, from 1; `None` = drawn for a seat.
    """

    row_number: int
    person: str
    name: str
    seat: int | None
    alternate: int | None


Row = TypeVar("Row")
RecusalReading: TypeAlias = Reading[RecusalRow]
ExternalDrawReading: TypeAlias = Reading[ExternalDrawRow]


def read_recusals(content: bytes, name: str, answers: Answers = NO_ANSWERS) -> RecusalReading:
    """The people who may not be drawn, in file order; whether the pool has them is not asked here.

    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, RECUSAL_COLUMNS, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    recusals = [_recusal(line) for line in lines]
    _note_people_twice(lines, [row.person for row in recusals])
    return _reading(table, lines, recusals)


def _recusal(line: Line) -> RecusalRow:
    reason = line.required("reason")
    if " " in reason:
        line.note(Problem("reason-not-one-word", value=reason), "reason")
    return RecusalRow(line.row_number, line.required("id"), reason)


def read_external_draw(
    content: bytes, name: str, answers: Answers = NO_ANSWERS
) -> ExternalDrawReading:
    """Who was drawn elsewhere, in file order, each for a seat or as an alternate.

    A file with neither a seat nor an alternate column lists the panel in seat order.
    Whether roster and quotas agree is not asked here. Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, EXTERNAL_DRAW_COLUMNS, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    if {"seat", "alternate"} & set(table.places):
        drawn = [_drawn(line) for line in lines]
    else:
        drawn = [_seated(line, seat) for seat, line in enumerate(lines, 1)]
    _note_people_twice(lines, [row.person for row in drawn])
    for line, first_row in repeated(lines, [row.seat for row in drawn]):
        taken = Problem("seat-doubled", value=line.text("seat"), params={"first_row": first_row})
        line.note(taken, "seat")
    return _reading(table, lines, drawn)


def _drawn(line: Line) -> ExternalDrawRow:
    seat, alternate = line.number("seat"), line.number("alternate")
    if line.is_sound and bool(seat) == bool(alternate):
        line.note(Problem("seat-or-alternate"))
    return ExternalDrawRow(
        line.row_number, line.required("id"), line.text("name"), seat or None, alternate or None
    )


def _seated(line: Line, seat: int) -> ExternalDrawRow:
    return ExternalDrawRow(line.row_number, line.required("id"), line.text("name"), seat, None)


def _note_people_twice(lines: Sequence[Line], people: Sequence[str]) -> None:
    for line, first_row in repeated(lines, people):
        params = {"first_row": first_row}
        line.note(Problem("person-listed-twice", value=line.text("id"), params=params), "id")


def _reading(table: Table, lines: Sequence[Line], rows: Sequence[Row]) -> Reading[Row]:
    sound = [row for line, row in zip(lines, rows, strict=True) if line.is_sound]
    about_rows = (problem for line in lines for problem in line.problems)
    return reading_of(table, sound, (*number_id_problems(table), *about_rows))
