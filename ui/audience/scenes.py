"""Everything the hall can ever see, as records: pages hand one over, the window paints it."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.speech import SpeechPhase


@dataclass(frozen=True, slots=True)
class BlankScene:
    """A black screen."""


@dataclass(frozen=True, slots=True)
class WelcomeScene:
    """Before the first unit: the event, the place, a line of text."""

    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class PoolScene:
    """The sealed pool: its size per sector and its digest in groups of four."""

    title: str
    sectors: tuple[tuple[str, int], ...]
    digest_groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeedScene:
    """Digits as they are typed, very large; nothing about the outcome."""

    title: str
    digits: str
    wanted: int
    rolled_by: str


@dataclass(frozen=True, slots=True)
class DrawScene:
    """One sector's reveal: who was drawn so far, who waits, how many names are left in the pool."""

    title: str
    sector: str
    seated: tuple[str, ...]
    alternates: tuple[str, ...]
    left_in_pool: int


@dataclass(frozen=True, slots=True)
class SpeechScene:
    """The speech clock: whole seconds left, phase by word, shape and colour; never negative."""

    unit: str
    speaker: str
    phase: SpeechPhase
    phase_word: str
    shown_s: int


@dataclass(frozen=True, slots=True)
class ProgressScene:
    """How far the counting is, without any score: (what, done, of)."""

    title: str
    lines: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A released score; `rank` is empty unless announced. `points` in hundredths, for the bar."""

    unit: str
    score: str
    rank: str
    points: int


@dataclass(frozen=True, slots=True)
class ScoreScene:
    """Released scores with a bar chart; `highest` in hundredths is the end of the scale."""

    title: str
    lines: tuple[ScoreLine, ...]
    highest: int


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A unit's score, and rank where announced, after a correction; `before` empty = not told."""

    unit: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CorrectionScene:
    """A correction read out in the hall (6.9); old and new only where ranks changed."""

    title: str
    lines: tuple[ChangeLine, ...]
    remark: str


Scene = (
    BlankScene
    | WelcomeScene
    | PoolScene
    | SeedScene
    | DrawScene
    | SpeechScene
    | ProgressScene
    | ScoreScene
    | CorrectionScene
)
