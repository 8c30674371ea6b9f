"""The language of the windows, for sentences that come from the core."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from hearing_desk.words.language import Language


def window_language() -> Language:
    """The language the windows speak; `ui.translators` sets it with the locale."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return Language.ZH if chinese else Language.EN
