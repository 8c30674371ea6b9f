"""The work of setting a paper, without Qt: the worker has no window."""

from __future__ import annotations

from functools import partial

from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import FontFiles, load_typefaces
from hearing_desk.sheet.pdf import render
from ui.bridge.worker import Tell, Work


def setting(document: SheetDocument, fonts: FontFiles) -> Work:
    """The work of setting one paper; its result is the PDF.

    Raises Refusal: in the job, as `render`.
    """
    return partial(_set, document, fonts)


def laying_ready(fonts: FontFiles) -> Work:
    """The work of starting the worker and taking out its type, a second before the first paper."""
    return partial(_lay_ready, fonts)


def _set(document: SheetDocument, fonts: FontFiles, _tell: Tell) -> bytes:
    return render(document, fonts)


def _lay_ready(fonts: FontFiles, _tell: Tell) -> None:
    load_typefaces(fonts)
