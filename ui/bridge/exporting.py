"""What leaves the record as files, as jobs: tables, and all stored papers in one PDF.

A job reads the file by itself, as it stands when the job begins; its result is what was written,
a line each.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from hearing_desk.cli.exported import exported_files, put_export
from hearing_desk.cli.outputs import put_files
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.combined import PaperBinder
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import LocalText
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing
from hearing_desk.words import cli_words, combined_words
from hearing_desk.words.language import Language
from ui.bridge.worker import Tell, Work

STEPS = 2
"""Of every job here: made, written."""


def groups_of(desk: Desk) -> tuple[tuple[GroupId, LocalText], ...]:
    """The groups of the scheme in force; none before it is."""
    if not desk.hearing.state.scheme_text:
        return ()
    return tuple((group.id, group.label) for group in desk.hearing.scheme.groups)


@contextmanager
def reading(record: Path) -> Iterator[SqliteJournal]:
    """The record as it stands now, while the desk goes on writing. Refusal: as `open_hearing`."""
    journal = open_hearing(record, read_only=True)
    try:
        with journal.standing_still():
            yield journal
    finally:
        journal.close()


def export_folder(desk: Desk, record: Path, parent: Path) -> Path:
    """Where the tables go: a folder of their own, named after the record and its last act."""
    return parent / f"{record.stem}-export-{desk.hearing.head.seq}"


def export_work(record: Path, folder: Path, language: Language) -> Work:
    """The work of `hearing-desk export`. In the job, Refusal: as `put_export`, `open_hearing`."""
    return partial(_exported, record, folder, language)


def _exported(record: Path, folder: Path, language: Language, tell: Tell) -> tuple[str, ...]:
    tell("", 0, STEPS)
    with reading(record) as journal:
        files = exported_files(Hearing(journal, SystemClock()), language)
    tell("", 1, STEPS)
    put_export(folder, files)
    return tuple(cli_words.WRITTEN_TO.filled(language, path=folder / name) for name in files)


def combined_work(
    record: Path,
    target: Path,
    group: GroupId | None,
    fonts: FontFiles,
    language: Language,
    *,
    public: bool,
) -> Work:
    """The work of binding the stored papers. In the job, Refusal: as `PaperBinder.combined`."""
    return partial(_combined, record, target, group, fonts, language, public)


def _combined(  # noqa: PLR0917
    record: Path,
    target: Path,
    group: GroupId | None,
    fonts: FontFiles,
    language: Language,
    public: bool,
    tell: Tell,
) -> tuple[str, ...]:
    tell("", 0, STEPS)
    with reading(record) as journal:
        made = PaperBinder(Hearing(journal, SystemClock()), fonts).combined(group, public=public)
    tell("", 1, STEPS)
    put_files(target.parent, {target.name: made.content})
    said = combined_words.WRITTEN.filled(language, path=target, count=made.papers, pages=made.pages)
    return (said, combined_words.SEALED.to(language)) if made.sealed else (said,)
