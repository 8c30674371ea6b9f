"""Jobs: one after the other in the worker, told on the thread of the window, bugs raised there."""

from __future__ import annotations

import os
import signal
import threading
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hearing_desk.errors import InternalError, Problem, Refusal
from ui.bridge import worker
from ui.bridge.jobs import Jobs
from ui.bridge.worker import Tell, Worker


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def where(tell: Tell) -> int:
    tell("reading", 1, 2)
    return os.getpid()


def refuse(_tell: Tell) -> None:
    raise Refusal("file-empty", (Problem("id-missing", row=2),), file="a.csv")


def break_down(_tell: Tell) -> None:
    raise ZeroDivisionError


def write(path: Path, text: str, _tell: Tell) -> None:
    with path.open("a") as file:
        file.write(text)


def wait_for(path: Path, _tell: Tell) -> None:
    while not path.exists():
        pass


def lose_the_worker(window: int, _tell: Tell) -> str:
    if os.getpid() != window:
        os.kill(os.getpid(), signal.SIGTERM)
    return "done here"


def something_open(_tell: Tell) -> object:
    return threading.Lock()


def nothing(_tell: Tell) -> None:
    pass


def test_a_job_works_elsewhere_and_is_told_here(qtbot: QtBot, jobs: Jobs) -> None:
    here = threading.get_ident()
    told: list[tuple[object, ...]] = []
    job = jobs.run(where)
    job.started.connect(lambda: told.append(("started", threading.get_ident() == here)))
    job.progressed.connect(lambda *steps: told.append(steps))
    with qtbot.waitSignal(job.done) as done:
        pass
    assert done.args[0] != os.getpid()
    assert told == [("started", True), ("reading", 1, 2)]


def test_jobs_run_one_after_the_other(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    path = tmp_path / "order"
    first = jobs.run(partial(write, path, "1"))
    second = jobs.run(partial(write, path, "2"))
    with qtbot.waitSignals([first.done, second.done], order="strict"):
        pass
    assert path.read_text() == "12"


def test_a_refusal_is_told_with_all_its_problems(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.run(refuse)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    refusal = failed.args[0]
    assert (refusal.code, refusal.params) == ("file-empty", MappingProxyType({"file": "a.csv"}))
    assert refusal.problems == (Problem("id-missing", row=2),)


def test_a_bug_is_raised_where_the_window_lives_and_says_where_it_was(
    qtbot: QtBot, jobs: Jobs
) -> None:
    with capture_exceptions() as raised:
        job = jobs.run(break_down)
        with qtbot.waitSignal(job.destroyed):
            pass
    ((kind, bug, _),) = raised
    assert kind is ZeroDivisionError
    assert "in break_down" in bug.__notes__[0]


def test_what_waits_is_dropped_at_the_end(jobs: Jobs, tmp_path: Path) -> None:
    go_on, ran = tmp_path / "go on", tmp_path / "ran"
    jobs.run(partial(wait_for, go_on))
    jobs.run(partial(write, ran, "1"))
    threading.Timer(0.05, go_on.touch).start()
    jobs.wait()
    assert not ran.exists()
    assert QThread.currentThread().isMainThread()


def test_nothing_made_after_a_job_is_taken_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    for _ in range(300):
        last = jobs.run(nothing)
    with qtbot.waitSignal(last.done):
        pass
    menu = QMenu()
    qtbot.addWidget(menu)
    assert all(isinstance(menu.addAction(str(number)), QAction) for number in range(2000))


def test_when_the_worker_is_lost_the_work_is_done_here_and_the_next_elsewhere() -> None:
    lost = Worker()
    assert lost.perform(partial(lose_the_worker, os.getpid()), print) == "done here"
    assert lost.perform(where, lambda *_: None) != os.getpid()


def test_where_no_process_can_be_had_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused() -> None:
        raise PermissionError

    monkeypatch.setattr(worker, "_started", refused)
    assert Worker().perform(where, lambda *_: None) == os.getpid()


def test_a_result_that_cannot_be_sent_is_a_bug() -> None:
    alone = Worker()
    with pytest.raises(InternalError, match="lock"):
        alone.perform(something_open, print)
    assert alone.perform(nothing, print) is None
