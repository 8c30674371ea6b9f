"""Last year's result: who stood where, for the lists of two years running (T30, T31, M11)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, Table, heading_key
from hearing_desk.intake.line import Line
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.units import GROUP, UNIT
from hearing_desk.intake.year_units import (
    NAMES_SHOWN,
    Roll,
    figure,
    note_doubled,
    problems_of,
    sound_rows,
)
from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import LastYearLine

LAST_YEAR_COLUMNS = (
    GROUP,
    UNIT,
    Column("rank", ("名次", "排名", "上年名次"), required=True),
    Column("score", ("得分", "总分", "成绩", "上年得分", "total")),
    Column("failed", ("不合格", "是否不合格")),
)
_FAILED: Mapping[str, bool] = MappingProxyType(
    {
        heading_key(word): value
        for value, words in ((True, "是 不合格 yes true failed 1"), (False, "否 合格 no false 0"))
        for word in words.split()
    }
)


def read_last_year(
    content: bytes, name: str, scheme: Scheme, units: Sequence[Unit], answers: Answers = NO_ANSWERS
) -> Reading[LastYearLine]:
    """The lines of last year's result, in file order; units may be gone or new since.

    A line without a group is of the group its unit is in this year.
    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, LAST_YEAR_COLUMNS, answers)
    roll = Roll(scheme, units)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    read = [_line(line, roll) for line in lines]
    note_doubled(lines, [each and (each.group, each.unit) for each in read])
    rows = sound_rows(lines, read)
    problems = [*problems_of(lines), *_incomplete(table, rows), *_gone(table, rows, units)]
    return reading_of(table, rows, problems)


def _line(line: Line, roll: Roll) -> LastYearLine | None:
    group, name = roll.group(line), line.required("unit")
    if group is None and line.is_sound:
        known = roll.named(name)
        if known is None:
            line.note(Problem("last-year-group-open", value=name), "unit")
        else:
            group = known.group
    rank = line.number("rank")
    if rank == 0:
        line.note(Problem("last-year-rank-zero", value="0"), "rank")
    failed = bool(line.one_of("failed", _FAILED, "是、否 (yes, no)"))
    if failed and rank is not None:
        line.note(Problem("last-year-failed-ranked", value=name), "rank")
    score = figure(line, "score")
    return None if group is None else LastYearLine(group, name, rank, score, failed)


def _incomplete(table: Table, rows: Sequence[LastYearLine]) -> Iterator[Problem]:
    """Ranks beyond the lines of a group: part of its result is not in the file."""
    sizes = Counter(row.group for row in rows)
    last: dict[GroupId, int] = {}
    for row in rows:
        last[row.group] = max(last.get(row.group, 0), row.rank or 0)
    for group, rank in last.items():
        if rank > sizes[group]:
            params = {"lines": sizes[group], "rank": rank}
            yield Problem(
                "last-year-incomplete",
                Severity.WARNING,
                file=table.grid.file,
                value=group,
                params=params,
            )


def _gone(table: Table, rows: Sequence[LastYearLine], units: Sequence[Unit]) -> Iterator[Problem]:
    """Units that are not in their group this year: gone, renamed, or misspelt."""
    here = {(unit.group, unit.name) for unit in units}
    if gone := [row.unit for row in rows if (row.group, row.unit) not in here]:
        params = {"count": len(gone), "units": "、".join(gone[:NAMES_SHOWN])}
        yield Problem("last-year-units-gone", Severity.WARNING, file=table.grid.file, params=params)
