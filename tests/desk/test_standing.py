"""What is in the record, for a clerk who goes on with it."""

from __future__ import annotations

import pytest

from hearing_desk.desk import standing as room
from hearing_desk.desk.standing import standing
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.standing import LastPaper, PapersIn
from hearing_desk.words.language import Language
from hearing_desk.words.standing_words import standing_lines
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    POLICE,
    POOR,
    SECOND_CLERK,
    TRAFFIC,
    Day,
    a_new_day,
    a_seated_hearing,
)

FIRST, SECOND = EntryPass.FIRST, EntryPass.SECOND


@pytest.fixture
def day() -> Day:
    return a_seated_hearing().reported(POLICE).issued(POLICE)


def test_before_any_paper_there_is_nothing_to_compare(day: Day) -> None:
    assert standing(day.hearing).last is None
    assert standing(day.hearing).papers == ()
    assert standing(day.hearing).acts == day.journal.head.seq
    assert standing(a_new_day().hearing).acts == 0


def test_the_papers_of_a_pass_and_the_last_of_them(day: Day) -> None:
    day.collected(POLICE).keyed_once(POLICE, [GOOD, POOR])
    found = standing(day.hearing)
    assert found.papers == (PapersIn("公安局", FIRST, 2, 4),)
    assert found.last == LastPaper("公安局", FIRST, 2, POOR)


def test_the_second_pass_is_told_beside_the_first(day: Day) -> None:
    day.collected(POLICE).keyed_once(POLICE, [GOOD] * 4)
    day._key(POLICE, SECOND, [BLANKS], SECOND_CLERK)
    found = standing(day.hearing)
    assert found.papers == (PapersIn("公安局", FIRST, 4, 4), PapersIn("公安局", SECOND, 1, 4))
    assert found.last == LastPaper("公安局", SECOND, 1, BLANKS)


def test_a_paper_taken_back_is_not_the_last(day: Day) -> None:
    day.collected(POLICE).keyed_once(POLICE, [GOOD, POOR])
    day.entry.undo(POLICE, FIRST)
    assert standing(day.hearing).last == LastPaper("公安局", FIRST, 1, GOOD)
    day.entry.undo(POLICE, FIRST)
    assert standing(day.hearing).last is None


def test_a_unit_that_is_closed_or_voided_is_not_listed(day: Day) -> None:
    day.collected(POLICE).keyed(POLICE).closed(POLICE)
    assert standing(day.hearing).papers == ()
    day.reported(TRAFFIC).issued(TRAFFIC)
    day.ballots.collect(TRAFFIC, returned=5, shuffled=True)
    assert standing(day.hearing).papers == (PapersIn("交通局", FIRST, 0, 5),)
    day.ballots.recount(TRAFFIC, returned=5, foreign=0, reason="另两人复点")
    day.ballots.void(TRAFFIC, "多一张")
    assert standing(day.hearing).papers == ()


def test_the_last_paper_is_found_far_from_the_end(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_CHUNK", 3)
    day.collected(POLICE).keyed_once(POLICE, [GOOD])
    day.hearing.sit_down(CLERK)
    for _ in range(10):
        day.speeches.call(TRAFFIC, "钱局长", "局长", is_head=True)
    last = standing(day.hearing).last
    assert last is not None
    assert last.sheet_no == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("crashed", [False, True])
def test_it_is_told_in_both_languages(day: Day, language: Language, crashed: bool) -> None:
    day.collected(POLICE)
    before = standing_lines(standing(day.hearing), language, crashed=crashed)
    day.keyed_once(POLICE, [GOOD, POOR])
    opened, papers, last = standing_lines(standing(day.hearing), language, crashed=crashed)
    assert len(before) == 3
    assert str(day.journal.head.seq) in opened
    assert "公安局" in papers
    assert "2 2" in last
    assert "{" not in opened + papers + last
