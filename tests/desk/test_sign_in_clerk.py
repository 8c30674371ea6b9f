"""Sign-in: who came, who is late, who left, who may not judge whom, who sits for whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.journal.hall_events import SignInClosed
from hearing_desk.model.attendance import (
    DAY,
    AttendanceStatus,
    Recusal,
    RecusalCause,
    SessionId,
)
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rules.pool import form
from tests.builders import (
    POLICE,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_seated_hearing,
    events,
    refused,
)
from tests.fakes import MINUTE_MS
from tests.rules.pools import a_row

NOBODY = PersonId("D9999")


def a_drawn_hearing() -> Day:
    return a_hearing().sealed().drawn()


def status(day: Day, person: PersonId) -> AttendanceStatus:
    return day.hearing.state.sessions[DAY].attendees[person].status


def a_recusal(day: Day, unit: UnitId = POLICE, why: str = "近亲属") -> Recusal:
    return Recusal(day.panel[0], unit, RecusalCause.DECLARED, why)


def test_a_delegate_signs_in_with_the_time() -> None:
    day = a_drawn_hearing()
    day.clock.pass_time(5 * MINUTE_MS)
    day.sign_in.sign_in(DAY, day.panel[0])
    attendee = day.hearing.state.sessions[DAY].attendees[day.panel[0]]
    assert attendee.status is AttendanceStatus.PRESENT
    assert attendee.arrived_at_utc == "2011-12-23T01:05:00.000Z"
    with refused(day, "already-signed-in"):
        day.sign_in.sign_in(DAY, day.panel[0])


def test_there_is_no_sign_in_before_the_draw() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-missing"):
        day.sign_in.sign_in(DAY, NOBODY)
    with refused(day, "draw-missing"):
        day.sign_in.close(DAY)
    with refused(day, "draw-missing"):
        day.sign_in.flagged(SessionId("law"))


def test_who_was_not_drawn_does_not_sign_in() -> None:
    day = a_drawn_hearing()
    for act in (
        lambda: day.sign_in.sign_in(DAY, NOBODY),
        lambda: day.sign_in.absent(DAY, NOBODY, "病假"),
        lambda: day.sign_in.leave(DAY, NOBODY, "急事"),
        lambda: day.sign_in.substitute(DAY, NOBODY, "病假"),
        lambda: day.sign_in.recuse(
            DAY, replace(Recusal(NOBODY, POLICE, RecusalCause.DECLARED, "亲属"))
        ),
    ):
        with refused(day, "not-on-panel"):
            act()


def test_whoever_comes_after_the_closing_is_late() -> None:
    day = a_drawn_hearing()
    late = day.panel[0]
    day.sign_in.absent(DAY, late, "堵车")
    for person in day.panel[1:]:
        day.sign_in.sign_in(DAY, person)
    day.sign_in.close(DAY)
    assert day.hearing.state.sessions[DAY].closed_present == 3
    day.sign_in.sign_in(DAY, late)
    assert status(day, late) is AttendanceStatus.LATE
    assert day.hearing.state.sessions[DAY].attendees[late].reason == ""
    assert day.hearing.state.sessions[DAY].closed_present == 3


def test_a_latecomer_judges_from_the_next_unit_on() -> None:
    day = a_drawn_hearing()
    late = day.panel[0]
    day.sign_in.absent(DAY, late, "堵车")
    for person in day.panel[1:]:
        day.sign_in.sign_in(DAY, person)
    day.sign_in.close(DAY)
    day.reported(POLICE).issued(POLICE)
    day.sign_in.sign_in(DAY, late)
    day.reported(TRAFFIC).issued(TRAFFIC)
    assert [day.round(unit).issued for unit in (POLICE, TRAFFIC)] == [3, 4]
    assert day.round(TRAFFIC).session_present == 3


def test_whoever_left_gets_no_further_ballot_until_back() -> None:
    day = a_seated_hearing()
    day.reported(POLICE).issued(POLICE)
    leaver = day.panel[0]
    day.sign_in.leave(DAY, leaver, "急事")
    attendee = day.hearing.state.sessions[DAY].attendees[leaver]
    assert (attendee.status, attendee.reason) == (AttendanceStatus.LEFT, "急事")
    assert attendee.left_at_utc is not None
    assert day.ballots.voters(TRAFFIC) == (3, 0)
    with refused(day, "not-in-hall"):
        day.sign_in.leave(DAY, leaver, "急事")
    day.sign_in.sign_in(DAY, leaver)
    assert (attendee.left_at_utc, attendee.reason) == (None, "")
    assert day.ballots.voters(TRAFFIC) == (4, 0)
    assert day.round(POLICE).issued == 4


def test_an_absence_has_a_reason() -> None:
    day = a_drawn_hearing()
    with refused(day, "reason-missing"):
        day.sign_in.absent(DAY, day.panel[0], " ")
    day.sign_in.absent(DAY, day.panel[0], "病假")
    with refused(day, "already-absent"):
        day.sign_in.absent(DAY, day.panel[0], "病假")


def test_an_alternate_takes_an_absentees_seat_for_good() -> None:
    day = a_drawn_hearing()
    absentee = day.panel[0]
    day.sign_in.absent(DAY, absentee, "病假")
    day.sign_in.substitute(DAY, absentee, "病假")
    (alternate,) = set(day.panel) - set(day.draws.in_force(DAY).drawn or ())
    assert status(day, absentee) is AttendanceStatus.SUBSTITUTED
    assert status(day, alternate) is AttendanceStatus.EXPECTED
    for act in (
        lambda: day.sign_in.sign_in(DAY, absentee),
        lambda: day.sign_in.absent(DAY, absentee, "病假"),
        lambda: day.sign_in.leave(DAY, absentee, "病假"),
        lambda: day.sign_in.substitute(DAY, absentee, "病假"),
    ):
        with refused(day, "seat-substituted"):
            act()


def test_whoever_is_present_keeps_the_seat() -> None:
    day = a_drawn_hearing()
    day.sign_in.sign_in(DAY, day.panel[0])
    with refused(day, "already-signed-in"):
        day.sign_in.substitute(DAY, day.panel[0], "病假")


def test_after_the_closing_an_absentees_seat_stays_empty() -> None:
    day = a_drawn_hearing()
    day.sign_in.absent(DAY, day.panel[0], "病假")
    for person in day.panel[1:]:
        day.sign_in.sign_in(DAY, person)
    day.sign_in.close(DAY)
    with refused(day, "sign-in-closed"):
        day.sign_in.substitute(DAY, day.panel[0], "病假")
    with refused(day, "sign-in-closed"):
        day.sign_in.close(DAY)


def test_the_sign_in_closes_once_everybody_is_accounted_for() -> None:
    day = a_drawn_hearing()
    day.sign_in.sign_in(DAY, day.panel[0])
    with refused(day, "sign-in-open-names") as caught:
        day.sign_in.close(DAY)
    names = str(caught.value.params["names"])
    assert all(f"（{person}）" in names for person in day.panel[1:])
    assert day.panel[0] not in names


@pytest.mark.parametrize(("present", "met"), [(4, True), (3, True), (2, False)])
def test_too_few_delegates_are_a_warning_not_a_bar(present: int, met: bool) -> None:
    day = a_drawn_hearing()
    for person in day.panel[:present]:
        day.sign_in.sign_in(DAY, person)
    warning = day.sign_in.quorum(DAY)
    assert (warning is None) is met
    if warning is not None:
        assert warning.params == {"seats": 4, "present": present, "needed": 3}
    for person in day.panel[present:]:
        day.sign_in.absent(DAY, person, "病假")
    day.sign_in.close(DAY)
    assert events(day)[-1] == SignInClosed(DAY, present, met)


# --- recusal ------------------------------------------------------------------------------------


def test_a_recused_delegate_is_present_without_a_ballot_of_that_unit() -> None:
    day = a_seated_hearing()
    day.sign_in.recuse(DAY, a_recusal(day))
    assert day.ballots.voters(POLICE) == (4, 1)
    assert day.ballots.voters(TRAFFIC) == (4, 0)


def test_a_recusal_is_recorded_once_for_a_known_unit_with_its_reason() -> None:
    day = a_seated_hearing()
    with refused(day, "unit-unknown"):
        day.sign_in.recuse(DAY, a_recusal(day, UnitId("U99")))
    with refused(day, "reason-missing"):
        day.sign_in.recuse(DAY, a_recusal(day, why=" "))
    day.sign_in.recuse(DAY, a_recusal(day))
    with refused(day, "recusal-doubled"):
        day.sign_in.recuse(DAY, a_recusal(day, why="原工作单位"))
    day.sign_in.recuse(DAY, a_recusal(day, TRAFFIC))


def test_a_recusal_comes_too_late_once_the_ballots_are_out() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE)
    with refused(day, "ballots-issued"):
        day.sign_in.recuse(DAY, a_recusal(day))


def test_a_new_round_may_have_new_recusals() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    day.ballots.recount(POLICE, returned=5, foreign=0, reason="复点")
    day.ballots.void(POLICE, "多一张")
    day.sign_in.recuse(DAY, a_recusal(day))
    assert day.issued(POLICE).round(POLICE).issued == 3


def employed(*employers: str) -> Day:
    day = a_hearing()
    rows = [
        a_row(number + 1, f"D{number:04}", f"张{number}", employer=employer)
        for number, employer in enumerate(employers, 1)
    ]
    day.pool.seal(form(rows), "名册.csv", b"")
    rules = replace(day.quota_rules(), seats=2, alternates=())
    day.draws.commit(DAY, rules)
    day.rolled(DAY, (("孙掷骰", "01234567890123456789"),))
    return day


def test_an_employer_among_the_units_flags_itself_and_so_does_the_parent() -> None:
    day = employed("县公安局", "兴安米业")
    officer = PersonId("D0001")
    due = day.sign_in.flagged(DAY)
    assert [(r.person, r.unit, r.cause) for r in due] == [
        (officer, POLICE, RecusalCause.EMPLOYER),
        (officer, SQUAD, RecusalCause.PARENT),
    ]
    day.sign_in.recuse(DAY, due[0])
    assert [r.unit for r in day.sign_in.flagged(DAY)] == [SQUAD]


def test_a_recusal_that_does_not_apply_is_dismissed_with_a_reason() -> None:
    day = employed("县公安局", "兴安米业")
    due = day.sign_in.flagged(DAY)
    with refused(day, "reason-missing"):
        day.sign_in.dismiss(DAY, due[0], " ")
    day.sign_in.dismiss(DAY, due[0], "已于上月调离")
    assert day.sign_in.flagged(DAY) == due[1:]
    assert day.hearing.state.sessions[DAY].dismissed == [due[0]]
    with refused(day, "recusal-not-flagged"):
        day.sign_in.dismiss(DAY, due[0], "已于上月调离")


def test_a_dismissed_recusal_may_still_be_declared() -> None:
    day = employed("县公安局", "兴安米业")
    officer, unit = PersonId("D0001"), day.sign_in.flagged(DAY)[0].unit
    day.sign_in.dismiss(DAY, day.sign_in.flagged(DAY)[0], "同名的另一单位")
    day.sign_in.recuse(DAY, Recusal(officer, unit, RecusalCause.DECLARED, "配偶在该局"))
    assert [r.matched for r in day.hearing.state.sessions[DAY].recusals] == ["配偶在该局"]


def test_nothing_is_dismissed_once_the_ballots_are_out() -> None:
    day = employed("县公安局", "兴安米业")
    due = day.sign_in.flagged(DAY)
    day.signed_in().reported(POLICE).issued(POLICE)
    with refused(day, "ballots-issued"):
        day.sign_in.dismiss(DAY, due[0], "已于上月调离")


def test_an_employer_that_only_resembles_a_unit_is_looked_at_by_people() -> None:
    day = employed("通河县公安局家属委员会", "兴安米业")
    assert day.sign_in.flagged(DAY) == ()
    warnings = day.sign_in.employer_warnings(DAY)
    assert [(w.code, w.params["unit"]) for w in warnings] == [("employer-resembles-unit", "公安局")]
