"""Ballots and attendance files: what was counted and typed outside the program."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, Table
from hearing_desk.intake.line import Line, reading_of_lines, repeated
from hearing_desk.intake.reading import Reading, read_table
from hearing_desk.intake.units import UNIT
from hearing_desk.model.ballots import BLANK, AttendanceRow, BallotRow, Mark
from hearing_desk.model.scheme import BallotRules
from hearing_desk.rules.interpret import parse_mark

BallotReading: TypeAlias = Reading[BallotRow]
AttendanceReading: TypeAlias = Reading[AttendanceRow]

SHEET_NO = Column(
    "sheet_no", ("票号", "序号", "票序号", "sheet number", "sheet", "no"), required=True
)
ATTENDANCE_COLUMNS = (
    UNIT,
    Column("present", ("实到", "实到人数", "出席", "出席人数"), required=True),
    Column("issued", ("发出", "发出票数", "发票数"), required=True),
    Column("returned", ("收回", "收回票数", "回收"), required=True),
)


def read_ballots(
    content: bytes, name: str, ballot: BallotRules, answers: Answers = NO_ANSWERS
) -> BallotReading:
    """The ballots of a file, in file order, their marks in scheme order.

    Item columns go by label or id, in any order; when no heading is an item's, by position.
    A row with an unknown mark, or a sheet number its unit already has, is left out.
    Raises Refusal: those of `read_table`.
    """
    items = tuple(Column(item.id, (item.label.zh, item.label.en)) for item in ballot.items)
    table = read_table(content, name, (UNIT, SHEET_NO, *items), answers)
    places, about_items = _item_places(table, items)
    scale = _Scale(ballot)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body if places]
    ballots = [_ballot(line, places, scale) for line in lines]
    for line, first_row in repeated(lines, [(row.unit, row.sheet_no) for row in ballots]):
        params = {"first_row": first_row}
        line.note(Problem("ballot-doubled", value=line.text("sheet_no"), params=params), "sheet_no")
    return reading_of_lines(table, lines, ballots, about_items)


def _item_places(table: Table, items: Sequence[Column]) -> tuple[list[int], list[Problem]]:
    """Where each item's marks stand, in scheme order; empty when that cannot be said."""
    missing = [item for item in items if item.key not in table.places]
    if not missing:
        return [table.places[item.key] for item in items], []
    if len(missing) == len(table.further) == len(items):
        params = {"items": "、".join(item.names[0] for item in items)}
        warning = Problem("items-by-position", Severity.WARNING, params=params)
        return list(table.further), [table.located(warning, table.heading_row)]
    shown = {
        "missing": "、".join(item.shown for item in missing),
        "found": "、".join(filter(None, table.titles)),
    }
    return [], [table.located(Problem("item-missing", params=shown), table.heading_row)]


class _Scale:
    """What may stand in a mark's cell: labels and ids of grades, key digits, `+`, `?`, nothing."""

    def __init__(self, ballot: BallotRules) -> None:
        self.allowed = "、".join(
            f"{grade.label.zh} ({key})" for key, grade in enumerate(ballot.grades, 1)
        )
        self._grade_count = len(ballot.grades)
        self._keys = {
            _folded(word): str(key)
            for key, grade in enumerate(ballot.grades, 1)
            for word in (grade.id, grade.label.en, grade.label.zh)
        }
        # Cells as written -> marks; a file holds few different ones, so each is worked out once.
        self._met: dict[str, Mark | None] = {}

    def mark(self, cell: str) -> Mark | None:
        """The mark a cell stands for; `None` = not one."""
        if cell not in self._met:
            self._met[cell] = self._mark(_folded(cell))
        return self._met[cell]

    def _mark(self, folded: str) -> Mark | None:
        if not folded:
            return BLANK
        # The whole cell first: a grade's own label may hold a plus sign.
        whole = self._keys.get(folded)
        keyed = whole or "+".join(self._keys.get(part, part) for part in folded.split("+"))
        return parse_mark(keyed, self._grade_count)


def _folded(text: str) -> str:
    """Half width, lower case, without white space: ＋ is +, ？ is ?, １ is 1."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _ballot(line: Line, places: Sequence[int], scale: _Scale) -> BallotRow:
    marks: list[Mark] = []
    for place in places:
        cell = line.cell(place)
        mark = scale.mark(cell)
        if mark is None:
            unknown = Problem("mark-cell-unknown", value=cell, params={"allowed": scale.allowed})
            line.note_at(unknown, place)
        else:
            marks.append(mark)
    sheet_no = line.required_number("sheet_no")
    if sheet_no == 0 and line.is_sound:
        line.note(Problem("sheet-number-zero", value="0"), "sheet_no")
    return BallotRow(line.row_number, line.required("unit"), sheet_no, tuple(marks))


def read_attendance(content: bytes, name: str, answers: Answers = NO_ANSWERS) -> AttendanceReading:
    """What was counted in the hall, one row per unit, in file order.

    Whether the figures fit each other and the ballots is not decided here.
    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, ATTENDANCE_COLUMNS, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    counts = [_attendance(line) for line in lines]
    for line, first_row in repeated(lines, [row.unit for row in counts]):
        params = {"first_row": first_row}
        line.note(Problem("attendance-doubled", value=line.text("unit"), params=params), "unit")
    return reading_of_lines(table, lines, counts)


def _attendance(line: Line) -> AttendanceRow:
    return AttendanceRow(
        line.row_number,
        unit=line.required("unit"),
        present=line.required_number("present"),
        issued=line.required_number("issued"),
        returned=line.required_number("returned"),
    )
