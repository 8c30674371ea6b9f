"""The stages of the day by name, on the rail before their pages are built."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_STAGES: Mapping[str, object] = {
    "start": QT_TRANSLATE_NOOP("stages", "Start"),
    "scheme": QT_TRANSLATE_NOOP("stages", "Schemes"),
    "rules": QT_TRANSLATE_NOOP("stages", "Rules"),
    "units": QT_TRANSLATE_NOOP("stages", "Units"),
    "pool": QT_TRANSLATE_NOOP("stages", "Pool"),
    "draw": QT_TRANSLATE_NOOP("stages", "Draw"),
    "sign_in": QT_TRANSLATE_NOOP("stages", "Sign-in"),
    "speeches": QT_TRANSLATE_NOOP("stages", "Speeches"),
    "ballots": QT_TRANSLATE_NOOP("stages", "Ballots"),
    "results": QT_TRANSLATE_NOOP("stages", "Results"),
    "corrections": QT_TRANSLATE_NOOP("stages", "Corrections"),
    "papers": QT_TRANSLATE_NOOP("stages", "Papers"),
    "year": QT_TRANSLATE_NOOP("stages", "Year"),
    "notary": QT_TRANSLATE_NOOP("stages", "Notary"),
    "journal": QT_TRANSLATE_NOOP("stages", "Journal"),
}


def stage_word(stage: str) -> str:
    """A stage's name, in the language of the windows."""
    return QCoreApplication.translate("stages", str(_STAGES[stage]))
