"""The acts add up to a state: the same one, however often the reading is interrupted."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from pprint import pformat

from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.desk.hearing import BEGINNER, state_of
from hearing_desk.journal.ballot_events import (
    BallotReadBack,
    IncidentRecorded,
    SupervisionEnded,
    TieSettled,
)
from hearing_desk.journal.binding_events import (
    CustodyPhotographed,
    SignedPaperReturned,
    TypeBackChecked,
)
from hearing_desk.journal.codec import EVENT_TYPES, decode
from hearing_desk.journal.correction_events import (
    ObjectionWithdrawn,
    PaperReprinted,
    RecomputationOrdered,
)
from hearing_desk.journal.events import Event
from hearing_desk.journal.fold import fold
from hearing_desk.journal.hall_events import DelegateReplaced, RecusalDismissed
from hearing_desk.journal.port import JournalRow
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
from hearing_desk.model.attendance import DAY, AttendanceStatus, Recusal, RecusalCause
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.hearing import OBJECTION, HearingState
from hearing_desk.model.ids import GroupId, Round, SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.roles import JointAct
from tests.builders import (
    CLERK,
    GOOD,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    events,
)
from tests.journal.year_acts import year_acts

LAW = GroupId("law")
GOLDEN = Path(__file__).parents[1] / "golden" / "state_of_an_eventful_day.txt"


def an_eventful_day() -> Day:
    """A small day in which everything happens that may happen."""
    day = a_new_day().opened().ruled(a_scheme())
    day.rules.reorder(LAW, (TRAFFIC, POLICE))
    day.frozen().sealed().committed(draw_id="2011-0")
    day.draws.abort(DAY, "骰子损坏")
    day.drawn(reason="另行抽选")
    day.voided("名册有误")
    day.drawn(draw_id="2011-B", reason="重新抽选")
    absentee, leaver, *_ = day.panel
    day.sign_in.absent(DAY, absentee, "病假")
    day.sign_in.substitute(DAY, absentee, "病假")
    day.sign_in.recuse(DAY, Recusal(leaver, SQUAD, RecusalCause.DECLARED, "亲属"))
    found = Recusal(leaver, TRAFFIC, RecusalCause.EMPLOYER, "交通局")
    day.recorded(RecusalDismissed(DAY, found, "已调离"))
    day.signed_in()
    day.reported(POLICE)
    day.speeches.undo(POLICE, "误按")
    day.speeches.pause(POLICE, "停电")
    day.speeches.resume(POLICE)
    day = day.again(away_ms=2000)
    day.speeches.confirm_recovered(POLICE)
    day.speeches.stop(POLICE)
    day.issued(POLICE)
    day.ballots.exchange(POLICE)
    day.collected(POLICE, 5)
    day.ballots.recount(POLICE, returned=5, foreign=0, reason="复点")
    day.ballots.void(POLICE, "多一张")
    day.issued(POLICE).collected(POLICE, 3)
    day.ballots.minute_unreturned(POLICE, "未交")
    day.keyed(POLICE, [GOOD, POOR, GOOD])
    day.entry.undo(POLICE, EntryPass.SECOND)
    day.hearing.sit_down(SECOND_CLERK)
    day.entry.enter(POLICE, EntryPass.SECOND, SheetNo(3), POOR)
    day.entry.settle(POLICE, SheetNo(3), GOOD)
    day.recorded(BallotReadBack(POLICE, Round(2), SheetNo(3), agreed=True))
    day.entry.doubt(POLICE, SheetNo(1), DoubtReason.CORRECTED)
    day.entry.adjudicate(POLICE, SheetNo(1), POOR, "涂改可辨", ("钱监票", "周监票"))
    day.entry.invalidate(
        POLICE, SheetNo(2), InvalidReason.IDENTIFIED, "有签名", ("钱监票", "周监票")
    )
    day.closed(POLICE).tallied(POLICE)
    day.reopened(POLICE, "第 3 号票存疑")
    day.corrections.set_aside(POLICE, SheetNo(3), "看错行")
    day.keyed_sheet(POLICE, 3, GOOD)
    day.corrections.take_out(
        POLICE, SheetNo(1), returned=2, reason="没有印章", deciders=("钱监票", "周监票")
    )
    day.ballots.minute_unreturned(POLICE, "未交")
    day.closed(POLICE).tallied(POLICE)
    day.sampled(POLICE, 1).sample_ended(POLICE)
    day.recount_asked(POLICE)
    day.recounts.enter(POLICE, SheetNo(3), POOR)
    day.recounts.undo(POLICE)
    day.recounts.enter(POLICE, SheetNo(3), POOR)
    day.recounts.compare(POLICE)
    day.recount_settled(POLICE, 3, GOOD)
    day.hearing.sit_down(CLERK)
    day.locked(POLICE).printed(POLICE).signed(POLICE)
    day.released(POLICE)
    day.corrected(POLICE, 3, POOR).tallied(POLICE).locked(POLICE)
    day.sign_in.leave(DAY, leaver, "急事")
    day.speeches.unit_absent(TRAFFIC, "未到场")
    day.corrections.lift_absence(TRAFFIC, "路上堵车", "纪要 6")
    day.reported(SQUAD)
    day.recorded(IncidentRecorded(1, OBJECTION, "签到表涂改"))
    day.recorded(ObjectionWithdrawn(1, "已核对"))
    day.recorded(PaperReprinted(PaperKind.UNIT_TALLY, "D8-U01 V1", 1, POLICE, "0" * 64, void=True))
    for event in bound_acts():
        day.recorded(event)
    day.recorded(RecomputationOrdered(1, "id = 'x'", "0" * 64, "除数有误", "纪要 7"))
    day.recorded(SupervisionEnded("离场"))
    day.recorded(TieSettled(LAW, (POLICE, TRAFFIC), ()))
    day.recorded(TieSettled(LAW, (TRAFFIC, POLICE), (Fraction(90), Fraction(271, 3))))
    for event in year_acts():
        day.recorded(event)
    sit_down_by_pins(day)
    return day


def bound_acts() -> tuple[Event, ...]:
    """A sheet typed back, another returned, an envelope photographed."""
    return (
        TypeBackChecked(
            PaperKind.UNIT_TALLY,
            "D8-U01",
            1,
            POLICE,
            "0" * 64,
            (3, 9),
            ("00ff", "1234"),
            matched=False,
        ),
        SignedPaperReturned(
            ReturnVerdict.SUPERSEDED,
            "2011-1",
            "D8-U01",
            1,
            "a" * 64,
            7,
            "0" * 64,
            2,
            "b" * 64,
            "图.jpg",
        ),
        CustodyPhotographed(
            PhotographOf.ENVELOPE,
            "",
            POLICE,
            Round(2),
            1,
            "右上角有折痕",
            "0042",
            "c" * 64,
            "袋.jpg",
        ),
    )


def sit_down_by_pins(day: Day) -> None:
    """A PIN issued, mistyped, issued anew and typed; a consent taken back; the desk locked."""
    hearing = day.hearing
    day.recorded(PinIssued(CLERK))
    hearing.append(PinRefused(CLERK), actor=BEGINNER)
    day.recorded(PinReset(CLERK))
    day.recorded(ConsentGiven(JointAct.REOPENING, SQUAD))
    day.recorded(ConsentWithdrawn(JointAct.REOPENING, SQUAD))
    hearing.append(OperatorSeated(CLERK), actor=CLERK)
    day.recorded(DeskLocked(idle=True))
    hearing.append(ProgramChanged("test 2"), actor=BEGINNER)


EVENTFUL = an_eventful_day()
ROWS = tuple(EVENTFUL.journal.read())


def test_every_kind_of_act_happens_on_an_eventful_day() -> None:
    assert {type(event) for event in events(EVENTFUL)} == set(EVENT_TYPES)


def folded(state: HearingState, rows: tuple[JournalRow, ...]) -> HearingState:
    for row in rows:
        fold(state, row, decode(row.kind, json.loads(row.payload)))
    return state


@given(cut=st.integers(0, len(ROWS)))
def test_folding_in_two_steps_equals_folding_in_one(cut: int) -> None:
    in_two = folded(folded(HearingState(), ROWS[:cut]), ROWS[cut:])
    assert in_two == folded(HearingState(), ROWS)


def test_the_state_after_an_eventful_day_is_as_written_down() -> None:
    """What acts leave in the state, looked at once and kept; `python -m` this file renews it."""
    assert written_down() == GOLDEN.read_text(encoding="utf-8")


def test_the_state_at_the_desk_is_the_one_read_back() -> None:
    assert EVENTFUL.hearing.state == state_of(EVENTFUL.journal)


def test_the_record_ends_where_its_last_act_left_it() -> None:
    state = folded(HearingState(), ROWS)
    police = state.units[POLICE]
    assert [bool(current.voided) for current in police.rounds] == [True, False]
    assert police.released_version == 1
    assert (police.rounds[1].locked_version, list(police.rounds[1].versions)) == (2, [1, 2])
    assert police.rounds[1].sheets == (2, 3)
    assert state.units[TRAFFIC].absent is None
    assert state.reprints == {"0" * 64: 1}
    assert state.objections == ()
    assert state.binding.type_backs[0].hidden == (3, 9)
    assert not state.binding.type_backs[0].matched
    assert (state.binding.returns[0].number, state.binding.returns[0].replaced_by) == ("D8-U01", 2)
    assert state.binding.photographs[0].what == "右上角有折痕"
    assert state.binding.seal_of(POLICE, Round(2), 1) == "0042"
    assert state.binding.seal_of(POLICE, Round(2), 2) == ""
    assert state.supervision_ended == "离场"
    statuses = [attendee.status for attendee in state.sessions[DAY].attendees.values()]
    assert statuses.count(AttendanceStatus.SUBSTITUTED) == 1
    assert statuses.count(AttendanceStatus.LEFT) == 1
    lot, vote = state.ties[LAW]
    assert (lot.units, lot.scores) == ((POLICE, TRAFFIC), ())
    assert (vote.units, vote.scores) == ((TRAFFIC, POLICE), (Fraction(90), Fraction(271, 3)))


def test_a_seat_nobody_could_take_stays_empty() -> None:
    day = a_hearing().sealed().drawn()
    leaving, *staying = day.panel
    day.recorded(DelegateReplaced("2011-A", DAY, leaving, "出差", None, tuple(staying)))
    assert day.panel == tuple(staying)
    assert day.hearing.state.sessions[DAY].attendees[leaving].reason == "出差"
    assert len(day.hearing.state.sessions[DAY].attendees) == 4


def test_a_voided_draw_stays_in_the_record_without_a_sign_in() -> None:
    upto = next(n for n, event in enumerate(events(EVENTFUL)) if "Voided" in type(event).__name__)
    state = folded(HearingState(), ROWS[: upto + 1])
    assert [(draw.aborted, draw.voided) for draw in state.draws] == [
        ("骰子损坏", None),
        (None, "名册有误"),
    ]
    assert DAY not in state.sessions
    assert state.draw_in_force(DAY) is None


def written_down() -> str:
    """The state of the eventful day, a field a line."""
    return pformat(an_eventful_day().hearing.state, width=110, sort_dicts=False) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(written_down(), encoding="utf-8")
