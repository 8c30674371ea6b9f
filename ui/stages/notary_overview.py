"""What the notary copies down: digests, the sums of the papers unit by unit, the rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_notary import DigestLine, SumsLine
from ui.models.rows_model import RowsModel
from ui.widgets.digest_panel import DigestLabel


class DigestsView(QScrollArea):
    """Every digest in groups of four, large enough to be read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notaryDigests")
        self.setWidgetResizable(True)
        self._inner = QWidget(self)
        self._layout = QVBoxLayout(self._inner)
        self._shown: tuple[DigestLine, ...] | None = None
        self.setWidget(self._inner)

    def show_digests(self, digests: Sequence[DigestLine]) -> None:
        """Show these, in this order."""
        if self._shown == tuple(digests):
            return
        self._shown = tuple(digests)
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, digest in enumerate(self._shown):
            label = QLabel(digest.label, self._inner)
            label.setProperty("role", "muted")
            groups = DigestLabel(f"digest{place}", "digest", self._inner)
            groups.show_groups(digest.groups)
            groups.setAccessibleDescription(digest.label)
            self._layout.addWidget(label)
            self._layout.addWidget(groups)
        self._layout.addStretch(1)


class SumsView(QWidget):
    """The papers of every unit and round, and whether they add up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: RowsModel[SumsLine] = RowsModel(
            (
                lambda line: line.unit,
                lambda line: str(line.round_number),
                *(lambda line, place=place: line.figures[place] for place in range(12)),
                self._verdict,
            ),
            self,
        )
        self.table = QTableView(self)
        self.table.setObjectName("notarySums")
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._full = QLabel(self)
        self._full.setObjectName("notarySumsFull")
        self._full.setWordWrap(True)
        self._full.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._full)
        self.table.selectionModel().currentRowChanged.connect(self._show_full)

    def show_sums(self, lines: Sequence[SumsLine]) -> None:
        """Show these."""
        self._model.set_rows(lines)
        if lines:
            self.table.selectRow(0)
        self._show_full()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.table.setAccessibleName(self.tr("Papers of every unit"))
        self._model.set_headings(
            (
                self.tr("Unit"),
                self.tr("Round"),
                self.tr("Printed"),
                self.tr("In the hall"),
                self.tr("Recused"),
                self.tr("Issued"),
                self.tr("Exchanged"),
                self.tr("Returned"),
                self.tr("Unused"),
                self.tr("Foreign"),
                self.tr("Keyed"),
                self.tr("Valid"),
                self.tr("Invalid"),
                self.tr("Abstentions"),
                self.tr("Sums"),
            )
        )

    def _verdict(self, line: SumsLine) -> str:
        if line.voided:
            return self.tr("Round void")
        if not line.finished:
            return self.tr("Not finished")
        return self.tr("✗ does not add up") if line.wrong else self.tr("✓ adds up")

    def _show_full(self) -> None:
        place = self.table.currentIndex().row()
        wrong = self._model.rows[place].wrong if 0 <= place < len(self._model.rows) else ()
        self._full.setText("\n".join(wrong))
        self._full.setVisible(bool(wrong))
