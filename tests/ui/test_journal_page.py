"""The journal page, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hearing_desk.model.attendance import DAY
from tests.builders import POLICE, TRAFFIC, a_seated_hearing
from tests.fakes import MINUTE_MS
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.bridge.views_journal import minute_of_day
from ui.stages.journal_page import JournalPage


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    day = a_seated_hearing()
    day.clock.pass_time(10 * MINUTE_MS)
    bridge = open_bridge(day.balloted(POLICE).balloted(TRAFFIC))
    return Hands(qtbot, bridge, JournalPage(bridge))


def told(hands: Hands) -> list[str]:
    return hands.column("journalTable", 3)


def test_every_act_stands_there_newest_first(hands: Hands) -> None:
    numbers = hands.column("journalTable", 0)
    assert numbers == [str(n) for n in range(hands.bridge.desk.hearing.head.seq, 0, -1)]
    assert told(hands)[0].startswith("交通局, round 1, was counted")
    assert told(hands)[-1].startswith("The record of")


def test_the_chosen_act_is_shown_in_full(hands: Hands) -> None:
    full = hands.find(QLabel, "journalFull").text()
    assert told(hands)[0] in full
    row = list(hands.bridge.desk.hearing.journal.read())[-1]
    assert f"{row.hash[:4]} {row.hash[4:8]}" in full


def test_a_unit_and_a_sheet_leave_only_their_acts(hands: Hands) -> None:
    combo = hands.find(QComboBox, "journalUnit")
    hands.qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told(hands)
    assert all("公安局" in text for text in told(hands))
    hands.type("3", "journalSheet")
    assert told(hands) == [
        "Sheet 3 of 公安局 was keyed, second pass: 1 1",
        "Sheet 3 of 公安局 was keyed, first pass: 1 1",
    ]
    hands.press("journalClear")
    assert len(told(hands)) == hands.bridge.desk.hearing.head.seq


def test_a_person_is_found_by_name_as_operator_and_as_delegate(hands: Hands) -> None:
    hands.type("李复核", "journalPerson")
    assert "李复核 was named as second clerk" in told(hands)
    keyed = [text for text in told(hands) if "was keyed" in text]
    assert len(keyed) == 8
    assert all("second pass" in text for text in keyed)
    hands.press("journalClear")
    person = (hands.bridge.desk.draws.in_force(DAY).panel or ())[0]
    hands.type(person.lower(), "journalPerson")
    name = hands.bridge.desk.hearing.name(person)
    assert any(f"{name} signed in" in text for text in told(hands))


def test_a_span_of_time_is_in_local_time(hands: Hands) -> None:
    hands.type("9:10", "journalFrom")
    hands.type("0914", "journalTo")
    times = hands.column("journalTable", 1)
    assert times
    assert all("09:10" <= time[11:16] <= "09:14" for time in times)
    assert len(times) < hands.bridge.desk.hearing.head.seq


def test_a_new_act_comes_on_top(hands: Hands) -> None:
    desk = hands.bridge.desk
    hands.bridge.do(lambda: desk.record_incident("hall", "停电两分钟"))
    assert told(hands)[0].endswith("停电两分钟")


def test_the_language_changes_what_is_told(hands: Hands) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    try:
        hands.page.retranslate()
        hands.page.refresh()
        assert told(hands)[0].startswith("“交通局”第 1 轮计票")
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("09:05", 545), ("9：05", 545), ("0905", 545), ("24:00", None), ("9:61", None), ("x", None)],
)
def test_times_as_people_type_them(typed: str, minute: int | None) -> None:
    assert minute_of_day(typed) == minute


def test_a_hearing_without_acts_found_shows_none(hands: Hands) -> None:
    hands.type("nobody at all", "journalPerson")
    assert told(hands) == []
    assert hands.find(QLabel, "journalFull").text() == ""
    assert hands.find(QLineEdit, "journalPerson").text() == "nobody at all"
