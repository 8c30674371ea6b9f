"""A photograph or scan somebody took in: looked at whole, its codes read, its bytes kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hearing_desk.errors import Refusal
from hearing_desk.model.binding import PaperCode

MOST_BYTES: Final = 24 * 1024 * 1024
"""A telephone's photograph has 3 to 12 MB, a scan of a sheet less."""

_MEGA: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadPhotograph:
    """An image as received.

    name:  of the file, without folders.
    pages: looked at; more than one in a scan.
    codes: of papers, ours or another hearing's, each once, in the order found.
    """

    name: str
    media_type: str
    content: bytes
    pages: int
    codes: tuple[PaperCode, ...]


def read_photograph(name: str, content: bytes) -> ReadPhotograph:
    """Look at an image and read its codes; JPEG, PNG, TIFF and PDF are known.

    Raises Refusal: "photograph-empty", "photograph-too-large", and as `page_images.looked_at`.
    """
    from hearing_desk.intake.page_images import looked_at  # noqa: PLC0415 - with the first image

    if not content:
        raise Refusal("photograph-empty", name=name)
    if len(content) > MOST_BYTES:
        raise Refusal(
            "photograph-too-large", name=name, size=len(content) // _MEGA, most=MOST_BYTES // _MEGA
        )
    media_type, pages, codes = looked_at(name, content)
    return ReadPhotograph(name, media_type, content, pages, codes)
