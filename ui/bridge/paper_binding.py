"""Paper held against data, for the notary's page: what is shown, asked, read and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import randbits

from hearing_desk.desk.binding_clerk import Shown, TypeBackQuestion
from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.intake.photograph import ReadPhotograph, photograph_at
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.papers import StoredPaper
from hearing_desk.rules.envelopes import envelopes_of
from hearing_desk.words import binding_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.paper_titles import PAPER_TITLES
from ui.bridge.worker import Tell, Work

_ENVELOPE = Words(
    "{unit}　第 {round} 轮　第 {envelope} 袋", "{unit}, round {round}, envelope {envelope}"
)
_TYPED = Words("✓ 回填 {matched} 次", "✓ typed back {matched}")
_MISTYPED = Words("✗ 回填不符 {mismatched} 次", "✗ did not match {mismatched}")
_RETURNED = Words("✓ 回传 {returned} 份", "✓ returned {returned}")
_PHOTOGRAPHED = Words("照片 {photographs} 张", "photographs {photographs}")
_CHANCE_BITS = 64

Image = ReadPhotograph
Question = TypeBackQuestion


@dataclass(frozen=True, slots=True)
class BoundPaper:
    """A stored paper in force and how often it was held against the record, in words."""

    paper: StoredPaper
    number: str
    title: str
    version: str
    checks: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope with ballots, for choosing."""

    unit: UnitId
    round: Round
    envelope: int
    name: str


@dataclass(frozen=True, slots=True)
class Told:
    """What came out, in words; good = as it should be."""

    good: bool
    text: str


def bound_papers(desk: Desk, language: Language) -> tuple[BoundPaper, ...]:
    """Every paper in force, the newest first."""
    papers = desk.hearing.state.papers
    return tuple(
        BoundPaper(
            paper,
            paper.number,
            PAPER_TITLES[paper.kind].to(language),
            f"V{paper.version}",
            checks_told(desk, paper, language) or "—",
        )
        for paper in reversed(papers)
        if desk.reprints.superseded_by(paper) is None
    )


def envelopes(desk: Desk, language: Language) -> tuple[Envelope, ...]:
    """Every envelope of every round that was collected."""
    return tuple(
        Envelope(
            day.unit.id,
            each.number,
            place,
            _ENVELOPE.filled(language, unit=day.unit.name, round=each.number, envelope=place),
        )
        for day in desk.hearing.state.units.values()
        for each in day.rounds
        if each.returned is not None
        for place in range(1, len(envelopes_of(each.returned)) + 1)
    )


def item_name(item: PhotographOf, language: Language) -> str:
    """What a photograph may show, for choosing."""
    return words.ITEMS[item].to(language)


# --- type-back


def ask(desk: Desk, paper: StoredPaper) -> TypeBackQuestion:
    """Hide two groups by chance. Raises Refusal: "type-back-superseded"."""
    return desk.binding.ask(paper, randbits(_CHANCE_BITS))


def type_back_told(
    desk: Desk, question: TypeBackQuestion, typed: Sequence[str], language: Language
) -> Told:
    """What the check just recorded found, and what to look at."""
    paper = question.paper
    said = {"number": paper.number, "version": paper.version}
    if desk.hearing.state.binding.type_backs[-1].matched:
        return Told(True, words.TYPE_BACK_MATCHED.filled(language, **said))
    hearing = desk.hearing.state.hearing
    text = words.TYPE_BACK_MISMATCH.filled(language, hearing=hearing, **said)
    other = desk.binding.typed_from(question, typed)
    if other is not None:
        is_other = words.TYPE_BACK_IS_OTHER.filled(
            language, number=other.number, version=other.version
        )
        text = f"{text}\n{is_other}"
    return Told(False, text)


# --- images


def reading(path: Path) -> Work:
    """The work of reading an image; its result is a `ReadPhotograph`."""
    return partial(_read, path)


def _read(path: Path, _: Tell) -> ReadPhotograph:
    return photograph_at(path)


def take_back(desk: Desk, image: ReadPhotograph) -> Changes:
    """Take in an image of a signed sheet. Raises Refusal: as `BindingClerk.take_back`."""
    return desk.binding.take_back(image)


def return_told(desk: Desk, language: Language) -> Told:
    """What the sheet just taken in is, and what to do."""
    told = desk.hearing.state.binding.returns[-1]
    text = words.RETURN_TOLD[told.verdict].filled(
        language,
        hearing=told.hearing,
        number=told.number,
        version=told.version,
        replaced_by=told.replaced_by,
        act=told.printed_after,
    )
    return Told(told.verdict is ReturnVerdict.CURRENT, f"{told.file_name}　{text}")


def photograph(desk: Desk, shown: Shown, image: ReadPhotograph) -> Changes:
    """Take in a photograph. Raises Refusal: as `BindingClerk.photograph`."""
    return desk.binding.photograph(shown, image)


def shown(item: PhotographOf, chosen: object, what: str, seal: str) -> Shown:
    """What a photograph shows; chosen: the paper or the envelope chosen, where one is wanted."""
    if item is PhotographOf.PAPER and isinstance(chosen, BoundPaper):
        return Shown(item, pdf_sha256=chosen.paper.pdf_sha256, what=what, seal=seal)
    if item is PhotographOf.ENVELOPE and isinstance(chosen, Envelope):
        return Shown(
            item,
            unit=chosen.unit,
            round=chosen.round,
            envelope=chosen.envelope,
            what=what,
            seal=seal,
        )
    return Shown(item, what=what, seal=seal)


def checks_told(desk: Desk, paper: StoredPaper, language: Language) -> str:
    """How often a paper was held against the record; "" = never."""
    binding, digest = desk.hearing.state.binding, paper.pdf_sha256
    typed = [each.matched for each in binding.type_backs if each.pdf_sha256 == digest]
    counts = (
        (_TYPED, "matched", typed.count(True)),
        (_MISTYPED, "mismatched", typed.count(False)),
        (_RETURNED, "returned", sum(each.pdf_sha256 == digest for each in binding.returns)),
        (
            _PHOTOGRAPHED,
            "photographs",
            sum(each.pdf_sha256 == digest for each in binding.photographs),
        ),
    )
    told = [each.filled(language, **{name: count}) for each, name, count in counts if count]
    return "　".join(told)
