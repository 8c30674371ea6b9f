"""The seed: digits rolled in the room, what is hashed, and the key of the tickets.

Source: `draw.md` 3.5 and 3.6.
"""

from __future__ import annotations

import re
from hashlib import sha256

from hearing_desk.errors import Problem, Refusal
from hearing_desk.model.draw import Die

LEAST_DIGITS = {Die.D10: 20, Die.D6: 26}
"""Fewest digits a commitment may announce: 66 and 67 bits."""

_FACES = {Die.D10: "0123456789", Die.D6: "123456"}
_REHEARSAL_SEED = re.compile("[0-9a-f]{64}")


def check_digits(digits: str, die: Die, digit_count: int) -> tuple[Problem, ...]:
    """What is wrong with the digits typed; spaces and full-width digits are wrong too."""
    problems = []
    if len(digits) != digit_count:
        problems.append(
            Problem(
                "seed-digit-count",
                value=digits,
                params={"found": len(digits), "wanted": digit_count},
            )
        )
    problems += [
        Problem(
            "seed-digit-not-on-die",
            value=character,
            params={"position": position, "faces": f"{_FACES[die][0]}-{_FACES[die][-1]}"},
        )
        for position, character in enumerate(digits, start=1)
        if character not in _FACES[die]
    ]
    return tuple(problems)


def seed_string(commitment_sha256: str, digits: str) -> str:
    """What an official draw hashes."""
    return f"HDRAW-1|{commitment_sha256}|{digits}"


def rehearsal_seed_string(commitment_sha256: str, chance: str) -> str:
    """What a rehearsal hashes; `chance` is 64 lower-case hex digits, not dice.

    Raises Refusal: rehearsal-seed-shape.
    """
    if not _REHEARSAL_SEED.fullmatch(chance):
        raise Refusal("rehearsal-seed-shape", value=chance)
    return f"HDRAW-1-REHEARSAL|{commitment_sha256}|{chance}"


def ticket_key(seed: str) -> str:
    """K: 64 lower-case hex digits, printed."""
    return sha256(seed.encode()).hexdigest()
