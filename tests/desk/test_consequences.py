"""What a correction would change, looked at before it is written."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.desk.consequences import Consequence, tally_in
from hearing_desk.desk.correction_clerk import announcement_of
from hearing_desk.desk.tally_clerk import standings_of
from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from tests.builders import BLANKS, GOOD, POLICE, POOR, TRAFFIC, Day, a_seated_hearing, refused

LAW = GroupId("law")


def two_locked(*changes: tuple[str, object]) -> Day:
    """Both units of the group equal and locked: one of four papers of each is poor."""
    day = a_seated_hearing(*changes)
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD, GOOD, POOR, GOOD]).locked(unit)
    return day


def looked_at(day: Day, sheet_no: int, marks: Marks, unit: UnitId = POLICE) -> Consequence:
    return day.corrections.consequence(unit, SheetNo(sheet_no), marks)


def ranks(day: Day, seen: Consequence, *, before: bool = False) -> list[tuple[UnitId, str]]:
    figures = seen.before if before else seen.after
    standings = standings_of(day.hearing.scheme, figures)
    return [(line.unit, f"{line.rank}{' tied' * line.tied}") for line in standings]


def test_scores_and_ranks_are_told_before_anything_is_written() -> None:
    day = two_locked()
    head = day.journal.head
    seen = looked_at(day, 3, GOOD)
    assert (seen.counted, seen.marks) == (POOR, GOOD)
    assert tally_in(seen.before, POLICE).score == Fraction(325, 4)
    assert tally_in(seen.after, POLICE).score == 100
    assert ranks(day, seen, before=True) == [(POLICE, "1 tied"), (TRAFFIC, "1 tied")]
    assert ranks(day, seen) == [(POLICE, "1"), (TRAFFIC, "2")]
    assert day.journal.head == head


def test_what_was_told_is_what_comes_of_it() -> None:
    day = two_locked()
    seen = looked_at(day, 3, GOOD)
    day.corrected(POLICE, 3, GOOD).tallied(POLICE).locked(POLICE)
    (correction,) = day.hearing.state.corrections
    assert (correction.before, correction.after) == (seen.before, seen.after)
    told = announcement_of(day.hearing.scheme, correction)
    assert told.ranks_changed


def test_a_second_paper_of_the_same_version_is_told_from_the_last_lock() -> None:
    day = two_locked().corrected(POLICE, 3, GOOD)
    seen = looked_at(day, 1, POOR)
    assert tally_in(seen.before, POLICE).score == Fraction(325, 4)
    assert tally_in(seen.after, POLICE).score == Fraction(325, 4), "one better, one worse"


def test_another_unit_under_correction_stands_as_it_was_locked() -> None:
    day = two_locked()
    day.corrected(TRAFFIC, 3, GOOD).tallied(TRAFFIC).locked(TRAFFIC)
    day.corrected(POLICE, 3, GOOD).corrected(TRAFFIC, 3, POOR)
    assert [tally.unit for tally in day.hearing.state.group_figures(LAW).tallies] == []
    seen = looked_at(day, 1, POOR)
    assert tally_in(seen.after, TRAFFIC).score == 100


def test_a_lot_falls_away_only_with_the_score_it_was_drawn_on() -> None:
    day = two_locked(("ranks", {"ties": "lot"}))
    day.tally.settle_by_lot(LAW, (TRAFFIC, POLICE))
    assert looked_at(day, 3, GOOD).after.settled == ()
    assert looked_at(day, 3, BLANKS).after.settled, "a blank item counts as poor here"


@pytest.mark.parametrize(
    ("sheet_no", "marks", "code"),
    [(3, POOR, "correction-same-marks"), (5, GOOD, "sheet-number-out-of-range")],
)
def test_what_could_not_be_corrected_is_refused_here_already(
    sheet_no: int, marks: Marks, code: str
) -> None:
    day = two_locked()
    with refused(day, code):
        looked_at(day, sheet_no, marks)
