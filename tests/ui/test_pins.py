"""PINs in the window: issued and shown once, asked for at F4, at a consent, after a lock."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from hearing_desk.desk.changes import Topic
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.errors import Refusal
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import RulesFrozen
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.rules.units import planned_units
from hearing_desk.words.language import Language
from tests.fakes import PINS, a_pin
from ui.app import DeskWindows
from ui.bridge.second_key import SecondKeyView
from ui.resources import resource
from ui.settings import IDLE_MINUTES, Settings

ORGANIZER, CLERK, SECOND_CLERK, NOTARY = PINS
FIRST = UnitId("U01")
WRONG = "000001"


def begun(desk: Desk) -> None:
    """An official hearing with four roles, the organizer at the desk."""
    desk.rules.open(
        "test",
        "听证评议",
        rehearsal=False,
        language="zh-CN",
        program="test",
        utc_offset_minutes=480,
    )
    for person, name, role in (
        (ORGANIZER, "孙组织", Role.ORGANIZER),
        (CLERK, "王计票", Role.CLERK),
        (SECOND_CLERK, "李复核", Role.SECOND_CLERK),
        (NOTARY, "赵公证", Role.NOTARY),
    ):
        desk.rules.name_operator(person, name, role)
    desk.hearing.sit_down(ORGANIZER)
    text = resource("schemes", "tonghe-2011.toml").read_text(encoding="utf-8")
    desk.rules.adopt(text, "tonghe-2011.toml")
    desk.rules.list_units(planned_units(desk.hearing.scheme))


class Hall:
    """The window over such a hearing."""

    def __init__(self, desk: DeskWindows, qtbot: QtBot, path: Path) -> None:
        self.desk, self.qtbot, self.path = desk, qtbot, path

    @property
    def operator(self) -> PersonId:
        return self.desk.bridge.desk.hearing.operator

    @property
    def kinds(self) -> list[str]:
        return [row.kind for row in self.desk.bridge.desk.hearing.journal.read()]

    def part(self, name: str) -> QWidget:
        found = self.desk.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        label = self.part(name)
        assert isinstance(label, QLabel)
        return label.text()

    def shows(self, name: str) -> bool:
        return self.part(name).isVisible()

    def press(self, key: str) -> None:
        [shortcut] = [
            each
            for each in self.desk.window.findChildren(QShortcut)
            if each.key() == QKeySequence(key)
        ]
        shortcut.activated.emit()

    def push(self, name: str) -> None:
        button = self.part(name)
        assert isinstance(button, QPushButton)
        button.click()

    def type_pin(self, line: str, pin: str) -> None:
        """Type it and wait until it was looked at."""
        field = self.part(f"{line}Pin")
        assert isinstance(field, QLineEdit)
        assert field.isVisible()
        count = len(self.kinds)
        QTest.keyClicks(field, pin)
        assert field.displayText() == ""
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: len(self.kinds) > count and self.settled(line))

    def settled(self, line: str) -> bool:
        return not self.shows(f"{line}Act") or self.part(f"{line}Act").isEnabled()

    def chooses(self, person: PersonId) -> None:
        """F4 and the list."""
        self.desk.window.status.operator_chosen.emit(person)


@pytest.fixture
def hall(windows: DeskWindows, qtbot: QtBot, tmp_path: Path) -> Hall:
    """Everybody has a PIN; the organizer, who issued them, sits there."""
    path = tmp_path / "通河.hearing"
    assert windows.bridge.create(path, begun)
    for person, pin in PINS.items():
        issue = windows.bridge.desk.roles.issue
        assert windows.bridge.do(partial(issue, person, a_pin(pin).verifier))
    return Hall(windows, qtbot, path)


# --- issuing ----------------------------------------------------------------------------------


@pytest.fixture
def pins(windows: DeskWindows, qtbot: QtBot, tmp_path: Path) -> Hall:
    """The tab of the PINs on the Rules page, none issued yet."""
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    windows.window.go_to("rules")
    tabs = windows.window.current.findChild(QTabWidget, "rulesTabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(2)
    return Hall(windows, qtbot, tmp_path)


def issues_next(hall: Hall) -> str:
    before = hall.kinds.count("PinIssued")
    hall.push("pinIssue")
    hall.qtbot.waitUntil(lambda: hall.kinds.count("PinIssued") > before and hall.shows("pinShown"))
    return hall.text("pinShown").replace(" ", "")


def test_each_pin_is_shown_once_one_person_after_the_other(pins: Hall) -> None:
    assert "孙组织" in pins.text("pinState")
    shown = [issues_next(pins) for _ in PINS]
    assert shown == list(PINS.values())
    assert "赵公证" in pins.text("pinWho")
    pins.push("pinIssue")
    assert not pins.shows("pinShown")
    assert not pins.part("pinIssue").isEnabled()
    assert pins.operator == ORGANIZER


def test_a_new_official_hearing_leads_to_the_pins_until_everybody_has_one(
    windows: DeskWindows, qtbot: QtBot, tmp_path: Path
) -> None:
    assert windows.window.pins_due.text == ""
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    hall = Hall(windows, qtbot, tmp_path)
    assert "赵公证" in windows.window.pins_due.text
    windows.window.go_to("units")
    assert hall.shows("pinsDue")
    QTest.keyClick(hall.part("pinsDueIssue"), Qt.Key.Key_Space)
    assert windows.window.current.objectName() == "page_rules"
    assert hall.shows("pinIssue")
    assert windows.window.focusWidget() is hall.part("pinIssue")
    for _ in PINS:
        assert windows.window.pins_due.text
        issues_next(hall)
    assert windows.window.pins_due.text == ""


def test_whoever_is_named_after_the_pins_is_asked_for_too(hall: Hall) -> None:
    assert hall.desk.window.pins_due.text == ""
    desk = hall.desk.bridge.desk
    desk.hearing.seat(ORGANIZER)
    name = partial(desk.rules.name_operator, PersonId("op-3"), "陈重录", Role.SECOND_CLERK)
    assert hall.desk.bridge.do(name)
    assert "陈重录" in hall.desk.window.pins_due.text


def test_no_pins_are_asked_for_where_the_rules_were_frozen_without_them(
    windows: DeskWindows, tmp_path: Path
) -> None:
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    assert windows.window.pins_due.text
    desk = windows.bridge.desk
    frozen = RulesFrozen(rules_sha256(desk.hearing.state))
    assert windows.bridge.do(partial(desk.hearing.append, frozen, Topic.RULES))
    assert windows.window.pins_due.text == ""


def test_a_shown_pin_is_gone_once_the_page_is_left(pins: Hall) -> None:
    issues_next(pins)
    pins.desk.window.go_to("units")
    pins.desk.window.go_to("rules")
    assert not pins.shows("pinShown")
    assert pins.text("pinShown") == ""


def test_another_role_issues_a_new_one_at_the_same_place(pins: Hall) -> None:
    for _ in PINS:
        issues_next(pins)
    person = pins.part("pinPerson")
    assert isinstance(person, QComboBox)
    person.setCurrentIndex(person.findData(CLERK))
    pins.push("pinAnew")
    pins.qtbot.waitUntil(lambda: "PinReset" in pins.kinds)
    assert pins.text("pinShown") == "715 938"
    assert "王计票" in pins.text("pinWho")


def test_ones_own_is_not_issued_anew_by_oneself(pins: Hall) -> None:
    issues_next(pins)
    pins.push("pinAnew")
    pins.qtbot.waitUntil(lambda: not pins.shows("pinShown"))
    assert "PinReset" not in pins.kinds


# --- the seat ---------------------------------------------------------------------------------


def test_f4_asks_for_the_pin_and_the_person_sits_down(hall: Hall) -> None:
    hall.chooses(CLERK)
    assert hall.operator == ORGANIZER
    hall.type_pin("seat", PINS[CLERK])
    assert hall.operator == CLERK
    assert not hall.shows("seatPin")
    assert hall.kinds[-1] == "OperatorSeated"


def test_a_wrong_one_is_told_with_what_is_left(hall: Hall) -> None:
    hall.chooses(CLERK)
    hall.type_pin("seat", WRONG)
    assert "14" in hall.text("seatQuestion")
    for _ in range(4):
        hall.type_pin("seat", WRONG)
    assert "1 秒" in hall.text("seatQuestion")
    field = hall.part("seatPin")
    QTest.keyClicks(field, PINS[CLERK])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "1 秒" in hall.text("seatQuestion")
    assert hall.operator == ORGANIZER


def test_escape_leaves_whoever_sits_there(hall: Hall) -> None:
    hall.chooses(CLERK)
    QTest.keyClick(hall.part("seatPin"), Qt.Key.Key_Escape)
    assert not hall.shows("seatPin")
    assert hall.operator == ORGANIZER


def test_an_opened_record_asks_who_sits_down(hall: Hall) -> None:
    hall.desk.bridge.close()
    assert hall.desk.bridge.open(hall.path)
    assert hall.operator == BEGINNER
    assert hall.shows("seatPin")
    hall.type_pin("seat", PINS[ORGANIZER])
    assert hall.operator == ORGANIZER


# --- the second key ---------------------------------------------------------------------------


def asks_for_release(hall: Hall) -> SecondKeyView:
    """Something the organizer does that the notary has the second key of."""
    seen: list[SecondKeyView] = []
    desk, key = hall.desk.bridge.desk, hall.desk.second_key
    key.wanted.connect(seen.append)

    def act() -> object:
        if (JointAct.DRAW, "d-1") not in desk.hearing.state.roles.consents:
            raise Refusal("consent-missing", kind=JointAct.DRAW, subject="d-1", may=(Role.NOTARY,))
        return frozenset()

    hall.desk.bridge.do(act)  # type: ignore[arg-type]
    assert seen
    return seen[0]


def test_the_second_role_types_its_pin_in_place(hall: Hall) -> None:
    view = asks_for_release(hall)
    assert view.with_pin
    hall.type_pin("secondKey", WRONG)
    assert "14" in hall.text("secondKeyQuestion")
    assert hall.kinds[-1] == "PinRefused"
    hall.type_pin("secondKey", PINS[PersonId(view.people[0].person)])
    assert hall.kinds[-1] == "ConsentGiven"
    assert not hall.shows("secondKeyPin")
    assert hall.operator == ORGANIZER


# --- the lock ---------------------------------------------------------------------------------


def test_a_locked_desk_asks_and_takes_no_other_keys(hall: Hall) -> None:
    hall.press("Ctrl+L")
    assert hall.kinds[-1] == "DeskLocked"
    assert not hall.desk.window.current.isEnabled()
    QTest.keyClick(hall.part("seatPin"), Qt.Key.Key_Escape)
    assert hall.shows("seatPin")
    hall.desk.bridge.do(partial(hall.desk.bridge.desk.record_incident, "other", "停电"))
    assert hall.kinds[-1] == "DeskLocked"
    hall.type_pin("seat", PINS[ORGANIZER])
    assert hall.desk.window.current.isEnabled()
    assert not hall.desk.bridge.desk.hearing.state.roles.locked


def test_the_other_language_asks_again(hall: Hall) -> None:
    hall.press("Ctrl+L")
    hall.desk.window.taste.language_chosen.emit(Language.EN)
    hall.qtbot.waitUntil(lambda: "locked" in hall.text("seatQuestion"))


def test_idleness_locks_it_after_the_minutes_set(hall: Hall, settings: Settings) -> None:
    key = hall.desk.seat_key
    assert settings.idle_minutes == IDLE_MINUTES
    key.stay_awake()
    assert key._idle.isActive()
    assert key._idle.interval() == IDLE_MINUTES * 60_000
    settings.idle_minutes = 0
    key.stay_awake()
    assert not key._idle.isActive()
    key._idle.timeout.emit()
    assert hall.kinds[-1] == "DeskLocked"


def test_without_pins_the_key_locks_nothing(windows: DeskWindows, tmp_path: Path) -> None:
    windows.window.lock_asked.emit()
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    windows.window.lock_asked.emit()
    assert windows.bridge.desk.hearing.operator == ORGANIZER
    assert not windows.bridge.desk.hearing.state.roles.locked
