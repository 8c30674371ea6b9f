"""PINs: drawn, kept as a verifier from which nobody reads them, and looked at.

Everything here is plain data in and out and takes a third of a second at full cost, so a window
has it done beside itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import scrypt
from hmac import compare_digest
from typing import Final

from hearing_desk.desk.ports import Chance
from hearing_desk.errors import InternalError, Refusal
from hearing_desk.model.people import PersonId
from hearing_desk.rules.pins import is_weak

DETAIL: Final = "pin"
"""Where a person's verifier stands in the person table; it leaves the record with no export."""

_MOST: Final = 2**28
"""Bytes no look may exceed, whatever a record asks for."""

_DRAWS: Final = 1_000
"""A weak PIN is drawn again; far fewer than half are, so this many in a row are no chance."""


@dataclass(frozen=True, slots=True)
class ScryptCost:
    """What one look at a PIN costs: memory 128 × n × r bytes, time in step with it, p times."""

    n: int = 2**16
    r: int = 8
    p: int = 1

    def digest(self, pin: str, salt: bytes) -> bytes:
        """The 32 bytes a PIN gives with this salt."""
        return scrypt(pin.encode(), salt=salt, n=self.n, r=self.r, p=self.p, maxmem=_MOST, dklen=32)


FULL: Final = ScryptCost()


@dataclass(frozen=True, slots=True)
class NewPin:
    """A PIN as it is shown once, and what is kept of it."""

    pin: str
    verifier: str


@dataclass(frozen=True, slots=True)
class PinQuestion:
    """Whose PIN is asked for, and what it is looked at with."""

    person: PersonId
    name: str
    verifier: str


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """A question answered: whether what was typed was the PIN."""

    question: PinQuestion
    right: bool


def new_pin(chance: Chance, cost: ScryptCost = FULL) -> NewPin:
    """A PIN that nobody would guess, by chance."""
    for _ in range(_DRAWS):
        pin = chance.pin()
        if not is_weak(pin):
            return NewPin(pin, _verifier(pin, chance.salt(), cost))
    raise InternalError(f"{_DRAWS} weak PINs in a row are no chance")


def answer(question: PinQuestion, typed: str) -> PinAnswer:
    """Look at what was typed, at the cost the verifier was made with.

    Raises Refusal: "pin-lost" (what stands in the person table is no verifier).
    """
    try:
        name, n, r, p, salt, _ = question.verifier.split("$")
        cost = ScryptCost(int(n), int(r), int(p))
        made = _verifier(typed, bytes.fromhex(salt), cost)
    except (ValueError, OverflowError, MemoryError) as error:
        raise Refusal("pin-lost", name=question.name) from error
    right = name == "scrypt" and compare_digest(made.encode(), question.verifier.encode())
    return PinAnswer(question, right)


def _verifier(pin: str, salt: bytes, cost: ScryptCost) -> str:
    digest = cost.digest(pin, salt)
    return f"scrypt${cost.n}${cost.r}${cost.p}${salt.hex()}${digest.hex()}"
