"""Every paper is a file for archives: PDF/A-2b as far as our own checker of it reaches."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from hearing_desk.sheet.archive import grey_profile
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.pdf import render
from hearing_desk.sheet.void_copy import stamped_void
from hearing_desk.words.language import Language
from tests.sheet.archival import faults_of
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import FONTS, RARE, frame, unit_tally
from tests.sheet.reading import reader

Build = Callable[[Frame], SheetDocument]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.name.lower())
@pytest.mark.parametrize("build", EVERY_PAPER.values(), ids=EVERY_PAPER.keys())
def test_every_paper_is_made_for_archives(build: Build, language: Language) -> None:
    assert faults_of(render(build(frame(language)), FONTS)) == []


def test_a_copy_stamped_void_is_made_for_archives_too() -> None:
    assert faults_of(stamped_void(render(unit_tally(frame()), FONTS), 2, Language.ZH, FONTS)) == []


def test_rare_characters_stand_in_the_metadata_as_they_are() -> None:
    told = f"{RARE} <&> 评议"
    pdf = reader(render(unit_tally(frame(event_title=told)), FONTS))
    assert pdf.xmp_metadata is not None
    assert pdf.xmp_metadata.dc_description == {"x-default": told}
    assert pdf.metadata is not None
    assert pdf.metadata.subject == told


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b"<pdfaid:part>2", b"<pdfaid:part>1", "6.6.4 version"),
        (b"/GTS_PDFA1", b"/GTS_PDFX1", "6.2.3 output intent"),
        (b"/Producer (Hearing", b"/Producer (hearing", "6.6.3 /Producer"),
        (b"/Lang (zh", b"/Lang (xx", "no language"),
        (b"%PDF-1.7", b"%PDF-2.0", "6.1.2 header"),
        (b" 1000 1000 1000 ", b" 1000 1003 1000 ", "6.2.11.5 width of code"),
        (b"/Rotate 0 ", b"/Annots []", "unforeseen /Annots"),
        (b"/Identity-H", b"/Identity-V", "is no composite font"),
        (b"AAAAAA+NotoSerifSC-Regular /", b"AAAAAAxNotoSerifSC-Regular /", "6.2.11 names"),
    ],
)
def test_the_checker_sees_what_is_amiss(old: bytes, new: bytes, fault: str) -> None:
    sound = render(unit_tally(frame()), FONTS)
    assert old in sound
    assert any(fault in each for each in faults_of(sound.replace(old, new)))


def test_half_grey_of_the_profile_is_half_grey_on_a_screen() -> None:
    grey = ImageCms.ImageCmsProfile(BytesIO(grey_profile()))
    screen = ImageCms.createProfile("sRGB")
    shown = ImageCms.applyTransform(
        Image.new("L", (3, 1), 128), ImageCms.buildTransform(grey, screen, "L", "RGB")
    )
    assert shown is not None
    assert shown.getpixel((0, 0)) == (129, 129, 129)
    assert len(grey_profile()) == int.from_bytes(grey_profile()[:4], "big")
