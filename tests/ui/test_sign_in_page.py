"""The sign-in page, by keys."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from hearing_desk.model.attendance import DAY, AttendanceStatus, RecusalCause
from hearing_desk.model.hearing import Attendee
from hearing_desk.model.people import PersonId
from hearing_desk.rules.pool import form
from tests.builders import Day, a_hearing
from tests.rules.pools import a_row
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.bridge.people_index import initials
from ui.stages.sign_in_page import SignInPage

NAMES = (
    *("田然", "贺春强", "曾华艳", "蒋玉", "沈宇", "邹娟"),
    *("杨龙", "姜冬", "谭颖梅", "孟轩贵", "陆杰", "龚建涵"),
)


def a_panel() -> Day:
    """A hearing whose panel of four is drawn from twelve; two of them work for the police."""
    day = a_hearing()
    rows = (
        a_row(
            number + 1,
            f"D{number:04d}",
            name,
            sector="企业" if number <= 6 else "居民",
            employer="公安局" if number % 2 else "",
        )
        for number, name in enumerate(NAMES, 1)
    )
    day.pool.seal(form(rows), "名册.csv", b"raw")
    return day.drawn()


class SignIn(Hands):
    """Hands at the sign-in page."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        bridge = open_bridge(day)
        super().__init__(qtbot, bridge, SignInPage(bridge))

    def enter(self, text: str) -> None:
        """Type into the search line and press Return."""
        self.type_and_enter(text, "signInSearch")

    def give(self, reason: str) -> None:
        """Answer the question the page asks."""
        self.type_and_enter(reason, "signInAskTyped")

    def cell(self, row: int, column: int) -> str:
        return self.column("signInTable", column)[row]

    def rows(self) -> int:
        return len(self.column("signInTable", 0))

    def number(self, name: str) -> str:
        return self.find(QLabel, f"signIn{name}").text()

    @property
    def panel(self) -> tuple[PersonId, ...]:
        return self.bridge.desk.draws.in_force(DAY).panel or ()

    def name(self, person: PersonId) -> str:
        return self.bridge.desk.hearing.name(person)

    def attendee(self, person: PersonId) -> Attendee:
        return self.bridge.desk.hearing.state.sessions[DAY].attendees[person]


@pytest.fixture
def hands(qtbot: QtBot) -> SignIn:
    return SignIn(qtbot, a_panel())


def test_everybody_drawn_stands_in_seat_order(hands: SignIn) -> None:
    assert hands.rows() == 4
    assert [hands.cell(row, 1) for row in range(4)] == [hands.name(p) for p in hands.panel]
    assert hands.number("Expected") == "4"
    assert hands.number("Present") == "0"


def test_initials_and_enter_sign_a_delegate_in(hands: SignIn) -> None:
    person = hands.panel[2]
    hands.enter(initials(hands.name(person))[0])
    assert hands.attendee(person).status is AttendanceStatus.PRESENT
    assert hands.number("Present") == "1"
    assert hands.name(person) in hands.page.notice.text
    assert hands.find(QLineEdit, "signInSearch").text() == ""
    assert hands.rows() == 4


def test_an_id_finds_one_and_the_arrows_choose_among_several(hands: SignIn) -> None:
    search = hands.find(QLineEdit, "signInSearch")
    hands.qtbot.keyClicks(search, hands.panel[1].lower())
    assert hands.rows() == 1
    search.clear()
    hands.qtbot.keyClicks(search, "d0")
    assert hands.rows() == 4
    hands.qtbot.keyClick(search, Qt.Key.Key_Down)
    hands.qtbot.keyClick(search, Qt.Key.Key_Return)
    assert hands.attendee(hands.panel[1]).status is AttendanceStatus.PRESENT


def test_enter_alone_signs_nobody_in(hands: SignIn) -> None:
    head = hands.bridge.desk.hearing.head
    hands.enter("")
    assert hands.bridge.desk.hearing.head == head
    assert "first" in hands.page.notice.text
    hands.enter("qqq")
    assert hands.bridge.desk.hearing.head == head
    assert "qqq" in hands.page.notice.text


def test_signing_in_twice_is_refused_in_words(hands: SignIn) -> None:
    person = hands.panel[0]
    hands.enter(person)
    hands.enter(person)
    assert hands.page.notice.property("kind") == "refused"


def test_an_absence_wants_its_reason(hands: SignIn) -> None:
    hands.press("signInAbsence")
    hands.give("")
    assert hands.attendee(hands.panel[0]).status is AttendanceStatus.EXPECTED
    hands.give("因病请假")
    assert hands.attendee(hands.panel[0]).status is AttendanceStatus.ABSENT
    assert hands.attendee(hands.panel[0]).reason == "因病请假"
    assert hands.number("Absent") == "1"


def test_the_next_alternate_takes_the_seat_of_an_absent_delegate(hands: SignIn) -> None:
    gone = hands.panel[0]
    hands.press("signInAbsence")
    hands.give("因病请假")
    hands.press("signInSubstitute")
    hands.give("")  # the known reason is offered again
    seated = hands.panel[-1]
    assert hands.attendee(gone).status is AttendanceStatus.SUBSTITUTED
    assert hands.name(seated) in hands.page.notice.text
    assert hands.cell(4, 1) == hands.name(seated)
    assert hands.name(gone) in hands.cell(4, 5)
    assert hands.number("Substituted") == "1"


