"""The office the commands read from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    folder = tmp_path / "office"
    folder.mkdir()
    return Office(folder)
