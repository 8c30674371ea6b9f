"""How it stands with the copies, in a word with its shape, for the bottom line and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.copier import CopyView

_WORDS = {
    "no-place": QT_TRANSLATE_NOOP("copies", "○ No place for copies"),
    "waiting": QT_TRANSLATE_NOOP("copies", "… Copy to be made"),
    "running": QT_TRANSLATE_NOOP("copies", "… Copying"),
    "good": QT_TRANSLATE_NOOP("copies", "✓ Copy {at}"),
    "old": QT_TRANSLATE_NOOP("copies", "▲ Copy is old: {at}, {behind} acts since"),
    "failed": QT_TRANSLATE_NOOP("copies", "✗ Copy failed, last good one {at}"),
}

_NO_TIME = QT_TRANSLATE_NOOP("copies", "none")


def copy_word(view: CopyView) -> str:
    """The state of the copies in one line."""
    word = QCoreApplication.translate("copies", str(_WORDS[view.state.value]))
    none = QCoreApplication.translate("copies", str(_NO_TIME))
    return word.format(at=view.at or none, behind=view.behind)


def dress_copy(label: QLabel, view: CopyView) -> None:
    """Give a label the colour of the state; its word and shape say the same."""
    if label.property("copy") != view.state.value:
        label.setProperty("copy", view.state.value)
        label.style().unpolish(label)
        label.style().polish(label)
        label.updateGeometry()
