"""What somebody who forges a year cannot hide: figures, deductions, failures, locks, venues."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from hearing_desk.desk.received import Received
from hearing_desk.errors import Severity
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Entry
from hearing_desk.verify.report import Status
from tests.builders import POLICE, TRAFFIC, a_hearing
from tests.verify.hearings import (
    Forgery,
    added,
    changed,
    check_of,
    dropped,
    forged,
    found,
    not_passed,
    place_of,
    repeated,
    verified,
    whole_day,
    with_person,
)
from tests.years import SCORES, TYPED, WITHOUT_HEARING, a_score, a_year, scored

VISITS = {"unit": "U03", "component": "visits", "part": "", "score": "90"}
BREACH = {
    "number": 4,
    "unit": "U01",
    "kind": "breach",
    "points": "1",
    "case": "",
    "reason": "公款旅游",
    "document": "",
}
COUNT = {"unit": "U01", "ballots": 4, "raw_total": "340", "divisor": 4, "score": "85"}
ANSWER = {"unit": "U01", "respondents": "firms", "channel": "phone", "counts": [30, 10]}
LAST = {"group": "law", "unit": "公安局", "rank": 1, "score": "90", "failed": False}
TYPED_ORIGIN = {"name": "", "sha256": "", "document": "通报"}


def within(kind: str, path: str, value: object, nth: int = 1) -> Forgery:
    """One value deep in an act replaced; a number in the path is a place in a list."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, kind, nth)
        payload = json.loads(entries[place].payload)
        *way, last = (int(key) if key.isdigit() else key for key in path.split("."))
        inner = payload
        for key in way:
            inner = inner[key]
        inner[last] = value
        entries[place] = replace(entries[place], payload=dumps(payload))

    return forgery


def scores(**fields: object) -> Forgery:
    """The one typed score with other values."""
    return changed("ScoresRecorded", -1, scores=[{**VISITS, **fields}])


def deduction(**fields: object) -> Forgery:
    """The deduction from the total with other values."""
    return changed("DeductionsRecorded", -1, deductions=[{**BREACH, **fields}])


def answer(**fields: object) -> Forgery:
    return changed("AnswersRecorded", lines=[{**ANSWER, **fields}])


def last_year(**fields: object) -> Forgery:
    return changed("LastYearRecorded", lines=[{**LAST, **fields}])


def place(of_unit: str, **fields: object) -> Forgery:
    """A unit's place in the last lock with other values."""

    def forgery(entries: list[Entry]) -> None:
        at = place_of(entries, "YearLocked", -1)
        payload = json.loads(entries[at].payload)
        for each in payload["places"]:
            if each["unit"] == of_unit:
                each.update(fields)
        entries[at] = replace(entries[at], payload=dumps(payload))

    return forgery


def test_a_sound_year_is_told_with_its_totals_and_venues() -> None:
    report = verified(whole_day())
    assert report.passed
    told = [f for f in check_of(report, "years").findings if f.code == "year-told"]
    assert [f.params["version"] for f in told] == [1, 2]
    assert [f.params["count"] for f in told] == [3, 3]
    findings = check_of(report, "years").findings
    ranks = [str(f.params["ranks"]) for f in findings if f.code == "year-ranks-told"]
    assert any(line.startswith("1 公安局") for line in ranks)
    assert "- 县公安局交通警察大队" in ranks
    venues = check_of(report, "venues").findings
    assert [f.params["venue"] for f in venues] == ["听证评议", "east会场"]
    assert {f.severity for f in venues} == {Severity.WARNING}


# --- totals and ranks -----------------------------------------------------------------------------


TOTALS: tuple[tuple[str, Forgery], ...] = (
    # figures changed after the lock was written
    ("year-total-differs", within("ScoresRecorded", "scores.0.score", "11")),
    ("year-total-differs", deduction(points="2")),
    ("year-total-differs", within("DeductionsRecorded", "deductions.0.case", "案 8")),
    ("year-total-differs", within("DeductionsRecorded", "deductions.0.unit", "U01")),
    ("year-total-differs", within("VenuesRecorded", "venues.0.counts.0.raw_total", "1", -1)),
    ("year-total-differs", dropped("DeductionWithdrawn")),
    ("year-total-differs", dropped("DeductionsRecorded", 2)),
    ("year-rank-differs", dropped("DeductionsRecorded", -1)),
    ("year-rank-differs", dropped("UnitFailed", -1)),
    ("year-rank-differs", dropped("FailureLifted")),
    # the lock itself forged
    ("year-total-differs", place("U01", total="100")),
    ("year-total-differs", place("U03", total=None)),
    ("year-rank-differs", place("U02", rank=2)),
    ("year-rank-differs", place("U03", rank=1)),
    ("year-units-differ", changed("YearLocked", -1, places=[])),
    ("year-units-differ", place("U02", unit="U09")),
    ("year-units-differ", place("U02", unit="U01")),
)
"""Locked results that do not follow; each is tried in `test_findings.py`."""


