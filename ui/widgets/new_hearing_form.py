"""What a person says before a hearing is begun: rules, title, kind, people, units."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from hearing_desk.model.hearing import Role
from hearing_desk.words.language import Language
from ui.bridge.views_start import NewHearing, SchemeView
from ui.text.labels import role_word
from ui.widgets.ask_file import ask_file


class NewHearingForm(QWidget):
    """Collects a `NewHearing`; decides nothing.

    Signals:
        scheme_chosen(int): place of the scheme among those shown.
        begin_asked(NewHearing): begin it.
        scheme_wanted(): none of the schemes fits; one shall be written.
    """

    scheme_chosen = Signal(int)
    begin_asked = Signal(object)
    scheme_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: SchemeView | None = None
        self._units_file: Path | None = None
        self._schemes = QComboBox(self)
        self._write = QPushButton(self)
        self._title = QLineEdit(self)
        self._official, self._rehearsal = QRadioButton(self), QRadioButton(self)
        self._kind = QButtonGroup(self)
        self._papers = QComboBox(self)
        self._names = {role: QLineEdit(self) for role in Role}
        self._units = QLabel(self)
        self._units.setWordWrap(True)
        self._units_button = QPushButton(self)
        self._begin = QPushButton(self)
        self._begin.setProperty("role", "primary")
        self._name_objects()
        self._lay_out()
        self._schemes.activated.connect(self.scheme_chosen)
        self._write.clicked.connect(self.scheme_wanted)
        self._title.textChanged.connect(self._on_typed)
        self._names[Role.ORGANIZER].textChanged.connect(self._on_typed)
        self._units_button.clicked.connect(self._on_units_clicked)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._official.setChecked(True)
        self.retranslate()

    def show_schemes(self, titles: tuple[str, ...], chosen: int) -> None:
        """List the schemes there are."""
        self._schemes.clear()
        self._schemes.addItems(titles)
        self._schemes.setCurrentIndex(chosen)

    def show_scheme(self, scheme: SchemeView) -> None:
        """Show a scheme's own title and units; a title typed by hand stays."""
        if self._scheme is None or self._title.text() in ("", self._scheme.title):
            self._title.setText(scheme.title)
            self._title.setCursorPosition(0)
        if self._scheme is None or scheme.file != self._scheme.file:
            self._units_file = None
        self._scheme = scheme
        self._show_units()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        labels = (
            (self._schemes, self.tr("Scheme")),
            (self._title, self.tr("Title")),
            (self._official, self.tr("Kind")),
            (self._papers, self.tr("Language of the papers")),
            *((name, role_word(role)) for role, name in self._names.items()),
            (self._units, self.tr("Units")),
        )
        for label, (field, text) in zip(self._labels, labels, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        for role, name in self._names.items():
            needed = role is Role.ORGANIZER
            name.setPlaceholderText(self.tr("Name") if needed else self.tr("Name, or left empty"))
        self._official.setText(self.tr("Official"))
        self._rehearsal.setText(self.tr("Rehearsal, for good"))
        self._rehearsal.setAccessibleName(self._rehearsal.text())
        self._units_button.setText(self.tr("Units from a file…"))
        self._units_button.setAccessibleName(self._units_button.text())
        self._write.setText(self.tr("New scheme from an existing one…"))
        self._write.setAccessibleName(self._write.text())
        self._begin.setText(self.tr("Begin the hearing…"))
        self._begin.setAccessibleName(self._begin.text())
        self._show_units()
        self._on_typed()

    def _name_objects(self) -> None:
        for widget, name in (
            (self._schemes, "newScheme"),
            (self._title, "newTitle"),
            (self._official, "newOfficial"),
            (self._rehearsal, "newRehearsal"),
            (self._papers, "newPapers"),
            (self._units, "newUnits"),
            (self._units_button, "newUnitsFile"),
            (self._write, "newSchemeWrite"),
            (self._begin, "newBegin"),
            *((name, f"newName_{role.value}") for role, name in self._names.items()),
        ):
            widget.setObjectName(name)

    def _lay_out(self) -> None:
        self._papers.addItem("中文", Language.ZH)
        self._papers.addItem("English", Language.EN)
        self._kind.addButton(self._official)
        self._kind.addButton(self._rehearsal)
        self._schemes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        kinds = QHBoxLayout()
        kinds.addWidget(self._official)
        kinds.addWidget(self._rehearsal)
        kinds.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self._schemes, self._title, kinds, self._papers, *self._names.values())
        self._labels = [QLabel(self) for _ in range(len(fields) + 1)]
        for label, field in zip(self._labels, (*fields, self._units), strict=True):
            form.addRow(label, field)  # type: ignore[call-overload]
            if isinstance(field, QWidget):
                label.setBuddy(field)
            if field is self._schemes:
                form.addRow(QLabel(self), self._write)
        form.addRow(QLabel(self), self._units_button)
        form.addRow(QLabel(self), self._begin)

    def _show_units(self) -> None:
        if self._units_file is not None:
            text = self.tr("from the file {file}").format(file=self._units_file.name)
        elif self._scheme is None or not self._scheme.units:
            text = self.tr("the scheme lists none; take them from a file, now or later")
        else:
            text = self.tr("{units} units in {groups} groups, as the scheme lists them").format(
                units=self._scheme.units, groups=self._scheme.groups
            )
        self._units.setText(text)

    def _on_typed(self) -> None:
        named = self._names[Role.ORGANIZER].text().strip()
        self._begin.setEnabled(bool(named and self._title.text().strip()))

    def _on_units_clicked(self) -> None:
        tables = self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        ask_file(self, self.tr("Units from a file"), tables, self._on_units_chosen)

    def _on_units_chosen(self, file: Path) -> None:
        self._units_file = file
        self._show_units()

    def _on_begin_clicked(self) -> None:
        if self._scheme is None:
            return
        offset_s = QDateTime.currentDateTime().offsetFromUtc()
        named = ((role, name.text().strip()) for role, name in self._names.items())
        self.begin_asked.emit(
            NewHearing(
                scheme_file=self._scheme.file,
                scheme_text=self._scheme.text,
                title=self._title.text().strip(),
                rehearsal=self._rehearsal.isChecked(),
                language=self._papers.currentData(),
                operators=tuple((role, name) for role, name in named if name),
                units_file=self._units_file,
                utc_offset_minutes=offset_s // 60,
            )
        )
