"""Builds the composite result sheet 综合成绩表 (D18) of one group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Component
from hearing_desk.model.year import Award
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Heading,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled, signatures
from hearing_desk.sheet.year_composition import composition, sub_scores
from hearing_desk.sheet.year_facts import CompositeFacts, GroupYear, UnitYear
from hearing_desk.sheet.year_inputs import inputs, merged_hearings
from hearing_desk.sheet.year_notes import composite_notes, composite_notices
from hearing_desk.sheet.year_parts import (
    FIGURE,
    NONE,
    failed,
    figure_text,
    graded,
    rank_text,
    ranked,
    score_text,
    standing,
    total_text,
)
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words

WIDEST_UPRIGHT = 96
"""Shares of columns that an upright page holds readably."""


def build_composite_sheet(facts: CompositeFacts, frame: Frame) -> SheetDocument:
    """A group's components, totals and ranks, the award line drawn, and where it all comes from."""
    components = weighted(facts.group, frame)
    table = _Ranking(facts.group, components, frame).table()
    parts = sub_scores(facts.group, components, frame)
    widths = [sum(c.share for c in each.columns) for each in (table, *parts)]
    blocks: tuple[Block, ...] = (
        *composite_notices(facts.group, frame),
        replace(table, notes=tuple(composite_notes(facts, frame))),
        *failed_units((facts.group,), frame),
        *(Heading(frame.say(words.PARTS)) for _ in parts[:1]),
        *parts,
        *composition(facts.group, components, frame),
        *merged_hearings(facts, frame),
        *inputs(facts, frame),
        signatures(PaperKind.COMPOSITE_SHEET, frame),
    )
    return SheetDocument(
        kind=PaperKind.COMPOSITE_SHEET,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.COMPOSITE),
        subtitles=(
            frame.say(words.GROUP_AND_VERSION, group=facts.group.label, version=facts.version),
        ),
        blocks=blocks,
        landscape=max(widths) > WIDEST_UPRIGHT,
    )


def weighted(group: GroupYear, frame: Frame) -> tuple[Component, ...]:
    """The components that count in a group, in the order of its figures."""
    return tuple(each for each in frame.scheme.components if each.weight(group.id) > 0)


def failed_units(groups: Sequence[GroupYear], frame: Frame) -> Iterator[Block]:
    """Those below the line (M9), with the written order."""
    units = [unit for group in groups for unit in failed(group)]
    if not units:
        yield Paragraph(frame.say(words.NONE_FAILED), Tone.NOTE)
        return
    yield Heading(frame.say(words.FAILED_UNITS))
    columns = (
        Column(frame.say(paper_words.UNIT), 4, Align.LEFT),
        Column(frame.say(paper_words.REASON), 6, Align.LEFT),
        Column(frame.say(words.DOCUMENT), 5, Align.LEFT),
    )
    orders = [(unit.name, unit.line.failed) for unit in units]
    yield filled(
        frame, columns, ((name, order.reason, order.document) for name, order in orders if order)
    )


@dataclass(frozen=True, slots=True)
class _Ranking:
    """The table of a group: a column for everything the plan has, and none for what it has not."""

    group: GroupYear
    components: tuple[Component, ...]
    frame: Frame

    def table(self) -> Table:
        """Ranked units first, the award line below the last one named."""
        units = standing(self.group)
        bands, columns = zip(*self._columns(), strict=True)
        named = [n for n, unit in enumerate(units, 1) if unit.line.award is Award.NAMED]
        banded = any(bands)
        return replace(
            filled(self.frame, columns, (tuple(self._row(unit)) for unit in units)),
            density=Density.DENSE,
            bands=tuple(_gathered(bands)) if banded else (),
            line_after=tuple(named[-1:]),
        )

    def _columns(self) -> Iterator[tuple[str, Column]]:
        """Each column with the band it stands under, "" for none."""
        say = self.frame.say
        yield (
            "",
            Column(
                say(count_paper_words.RANK if ranked(self.group, self.frame) else words.NO_PLACE), 7
            ),
        )
        yield "", Column(say(paper_words.UNIT), 18, Align.LEFT)
        for component in self.components:
            yield from self._component_columns(component)
        if self._has_deductions:
            yield "", Column(say(words.DEDUCTED), FIGURE, Align.RIGHT)
        if self.components:
            yield "", Column(say(words.TOTAL_SCORE), FIGURE + 1, Align.RIGHT)
        if graded(self.group, self.frame):
            yield "", Column(say(words.GRADE), 7)
        if self.group.award_seats:
            yield "", Column(say(words.AWARD), 7)
        if self._remarked:
            yield "", Column(say(paper_words.REMARK), 9)

    def _component_columns(self, component: Component) -> Iterator[tuple[str, Column]]:
        """One column where a score is its own points, else the score and the points."""
        say, label = self.frame.say, self.frame.local(component.label)
        weight, maximum = component.weight(self.group.id), component.maximum
        if weight == maximum:
            heading = say(words.FULL_MARKS, label=label, maximum=plain(maximum))
            yield "", Column(heading, FIGURE + 1, Align.RIGHT)
            return
        band = say(words.BAND, label=label, maximum=plain(maximum), weight=plain(weight))
        yield band, Column(say(words.SCORE), FIGURE, Align.RIGHT)
        yield band, Column(say(words.POINTS), FIGURE, Align.RIGHT)

    def _row(self, unit: UnitYear) -> Iterator[str]:
        line, frame = unit.line, self.frame
        place = str(self.group.units.index(unit) + 1)
        yield rank_text(line, frame) if ranked(self.group, self.frame) else place
        yield unit.name
        for component, result in zip(self.components, line.components, strict=True):
            yield score_text(result.score, frame)
            if result.weight != component.maximum:
                yield score_text(result.points, frame)
        if self._has_deductions:
            yield figure_text(line.deducted, frame) if line.deducted else NONE
        if self.components:
            yield total_text(line, frame)
        if graded(self.group, frame):
            yield unit.grade or NONE
        if self.group.award_seats:
            yield _award(line.award, frame)
        if self._remarked:
            yield self._remark(unit)

    @property
    def _has_deductions(self) -> bool:
        kinds = self.frame.scheme.year.deductions
        return bool(self.components) and any(kind.component is None for kind in kinds)

    @property
    def _remarked(self) -> bool:
        """Whether the plan has anything to remark of a unit of this group."""
        year = self.frame.scheme.year
        lists = year.flag_below is not None or year.top or year.bottom
        return bool(lists) or any(unit.line.upward or unit.watch for unit in self.group.units)

    def _remark(self, unit: UnitYear) -> str:
        """Which ends and thresholds concern a unit, and whose organ it is."""
        year, line, say = self.frame.scheme.year, unit.line, self.frame.say
        told = []
        if line.flagged and year.flag_below is not None:
            told.append(say(words.FLAGGED, threshold=plain(year.flag_below)))
        if line.at_top:
            told.append(say(words.AT_TOP, count=year.top))
        if line.at_bottom:
            told.append(say(words.AT_BOTTOM, count=year.bottom))
        if unit.watch:
            told.append(say(words.WATCHED))
        if line.upward:
            told.append(say(words.UPWARD))
        return say(paper_words.SEMICOLON).join(told) or NONE


def _award(award: Award, frame: Frame) -> str:
    if award is Award.NONE:
        return NONE
    return frame.say(words.NAMED if award is Award.NAMED else words.PENDING)


def _gathered(bands: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Neighbouring columns under one band; those under none stay apart."""
    start = 0
    for end in range(1, len(bands) + 1):
        if end == len(bands) or bands[end] != bands[start]:
            yield bands[start], end - start
            start = end
