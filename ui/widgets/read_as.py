"""How a received file was read, with a second try: another encoding, another sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge.how_read import HowRead

_ENCODINGS = (("utf-8", "UTF-8"), ("gb18030", "GB18030"))


class ReadAs(QWidget):
    """Shows a `HowRead`; asks only what the file leaves open.

    Signals:
        encoding_answered(str), sheet_answered(str): read the file again that way.
    """

    encoding_answered = Signal(str)
    sheet_answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: begins the object names of its parts."""
        super().__init__(parent)
        self._how: HowRead | None = None
        self._counted = ""
        self._told = QLabel(self)
        self._told.setObjectName(f"{name}ReadAs")
        self._told.setWordWrap(True)
        self.encoding, self.sheet = QComboBox(self), QComboBox(self)
        self.encoding.setObjectName(f"{name}Encoding")
        for value, shown in _ENCODINGS:
            self.encoding.addItem(shown, value)
        self.sheet.setObjectName(f"{name}Sheet")
        self._encoding_label, self._sheet_label = QLabel(self), QLabel(self)
        questions = QFormLayout()
        questions.addRow(self._encoding_label, self.encoding)
        questions.addRow(self._sheet_label, self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._told)
        layout.addLayout(questions)
        self.encoding.activated.connect(self._on_encoding_activated)
        self.sheet.activated.connect(self._on_sheet_activated)
        self.retranslate()

    def show_how(self, how: HowRead, *, counted: str, sheet: str | None) -> None:
        """Show it; counted: what the rows are, in words. sheet: answered before."""
        self._how, self._counted = how, counted
        self._tell()
        for widget in (self._encoding_label, self.encoding):
            widget.setVisible(how.encoding_asked)
        self.encoding.setCurrentIndex(self.encoding.findData(how.encoding))
        if how.sheets:
            self.sheet.clear()
            self.sheet.addItems(list(how.sheets))
        for widget in (self._sheet_label, self.sheet):
            widget.setVisible(bool(how.sheets) or sheet is not None)
        if sheet is not None:
            self.sheet.setCurrentText(sheet)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for label, box, text in (
            (self._encoding_label, self.encoding, self.tr("Encoding")),
            (self._sheet_label, self.sheet, self.tr("Sheet")),
        ):
            label.setText(text)
            box.setAccessibleName(text)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        how = self._how
        if how is None:
            return
        words = self.tr("{file}: read as {encoding}")
        parts = [words.format(file=how.file, encoding=how.encoding.upper())]
        if how.delimiter is not None:
            names = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab")}
            delimiter = names.get(how.delimiter, how.delimiter)
            parts.append(self.tr("separated by {delimiter}").format(delimiter=delimiter))
        rows = self.tr("{rows} rows, {blank} of them blank")
        parts.append(rows.format(rows=how.row_count, blank=how.blank_rows))
        self._told.setText(" · ".join((*parts, self._counted)))

    def _on_encoding_activated(self, place: int) -> None:
        self.encoding_answered.emit(str(self.encoding.itemData(place)))

    def _on_sheet_activated(self, place: int) -> None:
        self.sheet_answered.emit(self.sheet.itemText(place))
