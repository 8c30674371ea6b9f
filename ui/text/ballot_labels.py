"""Why papers are doubtful or invalid, in words of the windows."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hearing_desk.model.ballots import DoubtReason, InvalidReason
from hearing_desk.words.day_words import INVALID_WORDS
from ui.text.language import window_language

_DOUBTS = {
    DoubtReason.OVERMARKED: str(QT_TRANSLATE_NOOP("labels", "Several grades marked")),
    DoubtReason.ILLEGIBLE: str(QT_TRANSLATE_NOOP("labels", "Cannot be read")),
    DoubtReason.OUTSIDE_BOX: str(QT_TRANSLATE_NOOP("labels", "Mark outside the box")),
    DoubtReason.CORRECTED: str(QT_TRANSLATE_NOOP("labels", "Corrected mark")),
    DoubtReason.TORN: str(QT_TRANSLATE_NOOP("labels", "Torn")),
    DoubtReason.WRITING: str(QT_TRANSLATE_NOOP("labels", "Name or other writing")),
    DoubtReason.FOLDED_TOGETHER: str(QT_TRANSLATE_NOOP("labels", "Folded together")),
    DoubtReason.OTHER: str(QT_TRANSLATE_NOOP("labels", "Other, see the remark")),
}


def doubt_word(reason: DoubtReason) -> str:
    """Why a paper is put aside."""
    return QCoreApplication.translate("labels", _DOUBTS[reason])


def invalid_word(reason: InvalidReason) -> str:
    """Why a paper is invalid, as the papers say it."""
    return INVALID_WORDS[reason].to(window_language())
