"""Quotas: a received quota file understood, and seats from shares.

Source: `domain.md` E2 and E5, `design.md` §3 and §4.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import assert_never

from hearing_desk.errors import Problem
from hearing_desk.model.draw import Quota, QuotaLine, QuotaReading, SeatMethod, SectorAlternates
from hearing_desk.model.scheme import AlternateRule
from hearing_desk.rules.apportionment import DEFAULT_METHOD, apportion
from hearing_desk.rules.canonical import canonical_cell, code_points, forbidden_characters
from hearing_desk.rules.rules_file import in_column_order

__all__ = ["apportion", "default_alternates", "from_lines"]


def from_lines(
    lines: Iterable[QuotaLine],
    panel: int | None = None,
    method: SeatMethod = DEFAULT_METHOD,
    *,
    file: str | None = None,
) -> QuotaReading:
    """The quotas, alternates and seats a quota file asks for, and every problem of its lines.

    panel: size of the panel where the lines do not fix it; needed for shares and ranges.

    Raises Refusal: panel-smaller-than-sectors.
    """
    read = tuple(_canonical(line) for line in lines)
    sectors = tuple(line for line in read if line.attribute == "sector")
    seats = panel if panel is not None else _seats_fixed_by(sectors)
    problems = [
        *(problem for line in read for problem in _line_problems(line)),
        *_repeated(read),
        *_share_sum(sectors),
        *([Problem("panel-size-missing")] if seats is None else []),
    ]
    if problems or seats is None:
        return QuotaReading((), (), seats, tuple(replace(p, file=file) for p in problems))
    quotas = in_column_order((*_typed(read, seats), *_shared(sectors, seats, method)))
    return QuotaReading(quotas, _alternates(quotas, sectors, method), seats, ())


def _canonical(line: QuotaLine) -> QuotaLine:
    cells = canonical_cell(line.attribute), canonical_cell(line.value)
    return replace(line, attribute=cells[0], value=cells[1])


def _seats_fixed_by(sectors: Sequence[QuotaLine]) -> int | None:
    """The sum of the sector lines when each of them is exact."""
    if not sectors or any(line.minimum is None or line.minimum != line.maximum for line in sectors):
        return None
    return sum(line.minimum or 0 for line in sectors)


def _line_problems(line: QuotaLine) -> Iterator[Problem]:
    found = (*_cell_problems(line), *_number_problems(line), *_sector_only_problems(line))
    for problem in found:
        yield replace(problem, row=line.row_number)


def _cell_problems(line: QuotaLine) -> Iterator[Problem]:
    for cell in (line.attribute, line.value):
        if characters := forbidden_characters(cell):
            params = {"characters": code_points(characters)}
            yield Problem("cell-forbidden-characters", value=cell, params=params)
    if not line.attribute or not line.value:
        yield Problem("quota-value-empty")


def _number_problems(line: QuotaLine) -> Iterator[Problem]:
    bounds = [bound for bound in (line.minimum, line.maximum) if bound is not None]
    if not bounds and line.share is None:
        yield Problem("quota-line-without-number", value=line.value)
    if bounds and line.share is not None:
        yield Problem("quota-seats-and-share", value=line.value)
    if bounds != sorted(bounds) or min(bounds, default=0) < 0:
        params = {"minimum": bounds[0], "maximum": bounds[-1]}
        yield Problem("quota-bounds", column=line.attribute, value=line.value, params=params)
    if min(line.share or 0, line.alternates or 0) < 0:
        yield Problem("quota-number-negative", value=line.value)


def _sector_only_problems(line: QuotaLine) -> Iterator[Problem]:
    if line.attribute == "sector":
        return
    if line.share is not None:
        yield Problem("quota-share-not-sector", value=line.value)
    if line.alternates is not None:
        yield Problem("alternates-not-sector", value=line.value)


def _repeated(lines: Sequence[QuotaLine]) -> Iterator[Problem]:
    first_row: dict[tuple[str, str], int] = {}
    for line in lines:
        first = first_row.setdefault((line.attribute, line.value), line.row_number)
        if first != line.row_number:
            yield Problem(
                "quota-twice", row=line.row_number, column=line.attribute, value=line.value
            )


def _share_sum(sectors: Sequence[QuotaLine]) -> Iterator[Problem]:
    shares = [line.share for line in sectors if line.share is not None]
    if shares and len(shares) < len(sectors):
        yield Problem("quota-shares-incomplete")
    if shares and sum(shares) != 1:
        percent = sum(shares) * 100
        text = str(percent) if percent.denominator == 1 else f"{float(percent):.2f}"
        yield Problem("quota-shares-sum", params={"percent": text})


def _typed(lines: Iterable[QuotaLine], seats: int) -> Iterator[Quota]:
    for line in lines:
        if line.share is None:
            least = 0 if line.minimum is None else line.minimum
            most = seats if line.maximum is None else line.maximum
            yield Quota(line.attribute, line.value, least, most)


def _shared(sectors: Iterable[QuotaLine], seats: int, method: SeatMethod) -> tuple[Quota, ...]:
    shares = {line.value: line.share for line in sectors if line.share is not None}
    return apportion(shares, seats, method) if shares else ()


def _alternates(
    quotas: Iterable[Quota], sectors: Iterable[QuotaLine], method: SeatMethod
) -> tuple[SectorAlternates, ...]:
    asked = {line.value: line.alternates for line in sectors}
    numbers = {
        quota.value: default_alternates(quota.maximum, method) if asked_for is None else asked_for
        for quota in quotas
        if quota.attribute == "sector"
        for asked_for in [asked[quota.value]]
    }
    return tuple(SectorAlternates(sector, n) for sector, n in sorted(numbers.items()) if n > 0)


def default_alternates(seats: int, method: SeatMethod = DEFAULT_METHOD) -> int:
    """How many alternates a sector with so many seats gets unasked (E5): none without seats."""
    if seats == 0:
        return 0
    match method.alternates:
        case AlternateRule.SHARE:
            return max(1, ceil(method.alternate_share * seats))
        case AlternateRule.FIXED:
            return method.alternate_count
        case _ as unreachable:
            assert_never(unreachable)
