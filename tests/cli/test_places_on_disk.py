"""Folders and files the command line leaves behind: whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from hearing_desk.cli.outputs import new_folder, put_files
from hearing_desk.errors import Refusal


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    assert new_folder(tmp_path / "a" / "b") is True
    assert new_folder(tmp_path / "a" / "b") is False


def test_a_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".hidden").touch()
    with pytest.raises(Refusal, match="folder-not-empty"):
        new_folder(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for act in (new_folder, lambda folder: put_files(folder, {"a": b""})):
        with pytest.raises(Refusal, match="folder-failed"):
            act(file)


def test_files_are_written_whole(tmp_path: Path) -> None:
    put_files(tmp_path / "new", {"一.txt": b"1", "b": b""})
    assert {p.name: p.read_bytes() for p in (tmp_path / "new").iterdir()} == {
        "一.txt": b"1",
        "b": b"",
    }


def test_when_one_file_fails_none_is_left(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="folder-failed") as caught:
        put_files(tmp_path, {"a": b"1", "b/c": b"2"})
    assert caught.value.params["folder"] == str(tmp_path)
    assert list(tmp_path.iterdir()) == []
