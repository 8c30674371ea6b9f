"""The evaluated units as the units page shows and changes them; every change is a new list."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Problem, Refusal, errors_among
from hearing_desk.intake.units import read_units
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Affiliation, Group, ReportMode, ReportOrder
from hearing_desk.model.units import Unit
from hearing_desk.rules.units import listed_units, planned_units
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.words.language import Language
from hearing_desk.words.scheme_words import LABELS
from ui.bridge.roster_job import paper_fonts

_HEADINGS = ("group", "unit", "affiliation", "parent", "report")


@dataclass(frozen=True, slots=True)
class UnitFields:
    """What is typed about a unit; `parent` is empty where none is stated."""

    name: str
    group: GroupId
    affiliation: Affiliation
    parent: str
    report: ReportMode


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit of the list.

    place:     in the plan's order of its group, from 1.
    speaks:    place in the order of reporting, from 1; 0 = a lot that is still to be drawn.
    parent_of: units of this hearing that name it as their parent, `、` between them.
    """

    id: UnitId
    place: int
    speaks: int
    fields: UnitFields
    affiliation: str
    report: str
    parent_of: str


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """A group and its units in plan order; `drawn`: its order of reporting was fixed by lot."""

    id: GroupId
    label: str
    report: ReportMode
    rows: tuple[UnitRow, ...]
    drawn: bool

    @property
    def speaks(self) -> bool:
        """Whether any of its units reports in person, so that an order is needed."""
        return any(row.fields.report is ReportMode.SPOKEN for row in self.rows)


@dataclass(frozen=True, slots=True)
class UnitsView:
    """All groups of the scheme; `order`: how the order of reporting is fixed, in words."""

    groups: tuple[UnitGroup, ...]
    order: str
    by_lot: bool
    frozen: bool
    affiliations: tuple[tuple[Affiliation, str], ...]
    reports: tuple[tuple[ReportMode, str], ...]


