"""What the full recount of a unit shows: who asked, how far it is, both totals, what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.tally_clerk import final_marks
from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import Role, RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountState
from hearing_desk.rules.ballots import sheet_ranges
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.recheck import corrections_due, open_recount, unsettled
from hearing_desk.rules.recount import CloseCall
from hearing_desk.rules.scheme_values import plain
from hearing_desk.words import recheck_words
from hearing_desk.words.language import Language
from ui.bridge.paper_form import PaperForm, paper_form


@dataclass(frozen=True, slots=True)
class RecountedPaper:
    """A paper on which recount and count differ, nobody having looked at it yet."""

    sheet_no: SheetNo
    counted: Marks
    recounted: Marks


@dataclass(frozen=True, slots=True)
class RecountView:
    """The recount of one unit.

    may_ask: its figures are counted and not signed, and no recount is under way.
    facts:   of every recount so far, and what follows from the last, a sentence a line.
    advice:  where a recount suggests itself, as long as it may be asked for.
    keying:  papers wait to be keyed again, or all are and the counts wait to be compared.
    """

    unit: UnitId
    unit_name: str
    form: PaperForm
    may_ask: bool
    keying: bool
    facts: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    waiting: tuple[RecountedPaper, ...] = ()


def recount_view(desk: Desk, unit: UnitId, language: Language) -> RecountView:
    """Whether a recount may be asked for, and what became of those held."""
    day, scheme = desk.hearing.unit(unit), desk.hearing.scheme
    form, current = paper_form(scheme, language), day.current
    if current is None or current.voided is not None:
        return RecountView(unit, day.unit.name, form, may_ask=False, keying=False)
    counted = current.tally is not None and current.locked_version not in day.signed
    waiting = unsettled(current)
    keying = open_recount(current) is not None
    may_ask = counted and not keying and not waiting
    held = current.rekeyings[-1] if current.rekeyings else None
    return RecountView(
        unit=unit,
        unit_name=day.unit.name,
        form=form,
        may_ask=may_ask,
        keying=keying,
        facts=tuple(_facts(desk, current, language)),
        advice=tuple(unit_advice(desk, unit, language)) if may_ask else (),
        waiting=tuple(
            RecountedPaper(sheet, held.counted[sheet], held.keyed[sheet])
            for sheet in waiting
            if held is not None
        ),
    )


def recount_waits(desk: Desk, unit: UnitId) -> tuple[bool, bool]:
    """Whether papers wait to be keyed again, and whether differences wait to be settled."""
    current = desk.hearing.unit(unit).current
    if current is None or current.voided is not None:
        return False, False
    return open_recount(current) is not None, bool(unsettled(current))


def count_due(desk: Desk, unit: UnitId) -> bool:
    """Whether what two found changed a count that was never locked, and nothing waits any more."""
    current = desk.hearing.unit(unit).current
    if current is None or not current.closed or current.versions or unsettled(current):
        return False
    return current.tally is None


def group_advice(desk: Desk, calls: tuple[CloseCall, ...], language: Language) -> tuple[str, ...]:
    """Every suggestion of a group in words, the upper unit first."""
    units = desk.hearing.state.units
    colon = "：" if language is Language.ZH else ": "
    return tuple(
        f"{units[call.upper].unit.name}{colon}{_suggestion(desk, call, call.lower, language)}"
        for call in calls
    )


def unit_advice(desk: Desk, unit: UnitId, language: Language) -> Iterator[str]:
    """Where the unit stands so close to another that a recount suggests itself (6.18)."""
    for call in desk.recounts.close_calls(desk.hearing.unit(unit).unit.group):
        if unit in (call.upper, call.lower):
            other = call.lower if unit == call.upper else call.upper
            yield _suggestion(desk, call, other, language)


def _suggestion(desk: Desk, call: CloseCall, other: UnitId, language: Language) -> str:
    ranks = desk.hearing.scheme.ranks
    gap, step = (
        decimal_text(each, ranks.decimals, ranks.rounding) for each in (call.gap, call.step)
    )
    return recheck_words.SUGGESTION.filled(
        language,
        place=recheck_words.CLOSE[call.place].to(language),
        other=desk.hearing.unit(other).unit.name,
        gap=gap,
        step=step,
    )


def _facts(desk: Desk, current: RoundState, language: Language) -> Iterator[str]:
    for held in current.rekeyings:
        yield _told(desk, current, held, language)
    if sheets := corrections_due(current, final_marks(current)):
        told = recheck_words.RECOUNT_TO_CORRECT
        if current.versions:
            yield told.filled(language, sheets=sheet_ranges(sheets))


def _told(desk: Desk, current: RoundState, held: RecountState, language: Language) -> str:
    asked = {
        "number": held.number,
        "person": desk.hearing.name(held.person),
        "role": recheck_words.ASKERS[held.asked_by].to(language),
        "reason": held.reason,
    }
    if held.before is None or held.after is None:
        papers = len(current.sheets) - len(current.invalid)
        left = papers - len(held.keyed)
        return recheck_words.RECOUNT_UNDER_WAY.filled(
            language, **asked, keyed=len(held.keyed), left=left
        )
    return recheck_words.RECOUNT_COMPARED.filled(
        language,
        **asked,
        before=plain(held.before.raw_total),
        after=plain(held.after.raw_total),
        differing=len(held.differing),
        settled=len(held.settled),
    )


def seat_recounter(desk: Desk, name: str) -> Changes:
    """Let somebody of that name sit down to key the recount, naming them if nobody has it.

    Whether they may key it, for they may have keyed before, is for the desk to say.
    Raises Refusal: as `RulesClerk.name_operator`.
    """
    hearing = desk.hearing
    operators = hearing.state.operators
    known = next((each for each in operators if hearing.name(each) == name.strip()), None)
    if known is None:
        numbers = (PersonId(f"operator-{number}") for number in count(len(operators) + 1))
        known = next(person for person in numbers if person not in operators)
        desk.rules.name_operator(known, name.strip(), Role.SECOND_CLERK)
    hearing.sit_down(known)
    return frozenset({Topic.OPERATORS})
