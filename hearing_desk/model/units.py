"""Evaluated units of one hearing."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Affiliation, ReportMode


@dataclass(frozen=True, slots=True)
class Unit:
    """An evaluated unit 参评单位.

    id:     `U01` ... in plan order over the whole hearing.
    order:  place in its group, from 1.
    parent: name of the parent authority; `None` = none stated.
    """

    id: UnitId
    name: str
    group: GroupId
    order: int
    affiliation: Affiliation
    parent: str | None
    report: ReportMode


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One line of a units file, as read; absent cells are `None`.

    row_number: from 1, as the file shows it (the heading is row 1).
    group:      the group's id or label, verbatim.
    """

    row_number: int
    group: str
    unit: str
    order: int | None
    affiliation: Affiliation | None
    parent: str | None
    report: ReportMode | None
