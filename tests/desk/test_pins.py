"""PINs: issued once, asked for at the desk and at a consent, slower with every wrong one."""

from __future__ import annotations

import json

import pytest

from hearing_desk.desk.bundle import Contents, bundle_files
from hearing_desk.desk.pin_keeping import FULL, PinAnswer, PinQuestion, answer, new_pin
from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.ballot_events import IncidentRecorded
from hearing_desk.journal.joint_acts import version_subject
from hearing_desk.journal.role_events import (
    ConsentGiven,
    DeskLocked,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
)
from hearing_desk.model.hearing import Role
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    events,
    refused,
)
from tests.fakes import CHEAP, PINS, SECOND_MS, FakeChance, a_pin
from tests.verify.hearings import not_passed, verified

WRONG = "000001"
V1 = version_subject(POLICE, 1)


def typed(day: Day, person: PersonId, pin: str) -> PinAnswer:
    return answer(day.roles.ask_pin(person), pin)


def sat(day: Day, person: PersonId) -> Day:
    day.roles.sit_down(typed(day, person, PINS[person]))
    return day


def wrongly(day: Day, person: PersonId, times: int) -> Day:
    """So many wrong PINs, every wait waited for."""
    for _ in range(times):
        day.clock.pass_time(day.roles.wait_left_ms(person))
        day.roles.sit_down(typed(day, person, WRONG))
    return day


# --- the PIN itself ---------------------------------------------------------------------------


def test_a_weak_pin_is_drawn_again() -> None:
    assert new_pin(FakeChance("123456", "111111", "840362"), CHEAP).pin == "840362"


def test_nothing_but_weak_ones_is_no_chance() -> None:
    with pytest.raises(InternalError):
        new_pin(FakeChance(*["123456"] * 1000), CHEAP)


def test_what_is_kept_shows_neither_the_pin_nor_that_two_are_alike() -> None:
    chance = FakeChance("840362", "840362")
    one, other = new_pin(chance, CHEAP), new_pin(chance, CHEAP)
    assert one.pin == other.pin
    assert one.verifier != other.verifier
    assert "840362" not in one.verifier


def test_at_full_cost_a_look_takes_64_megabytes() -> None:
    made = new_pin(FakeChance("840362"))
    assert made.verifier.startswith("scrypt$65536$8$1$")
    assert 128 * FULL.n * FULL.r == 64 * 2**20
    assert answer(PinQuestion(CLERK, "王录入", made.verifier), "840362").right


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "scrypt$16$8$1$00",
        "scrypt$16$8$1$zz$00",
        "scrypt$x$8$1$00$00",
        "scrypt$15$8$1$00$00",
        f"scrypt${2**62}$8$1$00$00",
    ],
)
def test_what_is_no_verifier_opens_nothing(kept: str) -> None:
    with pytest.raises(Refusal) as caught:
        answer(PinQuestion(CLERK, "王录入", kept), "840362")
    assert caught.value.code == "pin-lost"


def test_another_way_of_hashing_is_not_taken_for_ours() -> None:
    kept = a_pin("840362").verifier.replace("scrypt", "argon2")
    assert not answer(PinQuestion(CLERK, "王录入", kept), "840362").right


# --- issuing ----------------------------------------------------------------------------------


def test_a_pin_stands_in_no_act_and_leaves_with_no_bundle() -> None:
    day = a_hearing().with_pins()
    assert day.roles.without_pin() == ()
    row = day.journal.person(CLERK)
    assert row is not None
    assert json.loads(row.details) == {"role": "clerk", "pin": a_pin(PINS[CLERK]).verifier}
    for contents in (Contents(), Contents(contacts=True), Contents(public=True)):
        files = bundle_files(day.journal, day.hearing.state, {}, contents)
        assert not [name for name, content in files.items() if b"scrypt" in content]


def test_it_is_issued_once_and_then_anew_by_another_role() -> None:
    day = a_hearing().with_pins()
    with refused(day, "pin-issued-already"):
        day.roles.issue(CLERK, "")
    with refused(day, "pin-not-yours-to-reset") as caught:
        day.roles.reset(ORGANIZER, "")
    assert caught.value.params["role"] is Role.ORGANIZER
    day.roles.reset(CLERK, a_pin("715938").verifier)
    assert events(day)[-1] == PinReset(CLERK)
    day.roles.sit_down(typed(day, CLERK, PINS[CLERK]))
    assert events(day)[-1] == PinRefused(CLERK)
    day.roles.sit_down(typed(day, CLERK, "715938"))
    assert day.hearing.operator == CLERK


