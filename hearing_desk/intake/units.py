"""Units files: the evaluated units in plan order; `rules.units` says which group each is in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from hearing_desk.intake.glyphs import MissingGlyphs, glyph_problems
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, heading_key
from hearing_desk.intake.line import Line, reading_of_lines
from hearing_desk.intake.reading import Reading, read_table
from hearing_desk.model.scheme import Affiliation, ReportMode
from hearing_desk.model.units import UnitLine

UnitReading: TypeAlias = Reading[UnitLine]

UNIT = Column(
    "unit", ("单位", "参评单位", "被评议单位", "评议单位", "单位名称", "unit name"), required=True
)

GROUP = Column("group", ("组别", "组", "分组"))
UNIT_COLUMNS = (
    replace(GROUP, required=True),
    UNIT,
    Column("order", ("次序", "顺序", "序号", "no")),
    Column("affiliation", ("隶属", "隶属关系")),
    Column("parent", ("主管部门", "主管单位", "上级主管部门", "parent authority")),
    Column("report", ("述职方式", "述职形式", "汇报方式", "report mode")),
)

Word = TypeVar("Word")


def _by_word(words: Mapping[Word, str]) -> Mapping[str, Word]:
    """Each word's heading key -> what it says; words are parted by spaces."""
    return MappingProxyType(
        {heading_key(word): value for value, listed in words.items() for word in listed.split()}
    )


_AFFILIATIONS = _by_word(
    {
        Affiliation.COUNTY: "县直 县属 县级 县 county",
        Affiliation.MUNICIPAL_OR_PROVINCIAL: "省市直 市直 省直 省市属 市属 省属 市级 省级 "
        "中直 垂直管理 municipal-or-provincial municipal provincial",
        Affiliation.UNSTATED: "未注明 unstated",
    }
)
_REPORTS = _by_word({ReportMode.SPOKEN: "口头 spoken oral", ReportMode.WRITTEN: "书面 written"})


def read_units(
    content: bytes,
    name: str,
    answers: Answers = NO_ANSWERS,
    missing_glyphs: MissingGlyphs | None = None,
    *,
    only_group: str = "",
) -> UnitReading:
    """The lines of a units file, in file order.

    only_group: the group of lines that name none, where the plan has one; "" = all must name it.
    Raises Refusal: those of `read_table`.
    """
    columns = (GROUP, *UNIT_COLUMNS[1:]) if only_group else UNIT_COLUMNS
    table = read_table(content, name, columns, answers)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    units = [_unit(line, only_group) for line in lines]
    printed = [table.places[key] for key in ("unit", "parent") if key in table.places]
    return reading_of_lines(table, lines, units, glyph_problems(table, printed, missing_glyphs))


def _unit(line: Line, only_group: str) -> UnitLine:
    return UnitLine(
        line.row_number,
        group=(line.text("group") or only_group) if only_group else line.required("group"),
        unit=line.required("unit"),
        order=line.number("order"),
        affiliation=line.one_of("affiliation", _AFFILIATIONS, "县直、省市直 (county, municipal)"),
        parent=line.text("parent") or None,
        report=line.one_of("report", _REPORTS, "口头、书面 (spoken, written)"),
    )
