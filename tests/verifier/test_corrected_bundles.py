"""Bundles of a day on which much is set right: sealed and public, as sound and as forged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hearing_desk.desk.desk import Desk
from hearing_desk.journal.port import Entry, Journal
from hearing_desk.model.ids import SheetNo
from tests.builders import GOOD, POLICE, POOR, a_seated_hearing
from tests.journey.test_correction_through_the_core import corrected, day, desk
from tests.verifier.own import OWN, both_fail, bundled, checked, on_disk
from tests.verify.hearings import Forgery, changed, dropped, forged, place_of
from tests.verify.test_corrections import corrected_day

__all__ = ["day", "desk"]


def of_bundle(journal: Journal, folder: Path, *, public: bool = True) -> Any:
    """The verifier's findings on a bundle of the record."""
    archive, _ = on_disk(folder, bundled(journal, public=public))
    return OWN.verify(str(archive))


@pytest.mark.parametrize("public", [False, True], ids=["sealed", "public"])
def test_a_bundle_of_a_corrected_day_is_sound(public: bool, tmp_path: Path) -> None:
    verification = of_bundle(corrected_day(), tmp_path, public=public)
    assert verification.failed() == set()
    (told,) = verification.notes["corrections"]
    assert told[0].startswith("公安局 第 2 版 125/2 → 100")
    assert ("3: 2 2 → 1 1" in told[0]) is not public


@pytest.mark.parametrize("public", [False, True], ids=["sealed", "public"])
def test_the_rendered_record_of_a_corrected_day_is_sound(
    public: bool, desk: Desk, tmp_path: Path
) -> None:
    journal = corrected(desk).hearing.journal
    assert both_fail(journal) == (set(), set())
    assert of_bundle(journal, tmp_path, public=public).failed() == set()


def test_no_paper_of_a_correction_is_in_a_public_bundle() -> None:
    files = bundled(corrected_day(), public=True)
    lines = [json.loads(line) for line in files["journal.jsonl"].splitlines()]
    withheld = {line["seq"] for line in lines if "withheld" in line}
    for row in corrected_day().read():
        assert (row.seq in withheld) is ("sheet_no" in json.loads(row.payload)), row.kind
    assert not [name for name in files if "D12" in name]


def foreign_paper_forgotten(entries: list[Entry]) -> None:
    """The count of the traffic bureau says one paper less came back, foreign or not."""
    place = place_of(entries, "TallyTaken", 3)
    payload = json.loads(entries[place].payload)
    payload["figures"]["account"]["foreign"] = 0
    changed("TallyTaken", 3, figures=payload["figures"])(entries)


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("corrections", dropped("PaperPrinted", 3)),
        ("corrections", changed("PaperPrinted", 3, subject="U01-V3")),
        ("order", changed("TallyLocked", -1, version=3)),
        ("order", dropped("TallyTaken", -1)),
        ("order", changed("PaperPrinted", 2, version=3)),
        ("tallies", foreign_paper_forgotten),
    ],
    ids=["unreported", "of another version", "skipped", "not counted", "early paper", "account"],
)
def test_a_forged_correction_is_found_in_a_public_bundle(
    check: str, forgery: Forgery, tmp_path: Path
) -> None:
    journal = forged(forgery, journal=corrected_day())
    assert check in of_bundle(journal, tmp_path).failed()
    assert check in checked(journal).failed()


def test_a_second_count_without_any_act_on_ballots_between_is_found(tmp_path: Path) -> None:
    def again(entries: list[Entry]) -> None:
        """The traffic bureau counted and locked once more right after its lock."""
        lock, count = place_of(entries, "TallyLocked", 2), place_of(entries, "TallyTaken", 3)
        entries.insert(lock + 1, entries[count])

    assert "order" in of_bundle(forged(again, journal=corrected_day()), tmp_path).failed()


def test_corrected_marks_outweigh_those_ruled() -> None:
    a_day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    a_day.entry.adjudicate(POLICE, SheetNo(1), GOOD, "字迹可辨", ("甲", "乙"))
    a_day.closed(POLICE).tallied(POLICE).locked(POLICE)
    a_day.corrected(POLICE, 1, POOR).tallied(POLICE).locked(POLICE)
    assert both_fail(a_day.journal) == (set(), set())
