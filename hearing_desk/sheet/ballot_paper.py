"""Builds specimen 样票 and blank ballots 评议票, rolling and as a booklet (D4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Balloting
from hearing_desk.sheet.ballot_layout import (
    BOOKLET_ROWS,
    BallotLayout,
    booklet_layout,
    rolling_layout,
)
from hearing_desk.sheet.document import BallotFace, BallotPage, BallotRow, SheetDocument
from hearing_desk.sheet.facts import BallotFacts, BallotUnit, Frame
from hearing_desk.sheet.paper import blank_rule
from hearing_desk.words import hall_paper_words as words
from hearing_desk.words import paper_words

FACES_ON_A_PAGE = 2


def build_ballots(facts: BallotFacts, frame: Frame) -> SheetDocument:
    """One page per unit with two ballots to cut apart, or the pages of one booklet.

    The paper holds each ballot once; as many copies are printed as delegates need.
    """
    rolling = facts.balloting is Balloting.ROLLING
    pages = _rolling(facts, frame) if rolling else _booklet(facts, frame)
    return SheetDocument(
        kind=PaperKind.BALLOT,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.SPECIMEN if facts.specimen else words.BALLOTS),
        subtitles=(facts.group,),
        blocks=tuple(pages),
        landscape=not rolling,
    )


def _rolling(facts: BallotFacts, frame: Frame) -> Iterator[BallotPage]:
    items, grades = frame.scheme.ballot.items, frame.scheme.ballot.grades
    layouts = [rolling_layout(len(items), len(grades), place) for place in range(FACES_ON_A_PAGE)]
    rows = tuple(
        BallotRow(str(number), frame.local(item.label))
        for number, item in enumerate(items, start=1)
    )
    for unit in facts.units:
        wording = words.BALLOT_UNIT_WRITTEN if unit.written else words.BALLOT_UNIT
        face = _face(facts, frame, layouts[0], frame.say(wording, unit=unit.name), rows)
        yield BallotPage(tuple(replace(face, layout=layout) for layout in layouts))


def _booklet(facts: BallotFacts, frame: Frame) -> Iterator[BallotPage]:
    items, grades = frame.scheme.ballot.items, frame.scheme.ballot.grades
    pages = -(-len(facts.units) // BOOKLET_ROWS)
    for page in range(pages):
        first = page * BOOKLET_ROWS
        rows = tuple(
            BallotRow(str(number), _booklet_label(unit, frame))
            for number, unit in enumerate(facts.units[first : first + BOOKLET_ROWS], first + 1)
        )
        wording = words.BALLOT_GROUP_PAGE if pages > 1 else words.BALLOT_GROUP
        subject = frame.say(wording, group=facts.group, page=page + 1, pages=pages)
        layout = booklet_layout(len(rows), len(items), len(grades))
        face = _face(facts, frame, layout, subject, rows)
        heads = tuple(frame.local(item.label) for item in items)
        unit_heading = frame.say(paper_words.UNIT)
        yield BallotPage((replace(face, heads=heads, row_heading=unit_heading),))


def _face(
    facts: BallotFacts,
    frame: Frame,
    layout: BallotLayout,
    subject: str,
    rows: tuple[BallotRow, ...],
) -> BallotFace:
    """A face whose rows are items; a booklet changes the heads."""
    return BallotFace(
        layout=layout,
        event=frame.imprint.event_title,
        title=frame.say(words.BALLOT),
        subject=subject,
        round_mark=_round_mark(facts, frame),
        heads=("",),
        row_heading=frame.say(words.ITEM_HEADING),
        grades=tuple(
            (frame.local(grade.label), str(key))
            for key, grade in enumerate(frame.scheme.ballot.grades, start=1)
        ),
        rows=rows,
        rules=_rules(frame),
        stamp=frame.say(words.STAMP),
        specimen=frame.say(words.SPECIMEN) if facts.specimen else "",
    )


def _booklet_label(unit: BallotUnit, frame: Frame) -> str:
    return frame.say(words.BOOKLET_WRITTEN, unit=unit.name) if unit.written else unit.name


def _round_mark(facts: BallotFacts, frame: Frame) -> str:
    """Second rounds and coloured paper are told apart on the ballot itself (B8, B10)."""
    told = {"number": facts.round_number, "colour": facts.colour}
    match facts.round_number > 1, facts.colour is not None:
        case True, True:
            return frame.say(words.BALLOT_ROUND_COLOUR, **told)
        case True, False:
            return frame.say(words.BALLOT_ROUND, **told)
        case False, True:
            return frame.say(words.BALLOT_COLOUR, **told)
    return ""


def _rules(frame: Frame) -> tuple[str, ...]:
    """The filling rule in three lines."""
    ballot = frame.scheme.ballot
    told = {"blank": blank_rule(frame), "overmark": frame.label(ballot.overmark)}
    return (
        frame.say(words.TICK_ONE),
        frame.say(words.WHAT_COUNTS, **told),
        frame.say(words.ANONYMOUS if ballot.anonymous else words.NAMED),
    )
