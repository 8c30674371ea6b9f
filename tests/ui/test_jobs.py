"""Jobs: one after the other, told on the thread of the window, bugs raised there."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hearing_desk.errors import Refusal
from ui.bridge.jobs import Jobs, Tell


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_a_job_works_elsewhere_and_is_told_here(qtbot: QtBot, jobs: Jobs) -> None:
    here = threading.get_ident()
    told: list[tuple[object, ...]] = []

    def work(tell: Tell) -> int:
        tell("reading", 1, 2)
        return threading.get_ident()

    job = jobs.run(work)
    job.started.connect(lambda: told.append(("started", threading.get_ident() == here)))
    job.progressed.connect(lambda *steps: told.append(steps))
    with qtbot.waitSignal(job.done) as done:
        pass
    assert done.args[0] != here
    assert told == [("started", True), ("reading", 1, 2)]


def test_jobs_run_one_after_the_other(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[int] = []
    first = jobs.run(lambda _tell: order.append(1))
    second = jobs.run(lambda _tell: order.append(2))
    with qtbot.waitSignals([first.done, second.done], order="strict"):
        pass
    assert order == [1, 2]


def test_a_refusal_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(_tell: Tell) -> None:
        raise Refusal("file-empty", file="a.csv")

    job = jobs.run(refuse)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args[0].code == "file-empty"


def test_a_bug_is_raised_where_the_window_lives(qtbot: QtBot, jobs: Jobs) -> None:
    def break_down(_tell: Tell) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        job = jobs.run(break_down)
        with qtbot.waitSignal(job.destroyed):
            pass
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_what_waits_is_dropped_at_the_end(jobs: Jobs) -> None:
    held = threading.Event()
    ran: list[int] = []
    jobs.run(lambda _tell: held.wait(5))
    jobs.run(lambda _tell: ran.append(1))
    threading.Timer(0.05, held.set).start()
    jobs.wait()
    assert ran == []
    assert QThread.currentThread().isMainThread()


def test_nothing_made_after_a_job_is_taken_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    for _ in range(300):
        last = jobs.run(lambda _tell: None)
    with qtbot.waitSignal(last.done):
        pass
    menu = QMenu()
    qtbot.addWidget(menu)
    assert all(isinstance(menu.addAction(str(number)), QAction) for number in range(2000))
