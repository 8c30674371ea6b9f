"""The bottom line: operator, last written act, journal head, copy, network, rehearsal mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.text.copy_words import copy_word, dress_copy
from ui.text.labels import role_word

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.status_feed import OperatorView, StatusView


class StatusLine(QWidget):
    """Shows a `StatusView`; the operator's button opens the list of who may act.

    It is empty before the first. Above it stands what the head of every paper says, once it is not
    simply supervised: an objection, the end of the supervision.

    Signals:
        operator_chosen(str): this person shall act from here on.
    """

    operator_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view: StatusView | None = None
        self._rehearsal = QLabel(self)
        self._rehearsal.setObjectName("rehearsalMark")
        self._standing = QLabel(self)
        self._standing.setObjectName("standingMark")
        self._standing.setWordWrap(True)
        self._operator = QToolButton(self)
        self._operator.setObjectName("operatorButton")
        self._operator.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._operator.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self._operator)
        self._menu.setObjectName("operatorMenu")
        self._operator.setMenu(self._menu)
        self._listed: list[tuple[str, str]] = []
        self._labels = {name: QLabel(self) for name in ("last_act", "head", "backup", "network")}
        layout = QHBoxLayout()
        layout.setContentsMargins(12, 3, 12, 3)
        layout.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._standing)
        rows.addLayout(layout)
        layout.addWidget(self._rehearsal)
        layout.addWidget(self._operator)
        for name, label in self._labels.items():
            label.setObjectName(f"status_{name}")
            layout.addWidget(label, 1 if name == "last_act" else 0)
        # A long act is cut off here, and whole in the journal; the window must not grow with it.
        self._labels["backup"].setContentsMargins(6, 0, 6, 0)  # room for the frame of a warning
        self._labels["head"].setMinimumWidth(1)  # its digits are not all of one width
        act = self._labels["last_act"]
        act.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for hidden in (self._rehearsal, self._standing, self._operator):
            hidden.hide()
        self._menu.triggered.connect(self._on_menu_triggered)

    @property
    def view(self) -> StatusView | None:
        """What is shown; `None` = nothing yet."""
        return self._view

    def show_view(self, view: StatusView) -> None:
        """Show what stands now."""
        self._view = view
        self.retranslate()

    def open_operators(self) -> None:
        """Open the list of who may act."""
        if self._operator.isVisible():
            self._operator.showMenu()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        if self._view is not None:
            self._show(self._view)

    def _show(self, view: StatusView) -> None:
        self._rehearsal.setText(self.tr("REHEARSAL"))
        self._rehearsal.setVisible(view.rehearsal)
        self._show_supervision(view)
        nobody = self.tr("Nobody at the desk")
        operator = nobody if view.operator is None else _named(view.operator)
        self._operator.setText(operator)
        self._operator.setAccessibleName(self.tr("Who acts: {operator}").format(operator=operator))
        self._operator.setToolTip(self.tr("Choose who acts (F4)"))
        self._operator.setVisible(view.last_act is not None)
        self._list_operators(view)
        texts = {"last_act": "", "head": "", "backup": "", "network": self._network(view.online)}
        if view.last_act is not None:
            act = view.last_act
            texts["last_act"] = f"{act.at[-8:]}  {act.text}"
            texts["head"] = self.tr("Journal {head}").format(head=f"{act.seq} · {act.head}")
        if view.copy is not None:
            texts["backup"] = copy_word(view.copy)
            dress_copy(self._labels["backup"], view.copy)
        for name, text in texts.items():
            self._labels[name].setText(text)
            self._labels[name].setToolTip(text)
            self._labels[name].setAccessibleName(text)
            self._labels[name].setVisible(bool(text) or name == "last_act")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_supervision(self, view: StatusView) -> None:
        """What stands in the head of every paper stands on every page (6.20, 6.21)."""
        told = []
        if view.unsupervised:
            told.append(self.tr("Not supervised by a notary"))
        if view.objections:
            objected = self.tr("The notary objects ({count})")
            told.append(objected.format(count=len(view.objections)))
        self._standing.setText("　·　".join(told))
        self._standing.setToolTip("\n".join(view.objections))
        self._standing.setAccessibleName(self._standing.text())
        self._standing.setAccessibleDescription("\n".join(view.objections))
        self._standing.setVisible(bool(told))

    def _network(self, online: bool | None) -> str:
        if online is None:
            return self.tr("Network not known")
        return self.tr("Online") if online else self.tr("Offline")

    def _list_operators(self, view: StatusView) -> None:
        """Listed anew only when they are others: the line is also set when a copy or the network
        changes, and would take the list from under the hand of whoever is choosing from it."""
        listed = [(_named(each), each.person) for each in view.operators]
        if listed != self._listed:
            self._listed = listed
            self._menu.clear()
            for name, person in listed:
                action = self._menu.addAction(name)
                action.setData(person)
                action.setCheckable(True)
        for action, each in zip(self._menu.actions(), view.operators, strict=True):
            action.setChecked(each == view.operator)

    def _on_menu_triggered(self, action: object) -> None:
        self.operator_chosen.emit(action.data())  # type: ignore[attr-defined]
        self.retranslate()  # the mark stays with whoever acts until the other has sat down


def _named(operator: OperatorView) -> str:
    return f"{operator.name} · {role_word(operator.role)}"
