"""Key presses of the number pad and the top row, as the entry machine of the core reads them."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hearing_desk.rules.key_entry import Effect, EntryBuffer, Key, press

__all__ = ["Key", "KeyEntry", "key_of"]

_SIGNS = {
    **{key.value: key for key in Key if key.value.isdigit()},
    "+": Key.OVERMARKED,
    ".": Key.ILLEGIBLE,
    ",": Key.ILLEGIBLE,  # the pad's decimal key in some layouts
    "。": Key.ILLEGIBLE,  # the same key under a Chinese input method
    "/": Key.UNDO,
    "*": Key.ASIDE,
}
_PLAIN = {
    Qt.Key.Key_Backspace: Key.BACK,
    Qt.Key.Key_Return: Key.OTHER,
    Qt.Key.Key_Enter: Key.OTHER,
}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NUM_LOCK_OFF = (
    Qt.Key.Key_Insert,
    Qt.Key.Key_Delete,
    Qt.Key.Key_End,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Clear,
    Qt.Key.Key_Home,
    Qt.Key.Key_PageUp,
)
"""What the pad sends while its lock is off; refused, so that nothing is lost in silence."""


def key_of(event: QKeyEvent) -> Key | None:
    """What a key press says to the entry; `None` = it is not for the entry at all."""
    if event.modifiers() & _MODIFIERS:
        return None
    code = Qt.Key(event.key())
    if code in _PLAIN:
        return _PLAIN[code]
    if code == Qt.Key.Key_Delete and not event.modifiers() & _KEYPAD:
        return Key.UNDO
    if code in _NUM_LOCK_OFF:
        return Key.OTHER
    text = unicodedata.normalize("NFKC", event.text())
    if not text.strip() or not text.isprintable():
        return None
    return _SIGNS.get(text, Key.OTHER)


class KeyEntry(QObject):
    """Holds the paper under the clerk's hands and says what the keys ask for.

    Signals:
        changed(EntryBuffer): the marks on the screen are others now.
        ready(Marks): the last mark was keyed.
        undo_asked(), aside_asked(): the keys for the last paper and for the deciders.
        refused(): the key is no mark here.
    """

    changed = Signal(object)
    ready = Signal(object)
    undo_asked = Signal()
    aside_asked = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = EntryBuffer(1, 1)

    @property
    def buffer(self) -> EntryBuffer:
        """The paper as keyed so far."""
        return self._buffer

    def begin(self, items: int, grades: int) -> None:
        """Take an empty paper of so many items."""
        self._buffer = EntryBuffer(items, grades)
        self.changed.emit(self._buffer)

    def take(self, event: QKeyEvent) -> bool:
        """Read a key press; False = it was not for the entry."""
        key = key_of(event)
        if key is None:
            return False
        before = self._buffer
        self._buffer, effect = press(before, key)
        if self._buffer is not before:
            self.changed.emit(self._buffer)
        match effect:
            case Effect.READY:
                self.ready.emit(self._buffer.marks)
            case Effect.UNDO_LAST:
                self.undo_asked.emit()
            case Effect.PUT_ASIDE:
                self.aside_asked.emit()
            case Effect.REFUSED:
                self.refused.emit()
            case Effect.NONE:
                pass
        return True
