"""Papers set by the worker and stored here, while the record may go on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hearing_desk.model.papers import PaperKind
from tests.builders import POLICE, TRAFFIC, Day, a_hearing, a_seated_hearing
from tests.ui.hearings import open_bridge
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import PaperFile, current_paper

SPEECHES = (PaperKind.SPEECH_RECORD, "law")
SHEET = (PaperKind.UNIT_TALLY, str(POLICE))
LIST = (PaperKind.BALLOT_LIST, str(POLICE))


class Setting(PaperSetting):
    """Remembers what was told."""

    def __init__(self, bridge: DeskBridge) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.hands: list[tuple[PaperFile, ...]] = []
        self.codes: list[str] = []
        self.in_hand.connect(self.hands.append)
        self.refused.connect(lambda refusal: self.codes.append(refusal.code))
        bridge.refused.connect(lambda refusal: self.codes.append(refusal.code))

    @property
    def printed(self) -> list[str]:
        return [f"{p.number} V{p.version}" for p in self.bridge.desk.hearing.state.papers]


def setting(day: Day) -> Setting:
    return Setting(open_bridge(day))


@pytest.fixture
def locked(qtbot: QtBot) -> Setting:
    """One unit of two counted and locked."""
    return setting(a_seated_hearing().balloted(POLICE).locked(POLICE))


def test_a_paper_is_set_without_the_window_and_a_look_leaves_no_trace(
    qtbot: QtBot, locked: Setting
) -> None:
    locked.look([SHEET])
    ((first,),) = locked.hands
    assert (first.name, first.content, first.stored) == ("D8-U01-V1.pdf", b"", False)
    qtbot.waitUntil(lambda: len(locked.hands) == 2)
    ((set_now,),) = locked.hands[1:]
    assert set_now.content == locked.bridge.desk.papers.preview(*SHEET)
    assert not set_now.stored
    assert locked.printed == []


def test_the_latest_look_counts(qtbot: QtBot, locked: Setting) -> None:
    locked.look([SHEET])
    locked.look([LIST])
    qtbot.waitUntil(lambda: any(paper.content for (paper,) in locked.hands))
    locked.bridge.jobs.wait()
    assert [paper.name for (paper,) in locked.hands if paper.content] == ["D9-U01-V1.pdf"]


def test_several_papers_are_listed_when_looked_at_and_not_set(
    qtbot: QtBot, locked: Setting
) -> None:
    locked.bridge.do(lambda: locked.bridge.desk.papers.print(*LIST))
    locked.look([SHEET, LIST])
    qtbot.waitUntil(lambda: len(locked.hands) == 2)
    sheet, ballots = locked.hands[1]
    assert (sheet.content, sheet.stored) == (b"", False)
    assert ballots.stored


def test_papers_are_stored_in_their_order_and_those_that_are_current_only_taken(
    qtbot: QtBot, locked: Setting
) -> None:
    locked.bridge.do(lambda: locked.bridge.desk.papers.print(*LIST))
    with qtbot.waitSignal(locked.stored) as ended:
        locked.store([SPEECHES, SHEET])
        locked.store([SHEET, LIST])  # what is on its way already is stored once
        locked.look([SPEECHES])  # not now
    assert ended.args == [True]
    assert locked.printed == ["D9-U01 V1", "D6-law V1", "D8-U01 V1"]
    assert [paper.name for paper in locked.hands[-1]] == [
        "D6-law-V1.pdf",
        "D8-U01-V1.pdf",
        "D9-U01-V1.pdf",
    ]


def test_a_paper_that_the_record_overtakes_is_composed_anew(qtbot: QtBot) -> None:
    day = a_hearing().reported(POLICE)
    running = setting(day)
    speeches = running.bridge.desk.speeches
    with qtbot.waitSignal(running.stored) as ended:
        running.store([SPEECHES])
        assert running.bridge.do(lambda: speeches.unit_absent(TRAFFIC, "未到场"))
    assert ended.args == [True]
    assert running.codes == []
    ((paper,),) = running.hands
    assert paper.stored
    (stored,) = running.bridge.desk.hearing.state.papers
    latest = running.bridge.desk.papers.compose(*SPEECHES)
    assert latest.imprint.version == stored.version + 1
    assert current_paper(running.bridge.desk, latest, SPEECHES[1]) == paper


def test_a_draft_is_not_stored_and_a_paper_that_cannot_be_is_told(
    qtbot: QtBot, locked: Setting
) -> None:
    with qtbot.waitSignal(locked.stored):
        locked.store([(PaperKind.GROUP_SUMMARY, "law")])
    locked.look([(PaperKind.UNIT_TALLY, str(TRAFFIC))])
    assert locked.codes == ["paper-still-draft", "tally-missing"]


def test_a_hearing_that_closes_takes_its_papers_along(qtbot: QtBot, locked: Setting) -> None:
    with qtbot.waitSignal(locked.stored) as ended:
        locked.store([SHEET])
        locked.bridge.close()
    assert ended.args == [False]
    assert locked.codes == []
