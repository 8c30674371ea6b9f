"""Asks for a file beside the window; the clock, the keys and the page go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(
    parent: QWidget, caption: str, name_filter: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file that exists."""
    dialog = _dialog(parent, caption, name_filter)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    return dialog


def ask_files(
    parent: QWidget,
    caption: str,
    name_filter: str,
    on_chosen: Callable[[Sequence[Path]], None],
) -> QFileDialog:
    """Ask for one or more files that exist."""
    dialog = _dialog(parent, caption, name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda chosen: on_chosen([Path(each) for each in chosen]))
    dialog.show()
    return dialog


def ask_folder(parent: QWidget, caption: str, on_chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder that exists."""
    dialog = _dialog(parent, caption, "")
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
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
    dialog = _dialog(parent, caption, name_filter)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    dialog.show()
    return dialog


def _dialog(parent: QWidget, caption: str, name_filter: str) -> QFileDialog:
    dialog = QFileDialog(parent, caption)
    dialog.setObjectName("askFile")
    dialog.setNameFilter(name_filter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # some systems' own are modal
    dialog.setModal(False)
    # Qt's own Chinese leaves these two out.
    looking = QCoreApplication.translate("AskFile", "Look in:")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, looking)
    of_type = QCoreApplication.translate("AskFile", "Files of type:")
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, of_type)
    return dialog
