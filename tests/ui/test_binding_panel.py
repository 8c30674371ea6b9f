"""Paper held against data on the notary's page, by keys and by dropping an image."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.hearing import Role
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.rules.type_back import groups_at
from hearing_desk.words.language import Language
from tests.bindings import on_paper
from tests.builders import (
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    Day,
    a_new_day,
    a_seated_hearing,
)
from tests.images import jpeg, on_a_table, page_of, saved
from tests.ui.hands import Hands
from tests.ui.hearings import FONTS, open_bridge
from ui.bridge.paper_binding import checks_told
from ui.bridge.seats import sit_down
from ui.stages.notary_page import NotaryPage
from ui.widgets.image_box import ImageBox
from ui.widgets.notice import Notice

TAB = 7


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """The police are locked; their sheet is set in earnest, their list and label are stored."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).locked(POLICE)
    desk = Desk(day.journal, day.clock, FONTS)
    desk.hearing.sit_down(CLERK)
    desk.papers.print(PaperKind.UNIT_TALLY, POLICE)
    day = day.again()
    on_paper(day, PaperKind.BALLOT_LIST, POLICE)
    bridge = open_bridge(day, NOTARY)
    hands = Hands(qtbot, bridge, NotaryPage(bridge))
    hands.find(QTabWidget, "notaryTabs").setCurrentIndex(TAB)
    return hands


def told(hands: Hands) -> str:
    return hands.find(Notice, "bindingResult").text


def sheet(hands: Hands) -> StoredPaper:
    return hands.bridge.desk.hearing.state.papers[0]


def a_photograph(hands: Hands, folder: Path) -> Path:
    """The signed sheet on a dark table."""
    stored = hands.bridge.desk.hearing.journal.file(sheet(hands).pdf_sha256)
    assert stored is not None
    path = folder / "签字件.jpg"
    path.write_bytes(jpeg(on_a_table(page_of(stored.content, 300), (1500, 2000))))
    return path


def read(hands: Hands, seen: Callable[[], object]) -> None:
    """Wait for the worker, which has to be started first."""
    hands.qtbot.waitUntil(lambda: bool(seen()), timeout=60_000)


def drop(hands: Hands, name: str, *paths: Path) -> None:
    """Drag files onto a box and let go."""
    box = hands.find(ImageBox, name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), *how)
    entering.ignore()
    QApplication.sendEvent(box, entering)
    if entering.isAccepted():
        QApplication.sendEvent(box, QDropEvent(QPointF(5, 5), *how))


# --- type-back ------------------------------------------------------------------------------------


def hidden_fields(hands: Hands) -> list[QLineEdit]:
    return [hands.find(QLineEdit, f"typeBack{number}") for number in (1, 2)]


def test_the_newest_paper_is_chosen_and_two_of_its_groups_are_hidden(hands: Hands) -> None:
    assert hands.column("boundPapers", 0) == ["D9-U01", "D8-U01"]
    assert hands.column("boundPapers", 3) == ["—", "—"]
    hands.press("typeBackButton")
    box = hands.page.findChild(QPushButton, "typeBackButton")
    assert box is not None
    assert box.text() == "&Compare"
    assert len(hidden_fields(hands)) == 2
    assert hands.focused == "typeBack1"


def test_the_notary_is_asked_to_the_desk_and_types_then(hands: Hands) -> None:
    desk = hands.bridge.desk
    assert hands.bridge.do(partial(sit_down, desk, CLERK))
    button = hands.find(QPushButton, "typeBackButton")
    assert button.text() == f"{desk.hearing.name(NOTARY)} sits down"
    hands.press("typeBackButton")
    assert desk.hearing.operator == NOTARY
    assert button.text() == "&Hide two groups"
    assert hands.page.findChild(QLineEdit, "typeBack1") is None
    hands.press("typeBackButton")
    assert hands.focused == "typeBack1"


def test_with_the_groups_hidden_nobody_else_may_type_them(hands: Hands) -> None:
    hands.press("typeBackButton")
    assert hands.bridge.do(partial(sit_down, hands.bridge.desk, CLERK))
    for name in ("typeBack1", "typeBack2"):
        hands.type_and_enter("0000", name)
    assert hands.bridge.desk.hearing.state.binding.type_backs == []
    assert "this is for: notary" in hands.page.notice.text


