"""The paper under the clerk's hands, key by key (house 3.10, design 5): a pure machine.

One key is one mark and none commits: the last mark makes the paper ready. The finished paper
stays until the next key, which begins the next one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from hearing_desk.model.ballots import ILLEGIBLE, Mark, Marks


class Key(Enum):
    """What a key says; of the marks, the value is the digit or sign on the key."""

    BLANK = "0"
    GRADE_1 = "1"
    GRADE_2 = "2"
    GRADE_3 = "3"
    GRADE_4 = "4"
    GRADE_5 = "5"
    GRADE_6 = "6"
    GRADE_7 = "7"
    GRADE_8 = "8"
    GRADE_9 = "9"
    OVERMARKED = "+"
    ILLEGIBLE = "."
    BACK = "back"
    UNDO = "undo"
    """Take back the paper written last."""
    ASIDE = "aside"
    """Put the paper on the screen before two deciders."""
    OTHER = "other"
    """Any key that means nothing here; it is refused, never swallowed."""


class Effect(Enum):
    """What a key press asks for beyond the buffer it leaves."""

    NONE = "none"
    READY = "ready"
    """The last mark was keyed: write the paper."""
    UNDO_LAST = "undo-last"
    PUT_ASIDE = "put-aside"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class EntryBuffer:
    """The marks keyed so far, in scheme order.

    items:  items on the ballot. grades: grades of the scale, so many digits are marks.
    """

    items: int
    grades: int
    marks: Marks = ()

    @property
    def complete(self) -> bool:
        """Every item has its mark."""
        return len(self.marks) == self.items

    @property
    def under_way(self) -> bool:
        """Some items have their mark and some have not."""
        return 0 < len(self.marks) < self.items

    @property
    def cell(self) -> int:
        """The index of the item the next mark is for; 0 once the paper is complete."""
        return len(self.marks) % self.items


def press(buffer: EntryBuffer, key: Key) -> tuple[EntryBuffer, Effect]:
    """The buffer after a key and what the key asks for.

    Backspace goes back within the paper under way and never into the one already written; that
    one is taken back by UNDO, and only between papers. A refused key changes nothing.
    """
    match key:
        case Key.BACK if buffer.under_way:
            return replace(buffer, marks=buffer.marks[:-1]), Effect.NONE
        case Key.UNDO if not buffer.under_way:
            return replace(buffer, marks=()), Effect.UNDO_LAST
        case Key.ASIDE:
            return buffer, Effect.PUT_ASIDE
    mark = _mark(key, buffer.grades)
    if mark is None:
        return buffer, Effect.REFUSED
    begun = () if buffer.complete else buffer.marks
    keyed = replace(buffer, marks=(*begun, mark))
    return keyed, Effect.READY if keyed.complete else Effect.NONE


def _mark(key: Key, grades: int) -> Mark | None:
    if key is Key.ILLEGIBLE:
        return ILLEGIBLE
    if key in (Key.BLANK, Key.OVERMARKED):
        return Mark(key.value)
    return Mark(key.value) if key.value.isdigit() and int(key.value) <= grades else None
