"""Every code the house raises and with which values, read from the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import hearing_desk

HOUSE = Path(hearing_desk.__file__).parents[1]
ROOMS = ("hearing_desk", "ui")

CARRIERS = frozenset({"Refusal", "Problem", "NothingToCheck", "heed", "problem"})
"""What takes a code first; the last three hand it on to one of the others."""

PRINTER_PARAMS = frozenset({"value", "column"})
"""What `words.messages.problem_line` fills in by itself."""


@dataclass(frozen=True, slots=True)
class RaisedCode:
    """A literal code at a call site.

    params: names of the values given; `None` = not to be read off the source.
    """

    code: str
    place: str
    params: frozenset[str] | None


def raised_codes() -> tuple[RaisedCode, ...]:
    """Of every `Refusal("...")` and `Problem("...")` in the house."""
    return tuple(
        raised
        for path in _sources()
        for raised in _codes_in(
            path.relative_to(HOUSE).as_posix(), ast.parse(path.read_text("utf-8"))
        )
    )


def literals() -> frozenset[str]:
    """Every text constant of the house, its words left out."""
    return frozenset(
        node.value
        for path in _sources()
        if path.parent.name != "words"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _sources() -> tuple[Path, ...]:
    return tuple(sorted(path for room in ROOMS for path in (HOUSE / room).rglob("*.py")))


def _codes_in(path: str, tree: ast.Module) -> Iterator[RaisedCode]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in CARRIERS:
            continue
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield RaisedCode(first.value, f"{path}:{node.lineno}", _params(node, node.func.id))


def _params(call: ast.Call, carrier: str) -> frozenset[str] | None:
    if carrier == "Refusal":
        return _refusal_params(call)
    return _problem_params(call) if carrier == "Problem" else None


def _refusal_params(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    if None in names:
        return None
    return frozenset(str(name) for name in names) - {"problems"}


def _problem_params(call: ast.Call) -> frozenset[str] | None:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    params = given.get("params")
    if None in given or (params is not None and not isinstance(params, ast.Dict)):
        return None
    keys = params.keys if isinstance(params, ast.Dict) else []
    if not all(isinstance(key, ast.Constant) for key in keys):
        return None
    return frozenset(str(key.value) for key in keys if isinstance(key, ast.Constant))
