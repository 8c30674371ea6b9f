"""Two entries of every ballot: what differs, what is settled, what still keeps a unit open.

A paper has its final marks once both passes agree, or the first was read back and agreed, or
somebody looked at a difference, or two deciders ruled; the later of these outweighs the earlier.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from hearing_desk.errors import Problem
from hearing_desk.model.ballots import Difference, Marks, Ruling
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import ItemId, SheetNo
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Verification
from hearing_desk.model.speech import SpeechActKind

_NOT_READ_BACK: Mapping[SheetNo, bool] = MappingProxyType({})


def differences(
    items: Sequence[ItemId],
    first: Mapping[SheetNo, Marks],
    second: Mapping[SheetNo, Marks],
    *,
    decided: Container[SheetNo] = (),
) -> tuple[Difference, ...]:
    """Every cell in which the two passes differ, by sheet number and item.

    items:   ids in scheme order.
    decided: sheets nobody needs to look at again: settled, ruled upon or invalid.
    """
    return tuple(
        Difference(sheet, item, index, first[sheet][index], second[sheet][index])
        for sheet in sorted(first.keys() & second.keys())
        if first[sheet] != second[sheet] and sheet not in decided
        for index, item in enumerate(items)
        if first[sheet][index] != second[sheet][index]
    )


def settled_marks(
    first: Mapping[SheetNo, Marks],
    second: Mapping[SheetNo, Marks],
    settled: Mapping[SheetNo, Marks],
    rulings: Mapping[SheetNo, Ruling],
    *,
    read_back: Mapping[SheetNo, bool] = _NOT_READ_BACK,
) -> Mapping[SheetNo, Marks]:
    """The final marks of every paper that has them, by sheet number.

    read_back: whether the first entry, read aloud, agreed with the paper; where there is a
               second entry, that decides.
    """
    marks = {sheet: keyed for sheet, keyed in first.items() if second.get(sheet) == keyed}
    for sheet, agreed in read_back.items():
        if agreed and sheet in first and sheet not in second:
            marks[sheet] = first[sheet]
    marks.update(settled)
    marks.update((sheet, ruling.marks) for sheet, ruling in rulings.items())
    return dict(sorted(marks.items()))


def open_doubts(current: RoundState) -> tuple[SheetNo, ...]:
    """Papers put aside and not yet decided upon."""
    return tuple(sorted(current.doubts.keys() - current.rulings.keys() - current.invalid.keys()))


def unkeyed(current: RoundState, keyed: Container[SheetNo]) -> tuple[SheetNo, ...]:
    """Returned papers not yet among those keyed, nor ruled upon or invalid."""
    return tuple(
        sheet
        for sheet in current.sheets
        if not (sheet in keyed or sheet in current.rulings or sheet in current.invalid)
    )


def unverified(current: RoundState, verification: Verification) -> tuple[SheetNo, ...]:
    """Returned papers that lack their second entry, or an agreed reading back in its place."""
    if verification is Verification.SECOND_PASS:
        return unkeyed(current, current.second)
    agreed = {sheet for sheet, held in current.read_back.items() if held}
    return unkeyed(current, agreed | current.settled.keys())


def differing_sheets(current: RoundState) -> tuple[SheetNo, ...]:
    """Papers whose passes differ and nobody has decided yet."""
    both = current.first.keys() & current.second.keys()
    decided = current.settled.keys() | current.rulings.keys() | current.invalid.keys()
    undecided = sorted(both - decided)
    return tuple(s for s in undecided if current.first[s] != current.second[s])


def closing_problems(current: RoundState, verification: Verification) -> tuple[Problem, ...]:
    """Everything that keeps the entry of a round from being closed, all at once.

    Codes: "sheets-unkeyed-first", "sheets-unkeyed-second", "sheets-not-read-back",
    "sheets-beyond-returned", "differences-open", "doubts-open", "returned-over-issued" (B10),
    "unreturned-not-minuted" (B11).
    """
    return tuple(_entry_problems(current, verification)) + tuple(_paper_problems(current))


def _entry_problems(current: RoundState, verification: Verification) -> Iterator[Problem]:
    if sheets := unkeyed(current, current.first):
        yield Problem("sheets-unkeyed-first", params=_sheets(sheets))
    if sheets := unverified(current, verification):
        if verification is Verification.SECOND_PASS:
            yield Problem("sheets-unkeyed-second", params=_sheets(sheets))
        else:
            yield Problem("sheets-not-read-back", params=_sheets(sheets))
    if sheets := differing_sheets(current):
        yield Problem("differences-open", params=_sheets(sheets))
    if sheets := open_doubts(current):
        yield Problem("doubts-open", params=_sheets(sheets))


def _paper_problems(current: RoundState) -> Iterator[Problem]:
    account = current.account
    keyed = current.first.keys() | current.second.keys() | current.invalid.keys()
    if beyond := sorted(sheet for sheet in keyed if sheet > current.last_sheet):
        yield Problem(
            "sheets-beyond-returned", params={**_sheets(beyond), "returned": account.returned}
        )
    if account.unreturned < 0:
        yield Problem(
            "returned-over-issued",
            params={"returned": account.returned, "issued": account.issued},
        )
    if account.unreturned > len(current.minuted):
        yield Problem(
            "unreturned-not-minuted",
            params={"unreturned": account.unreturned, "minuted": len(current.minuted)},
        )


def _sheets(sheets: Sequence[SheetNo]) -> Mapping[str, object]:
    return {"count": len(sheets), "sheets": sheet_ranges(sheets)}


def sheet_ranges(sheets: Iterable[SheetNo]) -> str:
    """Sheet numbers in ascending order, runs joined: `3, 7-9`."""
    runs: list[list[int]] = []
    for sheet in sheets:
        if runs and sheet == runs[-1][-1] + 1:
            runs[-1][1:] = [sheet]
        else:
            runs.append([sheet])
    return ", ".join("-".join(map(str, run)) for run in runs)


def unit_state(day: UnitDay, verification: Verification) -> UnitState:
    """The stage a unit is at, from the facts of its day."""
    if day.absent is not None:
        return UnitState.ABSENT
    current = day.current
    acts = day.speech.acts
    if acts and acts[-1].kind is not SpeechActKind.STOP:
        return UnitState.SPEAKING
    if current is None:
        return UnitState.WAITING
    if current.voided is not None:
        return UnitState.VOIDED
    if current.returned is None:
        return UnitState.VOTING
    return _result_state(day, current) if current.closed else _entry_state(current, verification)


def _result_state(day: UnitDay, current: RoundState) -> UnitState:
    version = current.locked_version
    if version is None:
        return UnitState.CLOSED
    if day.released_version == version:
        return UnitState.RELEASED
    return UnitState.SIGNED if version in day.signed else UnitState.LOCKED


def _entry_state(current: RoundState, verification: Verification) -> UnitState:
    if unkeyed(current, current.first):
        return UnitState.FIRST_PASS if current.first else UnitState.COLLECTED
    if unverified(current, verification):
        return UnitState.SECOND_PASS
    if differing_sheets(current):
        return UnitState.DIFFERENCES
    return UnitState.DOUBTFUL if open_doubts(current) else UnitState.READY_TO_CLOSE
