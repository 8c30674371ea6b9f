"""Files an office may hand over by mistake or in malice, and every command that reads one.

What may come back: the work done, or a refusal in words (exit status 2, nothing on standard output,
nothing written). Never a traceback.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from click.testing import CliRunner, Result

from hearing_desk.cli.main import main
from tests.intake.files import a_workbook, a_zip, saved, with_sheet_xml

DIGITS = "20111220083012345678"
ROSTER = "编号,姓名,界别\n" + "".join(
    f"D{n:03},张{n},{'企业居民'[n % 2 * 2 :][:2]}\n" for n in range(20)
)
QUOTA = "界别,名额\n企业,2\n居民,2\n"
HEADINGS = (
    "编号,姓名,界别",
    "界别,名额",
    "单位,票号,信息公开,依法办事,服务质量,廉洁自律,制度建设",
    "组别,单位,电话测评,政风建设年,听证评议,工作考核",
)
NAMES = (
    "=1+2",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "\tTAB",
    "<img src='http://192.0.2.1/x.png'/>",
    "<b>不关",
    "&lt;&amp;",
    "张\u202e伟",
    "张\u200b伟",
    "张\x00伟",
    "张\ue000伟",
    "\ufeff张伟",
    "Кim",
    "e\u0301" * 40,
    "长" * 5_000,
    "䶮㛃𬀪𫖯𬭎",
    "👩‍👩‍👧",
    "'; drop table journal; --",
    "../../etc/passwd",
    "%n%s{0}{name}",
    "\u2028行",
)

Command = Callable[[Path, Path], Sequence[object]]
"""A file and a folder that is not there yet, to the words of a command line."""

COMMANDS: dict[str, Command] = {
    "draw --roster": lambda file, out: (
        *("draw", "--roster", file, "--quota", file.parent / "quota.csv"),
        *("--draw-id", "2011-A", "--digits", DIGITS, "--out", out),
    ),
    "draw --quota": lambda file, out: (
        *("draw", "--roster", file.parent / "roster.csv", "--quota", file, "--panel", 4),
        *("--draw-id", "2011-A", "--digits", DIGITS, "--out", out),
    ),
    "draw --recuse": lambda file, out: (
        *("draw", "--roster", file.parent / "roster.csv", "--quota", file.parent / "quota.csv"),
        *("--recuse", file, "--draw-id", "2011-A", "--digits", DIGITS, "--out", out),
    ),
    "tally --ballots": lambda file, _: ("tally", "--ballots", file),
    "tally --attendance": lambda file, _: (
        *("tally", "--ballots", file.parent / "ballots.csv", "--attendance", file),
    ),
    "composite --scores": lambda file, _: ("composite", "--scores", file),
    "rehearse --roster": lambda file, out: (
        *("rehearse", "--roster", file, "--delegates", 3, "--out", out),
    ),
    "rehearse --ballots": lambda file, out: ("rehearse", "--ballots", file, "--out", out),
    "verify": lambda file, _: ("verify", file),
    "export": lambda file, out: ("export", file, "--to", out),
    "bundle": lambda file, out: ("bundle", file, "--to", out),
    "consolidate": lambda file, out: ("consolidate", file, "--to", out),
}


@dataclass(frozen=True, slots=True)
class Run:
    """What became of one file in one command; `amiss` = "" where all is as it must be."""

    command: str
    file: str
    amiss: str


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Names and contents; none of them is a good file for every command."""
    yield from _texts()
    yield from _workbooks()
    yield from _others()


def run_all(
    folder: Path, run: Callable[..., Result] | None = None, *, share: int = 1
) -> Iterator[Run]:
    """Every file through every command.

    run:   how a line is typed; another one is planted to see that this suite can fail.
    share: each file through one command in so many only, by turns.
    """
    type_line = run or _typed
    for name, text in (("roster", ROSTER), ("quota", QUOTA), ("ballots", HEADINGS[2] + "\n")):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    for number, (name, content) in enumerate(hostile_files()):
        file = folder / name
        file.write_bytes(content)
        for turn, (command, words) in enumerate(COMMANDS.items()):
            if (number + turn) % share:
                continue
            out = folder / f"out-{number}-{turn}"
            result = type_line(*words(file, out))
            yield Run(command, name, _amiss(result, out))
        file.unlink()


def _typed(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], prog_name="hearing-desk")


