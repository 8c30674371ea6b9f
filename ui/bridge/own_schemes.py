"""The schemes there are to choose and to write on: the program's, one's own, and drafts."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from hearing_desk.cli.outputs import put_files
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.intake.reading import file_content
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_values import UNUSABLE, Spot, identifier
from hearing_desk.words.language import Language
from ui.bridge.scheme_lists import both

_SUFFIX = ".toml"


class Origin(Enum):
    """Whose a scheme is."""

    HOUSE = auto()
    """It comes with the program and is never written over."""
    OWN = auto()
    DRAFT = auto()
    """May be wrong; a hearing cannot be begun by it."""


@dataclass(frozen=True, slots=True)
class SchemeFile:
    """A scheme that can be opened; title: in Chinese or English as asked, else the file's name."""

    path: Path
    origin: Origin
    title: str


class OwnSchemes:
    """Files in a folder of the user's; drafts in a folder within it."""

    def __init__(self, house: tuple[Path, ...], folder: Path) -> None:
        self._house = house
        self._folder = folder
        self._drafts = folder / "drafts"

    def usable(self) -> tuple[Path, ...]:
        """What a hearing may be begun by: the program's schemes, then one's own without errors."""
        return (*self._house, *(path for path in _found(self._folder) if _usable(path)))

    def all(self, language: Language) -> tuple[SchemeFile, ...]:
        """Everything there is to write on, the program's schemes first, drafts last."""
        return tuple(
            SchemeFile(path, origin, _title(path, language))
            for origin, paths in (
                (Origin.HOUSE, self._house),
                (Origin.OWN, _found(self._folder)),
                (Origin.DRAFT, _found(self._drafts)),
            )
            for path in paths
        )

    def free_id(self, wished: str) -> str:
        """An id that no scheme and no draft has: `tonghe-2011-2`."""
        taken = {path.stem for path in (*self._house, *_found(self._folder), *_found(self._drafts))}
        number = 2
        while f"{wished[:36]}-{number}" in taken:
            number += 1
        return f"{wished[:36]}-{number}"

    def save(self, text: str, *, known_as: str) -> Path:
        """Keep a scheme under its id; its draft is gone then.

        known_as: the id it was kept under before, which it may be written over; empty = none.
        Raises Refusal: "scheme-has-errors", "scheme-id-wanted", "scheme-is-ours", "scheme-exists",
        "folder-failed".
        """
        _, problems = read_scheme(text, "")
        if errors := errors_among(problems):
            raise Refusal("scheme-has-errors", errors)
        path = self._put(self._folder, text, known_as)
        (self._drafts / path.name).unlink(missing_ok=True)
        return path

    def save_draft(self, text: str, *, known_as: str) -> Path:
        """Keep what is written so far, right or wrong.

        Raises Refusal: as `save`, but for "scheme-has-errors".
        """
        return self._put(self._drafts, text, known_as)

    def _put(self, folder: Path, text: str, known_as: str) -> Path:
        scheme = tomllib.loads(text).get("id")
        if identifier(scheme, Spot("", "", [])) is UNUSABLE:
            raise Refusal("scheme-id-wanted")
        name = f"{scheme}{_SUFFIX}"
        if any(path.name == name for path in self._house):
            raise Refusal("scheme-is-ours", scheme=scheme)
        if scheme != known_as and (folder / name).exists():
            raise Refusal("scheme-exists", scheme=scheme)
        put_files(folder, {name: text.encode()})
        return folder / name


def text_of(path: Path) -> str:
    """A scheme file's text, which is TOML.

    Raises Refusal: "scheme-not-utf8", "scheme-faulty", and those of `file_content`.
    """
    try:
        text = file_content(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("scheme-not-utf8", file=path.name, byte=error.start) from error
    try:
        tomllib.loads(text)
    except ValueError as error:
        raise Refusal("scheme-faulty", read_scheme(text, path.name)[1]) from error
    return text


def _found(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob(f"*{_SUFFIX}")))


def _usable(path: Path) -> bool:
    try:
        return read_scheme(text_of(path), path.name)[0] is not None
    except Refusal:
        return False


def _title(path: Path, language: Language) -> str:
    try:
        zh, en = both(tomllib.loads(text_of(path)).get("title"))
    except Refusal:
        return path.stem
    return (zh if language is Language.ZH else en) or zh or path.stem
