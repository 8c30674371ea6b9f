"""How counting and announcing add up: figures, versions, signatures, releases, ties.

As in `fold`, nothing is decided or checked here.
"""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.ballot_events import (
    ResultReleased,
    SheetSigned,
    TallyLocked,
    TallyTaken,
    TieSettled,
)
from hearing_desk.journal.events import CountEvent
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.tally import TieSettlement


def fold_count(state: HearingState, event: CountEvent) -> None:
    """Add an act on figures to the state."""
    match event:
        case TallyTaken():
            state.units[event.unit].rounds[event.round - 1].tally = event.figures
        case TallyLocked():
            _lock(state, event)
        case SheetSigned():
            state.units[event.unit].signed[event.version] = event.signers
        case ResultReleased():
            state.units[event.unit].released_version = event.version
        case TieSettled():
            settled = TieSettlement(event.units, event.scores)
            state.ties.setdefault(event.group, []).append(settled)
        case _ as unreachable:
            assert_never(unreachable)


def _lock(state: HearingState, event: TallyLocked) -> None:
    """Keep the figures under their version; ties that a corrected score overtakes fall away."""
    day = state.units[event.unit]
    current = day.rounds[event.round - 1]
    current.locked_version = event.version
    if current.tally is None:  # a forged lock; the order of acts tells it
        return
    replaced = current.versions.get(event.version - 1)
    current.versions[event.version] = current.tally
    if replaced is not None and replaced.score != current.tally.score:
        state.ties.pop(day.unit.group, None)
    correction = state.correction_under_way(event.unit)
    if correction is not None:
        correction.after = state.group_figures(day.unit.group)
