"""The machine sleeps in the middle of a speech: an entry at once, a question, the keys stay."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hearing_desk.errors import Refusal
from hearing_desk.model.speech import Instant
from hearing_desk.store.sqlite_journal import create
from tests.builders import CLERK, ORGANIZER, POLICE, a_hearing
from tests.fakes import PINS, SECOND_MS, FakeClock, a_pin
from ui.app import DeskWindows


@pytest.fixture
def hall(windows: DeskWindows, tmp_path: Path) -> DeskWindows:
    """The head of POLICE speaks."""
    journal = create(tmp_path / "day.hearing")
    a_hearing(journal=journal).sealed().drawn().signed_in()
    journal.close()
    assert windows.bridge.open(tmp_path / "day.hearing")
    desk = windows.bridge.desk
    desk.hearing.sit_down(CLERK)
    for act in (
        lambda: desk.speeches.call(POLICE, "钱局长", "局长", is_head=True),
        lambda: desk.speeches.start(POLICE),
    ):
        assert windows.bridge.do(act)
    return windows


def sleep(hall: DeskWindows, clock: FakeClock, seconds: int) -> None:
    """As on Linux and macOS: the monotonic clock stands still meanwhile."""
    at = clock.at
    clock.at = Instant(at.mono_ms, at.utc_ms + seconds * SECOND_MS, at.origin)
    hall.ticker.tick()


def log(hall: DeskWindows) -> list[tuple[str, str]]:
    return [(each.category, each.text) for each in hall.bridge.desk.hearing.state.incidents]


def answer(hall: DeskWindows) -> QLineEdit:
    found = hall.window.findChild(QLineEdit, "clockAnswerTyped")
    assert found is not None
    return found


def test_a_sleep_is_written_down_at_once_and_the_host_is_asked(
    hall: DeskWindows, clock: FakeClock, qtbot: QtBot
) -> None:
    sleep(hall, clock, 40)
    [(category, text)] = log(hall)
    assert category == "clock"
    assert "公安局" in text
    assert "相差 40 秒" in text
    question = hall.window.findChild(QLabel, "clockAnswerQuestion")
    assert question is not None
    assert text in question.text()
    answer(hall).insert("主持人决定不计入")
    qtbot.keyClick(answer(hall), Qt.Key.Key_Return)
    assert log(hall)[1:] == [("clock", "关于计时的决定：主持人决定不计入")]


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_a_clock_set_forward_or_back_is_a_parting_too(
    hall: DeskWindows, clock: FakeClock, seconds: int
) -> None:
    sleep(hall, clock, seconds)
    assert "相差 3600 秒" in log(hall)[0][1]


def test_the_question_takes_no_key_from_whoever_is_keying(
    hall: DeskWindows, clock: FakeClock
) -> None:
    holder = QApplication.focusWidget()
    sleep(hall, clock, 40)
    assert QApplication.focusWidget() is holder
    assert answer(hall).isVisible()


def test_nobody_speaking_nobody_is_asked(hall: DeskWindows, clock: FakeClock) -> None:
    assert hall.bridge.do(lambda: hall.bridge.desk.speeches.stop(POLICE))
    sleep(hall, clock, 40)
    assert log(hall) == []


def test_what_cannot_be_written_now_is_written_after_the_next_act(
    hall: DeskWindows, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = hall.bridge.desk
    with monkeypatch.context() as locked:

        def refuse(category: str, text: str) -> None:
            raise Refusal("journal-stopped")

        locked.setattr(desk, "record_incident", refuse)
        sleep(hall, clock, 40)
    assert log(hall) == []
    clock.pass_time(5 * SECOND_MS)
    assert hall.bridge.do(lambda: desk.speeches.stop(POLICE))
    [(_, text)] = log(hall)
    assert text.startswith("09:00:40 时：公安局")


def test_a_sleep_while_the_desk_is_locked_is_written_at_unlocking_with_its_own_moment(
    hall: DeskWindows, clock: FakeClock, qtbot: QtBot
) -> None:
    desk = hall.bridge.desk
    locked_with_pins(hall)
    field = hall.window.findChild(QLineEdit, "seatPin")
    assert field is not None
    qtbot.keyClicks(field, PINS[CLERK][:3])
    sleep(hall, clock, 40)
    assert log(hall) == []
    assert answer(hall).isVisible()
    assert not answer(hall).isEnabled()
    assert hall.bridge.do(lambda: desk.speeches.stop(POLICE))
    clock.pass_time(5 * SECOND_MS)
    qtbot.keyClicks(field, PINS[CLERK][3:])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(log(hall)))
    rows = tuple(desk.hearing.journal.read())
    assert [row.kind for row in rows[-3:]] == [
        "SpeechStopped",
        "OperatorSeated",
        "IncidentRecorded",
    ]
    [(_, text)] = log(hall)
    assert text.startswith("09:00:40 时：公安局")
    assert answer(hall).isEnabled()
    answer(hall).insert("不计入")
    qtbot.keyClick(answer(hall), Qt.Key.Key_Return)
    assert log(hall)[1:] == [("clock", "关于计时的决定：不计入")]


def test_why_the_clock_was_paused_waits_open_while_the_desk_is_locked(
    hall: DeskWindows, qtbot: QtBot
) -> None:
    hall.acts.pause()
    reason = hall.window.findChild(QLineEdit, "pauseReasonTyped")
    assert reason is not None
    reason.insert("停")
    locked_with_pins(hall)
    assert not reason.isEnabled()
    hall.incidents.ask()
    assert log(hall) == []
    assert hall.bridge.do(lambda: hall.bridge.desk.hearing.seat(CLERK))
    hall.seat_key.settled.emit()
    assert reason.isEnabled()
    assert reason.isVisible()
    assert reason.text() == "停"


def locked_with_pins(hall: DeskWindows) -> None:
    """Everybody has a PIN, the clerk sits there, and the desk is locked."""
    desk = hall.bridge.desk
    desk.hearing.sit_down(ORGANIZER)
    for person, pin in PINS.items():
        assert hall.bridge.do(partial(desk.roles.issue, person, a_pin(pin).verifier))
    assert hall.bridge.do(lambda: desk.hearing.seat(CLERK))
    hall.window.lock_asked.emit()
    assert desk.hearing.state.roles.locked
