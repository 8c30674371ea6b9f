"""What is asked and said about PINs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.text.labels import role_word

if TYPE_CHECKING:
    from ui.bridge.key_holders import WrongPin
    from ui.bridge.seat_key import SeatView


def seat_question(view: SeatView) -> str:
    """What whoever sits down is asked."""
    if view.locked:
        return QCoreApplication.translate(
            "pins",
            "The desk is locked. Who sits down? The keys of the clock (F5 to F7) and of the hall"
            " (F9 to F11) go on.",
        )
    return QCoreApplication.translate("pins", "Who sits down at the desk?")


def people_to_seat(view: SeatView) -> tuple[tuple[str, str], ...]:
    """Who may sit down, by role and name."""
    return tuple((f"{role_word(each.role)} · {each.name}", each.person) for each in view.people)


def wrong_pin_text(wrong: WrongPin) -> str:
    """That it was wrong, what is left, and the wait."""
    if not wrong.left:
        return QCoreApplication.translate(
            "pins",
            "That was not the PIN, and now it is locked. Another role issues a new one (Rules).",
        )
    told = QCoreApplication.translate(
        "pins", "That was not the PIN. It is written down. Tries left: {left}."
    ).format(left=wrong.left)
    if not wrong.seconds:
        return told
    wait = QCoreApplication.translate("pins", "The next try waits {seconds} s.")
    return f"{told} {wait.format(seconds=wrong.seconds)}"
