"""Reconciliation (D7), unit tally (D8), ballot list (D9), group summary (D10) from the state."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.desk.ballot_papers import (
    ballot_list_facts,
    group_summary_facts,
    reconciliation_facts,
    unit_tally_facts,
)
from hearing_desk.errors import InternalError
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from hearing_desk.model.scheme import Group
from hearing_desk.sheet.facts import AbsentLine, UnitTallyFacts
from hearing_desk.words.language import Language
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_seated_hearing,
)

DECIDERS = ("钱监票", "周监票")
BOTH = pytest.mark.parametrize("language", Language, ids=lambda language: language.value)


def group_of(day: Day, group: str = "law") -> Group:
    return day.hearing.scheme.group(GroupId(group))


def tally_facts(day: Day, unit: UnitId = POLICE) -> UnitTallyFacts:
    hearing = day.hearing
    group = group_of(day, hearing.unit(unit).unit.group)
    return unit_tally_facts(hearing.unit(unit), group, hearing.scheme, hearing.name, Language.ZH)


def an_eventful_unit() -> Day:
    """Sheet 1 ruled upon, 2 settled, 3 invalid, one paper not returned after a voided round."""
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    day.ballots.recount(POLICE, returned=5, foreign=1, reason="复点")
    day.ballots.void(POLICE, "多一张")
    day.issued(POLICE).collected(POLICE, 3)
    day.ballots.minute_unreturned(POLICE, "未投入票箱")
    day.keyed_once(POLICE, [GOOD, GOOD, GOOD])
    day.hearing.sit_down(SECOND_CLERK)
    for sheet, marks in ((1, GOOD), (2, POOR), (3, GOOD)):
        day.entry.enter(POLICE, EntryPass.SECOND, SheetNo(sheet), marks)
    day.entry.doubt(POLICE, SheetNo(1), DoubtReason.CORRECTED)
    day.entry.adjudicate(POLICE, SheetNo(1), POOR, "涂改可辨", DECIDERS)
    day.entry.settle(POLICE, SheetNo(2), GOOD)
    day.entry.invalidate(POLICE, SheetNo(3), InvalidReason.IDENTIFIED, "有签名", DECIDERS)
    return day.closed(POLICE).tallied(POLICE)


def test_the_reconciliation_holds_every_round() -> None:
    day = an_eventful_unit()
    void, stands = reconciliation_facts(day.hearing.state, group_of(day), Language.ZH).lines
    assert (void.round_number, void.voided, void.keyed, void.account.foreign) == (1, True, 0, 1)
    assert (void.valid, void.invalid, void.abstentions) == (0, (), 0)
    assert (stands.round_number, stands.voided, stands.keyed, stands.printed) == (2, False, 3, 6)
    assert (stands.valid, stands.invalid) == (2, ((InvalidReason.IDENTIFIED, 1),))
    assert stands.minuted == ("未投入票箱",)
    assert (stands.account.issued, stands.account.returned) == (4, 3)


def test_the_unit_sheet_tells_how_the_papers_were_keyed() -> None:
    facts = tally_facts(an_eventful_unit())
    assert (facts.unit, facts.group, facts.order, facts.written) == (
        "公安局",
        "执法监督组",
        1,
        False,
    )
    assert facts.shown == "31.25"
    assert facts.tally.raw_total == 125
    assert (facts.keying.keyed_by, facts.keying.verified_by) == ("王录入", "李复核")
    assert (facts.keying.differences, facts.keying.settled) == (2, 2)
    assert (facts.keying.doubtful, facts.keying.rulings) == (1, 1)
    assert facts.minuted == ("未投入票箱",)


def test_a_written_report_is_named_on_the_unit_sheet() -> None:
    assert tally_facts(a_seated_hearing().balloted(SQUAD), SQUAD).written


def test_where_papers_are_read_back_nobody_keyed_them_twice() -> None:
    day = a_seated_hearing(("ballot.verification", "read-back"))
    day.reported(POLICE).issued(POLICE).collected(POLICE).keyed_once(POLICE, [GOOD] * 4)
    for sheet in range(1, 5):
        day.entry.read_back(POLICE, SheetNo(sheet), agreed=True)
    keying = tally_facts(day.closed(POLICE).tallied(POLICE)).keying
    assert (keying.keyed_by, keying.verified_by) == (day.hearing.name(CLERK), None)


def test_papers_invalid_by_their_marks_are_invalid_by_rule() -> None:
    day = a_seated_hearing(("ballot.all_blank", "invalid"))
    facts = tally_facts(day.balloted(POLICE, [GOOD, GOOD, GOOD, BLANKS]))
    assert facts.invalid == ((InvalidReason.BY_RULE, 1),)


def test_where_there_is_nothing_to_divide_by_no_score_is_shown() -> None:
    day = a_seated_hearing(
        ("ballot.divisor", "valid"),
        ("ballot.all_blank", "invalid"),
        ("ballot.invalid", "out-of-divisor"),
    )
    facts = tally_facts(day.balloted(POLICE, [BLANKS] * 4))
    assert (facts.tally.divisor, facts.shown) == (0, None)
    summary = group_summary_facts(
        day.hearing.state,
        group_of(day),
        day.hearing.scheme,
        day.tally.standings(GroupId("law")),
        Language.ZH,
    )
    assert [(line.rank, line.shown, line.flagged) for line in summary.lines] == [
        (None, None, False)
    ]


@BOTH
def test_the_ballot_list_holds_the_marks_that_count(language: Language) -> None:
    day = an_eventful_unit()
    facts = ballot_list_facts(day.hearing.unit(POLICE), group_of(day), language)
    assert facts.round_number == 2
    assert [(line.sheet_number, line.marks) for line in facts.lines] == [
        (1, POOR),
        (2, GOOD),
        (3, GOOD),
    ]
    ruled, settled, invalid = (line.remark for line in facts.lines)
    assert "涂改可辨" in ruled
    assert settled != ""
    assert invalid != settled
    plain = a_seated_hearing().balloted(POLICE)
    lines = ballot_list_facts(plain.hearing.unit(POLICE), group_of(plain), language).lines
    assert {line.remark for line in lines} == {""}


def test_the_ballot_list_holds_a_paper_declared_invalid_before_it_was_keyed() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    sheet = SheetNo(day.round(POLICE).returned or 0)
    day.keyed(POLICE, [GOOD] * (sheet - 1))
    day.entry.invalidate(POLICE, sheet, InvalidReason.IDENTIFIED, "有签名", DECIDERS)
    day.closed(POLICE).tallied(POLICE)
    lines = ballot_list_facts(day.hearing.unit(POLICE), group_of(day), Language.ZH).lines
    assert [(line.sheet_number, line.marks) for line in lines[-2:]] == [
        (sheet - 1, GOOD),
        (sheet, None),
    ]
    assert "无效" in lines[-1].remark


@BOTH
def test_the_summary_ranks_units_and_puts_absent_ones_below(language: Language) -> None:
    day = a_seated_hearing(("ranks.flag_below", 60))
    day.balloted(POLICE, [POOR] * 4).locked(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    facts = group_summary_facts(
        day.hearing.state,
        group_of(day),
        day.hearing.scheme,
        day.tally.standings(GroupId("law")),
        language,
    )
    (line,) = facts.lines
    assert (line.rank, line.unit, line.shown, line.flagged) == (1, "公安局", "25.00", True)
    assert (line.raw_total, line.divisor, line.sheet_version) == (Fraction(100), 4, "D8-U01 V1")
    assert facts.absent == (AbsentLine("交通局", "未到场"),)


@BOTH
def test_the_summary_names_the_ends_and_the_units_most_often_called_poor(
    language: Language,
) -> None:
    poor = {"label": {"zh": "末位单位", "en": "Last unit"}, "grade": "poor", "count": 1}
    day = a_seated_hearing(("ranks", {"top": 1, "bottom": 1, "grade_lists": [poor]}))
    day.balloted(POLICE, [POOR] * 4).locked(POLICE)
    day.balloted(TRAFFIC, [GOOD] * 4).locked(TRAFFIC)
    facts = group_summary_facts(
        day.hearing.state,
        group_of(day),
        day.hearing.scheme,
        day.tally.standings(GroupId("law")),
        language,
    )
    first, last, poorest = facts.named
    assert (first.units, last.units, poorest.units) == (("交通局",), ("公安局",), ("公安局",))
    labels = [each.label for each in facts.named]
    if language is Language.ZH:
        assert labels == ["前1名", "后1名", "末位单位"]
    else:
        assert labels == ["The first 1", "The last 1", "Last unit"]


def test_an_absent_unit_is_on_no_list_of_the_summary() -> None:
    poor = {"label": "末位", "grade": "poor", "count": 2}
    day = a_seated_hearing(("ranks", {"bottom": 2, "grade_lists": [poor]}))
    day.balloted(POLICE, [POOR] * 4).locked(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    standings = day.tally.standings(GroupId("law"))
    state, scheme = day.hearing.state, day.hearing.scheme
    named = group_summary_facts(state, group_of(day), scheme, standings, Language.ZH).named
    assert [each.units for each in named] == [("公安局",), ("公安局",)]


@pytest.mark.parametrize("rule", ["lot", "revote", "shared"])
def test_the_summary_names_ties_that_wait_to_be_settled(rule: str) -> None:
    day = a_seated_hearing(("ranks.ties", rule))
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit).locked(unit)

    def waiting() -> tuple[tuple[str, ...], ...]:
        standings = day.tally.standings(GroupId("law"))
        scheme, state = day.hearing.scheme, day.hearing.state
        return group_summary_facts(state, group_of(day), scheme, standings, Language.ZH).waiting

    assert waiting() == (() if rule == "shared" else (("公安局", "交通局"),))
    if rule == "lot":
        day.tally.settle_by_lot(GroupId("law"), (TRAFFIC, POLICE))
        assert waiting() == ()


def test_a_unit_that_was_not_counted_has_no_papers() -> None:
    day = a_seated_hearing()
    with pytest.raises(InternalError):
        tally_facts(day)
    day.reported(POLICE).issued(POLICE)
    with pytest.raises(InternalError):
        ballot_list_facts(day.hearing.unit(POLICE), group_of(day), Language.ZH)
