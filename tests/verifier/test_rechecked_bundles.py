"""Bundles of a day with samples and recounts: sealed and public, as sound and as forged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hearing_desk.model.papers import PaperKind
from tests.builders import NOTARY, POLICE, a_seated_hearing
from tests.verifier.own import bundled
from tests.verifier.test_corrected_bundles import of_bundle
from tests.verify.hearings import Forgery, changed, dropped, forged, put_on_paper
from tests.verify.test_rechecks import a_rechecked_day, rechecked_day


@pytest.mark.parametrize("public", [False, True], ids=["sealed", "public"])
def test_a_bundle_of_a_rechecked_day_is_sound(public: bool, tmp_path: Path) -> None:
    verification = of_bundle(rechecked_day(), tmp_path, public=public)
    assert verification.failed() == set()
    told = [zh for zh, _ in verification.notes["rechecks"]]
    assert "公安局 第 1 次抽样：相符 3，不符 1" in told
    assert verification.status("rechecks") == ("withheld" if public else "passed")


def test_a_public_bundle_tells_which_sheets_were_drawn_and_not_what_stands_on_them() -> None:
    day = a_rechecked_day()
    put_on_paper(day, PaperKind.RECOUNT_RECORD, f"{POLICE}-R1")
    put_on_paper(day, PaperKind.SAMPLE_RECORD, f"{POLICE}-S1")
    files = bundled(day.journal, public=True)
    lines = [json.loads(line) for line in files["journal.jsonl"].splitlines()]
    kinds = {line["kind"] for line in lines if "kind" in line}
    assert {"SampleDrawn", "SampleClosed", "RecountOrdered", "RecountCompared"} <= kinds
    withheld = {line["seq"] for line in lines if "withheld" in line}
    for row in day.journal.read():
        assert (row.seq in withheld) is ("sheet_no" in json.loads(row.payload)), row.kind
    assert not [name for name in files if "D14" in name]


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("rechecks", changed("SampleDrawn", seed="8362")),
        ("rechecks", changed("SampleDrawn", papers=1)),
        ("rechecks", changed("SampleClosed", agreed=9)),
        ("order", changed("SampleClosed", 2, remark="")),
        ("order", dropped("RecountCompared")),
        ("order", dropped("SampleClosed", 2)),
        ("order", changed("RecountOrdered", 2, number=3)),
    ],
)
def test_a_forged_recheck_is_found_in_a_public_bundle(
    check: str, forgery: Forgery, tmp_path: Path
) -> None:
    record = forged(forgery, journal=rechecked_day())
    assert check in of_bundle(record, tmp_path).failed()


def test_a_recount_whose_figures_do_not_add_up_is_found_in_a_public_bundle(tmp_path: Path) -> None:
    compared = next(row for row in rechecked_day().read() if row.kind == "RecountCompared")
    after = json.loads(compared.payload)["after"] | {"raw_total": "1"}
    record = forged(changed("RecountCompared", after=after), journal=rechecked_day())
    assert "rechecks" in of_bundle(record, tmp_path).failed()


def test_a_public_bundle_of_a_sample_alone_is_sound(tmp_path: Path) -> None:
    day = a_seated_hearing().balloted(POLICE)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 2)
    day.sample_ended(POLICE, "时间不够")
    assert of_bundle(day.journal, tmp_path).failed() == set()
