"""Before a unit's entry is closed nothing adds its marks up: on no screen and in no file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction

from hearing_desk.cli.table_files import json_bytes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.export_tables import export_tables
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind
from hearing_desk.words.language import Language
from tests.builders import GOOD, POLICE, POOR, Day, a_seated_hearing
from tests.ui.hearings import FONTS
from ui.bridge.copier import CopyState, CopyView
from ui.bridge.status_feed import status_view
from ui.bridge.views_ballots import board, entry_view, progress_scene
from ui.bridge.views_checking import closing_view, differences_view
from ui.bridge.views_journal import acts_after, people_named, told
from ui.bridge.views_notary import notary_view
from ui.bridge.views_rail import rail_marks
from ui.bridge.views_reopened import reopened_view
from ui.bridge.views_results import results_view, score_scene

ZH = Language.ZH
LAW = GroupId("law")
PAPERS = [GOOD, GOOD, GOOD, POOR]


def keyed_twice() -> Day:
    """Every paper of POLICE is in, twice; the entry is still open."""
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    return day.keyed(POLICE, PAPERS)


def figures_to_come() -> set[str]:
    """What the count will give, as anything might spell it."""
    day = keyed_twice().closed(POLICE).tallied(POLICE)
    tally = day.round(POLICE).tally
    assert tally is not None
    assert tally.score is not None
    figures = (tally.score, tally.raw_total)
    spelt = {str(each) for each in figures} | {f"{float(each):.2f}" for each in figures}
    assert len(spelt) >= 3
    assert not any(len(each) < 2 for each in spelt), "too short to be looked for"
    return spelt


def views(desk: Desk) -> Iterator[object]:
    """Every view record that could tell figures of POLICE, the hall's scenes among them."""
    rows = board(desk, ZH)
    yield rows
    yield entry_view(desk, POLICE, ZH)
    yield differences_view(desk, POLICE, ZH)
    yield closing_view(desk, POLICE, ZH)
    yield results_view(desk, LAW)
    yield notary_view(desk, ZH)
    yield rail_marks(desk)
    yield reopened_view(desk, ZH, crashed=True)
    yield status_view(desk, None, CopyView(CopyState.GOOD), ZH)
    yield progress_scene(rows, "执法监督组", "听证评议")
    yield score_scene(desk, LAW, "听证评议")
    yield people_named(desk, "张")
    for row in acts_after(desk, 0):
        yield told(desk, row, ZH).text
    export = export_tables(desk.hearing, ZH)
    yield json.loads(json_bytes(export.public))
    yield json.loads(json_bytes(export.sealed))
    for kind, subject in ((PaperKind.SPEECH_RECORD, LAW), (PaperKind.RULE_SHEET, "")):
        document = desk.papers.compose(kind, subject)
        yield (document.title, document.blocks)


def words_of(view: object) -> Iterator[str]:
    """Every word and number within a record."""
    if isinstance(view, str | Fraction | Decimal | int | float):
        yield str(view)
    else:
        for part in parts_of(view):
            yield from words_of(part)


def parts_of(view: object) -> Iterator[object]:
    """What a record, a table or a row holds, digests left out."""
    if is_dataclass(view) and not isinstance(view, type):
        named = {field.name: getattr(view, field.name) for field in fields(view)}
        yield from parts_of(named)
    elif isinstance(view, dict):
        yield from (value for name, value in view.items() if "sha256" not in str(name))
    elif isinstance(view, tuple | list | frozenset):
        yield from view


def test_no_figure_of_an_open_unit_is_told_anywhere() -> None:
    day = keyed_twice()
    desk = Desk(day.journal, day.clock, FONTS)
    to_come = figures_to_come()
    for view in views(desk):
        found = to_come & set(words_of(view))
        assert not found, view


def test_the_same_walk_finds_them_once_the_unit_is_counted() -> None:
    """A walk that cannot find anything would prove nothing."""
    day = keyed_twice().closed(POLICE).tallied(POLICE)
    desk = Desk(day.journal, day.clock, FONTS)
    to_come = figures_to_come()
    told_in = [
        view for view in (results_view(desk, LAW), notary_view(desk, ZH)) if view is not None
    ]
    assert any(to_come & set(words_of(view)) for view in told_in)


def test_the_hall_is_shown_no_score_before_its_release() -> None:
    day = keyed_twice().closed(POLICE).tallied(POLICE).locked(POLICE)
    desk = Desk(day.journal, day.clock, FONTS)
    shown = {
        *words_of(score_scene(desk, LAW, "")),
        *words_of(progress_scene(board(desk, ZH), "", "")),
    }
    assert not figures_to_come() & shown
    export = export_tables(desk.hearing, ZH)
    assert not figures_to_come() & set(words_of(json.loads(json_bytes(export.public))))