def test_a_total_is_compared_as_an_exact_fraction_and_named() -> None:
    finding = found(verified(forged(place("U01", total="200/3"))), "year-total-differs")
    assert finding.params["unit"] == "公安局"
    assert finding.params["told"] == "200/3"


def test_a_year_that_was_never_locked_has_nothing_to_check() -> None:
    report = verified(scored(a_year()).journal)
    assert report.passed
    assert check_of(report, "years").status is Status.NOTHING
    assert check_of(report, "venues").status is Status.NOTHING


# --- venues ---------------------------------------------------------------------------------------


VENUES: tuple[tuple[str, Forgery], ...] = (
    ("venue-score-differs", within("VenuesRecorded", "venues.1.counts.0.score", "84", -1)),
    ("venue-score-differs", within("VenuesRecorded", "venues.1.counts.0.divisor", 0, -1)),
    ("venue-score-differs", within("VenuesRecorded", "venues.1.counts.0.score", None, -1)),
    ("venue-score-differs", within("VenuesRecorded", "venues.1.counts.0.divisor", -4, -1)),
    ("venue-head-differs", within("VenuesRecorded", "venues.1.head", "x", -1)),
    ("venue-head-differs", within("VenuesRecorded", "venues.0.head", "c" * 64)),
    ("venue-head-differs", within("VenuesRecorded", "venues.0.acts", 500)),
    ("venue-own-count-differs", within("VenuesRecorded", "venues.0.counts.0.ballots", 9)),
    ("venue-own-count-differs", within("VenuesRecorded", "venues.0.counts", [])),
    ("venue-own-count-differs", dropped("TallyLocked", -1)),
)
"""Forged venues; each is tried in `test_findings.py`."""


def test_a_record_chained_anew_no_longer_has_the_head_its_own_venue_cites() -> None:
    report = verified(forged(changed("SpeechPaused", reason="别的")))
    assert "venue-head-differs" in not_passed(report)["venues"]


# --- the order of acts ----------------------------------------------------------------------------

ORDER: tuple[tuple[str, Forgery], ...] = (  # each is tried in `test_findings.py`
    ("order-rules-not-frozen", dropped("RulesFrozen")),
    ("order-year-locked", dropped("YearReopened")),
    ("order-year-locked", repeated("YearLocked")),
    ("order-year-not-locked", repeated("YearReopened")),
    ("order-year-not-locked", dropped("YearLocked")),
    ("order-year-reason-missing", changed("YearReopened", reason=" ")),
    ("order-year-version", changed("YearLocked", version=2)),
    ("order-year-version", dropped("YearLocked")),
    ("order-year-incomplete", dropped("ScoresRecorded")),
    ("order-unit-unknown", scores(unit="U09")),
    ("order-year-score-astray", scores(component="weather")),
    ("order-year-score-astray", scores(part="mayor")),
    ("order-year-score-astray", scores(unit="U01")),
    ("order-year-score-beyond", scores(score="101")),
    ("order-year-score-beyond", scores(score="-1")),
    ("order-year-doubled", changed("ScoresRecorded", -1, scores=[VISITS, VISITS])),
    ("order-year-nothing", changed("ScoresRecorded", -1, scores=[])),
    ("order-year-document-missing", within("ScoresRecorded", "origin.document", " ", -1)),
    ("order-year-document-missing", within("GradesRecorded", "origin.document", "")),
    ("order-unit-unknown", deduction(unit="U09")),
    ("order-year-deduction-number", deduction(number=5)),
    ("order-year-deduction-kind", deduction(kind="weather")),
    ("order-year-deduction-points", deduction(points="0")),
    ("order-year-deduction-points", deduction(kind="ordinary", points="6")),
    ("order-year-reason-missing", deduction(reason=" ")),
    ("order-year-reason-missing", deduction(kind="", reason="")),
    ("order-year-deduction-unknown", repeated("DeductionWithdrawn")),
    ("order-year-deduction-unknown", changed("DeductionWithdrawn", number=9)),
    ("order-year-reason-missing", changed("DeductionWithdrawn", reason="")),
    ("order-unit-unknown", changed("UnitFailed", unit="U09")),
    ("order-year-failed-again", repeated("UnitFailed")),
    ("order-year-reason-missing", changed("UnitFailed", reason="")),
    ("order-year-document-missing", changed("UnitFailed", document=" ")),
    ("order-year-not-failed", dropped("UnitFailed")),
    ("order-year-document-missing", changed("FailureLifted", document="")),
    ("order-unit-unknown", changed("GradesRecorded", grades=[{"unit": "U09", "grade": "good"}])),
    ("order-year-grade", changed("GradesRecorded", grades=[{"unit": "U01", "grade": "fair"}])),
    ("order-year-nothing", changed("GradesRecorded", grades=[])),
    ("order-unit-unknown", answer(unit="U09")),
    ("order-year-answers", answer(respondents="farmers")),
    ("order-year-answers", answer(channel="letter")),
    ("order-year-answers", answer(counts=[1])),
    ("order-year-answers", answer(counts=[1, -1])),
    ("order-year-doubled", changed("AnswersRecorded", lines=[ANSWER, ANSWER])),
    ("order-year-last-year", last_year(group="old")),
    ("order-year-last-year", last_year(rank=0)),
    ("order-year-doubled", changed("LastYearRecorded", lines=[LAST, LAST])),
    ("order-year-not-heard", changed("VenuesRecorded", component="visits")),
    ("order-year-nothing", changed("VenuesRecorded", venues=[])),
    ("order-unit-unknown", within("VenuesRecorded", "venues.0.counts.0.unit", "U09")),
    ("order-year-doubled", within("VenuesRecorded", "venues.1.hearing", "tonghe-test", -1)),
    ("order-year-doubled", within("VenuesRecorded", "venues.1.counts", [COUNT, COUNT], -1)),
    ("order-year-venue-scheme", within("VenuesRecorded", "venues.0.scheme_sha256", "0" * 64)),
    ("order-year-award", changed("AwardDecided", units=["U03"])),
    ("order-year-award", changed("AwardDecided", units=["U01", "U02"])),
    ("order-year-award", changed("AwardDecided", group="grassroots", units=[])),
    ("order-year-award", changed("AwardDecided", group="nowhere", units=[])),
    ("order-year-award", dropped("DeductionsRecorded", -1)),
    ("order-year-doubled", changed("AwardDecided", units=["U01", "U01"])),
    ("order-year-document-missing", changed("AwardDecided", document="")),
    ("order-unit-unknown", changed("AwardDecided", units=["U09"])),
)