def _amiss(result: Result, out: Path) -> str:
    """What a person must never see."""
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return f"traceback: {result.exception!r}"
    if result.exit_code == 2 and not result.stderr.strip():
        return "refused without a word"
    if result.exit_code == 2 and result.stdout:
        return "refused, yet something on standard output"
    if result.exit_code == 2 and out.exists():
        return "refused, yet something was written"
    if result.exit_code not in (0, 1, 2):
        return f"exit status {result.exit_code}"
    return ""


def _texts() -> Iterator[tuple[str, bytes]]:
    yield "empty.csv", b""
    yield "nul.csv", b"\x00" * 4096
    yield "bom-only.csv", b"\xef\xbb\xbf"
    yield "utf16.csv", ROSTER.encode("utf-16")
    yield "half-gb18030.csv", ROSTER.encode("gb18030")[:-3] + b"\x81"
    yield "latin1.csv", "id,name,sector\nD1,Jos\xe9,x\n".encode("latin-1")
    yield "cp949.csv", "id,name,sector\nD1,김철수,x\n".encode("cp949")
    yield "shift-jis.csv", "id,name,sector\nD1,テスト,x\n".encode("shift-jis")
    yield "surrogates.csv", "编号,姓名,界别\nD1,".encode() + b"\xed\xa0\x80,x\n"
    yield "mixed.csv", ROSTER.encode() + "D900,欧阳,企业\n".encode("gb18030")
    yield "unclosed.csv", ROSTER.encode() + b'D901,"' + ROSTER.encode()
    yield "ragged.csv", ROSTER.encode() + b"D902\nD903,a,b,c,d,e\n"
    yield "twice.csv", (ROSTER + ROSTER).encode()
    yield "long-cell.csv", f"编号,姓名,界别\nD1,{'长' * 140_000},企业\n".encode()
    yield "wide.csv", (",".join(map(str, range(20_000))) + "\n").encode()
    yield "deep.csv", b"\n" * 100_000 + ROSTER.encode()
    yield "carriage.csv", ROSTER.replace("\n", "\r").encode()
    yield "pipes.csv", ROSTER.replace(",", "|").encode()
    for number, heading in enumerate(HEADINGS):
        yield f"heading-{number}.csv", f"{heading}\n".encode()
        columns = heading.count(",")
        for place, name in enumerate(NAMES):
            row = ",".join([f'"{name}"'] * (columns + 1))
            content = f"{heading}\n{row}\n".encode("utf-8", "surrogatepass")
            yield f"name-{number}-{place}.csv", content


def _workbooks() -> Iterator[tuple[str, bytes]]:
    good = a_workbook()
    yield "cut.xlsx", good[: len(good) // 2]
    yield "no-sheet.xlsx", a_zip(xl__workbook_xml=b"<workbook/>")
    yield "not-xml.xlsx", with_sheet_xml(good, b".*", b"<<<")
    yield "entities.xlsx", with_sheet_xml(good, b"^", _BILLION_LAUGHS)
    yield "dimension.xlsx", with_sheet_xml(good, b'ref="[^"]*"', b'ref="A1:XFD1048576"')
    yield "bomb.xlsx", _bomb()
    yield "many-parts.xlsx", _many_parts()
    yield "formula.xlsx", a_workbook((("编号", "姓名", "界别"), ("D1", "=1+1", "企业")))
    yield (
        "link.xlsx",
        a_workbook((("编号", "姓名", "界别"), ("D1", '=HYPERLINK("http://x")', "企业"))),
    )
    yield "macro.xlsm", a_zip(xl__vbaProject_bin=b"MZ")
    yield "empty.xlsx", saved(openpyxl.Workbook())


_BILLION_LAUGHS = (
    b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (c + 1, b"&%c;" % c * 10) for c in range(ord("a"), ord("j")))
    + b"]>"
)


def _bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    return stream.getvalue()


def _many_parts() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(2_000):
            archive.writestr(f"xl/{number}.xml", "")
    return stream.getvalue()


def _others() -> Iterator[tuple[str, bytes]]:
    yield "picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
    yield "paper.pdf", b"%PDF-1.7\n%%EOF"
    yield "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)
    yield "record.hearing", b"SQLite format 3\x00" + bytes(5_000)
    yield "other.hearing", b"not a record"
    yield "bundle.zip", a_zip(journal_jsonl=b"{}\n", manifest_json=b"[]")
    yield "deep.zip", a_zip(journal_jsonl=b"[" * 100_000)
    yield "slip.zip", _slip()


def _slip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("../../slipped.txt", "x")
        archive.writestr("manifest.json", "{}")
    return stream.getvalue()
