"""A finished record altered, byte by byte and by SQL, before `verify` with the head on paper.

Catches a change of any value the record holds that goes unseen. Blind to bytes nobody reads (free
space of a page): the copy in the envelope has the digest of its whole file for those.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from random import Random

from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import GENESIS, row_hash, verify_chain
from hearing_desk.journal.port import Entry, Journal, JournalRow
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.verification import run
from tests.faults.power_cut import in_memory
from tests.verify.hearings import a_whole_day

Contents = tuple[tuple[object, ...], tuple[object, ...]]
"""What the chain covers, by itself or by a digest; and the labels."""
Judging = Callable[[Path, str], bool]
"""Whether a record passes; with the head on paper."""

Edit = Callable[[list[JournalRow], int], None]
"""What somebody does to the rows from one of them on."""


@dataclass(slots=True)
class Changes:
    """What became of changes to a record.

    changed: those that changed an act or the bytes of a file. unseen: those of them that passed.
    labels:  those that changed no more than a name in the person table, which can be blanked and
             so is not chained, or what a stored file is called; unseen_labels: likewise.
    crashes: those on which the program ended with a fault of its own instead of a refusal.
    """

    tried: int = 0
    changed: int = 0
    unseen: int = 0
    labels: int = 0
    unseen_labels: int = 0
    crashes: int = 0
    findings: list[str] = field(default_factory=list)

    def add(self, what: str, *, passed: bool) -> None:
        """One more that changed an act or a file."""
        self.changed += 1
        if passed:
            self.unseen += 1
            self.findings.append(what)

    def add_label(self, *, passed: bool) -> None:
        """One more that changed a label only."""
        self.labels += 1
        self.unseen_labels += passed


@cache
def finished() -> tuple[bytes, str]:
    """The bytes of the record of a whole day, and its head."""
    day = a_whole_day()
    rows = list(day.journal.read())
    with in_memory() as folder:
        path = folder / "day.hearing"
        with closing(create(path)) as journal:
            entries = [Entry(row.kind, row.at_utc, row.actor, row.payload) for row in rows]
            files = tuple(
                stored
                for entry in day.journal.files()
                if (stored := day.journal.file(entry.sha256)) is not None
            )
            entries[-1] = replace(entries[-1], persons=day.journal.persons(), files=files)
            journal.append_all(entries, GENESIS)
        assert rows[-1].hash == _rows_of(path)[-1].hash
        return path.read_bytes(), rows[-1].hash


def contents(journal: Journal) -> Contents:
    """Everything that can be read out of a record."""
    files = [(entry, journal.file(entry.sha256)) for entry in journal.files()]
    chained_files = [(entry.sha256, file and file.content) for entry, file in files]
    return (*journal.read(), *chained_files), (*journal.persons(), *files)


def verified(path: Path, head: str | None) -> bool:
    """What `hearing-desk verify FILE --head …` says."""
    with closing(open_hearing(path, read_only=True)) as journal:
        return run(record_of(journal), head).passed


def flips(number: int, judging: Judging = verified, seed: int = 11) -> Changes:
    """Flip so many bytes, one at a time."""
    content, head = finished()
    chance, result = Random(seed), Changes()
    with in_memory() as folder:
        path = folder / "day.hearing"
        path.write_bytes(content)
        whole = _read(path)
        for _ in range(number):
            place, bit = chance.randrange(len(content)), 1 << chance.randrange(8)
            flipped = bytearray(content)
            flipped[place] ^= bit
            path.write_bytes(flipped)
            result.tried += 1
            try:
                _judge_flip(
                    result, whole, path, f"byte {place} ^ {bit}", partial(judging, path, head)
                )
            except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
                result.crashes += 1
                result.findings.append(f"byte {place} ^ {bit}: {error!r}")
    return result


def _judge_flip(
    result: Changes, whole: Contents, path: Path, what: str, judging: Callable[[], bool]
) -> None:
    found = _read(path)
    if found is None or found == whole:
        return
    passed = _passes(judging)
    if found[0] != whole[0]:
        result.add(what, passed=passed)
    else:
        result.add_label(passed=passed)


def _read(path: Path) -> Contents | None:
    """What the program reads; `None` = it refuses, which is seen."""
    try:
        with closing(open_hearing(path, read_only=True)) as journal:
            return contents(journal)
    except Refusal:
        return None


def _passes(judging: Callable[[], bool]) -> bool:
    try:
        return judging()
    except Refusal:
        return False


def edits(places: Sequence[int] | None = None, judging: Judging = verified) -> Changes:
    """Alter acts by SQL in every manner; places: of which rows, from 0; `None` = of each."""
    content, head = finished()
    result = Changes()
    with in_memory() as folder:
        path = folder / "day.hearing"
        path.write_bytes(content)
        rows = _rows_of(path)
        for place in range(len(rows)) if places is None else places:
            for name, edit in EDITS.items():
                for anew in (False, True):
                    altered = list(rows)
                    edit(altered, place)
                    if altered == rows:
                        continue
                    path.write_bytes(content)
                    _put(path, chained(altered) if anew else altered)
                    what = f"{name}{', chained anew' if anew else ''}: {rows[place][:2]}"
                    result.tried += 1
                    result.add(what, passed=_passes(partial(judging, path, head)))
    return result


def one_of_each_kind() -> list[int]:
    """The place of the first act of every kind in the finished record."""
    with in_memory() as folder:
        path = folder / "day.hearing"
        path.write_bytes(finished()[0])
        first: dict[str, int] = {}
        for place, row in enumerate(_rows_of(path)):
            first.setdefault(row.kind, place)
    return list(first.values())


def chained(rows: Sequence[JournalRow]) -> list[JournalRow]:
    """The rows numbered and hashed anew, as anybody can who has the program."""
    head, anew = GENESIS.hash, []
    for seq, row in enumerate(rows, 1):
        made = row._replace(seq=seq, prev_hash=head, hash="")
        head = row_hash(made)
        anew.append(made._replace(hash=head))
    return anew


def _changed(rows: list[JournalRow], place: int) -> None:
    payload = json.loads(rows[place].payload)
    field_name = max(payload, key=lambda name: len(str(payload[name])), default="more")
    payload[field_name] = _other(payload.get(field_name))
    rows[place] = rows[place]._replace(payload=dumps(payload))


def _other(value: object) -> object:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return value + "1"
        case list() if value:
            return value[:-1]
        case _:
            return "1"


def _dropped(rows: list[JournalRow], place: int) -> None:
    del rows[place]


def _swapped(rows: list[JournalRow], place: int) -> None:
    rows[place - 1], rows[place] = rows[place], rows[place - 1]


def _doubled(rows: list[JournalRow], place: int) -> None:
    rows.insert(place, rows[place])


def _by_another(rows: list[JournalRow], place: int) -> None:
    rows[place] = rows[place]._replace(actor="op-9")


def _at_another_time(rows: list[JournalRow], place: int) -> None:
    rows[place] = rows[place]._replace(at_utc="2011-12-23T23:59:59.000Z")


def _cut_off(rows: list[JournalRow], place: int) -> None:
    del rows[place:]


EDITS: dict[str, Edit] = {
    "changed": _changed,
    "dropped": _dropped,
    "swapped": _swapped,
    "doubled": _doubled,
    "by another": _by_another,
    "at another time": _at_another_time,
    "cut off": _cut_off,
}


def _rows_of(path: Path) -> list[JournalRow]:
    with closing(open_hearing(path, read_only=True)) as journal:
        return list(journal.read())


def _put(path: Path, rows: Sequence[JournalRow]) -> None:
    """Rewrite the journal past its triggers, and leave them as they were."""
    with closing(sqlite3.connect(path, isolation_level=None)) as con:
        guards = con.execute(
            "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal'"
        ).fetchall()
        con.execute("begin")
        for name, _ in guards:
            con.execute(f"drop trigger {name}")
        con.execute("delete from journal")
        # A number is the key of its row, so rows that change places change their numbers.
        con.executemany(
            "insert into journal values (?, ?, ?, ?, ?, ?, ?)",
            [row._replace(seq=seq) for seq, row in enumerate(rows, 1)],
        )
        for _, sql in guards:
            con.execute(sql)
        con.execute("commit")


def _without_paper(path: Path, head: str) -> bool:
    return verified(path, None)


def _by_the_chain_alone(path: Path, head: str) -> bool:
    with closing(open_hearing(path, read_only=True)) as journal:
        return verify_chain(journal.read()) is None


def _by_sqlite_alone(path: Path, head: str) -> bool:
    with closing(sqlite3.connect(path)) as con:
        return con.execute("pragma integrity_check").fetchall() == [("ok",)]


BLINDER: dict[str, Judging] = {
    "no head from paper": _without_paper,
    "the chain alone": _by_the_chain_alone,
    "SQLite's integrity check alone": _by_sqlite_alone,
}
"""Ways of verifying that see less."""
