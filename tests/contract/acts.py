"""Acts to hand to a journal."""

from __future__ import annotations

from hashlib import sha256

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Entry, PersonRow, StoredFile

AT_UTC = "2011-12-23T01:30:00.000Z"


def act(kind: str, actor: str = "op-1", at_utc: str = AT_UTC, **payload: object) -> Entry:
    return Entry(kind, at_utc, actor, dumps(payload))


def ballot(sheet_no: int, *marks: str, entry_pass: str = "first") -> Entry:
    return act(
        "BallotEntered",
        unit="U01",
        round=1,
        entry_pass=entry_pass,
        sheet_no=sheet_no,
        marks=list(marks or ("1", "2", "0", "+", "1+2")),
    )


def person(number: int, name: str = "张三") -> PersonRow:
    return PersonRow(f"D{number:03}", name, dumps({"phone": "13800000000"}))


def stored(content: bytes, name: str = "名册.csv") -> StoredFile:
    return StoredFile(sha256(content).hexdigest(), name, "text/csv", content)
