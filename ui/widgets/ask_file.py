"""Asks for a file beside the window; the clock, the keys and the page go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(
    parent: QWidget, caption: str, name_filter: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file that exists."""
    dialog = _dialog(parent, caption, name_filter, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    return dialog


def ask_new_file(
    parent: QWidget,
    caption: str,
    name_filter: str,
    suggestion: Path,
    on_chosen: Callable[[Path], None],
) -> QFileDialog:
    """Ask where a new file shall stand; suggestion: its folder and name, with the suffix."""
    dialog = _dialog(parent, caption, name_filter, on_chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    dialog.show()
    return dialog


def _dialog(
    parent: QWidget, caption: str, name_filter: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, caption)
    dialog.setObjectName("askFile")
    dialog.setNameFilter(name_filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # some systems' own are modal
    dialog.setModal(False)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    return dialog
