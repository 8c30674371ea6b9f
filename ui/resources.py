"""The path of a resource, in a checkout, an installation or a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[1])) / "resources"


def resource(*parts: str) -> Path:
    """The path of `resources/parts...`; every part a plain name."""
    for part in parts:
        if part in ("", ".", "..") or "/" in part or "\\" in part:
            raise ValueError(f"not a resource name: {part!r}")
    return _ROOT.joinpath(*parts)


def scheme_files() -> tuple[Path, ...]:
    """The schemes that come with the program, the base scheme first."""
    found = sorted(resource("schemes").glob("*.toml"))
    return tuple(sorted(found, key=lambda path: path.stem != "tonghe-2011"))
