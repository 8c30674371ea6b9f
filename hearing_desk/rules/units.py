"""The units of one hearing: those the scheme lists, or those a units file brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hearing_desk.errors import Problem
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Affiliation, Group, Scheme
from hearing_desk.model.units import Unit, UnitLine


def planned_units(scheme: Scheme) -> tuple[Unit, ...]:
    """The units the scheme lists, numbered `U01` ... in plan order; empty where it lists none."""
    units = [
        Unit(
            UnitId(""),
            planned.name,
            group.id,
            order,
            planned.affiliation,
            planned.parent,
            group.report,
        )
        for group in scheme.groups
        for order, planned in enumerate(group.units, 1)
    ]
    return _numbered(units)


def listed_units(
    lines: Sequence[UnitLine], scheme: Scheme, file: str
) -> tuple[tuple[Unit, ...], tuple[Problem, ...]]:
    """The units of a units file, in scheme order of the groups, and every problem at once.

    A line without an order takes its place in the file. A group is named by its id or by its
    label in either language.
    """
    groups = {name: group for group in scheme.groups for name in _names(group)}
    problems = [
        Problem(
            "unit-group-unknown",
            file=file,
            row=line.row_number,
            column="group",
            value=line.group,
            params={"known": "、".join(group.label.zh for group in scheme.groups)},
        )
        for line in lines
        if line.group not in groups
    ]
    problems += _doubled(lines, file)
    members: dict[GroupId, list[Unit]] = {group.id: [] for group in scheme.groups}
    for line in lines:
        if line.group in groups:
            group = groups[line.group]
            members[group.id].append(_unit(line, group, len(members[group.id]) + 1))
    in_order = [
        replace(unit, order=order)
        for group in scheme.groups
        for order, unit in enumerate(sorted(members[group.id], key=lambda unit: unit.order), 1)
    ]
    return _numbered(in_order), tuple(problems)


def _names(group: Group) -> tuple[str, ...]:
    return group.id, group.label.zh, group.label.en


def _unit(line: UnitLine, group: Group, place: int) -> Unit:
    return Unit(
        id=UnitId(""),
        name=line.unit,
        group=group.id,
        order=place if line.order is None else line.order,
        affiliation=line.affiliation or Affiliation.UNSTATED,
        parent=line.parent,
        report=line.report or group.report,
    )


def _doubled(lines: Sequence[UnitLine], file: str) -> list[Problem]:
    first: dict[str, int] = {}
    doubled = []
    for line in lines:
        if first.setdefault(line.unit, line.row_number) != line.row_number:
            doubled.append(
                Problem(
                    "unit-doubled",
                    file=file,
                    row=line.row_number,
                    column="unit",
                    value=line.unit,
                    params={"first_row": first[line.unit]},
                )
            )
    return doubled


def _numbered(units: Sequence[Unit]) -> tuple[Unit, ...]:
    width = max(2, len(str(len(units))))
    return tuple(
        replace(unit, id=UnitId(f"U{number:0{width}}")) for number, unit in enumerate(units, 1)
    )
