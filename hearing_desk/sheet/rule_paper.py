"""Builds the rule confirmation sheet 计票规则确认单 (D0)."""

from __future__ import annotations

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Block,
    Fact,
    Facts,
    Heading,
    Notice,
    Paragraph,
    SheetDocument,
)
from hearing_desk.sheet.facts import Frame, RuleSheetFacts
from hearing_desk.sheet.paper import OPEN, fact, signatures
from hearing_desk.words import paper_words as words


def build_rule_sheet(facts: RuleSheetFacts, frame: Frame) -> SheetDocument:
    """The rules in force, to be signed before the first ballot or, without one, the first score."""
    scheme = frame.scheme
    head: tuple[Fact, ...] = (
        fact(frame, words.ORGANIZER, frame.local(scheme.organizer)),
        fact(frame, words.BASIS, frame.local(scheme.document)),
        fact(frame, words.SCHEME, scheme.id),
    )
    if scheme.hearing:
        head = (*head, Fact(frame.say(words.HEARING_DATE), facts.hearing_date or OPEN))
    sections: list[Block] = []
    for section in facts.sections:
        sections.append(Heading(section.title))
        sections += (Paragraph(line) for line in section.lines)
    return SheetDocument(
        kind=PaperKind.RULE_SHEET,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.RULE_SHEET if scheme.hearing else words.RULE_SHEET_OF_YEAR),
        subtitles=(frame.local(scheme.title),),
        blocks=(
            Facts(head, across=1),
            *sections,
            Notice(frame.say(words.BEFORE_BALLOTS if scheme.hearing else words.BEFORE_SCORES)),
            signatures(PaperKind.RULE_SHEET, frame),
        ),
    )
