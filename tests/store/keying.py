"""A desk in a process of its own, to be killed or starved: keys ballots and says what was written.

`python -m tests.store.keying RECORD [LARGEST_FILE_BYTES]` prints the seq of each act once it is
acknowledged, and at a refusal its code and that of the next try.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from hearing_desk.errors import Refusal
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing
from tests.contract.acts import ballot


def key_until_refused(journal: SqliteJournal) -> str:
    try:
        while True:
            row = journal.append(ballot(journal.head.seq + 1), journal.head)
            print(row.seq, flush=True)
    except Refusal as refusal:
        return refusal.code


def main(record: str, largest_file_bytes: str | None = None) -> None:
    journal = open_hearing(Path(record))
    if largest_file_bytes:
        limit = int(largest_file_bytes)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    print(key_until_refused(journal), flush=True)
    print(key_until_refused(journal), flush=True)
    journal.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
