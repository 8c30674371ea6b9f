"""Quota files: seats or shares per sector, or minimum and maximum per value of any column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, heading_key, known_headings
from hearing_desk.intake.line import Line, reading_of_lines
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.roster import ROSTER_COLUMNS
from hearing_desk.model.draw import QuotaLine

QuotaLinesReading: TypeAlias = Reading[QuotaLine]

QUOTA_COLUMNS = (
    Column("attribute", ("属性", "column")),
    Column("value", ("取值", "值")),
    Column("min", ("最少", "下限", "最低", "minimum")),
    Column("max", ("最多", "上限", "最高", "maximum")),
    Column("sector", ("界别", "所属界别", "类别", "代表类别", "category")),
    Column("seats", ("名额", "人数", "席位")),
    Column("share", ("比例", "占比", "percent", "percentage")),
    Column("alternates", ("候补", "候补名额", "候补人数", "alternate")),
)

_FULL_FORM = ("attribute", "value")
_ATTRIBUTES: Mapping[str, str] = MappingProxyType(dict(known_headings(ROSTER_COLUMNS)))
_SHARE = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?(%?)")


def read_quota(content: bytes, name: str, answers: Answers = NO_ANSWERS) -> QuotaLinesReading:
    """The lines of a quota file, in the short or the full form; `rules.quota` judges them.

    Shares are percent, with or without the sign; only shares without a sign that together make
    exactly 1 are parts of the whole.
    Raises Refusal: those of `read_table`.
    """
    table = read_table(content, name, QUOTA_COLUMNS, answers)
    is_full = all(key in table.places for key in _FULL_FORM)
    is_short = "sector" in table.places and bool({"seats", "share"} & set(table.places))
    if is_full == is_short:
        found = "、".join(filter(None, table.titles))
        form = Problem("quota-form", params={"found": found})
        return reading_of(table, (), [table.located(form, table.heading_row)])
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    quotas = [_full(line) for line in lines] if is_full else _short(lines)
    return reading_of_lines(table, lines, quotas)


def _full(line: Line) -> QuotaLine:
    written = line.required("attribute")
    return QuotaLine(
        line.row_number,
        attribute=_ATTRIBUTES.get(heading_key(written), written),
        value=line.required("value"),
        minimum=line.number("min"),
        maximum=line.number("max"),
        alternates=line.number("alternates"),
    )


def _short(lines: Sequence[Line]) -> list[QuotaLine]:
    shares = [_share_as_written(line) for line in lines]
    plain = [number for number, has_sign in filter(None, shares) if not has_sign]
    are_parts = sum(plain) == 1 and len(plain) == len(list(filter(None, shares)))
    return [
        _short_line(line, share and _share(line, *share, 1 if are_parts else 100))
        for line, share in zip(lines, shares, strict=True)
    ]


def _short_line(line: Line, share: Fraction | None) -> QuotaLine:
    seats = line.number("seats")
    return QuotaLine(
        line.row_number,
        attribute="sector",
        value=line.required("sector"),
        minimum=seats,
        maximum=seats,
        share=share,
        alternates=line.number("alternates"),
    )


def _share_as_written(line: Line) -> tuple[Fraction, bool] | None:
    """The number in the share cell and whether a percent sign follows; `None` = none there."""
    cell = line.text("share")
    if not cell:
        return None
    if written := _SHARE.fullmatch(cell):
        return Fraction(written[1]), bool(written[2])
    folded = unicodedata.normalize("NFKC", cell)
    if _SHARE.fullmatch(folded):
        line.note(Problem("number-full-width", value=cell, params={"proposal": folded}), "share")
    else:
        line.note(Problem("share-expected", value=cell), "share")
    return None


def _share(line: Line, number: Fraction, has_sign: bool, whole: int) -> Fraction | None:
    """The part of the panel, 1 = all of it; a number that makes no sense as one is noted."""
    cell = line.text("share")
    if number > whole:
        line.note(Problem("share-too-large", value=cell), "share")
    elif 0 < number < 1 and not has_sign and whole == 100:
        proposal = f"{(Decimal(cell) * 100).normalize():f}%"
        line.note(Problem("share-below-one", value=cell, params={"proposal": proposal}), "share")
    else:
        return number / whole
    return None