def test_clerks_issue_none_and_nobody_issues_a_stranger_one() -> None:
    day = a_hearing()
    day.hearing.sit_down(CLERK)
    with refused(day, "role-not-allowed"):
        day.roles.issue(CLERK, "")
    with refused(day, "operator-unknown"):
        day.roles.issue(PersonId("op-9"), "")
    with refused(day, "pin-not-issued"):
        day.roles.reset(ORGANIZER, "")
    nobody = Day(day.with_pins().journal, day.clock)
    with refused(nobody, "nobody-at-desk"):
        nobody.roles.reset(CLERK, "")


def test_an_official_hearing_is_frozen_once_everybody_has_one() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    with refused(day, "pins-not-issued") as caught:
        day.rules.freeze()
    assert caught.value.params["names"] == "孙组织、王录入、李复核、赵公证"
    day.with_pins().rules.freeze()
    assert day.hearing.state.frozen_sha256 is not None


def test_a_rehearsal_does_without() -> None:
    day = a_new_day().opened(rehearsal=True).ruled(a_scheme())
    day.rules.freeze()
    assert day.hearing.state.frozen_sha256 is not None


# --- sitting down -----------------------------------------------------------------------------


def test_without_pins_people_sit_down_as_they_are_called() -> None:
    day = a_hearing()
    day.hearing.sit_down(CLERK)
    assert day.hearing.operator == CLERK
    with refused(day, "pin-not-issued"):
        day.roles.ask_pin(CLERK)
    assert day.roles.wait_left_ms(CLERK) == 0


def test_where_there_are_pins_only_they_seat() -> None:
    day = a_hearing().with_pins()
    day.hearing.sit_down(ORGANIZER)  # who sits there
    with refused(day, "pin-wanted"):
        day.hearing.sit_down(CLERK)
    sat(day, CLERK)
    assert (day.hearing.operator, events(day)[-1]) == (CLERK, OperatorSeated(CLERK))
    assert [*day.journal.read()][-1].actor == CLERK


def test_who_has_none_does_not_sit_down_among_those_who_have() -> None:
    day = a_hearing()
    day.hearing.sit_down(ORGANIZER)
    day.roles.issue(CLERK, a_pin(PINS[CLERK]).verifier)
    with refused(day, "pin-not-issued"):
        day.hearing.sit_down(NOTARY)
    assert day.roles.without_pin() == (ORGANIZER, SECOND_CLERK, NOTARY)


def test_a_wrong_pin_is_written_and_seats_nobody() -> None:
    day = a_hearing().with_pins()
    wrongly(day, CLERK, 1)
    assert (day.hearing.operator, events(day)[-1]) == (ORGANIZER, PinRefused(CLERK))
    assert [*day.journal.read()][-1].actor == "desk"


def test_from_the_fifth_wrong_one_on_each_try_waits_twice_as_long() -> None:
    day = a_hearing().with_pins()
    wrongly(day, CLERK, 4)
    assert day.roles.wait_left_ms(CLERK) == 0
    wrongly(day, CLERK, 1)
    with refused(day, "pin-wait") as caught:
        day.roles.ask_pin(CLERK)
    assert caught.value.params["seconds"] == 1
    day.clock.pass_time(SECOND_MS - 1)
    assert day.roles.wait_left_ms(CLERK) == 1
    wrongly(day, CLERK, 1)
    assert day.roles.wait_left_ms(CLERK) == 2 * SECOND_MS
    assert day.roles.wait_left_ms(NOTARY) == 0


def test_neither_a_restart_nor_a_moved_wall_clock_shortens_the_wait() -> None:
    day = wrongly(a_hearing().with_pins(), CLERK, 8)
    again = Day(day.journal, day.clock.restarted(away_ms=3_600_000))
    assert again.roles.wait_left_ms(CLERK) == 8 * SECOND_MS
    again.clock.pass_time(3 * SECOND_MS)
    assert again.roles.wait_left_ms(CLERK) == 5 * SECOND_MS


