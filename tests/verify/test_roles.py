"""Acts by the wrong role, without a seat, without the second key: all chained anew."""

from __future__ import annotations

from functools import cache

from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry
from hearing_desk.journal.role_events import (
    ConsentGiven,
    ConsentWithdrawn,
    DeskLocked,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
    ProgramChanged,
)
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.verify.report import Status
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    Day,
    a_seated_hearing,
)
from tests.fakes import MINUTE_MS
from tests.verify.hearings import (
    Forgery,
    added,
    changed,
    check_of,
    dropped,
    forged,
    moved,
    not_passed,
    repeated,
    signed_by,
    verified,
    whole_day,
)


def seated(day: Day, person: PersonId) -> None:
    """A person sat down with the right PIN, which is no matter here."""
    day.hearing.append(OperatorSeated(person), actor=person)
    day.hearing.operator = person


def a_day_by_pins() -> Day:
    """Everybody has a PIN; the clerk starts a clock, locks the desk and stops the clock all the
    same, by a later version of the program; the notary agrees to something and the clerk takes it
    back."""
    day = a_seated_hearing()
    hearing = day.hearing
    hearing.sit_down(ORGANIZER)
    for person in (CLERK, ORGANIZER, SECOND_CLERK, NOTARY):
        hearing.append(PinIssued(person))
    hearing.append(PinRefused(CLERK), actor=BEGINNER)
    hearing.append(PinReset(CLERK))
    seated(day, CLERK)
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    hearing.append(DeskLocked(idle=True))
    hearing.append(ProgramChanged("test 2"), actor=BEGINNER)
    day.clock.pass_time(MINUTE_MS)
    day.speeches.stop(POLICE)
    seated(day, CLERK)
    day.issued(POLICE)
    hearing.append(ConsentGiven(JointAct.REOPENING, POLICE), actor=NOTARY)
    hearing.append(ConsentWithdrawn(JointAct.REOPENING, POLICE))
    return day


@cache
def day_by_pins() -> MemoryJournal:
    """The record of that day."""
    journal = a_day_by_pins().journal
    assert isinstance(journal, MemoryJournal)
    return journal


def _without_pin(entries: list[Entry]) -> None:
    """The notary agrees and never had a PIN."""
    dropped("PinIssued", 4)(entries)


def _fifteen_times_wrong(entries: list[Entry]) -> None:
    """Nobody let the clerk in, who had tried too often."""
    dropped("PinReset")(entries)
    for _ in range(14):
        repeated("PinRefused")(entries)


BY_PINS: dict[str, tuple[str, Forgery]] = {
    "RolesInForce": ("order", repeated("RolesInForce")),
    "PinIssued": ("order", repeated("PinIssued")),
    "PinIssued to a stranger": ("order", changed("PinIssued", person="op-9")),
    "PinReset": ("order", changed("PinReset", person="op-9")),
    "PinRefused": ("order", changed("PinRefused", person="op-9")),
    "OperatorSeated": ("roles", changed("OperatorSeated", person=NOTARY)),
    "OperatorSeated left out": ("roles", dropped("OperatorSeated")),
    "OperatorSeated after fifteen": (
        "order",
        _fifteen_times_wrong,
    ),
    "DeskLocked": ("roles", moved("DeskLocked", 1, before="UnitCalled")),
    "ConsentGiven": ("roles", _without_pin),
    "ConsentWithdrawn": ("order", repeated("ConsentWithdrawn")),
    "ProgramChanged": ("order", changed("ProgramChanged", program="test")),
    "ProgramChanged twice": ("order", repeated("ProgramChanged")),
    "ProgramChanged by the clerk": ("roles", signed_by(CLERK, "ProgramChanged")),
}
"""Of a day by PINs: the check that must find it; each is tried in `test_findings.py`."""

BY_ROLES: dict[str, Forgery] = {
    "a ballot keyed by the organizer": signed_by(ORGANIZER, "BallotEntered"),
    "a ballot keyed by the notary": signed_by(NOTARY, "BallotEntered"),
    "figures locked by the notary": signed_by(NOTARY, "TallyLocked"),
    "a draw by the clerk": signed_by(CLERK, "DrawCommitted"),
    "by nobody": signed_by("desk", "RulesFrozen"),
    "a release without consent": dropped("ConsentGiven", -2),
    "a release with the second clerk's": signed_by(SECOND_CLERK, "ConsentGiven", -2),
    "a release with the clerk's own": signed_by(CLERK, "ConsentGiven", -2),
    "a consent to another version": changed("ConsentGiven", -2, subject="U02-V2"),
    "dice without consent": dropped("ConsentGiven"),
    "dice with the organizer's own": signed_by(ORGANIZER, "ConsentGiven"),
    "a year opened again alone": dropped("ConsentGiven", -1),
    "a mark after the year was locked": moved("BallotExchanged", 1, before="YearReopened"),
    "a consent after the notary left": added(
        "SupervisionEnded", after="SheetSigned", reason="离场"
    ),
}
"""Of the whole day: all for the check of roles; each is tried in `test_findings.py`."""


def test_a_day_by_pins_is_sound() -> None:
    report = verified(day_by_pins())
    assert not not_passed(report)
    assert check_of(report, "roles").status is Status.PASSED


def test_a_record_of_before_there_were_roles_is_not_judged_by_them() -> None:
    older = verified(forged(dropped("RolesInForce"), signed_by(ORGANIZER, "TallyLocked")))
    assert check_of(older, "roles").status is Status.NOTHING
    assert "roles" not in not_passed(older)


def test_a_table_not_known_here_cannot_be_checked() -> None:
    later = verified(forged(changed("RolesInForce", table=2)))
    assert check_of(later, "roles").status is Status.COULD_NOT


def test_a_plan_with_one_key_needs_no_consent_to_a_release() -> None:
    day = a_seated_hearing(("release.two_keys", False)).balloted(POLICE).locked(POLICE)
    day.printed(POLICE).signed(POLICE).tally.release(POLICE)
    assert check_of(verified(day.journal), "roles").status is Status.PASSED


def test_without_a_notary_the_organizers_consent_stands() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    day.recorded(SupervisionEnded("离场")).released(POLICE)
    assert check_of(verified(day.journal), "roles").status is Status.PASSED


def test_what_a_stranger_did_is_for_the_order_of_acts() -> None:
    found = not_passed(verified(forged(signed_by("op-9", "BallotEntered"))))
    assert "order" in found
    assert "roles" not in found


def test_whole_days_end_with_their_roles_kept() -> None:
    assert check_of(verified(whole_day()), "roles").status is Status.PASSED
