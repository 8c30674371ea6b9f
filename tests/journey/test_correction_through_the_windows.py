"""A mis-keyed ballot found after signing, set right by keys alone, until the record verifies.

Real windows over a record in a file; every key goes to whatever has the focus.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.journal.joint_acts import version_subject
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.roles import JointAct
from hearing_desk.rehearsal.morning import agree
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import Status
from hearing_desk.verify.verification import run
from tests.builders import CLERK, GOOD, POLICE, POOR, SIGNERS, TRAFFIC, Day, a_scheme
from tests.fakes import FakeClock
from tests.journey.keyboard import Keyboard
from tests.sheet.papers import FONTS
from ui.app import DeskWindows
from ui.audience.scenes import CorrectionScene

SHEETS = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)


def a_signed_day(path: Path, clock: FakeClock) -> None:
    """The law group signed and released; in the third paper of the police a row was misread."""
    with closing(create(path)) as journal:
        day = Day(journal, clock).opened().ruled(a_scheme()).frozen().sealed().drawn().signed_in()
        day.balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).balloted(TRAFFIC, [GOOD, GOOD, GOOD, POOR])
        desk = Desk(journal, clock, FONTS)
        desk.hearing.sit_down(CLERK)
        for unit in (POLICE, TRAFFIC):
            desk.tally.lock(unit)
            for kind in SHEETS:
                desk.papers.print(kind, unit)
            desk.tally.sign(unit, SIGNERS)
            agree(desk, JointAct.RELEASE, version_subject(unit, 1))
            desk.tally.release(unit)
        desk.papers.print(PaperKind.GROUP_SUMMARY, "law")


class Corrector:
    """The clerk at the keyboard, the notary beside; what they do is read back from the record."""

    def __init__(self, keys: Keyboard, windows: DeskWindows) -> None:
        self.keys, self.windows = keys, windows
        self.refusals: list[str] = []
        windows.bridge.refused.connect(lambda refusal: self.refusals.append(refusal.code))

    @property
    def desk(self) -> Desk:
        return self.windows.bridge.desk

    def notes_what_was_found(self) -> None:
        """The notary's sample differs: into the log, from whatever page."""
        self.keys.press("F3")
        self.keys.tab_to("incidentLineTyped")
        self.keys.type("公证员抽样核对，公安局第 3 号票与录入不符")
        self.keys.press("Return")

    def corrects(self) -> None:
        """Sheet 3: two good marks stand on it."""
        keys = self.keys
        keys.press("Ctrl+R")
        assert self.windows.window.current.objectName() == "page_corrections"
        keys.tab_to("correctSheet")
        keys.retype("3")
        keys.press("Return")
        assert keys.holder.objectName() == "correctPad"
        keys.pad("11")
        for line, text in (
            ("correctFound", "公证员抽样核对时发现"),
            ("correctReason", "看错行"),
            ("correctFirst", "钱监督"),
            ("correctSecond", "周监督"),
        ):
            keys.fill(line, text)
        keys.push("correctButton")
        keys.confirm("correction")
        keys.agree()
        assert keys.holder.objectName() == "stepsTable"

    def goes_through_the_steps(self) -> None:
        """Enter on the step that is due, until none is left."""
        keys = self.keys
        keys.press("Return")  # count again
        keys.press("Return")  # lock
        keys.confirm("steps")
        for kinds in (1, 2):  # the report; the sheets of the new version
            self._prints(kinds)
        keys.press("Return")  # the old papers stamped
        self._prints(1)  # the new summary
        keys.press("Return")  # signatures: the names of the first version are offered
        keys.push("signAct")
        keys.press("Return")  # release
        keys.agree()
        keys.press("Return")  # the hall
        keys.type("孙主持")
        keys.press("Return")

    def _prints(self, papers: int) -> None:
        stored = self.desk.hearing.state.papers
        wanted = len(stored) + papers
        self.keys.press("Return")
        self.keys.wait_until(lambda: len(stored) == wanted)
        self.keys.wait_until(lambda: self.keys.holder.objectName() == "stepsTable")


@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform, of popups
def test_a_mistake_found_after_signing_is_set_right_by_keys_alone(
    qtbot: QtBot, windows: DeskWindows, clock: FakeClock, tmp_path: Path
) -> None:
    record = tmp_path / "day.hearing"
    a_signed_day(record, clock)
    assert windows.bridge.open(record)
    corrector = Corrector(Keyboard(qtbot, windows), windows)
    corrector.notes_what_was_found()
    corrector.corrects()
    corrector.goes_through_the_steps()

    assert corrector.refusals == []
    state = corrector.desk.hearing.state
    day = state.units[POLICE]
    assert (day.released_version, sorted(day.signed)) == (2, [1, 2])
    numbers = [f"{paper.number} V{paper.version}" for paper in state.papers[-4:]]
    assert numbers == ["D12-U01-V2 V1", "D8-U01 V2", "D9-U01 V2", "D10-law V2"]
    assert len(state.void_copies) == 3
    assert [each.category for each in state.incidents] == ["incident", "announcement"]
    rail = windows.window.findChild(QToolButton, "rail_corrections")
    assert rail is not None
    assert "✓" in rail.text(), "nothing is left to do"
    scene = windows.audience.window.scene
    assert isinstance(scene, CorrectionScene)
    assert (scene.lines[0].before, scene.lines[0].after) == ("81.25", "100.00")

    with closing(open_hearing(record, read_only=True)) as journal:
        report = run(record_of(journal), corrector.desk.hearing.head.hash)
    assert not [check.name for check in report.checks if check.status is Status.FAILED]
