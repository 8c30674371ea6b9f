"""What the correction report (D12) and the recomputation by revised rules (D10A) say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from hearing_desk.desk.consequences import tally_in
from hearing_desk.desk.recheck_papers import names_of
from hearing_desk.desk.tally_clerk import count, standings_of
from hearing_desk.desk.times import local_moment
from hearing_desk.errors import InternalError
from hearing_desk.model.correction import (
    CorrectionState,
    GroupFigures,
    Recomputation,
    SheetCorrection,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.facts import (
    CorrectedSheet,
    CorrectionReportFacts,
    Place,
    RecomputationFacts,
    RecomputedLine,
    ReplacedVersion,
    UnitEffect,
)
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local
from hearing_desk.words.rule_sheet import rule_sheet

NameOf = Callable[[PersonId], str]

NOBODY = Place(None, tied=False, shown=None)
"""The place of a unit that is not counted."""


def report_number(correction: CorrectionState) -> str:
    """The number of a correction's report: `D12-U01-V2`."""
    return f"{PaperKind.CORRECTION_REPORT.value}-{correction.subject}"


def replaced_version(
    state: HearingState, scheme: Scheme, unit: UnitId, version: int
) -> ReplacedVersion | None:
    """What a version of a unit's sheet takes the place of; `None` = it is the first."""
    led = [c for c in state.corrections if (c.unit, c.version) == (unit, version)]
    if not led:
        return None
    score = tally_in(led[0].before, unit).score
    shown = None if score is None else score_text(score, scheme.ranks)
    return ReplacedVersion(version - 1, shown, report_number(led[0]))


def correction_facts(
    state: HearingState,
    correction: CorrectionState,
    scheme: Scheme,
    name_of: NameOf,
    language: Language,
) -> CorrectionReportFacts:
    """D12, once the correction is locked."""
    if correction.after is None:
        raise InternalError(f"{correction.subject} has not been locked")
    unit, replaced = correction.unit, correction.version - 1
    day = state.units[unit]
    signed = dict.fromkeys(name_of(person) for _, person in day.signed.get(replaced, ()))
    return CorrectionReportFacts(
        unit=day.unit.name,
        group=local(scheme.group(correction.group).label, language),
        round_number=correction.round,
        paper=f"{PaperKind.UNIT_TALLY.value}-{unit} V{replaced}",
        new_papers=tuple(_new_papers(state, correction)),
        signed_by=tuple(signed),
        sheets=tuple(_sheet(state, sheet, name_of, language) for sheet in correction.sheets),
        before=tally_in(correction.before, unit),
        after=tally_in(correction.after, unit),
        units=tuple(_effects(state, scheme, correction, correction.after)),
        ties_dropped=correction.before.settled != correction.after.settled,
    )


def _new_papers(state: HearingState, correction: CorrectionState) -> Iterator[str]:
    """The papers of the new version; of the group summary the first printed since, or the next."""
    for kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST):
        yield f"{kind.value}-{correction.unit} V{correction.version}"
    kind, group = PaperKind.GROUP_SUMMARY, correction.group
    printed = [p for p in state.papers if (p.kind, p.subject) == (kind, group)]
    before = sum(paper.seq < correction.begun_seq for paper in printed)
    yield f"{kind.value}-{group} V{before + 1}"


def _sheet(
    state: HearingState, sheet: SheetCorrection, name_of: NameOf, language: Language
) -> CorrectedSheet:
    return CorrectedSheet(
        sheet_number=sheet.sheet_no,
        before=sheet.before,
        after=sheet.marks,
        reason=sheet.reason,
        found=sheet.found,
        checked_by=names_of(sheet.checked_by, name_of, language),
        notary=None if sheet.notary is None else name_of(sheet.notary),
        at=local_moment(sheet.at_utc, state.utc_offset_minutes),
    )


def _effects(
    state: HearingState, scheme: Scheme, correction: CorrectionState, after: GroupFigures
) -> Iterator[UnitEffect]:
    before, now = places(scheme, correction.before), places(scheme, after)
    for unit in now:
        yield UnitEffect(
            state.units[unit].unit.name, before.get(unit), now[unit], unit == correction.unit
        )


def places(scheme: Scheme, figures: GroupFigures) -> Mapping[UnitId, Place]:
    """The units in rank order with their places."""
    return {
        standing.unit: Place(standing.rank, standing.tied, standing.shown or None)
        for standing in standings_of(scheme, figures)
    }


def recomputation_facts(
    state: HearingState,
    group: Group,
    schemes: tuple[Scheme, Scheme],
    ordered: Recomputation,
    language: Language,
) -> RecomputationFacts:
    """D10A: the marks of a group counted by the revised rules, beside what was signed.

    schemes: as signed, and as revised.
    """
    signed, revised = schemes
    figures = state.group_figures(group.id)
    rounds = {tally.unit: state.units[tally.unit].rounds[-1] for tally in figures.tallies}
    counted = {unit: count(revised, unit, current) for unit, current in rounds.items()}
    anew = GroupFigures(tuple(counted.values()), figures.absent, figures.settled)
    before = places(signed, figures)
    return RecomputationFacts(
        group=local(group.label, language),
        number=ordered.number,
        document=ordered.document,
        reason=ordered.reason,
        at=local_moment(ordered.at_utc, state.utc_offset_minutes),
        sha256=ordered.sha256,
        revisions=tuple(_revisions(signed, revised, language)),
        lines=tuple(
            RecomputedLine(
                state.units[unit].unit.name,
                before.get(unit, NOBODY),
                place,
                counted[unit].raw_total,
                counted[unit].divisor,
            )
            for unit, place in places(revised, anew).items()
            if unit in counted
        ),
    )


def _revisions(signed: Scheme, revised: Scheme, language: Language) -> Iterator[tuple[str, str]]:
    """Sentences of the two rule sheets that differ: what was signed, then what was revised."""
    ours, theirs = (
        [line for section in rule_sheet(scheme, language) for line in section.lines]
        for scheme in (signed, revised)
    )
    yield from ((line, "") for line in ours if line not in theirs)
    yield from (("", line) for line in theirs if line not in ours)
