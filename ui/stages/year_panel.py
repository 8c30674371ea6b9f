"""What every tab of the year page is: it shows one group, and acts through the bridge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hearing_desk.model.ids import GroupId
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year import YearView


class YearPanel(QWidget):
    """A tab; the page tells it group and state, and when to show them anew.

    Signals:
        said(NoticeKind, str): to be said on the page.
        file_wanted(YearFile, str): a file of that kind is to be received; caption of the question.
    """

    said = Signal(object, str)
    file_wanted = Signal(object, str)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.group = GroupId("")
        self.year: YearView | None = None

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the group as it is now; called only while there is one."""
        raise NotImplementedError

    @property
    def may_record(self) -> bool:
        """Whether figures may be recorded now."""
        return self.year is not None and self.year.open

    def do(self, act: Callable[[], Changes]) -> bool:
        """Run one act; False when it was refused, which the window has said then."""
        return self.bridge.do(act, initiator=self)

    def button(self, name: str, pressed: Callable[[], object]) -> QPushButton:
        """A button of this panel."""
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: pressed())
        return button


def named(widgets: dict[QPushButton, str]) -> None:
    """Name buttons for eyes and for screen readers."""
    for button, text in widgets.items():
        button.setText(text)
        button.setAccessibleName(text.replace("&", ""))
