"""Asking for a file beside everything else: the clock's keys go on working."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(parent: QWidget, name: str, filters: str) -> QFileDialog:
    """An open dialog for one existing file; connect to its `fileSelected`."""
    dialog = QFileDialog(parent)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    dialog.setModal(False)
    dialog.show()
    return dialog
