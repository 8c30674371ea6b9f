"""What a scheme may not say at once: contradictions between settings that are each well written.

A check looks at one part of the scheme; a part that could not be read is not checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.scheme import (
    BallotRules,
    BlankRule,
    Combination,
    DivisorRule,
    Group,
    IdentifiedBallotRule,
    LocalText,
    PanelRules,
    PanelScope,
    RankRules,
    Signatory,
    Source,
    SpeechRules,
    UnreturnedRule,
)
from hearing_desk.rules.scheme_fields import HEARING_SECTIONS, SCHEME, SECTIONS
from hearing_desk.rules.scheme_values import Spot, plain
from hearing_desk.rules.scheme_year_fields import SURVEY


def check_parts(parts: Mapping[str, Any], spot: Spot) -> None:
    """Reports every contradiction within and between the parts that were read."""
    if "ballot" in parts:
        _check_ballot(parts["ballot"], spot.key("ballot"))
    if "panel" in parts:
        _check_panel(parts["panel"], spot.key("panel"))
    if "speech" in parts:
        _check_speech(parts["speech"], spot.key("speech"))
    if "groups" in parts:
        _check_groups(parts["groups"], spot.key("groups"))
    if "signatories" in parts:
        _check_signatories(parts["signatories"], spot.key("signatories"))
    if "ballot" in parts and "ranks" in parts:
        _check_grade_lists(parts["ranks"], parts["ballot"], spot.key("ranks").key("grade_lists"))
    if parts.keys() >= {"sources", *_CITED_ENTRIES}:
        _check_sources(parts["sources"], _citable(parts), spot.key("sources"))


def check_idle_sections(raw: Mapping[str, object], spot: Spot) -> None:
    """A plan without a hearing that speaks of one all the same: told, for it may become one."""
    for name in HEARING_SECTIONS if raw.get("hearing") is False else ():
        if name in raw:
            spot.key(name).refuse(Problem("scheme-section-idle", Severity.WARNING, value=name))


def _check_ballot(ballot: BallotRules, spot: Spot) -> None:
    items, grades = spot.key("items"), spot.key("grades")
    check_ids((item.id for item in ballot.items), items)
    check_ids((grade.id for grade in ballot.grades), grades)
    check_labels((item.label for item in ballot.items), items)
    check_labels((grade.label for grade in ballot.grades), grades)
    _check_descending(ballot, grades)
    _check_uncounted(ballot, grades)
    _check_maximum(ballot, spot)
    _check_blank_grade(ballot, spot)
    _check_divisor(ballot, spot)
    _check_unreturned(ballot, spot)
    _check_anonymity(ballot, spot)


def _check_descending(ballot: BallotRules, spot: Spot) -> None:
    counted = [(place, grade) for place, grade in enumerate(ballot.grades, 1) if grade.counted]
    for (_, better), (number, worse) in pairwise(counted):
        if worse.points > better.points:
            params = {"better": plain(better.points), "worse": plain(worse.points)}
            problem = Problem("scheme-grades-rising", Severity.WARNING, params=params)
            spot.entry(number).refuse(replace(problem, value=worse.label.zh))


def _check_uncounted(ballot: BallotRules, spot: Spot) -> None:
    """A3: a mark can leave the divisor only where marks are divided by; the best grade never."""
    for number, grade in enumerate(ballot.grades, 1):
        if grade.counted:
            continue
        here = spot.entry(number).key("counted")
        if number == 1:
            here.refuse(Problem("scheme-best-grade-uncounted", value=grade.label.zh))
        if ballot.divisor is not DivisorRule.MARKS:
            params = {"divisor": ballot.divisor.value}
            here.refuse(Problem("scheme-uncounted-grade", value=grade.label.zh, params=params))


def _check_maximum(ballot: BallotRules, spot: Spot) -> None:
    """A1: Σ of maxima must be what the scheme says a perfect ballot comes to."""
    summed = ballot.combination is Combination.SUM_OF_ITEMS
    items = len(ballot.items) if summed else 1
    best = ballot.grades[0].points
    if best * items != ballot.maximum_total:
        params = {
            "best": plain(best),
            "items": items,
            "reached": plain(best * items),
            "wanted": plain(ballot.maximum_total),
        }
        spot.key("maximum_total").refuse(
            Problem("scheme-maximum-mismatch", value=plain(ballot.maximum_total), params=params)
        )


def _check_blank_grade(ballot: BallotRules, spot: Spot) -> None:
    here = spot.key("blank_grade")
    known = [grade.id for grade in ballot.grades]
    params = {"allowed": ", ".join(known)}
    if ballot.blank_grade is not None and ballot.blank_grade not in known:
        problem = Problem("scheme-blank-grade-unknown", value=ballot.blank_grade, params=params)
        here.refuse(problem)
    if ballot.blank is BlankRule.AS_GRADE and ballot.blank_grade is None:
        here.refuse(Problem("scheme-blank-grade-missing", params=params))
    if ballot.blank is not BlankRule.AS_GRADE and ballot.blank_grade is not None:
        here.refuse(Problem("scheme-blank-grade-idle", value=ballot.blank_grade))


def _check_divisor(ballot: BallotRules, spot: Spot) -> None:
    """A4: only a mean or a share of marks can be divided by the number of marks."""
    if ballot.divisor is DivisorRule.MARKS and ballot.combination is Combination.SUM_OF_ITEMS:
        problem = Problem("scheme-divisor-mismatch", value=ballot.divisor.value)
        spot.key("divisor").refuse(problem)


def _check_unreturned(ballot: BallotRules, spot: Spot) -> None:
    """C1(d): a missing ballot may add points only where it is also divided by."""
    attended = (DivisorRule.PRESENT_AT_ISSUE, DivisorRule.SESSION_PRESENT)
    if ballot.unreturned is not UnreturnedRule.ZERO and ballot.divisor not in attended:
        params = {"divisor": ballot.divisor.value}
        problem = Problem("scheme-unreturned-stray", value=ballot.unreturned.value, params=params)
        spot.key("unreturned").refuse(problem)


def _check_anonymity(ballot: BallotRules, spot: Spot) -> None:
    """B5, B6: a signed ballot cannot be invalid where ballots are signed."""
    if not ballot.anonymous and ballot.identified is IdentifiedBallotRule.INVALID:
        problem = Problem("scheme-signed-invalid", value=ballot.identified.value)
        spot.key("identified").refuse(problem)


def _check_panel(panel: PanelRules, spot: Spot) -> None:
    """E4: with one draw for the whole day there is no other panel to be drawn for."""
    if panel.exclude_drawn_today and panel.scope is PanelScope.DAY:
        spot.key("exclude_drawn_today").refuse(Problem("scheme-drawn-today-idle", value="true"))


def _check_speech(speech: SpeechRules, spot: Spot) -> None:
    limit_s, warning_s = speech.limit_ms // 1000, speech.warning_ms // 1000
    last_s = speech.last_seconds_ms // 1000
    if warning_s >= limit_s:
        params = {"limit": limit_s}
        problem = Problem("scheme-warning-late", value=str(warning_s), params=params)
        spot.key("warning_seconds").refuse(problem)
    if last_s > warning_s:
        problem = Problem("scheme-last-early", value=str(last_s), params={"warning": warning_s})
        spot.key("last_seconds").refuse(problem)


def _check_groups(groups: tuple[Group, ...], spot: Spot) -> None:
    check_ids((group.id for group in groups), spot)
    check_labels((group.label for group in groups), spot)
    seen: set[str] = set()
    for number, group in enumerate(groups, 1):
        here = spot.entry(number).key("units")
        names = [unit.name for unit in group.units]
        _check_unique(Problem("scheme-unit-duplicate"), names, here, seen)


def _check_signatories(signatories: tuple[Signatory, ...], spot: Spot) -> None:
    check_ids((signatory.id for signatory in signatories), spot)


def _check_grade_lists(ranks: RankRules, ballot: BallotRules, spot: Spot) -> None:
    check_labels((each.label for each in ranks.grade_lists), spot)
    known = [grade.id for grade in ballot.grades]
    for number, each in enumerate(ranks.grade_lists, 1):
        if each.grade not in known:
            params = {"allowed": ", ".join(known)}
            problem = Problem("scheme-list-grade-unknown", value=each.grade, params=params)
            spot.entry(number).key("grade").refuse(problem)


_CITED_ENTRIES = ("groups", "components", "deductions", "grades", "calendar")
"""Lists by record name whose entries have a source each."""


_CITED_ORDERS = frozenset({"year.failed", "year.upward"})
"""Rules of a plan that no setting stands for: who fails (M9), who is reported upward (T29)."""


def _citable(parts: Mapping[str, Any]) -> set[str]:
    keys = {field.key for field in SCHEME}
    keys |= {f"{name}.{field.key}" for name, fields in SECTIONS.items() for field in fields}
    keys |= {f"survey.{field.key}" for field in SURVEY}
    keys_by_name = {field.name: field.key for field in SCHEME}
    return (
        keys
        | _CITED_ORDERS
        | {f"{keys_by_name[name]}.{entry.id}" for name in _CITED_ENTRIES for entry in parts[name]}
    )


def _check_sources(sources: tuple[Source, ...], citable: set[str], spot: Spot) -> None:
    for source in sources:
        if source.setting not in citable:
            spot.key(source.setting).refuse(Problem("scheme-source-astray", value=source.setting))


def check_ids(ids: Iterable[str], spot: Spot) -> None:
    """An id names one entry of its list."""
    _check_unique(Problem("scheme-id-duplicate"), ids, spot)


def check_labels(labels: Iterable[LocalText], spot: Spot) -> None:
    """Files and papers name things by label, so a label must name one thing."""
    _check_unique(Problem("scheme-label-duplicate"), (label.zh for label in labels), spot)


def _check_unique(
    problem: Problem, names: Iterable[str], spot: Spot, seen: set[str] | None = None
) -> None:
    known = set() if seen is None else seen
    for number, name in enumerate(names, 1):
        if name in known:
            spot.entry(number).refuse(replace(problem, value=name))
        known.add(name)
