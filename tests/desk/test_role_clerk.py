"""Two roles together: a consent stands for one act of one kind about one subject."""

from __future__ import annotations

import pytest

from hearing_desk.journal.ballot_events import ResultReleased, SupervisionEnded
from hearing_desk.journal.joint_acts import version_subject
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry
from hearing_desk.journal.role_events import ConsentGiven
from hearing_desk.model.hearing import Role
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    SQUAD,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    events,
    refused,
)

V1 = version_subject(POLICE, 1)


def a_signed_day() -> Day:
    """The police counted, locked and signed, the clerk at the desk."""
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    day.hearing.sit_down(CLERK)
    return day


# --- who may ----------------------------------------------------------------------------------


def test_the_organizer_keys_no_ballot() -> None:
    day = a_seated_hearing().reported(POLICE)
    day.hearing.sit_down(ORGANIZER)
    present, recused = day._ballots.voters(POLICE)
    with refused(day, "role-not-allowed") as caught:
        day._ballots.issue(POLICE, printed=present, issued=present - recused)
    assert caught.value.params["role"] is Role.ORGANIZER
    assert caught.value.params["may"] == (Role.CLERK, Role.SECOND_CLERK)


def test_the_notary_records_what_happens_and_keeps_no_time() -> None:
    day = a_seated_hearing()
    day.hearing.sit_down(NOTARY)
    with refused(day, "role-not-allowed"):
        day._speeches.call(POLICE, "钱局长", "局长", is_head=True)


def test_what_nobody_may_do_now_is_told_so() -> None:
    day = a_hearing()
    with refused(day, "stage-not-allowed"):
        day.hearing.append(ResultReleased(POLICE, 1))


# --- consents ---------------------------------------------------------------------------------


def test_the_hall_sees_a_score_once_clerk_and_notary_each_confirmed() -> None:
    day = a_signed_day()
    with refused(day, "consent-missing") as caught:
        day.tally.release(POLICE)
    assert caught.value.params["may"] == (Role.NOTARY,)
    day.roles.consent(JointAct.RELEASE, V1, NOTARY)
    day.tally.release(POLICE)
    *_, consent, release = day.journal.read()
    assert (consent.actor, release.actor) == (NOTARY, CLERK)
    assert day.hearing.state.units[POLICE].released_version == 1


def test_who_agrees_does_not_take_the_seat() -> None:
    day = a_signed_day()
    day.roles.consent(JointAct.RELEASE, V1, NOTARY)
    assert day.hearing.operator == CLERK


def test_a_consent_is_used_up() -> None:
    day = a_signed_day().released(POLICE)
    assert day.hearing.state.roles.consents == {}


def test_a_consent_to_something_else_does_not_count() -> None:
    day = a_signed_day()
    day.roles.consent(JointAct.RELEASE, version_subject(SQUAD, 1), NOTARY)
    day.roles.consent(JointAct.CORRECTION, V1, NOTARY)
    day.roles.consent(JointAct.RELEASE, version_subject(POLICE, 2), NOTARY)
    with refused(day, "consent-missing"):
        day.tally.release(POLICE)


def test_a_consent_is_taken_back_before_it_is_used() -> None:
    day = a_signed_day()
    with refused(day, "consent-not-given"):
        day.roles.withdraw_consent(JointAct.RELEASE, V1)
    day.roles.consent(JointAct.RELEASE, V1, NOTARY)
    day.roles.withdraw_consent(JointAct.RELEASE, V1)
    with refused(day, "consent-missing"):
        day.tally.release(POLICE)


@pytest.mark.parametrize("by", [CLERK, SECOND_CLERK, ORGANIZER])
def test_while_a_notary_supervises_nobody_else_agrees(by: PersonId) -> None:
    day = a_signed_day()
    with refused(day, "consent-not-wanted"):
        day.roles.consent(JointAct.RELEASE, V1, by)


def test_somebody_unknown_agrees_to_nothing() -> None:
    with refused(day := a_signed_day(), "operator-unknown"):
        day.roles.consent(JointAct.RELEASE, V1, PersonId("op-9"))


def test_without_a_notary_the_organizer_has_the_second_key() -> None:
    day = a_signed_day().recorded(SupervisionEnded("公证员离场"))
    day.hearing.sit_down(CLERK)
    assert day.roles.second_keys(JointAct.RELEASE, V1) == (ORGANIZER,)
    day.roles.consent(JointAct.RELEASE, V1, ORGANIZER)
    day.tally.release(POLICE)


def test_the_notarys_consent_lapses_when_the_notary_leaves() -> None:
    day = a_signed_day()
    day.roles.consent(JointAct.RELEASE, V1, NOTARY)
    day.recorded(SupervisionEnded("公证员离场")).hearing.sit_down(CLERK)
    with refused(day, "consent-missing"):
        day.tally.release(POLICE)


def test_a_plan_may_let_the_clerk_alone_release() -> None:
    day = a_seated_hearing(("release.two_keys", False)).balloted(POLICE).locked(POLICE)
    day.printed(POLICE).signed(POLICE).tally.release(POLICE)
    assert not any(isinstance(event, ConsentGiven) for event in events(day)[-5:])


@pytest.mark.parametrize(
    "act",
    [
        lambda day: day.reopened(POLICE),
        lambda day: day.locked(POLICE).corrected(POLICE, 1, ("2", "2")),
    ],
)
def test_reopening_and_correcting_take_two(act) -> None:  # type: ignore[no-untyped-def]
    day = a_seated_hearing().balloted(POLICE)
    act(day)
    assert isinstance(events(day)[-2], ConsentGiven)


# --- the table in force -------------------------------------------------------------------------


def an_older_record() -> Day:
    """Begun by a version that knew no roles."""
    day = a_new_day().opened()
    old = MemoryJournal()
    rows = [row for row in day.journal.read() if row.kind != "RolesInForce"]
    entries = [Entry(row.kind, row.at_utc, row.actor, row.payload) for row in rows]
    old.append_all(entries, old.head)
    return Day(old, day.clock)


def test_a_record_begun_now_goes_by_the_table() -> None:
    day = a_new_day().opened()
    assert day.hearing.state.roles.table == 1
    with refused(day, "roles-in-force"):
        day.roles.put_in_force()


def test_an_older_record_is_brought_under_the_table_by_its_organizer() -> None:
    day = an_older_record()
    assert day.hearing.state.roles.table is None
    day.ruled(a_scheme())
    day.roles.put_in_force()
    assert day.hearing.state.roles.table == 1
