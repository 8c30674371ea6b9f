"""What the ballots page shows of a hearing: the board, the papers, the entry; records only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.desk.ballot_clerk import session_of
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.recount_clerk import keyed_before
from hearing_desk.model.ballots import EntryPass, Marks
from hearing_desk.model.choices import Balloting, RecusalRule, SpoiledBallotRule, SurplusRule
from hearing_desk.model.hearing import Role, RoundState, UnitDay
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Scheme, Verification
from hearing_desk.rules.balloting import balloting_of
from hearing_desk.rules.ballots import (
    unit_state,
    unkeyed,
    unverified,
)
from hearing_desk.rules.recheck import open_recount
from hearing_desk.words.language import Language
from ui.audience.scenes import ProgressScene
from ui.bridge.paper_form import PaperForm, paper_form, said


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit on the board; `returned` is `None` before its ballots are collected."""

    unit: UnitId
    name: str
    group: str
    state: UnitState
    returned: int | None
    keyed_first: int
    keyed_second: int


@dataclass(frozen=True, slots=True)
class PapersView:
    """The papers of a unit as counted in the hall, and which acts on them stand to reason.

    present, recused: as issued; before that, as the sign-in says now.
    group_units: units whose papers are handed out together, this one included (booklets).
    stand_ins:   most alternates who may judge for recused delegates.
    """

    unit: UnitId
    unit_name: str
    round: int
    present: int
    recused: int
    stand_ins: int
    printed: int
    issued: int
    exchanged: int
    returned: int | None
    unused: int | None
    foreign: int
    unreturned: int
    minuted: tuple[str, ...]
    recounts: tuple[str, ...]
    voided: str | None
    absent: bool
    group_units: tuple[UnitId, ...]
    may_issue: bool
    may_exchange: bool
    may_collect: bool
    may_recount: bool
    may_void: bool
    may_minute: bool


class EntryStop(Enum):
    """Why nothing can be keyed now."""

    NOT_COLLECTED = "not-collected"
    SAME_OPERATOR = "same-operator"
    KEYED = "keyed"
    """Every paper is keyed as often as the scheme wants."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who may sit down to key."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """The paper to key next.

    keyed, of:  papers of the pass. last: the paper of this pass written last.
    undo_pass:  the pass whose last paper the one who keys may take back.
    operator:   who keys now. others: who may take over.
    recount:    number of the recount that is keyed instead of a pass; `None` = a pass is.
    """

    unit: UnitId
    unit_name: str
    form: PaperForm
    entry_pass: EntryPass
    sheet_no: SheetNo | None
    keyed: int
    of: int
    last: tuple[SheetNo, Marks] | None
    undo_pass: EntryPass
    stop: EntryStop | None
    operator: str
    others: tuple[Operator, ...]
    recount: int | None = None


def board(desk: Desk, language: Language) -> tuple[UnitRow, ...]:
    """Every unit in the order of the day: groups as planned, units as they report."""
    state, scheme = desk.hearing.state, desk.hearing.scheme
    return tuple(
        unit_row(desk, day.unit.id, language)
        for group in scheme.groups
        for day in state.group_units(group.id)
    )


def unit_row(desk: Desk, unit: UnitId, language: Language) -> UnitRow:
    """One unit's line on the board."""
    day, scheme = desk.hearing.unit(unit), desk.hearing.scheme
    current = day.current
    row = UnitRow(
        unit=unit,
        name=day.unit.name,
        group=said(scheme.group(day.unit.group).label, language),
        state=unit_state(day, scheme.ballot.verification),
        returned=None,
        keyed_first=0,
        keyed_second=0,
    )
    if current is None:
        return row
    return UnitRow(
        unit=row.unit,
        name=row.name,
        group=row.group,
        state=row.state,
        returned=current.returned,
        keyed_first=len(current.first),
        keyed_second=_verified(current, scheme.ballot.verification),
    )


