"""The notary's sample, by keys: digits, papers read blind, what differs, the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTabWidget
from pytestqt.qtbot import QtBot

from hearing_desk.journal.recheck_events import SampleClosed, SampleSheetRead
from hearing_desk.model.ids import SheetNo
from tests.builders import CLERK, GOOD, NOTARY, POLICE, POOR, TRAFFIC, Day, a_hearing
from tests.builders import a_seated_hearing as seated
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.stages.notary_page import NotaryPage
from ui.widgets.mark_pad import MarkPad

PAPERS = [GOOD, POOR, GOOD, POOR]
KEYS = {GOOD: "11", POOR: "22"}


def a_counted_day() -> Day:
    """The police counted, the traffic bureau still voting."""
    return seated().balloted(POLICE, PAPERS).reported(TRAFFIC).issued(TRAFFIC)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return at_the_sample(qtbot, a_counted_day())


def at_the_sample(qtbot: QtBot, day: Day) -> Hands:
    bridge = open_bridge(day)
    hands = Hands(qtbot, bridge, NotaryPage(bridge))
    tabs = hands.find(QTabWidget, "notaryTabs")
    while tabs.currentIndex() != 3:
        qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    return hands


def draw(hands: Hands, seed: str = "8361", size: int = 4) -> tuple[SheetNo, ...]:
    """The notary sits down and names digits."""
    if hands.find(QPushButton, "sampleNotary").isVisible():
        hands.press("sampleNotary")
    hands.find(QSpinBox, "sampleCount").setValue(size)
    hands.type_and_enter(seed, "sampleSeed")
    current = hands.bridge.desk.hearing.unit(POLICE).current
    assert current is not None
    return current.samples[-1].sheets if current.samples else ()


def key(hands: Hands, keys: str) -> None:
    """Press keys wherever the hands are."""
    for each in keys:
        focused = hands.page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, each)


def text(hands: Hands, name: str) -> str:
    return hands.find(QLabel, name).text()


def test_the_notary_sits_down_before_anything_is_drawn(hands: Hands) -> None:
    assert not hands.find(QPushButton, "sampleDraw").isEnabled()
    assert hands.find(QPushButton, "sampleNotary").text() == "赵公证 sits down"
    hands.press("sampleNotary")
    assert hands.bridge.desk.hearing.operator == NOTARY
    assert hands.focused == "sampleSeed"
    assert not hands.find(QPushButton, "sampleNotary").isVisible()


def test_the_size_is_proposed_and_explained_in_words(hands: Hands) -> None:
    assert hands.find(QSpinBox, "sampleCount").value() == 4
    told = text(hands, "sampleProposal")
    assert "4 sheets would hold one of them" in told
    assert "2 sheets: 50 % sure to find one" in told


def test_digits_draw_the_sheets_and_the_hands_go_to_the_first_paper(hands: Hands) -> None:
    sheets = draw(hands, "8361", 3)
    assert hands.column("sampleTable", 0) == [str(sheet) for sheet in sheets]
    assert "digits 8361" in text(hands, "sampleKey")
    assert hands.focused == "samplePad"
    assert text(hands, "sampleSheet") == f"No. {sheets[0]}"
    assert hands.find(QLineEdit, "sampleSeed").text() == ""


def test_nothing_of_the_record_is_shown_before_a_paper_was_read(hands: Hands) -> None:
    sheets = draw(hands)
    assert hands.column("sampleTable", 2) == ["—"] * 4
    key(hands, KEYS[PAPERS[sheets[0] - 1]][:1])
    assert hands.column("sampleTable", 2) == ["—"] * 4
    key(hands, KEYS[PAPERS[sheets[0] - 1]][1:])
    assert hands.column("sampleTable", 2)[1:] == ["—"] * 3
    assert hands.column("sampleTable", 3)[0] == "✓ agrees"


def test_a_whole_sample_is_read_by_the_number_pad_alone(hands: Hands) -> None:
    for sheet in draw(hands):
        key(hands, KEYS[PAPERS[sheet - 1]])
    assert hands.column("sampleTable", 3) == ["✓ agrees"] * 4
    assert "All sheets agree" in text(hands, "sampleQuestion")
    assert hands.focused == "sampleEnd"
    hands.press("sampleEnd")
    current = hands.bridge.desk.hearing.unit(POLICE).current
    assert current is not None
    assert current.samples[0].closed == ""
    assert hands.page.notice.property("kind") == "done"
    assert "has ended" in text(hands, "sampleQuestion")


def test_a_paper_that_differs_is_looked_at_together_and_stays_so_by_1(hands: Hands) -> None:
    sheets = draw(hands)
    wrong = KEYS[POOR if PAPERS[sheets[0] - 1] == GOOD else GOOD]
    key(hands, wrong)
    assert "Look at the paper together" in text(hands, "sampleQuestion")
    assert text(hands, "sampleSheet") == f"No. {sheets[0]}"
    assert not hands.find(MarkPad, "samplePad").isVisible()
    assert hands.focused == "sampleQuestion"
    key(hands, "1")
    assert text(hands, "sampleSheet") == f"No. {sheets[1]}"
    for sheet in sheets[1:]:
        key(hands, KEYS[PAPERS[sheet - 1]])
    assert f"Sheets {sheets[0]} differ" in text(hands, "sampleQuestion")
    hands.press("sampleEnd")
    sample = hands.bridge.desk.hearing.unit(POLICE).rounds[0].samples[0]
    assert sample.differing == (sheets[0],)
    assert hands.column("sampleTable", 3).count("✗ differs") == 1


def test_a_misreading_is_read_again_by_2_and_both_readings_stay(hands: Hands) -> None:
    sheets = draw(hands)
    right = PAPERS[sheets[0] - 1]
    key(hands, KEYS[POOR if right == GOOD else GOOD])
    key(hands, "2")
    assert hands.column("sampleTable", 3)[0] == "✓ agrees"
    sample = hands.bridge.desk.hearing.unit(POLICE).rounds[0].samples[0]
    assert len(sample.readings[sheets[0]]) == 2
    assert text(hands, "sampleSheet") == f"No. {sheets[1]}"


def test_other_keys_answer_nothing(hands: Hands) -> None:
    sheets = draw(hands)
    key(hands, KEYS[POOR if PAPERS[sheets[0] - 1] == GOOD else GOOD])
    key(hands, "3")
    assert "Look at the paper together" in text(hands, "sampleQuestion")


def test_a_sample_is_ended_early_with_a_reason(hands: Hands) -> None:
    draw(hands)
    hands.press("sampleEnd")
    assert hands.page.notice.property("kind") == "refused"
    hands.type_and_enter("时间不够", "sampleRemark")
    sample = hands.bridge.desk.hearing.unit(POLICE).rounds[0].samples[0]
    assert (sample.closed, len(sample.unread)) == ("时间不够", 4)
    assert hands.find(QLineEdit, "sampleRemark").text() == ""


@pytest.mark.parametrize(("seed", "size"), [("", 2), ("12x4", 2), ("8361", 5)])
def test_no_digits_or_too_many_sheets_are_refused_in_words(
    hands: Hands, seed: str, size: int
) -> None:
    assert draw(hands, seed, size) == ()
    assert hands.page.notice.property("kind") == "refused"


def test_a_paper_that_two_ruled_upon_says_so_before_it_is_read(qtbot: QtBot) -> None:
    day = seated().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE, PAPERS)
    for sheet in (1, 2, 3, 4):
        day.entry.adjudicate(POLICE, SheetNo(sheet), GOOD, "字迹可辨", ("甲", "乙"))
    hands = at_the_sample(qtbot, day.closed(POLICE).tallied(POLICE))
    draw(hands)
    assert "what they wrote on its back" in text(hands, "sampleQuestion")


def test_a_unit_is_chosen_and_the_next_sample_begins_with_its_proposal(qtbot: QtBot) -> None:
    day = a_counted_day().collected(TRAFFIC).keyed(TRAFFIC).closed(TRAFFIC).tallied(TRAFFIC)
    hands = at_the_sample(qtbot, day.sampled(POLICE, 2))
    units = hands.find(QComboBox, "sampleUnit")
    assert [units.itemText(place) for place in range(2)] == ["公安局 (sample under way)", "交通局"]
    assert hands.find(QPushButton, "sampleEnd").isVisible()
    qtbot.keyClick(units, Qt.Key.Key_Down)
    assert not hands.find(QPushButton, "sampleEnd").isVisible()
    assert hands.find(QSpinBox, "sampleCount").isVisible()


def test_before_any_unit_is_counted_there_is_nothing_to_sample(qtbot: QtBot) -> None:
    hands = at_the_sample(qtbot, a_hearing())
    for name in ("sampleDraw", "sampleEnd", "sampleNotary"):
        assert not hands.find(QPushButton, name).isVisible()


def test_what_happened_is_acts_of_the_notary(hands: Hands) -> None:
    for sheet in draw(hands, size=1):
        key(hands, KEYS[PAPERS[sheet - 1]])
    hands.press("sampleEnd")
    rows = list(hands.bridge.desk.hearing.journal.read())[-3:]
    assert [row.kind for row in rows] == ["SampleDrawn", *_names(SampleSheetRead, SampleClosed)]
    assert {row.actor for row in rows} == {NOTARY}
    assert CLERK not in {row.actor for row in rows}


def _names(*kinds: type) -> list[str]:
    return [kind.__name__ for kind in kinds]
