"""The core stands alone: no window toolkit, no resources, no person beside a ballot."""

from __future__ import annotations

import subprocess
import sys
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from hearing_desk.journal.ballot_events import BallotAdjudicated, BallotInvalidated
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.correction_events import SheetCorrected, SheetTakenOut
from hearing_desk.journal.recheck_events import RecountSettled
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.people import PersonId

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
import hearing_desk
for module in pkgutil.walk_packages(hearing_desk.__path__, "hearing_desk."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
foreign = {"PySide6", "shiboken6", "ui", "resources"}
print(sorted(name for name in sys.modules if name.split(".")[0] in foreign))
print(sum(name.startswith("hearing_desk.") for name in sys.modules))
"""


def test_the_core_imports_neither_qt_nor_ui_nor_resources() -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_EVERYTHING],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    foreign, modules = run.stdout.splitlines()
    assert foreign == "[]"
    assert int(modules) > 100


def types_within(hint: Any) -> Iterator[Any]:
    """The hint, and every type inside its unions, tuples and records."""
    yield hint
    if get_origin(hint) in (Union, types.UnionType, tuple):
        for part in get_args(hint):
            yield from types_within(part)
    elif is_dataclass(hint):
        for part in get_type_hints(hint).values():
            yield from types_within(part)


def test_no_act_ties_a_person_to_a_paper_but_those_that_name_deciders_and_witnesses() -> None:
    together = {}
    for event_type in EVENT_TYPES:
        hints = get_type_hints(event_type)
        held = {name: set(types_within(hints[name])) for name in hints}
        persons = {name for name, found in held.items() if PersonId in found}
        if persons and any(SheetNo in found for found in held.values()):
            together[event_type] = persons
    assert together == {
        BallotAdjudicated: {"deciders"},
        BallotInvalidated: {"deciders"},
        SheetTakenOut: {"deciders"},
        SheetCorrected: {"checked_by", "notary"},
        RecountSettled: {"deciders"},
    }


def test_every_field_of_an_act_is_typed() -> None:
    for event_type in EVENT_TYPES:
        hints = get_type_hints(event_type)
        assert {field.name for field in fields(event_type)} == hints.keys()