def papers_view(desk: Desk, unit: UnitId) -> PapersView:
    """The papers of a unit. Before they are issued, the sign-in tells who would get one."""
    day, scheme = desk.hearing.unit(unit), desk.hearing.scheme
    rules = scheme.ballot
    fresh = day.current is None or day.current.voided is not None
    shown = _next_round(desk, day) if day.current is None or fresh else day.current
    out = shown.returned is None and not fresh
    counted = shown.returned is not None and not shown.closed
    surplus = counted and shown.account.unreturned < 0 and bool(shown.recounts)
    return PapersView(
        unit=unit,
        unit_name=day.unit.name,
        round=shown.number,
        present=shown.present,
        recused=shown.recused,
        stand_ins=shown.recused if rules.recusal is RecusalRule.ALTERNATE_FOR_UNIT else 0,
        printed=shown.printed,
        issued=shown.issued,
        exchanged=shown.exchanged,
        returned=shown.returned,
        unused=shown.unused,
        foreign=shown.foreign,
        unreturned=shown.account.unreturned if shown.returned is not None else 0,
        minuted=tuple(shown.minuted),
        recounts=tuple(shown.recounts),
        voided=day.current.voided if day.current is not None else None,
        absent=day.absent is not None,
        group_units=_handed_out_together(desk, day, scheme),
        may_issue=fresh and day.absent is None,
        may_exchange=out and rules.spoiled is not SpoiledBallotRule.NO_EXCHANGE,
        may_collect=out,
        may_recount=counted,
        may_void=surplus and rules.surplus is not SurplusRule.RECOUNT_ONLY,
        may_minute=counted and shown.account.unreturned > len(shown.minuted),
    )


def entry_view(desk: Desk, unit: UnitId, language: Language) -> EntryView:
    """The paper to key next: the first pass to its end, then the second where there is one."""
    hearing = desk.hearing
    day, rules = hearing.unit(unit), hearing.scheme.ballot
    current = day.current
    if current is not None and current.voided is None and open_recount(current) is not None:
        return _recount_entry(desk, day, current, language)
    ready = current is not None and current.voided is None and current.returned is not None
    entry_pass, sheets = _next_sheets(current, rules.verification) if ready and current else _NONE
    stop = _stop(current if ready else None, entry_pass, sheets, hearing.operator)
    keyed = {} if current is None else current.entries(entry_pass)
    of = (current.returned or 0) if current is not None else 0
    last = next(reversed(keyed), None)
    return EntryView(
        unit=unit,
        unit_name=day.unit.name,
        form=paper_form(hearing.scheme, language),
        entry_pass=entry_pass,
        sheet_no=sheets[0] if sheets else None,
        keyed=of - len(sheets),
        of=of,
        last=None if last is None else (last, keyed[last]),
        undo_pass=_undo_pass(current, entry_pass, hearing.operator),
        stop=stop,
        operator=hearing.name(hearing.operator),
        others=tuple(
            Operator(person, hearing.name(person))
            for person in sorted(hearing.state.operators, key=lambda p: _likely(desk, p))
            if person != hearing.operator
        ),
    )


def _recount_entry(desk: Desk, day: UnitDay, current: RoundState, language: Language) -> EntryView:
    """The paper to key next in the recount under way, by nobody who keyed papers of the round."""
    hearing, held = desk.hearing, current.rekeyings[-1]
    sheets, before = desk.recounts.to_key(day.unit.id), keyed_before(current)
    own = hearing.operator in before
    last = next(reversed(held.keyed), None)
    return EntryView(
        unit=day.unit.id,
        unit_name=day.unit.name,
        form=paper_form(hearing.scheme, language),
        entry_pass=EntryPass.SECOND,
        sheet_no=sheets[0] if sheets else None,
        keyed=len(held.keyed),
        of=len(held.keyed) + len(sheets),
        last=None if last is None else (last, held.keyed[last]),
        undo_pass=EntryPass.SECOND,
        stop=EntryStop.KEYED if not sheets else EntryStop.SAME_OPERATOR if own else None,
        operator=hearing.name(hearing.operator),
        others=tuple(
            Operator(person, hearing.name(person))
            for person in sorted(hearing.state.operators, key=lambda p: _likely(desk, p))
            if person not in before
        ),
        recount=held.number,
    )


