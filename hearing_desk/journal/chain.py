"""How rows are chained by their hashes, and how a broken chain is found."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from json.encoder import encode_basestring as _quoted

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.canonical import is_canonical_object
from hearing_desk.journal.port import Entry, Head, JournalRow

GENESIS = Head(0, "0" * 64)
"""The head of an empty journal; its hash is the `prev_hash` of the first row."""

_AT_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


class ChainFault(Enum):
    """What is wrong where a chain breaks."""

    SEQ = "chain-seq"
    """A row is missing, doubled or out of order."""
    PREV_HASH = "chain-prev-hash"
    """The row does not continue the row before it."""
    HASH = "chain-hash"
    """The row is not the one its hash was taken of."""
    PAYLOAD = "chain-payload"
    """The payload is not canonical JSON, so its digest is not what a second reader computes."""


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first place where a chain breaks.

    seq:      number the row should have, from 1.
    fault:    what is wrong there.
    expected: what should stand there; "" where nothing can be named.
    found:    what stands there.
    """

    seq: int
    fault: ChainFault
    expected: str
    found: str


def row_hash(row: JournalRow) -> str:
    """SHA-256 of the row without its hash, 64 hexadecimal digits; `row.hash` is not looked at.

    The hashed text is canonical JSON, put together around the canonical payload.
    """
    return _hash_after(_quoted(row.prev_hash), row)


def _hash_after(prev_hash: str, row: JournalRow) -> str:
    """As `row_hash`, of a row whose `prev_hash` is given in quotes: to quote it is dear."""
    seq, kind, at_utc, actor, payload, _, _ = row
    text = (
        f'{{"actor":{_quoted(actor)},"at_utc":{_quoted(at_utc)},"kind":{_quoted(kind)},'
        f'"payload":{payload},"prev_hash":{prev_hash},"seq":{seq}}}'
    )
    return sha256(text.encode()).hexdigest()


def journal_line(row: JournalRow) -> str:
    """The row with its hash as one line of canonical JSON, payload as an object, no line end."""
    return (
        f'{{"actor":{_quoted(row.actor)},"at_utc":{_quoted(row.at_utc)},"hash":{_quoted(row.hash)},'
        f'"kind":{_quoted(row.kind)},"payload":{row.payload},"prev_hash":{_quoted(row.prev_hash)},'
        f'"seq":{row.seq}}}'
    )


def sealed(entries: Sequence[Entry], head: Head, expected_head: Head) -> tuple[JournalRow, ...]:
    """The rows that continue a journal by these acts; every adapter makes its rows here.

    head: where the journal stands; expected_head: where the caller believes it stands.
    Raises Refusal: journal-moved-on.
    """
    if head != expected_head:
        raise Refusal("journal-moved-on", expected=expected_head.seq, found=head.seq)
    rows = []
    for entry in entries:
        _refuse_malformed(entry)
        row = JournalRow(
            head.seq + 1, entry.kind, entry.at_utc, entry.actor, entry.payload, head.hash, ""
        )
        row = row._replace(hash=row_hash(row))
        head = Head(row.seq, row.hash)
        rows.append(row)
    return tuple(rows)


def verify_chain(
    rows: Iterable[JournalRow], *, payloads: bool = True, canonical: Container[str] = ()
) -> ChainBreak | None:
    """Check a whole journal from its first row: seq, previous hash, hash and spelling of each.

    payloads: False leaves out the spelling of payloads, several times the cost of all the rest;
              a row that was hashed as it stands cannot have been respelt since.
    canonical: payloads already found to be spelt canonically.
    None = unbroken. That says nothing of rows cut off at the end: compare the head with paper.
    """
    previous = GENESIS.hash
    for seq, row in enumerate(rows, start=1):
        if row.seq != seq:
            return ChainBreak(seq, ChainFault.SEQ, str(seq), str(row.seq))
        if row.prev_hash != previous:
            return ChainBreak(seq, ChainFault.PREV_HASH, previous, row.prev_hash)
        try:
            previous = _hash_after(f'"{previous}"', row)
        except UnicodeEncodeError:  # a lone surrogate, which no row of ours can hold
            return ChainBreak(seq, ChainFault.HASH, "", row.hash)
        if row.hash != previous:
            return ChainBreak(seq, ChainFault.HASH, previous, row.hash)
        payload = row.payload
        if payloads and payload not in canonical and not is_canonical_object(payload):
            return ChainBreak(seq, ChainFault.PAYLOAD, "", payload)
    return None


def _refuse_malformed(entry: Entry) -> None:
    """What is written stays for ever, so a malformed act is stopped at the door, as our bug."""
    if not is_canonical_object(entry.payload):
        raise InternalError(f"payload of {entry.kind} is not canonical JSON: {entry.payload}")
    if not _AT_UTC.fullmatch(entry.at_utc):
        raise InternalError(f"not an instant in UTC with milliseconds: {entry.at_utc}")
    for person in entry.persons:
        if not is_canonical_object(person.details):
            raise InternalError(f"details of person {person.person} are not canonical JSON")
    for file in entry.files:
        if sha256(file.content).hexdigest() != file.sha256:
            raise InternalError(f"{file.name} does not have the digest {file.sha256}")
