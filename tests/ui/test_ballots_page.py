"""The ballots page, by the number pad: a unit from its papers to its count, nothing by mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotDoubted,
    BallotEntered,
    BallotInvalidated,
    BallotReadBack,
    BallotsIssued,
    BallotsReturned,
    DifferenceSettled,
    EntryClosed,
    EntryUndone,
    IncidentRecorded,
    TallyTaken,
    UnreturnedMinuted,
)
from hearing_desk.journal.events import Event
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.rounds import UnitState
from tests.builders import (
    BLANKS,
    CLERK,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_seated_hearing,
    events,
)
from tests.ui.hearings import open_bridge
from ui.audience.scenes import ProgressScene
from ui.stages.ballots_page import BallotsPage
from ui.stages.unit_work import Work
from ui.widgets.voice import Voice

PAD = Qt.KeyboardModifier.KeypadModifier
KEYS = {
    **{digit: Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in "0123456789"},
    "+": Qt.Key.Key_Plus,
    ".": Qt.Key.Key_Period,
    "/": Qt.Key.Key_Slash,
    "*": Qt.Key.Key_Asterisk,
    "<": Qt.Key.Key_Backspace,
    ">": Qt.Key.Key_Enter,
}


class Hands:
    """A clerk at the keyboard: every key goes to whatever has the focus."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        self.day, self.bot = day, qtbot
        self.bridge = open_bridge(day, CLERK)
        self.refusals: list[str] = []
        self.scenes: list[ProgressScene] = []
        self.bridge.refused.connect(lambda refusal: self.refusals.append(refusal.code))
        self.page = BallotsPage(self.bridge)
        self.page.scene_offered.connect(self.scenes.append)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 650)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.board.setFocus()

    @property
    def holder(self) -> QWidget:
        """What has the focus."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def pad(self, keys: str) -> None:
        """Keys of the number pad; `<` backspace, `>` enter."""
        for char in keys:
            self.bot.keyClick(self.holder, KEYS[char], PAD)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.bot.keyClick(self.holder, key)

    def type(self, text: str) -> None:
        """Type; Chinese comes whole, as an input method gives it."""
        if text.isascii():
            self.bot.keyClicks(self.holder, text)
        else:
            assert isinstance(self.holder, QLineEdit)
            self.holder.insert(text)

    def tab_to(self, name: str) -> None:
        """Tab until the named control has the focus."""
        for _ in range(40):
            if self.holder.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached by Tab")

    def find(self, name: str) -> Any:
        found = self.page.findChild(QWidget, name)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        label = self.find(name)
        assert isinstance(label, QLabel)
        return label.text()

    def state(self) -> UnitState:
        assert self.page.board.row is not None
        return self.page.board.row.state

    def round(self, unit: Any = POLICE) -> RoundState:
        """As the window's own desk has it."""
        current = self.bridge.desk.hearing.unit(unit).current
        assert current is not None
        return current

    def written(self, kind: type[Event]) -> list[Any]:
        return [event for event in events(self.day) if isinstance(event, kind)]


Sit = Callable[[Day], Hands]


@pytest.fixture
def sit(qtbot: QtBot) -> Sit:
    return lambda day: Hands(qtbot, day)


def keyed_twice(hands: Hands, first: str, second: str) -> None:
    """Both passes of every paper, papers parted by a space; ends on the entry screen."""
    hands.key(Qt.Key.Key_Return)
    hands.pad(first.replace(" ", ""))
    assert hands.holder.objectName() == f"operator_{SECOND_CLERK}"
    hands.pad(">")
    hands.pad(second.replace(" ", ""))


