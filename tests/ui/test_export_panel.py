"""The export, by keys: tables into a folder, all papers into one file, the evidence bundle."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.model.papers import PaperKind
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.words.acts_told import in_fours
from hearing_desk.words.language import Language
from tests.builders import CLERK, POLICE, Day, a_seated_hearing
from tests.cli.test_verify_command import tampered
from tests.fakes import FakeClock
from tests.journey.test_correction_through_the_core import sign_and_release
from tests.ui.hands import Hands
from tests.ui.hearings import FONTS
from tests.verifier.own import OWN
from ui.bridge.bundling import MOST_FINDINGS, bundle_work
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.exporting import combined_work, export_work, reading
from ui.bridge.sqlite_records import SqliteRecords
from ui.stages.export_panel import ExportPanel
from ui.stages.journal_page import JournalPage
from ui.text.messages import refusal_text

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


# --- the evidence bundle --------------------------------------------------------------------------


def in_the_dialog(hands: Hands, path: Path) -> None:
    """Type where the file shall stand and press Return."""
    dialog = hands.page.findChild(QFileDialog, "askFile")
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    hands.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_full_bundle_is_made_by_keys_and_verifies_by_itself(
    hands: Hands, tmp_path: Path
) -> None:
    hands.press("bundleFull")
    dialog = hands.page.findChild(QFileDialog, "askFile")
    assert dialog is not None
    acts = hands.bridge.desk.hearing.head.seq
    assert [Path(file).name for file in dialog.selectedFiles()] == [
        f"day-evidence-sealed-{acts}.zip"
    ]
    target = tmp_path / "sealed.zip"
    in_the_dialog(hands, target)
    assert not hands.find(QPushButton, "bundlePublic").isEnabled()
    assert hands.find(QLabel, "exportStage").isVisible()
    wait(hands)
    assert not hands.find(QLabel, "exportStage").isVisible()
    lines = written(hands)
    digest = in_fours(sha256(target.read_bytes()).hexdigest())
    assert str(target) in lines[0]
    assert "notary's envelope" in lines[1]
    assert lines[2:4] == [
        f"Size: {target.stat().st_size} bytes",
        f"SHA-256 of the file (for the seal): {digest}",
    ]
    assert "verify_hearing.py" in lines[5]
    assert "sha256sum sealed.zip" in lines[6]
    assert OWN.verify(str(target)).failed() == set()


def test_the_public_bundle_leaves_single_ballots_out(hands: Hands, tmp_path: Path) -> None:
    target = tmp_path / "public.zip"
    hands.press("bundlePublic")
    in_the_dialog(hands, target)
    wait(hands)
    assert "No single ballots are in it" in written(hands)[1]
    with ZipFile(target) as archive:
        assert b"BallotEntered" not in archive.read("journal.jsonl")
    assert OWN.verify(str(target)).failed() == set()


def test_a_file_that_is_there_is_not_replaced(hands: Hands, tmp_path: Path) -> None:
    target = tmp_path / "sealed.zip"
    target.write_bytes(b"somebody's")
    hands.press("bundleFull")
    in_the_dialog(hands, target)
    wait(hands)
    assert "will not be overwritten" in hands.page.notice.text
    assert written(hands) == []
    assert target.read_bytes() == b"somebody's"


# --- what the worker does -------------------------------------------------------------------------


@dataclass
class Told:
    """What a job told of its progress."""

    steps: list[tuple[str, int, int]] = field(default_factory=list)

    def __call__(self, stage: str, done: int, steps: int) -> None:
        self.steps.append((stage, done, steps))


def test_a_bundle_tells_each_check_before_it_gathers_and_writes(
    record: Path, tmp_path: Path
) -> None:
    told, target = Told(), tmp_path / "证据包.zip"
    lines = bundle_work(record, target, Language.ZH, public=False)(told)
    assert OWN.verify(str(target)).failed() == set()
    stages = [stage for stage, _, _ in told.steps]
    assert stages[1] == "操作记录首尾相接，未被改动"
    assert stages[-2:] == ["收集文件", "写入 证据包.zip"]
    assert [done for _, done, _ in told.steps[1:]] == list(range(len(told.steps) - 1))
    assert all(steps == len(told.steps) - 1 for _, _, steps in told.steps)
    assert isinstance(lines, tuple)
    assert "密封袋" in lines[1]


def test_no_bundle_is_made_of_a_record_that_does_not_verify(record: Path, tmp_path: Path) -> None:
    tampered(record, "update journal set at_utc = replace(at_utc, '2', '1') where seq = 5")
    with pytest.raises(Refusal) as caught:
        bundle_work(record, tmp_path / "a.zip", Language.EN, public=False)(Told())
    assert caught.value.code == "bundle-not-sound"
    assert 1 <= len(caught.value.problems) <= MOST_FINDINGS
    text = refusal_text(caught.value, Language.EN)
    assert "does not verify" in text
    assert not (tmp_path / "a.zip").exists()


@pytest.mark.parametrize("public", [True, False])
def test_tables_and_papers_are_written_by_the_worker(
    record: Path, tmp_path: Path, public: bool
) -> None:
    folder, told = tmp_path / "tables", Told()
    lines = export_work(record, folder, Language.EN)(told)
    assert isinstance(lines, tuple)
    assert len(lines) == sum(path.is_file() for path in folder.rglob("*"))
    bound = combined_work(record, tmp_path / "all.pdf", None, FONTS, Language.EN, public=public)
    said = bound(told)
    assert isinstance(said, tuple)
    assert len(said) == (1 if public else 2)
    assert [(done, steps) for _, done, steps in told.steps] == [(0, 2), (1, 2)] * 2


def test_what_is_written_meanwhile_is_not_in_it(record: Path) -> None:
    with closing(open_hearing(record)) as desk:
        day = Day(desk, FakeClock())
        with reading(record) as journal:
            before = len(tuple(journal.read()))
            day.recorded(SupervisionEnded("离场"))
            assert len(tuple(journal.read())) == before
        with reading(record) as journal:
            assert len(tuple(journal.read())) == before + 1
