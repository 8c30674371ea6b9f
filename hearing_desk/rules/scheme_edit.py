"""Changes one setting in the text of a scheme file and keeps every other character of it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from hearing_desk.model.scheme import LocalText
from hearing_desk.rules.scheme_fields import SECTIONS

Written: TypeAlias = str | int | bool | LocalText
"""A value as a scheme file writes it: a choice, a text, a number, a flag, words in both."""

_TOKEN = re.compile(
    r'''(?P<string>"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}|\'\'\'(?:[^']|'{1,2}(?!'))*'{3,5}'''
    r"""|"(?:[^"\\]|\\.)*"|'[^']*')"""
    r"|(?P<comment>\#[^\n]*)|(?P<newline>\n)|(?P<blank>[ \t\r]+)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<equals>=)|(?P<comma>,)|(?P<dot>\.)"
    r"""|(?P<bare>[^\s"'\#\[\]{}=,.]+)""",
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")

Tokens: TypeAlias = Sequence[re.Match[str]]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A key and its value; places are offsets in the text.

    table: header the pair stands under; empty = before the first header.
    path:  keys from the root of the file.
    value: tokens of the value. after: where the next line begins.
    """

    table: tuple[str, ...]
    path: tuple[str, ...]
    value: Tokens
    after: int

    @property
    def start(self) -> int:
        return self.value[0].start()

    @property
    def end(self) -> int:
        return self.value[-1].end()


def as_written(text: str) -> Mapping[str, object]:
    """Every setting by its path as the file writes it, or as it might: `{"award.share": "40%"}`.

    text: TOML that can be read, whatever its values.
    """
    raw = tomllib.loads(text)
    return {
        f"{name}.{field.key}": raw.get(name, {}).get(field.key, field.default)
        for name, fields in SECTIONS.items()
        for field in fields
        if field.question is not None
    }


def with_setting(text: str, path: str, value: Written) -> str:
    """The scheme's text with one key changed or added, comments and order kept.

    text: TOML that can be read. path: section and key, `ballot.blank`; what follows the first dot
    is one key, so that a source can be told: `sources.ballot.blank`.
    """
    section, _, key = path.partition(".")
    line_end = "\r\n" if "\r\n" in text else "\n"
    line = f"{_key(key)} = {_toml(value)}"
    pairs, headers = _read(text)
    for pair in pairs:
        if pair.path == (section, key):
            return text[: pair.start] + _toml(value) + text[pair.end :]
        if pair.path == (section,):
            return _within_inline(text, pair, key, value)
    siblings = [pair for pair in pairs if pair.path[:-1] == (section,)]
    if siblings:
        last = siblings[-1]
        dotted = line if last.table else f"{_key(section)}.{line}"
        return _with_line(text, last.after, dotted, line_end)
    if section in headers:
        return _with_line(text, headers[section], line, line_end)
    return _with_line(text, len(text), f"{line_end}[{_key(section)}]{line_end}{line}", line_end)


def _with_line(text: str, place: int, line: str, line_end: str) -> str:
    before = text[:place]
    gap = "" if not before or before.endswith("\n") else line_end
    return f"{before}{gap}{line}{line_end}{text[place:]}"


def _within_inline(text: str, section: _Pair, key: str, value: Written) -> str:
    """The change inside `section = { ... }`."""
    inner = [token for token in section.value[1:-1] if token.lastgroup != "newline"]
    pairs = [_pair(part, (), section.after) for part in _parts(inner) if part]
    for pair in pairs:
        if pair.path == (key,):
            return text[: pair.start] + _toml(value) + text[pair.end :]
    place = pairs[-1].end if pairs else section.start + 1
    comma = ", " if pairs else " "
    space = "" if pairs else " "
    return f"{text[:place]}{comma}{_key(key)} = {_toml(value)}{space}{text[place:]}"


def _read(text: str) -> tuple[list[_Pair], Mapping[str, int]]:
    """Every pair outside inline tables, and where the first line below each header begins."""
    pairs: list[_Pair] = []
    headers: dict[str, int] = {}
    table: tuple[str, ...] = ()
    for tokens, after in _lines(text):
        if tokens[0].lastgroup == "open":
            table = _keys(tokens)
            headers[".".join(table)] = after
        else:
            pairs.append(_pair(tokens, table, after))
    return pairs, headers


def _lines(text: str) -> Iterator[tuple[Tokens, int]]:
    """The tokens of each line that says something; brackets may span lines of the file."""
    line: list[re.Match[str]] = []
    depth = 0
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "newline" and not depth:
            if line:
                yield line, token.end()
            line = []
        elif token.lastgroup not in ("comment", "blank", "newline"):
            depth += {"open": 1, "close": -1}.get(str(token.lastgroup), 0)
            line.append(token)
    if line:
        yield line, len(text)


def _parts(tokens: Tokens) -> Iterator[Tokens]:
    """The tokens between the commas of an inline table."""
    part: list[re.Match[str]] = []
    depth = 0
    for token in tokens:
        depth += {"open": 1, "close": -1}.get(str(token.lastgroup), 0)
        if token.lastgroup == "comma" and not depth:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _pair(tokens: Tokens, table: tuple[str, ...], after: int) -> _Pair:
    equals = next(place for place, token in enumerate(tokens) if token.lastgroup == "equals")
    return _Pair(table, (*table, *_keys(tokens[:equals])), tokens[equals + 1 :], after)


def _keys(tokens: Tokens) -> tuple[str, ...]:
    """The keys of a header or of the left side of a pair."""
    written = [token[0] for token in tokens if token.lastgroup in ("bare", "string")]
    return tuple(next(iter(tomllib.loads(f"{key} = 0"))) for key in written)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _toml(key)


def _toml(value: Written) -> str:
    if isinstance(value, LocalText):
        return f"{{ zh = {_toml(value.zh)}, en = {_toml(value.en)} }}"
    # JSON is TOML here but for one character, which TOML wants escaped
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
