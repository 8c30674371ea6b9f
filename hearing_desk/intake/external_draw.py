"""Results of draws made elsewhere: with balls, or by the notary office's software."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column
from hearing_desk.intake.line import Line, reading_of_lines, repeated
from hearing_desk.intake.person_ids import note_people_twice, number_id_problems
from hearing_desk.intake.reading import Reading, read_table
from hearing_desk.intake.roster import ID, NAME
from hearing_desk.model.people import PersonId

EXTERNAL_DRAW_COLUMNS = (
    ID,
    Column("name", NAME.names),
    Column("seat", ("席位", "席次", "正式", "正式代表", "抽取序号", "seat number")),
    Column("alternate", ("候补", "候补次序", "候补顺序", "候补代表", "alternate number")),
)


@dataclass(frozen=True, slots=True)
class ExternalDrawRow:
    """One person drawn with balls or by other software.

    name:      as written there; "" = not given.
    seat:      seat number from 1; `None` = drawn as an alternate.
    alternate: place in the line of alternates, from 1; `None` = drawn for a seat.
    """

    row_number: int
    person: PersonId
    name: str
    seat: int | None
    alternate: int | None


ExternalDrawReading: TypeAlias = Reading[ExternalDrawRow]


def read_external_draw(
    content: bytes, name: str, answers: Answers = NO_ANSWERS
) -> ExternalDrawReading:
    """Who was drawn elsewhere, in file order, each for a seat or as an alternate.

    A file with neither a seat nor an alternate column lists the panel in seat order.
    Whether roster and quotas agree is not asked here. Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, EXTERNAL_DRAW_COLUMNS, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    is_plain = not {"seat", "alternate"} & set(table.places)
    drawn = [_drawn(line, place if is_plain else None) for place, line in enumerate(lines, 1)]
    note_people_twice(lines, [row.person for row in drawn])
    for line, first_row in repeated(lines, [row.seat for row in drawn]):
        taken = Problem("seat-doubled", value=line.text("seat"), params={"first_row": first_row})
        line.note(taken, "seat")
    return reading_of_lines(table, lines, drawn, number_id_problems(table))


def _drawn(line: Line, listed_at: int | None) -> ExternalDrawRow:
    """listed_at: place in a plain list, which is the seat; `None` = the file has columns for it."""
    seat, alternate = listed_at or line.number("seat"), line.number("alternate")
    if line.is_sound and bool(seat) == bool(alternate):
        line.note(Problem("seat-or-alternate"))
    person = PersonId(line.required("id"))
    return ExternalDrawRow(
        line.row_number, person, line.text("name"), seat or None, alternate or None
    )
