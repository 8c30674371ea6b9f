"""The report as a whole: a sound day passes, nothing stops it, and the head on paper decides."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import row_hash
from hearing_desk.journal.hall_events import OperatorNamed
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry
from hearing_desk.verify.making import Making, walk_through
from hearing_desk.verify.record import Record, record_of
from hearing_desk.verify.report import CheckResult, NothingToCheck, Status, VerificationReport
from hearing_desk.verify.verification import CHECKS, run
from hearing_desk.verify.walk import Walk
from tests.builders import POLICE, SQUAD, TRAFFIC, a_hearing, a_new_day, a_seated_hearing
from tests.verify.hearings import (
    chained,
    changed,
    check_of,
    dropped,
    entries_of,
    forged,
    found,
    not_passed,
    verified,
    whole_day,
)


def statuses(journal: MemoryJournal, head: str | None = None) -> dict[str, Status]:
    return {check.name: check.status for check in verified(journal, head).checks}


def test_a_whole_day_passes_every_check() -> None:
    told = statuses(whole_day(), whole_day().head.hash)
    apart = {name: told.pop(name) for name in ("corrections", "rechecks", "binding")}
    assert set(apart.values()) == {Status.NOTHING}  # days of their own are in tests beside this
    assert set(told.values()) == {Status.PASSED}
    assert {*told, *apart} == {name for name, _ in CHECKS}


def test_checks_are_numbered_in_order() -> None:
    numbers = [check.number for check in verified(whole_day()).checks]
    assert numbers == [f"V{place}" for place in range(1, len(CHECKS) + 1)]


def test_every_stage_of_the_day_passes() -> None:
    day = a_new_day()
    stages = (
        day.opened,
        lambda: day.ruled(a_hearing().hearing.state.scheme_text),
        day.frozen,
        day.sealed,
        day.drawn,
        day.signed_in,
        lambda: day.reported(POLICE),
        lambda: day.issued(POLICE),
        lambda: day.collected(POLICE),
        lambda: day.keyed(POLICE),
        lambda: day.closed(POLICE),
        lambda: day.tallied(POLICE),
        lambda: day.balloted(TRAFFIC),
        lambda: day.balloted(SQUAD),
    )
    for stage in stages:
        stage()
        assert not_passed(verified(day.journal)) == {}


def test_what_a_record_has_not_come_to_is_not_called_passed() -> None:
    told = statuses(a_new_day().opened().journal)
    assert told["chain"] is told["order"] is Status.PASSED
    assert {name for name, status in told.items() if status is Status.NOTHING} == {
        "head",
        "rules",
        "pool",
        "commitments",
        "draws",
        "attendance",
        "entries",
        "reconciliation",
        "tallies",
        "ranks",
        "papers",
        "signatures",
        "venues",
        "years",
        "corrections",
        "rechecks",
        "binding",
    }


def test_an_empty_record_is_no_record() -> None:
    assert not_passed(verified(MemoryJournal())) == {"chain": ["verify-record-empty"]}


# --- the chain and the head on paper --------------------------------------------------------


def test_a_row_altered_in_place_breaks_the_chain() -> None:
    journal = forged()
    row = journal._rows[20]
    journal._rows[20] = row._replace(actor="op-2")
    report = verified(journal)
    finding = found(report, "verify-chain-broken")
    assert (finding.params["seq"], finding.params["fault"]) == (21, "chain-hash")
    assert finding.params["expected"] != "-"


def test_a_payload_spelt_otherwise_breaks_the_chain() -> None:
    journal = forged()
    row = journal._rows[-1]
    respelt = row._replace(payload=row.payload.replace(":", ": "))
    journal._rows[-1] = respelt._replace(hash=row_hash(respelt))
    report = not_passed(verified(journal))
    assert report["chain"][0] == "verify-chain-broken"
    assert report["acts"] == ["act-malformed"]


def test_the_head_on_an_earlier_paper_is_found_with_what_followed() -> None:
    report = verified(whole_day(), whole_day()._rows[22].hash[:16])
    finding = found(report, "verify-head-found")
    assert (finding.params["seq"], finding.params["later"]) == (23, len(whole_day()._rows) - 23)


def test_a_record_cut_short_is_found_only_by_the_paper() -> None:
    cut = forged(dropped("YearLocked", -1))
    assert verified(cut).passed
    assert not_passed(verified(cut, whole_day().head.hash)) == {"head": ["verify-head-unknown"]}


def every_change() -> Iterator[list[Entry]]:
    """The day with an act dropped, doubled, swapped with the next, or one of its values changed."""
    day = entries_of(whole_day())
    for place, entry in enumerate(day):
        before, after = day[:place], day[place + 1 :]
        if any(entry.kind == earlier.kind for earlier in before):
            continue  # the first of a kind stands for the others
        if place:
            yield [*before, *after]
        if after:  # doubled at the end, an act is only one more after the head on paper
            yield [*before, entry, entry, *after]
        if after and after[0] != entry:
            yield [*before, after[0], entry, *after[1:]]
        payload = json.loads(entry.payload)
        for key, value in payload.items():
            other = dumps({**payload, key: _other(value)})
            yield [*before, replace(entry, payload=other), *after]


def _other(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return value + "1"
        case list():
            return value[:-1] or ["x"]
        case dict():
            return {}
        case _:
            return "x"


def test_no_change_breaks_the_report_or_escapes_the_paper() -> None:
    head = whole_day().head.hash
    for entries in every_change():
        report = verified(chained(entries, whole_day()), head)
        assert check_of(report, "head").status is Status.FAILED
        broke_off = [
            f.code for c in report.checks for f in c.findings if f.code == "check-broke-off"
        ]
        # Whatever breaks a check off is also named by a check that looks at single acts.
        named = not_passed(report).keys() & {"order", "acts", "entries"}
        assert not broke_off or named


def test_acts_are_added_up_alike_by_a_walk_and_by_whoever_asks_first() -> None:
    walked, asked = record_of(whole_day()), record_of(whole_day())
    before = asked.state
    run(walked)
    run(asked)
    assert walked.state == before == asked.state
    assert walked.state is walked.state


def test_a_verified_record_is_let_go_of_at_once() -> None:
    """Many are verified one after another, with the collector kept off them."""

    def held() -> int:
        return sum(isinstance(each, Record) for each in gc.get_objects())

    gc.collect()
    gc.disable()
    try:
        before = held()
        for journal in (MemoryJournal(), whole_day()):
            run(record_of(journal))
        assert held() == before
    finally:
        gc.enable()


# --- one check ------------------------------------------------------------------------------

EMPTY = record_of(MemoryJournal())


def made(look: Any, record: Record = EMPTY) -> CheckResult:
    making = Making("V1", "chain", look, record)
    walk_through(record, [making])
    return making.result()


def checked(look: Any) -> tuple[Status, list[str]]:
    result = made(look)
    return result.status, [finding.code for finding in result.findings]


def test_a_warning_is_told_and_the_check_passes() -> None:
    assert checked(lambda _: iter([Problem("a", Severity.WARNING)])) == (Status.PASSED, ["a"])


def test_a_check_that_breaks_off_could_not_be_done() -> None:
    def look(_: Record) -> Iterator[Problem]:
        yield Problem("told", Severity.WARNING)
        raise ValueError("x")

    assert checked(look) == (Status.COULD_NOT, ["told", "check-broke-off"])
    told, why = made(look).findings
    assert told.severity is Severity.WARNING
    assert why == Problem("check-broke-off", params={"detail": "ValueError: x"})


def test_what_failed_before_a_check_broke_off_stays_failed() -> None:
    def look(_: Record) -> Iterator[Problem]:
        yield Problem("wrong")
        raise Refusal("stored-file-missing", [Problem("behind")], name="x", sha256="y")

    assert checked(look) == (Status.FAILED, ["wrong", "stored-file-missing", "behind"])
    _, refused, behind = made(look).findings
    assert refused == Problem("stored-file-missing", params={"name": "x", "sha256": "y"})
    assert behind == Problem("behind")


def test_a_check_with_nothing_to_look_at_says_so_without_failing() -> None:
    def look(_: Record) -> Iterator[Problem]:
        yield Problem("told", Severity.WARNING)
        raise NothingToCheck("no-papers-yet")

    result = made(look)
    assert (result.number, result.name, result.status) == ("V1", "chain", Status.NOTHING)
    assert result.findings == (
        Problem("told", Severity.WARNING),
        Problem("no-papers-yet", Severity.WARNING),
    )


def test_a_check_that_broke_off_is_asked_no_more() -> None:
    asked: list[str] = []

    def look(_: Record) -> Walk:
        def step(*_: Any) -> Iterator[Problem]:
            asked.append("step")
            raise ValueError("x")
            yield

        def after() -> Iterator[Problem]:
            asked.append("after")
            yield Problem("never")

        return Walk({OperatorNamed: step}, after=after)

    assert made(look, record_of(whole_day())).status is Status.COULD_NOT
    assert asked == ["step"]


def test_whoever_watches_is_told_each_check_and_how_many_are_done() -> None:
    told: list[tuple[str, int]] = []
    run(EMPTY, tell=lambda name, done: told.append((name, done)))
    assert told == [(name, done) for done, (name, _) in enumerate(CHECKS)]


def test_a_report_counts_its_checks() -> None:
    report = run(record_of(whole_day()))
    # no paper at hand, nothing corrected, rechecked or bound
    assert report.count(Status.NOTHING) == 4
    assert report.count(Status.PASSED) == len(CHECKS) - 4


# --- acts that are none ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "forgery",
    [
        changed("BallotEntered", sheet_no="1"),
        changed("BallotEntered", sheet_no=True),
        changed("BallotEntered", marks="11"),
        changed("BallotEntered", marks=[1, 1]),
        changed("BallotEntered", entry_pass="third"),
        changed("BallotEntered", name="张三"),
        changed("DelegateReplaced", seated=7),
        changed("SeedRecorded", throws=[["witness-2-1", "19"]]),
        changed("UnitCalled", at={"mono_ms": "0", "utc_ms": 0, "origin": ""}),
        changed("TallyTaken", figures={}),
    ],
)
def test_an_act_with_values_of_another_kind_is_none(forgery: Any) -> None:
    check = check_of(verified(forged(forgery)), "acts")
    assert check.status is Status.FAILED
    assert [finding.code for finding in check.findings] == ["act-malformed"]


def test_an_act_of_an_unknown_kind_is_told_with_its_number() -> None:
    day = entries_of(whole_day())
    journal = chained([*day, replace(day[0], kind="ScoreImproved")], whole_day())
    finding = found(verified(journal), "act-malformed")
    assert (finding.params["seq"], finding.params["kind"]) == (len(day) + 1, "ScoreImproved")


def test_a_payload_that_is_no_json_is_told() -> None:
    journal = forged()
    journal._rows[-1] = journal._rows[-1]._replace(payload="{")
    assert not_passed(verified(journal))["acts"] == ["act-malformed"]


# --- a scheme that cannot be read -----------------------------------------------------------


def test_without_its_scheme_nothing_can_be_counted() -> None:
    report = verified(forged(dropped("SchemeAdopted")))
    assert check_of(report, "tallies").status is Status.COULD_NOT
    assert not_passed(report)["tallies"] == ["scheme-missing"]


def test_a_faulty_scheme_is_told_with_its_problems() -> None:
    report = verified(forged(changed("SchemeAdopted", text="id = 1")))
    codes = not_passed(report)["rules"]
    assert codes[0] == "scheme-digest-differs"
    assert codes[1] == "scheme-faulty"
    assert len(codes) > 2


def test_a_unit_without_ballots_has_no_figures() -> None:
    day = a_seated_hearing().balloted(POLICE)
    assert "ranks-told" in [f.code for f in check_of(verified(day.journal), "ranks").findings]


@pytest.mark.parametrize("status", Status)
def test_what_failed_or_could_not_be_done_has_not_passed(status: Status) -> None:
    wrong = status in (Status.FAILED, Status.COULD_NOT)
    check = CheckResult("V1", "chain", status, ())
    report = VerificationReport((check,))
    assert report.passed is not wrong
    assert report.amiss == ((check,) if wrong else ())
