"""Beside the list: totals, what may be done with the chosen line, recusals found, closing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.attendance import AttendanceStatus, RecusalCause
from ui.bridge.views_sign_in import FlaggedRecusal, SeatLine, SignInView
from ui.text.language import window_language
from ui.text.messages import problem_text
from ui.widgets.figures import Figures
from ui.widgets.tall_area import TallArea

_TOTALS = ("Present", "Expected", "Absent", "Left", "Substituted", "Seats")


class SignInSide(TallArea):
    """Shows and asks; the page acts.

    Signals:
        sign_in_asked() ... recuse_asked(): about the chosen line.
        flagged_confirmed(FlaggedRecusal): this recusal is true.
        dismissal_asked(FlaggedRecusal): this recusal does not apply.
        close_asked(), print_asked(), papers_asked(): about the whole sign-in.
    """

    sign_in_asked = Signal()
    absent_asked = Signal()
    substitute_asked = Signal()
    leave_asked = Signal()
    recuse_asked = Signal()
    flagged_confirmed = Signal(object)
    dismissal_asked = Signal(object)
    close_asked = Signal()
    print_asked = Signal()
    papers_asked = Signal()

    _closed_at = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget(self)
        self._figures = Figures([f"signIn{name}" for name in _TOTALS], 3, inner)
        self._quorum = self._warning("signInQuorum", inner)
        self._warnings = self._warning("signInWarnings", inner)
        self._who = QLabel(inner)
        self._who.setObjectName("signInChosen")
        self._who.setWordWrap(True)
        self._acts = {
            name: self._button(f"signIn{name}", inner)
            for name in ("Take", "Absence", "Substitute", "Leave", "Recuse")
        }
        self._acts["Take"].setProperty("role", "primary")
        self._found = QGroupBox(inner)
        self._flagged = QListWidget(self._found)
        self._flagged.setObjectName("signInFlagged")
        self._flagged.setWordWrap(True)
        self._dismiss = self._button("signInDismiss", self._found)
        self._flag = self._button("signInFlag", self._found)
        self._close = self._button("signInClosing", inner)
        self._print = self._button("signInPrint", inner)
        self._papers = self._button("signInPapers", inner)
        self._lay_out(inner)
        self._connect()
        self.setWidget(inner)

    def show_view(self, view: SignInView, chosen: SeatLine | None) -> None:
        """Show totals, recusals found and what may be done."""
        totals = view.totals
        self._figures.set_numbers(
            (
                totals.present,
                totals.expected,
                totals.absent,
                totals.left,
                totals.substituted,
                totals.seats,
            )
        )
        language = window_language()
        quorum = "" if view.quorum is None else problem_text(view.quorum, language)
        self._quorum.setText(quorum)
        self._quorum.setVisible(bool(quorum))
        lines = [problem_text(problem, language) for problem in view.warnings]
        self._warnings.setText("\n".join(lines))
        self._warnings.setVisible(bool(lines))
        self._show_flagged(view)
        self._close.setEnabled(view.drawn and not view.closed_at)
        self._print.setEnabled(view.drawn)
        self._papers.setVisible(view.printed > 0)
        self._closed_at = view.closed_at
        self._tell_close()
        self.show_chosen(view, chosen)

    def show_chosen(self, view: SignInView, chosen: SeatLine | None) -> None:
        """Offer what may become of this line."""
        self._who.setText("" if chosen is None else f"{chosen.name}  {chosen.person}")
        status = None if chosen is None else chosen.status
        gone = (AttendanceStatus.EXPECTED, AttendanceStatus.ABSENT, AttendanceStatus.LEFT)
        here = chosen is not None and chosen.here
        for name, allowed in (
            ("Take", status in gone),
            ("Absence", status is AttendanceStatus.EXPECTED),
            ("Substitute", status in gone and not view.closed_at),
            ("Leave", here),
            ("Recuse", chosen is not None and bool(view.units)),
        ):
            self._acts[name].setEnabled(allowed)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._figures.set_words(
            (
                self.tr("Present"),
                self.tr("Expected"),
                self.tr("Absent"),
                self.tr("Left early"),
                self.tr("Substituted"),
                self.tr("Seats"),
            )
        )
        for button, text in (
            (self._acts["Take"], self.tr("&Sign in")),
            (self._acts["Absence"], self.tr("&Absent…")),
            (self._acts["Substitute"], self.tr("Seat the al&ternate…")),
            (self._acts["Leave"], self.tr("&Leaves…")),
            (self._acts["Recuse"], self.tr("&Recusal…")),
            (self._dismiss, self.tr("Does not appl&y…")),
            (self._flag, self.tr("Confirm this re&cusal")),
            (self._print, self.tr("&Print the sign-in form")),
            (self._papers, self.tr("Show the form printed last")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self._found.setTitle(self.tr("Recusals found by employer"))
        self._flagged.setAccessibleName(self.tr("Recusals found by employer"))
        self._tell_close()

    def _show_flagged(self, view: SignInView) -> None:
        row = max(0, self._flagged.currentRow())
        self._flagged.clear()
        for flagged in view.flagged:
            item = QListWidgetItem(self._flag_text(flagged), self._flagged)
            item.setData(Qt.ItemDataRole.UserRole, flagged)
        self._flagged.setCurrentRow(min(row, len(view.flagged) - 1))
        self._found.setVisible(bool(view.flagged))

    def _flag_text(self, flagged: FlaggedRecusal) -> str:
        recusal = flagged.recusal
        text = (
            self.tr("{name} ({employer}) works for {unit}")
            if recusal.cause is RecusalCause.EMPLOYER
            else self.tr("{name} ({employer}) works under the same authority as {unit}")
        )
        return text.format(name=flagged.name, employer=recusal.matched, unit=flagged.unit)

    def _tell_close(self) -> None:
        text = (
            self.tr("Closed at {time}").format(time=self._closed_at)
            if self._closed_at
            else self.tr("Close the sign-in…")
        )
        self._close.setText(text)
        self._close.setAccessibleName(text)

    def _on_flag_clicked(self) -> None:
        item = self._flagged.currentItem()
        if item is not None:
            self.flagged_confirmed.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_dismiss_clicked(self) -> None:
        item = self._flagged.currentItem()
        if item is not None:
            self.dismissal_asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _lay_out(self, inner: QWidget) -> None:
        acts = QGridLayout()
        acts.addWidget(self._who, 0, 0, 1, 2)
        acts.addWidget(self._acts["Take"], 1, 0)
        acts.addWidget(self._acts["Absence"], 1, 1)
        acts.addWidget(self._acts["Substitute"], 2, 0)
        acts.addWidget(self._acts["Leave"], 2, 1)
        acts.addWidget(self._acts["Recuse"], 3, 0)
        found = QVBoxLayout(self._found)
        found.addWidget(self._flagged, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._dismiss)
        row.addWidget(self._flag)
        found.addLayout(row)
        rule = QFrame(inner)
        rule.setFrameShape(QFrame.Shape.HLine)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self._figures)
        layout.addWidget(self._quorum)
        layout.addLayout(acts)
        layout.addWidget(self._found, 1)
        layout.addWidget(self._warnings)
        layout.addWidget(rule)
        layout.addWidget(self._print)
        layout.addWidget(self._papers)
        layout.addWidget(self._close)
        layout.addStretch(0)

    def _connect(self) -> None:
        for name, signal in (
            ("Take", self.sign_in_asked),
            ("Absence", self.absent_asked),
            ("Substitute", self.substitute_asked),
            ("Leave", self.leave_asked),
            ("Recuse", self.recuse_asked),
        ):
            self._acts[name].clicked.connect(signal)
        self._flag.clicked.connect(self._on_flag_clicked)
        self._dismiss.clicked.connect(self._on_dismiss_clicked)
        self._flagged.itemActivated.connect(self._on_flag_clicked)
        self._close.clicked.connect(self.close_asked)
        self._print.clicked.connect(self.print_asked)
        self._papers.clicked.connect(self.papers_asked)

    def _warning(self, name: str, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setObjectName(name)
        label.setProperty("role", "warning")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        return label

    def _button(self, name: str, parent: QWidget) -> QPushButton:
        button = QPushButton(parent)
        button.setObjectName(name)
        return button
