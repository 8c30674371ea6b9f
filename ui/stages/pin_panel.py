"""PINs: who has one, the next one shown once in large digits, and one issued anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.key_holders import KeyHolder
from ui.bridge.pin_issuing import PinCard, PinIssuing, PinsView, pins_view
from ui.settings import Settings
from ui.text.labels import role_word
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.count_edit import CountEdit


class PinPanel(QWidget):
    """Issues by `PinIssuing`; a PIN that was shown is never shown again."""

    def __init__(
        self,
        bridge: DeskBridge,
        issuing: PinIssuing,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._issuing, self._settings = bridge, issuing, settings
        self._card: PinCard | None = None
        self._who = self._label("pinWho")
        self._pin = self._label("pinShown")
        self._pin.setProperty("role", "sheet")
        self._pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._state = self._label("pinState")
        self._issue = self._button("pinIssue")
        self._issue.setProperty("role", "primary")
        self._person = ChoiceBox("pinPerson", self)
        self._anew = self._button("pinAnew")
        self._idle_label = self._label("pinIdleLabel")
        self._idle = CountEdit(self)
        self._idle.setObjectName("pinIdle")
        self._lay_out()
        self._issue.clicked.connect(self.on_issue_clicked)
        self._anew.clicked.connect(self.on_anew_clicked)
        self._idle.editingFinished.connect(self.on_idle_finished)
        self.setFocusProxy(self._issue)
        issuing.shown.connect(self.on_issuing_shown)
        issuing.ended.connect(self.on_issuing_ended)
        bridge.opened.connect(self.on_issuing_ended)
        bridge.changed.connect(self.on_bridge_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._person.setAccessibleName(self.tr("Who is issued a new PIN"))
        self._anew.setText(self.tr("Issue anew"))
        self._idle_label.setText(self.tr("Lock after so many minutes without a key (0 = never)"))
        self._idle.setAccessibleName(self._idle_label.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A PIN is not shown again to whoever comes back."""
        self.on_issuing_ended()
        super().hideEvent(event)

    def on_issue_clicked(self) -> None:
        """The one shown was noted down: the next, if any is missing."""
        self._issue.setEnabled(False)
        self._card = None
        self._issuing.issue_next()

    def on_anew_clicked(self) -> None:
        """Issue the chosen person another."""
        self._card = None
        self._issue.setEnabled(False)
        self._issuing.issue_anew(self._person.currentData())

    def on_idle_finished(self) -> None:
        """Keep after how long the desk is locked."""
        self._settings.idle_minutes = self._idle.value
        self._idle.set_value(self._settings.idle_minutes)

    def on_issuing_shown(self, card: PinCard) -> None:
        """Show it once; Space or Return goes on."""
        self._card = card
        self._show()
        self._issue.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_issuing_ended(self) -> None:
        """Nothing more to be noted down."""
        self._card = None
        self._show()

    def on_bridge_changed(self, changes: frozenset[Topic]) -> None:
        """Somebody was named, or issued one elsewhere."""
        if Topic.OPERATORS in changes:
            self._show()

    def _show(self) -> None:
        self._idle.set_value(self._settings.idle_minutes)
        if not self._bridge.has_hearing:
            return
        view, card = pins_view(self._bridge.desk), self._card
        self._pin.setVisible(card is not None)
        self._who.setText("" if card is None else self._asked_of(card))
        self._who.setVisible(card is not None)
        self._pin.setText("" if card is None else f"{card.pin[:3]} {card.pin[3:]}")
        self._pin.setAccessibleName(self._pin.text())
        self._state.setText(self._state_text(view))
        self._issue.setText(self._issue_text(len(view.missing)))
        self._issue.setEnabled(card is not None or bool(view.missing))
        chosen = self._person.currentData()
        self._person.clear()
        for each in view.issued:
            self._person.addItem(_named(each), each.person)
        self._person.setCurrentIndex(max(0, self._person.findData(chosen)))
        self._anew.setEnabled(bool(view.issued))

    def _asked_of(self, card: PinCard) -> str:
        text = self.tr("{who}: note this PIN down now. It is shown only this once.")
        return text.format(who=_named(card.of))

    def _state_text(self, view: PinsView) -> str:
        if not view.missing:
            return self.tr("Everybody has a PIN; it is asked for at F4 and at every second key.")
        text = self.tr(
            "Without a PIN yet: {people}. Once anybody has one, everybody needs one to sit down."
            " Let the people come to the screen one after the other."
        )
        return text.format(people="、".join(map(_named, view.missing)))

    def _issue_text(self, missing: int) -> str:
        if self._card is None:
            return self.tr("Issue the PINs")
        return self.tr("Noted down: next person") if missing else self.tr("Noted down")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._state)
        column.addWidget(self._who)
        column.addWidget(self._pin)
        column.addWidget(self._issue, 0, Qt.AlignmentFlag.AlignLeft)
        anew = QHBoxLayout()
        anew.addWidget(self._person)
        anew.addWidget(self._anew)
        anew.addStretch(1)
        column.addSpacing(24)
        column.addLayout(anew)
        idle = QHBoxLayout()
        self._idle.setMaximumWidth(80)
        idle.addWidget(self._idle_label)
        idle.addWidget(self._idle)
        idle.addStretch(1)
        column.addLayout(idle)
        column.addStretch(1)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        return button

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def _named(holder: KeyHolder) -> str:
    return f"{role_word(holder.role)} · {holder.name}"
