"""A full evidence bundle read back: its journal, people and files, and what is amiss with it.

Everything is read in memory and capped; nothing is unpacked to disk. The layout is described in
`resources/verifier/FORMAT.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NoReturn
from zipfile import BadZipFile, ZipFile
from zlib import error as DeflateError  # noqa: N812

from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import GENESIS, journal_line
from hearing_desk.journal.port import (
    Entry,
    FileEntry,
    Head,
    JournalRow,
    Listener,
    PersonRow,
    StoredFile,
)

MANIFEST: Final = "manifest.json"
_FORMAT: Final = "hearing-bundle-1"
_MOST_FILES: Final = 20_000
_MOST_BYTES: Final = 2 * 1024**3


@dataclass(frozen=True, slots=True)
class BundleReading:
    """A bundle read.

    journal:  what it holds, to be verified like any record.
    problems: what in the ZIP is not as the manifest says.
    """

    journal: BundleJournal
    problems: tuple[Problem, ...]


class BundleJournal:
    """The `Journal` port over a bundle: it can be read, and every act is refused."""

    def __init__(
        self,
        rows: Sequence[JournalRow],
        persons: Sequence[PersonRow],
        files: Mapping[str, tuple[FileEntry, bytes | None]],
    ) -> None:
        self._rows, self._files = rows, files
        self._persons = {person.person: person for person in persons}

    @property
    def head(self) -> Head:
        """The latest row; `chain.GENESIS` in an empty journal."""
        return Head(self._rows[-1].seq, self._rows[-1].hash) if self._rows else GENESIS

    def append(self, entry: Entry, expected_head: Head) -> JournalRow:
        """Raises Refusal: journal-stopped, always."""
        raise Refusal("journal-stopped")

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        """Raises Refusal: journal-stopped, always."""
        raise Refusal("journal-stopped")

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        """The rows after so many, as they stand."""
        return iter(self._rows[after:])

    def person(self, person: str) -> PersonRow | None:
        """The person of that id; None = unknown."""
        return self._persons.get(person)

    def persons(self) -> tuple[PersonRow, ...]:
        """Every person, by id."""
        return tuple(self._persons[person] for person in sorted(self._persons))

    def file(self, sha256: str) -> StoredFile | None:
        """The file of that digest; None = unknown, or left out of the bundle."""
        entry, content = self._files.get(sha256, (None, None))
        if entry is None or content is None:
            return None
        return StoredFile(entry.sha256, entry.name, entry.media_type, content)

    def files(self) -> tuple[FileEntry, ...]:
        """Every file the record ever stored, by digest, those left out too."""
        return tuple(self._files[digest][0] for digest in sorted(self._files))

    def subscribe(self, listener: Listener) -> None:
        """Nothing is ever written, so nobody is ever called."""

    def close(self) -> None:
        """There is nothing to close."""


def read_bundle(path: Path) -> BundleReading:
    """A full bundle as a journal. Raises Refusal: "bundle-unreadable", "bundle-public"."""
    try:
        with ZipFile(path) as archive:
            contents = _contents(archive)
        manifest = json.loads(contents[MANIFEST].decode())
        if manifest["format"] != _FORMAT:
            raise ValueError(manifest["format"])
        if manifest["public"]:
            raise Refusal("bundle-public")
        journal = _journal(manifest, contents)
    except (BadZipFile, OSError, EOFError, RuntimeError, RecursionError, DeflateError) as error:
        raise Refusal("bundle-unreadable", detail=str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refusal("bundle-unreadable", detail=repr(error)) from error
    return BundleReading(journal, tuple(_amiss(manifest, contents, journal)))


def _contents(archive: ZipFile) -> dict[str, bytes]:
    """Every file by its name. Raises ValueError: too many or too large."""
    entries = archive.infolist()
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise ValueError("too large")
    contents: dict[str, bytes] = {}
    for entry in entries:
        if entry.filename in contents:
            raise ValueError(entry.filename)
        with archive.open(entry) as file:
            contents[entry.filename] = file.read(entry.file_size + 1)
    return contents


def _journal(manifest: Mapping[str, Any], contents: Mapping[str, bytes]) -> BundleJournal:
    lines = contents["journal.jsonl"].decode().split("\n")
    people = json.loads(contents["persons.json"].decode())
    files = {}
    for stored in manifest["stored"]:
        entry = FileEntry(
            str(stored["sha256"]),
            str(stored["name"]),
            str(stored["media_type"]),
            int(stored["size"]),
        )
        files[entry.sha256] = (entry, contents.get(stored["path"] or ""))
    return BundleJournal(
        [_row(line) for line in lines if line],
        [PersonRow(str(p["person"]), str(p["name"]), str(p["details"])) for p in people],
        files,
    )


def _row(line: str) -> JournalRow:
    """One act. Raises ValueError unless the line is spelt as the record spells it."""
    row = json.loads(line, parse_float=_no_fraction, parse_constant=_no_fraction)
    read = JournalRow(
        row["seq"],
        row["kind"],
        row["at_utc"],
        row["actor"],
        dumps(row["payload"]),
        row["prev_hash"],
        row["hash"],
    )
    if journal_line(read) != line:
        raise ValueError(line)
    return read


def _no_fraction(text: str) -> NoReturn:
    raise ValueError(text)


def _amiss(
    manifest: Mapping[str, Any], contents: Mapping[str, bytes], journal: BundleJournal
) -> Iterator[Problem]:
    """Codes: "bundle-file-missing", "-altered", "-unlisted", "bundle-head-differs"."""
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    for name, digest in listed.items():
        if name not in contents:
            yield Problem("bundle-file-missing", params={"name": name})
        elif sha256(contents[name]).hexdigest() != digest:
            yield Problem("bundle-file-altered", params={"name": name})
    for name in sorted(contents.keys() - listed.keys() - {MANIFEST}):
        yield Problem("bundle-file-unlisted", params={"name": name})
    if (manifest["acts"], manifest["head"]) != (len(tuple(journal.read())), journal.head.hash):
        yield Problem("bundle-head-differs")