@dataclass(frozen=True, slots=True)
class LotReading:
    """Drawn numbers as typed: the order so far, who is missing, what is no place or typed twice."""

    order: tuple[UnitId, ...]
    names: tuple[str, ...]
    missing: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether every unit of the group has its place."""
        return not self.missing and not self.wrong


def units_view(desk: Desk, language: Language) -> UnitsView | None:
    """Groups and units as listed; `None` = no scheme yet."""
    state = desk.hearing.state
    if not state.scheme_text:
        return None
    scheme = desk.hearing.scheme
    return UnitsView(
        groups=tuple(_group(desk, group, language) for group in scheme.groups),
        order=LABELS[scheme.speech.order].to(language),
        by_lot=scheme.speech.order is ReportOrder.LOT,
        frozen=state.frozen_sha256 is not None,
        affiliations=tuple((each, LABELS[each].to(language)) for each in Affiliation),
        reports=tuple((each, LABELS[each].to(language)) for each in ReportMode),
    )


def read_lot(group: UnitGroup, typed: str) -> LotReading:
    """The order of reporting from plan places typed in the order they were drawn."""
    by_place = {str(row.place): row for row in group.rows}
    drawn: list[UnitRow] = []
    wrong: list[str] = []
    for number in filter(None, re.split(r"[\s,、;]+", normalize("NFKC", typed))):
        row = by_place.get(number.lstrip("0"))
        if row is None or row in drawn:
            wrong.append(number)
        else:
            drawn.append(row)
    return LotReading(
        tuple(row.id for row in drawn),
        tuple(row.fields.name for row in drawn),
        tuple(row.fields.name for row in group.rows if row not in drawn),
        tuple(wrong),
    )


def add_unit(desk: Desk, fields: UnitFields) -> Changes:
    """List one more unit, last of its group. Raises Refusal: "units-faulty", as `list_units`."""
    return _relist(desk, (*_listed(desk), fields))


def change_unit(desk: Desk, unit: UnitId, fields: UnitFields) -> Changes:
    """List a unit with other fields; in another group it comes last. Refuses as `add_unit`."""
    here = desk.hearing.unit(unit).unit
    ids = list(desk.hearing.state.units)
    listed = list(_listed(desk))
    listed[ids.index(unit)] = fields
    if here.group != fields.group:
        listed.append(listed.pop(ids.index(unit)))
    return _relist(desk, listed)


def move_unit(desk: Desk, unit: UnitId, step: int) -> Changes:
    """List a unit one place earlier (-1) or later (+1) in its group. Refuses as `add_unit`."""
    ids = list(desk.hearing.state.units)
    listed = list(_listed(desk))
    here = ids.index(unit)
    there = here + step
    if 0 <= there < len(ids) and listed[there].group == listed[here].group:
        listed[here], listed[there] = listed[there], listed[here]
    return _relist(desk, listed)


def remove_unit(desk: Desk, unit: UnitId) -> Changes:
    """List all units but this one. Raises Refusal: as `list_units`."""
    ids = desk.hearing.state.units
    return _relist(
        desk, [each for id_, each in zip(ids, _listed(desk), strict=True) if id_ != unit]
    )


def list_planned(desk: Desk) -> Changes:
    """List the units the scheme lists. Raises Refusal: as `list_units`."""
    return desk.rules.list_units(planned_units(desk.hearing.scheme))


def _group(desk: Desk, group: Group, language: Language) -> UnitGroup:
    state = desk.hearing.state
    units = [day.unit for day in state.units.values()]
    order = [day.unit.id for day in state.group_units(group.id)]
    drawn = group.id in state.report_order
    fixed = drawn or desk.hearing.scheme.speech.order is not ReportOrder.LOT
    return UnitGroup(
        id=group.id,
        label=_label(group, language),
        report=group.report,
        rows=tuple(
            UnitRow(
                id=unit.id,
                place=place,
                speaks=order.index(unit.id) + 1 if fixed else 0,
                fields=_fields(unit),
                affiliation=LABELS[unit.affiliation].to(language),
                report=LABELS[unit.report].to(language),
                parent_of="、".join(each.name for each in units if each.parent == unit.name),
            )
            for place, unit in enumerate((u for u in units if u.group == group.id), 1)
        ),
        drawn=drawn,
    )


def _label(group: Group, language: Language) -> str:
    return group.label.zh if language is Language.ZH else group.label.en


def _fields(unit: Unit) -> UnitFields:
    return UnitFields(unit.name, unit.group, unit.affiliation, unit.parent or "", unit.report)


def _listed(desk: Desk) -> tuple[UnitFields, ...]:
    return tuple(_fields(day.unit) for day in desk.hearing.state.units.values())


def _relist(desk: Desk, listed: Sequence[UnitFields]) -> Changes:
    """The list goes the way of a file, so that what is typed is checked like what is received."""
    if not listed:
        return desk.rules.list_units(())
    units, problems = _read(desk, _as_file(listed), "")
    if errors_among(problems):
        raise Refusal("units-faulty", tuple(_without_place(each) for each in problems))
    return desk.rules.list_units(units)


def _without_place(problem: Problem) -> Problem:
    """Told of a typed list, whose first unit is row 1 and which is no file."""
    params = dict(problem.params)
    if "first_row" in params:
        params["first_row"] = int(str(params["first_row"])) - 1
    return replace(problem, file=None, row=None, column=None, params=params)


def _read(desk: Desk, content: bytes, file: str) -> tuple[tuple[Unit, ...], tuple[Problem, ...]]:
    typefaces = load_typefaces(paper_fonts())
    reading = read_units(content, file, missing_glyphs=typefaces.missing_glyphs)
    units, problems = listed_units(reading.rows, desk.hearing.scheme, file)
    return units, (*reading.problems, *problems)


def _as_file(listed: Sequence[UnitFields]) -> bytes:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_HEADINGS)
    table.writerows(
        (each.group, each.name, each.affiliation.value, each.parent, each.report.value)
        for each in listed
    )
    return text.getvalue().encode()
