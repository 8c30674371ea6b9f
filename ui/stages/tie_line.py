"""A tie that the rules want settled: the lot drawn, or the second vote held, as it was told."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hearing_desk.model.ids import UnitId
from ui.bridge.views_results import TieView
from ui.text.language import window_language
from ui.widgets.ask_line import AskLine


class TieLine(QWidget):
    """Hidden while no tie waits.

    Signals:
        lot_drawn(tuple): the units, best first.
        vote_held(dict): the exact score of the second vote per unit.
        not_understood(): what was typed is no order and no list of scores.
    """

    lot_drawn = Signal(object)
    vote_held = Signal(object)
    not_understood = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tie: TieView | None = None
        self._told = QLabel(self)
        self._told.setObjectName("tieTold")
        self._told.setWordWrap(True)
        self._settle = QPushButton(self)
        self._settle.setObjectName("tieSettle")
        self._ask = AskLine("tieAsk", self)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self._settle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._ask)
        self._settle.clicked.connect(self._on_settle_clicked)
        self._ask.answered.connect(self._on_answered)
        self.hide()

    def show_tie(self, tie: TieView | None) -> None:
        """Show the first tie that waits."""
        if tie != self._tie:
            self._ask.leave()
        self._tie = tie
        self.setVisible(tie is not None)
        if tie is not None:
            self._told.setText(self.tr("These share a rank: {units}").format(units=_numbered(tie)))
            text = self.tr("Record the lot…") if tie.by_lot else self.tr("Record the second vote…")
            self._settle.setText(text)
            self._settle.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.show_tie(self._tie)
        super().changeEvent(event)

    def _on_settle_clicked(self) -> None:
        if self._tie is None:
            return
        question = (
            self.tr("Which order did the lot give, best first? Type the numbers of {units}")
            if self._tie.by_lot
            else self.tr("Which scores did the second vote give? Type them in the order of {units}")
        )
        act = self.tr("Record the lot") if self._tie.by_lot else self.tr("Record the second vote")
        self._ask.ask(question.format(units=_numbered(self._tie)), act)

    def _on_answered(self, typed: str, _: object) -> None:
        tie = self._tie
        if tie is None:
            return
        words = typed.replace(",", " ").replace("，", " ").replace("、", " ").split()
        if tie.by_lot:
            order = _order(words, [unit for unit, _ in tie.units])
            if order is not None:
                self.lot_drawn.emit(order)
                return
        else:
            scores = _scores(words)
            if scores is not None and len(scores) == len(tie.units):
                self.vote_held.emit(
                    {unit: score for (unit, _), score in zip(tie.units, scores, strict=True)}
                )
                return
        self.not_understood.emit()


def _numbered(tie: TieView) -> str:
    between = "，" if window_language().value.startswith("zh") else ", "
    return between.join(f"{place} {name}" for place, (_, name) in enumerate(tie.units, 1))


def _order(words: Sequence[str], units: Sequence[UnitId]) -> tuple[UnitId, ...] | None:
    """The units in the order of their numbers; `None` = not each number once."""
    if sorted(words) != sorted(str(place) for place in range(1, len(units) + 1)):
        return None
    return tuple(units[int(word) - 1] for word in words)


def _scores(words: Sequence[str]) -> tuple[Fraction, ...] | None:
    """Exact scores, `90.5` or `181/2`; `None` = something is no number."""
    try:
        return tuple(Fraction(word) for word in words)
    except (ValueError, ZeroDivisionError):
        return None
