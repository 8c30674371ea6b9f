"""The acts of a recount on the ballots page: asked for, keyed, compared, settled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.recheck import RecountAsker
from ui.bridge import views_recount
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.stages.unit_work import UnitWork


class RecountWork(QObject):
    """Acts on the chosen unit; the page runs each act and goes on to what is next.

    do: runs one act on the page's behalf; False when it was refused.
    """

    def __init__(
        self,
        bridge: DeskBridge,
        work: UnitWork,
        do: Callable[[Callable[[], Changes]], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._work, self._do = bridge, work, do
        work.recount.asked.connect(self.on_recount_asked)
        work.recount.settled.connect(self.on_recount_settled)

    def entering(self, unit: UnitId, sheet_no: SheetNo, marks: Marks) -> Callable[[], Changes]:
        """The act that keys a paper, in the pass or in the recount under way."""
        desk, entry = self._bridge.desk, self._work.entry
        if entry.recounts:
            return partial(desk.recounts.enter, unit, sheet_no, marks)
        return partial(desk.entry.enter, unit, entry.entry_pass, sheet_no, marks)

    def undoing(self, unit: UnitId) -> Callable[[], Changes]:
        """The act that takes back the paper keyed last."""
        desk, entry = self._bridge.desk, self._work.entry
        if entry.recounts:
            return partial(desk.recounts.undo, unit)
        return partial(desk.entry.undo, unit, entry.undo_pass)

    def compare_due(self, unit: UnitId) -> bool:
        """Whether every paper is keyed again and the counts wait to stand side by side."""
        keying, _ = views_recount.recount_waits(self._bridge.desk, unit)
        return keying and not self._bridge.desk.recounts.to_key(unit)

    def compare(self, unit: UnitId) -> None:
        """Both counts side by side, and on to what differs."""
        self._do(partial(self._bridge.desk.recounts.compare, unit))

    def on_recount_asked(self, asker: RecountAsker, name: str, reason: str, keyer: str) -> None:
        """Somebody entitled asks; who keys it sits down."""
        view, desk = self._work.recount.view, self._bridge.desk
        if view is None:
            return
        if self._do(partial(desk.recounts.order, view.unit, asker, name, reason)):
            self._work.recount.clear_typed()
            if keyer:
                self._do(partial(views_recount.seat_recounter, desk, keyer))

    def on_recount_settled(
        self, sheet_no: SheetNo, marks: Marks, reason: str, deciders: tuple[str, str]
    ) -> None:
        """Two found these marks; a count found wrong is taken again with the last of them."""
        view, desk = self._work.recount.view, self._bridge.desk
        if view is None:
            return
        settle = partial(desk.recounts.settle, view.unit, sheet_no, marks, reason, deciders)
        if self._do(settle) and views_recount.count_due(desk, view.unit):
            self._do(partial(desk.tally.take, view.unit))
