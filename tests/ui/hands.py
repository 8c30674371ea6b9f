"""Somebody at the keyboard in front of a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.desk_bridge import DeskBridge
from ui.stages.page import Page
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.notice import NoticeKind

W = TypeVar("W", bound=QWidget)


class Hands:
    """Finds what is on the page by its name, presses keys, reads what stands there."""

    def __init__(self, qtbot: QtBot, bridge: DeskBridge, page: Page) -> None:
        self.qtbot, self.bridge, self.page = qtbot, bridge, page
        bridge.refused.connect(
            lambda refusal: page.notice.say(
                NoticeKind.REFUSED, refusal_text(refusal, window_language())
            )
        )
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that name."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def type(self, text: str, field: str) -> None:
        """Type into a line; Chinese comes whole, as an input method gives it."""
        line = self.find(QLineEdit, field)
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            line.insert(text)

    def type_and_enter(self, text: str, field: str) -> None:
        """Type and press Return."""
        self.type(text, field)
        self.qtbot.keyClick(self.find(QLineEdit, field), Qt.Key.Key_Return)

    def press(self, button: str) -> None:
        """Press a button by its key."""
        self.qtbot.keyClick(self.find(QPushButton, button), Qt.Key.Key_Space)

    def until(self, seen: Callable[[], object]) -> None:
        """Wait for what the worker does meanwhile."""
        self.qtbot.waitUntil(lambda: bool(seen()))

    @property
    def focused(self) -> str:
        """Name of what the next key goes to."""
        widget = self.page.focusWidget()
        return "" if widget is None else widget.objectName()

    def column(self, table: str, column: int) -> list[str]:
        """A column of a table as it is shown."""
        model = self.find(QTableView, table).model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]
