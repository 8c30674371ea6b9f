"""Tickets: everybody's place in the draw, by Rivest's consistent sampling.

Source: `draw.md` 3.6; the same numbers as the package `consistent_sampler`.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import groupby, islice
from operator import eq

from hearing_desk.model.people import PersonId

SHOWN_DIGITS = 18


def ticket_hex(key: str, person: PersonId) -> str:
    """What any SHA-256 page shows for the key followed by the id: 64 lower-case hex digits."""
    return sha256((key + person).encode("ascii")).hexdigest()


def ticket_digits(key: str, person: PersonId) -> str:
    """All digits of a ticket after "0.": at least 64."""
    return str(int(ticket_hex(key, person), 16)).zfill(64)[::-1]


def leading_digits(key: str, ids: Sequence[PersonId], count: int = SHOWN_DIGITS) -> list[str]:
    """The first `count` digits of each ticket, in the order of `ids`.

    A ticket is written backwards, so its first digits are the remainder by a power of ten: far
    cheaper than writing out 77 digits for everybody.
    """
    power = 10**count
    # The key fills exactly one block of SHA-256, which is hashed once and copied.
    with_key = sha256(key.encode("ascii")).copy
    leading = []
    for person in ids:
        hashing = with_key()
        hashing.update(person.encode("ascii"))
        leading.append(f"{int.from_bytes(hashing.digest()) % power:0{count}d}"[::-1])
    return leading


def ranked(
    key: str, ids: Sequence[PersonId], count: int = SHOWN_DIGITS
) -> tuple[list[int], list[str]]:
    """Indexes into `ids` by ascending ticket, then by id, and the first digits in that order."""
    leading = leading_digits(key, ids, count)
    order = sorted(range(len(ids)), key=leading.__getitem__)
    digits = [leading[index] for index in order]
    if any(map(eq, digits, islice(digits, 1, None))):
        # Equal first digits: the whole tickets decide.
        order = [
            index
            for _, tied in groupby(order, key=leading.__getitem__)
            for index in sorted(tied, key=lambda i: (ticket_digits(key, ids[i]), ids[i]))
        ]
    return order, digits
