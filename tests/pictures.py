"""`python -m tests.pictures`: the README's pictures, made from a rehearsal and from the windows of
the running program, so never stale."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdfium2
from click.testing import CliRunner
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hearing_desk.cli.main import main
from hearing_desk.model.papers import PaperKind
from hearing_desk.store.sqlite_journal import create
from tests.fakes import SECOND_MS, FakeClock
from tests.journey.group_hearing import CLERK, UNIT_NAMES, CoreDay, papers, unit_at
from ui.app import DeskWindows, compose
from ui.bridge.sound import Sounds
from ui.outside import this_machine
from ui.settings import Settings
from ui.stages.ballots_page import BallotsPage

SHEET = "D8-U05-V1.pdf"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "manual"
SEATS = 30
COUNTED = 3
"""Units counted when the pictures of the running hearing are taken; one is keyed, one speaks."""
KEYED_SHEETS = 17
SPOKEN_S, SPOKEN_LATER_S = 200, 52
"""Seconds spoken when the ballots are shown, and more when the clock is."""
STILL_MS = 2000
"""Longer than a flash lasts, which stands in for the sound on a machine without one."""


def make() -> None:
    """Every picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        picture_sheet(Path(folder))
        picture_hearing(Path(folder))
        picture_results(Path(folder))


def picture_sheet(folder: Path) -> None:
    """Play the day and keep one unit tally sheet as a picture."""
    out = folder / "rehearsal"
    played = CliRunner().invoke(main, ["rehearse", "--out", str(out)])
    if played.exit_code != 0:
        raise SystemExit(played.output)
    with pypdfium2.PdfDocument(out / "papers" / SHEET) as document:
        document[0].render(scale=1.25).to_pil().save(FOLDER / "unit_tally_sheet.png", optimize=True)


def picture_hearing(folder: Path) -> None:
    """One unit's papers are keyed while the next one speaks; what the desk and the hall see."""
    record = folder / "hearing.hearing"
    with closing(create(record)) as journal:
        day = CoreDay(SEATS, journal).play(COUNTED)
        day.hear(COUNTED)
    with desk_over(record, folder, day.clock) as desk:
        speeches, speaking = desk.bridge.desk.speeches, unit_at(COUNTED + 1)
        desk.bridge.do(partial(speeches.call, speaking, "周立新", "行长", is_head=True))
        desk.bridge.do(partial(speeches.start, speaking))
        _key(desk, day.clock)
        desk.ticker.tick()
        keep(desk.window, "ballots.png")
        day.clock.pass_time(SPOKEN_LATER_S * SECOND_MS)
        desk.ticker.tick()
        desk.window.go_to("speeches")
        keep(desk.window, "speeches.png")
        hall = desk.audience.window
        hall.resize(1280, 720)
        hall.show()
        keep(hall, "audience.png")


def picture_results(folder: Path) -> None:
    """The whole group counted and locked, the sheet of the best unit in hand."""
    record = folder / "results.hearing"
    with closing(create(record)) as journal:
        day = CoreDay(SEATS, journal).play()
    with desk_over(record, folder, day.clock) as desk:
        core = desk.bridge.desk
        best = core.tally.standings(core.hearing.scheme.groups[2].id)[0].unit
        for place in range(len(UNIT_NAMES)):
            desk.bridge.do(partial(core.tally.lock, unit_at(place)))
        desk.bridge.do(partial(core.papers.print, PaperKind.UNIT_TALLY, best))
        desk.window.go_to("results")
        keep(desk.window, "results.png")


@contextmanager
def desk_over(record: Path, folder: Path, clock: FakeClock) -> Iterator[DeskWindows]:
    """The whole desk with this record open, in Chinese, on a screen of the smallest size."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    settings = Settings(QSettings(str(folder / "taste.ini"), QSettings.Format.IniFormat))
    outside = replace(
        this_machine(),
        clock=clock,
        rehearsals=folder,
        online=lambda: False,
        sounds=Sounds(module="NoAudio"),
        program="",
    )
    desk = compose(app, settings, outside)
    assert desk.bridge.open(record)
    desk.bridge.desk.hearing.sit_down(CLERK)
    desk.show()
    desk.window.resize(1366, 768)
    yield desk
    desk.window.close()


def _key(desk: DeskWindows, clock: FakeClock) -> None:
    """The first sheets on the number pad, ten a minute; one is begun."""
    desk.window.go_to("ballots")
    page = desk.window.current
    assert isinstance(page, BallotsPage)
    page.board.choose(unit_at(COUNTED))
    page.go_on()
    for paper in papers(COUNTED, KEYED_SHEETS):
        QTest.keyClicks(page.work.entry.pad, paper)
        clock.pass_time(6 * SECOND_MS)
    clock.pass_time(SPOKEN_S * SECOND_MS - KEYED_SHEETS * 6 * SECOND_MS)
    QTest.keyClicks(page.work.entry.pad, "12")


def keep(window: QWidget, name: str) -> None:
    """Keep a window as a picture once it stands still: a preview is drawn beside the rest."""
    before, now = QImage(), window.grab().toImage()
    while now != before:
        QTest.qWait(STILL_MS)
        before, now = now, window.grab().toImage()
    assert now.convertToFormat(QImage.Format.Format_RGB888).save(str(FOLDER / name))


if __name__ == "__main__":
    make()
