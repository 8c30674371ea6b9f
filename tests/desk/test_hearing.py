"""An open hearing: its state follows from its record; acts in a group stand or fall together."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest

from hearing_desk.desk.changes import Topic
from hearing_desk.desk.hearing import BEGINNER, Hearing, state_of
from hearing_desk.desk.rules_clerk import RulesClerk
from hearing_desk.desk.speech_clerk import SpeechClerk
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import IncidentRecorded
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import GENESIS, row_hash
from hearing_desk.journal.correction_events import ObjectionWithdrawn
from hearing_desk.journal.hall_events import SchemeAdopted
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, JournalRow, PersonRow
from hearing_desk.journal.role_events import DeskLocked
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from tests.builders import (
    CLERK,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    refused,
)
from tests.contract.acts import AT_UTC
from tests.fakes import SECOND_MS, FakeClock


def test_an_act_is_written_with_its_time_and_its_operator() -> None:
    day = a_new_day().opened()
    day.clock.pass_time(90 * SECOND_MS)
    day.ruled(a_scheme())
    *_, adopted, listed = day.journal.read()
    assert (adopted.kind, listed.kind) == ("SchemeAdopted", "UnitsListed")
    assert (adopted.actor, adopted.at_utc) == (ORGANIZER, "2011-12-23T01:01:30.000Z")


def test_the_first_act_is_the_desks_own() -> None:
    day = a_new_day().opened()
    assert next(day.journal.read()).actor == BEGINNER


def test_an_act_tells_what_it_changed() -> None:
    assert a_new_day().opened().rules.adopt(a_scheme(), "试.toml") == {Topic.RULES, Topic.UNITS}


def test_only_a_named_operator_sits_down() -> None:
    day = a_new_day().opened()
    day.hearing.sit_down(SECOND_CLERK)
    with refused(day, "operator-unknown"):
        day.hearing.sit_down(PersonId("op-9"))
    assert day.hearing.operator == SECOND_CLERK


def test_after_a_restart_somebody_sits_down_before_any_act() -> None:
    before = a_new_day().opened()
    day = Day(before.journal, before.clock.restarted(0))
    with refused(day, "nobody-at-desk"):
        RulesClerk(day.hearing).adopt(a_scheme(), "试.toml")
    day.rules.name_operator(PersonId("op-3"), "郑录入", Role.CLERK)
    day.hearing.sit_down(PersonId("op-3"))
    day.ruled(a_scheme())


def test_a_person_without_a_name_is_shown_by_id() -> None:
    day = a_new_day().opened()
    assert day.hearing.name(ORGANIZER) == "孙组织"
    assert day.hearing.name(PersonId("D0099")) == "D0099"
    blanked = Entry("x", AT_UTC, "op", "{}", persons=(PersonRow(ORGANIZER, "", "{}"),))
    day.journal.append(blanked, day.journal.head)
    assert day.hearing.name(ORGANIZER) == ORGANIZER


def test_without_a_scheme_there_is_none_in_force() -> None:
    day = a_new_day().opened()
    with refused(day, "scheme-missing"):
        _ = day.hearing.scheme


def test_a_scheme_adopted_later_is_the_one_in_force() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    assert day.hearing.scheme.panel.seats == 4
    assert day.hearing.scheme is day.hearing.scheme
    day.rules.adopt(a_scheme(("panel.seats", 6)), "试.toml")
    assert day.hearing.scheme.panel.seats == 6


def test_a_scheme_this_program_cannot_read_any_more_is_refused() -> None:
    day = a_new_day().opened()
    day.recorded(SchemeAdopted("old", "id = 'old'", "0" * 64))
    with refused(day, "scheme-faulty") as caught:
        _ = day.hearing.scheme
    assert caught.value.problems


def test_an_unknown_unit_is_refused() -> None:
    day = a_hearing()
    assert day.hearing.unit(POLICE).unit.name == "公安局"
    with refused(day, "unit-unknown"):
        day.hearing.unit(UnitId("U99"))


def test_the_record_is_the_head_on_disk() -> None:
    day = a_hearing()
    assert day.hearing.head == day.journal.head
    assert day.hearing.journal is day.journal


class AlteredJournal(MemoryJournal):
    """A journal whose third act somebody wrote over."""

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        for row in super().read(after):
            yield row._replace(actor="op-9") if row.seq == 3 else row


def test_a_record_that_was_written_over_is_not_opened() -> None:
    day = a_new_day(AlteredJournal()).opened()
    with pytest.raises(Refusal) as caught:
        Hearing(day.journal, FakeClock())
    assert caught.value.code == "chain-broken"
    assert caught.value.params == {"seq": 3, "fault": "chain-hash"}


def test_a_record_of_a_later_program_is_not_opened() -> None:
    journal = MemoryJournal()
    journal.append(Entry("BallotFolded", AT_UTC, "op", dumps({})), journal.head)
    with pytest.raises(Refusal) as caught:
        state_of(journal)
    assert caught.value.code == "event-unknown"


def test_an_act_that_is_no_json_is_told_as_damage() -> None:
    row = JournalRow(1, "HearingOpened", AT_UTC, "desk", "{", GENESIS.hash, "")

    class Forged(MemoryJournal):
        def read(self, after: int = 0) -> Iterator[JournalRow]:
            return iter((row._replace(hash=row_hash(row)),))

    with pytest.raises(Refusal) as caught:
        state_of(Forged())
    assert caught.value.code == "event-malformed"


def test_acts_in_a_group_are_one_transaction() -> None:
    day = a_new_day().opened()
    heads = []
    day.journal.subscribe(lambda row: heads.append(day.journal.head.seq))
    before = day.journal.head.seq
    with day.hearing.grouped():
        day.ruled(a_scheme()).frozen()
        assert day.journal.head.seq == before
        assert day.hearing.state.frozen_sha256 is not None
    assert heads == [before + 3] * 3
    assert day.hearing.state == state_of(day.journal)


def test_a_group_whose_act_is_refused_leaves_nothing_behind() -> None:
    day = a_new_day().opened()
    before = deepcopy(day.hearing.state)
    with refused(day, "rules-frozen"), day.hearing.grouped():
        day.ruled(a_scheme()).frozen().rules.freeze()
    assert day.hearing.state == before
    day.ruled(a_scheme())
    assert day.hearing.scheme.panel.seats == 4


def test_a_group_that_cannot_be_written_leaves_nothing_behind() -> None:
    day = a_new_day().opened()
    with refused(day, "journal-stopped"), day.hearing.grouped():
        day.ruled(a_scheme())
        day.journal.close()
    assert not day.hearing.state.units


def test_acts_are_written_one_by_one_again_after_a_group() -> None:
    day = a_new_day().opened()
    with day.hearing.grouped():
        day.ruled(a_scheme())
    rows: list[JournalRow] = []
    day.journal.subscribe(rows.append)
    day.frozen()
    assert [row.kind for row in rows] == ["RulesFrozen"]


# --- another version of the program ---------------------------------------------------------------


def continued(day: Day, program: str) -> Hearing:
    """The record of that day in the hands of a version of the program, the clerk at the desk."""
    hearing = Hearing(day.journal, day.clock, program)
    if hearing.state.operators:
        hearing.sit_down(CLERK)
    return hearing


def kinds(day: Day) -> list[str]:
    return [row.kind for row in day.journal.read()]


def test_the_first_act_by_another_version_names_it_before() -> None:
    day = a_hearing()
    hearing = continued(day, "0.2.0")
    assert kinds(day)[-1] == "RulesFrozen"
    for number in (1, 2):
        hearing.append(IncidentRecorded(number, "incident", "停电"))
    *_, told, first, second = day.journal.read()
    assert (told.kind, told.actor, told.payload) == (
        "ProgramChanged",
        BEGINNER,
        '{"program":"0.2.0"}',
    )
    assert (first.kind, second.kind) == ("IncidentRecorded", "IncidentRecorded")
    assert hearing.state.program == state_of(day.journal).program == "0.2.0"


def test_the_same_version_and_one_that_is_not_told_name_none() -> None:
    for program in ("test", ""):
        day = a_hearing()
        continued(day, program).append(IncidentRecorded(1, "incident", "停电"))
        assert "ProgramChanged" not in kinds(day)


def test_a_record_begun_by_a_version_is_not_said_to_have_changed_hands() -> None:
    day = a_new_day()
    RulesClerk(continued(day, "0.2.0")).open(
        "T", "听证", rehearsal=False, language="zh-CN", program="0.2.0", utc_offset_minutes=480
    )
    assert kinds(day) == ["HearingOpened", "RolesInForce"]


def test_an_act_that_is_refused_names_no_version() -> None:
    day = a_hearing()
    hearing = continued(day, "0.2.0")
    with refused(day, "role-not-allowed"):
        hearing.append(ObjectionWithdrawn(1, ""))
    assert "ProgramChanged" not in kinds(day)


def test_a_speech_is_stopped_at_a_locked_desk_by_another_version_too() -> None:
    day = a_seated_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day.hearing.append(DeskLocked(idle=True))
    hearing = continued(day, "0.2.0")
    SpeechClerk(hearing).stop(POLICE)
    assert kinds(day)[-3:] == ["DeskLocked", "ProgramChanged", "SpeechStopped"]


def test_in_a_group_it_is_part_of_the_group() -> None:
    day = a_hearing()
    hearing = continued(day, "0.2.0")
    with hearing.grouped():
        hearing.append(IncidentRecorded(1, "incident", "停电"))
        assert kinds(day)[-1] == "RulesFrozen"
    assert kinds(day)[-2:] == ["ProgramChanged", "IncidentRecorded"]
