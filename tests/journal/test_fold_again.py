"""What an act does to what stands already: replaces it, ends it, adds to it, or leaves it alone."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotInvalidated,
    BallotReadBack,
    BallotsIssued,
    EntryClosed,
    EntryUndone,
    ResultReleased,
    ReturnsRecounted,
    TallyLocked,
    TallyTaken,
    TieSettled,
    UnreturnedMinuted,
)
from hearing_desk.journal.correction_events import (
    EntryReopened,
    PaperReprinted,
    SheetCorrected,
    SheetSetAside,
    SheetTakenOut,
)
from hearing_desk.journal.events import Event
from hearing_desk.journal.fold import fold
from hearing_desk.journal.hall_events import (
    DelegateAbsent,
    DelegateLeft,
    DelegateSignedIn,
    DrawHeld,
    DrawVoided,
    SeedRecorded,
)
from hearing_desk.journal.joint_acts import JOINT_EVENTS, joint_act
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import JournalRow
from hearing_desk.journal.recheck_events import RecountSettled, SampleSheetRead, SheetRecounted
from hearing_desk.journal.role_events import (
    ConsentGiven,
    ConsentWithdrawn,
    DeskLocked,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
)
from hearing_desk.journal.year_events import YearReopened
from hearing_desk.model.attendance import DAY, AttendanceStatus
from hearing_desk.model.ballots import DoubtReason, EntryPass, Invalidation, InvalidReason, Ruling
from hearing_desk.model.hearing import (
    Attendee,
    DrawMethod,
    HearingState,
    Role,
    RoundState,
    SessionState,
    UnitDay,
)
from hearing_desk.model.ids import GroupId, Round, SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker, RecountState, SampleReading, SampleState
from hearing_desk.model.roles import JointAct
from hearing_desk.model.tally import TieSettlement
from tests.builders import CLERK, GOOD, NOTARY, POLICE, POOR, TRAFFIC, a_hearing
from tests.rules.counting import a_ballot, a_tally

FIRST, ONE, TWO = Round(1), SheetNo(1), SheetNo(2)
LAW, OTHERS = GroupId("law"), GroupId("others")
HIGH, LOW = a_tally([a_ballot("11111")]), a_tally([a_ballot("44444")])
LOT = TieSettlement((POLICE, TRAFFIC), ())
TWO_PEOPLE = (PersonId("decider-1"), PersonId("decider-2"))


def a_state(**fields: Any) -> HearingState:
    """Police and traffic, one round of two papers of the police."""
    current = RoundState(FIRST, 3, 2, 0, 2, 2, returned=2, **fields)
    units = a_hearing().hearing.state.units
    days = {unit: UnitDay(units[unit].unit) for unit in (POLICE, TRAFFIC)}
    days[POLICE].rounds.append(current)
    return HearingState(units=days, operators={CLERK: Role.CLERK, NOTARY: Role.NOTARY})


def happened(state: HearingState, *events: Event, by: str = CLERK) -> RoundState:
    """The round of the police after these acts; the first of them is act 7."""
    for seq, event in enumerate(events, 7):
        row = JournalRow(seq, type(event).__name__, f"at {seq}", by, "", "", "")
        fold(state, row, event)
    return state.units[POLICE].rounds[-1]


# --------------------------------------------------------------------- figures and their versions


def correction(sheet_no: SheetNo = ONE, version: int = 2) -> SheetCorrected:
    return SheetCorrected(
        POLICE, FIRST, version, sheet_no, GOOD, POOR, "看错行", "抽样", (), NOTARY
    )


def test_figures_locked_are_kept_under_their_version() -> None:
    state = a_state()
    current = happened(state, TallyTaken(POLICE, FIRST, HIGH), TallyLocked(POLICE, FIRST, 1))
    assert (current.locked_version, current.versions) == (1, {1: HIGH})
    current = happened(state, correction())
    assert (current.locked_version, current.tally, current.versions) == (None, None, {1: HIGH})
    current = happened(state, TallyTaken(POLICE, FIRST, LOW), TallyLocked(POLICE, FIRST, 2))
    assert (current.locked_version, current.versions) == (2, {1: HIGH, 2: LOW})


@pytest.mark.parametrize(("corrected", "left"), [(LOW, {OTHERS: [LOT]}), (HIGH, None)])
def test_a_lot_falls_when_a_corrected_score_overtakes_it(corrected: Any, left: Any) -> None:
    ties = {LAW: [LOT], OTHERS: [LOT]}
    state = a_state(tally=HIGH, locked_version=1, versions={1: HIGH})
    state.ties = {group: list(lots) for group, lots in ties.items()}
    happened(state, correction(), TallyTaken(POLICE, FIRST, corrected))
    assert state.ties == ties
    happened(state, TallyLocked(POLICE, FIRST, 2))
    assert state.ties == (ties if left is None else left)


def test_the_first_lock_ends_no_lot() -> None:
    state = a_state(tally=HIGH)
    happened(state, TieSettled(LAW, (POLICE, TRAFFIC), ()), TallyLocked(POLICE, FIRST, 1))
    assert state.ties == {LAW: [LOT]}
    happened(state, TieSettled(LAW, (TRAFFIC, POLICE), (Fraction(9), Fraction(8))))
    assert [tie.units for tie in state.ties[LAW]] == [(POLICE, TRAFFIC), (TRAFFIC, POLICE)]


def test_a_lock_without_figures_keeps_none() -> None:
    """Only a forger writes it; the order of acts tells it."""
    current = happened(a_state(), TallyLocked(POLICE, FIRST, 1))
    assert (current.locked_version, current.versions) == (1, {})


def test_a_correction_goes_on_until_the_next_lock() -> None:
    state = a_state(tally=HIGH, locked_version=1, versions={1: HIGH})
    happened(state, correction(), correction(TWO))
    (under_way,) = state.corrections
    assert (under_way.version, under_way.round, under_way.group) == (2, FIRST, LAW)
    assert (under_way.begun_seq, under_way.after) == (7, None)
    assert under_way.before.tallies == (HIGH,)
    assert [(each.sheet_no, each.at_utc) for each in under_way.sheets] == [(1, "at 7"), (2, "at 8")]
    happened(state, TallyTaken(POLICE, FIRST, LOW), TallyLocked(POLICE, FIRST, 2))
    assert under_way.after is not None
    assert under_way.after.tallies == (LOW,)
    happened(state, correction(version=3))
    assert [each.version for each in state.corrections] == [2, 3]
    assert state.corrections[1].before.tallies == (LOW,)


def test_an_entry_opened_again_has_no_figures() -> None:
    current = happened(a_state(closed=True, tally=HIGH), EntryReopened(POLICE, FIRST, "存疑"))
    assert (current.closed, current.tally, current.reopened) == (False, None, ["存疑"])
    assert happened(a_state(), EntryClosed(POLICE, FIRST)).closed


# --------------------------------------------------------------------- papers


def decided() -> dict[str, Any]:
    """Both papers keyed, and everything known of them that can be."""
    return {
        "first": {ONE: GOOD, TWO: GOOD},
        "second": {ONE: GOOD, TWO: POOR},
        "first_by": {ONE: "op-1", TWO: "op-1"},
        "second_by": {ONE: "op-2", TWO: "op-2"},
        "read_back": {ONE: True, TWO: False},
        "settled": {ONE: GOOD, TWO: GOOD},
        "rulings": {ONE: Ruling(GOOD, "x", ()), TWO: Ruling(GOOD, "x", ())},
        "invalid": {number: Invalidation(InvalidReason.TORN, "x", ()) for number in (ONE, TWO)},
        "doubts": {ONE: DoubtReason.TORN, TWO: DoubtReason.TORN},
    }


def without(sheet_no: SheetNo, *but: str) -> dict[str, Any]:
    kept = decided()
    for name in kept.keys() - set(but):
        del kept[name][sheet_no]
    return kept


def known(current: RoundState) -> dict[str, Any]:
    return {name: getattr(current, name) for name in decided()}


@pytest.mark.parametrize("agreed", [True, False])
def test_a_reading_back_is_kept_as_it_came_out(agreed: bool) -> None:
    state = a_state(read_back={ONE: not agreed, TWO: True})
    current = happened(state, BallotReadBack(POLICE, FIRST, ONE, agreed=agreed))
    assert current.read_back == {ONE: agreed, TWO: True}


@pytest.mark.parametrize("entry_pass", EntryPass)
def test_what_is_taken_back_is_gone_from_its_pass_alone(entry_pass: EntryPass) -> None:
    current = happened(a_state(**decided()), EntryUndone(POLICE, FIRST, entry_pass, TWO))
    other = EntryPass.SECOND if entry_pass is EntryPass.FIRST else EntryPass.FIRST
    assert list(current.entries(entry_pass)) == list(current.operators(entry_pass)) == [ONE]
    assert list(current.entries(other)) == list(current.operators(other)) == [ONE, TWO]
    assert current.undone == 1


def test_a_consent_nobody_gave_can_be_withdrawn() -> None:
    """Only a forger writes it; the order of acts tells it."""
    state = a_state()
    happened(state, ConsentWithdrawn(JointAct.RELEASE, "U01-V1"))
    assert state.roles.consents == {}


def test_of_a_paper_set_aside_only_the_doubt_stays() -> None:
    current = happened(a_state(**decided()), SheetSetAside(POLICE, FIRST, TWO, "看错行"))
    assert known(current) == without(TWO, "doubts")
    assert current.set_aside == [TWO]


def test_of_a_paper_taken_out_nothing_stays_but_why() -> None:
    event = SheetTakenOut(POLICE, FIRST, ONE, 1, 1, "没有印章", ())
    current = happened(a_state(**decided()), event)
    assert known(current) == without(ONE)
    assert (current.taken_out, current.returned, current.foreign) == ({ONE: "没有印章"}, 1, 1)
    assert current.sheets == (TWO,)


def test_a_paper_nothing_is_known_of_can_be_set_aside_or_taken_out() -> None:
    current = happened(
        a_state(),
        SheetSetAside(POLICE, FIRST, TWO, "看错行"),
        SheetTakenOut(POLICE, FIRST, TWO, 1, 1, "没有印章", ()),
    )
    assert (current.set_aside, list(current.taken_out)) == ([TWO], [TWO])


def test_a_ruling_outweighs_an_earlier_invalidity_of_the_same_paper() -> None:
    state = a_state(**decided())
    current = happened(state, BallotAdjudicated(POLICE, FIRST, ONE, POOR, "可辨", ()))
    assert current.rulings[ONE] == Ruling(POOR, "可辨", ())
    assert list(current.invalid) == [TWO]
    invalid = BallotInvalidated(POLICE, FIRST, ONE, InvalidReason.OTHER, "有签名", ())
    current = happened(state, invalid)
    assert current.invalid[ONE] == Invalidation(InvalidReason.OTHER, "有签名", ())


def test_counting_the_papers_again_forgets_which_were_missing() -> None:
    state = a_state()
    current = happened(state, UnreturnedMinuted(POLICE, FIRST, "带走"))
    assert current.minuted == ["带走"]
    current = happened(state, ReturnsRecounted(POLICE, FIRST, 1, 2, "复点"))
    assert (current.minuted, current.returned, current.foreign) == ([], 1, 2)
    assert current.recounts == ["复点"]


def test_reprints_are_counted_and_void_copies_among_them() -> None:
    state = a_state()
    copy = PaperReprinted(PaperKind.UNIT_TALLY, "D8", 1, POLICE, "ab", void=False)
    happened(state, copy, replace(copy, void=True), copy, replace(copy, pdf_sha256="cd"))
    assert (state.reprints, state.void_copies) == ({"ab": 3, "cd": 1}, {"ab": 1})


# --------------------------------------------------------------------- samples and recounts


def a_recount(number: int) -> RecountState:
    recount = RecountState(number, RecountAsker.NOTARY, NOTARY, "差距小", "")
    recount.counted = {ONE: GOOD, TWO: GOOD}
    return recount


def found(marks: Any) -> RecountSettled:
    return RecountSettled(POLICE, FIRST, 2, ONE, marks, "看票", TWO_PEOPLE)


@pytest.mark.parametrize(
    ("versions", "marks", "ruled"),
    [({}, POOR, True), ({}, GOOD, False), ({1: HIGH}, POOR, False), ({1: HIGH}, GOOD, False)],
)
def test_what_two_found_is_a_ruling_while_nothing_was_locked(
    versions: Any, marks: Any, ruled: bool
) -> None:
    state = a_state(tally=HIGH, versions=versions, rekeyings=[a_recount(1), a_recount(2)])
    current = happened(state, found(marks))
    assert current.rulings == ({ONE: Ruling(POOR, "看票", TWO_PEOPLE)} if ruled else {})
    assert current.tally == (None if ruled else HIGH)
    assert (list(current.rekeyings[0].settled), list(current.rekeyings[1].settled)) == ([], [ONE])


def test_the_latest_sample_and_recount_are_the_ones_worked_on() -> None:
    samples = [SampleState(n, "8361", 2, 1, 1, (ONE,), NOTARY, "") for n in (1, 2)]
    state = a_state(samples=samples, rekeyings=[a_recount(1), a_recount(2)])
    read = SampleSheetRead(POLICE, FIRST, 2, ONE, POOR, GOOD)
    keyed = SheetRecounted(POLICE, FIRST, 2, TWO, POOR, GOOD)
    current = happened(state, read, replace(read, marks=GOOD), keyed)
    assert samples[0].readings == {}
    assert samples[1].readings == {ONE: [SampleReading(POOR, GOOD), SampleReading(GOOD, GOOD)]}
    assert current.rekeyings[0].keyed == {}
    assert (current.rekeyings[1].keyed, current.rekeyings[1].keyed_by) == (
        {TWO: POOR}, {TWO: CLERK}
    )  # fmt: skip


# --------------------------------------------------------------------- sign-in and roles


def test_whoever_comes_after_all_is_there_without_a_reason() -> None:
    person = PersonId("D0001")
    state = a_state()
    state.sessions[DAY] = SessionState({person: Attendee(AttendanceStatus.EXPECTED)})
    attendee = state.sessions[DAY].attendees[person]
    happened(state, DelegateAbsent(DAY, person, "病假"))
    assert (attendee.status, attendee.reason) == (AttendanceStatus.ABSENT, "病假")
    happened(state, DelegateSignedIn(DAY, person, late=True))
    assert (attendee.status, attendee.reason) == (AttendanceStatus.LATE, "")
    happened(state, DelegateLeft(DAY, person, "急事"))
    assert (attendee.left_at_utc, attendee.reason) == ("at 7", "急事")
    happened(state, DelegateSignedIn(DAY, person, late=False))
    assert attendee == Attendee(AttendanceStatus.PRESENT, "at 7", None, "")


def test_whoever_issues_the_first_pin_sits_there_without_one() -> None:
    state = a_state()
    happened(state, PinIssued(CLERK), by=NOTARY)
    happened(state, PinIssued(NOTARY), by=CLERK)
    assert state.roles.seated == NOTARY
    assert list(state.roles.pins) == [CLERK, NOTARY]


def test_the_right_pin_forgives_the_wrong_ones_of_its_person_only() -> None:
    state = a_state()
    happened(state, PinIssued(CLERK), PinIssued(NOTARY))
    happened(state, *[PinRefused(CLERK)] * 3, *[PinRefused(NOTARY)] * 2, DeskLocked(idle=True))
    pins = state.roles.pins
    assert (pins[CLERK].refused, pins[NOTARY].refused, state.roles.locked) == (3, 2, True)
    happened(state, OperatorSeated(CLERK), by=CLERK)
    assert (pins[CLERK].refused, pins[NOTARY].refused) == (0, 2)
    assert (state.roles.seated, state.roles.locked) == (CLERK, False)
    happened(state, ConsentGiven(JointAct.REOPENING, POLICE), by=NOTARY)
    assert pins[NOTARY].refused == 0
    happened(state, PinRefused(CLERK), PinReset(CLERK))
    assert (pins[CLERK].issued, pins[CLERK].refused) == (2, 0)


def test_a_record_has_begun_once_somebody_with_a_role_acts() -> None:
    state = a_state()
    happened(state, EntryClosed(POLICE, FIRST), by="desk")
    assert not state.roles.begun
    happened(state, EntryClosed(POLICE, FIRST))
    assert state.roles.begun
    assert not state.roles.balloting
    happened(state, BallotsIssued(TRAFFIC, FIRST, 3, 2, 0, 2, 0, 2))
    assert state.roles.balloting


def held(method: DrawMethod) -> DrawHeld:
    return DrawHeld("2011-A", 1, DAY, method, "", (), (), ())


JOINT: tuple[tuple[Event, tuple[JointAct, str] | None], ...] = (
    (SeedRecorded("2011-A", "0", ()), (JointAct.DRAW, "2011-A")),
    (held(DrawMethod.BALLS), (JointAct.DRAW, "2011-A")),
    (held(DrawMethod.NOTARY_SOFTWARE), (JointAct.DRAW, "2011-A")),
    (held(DrawMethod.BUILT_IN), None),
    (DrawVoided("2011-A", "x", NOTARY), (JointAct.REPEAT_DRAW, "2011-A")),
    (EntryReopened(POLICE, FIRST, "x"), (JointAct.REOPENING, "U01")),
    (YearReopened("x"), (JointAct.REOPENING, "year")),
    (correction(TWO), (JointAct.CORRECTION, "U01-2")),
    (ResultReleased(POLICE, 3), (JointAct.RELEASE, "U01-V3")),
    (EntryClosed(POLICE, FIRST), None),
)


@pytest.mark.parametrize(("event", "wanted"), JOINT)
def test_a_joint_act_names_the_consent_it_wants(event: Event, wanted: Any) -> None:
    assert joint_act(event) == wanted
    assert (type(event) in JOINT_EVENTS) is (not isinstance(event, EntryClosed))


def test_a_consent_is_used_up_by_its_act_and_by_no_other() -> None:
    state = a_state(closed=True)
    for unit in (POLICE, TRAFFIC):
        happened(state, ConsentGiven(JointAct.REOPENING, unit), by=NOTARY)
    happened(state, EntryReopened(POLICE, FIRST, "存疑"))
    assert state.roles.consents == {(JointAct.REOPENING, TRAFFIC): NOTARY}
    happened(state, EntryReopened(POLICE, FIRST, "存疑"))
    assert len(state.roles.consents) == 1


def test_what_two_did_together_is_counted_by_who_they_were() -> None:
    state = a_state(closed=True)
    agreed, opened = ConsentGiven(JointAct.REOPENING, POLICE), EntryReopened(POLICE, FIRST, "x")
    for consenting, acting in ((NOTARY, CLERK), (NOTARY, CLERK), (CLERK, NOTARY)):
        happened(state, agreed, by=consenting)
        happened(state, opened, by=acting)
    happened(state, opened)  # without a consent it was nobody's common act
    assert state.roles.together == {
        (JointAct.REOPENING, CLERK, NOTARY): 2,
        (JointAct.REOPENING, NOTARY, CLERK): 1,
    }


# --------------------------------------------------------------------- the journal beside the acts


def test_a_journal_in_memory_was_left_open_by_nobody_and_stops_when_closed() -> None:
    journal = MemoryJournal()
    assert (journal.left_open, journal.stopped) == (False, False)
    journal.close()
    assert (journal.left_open, journal.stopped) == (False, True)
