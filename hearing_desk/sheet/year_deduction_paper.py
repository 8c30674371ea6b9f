"""Builds the list of deductions 扣分明细表 (D18D): every one, what counted, what was taken back."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import Align, Column, Density, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import DeductionLine, DeductionListFacts
from hearing_desk.sheet.year_parts import NONE, year_sheet
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words


def build_deduction_list(facts: DeductionListFacts, frame: Frame) -> SheetDocument:
    """Deductions by number; those withdrawn struck out, with the reason beside them."""
    columns = (
        Column(frame.say(paper_words.NUMBER), 4),
        Column(frame.say(paper_words.UNIT), 12, Align.LEFT),
        Column(frame.say(words.KIND), 14, Align.LEFT),
        Column(frame.say(words.CASE), 8, Align.LEFT),
        Column(frame.say(words.LOWERS), 8, Align.LEFT),
        Column(frame.say(words.POINTS_OFF), 5, Align.RIGHT),
        Column(frame.say(words.COUNTED), 6, Align.RIGHT),
        Column(frame.say(words.DEDUCTION_REASON), 15, Align.LEFT),
        Column(frame.say(words.DOCUMENT), 11, Align.LEFT),
        Column(frame.say(paper_words.REMARK), 13, Align.LEFT),
    )
    table = replace(
        filled(frame, columns, (_row(line, frame) for line in facts.lines)),
        density=Density.DENSE,
        notes=(frame.say(words.DEDUCTIONS_NOTE),),
        struck=tuple(n for n, line in enumerate(facts.lines, 1) if line.withdrawn is not None),
    )
    sheet = year_sheet(PaperKind.DEDUCTION_LIST, words.DEDUCTIONS, facts.version, (table,), frame)
    return replace(sheet, landscape=True)


def _row(line: DeductionLine, frame: Frame) -> tuple[str | None, ...]:
    each = line.deduction
    return (
        str(each.number),
        line.unit,
        line.kind,
        each.case or NONE,
        line.lowers,
        plain(each.points),
        plain(line.counted) if line.withdrawn is None else NONE,
        each.reason,
        each.document,
        _remark(line, frame),
    )


def _remark(line: DeductionLine, frame: Frame) -> str:
    if line.withdrawn is not None:
        return frame.say(words.WITHDRAWN, reason=line.withdrawn)
    if line.counted < line.deduction.points:
        return frame.say(words.COUNTED_ALREADY)
    return NONE
