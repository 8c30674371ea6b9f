"""Chance as this machine has it."""

from __future__ import annotations

import secrets

from hearing_desk.rules.pins import DIGITS


class SystemChance:
    """From the system's own source, which nobody can foresee."""

    def pin(self) -> str:
        """Six digits."""
        return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"

    def salt(self) -> bytes:
        """Sixteen bytes."""
        return secrets.token_bytes(16)
