"""Changes the text of a scheme file place by place; comments, order and the rest are kept."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias, assert_never

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from hearing_desk.model.scheme import LocalText
from hearing_desk.rules.scheme_fields import SECTIONS

Written: TypeAlias = str | int | bool | LocalText
"""A setting as a scheme file writes it: a choice, a text, a number, a flag, words in both."""

Content: TypeAlias = Written | date | Sequence["Content"] | Mapping[str, "Content"]
"""Whatever a scheme file may hold at one place: entries are mappings, lists are sequences."""

Path: TypeAlias = tuple[str | int, ...]
"""Keys from the root of the file; an entry of a list by its place, from 0."""


@dataclass(frozen=True, slots=True)
class Put:
    """This value there, in place of another or as a new key; tables on the way are made."""

    path: Path
    value: Content


@dataclass(frozen=True, slots=True)
class Remove:
    """The key or the entry gone; one that is not there stays away. A list left empty goes too."""

    path: Path


@dataclass(frozen=True, slots=True)
class Insert:
    """One more entry, to stand at that place of its list; a list that is not there is made."""

    path: Path
    value: Content


@dataclass(frozen=True, slots=True)
class Move:
    """The entry taken to another place of its list."""

    path: Path
    place: int


Edit: TypeAlias = Put | Remove | Insert | Move

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def as_written(text: str) -> Mapping[str, object]:
    """Every setting by its path as the file writes it, or as it might: `{"award.share": "40%"}`.

    text: TOML that can be read, whatever its values.
    """
    raw = tomllib.loads(text)
    return {
        f"{name}.{field.key}": raw.get(name, {}).get(field.key, field.default)
        for name, fields in SECTIONS.items()
        for field in fields
        if field.question is not None
    }


def with_settings(text: str, settings: Mapping[str, Written]) -> str:
    """The scheme's text with these keys changed or added.

    settings: section and key, `ballot.blank`, to the new value; what follows the first dot is one
    key, so that a source can be told: `sources.ballot.blank`.
    """
    return edited(text, (Put(tuple(path.split(".", 1)), to) for path, to in settings.items()))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The scheme's text after these edits, one after the other.

    text: TOML that can be read. Where its comments cannot be kept, what it says still is.
    """
    edits = tuple(edits)
    lines = text.replace("\r\n", "\n")
    plain: Any = tomllib.loads(lines)
    document: Any = tomlkit.parse(lines)
    for edit in edits:
        _apply(edit, plain, _PLAIN)
    try:
        for edit in edits:
            _apply(edit, document, _STYLED)
        changed = tomlkit.dumps(document)
        kept = tomllib.loads(changed) == plain
    except (ValueError, TOMLKitError):
        kept = False
    if not kept:  # a layout the library does not master
        changed = tomlkit.dumps(plain)
    return changed.replace("\n", "\r\n") if "\r\n" in text else changed


def _plain_value(written: str) -> Any:
    return tomllib.loads(f"value = {written}")["value"]


def _styled_list(key: str, value: Content, *, top: bool) -> Any:
    """A list of one entry: tables of their own at the root of the file, a line each elsewhere."""
    if top and isinstance(value, Mapping):
        return tomlkit.parse(f"[[{_key(key)}]]\n{_lines(value)}")[key]
    return tomlkit.value(f"[\n  {_toml(value)},\n]")


@dataclass(frozen=True, slots=True)
class _Hand:
    """Makes values and lists: plain ones, or ones that remember their layout."""

    value: Callable[[str], Any]
    list_of: Callable[..., Any]


_PLAIN = _Hand(_plain_value, lambda _, value, top: [_plain_value(_toml(value))])
_STYLED = _Hand(tomlkit.value, _styled_list)


def _apply(edit: Edit, root: Any, hand: _Hand) -> None:
    *above, last = edit.path
    match edit:
        case Put(value=value):
            _put(_reached(root, above), last, hand.value(_toml(value)))
        case Remove():
            _remove(root, above, last)
        case Insert(value=value):
            *higher, key = above
            holder = _reached(root, higher)
            if key in holder:
                _insert(holder[key], last, value, hand)
            else:
                _put(holder, key, hand.list_of(key, value, top=not higher))
        case Move(place=place):
            _move(_reached(root, above), last, place)
        case _ as unreachable:
            assert_never(unreachable)


def _has(holder: Any, key: Any) -> bool:
    return key < len(holder) if isinstance(key, int) else key in holder


def _reached(root: Any, way: Sequence[str | int]) -> Any:
    """The table or list at that place; tables that are not there yet are made."""
    for key in way:
        if not _has(root, key):
            root[key] = {}
        root = root[key]
    return root


def _put(holder: Any, key: Any, value: Any) -> None:
    """A new key stands before the lines that lead over to the next heading."""
    end = _end_of(holder) if isinstance(holder, Table) and key not in holder else []
    holder[key] = value
    if end:
        holder.value.body.extend(end)


def _remove(root: Any, way: Sequence[str | int], key: Any) -> None:
    for step in way:
        if not _has(root, step):
            return
        above, root = root, root[step]
    if not _has(root, key):
        return
    if len(root) == 1 and isinstance(key, int):
        del above[way[-1]]
    elif isinstance(root, AoT):
        _rearrange(root, lambda: root.pop(key))
    else:
        del root[key]


def _insert(entries: Any, place: Any, value: Content, hand: _Hand) -> None:
    if isinstance(entries, AoT):
        new = tomlkit.parse(f"[[new]]\n{_lines(value)}")["new"][0]
        _rearrange(entries, lambda: entries.insert(place, new))
    else:
        entries.insert(place, hand.value(_toml(value)))


def _move(entries: Any, place: Any, to: int) -> None:
    if isinstance(entries, AoT):
        _rearrange(entries, lambda: entries.insert(to, entries.pop(place)))
    else:
        entries.insert(to, entries.pop(place))


def _rearrange(entries: AoT, change: Callable[[], object]) -> None:
    """The lines below the last entry belong to the next heading and stay where they are."""
    end = _end_of(entries[-1])
    change()
    for entry in entries[:-1]:
        if not _ends_open(entry):
            entry.value.body.append((None, tomlkit.nl()))
    _end_of(entries[-1])
    entries[-1].value.body.extend(end)


def _end_of(table: Table) -> list[Any]:
    """Takes the blank lines and comments off the end of a table."""
    end: list[Any] = []
    body = table.value.body
    while body and body[-1][0] is None:
        end.insert(0, body.pop())
    return end


def _ends_open(table: Table) -> bool:
    body = table.value.body
    return bool(body) and body[-1][0] is None


def _lines(entry: Content) -> str:
    """A table below its heading."""
    pairs = _plain_value(_toml(entry)).items()
    return "".join(f"{_key(key)} = {_toml(value)}\n" for key, value in pairs)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _toml(key)


def _toml(value: Content) -> str:
    """The value in one line; long lists in a line for each entry."""
    match value:
        case LocalText():
            return _toml({"zh": value.zh, "en": value.en})
        case Mapping():
            pairs = ", ".join(f"{_key(key)} = {_toml(each)}" for key, each in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case date():
            return value.isoformat()
        case str() | int():
            # JSON is TOML here but for one character, which TOML wants escaped
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case _:
            return "[\n" + "".join(f"  {_toml(each)},\n" for each in value) + "]"
