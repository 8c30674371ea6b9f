"""What the papers page shows: every paper of the hearing by stage, and how far each of them is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from hearing_desk.desk.composing import ROUND, SPECIMEN
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.recheck_papers import (
    recount_subject,
    recounts_of,
    sample_subject,
    samples_of,
)
from hearing_desk.desk.year_composing import papers_of_plan
from hearing_desk.errors import Refusal
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.words.language import Language, Words
from hearing_desk.words.messages import refusal_lines
from hearing_desk.words.paper_titles import PAPER_TITLES
from ui.bridge.paper_form import said
from ui.bridge.printing import current_paper
from ui.bridge.views_draw import sessions

_BY_UNIT = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
_OF_A_GROUP_AT_YEAR = (PaperKind.COMPOSITE_SHEET,)
_WHOLE_DAY = Words("全天", "whole day")
_SPECIMEN = Words("{group}（样票）", "{group} (specimen)")
_ROUND = Words("{unit}（第 {round} 轮）", "{unit} (round {round})")
_VERSION = Words("{unit} 第 {version} 版", "{unit}, version {version}")
_NOT_LOCKED = Words(
    "数字还没有锁定，只能预览草稿。",
    "Its figures are not locked; it can only be looked at as a draft.",
)
_NOT_FROZEN = Words(
    "规则和单位还没有冻结，只能预览草稿。", "Rules and units are not frozen; it is only a draft."
)
_UNIT_OPEN = Words("“{unit}”还没有计票。", "{unit} has not been counted.")


class PaperStage(Enum):
    """When on the day a paper is wanted."""

    BEFORE = "before"
    HALL = "hall"
    UNITS = "units"
    CORRECTIONS = "corrections"
    END = "end"
    YEAR = "year"


class PaperState(Enum):
    """How far a paper is."""

    STORED = "stored"
    """Printed, and it would say the same again."""
    READY = "ready"
    """It can be printed; for the first time, or as a new version."""
    DRAFT = "draft"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper: its number and title, what it is about, how far it is.

    version:  stored last; 0 = never printed. reprints: of all versions together.
    why:      why it cannot be printed now, in a sentence; "" = it can, or is.
    """

    kind: PaperKind
    subject: str
    number: str
    title: str
    about: str
    state: PaperState
    version: int
    reprints: int
    why: str


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A stored version; superseded_by: the version in its place, 0 = it holds."""

    paper: StoredPaper
    reprints: int
    void_copies: int
    superseded_by: int


Wanted = tuple[PaperKind, str, str]
"""Kind, subject, and what it is about in words."""


def paper_lines(desk: Desk, stage: PaperStage, language: Language) -> tuple[PaperLine, ...]:
    """The papers of a stage, in their order."""
    listing = {
        PaperStage.BEFORE: _before,
        PaperStage.HALL: _in_the_hall,
        PaperStage.UNITS: _of_units,
        PaperStage.CORRECTIONS: _of_corrections,
        PaperStage.END: _at_the_end,
        PaperStage.YEAR: _of_the_year,
    }[stage]
    return tuple(_line(desk, wanted, language) for wanted in listing(desk, language))


def stage_of(desk: Desk, kind: PaperKind, subject: str, language: Language) -> PaperStage:
    """The stage in whose list a paper stands; the first when it stands in none."""
    for stage in PaperStage:
        if any(
            (line.kind, line.subject) == (kind, subject)
            for line in paper_lines(desk, stage, language)
        ):
            return stage
    return PaperStage.BEFORE


def version_lines(desk: Desk, kind: PaperKind, subject: str) -> tuple[VersionLine, ...]:
    """Every stored version of a paper, the newest first."""
    state = desk.hearing.state
    return tuple(
        VersionLine(
            paper,
            state.reprints.get(paper.pdf_sha256, 0),
            state.void_copies.get(paper.pdf_sha256, 0),
            desk.reprints.superseded_by(paper) or 0,
        )
        for paper in reversed(state.papers)
        if (paper.kind, paper.subject) == (kind, subject)
    )


def zero_report_due(desk: Desk) -> bool:
    """Whether the first ballot is about to be issued without a zero report (D5) in the record."""
    days = desk.hearing.state.units.values()
    return desk.papers.latest(PaperKind.ZERO_REPORT) is None and not any(day.rounds for day in days)


def ballots_again(desk: Desk, unit: str) -> str | None:
    """The subject of the ballots of a unit's next round; `None` = none is void."""
    day = next((d for d in desk.hearing.state.units.values() if d.unit.id == unit), None)
    if day is None or day.current is None or day.current.voided is None:
        return None
    return f"{unit}{ROUND}{len(day.rounds) + 1}"


# --- one paper ------------------------------------------------------------------------------------


def _line(desk: Desk, wanted: Wanted, language: Language) -> PaperLine:
    kind, subject, about = wanted
    stored = version_lines(desk, kind, subject)
    state, why = _how_far(desk, kind, subject, language)
    if state is PaperState.NOT_YET and stored and not stored[0].superseded_by:
        state = PaperState.STORED  # what it was made of is over, as a slip before its dice
    return PaperLine(
        kind=kind,
        subject=subject,
        number=kind.value,
        title=PAPER_TITLES[kind].to(language),
        about=about,
        state=state,
        version=stored[0].paper.version if stored else 0,
        reprints=sum(line.reprints for line in stored),
        why=why,
    )


