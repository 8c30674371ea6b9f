"""Records on disk to be put together, sound ones and forged."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from hearing_desk.journal.port import Journal
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.verify.hearings import Forgery, changed, entries_of, forged, whole_day

OPENING = partial(open_hearing, read_only=True, whole=True)


def put(path: Path, *forgeries: Forgery, day: Journal | None = None) -> Path:
    """A day as a record on disk, its hearing named like the file; the whole day when not told."""
    named = changed("HearingOpened", hearing=path.stem)
    return saved(path, forged(named, *forgeries, journal=whole_day() if day is None else day))


def saved(path: Path, journal: Journal) -> Path:
    """A record in memory written to disk as it is."""
    stored = (journal.file(entry.sha256) for entry in journal.files())
    files = tuple(file for file in stored if file is not None)
    first, *later = entries_of(journal)
    with closing(create(path)) as target:
        first = replace(first, persons=journal.persons(), files=files)
        target.append_all((first, *later), target.head)
    return path
