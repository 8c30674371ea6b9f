"""A record restored from a copy: the copy looked through, then written under a new name."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Final

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import state_of
from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Head
from hearing_desk.store.copy import copy_of
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import Status
from hearing_desk.verify.verification import run
from hearing_desk.words import store_words, verify_words
from hearing_desk.words.findings import finding_line
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from ui.bridge.views_record import act_told
from ui.bridge.worker import Tell, Work

CATEGORY: Final = "restored"
"""Of the incident log, in which a restored record says that it is one."""


class Compared(Enum):
    """What is known of the record that the copy is to replace."""

    NOT = "not"
    """None was named."""
    UNREADABLE = "unreadable"
    ELSEWHERE = "elsewhere"
    """It does not go on from where the copy ends: another hearing, or another course of this."""
    MISSING = "missing"
    """It goes on; how many of its acts the copy lacks is known, perhaps none."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A copy looked through.

    failed:   the checks that failed, in words; empty = it is sound. checks: the sum of all.
    last_act: the last act in words, with its time at the place of the hearing.
    head:     as on papers; the copy may be compared with the last one printed.
    missing:  acts the other record has beyond the copy. why: it cannot be read, in words.
    """

    copy: Path
    title: str
    hearing: str
    rehearsal: bool
    acts: int
    head: str
    last_act: str
    failed: tuple[str, ...]
    checks: str
    compared: Compared
    missing: int = 0
    why: str = ""


def examined(copy: Path, damaged: Path | None, language: Language) -> Work:
    """The work of looking a copy through; its result is an `Examined`.

    damaged: the record it is to replace; `None` = not at hand.
    Raises, in the job, Refusal: as `store.open_hearing`, for the copy.
    """
    return partial(_examined, copy, damaged, language)


def restored(seen: Examined, path: Path) -> Work:
    """The work of writing what was examined to a file not yet there; its result is the path.

    Raises, in the job, Refusal: as `store.copy_of`.
    """
    return partial(_restored, seen, path)


def say_restored(desk: Desk, seen: Examined, language: Language) -> Changes:
    """Write into the restored record that it is one. Raises Refusal: as `record_incident`."""
    if seen.compared is Compared.MISSING:
        rest = store_words.RESTORED_MISSING.filled(language, acts=seen.missing)
    else:
        rest = store_words.RESTORED_NOT_COMPARED.to(language)
    text = store_words.RESTORED.filled(
        language, copy=seen.copy.name, acts=seen.acts, head=seen.head, rest=rest
    )
    return desk.record_incident(CATEGORY, text)


def _examined(copy: Path, damaged: Path | None, language: Language, tell: Tell) -> Examined:
    tell("", 0, 0)
    journal = open_hearing(copy, read_only=True)
    try:
        record = record_of(journal)
        report = run(record)
        compared, missing, why = _compared(journal.head, damaged, copy, language)
    finally:
        journal.close()
    words = verify_words.ALL_PASSED if report.passed else verify_words.NOT_ALL_PASSED
    return Examined(
        copy=copy,
        title=record.state.title,
        hearing=record.state.hearing,
        rehearsal=record.state.rehearsal,
        acts=journal.head.seq,
        head=journal.head.hash,
        last_act=act_told(record, record.rows[-1], language) if record.rows else "",
        failed=tuple(
            f"{check.number} {verify_words.CHECK_NAMES[check.name].to(language)}: {line}"
            for check in report.amiss
            for line in (finding_line(found, language) for found in check.findings[:3])
        ),
        checks=words.filled(
            language,
            passed=report.count(Status.PASSED),
            failed=report.count(Status.FAILED),
            could_not=report.count(Status.COULD_NOT),
            nothing=report.count(Status.NOTHING),
        ),
        compared=compared,
        missing=missing,
        why=why,
    )


def _restored(seen: Examined, path: Path, tell: Tell) -> Path:
    tell("", 0, 0)
    return copy_of(seen.copy, path, Head(seen.acts, seen.head), state_of).path


def _compared(
    head: Head, damaged: Path | None, copy: Path, language: Language
) -> tuple[Compared, int, str]:
    """How the other record stands to a copy that ends there; what it lacks; why it cannot tell."""
    if damaged is None or damaged.resolve() == copy.resolve():
        return Compared.NOT, 0, ""
    try:
        with closing(open_hearing(damaged, read_only=True)) as other:
            at_head = next(iter(other.read(head.seq - 1)), None)
            if at_head is None or (at_head.seq, at_head.hash) != head:
                return Compared.ELSEWHERE, 0, ""
            return Compared.MISSING, sum(1 for _ in other.read(head.seq)), ""
    except Refusal as refusal:
        return Compared.UNREADABLE, 0, "\n".join(refusal_lines(refusal, language))
