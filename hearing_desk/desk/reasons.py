"""The one guard many acts share: whoever does this must say why."""

from __future__ import annotations

from hearing_desk.errors import Refusal


def require_reason(reason: str) -> None:
    """Let an act with a reason pass. Raises Refusal: "reason-missing"."""
    if not reason.strip():
        raise Refusal("reason-missing")
