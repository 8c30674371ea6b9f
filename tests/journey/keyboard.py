"""A keyboard in front of the desk: every key goes to whatever has the focus, nothing is clicked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import PINS
from ui.app import DeskWindows

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
PAD_KEYS = {
    **{digit: Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in "0123456789"},
    "+": Qt.Key.Key_Plus,
    ".": Qt.Key.Key_Period,
    "*": Qt.Key.Key_Asterisk,
    ">": Qt.Key.Key_Enter,
}
MOST_TABS = 200
NOTARY_PLACE = 4
"""The notary's place in the list of who may act."""
LONGEST_MS = 60_000
"""How long anything may take that is waited for; nothing takes a tenth of it on a quiet machine."""


class Keyboard:
    """Presses keys, and finds by Tab what has a name; reads only what has the focus."""

    def __init__(self, qtbot: QtBot, desk: DeskWindows) -> None:
        self._bot, self._desk = qtbot, desk

    @property
    def holder(self) -> QWidget:
        """What the next key goes to."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key."""
        self.send(self.holder, key, modifiers)

    def send(
        self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Give a key to a widget."""
        QTest.keyClick(widget, key, modifiers)

    def wait_until(self, reached: Callable[[], bool]) -> None:
        """Wait for what takes the windows a while."""
        self._bot.waitUntil(reached, timeout=LONGEST_MS)

    def press(self, keys: str) -> None:
        """Press keys by their names, as `Ctrl+7` or `Return`, parted by spaces."""
        for name in keys.split():
            combination = QKeySequence(name)[0]  # type: ignore[index]  # its stub says no
            self.key(combination.key(), combination.keyboardModifiers())

    def pad(self, keys: str) -> None:
        """Press keys of the number pad; `>` is its Enter."""
        for sign in keys:
            self.key(PAD_KEYS[sign], PAD)

    def type(self, text: str) -> None:
        """Type; what is not on the keys comes whole, as an input method gives it."""
        if text.isascii():
            QTest.keyClicks(self.holder, text)
        else:
            committed = QInputMethodEvent()
            committed.setCommitString(text)
            QApplication.sendEvent(self.holder, committed)

    def retype(self, text: str) -> None:
        """Type over what stands in the line."""
        self.press("Ctrl+A")
        self.type(text)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab, with Shift to go back, until the control of that name has the focus."""
        seen = []
        for _ in range(MOST_TABS):
            if self.holder.objectName() == name:
                return
            seen.append(self.holder.objectName())
            self.key(Qt.Key.Key_Tab, SHIFT if back else NO_MODIFIER)
        raise AssertionError(f"{name} cannot be reached by Tab from {sorted(set(seen))}")

    def push(self, button: str, *, back: bool = False) -> None:
        """Go to a button, once it may be pressed, and press it."""
        self.wait_until(lambda: self._may_press(button))
        self.tab_to(button, back=back)
        self.press("Space")

    def _may_press(self, button: str) -> bool:
        found = self._desk.window.current.findChild(QWidget, button)
        return found is not None and found.isEnabled() and found.isVisible()

    def fill(self, field: str, text: str) -> None:
        """Go to a line and type over what stands there."""
        self.tab_to(field)
        self.retype(text)

    def confirm(self, name: str) -> None:
        """Answer the question of that name, where the safe answer has the focus."""
        assert self.holder.objectName() == f"{name}Dismiss"
        self.push(f"{name}Confirm", back=True)

    def agree(self) -> None:
        """The second role agrees in place; the safe answer has the focus before.

        Where there are PINs, the notary's is typed instead.
        """
        if self._desk.bridge.desk.hearing.state.roles.pins:
            assert self.holder.objectName() == "secondKeyPin"
            self._type_pin(NOTARY_PLACE)
            self.wait_until(self._desk.window.second_key.isHidden)
            return
        assert self.holder.objectName() == "secondKeyLeave"
        self.tab_to("secondKeyAct", back=True)
        self.press("Space")

    def choose_file(self, path: object) -> None:
        """Type a path into the file dialog that has opened."""
        self.wait_until(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
        assert self.holder.objectName() == "fileNameEdit"
        self.retype(str(path))
        self.press("Return")
        self._back_to_the_window()

    def sit_down(self, place: int) -> None:
        """Choose who acts by F4; place: in the list, from 1."""

        def choose() -> None:
            self.wait_until(lambda: QApplication.activePopupWidget() is not None)
            menu = QApplication.activePopupWidget()
            assert menu is not None
            for _ in range(place):
                self.send(menu, Qt.Key.Key_Down)
            self.send(menu, Qt.Key.Key_Return)

        QTimer.singleShot(0, choose)
        self.press("F4")
        self._back_to_the_window()
        self.give_pin(place)

    def give_pin(self, place: int) -> None:
        """Type the PIN of whoever stands at that place, where there are PINs, and sit there."""
        desk, line = self._desk.bridge.desk, self._desk.window.seat
        if not desk.hearing.state.roles.pins:
            return
        assert self.holder.objectName() == "seatPin"
        self._type_pin(place)
        self.wait_until(line.isHidden)

    def _type_pin(self, place: int) -> None:
        self.type(tuple(PINS.values())[place - 1])
        self.press("Return")

    def _back_to_the_window(self) -> None:
        """As a window manager does it; the offscreen platform has none."""
        window = self._desk.window
        window.activateWindow()
        self.wait_until(lambda: window.isAncestorOf(self.holder))
