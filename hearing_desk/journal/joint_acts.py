"""The acts that want two roles: which they are, and which consent each of them uses up."""

from __future__ import annotations

from typing import Final

from hearing_desk.journal.ballot_events import ResultReleased
from hearing_desk.journal.correction_events import EntryReopened, SheetCorrected
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import DrawHeld, DrawVoided, SeedRecorded
from hearing_desk.journal.year_events import YearReopened
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.roles import YEAR, JointAct

JOINT_EVENTS: Final[frozenset[type]] = frozenset(
    {
        SeedRecorded,
        DrawHeld,
        DrawVoided,
        EntryReopened,
        YearReopened,
        SheetCorrected,
        ResultReleased,
    }
)
"""The kinds of which some or all acts want a consent."""


def sheet_subject(unit: UnitId, sheet_no: SheetNo) -> str:
    """What a consent to a correction is about."""
    return f"{unit}-{sheet_no}"


def version_subject(unit: UnitId, version: int) -> str:
    """What a consent to a release is about: these figures and no later ones."""
    return f"{unit}-V{version}"


def joint_act(event: Event) -> tuple[JointAct, str] | None:
    """The consent an act needs; `None` = it needs none.

    A built-in draw needs it for its dice; what is drawn by them follows.
    """
    match event:
        case SeedRecorded():
            return JointAct.DRAW, event.draw
        case DrawHeld() if event.method is not DrawMethod.BUILT_IN:
            return JointAct.DRAW, event.draw
        case DrawVoided():
            return JointAct.REPEAT_DRAW, event.draw
        case EntryReopened():
            return JointAct.REOPENING, event.unit
        case YearReopened():
            return JointAct.REOPENING, YEAR
        case SheetCorrected():
            return JointAct.CORRECTION, sheet_subject(event.unit, event.sheet_no)
        case ResultReleased():
            return JointAct.RELEASE, version_subject(event.unit, event.version)
        case _:
            return None
