"""Enums of the core as words of the windows, translated when asked."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:  # the first window opens without the core
    from hearing_desk.model.hearing import Role
    from hearing_desk.model.speech import SpeechPhase

_CONTEXT = "labels"

_PHASES: Mapping[str, object] = {
    "ready": QT_TRANSLATE_NOOP("labels", "Ready"),
    "speaking": QT_TRANSLATE_NOOP("labels", "Speaking"),
    "warning": QT_TRANSLATE_NOOP("labels", "One minute left"),
    "last-seconds": QT_TRANSLATE_NOOP("labels", "Last seconds"),
    "over": QT_TRANSLATE_NOOP("labels", "Time is up"),
    "paused": QT_TRANSLATE_NOOP("labels", "Paused"),
    "stopped": QT_TRANSLATE_NOOP("labels", "Stopped"),
}

_ROLES: Mapping[str, object] = {
    "organizer": QT_TRANSLATE_NOOP("labels", "Organizer"),
    "clerk": QT_TRANSLATE_NOOP("labels", "Clerk"),
    "second-clerk": QT_TRANSLATE_NOOP("labels", "Second clerk"),
    "notary": QT_TRANSLATE_NOOP("labels", "Notary"),
}


def role_word(role: Role) -> str:
    """What an operator is at the desk."""
    return _translated(_ROLES, role)


def phase_word(phase: SpeechPhase) -> str:
    """The phase of a speech as a word."""
    return _translated(_PHASES, phase)


def _translated(table: Mapping[str, object], member: Enum) -> str:
    """A table's word in the language of the windows; Qt types its marked texts as objects."""
    return QCoreApplication.translate(_CONTEXT, str(table[member.value]))
