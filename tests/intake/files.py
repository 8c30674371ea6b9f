"""Builders of received files: text and workbooks made in memory, never kept on disk."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

import resources
from hearing_desk.errors import Problem
from hearing_desk.intake.reading import Reading
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme import read_scheme

ROSTER = (
    ("编号", "姓名", "界别", "性别", "工作单位", "备注"),
    ("D0001", "张伟", "人大代表", "男", "通河县人民医院", ""),
    ("D0002", "欧阳·娜", "企业", "女", "县水务局", "上届"),
    ("D0003", "李㛃", "企业", "女", "", ""),
)


def a_text(rows: Sequence[Sequence[str]] = ROSTER, delimiter: str = ",", end: str = "\n") -> str:
    """A text file; cells are written as they are, so tests quote for themselves."""
    return "".join(delimiter.join(row) + end for row in rows)


def a_csv(*lines: str) -> bytes:
    """A UTF-8 file of these lines."""
    return "".join(f"{line}\n" for line in lines).encode()


def a_workbook(
    rows: Sequence[Sequence[object]] = ROSTER, change: Callable[[Worksheet], None] | None = None
) -> bytes:
    """A workbook with one sheet of these rows, changed as told before it is saved."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "名单"
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(sheet)
    return saved(workbook)


def saved(workbook: openpyxl.Workbook) -> bytes:
    """The bytes of a workbook."""
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def a_zip(**parts: bytes) -> bytes:
    """A zip file; two underscores in a name stand for a slash, one for a dot."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return stream.getvalue()


def with_sheet_xml(content: bytes, pattern: bytes, replacement: bytes) -> bytes:
    """The workbook with the XML of its first sheet rewritten."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            xml = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                xml, count = re.subn(pattern, lambda _: replacement, xml, count=1, flags=re.DOTALL)
                assert count, "the pattern is not in the sheet"
            new.writestr(part.filename, xml)
    return stream.getvalue()


def codes(reading: Reading[object]) -> list[str]:
    """The codes of a reading's problems, in order."""
    return [problem.code for problem in reading.problems]


def only(reading: Reading[object], code: str) -> Problem:
    """The one problem of that code."""
    (found,) = (problem for problem in reading.problems if problem.code == code)
    return found


def place(problem: Problem) -> tuple[int | None, str | None, str | None]:
    """Where a problem is and what is there."""
    return problem.row, problem.column, problem.value


@cache
def tonghe() -> Scheme:
    """The scheme the program brings along."""
    folder = Path(next(iter(resources.__path__)))
    text = (folder / "schemes" / "tonghe-2011.toml").read_text(encoding="utf-8")
    scheme, _ = read_scheme(text, "tonghe-2011.toml")
    assert scheme is not None
    return scheme
