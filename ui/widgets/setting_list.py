"""All questions of the rules below their headings, in one scrolled column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.bridge.views_rules import SettingGroup
from ui.widgets.setting_field import SettingField


class SettingList(QScrollArea):
    """Shows `SettingGroup`s.

    Signals:
        answered(str, object): key path of a setting and its new value.
    """

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields: dict[str, SettingField] = {}
        self._titles: list[QLabel] = []
        column = QWidget(self)
        self._column = QVBoxLayout(column)
        self._column.addStretch(1)
        self.setWidget(column)

    def show_groups(self, groups: Sequence[SettingGroup], *, frozen: bool) -> None:
        """Show every setting; fields that are there already keep their focus."""
        if not self._fields:
            self._make_fields(groups)
        for title, group in zip(self._titles, groups, strict=True):
            title.setText(group.title)
            for view in group.settings:
                self._fields[view.path].show_view(view, frozen=frozen)

    def go_to_first_problem(self, groups: Sequence[SettingGroup]) -> None:
        """Focus the first setting that has a problem."""
        for group in groups:
            for view in group.settings:
                if view.problems:
                    field = self._fields[view.path]
                    self.ensureWidgetVisible(field)
                    field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def _make_fields(self, groups: Sequence[SettingGroup]) -> None:
        for group in groups:
            title = QLabel(self)
            title.setWordWrap(True)
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            self._titles.append(title)
            self._column.insertWidget(self._column.count() - 1, title)
            for view in group.settings:
                field = SettingField(view.path, chosen=bool(view.options), parent=self)
                field.answered.connect(self.answered)
                self._fields[view.path] = field
                self._column.insertWidget(self._column.count() - 1, field)
