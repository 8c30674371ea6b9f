"""Whether a stored paper still holds, and which one a code on paper names."""

from __future__ import annotations

from hearing_desk.model.binding import PaperCode
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper

_BY_VERSION = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
"""Papers of a unit, superseded as soon as a correction of its figures begins."""


def superseded_by(state: HearingState, paper: StoredPaper) -> int | None:
    """The version that takes a paper's place, be it still to come; `None` = it holds."""
    later = [
        other.version
        for other in state.papers
        if (other.kind, other.subject) == (paper.kind, paper.subject)
        and other.version > paper.version
    ]
    if later:
        return max(later)
    if paper.kind in _BY_VERSION:
        day = state.units[UnitId(paper.subject)]
        current = day.current
        locked = None if current is None else current.locked_version
        wanted = day.next_version if locked is None else locked
        return wanted if wanted > paper.version else None
    if paper.kind is PaperKind.GROUP_SUMMARY and _overtaken(state, paper):
        return paper.version + 1
    return None


def paper_of(state: HearingState, code: PaperCode) -> StoredPaper | None:
    """The stored paper that says what the code says; `None` = the record holds none."""
    said = (code.number, code.version, code.record_sha256)
    for paper in state.papers:
        held = (paper.number.upper(), paper.version, paper.record_sha256)
        if held == said:
            return paper
    return None


def _overtaken(state: HearingState, paper: StoredPaper) -> bool:
    """Whether figures on a group summary were corrected after it was printed."""
    group = GroupId(paper.subject)
    return any(
        correction.group == group and correction.begun_seq > paper.seq
        for correction in state.corrections
    )
