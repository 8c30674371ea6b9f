"""Draws ballots by their layout: nothing on the page but the ballots, to be cut apart."""

from __future__ import annotations

from hearing_desk.sheet.document import BallotPage, SheetDocument
from hearing_desk.sheet.fonts import Typefaces
from hearing_desk.sheet.marks import Page


def ballot_page(document: SheetDocument, page: BallotPage, faces: Typefaces) -> Page:
    """The page that holds these ballots."""
    raise NotImplementedError
