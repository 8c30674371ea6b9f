"""The verifier that goes into every bundle, loaded from its one file, and records before it."""

from __future__ import annotations

import importlib.util
import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from hearing_desk.desk.bundle import Contents, bundle_files, zip_bytes
from hearing_desk.desk.hearing import state_of
from hearing_desk.journal.port import Journal
from tests.verify.hearings import not_passed, verified

FILE = Path(__file__).parents[2] / "resources" / "verifier" / "verify_hearing.py"
FORMAT = FILE.with_name("FORMAT.md")


def load() -> Any:
    """The module, which is no part of any package."""
    spec = importlib.util.spec_from_file_location("verify_hearing", FILE)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


OWN: Any = load()


def evidence_of(journal: Journal) -> Any:
    """A record of ours as the verifier would read it from a file."""
    evidence = OWN.Evidence(None)
    evidence.rows = [OWN.row_of_table(*row) for row in journal.read()]
    evidence.people = {row.person: (row.name, row.details) for row in journal.persons()}
    for entry in journal.files():
        stored = journal.file(entry.sha256)
        evidence.files[entry.sha256] = OWN.Bag(
            name=entry.name,
            media_type=entry.media_type,
            size=entry.size,
            content=None if stored is None else stored.content,
        )
    return evidence


def checked(journal: Journal, head: str | None = None) -> Any:
    """The verifier's findings on a record."""
    return OWN.Verification(evidence_of(journal), head).run()


def both_fail(journal: Journal, head: str | None = None) -> tuple[set[str], set[str]]:
    """Names of the checks that do not pass: by the program, by the verifier."""
    return set(not_passed(verified(journal, head))), checked(journal, head).failed()


def bundled(journal: Journal, *, public: bool = False, contacts: bool = False) -> dict[str, bytes]:
    """The files of a bundle of the record, with verifier and format."""
    companions = {FILE.name: FILE.read_bytes(), FORMAT.name: FORMAT.read_bytes()}
    contents = Contents(public=public, contacts=contacts)
    return bundle_files(journal, state_of(journal), companions, contents)


def checked_in_public(journal: Journal) -> Any:
    """The verifier's findings on a public bundle of the record."""
    with TemporaryDirectory() as folder:
        archive, _ = on_disk(Path(folder), bundled(journal, public=True))
        return OWN.verify(str(archive))


def on_disk(folder: Path, files: dict[str, bytes]) -> tuple[Path, Path]:
    """The bundle as a ZIP, and unpacked."""
    archive, unpacked = folder / "证据包.zip", folder / "unpacked"
    archive.write_bytes(zip_bytes(files))
    for name, content in files.items():
        path = unpacked / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return archive, unpacked


@cache
def other_pythons() -> tuple[str, ...]:
    """Interpreters of the oldest and the newest version that can be found, oldest first."""
    found: dict[tuple[int, int], str] = {}
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for minor in range(9, 20):
        here = sorted(versions.glob(f"3.{minor}.*/bin/python"))
        direct = shutil.which(f"python3.{minor}")
        if here:
            found[3, minor] = str(here[0])
        elif direct is not None and "shims" not in direct:
            found[3, minor] = direct
    ordered = [found[version] for version in sorted(found)]
    return tuple(dict.fromkeys((ordered[0], ordered[-1]))) if ordered else ()
