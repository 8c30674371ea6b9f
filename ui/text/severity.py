"""How much a problem weighs, as a word beside it: never told by colour alone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hearing_desk.errors import Severity

_WORDS: Mapping[Severity, str] = {
    Severity.ERROR: str(QT_TRANSLATE_NOOP("severity", "Error")),
    Severity.QUESTION: str(QT_TRANSLATE_NOOP("severity", "Question")),
    Severity.WARNING: str(QT_TRANSLATE_NOOP("severity", "Note")),
}


def severity_word(severity: Severity) -> str:
    """The severity in the language of the windows."""
    return QCoreApplication.translate("severity", _WORDS[severity])
