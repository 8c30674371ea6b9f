"""What a person does to a scheme, as edits of its text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from unicodedata import normalize

from hearing_desk.model.scheme import Affiliation
from hearing_desk.model.units import Unit
from hearing_desk.rules.scheme_edit import Content, Edit, Insert, Move, Path, Put, Remove
from ui.bridge.scheme_lists import GROUPS, Form, ListSpec, at, both, entries

_LANGUAGES = {Form.CHINESE: "zh", Form.ENGLISH: "en"}


def cell_edits(raw: Any, path: Path, form: Form, given: object) -> tuple[Edit, ...]:
    """A cell given another value; an emptied one leaves the file.

    raw: the file as read. given: what was typed, chosen or ticked.
    """
    typed = given.strip() if isinstance(given, str) else given
    match form:
        case Form.CHINESE | Form.ENGLISH:
            return _text_edits(at(raw, path), path, _LANGUAGES[form], str(typed))
        case Form.UNIT:
            return _unit_edits(at(raw, path[:-1]), path, str(typed))
        case Form.REPEATED:
            groups = _repeated(raw, path, listed=bool(typed))
            return (Put(path[:-1], groups) if groups else Remove(path[:-1]),)
        case _ if typed == "":
            return (Remove(path),)
        case Form.NUMBER:
            return (Put(path, number(str(typed))),)
        case Form.DAY:
            return (Put(path, _day(str(typed))),)
        case _:
            assert isinstance(typed, str | bool | int)
            return (Put(path, typed),)


def number(typed: str) -> str | int:
    """What was typed as the file would write it: a whole number bare, all else in quotes."""
    value = normalize("NFKC", typed).strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else value


def new_entry(raw: Any, spec: ListSpec, path: Path, place: int) -> tuple[Edit, ...]:
    """One more entry in a list."""
    fresh = spec.fresh
    if spec.id_prefix:
        assert isinstance(fresh, Mapping)
        fresh = {"id": _free_id(raw, spec, path), **fresh}
    return (Insert((*path, place), fresh),)


def entry_gone(raw: Any, spec: ListSpec, path: Path) -> tuple[Edit, ...]:
    """An entry taken out, with the paragraph it came from and, of a group, all its weights."""
    entry = at(raw, path)
    gone: list[Edit] = [Remove(path)]
    known = entry.get("id") if isinstance(entry, dict) else None
    if known is None:
        return tuple(gone)
    gone.append(Remove(("sources", f"{spec.path[0]}.{known}")))
    if spec is GROUPS:
        gone += [
            Remove(("components", place, "weights", known))
            for place in range(len(entries(raw, ("components",))))
        ]
        repeated = entries(raw, ("year", "repeat_groups"))
        if known in repeated:
            gone.append(Remove(("year", "repeat_groups", repeated.index(known))))
    return tuple(gone)


def entry_moved(path: Path, step: int, length: int) -> tuple[Edit, ...]:
    """An entry one place up or down; none at the end of its list."""
    place = path[-1]
    assert isinstance(place, int)
    to = place + step
    return (Move(path, to),) if 0 <= to < length else ()


def units_listed(raw: Any, units: tuple[Unit, ...]) -> tuple[Edit, ...]:
    """These units in place of those the groups list now."""
    edits: list[Edit] = []
    for place, group in enumerate(entries(raw, ("groups",))):
        mine = [unit for unit in units if unit.group == group["id"]]
        edits.append(Put(("groups", place, "units"), [_unit(unit) for unit in mine]))
    return tuple(edits)


def _unit(unit: Unit) -> Content:
    told: dict[str, Content] = {"name": unit.name}
    if unit.affiliation is not Affiliation.UNSTATED:
        told["affiliation"] = unit.affiliation.value
    if unit.parent is not None:
        told["parent"] = unit.parent
    return told if len(told) > 1 else unit.name


def _text_edits(now: object, path: Path, language: str, typed: str) -> tuple[Edit, ...]:
    zh, en = both(now)
    halves = {"zh": zh, "en": en, language: typed}
    if not any(halves.values()):
        return (Remove(path),)
    if not isinstance(now, dict):
        return (Put(path, {key: half for key, half in halves.items() if half or key == "zh"}),)
    if language == "en" and not typed:
        return (Remove((*path, "en")),)
    return (Put((*path, language), typed),)


def _unit_edits(unit: object, path: Path, typed: str) -> tuple[Edit, ...]:
    key = path[-1]
    if isinstance(unit, dict):
        gone = typed in ("", "unstated") and key != "name"
        return (Remove(path),) if gone else (Put(path, typed),)
    if key == "name":
        return (Put(path[:-1], typed),)
    return (Put(path[:-1], {"name": str(unit), str(key): typed}),) if typed else ()


def _repeated(raw: Any, path: Path, *, listed: bool) -> list[str]:
    """The groups of the two-year lists with one more or one less, in the order of the groups."""
    known = set(entries(raw, ("year", "repeat_groups")))
    ids = [str(group["id"]) for group in entries(raw, ("groups",))]
    known = known | {path[-1]} if listed else known - {path[-1]}
    return [each for each in ids if each in known]


def _day(typed: str) -> date | str:
    value = normalize("NFKC", typed)
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


def _free_id(raw: Any, spec: ListSpec, path: Path) -> str:
    taken = {entry.get("id") for entry in entries(raw, path) if isinstance(entry, dict)}
    place = len(taken) + 1
    while f"{spec.id_prefix}-{place}" in taken:
        place += 1
    return f"{spec.id_prefix}-{place}"
