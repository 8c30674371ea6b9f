"""What the results page shows: a group in rank order, each unit's next act, its papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.recheck_papers import (
    recount_subject,
    recounts_of,
    sample_subject,
    samples_of,
)
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Announcement, LocalText, Scheme, ScoreRelease, TieRule
from hearing_desk.rules.ballots import unit_state
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.paper import SIGNED_BY
from ui.audience.scenes import ScoreLine, ScoreScene

HUNDREDTHS = 100
GROUP_PAPERS = (PaperKind.SPEECH_RECORD, PaperKind.RECONCILIATION, PaperKind.GROUP_SUMMARY)
UNIT_PAPERS = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
RECHECK_PAPERS = (PaperKind.RECOUNT_RECORD, PaperKind.SAMPLE_RECORD)
"""Of a unit too, one for each recount and each sample."""


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A unit of the group.

    rank:    as text; "" = not ranked yet, or never.
    score:   with as many decimals as tell neighbours apart; "" = not counted.
    points:  the score in hundredths, for a bar.
    margin:  one-step changes of a mark that would swap it with `below`; `None` = nothing to say.
    below:   name of the unit ranked next.
    absent:  the reason; `None` = it is not absent.
    may_...: whether the act is next; printed = the tally sheet of this version is stored.
    """

    unit: UnitId
    name: str
    state: UnitState
    rank: str
    tied: bool
    score: str
    points: int
    margin: int | None
    below: str
    absent: str | None
    counted: bool
    may_count: bool
    may_lock: bool
    may_sign: bool
    may_release: bool
    printed: bool
    released: bool
    signers: tuple[str, ...]

    @property
    def locked(self) -> bool:
        """Whether the figures can no longer change without a correction."""
        return self.state in (UnitState.LOCKED, UnitState.SIGNED, UnitState.RELEASED)


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign on the tally sheet; `suggested` signed the last one, "" = nobody yet."""

    signatory: str
    label: LocalText
    suggested: str


@dataclass(frozen=True, slots=True)
class TieView:
    """Units sharing a rank that the rules want told apart, with their names."""

    units: tuple[tuple[UnitId, str], ...]
    by_lot: bool


@dataclass(frozen=True, slots=True)
class ResultsView:
    """A group's results; `highest` in hundredths is the end of the scale.

    groups:  every group with units.
    to_release: units whose release is the next act.
    tie:     the first that waits to be settled, once every unit is locked.
    closed:  every unit that balloted is locked, so that the group's papers are no drafts.
    """

    groups: tuple[tuple[GroupId, LocalText], ...]
    group: GroupId | None
    lines: tuple[ResultLine, ...] = ()
    signatures: tuple[SignatureLine, ...] = ()
    highest: int = 0
    to_release: tuple[UnitId, ...] = ()
    released: int = 0
    closed: bool = False
    tie: TieView | None = None


def results_view(desk: Desk, group: GroupId | None) -> ResultsView:
    """The results of a group; the first one when none is asked for."""
    scheme, state = desk.hearing.scheme, desk.hearing.state
    groups = tuple((each.id, each.label) for each in scheme.groups if state.group_units(each.id))
    known = [each for each, _ in groups]
    if group not in known:
        group = known[0] if known else None
    if group is None:
        return ResultsView(groups, None)
    lines = tuple(_lines(desk, group))
    rounds = [day.current for day in state.group_units(group) if day.absent is None]
    closed = all(r is not None and r.locked_version is not None for r in rounds)
    return ResultsView(
        groups=groups,
        group=group,
        lines=lines,
        signatures=signature_lines(desk),
        highest=int(scheme.ballot.maximum_total * HUNDREDTHS),
        to_release=tuple(line.unit for line in lines if line.may_release),
        released=sum(line.released for line in lines),
        closed=closed,
        tie=_tie(desk, group) if closed else None,
    )


def score_scene(desk: Desk, group: GroupId, title: str) -> ScoreScene:
    """The released scores of a group for the hall.

    Ranks only where the scheme announces them and every unit is released: the rank of some would
    tell about the others. Without ranks the units stand in the order they reported (D9).
    """
    scheme, state = desk.hearing.scheme, desk.hearing.state
    standings = {line.unit: line for line in desk.tally.standings(group)}
    days = state.group_units(group)
    ranked = scheme.ranks.announcement is Announcement.SCORE_AND_RANK and all(
        day.absent is not None or _released(day) for day in days
    )
    order = list(standings) if ranked else [day.unit.id for day in days]
    lines = []
    for unit in order:
        day, standing = state.units[unit], standings.get(unit)
        if standing is None or standing.score is None or not _released(day):
            continue
        rank = str(standing.rank) if ranked and standing.rank is not None else ""
        shown = standing.shown if ranked else score_text(standing.score, scheme.ranks)
        lines.append(ScoreLine(day.unit.name, shown, rank, _hundredths(standing.score)))
    return ScoreScene(title, tuple(lines), int(scheme.ballot.maximum_total * HUNDREDTHS))


def stage_papers(desk: Desk, group: GroupId) -> tuple[tuple[PaperKind, str], ...]:
    """Kind and subject of every paper of a group that can be printed now, in their order."""
    papers = [(PaperKind.SPEECH_RECORD, str(group))]
    days = [day for day in desk.hearing.state.group_units(group) if day.absent is None]
    locked = [d for d in days if d.current is not None and d.current.locked_version is not None]
    if days and len(locked) == len(days):
        papers.append((PaperKind.RECONCILIATION, str(group)))
    for day in locked:
        papers += [(kind, str(day.unit.id)) for kind in UNIT_PAPERS]
        papers += [each for kind in RECHECK_PAPERS for each in recheck_papers(desk, day, kind)]
    if days and len(locked) == len(days):
        papers.append((PaperKind.GROUP_SUMMARY, str(group)))
    return tuple(papers)


def recheck_papers(desk: Desk, day: UnitDay, kind: PaperKind) -> list[tuple[PaperKind, str]]:
    """The records of a unit's recounts once settled, or of its samples once ended."""
    state = desk.hearing.state
    if kind is PaperKind.RECOUNT_RECORD:
        return [
            (kind, recount_subject(day, held))
            for owner, _, held in recounts_of(state)
            if owner is day and held.compared and not held.unsettled
        ]
    return [
        (kind, sample_subject(day, sample))
        for owner, _, sample in samples_of(state)
        if owner is day and sample.closed is not None
    ]


