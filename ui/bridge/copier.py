"""Copies of the open record by themselves: when one is due, when there is room, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal

from hearing_desk.errors import Refusal
from ui.bridge.copies import room_beside_clock, still_of, time_of_day
from ui.bridge.copying import (
    COPIER,
    CopyPlace,
    GoodCopy,
    copied_into,
    copied_to,
    good_copy,
    place_at,
)
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Job, Jobs
from ui.bridge.seats import hearing_id
from ui.bridge.views_journal import acts_after
from ui.settings import Settings

LOOK_MS: Final = 5_000
"""How often it is looked whether a copy is due and there is room for it."""

AGAIN_MS: Final = 20_000
"""After a failure: when it is tried again."""

OLD_MS: Final = 180_000
"""A copy that has been due for so long is old."""

STAGE_KINDS: Final = frozenset(
    {
        "HearingOpened",
        "RulesFrozen",
        "PoolSealed",
        "DrawCommitted",
        "DrawHeld",
        "DrawVoided",
        "DelegateReplaced",
        "SignInClosed",
        "BallotsReturned",
        "RoundVoided",
        "EntryClosed",
        "TallyLocked",
        "SheetSigned",
        "ResultReleased",
        "EntryReopened",
        "SheetCorrected",
        "YearLocked",
        "YearReopened",
    }
)
"""Acts after which a copy is due at once: a stage of the day, or of a unit, is over."""


class CopyState(Enum):
    """How it stands with the copies; each has a word, a shape and a colour."""

    NO_PLACE = "no-place"
    WAITING = "waiting"
    """A place is chosen and nothing was copied there yet."""
    RUNNING = "running"
    GOOD = "good"
    OLD = "old"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CopyView:
    """What is shown of the copies.

    place:   the folder; `None` = not chosen.
    at:      `09:02`, when the last good copy was made; empty = none. last: that copy.
    behind:  acts written since; all of them where there is none.
    refusal: why the last try failed; `None` = it did not.
    """

    state: CopyState
    place: Path | None = None
    at: str = ""
    last: GoodCopy | None = None
    behind: int = 0
    refusal: Refusal | None = None


class Copier(QObject):
    """Copies at every stage's end and every so many ballots; a failure stops nothing.

    The copy is made by a process of its own through a connection that only reads, so the desk
    never waits for it. It is still begun only with room before the clock's next signal: an act
    flushes the same disk.

    Signals:
        shown(CopyView): something may have changed.
        copied(GoodCopy): a copy a person asked for was made.
        refused(Refusal): a copy a person asked for was not.
    """

    shown = Signal(object)
    copied = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        bridge: DeskBridge,
        settings: Settings,
        clock_signal_in_ms: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        """clock_signal_in_ms: until a running clock's next signal; `None` = none to come."""
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._clock_signal_in_ms = clock_signal_in_ms
        self._jobs = Jobs(self, lambda: COPIER)
        self._job: Job | None = None
        self._last: GoodCopy | None = None
        self._refusal: Refusal | None = None
        self._looked_to = self._ballots = self._number = 0
        self._stage_over = False
        self._due_since_ms: int | None = None
        self._again_at_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        bridge.opened.connect(self._on_bridge_opened)
        bridge.closed.connect(self._on_bridge_closed)
        bridge.changed.connect(self.look)

    @property
    def view(self) -> CopyView:
        """How it stands now."""
        place = self._place
        if not self._bridge.has_hearing:
            return CopyView(CopyState.NO_PLACE, None if place is None else place.folder)
        desk = self._bridge.desk
        last = self._last
        return CopyView(
            state=self._state(),
            place=None if place is None else place.folder,
            at="" if last is None else time_of_day(desk, last.at_utc_ms),
            last=last,
            behind=desk.hearing.head.seq - (0 if last is None else last.acts),
            refusal=self._refusal,
        )

    @property
    def every(self) -> int:
        """Ballots after which a copy is due, whatever else happens."""
        return self._settings.copy_every

    def set_every(self, ballots: int) -> None:
        """Copy after so many ballots."""
        self._settings.copy_every = ballots
        self.look()

    def choose(self, folder: Path) -> bool:
        """Copy into this folder from now on; False where it was refused.

        Whether it is on another disk than the record is kept with it.
        """
        record = self._bridge.path
        try:
            place = place_at(folder, folder if record is None else record)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self._settings.copy_folder = (place.folder, place.other_disk)
        self._refusal, self._again_at_ms = None, 0
        self._stage_over = True
        self.look()
        return True

    @property
    def on_other_disk(self) -> bool:
        """Whether the chosen folder outlives the disk of the record."""
        return self._place is not None and self._place.other_disk

    def copy_now(self) -> None:
        """A person asks for a copy into the chosen folder."""
        self._stage_over, self._again_at_ms = True, 0
        self.look()

    def copy_to(self, path: Path) -> None:
        """A person asks for a copy under this name; told by `copied` or `refused`."""
        record, hearing = self._bridge.path, self._bridge.desk.hearing
        if record is None:
            return
        job = self._jobs.run(copied_to(record, path, hearing.head, hearing.clock.now().utc_ms))
        job.done.connect(self.copied)
        job.failed.connect(self.refused)

    def look(self) -> None:
        """Begin a copy where one is due and there is room for it."""
        if self._bridge.has_hearing and self._bridge.unsound is None:
            self._count()
            if self._due and self._job is None and self._may_begin():
                self._begin()
        self.shown.emit(self.view)

    def end(self) -> None:
        """The hearing is about to be closed: copy what is not copied yet, and wait for it."""
        self._jobs.wait()
        place, record = self._place, self._bridge.path
        if place is None or record is None or not self._bridge.has_hearing:
            return
        if self._bridge.unsound is not None:  # a copy would bear it on
            return
        hearing = self._bridge.desk.hearing
        if self._last is None or self._last.acts < hearing.head.seq:
            work = copied_into(record, place, hearing.head, hearing.clock.now().utc_ms)
            with suppress(Refusal):  # nobody is there to be told; the next opening copies
                made = work(lambda *_: None)
                self._keep(hearing_id(self._bridge.desk), cast("GoodCopy", made))

    @property
    def _place(self) -> CopyPlace | None:
        chosen = self._settings.copy_folder
        return None if chosen is None else CopyPlace(*chosen)

    @property
    def _due(self) -> bool:
        return self._stage_over or self._ballots >= self.every

    @property
    def _now_ms(self) -> int:
        return self._bridge.desk.hearing.clock.now().mono_ms

    def _state(self) -> CopyState:
        if self._place is None:
            return CopyState.NO_PLACE
        if self._refusal is not None:
            return CopyState.FAILED
        if self._due_since_ms is not None and self._now_ms - self._due_since_ms >= OLD_MS:
            return CopyState.OLD
        if self._job is not None:
            return CopyState.RUNNING
        return CopyState.WAITING if self._last is None else CopyState.GOOD

    def _count(self) -> None:
        """Look at the acts written since the last look."""
        for row in acts_after(self._bridge.desk, self._looked_to):
            self._looked_to = row.seq
            self._ballots += row.kind == "BallotEntered"
            self._stage_over |= row.kind in STAGE_KINDS
        if not self._due:
            self._due_since_ms = None
        elif self._due_since_ms is None:
            self._due_since_ms = self._now_ms

    def _may_begin(self) -> bool:
        if self._place is None or self._now_ms < self._again_at_ms:
            return False
        return room_beside_clock(self._clock_signal_in_ms())

    def _begin(self) -> None:
        place, record = self._place, self._bridge.path
        if place is None or record is None:
            return
        hearing = self._bridge.desk.hearing
        self._ballots, self._stage_over = 0, False
        work = copied_into(record, place, hearing.head, hearing.clock.now().utc_ms)
        self._job = job = self._jobs.run(work)
        job.done.connect(partial(self._on_job_done, hearing_id(self._bridge.desk)))
        job.failed.connect(self._on_job_failed)
        self._number += 1
        job.destroyed.connect(partial(self._on_job_gone, self._number))

    def _on_job_done(self, hearing: str, made: GoodCopy) -> None:
        self._job = None
        self._keep(hearing, made)
        self._refusal = self._due_since_ms = None
        self.look()

    def _keep(self, hearing: str, made: GoodCopy) -> None:
        self._settings.remember_copy(hearing, made.kept())
        if self._bridge.has_hearing and hearing == hearing_id(self._bridge.desk):
            self._last = made

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._job = None
        self._refusal, self._stage_over = refusal, True
        if self._bridge.has_hearing:
            self._again_at_ms = self._now_ms + AGAIN_MS
        self.shown.emit(self.view)

    def _on_job_gone(self, number: int) -> None:
        """After a bug neither `done` nor `failed` is told."""
        if number == self._number:
            self._job = None

    def _on_bridge_opened(self) -> None:
        desk = self._bridge.desk
        self._last = still_of(desk, good_copy(self._settings.copy_of(hearing_id(desk))))
        self._refusal = self._due_since_ms = None
        self._again_at_ms = self._ballots = 0
        self._stage_over = self._last is None
        self._looked_to = desk.hearing.head.seq if self._last is None else self._last.acts
        self._timer.start()
        self.look()

    def _on_bridge_closed(self) -> None:
        self._timer.stop()
        self._last = self._refusal = self._due_since_ms = None
        self.shown.emit(self.view)
