"""Processes that make desks, one for all tests of a kind: loading the program takes a second."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults import preload
from tests.faults.desk_process import DeskProcess, desk_process


@pytest.fixture(scope="session")
def desks() -> Iterator[DeskProcess]:
    """Makes desks as they are."""
    with desk_process() as process:
        yield process


@pytest.fixture(scope="session")
def watched_desks() -> Iterator[DeskProcess]:
    """Makes desks behind the library of `preload.c`."""
    with desk_process(environment=preload.environment()) as process:
        yield process
