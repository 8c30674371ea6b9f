"""Jobs: long work on plain data, done by the worker one after the other, told to the window.

Exactly these are jobs: reading a large roster, setting a paper, verifying a record, copying and
restoring one, and playing a rehearsal into a file of its own. A job never sees the open record,
its state or a widget.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from hearing_desk.errors import Refusal

if TYPE_CHECKING:
    from ui.bridge.worker import Work, Worker


class Job(QObject):
    """One piece of work; every signal is heard on the thread of the window.

    Signals:
        started(): its turn has come.
        progressed(str, int, int): stage in words, steps done, steps in all.
        done(object): the result.
        failed(Refusal): refused; a bug is raised again where the window lives instead.
    """

    started = Signal()
    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    _begun = Signal()
    _told = Signal(str, int, int)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject, worker: Callable[[], Worker]) -> None:
        super().__init__(parent)
        self._worker = worker
        queued = Qt.ConnectionType.QueuedConnection
        self._begun.connect(self._on_begun, queued)
        self._told.connect(self._on_told, queued)
        self._ended.connect(self._on_ended, queued)

    def perform(self, work: Work) -> None:
        """Have the work done; called on the thread that waits for the worker."""
        self._begun.emit()
        gc.disable()  # it would free forgotten widgets on this thread, and Qt forbids that
        try:
            result = self._worker().perform(work, self._told.emit)
        except Exception as error:  # noqa: BLE001 - raised again on the window's thread
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)
        finally:
            gc.enable()

    @Slot()
    def _on_begun(self) -> None:
        self.started.emit()

    @Slot(str, int, int)
    def _on_told(self, stage: str, done: int, steps: int) -> None:
        self.progressed.emit(stage, done, steps)

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        self.deleteLater()
        if error is None:
            self.done.emit(result)
        elif isinstance(error, Refusal):
            self.failed.emit(error)
        else:
            raise error


def _the_worker() -> Worker:
    from ui.bridge.worker import WORKER  # noqa: PLC0415 - with the first work

    return WORKER


class _Errand(QRunnable):
    """What the pool runs.

    Python keeps and frees it: one that the pool deleted by itself would leave its wrapper behind,
    and whatever Qt made next at the same address would be taken for it.
    """

    def __init__(self, perform: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._perform = perform
        self.over = False

    def run(self) -> None:
        """Called on the thread that waits for the worker."""
        self._perform()
        self.over = True


class Jobs(QObject):
    """Runs jobs one after the other."""

    def __init__(
        self, parent: QObject | None = None, worker: Callable[[], Worker] | None = None
    ) -> None:
        """worker: the process that does them; `None` = the one of this program."""
        super().__init__(parent)
        self._worker = worker or _the_worker
        self._errands: list[_Errand] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(self, work: Work) -> Job:
        """Put work in the queue; connect to the job before control returns to the event loop."""
        job = Job(self, self._worker)
        errand = _Errand(partial(job.perform, work))
        over = [earlier for earlier in self._errands if earlier.over]
        # The last one that is over may still be on its way back into the pool.
        self._errands = [e for e in self._errands if e not in over[:-1]]
        self._errands.append(errand)
        self._pool.start(errand)
        return job

    def wait(self) -> None:
        """Let the work at hand end; what waits is dropped. Before the program ends."""
        self._pool.clear()
        self._pool.waitForDone()
