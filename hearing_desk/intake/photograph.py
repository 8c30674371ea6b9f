"""A photograph or scan somebody took in: looked at whole, its codes read, its bytes kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hearing_desk.errors import Refusal
from hearing_desk.intake.grid import MAX_BYTES
from hearing_desk.intake.reading import file_content
from hearing_desk.model.binding import PaperCode

MOST_BYTES: Final = MAX_BYTES
"""A telephone's photograph has 3 to 12 MB, a scan of a sheet less."""

_MEGA: Final = 2**20


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


def photograph_at(path: Path) -> ReadPhotograph:
    """The image in a file, its size looked at first.

    Raises Refusal: as `read_photograph` and `reading.file_content`.
    """
    _refuse_size(path.name, path.stat().st_size if path.is_file() else 1)
    return read_photograph(path.name, file_content(path))


def read_photograph(name: str, content: bytes) -> ReadPhotograph:
    """Look at an image and read its codes; JPEG, PNG, TIFF and PDF are known.

    Raises Refusal: "photograph-empty", "photograph-too-large", and as `page_images.looked_at`.
    """
    from hearing_desk.intake.page_images import looked_at  # noqa: PLC0415 - with the first image

    _refuse_size(name, len(content))
    media_type, pages, codes = looked_at(name, content)
    return ReadPhotograph(name, media_type, content, pages, codes)


def codes_again(name: str, content: bytes) -> tuple[PaperCode, ...]:
    """The codes in an image that was taken in before; for verification.

    Raises Refusal: "image-reader-missing" (this Python has no library that reads them), and as
    `page_images.looked_at`.
    """
    try:
        from hearing_desk.intake.page_images import looked_at  # noqa: PLC0415 - as above
    except ImportError as error:
        raise Refusal("image-reader-missing") from error
    return looked_at(name, content)[2]


def _refuse_size(name: str, size: int) -> None:
    if not size:
        raise Refusal("photograph-empty", name=name)
    if size > MOST_BYTES:
        raise Refusal(
            "photograph-too-large", name=name, size=size // _MEGA, most=MOST_BYTES // _MEGA
        )
