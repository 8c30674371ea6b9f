"""The frame `roster.tsv` and `rules.tsv` share: UTF-8, LF, TAB and a first line with the kind."""

from __future__ import annotations

from collections.abc import Iterable

from hearing_desk.errors import Refusal

ALGORITHM = "HDRAW-1"


def tsv_bytes(kind: str, lines: Iterable[Iterable[str]]) -> bytes:
    """The file: its first line `HDRAW-1<TAB>kind`, then the lines, each ended by LF."""
    text = [f"{ALGORITHM}\t{kind}", *("\t".join(fields) for fields in lines), ""]
    return "\n".join(text).encode()


def tsv_lines(kind: str, content: bytes) -> list[list[str]]:
    """The fields of each line after the first; the first of them stood on line 2 of the file.

    Raises Refusal: hdraw-not-utf8, hdraw-first-line, hdraw-last-line.
    """
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Refusal("hdraw-not-utf8", kind=kind, line=line, byte=error.start) from error
    first, *lines = text.split("\n")
    if first != f"{ALGORITHM}\t{kind}":
        raise Refusal("hdraw-first-line", kind=kind, line=1)
    if not lines or lines.pop() != "":
        raise Refusal("hdraw-last-line", kind=kind, line=len(lines) + 2)
    return [line.split("\t") for line in lines]
