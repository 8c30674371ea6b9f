"""Names as a malicious or careless office writes them, carried through a whole day.

Every paper is set, nothing in any paper, table or bundle can run, reach out or hold a foreign file,
and a stranger's Python verifies the day.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject
from reportlab.pdfgen.canvas import Canvas

from tests.cli.terminal import DIGITS, typed
from tests.rules.scheme_text import changed, file_text

NAMES = (
    '=HYPERLINK("http://192.0.2.1")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "<img src='secret.png'/>",
    "<a href='javascript:alert(1)'>x</a>",
    "Kim <b>bold",
    "&lt;&amp;&#0;",
    "(括号) \\ 反斜杠",
    "%PDF-1.7 endstream endobj",
    "{unit} {0} %s",
    "'; drop table journal; --",
    "../../etc/passwd",
    "䶮㛃𬀪𫖯𬭎",
    "长" * 120,
    "Ω≈ç√",
)
ACTIVE = {"/URI", "/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/OpenAction", "/AA", "/GoToR"}


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rehearsed day whose delegates and units bear these names."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "secret.png").write_bytes(b"not for anybody")
    with (folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("编号", "姓名", "界别", "工作单位"))
        for number in range(1, 33):
            name = NAMES[number % len(NAMES)]
            writer.writerow((f"D{number:03}", f"{name}{number}", NAMES[number % 2], name))
    units = [{"name": name} for name in NAMES[:6]]
    scheme = changed(
        ("groups", [{"id": "g", "label": NAMES[4], "units": units}]),
        ("panel", {"scope": "day", "seats": 6}),
        ("signatories", [{"id": "clerk", "label": "计票人"}, {"id": "notary", "label": "公证员"}]),
    )
    (folder / "scheme.toml").write_text(file_text(scheme), encoding="utf-8")
    files = ("--scheme", folder / "scheme.toml", "--roster", folder / "roster.csv")
    result = typed("rehearse", "--out", folder / "day", *files, "--digits", DIGITS)
    assert result.exit_code == 0, result.output
    return folder / "day"


def _names_in(thing: PdfObject | None, seen: set[int]) -> set[str]:
    """Every name a PDF's objects use as a key or a value, each indirect object once."""
    if isinstance(thing, IndirectObject):
        if thing.idnum in seen:
            return set()
        seen.add(thing.idnum)
        return _names_in(thing.get_object(), seen)
    if isinstance(thing, DictionaryObject):
        inner = [_names_in(value, seen) for value in thing.values()]
        return set(thing).union(*inner)
    if isinstance(thing, ArrayObject):
        return set().union(*(_names_in(value, seen) for value in thing))
    return {str(thing)}


def test_no_paper_can_run_or_reach_out_and_all_are_there(day: Path) -> None:
    papers = sorted((day / "papers").rglob("*.pdf"))
    assert len(papers) > 20
    for paper in papers:
        reader = PdfReader(paper)
        names = _names_in(reader.trailer, set())
        assert not names & ACTIVE, paper.name
        assert b"not for anybody" not in paper.read_bytes()


def test_a_paper_that_reaches_out_is_found(tmp_path: Path) -> None:
    """Planted: a link, as a paragraph with markup would set it."""
    canvas = Canvas(str(tmp_path / "planted.pdf"))
    canvas.linkURL("http://192.0.2.1/", (0, 0, 9, 9))
    canvas.showPage()
    canvas.save()
    assert "/URI" in _names_in(PdfReader(tmp_path / "planted.pdf").trailer, set())


def test_a_name_stands_on_its_paper_as_it_is_written(day: Path) -> None:
    panel = min((day / "papers").rglob("*D2*.pdf"))
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(panel).pages)
    drawn = [name for name in NAMES if "".join(name.split()) in text]
    assert len(drawn) >= 3


def test_no_cell_of_an_export_can_run(day: Path, tmp_path: Path) -> None:
    result = typed("export", day / "rehearsal.hearing", "--to", tmp_path / "out")
    assert result.exit_code == 0, result.output
    for table in (tmp_path / "out").rglob("*.csv"):
        with table.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                assert not [cell for cell in row if cell[:1] in ("=", "@", "+", "\t", "\r")], table
    for book in (tmp_path / "out").rglob("*.xlsx"):
        for sheet in openpyxl.load_workbook(book):
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            assert "f" not in kinds
            assert not sheet._hyperlinks


def test_a_stranger_verifies_the_day(day: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(day / "evidence-bundle.zip") as bundle:
        bundle.extractall(tmp_path)
    (script,) = tmp_path.rglob("verify_hearing.py")
    run = subprocess.run(
        [sys.executable, "-I", script, day / "evidence-bundle.zip"],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert run.returncode == 0, run.stdout.decode()
