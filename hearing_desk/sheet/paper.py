"""What all papers are built alike from: signature boxes, tables whose empty cells say 无."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import BlankRule
from hearing_desk.sheet.document import Column, Fact, Facts, SignatureBlock, Table
from hearing_desk.sheet.facts import Frame
from hearing_desk.words import paper_words, sheet_words
from hearing_desk.words.language import Words

OPEN = " "
"""A field left open for the pen."""

SIGNED_BY: Mapping[PaperKind, tuple[str, ...]] = MappingProxyType(
    {
        PaperKind.RULE_SHEET: ("organizer", "chief-supervisor", "notary"),
        PaperKind.COMMITMENT_SLIP: ("organizer", "notary"),
        PaperKind.DRAW_CERTIFICATE: ("organizer", "notary"),
        PaperKind.PANEL_LIST: ("organizer", "chief-supervisor", "notary"),
        PaperKind.NOTIFICATION_RECORD: ("organizer",),
        PaperKind.ZERO_REPORT: ("clerk", "verifier", "supervisor", "chief-supervisor", "notary"),
        PaperKind.SPEECH_RECORD: ("timer", "host"),
        PaperKind.RECONCILIATION: ("issuer", "collector", "supervisor", "chief-supervisor"),
        PaperKind.UNIT_TALLY: ("clerk", "verifier", "supervisor", "chief-supervisor", "notary"),
        PaperKind.BALLOT_LIST: ("clerk", "verifier", "supervisor"),
        PaperKind.GROUP_SUMMARY: (
            "clerk",
            "verifier",
            "supervisor",
            "chief-supervisor",
            "organizer",
            "notary",
        ),
        PaperKind.NOTARY_PAGE: ("notary",),
        PaperKind.INCIDENT_LOG: ("clerk", "chief-supervisor", "notary"),
        PaperKind.CUSTODY_LABEL: ("supervisor", "notary"),
        PaperKind.HANDOVER_LIST: ("chief-supervisor", "notary"),
        PaperKind.MANUAL_TALLY_FORM: ("clerk", "verifier", "supervisor"),
        PaperKind.RECOMPUTATION: ("clerk", "verifier", "organizer"),
        PaperKind.CORRECTION_REPORT: (
            "clerk",
            "verifier",
            "supervisor",
            "chief-supervisor",
            "notary",
        ),
        PaperKind.RECOUNT_RECORD: (
            "clerk",
            "verifier",
            "supervisor",
            "chief-supervisor",
            "notary",
        ),
        PaperKind.SAMPLE_RECORD: ("clerk", "chief-supervisor", "notary"),
        PaperKind.COMPOSITE_SHEET: ("clerk", "verifier", "organizer"),
        PaperKind.RANKING_CIRCULAR: ("organizer",),
        PaperKind.COMMENDATION_LIST: ("organizer",),
        PaperKind.WATCH_LIST: ("organizer",),
        PaperKind.DEDUCTION_LIST: ("clerk", "verifier", "organizer"),
        PaperKind.SURVEY_SHEET: ("clerk", "verifier", "organizer"),
        PaperKind.YEAR_COMPARISON: ("clerk", "verifier", "organizer"),
        PaperKind.UPWARD_REPORT: ("organizer",),
        PaperKind.CALENDAR: ("organizer",),
    }
)
"""Who signs what, by the scheme's signatory ids; the scheme gives labels and numbers of lines."""

SEALED = frozenset(
    (
        PaperKind.RULE_SHEET,
        PaperKind.COMMITMENT_SLIP,
        PaperKind.DRAW_CERTIFICATE,
        PaperKind.UNIT_TALLY,
        PaperKind.GROUP_SUMMARY,
        PaperKind.NOTARY_PAGE,
        PaperKind.CORRECTION_REPORT,
        PaperKind.COMPOSITE_SHEET,
        PaperKind.RANKING_CIRCULAR,
        PaperKind.COMMENDATION_LIST,
        PaperKind.WATCH_LIST,
        PaperKind.UPWARD_REPORT,
    )
)
"""Papers that carry an official seal."""


def signatures(kind: PaperKind, frame: Frame, *before: Words) -> SignatureBlock:
    """The signature boxes of a paper; `before` are labels the scheme has no signatory for."""
    known = {signatory.id: signatory for signatory in frame.scheme.signatories}
    signatories = [known[name] for name in SIGNED_BY[kind] if name in known]
    return SignatureBlock(
        labels=(
            *(frame.say(label) for label in before),
            *(frame.local(each.label) for each in signatories for _ in range(each.lines)),
        ),
        date=frame.say(sheet_words.SIGNED_ON),
        seal=frame.say(sheet_words.SEAL) if kind in SEALED else None,
    )


def fact(frame: Frame, label: Words, value: str | None) -> Fact:
    """A label and its value, 无 for none."""
    return Fact(frame.say(label), frame.or_none(value))


def pen_facts(frame: Frame, *labels: Words) -> Facts:
    """A grid of labels whose values are written by hand."""
    return Facts(tuple(Fact(frame.say(label), OPEN) for label in labels))


def blank_rule(frame: Frame) -> str:
    """What a blank item counts as, the grade named (B1)."""
    ballot = frame.scheme.ballot
    for grade in ballot.grades:
        if ballot.blank is BlankRule.AS_GRADE and grade.id == ballot.blank_grade:
            return frame.say(paper_words.BLANK_AS_GRADE, grade=frame.local(grade.label))
    return frame.label(ballot.blank)


def filled(frame: Frame, columns: Sequence[Column], rows: Iterable[Sequence[str | None]]) -> Table:
    """A table in which every empty cell says 无; no rows at all make one row of 无."""
    texts = tuple(tuple(frame.or_none(cell) for cell in row) for row in rows)
    return Table(tuple(columns), texts or ((frame.say(sheet_words.NONE),) * len(columns),))


def side_by_side(rows: Sequence[tuple[str, ...]], across: int) -> Iterator[tuple[str, ...]]:
    """Rows of a narrow list put beside each other, in reading order; the last filled with blanks.

    Blank cells there are the end of the list, not open fields.
    """
    blank = ("",) * len(rows[0]) if rows else ()
    for start in range(0, len(rows), across):
        part = rows[start : start + across]
        padded = (*part, *(blank for _ in range(across - len(part))))
        yield tuple(cell for row in padded for cell in row)
