"""Small scheme files for the tests: the least a scheme must say, and changes to it."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme import read_scheme

SCHEMES = Path(__file__).parents[2] / "resources" / "schemes"

LEAST: Mapping[str, Any] = {
    "id": "least",
    "title": {"zh": "评议"},
    "document": "方案",
    "organizer": "纠风办",
    "groups": [{"id": "all", "label": "全部单位"}],
    "ballot": {
        "items": [{"id": "first", "label": "甲"}, {"id": "second", "label": "乙"}],
        "grades": [
            {"id": "good", "label": "好", "points": 50},
            {"id": "poor", "label": "差", "points": "12.5"},
        ],
        "blank_grade": "poor",
    },
}
"""Only what must be written; everything else is the house default."""


def changed(*changes: tuple[str, object]) -> dict[str, Any]:
    """The least scheme with values put at key paths; a number in a path is an index from 0."""
    scheme = copy.deepcopy(dict(LEAST))
    for path, value in changes:
        *way, last = (int(key) if key.isdigit() else key for key in path.split("."))
        place: Any = scheme
        for key in way:
            place = place[key] if isinstance(key, int) else place.setdefault(key, {})
        place[last] = copy.deepcopy(value)
    return scheme


def toml(value: object) -> str:
    """A value as TOML, tables inline."""
    if isinstance(value, dict):
        pairs = (f"{toml(key)} = {toml(each)}" for key, each in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(each) for each in value) + "]"
    # JSON is TOML here but for one character, which TOML wants escaped
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def file_text(scheme: Mapping[str, object]) -> str:
    """A whole scheme file."""
    return "".join(f"{toml(key)} = {toml(value)}\n" for key, value in scheme.items())


def read(*changes: tuple[str, object]) -> tuple[Scheme | None, tuple[Problem, ...]]:
    """What the reader makes of the least scheme with these changes."""
    return read_scheme(file_text(changed(*changes)), "试.toml")


def told(code: str, column: str, value: str | None = None, **params: object) -> Problem:
    """An error of the file of `read`, in full."""
    return Problem(code, file="试.toml", column=column, value=value, params=params)


def accepted(*changes: tuple[str, object]) -> Scheme:
    """The scheme, which must be without problems."""
    scheme, problems = read(*changes)
    assert problems == ()
    assert scheme is not None
    return scheme


def packaged(scheme_id: str) -> Scheme:
    """A scheme of the house, by its id."""
    path = SCHEMES / f"{scheme_id}.toml"
    scheme, problems = read_scheme(path.read_text(encoding="utf-8"), path.name)
    assert problems == ()
    assert scheme is not None
    return scheme
