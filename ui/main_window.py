"""The frame: rail of stages, speech strip, page stack, bottom line; no rule and no desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.resources import resource
from ui.settings import Settings
from ui.stages.page import Page
from ui.text.pins import people_to_seat, seat_question
from ui.text.second_key import people_to_choose, second_key_question
from ui.text.stages import stage_word
from ui.widgets.ask_line import AskLine
from ui.widgets.incident_line import IncidentLine
from ui.widgets.notice import NoticeKind
from ui.widgets.pin_line import PinLine
from ui.widgets.pins_due import PinsDue
from ui.widgets.rail_area import RailArea
from ui.widgets.rail_button import RailButton
from ui.widgets.record_banner import RecordBanner
from ui.widgets.speech_strip import SpeechStrip
from ui.widgets.status_line import StatusLine
from ui.widgets.taste_bar import TasteBar
from ui.widgets.touches import Touches

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.seat_key import SeatView
    from ui.bridge.second_key import SecondKeyView

AnyPage = TypeVar("AnyPage", bound=Page)


@dataclass(frozen=True, slots=True)
class Stage:
    """A place on the rail; `name` is that of its page and its icon, `key` its shortcut."""

    name: str
    key: str
    needs_hearing: bool = True


class MainWindow(QMainWindow):
    """The operator's window.

    Signals:
        closing(): the window is about to close.
        page_shown(str): the page of that name is shown now.
        freeze_asked(), blackout_asked(), swap_asked(): keys for the audience screen.
        incident_asked(): the key for an entry in the incident log.
        lock_asked(): the key that locks the desk.
        touched(): somebody is there: a key, a button, the wheel.
    The keys of the speech clock are signals of `strip`, those of the looks of `taste`.
    """

    closing = Signal()
    page_shown = Signal(str)
    freeze_asked = Signal()
    blackout_asked = Signal()
    swap_asked = Signal()
    incident_asked = Signal()
    lock_asked = Signal()
    touched = Signal()

    def __init__(self, stages: Sequence[Stage], settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._stages = tuple(stages)
        self._areas: dict[str, QScrollArea] = {}
        self.strip = SpeechStrip(self)
        self.banner = RecordBanner(self)
        self.pins_due = PinsDue(self)
        self.pause_reason = AskLine("pauseReason", self)
        self.undo_reason = AskLine("undoReason", self)
        self.clock_answer = AskLine("clockAnswer", self)
        self.incident = IncidentLine(self)
        self.second_key = PinLine("secondKey", self)
        self.seat = PinLine("seat", self)
        self.status = StatusLine(self)
        self._stack = QStackedWidget(self)
        self._rail = QWidget(self)
        self._rail.setObjectName("rail")
        self.taste = TasteBar(settings, self._rail)
        self._buttons = [self._rail_button(stage) for stage in self._stages]
        self._marks: Mapping[str, str] = {}
        self._hearing = ""
        self._lay_out()
        self._bind_keys()
        self._touches = Touches(self)
        self._touches.touched.connect(self.touched)
        self.setMinimumSize(1024, 640)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        else:
            self.resize(1366, 768)
        self._size_icons()
        self.retranslate()

    def add_page(self, name: str, build: Callable[..., AnyPage]) -> AnyPage:
        """Build a page in the place that the rail keeps for it; it need not be there earlier.

        build: given the `parent`; a page that is built elsewhere is dressed again when it is put
        here, which takes longer than building it.
        """
        area = _scroll_area()
        self._stack.addWidget(area)
        page = build(parent=area.viewport())
        page.setObjectName(f"page_{name}")
        area.setWidget(page)
        self._areas[name] = area
        return page

    def go_to(self, name: str) -> None:
        """Show the page of that name."""
        for button, stage in zip(self._buttons, self._stages, strict=True):
            button.setChecked(stage.name == name)
        self._stack.setCurrentWidget(self._areas[name])
        self._focus_page()
        self.page_shown.emit(name)

    def has_page(self, name: str) -> bool:
        """Whether there is a page of that name."""
        return any(stage.name == name for stage in self._stages)

    @property
    def current(self) -> Page:
        """The page that is shown."""
        area = self._stack.currentWidget()
        assert isinstance(area, QScrollArea)
        page = area.widget()
        assert isinstance(page, Page)
        return page

    def allow(self, *, with_hearing: bool) -> None:
        """Grey the stages that need an open hearing while there is none."""
        for button, stage in zip(self._buttons, self._stages, strict=True):
            button.setEnabled(with_hearing or not stage.needs_hearing)

    def show_hearing(self, title: str) -> None:
        """Name the open hearing in the window's title; "" = none is open."""
        self._hearing = title
        self._name_window()

    def show_marks(self, marks: Mapping[str, str]) -> None:
        """Show how far each stage is, beside its name; pages left out have no mark."""
        if marks != self._marks:
            self._marks = marks
            self._name_rail()

    def say_refused(self, told: str) -> None:
        """Say on the current page what was refused; nothing was written."""
        self.current.notice.say(NoticeKind.REFUSED, told)

    def say_reopened(self, told: str) -> None:
        """Say on the current page what fault closed the record, and why it stays closed."""
        self.current.notice.say(NoticeKind.WARNING, told)

    def on_bridge_changed(self, changes: object, initiator: object) -> None:
        """An act was written: an earlier refusal no longer stands."""
        self.current.notice.clear()

    def on_nobody_on_stage(self) -> None:
        """A key of the clock was pressed, but no unit was called."""
        text = self.tr("Nobody is on stage; call a unit on the Speeches page first.")
        self.current.notice.say(NoticeKind.WARNING, text)

    def on_pause_reason_wanted(self) -> None:
        """The clock is held; ask why, while everything else goes on."""
        self.undo_reason.hide()
        question = self.tr("The clock is held. Why was it paused?")
        self.pause_reason.ask(question, self.tr("Write the reason"))

    def on_undo_reason_wanted(self) -> None:
        """Ask why a start or stop shall be taken back."""
        self.pause_reason.hide()
        question = self.tr("Why is the last start or stop taken back?")
        self.undo_reason.ask(question, self.tr("Take it back"))

    def on_clock_asked(self, written: str) -> None:
        """The machine slept during a speech, or its clock was set: ask what the host decides.

        The keys stay where they are: somebody may be keying marks.
        """
        question = self.tr(
            "{written} It is in the incident log. Ask the host whether this time counts, act on the"
            " clock (F6, F7), and write the decision here."
        )
        self.clock_answer.ask(
            question.format(written=written), self.tr("Write the decision"), take_keys=False
        )

    def on_second_key_wanted(self, view: SecondKeyView) -> None:
        """An act waits for a second role; ask in place, whoever sits at the desk stays."""
        people = people_to_choose(view)
        self.second_key.ask(
            second_key_question(view), self.tr("Agree"), people, with_pin=view.with_pin
        )

    def on_seat_wanted(self, view: SeatView) -> None:
        """Somebody sits down by PIN; while the desk is locked nothing else takes keys."""
        self._let_in(not view.locked)
        self.second_key.leave()
        self.seat.ask(seat_question(view), self.tr("Sit down"), people_to_seat(view), with_pin=True)

    def on_seat_settled(self) -> None:
        """Nobody is asked for the seat any longer."""
        self._let_in(True)
        self.seat.hide()

    def _let_in(self, may: bool) -> None:
        """Questions asked before or meanwhile stay open, and wait with what was typed."""
        asking = (self.pause_reason, self.undo_reason, self.clock_answer, self.incident)
        for part in (self._rail, self.pins_due, self._stack, *asking):
            part.setEnabled(may)

    def on_incident_written(self, number: int) -> None:
        """Say under which number it stands; numbers run on, and none can be taken out."""
        text = self.tr("No. {number} of the incident log is written, word for word.")
        self.current.notice.say(NoticeKind.DONE, text.format(number=number))

    def say_fault(self, report: str) -> None:
        """A fault of the program: the record is safe, the window stays."""
        text = self.tr(
            "A fault in the program. The record is safe: every act named at the bottom is written."
            " You can go on; what was being done just now may have to be done again."
            "\nA report for the makers was saved: {file}"
        )
        self.current.notice.say(NoticeKind.REFUSED, text.format(file=report))

    def retranslate(self) -> None:
        """Set the frame's own texts."""
        self._name_window()
        self._rail.setAccessibleName(self.tr("Stages of the day"))
        self._name_rail()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._size_icons()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:  # a second time is the same filter
            handle.installEventFilter(self._touches)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)

    def _name_window(self) -> None:
        program = self.tr("Hearing Desk")
        self.setWindowTitle(f"{self._hearing} — {program}" if self._hearing else program)

    def _name_rail(self) -> None:
        for button, stage in zip(self._buttons, self._stages, strict=True):
            mark = self._marks.get(stage.name, "")
            button.show_stage(stage_word(stage.name), mark, stage.key)

    def _size_icons(self) -> None:
        """Icons grow with the text beside them."""
        for button in self._buttons:
            side = button.fontMetrics().height()
            button.setIconSize(QSize(side, side))

    def _focus_page(self) -> None:
        """Keys go to the page, unless it has seen to that itself."""
        page = self.current
        focused = self.focusWidget()
        if focused is not None and page.isAncestorOf(focused) and focused.isVisibleTo(page):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if page.first is not None and page.first.isVisibleTo(page):
            page.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        candidate = page.nextInFocusChain()
        while candidate is not None and page.isAncestorOf(candidate):
            tab = candidate.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if tab and candidate.isEnabled() and candidate.isVisibleTo(page):
                candidate.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            candidate = candidate.nextInFocusChain()

    def _rail_button(self, stage: Stage) -> RailButton:
        button = RailButton(self._rail)
        button.setObjectName(f"rail_{stage.name}")
        button.setIcon(QIcon(str(resource("icons", f"{stage.name}.svg"))))
        button.clicked.connect(lambda _checked=False, name=stage.name: self.go_to(name))
        return button

    def _lay_out(self) -> None:
        self._lay_out_rail()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.strip)
        right.addWidget(self.banner)
        right.addWidget(self.pins_due)
        right.addWidget(self.pause_reason)
        right.addWidget(self.undo_reason)
        right.addWidget(self.clock_answer)
        right.addWidget(self.incident)
        right.addWidget(self.second_key)
        right.addWidget(self.seat)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        centre = QWidget(self)
        across = QHBoxLayout(centre)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _lay_out_rail(self) -> None:
        """The stages scroll where large text leaves too little room; the looks stay below."""
        stages = QWidget(self._rail)
        stages.setObjectName("railStages")
        column = QVBoxLayout(stages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        area = RailArea(stages, self._rail)
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, 8, 0, 4)
        rail.setSpacing(0)
        rail.addWidget(area, 1)
        rail.addWidget(self.taste)

    def _bind_keys(self) -> None:
        for stage in self._stages:
            shortcut = QShortcut(QKeySequence(stage.key), self)
            shortcut.activated.connect(lambda name=stage.name: self._go_if_allowed(name))
        for key, wanted in (
            ("F3", self.incident_asked),
            ("F4", self.status.open_operators),
            ("Ctrl+L", self.lock_asked),
            ("Ctrl+=", self.taste.make_larger),
            ("Ctrl++", self.taste.make_larger),
            ("Ctrl+-", self.taste.make_smaller),
            ("F5", self.strip.start_asked),
            ("F6", self.strip.pause_asked),
            ("F7", self.strip.stop_asked),
            ("F8", self.strip.undo_asked),
            ("F9", self.freeze_asked),
            ("F10", self.blackout_asked),
            ("F11", self.swap_asked),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(wanted)

    def _go_if_allowed(self, name: str) -> None:
        button = next(b for b, s in zip(self._buttons, self._stages, strict=True) if s.name == name)
        if button.isEnabled():
            self.go_to(name)


def _scroll_area() -> QScrollArea:
    """Scrolls what it will hold where the window is smaller than it or the text larger."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
