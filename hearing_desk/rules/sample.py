"""Sheets to compare with the paper, chosen by a number that somebody outside names.

Tickets as in `draw.md` 3.6 over ids such as `U05-012`, so that anyone can redo the choice with a
page that shows SHA-256.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rules.tickets import ranked

PREFIX = "HDRAW-SAMPLE-1"


def sheet_id(unit: UnitId, sheet_no: SheetNo) -> str:
    """How a sheet is called in the draw: `U05-012`."""
    return f"{unit}-{sheet_no:03}"


def sample_key(hearing: str, seed: str) -> str:
    """The key of the tickets: SHA-256 of `HDRAW-SAMPLE-1|hearing|seed`, 64 lower-case hex digits.

    seed: as named, white space around it aside. Raises Refusal: "sample-seed-missing".
    """
    if not seed.strip():
        raise Refusal("sample-seed-missing")
    return sha256(f"{PREFIX}|{hearing}|{seed.strip()}".encode()).hexdigest()


def sampled(key: str, ids: Sequence[str], count: int) -> tuple[str, ...]:
    """So many of the ids, by ascending ticket.

    Raises Refusal: "sample-size" unless 1 <= count <= the number of ids.
    """
    if not 1 <= count <= len(ids):
        raise Refusal("sample-size", count=count, sheets=len(ids))
    order, _ = ranked(key, [PersonId(each) for each in ids])
    return tuple(ids[index] for index in order[:count])
