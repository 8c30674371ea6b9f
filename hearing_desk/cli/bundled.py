"""The evidence bundle of a record: found sound, written, told by its digests.

For the command line and the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from hearing_desk.cli.outputs import put_files
from hearing_desk.cli.places import verifier_files
from hearing_desk.desk.bundle import MANIFEST, Contents, bundle_files, zip_bytes
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.journal.port import Journal
from hearing_desk.model.hearing import HearingState
from hearing_desk.verify.record import Record
from hearing_desk.verify.verification import run


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was written.

    files: how many are in it; size: bytes of the ZIP.
    sha256: of the ZIP; manifest_sha256: of the list of its files, which names the digest of each.
    """

    path: Path
    files: int
    size: int
    sha256: str
    manifest_sha256: str


def made_bundle(
    journal: Journal, state: HearingState, contents: Contents
) -> tuple[dict[str, bytes], bytes]:
    """The files of the bundle of a record found sound, and their ZIP.

    Raises Refusal: as `bundle_files`.
    """
    files = bundle_files(journal, state, verifier_files(), contents)
    return files, zip_bytes(files)


def put_bundle(target: Path, files: dict[str, bytes], archive: bytes) -> Bundle:
    """Write it, whole or not at all. Raises Refusal: "folder-failed"."""
    put_files(target.parent, {target.name: archive})
    return Bundle(
        path=target,
        files=len(files),
        size=len(archive),
        sha256=sha256(archive).hexdigest(),
        manifest_sha256=sha256(files[MANIFEST]).hexdigest(),
    )


def refuse_target(target: Path, *suffixes: str) -> None:
    """Raises Refusal: "bundle-not-zip", "bundle-exists"."""
    if target.suffix.lower() not in suffixes:
        raise Refusal("bundle-not-zip", path=str(target))
    if target.exists():
        raise Refusal("bundle-exists", path=str(target))


def refuse_unsound(
    record: Record,
    tell: Callable[[str, int], None] = lambda _name, _done: None,
    most: int | None = None,
) -> None:
    """Let a record pass that verifies.

    tell: as in `verification.run`; most: findings to name at most, `None` = all.
    Raises Refusal: "bundle-empty", "bundle-not-sound".
    """
    if not record.rows:
        raise Refusal("bundle-empty")
    if failed := run(record, tell=tell).amiss:
        problems = [found for check in failed for found in errors_among(check.findings)]
        numbers = "、".join(check.number for check in failed)
        raise Refusal("bundle-not-sound", problems[:most], checks=numbers)
