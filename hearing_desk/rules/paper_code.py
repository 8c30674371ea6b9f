"""The text of the code on every page: what the foot says, in the alphabet of a coarse QR code."""

from __future__ import annotations

import re

from hearing_desk.model.binding import PaperCode

_LEAD = "HD"
_DIGEST = re.compile("[0-9A-F]{64}")
_COUNT = re.compile("[1-9][0-9]{0,8}")
_LEAST_PARTS = 6


def spelled(code: PaperCode) -> str:
    """`HD/file/kind/number/version/digest/head/acts`, in capitals; unknown acts are left out."""
    parts = (
        _LEAD,
        code.hearing,
        code.kind,
        code.number,
        str(code.version),
        code.record_sha256,
        code.head,
        *((str(code.acts),) if code.acts else ()),
    )
    return "/".join(part.upper() for part in parts)


def read_code(text: str) -> PaperCode | None:
    """What a code says; `None` = it is none of a paper of ours. A number may hold a stroke."""
    lead, *parts = text.split("/")
    acts = int(parts.pop()) if parts and _COUNT.fullmatch(parts[-1]) else 0
    if lead != _LEAD or len(parts) < _LEAST_PARTS:
        return None
    hearing, kind, *number, version, digest, head = parts
    if not all(_DIGEST.fullmatch(each) for each in (digest, head)):
        return None
    if not _COUNT.fullmatch(version):
        return None
    return PaperCode(
        hearing, kind, "/".join(number), int(version), digest.lower(), head.lower(), acts
    )
