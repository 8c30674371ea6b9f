"""A QR code as dark runs on a grid of modules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

# Any of the eight masks is readable. Digests are random to the eye, so none is better beforehand,
# and trying all eight costs as much time as the rest of a page.
MASK = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Dark modules side by side; row and column from 0, top left first."""

    row: int
    column: int
    length: int


def qr_runs(content: str) -> tuple[int, tuple[Run, ...]]:
    """Modules per side and the dark runs of the code; error correction M, 15 % may be lost."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(content)
    code.version = code.calculate_version()
    code.makeImpl(False, MASK)
    return code.getModuleCount(), tuple(_runs(code.modules))


def _runs(rows: list[list[bool]]) -> Iterator[Run]:
    for row, modules in enumerate(rows):
        column = 0
        for dark, run in groupby(modules, bool):
            length = len(tuple(run))
            if dark:
                yield Run(row, column, length)
            column += length