def test_what_the_year_allows_is_in_order() -> None:
    day = scored(a_year())
    day.year.lock()
    day.year_reopened("抄错")
    day.year.record_scores(TYPED, (a_score(TRAFFIC, "hearing", 90),))
    day.year.decide_award("law", (), "纪要 5")
    day.year.lock()
    day.year.decide_award("law", (TRAFFIC,), "纪要 6")
    assert verified(day.journal).passed


def test_without_a_readable_scheme_only_units_are_looked_at() -> None:
    report = verified(forged(changed("SchemeAdopted", text="id = 1"), scores(unit="U09")))
    codes = [finding.code for finding in check_of(report, "order").findings]
    assert "order-unit-unknown" in codes
    assert not any(code.startswith("order-year") for code in codes)
    assert check_of(report, "years").status is Status.COULD_NOT


@pytest.mark.parametrize(
    ("share", "at_line", "sound"),
    [("50%", "pending", True), ("50%", "include-all", False), ("none", "pending", False)],
)
def test_only_a_tie_left_open_by_the_rules_is_decided(
    share: str, at_line: str, *, sound: bool
) -> None:
    day = scored(a_year(("award", {"share": share, "at_line": at_line})))
    day.year.record_scores(TYPED, (a_score(TRAFFIC, "hearing", 90),))
    award = added("AwardDecided", after="ScoresRecorded", group="law", units=[], document="纪要")
    report = not_passed(verified(forged(award, journal=day.journal)))
    assert report == ({} if sound else {"order": ["order-year-award"]})


def test_acts_of_a_hearing_day_under_a_plan_without_one_are_found() -> None:
    day = a_hearing().sealed().committed()
    text = a_year(*WITHOUT_HEARING).hearing.state.scheme_text
    report = verified(forged(changed("SchemeAdopted", text=text), journal=day.journal))
    codes = [finding.code for finding in check_of(report, "order").findings]
    assert codes == ["order-no-hearing-day"] * 2


def test_a_year_without_a_hearing_is_sound() -> None:
    day = scored(a_year(*WITHOUT_HEARING))
    day.year.lock()
    assert verified(day.journal).passed


# --- files and contacts ---------------------------------------------------------------------------


def test_a_file_the_figures_came_from_is_kept_and_cited() -> None:
    def files(*forgeries: Forgery) -> list[str]:
        return not_passed(verified(forged(*forgeries))).get("files", [])

    assert files() == []
    other = within("ScoresRecorded", "origin.sha256", "0" * 64)
    assert files(other) == ["stored-file-missing"]
    uncited = [within(kind, "origin", TYPED_ORIGIN) for kind in ("ScoresRecorded",)]
    uncited += [within(k, "origin", TYPED_ORIGIN) for k in ("AnswersRecorded", "LastYearRecorded")]
    assert files(*uncited) == ["file-not-cited"]


def test_a_telephone_in_a_reason_is_found_and_in_a_received_file_is_not_told() -> None:
    day = a_year().sealed()
    journal = day.journal
    with_person(journal, "D0001", "张1", dumps({"phone": "13904510001"}))
    day.year.record_scores(Received("x", "得分.csv", "联系电话13904510001".encode()), SCORES)
    assert verified(journal).passed
    day.year.fail(POLICE, "举报人电话13904510001", "决定 1")
    assert not_passed(verified(journal)) == {"contacts": ["contact-in-act"]}
