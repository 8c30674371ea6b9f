"""Photographs and scans of signed sheets: what is still read, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from hearing_desk.errors import Refusal
from hearing_desk.intake import page_images
from hearing_desk.intake.page_images import MOST_PAGES
from hearing_desk.intake.photograph import MOST_BYTES, photograph_at, read_photograph
from hearing_desk.rules.paper_code import read_code
from hearing_desk.sheet.furniture import code_content
from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from tests.images import (
    blurred,
    grainy,
    jpeg,
    on_a_table,
    page_of,
    pale,
    pixel_bomb,
    saved,
    scan_of,
    turned,
)
from tests.sheet.papers import FONTS, frame, unit_tally

SHEET = unit_tally(frame())
CODE = read_code(code_content(SHEET))


@cache
def page(dpi: int = 150) -> Image.Image:
    """The signed sheet before the lens."""
    return page_of(render(SHEET, FONTS), dpi)


STILL_READ: dict[str, Callable[[], bytes]] = {
    "a scan at 150 dpi": lambda: jpeg(page()),
    "a scan at 75 dpi": lambda: jpeg(page(75)),
    "a PNG": lambda: saved(page(), "PNG"),
    "a TIFF, black and white": lambda: saved(page().convert("1"), "TIFF", compression="group4"),
    "a PDF scan": lambda: scan_of(page()),
    "3 degrees askew": lambda: jpeg(turned(page(), 3)),
    "17 degrees askew": lambda: jpeg(turned(page(), 17)),
    "upside down": lambda: jpeg(turned(page(), 180)),
    "sideways": lambda: jpeg(turned(page(), 90)),
    "mirrored by no lens but in colour": lambda: jpeg(page().convert("RGB")),
    "hard compression": lambda: jpeg(page(), quality=5),
    "a little out of focus": lambda: jpeg(blurred(page(), 1)),
    "out of focus at 300 dpi": lambda: jpeg(blurred(page(300), 3)),
    "a tenth of the contrast": lambda: jpeg(pale(page(), 0.1)),
    "grain of poor light": lambda: jpeg(grainy(page(), 40)),
    "on a dark table, from an angle": lambda: jpeg(on_a_table(page(300))),
    "on a dark table, 2 megapixels": lambda: jpeg(on_a_table(page(300), (1200, 1600))),
    "on a table, blurred and grainy": lambda: jpeg(
        grainy(blurred(on_a_table(page(300)), 1.5), 15), quality=40
    ),
}


@pytest.mark.parametrize("how", STILL_READ)
def test_the_code_of_a_signed_sheet_is_read_from(how: str) -> None:
    read = read_photograph("签字件", STILL_READ[how]())
    assert read.codes == (CODE,)


def test_the_bytes_are_kept_as_they_came() -> None:
    content = jpeg(page())
    read = read_photograph("签字件.jpg", content)
    assert read.content == content
    assert (read.name, read.media_type, read.pages) == ("签字件.jpg", "image/jpeg", 1)


def test_every_page_of_a_scan_is_looked_at() -> None:
    other = Image.new("L", page().size, 255)
    pdf = read_photograph("两页.pdf", scan_of(other, page(), page()))
    tiff = saved(other, "TIFF", page())
    assert (pdf.media_type, pdf.pages, pdf.codes) == ("application/pdf", 3, (CODE,))
    read = read_photograph("两页.tif", tiff)
    assert (read.media_type, read.pages, read.codes) == ("image/tiff", 2, (CODE,))


@pytest.mark.parametrize(
    "nothing",
    [
        jpeg(Image.new("L", (200, 300), 255)),
        jpeg(Image.new("RGB", (1, 1))),
        jpeg(blurred(page(), 6)),
    ],
    ids=["an empty sheet", "one dot", "far out of focus"],
)
def test_where_no_code_can_be_read_none_is_told(nothing: bytes) -> None:
    assert read_photograph("x.jpg", nothing).codes == ()


def test_a_large_picture_without_a_code_is_not_made_larger_still(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(page_images, "MOST_PIXELS", 200 * 300)
    assert read_photograph("x.jpg", jpeg(Image.new("L", (200, 300), 255))).codes == ()


# --- made to harm ---------------------------------------------------------------------------------


def shortened(content: bytes) -> bytes:
    return content[: len(content) // 2]


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing at all": ("photograph-empty", lambda: b""),
    "a text": ("photograph-type", "编号,姓名\n".encode),
    "a program": ("photograph-type", lambda: b"MZ" + bytes(5000)),
    "a GIF": ("photograph-type", lambda: saved(Image.new("L", (9, 9)), "GIF")),
    "too many bytes": ("photograph-too-large", lambda: b"\xff\xd8\xff" + bytes(MOST_BYTES)),
    "a bomb of 4 gigapixels": ("photograph-too-many-pixels", lambda: pixel_bomb(65_000, 65_000)),
    "a bomb of 100 megapixels": ("photograph-too-many-pixels", lambda: pixel_bomb(10_000, 10_000)),
    "a PNG that ends too early": ("photograph-damaged", lambda: pixel_bomb(3000, 4000)),
    "half a JPEG": ("photograph-damaged", lambda: shortened(jpeg(page()))),
    "half a TIFF": ("photograph-damaged", lambda: shortened(saved(page(), "TIFF"))),
    "the head of a PNG": ("photograph-damaged", lambda: saved(page(), "PNG")[:20]),
    "a PDF that is none": ("photograph-damaged", lambda: b"%PDF-1.7\n" + bytes(999)),
    "a book": (
        "photograph-too-many-pages",
        lambda: scan_of(*[Image.new("L", (9, 9))] * (MOST_PAGES + 1)),
    ),
    "a PDF page of a square kilometre": (
        "photograph-too-many-pixels",
        lambda: saved(Image.new("L", (9, 9)), "PDF", resolution=0.01),
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_an_image_made_to_harm_is_refused_in_words(what: str) -> None:
    code, content = REFUSED[what]
    with pytest.raises(Refusal) as refused:
        read_photograph("来件.jpg", content())
    assert refused.value.code == code
    for language in Language:
        assert all("来件.jpg" in line for line in refusal_lines(refused.value, language))


def test_a_file_is_looked_at_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "来件.jpg"
    path.write_bytes(jpeg(page()))
    assert photograph_at(path).codes == (CODE,)
    for size, code in ((0, "photograph-empty"), (MOST_BYTES + 1, "photograph-too-large")):
        with path.open("wb") as file:
            file.truncate(size)
        with pytest.raises(Refusal) as refused:
            photograph_at(path)
        assert refused.value.code == code
    with pytest.raises(Refusal) as refused:
        photograph_at(tmp_path / "没有.jpg")
    assert refused.value.code == "file-missing"
    with pytest.raises(Refusal) as refused:
        photograph_at(tmp_path / "评议.hearing")
    assert refused.value.code == "file-is-a-record"
