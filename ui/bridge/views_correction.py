"""What the corrections page shows: units to set right, what would change, a correction begun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from hearing_desk.desk.consequences import Consequence, tally_in
from hearing_desk.desk.correction_papers import places
from hearing_desk.desk.correction_steps import (
    ANNOUNCED,
    Step,
    StepLine,
    StepState,
    correction_steps,
    superseded_sheets,
)
from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import Marks
from hearing_desk.model.correction import CorrectionState
from hearing_desk.model.hearing import Role, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.model.scheme import Announcement
from hearing_desk.rules.ballots import unit_state
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.correction_facts import Place
from hearing_desk.sheet.document import Heading, Paragraph
from hearing_desk.words import correction_paper_words, count_paper_words
from hearing_desk.words.count_words import UNIT_STATES
from hearing_desk.words.language import Language, Words
from ui.audience.scenes import ChangeLine, CorrectionScene
from ui.bridge.paper_form import said

__all__ = ["ANNOUNCED", "Step", "StepLine", "StepState"]

_UNDER_WAY = Words("第 {version} 版更正中", "version {version} being corrected")
_LOCKED = Words("第 {version} 版，{state}", "version {version}, {state}")
_ROW = Words("{rank}（{score} 分）", "{rank} ({score})")
_NEW_VERSION = Words(
    "第 {version} 版，替代第 {replaced} 版", "Version {version}, instead of version {replaced}"
)
_ANNOUNCED_BY = Words("{report}：{text}宣布人：{who}", "{report}: {text} Announced by: {who}")
_RANK = Words("第 {rank} 名", "rank {rank}")
_RANK_TIED = Words("第 {rank} 名（并列）", "rank {rank}, tied")


class Way(Enum):
    """How something wrong with a unit is set right."""

    NONE = "none"
    """There is nothing keyed yet."""
    LIFT = "lift"
    """It was recorded absent (6.4)."""
    ANEW = "anew"
    """Before the lock: keyed anew, or taken out (6.10)."""
    CORRECT = "correct"
    """After the lock: corrected under a new version (6.9)."""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit; state: in words, with its version; to_do: steps of its last correction not done."""

    unit: UnitId
    name: str
    group: str
    state: str
    way: Way
    to_do: int


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure before and after; changed: they differ."""

    what: str
    before: str
    after: str
    changed: bool


@dataclass(frozen=True, slots=True)
class ConsequenceView:
    """What a correction would change: points, total, score; then every unit's place."""

    figures: tuple[FigureLine, ...]
    ranks: tuple[FigureLine, ...]
    ties_dropped: bool

    @property
    def ranks_changed(self) -> bool:
        """Whether anybody's place is another."""
        return any(line.changed for line in self.ranks)


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A correction begun: its steps, and what is read out once it can be."""

    unit: UnitId
    name: str
    subject: str
    version: int
    sheets: tuple[str, ...]
    steps: tuple[StepLine, ...]
    to_read: str

    def state(self, step: Step) -> StepState:
        """How far a step is."""
        return next(line.state for line in self.steps if line.step is step)


def unit_lines(desk: Desk, language: Language) -> tuple[UnitLine, ...]:
    """Every unit in the order of the day."""
    state, scheme = desk.hearing.state, desk.hearing.scheme
    return tuple(
        _unit_line(desk, day, said(group.label, language), language)
        for group in scheme.groups
        for day in state.group_units(group.id)
    )


def consequence_view(
    desk: Desk, unit: UnitId, sheet_no: SheetNo, marks: Marks, language: Language
) -> ConsequenceView:
    """What a correction would change. Raises Refusal: as `CorrectionClerk.consequence`."""
    seen = desk.corrections.consequence(unit, sheet_no, marks)
    return ConsequenceView(
        figures=tuple(_figures(desk, seen, language)),
        ranks=tuple(_ranks(desk, seen, language)),
        ties_dropped=seen.before.settled != seen.after.settled,
    )


def correction_view(desk: Desk, unit: UnitId) -> CorrectionView | None:
    """The unit's last correction; `None` = it was never corrected."""
    correction = last_correction(desk, unit)
    if correction is None:
        return None
    return CorrectionView(
        unit=unit,
        name=desk.hearing.unit(unit).unit.name,
        subject=correction.subject,
        version=correction.version,
        sheets=tuple(f"{sheet.sheet_no:03}" for sheet in correction.sheets),
        steps=correction_steps(desk.hearing, correction),
        to_read=text_to_read(desk, correction),
    )


def last_correction(desk: Desk, unit: UnitId) -> CorrectionState | None:
    """The unit's last correction; `None` = it was never corrected."""
    known = [each for each in desk.hearing.state.corrections if each.unit == unit]
    return known[-1] if known else None


def text_to_read(desk: Desk, correction: CorrectionState) -> str:
    """The sentence of the report that is read out in the hall; "" before the new lock."""
    if correction.after is None:
        return ""
    report = desk.papers.compose(PaperKind.CORRECTION_REPORT, correction.subject)
    heading = correction_paper_words.ANNOUNCEMENT.to(report.language)
    return next(
        after.text
        for before, after in pairwise(report.blocks)
        if isinstance(before, Heading) and before.text == heading and isinstance(after, Paragraph)
    )


