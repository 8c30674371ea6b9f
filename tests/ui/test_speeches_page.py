"""The speeches page: units are called, the clock is kept, signals are given, reasons asked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import SpeechActKind, SpeechPhase
from tests.builders import POLICE, SQUAD, TRAFFIC, a_hearing
from tests.fakes import MINUTE_MS, SECOND_MS
from tests.ui.speech_hall import LastingJournal, SpeechHall, tonghe
from ui.audience.scenes import SpeechScene
from ui.bridge.sound import Sounds, SoundSignal
from ui.stages.speech_list import SpeechList
from ui.stages.speeches_page import SpeechesPage
from ui.widgets.big_clock import BigClock

LIMIT_MS = 5 * MINUTE_MS

Kind = TypeVar("Kind", bound=QWidget)


class QuietSounds(Sounds):
    """Remembers the signals instead of giving them."""

    def __init__(self) -> None:
        super().__init__(module="QtThatIsNotInstalled")
        self.given: list[SoundSignal] = []

    def play(self, signal: SoundSignal) -> None:
        self.given.append(signal)
        super().play(signal)


class Desk:
    """The page as a clerk uses it: by the names of what is on it."""

    def __init__(self, qtbot: QtBot, hall: SpeechHall) -> None:
        self.qtbot, self.hall = qtbot, hall
        self.sounds = QuietSounds()
        self.page = SpeechesPage(hall.bridge, hall.ticker, self.sounds)
        self.scenes: list[SpeechScene] = []
        self.page.scene_offered.connect(self.scenes.append)
        qtbot.addWidget(self.page)
        self.page.resize(1176, 678)
        self.page.show()

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def presses(self, name: str) -> None:
        self.qtbot.keyClick(self.find(QPushButton, name), Qt.Key.Key_Space)

    def types(self, name: str, text: str, *, enter: bool = False) -> None:
        field = self.find(QLineEdit, name)
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        if enter:
            self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def chooses(self, unit: UnitId) -> None:
        self.find(SpeechList, "speechList").choose(unit)

    def calls(self, speaker: str = "qian") -> None:
        self.types("speakerName", speaker, enter=True)

    def reads(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def enabled(self, name: str) -> bool:
        return self.find(QPushButton, name).isEnabled()

    def day(self, unit: UnitId = POLICE) -> UnitDay:
        return self.hall.desk.hearing.unit(unit)

    def kinds(self, unit: UnitId = POLICE) -> list[SpeechActKind]:
        return [act.kind for act in self.day(unit).speech.acts]

    def listed(self) -> list[list[str]]:
        model = self.find(SpeechList, "speechList").model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    hall = SpeechHall()
    yield Desk(qtbot, hall)
    hall.bridge.close()


def test_units_stand_by_group_in_reporting_order(desk: Desk) -> None:
    assert [row[:3] for row in desk.listed()] == [
        ["执法监督组", "", ""],
        ["1", "公安局", "Not called yet"],
        ["2", "交通局", "Not called yet"],
        ["基层执法单位", "", ""],
        ["1", "县公安局交通警察大队", "Written report awaited"],
    ]


def test_a_unit_is_called_with_its_speaker_and_waits_for_the_host(desk: Desk) -> None:
    desk.types("speakerPost", "director")
    desk.calls("Qian")
    speaker = desk.day().speech.speaker
    assert speaker is not None
    assert (speaker.post, speaker.is_head) == ("director", True)
    assert desk.hall.desk.hearing.name(speaker.person) == "Qian"
    desk.hall.passes(42 * SECOND_MS)
    assert desk.reads("clockUnit") == "公安局"
    assert desk.reads("clockFigures") == "5:00"
    assert desk.reads("clockRemark") == "The clock is not running: 0:42 since the call"
    assert QApplication.focusWidget() is desk.find(QPushButton, "clockStart")


def test_a_deputy_who_speaks_is_marked_in_the_list(desk: Desk) -> None:
    desk.find(QCheckBox, "speakerIsHead").setChecked(False)
    desk.calls("Wu")
    assert desk.listed()[1][3] == "Wu（not the head）"


def test_nobody_is_called_without_a_name(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.hall.bridge.refused) as refused:
        desk.presses("callUnit")
    assert refused.args is not None
    assert refused.args[0].code == "name-missing"
    assert desk.day().speech.called is None


def test_the_clock_is_started_paused_resumed_and_stopped(desk: Desk) -> None:
    desk.calls()
    desk.presses("clockStart")
    desk.hall.passes(65 * SECOND_MS)
    assert desk.reads("clockFigures") == "3:55"
    desk.presses("clockPause")
    assert desk.reads("clockPhase") == "Paused"
    desk.types("speechReasonTyped", "microphone failed", enter=True)
    desk.presses("clockStart")
    desk.presses("clockStop")
    assert desk.kinds() == [
        SpeechActKind.START,
        SpeechActKind.PAUSE,
        SpeechActKind.RESUME,
        SpeechActKind.STOP,
    ]
    assert "microphone failed" in desk.hall.desk.hearing.state.incidents[-1].text
    assert desk.listed()[1][2::2] == ["Reported", "1:05"]


def test_after_a_report_the_next_units_speaker_can_be_typed(desk: Desk) -> None:
    desk.calls()
    desk.presses("clockStart")
    desk.presses("clockStop")
    assert desk.reads("formUnit") == "交通局 · Not called yet"
    assert QApplication.focusWidget() is desk.find(QLineEdit, "speakerName")


def test_a_wrong_stop_is_taken_back_with_a_reason(desk: Desk) -> None:
    desk.calls()
    desk.presses("clockStart")
    desk.presses("clockStop")
    desk.presses("clockUndo")
    assert desk.kinds() == [SpeechActKind.START, SpeechActKind.STOP]
    desk.types("speechReasonTyped", "pressed too early", enter=True)
    assert desk.kinds() == [SpeechActKind.START]
    assert desk.day().speech.undone == ["pressed too early"]


@pytest.mark.parametrize(
    ("acts", "enabled"),
    [
        ((), ()),
        (("calls",), ("clockStart",)),
        (("starts",), ("clockPause", "clockStop", "clockUndo")),
        (("starts", "pauses"), ("clockStart", "clockStop")),
        (("starts", "stops"), ("clockUndo",)),
    ],
)
def test_only_the_keys_that_make_sense_can_be_pressed(
    desk: Desk, acts: tuple[str, ...], enabled: tuple[str, ...]
) -> None:
    for act in acts:
        getattr(desk.hall, act)()
    keys = ("clockStart", "clockPause", "clockStop", "clockUndo")
    assert tuple(key for key in keys if desk.enabled(key)) == enabled


def test_the_hall_sees_every_second_and_never_the_overrun(desk: Desk) -> None:
    desk.hall.starts()
    desk.scenes.clear()
    for _ in range(303):
        desk.hall.passes(SECOND_MS)
    assert [scene.shown_s for scene in desk.scenes] == list(range(299, -1, -1))
    assert desk.scenes[-1].phase is SpeechPhase.OVER
    assert desk.reads("clockRemark") == "0:03 over"


def test_a_waiting_unit_is_offered_once_so_that_scores_can_be_shown_meanwhile(desk: Desk) -> None:
    desk.hall.calls()
    for _ in range(30):
        desk.hall.passes(SECOND_MS)
    assert [scene.phase for scene in desk.scenes] == [SpeechPhase.READY]


def test_scenes_are_offered_while_another_page_is_shown(desk: Desk) -> None:
    desk.page.hide()
    desk.hall.starts()
    assert desk.scenes[-1].phase is SpeechPhase.SPEAKING


def test_warning_and_end_are_given_once(desk: Desk) -> None:
    desk.hall.starts()
    for _ in range(310):
        desk.hall.passes(SECOND_MS)
    assert desk.sounds.given == [SoundSignal.WARNING, SoundSignal.END]


def test_where_nothing_can_be_heard_the_clock_flashes(desk: Desk) -> None:
    desk.hall.starts()
    desk.hall.passes(LIMIT_MS - MINUTE_MS)
    assert desk.find(BigClock, "bigClock").flashing


def test_a_silent_end_is_shown_and_not_sounded(qtbot: QtBot) -> None:
    quiet = a_hearing(("speech.end_signal", "mute"), journal=LastingJournal())
    desk = Desk(qtbot, SpeechHall(quiet))
    desk.hall.starts()
    desk.hall.passes(LIMIT_MS - SECOND_MS)
    desk.hall.passes(SECOND_MS)
    assert desk.sounds.given == []
    assert desk.reads("clockPhase") == "Time is up"
    desk.hall.bridge.close()


def test_the_sound_test_says_what_will_happen(desk: Desk) -> None:
    desk.presses("testWarning")
    desk.presses("testEnd")
    assert desk.sounds.given == [SoundSignal.WARNING, SoundSignal.END]
    assert desk.reads("soundState").startswith("No audio device found")


def test_a_written_report_is_ticked_off(desk: Desk) -> None:
    desk.chooses(SQUAD)
    assert not desk.enabled("callUnit")
    desk.presses("writtenReceived")
    assert desk.day(SQUAD).speech.written
    assert desk.listed()[4][2] == "Written report received"


def test_an_absent_unit_needs_a_reason(desk: Desk, qtbot: QtBot) -> None:
    desk.chooses(TRAFFIC)
    with qtbot.waitSignal(desk.hall.bridge.refused):
        desk.presses("unitAbsent")
    desk.types("absentReason", "did not come", enter=True)
    assert desk.day(TRAFFIC).absent == "did not come"
    assert desk.listed()[2][2] == "Absent"
    desk.chooses(TRAFFIC)
    assert desk.reads("formUnit") == "交通局 · Absent · did not come"
    assert not desk.enabled("unitAbsent")


def test_a_clock_carried_over_a_restart_is_confirmed(desk: Desk) -> None:
    notice = desk.find(QPushButton, "confirmRecovered")
    desk.hall.starts()
    assert not notice.isVisible()
    desk.hall.passes(MINUTE_MS)
    desk.hall.restarted(away_ms=20 * SECOND_MS)
    assert notice.isVisible()
    assert desk.reads("clockFigures") == "3:40"
    desk.presses("confirmRecovered")
    assert desk.day().speech.recovered_in is not None
    assert not notice.isVisible()


def test_what_is_typed_survives_acts_of_others(desk: Desk) -> None:
    desk.types("speakerName", "Qian")
    desk.hall.does(partial(desk.hall.desk.speeches.unit_absent, TRAFFIC, "未到会"))
    assert desk.find(QLineEdit, "speakerName").text() == "Qian"


def test_every_control_has_a_name_to_be_read_aloud(desk: Desk) -> None:
    for kind in (QPushButton, QLineEdit):
        for control in filter(QWidget.isVisible, desk.page.findChildren(kind)):
            assert control.objectName()
            assert control.accessibleName() or control.property("text"), control.objectName()


def test_a_whole_day_of_units_is_listed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SpeechHall(tonghe()))
    assert len(desk.listed()) == 53 + 4
    desk.hall.bridge.close()