def test_the_right_one_forgives_the_wrong_ones() -> None:
    day = wrongly(a_hearing().with_pins(), CLERK, 6)
    day.clock.pass_time(2 * SECOND_MS)
    sat(day, CLERK)
    assert day.hearing.state.roles.pins[CLERK].refused == 0


def test_after_fifteen_wrong_ones_only_another_role_helps() -> None:
    day = wrongly(a_hearing().with_pins(), CLERK, 15)
    day.clock.pass_time(3_600_000)
    with refused(day, "pin-locked") as caught:
        day.roles.ask_pin(CLERK)
    assert caught.value.params["tries"] == 15
    day.roles.reset(CLERK, a_pin("715938").verifier)
    day.roles.sit_down(typed(day, CLERK, "715938"))
    assert day.hearing.operator == CLERK


def test_an_answer_to_an_old_question_counts_for_nothing() -> None:
    day = a_hearing().with_pins()
    old = typed(day, CLERK, PINS[CLERK])
    day.roles.reset(CLERK, a_pin("715938").verifier)
    with refused(day, "pin-changed"):
        day.roles.sit_down(old)


def test_where_the_person_table_was_blanked_the_pin_is_lost() -> None:
    day = a_hearing()
    day.hearing.sit_down(ORGANIZER)
    day.recorded(PinIssued(CLERK))
    with refused(day, "pin-lost"):
        day.roles.ask_pin(CLERK)


def test_after_a_restart_nobody_sits_there() -> None:
    day = a_hearing().with_pins()
    again = Day(day.journal, day.clock.restarted(away_ms=0))
    with refused(again, "pin-wanted"):
        again.hearing.sit_down(ORGANIZER)
    assert sat(again, ORGANIZER).hearing.operator == ORGANIZER


# --- consents ---------------------------------------------------------------------------------


@pytest.fixture
def signed() -> Day:
    """The police counted, locked and signed, everybody with a PIN, the clerk at the desk."""
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    return sat(day.with_pins(), CLERK)


def test_the_second_role_types_the_pin_at_that_moment(signed: Day) -> None:
    with refused(signed, "pin-wanted"):
        signed.roles.consent(JointAct.RELEASE, V1, NOTARY)
    with refused(signed, "pin-wanted"):
        anothers = typed(signed, SECOND_CLERK, PINS[SECOND_CLERK])
        signed.roles.consent(JointAct.RELEASE, V1, NOTARY, anothers)
    right = typed(signed, NOTARY, PINS[NOTARY])
    signed.roles.consent(JointAct.RELEASE, V1, NOTARY, right)
    assert events(signed)[-1] == ConsentGiven(JointAct.RELEASE, V1)
    assert signed.hearing.operator == CLERK
    signed._tally.release(POLICE)
    assert "roles" not in not_passed(verified(signed.journal))


def test_a_wrong_one_there_counts_like_any_other(signed: Day) -> None:
    wrong = typed(signed, NOTARY, WRONG)
    signed.roles.consent(JointAct.RELEASE, V1, NOTARY, wrong)
    assert events(signed)[-1] == PinRefused(NOTARY)
    assert signed.hearing.state.roles.consents == {}
    assert signed.hearing.state.roles.pins[NOTARY].refused == 1


# --- the lock ---------------------------------------------------------------------------------


def test_a_locked_desk_lets_nobody_act_until_a_pin_is_typed() -> None:
    day = a_hearing().with_pins()
    day.roles.lock(idle=True)
    assert events(day)[-1] == DeskLocked(idle=True)
    with refused(day, "desk-locked"):
        day.hearing.append(IncidentRecorded(1, "other", "停电"))
    with refused(day, "pin-wanted"):
        day.hearing.sit_down(ORGANIZER)
    wrongly(day, CLERK, 1)
    sat(day, CLERK)
    assert not day.hearing.state.roles.locked


def test_without_pins_there_is_nothing_to_lock() -> None:
    day = a_hearing()
    with refused(day, "pins-not-issued") as caught:
        day.roles.lock(idle=False)
    assert caught.value.params["names"] == "孙组织、王录入、李复核、赵公证"
