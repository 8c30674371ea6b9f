"""A draw of this hearing with everything its certificate states."""

from __future__ import annotations

from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.draw_papers import CertifiedDraw, seed_rolls
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.times import local_moment
from hearing_desk.errors import InternalError
from hearing_desk.model.hearing import DrawMethod, DrawState
from hearing_desk.sheet.facts import EarlierRun
from hearing_desk.words.language import Language


def certified_draw(
    hearing: Hearing, draws: DrawClerk, draw: DrawState, language: Language
) -> CertifiedDraw:
    """The draw, computed anew where it was the built-in one."""
    state = hearing.state
    pool = state.pool
    if draw.method is None or draw.drawn is None or pool is None:
        raise InternalError(f"{draw.draw} was not held")
    built_in = draw.method is DrawMethod.BUILT_IN
    return CertifiedDraw(
        run_number=draw.number,
        earlier_runs=earlier_runs(hearing, draw),
        held_at=moment(hearing, draw.held_at_utc),
        committed_at=moment(hearing, draw.committed_at_utc),
        pool_name=pool.source_name,
        sealed_at=moment(hearing, pool.sealed_at_utc),
        roster=draws.roster(),
        rules=draws.rules(draw),
        result=draws.result(draw) if built_in else None,
        method=draw.method,
        origin=None if built_in else draw.device,
        panel=draw.drawn,
        alternates=draw.alternates,
        replacements=tuple(
            (change.withdrawn, change.seated, change.reason, moment(hearing, change.at_utc))
            for change in draw.replacements
        ),
        rolls=seed_rolls(draw, {person: hearing.name(person) for person, _ in draw.throws}),
        witnesses=tuple(hearing.name(person) for person in draw.witnesses),
    )


def earlier_runs(hearing: Hearing, draw: DrawState) -> tuple[EarlierRun, ...]:
    """The draws of the same session before this one, with what ended them."""
    return tuple(
        EarlierRun(run.number, run.voided or run.aborted or "", aborted=run.aborted is not None)
        for run in hearing.state.draws
        if run.session == draw.session and run.number < draw.number
    )


def moment(hearing: Hearing, at_utc: str | None) -> str:
    """A time of a draw as it shall be read."""
    if at_utc is None:
        raise InternalError("a draw without its time")
    return local_moment(at_utc, hearing.state.utc_offset_minutes)
