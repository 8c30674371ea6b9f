"""How the papers of a round go into envelopes."""

from __future__ import annotations

from typing import Final

ENVELOPE_HOLDS: Final = 100
"""Ballots that go into one envelope without bending."""


def envelopes_of(sheets: int) -> tuple[tuple[int, int], ...]:
    """First and last sheet number in each; a round without papers still gets one, (0, 0)."""
    starts = range(1, sheets + 1, ENVELOPE_HOLDS)
    full = tuple((start, min(start + ENVELOPE_HOLDS - 1, sheets)) for start in starts)
    return full or ((0, 0),)
