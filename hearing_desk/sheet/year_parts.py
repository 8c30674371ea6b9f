"""What the papers of the year are built alike from: figures, ranks, what the plan says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import YearLine
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import Align, Block, Column, Paragraph, SheetDocument, Tone
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import signatures
from hearing_desk.sheet.year_facts import GroupYear, UnitYear
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words
from hearing_desk.words.language import Words

NONE = "—"
"""Stands where there is nothing to say, and nothing is missing."""

FIGURE = 6
"""Share of a column of figures."""


def figure_text(value: Fraction, frame: Frame) -> str:
    """A figure with the plan's decimals, as every figure of its column; exact in the record."""
    rules = frame.scheme.year
    return decimal_text(value, rules.decimals, rules.rounding)


def score_text(value: Fraction | None, frame: Frame) -> str:
    """A recorded score; 缺 where it is missing."""
    return frame.say(words.MISSING) if value is None else figure_text(value, frame)


def total_text(line: YearLine, frame: Frame) -> str:
    """The total as it is shown; 缺 where a component is missing, — where the plan has none."""
    if line.total is not None:
        return line.shown
    return frame.say(words.MISSING) if line.components else NONE


def rank_text(line: YearLine, frame: Frame) -> str:
    """The rank in the group, ties told; 不合格 and 未排名 for those without one."""
    if line.failed is not None:
        return frame.say(words.FAILED)
    if line.rank is None:
        return frame.say(words.NO_RANK)
    if line.tied:
        return frame.say(count_paper_words.TIED, rank=line.rank)
    return str(line.rank)


def standing(group: GroupYear) -> tuple[UnitYear, ...]:
    """The units of a group that did not fail."""
    return tuple(unit for unit in group.units if unit.line.failed is None)


def failed(group: GroupYear) -> tuple[UnitYear, ...]:
    """The units of a group that failed (M9)."""
    return tuple(unit for unit in group.units if unit.line.failed is not None)


def ranked(group: GroupYear, frame: Frame) -> bool:
    """Whether the units of a group are ranked: the plan ranks, and gives the group a total."""
    return frame.scheme.year.ranked and scored(group)


def scored(group: GroupYear) -> bool:
    """Whether the plan gives a group any component."""
    return any(unit.line.components for unit in group.units)


def graded(group: GroupYear, frame: Frame) -> bool:
    """Whether grades of whole units belong to a group: it has some, or is graded only."""
    if not frame.scheme.year.grades:
        return False
    return not scored(group) or any(unit.grade for unit in group.units)


def percent(share: Fraction) -> str:
    """A share as people write it: `40%`; `2/3` where no decimal is exact."""
    text = plain(share * 100)
    return str(share) if "/" in text else f"{text}%"


def cited(frame: Frame, *settings: str) -> str | None:
    """What the plan says of the first of these settings it gives a source for; `None` = of none."""
    sources = {source.setting: source.text for source in frame.scheme.sources}
    return next((frame.local(sources[each]) for each in settings if each in sources), None)


def consequence(frame: Frame, *settings: str) -> Iterator[Paragraph]:
    """The paragraph of the plan a list stands on, where the plan gives one."""
    text = cited(frame, *settings)
    if text is not None:
        yield Paragraph(frame.say(words.BASIS, text=text), Tone.NOTE)


def listed(names: Iterable[str], frame: Frame) -> str:
    """Names one after the other in a sentence."""
    return frame.say(paper_words.LIST_COMMA).join(names)


def year_sheet(
    kind: PaperKind, title: Words, version: int, blocks: Iterable[Block], frame: Frame
) -> SheetDocument:
    """An upright paper of the year under the version of the result it tells of."""
    return SheetDocument(
        kind=kind,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(title),
        subtitles=(frame.say(words.RESULT_VERSION, version=version),),
        blocks=(*blocks, signatures(kind, frame)),
    )


def unit_columns(frame: Frame, *, grouped: bool) -> tuple[Column, ...]:
    """The columns that say who: the group, where there are several, and the unit."""
    unit = Column(frame.say(paper_words.UNIT), 14, Align.LEFT)
    return (Column(frame.say(words.GROUP), 8, Align.LEFT), unit) if grouped else (unit,)


def who(group: GroupYear, unit: UnitYear, *, grouped: bool) -> tuple[str, ...]:
    """The cells of `unit_columns`."""
    return (group.label, unit.name) if grouped else (unit.name,)