def test_where_no_notary_was_named_the_check_is_refused_in_words(qtbot: QtBot) -> None:
    day = a_new_day()
    day.rules.open(
        "T", "听证", rehearsal=False, language="zh-CN", program="test", utc_offset_minutes=480
    )
    day.rules.name_operator(ORGANIZER, "孙组织", Role.ORGANIZER)
    on_paper(day, PaperKind.RULE_SHEET, "")
    bridge = open_bridge(day, ORGANIZER)
    hands = Hands(qtbot, bridge, NotaryPage(bridge))
    hands.find(QTabWidget, "notaryTabs").setCurrentIndex(TAB)
    hands.press("typeBackButton")
    assert "this is for: notary" in told(hands)


def test_what_is_typed_from_the_paper_matches_and_is_counted(hands: Hands) -> None:
    hands.qtbot.keyClick(hands.find(QTableView, "boundPapers"), Qt.Key.Key_Down)
    hands.press("typeBackButton")
    fields = hidden_fields(hands)
    places = [field.property("place") for field in fields]
    for field, group in zip(fields, groups_at(sheet(hands).record_sha256, places), strict=True):
        hands.type_and_enter(group.upper(), field.objectName())
    (check,) = hands.bridge.desk.hearing.state.binding.type_backs
    assert check.matched
    assert told(hands).startswith("✓ It matches: this paper is D8-U01, version 1")
    assert hands.column("boundPapers", 3)[1] == "✓ typed back 1"
    assert hands.page.findChild(QLineEdit, "typeBack1") is None or not fields[0].isVisible()


def test_another_paper_in_hand_is_told_loudly_with_what_it_is(hands: Hands) -> None:
    hands.press("typeBackButton")
    fields = hidden_fields(hands)
    places = [field.property("place") for field in fields]
    other = groups_at(sheet(hands).record_sha256, places)
    for field, group in zip(fields, other, strict=True):
        hands.type_and_enter(group, field.objectName())
    assert told(hands).startswith("✗ It does not match")
    assert "D8-U01, version 1." in told(hands)
    assert hands.column("boundPapers", 3)[0] == "✗ did not match 1"


def test_a_slip_leaves_what_was_typed_to_be_set_right(hands: Hands) -> None:
    hands.press("typeBackButton")
    hands.type_and_enter("12", "typeBack1")
    assert hands.focused == "typeBack2"
    hands.type_and_enter("zzzz", "typeBack2")
    assert hands.bridge.desk.hearing.state.binding.type_backs == []
    assert hidden_fields(hands)[0].text() == "12"
    assert "is not a group of four" in hands.page.notice.text


def test_an_act_of_somebody_else_leaves_the_question_and_another_paper_ends_it(
    hands: Hands,
) -> None:
    hands.press("typeBackButton")
    hands.type("12", "typeBack1")
    desk = hands.bridge.desk
    assert hands.bridge.do(lambda: desk.record_incident("停电", "两分钟"))
    assert hidden_fields(hands)[0].text() == "12"
    hands.qtbot.keyClick(hands.find(QTableView, "boundPapers"), Qt.Key.Key_Down)
    assert hands.find(QPushButton, "typeBackButton").text() == "&Hide two groups"


def test_a_paper_superseded_meanwhile_is_no_longer_offered(hands: Hands) -> None:
    day = Day(hands.bridge.desk.hearing.journal, hands.bridge.desk.hearing.clock)  # type: ignore[arg-type]
    day.hearing.sit_down(CLERK)
    day.corrected(POLICE, 1, POOR)
    hands.bridge.open(Path("hearing.db"))
    hands.bridge.opened.emit()
    assert hands.find(QLabel, "typeBackAbout").isVisible()


# --- return ---------------------------------------------------------------------------------------


def test_a_photograph_dropped_on_the_page_is_the_current_version(
    hands: Hands, tmp_path: Path
) -> None:
    drop(hands, "returnBox", a_photograph(hands, tmp_path))
    read(hands, lambda: hands.bridge.desk.hearing.state.binding.returns)
    assert told(hands).startswith("✓ 签字件.jpg　D8-U01, version 1: the current version")
    assert hands.column("boundPapers", 3)[1] == "✓ returned 1"
    assert hands.find(QPushButton, "returnButton").isEnabled()


