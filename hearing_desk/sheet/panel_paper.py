"""Builds the panel list and sign-in sheet 评议代表名册暨签到表 (D2)."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import Align, Column, Facts, SheetDocument
from hearing_desk.sheet.facts import Frame, PanelLine, PanelListFacts, PanelRole
from hearing_desk.sheet.paper import fact, filled, signatures
from hearing_desk.words import draw_paper_words as words
from hearing_desk.words import paper_words

ROLES = {PanelRole.DELEGATE: words.DELEGATE, PanelRole.ALTERNATE: words.ALTERNATE}
ROW_MM = 9
"""Enough height to sign in."""


def build_panel_list(facts: PanelListFacts, frame: Frame) -> SheetDocument:
    """Who is called and who came; without a closing time, a form to sign in on."""
    columns = (
        Column(frame.say(paper_words.NUMBER), 6),
        Column(frame.say(paper_words.NAME), 12, Align.LEFT),
        Column(frame.say(paper_words.SECTOR), 17, Align.LEFT),
        Column(frame.say(words.ROLE), 10),
        Column(frame.say(words.ARRIVED), 9),
        Column(frame.say(words.LEFT), 9),
        Column(frame.say(words.SIGNATURE), 18),
        Column(frame.say(paper_words.REMARK), 16, Align.LEFT),
    )
    table = filled(frame, columns, (_row(line, facts, frame) for line in facts.lines))
    counts = (
        (words.SUMMONED, facts.summoned),
        (words.PRESENT, facts.present),
        (words.SUBSTITUTED, facts.substituted),
        (words.VACANT_SEATS, facts.vacant),
    )
    closed = facts.closed_at is not None
    totals = tuple(
        fact(frame, label, frame.in_capitals(count) if closed else frame.say(words.FOR_THE_PEN))
        for label, count in counts
    )
    closing = fact(frame, words.CLOSED_AT, facts.closed_at or frame.say(words.FOR_THE_PEN))
    return SheetDocument(
        kind=PaperKind.PANEL_LIST,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.PANEL_LIST),
        subtitles=(facts.session,),
        blocks=(
            replace(table, row_mm=ROW_MM),
            Facts((*totals, closing)),
            signatures(PaperKind.PANEL_LIST, frame),
        ),
    )


def _row(line: PanelLine, facts: PanelListFacts, frame: Frame) -> tuple[str | None, ...]:
    """Open cells only where a pen is awaited."""
    open_cell = " " if facts.closed_at is None else None
    remarks = [line.remark] if line.remark else []
    if line.replaces:
        remarks.insert(0, frame.say(words.REPLACES, name=line.replaces))
    return (
        str(line.seat) if line.seat is not None else "—",
        line.name,
        line.sector,
        frame.say(ROLES[line.role]),
        line.arrived or open_cell,
        line.left or open_cell,
        " ",
        frame.say(paper_words.SEMICOLON).join(remarks) or open_cell,
    )
