"""A box of choices keeps up with its choices."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.choice_box import ChoiceBox


def test_a_box_widens_when_its_choices_grow_after_it_was_shown(qtbot: QtBot) -> None:
    hall = QWidget()
    qtbot.addWidget(hall)
    box = ChoiceBox("group", hall)
    box.addItem("执法监督组")
    hall.show()
    shown = box.sizeHint().width()
    box.setItemText(0, "Law enforcement and supervision")
    assert box.sizeHint().width() > shown
