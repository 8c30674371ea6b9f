"""Tickets: everybody's place in the draw, by Rivest's consistent sampling.

Source: `draw.md` 3.6; the same numbers as the package `consistent_sampler`.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import groupby, pairwise

from hearing_desk.model.people import PersonId

SHOWN_DIGITS = 18


def ticket_digits(key: str, person: PersonId) -> str:
    """All digits of a ticket after "0.": at least 64."""
    number = int.from_bytes(sha256((key + person).encode("ascii")).digest())
    return str(number).zfill(64)[::-1]


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


def ticket_order(key: str, ids: Sequence[PersonId], leading: Sequence[str]) -> list[int]:
    """Indexes into `ids` by ascending ticket, then by id; `leading` is of `leading_digits`."""
    order = sorted(range(len(ids)), key=leading.__getitem__)
    if all(leading[one] != leading[next_one] for one, next_one in pairwise(order)):
        return order
    # Equal leading digits: the whole tickets decide.
    return [
        index
        for _, tied in groupby(order, key=leading.__getitem__)
        for index in sorted(tied, key=lambda i: (ticket_digits(key, ids[i]), ids[i]))
    ]
