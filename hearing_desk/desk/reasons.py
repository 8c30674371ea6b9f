"""The guards many acts share: whoever does this must say why, or by which paper."""

from __future__ import annotations

from hearing_desk.errors import Refusal


def require_reason(reason: str) -> None:
    """Let an act with a reason pass. Raises Refusal: "reason-missing"."""
    if not reason.strip():
        raise Refusal("reason-missing")


def require_document(document: str) -> None:
    """Let an act with a written order pass. Raises Refusal: "document-missing"."""
    if not document.strip():
        raise Refusal("document-missing")