def _how_far(
    desk: Desk, kind: PaperKind, subject: str, language: Language
) -> tuple[PaperState, str]:
    if kind in _BY_UNIT:
        return _unit_paper(desk, kind, subject, language)
    try:
        document = desk.papers.compose(kind, subject)
    except Refusal as refusal:
        return PaperState.NOT_YET, " ".join(refusal_lines(refusal, language))
    if document.imprint.draft:
        frozen = desk.hearing.state.frozen_sha256 is not None
        return PaperState.DRAFT, (_NOT_LOCKED if frozen else _NOT_FROZEN).to(language)
    if current_paper(desk, document, subject) is not None:
        return PaperState.STORED, ""
    return PaperState.READY, ""


def _unit_paper(
    desk: Desk, kind: PaperKind, subject: str, language: Language
) -> tuple[PaperState, str]:
    """The same for one of a hundred, without composing it: it changes with its version only."""
    day = next(d for d in desk.hearing.state.units.values() if d.unit.id == subject)
    current = day.current
    if current is None or current.tally is None:
        return PaperState.NOT_YET, _UNIT_OPEN.filled(language, unit=day.unit.name)
    if current.locked_version is None:
        return PaperState.DRAFT, _NOT_LOCKED.to(language)
    latest = desk.papers.latest(kind, subject)
    printed = latest is not None and latest.version == current.locked_version
    return (PaperState.STORED if printed else PaperState.READY), ""


# --- the papers of each stage ---------------------------------------------------------------------


def _before(desk: Desk, language: Language) -> Iterator[Wanted]:
    yield PaperKind.RULE_SHEET, "", ""
    if not desk.hearing.scheme.hearing:
        return
    for session, name in sessions(desk, language):
        about = name or _WHOLE_DAY.to(language)
        for draw in desk.hearing.state.draws:
            if draw.session == session:
                yield PaperKind.COMMITMENT_SLIP, draw.draw, f"{about} {draw.draw}"
                yield PaperKind.DRAW_CERTIFICATE, draw.draw, f"{about} {draw.draw}"
        yield PaperKind.PANEL_LIST, str(session), about
        yield PaperKind.NOTIFICATION_RECORD, str(session), about
    for group, name in _groups(desk, language):
        yield PaperKind.BALLOT, group, name
        yield PaperKind.BALLOT, f"{group}{SPECIMEN}", _SPECIMEN.filled(language, group=name)
    yield PaperKind.ZERO_REPORT, "", ""
    for group, name in _groups(desk, language):
        yield PaperKind.MANUAL_TALLY_FORM, group, name


def _in_the_hall(desk: Desk, language: Language) -> Iterator[Wanted]:
    if not desk.hearing.scheme.hearing:
        return
    for day in desk.hearing.state.units.values():
        void = sum(each.voided is not None for each in day.rounds)
        for number in range(2, void + 2):
            about = _ROUND.filled(language, unit=day.unit.name, round=number)
            yield PaperKind.BALLOT, f"{day.unit.id}{ROUND}{number}", about
    for group, name in _groups(desk, language):
        yield PaperKind.SPEECH_RECORD, group, name
        yield PaperKind.RECONCILIATION, group, name
        yield PaperKind.GROUP_SUMMARY, group, name


def _of_units(desk: Desk, language: Language) -> Iterator[Wanted]:
    if not desk.hearing.scheme.hearing:
        return
    for group, _ in _groups(desk, language):
        for day in _days(desk, group):
            if day.absent is None:
                for kind in _BY_UNIT:
                    yield kind, str(day.unit.id), day.unit.name


def _of_corrections(desk: Desk, language: Language) -> Iterator[Wanted]:
    state = desk.hearing.state
    for correction in state.corrections:
        name = state.units[correction.unit].unit.name
        about = _VERSION.filled(language, unit=name, version=correction.version)
        yield PaperKind.CORRECTION_REPORT, correction.subject, about
    for day, _, held in recounts_of(state):
        yield PaperKind.RECOUNT_RECORD, recount_subject(day, held), day.unit.name
    for day, _, sample in samples_of(state):
        yield PaperKind.SAMPLE_RECORD, sample_subject(day, sample), day.unit.name
    for ordered in state.recomputations:
        for group, name in _groups(desk, language):
            yield PaperKind.RECOMPUTATION, f"{group}-R{ordered.number}", name


def _at_the_end(desk: Desk, language: Language) -> Iterator[Wanted]:
    yield PaperKind.INCIDENT_LOG, "", ""
    if not desk.hearing.scheme.hearing:
        return
    yield PaperKind.NOTARY_PAGE, "", ""
    for group, name in _groups(desk, language):
        yield PaperKind.CUSTODY_LABEL, group, name
    yield PaperKind.HANDOVER_LIST, "", ""


def _of_the_year(desk: Desk, language: Language) -> Iterator[Wanted]:
    state = desk.hearing.state
    planned = papers_of_plan(desk.hearing.scheme, tuple(d.unit for d in state.units.values()))
    for kind in PaperKind:
        if kind in planned and kind in _OF_A_GROUP_AT_YEAR:
            for group, name in _groups(desk, language):
                yield kind, group, name
        elif kind in planned:
            yield kind, "", ""


def _groups(desk: Desk, language: Language) -> Iterator[tuple[str, str]]:
    for group in desk.hearing.scheme.groups:
        if desk.hearing.state.group_units(group.id):
            yield str(group.id), said(group.label, language)


def _days(desk: Desk, group: str) -> tuple[UnitDay, ...]:
    known = next(each for each in desk.hearing.scheme.groups if each.id == group)
    return desk.hearing.state.group_units(known.id)
