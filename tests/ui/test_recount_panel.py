"""A full recount on the ballots page, by keys: asked for, keyed blind, compared, settled by two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hearing_desk.journal.ballot_events import TallyTaken
from hearing_desk.journal.hall_events import OperatorNamed
from hearing_desk.journal.recheck_events import RecountCompared, RecountOrdered, RecountSettled
from hearing_desk.model.recheck import RecountAsker
from tests.builders import (
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    TRAFFIC,
    Day,
    a_seated_hearing,
    events,
)
from tests.ui.test_ballots_page import Hands
from ui.stages.unit_work import Work

PAPERS = [GOOD, POOR, GOOD, POOR]


def a_counted_day() -> Day:
    return a_seated_hearing().balloted(POLICE, PAPERS)


def at_the_recount(qtbot: QtBot, day: Day) -> Hands:
    """The police chosen, the tab of the recount in front, the organizer there to name people."""
    hands = Hands(qtbot, day)
    hands.bridge.desk.hearing.sit_down(ORGANIZER)
    hands.page.work.setCurrentIndex(Work.RECOUNT)
    hands.page.work.take_focus()
    return hands


def ask(hands: Hands, keyer: str = "陈重录") -> None:
    """A supervisor asks; Return in the last line begins it."""
    hands.tab_to("recountAskName")
    hands.type("钱监督")
    hands.tab_to("recountAskReason")
    hands.type("差距很小")
    hands.tab_to("recountAskKeyer")
    if keyer:
        hands.type(keyer)
    hands.key(Qt.Key.Key_Return)


def settle(hands: Hands, keys: str) -> None:
    """Two look at the paper: its marks, what they saw, their names."""
    assert hands.holder.objectName() == "recountPad"
    hands.pad(keys)
    for name, text in (
        ("recountSettleReason", "看票认定"),
        ("recountSettleDecider1", "钱监督"),
        ("recountSettleDecider2", "周监督"),
    ):
        hands.tab_to(name)
        hands.holder.clear()  # type: ignore[attr-defined]
        hands.type(text)
    hands.key(Qt.Key.Key_Return)


def test_a_recount_is_asked_for_and_a_third_person_sits_down_to_key_it(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    ask(hands)
    ordered, named = events(hands.day)[-2:]
    assert isinstance(ordered, RecountOrdered)
    assert (ordered.asked_by, ordered.reason) == (RecountAsker.SUPERVISOR, "差距很小")
    assert isinstance(named, OperatorNamed)
    assert hands.bridge.desk.hearing.name(named.person) == "陈重录"
    assert hands.page.work.in_front is Work.ENTRY
    assert hands.holder.objectName() == "entryPad"
    assert hands.text("entryPass") == "Recount 1, blind · 陈重录"
    assert hands.text("entrySheet") == "No. 1"
    assert hands.text("entryLast") == ""
    assert "put aside" not in hands.text("entryKeys")


def test_who_asks_is_chosen_by_an_arrow_key(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    assert hands.holder.objectName() == "recountAsker"
    hands.key(Qt.Key.Key_Down)
    ask(hands)
    ordered = events(hands.day)[-2]
    assert isinstance(ordered, RecountOrdered)
    assert ordered.asked_by is RecountAsker.NOTARY


def test_without_a_name_nothing_is_ordered_and_what_was_typed_stays(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    hands.tab_to("recountAskKeyer")
    hands.type("陈重录")
    hands.key(Qt.Key.Key_Return)
    assert hands.refusals == ["name-missing"]
    assert hands.find("recountAskKeyer").text() == "陈重录"


def test_the_clerks_who_keyed_are_not_let_near_it(qtbot: QtBot) -> None:
    """Nobody was named to key it: whoever may is offered, those who keyed are not."""
    hands = at_the_recount(qtbot, a_counted_day())
    hands.bridge.desk.hearing.sit_down(CLERK)
    ask(hands, keyer="")
    assert "Somebody else must key them now" in hands.text("entryStop")
    offered = {button.objectName() for button in hands.page.findChildren(QPushButton)}
    wanted = {f"operator_{person}" for person in (ORGANIZER, NOTARY)}
    assert wanted <= offered
    assert f"operator_{CLERK}" not in offered


def test_somebody_known_by_name_sits_down_without_being_named_again(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    ask(hands, keyer="孙组织")
    assert isinstance(events(hands.day)[-1], RecountOrdered)
    assert hands.bridge.desk.hearing.operator == ORGANIZER


def test_a_recount_that_agrees_is_keyed_and_compared_by_the_pad_and_f2(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    ask(hands)
    hands.pad("1122112")
    hands.pad("2")
    assert "Every sheet is keyed" in hands.text("entryStop")
    hands.key(Qt.Key.Key_F2)
    compared = events(hands.day)[-1]
    assert isinstance(compared, RecountCompared)
    assert compared.differing == 0
    hands.page.work.setCurrentIndex(Work.RECOUNT)
    assert "Raw total 250 as counted, 250 as recounted" in hands.text("recountFacts")


def test_a_paper_keyed_wrongly_is_taken_back(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    ask(hands)
    hands.pad("22/")
    assert hands.text("entrySheet") == "No. 1"
    assert hands.round().rekeyings[0].undone == 1
    hands.pad("*")
    assert hands.page.work.in_front is Work.ENTRY  # nothing is put aside in a recount
    hands.pad("11")
    assert hands.round().rekeyings[0].keyed == {1: GOOD}


def test_what_differs_is_settled_by_two_and_the_unit_counted_again(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    ask(hands)
    hands.pad("11111121")
    hands.key(Qt.Key.Key_F2)
    assert hands.page.work.in_front is Work.RECOUNT
    queue = hands.find("recountQueue")
    assert [queue.item(place).text() for place in range(queue.count())] == [
        "No. 2: counted 2 2, recounted 1 1",
        "No. 4: counted 2 2, recounted 2 1",
    ]
    settle(hands, "11")
    settle(hands, "22")
    settled, taken = events(hands.day)[-2:]
    assert isinstance(settled, RecountSettled)
    assert (settled.sheet_no, settled.reason) == (4, "看票认定")
    assert isinstance(taken, TallyTaken)
    assert taken.figures.raw_total == 325
    assert not hands.find("recountSettleBox").isVisible()


def test_incomplete_marks_or_one_decider_settle_nothing(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day().recounted(POLICE, [GOOD] * 4))
    settle(hands, "1")
    assert hands.refusals == ["marks-incomplete"]


def test_after_the_lock_the_way_to_the_correction_is_told(qtbot: QtBot) -> None:
    day = a_counted_day().locked(POLICE).recounted(POLICE, [GOOD, GOOD, GOOD, POOR])
    hands = at_the_recount(qtbot, day.recount_settled(POLICE, 2, GOOD))
    assert "correct them by number under Corrections" in hands.text("recountFacts")


def test_a_close_race_suggests_a_recount(qtbot: QtBot) -> None:
    day = a_counted_day().balloted(TRAFFIC, PAPERS)
    hands = at_the_recount(qtbot, day)
    assert "A recount suggests itself: at the first rank" in hands.text("recountAdvice")


def test_before_the_count_and_after_the_signatures_nobody_asks(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_seated_hearing())
    assert not hands.find("recountAskBox").isVisible()
    assert hands.text("recountFacts") == "No recount was asked for."
    signed = a_counted_day().locked(POLICE).printed(POLICE).signed(POLICE)
    hands = at_the_recount(qtbot, signed)
    assert not hands.find("recountAskBox").isVisible()


def test_texts_follow_the_language_of_the_windows(qtbot: QtBot) -> None:
    hands = at_the_recount(qtbot, a_counted_day())
    hands.page.work.recount.retranslate()
    assert hands.find("recountAskButton").text() == "Begin the recount"
    assert QApplication.focusWidget() is not None
