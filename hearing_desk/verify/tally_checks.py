"""The figures: papers add up, every count is made again, ranks follow from the scores."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.ballot_events import TallyTaken
from hearing_desk.model.hearing import HearingState, RoundState
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.tally import BallotAccount
from hearing_desk.rules.rank import rank_group
from hearing_desk.verify.ranking import counted_ranks, tallies_of
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.recount import figures_of, recount
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk, at_least_one


def papers_reconciled(record: Record) -> Iterator[Problem]:
    """Every paper printed, issued, returned and, in closed rounds, keyed is accounted for."""
    collected = [
        (day, current)
        for day in record.state.units.values()
        for current in day.rounds
        if current.returned is not None
    ]
    if not collected:
        raise NothingToCheck("no-ballots-yet")
    for day, current in collected:
        for figure, left, right in _sums(current):
            if left != right:
                params = {
                    "unit": day.unit.name,
                    "round": current.number,
                    "figure": figure,
                    "left": left,
                    "right": right,
                }
                yield Problem("papers-do-not-add-up", params=params)
        if not all(remark.strip() for remark in current.minuted):
            params = {"unit": day.unit.name, "round": current.number}
            yield Problem("missing-without-minute", params=params)


def _sums(current: RoundState) -> Iterator[tuple[str, int, int]]:
    """Name of a sum and its two sides."""
    returned = current.returned or 0
    keyed = {*current.first, *current.second, *current.rulings, *current.invalid}
    yield "issued-to-voters", current.issued, current.present - current.recused
    yield "paper", current.printed, current.issued + current.exchanged + (current.unused or 0)
    if current.closed:
        yield "missing-minuted", current.issued, returned + len(current.minuted)
        yield "keyed", returned, len(keyed)
    tally = current.tally
    if tally is not None:
        yield "sorted", len(keyed), tally.valid + tally.invalid + tally.abstentions


def tallies_recounted(record: Record) -> Walk:
    """Every recorded figure, exact score included, equals a count of the marks by other code."""
    return Walk(
        {TallyTaken: partial(_recounted, record)},
        after=partial(at_least_one, record, TallyTaken, NothingToCheck("no-tallies-yet")),
    )


def _recounted(record: Record, state: HearingState, act: Act[TallyTaken]) -> Iterator[Problem]:
    event, figures = act.event, act.event.figures
    where = {"seq": act.seq, "unit": record.unit_name(event.unit)}
    current = state.units[event.unit].rounds[event.round - 1]
    if (figures.unit, figures.round) != (event.unit, event.round):
        yield Problem("tally-of-other-unit", params=where)
    recorded, counted = figures_of(figures), recount(record.scheme().ballot, current)
    differing = () if recorded == counted else sorted(recorded.keys() | counted.keys())
    for name in differing:
        told, found = recorded.get(name), counted.get(name)
        if told != found:
            params = {**where, "figure": name, "told": _text(told), "found": _text(found)}
            yield Problem("tally-differs", params=params)


def _text(figure: object) -> str:
    if isinstance(figure, BallotAccount):
        return f"{figure.present}/{figure.recused}/{figure.issued}/{figure.returned}"
    return "-" if figure is None else str(figure)


def ranks_recomputed(record: Record) -> Iterator[Problem]:
    """Ranks counted from the scores by two rules of thumb agree; they are told for comparison.

    Ranks are not journaled: what is told here is to be compared with the signed group summary.
    """
    told = False
    if record.state.scheme_text:
        scheme = record.scheme()
        for group in scheme.groups:
            if tallies_of(record.state, group.id):
                told = True
                yield from _ranked(record, scheme, group)
    if not told:
        raise NothingToCheck("no-tallies-yet")


def _ranked(record: Record, scheme: Scheme, group: Group) -> Iterator[Problem]:
    counted = counted_ranks(scheme, record.state, group.id)
    tallies = tallies_of(record.state, group.id)
    settled = record.state.ties.get(group.id, ())
    lines = []
    for standing in rank_group(
        tallies, scheme.ballot, scheme.ranks, settled=settled, margins=False
    ):
        name = record.unit_name(standing.unit)
        lines.append(f"{standing.rank or '-'} {name} {standing.shown or '-'}")
        if standing.rank != counted[standing.unit]:
            params = {"unit": name, "told": standing.rank, "found": counted[standing.unit]}
            yield Problem("rank-differs", params=params)
    told: dict[str, object] = {"group": group.label, "ranks": "; ".join(lines)}
    yield Problem("ranks-told", Severity.WARNING, params=told)
