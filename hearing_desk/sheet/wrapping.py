"""Breaks text into lines as Chinese printing does: anywhere between ideographs, never inside a word
or number, no closing mark at the start of a line and no opening mark at its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Measure = Callable[[str], float]
"""The width of a text set on one line."""

NEVER_FIRST = frozenset("，。、；：！？）〕】》〉」』”’…—·％℃,.;:!?)]}%=")
CLOSING = "".join(sorted(NEVER_FIRST))
NEVER_LAST = frozenset("（〔【《〈「『“‘([{￥¥$№=")

FEWEST_PIECES = 2
"""What a line must keep when it spares a piece for a lone character below it."""

# What a number counts: it stays on the number's line.
COUNTED = "张人分个名年月日时秒号轮次袋页版项位家场组类条份度"

# A number with what it counts, a run of letters, digits and what joins them, one space run, or any
# single character.
TOKENS = re.compile(
    rf"(?:第 ?)?[0-9]+(?:[.,:][0-9]+)* ?[{COUNTED}%％]"
    r"|[0-9A-Za-zÀ-ɏ'_/+\-]+(?:[.,:][0-9A-Za-z]+)*| +|[^ ]"
)

# What a long number may be parted into: characters up to a joining mark.
JOINED = re.compile(r"[^-/_]*[-/_]|[^-/_]+")


def wrap(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """The lines of `text`, none wider than `width`; a line feed always starts a new line.

    A piece that alone is too wide is cut between characters; a single character wider than
    `width` stands alone. An empty text is one empty line.
    """
    return tuple(
        line
        for paragraph in text.split("\n")
        for line in _accompanied([*_wrapped(paragraph, width, measure)], paragraph, width, measure)
    )


def widest_word(text: str, measure: Measure) -> float:
    """The width of the widest word or number in `text`; 0 where there is none.

    A word may be parted behind a low line, as the names of files are.
    """
    words = (token for token in TOKENS.findall(text) if len(token) > 1)
    return max((measure(part) for word in words for part in re.split("(?<=_)", word)), default=0.0)


def _accompanied(lines: list[str], text: str, width: float, measure: Measure) -> list[str]:
    """The lines of `text`, the last of more than one character where the one before can spare some.

    Columns of one or two characters are left alone.
    """
    if len(lines) == 1 or len(lines[-1].rstrip(CLOSING)) > 1:
        return lines
    *spared, piece = _pieces(lines[-2])
    whole = text.rstrip(" ")
    last = next(filter(whole.endswith, (piece + lines[-1], f"{piece} {lines[-1]}")), "")
    if len(spared) < FEWEST_PIECES or not last or measure(last) > width:
        return lines
    return [*lines[:-2], "".join(spared).rstrip(" "), last]


def _wrapped(text: str, width: float, measure: Measure) -> Iterator[str]:
    if measure(text) <= width:
        yield text
        return
    line = ""
    for piece in _pieces(text):
        if measure((line + piece).rstrip(" ")) <= width:
            line += piece
            continue
        if line.rstrip(" "):
            yield line.rstrip(" ")
        *full, line = (part.strip(" ") for part in _cut(piece.lstrip(" "), width, measure))
        yield from filter(None, full)
    if line.rstrip(" "):
        yield line.rstrip(" ")


def _pieces(text: str) -> Iterator[str]:
    """What may not be parted: a token with its opening marks before and closing marks behind."""
    piece = ""
    for token in TOKENS.findall(text):
        if piece and token[0] not in NEVER_FIRST and piece[-1] not in NEVER_LAST:
            yield piece
            piece = ""
        piece += token
    yield piece


def _cut(piece: str, width: float, measure: Measure) -> Iterator[str]:
    """A piece in parts that fit, parted after a joining mark where there is one."""
    part = ""
    for joined in JOINED.findall(piece):
        if part and measure(part + joined) > width:
            yield part
            part = ""
        for character in joined:
            if part and measure(part + character) > width:
                place = _parting(part + character, width, measure)
                yield part[:place]
                part = part[place:]
            part += character
    yield part


def _parting(text: str, width: float, measure: Measure) -> int:
    """Where a text one character too wide is parted: as late as its marks allow, or before that."""
    for place in range(len(text) - 1, 0, -1):
        if measure(text[place:]) > width:
            break
        if text[place] not in NEVER_FIRST and text[place - 1] not in NEVER_LAST:
            return place
    return len(text) - 1
