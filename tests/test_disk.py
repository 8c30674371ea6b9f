"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from hearing_desk import disk


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "评议表.pdf"
    disk.put_file(path, b"one")
    disk.put_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a"
    disk.put_file(path, b"one")
    with pytest.raises(FileNotFoundError):
        disk.put_together({path: b"two", tmp_path / "none" / "b": b"2"})
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_what_writes_by_itself_gets_its_name_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "copy"
    disk.part_of(path).write_bytes(b"the rest of something cut short")
    with disk.written_whole(path) as part:
        assert not part.exists()
        part.write_bytes(b"whole")
        assert not path.exists()
    assert path.read_bytes() == b"whole"

    with pytest.raises(FileNotFoundError):
        cut_short(path)
    assert path.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [path]


def cut_short(path: Path) -> None:
    with disk.written_whole(path) as part:
        part.write_bytes(b"half")
        (path.parent / "none").read_bytes()


def test_content_is_on_the_medium_before_the_name_and_the_name_before_the_return(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def telling_fsync(descriptor: int) -> None:
        told.append(f"fsync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        fsync(descriptor)

    def telling_replace(part: Path, path: Path) -> Path:
        told.append(f"rename {part.name}")
        return replace(part, path)

    monkeypatch.setattr(disk.os, "fsync", telling_fsync)
    monkeypatch.setattr(Path, "replace", telling_replace)
    disk.put_together({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert told == [
        "fsync a.part",
        "fsync b.part",
        "rename a.part",
        "rename b.part",
        f"fsync {tmp_path.name}",
    ]


def test_new_folders_are_on_the_medium_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(disk, "flush_folder", flushed.append)
    disk.new_folders(tmp_path / "one" / "two")
    assert set(flushed) == {tmp_path, tmp_path / "one"}
    disk.new_folders(tmp_path / "one" / "two")
    assert len(flushed) == 2


def test_windows_keeps_names_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "_FOLDERS_ARE_FLUSHED", False)
    monkeypatch.setattr(disk.os, "fsync", lambda descriptor: pytest.fail("there is no such call"))
    disk.flush_folder(tmp_path)


@pytest.mark.parametrize(("number", "passes"), [(errno.EINVAL, True), (errno.EIO, False)])
def test_a_file_system_that_keeps_names_by_itself_may_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, passes: bool
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk.os, "fsync", refuse)
    if passes:
        disk.flush_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="error"):
            disk.flush_folder(tmp_path)
