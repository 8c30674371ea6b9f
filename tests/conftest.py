"""What holds for every test: windows need no screen, and nobody logs an unexpected warning."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long a machine takes says nothing of the code (house 3.15).
settings.register_profile("desk", deadline=None)
settings.register_profile("mutants", deadline=None, max_examples=20, derandomize=True)
settings.load_profile("desk")

# Before any window is made; a test that wants a real screen starts a program of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _no_unexpected_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log line of WARNING or above fails the test; a test clears the ones it expects."""
    yield
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    assert unexpected == []
