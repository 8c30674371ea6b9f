"""What the notary's sample shows: a proposal, the sheets drawn, what was read beside the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import Role, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import SampleState
from hearing_desk.rules.recheck import open_sample
from hearing_desk.rules.sample import (
    SampleProposal,
    chance_to_find,
    sample_key,
)
from hearing_desk.words import recheck_words
from hearing_desk.words.acts_told import in_fours
from hearing_desk.words.language import Language
from ui.bridge.paper_form import PaperForm, paper_form


@dataclass(frozen=True, slots=True)
class SampledUnit:
    """A unit whose entry is closed; `open`: a sample of it is under way."""

    unit: UnitId
    name: str
    open: bool


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A sheet drawn.

    read:    the latest reading; `None` = not read, and then nothing of the record is shown.
    counted: what counted at that reading.
    ruled:   two ruled upon it: what they wrote on its back is what is read.
    """

    sheet_no: SheetNo
    read: Marks | None
    counted: Marks | None
    ruled: bool

    @property
    def agrees(self) -> bool | None:
        """Whether paper and record agree; `None` = not read."""
        return None if self.read is None else self.read == self.counted


@dataclass(frozen=True, slots=True)
class RunningSample:
    """A sample under way, or the one ended last; its key is in groups of four."""

    number: int
    seed: str
    key_groups: tuple[str, ...]
    lines: tuple[SampleLine, ...]
    open: bool

    @property
    def next_line(self) -> SampleLine | None:
        """The sheet to read next; `None` = all were read."""
        return next((line for line in self.lines if line.read is None), None)

    def line(self, sheet_no: SheetNo) -> SampleLine:
        """The line of a sheet drawn."""
        return next(line for line in self.lines if line.sheet_no == sheet_no)


@dataclass(frozen=True, slots=True)
class Notary:
    """Somebody who may sit down to sample."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class SampleView:
    """The notary's sample of one unit.

    unit:     `None` = no unit's entry is closed yet.
    notaries: who may sit down; empty when a notary is at the desk already.
    seated:   a notary is at the desk.
    proposal: how the size was found, and what other sizes would do, a sentence a line.
    """

    form: PaperForm
    units: tuple[SampledUnit, ...]
    unit: UnitId | None
    seated: bool
    notaries: tuple[Notary, ...]
    papers: int = 0
    size: int = 0
    proposal: tuple[str, ...] = ()
    sample: RunningSample | None = None


def sample_view(desk: Desk, unit: UnitId | None, language: Language) -> SampleView | None:
    """The sample of a unit; of the first closed one where it is not. `None` = no rules yet."""
    state = desk.hearing.state
    if not state.scheme_text:
        return None
    days = {day.unit.id: day for day in state.units.values() if _closed(day) is not None}
    known = next((each for each in days if each == unit), next(iter(days), None))
    seated = _notary_sits(desk)
    view = SampleView(
        form=paper_form(desk.hearing.scheme, language),
        units=tuple(_unit(day) for day in days.values()),
        unit=known,
        seated=seated,
        notaries=waiting_notaries(desk),
    )
    current = None if known is None else _closed(days[known])
    if known is None or current is None:
        return view
    proposal = desk.samples.proposal(known)
    return SampleView(
        form=view.form,
        units=view.units,
        unit=known,
        seated=seated,
        notaries=view.notaries,
        papers=proposal.papers,
        size=proposal.size,
        proposal=tuple(_explained(desk, proposal, language)),
        sample=_latest(desk, known, current),
    )


def _closed(day: UnitDay) -> RoundState | None:
    """The round in force, once its entry is closed."""
    current = day.current
    closed = current is not None and current.closed and current.voided is None
    return current if closed else None


def _unit(day: UnitDay) -> SampledUnit:
    current = _closed(day)
    under_way = current is not None and open_sample(current) is not None
    return SampledUnit(day.unit.id, day.unit.name, under_way)


def waiting_notaries(desk: Desk) -> tuple[Notary, ...]:
    """The notaries who may sit down; none where one sits at the desk already."""
    if _notary_sits(desk):
        return ()
    return tuple(
        Notary(person, desk.hearing.name(person))
        for person, role in desk.hearing.state.operators.items()
        if role is Role.NOTARY
    )


def _notary_sits(desk: Desk) -> bool:
    return desk.hearing.state.operators.get(desk.hearing.operator) is Role.NOTARY


def _latest(desk: Desk, unit: UnitId, current: RoundState) -> RunningSample | None:
    if not current.samples:
        return None
    sample = current.samples[-1]
    key = sample_key(desk.hearing.state.hearing, unit, current.number, sample.number, sample.seed)
    return RunningSample(
        number=sample.number,
        seed=sample.seed,
        key_groups=tuple(in_fours(key).split()),
        lines=tuple(_line(current, sample, sheet) for sheet in sample.sheets),
        open=sample.closed is None,
    )


def _line(current: RoundState, sample: SampleState, sheet: SheetNo) -> SampleLine:
    ruled = sheet in current.rulings
    if sheet not in sample.readings:
        return SampleLine(sheet, None, None, ruled)
    reading = sample.latest(sheet)
    return SampleLine(sheet, reading.marks, reading.recorded, ruled)


def _explained(desk: Desk, proposal: SampleProposal, language: Language) -> Iterator[str]:
    """Why so many sheets, and how sure a smaller sample is."""
    if not proposal.papers:
        return
    sentence = recheck_words.BY_SHARE if proposal.neighbour is None else recheck_words.BY_MARGIN
    neighbour = (
        "" if proposal.neighbour is None else desk.hearing.unit(proposal.neighbour).unit.name
    )
    yield sentence.filled(
        language,
        wrong=proposal.looked_for,
        neighbour=neighbour,
        papers=proposal.papers,
        size=proposal.size,
    )
    if proposal.size == proposal.papers:
        yield recheck_words.WHOLE.to(language)
    yield "　".join(
        recheck_words.CHANCE.filled(language, size=size, percent=percent)
        for size, percent in _chances(proposal)
    )


def _chances(proposal: SampleProposal) -> Iterator[tuple[int, int]]:
    """What a quarter, half and three quarters of the proposed size, and all of it, find."""
    sizes = {max(1, proposal.size * quarters // 4) for quarters in (1, 2, 3, 4)}
    for size in sorted(sizes):
        sure = chance_to_find(proposal.papers, proposal.looked_for, size)
        yield size, int(sure * 100)
