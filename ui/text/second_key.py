"""What two roles do together, asked in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.labels import role_word

if TYPE_CHECKING:
    from ui.bridge.second_key import SecondKeyView

_CONTEXT = "second_key"

_QUESTIONS: Mapping[str, object] = {
    "draw": QT_TRANSLATE_NOOP("second_key", "Draw together: does a second role agree? {about}"),
    "repeat-draw": QT_TRANSLATE_NOOP(
        "second_key", "Set the draw aside together: does a second role agree? {about}"
    ),
    "reopening": QT_TRANSLATE_NOOP(
        "second_key", "Open again together: does a second role agree? {about}"
    ),
    "correction": QT_TRANSLATE_NOOP(
        "second_key", "Correct after the lock together: does a second role agree? {about}"
    ),
    "release": QT_TRANSLATE_NOOP(
        "second_key", "Release to the hall together: does a second role agree? {about}"
    ),
}


def second_key_question(view: SecondKeyView) -> str:
    """What the second role is asked."""
    asked = QCoreApplication.translate(_CONTEXT, str(_QUESTIONS[view.act.value]))
    return asked.format(about=" · ".join(each for each in view.about if each)).strip()


def people_to_choose(view: SecondKeyView) -> tuple[tuple[str, str], ...]:
    """Who may agree, by role and name."""
    return tuple((f"{role_word(each.role)} · {each.name}", each.person) for each in view.people)
