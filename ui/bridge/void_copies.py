"""Copies of superseded papers with 作废 across them: counted in the record, stamped elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.model.papers import StoredPaper
from hearing_desk.words.language import Language
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Job
from ui.bridge.paper_work import Unstamped, stamping
from ui.bridge.printing import PaperFile


class VoidCopies(QObject):
    """Stamps papers on the worker; the latest asked for counts.

    Signals:
        in_hand(tuple[PaperFile, ...]): the copies.
        refused(Refusal): one of them is not at hand, or still in force.
    """

    in_hand = Signal(object)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None

    def make(self, papers: Sequence[StoredPaper]) -> None:
        """Stamp copies of these; nothing is recorded here."""
        desk = self._bridge.desk
        if self._job is not None:
            self._job.disconnect(self)
            self._job = None
        try:
            waiting = tuple(_unstamped(desk, paper) for paper in papers)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        language = Language(desk.hearing.state.language)
        self._job = self._bridge.jobs.run(stamping(waiting, language, desk.papers.fonts))
        self._job.done.connect(self._on_job_done)
        self._job.failed.connect(self._on_job_failed)

    def _on_job_done(self, copies: tuple[tuple[str, bytes], ...]) -> None:
        self._job = None
        self.in_hand.emit(tuple(PaperFile(name, content) for name, content in copies))

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._job = None
        self.refused.emit(refusal)


def count_copies(desk: Desk, papers: Sequence[StoredPaper]) -> Changes:
    """Count a void copy of each of these that has none yet: `PaperReprinted`.

    Raises Refusal: as `ReprintClerk.reprint`.
    """
    changes: Changes = frozenset()
    for paper in papers:
        if paper.pdf_sha256 not in desk.hearing.state.void_copies:
            changes |= desk.reprints.reprint(paper, void=True)
    return changes


def _unstamped(desk: Desk, paper: StoredPaper) -> Unstamped:
    replaced_by = desk.reprints.superseded_by(paper)
    if replaced_by is None:
        raise Refusal("paper-in-force", number=paper.number, version=paper.version)
    name = f"{paper.number}-V{paper.version}-作废.pdf"
    return name, desk.reprints.content(paper), replaced_by
