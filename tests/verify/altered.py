"""What somebody may do beside the journal: rows, people, files and rules that do not fit it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from hashlib import sha256

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import row_hash
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import StoredFile
from tests.verify.hearings import (
    Forgery,
    chained,
    changed,
    dropped,
    entries_of,
    forged,
    signed_by,
    whole_day,
    with_person,
)

PHONE = dumps({"phone": "139-04510001 / 13904510001", "id_card": "11010519491231002x"})


def the_file(journal: MemoryJournal, name: str) -> StoredFile:
    return next(file for file in journal._files.values() if file.name == name)


def with_bytes(name: str, content: bytes | None) -> MemoryJournal:
    """The whole day with other bytes under the digest of a file; `None` = the file gone."""
    journal = forged()
    file = the_file(journal, name)
    if content is None:
        del journal._files[file.sha256]
    else:
        journal._files[file.sha256] = replace(file, content=content)
    return journal


def with_file(name: str, media_type: str, content: bytes) -> MemoryJournal:
    """The whole day with a file that nobody cites; the telephone of D0001 is known."""
    journal = forged()
    with_person(journal, "D0001", "张1", PHONE)
    digest = sha256(content).hexdigest()
    journal._files[digest] = StoredFile(digest, name, media_type, content)
    return journal


def named(person: str, name: str, details: str = "{}", *forgeries: Forgery) -> MemoryJournal:
    """The whole day with another name in the person table."""
    journal = forged(*forgeries)
    with_person(journal, person, name, details)
    return journal


def without_person(person: str) -> MemoryJournal:
    journal = forged()
    del journal._persons[person]
    return journal


def with_row(place: int, **fields: str) -> MemoryJournal:
    """One row altered in place, its chain broken."""
    journal = forged()
    journal._rows[place] = journal._rows[place]._replace(**fields)
    return journal


def respelt() -> MemoryJournal:
    """The last payload spelt with spaces, its hash made to fit."""
    journal = forged()
    row = journal._rows[-1]
    other = row._replace(payload=row.payload.replace(":", ": "))
    journal._rows[-1] = other._replace(hash=row_hash(other))
    return journal


def of_unknown_kind() -> MemoryJournal:
    day = entries_of(whole_day())
    return chained([*day, replace(day[0], kind="ScoreImproved")], whole_day())


def in_a_sentence(text: str) -> Forgery:
    return changed("DelegateAbsent", reason=text)


ALTERED: Mapping[str, Callable[[], MemoryJournal]] = {
    "an actor altered in its row": partial(with_row, 20, actor="op-2"),
    "the first row altered": partial(with_row, 0, actor="op-2"),
    "a hash cut short": partial(with_row, 30, hash="ab"),
    "a payload that is no JSON": partial(with_row, -1, payload="{"),
    "a payload spelt otherwise": respelt,
    "an act of an unknown kind": of_unknown_kind,
    "a value of another kind": lambda: forged(changed("BallotEntered", sheet_no="1")),
    "no scheme": lambda: forged(dropped("SchemeAdopted")),
    "a scheme that is none": lambda: forged(changed("SchemeAdopted", text="id = 1")),
    "a tally of no unit": lambda: forged(changed("TallyTaken", unit="U09")),
    "a table of roles not known": lambda: forged(changed("RolesInForce", table=2)),
    "a name altered in the table": partial(named, "D0003", "别人"),
    "a person taken out of the table": partial(without_person, "D0003"),
    "one decider under two ids": partial(named, "decider-U01-1-1-2", "甲"),
    "one notary for both lines": partial(named, "signer-U01-1-3", "李公证"),
    "an altered paper": partial(with_bytes, "D8-U01.pdf", b"%PDF other"),
    "a paper gone": partial(with_bytes, "D8-U01.pdf", None),
    "an altered roster": partial(
        with_bytes,
        "roster.tsv",
        the_file(whole_day(), "roster.tsv").content.replace("张3".encode(), "李3".encode()),
    ),
    "a roster that is not canonical": partial(with_bytes, "roster.tsv", b"HDRAW-1\tROSTER\r\n"),
    "a roster gone": partial(with_bytes, "roster.tsv", None),
    "rules of a draw altered": partial(
        with_bytes,
        "rules.tsv",
        the_file(whole_day(), "rules.tsv").content.replace(b"\tD", b"\tE"),
    ),
    "rules of a draw gone": partial(with_bytes, "rules.tsv", None),
    "a delegate who keys": lambda: forged(signed_by("D0001", "BallotEntered")),
    "a telephone in an act": partial(
        named, "D0001", "张1", PHONE, in_a_sentence("电话13904510001，请假")
    ),
    "a telephone within a longer number": partial(
        named, "D0001", "张1", PHONE, in_a_sentence("单号913904510001")
    ),
    "an ID number in small letters": partial(
        named, "D0001", "张1", PHONE, in_a_sentence("身份证11010519491231002x。")
    ),
    "seven digits are a telephone": partial(
        named, "D0001", "张1", dumps({"phone": "8710001"}), in_a_sentence("请打8710001")
    ),
    "six digits are none": partial(
        named, "D0001", "张1", dumps({"phone": "871000"}), in_a_sentence("请打871000")
    ),
    "what is no contact may stand anywhere": partial(
        named, "D0001", "张1", dumps({"last_served": "20090501"}), in_a_sentence("20090501到任")
    ),
    "an ID number in a text": partial(with_file, "表.csv", "text/csv", b"x,11010519491231002X"),
    "a telephone in a page": partial(with_file, "页.html", "text/html", b"<b>13904510001</b>"),
    "a telephone in a picture": partial(with_file, "图.png", "image/png", b"13904510001"),
}
"""What was altered; `tests/golden/findings_altered.txt` has what is said of it."""
