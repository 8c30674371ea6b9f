"""`python -m tests.pictures`: the README's picture, made from a rehearsal, so never stale."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pypdfium2
from click.testing import CliRunner

from hearing_desk.cli.main import main

SHEET = "D8-U05-V1.pdf"
PICTURE = Path(__file__).resolve().parent.parent / "resources" / "manual" / "unit_tally_sheet.png"


def make() -> None:
    """Play the day and keep one unit tally sheet as a picture."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "rehearsal")
        played = CliRunner().invoke(main, ["rehearse", "--out", str(out)])
        if played.exit_code != 0:
            raise SystemExit(played.output)
        with pypdfium2.PdfDocument(out / "papers" / SHEET) as document:
            document[0].render(scale=1.25).to_pil().save(PICTURE, optimize=True)


if __name__ == "__main__":
    make()