def _tie(desk: Desk, group: GroupId) -> TieView | None:
    units = desk.hearing.state.units
    for tie in desk.tally.ties_waiting(group):
        named = tuple((unit, units[unit].unit.name) for unit in tie)
        return TieView(named, desk.hearing.scheme.ranks.ties is TieRule.LOT)
    return None


def _lines(desk: Desk, group: GroupId) -> Iterator[ResultLine]:
    """Ranked units, then those without a score, in the order they report."""
    state = desk.hearing.state
    standings = [s for s in desk.tally.standings(group) if s.rank is not None]
    for place, standing in enumerate(standings):
        below = standings[place + 1].unit if place + 1 < len(standings) else None
        yield _line(
            desk,
            state.units[standing.unit],
            rank=str(standing.rank),
            tied=standing.tied,
            score=standing.shown,
            points=_hundredths(standing.score or Fraction(0)),
            margin=standing.margin,
            below="" if below is None else state.units[below].unit.name,
        )
    ranked = {standing.unit for standing in standings}
    for day in state.group_units(group):
        if day.unit.id not in ranked:
            yield _line(desk, day)


def _line(
    desk: Desk,
    day: UnitDay,
    *,
    rank: str = "",
    tied: bool = False,
    score: str = "",
    points: int = 0,
    margin: int | None = None,
    below: str = "",
) -> ResultLine:
    scheme, current = desk.hearing.scheme, day.current
    live = current if current is not None and current.voided is None else None
    version = None if live is None else live.locked_version
    printed = version is not None and _printed(desk, day.unit.id, version)
    signed = version is not None and version in day.signed
    return ResultLine(
        unit=day.unit.id,
        name=day.unit.name,
        state=unit_state(day, scheme.ballot.verification),
        rank=rank,
        tied=tied,
        score=score,
        points=points,
        margin=margin,
        below=below,
        absent=day.absent,
        counted=live is not None and live.tally is not None,
        may_count=_may_count(live),
        may_lock=live is not None and live.tally is not None and version is None,
        may_sign=printed and not signed,
        may_release=version is not None
        and day.released_version != version
        and (signed or _before_signing(scheme)),
        printed=printed,
        released=_released(day),
        signers=tuple(desk.hearing.name(person) for _, person in day.signed.get(version or 0, ())),
    )


def _may_count(live: RoundState | None) -> bool:
    return live is not None and live.closed and live.tally is None


def _before_signing(scheme: Scheme) -> bool:
    return scheme.release.score_shown is not ScoreRelease.AFTER_SIGNING


def _released(day: UnitDay) -> bool:
    current = day.current
    if current is None or current.locked_version is None:
        return False
    return day.released_version == current.locked_version


def _printed(desk: Desk, unit: UnitId, version: int) -> bool:
    latest = desk.papers.latest(PaperKind.UNIT_TALLY, unit)
    return latest is not None and latest.version == version


def signature_lines(desk: Desk) -> tuple[SignatureLine, ...]:
    """Every line the scheme wants signed on a tally sheet, with who signed the last one."""
    return tuple(_signatures(desk))


def _signatures(desk: Desk) -> Iterator[SignatureLine]:
    """Every line the scheme wants signed on a tally sheet, with who signed the last one."""
    last = list(_last_signers(desk))
    for signatory in desk.hearing.scheme.signatories:
        if signatory.id in SIGNED_BY[PaperKind.UNIT_TALLY]:
            names = [name for role, name in last if role == signatory.id]
            for place in range(signatory.lines):
                suggested = names[place] if place < len(names) else ""
                yield SignatureLine(signatory.id, signatory.label, suggested)


def _last_signers(desk: Desk) -> Iterator[tuple[str, str]]:
    """Role and name on the sheet signed last, by the order the sheets were printed."""
    for paper in reversed(desk.hearing.state.papers):
        if paper.kind is PaperKind.UNIT_TALLY:
            signed = desk.hearing.state.units[UnitId(paper.subject)].signed.get(paper.version)
            if signed is not None:
                for role, person in signed:
                    yield role, desk.hearing.name(person)
                return


def _hundredths(score: Fraction) -> int:
    return int(score * HUNDREDTHS)
