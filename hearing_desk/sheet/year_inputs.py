"""Where the figures of the year come from (D18): merged hearings with their provenance, files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from hearing_desk.model.ids import UnitId
from hearing_desk.model.year import Venue, VenueCount
from hearing_desk.model.year_rules import VenuePooling
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Heading,
    Table,
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import CompositeFacts, GroupYear
from hearing_desk.sheet.year_parts import NONE, score_text
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words

VENUES_ACROSS = 6
"""Venues beside each other before a second table begins."""


def in_groups(digest: str) -> str:
    """A digest in groups of four, to be compared by eye."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _in_two_lines(digest: str) -> str:
    """A digest as a narrow cell shows it, its halves below each other."""
    half = len(digest) // 2
    return "\n".join(filter(None, (in_groups(digest[:half]), in_groups(digest[half:]))))


def inputs(facts: CompositeFacts, frame: Frame) -> Iterator[Block]:
    """Every file or sheet of figures, its document and its digest; 无 only if nothing came in."""
    if facts.venues and not facts.origins:
        return
    yield Heading(frame.say(words.INPUTS))
    columns = (
        Column(frame.say(paper_words.NUMBER), 2),
        Column(frame.say(words.FILE), 8, Align.LEFT),
        Column(frame.say(words.DOCUMENT), 9, Align.LEFT),
        Column(frame.say(words.DIGEST), 14, Align.LEFT),
    )
    rows = (
        (
            str(number),
            origin.name or frame.say(words.TYPED),
            origin.document,
            _in_two_lines(origin.sha256) or NONE,
        )
        for number, origin in enumerate(facts.origins, start=1)
    )
    yield replace(filled(frame, columns, rows), density=Density.DENSE)


def merged_hearings(facts: CompositeFacts, frame: Frame) -> Iterator[Block]:
    """The hearings whose scores went into a component, and what each counted for every unit."""
    for component, venues in facts.venues:
        label = frame.local(frame.scheme.component(component).label)
        heading = words.MERGED if len(venues) > 1 else words.ONE_HEARING
        yield Heading(frame.say(heading, component=label, count=len(venues)))
        yield _records(venues, frame)
        yield from _Counts(component, venues, facts.group, frame).tables()


def _records(venues: Sequence[Venue], frame: Frame) -> Table:
    """Each record as it was when it was read; all were counted by one scheme."""
    columns = (
        Column(frame.say(words.VENUE), 2),
        Column(frame.say(words.HEARING), 13, Align.LEFT),
        Column(frame.say(words.ACTS), 3),
        Column(frame.say(words.HEAD), 14, Align.LEFT),
    )
    rows = (
        (
            str(number),
            f"{venue.hearing}\n{venue.title}",
            str(venue.acts),
            _in_two_lines(venue.head),
        )
        for number, venue in enumerate(venues, start=1)
    )
    rules = frame.say(words.SAME_RULES, digest=in_groups(venues[0].scheme_sha256))
    return replace(filled(frame, columns, rows), density=Density.DENSE, notes=(rules,))


@dataclass(frozen=True, slots=True)
class _Counts:
    """Raw total ÷ divisor of every unit at every venue, and the score they come to together."""

    component: str
    venues: Sequence[Venue]
    group: GroupYear
    frame: Frame

    def tables(self) -> Iterator[Table]:
        """As many venues to a table as stay readable; the score stands in the last one."""
        for start in range(0, len(self.venues), VENUES_ACROSS):
            yield self._table(start, self.venues[start : start + VENUES_ACROSS])

    def _table(self, start: int, venues: Sequence[Venue]) -> Table:
        frame = self.frame
        last = start + len(venues) == len(self.venues)
        alone = len(self.venues) == 1  # its own division is that of all venues
        ends = (words.DIVISION if alone else words.ALL_VENUES, words.SCORE) if last else ()
        shown = () if alone else venues
        columns = (
            Column(frame.say(paper_words.UNIT), 16, Align.LEFT),
            *(
                Column(frame.say(words.VENUE_NUMBER, number=number), 9, Align.RIGHT)
                for number in range(start + 1, start + len(shown) + 1)
            ),
            *(Column(frame.say(heading), 9, Align.RIGHT) for heading in ends),
        )
        counts = [
            {each.unit: _division(each) for each in venue.counts if each.score is not None}
            for venue in shown
        ]
        everywhere = self._together()
        rows = (
            (
                unit.name,
                *(each.get(unit.line.unit, NONE) for each in counts),
                *(
                    (everywhere.get(unit.line.unit, NONE), self._score(unit.line.unit))
                    if last
                    else ()
                ),
            )
            for unit in self.group.units
        )
        pooled = frame.scheme.year.pooling is VenuePooling.POOLED
        told = last and not alone
        notes = (frame.say(words.POOLED if pooled else words.MEAN),) if told else ()
        return replace(filled(frame, columns, rows), density=Density.DENSE, notes=notes)

    def _together(self) -> Mapping[UnitId, str]:
        """The sums of each unit; a venue that had nothing to divide by is none of its venues."""
        heard: dict[UnitId, list[VenueCount]] = {}
        for venue in self.venues:
            for count in venue.counts:
                if count.score is not None:
                    heard.setdefault(count.unit, []).append(count)
        return {unit: _division(*counts) for unit, counts in heard.items()}

    def _score(self, unit: UnitId) -> str:
        line = next(each.line for each in self.group.units if each.line.unit == unit)
        found = (each.score for each in line.components if each.component == self.component)
        return score_text(next(found, None), self.frame)


def _division(*counts: VenueCount) -> str:
    """Raw totals ÷ divisors."""
    raw_total = sum((count.raw_total for count in counts), Fraction(0))
    return f"{plain(raw_total)}÷{sum(count.divisor for count in counts)}"
