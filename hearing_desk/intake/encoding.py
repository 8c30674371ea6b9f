"""Which encoding a received text is in: byte-order mark, then strict UTF-8, then strict GB18030.

Nothing is ever replaced or guessed silently: bytes that fit neither refuse the file, and a text
too short to decide is a question (`draw.md` 7.3).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from hearing_desk.errors import Problem, Refusal, Severity


class Encoding(Enum):
    """What the bytes of a received file are."""

    UTF_8 = "utf-8"
    GB18030 = "gb18030"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read; `problems` holds at most the question about the encoding."""

    text: str
    encoding: Encoding
    problems: tuple[Problem, ...] = ()


GB18030_2022 = MappingProxyType(
    str.maketrans(
        # Python's codec still gives the private-use code points of the 2000 edition: 8 + 6
        # ideographs (FE51 ... FEA0), 10 vertical punctuation marks (A6D9 ... A6F3), and A8BC.
        dict(
            zip(
                "\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864"
                "\ue816\ue817\ue818\ue831\ue83b\ue855"
                "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796"
                "\ue7c7",
                "\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb"
                "\U00020087\U00020089\U000200cc\U000215d7\U0002298f\U000241fe"
                "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19"
                "\u1e3f",
                strict=True,
            )
        )
    )
)
"""Private-use code points of Python's codec to those of GB18030-2022."""

_DECIDING_PAIRS = 20
_LONG_SEQUENCE = re.compile(rb"[\xe0-\xf4]")
_PAIR = re.compile(rb"[\xc2-\xdf]")
_LINE_END = re.compile(rb"\r\n|\r|\n")


def decoded(content: bytes, file: str, answer: Encoding | None = None) -> Decoded:
    """The text of a file, its byte-order mark removed.

    answer: what a person said to an earlier `encoding-uncertain`; `None` = decide here.
    Raises Refusal: file-utf16, bytes-undecodable.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refusal("file-utf16", file=file)
    if content.startswith(codecs.BOM_UTF8) or answer is Encoding.UTF_8:
        return Decoded(_strict(content, file, Encoding.UTF_8), Encoding.UTF_8)
    if answer is Encoding.GB18030:
        return Decoded(_strict(content, file, Encoding.GB18030), Encoding.GB18030)
    as_utf8, as_gb18030 = _attempt(content, Encoding.UTF_8), _attempt(content, Encoding.GB18030)
    if isinstance(as_utf8, str):
        doubt = _doubt(content, file, as_utf8, as_gb18030) if isinstance(as_gb18030, str) else ()
        return Decoded(as_utf8, Encoding.UTF_8, doubt)
    if isinstance(as_gb18030, str):
        return Decoded(as_gb18030, Encoding.GB18030)
    # The encoding that got further is the one the file was meant to be in.
    raise _undecodable(content, file, max(as_utf8, as_gb18030, key=lambda error: error.start))


def _attempt(content: bytes, encoding: Encoding) -> str | UnicodeDecodeError:
    try:
        text = content.decode(encoding.value)
    except UnicodeDecodeError as error:
        return error
    if encoding is Encoding.GB18030:
        return text.translate(GB18030_2022)
    return text.removeprefix("\ufeff")


def _strict(content: bytes, file: str, encoding: Encoding) -> str:
    text = _attempt(content, encoding)
    if isinstance(text, str):
        return text
    raise _undecodable(content, file, text)


def _undecodable(content: bytes, file: str, error: UnicodeDecodeError) -> Refusal:
    row = len(_LINE_END.findall(content, 0, error.start)) + 1
    byte = f"{content[error.start]:02X}"
    return Refusal("bytes-undecodable", file=file, row=row, offset=error.start, byte=byte)


def _doubt(content: bytes, file: str, as_utf8: str, as_gb18030: str) -> tuple[Problem, ...]:
    """The question when a few two-byte sequences are all there is to decide by.

    930 characters of GB 2312 (陆, 袁, 卢, 魏 ...) are also valid two-byte UTF-8; Chinese in UTF-8
    takes three bytes a character, so a single longer sequence settles it.
    """
    pairs = len(_PAIR.findall(content))
    if pairs == 0 or pairs >= _DECIDING_PAIRS or _LONG_SEQUENCE.search(content):
        return ()
    shown = {"utf8": _first_telling_line(as_utf8), "gb18030": _first_telling_line(as_gb18030)}
    return (Problem("encoding-uncertain", Severity.QUESTION, file=file, params=shown),)


def _first_telling_line(text: str) -> str:
    # Not splitlines(): U+0085 and its like end lines there and may be all there is to show.
    return next(line for line in re.split("[\r\n]", text) if not line.isascii()).strip()[:40]