def announced_text(desk: Desk, view: CorrectionView, who: str) -> str:
    """What the incident log keeps of the announcement, in the language of the papers.

    It begins with the number of the report, by which the step is known to be done.
    """
    language = Language(desk.hearing.state.language)
    return _ANNOUNCED_BY.filled(language, report=f"D12-{view.subject}", text=view.to_read, who=who)


def old_papers(desk: Desk, unit: UnitId) -> tuple[StoredPaper, ...]:
    """The papers that the unit's last correction takes out of force."""
    correction = last_correction(desk, unit)
    return () if correction is None else superseded_sheets(desk.hearing.state, correction)


def notary_names(desk: Desk) -> tuple[str, ...]:
    """Who may be there for the notary office."""
    operators = desk.hearing.state.operators
    return tuple(desk.hearing.name(who) for who, role in operators.items() if role is Role.NOTARY)


def correction_scene(
    desk: Desk, unit: UnitId, title: str, language: Language
) -> CorrectionScene | None:
    """What the hall is shown; `None` = nothing was corrected.

    Old and new only where ranks changed (6.9); ranks only where the scheme announces them.
    """
    told, correction = desk.corrections.announcement(unit), last_correction(desk, unit)
    if told is None or correction is None or correction.after is None:
        return None
    scheme, state = desk.hearing.scheme, desk.hearing.state
    before, after = places(scheme, correction.before), places(scheme, correction.after)
    ranked = scheme.ranks.announcement is Announcement.SCORE_AND_RANK
    lines = [
        ChangeLine(
            state.units[each].unit.name,
            _told(before.get(each), language, ranked=ranked) if told.ranks_changed else "",
            _told(after[each], language, ranked=ranked),
        )
        for each in after
        if each == unit or (ranked and _moved(before.get(each), after[each]))
    ]
    remark = _NEW_VERSION.filled(language, version=told.version, replaced=told.version - 1)
    return CorrectionScene(f"{title} · {state.units[unit].unit.name}", tuple(lines), remark)


def _unit_line(desk: Desk, day: UnitDay, group: str, language: Language) -> UnitLine:
    scheme = desk.hearing.scheme
    word = UNIT_STATES[unit_state(day, scheme.ballot.verification)].to(language)
    current = day.current
    correction = last_correction(desk, day.unit.id)
    to_do = 0
    if correction is not None:
        steps = correction_steps(desk.hearing, correction)
        to_do = sum(line.state is not StepState.DONE for line in steps)
    if current is not None and current.versions:
        version = current.locked_version
        told = _UNDER_WAY if version is None else _LOCKED
        word = told.filled(language, version=version or day.next_version, state=word)
    return UnitLine(day.unit.id, day.unit.name, group, word, _way(day, current), to_do)


def _way(day: UnitDay, current: RoundState | None) -> Way:
    if day.absent is not None:
        return Way.LIFT
    if current is None or current.voided is not None:
        return Way.NONE
    return Way.CORRECT if current.versions else Way.ANEW


def _figures(desk: Desk, seen: Consequence, language: Language) -> Iterator[FigureLine]:
    before, after = tally_in(seen.before, seen.unit), tally_in(seen.after, seen.unit)
    items = desk.hearing.scheme.ballot.items
    for item, old, new in zip(items, before.items, after.items, strict=True):
        if old.points != new.points:
            label = correction_paper_words.ITEM_POINTS.filled(
                language, item=said(item.label, language)
            )
            yield _figure(label, plain(old.points), plain(new.points))
    total = count_paper_words.RAW_TOTAL.to(language)
    yield _figure(total, plain(before.raw_total), plain(after.raw_total))
    yield _figure(count_paper_words.DIVISOR.to(language), str(before.divisor), str(after.divisor))


def _figure(what: str, before: str, after: str) -> FigureLine:
    return FigureLine(what, before, after, before != after)


def _ranks(desk: Desk, seen: Consequence, language: Language) -> Iterator[FigureLine]:
    """The corrected unit first, then the others in rank order."""
    scheme, units = desk.hearing.scheme, desk.hearing.state.units
    before, after = places(scheme, seen.before), places(scheme, seen.after)
    for unit, place in sorted(after.items(), key=lambda each: each[0] != seen.unit):
        yield _figure(
            units[unit].unit.name, _row(before.get(unit), language), _row(place, language)
        )


def _row(place: Place | None, language: Language) -> str:
    if place is None or place.shown is None:
        return count_paper_words.UNRANKED.to(language)
    return _ROW.filled(language, rank=_rank(place, language), score=place.shown)


def _rank(place: Place, language: Language) -> str:
    if place.rank is None:
        return count_paper_words.UNRANKED.to(language)
    told = _RANK_TIED if place.tied else _RANK
    return told.filled(language, rank=place.rank)


def _told(place: Place | None, language: Language, *, ranked: bool) -> str:
    if place is None or place.shown is None:
        return "—"
    return _row(place, language) if ranked else place.shown


def _moved(before: Place | None, after: Place) -> bool:
    return before is None or (before.rank, before.tied) != (after.rank, after.tied)
