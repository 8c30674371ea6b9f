"""Every kind of act, every role, every stage: what the table does not name is denied."""

from __future__ import annotations

from itertools import product

import pytest

from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.model.hearing import Role
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import YEAR, DayStage, JointAct
from hearing_desk.rules.permissions import (
    DESK,
    GRANTS,
    may,
    may_consent,
    may_reset,
    second_keys,
    stage_of,
    who_may,
)
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    a_hearing,
    a_new_day,
    a_scheme,
)
from tests.years import WITHOUT_HEARING, a_year, scored

KINDS = tuple(event.__name__ for event in EVENT_TYPES)
ROLES = (DESK, *Role)

MARKS_AND_PAPERS = frozenset(
    {
        *("BallotsIssued", "BallotExchanged", "BallotsReturned", "ReturnsRecounted"),
        *("RoundVoided", "UnreturnedMinuted", "BallotEntered", "EntryUndone", "BallotReadBack"),
        *("EntryClosed", "DifferenceSettled", "BallotDoubted", "BallotAdjudicated"),
        *("BallotInvalidated", "SheetSetAside", "SheetTakenOut", "EntryReopened"),
        *("SheetCorrected", "TallyTaken", "TallyLocked", "SheetRecounted", "RecountUndone"),
        *("RecountCompared", "RecountSettled"),
    }
)
"""What the hands of clerks do and nobody else's (`domain.md` 5.4)."""

NOTARYS = frozenset(
    {
        *("SheetSigned", "PaperPrinted", "PaperReprinted", "IncidentRecorded"),
        *("SupervisionEnded", "ObjectionWithdrawn", "PinReset", "OperatorSeated", "DeskLocked"),
        *("ConsentGiven", "ConsentWithdrawn"),
        *("SampleDrawn", "SampleSheetRead", "SampleClosed", "RecountOrdered"),
        *("TypeBackChecked", "SignedPaperReturned", "CustodyPhotographed"),
    }
)
"""Everything a notary does; none of it is a figure."""


def test_every_kind_of_act_has_its_line_and_no_other_has_one() -> None:
    assert set(GRANTS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_somebody_may_do_it_at_some_stage(kind: str) -> None:
    assert any(may(kind, role, stage) for role in ROLES for stage in DayStage)


@pytest.mark.parametrize(("role", "stage"), list(product(ROLES, DayStage)))
def test_what_no_line_grants_is_denied(role: Role | None, stage: DayStage) -> None:
    for kind in KINDS:
        granted = any(role in roles and stage in stages for roles, stages in GRANTS[kind])
        assert may(kind, role, stage) is granted
    assert not may("SomethingNew", role, stage)


@pytest.mark.parametrize("stage", DayStage)
def test_only_clerks_touch_papers_and_marks(stage: DayStage) -> None:
    for kind in MARKS_AND_PAPERS:
        assert set(who_may(kind, stage)) <= {Role.CLERK, Role.SECOND_CLERK}


def test_a_notary_keys_nothing() -> None:
    assert {k for k in KINDS if any(may(k, Role.NOTARY, stage) for stage in DayStage)} == NOTARYS


@pytest.mark.parametrize(
    "kind", ["SampleDrawn", "SampleSheetRead", "TypeBackChecked", "ObjectionWithdrawn"]
)
def test_what_the_notary_checks_is_checked_by_nobody_else(kind: str) -> None:
    assert {role for stage in DayStage for role in who_may(kind, stage)} == {Role.NOTARY}


def test_nobody_in_particular_only_begins_a_record_and_tells_of_the_program() -> None:
    acts = {(k, s) for k, s in product(KINDS, DayStage) if may(k, DESK, s)}
    assert {kind for kind, _ in acts} == {
        *("HearingOpened", "OperatorNamed", "RolesInForce", "PinRefused", "ProgramChanged")
    }
    assert {stage for kind, stage in acts if kind == "OperatorNamed"} == {DayStage.FOUNDING}


def test_nothing_precedes_the_opening() -> None:
    assert [k for k in KINDS if any(may(k, r, DayStage.UNOPENED) for r in ROLES)] == [
        "HearingOpened"
    ]


def test_a_locked_year_lets_nothing_below_it_be_changed() -> None:
    assert not any(who_may(kind, DayStage.FIXED) for kind in MARKS_AND_PAPERS | {"ScoresRecorded"})


def test_the_stage_follows_from_the_record() -> None:
    day = a_new_day()
    seen = [stage_of(day.hearing.state)]
    day.opened()
    seen.append(stage_of(day.hearing.state))
    day = a_hearing()
    seen.append(stage_of(day.hearing.state))
    day.sealed().drawn().signed_in().reported(POLICE).issued(POLICE)
    seen.append(stage_of(day.hearing.state))
    assert seen == [
        *(DayStage.UNOPENED, DayStage.FOUNDING, DayStage.SEATING, DayStage.BALLOTING),
    ]


def test_rules_are_prepared_once_somebody_acts_and_fixed_once_the_year_is_locked() -> None:
    assert stage_of(a_new_day().opened().ruled(a_scheme()).hearing.state) is DayStage.PREPARING
    year = scored(a_year(*WITHOUT_HEARING))
    year.year.lock()
    assert stage_of(year.hearing.state) is DayStage.FIXED


# --- two roles --------------------------------------------------------------------------------


def test_the_second_key_is_the_notarys_while_one_supervises() -> None:
    state = a_hearing().hearing.state
    for actor in (Role.ORGANIZER, Role.CLERK):
        assert second_keys(state, JointAct.RELEASE, "U01-V1", actor) == (Role.NOTARY,)


def test_without_a_notary_organizer_and_clerk_hold_a_key_each() -> None:
    day = a_hearing().recorded(SupervisionEnded("离场"))
    keys = {actor: second_keys(day.hearing.state, JointAct.DRAW, "A", actor) for actor in Role}
    assert keys[Role.ORGANIZER] == (Role.CLERK,)
    assert keys[Role.CLERK] == (Role.ORGANIZER,)


def test_a_year_is_opened_again_with_a_clerk_or_a_notary() -> None:
    state = a_hearing().hearing.state
    keys = second_keys(state, JointAct.REOPENING, YEAR, Role.ORGANIZER)
    assert keys == (Role.CLERK, Role.NOTARY)


@pytest.mark.parametrize(
    ("by", "actor", "counts"),
    [
        (NOTARY, CLERK, True),
        (NOTARY, NOTARY, False),
        (SECOND_CLERK, CLERK, False),
        (ORGANIZER, CLERK, False),
        ("nobody", CLERK, False),
    ],
)
def test_a_consent_counts_from_another_person_of_the_role_wanted(
    by: PersonId, actor: PersonId, counts: bool
) -> None:
    state = a_hearing().hearing.state
    assert may_consent(state, (JointAct.RELEASE, "U01-V1"), by, actor) is counts


def test_nobody_resets_the_pin_of_the_own_role() -> None:
    may_do = {(actor, person) for actor, person in product(Role, Role) if may_reset(actor, person)}
    assert {actor for actor, person in may_do if person is Role.NOTARY} == {Role.ORGANIZER}
    assert {actor for actor, person in may_do if person is Role.ORGANIZER} == {
        *(Role.NOTARY, Role.CLERK)
    }
    assert not any(actor is person for actor, person in may_do)
    assert not any(actor is Role.SECOND_CLERK for actor, _ in may_do)
