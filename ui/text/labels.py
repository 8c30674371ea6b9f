"""Enums of the core as words of the windows, translated when asked."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hearing_desk.model.hearing import Role
from hearing_desk.model.speech import SpeechPhase

Member = TypeVar("Member", bound=Enum)

_CONTEXT = "labels"

_PHASES: Mapping[SpeechPhase, object] = {
    SpeechPhase.READY: QT_TRANSLATE_NOOP("labels", "Ready"),
    SpeechPhase.SPEAKING: QT_TRANSLATE_NOOP("labels", "Speaking"),
    SpeechPhase.WARNING: QT_TRANSLATE_NOOP("labels", "One minute left"),
    SpeechPhase.LAST_SECONDS: QT_TRANSLATE_NOOP("labels", "Last seconds"),
    SpeechPhase.OVER: QT_TRANSLATE_NOOP("labels", "Time is up"),
    SpeechPhase.PAUSED: QT_TRANSLATE_NOOP("labels", "Paused"),
    SpeechPhase.STOPPED: QT_TRANSLATE_NOOP("labels", "Stopped"),
}

_ROLES: Mapping[Role, object] = {
    Role.ORGANIZER: QT_TRANSLATE_NOOP("labels", "Organizer"),
    Role.CLERK: QT_TRANSLATE_NOOP("labels", "Clerk"),
    Role.SECOND_CLERK: QT_TRANSLATE_NOOP("labels", "Second clerk"),
    Role.NOTARY: QT_TRANSLATE_NOOP("labels", "Notary"),
}


def role_word(role: Role) -> str:
    """What an operator is at the desk."""
    return translated(_ROLES, role)


def phase_word(phase: SpeechPhase) -> str:
    """The phase of a speech as a word."""
    return translated(_PHASES, phase)


def translated(table: Mapping[Member, object], member: Member) -> str:
    """A table's word in the language of the windows; Qt types its marked texts as objects."""
    return QCoreApplication.translate(_CONTEXT, str(table[member]))
