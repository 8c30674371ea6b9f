"""The exported tables of the count: results, marks per item, reconciliation, single ballots.

Figures of a unit leave the room once they are released to the hall (design 2.13), not before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from hearing_desk.desk.export_cells import Cell, Column, Outlet, Row, Table, Term, exact_cell
from hearing_desk.desk.tally_clerk import final_marks, standings
from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Group
from hearing_desk.model.tally import Standing, UnitTally
from hearing_desk.rules.ballots import unit_state
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.rules.reconcile import reconcile
from hearing_desk.rules.score import exact_text
from hearing_desk.words import day_words, export_words
from hearing_desk.words.count_words import UNIT_STATES
from hearing_desk.words.rule_answers import local

_RESULT = (
    "group unit state rank tied score score_exact raw_total divisor margin round"
    " present recused issued exchanged returned unreturned valid invalid abstentions all_blank"
)
_OF_MARKS = ("abstentions", "all_blank")
"""What among the results tells how somebody marked, where there are few."""

_COUNTS = "group unit round item mark ballots"
_RECONCILIATION = (
    "group unit round present recused printed issued exchanged unused returned unreturned minuted"
    " foreign keyed valid invalid abstentions agrees voided"
)
_BALLOTS = "group unit round sheet_no"


def results(outlet: Outlet) -> Table:
    """One row per unit, in rank order once the whole group is released, else as they report."""
    rows = (row for group, days in outlet.groups() for row in _group_rows(outlet, group, days))
    return outlet.table("results", _RESULT, rows)


def _group_rows(outlet: Outlet, group: Group, days: Sequence[UnitDay]) -> Iterator[Row]:
    """Ranks and margins tell of units not released yet, so they wait for the last of the group."""
    states = {day.unit.id: _state(outlet, day) for day in days}
    known = {standing.unit: standing for standing in standings(outlet.hearing, group.id)}
    ranked = set(states.values()) <= {UnitState.RELEASED, UnitState.ABSENT}
    for unit in known if ranked else states:
        day = outlet.state.units[unit]
        row: dict[str, Cell] = dict.fromkeys(_RESULT.split())
        row |= {
            "group": outlet.group(group),
            "unit": day.unit.name,
            "state": outlet.term(states[unit], UNIT_STATES[states[unit]]),
        }
        tally = released(outlet, day)
        if tally is not None:
            row |= {**_figures(tally), **_score(known[unit], ranked=ranked)}
            if not marks_may_be_told(outlet.scheme, tally):
                row |= dict.fromkeys(_OF_MARKS)
        yield row


def _figures(tally: UnitTally) -> Row:
    account = tally.account
    return {
        "score_exact": None if tally.score is None else exact_text(tally.score),
        "raw_total": exact_cell(tally.raw_total),
        "divisor": tally.divisor,
        "round": tally.round,
        "present": account.present,
        "recused": account.recused,
        "issued": account.issued,
        "exchanged": account.exchanged,
        "returned": account.returned,
        "unreturned": account.unreturned,
        "valid": tally.valid,
        "invalid": tally.invalid,
        "abstentions": tally.abstentions,
        "all_blank": tally.all_blank,
    }


def _score(standing: Standing, *, ranked: bool) -> Row:
    shown: Row = {"score": Decimal(standing.shown) if standing.shown else None}
    if not ranked:
        return shown
    return {**shown, "rank": standing.rank, "tied": standing.tied, "margin": standing.margin}


def counts(outlet: Outlet) -> Table:
    """One row per released unit, item and mark, zero first; none of a unit judged by too few."""
    rows: Iterator[Row] = (
        {
            "group": outlet.group(group),
            "unit": day.unit.name,
            "round": tally.round,
            "item": item,
            "mark": mark,
            "ballots": ballots,
        }
        for group, days in outlet.groups()
        for day in days
        if (tally := released(outlet, day)) is not None and marks_may_be_told(outlet.scheme, tally)
        for item, mark, ballots in _item_counts(outlet, tally)
    )
    return outlet.table("counts", _COUNTS, rows)


def _item_counts(outlet: Outlet, tally: UnitTally) -> Iterator[tuple[Term, Term, int]]:
    ballot = outlet.scheme.ballot
    labels = {grade.id: local(grade.label, outlet.language) for grade in ballot.grades}
    for item, counted in zip(ballot.items, tally.items, strict=True):
        about = Term(item.id, local(item.label, outlet.language))
        for grade, ballots in counted.grades:
            yield about, Term(grade, labels[grade]), ballots
        yield about, Term("blank", outlet.say(export_words.BLANK)), counted.blank
        yield about, Term("overmarked", outlet.say(export_words.OVERMARKED)), counted.overmarked
        yield about, Term("illegible", outlet.say(export_words.ILLEGIBLE)), counted.illegible


def reconciliation(outlet: Outlet) -> Table:
    """One row per round of every unit, void ones too."""
    rows = (
        {"group": outlet.group(group), "unit": day.unit.name, **_round_row(outlet, current)}
        for group, days in outlet.groups()
        for day in days
        for current in day.rounds
    )
    return outlet.table("reconciliation", _RECONCILIATION, rows)


def _round_row(outlet: Outlet, current: RoundState) -> Row:
    account, collected = current.account, current.returned is not None
    return {
        "round": current.number,
        "present": account.present,
        "recused": account.recused,
        "printed": current.printed,
        "issued": account.issued,
        "exchanged": account.exchanged,
        "unused": account.unused,
        "returned": current.returned,
        "unreturned": account.unreturned if collected else None,
        "minuted": len(current.minuted),
        "foreign": account.foreign if collected else None,
        "keyed": len(current.first),
        "voided": outlet.free(current.voided),
        **_sorted_papers(current),
    }


def _sorted_papers(current: RoundState) -> Row:
    """What only the count can say; nothing before it."""
    tally = current.tally
    if tally is None:
        return dict.fromkeys(("valid", "invalid", "abstentions", "agrees"))
    lines = reconcile(
        current.account,
        printed=current.printed,
        minuted=len(current.minuted),
        keyed=len(current.first.keys() | current.invalid.keys()),
        valid=tally.valid,
        invalid=tally.invalid,
        abstentions=tally.abstentions,
    )
    return {
        "valid": tally.valid,
        "invalid": tally.invalid,
        "abstentions": tally.abstentions,
        "agrees": all(line.holds is not False for line in lines),
    }


def ballots(outlet: Outlet) -> Table:
    """One row per paper of the released rounds, in order of the sheet numbers.

    Marks read as in a ballots file (design §4): an empty cell is a blank item.
    """
    items = tuple(
        Column(item.id, local(item.label, outlet.language)) for item in outlet.scheme.ballot.items
    )
    rows = (
        {
            "group": outlet.group(group),
            "unit": day.unit.name,
            "round": current.number,
            "sheet_no": sheet_no,
            "remark": _remark(outlet, current, sheet_no),
            **marks,
        }
        for group, days in outlet.groups()
        for day in days
        if (current := day.current) is not None and released(outlet, day) is not None
        for sheet_no, marks in _papers(outlet, current)
    )
    remark = Column("remark", outlet.say(export_words.HEADINGS["remark"]))
    return outlet.table("ballots", _BALLOTS, rows, (*items, remark))


def _papers(outlet: Outlet, current: RoundState) -> Iterator[tuple[SheetNo, Row]]:
    """Every paper with its marks; an invalid one may never have been keyed."""
    items = [item.id for item in outlet.scheme.ballot.items]
    final = final_marks(current)
    for sheet_no in sorted(final.keys() | current.invalid.keys()):
        marks = final.get(sheet_no)
        if marks is None:
            yield sheet_no, dict.fromkeys(items)
        else:
            yield sheet_no, dict(zip(items, (_mark(outlet, m) for m in marks), strict=True))


def _mark(outlet: Outlet, mark: Mark) -> Term:
    if mark == BLANK:
        return Term("blank", "")
    if mark in (OVERMARKED, ILLEGIBLE):
        return Term({OVERMARKED: "overmarked", ILLEGIBLE: "illegible"}[mark], mark)
    grades = [outlet.scheme.ballot.grade(int(key)) for key in mark.split("+")]
    return Term(
        "+".join(grade.id for grade in grades),
        "+".join(local(grade.label, outlet.language) for grade in grades),
    )


def _remark(outlet: Outlet, current: RoundState, sheet_no: SheetNo) -> str | None:
    if sheet_no in current.invalid:
        reason = outlet.say(day_words.INVALID_WORDS[current.invalid[sheet_no].reason])
        return day_words.INVALID.filled(outlet.language, reason=reason)
    if sheet_no in current.rulings:
        reason = outlet.free(current.rulings[sheet_no].reason) or ""
        return day_words.RULED.filled(outlet.language, reason=reason)
    return outlet.say(day_words.SETTLED) if sheet_no in current.settled else None


def _state(outlet: Outlet, day: UnitDay) -> UnitState:
    return unit_state(day, outlet.scheme.ballot.verification)


def released(outlet: Outlet, day: UnitDay) -> UnitTally | None:
    """A unit's figures once the hall may have them; `None` before."""
    if day.current is None or _state(outlet, day) is not UnitState.RELEASED:
        return None
    return day.current.tally
