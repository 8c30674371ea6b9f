"""Papers on their way into the hand: composed here, set by the worker, stored here, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import FontFiles
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Job
from ui.bridge.paper_work import setting
from ui.bridge.printing import PaperFile, current_paper, stored_paper

Paper = tuple[PaperKind, str]
"""Kind and subject."""


class PaperSetting(QObject):
    """Takes papers in hand, a few milliseconds at a time, so that the clock goes on beside it.

    A paper whose stored version says what the record says is taken as it was stored. The
    latest look counts; while papers are being stored none is taken. One that the record overtakes
    while it is being set is composed anew.

    Signals:
        in_hand(tuple[PaperFile, ...]): the papers; first without content where it has to be set.
        stored(bool): storing has ended, after `in_hand` or with a refusal; whether all are stored.
        refused(Refusal): one could not be composed or set; the rest was left.
    """

    in_hand = Signal(object)
    stored = Signal(bool)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk: Desk | None = None
        self._asked: tuple[Paper, ...] = ()
        self._files: list[PaperFile] = []
        self._storing = False
        self._job: Job | None = None
        self._document: SheetDocument | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn_timeout)

    @property
    def asked(self) -> tuple[Paper, ...]:
        """Which papers these are."""
        return self._asked

    @property
    def storing(self) -> bool:
        """Whether papers are being stored; none is looked at meanwhile."""
        return self._storing

    def look(self, papers: Sequence[Paper]) -> None:
        """Take papers in hand as they are; one alone is set, several only where they are stored."""
        if not self._storing:
            self._begin(papers, storing=False)

    def store(self, papers: Sequence[Paper]) -> None:
        """Print these papers, except those that are current, and take them in hand.

        While others are being stored, these come after them.
        """
        if self._storing:
            self._asked += tuple(paper for paper in papers if paper not in self._asked)
        elif papers:
            self._begin(papers, storing=True)

    def _begin(self, papers: Sequence[Paper], *, storing: bool) -> None:
        self._turn.stop()
        if self._job is not None:  # a look that nobody waits for any more
            self._job.disconnect(self)
            self._job = None
        self._desk, self._asked = self._bridge.desk, tuple(papers)
        self._storing, self._files = storing, []
        if len(self._asked) > 1 and not storing:
            self._tell()
        self._on_turn_timeout()

    def _on_turn_timeout(self) -> None:
        """Take the next paper, or tell that all are there."""
        desk = self._open_desk()
        if desk is None:
            self._end(stored=False)
        elif len(self._files) == len(self._asked):
            self._tell()
            self._end(stored=True)
        else:
            try:
                self._compose(desk, *self._asked[len(self._files)])
            except Refusal as refusal:
                self._refuse(refusal)

    def _compose(self, desk: Desk, kind: PaperKind, subject: str) -> None:
        document = desk.papers.compose(kind, subject)
        paper = current_paper(desk, document, subject)
        if paper is None and (self._storing or len(self._asked) == 1):
            self._set(document, desk.papers.fonts)
        else:
            self._take(paper or _paper(document))

    def _set(self, document: SheetDocument, fonts: FontFiles) -> None:
        if not self._storing:
            self.in_hand.emit((_paper(document),))
        self._document = document
        self._job = self._bridge.jobs.run(setting(document, fonts))
        self._job.done.connect(self._on_job_done)
        self._job.failed.connect(self._on_job_failed)

    def _on_job_done(self, content: bytes) -> None:
        document, desk = self._document, self._open_desk()
        self._job = self._document = None
        if desk is None or document is None:
            self._end(stored=False)
        elif not self._storing:
            self._take(_paper(document, content))
        else:
            try:
                self._store(desk, document, content)
            except Refusal as refusal:
                self._refuse(refusal)

    def _store(self, desk: Desk, document: SheetDocument, content: bytes) -> None:
        _, subject = self._asked[len(self._files)]
        if not desk.papers.still_says(document, subject):
            self._on_turn_timeout()  # the record went on meanwhile: composed anew
            return
        act = partial(desk.papers.store, document, subject, content)
        done = self._bridge.do(act, initiator=self)
        paper = stored_paper(desk, document.evidence, subject) if done else None
        if paper is None:
            self._end(stored=False)
        else:
            self._take(paper)

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._job = self._document = None
        self._refuse(refusal)

    def _open_desk(self) -> Desk | None:
        """The desk of these papers; `None` = its hearing was closed meanwhile."""
        still_open = self._bridge.has_hearing and self._bridge.desk is self._desk
        return self._desk if still_open else None

    def _take(self, paper: PaperFile) -> None:
        self._files.append(paper)
        if len(self._asked) == 1:  # one that is there already is in hand at once
            self._on_turn_timeout()
        else:
            self._turn.start()

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
        self._end(stored=False)

    def _end(self, *, stored: bool) -> None:
        if self._storing:
            self._storing = False
            self.stored.emit(stored)

    def _tell(self) -> None:
        waiting = self._asked[len(self._files) :]
        names = [f"{kind.value}-{subject}.pdf" for kind, subject in waiting]
        self.in_hand.emit((*self._files, *(PaperFile(name, b"", stored=False) for name in names)))


def _paper(document: SheetDocument, content: bytes = b"") -> PaperFile:
    imprint = document.imprint
    return PaperFile(imprint.file_name, content, stored=False, draft=imprint.draft)
