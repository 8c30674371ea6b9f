"""The one door between windows and desk: it runs acts and says what they changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from hearing_desk.errors import InternalError, Refusal
from ui.bridge.jobs import Jobs

if TYPE_CHECKING:  # the first window opens without the core
    from hearing_desk.desk.changes import Changes
    from hearing_desk.desk.desk import Desk
    from hearing_desk.journal.port import Journal
    from ui.bridge.records import ClosableJournal, Records


UNSOUND: Final = frozenset(
    {"chain-broken", "event-unknown", "event-malformed", "schema-altered", "record-damaged"}
)
"""Why a record is only looked at."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """A record that a failed write stopped was opened again, or one that was left open before.

    why:    what stopped it, in this run; `None` = a crash of an earlier one.
    closed: why it could not be opened again, and no hearing is open now; `None` = it is open.
    """

    why: Refusal | None = None
    closed: Refusal | None = None


class DeskBridge(QObject):
    """Holds the open hearing and its desk, and what works beside them.

    jobs: the queue of this program's long work.

    Signals:
        opening(): a hearing is about to be opened; who shows it must be there now.
        opened(): a hearing was opened or begun; show everything anew.
        closed(): no hearing is open now.
        acting(): an act is about to be written, which takes as long as the disk takes.
        changed(Changes, QObject | None): an act was written; who initiated it.
        refused(Refusal): an act or a file was refused; nothing was written.
        reopened(Reopened): look at what is in the record: it was not closed in order.
        consent_wanted(Refusal, act, QObject | None): an act wants a second role first; nothing
            was written. The act and who initiated it, for `do_again`.
        pin_wanted(Refusal, act, QObject | None): somebody shall sit down by PIN first; as above.
        done_at_last(QObject | None): what waited for a second role was done; who initiated it.
    """

    opening = Signal()
    opened = Signal()
    closed = Signal()
    acting = Signal()
    changed = Signal(object, object)
    refused = Signal(object)
    reopened = Signal(object)
    consent_wanted = Signal(object, object, object)
    pin_wanted = Signal(object, object, object)
    done_at_last = Signal(object)

    def __init__(
        self,
        records: Callable[[], Records],
        make_desk: Callable[[Journal], Desk],
        parent: QObject | None = None,
    ) -> None:
        """records: asked whenever a record is wanted, for the store is loaded no earlier."""
        super().__init__(parent)
        self.jobs = Jobs(self)
        self._records = records
        self._make_desk = make_desk
        self._journal: ClosableJournal | None = None
        self._desk: Desk | None = None
        self._path: Path | None = None
        self._unsound: Refusal | None = None

    @property
    def has_hearing(self) -> bool:
        """Whether a hearing is open."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The desk of the open hearing."""
        if self._desk is None:
            raise InternalError("no hearing is open")
        return self._desk

    @property
    def hears(self) -> bool:
        """Whether the plan of the open hearing has a hearing day; True while it has no plan."""
        hearing = self.desk.hearing
        return not hearing.state.scheme_text or hearing.scheme.hearing

    @property
    def path(self) -> Path | None:
        """Where the open hearing lies; `None` = none is open."""
        return self._path

    @property
    def unsound(self) -> Refusal | None:
        """Why the open hearing may only be looked at; `None` = it takes acts."""
        return self._unsound

    def open(self, path: Path) -> bool:
        """Open an existing hearing; False when it was refused, the open one then stays open.

        One that fails verification is opened to be looked at: `unsound`.
        """
        if path == self._path:
            self.opened.emit()
            return True
        return self._take(path, lambda: self._records().open(path))

    def look_only(self, why: Refusal) -> None:
        """The open record fails a check, as was found since: it takes no more acts."""
        path = self._path
        assert path is not None
        self.close()
        self._look_at(path, why)

    def take_acts_again(self) -> bool:
        """Open for acts what was only looked at; False when refused, and nothing is open then."""
        path = self._path
        assert path is not None
        self.close()
        return self._take(path, lambda: self._records().open(path))

    def create(self, path: Path, begin: Callable[[Desk], None]) -> bool:
        """Begin a new hearing with its first acts, all or none; False when it was refused.

        Nothing is left on the disk then, and the open hearing stays open.
        """
        return self._take(path, lambda: self._records().create(path), begin)

    def close(self) -> None:
        """Close the open hearing; nothing is lost, everything was written as it happened."""
        if self._journal is not None:
            self._journal.close()
        self._journal = self._desk = self._path = self._unsound = None
        self.closed.emit()

    def do(
        self,
        act: Callable[[], Changes],
        *,
        initiator: QObject | None = None,
        at_once: bool = False,
    ) -> bool:
        """Run one act; False when it was refused. Bugs pass through on purpose.

        at_once: its instant counts, so `acting` may not hold it up.
        """
        if not at_once:
            self.acting.emit()
        try:
            changes = act()
        except Refusal as refusal:
            if refusal.code == "consent-missing":
                self.consent_wanted.emit(refusal, act, initiator)
                return False
            if refusal.code in ("pin-wanted", "desk-locked"):
                self.pin_wanted.emit(refusal, act, initiator)
                return False
            self.refused.emit(refusal)
            if self._journal is not None and self._journal.stopped:
                self._open_again(self._journal, refusal)
            return False
        self.changed.emit(changes, initiator)
        return True

    def do_again(self, act: Callable[[], Changes], initiator: QObject | None) -> None:
        """Run an act that waited for a second role; whoever began it sees it as another's."""
        if self.do(act):
            self.done_at_last.emit(initiator)

    def _open_again(self, journal: ClosableJournal, why: Refusal) -> None:
        """After a failed write nothing is tried on that connection: close, open, read it through.

        What is in the record then decides, not what was shown.
        """
        path, operator = self._path, self.desk.hearing.operator
        assert path is not None
        journal.close()
        self._journal = self._desk = self._path = None
        try:
            self._journal, self._desk = self._taken(path, lambda: self._records().open(path))
            self._path = path
        except Refusal as refusal:
            self.closed.emit()
            self.reopened.emit(Reopened(why, refusal))
            return
        self.opened.emit()
        with suppress(Refusal):
            self.desk.hearing.sit_down(operator)  # whoever sat there still does
        self.reopened.emit(Reopened(why))

    def _take(
        self,
        path: Path,
        take: Callable[[], ClosableJournal],
        begin: Callable[[Desk], None] | None = None,
    ) -> bool:
        self.opening.emit()
        try:
            journal, desk = self._taken(path, take, begin)
        except Refusal as refusal:
            if begin is None and refusal.code in UNSOUND:
                return self._look_at(path, refusal)
            self.refused.emit(refusal)
            return False
        self._show(path, journal, desk)
        self.opened.emit()
        if journal.left_open:
            self.reopened.emit(Reopened())
        return True

    def _taken(
        self,
        path: Path,
        take: Callable[[], ClosableJournal],
        begin: Callable[[Desk], None] | None = None,
    ) -> tuple[ClosableJournal, Desk]:
        """A record and the desk over it, its chain followed. Raises Refusal."""
        journal = take()
        try:
            desk = self._make_desk(journal)
            if begin is not None:
                with desk.hearing.grouped():
                    begin(desk)
        except Refusal:
            journal.close()
            if begin is not None:
                self._records().discard(path)
            raise
        return journal, desk

    def _look_at(self, path: Path, why: Refusal) -> bool:
        """Open what fails verification to be looked at, if anything of it is sound."""
        try:
            journal, desk = self._taken(path, lambda: self._records().view(path))
        except Refusal:
            self.refused.emit(why)
            return False
        if not desk.hearing.state.hearing:
            journal.close()
            self.refused.emit(why)
            return False
        self._show(path, journal, desk)
        self._unsound = why
        self.opened.emit()
        return True

    def _show(self, path: Path, journal: ClosableJournal, desk: Desk) -> None:
        if self._journal is not None:
            self._journal.close()
        self._journal, self._desk, self._path = journal, desk, path
        self._unsound = None