def test_a_unit_from_its_papers_to_its_count_by_keys_alone(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE))
    assert hands.state() is UnitState.WAITING
    hands.key(Qt.Key.Key_Return)
    assert "4" in hands.text("papersFacts")
    hands.type("6")
    hands.key(Qt.Key.Key_Return)
    hands.tab_to("zeroWithout")
    hands.pad(">")
    assert hands.state() is UnitState.VOTING
    hands.type("3")
    hands.tab_to("shuffled")
    hands.key(Qt.Key.Key_Space)
    hands.tab_to("collectButton")
    hands.pad(">")
    assert hands.state() is UnitState.COLLECTED

    hands.pad("11 12 1".replace(" ", ""))
    assert hands.text("entrySheet").endswith("3")
    hands.pad("0")
    assert hands.state() is UnitState.SECOND_PASS
    hands.pad(">")  # the second clerk sits down
    hands.pad("11 22 10".replace(" ", ""))
    assert hands.state() is UnitState.DIFFERENCES
    hands.pad(">")  # on to the differences
    assert hands.page.work.in_front is Work.CHECK
    assert "2" in hands.text("differenceQuestion")
    hands.pad("2")
    assert hands.round().settled == {2: POOR}

    # one of the four did not come back
    assert hands.page.work.in_front is Work.PAPERS
    assert hands.holder.objectName() == "remark"
    hands.type("一人提前离场")
    hands.key(Qt.Key.Key_Return)
    assert hands.page.work.in_front is Work.CLOSING
    assert hands.text("closingCost").startswith("Unreturned: 1")
    assert hands.holder.objectName() == "closeButton"
    hands.pad(">")
    assert hands.holder.objectName() == "closeDismiss"
    hands.tab_to("closeConfirm")
    hands.pad(">")

    assert hands.refusals == []
    assert hands.state() is UnitState.CLOSED
    entered = hands.written(BallotEntered)
    assert [(e.entry_pass, e.sheet_no, "".join(e.marks)) for e in entered] == [
        (EntryPass.FIRST, 1, "11"),
        (EntryPass.FIRST, 2, "12"),
        (EntryPass.FIRST, 3, "10"),
        (EntryPass.SECOND, 1, "11"),
        (EntryPass.SECOND, 2, "22"),
        (EntryPass.SECOND, 3, "10"),
    ]
    kinds = [type(event) for event in events(hands.day)][-4:]
    assert kinds == [DifferenceSettled, UnreturnedMinuted, EntryClosed, TallyTaken]
    current = hands.round()
    assert set(current.first_by.values()) == {CLERK}
    assert set(current.second_by.values()) == {SECOND_CLERK}
    assert current.tally is not None
    assert current.tally.ballots == 3


def a_collected_day(*changes: tuple[str, object]) -> Day:
    return a_seated_hearing(*changes).reported(POLICE).issued(POLICE).collected(POLICE)


