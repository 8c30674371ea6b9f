"""The system's voice where there is one; without it the text on the screen is read by a person."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class Voice(QObject):
    """Says texts aloud; loads the speech engine at the first one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: object | None = None
        self._looked = False

    @property
    def available(self) -> bool:
        """Whether the system has a voice."""
        return self._voice() is not None

    def say(self, text: str) -> None:
        """Say it instead of what is being said."""
        if (voice := self._voice()) is not None:
            voice.stop()  # type: ignore[attr-defined]
            voice.say(text)  # type: ignore[attr-defined]

    def _voice(self) -> object | None:
        if not self._looked:
            self._looked = True
            self._engine = self._loaded()
        return self._engine

    def _loaded(self) -> object | None:
        try:  # late: the module may be left out of a packaged program
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
        except ImportError:
            return None
        engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        if not engines:
            return None
        engine = QTextToSpeech(engines[0], self)
        engine.setLocale(QLocale())
        return engine if engine.state() is not QTextToSpeech.State.Error else None