_NONE: tuple[EntryPass, tuple[SheetNo, ...]] = (EntryPass.FIRST, ())


def _next_sheets(
    current: RoundState, verification: Verification
) -> tuple[EntryPass, tuple[SheetNo, ...]]:
    sheets = unkeyed(current, current.first)
    if sheets or verification is not Verification.SECOND_PASS:
        return EntryPass.FIRST, sheets
    return EntryPass.SECOND, unkeyed(current, current.second)


def _undo_pass(current: RoundState | None, entry_pass: EntryPass, operator: PersonId) -> EntryPass:
    """The pass at work; its first sheet not yet keyed, still one's own first pass."""
    if current is None or current.second or not current.first:
        return entry_pass
    own = current.first_by.get(next(reversed(current.first))) == operator
    return EntryPass.FIRST if own else entry_pass


def _stop(
    current: RoundState | None,
    entry_pass: EntryPass,
    sheets: tuple[SheetNo, ...],
    operator: PersonId,
) -> EntryStop | None:
    if current is None:
        return EntryStop.NOT_COLLECTED
    if current.closed:
        return EntryStop.CLOSED
    if not sheets:
        return EntryStop.KEYED
    other = EntryPass.FIRST if entry_pass is EntryPass.SECOND else EntryPass.SECOND
    if current.operators(other).get(sheets[0]) == operator:
        return EntryStop.SAME_OPERATOR
    return None


def _likely(desk: Desk, person: PersonId) -> int:
    """Who sits down to key first, the notary last; an order of buttons, not a rule."""
    roles = (Role.SECOND_CLERK, Role.CLERK, Role.ORGANIZER, Role.NOTARY)
    return roles.index(desk.hearing.state.operators[person])


def now_ms(desk: Desk) -> int:
    """The monotonic clock, for telling how fast sheets are keyed."""
    return desk.hearing.clock.now().mono_ms


def sit_down(desk: Desk, person: PersonId) -> Changes:
    """Let another operator act from here on. Raises Refusal: "operator-unknown"."""
    desk.hearing.sit_down(person)
    return frozenset({Topic.OPERATORS})


def progress_scene(rows: tuple[UnitRow, ...], group: str, title: str) -> ProgressScene:
    """How far the counting of a group is; both entries of every paper count, no score does."""
    lines = tuple(
        (row.name, row.keyed_first + row.keyed_second, 2 * (row.returned or 0))
        for row in rows
        if row.group == group and row.state is not UnitState.ABSENT
    )
    return ProgressScene(f"{group} · {title}", lines)


def _verified(current: RoundState, verification: Verification) -> int:
    if verification is Verification.SECOND_PASS:
        return len(current.second)
    return (current.returned or 0) - len(unverified(current, verification))


def _next_round(desk: Desk, day: UnitDay) -> RoundState:
    """The round as it would be issued now; nobody votes before there is a sign-in."""
    present, recused = 0, 0
    if session_of(desk.hearing, day) in desk.hearing.state.sessions:
        present, recused = desk.ballots.voters(day.unit.id)
    number = Round(len(day.rounds) + 1)
    return RoundState(number, 0, present, recused, 0, present - recused)


def _handed_out_together(desk: Desk, day: UnitDay, scheme: Scheme) -> tuple[UnitId, ...]:
    if balloting_of(scheme, day.unit.group) is not Balloting.BOOKLET:
        return (day.unit.id,)
    return tuple(
        other.unit.id
        for other in desk.hearing.state.group_units(day.unit.group)
        if other.absent is None
    )
