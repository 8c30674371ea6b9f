"""Rosters: the pool as received. Cells are handed on raw; `rules.pool` judges people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.glyphs import MissingGlyphs, glyph_problems
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, Table
from hearing_desk.intake.person_ids import number_id_problems
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.model.people import CONTACT_COLUMNS, RosterRow
from hearing_desk.rules.canonical import canonical_cell

RosterReading: TypeAlias = Reading[RosterRow]

ID = Column("id", ("编号", "代表编号", "人员编号", "number"), required=True)
NAME = Column("name", ("姓名", "代表姓名", "full name"), required=True)

ROSTER_COLUMNS = (
    replace(ID, required=False),  # a roster without ids is numbered by the program
    NAME,
    Column("sector", ("界别", "所属界别", "类别", "代表类别", "category"), required=True),
    Column("gender", ("性别", "sex")),
    Column("employer", ("工作单位", "单位", "所在单位", "organisation", "organization")),
    Column("district", ("区域", "所属区域", "地区", "所在地区", "区县", "乡镇", "area", "region")),
    # Generous on purpose: what is not recognised here would be published with the roster.
    Column(
        "phone",
        ("电话", "联系电话", "电话号码", "手机", "手机号", "手机号码", "联系方式", "移动电话",
         "tel", "telephone", "mobile", "phone number", "mobile phone", "cell phone", "contact"),
    ),
    Column(
        "id_card",
        ("身份证号", "身份证", "身份证号码", "公民身份号码", "居民身份证号", "居民身份证号码",
         "证件号", "证件号码", "身份号码", "identity card", "id number", "id card number",
         "identity number"),
    ),
    Column("last_served", ("上次担任", "上次担任时间", "上次参评", "最近担任", "last service")),
)  # fmt: skip

_IDENTITY_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"[0-9]{3}[0-9Xx](?![0-9A-Za-z])"
)
_FORMULA_SIGNS = ("=", "+", "-", "@")
_NOT_TEXT = ("id", *CONTACT_COLUMNS)


def read_roster(
    content: bytes,
    name: str,
    answers: Answers = NO_ANSWERS,
    missing_glyphs: MissingGlyphs | None = None,
) -> RosterReading:
    """The rows of a roster, raw, and what is wrong with the file.

    name:           of the file, as the person knows it.
    missing_glyphs: the characters of a text that the fonts of the papers cannot print.
    Columns nobody asked for are kept under their heading.
    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, ROSTER_COLUMNS, answers)
    keys = _keys(table)
    printed = [place for key, place in keys if key not in CONTACT_COLUMNS]
    texts = [place for key, place in keys if key not in _NOT_TEXT]
    rows = [
        RosterRow(row_number, {key: cells[place] for key, place in keys})
        for row_number, cells in table.body
    ]
    problems = [
        *number_id_problems(table),
        *_formula_problems(table, texts),
        *_exposed_identity_numbers(table, texts),
        *glyph_problems(table, printed, missing_glyphs),
    ]
    return reading_of(table, rows, problems)


def _keys(table: Table) -> tuple[tuple[str, int], ...]:
    further = ((canonical_cell(table.titles[place]), place) for place in table.further)
    return (*table.places.items(), *further)


def _formula_problems(table: Table, places: Sequence[int]) -> Iterator[Problem]:
    """Texts a spreadsheet would take for a formula when the papers are exported (OWASP 1.2.10)."""
    for row_number, cells in table.body:
        for place in places:
            cell = cells[place]
            if cell.startswith(_FORMULA_SIGNS) and len(cell) > 1:
                formula = Problem("formula-like", Severity.WARNING, value=cell)
                yield table.located(formula, row_number, place)


def _exposed_identity_numbers(table: Table, places: Sequence[int]) -> Iterator[Problem]:
    """Identity-card numbers in columns that are sealed and published (`draw.md` 7.3, 7.5).

    Those in the id column are found by `rules.pool`.
    """
    for row_number, cells in table.body:
        for place in places:
            cell = cells[place]
            if len(cell) >= 18 and (found := _IDENTITY_NUMBER.search(cell)):
                # Not the whole number: problems are shown on screen and kept in logs.
                exposed = Problem("identity-number-exposed", value=f"{found[0][:6]}…")
                yield table.located(exposed, row_number, place)
