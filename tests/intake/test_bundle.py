"""A bundle read back as a journal, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.intake import bundle
from hearing_desk.intake.bundle import read_bundle
from hearing_desk.journal.chain import GENESIS
from hearing_desk.journal.port import Entry
from tests.verifier.own import bundled, on_disk
from tests.verify.hearings import whole_day


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return on_disk(tmp_path, bundled(whole_day()))[0]


def with_file(tmp_path: Path, name: str, content: bytes) -> Path:
    return on_disk(tmp_path, {**bundled(whole_day()), name: content})[0]


def refusal_of(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        read_bundle(path)
    return caught.value.code


def test_it_holds_what_the_record_held(archive: Path) -> None:
    journal, original = read_bundle(archive).journal, whole_day()
    assert tuple(journal.read()) == tuple(original.read())
    assert tuple(journal.read(100)) == tuple(original.read(100))
    assert journal.head == original.head
    assert journal.files() == original.files()
    assert [row.name for row in journal.persons()] == [row.name for row in original.persons()]
    known = journal.person("D0001")
    assert known is not None
    assert known.name == "张1"
    assert journal.person("nobody") is None
    left_out = next(entry for entry in journal.files() if entry.name == "名册.csv")
    assert journal.file(left_out.sha256) is None
    assert journal.file("0" * 64) is None


def test_nothing_can_be_written_to_it(archive: Path) -> None:
    journal = read_bundle(archive).journal
    entry = Entry("SupervisionEnded", "2011-12-23T01:30:00.000Z", "op-1", '{"reason":"x"}')
    for write in (
        lambda: journal.append(entry, journal.head),
        lambda: journal.append_all((entry,), journal.head),
    ):
        with pytest.raises(Refusal, match="journal-stopped"):
            write()
    journal.subscribe(lambda row: None)
    journal.close()


def test_an_empty_journal_begins_where_every_journal_begins() -> None:
    assert bundle.BundleJournal((), (), {}).head == GENESIS


def test_a_public_bundle_is_left_to_its_own_verifier(tmp_path: Path) -> None:
    path, _ = on_disk(tmp_path, bundled(whole_day(), public=True))
    assert refusal_of(path) == "bundle-public"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("manifest.json", b""),
        ("manifest.json", b"[]"),
        ("manifest.json", b'{"format":"other"}'),
        ("manifest.json", b'{"format":"hearing-bundle-1","public":false}'),
        ("journal.jsonl", b"{}\n"),
        ("journal.jsonl", b'{"payload":0.5}\n'),
        ("journal.jsonl", b" {}\n"),
        ("persons.json", b"{}{"),
    ],
)
def test_what_cannot_be_understood_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    first = bundled(whole_day())["journal.jsonl"].splitlines()[0]
    if content.startswith(b" "):
        content = b" " + first  # the same act, spelt otherwise
    elif b"0.5" in content:
        content = json.dumps(json.loads(first) | {"payload": {"a": 0.5}}).encode()
    assert refusal_of(with_file(tmp_path, name, content)) == "bundle-unreadable"


def test_what_is_not_as_the_manifest_says_is_told(tmp_path: Path) -> None:
    files = bundled(whole_day())
    del files["FORMAT.md"]
    manifest = json.loads(files["manifest.json"]) | {"acts": 1}
    changes = {
        "scheme.toml": b"id = 1",
        "virus.exe": b"MZ",
        "manifest.json": json.dumps(manifest).encode(),
    }
    path, _ = on_disk(tmp_path, {**files, **changes})
    assert [(found.code, found.params.get("name")) for found in read_bundle(path).problems] == [
        ("bundle-file-missing", "FORMAT.md"),
        ("bundle-file-altered", "scheme.toml"),
        ("bundle-file-unlisted", "virus.exe"),
        ("bundle-head-differs", None),
    ]


def test_what_is_no_zip_or_too_large_is_refused(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.zip").write_bytes(b"no zip")
    assert refusal_of(tmp_path / "x.zip") == "bundle-unreadable"
    assert refusal_of(tmp_path / "missing.zip") == "bundle-unreadable"
    monkeypatch.setattr(bundle, "_MOST_FILES", 3)
    assert refusal_of(archive) == "bundle-unreadable"


def test_a_name_that_stands_twice_is_refused(archive: Path) -> None:
    with ZipFile(archive, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr("journal.jsonl", b"")
    assert refusal_of(archive) == "bundle-unreadable"