def test_the_finished_paper_stays_readable_until_the_next_key(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("12")
    pad = hands.page.work.entry.pad
    assert pad.marks == ("1", "2")
    assert hands.text("entrySheet").endswith("1")
    hands.pad("2")
    assert pad.marks == ("2",)
    assert hands.text("entrySheet").endswith("2")
    assert "1 " in hands.text("entryLast")


def test_a_refused_key_is_seen_and_writes_nothing(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("1>9<<")
    hands.pad("21")
    hands.pad("<")
    assert hands.text("entryLast") == "This key is not a mark here"
    assert [e.marks for e in hands.written(BallotEntered)] == [("2", "1")]


def test_every_sign_of_the_pad_is_a_mark(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("+.0")
    hands.type("0")  # the top row
    assert [e.marks for e in hands.written(BallotEntered)] == [("+", "?"), BLANKS]


def test_a_pad_without_its_lock_is_refused_not_obeyed(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("11")
    hands.bot.keyClick(hands.holder, Qt.Key.Key_Delete, PAD)
    assert hands.written(EntryUndone) == []


def test_undo_is_one_key_and_an_act(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("1122/")
    assert [(e.sheet_no, e.entry_pass) for e in hands.written(EntryUndone)] == [
        (2, EntryPass.FIRST)
    ]
    assert hands.text("entrySheet").endswith("2")
    hands.pad("12")
    assert hands.round().first[2] == ("1", "2")


def test_the_last_sheet_of_a_pass_can_be_taken_back(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("11111122")
    assert hands.state() is UnitState.SECOND_PASS
    hands.pad("/")
    assert hands.state() is UnitState.FIRST_PASS
    hands.pad("21")
    assert hands.round().first[4] == ("2", "1")


def test_another_clerk_cannot_take_back_the_first_pass(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("11111122>/")
    assert hands.refusals == ["nothing-to-undo"]
    assert len(hands.round().first) == 4


def test_the_second_pass_never_shows_the_first(sit: Sit) -> None:
    hands = sit(a_collected_day().keyed_once(POLICE, [POOR] * 4))
    hands.key(Qt.Key.Key_Return)
    hands.pad(">")
    entry = hands.page.work.entry
    assert entry.entry_pass is EntryPass.SECOND
    assert entry.pad.marks == ()
    assert hands.text("entryLast") == ""
    shown = " ".join(label.text() for label in entry.findChildren(QLabel) if label.isVisible())
    assert "差" not in shown


def test_keying_goes_on_while_the_clock_runs(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("111")
    speeches = hands.bridge.desk.speeches
    assert hands.bridge.do(lambda: speeches.call(TRAFFIC, "钱局长", "局长", is_head=True))
    assert hands.bridge.do(lambda: speeches.start(TRAFFIC))
    assert hands.holder is hands.page.work.entry.pad
    hands.pad("2")
    assert [e.marks for e in hands.written(BallotEntered)] == [("1", "1"), ("1", "2")]
    rows = {row.unit: row.state for row in hands.page.board.rows_model.rows}
    assert rows[TRAFFIC] is UnitState.SPEAKING


def test_neither_entry_right_goes_to_two_deciders(sit: Sit) -> None:
    hands = sit(a_collected_day())
    keyed_twice(hands, "11 11 11 11", "11 22 11 11")
    hands.pad(">")
    hands.pad("1")
    hands.pad("<")
    hands.pad("*")
    assert hands.holder.objectName() == "ruledPad"
    hands.pad("02")
    hands.tab_to("ruling")
    hands.type("原票第一项空白")
    hands.tab_to("decider1")
    hands.type("周")
    hands.tab_to("decider2")
    hands.type("吴")
    hands.tab_to("ruleButton")
    hands.pad(">")
    assert hands.refusals == []
    (ruling,) = hands.written(BallotAdjudicated)
    assert (ruling.sheet_no, ruling.marks) == (2, ("0", "2"))
    assert hands.state() is UnitState.READY_TO_CLOSE


def test_a_doubtful_paper_is_put_aside_and_declared_invalid(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("1")
    hands.pad("*")
    assert hands.holder.objectName() == "doubtReason"
    hands.key(*[Qt.Key.Key_Down] * 5)
    hands.tab_to("asideButton")
    hands.pad(">")
    (doubt,) = hands.written(BallotDoubted)
    assert (doubt.sheet_no, doubt.doubt.value) == (1, "writing")
    # back at the paper, what was half keyed still there
    assert hands.page.work.entry.pad.marks == ("1",)
    hands.pad("1 11 11 11".replace(" ", ""))
    hands.pad(">")
    hands.pad("11 11 11 11".replace(" ", ""))
    hands.pad(">")
    assert hands.state() is UnitState.DOUBTFUL
    assert hands.page.work.in_front is Work.DOUBTS
    hands.tab_to("decider1")
    hands.type("周")
    hands.tab_to("decider2")
    hands.type("吴")
    hands.tab_to("invalidButton")
    hands.pad(">")
    (invalid,) = hands.written(BallotInvalidated)
    assert (invalid.sheet_no, invalid.invalid.value) == (1, "identified")
    assert hands.state() is UnitState.READY_TO_CLOSE


def test_every_open_problem_is_told_at_once(sit: Sit) -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 3)
    hands = sit(day.keyed_once(POLICE, [POOR]))
    hands.page.work.setCurrentIndex(Work.CLOSING)
    assert len(hands.text("closingProblems").splitlines()) == 3
    assert hands.text("closingCost") == ""
    assert not hands.find("closeButton").isEnabled()


def test_odd_papers_keep_nothing_open_and_take_a_reason(sit: Sit) -> None:
    hands = sit(a_collected_day().keyed(POLICE, [POOR, POOR, BLANKS, BLANKS]))
    hands.key(Qt.Key.Key_Return)
    assert len(hands.text("closingWarnings").splitlines()) == 2
    assert hands.find("closeButton").isEnabled()
    hands.tab_to("oddReason")
    hands.type("已逐张核对")
    hands.key(Qt.Key.Key_Return)
    (incident,) = hands.written(IncidentRecorded)
    assert incident.text.splitlines()[0] == "公安局"
    assert incident.text.splitlines()[-1] == "已逐张核对"


def test_papers_must_be_shuffled_before_they_are_collected(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE).issued(POLICE))
    hands.key(Qt.Key.Key_Return)
    hands.tab_to("collectButton")
    hands.pad(">")
    assert hands.refusals == ["ballots-not-shuffled"]
    assert hands.written(BallotsReturned) == []


def test_a_surplus_is_counted_again_and_the_round_declared_void(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5))
    hands.page.work.setCurrentIndex(Work.PAPERS)
    hands.tab_to("again")
    hands.type("5")
    hands.tab_to("reason")
    hands.type("周、吴复点")
    hands.key(Qt.Key.Key_Return)
    hands.page.work.setCurrentIndex(Work.PAPERS)
    hands.tab_to("voidReason")
    hands.type("多出一张")
    hands.tab_to("voidButton")
    hands.pad(">")
    assert hands.refusals == []
    assert hands.state() is UnitState.VOIDED
    assert "多出一张" in hands.text("papersFacts")
    hands.tab_to("issueButton")
    hands.pad(">")
    assert hands.round().number == 2


class Reader:
    """Stands in for the system's voice; keeps what it was told to say."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        """Nothing is being said."""


def test_the_computer_reads_aloud_where_it_has_a_voice(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Reader()
    monkeypatch.setattr(Voice, "_loaded", lambda self: reader)
    day = a_collected_day(("ballot.verification", "read-back"))
    hands = sit(day.keyed_once(POLICE, [POOR] * 4))
    hands.key(Qt.Key.Key_Return)
    hands.tab_to("readAloud")
    hands.key(Qt.Key.Key_Space)
    hands.tab_to("readPaper")
    hands.pad("1")
    assert reader.said == ["No. 1, 甲 差, 乙 差", "No. 2, 甲 差, 乙 差"]


def test_reading_back_takes_what_is_on_the_paper(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Voice, "_loaded", lambda self: None)
    day = a_collected_day(("ballot.verification", "read-back"))
    hands = sit(day.keyed_once(POLICE, [POOR] * 4))
    hands.key(Qt.Key.Key_Return)
    assert hands.page.work.in_front is Work.CHECK
    assert hands.page.work.read_back.paper.marks == POOR
    hands.pad("12")
    assert hands.holder.objectName() == "readPad"
    hands.pad("21")
    hands.pad("11")
    assert [(e.sheet_no, e.agreed) for e in hands.written(BallotReadBack)] == [
        (1, True),
        (2, False),
        (3, True),
        (4, True),
    ]
    assert hands.round().settled == {2: ("2", "1")}
    assert hands.state() is UnitState.READY_TO_CLOSE


def test_booklets_are_handed_out_to_the_whole_group(sit: Sit) -> None:
    day = a_seated_hearing(("ballot.balloting", "booklet")).reported(POLICE).reported(TRAFFIC)
    hands = sit(day)
    hands.key(Qt.Key.Key_Return)
    hands.type("6")
    hands.key(Qt.Key.Key_Return)
    hands.tab_to("zeroWithout")
    hands.pad(">")
    assert hands.refusals == []
    assert (hands.round(POLICE).issued, hands.round(TRAFFIC).issued) == (4, 4)
    assert hands.bridge.desk.hearing.unit(SQUAD).current is None


def test_the_hall_sees_progress_and_no_score(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("1111")
    assert hands.scenes[-1].lines == (("公安局", 2, 8), ("交通局", 0, 0))


def test_how_fast_and_how_long_still(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    for _ in range(3):
        hands.pad("11")
        hands.day.clock.pass_time(30_000)
    assert hands.text("entrySpeed") == "2 sheets a minute, about 1 min to go"


def test_an_absent_unit_has_nothing_to_ballot(sit: Sit) -> None:
    day = a_seated_hearing()
    day.speeches.unit_absent(POLICE, "未到会")
    hands = sit(day)
    hands.key(Qt.Key.Key_Return)
    assert hands.state() is UnitState.ABSENT
    assert hands.text("papersFacts") == "The unit is absent; there is nothing to ballot."


def test_the_day_goes_on_with_the_next_unit(sit: Sit) -> None:
    hands = sit(a_collected_day().keyed(POLICE).reported(TRAFFIC).issued(TRAFFIC))
    hands.key(Qt.Key.Key_Down)
    assert hands.page.board.unit == TRAFFIC
    assert hands.holder is hands.page.board
    assert hands.page.work.in_front is Work.PAPERS
    hands.key(Qt.Key.Key_Up)
    assert hands.page.work.in_front is Work.CLOSING
    hands.key(Qt.Key.Key_Return)
    assert hands.holder.objectName() == "closeButton"


def test_no_number_shows_before_the_papers_are_collected(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE).issued(POLICE))
    hands.page.work.setCurrentIndex(Work.ENTRY)
    assert not hands.find("entryPad").isEnabled()
    assert hands.text("entryStop").startswith("Nothing to key yet")


def test_the_paper_keeps_what_is_half_keyed_when_the_hall_changes(sit: Sit) -> None:
    hands = sit(a_collected_day())
    hands.key(Qt.Key.Key_Return)
    hands.pad("1")
    assert hands.bridge.do(
        partial(hands.bridge.desk.ballots.recount, POLICE, returned=4, foreign=0, reason="复点")
    )
    assert hands.page.work.entry.pad.marks == ("1",)
    assert hands.holder is hands.page.work.entry.pad


def test_the_zero_report_is_asked_for_before_the_very_first_ballot(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE))
    wanted: list[tuple[PaperKind, str]] = []
    hands.page.paper_wanted.connect(lambda kind, subject: wanted.append((kind, subject)))
    hands.page.work.setCurrentIndex(Work.PAPERS)
    hands.tab_to("issueButton")
    hands.pad(">")
    assert hands.holder.objectName() == "zeroPrint"
    hands.pad(">")
    assert wanted == [(PaperKind.ZERO_REPORT, "")]
    assert hands.written(BallotsIssued) == []
    hands.tab_to("issueButton")
    hands.pad(">")
    hands.key(Qt.Key.Key_Escape)
    assert hands.written(BallotsIssued) == []
    hands.tab_to("issueButton")
    hands.pad(">")
    hands.tab_to("zeroWithout")
    hands.pad(">")
    assert len(hands.written(BallotsIssued)) == 1


def test_a_surplus_is_led_through_to_the_ballots_of_the_next_round(sit: Sit) -> None:
    hands = sit(a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5))
    wanted: list[tuple[PaperKind, str]] = []
    hands.page.paper_wanted.connect(lambda kind, subject: wanted.append((kind, subject)))
    hands.page.work.setCurrentIndex(Work.PAPERS)
    assert "1 more papers came back" in hands.text("surplusTold")
    assert "▶ 1" in hands.text("surplusTold")
    desk = hands.bridge.desk
    recount = partial(desk.ballots.recount, POLICE, returned=5, foreign=0, reason="另两人重数")
    hands.bridge.do(recount)
    assert "✓ 1" in hands.text("surplusTold")
    assert "▶ 3" in hands.text("surplusTold")
    hands.bridge.do(partial(desk.ballots.void, POLICE, "多出一张"))
    assert "round 2" in hands.text("surplusTold")
    hands.tab_to("surplusBallots")
    hands.pad(">")
    assert wanted == [(PaperKind.BALLOT, "U01-round2")]
