"""What a keyboard types, taken down so that another can type it again at a real screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.journey.keyboard import NO_MODIFIER, PAD, PAD_KEYS, SHIFT, Keyboard
from tests.journey.xdotool_desk import PAD_CODES
from ui.app import DeskWindows

CTRL = Qt.KeyboardModifier.ControlModifier
X_NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_Down: "Down",
    **{Qt.Key(Qt.Key.Key_F1.value + n): f"F{n + 1}" for n in range(12)},
    **{Qt.Key(Qt.Key.Key_0.value + n): str(n) for n in range(10)},
    Qt.Key.Key_A: "a",
}
SIGN_OF_PAD = {key: sign for sign, key in PAD_KEYS.items()}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Keys by their X names or codes, and what tells that they have done their work.

    acts: how many the record has by then. windows: how many are on the screen, an open list too.
    """

    keys: tuple[str, ...]
    acts: int
    windows: int


class TakenDown(Keyboard):
    """A keyboard whose keys are taken down, in stretches that end where its typist looks up."""

    def __init__(self, qtbot: QtBot, desk: DeskWindows) -> None:
        super().__init__(qtbot, desk)
        self._keys: list[str] = []
        self.stretches: list[Stretch] = []

    def send(
        self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Give the key, and take it down."""
        if modifiers == PAD:
            name = str(PAD_CODES[SIGN_OF_PAD[key]])
        else:
            held = (("ctrl+", CTRL), ("shift+", SHIFT))
            name = "".join(word for word, one in held if modifiers & one) + X_NAMES[key]
        self._keys.append(name)
        super().send(widget, key, modifiers)

    def type(self, text: str) -> None:
        """Type what is on the keys."""
        assert all(sign == " " or (sign.isascii() and sign.isalnum()) for sign in text), text
        self._keys += ["space" if sign == " " else sign for sign in text]
        super().type(text)

    def wait_until(self, reached: Callable[[], bool]) -> None:
        """Wait, and look up: what was typed before has been done by then."""
        super().wait_until(reached)
        self.look_up()

    def look_up(self) -> None:
        """End a stretch here."""
        if self._keys:
            acts = self._desk.bridge.desk.hearing.journal.head.seq
            windows = 1 if QApplication.activePopupWidget() is None else 2
            self.stretches.append(Stretch(tuple(self._keys), acts, windows))
            self._keys.clear()
