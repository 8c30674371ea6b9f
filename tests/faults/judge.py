"""What a record holds after a fault, read by the program that opens it again; and the verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from hearing_desk.desk.hearing import state_of
from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Head, JournalRow
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing

WITH_DECIDERS = frozenset({"BallotAdjudicated", "BallotInvalidated"})


@dataclass(frozen=True, slots=True)
class Found:
    """A record opened again.

    heads: number and hash of every act in it, in order; only of a sound chain.
    wrong: what keeps it from being a record, or an act from being whole; empty = nothing.
    """

    heads: tuple[Head, ...]
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a fault did.

    lost:  acts that were acknowledged and are gone, or stand there otherwise.
    extra: acts recorded that nobody was told of.
    """

    wrong: str
    lost: int
    extra: int

    @property
    def good(self) -> bool:
        """Nothing acknowledged is missing, nothing half; at most the act under way is extra."""
        return not self.wrong and not self.lost and self.extra <= 1


def found_in(record: Path) -> Found:
    """Open a record as the desk does and read it through.

    Whatever is raised but a refusal is a bug of ours and told as such.
    """
    try:
        with closing(open_hearing(record)) as journal:
            state_of(journal)
            rows = tuple(journal.read())
            half = next(_half_acts(journal, rows), "")
            return Found(tuple(Head(row.seq, row.hash) for row in rows), half)
    except Refusal as refusal:
        return Found((), refusal.code)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return Found((), repr(error))


def verdict(found: Found, told: Sequence[Head]) -> Verdict:
    """Compare a record with every act anybody was told of, those of earlier runs included.

    Before there was any, there may be no record yet: that is no loss, only a crash would be.
    """
    if not told:
        return Verdict(found.wrong if "(" in found.wrong else "", 0, 0)
    there = set(found.heads)
    lost = sum(head not in there for head in told)
    return Verdict(found.wrong, lost, max(0, len(found.heads) - told[-1].seq))


def _half_acts(journal: SqliteJournal, rows: Sequence[JournalRow]) -> Iterator[str]:
    """Acts without the persons or the file written with them, and papers keyed twice over."""
    persons = {person.person for person in journal.persons()}
    seen: set[str] = set()
    for row in rows:
        if row.kind in WITH_DECIDERS:
            missing = set(json.loads(row.payload)["deciders"]) - persons
            if missing:
                yield f"act {row.seq} lacks {sorted(missing)}"
        elif row.kind == "BallotEntered" and row.payload in seen:
            yield f"act {row.seq} keys a paper again"
        elif row.kind == "PaperPrinted":
            file = journal.file(json.loads(row.payload)["pdf_sha256"])
            if file is None or sha256(file.content).hexdigest() != file.sha256:
                yield f"act {row.seq} lacks its paper"
        seen.add(row.payload)
