"""Looking at PINs and making them, beside the window: a third of a second each.

Not by the worker: it may be at a long piece of work just then, and somebody waits for the seat.
Python lets the window go on meanwhile.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from hearing_desk.desk.pin_keeping import (
    FULL,
    NewPin,
    PinAnswer,
    PinQuestion,
    ScryptCost,
    answer,
    new_pin,
)
from hearing_desk.desk.ports import Chance
from ui.bridge.jobs import Job, Jobs
from ui.bridge.worker import Tell, Work, Worker


class _Here(Worker):
    """Does it on the thread that asks."""

    def perform(self, work: Work, tell: Tell) -> object:
        """What the work gives."""
        return work(tell)


class PinWork(QObject):
    """A queue of its own for PINs."""

    def __init__(
        self, chance: Chance, cost: ScryptCost = FULL, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chance, self._cost = chance, cost
        self._jobs = Jobs(self, worker=_Here)

    def look(self, question: PinQuestion, typed: str) -> Job:
        """Look at a PIN; done with a `PinAnswer`."""
        return self._jobs.run(partial(_looked, question, typed))

    def make(self) -> Job:
        """Make a PIN; done with a `NewPin`."""
        return self._jobs.run(partial(_made, self._chance, self._cost))

    def end(self) -> None:
        """Let what is at hand end."""
        self._jobs.wait()


def _looked(question: PinQuestion, typed: str, _: Tell) -> PinAnswer:
    return answer(question, typed)


def _made(chance: Chance, cost: ScryptCost, _: Tell) -> NewPin:
    return new_pin(chance, cost)
