"""Columns of the roster and reasons of recusals as the windows name them."""

from __future__ import annotations

from hearing_desk.words.draw_labels import COLUMNS, REASONS
from ui.text.language import window_language


def column_word(column: str) -> str:
    """A column's name; a further column goes by its own heading."""
    words = COLUMNS.get(column)
    return column if words is None else words.to(window_language())


def reason_word(reason: str) -> str:
    """A recusal's reason; a person's own word is shown as it is."""
    words = REASONS.get(reason)
    return reason if words is None else words.to(window_language())
