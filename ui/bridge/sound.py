"""Two signals for the ear, from files of our own; for the eye where nothing can be heard."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal

from ui.resources import resource


class SoundSignal(Enum):
    """The signal's name is that of its file."""

    WARNING = "warning"
    END = "end"


class Sounds(QObject):
    """Plays signals without network, browser or system sounds.

    Qt's audio is loaded late: it is large, and a machine may have no audio libraries at all, which
    is no error.

    Signals:
        flash_wanted(SoundSignal): nothing can be heard here; show it.
    """

    flash_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, module: str = "QtMultimedia") -> None:
        """module: of PySide6; another name stands for a machine without audio."""
        super().__init__(parent)
        self._module_name = f"PySide6.{module}"
        self._module: ModuleType | None = None
        self._effects: dict[SoundSignal, Any] = {}
        self._prepared = False

    def prepare(self) -> None:
        """Load audio and both files, so that the signal comes on its instant; once."""
        if self._prepared:
            return
        self._prepared = True
        try:
            self._module = import_module(self._module_name)
        except ImportError:
            return
        if self.audible:
            for signal in SoundSignal:
                self._effect(signal)

    @property
    def audible(self) -> bool:
        """Whether there is a device to hear anything from, at this moment."""
        self.prepare()
        if self._module is None:
            return False
        return not self._module.QMediaDevices.defaultAudioOutput().isNull()

    def play(self, signal: SoundSignal) -> None:
        """Give a signal: by sound, else by `flash_wanted`."""
        if not self.audible or not self._play(signal):
            self.flash_wanted.emit(signal)

    def _play(self, signal: SoundSignal) -> bool:
        """Start a sound; False when its file could not be taken by the device."""
        assert self._module is not None
        effect = self._effect(signal)
        if effect.status() is self._module.QSoundEffect.Status.Error:
            return False
        effect.play()
        return True

    def _effect(self, signal: SoundSignal) -> Any:
        """A signal's sound, loaded while there is a device; Qt has no types for late imports."""
        assert self._module is not None
        if signal not in self._effects:
            effect = self._module.QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{signal.value}.wav"))))
            effect.setVolume(1.0)
            self._effects[signal] = effect
        return self._effects[signal]
