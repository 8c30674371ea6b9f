"""Writes the two signals of the speech clock: two short high tones, and one long low one.

`python resources/sounds/make.py`. They differ in pitch, length and number, so that nobody takes
one for the other through the loudspeakers of a hall.
"""

from __future__ import annotations

import math
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 44_100
FADE_MS = 12
"""Each tone comes and goes this softly, or loudspeakers click."""

LOUDNESS = 0.6
OVERTONES = ((1, 0.8), (2, 0.2))
"""(multiple of the pitch, share): a little colour carries further than a bare sine."""

Tone = tuple[int, int]
"""Pitch in Hz and length in ms; pitch 0 is silence."""

SIGNALS: dict[str, Sequence[Tone]] = {
    "warning": ((988, 220), (0, 130), (988, 220)),
    "end": ((440, 2200),),
}


def samples(tones: Sequence[Tone]) -> bytes:
    """Tones one after the other, 16 bit, one channel."""
    written = bytearray()
    for pitch, length_ms in tones:
        count = RATE * length_ms // 1000
        fade = RATE * FADE_MS // 1000
        for place in range(count):
            swing = sum(
                share * math.sin(2 * math.pi * pitch * multiple * place / RATE)
                for multiple, share in OVERTONES
            )
            edge = min(1.0, place / fade, (count - place) / fade)
            written += round(32_767 * LOUDNESS * edge * swing).to_bytes(2, "little", signed=True)
    return bytes(written)


def main() -> None:
    """Write `warning.wav` and `end.wav` beside this script."""
    for name, tones in SIGNALS.items():
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(tones))


if __name__ == "__main__":
    main()
