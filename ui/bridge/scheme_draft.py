"""A scheme being written: its text, what it was before each edit, and whether it was saved."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.rules.scheme_edit import Edit, edited


class SchemeDraft:
    """Edits can be taken back, one by one, to the text it began with.

    saved: the text as it was kept last.
    file:  name of the file it is kept in, without suffix; empty = in none yet.
    """

    def __init__(self, text: str, *, file: str = "") -> None:
        self.text = text
        self.saved = text
        self.file = file
        self._before: list[str] = []
        self._undone: list[str] = []
        self._last: object = None

    @property
    def may_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._before)

    @property
    def may_redo(self) -> bool:
        """Whether the last thing done was to take back an edit."""
        return bool(self._undone)

    def edit(self, edits: Sequence[Edit], about: object = None) -> None:
        """Change the text; edits about the same thing in a row are taken back together."""
        text = edited(self.text, edits)
        if text == self.text:
            return
        if about is None or about != self._last:
            self._before.append(self.text)
        self._last = about
        self._undone.clear()
        self.text = text

    def undo(self) -> None:
        """Back to the text before the last edit."""
        if self._before:
            self._undone.append(self.text)
            self.text = self._before.pop()
            self._last = None

    def redo(self) -> None:
        """Forward again."""
        if self._undone:
            self._before.append(self.text)
            self.text = self._undone.pop()
            self._last = None
