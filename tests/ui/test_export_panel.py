"""The export, by keys: tables into a folder of their own, all papers into one file."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QListWidget,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.model.papers import PaperKind
from hearing_desk.store.sqlite_journal import create
from tests.builders import CLERK, POLICE, a_seated_hearing
from tests.fakes import FakeClock
from tests.journey.test_correction_through_the_core import sign_and_release
from tests.ui.hands import Hands
from tests.ui.hearings import FONTS
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.sqlite_records import SqliteRecords
from ui.stages.export_panel import ExportPanel
from ui.stages.journal_page import JournalPage

SLOW = 60_000
"""Time for a process to start on a busy machine."""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record on disk with a released unit and its papers."""
    path = tmp_path / "day.hearing"
    with closing(create(path)) as journal:
        day = a_seated_hearing(journal=journal).balloted(POLICE)
        desk = Desk(journal, day.clock, FONTS)
        desk.hearing.sit_down(CLERK)
        desk.tally.lock(POLICE)
        sign_and_release(desk, POLICE)
    return path


@pytest.fixture
def hands(qtbot: QtBot, record: Path) -> Hands:
    bridge = DeskBridge(SqliteRecords, partial(Desk, clock=FakeClock(), fonts=FONTS))
    assert bridge.open(record)
    hands = Hands(qtbot, bridge, JournalPage(bridge))
    hands.find(QTabWidget, "journalTabs").setCurrentIndex(1)
    return hands


def written(hands: Hands) -> list[str]:
    lines = hands.find(QListWidget, "exportWritten")
    return [lines.item(row).text() for row in range(lines.count())]


def panel_of(hands: Hands) -> ExportPanel:
    panel = hands.page.findChild(ExportPanel)
    assert panel is not None
    return panel


def choose(hands: Hands, path: Path) -> None:
    """Answer the question for a file or folder."""
    dialog = hands.page.findChild(QFileDialog, "askFile")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()


def wait(hands: Hands) -> None:
    button = hands.find(QPushButton, "exportTables")
    hands.qtbot.waitUntil(button.isEnabled, timeout=SLOW)


def test_tables_go_into_a_folder_of_their_own(hands: Hands, tmp_path: Path) -> None:
    hands.press("exportTables")
    choose(hands, tmp_path)
    assert not hands.find(QPushButton, "exportCombined").isEnabled()
    wait(hands)
    folder = tmp_path / f"day-export-{hands.bridge.desk.hearing.head.seq}"
    assert all(str(folder) in line for line in written(hands))
    assert (folder / "results.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (folder / "sealed" / "ballots.json").exists()
    assert len(written(hands)) == sum(path.is_file() for path in folder.rglob("*"))


def test_the_same_state_is_not_exported_over_itself(hands: Hands, tmp_path: Path) -> None:
    panel = panel_of(hands)
    for _ in range(2):
        panel.export_below(tmp_path)
        wait(hands)
    assert written(hands) == []
    assert "day-export" in hands.page.notice.text


def test_all_papers_of_a_group_without_single_ballots_become_one_file(
    hands: Hands, tmp_path: Path
) -> None:
    groups = hands.find(QComboBox, "exportGroup")
    assert groups.itemText(0) == "The whole day"
    hands.qtbot.keyClick(groups, Qt.Key.Key_Down)
    hands.qtbot.keyClick(hands.find(QCheckBox, "exportPublic"), Qt.Key.Key_Space)
    hands.press("exportCombined")
    choose(hands, tmp_path / "law.pdf")
    wait(hands)
    (line,) = written(hands)
    assert "law.pdf (1 papers, 2 pages)" in line
    assert len(PdfReader(BytesIO((tmp_path / "law.pdf").read_bytes())).pages) == 2


def test_a_file_with_single_ballots_says_where_it_belongs(hands: Hands, tmp_path: Path) -> None:
    panel_of(hands).combine_into(tmp_path / "all.pdf")
    wait(hands)
    assert "envelope" in written(hands)[1]
    assert hands.bridge.desk.papers.latest(PaperKind.BALLOT_LIST, POLICE) is not None
