"""A unit's papers as they were recorded: one sheet in full, and the unit before its lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.tally_clerk import final_marks
from hearing_desk.errors import InternalError
from hearing_desk.model.ballots import Mark, Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rules.entry import require_sheet
from hearing_desk.words import correction_paper_words, day_words, export_words
from hearing_desk.words.language import Language
from ui.bridge.paper_form import PaperForm, paper_form, said


@dataclass(frozen=True, slots=True)
class AnewView:
    """A unit before its lock; closed: its entry has ended and must be opened again first.

    returned: papers that count; last_sheet: the highest number on one.
    """

    unit: UnitId
    name: str
    closed: bool
    collected: bool
    returned: int
    last_sheet: int
    set_aside: tuple[SheetNo, ...]
    taken_out: tuple[SheetNo, ...]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of a sheet as it was recorded, in words; "—" = not keyed."""

    item: str
    first: str
    second: str
    counted: str


@dataclass(frozen=True, slots=True)
class SheetView:
    """A paper as recorded; remarks: settled, ruled, corrected, one sentence each."""

    unit: UnitId
    sheet_no: SheetNo
    lines: tuple[ItemLine, ...]
    keyed_by: tuple[str, ...]
    remarks: tuple[str, ...]


def anew_view(desk: Desk, unit: UnitId) -> AnewView:
    """A unit before its lock."""
    day = desk.hearing.unit(unit)
    current = day.current
    if current is None:
        raise InternalError(f"{unit} has no papers")
    return AnewView(
        unit=unit,
        name=day.unit.name,
        closed=current.closed,
        collected=current.returned is not None,
        returned=current.returned or 0,
        last_sheet=current.last_sheet,
        set_aside=tuple(current.set_aside),
        taken_out=tuple(current.taken_out),
    )


def ballot_form(desk: Desk, language: Language) -> PaperForm:
    """What stands on the ballots."""
    return paper_form(desk.hearing.scheme, language)


def sheet_view(desk: Desk, unit: UnitId, sheet_no: SheetNo, language: Language) -> SheetView:
    """A paper as recorded.

    Raises Refusal: "sheet-number-out-of-range", "sheet-taken-out".
    """
    day = desk.hearing.unit(unit)
    current = day.current
    if current is None:
        raise InternalError(f"{unit} has no papers")
    require_sheet(current, sheet_no)
    counted = final_marks(current).get(sheet_no)
    columns = (current.first.get(sheet_no), current.second.get(sheet_no), counted)
    lines = tuple(
        ItemLine(
            said(item.label, language), *(_mark_at(desk, each, place, language) for each in columns)
        )
        for place, item in enumerate(desk.hearing.scheme.ballot.items)
    )
    by = (current.first_by.get(sheet_no), current.second_by.get(sheet_no))
    names = tuple(desk.hearing.name(PersonId(person)) for person in by if person is not None)
    return SheetView(unit, sheet_no, lines, names, tuple(_remarks(current, sheet_no, language)))


def _remarks(current: RoundState, sheet_no: SheetNo, language: Language) -> Iterator[str]:
    if sheet_no in current.settled:
        yield day_words.SETTLED.to(language)
    if sheet_no in current.rulings:
        yield day_words.RULED.filled(language, reason=current.rulings[sheet_no].reason)
    if sheet_no in current.invalid:
        reason = day_words.INVALID_WORDS[current.invalid[sheet_no].reason].to(language)
        yield day_words.INVALID.filled(language, reason=reason)
    if sheet_no in current.corrected:
        yield correction_paper_words.CORRECTED_SHEET.to(language)


def _mark_at(desk: Desk, marks: Marks | None, place: int, language: Language) -> str:
    return "—" if marks is None else mark_text(desk, marks[place], language)


def mark_text(desk: Desk, mark: Mark, language: Language) -> str:
    """A mark as it is read on the paper."""
    special = {"0": export_words.BLANK, "?": export_words.ILLEGIBLE}
    if mark in special or "+" in mark:
        return special.get(mark, export_words.OVERMARKED).to(language)
    return said(desk.hearing.scheme.ballot.grade(int(mark)).label, language)
