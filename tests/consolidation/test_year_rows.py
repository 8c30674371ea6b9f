"""A locked year as rows: its totals, what they are made of, and who has none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction

from hearing_desk.consolidation.columns import YEAR_COLUMNS, Row
from hearing_desk.consolidation.year_rows import year_rows_of
from hearing_desk.model.ids import UnitId
from hearing_desk.verify.record import record_of
from tests.builders import POLICE, SQUAD, TRAFFIC, Day, a_hearing
from tests.years import a_year, scored


def rows(day: Day) -> Mapping[UnitId, Row]:
    """The rows of a year by unit."""
    found = year_rows_of(record_of(day.journal), "year.hearing")
    return {UnitId(str(row["unit_id"])): row for row in found}


def locked(day: Day) -> Day:
    day.year.lock()
    return day


def test_every_row_says_where_it_comes_from() -> None:
    day = locked(scored(a_year()))
    found, state = rows(day), day.hearing.state
    assert list(found) == [POLICE, TRAFFIC, SQUAD]
    for row in found.values():
        assert tuple(row) == tuple(YEAR_COLUMNS)
        assert (row["file"], row["hearing"]) == ("year.hearing", state.hearing)
        assert (row["journal_head_sha256"], row["journal_acts"]) == day.journal.head[::-1]
        assert (row["scheme"], row["scheme_sha256"]) == (state.scheme, state.scheme_sha256)
        assert (row["verified"], row["rehearsal"], row["version"]) == (True, False, 1)
    assert (found[SQUAD]["group"], found[SQUAD]["unit"]) == (
        "grassroots",
        state.units[SQUAD].unit.name,
    )


def test_totals_stand_exact_as_shown_and_to_six_places() -> None:
    row = rows(locked(scored(a_year())))[SQUAD]
    assert (row["total_exact"], row["total_shown"], row["total"]) == (
        "2437/30",
        "81.23",
        "81.233333",
    )
    assert (row["rank"], row["tied"], row["failed"]) == (1, False, False)


def test_components_are_told_exactly_part_by_part() -> None:
    found = json.loads(str(rows(locked(scored(a_year())))[SQUAD]["components"]))
    assert found["hearing"] == {
        "score": "271/3", "maximum": "100", "weight": "40", "points": "542/15", "parts": {}
    }  # fmt: skip
    assert found["hotlines"]["parts"] == {"mayor": "0", "press": "15/2"}
    assert list(found) == ["complaints", "hearing", "hotlines", "visits"]
    assert "visits" not in json.loads(str(rows(locked(scored(a_year())))[POLICE]["components"]))


def test_deductions_stand_with_what_of_them_counted() -> None:
    day = scored(a_year())
    for points in (Fraction(3, 2), Fraction(1)):
        day.year.deduct(POLICE, "breach", points=points, case="甲", reason="公款旅游")
    row = rows(locked(day))[POLICE]
    assert json.loads(str(row["deductions"])) == [
        {"number": 1, "kind": "breach", "points": "3/2", "counted": "3/2"},
        {"number": 2, "kind": "breach", "points": "1", "counted": "0"},
    ]
    assert (row["deducted"], row["deducted_exact"]) == ("1.500000", "3/2")
    assert row["total_exact"] == "181/2"


def test_a_failed_unit_has_no_rank() -> None:
    day = scored(a_year())
    day.year.fail(TRAFFIC, "冒领经费", "纪〔2012〕8号")
    row = rows(locked(day))[TRAFFIC]
    assert (row["failed"], row["rank"]) == (True, None)


def test_there_are_no_rows_before_the_lock_nor_while_it_is_corrected() -> None:
    day = scored(a_year())
    assert rows(day) == {}
    locked(day)
    day.year_reopened("更正得分")
    assert rows(day) == {}
    assert rows(a_hearing()) == {}
