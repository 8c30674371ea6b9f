"""Paper held against data: what was typed compared again, every verdict on a sheet found again.

Which act's hash the head on a returned sheet is was told when its code was read. Whoever verifies
with a reader of images at hand has the code read once more (`image_checks`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.binding_events import (
    CustodyPhotographed,
    SignedPaperReturned,
    TypeBackChecked,
)
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.verify.image_checks import sheets_read_again
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk

_GROUPS, _GROUP_SIZE = 16, 4
_ENVELOPE_HOLDS = 100


def paper_bound_to_data(record: Record) -> Walk:
    """Every check of paper against data is of a paper there was and came out as it says."""
    return Walk(
        {
            TypeBackChecked: partial(_found, _typed_back),
            SignedPaperReturned: partial(_found, _returned),
            CustodyPhotographed: partial(_found, _photographed),
        },
        after=partial(_at_least_one, record),
    )


def _found(
    check: Callable[[HearingState, Any], Iterator[Problem]], state: HearingState, act: Act[Any]
) -> Iterator[Problem]:
    for found in check(state, act.event):
        yield Problem(found.code, found.severity, params={"seq": act.seq, **found.params})


def _at_least_one(record: Record) -> Iterator[Problem]:
    bound = record.state.binding
    if not (bound.type_backs or bound.returns or bound.photographs):
        raise NothingToCheck("nothing-bound")
    yield from sheets_read_again(record)


def _typed_back(state: HearingState, event: TypeBackChecked) -> Iterator[Problem]:
    where = {"number": event.number, "version": event.version}
    said = (event.kind, event.number, event.version, event.subject, event.pdf_sha256)
    digest = ""
    for paper in state.papers:
        if (paper.kind, paper.number, paper.version, paper.subject, paper.pdf_sha256) == said:
            digest = paper.record_sha256
    if not digest:
        yield Problem("type-back-of-nothing", params=where)
        return
    places = sorted({place for place in event.hidden if 1 <= place <= _GROUPS})
    if len(places) != 2 or tuple(places) != event.hidden:
        yield Problem("type-back-places", params=where)
        return
    starts = ((place - 1) * _GROUP_SIZE for place in places)
    held = tuple(digest[start : start + _GROUP_SIZE] for start in starts)
    if event.matched is not (held == event.typed):
        yield Problem("type-back-forged", params=where)
    elif not event.matched:
        yield Problem("type-back-mismatch-told", Severity.WARNING, params=where)


def _returned(state: HearingState, event: SignedPaperReturned) -> Iterator[Problem]:
    where = {"number": event.number, "version": event.version, "name": event.file_name}
    if event.file_sha256 in {paper.pdf_sha256 for paper in state.papers}:
        yield Problem("return-of-stored-file", params=where)
    verdict, pdf_sha256, replaced_by = _verdict(state, event)
    if (event.verdict, event.pdf_sha256, event.replaced_by) != (verdict, pdf_sha256, replaced_by):
        yield Problem("return-verdict-forged", params={**where, "verdict": event.verdict.value})
    elif verdict is not ReturnVerdict.CURRENT:
        params = {**where, "verdict": verdict.value}
        yield Problem("return-not-current-told", Severity.WARNING, params=params)


def _verdict(
    state: HearingState, event: SignedPaperReturned
) -> tuple[ReturnVerdict, str, int | None]:
    """Verdict, stored paper and what replaces it, from what the code on the sheet says."""
    if not event.hearing:
        return ReturnVerdict.UNREADABLE, "", None
    if event.hearing.upper() != state.hearing.upper():
        return ReturnVerdict.OTHER_HEARING, "", None
    said = (event.number, event.version, event.record_sha256)
    for paper in state.papers:
        if (paper.number, paper.version, paper.record_sha256) == said:
            break
    else:
        return ReturnVerdict.NOT_HELD, "", None
    if event.printed_after is None or not 1 <= event.printed_after < paper.seq:
        return ReturnVerdict.NOT_HELD, paper.pdf_sha256, None
    replaced_by = _replaced_by(state, paper)
    verdict = ReturnVerdict.CURRENT if replaced_by is None else ReturnVerdict.SUPERSEDED
    return verdict, paper.pdf_sha256, replaced_by


def _replaced_by(state: HearingState, paper: StoredPaper) -> int | None:
    """The latest version printed of the same; else that which a correction makes of it."""
    same = [p for p in state.papers if (p.kind, p.subject) == (paper.kind, paper.subject)]
    if same[-1].version > paper.version:
        return same[-1].version
    if paper.kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST):
        day = state.units[UnitId(paper.subject)]
        locked = day.rounds[-1].locked_version
        in_force = day.next_version if locked is None else locked
        return in_force if in_force > paper.version else None
    if paper.kind is PaperKind.GROUP_SUMMARY:
        group = GroupId(paper.subject)
        begun = (each.begun_seq for each in state.corrections if each.group == group)
        if any(seq > paper.seq for seq in begun):
            return paper.version + 1
    return None


def _photographed(state: HearingState, event: CustodyPhotographed) -> Iterator[Problem]:
    """What is photographed is a paper printed before, or an envelope of a round collected."""
    of_paper = event.item is PhotographOf.PAPER
    papers = {paper.pdf_sha256 for paper in state.papers} if of_paper else {""}
    envelope = (event.unit, event.round, event.envelope)
    if event.pdf_sha256 not in papers:
        yield Problem("photograph-of-nothing", params={"name": event.file_name})
    elif event.item is PhotographOf.ENVELOPE:
        if event.envelope not in _envelopes(state, event):
            yield Problem("photograph-of-nothing", params={"name": event.file_name})
    elif envelope != (None, None, None):
        yield Problem("photograph-of-nothing", params={"name": event.file_name})


def _envelopes(state: HearingState, event: CustodyPhotographed) -> range:
    """The numbers of the envelopes of the round named."""
    rounds = state.units[event.unit].rounds if event.unit in state.units else []
    sheets = [each.returned for each in rounds if each.number == event.round]
    if not sheets or sheets[0] is None:
        return range(0)
    return range(1, max(1, -(-sheets[0] // _ENVELOPE_HOLDS)) + 1)
