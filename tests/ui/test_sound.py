"""Two signals of our own: different to the ear, and seen where nothing can be heard."""

from __future__ import annotations

import importlib.util
import wave
from array import array
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.bridge import sound
from ui.bridge.sound import Sounds, SoundSignal
from ui.resources import resource


class Effect(QObject):
    """Stands for Qt's sound effect; remembers what was played."""

    Status = SimpleNamespace(Error="error")
    played: list[str]
    state = "ready"

    def setSource(self, url: object) -> None:
        self._file = Path(url.toLocalFile()).name  # type: ignore[attr-defined]

    def setVolume(self, volume: float) -> None:
        assert volume == 1.0

    def status(self) -> str:
        return self.state

    def play(self) -> None:
        self.played.append(self._file)


class Device:
    """Stands for a loudspeaker, or for none."""

    def __init__(self, missing: bool) -> None:
        self.missing = missing

    def isNull(self) -> bool:
        return self.missing


def a_machine(
    monkeypatch: pytest.MonkeyPatch, *, device: bool = True, state: str = "ready"
) -> list[str]:
    """A machine with Qt's audio; gives the list its sounds are written to."""
    played: list[str] = []
    effect = type("Effect", (Effect,), {"played": played, "state": state})
    media = SimpleNamespace(
        QSoundEffect=effect,
        QMediaDevices=SimpleNamespace(defaultAudioOutput=lambda: Device(not device)),
    )
    monkeypatch.setattr(sound, "import_module", lambda _name: media)
    return played


def flashed(sounds: Sounds) -> list[SoundSignal]:
    seen: list[SoundSignal] = []
    sounds.flash_wanted.connect(seen.append)
    return seen


def test_a_signal_is_played_from_its_own_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = a_machine(monkeypatch)
    sounds = Sounds()
    seen = flashed(sounds)
    for signal in SoundSignal:
        sounds.play(signal)
    assert played == ["warning.wav", "end.wav"]
    assert seen == []


def test_without_audio_libraries_a_signal_is_seen(qtbot: QtBot) -> None:
    sounds = Sounds(module="QtThatIsNotInstalled")
    seen = flashed(sounds)
    sounds.prepare()
    sounds.play(SoundSignal.END)
    assert not sounds.audible
    assert seen == [SoundSignal.END]


def test_without_a_loudspeaker_a_signal_is_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = a_machine(monkeypatch, device=False)
    sounds = Sounds()
    seen = flashed(sounds)
    sounds.play(SoundSignal.WARNING)
    assert (played, seen) == ([], [SoundSignal.WARNING])


def test_a_device_that_cannot_take_the_file_is_no_device(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = a_machine(monkeypatch, state="error")
    sounds = Sounds()
    seen = flashed(sounds)
    sounds.play(SoundSignal.WARNING)
    assert (played, seen) == ([], [SoundSignal.WARNING])


def test_a_loudspeaker_plugged_in_later_is_heard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = a_machine(monkeypatch, device=False)
    sounds = Sounds()
    sounds.prepare()
    monkeypatch.setattr(Device, "isNull", lambda _self: False)
    sounds.play(SoundSignal.END)
    assert played == ["end.wav"]


def test_audio_is_not_loaded_before_it_is_needed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(sound, "import_module", loaded.append)
    Sounds()
    assert loaded == []


def the_maker() -> ModuleType:
    path = resource("sounds", "make.py")
    spec = importlib.util.spec_from_file_location("make_sounds", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("signal", SoundSignal)
def test_the_files_are_what_the_script_makes(signal: SoundSignal) -> None:
    maker = the_maker()
    with wave.open(str(resource("sounds", f"{signal.value}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        kept = array("h", file.readframes(file.getnframes()))
    made = array("h", maker.samples(maker.SIGNALS[signal.value]))
    assert len(kept) == len(made)
    # another machine's sine may differ in the last bit
    assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1


def test_the_signals_differ_in_length_and_number() -> None:
    signals = the_maker().SIGNALS
    heard = {name: [tone for tone in tones if tone[0]] for name, tones in signals.items()}
    assert len(heard["warning"]) == 2
    assert len(heard["end"]) == 1
    assert heard["end"][0][1] > 5 * heard["warning"][0][1]
    assert heard["end"][0][0] < heard["warning"][0][0]
