"""A place for records and a record in it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearing_desk.store.sqlite_journal import create
from tests.contract.acts import ballot


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record with three ballots, closed in order."""
    path = tmp_path / "评议 2011#1?.hearing"
    journal = create(path)
    journal.append_all([ballot(number) for number in (1, 2, 3)], journal.head)
    journal.close()
    return path


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder every user of the computer can reach, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp()).resolve()
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)
