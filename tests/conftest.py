"""What holds for every test: nobody logs a warning unless the test expects it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


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
