"""Results and ballots in the common data formats: well formed, and the same figures."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from hearing_desk.cli.exported import BALLOTS, RESULTS, SEALED, exported_files
from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.ballots import InvalidReason, Mark
from hearing_desk.model.ids import SheetNo
from hearing_desk.words.language import Language
from tests.builders import BLANKS, GOOD, POLICE, POOR, SQUAD, TRAFFIC, Day, a_hearing
from tests.cli import common_formats

PAPERS = (GOOD, POOR, BLANKS, (Mark("+"), Mark("1+2")))


@pytest.fixture(params=Language, ids=lambda language: language.name.lower())
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


def a_day() -> Day:
    """Two units released, one of them with every kind of mark and an invalid paper; one counted."""
    day = a_hearing().sealed().drawn().signed_in()
    day.balloted(POLICE, [GOOD, GOOD, GOOD, (Mark("?"), Mark("1"))])
    day.reported(TRAFFIC).issued(TRAFFIC).collected(TRAFFIC).keyed(TRAFFIC, PAPERS)
    day.entry.adjudicate(TRAFFIC, SheetNo(2), GOOD, "字迹可辨", ("甲", "乙"))
    day.entry.invalidate(TRAFFIC, SheetNo(1), InvalidReason.IDENTIFIED, "有签名", ("甲", "乙"))
    day.closed(TRAFFIC).tallied(TRAFFIC)
    for unit in (POLICE, TRAFFIC):
        day.locked(unit).printed(unit).signed(unit)
        day.released(unit)
    return day.balloted(SQUAD, [POOR] * 4)


def told(day: Day, name: str, language: Language = Language.ZH) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        exported_files(Hearing(day.journal, day.clock), language)[name]
    )
    return content


def results(day: Day, language: Language = Language.ZH) -> dict[str, Any]:
    return told(day, RESULTS, language)


def ballots(day: Day, language: Language = Language.ZH) -> dict[str, Any]:
    return told(day, f"{SEALED}/{BALLOTS}", language)


def test_both_files_are_of_their_format(language: Language) -> None:
    day = a_day()
    for content, schema in (
        (results(day, language), common_formats.RESULTS),
        (ballots(day, language), common_formats.BALLOTS),
    ):
        Draft4Validator.check_schema(schema)
        assert [error.message for error in Draft4Validator(schema).iter_errors(content)] == []


def test_every_id_is_given_once_and_every_reference_leads_to_one() -> None:
    for content in (results(a_day()), ballots(a_day())):
        given = Counter(value for key, value in leaves(content) if key == "@id")
        assert set(given.values()) == {1}
        cited = {value for key, value in leaves(content) if key.endswith(("Id", "Ids"))}
        assert cited - given.keys() <= {
            value
            for key, value in leaves(content)
            if key in ("VendorApplicationId", "BallotSheetId")
        }


def leaves(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from leaves(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, key)
    else:
        yield key, value


def test_counts_are_those_of_the_tallies_and_add_up() -> None:
    day = a_day()
    report = results(day)
    (election,) = report["Election"]
    batches = {each["GpUnitId"]: each for each in election["BallotCounts"]}
    assert batches.keys() == {each["@id"] for each in report["GpUnit"][1:]} == {POLICE, TRAFFIC}
    contests = election["Contest"]
    assert [each["@id"] for each in contests[:2]] == ["U01-first", "U01-second"]
    for unit in (POLICE, TRAFFIC):
        tally = day.hearing.state.units[unit].rounds[-1].tally
        assert tally is not None
        for item in tally.items:
            (contest,) = (each for each in contests if each["@id"] == f"{unit}-{item.item}")
            found = [each["VoteCounts"][0]["Count"] for each in contest["ContestSelection"]]
            assert found == [*(count for _, count in item.grades), item.illegible]
            (others,) = contest["OtherCounts"]
            rest = others["Overvotes"] + others["Undervotes"]
            assert others["GpUnitId"] == unit
            valid = batches[unit]["BallotsCast"] - batches[unit]["BallotsRejected"]
            assert sum(found) + rest == valid == tally.valid


def test_units_not_released_are_in_neither_file_and_the_result_is_partial() -> None:
    day = a_day()
    for content in (results(day), ballots(day)):
        assert SQUAD not in json.dumps(content)
    assert results(day)["Status"] == "unofficial-partial"
    day.locked(SQUAD).printed(SQUAD).signed(SQUAD)
    day.released(SQUAD)
    assert results(day)["Status"] == "certified"


def test_a_unit_judged_by_few_has_no_contest_among_the_results() -> None:
    day = a_hearing(("release", {"min_published": 5})).sealed().drawn().signed_in()
    day.balloted(POLICE, PAPERS).locked(POLICE).printed(POLICE).signed(POLICE)
    day.released(POLICE)
    assert results(day)["Election"][0]["Contest"] == []
    assert ballots(day)["CVR"], "they stand in the envelope all the same"


def test_papers_stand_in_sheet_order_without_times_with_what_was_marked() -> None:
    papers = ballots(a_day())["CVR"]
    assert [paper["BallotSheetId"] for paper in papers] == [
        *(f"U01-1-00{number}" for number in range(1, 5)),
        *(f"U02-1-00{number}" for number in range(1, 5)),
    ]
    snapshots = {paper["BallotSheetId"]: paper["CVRSnapshot"][0] for paper in papers}
    assert snapshots["U02-1-001"]["OtherStatus"] == "ballot-invalid"
    assert snapshots["U02-1-002"]["Type"] == "modified"
    blank, over = snapshots["U02-1-003"]["CVRContest"][0], snapshots["U02-1-004"]["CVRContest"]
    assert (blank["Undervotes"], blank["Status"], blank["CVRContestSelection"]) == (
        1,
        ["undervoted"],
        [],
    )
    assert [len(each["CVRContestSelection"]) for each in over] == [0, 2]
    assert [each["Overvotes"] for each in over] == [1, 1]
    illegible = snapshots["U01-1-004"]["CVRContest"][0]
    assert (illegible["Status"], illegible["OtherStatus"]) == (["other"], "illegible")
    times = [value for _, value in leaves(papers) if "T" in str(value) and ":" in str(value)]
    assert times == []


def test_a_rehearsal_says_that_it_is_a_test() -> None:
    day = a_hearing(rehearsal=True) if "rehearsal" in a_hearing.__annotations__ else a_hearing()
    assert results(day)["IsTest"] is day.hearing.state.rehearsal


def test_files_stand_where_they_belong(tmp_path: Path) -> None:
    files = exported_files(Hearing(a_day().journal, a_day().clock), Language.ZH)
    assert RESULTS in files
    assert BALLOTS not in files
    assert f"{SEALED}/{BALLOTS}" in files
    assert not list(tmp_path.iterdir())
