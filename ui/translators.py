"""Our words and Qt's own, in the language of the windows, changed while they are open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hearing_desk.errors import InternalError
from hearing_desk.words.language import Language
from ui.resources import resource

_FILES = {Language.ZH: "zh_CN", Language.EN: "en"}
_LOCALES = {
    Language.ZH: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    Language.EN: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Translators:
    """Put in force together; the application sends every window a `LanguageChange`."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: tuple[QTranslator, ...] = ()

    def speak(self, language: Language) -> None:
        """Let every window speak the language."""
        name = _FILES[language]
        ours, qts = QTranslator(self._app), QTranslator(self._app)
        if not ours.load(str(resource("translations", f"desk_{name}.qm"))):
            raise InternalError(f"desk_{name}.qm is missing; run `python -m tests.translations`")
        # What Qt has no words for stays English: only captions of its own dialogs.
        qts.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        QLocale.setDefault(_LOCALES[language])
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = tuple(each for each in (qts, ours) if not each.isEmpty())
        for translator in self._installed:
            self._app.installTranslator(translator)
