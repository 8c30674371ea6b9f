"""Bundles as they reach a stranger: ZIP, folder or record; sound, altered, hostile, public."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from hearing_desk.intake.bundle import read_bundle
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal
from hearing_desk.store.sqlite_journal import create
from hearing_desk.verify.record import record_of
from hearing_desk.verify.verification import run
from tests.builders import POLICE, a_hearing
from tests.rehearsal.days import a_plan, played
from tests.verifier.own import FILE, OWN, bundled, on_disk
from tests.verify.hearings import (
    changed,
    check_of,
    entries_of,
    forged,
    not_passed,
    whole_day,
    with_person,
)
from tests.verify.test_forgeries import figures

Files = dict[str, bytes]


def with_manifest(files: Files) -> Files:
    """The bundle with a manifest that fits whatever the forger made of the other files."""
    manifest = json.loads(files["manifest.json"])
    others = {name: content for name, content in files.items() if name != "manifest.json"}
    manifest["files"] = [
        {"path": name, "sha256": sha256(content).hexdigest(), "size": len(content)}
        for name, content in sorted(others.items())
    ]
    return {**others, "manifest.json": (dumps(manifest) + "\n").encode()}


def found_in(path: Path, head: str | None = None) -> set[str]:
    return set(OWN.verify(str(path), head).failed())


@pytest.fixture(scope="module")
def a_rehearsed_day() -> Journal:
    return played(a_plan()).desk.hearing.journal


def test_zip_folder_and_record_say_the_same(tmp_path: Path) -> None:
    record = tmp_path / "day.hearing"
    journal = create(record)
    a_hearing(journal=journal).sealed().drawn().signed_in().balloted(POLICE)
    journal.close()
    archive, unpacked = on_disk(tmp_path, bundled(journal_of(record)))
    states = [
        {check: verification.status(check) for check, _, _ in OWN.CHECKS[1:22]}
        for verification in (OWN.verify(str(path)) for path in (record, archive, unpacked))
    ]
    assert states[0] == states[1] == states[2]
    assert states[0]["tallies"] == "passed"


def journal_of(record: Path) -> Journal:
    """A closed record, read whole."""
    from hearing_desk.store.sqlite_journal import open_hearing  # noqa: PLC0415

    opened, copy = open_hearing(record, read_only=True), MemoryJournal()
    copy._rows = list(opened.read())
    copy._persons = {person.person: person for person in opened.persons()}
    copy._files = {
        entry.sha256: stored
        for entry in opened.files()
        if (stored := opened.file(entry.sha256)) is not None
    }
    opened.close()
    return copy


@pytest.mark.parametrize("contacts", [False, True])
def test_a_full_bundle_passes_both(contacts: bool, tmp_path: Path) -> None:
    archive, unpacked = on_disk(tmp_path, bundled(whole_day(), contacts=contacts))
    assert found_in(archive) == found_in(unpacked) == set()
    reading = read_bundle(archive)
    assert reading.problems == ()
    assert run(record_of(reading.journal)).passed


@pytest.mark.parametrize(
    ("check", "journal"),
    [
        ("tallies", forged(figures(score="100"))),
        ("draws", forged(changed("SeedRecorded", digits="9" * 20))),
        ("signatures", forged(changed("SheetSigned", signers=[]))),
    ],
    ids=["score", "dice", "signers"],
)
def test_a_forged_record_in_a_sound_bundle_is_found_by_both(
    check: str, journal: Journal, tmp_path: Path
) -> None:
    archive, _ = on_disk(tmp_path, bundled(journal))
    assert check in found_in(archive)
    assert check in not_passed(run(record_of(read_bundle(archive).journal)))


# --- one file changed, with and without a manifest that fits ----------------------------------


def replaced(name: str, old: str, new: str) -> Callable[[Files], Files]:
    def forgery(files: Files) -> Files:
        (path,) = (each for each in files if each.endswith(name))
        content = files[path].replace(old.encode(), new.encode())
        assert content != files[path]
        return {**files, path: content}

    return forgery


ALTERED = (
    ("chain", replaced("journal.jsonl", '"marks":["1","1"]', '"marks":["1","2"]')),
    ("pool", replaced("persons.json", "张3", "李3")),
    ("pool", replaced("draws/1/roster.tsv", "张3", "李3")),
    ("bundle", replaced("draws/2/roster.tsv", "张3", "李3")),
    ("commitments", replaced("draws/2/rules.tsv", "seats\t4", "seats\t3")),
    ("bundle", replaced("scheme.toml", "12.5", "22.5")),
    ("papers", replaced("-D8-U01-V1.pdf", "%PDF", "%PDG")),
)


@pytest.mark.parametrize(("check", "forgery"), ALTERED)
def test_a_file_changed_is_found(
    check: str, forgery: Callable[[Files], Files], tmp_path: Path
) -> None:
    altered = forgery(bundled(whole_day()))
    archive, unpacked = on_disk(tmp_path, altered)
    assert "bundle" in found_in(archive)
    assert "bundle" in found_in(unpacked)
    assert [found.code for found in read_bundle(archive).problems] == ["bundle-file-altered"]
    fitted, _ = on_disk(tmp_path, with_manifest(altered))
    assert check in found_in(fitted)


def test_a_forged_chain_in_the_bundle_is_found_by_both(tmp_path: Path) -> None:
    altered = with_manifest(ALTERED[0][1](bundled(whole_day())))
    archive, _ = on_disk(tmp_path, altered)
    assert "chain" in not_passed(run(record_of(read_bundle(archive).journal)))


def test_lines_removed_or_reordered_are_found(tmp_path: Path) -> None:
    files = bundled(whole_day())
    lines = files["journal.jsonl"].splitlines(keepends=True)
    for other in (lines[:50] + lines[51:], [*lines[:50], lines[51], lines[50], *lines[52:]]):
        archive, _ = on_disk(tmp_path, with_manifest({**files, "journal.jsonl": b"".join(other)}))
        assert "chain" in found_in(archive)
        assert "chain" in not_passed(run(record_of(read_bundle(archive).journal)))


@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b"1.5", b'{"a":1}', b'{"seq":1,"withheld":true}', b"\xff", b'{"seq":1,"seq":1}'],
)
def test_a_line_that_is_no_act_is_found(line: bytes, tmp_path: Path) -> None:
    files = bundled(whole_day())
    archive, _ = on_disk(tmp_path, with_manifest({**files, "journal.jsonl": line + b"\n"}))
    try:
        assert found_in(archive) & {"chain", "bundle"}
    except OWN.Unusable:
        assert line == b"\xff"


def test_a_file_missing_or_beside_the_manifest_is_found(tmp_path: Path) -> None:
    files = bundled(whole_day())
    fewer = {name: content for name, content in files.items() if not name.endswith("rules.tsv")}
    (tmp_path / "a").mkdir()
    archive, _ = on_disk(tmp_path / "a", fewer)
    assert "bundle" in found_in(archive)
    assert {found.code for found in read_bundle(archive).problems} == {"bundle-file-missing"}
    (tmp_path / "b").mkdir()
    archive, unpacked = on_disk(tmp_path / "b", {**files, "virus.exe": b"MZ"})
    assert found_in(archive) == {"bundle"}
    assert found_in(unpacked) == set()  # the system puts files of its own into folders
    assert OWN.verify(str(unpacked)).notes["bundle"]


def test_the_manifest_must_tell_the_head(tmp_path: Path) -> None:
    files = bundled(whole_day())
    manifest = json.loads(files["manifest.json"]) | {"head": "0" * 64}
    files["manifest.json"] = (dumps(manifest) + "\n").encode()
    archive, _ = on_disk(tmp_path, files)
    assert found_in(archive) == {"bundle"}
    assert [found.code for found in read_bundle(archive).problems] == ["bundle-head-differs"]


# --- the head on paper ------------------------------------------------------------------------


def test_the_head_of_a_signed_paper_is_looked_for(tmp_path: Path) -> None:
    archive, _ = on_disk(tmp_path, bundled(whole_day()))
    heads = [row.hash for row in whole_day().read()]
    assert found_in(archive, heads[60]) == set()
    assert found_in(archive, " ".join([heads[60][:4].upper(), heads[60][4:8]])) == set()
    assert found_in(archive, "0123456789abcdef") == {"head"}
    with pytest.raises(OWN.Unusable):
        found_in(archive, "123")


# --- hostile ZIPs -----------------------------------------------------------------------------


def a_zip(entries: list[tuple[zipfile.ZipInfo | str, bytes]]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


def a_link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("manifest.json")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "a/../../b", "C:/x", "a\\..\\b", "a//b", "./a", " a", "a:b"],
)
def test_a_path_out_of_the_bundle_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(a_zip([("manifest.json", b"{}"), (name, b"x")]))
    with pytest.raises(OWN.Unusable):
        OWN.verify(str(path))
    assert list(tmp_path.iterdir()) == [path]


def test_links_doubled_names_and_bombs_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(a_zip([(a_link(), b"/etc/passwd")]))
    with pytest.raises(OWN.Unusable):
        OWN.verify(str(path))
    with pytest.warns(UserWarning, match="Duplicate"):
        path.write_bytes(a_zip([("manifest.json", b"{}"), ("manifest.json", b"{}")]))
    with pytest.raises(OWN.Unusable):
        OWN.verify(str(path))
    path.write_bytes(a_zip([(name, content) for name, content in bundled(whole_day()).items()]))
    for limit, size in (("MAX_ENTRIES", 3), ("MAX_TOTAL", 1000), ("MAX_FILE", 10)):
        with monkeypatch.context() as patched:
            patched.setattr(OWN, limit, size)
            with pytest.raises(OWN.Unusable):
                OWN.verify(str(path))


@pytest.mark.parametrize(
    "content",
    [b"", b"PK", b"PK\x03\x04" + b"x" * 100, b"SQLite format 3\0" + b"x" * 100, b"%PDF"],
)
def test_what_is_neither_bundle_nor_record_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(content)
    with pytest.raises(OWN.Unusable):
        OWN.verify(str(path))


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"{}", b'{"format":"hearing-bundle-1"}', b"\xff", b"[" * 100_000],
)
def test_a_manifest_that_is_none_is_refused(manifest: bytes, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(a_zip([("manifest.json", manifest)]))
    with pytest.raises(OWN.Unusable):
        OWN.verify(str(path))


def test_control_characters_do_not_reach_the_screen() -> None:
    assert OWN.printable("a\x1b[2Jb\r\u202e\u200b") == "a\\u001b[2Jb\\u000d\\u202e\\u200b"


# --- a public bundle --------------------------------------------------------------------------


@pytest.fixture
def public(a_rehearsed_day: Journal, tmp_path: Path) -> Path:
    archive, _ = on_disk(tmp_path, bundled(a_rehearsed_day, public=True))
    return archive


def test_a_public_bundle_says_which_checks_could_not_be_made(public: Path) -> None:
    verification = OWN.verify(str(public))
    assert verification.failed() == set()
    withheld = {c for c, _, _ in OWN.CHECKS if verification.status(c) == "withheld"}
    assert withheld == {
        "entries",
        "deciders",
        "reconciliation",
        "tallies",
        "secrecy",
        "corrections",
        "rechecks",
    }
    assert {c for c, _, _ in OWN.CHECKS if verification.status(c) == "passed"} >= {
        "bundle",
        "chain",
        "order",
        "draws",
        "attendance",
        "papers",
    }
    assert any("未能全部核对" in line for line in OWN.lines_for(verification))


def test_no_ballot_is_in_a_public_bundle(public: Path, a_rehearsed_day: Journal) -> None:
    with zipfile.ZipFile(public) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    journal = texts["journal.jsonl"].decode()
    shown_hashes = set()
    for line in map(json.loads, journal.splitlines()):
        shown_hashes |= {line.get("hash"), line.get("prev_hash")}
        assert "marks" not in line.get("payload", {})
    withheld = [row for row in a_rehearsed_day.read() if row.kind in OWN.ON_PAPERS]
    assert len(withheld) > 100
    shown = [row for row in withheld if row.hash in shown_hashes]
    rows = list(a_rehearsed_day.read())
    for row in shown:  # the last of a run, whose hash the next act continues
        assert rows[row.seq].kind not in OWN.ON_PAPERS
    assert not any("-D9-" in name for name in texts)


def test_a_forged_figure_in_a_public_bundle_is_found(
    a_rehearsed_day: Journal, tmp_path: Path
) -> None:
    taken = [row for row in a_rehearsed_day.read() if row.kind == "TallyTaken"]
    for name, value in (("raw_total", "1"), ("score", "99"), ("valid", 1), ("ballots", 1)):
        told = json.loads(taken[0].payload)["figures"] | {name: value}
        journal = forged(changed("TallyTaken", figures=told), journal=a_rehearsed_day)
        archive, _ = on_disk(tmp_path, bundled(journal, public=True))
        assert "tallies" in found_in(archive)


def test_a_public_chain_broken_outside_the_runs_is_found(public: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(public) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    lines = files["journal.jsonl"].splitlines(keepends=True)
    whole = next(n for n, line in enumerate(lines) if b'"SignInClosed"' in line)
    gone = next(n for n, line in enumerate(lines) if b'"withheld"' in line)
    (tmp_path / "x").mkdir()
    for other in (
        [*lines[:whole], lines[whole].replace(b'"actor":"', b'"actor":"x'), *lines[whole + 1 :]],
        lines[:whole] + lines[whole + 1 :],
        lines[:gone] + lines[gone + 1 :],
    ):
        path, _ = on_disk(
            tmp_path / "x", with_manifest({**files, "journal.jsonl": b"".join(other)})
        )
        assert "chain" in found_in(path)


def test_a_head_of_a_withheld_act_is_not_called_wrong(
    public: Path, a_rehearsed_day: Journal
) -> None:
    rows = list(a_rehearsed_day.read())
    inside = next(r for r in rows if r.kind == "BallotEntered" and rows[r.seq].kind == r.kind)
    verification = OWN.verify(str(public), inside.hash)
    assert verification.status("head") == "withheld"
    assert OWN.verify(str(public), rows[-1].hash).status("head") == "passed"
    printed = next(row for row in rows if row.kind == "PaperPrinted")
    assert OWN.verify(str(public), printed.prev_hash).status("head") == "passed"


def test_acts_withheld_from_a_full_bundle_are_found(public: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(public) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files["manifest.json"]) | {"public": False}
    files["manifest.json"] = (dumps(manifest) + "\n").encode()
    (tmp_path / "x").mkdir()
    archive_path, _ = on_disk(tmp_path / "x", files)
    assert {"bundle", "chain"} <= found_in(archive_path)


# --- as a program -----------------------------------------------------------------------------


def ran(*arguments: object, file: Path = FILE, keys: str | None = None) -> Any:
    return subprocess.run(
        [sys.executable, "-I", str(file), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        input=keys,
        stdin=None if keys is not None else subprocess.DEVNULL,
    )


def test_double_clicked_it_finds_the_bundle_beside_it(tmp_path: Path) -> None:
    archive, unpacked = on_disk(tmp_path, bundled(whole_day()))
    inside = ran(file=unpacked / FILE.name)
    assert inside.returncode == 0
    assert inside.stdout.startswith("核验 Verification: 听证评议 （正式 official）")
    assert "完整证据包，含单张票，应封存" in inside.stdout
    alone = tmp_path / "alone"
    alone.mkdir()
    own = shutil.copy(FILE, alone)
    nothing = ran(file=own)
    assert nothing.returncode == 1
    assert "请先把整个压缩包解压缩" in nothing.stderr
    shutil.copy(archive, alone)
    assert ran(file=own).returncode == 0
    shutil.copy(archive, alone / "b.zip")
    assert "drag one onto me" in ran(file=own).stderr


def test_it_says_so_and_exits_with_one_where_something_is_wrong(tmp_path: Path) -> None:
    archive, _ = on_disk(tmp_path, bundled(forged(figures(score="100"))))
    run_ = ran(archive)
    assert run_.returncode == 1
    assert "不符   FAILED   V15" in run_.stdout
    assert run_.stdout.splitlines()[-2].startswith("核验结论：有不符！")
    assert json.loads(ran(archive, "--json").stdout)["tallies"] == "failed"


def test_one_line_a_check_in_both_languages(tmp_path: Path) -> None:
    archive, _ = on_disk(tmp_path, bundled(whole_day()))
    lines = ran(archive).stdout.splitlines()
    for number, (_, zh, en) in enumerate(OWN.CHECKS):
        assert sum(f"V{number:<2}  {zh}  {en}" in line for line in lines) == 1


def test_names_of_one_who_was_blanked_are_no_forgery(tmp_path: Path) -> None:
    journal = forged()
    for person in journal.persons():
        with_person(journal, person.person, "")
    archive, _ = on_disk(tmp_path, bundled(journal))
    assert "pool" not in found_in(archive)
    assert entries_of(journal)
    assert check_of(run(record_of(journal)), "pool").status.value == "passed"
