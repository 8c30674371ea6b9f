"""Setting things right: before the lock by keying anew, after it by a correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

import pytest

from hearing_desk.desk.ballot_papers import unit_tally_facts
from hearing_desk.desk.correction_papers import correction_facts, replaced_version
from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.ballot_events import IncidentRecorded, SupervisionEnded
from hearing_desk.journal.joint_acts import sheet_subject
from hearing_desk.model.ballots import InvalidReason, Mark, Marks
from hearing_desk.model.hearing import OBJECTION
from hearing_desk.model.ids import GroupId, SheetNo
from hearing_desk.model.roles import JointAct
from hearing_desk.model.tally import UnitTally
from hearing_desk.words.language import Language
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SQUAD,
    TRAFFIC,
    Day,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    refused,
)

LAW = GroupId("law")
TWO_PEOPLE = ("钱监督", "周监督")
ONE, TWO, FOUR, FIVE = map(SheetNo, (1, 2, 4, 5))


def a_locked_day(*changes: tuple[str, object]) -> Day:
    """The police are counted from three good papers and a poor one, and locked."""
    return a_seated_hearing(*changes).balloted(POLICE, [GOOD, GOOD, GOOD, POOR]).locked(POLICE)


def score_of(tally: UnitTally | None) -> Fraction | None:
    assert tally is not None
    return tally.score


# --- before the lock --------------------------------------------------------------------------


def test_a_paper_keyed_wrongly_twice_is_keyed_anew_before_the_lock() -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD, GOOD, GOOD, POOR])
    day.reopened(POLICE, "第 4 号票存疑")
    current = day.round(POLICE)
    assert (current.closed, current.tally, current.reopened) == (False, None, ["第 4 号票存疑"])
    day.corrections.set_aside(POLICE, SheetNo(4), "看错行")
    assert [problem.code for problem in day.entry.open_problems(POLICE)] == [
        "sheets-unkeyed-first",
        "sheets-unkeyed-second",
    ]
    day.keyed_sheet(POLICE, 4, GOOD).closed(POLICE).tallied(POLICE).locked(POLICE)
    assert score_of(day.round(POLICE).tally) == 100
    assert (day.round(POLICE).locked_version, day.round(POLICE).set_aside) == (1, [4])
    assert not day.hearing.state.corrections


def test_an_open_entry_is_not_reopened_nor_one_that_was_locked() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    with refused(day, "entry-not-closed"):
        day.corrections.reopen(POLICE, "x")
    day.closed(POLICE)
    with refused(day, "reason-missing"):
        day.corrections.reopen(POLICE, " ")
    day.tallied(POLICE).locked(POLICE)
    with refused(day, "reopen-after-lock"):
        day.corrections.reopen(POLICE, "x")
    day.corrected(POLICE, 1, POOR)
    with refused(day, "reopen-after-lock"):
        day.corrections.reopen(POLICE, "x")


def test_only_a_keyed_and_undecided_paper_is_set_aside() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    with refused(day, "sheet-not-keyed"):
        day.corrections.set_aside(POLICE, ONE, "x")
    with refused(day, "sheet-number-out-of-range"):
        day.corrections.set_aside(POLICE, FIVE, "x")
    day.keyed(POLICE)
    with refused(day, "reason-missing"):
        day.corrections.set_aside(POLICE, ONE, "")
    day.entry.adjudicate(POLICE, ONE, POOR, "涂改", TWO_PEOPLE)
    with refused(day, "sheet-decided"):
        day.corrections.set_aside(POLICE, ONE, "x")
    day.entry.invalidate(POLICE, TWO, InvalidReason.IDENTIFIED, "", TWO_PEOPLE)
    with refused(day, "sheet-decided"):
        day.corrections.set_aside(POLICE, TWO, "x")
    day.closed(POLICE)
    with refused(day, "entry-closed"):
        day.corrections.set_aside(POLICE, ONE, "x")


def a_surplus_day() -> Day:
    """Five papers came back of four; number 2 bears no stamp."""
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    return day.keyed(POLICE, [GOOD, POOR, GOOD, GOOD, GOOD])


def take_out(day: Day, returned: int = 4, people: tuple[str, ...] = TWO_PEOPLE) -> None:
    day.corrections.take_out(POLICE, TWO, returned=returned, reason="没有印章", deciders=people)


def test_a_foreign_paper_leaves_the_count_and_the_numbers_stay() -> None:
    day = a_surplus_day()
    take_out(day)
    current = day.round(POLICE)
    assert (current.returned, current.foreign, current.last_sheet) == (4, 1, 5)
    assert current.sheets == (1, 3, 4, 5)
    day.closed(POLICE).tallied(POLICE)
    assert score_of(current.tally) == 100


def test_a_paper_taken_out_is_not_handled_any_more() -> None:
    day = a_surplus_day()
    take_out(day)
    with refused(day, "sheet-taken-out"):
        take_out(day, 3)
    with refused(day, "sheet-taken-out"):
        day.keyed_sheet(POLICE, 2, GOOD)


def test_a_recount_may_have_left_the_foreign_paper_out_already() -> None:
    day = a_surplus_day()
    day.ballots.recount(POLICE, returned=4, foreign=1, reason="复点")
    assert "sheets-beyond-returned" in [p.code for p in day.entry.open_problems(POLICE)]
    take_out(day, returned=4)
    assert (day.round(POLICE).returned, day.round(POLICE).foreign) == (4, 1)
    day.closed(POLICE)


def test_taking_out_needs_two_people_a_reason_and_the_right_count() -> None:
    day = a_surplus_day()
    for returned in (3, 6):
        with refused(day, "taken-out-miscounted"):
            take_out(day, returned)
    with refused(day, "deciders-two"):
        take_out(day, people=("甲",))
    with refused(day, "deciders-two"):
        take_out(day, people=("甲", "甲 "))
    with refused(day, "reason-missing"):
        day.corrections.take_out(POLICE, TWO, returned=4, reason="", deciders=TWO_PEOPLE)


def test_an_absent_unit_reports_after_all_by_the_organizers_order() -> None:
    day = a_seated_hearing()
    with refused(day, "unit-not-absent"):
        day.corrections.lift_absence(SQUAD, "x", "y")
    day.speeches.unit_absent(SQUAD, "无人到场")
    with refused(day, "document-missing"):
        day.corrections.lift_absence(SQUAD, "路上堵车", "")
    with refused(day, "reason-missing"):
        day.corrections.lift_absence(SQUAD, "", "纪要 6")
    day.corrections.lift_absence(SQUAD, "路上堵车", "纪要 6")
    assert day.hearing.unit(SQUAD).brought_back == ["纪要 6"]
    day.balloted(SQUAD).locked(SQUAD)
    assert day.tally.standings(GroupId("grassroots"))[0].rank == 1


# --- after the lock ---------------------------------------------------------------------------


def test_a_correction_leads_to_the_next_version_and_keeps_the_former() -> None:
    day = a_locked_day().printed(POLICE).signed(POLICE)
    day.released(POLICE)
    day.corrected(POLICE, 4, GOOD)
    current = day.round(POLICE)
    assert (current.locked_version, current.tally) == (None, None)
    with refused(day, "tally-missing"):
        day.tally.lock(POLICE)
    with refused(day, "tally-not-locked"):
        day.signed(POLICE)
    day.tallied(POLICE).locked(POLICE)
    assert current.locked_version == 2
    assert [score_of(tally) for tally in current.versions.values()] == [Fraction(325, 4), 100]
    assert current.first[SheetNo(4)] == POOR, "what was keyed stays"


def test_signatures_and_the_release_begin_anew() -> None:
    day = a_locked_day().printed(POLICE).signed(POLICE)
    day.released(POLICE)
    day.corrected(POLICE, 4, GOOD).tallied(POLICE).locked(POLICE)
    with refused(day, "sheet-not-signed"):
        day.tally.release(POLICE)
    with refused(day, "sheet-not-printed"):
        day.signed(POLICE)
    day.printed(POLICE)
    with refused(day, "correction-not-reported"):
        day.signed(POLICE)
    day.reported_correction(POLICE, 2).signed(POLICE)
    day.released(POLICE)
    assert day.hearing.unit(POLICE).released_version == 2
    assert list(day.hearing.unit(POLICE).signed) == [1, 2]


def test_an_unsigned_lock_is_corrected_to_the_next_version_too() -> None:
    day = a_locked_day().corrected(POLICE, 4, GOOD).tallied(POLICE).locked(POLICE)
    assert day.round(POLICE).locked_version == 2
    day.corrected(POLICE, 4, BLANKS).tallied(POLICE).locked(POLICE)
    assert [c.version for c in day.hearing.state.corrections] == [2, 3]
    assert day.hearing.state.corrections[1].sheets[0].before == GOOD


def test_several_papers_belong_to_one_correction() -> None:
    day = a_locked_day().corrected(POLICE, 4, GOOD).corrected(POLICE, 1, BLANKS)
    day.corrected(POLICE, 1, POOR).tallied(POLICE).locked(POLICE)
    (correction,) = day.hearing.state.corrections
    assert [(s.sheet_no, s.before, s.marks) for s in correction.sheets] == [
        (4, POOR, GOOD),
        (1, GOOD, BLANKS),
        (1, BLANKS, POOR),
    ]
    assert len({person for s in correction.sheets for person in s.checked_by}) == 6


@dataclass(frozen=True, slots=True)
class Given:
    """What a correction is given; changed field by field to see it refused."""

    sheet_no: SheetNo = FOUR
    marks: Marks = GOOD
    reason: str = "看错行"
    found: str = "抽样"
    checked_by: tuple[str, ...] = TWO_PEOPLE
    notary: str = "赵公证"

    def to(self, day: Day) -> None:
        day.hearing.sit_down(CLERK)
        day.corrections.correct(
            POLICE,
            self.sheet_no,
            self.marks,
            reason=self.reason,
            found=self.found,
            checked_by=self.checked_by,
            notary=self.notary,
        )


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("sheet-number-out-of-range", {"sheet_no": FIVE}),
        ("marks-incomplete", {"marks": GOOD[:1]}),
        ("mark-unknown", {"marks": (Mark("9"), Mark("1"))}),
        ("correction-same-marks", {"marks": POOR}),
        ("reason-missing", {"reason": " "}),
        ("found-missing", {"found": ""}),
        ("deciders-two", {"checked_by": ("钱监督",)}),
        ("notary-missing", {"notary": " "}),
    ],
)
def test_a_correction_says_everything(code: str, changed: Mapping[str, object]) -> None:
    day = a_locked_day()
    with refused(day, code):
        replace(Given(), **changed).to(day)  # type: ignore[arg-type]


def test_nothing_is_corrected_before_the_lock() -> None:
    day = a_seated_hearing().balloted(POLICE)
    with refused(day, "correction-before-lock"):
        Given().to(day)


def test_an_invalid_paper_has_no_marks_to_correct() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    day.entry.invalidate(POLICE, SheetNo(4), InvalidReason.IDENTIFIED, "", TWO_PEOPLE)
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    with refused(day, "sheet-invalid"):
        replace(Given(), marks=POOR).to(day)


def test_once_the_notary_has_left_a_correction_goes_without() -> None:
    day = a_locked_day()
    day.recorded(SupervisionEnded("离场")).hearing.sit_down(CLERK)
    day.agreed(JointAct.CORRECTION, sheet_subject(POLICE, FOUR), ORGANIZER)
    replace(Given(), notary="").to(day)
    assert day.hearing.state.corrections[0].sheets[0].notary is None


def test_a_locked_year_is_opened_before_anything_below_it_is_corrected() -> None:
    day = a_locked_day()
    day.speeches.unit_absent(SQUAD, "无人到场")
    day.hearing.state.year.locked, day.hearing.state.year.version = True, 1
    with pytest.raises(Refusal, match="year-locked"):
        Given().to(day)
    with pytest.raises(Refusal, match="year-locked"):
        day.corrections.lift_absence(SQUAD, "x", "y")


# --- ranks, ties, announcement ----------------------------------------------------------------


def a_settled_tie() -> Day:
    day = a_seated_hearing(("ranks.ties", "lot"))
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD, GOOD, GOOD, POOR]).locked(unit)
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    return day


def test_a_changed_score_drops_what_was_settled_in_its_group() -> None:
    day = a_settled_tie().corrected(POLICE, 4, GOOD)
    assert day.hearing.state.ties[LAW], "not before the new lock"
    day.tallied(POLICE).locked(POLICE)
    assert LAW not in day.hearing.state.ties
    (correction,) = day.hearing.state.corrections
    assert correction.after is not None
    assert (len(correction.before.settled), correction.after.settled) == (1, ())


def test_a_correction_that_leaves_the_score_leaves_the_lot() -> None:
    day = a_settled_tie()
    day.corrected(POLICE, 4, GOOD).corrected(POLICE, 1, POOR).tallied(POLICE).locked(POLICE)
    assert len(day.hearing.state.ties[LAW]) == 1


def test_the_hall_is_told_old_and_new() -> None:
    day = a_locked_day().balloted(TRAFFIC, [GOOD, GOOD, GOOD, GOOD]).locked(TRAFFIC)
    assert day.corrections.announcement(POLICE) is None
    day.corrected(POLICE, 4, GOOD)
    assert day.corrections.announcement(POLICE) is None, "not before the new lock"
    day.tallied(POLICE).locked(POLICE)
    told = day.corrections.announcement(POLICE)
    assert told is not None
    assert (told.before.shown, told.before.rank) == ("81.25", 2)
    assert (told.after.shown, told.after.rank, told.after.tied) == ("100.00", 1, True)
    assert (told.version, told.ranks_changed) == (2, True)


def test_a_rank_that_stays_is_told_as_such() -> None:
    day = a_locked_day().corrected(POLICE, 1, POOR).tallied(POLICE).locked(POLICE)
    told = day.corrections.announcement(POLICE)
    assert told is not None
    assert not told.ranks_changed


def test_there_is_no_report_on_an_open_correction() -> None:
    day = a_locked_day().corrected(POLICE, 4, GOOD)
    state = day.hearing.state
    with pytest.raises(InternalError):
        correction_facts(
            state, state.corrections[0], day.hearing.scheme, day.hearing.name, Language.ZH
        )


def test_the_sheet_tells_what_was_set_right_before_the_lock() -> None:
    day = a_surplus_day()
    day.corrections.set_aside(POLICE, ONE, "看错行")
    day.keyed_sheet(POLICE, 1, GOOD)
    take_out(day)
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    hearing = day.hearing
    group = hearing.scheme.group(LAW)
    unit = hearing.unit(POLICE)
    facts = unit_tally_facts(unit, group, hearing.scheme, hearing.name, Language.ZH)
    assert facts.minuted == ("第 2 号票为外来票，已取出（没有印章）", "第 1 号票曾重新录入")


def test_a_version_says_what_it_replaces() -> None:
    day = a_locked_day().corrected(POLICE, 4, GOOD).tallied(POLICE).locked(POLICE)
    state, scheme = day.hearing.state, day.hearing.scheme
    assert replaced_version(state, scheme, POLICE, 1) is None
    replaced = replaced_version(state, scheme, POLICE, 2)
    assert replaced is not None
    assert (replaced.version, replaced.shown, replaced.report) == (1, "81.25", "D12-U01-V2")


# --- revised rules, objections ----------------------------------------------------------------

REVISED = a_scheme(("ballot.divisor", "returned"))


def order(
    day: Day, text: str = REVISED, reason: str = "除数有误", document: str = "纪要 7"
) -> None:
    day.hearing.sit_down(ORGANIZER)
    day.corrections.order_recomputation(text, "修订.toml", reason=reason, document=document)


def test_revised_rules_are_recorded_beside_the_signed_ones() -> None:
    day = a_locked_day()
    signed = day.hearing.state.scheme_text
    order(day)
    (ordered,) = day.hearing.state.recomputations
    assert (ordered.number, ordered.text, ordered.document) == (1, REVISED, "纪要 7")
    assert day.hearing.state.scheme_text == signed
    assert day.round(POLICE).locked_version == 1


def test_revised_rules_fit_the_ballots_and_stand_on_an_order() -> None:
    day = a_locked_day()
    with refused(day, "scheme-faulty"):
        order(day, "不是规则")
    with refused(day, "recomputation-same-rules"):
        order(day, day.hearing.state.scheme_text)
    with refused(day, "recomputation-other-ballot"):
        order(day, a_scheme(("groups", [{"id": "other", "label": "另一组", "units": ["甲局"]}])))
    with refused(day, "reason-missing"):
        order(day, reason="")
    with refused(day, "document-missing"):
        order(day, document="")


def test_there_are_no_revised_rules_before_there_are_rules() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    with refused(day, "rules-not-frozen"):
        order(day)


def test_only_the_notary_withdraws_an_objection() -> None:
    day = a_locked_day()
    day.recorded(IncidentRecorded(1, "incident", "停电"))
    day.recorded(IncidentRecorded(2, OBJECTION, "签到表涂改"))
    assert [each.text for each in day.hearing.state.objections] == ["签到表涂改"]
    with refused(day, "role-not-allowed"):
        day.corrections.withdraw_objection(2, "已核对")
    day.hearing.sit_down(NOTARY)
    with refused(day, "objection-unknown"):
        day.corrections.withdraw_objection(1, "已核对")
    with refused(day, "reason-missing"):
        day.corrections.withdraw_objection(2, "")
    day.corrections.withdraw_objection(2, "已核对")
    assert day.hearing.state.objections == ()
    with refused(day, "objection-unknown"):
        day.corrections.withdraw_objection(2, "已核对")