def test_escape_leaves_a_question_without_an_act(hands: SignIn) -> None:
    head = hands.bridge.desk.hearing.head
    hands.press("signInAbsence")
    hands.qtbot.keyClick(hands.find(QLineEdit, "signInAskTyped"), Qt.Key.Key_Escape)
    assert not hands.find(QLineEdit, "signInAskTyped").isVisible()
    assert hands.bridge.desk.hearing.head == head


def test_recusals_found_by_employer_are_confirmed_one_by_one(hands: SignIn) -> None:
    flagged = hands.bridge.desk.sign_in.flagged(DAY)
    assert flagged
    found = hands.find(QListWidget, "signInFlagged")
    assert found.count() == len(flagged)
    hands.press("signInFlag")
    assert hands.bridge.desk.hearing.state.sessions[DAY].recusals == [flagged[0]]
    assert found.count() == len(flagged) - 1


def test_a_recusal_found_that_does_not_apply_is_dismissed_with_a_reason(hands: SignIn) -> None:
    flagged = hands.bridge.desk.sign_in.flagged(DAY)
    hands.press("signInDismiss")
    hands.type_and_enter("同名的另一单位", "signInAskTyped")
    session = hands.bridge.desk.hearing.state.sessions[DAY]
    assert session.dismissed == [flagged[0]]
    assert session.recusals == []
    assert hands.find(QListWidget, "signInFlagged").count() == len(flagged) - 1


def test_a_declared_recusal_names_unit_and_reason(hands: SignIn) -> None:
    hands.press("signInRecuse")
    hands.qtbot.keyClick(hands.find(QComboBox, "signInAskChoice"), Qt.Key.Key_Down)
    hands.give("近亲属在该单位任职")
    (recusal,) = hands.bridge.desk.hearing.state.sessions[DAY].recusals
    assert (recusal.person, recusal.unit) == (hands.panel[0], "U02")
    assert (recusal.cause, recusal.matched) == (RecusalCause.DECLARED, "近亲属在该单位任职")
    assert "交通局" in hands.cell(0, 5)


def test_closing_asks_first_and_warns_below_the_quorum(hands: SignIn) -> None:
    for person in hands.panel[:2]:
        hands.enter(person)
    assert hands.find(QLabel, "signInQuorum").isVisible()
    for person in hands.panel[2:]:
        hands.find(QLineEdit, "signInSearch").setText(person)
        hands.press("signInAbsence")
        hands.give("未到")
    hands.find(QLineEdit, "signInSearch").clear()
    hands.press("signInClosing")
    assert hands.focused == "signInCloseDismiss"
    assert "2" in hands.find(QLabel, "signInCloseQuestion").text()
    session = hands.bridge.desk.hearing.state.sessions[DAY]
    assert session.closed_present is None
    hands.press("signInCloseConfirm")
    assert session.closed_present == 2
    assert session.quorum_met is False
    assert not hands.find(QPushButton, "signInClosing").isEnabled()


def test_who_comes_after_closing_is_late_and_who_goes_has_left(hands: SignIn) -> None:
    first, *others = hands.panel
    for person in others:
        hands.enter(person)
    search = hands.find(QLineEdit, "signInSearch")
    hands.qtbot.keyClicks(search, first)
    hands.press("signInAbsence")
    hands.give("堵车")
    search.clear()
    hands.press("signInClosing")
    hands.press("signInCloseConfirm")
    hands.enter(first)
    assert hands.attendee(first).status is AttendanceStatus.LATE
    hands.press("signInLeave")
    hands.give("家中有急事")
    assert hands.attendee(first).status is AttendanceStatus.LEFT
    assert hands.number("Left") == "1"
    assert not hands.find(QPushButton, "signInSubstitute").isEnabled()


def test_the_form_is_printed_before_and_after_as_versions(hands: SignIn) -> None:
    papers, button = hands.bridge.desk.hearing.state.papers, hands.find(QPushButton, "paperPrint")
    for _ in range(2):  # the second time nothing has changed, and the stored one is taken again
        hands.press("signInPrint")
        hands.until(button.isVisible)
        assert [(paper.number, paper.version) for paper in papers] == [("D2-day", 1)]
        hands.press("paperLeave")
        assert hands.find(QLineEdit, "signInSearch").isVisible()
    somebody = hands.panel[0]
    assert hands.bridge.do(partial(hands.bridge.desk.sign_in.sign_in, DAY, somebody))
    hands.press("signInPrint")
    hands.until(button.isVisible)
    assert [paper.version for paper in papers] == [1, 2]


def test_without_a_panel_the_page_says_so(qtbot: QtBot) -> None:
    hands = SignIn(qtbot, a_hearing())
    assert hands.page.notice.text
    assert not hands.find(QLineEdit, "signInSearch").isEnabled()
