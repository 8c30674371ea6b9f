"""The notary's page, by keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import Mark
from hearing_desk.store.sqlite_journal import create
from hearing_desk.verify.verification import CHECKS
from tests.builders import CLERK, GOOD, NOTARY, POLICE, TRAFFIC, Day, a_hearing, a_new_day, a_scheme
from tests.builders import a_seated_hearing as seated
from tests.ui.hands import Hands
from tests.ui.hearings import FONTS, open_bridge
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.sqlite_records import SqliteRecords
from ui.stages.notary_page import NotaryPage

ODD = (Mark("0"), Mark("+"))


def a_counted_day() -> Day:
    """One unit counted, another still voting."""
    return seated().balloted(POLICE, [GOOD, GOOD, ODD, GOOD]).reported(TRAFFIC).issued(TRAFFIC)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    bridge = open_bridge(a_counted_day())
    return Hands(qtbot, bridge, NotaryPage(bridge))


def turn_to(hands: Hands, place: int) -> None:
    tabs = hands.find(QTabWidget, "notaryTabs")
    while tabs.currentIndex() != place:
        hands.qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Right)


def test_digests_stand_in_groups_of_four_and_the_head_is_the_latest_act(hands: Hands) -> None:
    head = hands.bridge.desk.hearing.head.hash
    shown = hands.find(QLabel, "digest0").accessibleName()
    assert shown.replace(" ", "") == head
    assert all(len(group) == 4 for group in shown.split())
    sealed = hands.bridge.desk.hearing.state.pool
    assert sealed is not None
    everything = [hands.find(QLabel, f"digest{place}").accessibleName() for place in range(6)]
    digests = [digest.replace(" ", "") for digest in everything]
    assert sealed.roster_sha256 in digests
    assert hands.bridge.desk.hearing.state.draws[0].rules_sha256 in digests


def test_papers_of_every_unit_are_summed_up(hands: Hands) -> None:
    assert hands.column("notarySums", 0) == ["公安局", "交通局"]
    assert hands.column("notarySums", 7) == ["4", "—"]
    assert hands.column("notarySums", 14) == ["✓ adds up", "Not finished"]


def test_rules_in_force_are_read_in_words(hands: Hands) -> None:
    assert len(hands.find(QTextBrowser, "ruleSheet").toPlainText()) > 200


def test_an_objection_stands_there_word_for_word(hands: Hands) -> None:
    turn_to(hands, 5)
    text = hands.find(QPlainTextEdit, "incidentText")
    text.insertPlainText("第 5 号代表：“票箱没有展示。”\n监票人：已展示。")
    hands.qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (incident,) = hands.bridge.desk.hearing.state.incidents
    assert incident.category == "objection"
    assert incident.text == "第 5 号代表：“票箱没有展示。”\n监票人：已展示。"
    assert incident.text in hands.find(QListWidget, "incidentLog").item(0).text()
    assert text.toPlainText() == ""
    hands.press("incidentWrite")
    assert len(hands.bridge.desk.hearing.state.incidents) == 1


def test_an_incident_is_another_kind_of_entry(hands: Hands) -> None:
    turn_to(hands, 5)
    hands.qtbot.keyClick(hands.find(QComboBox, "incidentCategory"), Qt.Key.Key_Down)
    hands.find(QPlainTextEdit, "incidentText").insertPlainText("停电两分钟")
    hands.press("incidentWrite")
    assert hands.bridge.desk.hearing.state.incidents[0].category == "incident"


def test_the_end_of_supervision_wants_its_reason_and_cannot_come_twice(hands: Hands) -> None:
    hands.bridge.desk.hearing.sit_down(NOTARY)
    turn_to(hands, 5)
    hands.press("supervisionEnd")
    hands.type_and_enter("公证员因病离场", "supervisionAskTyped")
    assert hands.bridge.desk.hearing.state.supervision_ended == "公证员因病离场"
    assert "公证员因病离场" in hands.find(QLabel, "supervisionEnded").text()
    assert not hands.find(QPushButton, "supervisionEnd").isEnabled()


def test_before_any_ballot_there_is_nothing_to_sum_up(qtbot: QtBot) -> None:
    bridge = open_bridge(a_hearing())
    hands = Hands(qtbot, bridge, NotaryPage(bridge))
    assert hands.column("notarySums", 0) == []


def test_tabs_turn_by_key_alone(hands: Hands) -> None:
    tabs = hands.find(QTabWidget, "notaryTabs")
    for expected in (1, 2, 3, 4, 5, 6):
        turn_to(hands, expected)
    assert tabs.tabText(6) == "Rules"


class TestVerification:
    """On a record that lies on the disk, as a job."""

    @pytest.fixture
    def hands(self, qtbot: QtBot, tmp_path: Path) -> Hands:
        path = tmp_path / "day.hearing"
        journal = create(path)
        day = a_new_day(journal).opened().ruled(a_scheme()).frozen().sealed().drawn().signed_in()
        day.balloted(POLICE)
        journal.close()
        bridge = DeskBridge(SqliteRecords, partial(Desk, clock=day.clock, fonts=FONTS))
        assert bridge.open(path)
        bridge.desk.hearing.sit_down(CLERK)
        hands = Hands(qtbot, bridge, NotaryPage(bridge))
        turn_to(hands, 4)
        return hands

    def test_every_check_has_its_line_while_the_record_stays_open(self, hands: Hands) -> None:
        lines = hands.find(QListWidget, "verifyLines")
        hands.press("verifyRun")
        assert not hands.find(QPushButton, "verifyRun").isEnabled()
        hands.qtbot.waitUntil(lambda: lines.count() > 0, timeout=20_000)
        texts = [lines.item(row).text() for row in range(lines.count())]
        assert sum(text[0] in "✓–" and text[2] == "V" for text in texts) == len(CHECKS)
        assert any(text.startswith("– V2 ") for text in texts)  # no paper was at hand
        assert "nothing is wrong" in hands.find(QLabel, "verifyResult").text()
        hands.bridge.desk.record_incident("incident", "still writable")

    def test_the_head_on_a_signed_paper_is_compared(self, hands: Hands) -> None:
        lines = hands.find(QListWidget, "verifyLines")
        head = hands.bridge.desk.hearing.head.hash
        hands.type_and_enter(f"{head[:4]} {head[4:8].upper()}", "verifyHead")
        hands.qtbot.waitUntil(lambda: lines.count() > 0, timeout=20_000)
        texts = [lines.item(row).text() for row in range(lines.count())]
        assert any(text.startswith("✓ V2 ") for text in texts)

    def test_what_is_no_head_is_refused_in_words(self, hands: Hands) -> None:
        hands.type_and_enter("xyz", "verifyHead")
        assert hands.page.notice.property("kind") == "refused"
        assert hands.find(QPushButton, "verifyRun").isEnabled()

    def test_a_record_that_is_gone_is_refused_in_words(self, hands: Hands, tmp_path: Path) -> None:
        (tmp_path / "day.hearing").unlink()
        hands.press("verifyRun")
        hands.qtbot.waitUntil(lambda: hands.page.notice.text != "", timeout=20_000)
        assert hands.find(QPushButton, "verifyRun").isEnabled()


def test_the_page_asks_nothing_of_a_closed_line(hands: Hands) -> None:
    assert not hands.find(QLineEdit, "supervisionAskTyped").isVisible()
