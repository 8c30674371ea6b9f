"""The work of setting and stamping papers, without Qt: the worker has no window."""

from __future__ import annotations

from functools import partial

from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import FontFiles, load_typefaces
from hearing_desk.sheet.pdf import render
from hearing_desk.sheet.void_copy import stamped_void
from hearing_desk.words.language import Language
from ui.bridge.worker import Tell, Work

Unstamped = tuple[str, bytes, int]
"""A stored paper to be stamped 作废: its copy's name, its bytes, the version in its place."""


def setting(document: SheetDocument, fonts: FontFiles) -> Work:
    """The work of setting one paper; its result is the PDF.

    Raises Refusal: in the job, as `render`.
    """
    return partial(_set, document, fonts)


def stamping(papers: tuple[Unstamped, ...], language: Language, fonts: FontFiles) -> Work:
    """The work of stamping papers; its result is a name and a PDF of each.

    Raises Refusal: in the job, as `stamped_void`.
    """
    return partial(_stamp, papers, language, fonts)


def laying_ready(fonts: FontFiles) -> Work:
    """The work of starting the worker and taking out its type, a second before the first paper."""
    return partial(_lay_ready, fonts)


def _set(document: SheetDocument, fonts: FontFiles, _tell: Tell) -> bytes:
    return render(document, fonts)


def _stamp(
    papers: tuple[Unstamped, ...], language: Language, fonts: FontFiles, _tell: Tell
) -> tuple[tuple[str, bytes], ...]:
    return tuple(
        (name, stamped_void(content, version, language, fonts)) for name, content, version in papers
    )


def _lay_ready(fonts: FontFiles, _tell: Tell) -> None:
    load_typefaces(fonts)
