"""Speeches: who reports when, the host's clock, and what the hall hears and sees of it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import SpeechPhase
from ui.audience.scenes import SpeechScene
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.sound import Sounds, SoundSignal
from ui.bridge.speech_acts import SpeechActs
from ui.bridge.speech_ticker import SpeechTicker, SpeechView
from ui.bridge.views_speeches import SpeechLine, end_sounds, next_open, speech_lines
from ui.stages.clock_panel import ClockPanel, RecoveredNotice
from ui.stages.page import Page
from ui.stages.speech_form import SpeechForm
from ui.stages.speech_list import SpeechList
from ui.text.labels import phase_word
from ui.text.language import window_language
from ui.widgets.ask_line import AskLine


class SpeechesPage(Page):
    """Clock and keys always in sight; below them the list of units and the chosen one.

    Scenes are offered and signals given also while another page is shown.
    """

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SPEECHES, Topic.UNITS, Topic.RULES})
    of_hearing_day: ClassVar[bool] = True

    def __init__(
        self,
        bridge: DeskBridge,
        ticker: SpeechTicker,
        sounds: Sounds | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """sounds: the signals of the program; own ones when not given."""
        super().__init__(bridge, parent)
        self.sounds = Sounds(self) if sounds is None else sounds
        self._ticker = ticker
        self._acts = SpeechActs(bridge, self)
        self._offered: SpeechScene | None = None
        self._asked_undo = False
        self._list = SpeechList(self)
        self._recovered = RecoveredNotice(self)
        self._reason = AskLine("speechReason", self)
        self._clock = ClockPanel(self)
        self._form = SpeechForm(self)
        self._test_warning = QPushButton(self)
        self._test_warning.setObjectName("testWarning")
        self._test_end = QPushButton(self)
        self._test_end.setObjectName("testEnd")
        self._heard = QLabel(self)
        self._heard.setObjectName("soundState")
        self._heard.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._clock.show_view(ticker.view)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Speeches"))
        for button, text in (
            (self._test_warning, self.tr("Test: one minute left")),
            (self._test_end, self.tr("Test: time is up")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._heard.clear()
        self._offer(self._ticker.view)

    def refresh(self) -> None:
        self._list.show_lines(speech_lines(self.bridge.desk, window_language()))
        self._form.show_line(self._list.line)

    def on_list_chosen(self, line: SpeechLine) -> None:
        """Show the chosen unit in the form."""
        self._form.show_line(line)

    def on_form_called(self, unit: UnitId, speaker: str, post: str, is_head: bool) -> None:
        """Call a unit; the clock waits for the host's word."""
        call = partial(self.bridge.desk.speeches.call, unit, speaker, post, is_head=is_head)
        if self.bridge.do(call, initiator=self):
            self._clock.focus_start()

    def on_form_written(self, unit: UnitId) -> None:
        """The written report is here."""
        if self.bridge.do(partial(self.bridge.desk.speeches.written_report, unit), initiator=self):
            self._choose_next(unit)

    def on_form_absent(self, unit: UnitId, reason: str) -> None:
        """The unit did not appear."""
        act = partial(self.bridge.desk.speeches.unit_absent, unit, reason)
        if self.bridge.do(act, initiator=self):
            self._choose_next(unit)

    def on_recovered_confirmed(self) -> None:
        """The clock that was carried over a restart is right."""
        view = self._ticker.view
        if view is not None:
            act = partial(self.bridge.desk.speeches.confirm_recovered, view.unit)
            self.bridge.do(act, initiator=self)

    def on_acts_pause_reason_wanted(self) -> None:
        """The clock is held; ask why."""
        self._asked_undo = False
        self._reason.ask(
            self.tr("Why was the clock paused?"),
            self.tr("Write the reason"),
            suggestion=self.tr("interruption"),
        )

    def on_acts_undo_reason_wanted(self) -> None:
        """Ask before taking back: both acts stay in the record."""
        self._asked_undo = True
        self._reason.ask(
            self.tr("Why is the last key taken back?"),
            self.tr("Take it back"),
            suggestion=self.tr("key pressed by mistake"),
        )

    def on_reason_given(self, reason: str) -> None:
        """Write the reason to what it was asked for."""
        if self._asked_undo:
            self._acts.undo(reason)
        else:
            self._acts.explain_pause(reason)

    def on_ticker_shown(self, view: SpeechView | None) -> None:
        """Offer the hall its part of the clock, then show it here."""
        self._offer(view)
        before = self._clock.view
        self._clock.show_view(view)
        self._recovered.setVisible(view is not None and view.recovered)
        if view is not None and (before is None or before.unit != view.unit):
            self.sounds.prepare()
        if _ended(before, view):
            assert view is not None
            self._choose_next(view.unit)

    def on_ticker_phase_entered(self, phase: SpeechPhase) -> None:
        """Give the two signals, each once."""
        if phase is SpeechPhase.WARNING:
            self.sounds.play(SoundSignal.WARNING)
        elif phase is SpeechPhase.OVER and end_sounds(self.bridge.desk):
            self.sounds.play(SoundSignal.END)

    def on_sounds_flash_wanted(self, signal: SoundSignal) -> None:
        """Nothing can be heard: let it be seen."""
        self._clock.clock.flash()

    def on_test_warning_clicked(self) -> None:
        """Let the warning be heard."""
        self._test(SoundSignal.WARNING)

    def on_test_end_clicked(self) -> None:
        """Let the end be heard."""
        self._test(SoundSignal.END)

    def _test(self, signal: SoundSignal) -> None:
        self.sounds.play(signal)
        heard = self.tr("Played. Could the hall hear it?")
        seen = self.tr("No audio device found: signals are flashed on the screens instead.")
        self._heard.setText(heard if self.sounds.audible else seen)

    def _choose_next(self, unit: UnitId) -> None:
        """Go on to the unit that reports next; the cursor waits for its speaker's name."""
        following = next_open(speech_lines(self.bridge.desk, window_language()), unit)
        if following is not None:
            self._list.choose(following)
            if self.isVisible():
                self._form.focus_speaker()

    def _offer(self, view: SpeechView | None) -> None:
        """Offer the hall what it may see: never the overrun, never the waiting."""
        if view is None:
            self._offered = None
            return
        scene = SpeechScene(
            unit=view.unit_name,
            speaker=f"{view.post} {view.speaker}".strip(),
            phase=view.phase,
            phase_word=phase_word(view.phase),
            shown_s=view.shown_s,
        )
        if scene != self._offered:
            self._offered = scene
            self.scene_offered.emit(scene)

    def _lay_out(self) -> None:
        tests = QHBoxLayout()
        tests.addWidget(self._test_warning)
        tests.addWidget(self._test_end)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.addWidget(self._form)
        column.addLayout(tests)
        column.addWidget(self._heard)
        column.addStretch(1)
        scroll = _TallScroll(self)
        scroll.setWidget(right)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setChildrenCollapsible(False)
        across.addWidget(self._list)
        across.addWidget(scroll)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        self.body.addWidget(self._recovered)
        self.body.addWidget(self._clock)
        self.body.addWidget(self._reason)
        self.body.addWidget(across, 1)

    def _connect(self) -> None:
        self._list.chosen.connect(self.on_list_chosen)
        self._form.called.connect(self.on_form_called)
        self._form.written.connect(self.on_form_written)
        self._form.absent.connect(self.on_form_absent)
        self._clock.start_asked.connect(self._acts.start)
        self._clock.pause_asked.connect(self._acts.pause)
        self._clock.stop_asked.connect(self._acts.stop)
        self._clock.undo_asked.connect(self._acts.ask_undo)
        self._recovered.confirmed.connect(self.on_recovered_confirmed)
        self._reason.answered.connect(self.on_reason_given)
        self._acts.pause_reason_wanted.connect(self.on_acts_pause_reason_wanted)
        self._acts.undo_reason_wanted.connect(self.on_acts_undo_reason_wanted)
        self._ticker.shown.connect(self.on_ticker_shown)
        self._ticker.phase_entered.connect(self.on_ticker_phase_entered)
        self.sounds.flash_wanted.connect(self.on_sounds_flash_wanted)
        self._test_warning.clicked.connect(self.on_test_warning_clicked)
        self._test_end.clicked.connect(self.on_test_end_clicked)


class _TallScroll(QScrollArea):
    """Scrolls up and down only: as wide as what is in it, at any size of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(content.minimumSizeHint().width() + bar, super().minimumSizeHint().height())


def _ended(before: SpeechView | None, now: SpeechView | None) -> bool:
    """Whether a report was stopped between two looks."""
    if before is None or now is None or before.unit != now.unit:
        return False
    return now.phase is SpeechPhase.STOPPED and before.phase is not SpeechPhase.STOPPED
