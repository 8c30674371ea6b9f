"""The office the commands read from."""

from __future__ import annotations

from pathlib import Path

import pytest

from hearing_desk.cli import places
from tests.cli.terminal import Office


@pytest.fixture(autouse=True)
def own_schemes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the schemes written at this machine, empty."""
    folder = tmp_path / "schemes"
    monkeypatch.setattr(places, "OWN_SCHEMES", folder)
    return folder


@pytest.fixture
def office(tmp_path: Path) -> Office:
    folder = tmp_path / "office"
    folder.mkdir()
    return Office(folder)
