"""Whether the machine is connected to anything, asked of the system and of nobody else."""

from __future__ import annotations

from pathlib import Path

_INTERFACES = Path("/sys/class/net")


def online(interfaces: Path = _INTERFACES) -> bool | None:
    """Whether any network interface but the machine's own is up; `None` = not to be known here."""
    if not interfaces.is_dir():
        return None
    return any(_is_up(interface) for interface in interfaces.iterdir() if interface.name != "lo")


def _is_up(interface: Path) -> bool:
    try:
        state = (interface / "operstate").read_text(encoding="ascii").strip()
        if state == "unknown":  # drivers without a state of their own have a carrier
            state = "up" if (interface / "carrier").read_text("ascii").strip() == "1" else "down"
    except OSError:
        return False
    return state == "up"