def test_a_photograph_is_chosen_in_a_dialog(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "空白.png"
    path.write_bytes(saved(page_of(a_blank_page(), 50), "PNG"))
    hands.press("returnButton")
    dialog = hands.page.findChild(QFileDialog, "askFile")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    read(hands, lambda: hands.bridge.desk.hearing.state.binding.returns)
    (returned,) = hands.bridge.desk.hearing.state.binding.returns
    assert returned.verdict is ReturnVerdict.UNREADABLE
    assert told(hands).startswith("✗ 空白.png　No code could be read")


def a_blank_page() -> bytes:
    from PIL import Image  # noqa: PLC0415

    return saved(Image.new("L", (400, 600), 255), "PDF")


def test_what_is_no_image_is_refused_in_words(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "名单.jpg"
    path.write_text("编号,姓名", encoding="utf-8")
    drop(hands, "returnBox", path)
    read(hands, lambda: told(hands).startswith("✗ 名单.jpg is no JPEG"))
    drop(hands, "returnBox", tmp_path / "没有.jpg")
    read(hands, lambda: "There is no file" in told(hands))
    assert hands.bridge.desk.hearing.state.binding.returns == []


def test_two_files_at_once_are_not_taken(hands: Hands, tmp_path: Path) -> None:
    drop(hands, "returnBox", tmp_path / "a.jpg", tmp_path / "b.jpg")
    assert told(hands) == ""


# --- photographs ----------------------------------------------------------------------------------


def choose(hands: Hands, item: PhotographOf) -> None:
    box = hands.find(QComboBox, "sealItem")
    box.setCurrentIndex(box.findData(item))


def test_the_seal_of_an_envelope_is_photographed(hands: Hands, tmp_path: Path) -> None:
    photo = a_photograph(hands, tmp_path)
    assert hands.find(QComboBox, "sealEnvelope").currentText() == "公安局, round 1, envelope 1"
    hands.type("0042", "sealNumber")
    drop(hands, "sealBox", photo)
    read(hands, lambda: hands.bridge.desk.hearing.state.binding.photographs)
    (taken,) = hands.bridge.desk.hearing.state.binding.photographs
    assert (taken.item, taken.unit, taken.seal) == (PhotographOf.ENVELOPE, POLICE, "0042")
    assert told(hands) == "✓ 签字件.jpg is in the record"
    assert hands.find(QLineEdit, "sealNumber").text() == ""


def test_a_paper_is_the_one_chosen_above_and_a_box_is_described(
    hands: Hands, tmp_path: Path
) -> None:
    photo = a_photograph(hands, tmp_path)
    choose(hands, PhotographOf.PAPER)
    assert not hands.find(QComboBox, "sealEnvelope").isVisible()
    drop(hands, "sealBox", photo)
    read(hands, lambda: hands.bridge.desk.hearing.state.binding.photographs)
    assert hands.column("boundPapers", 3)[0] == "photographs 1"
    choose(hands, PhotographOf.BOX)
    hands.type("7", "sealNumber")
    drop(hands, "sealBox", photo)
    read(hands, lambda: "Say what the photograph shows" in hands.page.notice.text)
    hands.type("票箱一", "sealWhat")
    drop(hands, "sealBox", photo)
    read(hands, lambda: len(hands.bridge.desk.hearing.state.binding.photographs) == 2)
    assert hands.bridge.desk.hearing.state.binding.photographs[1].what == "票箱一"


def test_a_version_on_the_papers_page_says_how_it_was_checked(hands: Hands) -> None:
    hands.press("typeBackButton")
    fields = hidden_fields(hands)
    paper = hands.bridge.desk.hearing.state.papers[-1]
    places = [field.property("place") for field in fields]
    for field, group in zip(fields, groups_at(paper.record_sha256, places), strict=True):
        hands.type_and_enter(group, field.objectName())
    desk = hands.bridge.desk
    assert checks_told(desk, paper, Language.EN) == "✓ typed back 1"
    assert checks_told(desk, sheet(hands), Language.EN) == ""
