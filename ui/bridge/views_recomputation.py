"""What revised rules would yield from the signed marks (6.23); nothing of it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hearing_desk.desk.correction_papers import recomputation_facts
from hearing_desk.desk.desk import Desk
from hearing_desk.model.correction import Recomputation
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.sheet.correction_facts import Place
from hearing_desk.words import count_paper_words
from hearing_desk.words.language import Language
from ui.bridge.own_schemes import text_of


@dataclass(frozen=True, slots=True)
class RevisedLine:
    """A unit as signed and by the revised rules; differs: its score or its rank."""

    group: str
    unit: str
    signed_score: str
    signed_rank: str
    revised_score: str
    revised_rank: str
    differs: bool


@dataclass(frozen=True, slots=True)
class RevisedView:
    """A scheme file read beside the rules in force.

    text, file: as they would be recorded.
    revisions:  (sentence as signed, as revised) of the rule sheet; "" = there is none.
    lines:      of every unit counted so far.
    ordered:    recomputations recorded already.
    """

    text: str
    file: str
    revisions: tuple[tuple[str, str], ...]
    lines: tuple[RevisedLine, ...]
    ordered: int


def revised_view(desk: Desk, path: Path, language: Language) -> RevisedView:
    """What a scheme file would yield.

    Raises Refusal: as `text_of` and `CorrectionClerk.revised_scheme`.
    """
    text = text_of(path)
    state, signed = desk.hearing.state, desk.hearing.scheme
    revised = desk.corrections.revised_scheme(text, path.name)
    told = [
        recomputation_facts(state, group, (signed, revised), _unrecorded(text), language)
        for group in _counted(desk, signed)
    ]
    lines = (
        RevisedLine(
            facts.group,
            line.unit,
            line.signed.shown or "—",
            _rank(line.signed, language),
            line.revised.shown or "—",
            _rank(line.revised, language),
            (line.signed.shown, line.signed.rank) != (line.revised.shown, line.revised.rank),
        )
        for facts in told
        for line in facts.lines
    )
    revisions = told[0].revisions if told else ()
    return RevisedView(text, path.name, revisions, tuple(lines), len(state.recomputations))


def first_recomputed(desk: Desk) -> tuple[PaperKind, str]:
    """The first paper (D10A) of the recomputation ordered last."""
    group = next(_counted(desk, desk.hearing.scheme))
    return PaperKind.RECOMPUTATION, f"{group.id}-R{len(desk.hearing.state.recomputations)}"


def _counted(desk: Desk, scheme: Scheme) -> Iterator[Group]:
    for group in scheme.groups:
        if desk.hearing.state.group_figures(group.id).tallies:
            yield group


def _unrecorded(text: str) -> Recomputation:
    return Recomputation(0, text, "", "", "", "2000-01-01T00:00:00.000Z")


def _rank(place: Place, language: Language) -> str:
    if place.rank is None:
        return count_paper_words.UNRANKED.to(language)
    if place.tied:
        return count_paper_words.TIED.filled(language, rank=place.rank)
    return str(place.rank)
