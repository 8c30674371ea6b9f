"""The Tonghe day, rehearsed once for all journeys; and the windows that the pages are tested in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.hearing import HearingState
from hearing_desk.store.sqlite_journal import open_hearing
from tests.cli.terminal import typed
from tests.fakes import FakeClock
from tests.ui.conftest import clock, settings, windows

__all__ = ["TongheDay", "clock", "settings", "tonghe", "windows"]


@dataclass(frozen=True, slots=True)
class TongheDay:
    """What `hearing-desk rehearse --out DIR` left and said.

    hearing: the record read again from disk.
    """

    folder: Path
    output: str
    hearing: Hearing

    @property
    def state(self) -> HearingState:
        return self.hearing.state


@pytest.fixture(scope="session")
def tonghe(tmp_path_factory: pytest.TempPathFactory) -> TongheDay:
    folder = tmp_path_factory.mktemp("tonghe") / "rehearsal"
    result = typed("rehearse", "--out", folder)
    assert result.exit_code == 0, result.output
    journal = open_hearing(folder / "rehearsal.hearing", read_only=True)
    try:
        return TongheDay(folder, result.stdout, Hearing(journal, FakeClock()))
    finally:
        journal.close()
