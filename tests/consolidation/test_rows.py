"""A verified record as rows: the figures of what is locked, and where they come from."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from hearing_desk.consolidation.columns import COLUMNS, Row
from hearing_desk.consolidation.rows import rows_of
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal
from hearing_desk.verify.record import record_of
from tests.builders import BLANKS, GOOD, POLICE, POOR, SQUAD, TRAFFIC, Day, a_hearing
from tests.verify.hearings import a_whole_day, whole_day


def rows(journal: Journal) -> Mapping[tuple[object, object], Row]:
    """The rows of a record by unit and round."""
    return {
        (row["unit_id"], row["round"]): row for row in rows_of(record_of(journal), "day.hearing")
    }


def counted(*released: object, papers: int = 4) -> Day:
    """Police, traffic and squad locked; these are released. Traffic has two poor papers."""
    day = a_hearing().sealed().drawn().signed_in()
    for unit, marks in ((POLICE, GOOD), (TRAFFIC, POOR), (SQUAD, GOOD)):
        day.balloted(unit, [GOOD, GOOD, marks, marks][:papers]).locked(unit)
    for unit in (POLICE, TRAFFIC, SQUAD):
        if unit in released:
            day.printed(unit).signed(unit)
            day.released(unit)
    return day


def test_every_row_says_where_it_comes_from() -> None:
    journal = whole_day()
    found = rows(journal)
    state = record_of(journal).state
    assert set(found) == {("U01", 1), ("U02", 2), ("U03", 1)}
    for row in found.values():
        assert tuple(row) == tuple(COLUMNS)
        assert row["file"] == "day.hearing"
        assert row["hearing"] == state.hearing
        assert row["journal_acts"] == journal.head.seq
        assert row["journal_head_sha256"] == journal.head.hash
        assert (row["scheme"], row["scheme_sha256"]) == (state.scheme, state.scheme_sha256)
        assert (row["verified"], row["rehearsal"]) == (True, False)
        assert row["opened_at_utc"] == next(iter(journal.read())).at_utc


def test_a_void_round_has_no_row() -> None:
    """The traffic police were balloted twice; the first round was void."""
    assert ("U02", 1) not in rows(whole_day())


def test_figures_are_those_of_the_record() -> None:
    day = a_whole_day()
    row = rows(day.journal)["U01", 1]
    tally = day.round(POLICE).tally
    assert tally is not None
    assert row["raw_total_exact"] == str(tally.raw_total)
    assert row["score_exact"] == str(tally.score)
    assert row["divisor"] == tally.divisor
    assert (row["valid"], row["invalid"]) == (tally.valid, tally.invalid) == (2, 1)
    assert (row["present"], row["recused"], row["issued"], row["returned"]) == (4, 1, 3, 3)
    assert row["exchanged"] == 1
    assert row["version"] == 1
    assert json.loads(str(row["marks"])).keys() == {item.item for item in tally.items}


def test_marks_add_up_to_the_valid_papers() -> None:
    for row in rows(counted(POLICE, TRAFFIC, SQUAD).journal).values():
        for item in json.loads(str(row["marks"])).values():
            others = item["blank"] + item["overmarked"] + item["illegible"]
            assert sum(item["grades"].values()) + others == row["valid"] == 4


def test_ranks_stand_once_the_whole_group_is_released() -> None:
    found = rows(counted(POLICE, TRAFFIC, SQUAD).journal)
    places = {unit: (row["rank"], row["tied"]) for (unit, _), row in found.items()}
    assert places == {"U01": (1, False), "U02": (2, False), "U03": (1, False)}


def test_of_a_group_half_released_there_are_figures_and_no_ranks() -> None:
    found = rows(counted(POLICE, SQUAD).journal)
    assert (found["U01", 1]["score"], found["U01", 1]["rank"]) != (None, None)
    assert found["U01", 1]["rank"] is None
    assert found["U03", 1]["rank"] == 1


def test_what_is_locked_and_not_released_keeps_its_figures_to_itself() -> None:
    row = rows(counted(POLICE, SQUAD).journal)["U02", 1]
    assert row["released"] is False
    assert row["unit"] == "交通局"
    assert {row[name] for name in list(COLUMNS)[list(COLUMNS).index("present") :]} == {None}


def test_units_that_share_a_rank_say_so() -> None:
    day = a_hearing().sealed().drawn().signed_in()
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD] * 4).locked(unit).printed(unit).signed(unit)
        day.released(unit)
    assert [(row["rank"], row["tied"]) for row in rows(day.journal).values()] == [(1, True)] * 2


def test_nothing_to_divide_by_is_no_score_and_no_rank() -> None:
    day = a_hearing(("ballot.divisor", "valid"), ("ballot.all_blank", "abstention"))
    day.sealed().drawn().signed_in().balloted(SQUAD, [BLANKS] * 4)
    day.locked(SQUAD).printed(SQUAD).signed(SQUAD)
    day.released(SQUAD)
    row = rows(day.journal)["U03", 1]
    assert (row["divisor"], row["score"], row["score_exact"], row["rank"]) == (0, None, None, None)


@pytest.mark.parametrize("begun", [False, True])
def test_a_record_without_a_count_has_no_rows(begun: bool) -> None:
    journal = a_hearing().journal if begun else MemoryJournal()
    assert rows(journal) == {}
