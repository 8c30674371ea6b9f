"""The last step: what is wrong, the rules in words with the worked example, and the sources."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QTabWidget, QVBoxLayout, QWidget

from ui.bridge.scheme_faults import Fault
from ui.bridge.scheme_lists import Place
from ui.bridge.views_scheme import SchemeEditorView
from ui.text.severity import severity_word
from ui.widgets.entry_table import EntryTable
from ui.widgets.rule_sheet_view import RuleSheetView


class SchemeCheck(QWidget):
    """Shows the end of a `SchemeEditorView`.

    Signals:
        fault_asked(Fault): go to what is wrong.
    `sources` is the table of paragraphs.
    """

    fault_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults: tuple[Fault, ...] = ()
        self._state = QLabel(self)
        self._state.setObjectName("schemeState")
        self._state.setWordWrap(True)
        self._state.setProperty("role", "part")
        self._list = QListWidget(self)
        self._list.setObjectName("schemeFaults")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = RuleSheetView(self)
        self._sheet.setObjectName("schemeSheet")
        self.sources = EntryTable("sources", fills=True, parent=self)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("schemeCheckTabs")
        self._tabs.addTab(self._sheet, "")
        self._tabs.addTab(self.sources, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        layout.addWidget(self._list)
        layout.addWidget(self._tabs, 1)
        self._list.itemActivated.connect(self._on_item)
        self._list.itemClicked.connect(self._on_item)
        self.retranslate()

    def show_view(self, view: SchemeEditorView) -> None:
        """Show what is wrong, the rules and where they come from."""
        self._faults = view.faults
        self._list.clear()
        for fault in view.faults:
            QListWidgetItem(f"{severity_word(fault.severity)}　{fault.text}", self._list)
        self._list.setVisible(bool(view.faults))
        lines = min(5, len(view.faults))
        self._list.setFixedHeight(round(self.fontMetrics().height() * 1.6 * lines) + 8)
        if view.faulty:
            text = self.tr("To be corrected: {count}. Choose one to go there.")
        elif view.faults:
            text = self.tr("The scheme can be saved. To be looked at: {count}.")
        else:
            text = self.tr("Nothing is wrong. The scheme can be saved.")
        self._state.setText(text.format(count=len(view.faults)))
        self._tabs.setTabEnabled(0, bool(view.sheet))
        self._sheet.show_sections(view.sheet)
        self.sources.show_table(view.steps[-1].tables[0])

    def go_to(self, path: Place) -> bool:
        """Land on the paragraph of a rule."""
        self._tabs.setCurrentIndex(1)
        return self.sources.go_to(path)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._list.setAccessibleName(self.tr("What is wrong; Enter goes there"))
        self._sheet.setAccessibleName(self.tr("Worked example and rules in words"))
        self._tabs.setTabText(0, self.tr("Worked example and rules in words"))
        self._tabs.setTabText(1, self.tr("Where each rule comes from"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.fault_asked.emit(self._faults[self._list.row(item)])
