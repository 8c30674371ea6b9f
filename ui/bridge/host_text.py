"""The host's script for the window: written from the record, set as a paper, saved as text."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.host_script import host_paper, host_script
from hearing_desk.disk import put_file
from hearing_desk.words.language import Language
from ui.bridge.paper_work import setting
from ui.bridge.worker import Work


def written(desk: Desk, language: Language, *, preview: bool = False) -> str:
    """The script as the record stands; empty where there is nothing to read aloud."""
    state = desk.hearing.state
    if not state.scheme_text or not desk.hearing.scheme.hearing:
        return ""
    return host_script(desk.hearing, language, preview=preview)


def script_paper(desk: Desk, text: str) -> Work:
    """The work of setting the text as a paper; its result is the PDF."""
    return setting(host_paper(desk.hearing, text), desk.papers.fonts)


def save_text(path: Path, text: str) -> None:
    """Write the text as UTF-8 with the mark every Windows editor knows. Raises OSError."""
    put_file(path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())


def kept(text: str, base: str) -> str:
    """A draft to keep: what was typed, and a mark of what it was written over."""
    return f"{_mark(base)}\n{text}"


def taken_up(draft: str, base: str) -> tuple[str, bool]:
    """The text of a draft, and whether the record would say by now what it was written over."""
    mark, _, text = draft.partition("\n")
    return text, mark == _mark(base)


def _mark(base: str) -> str:
    return sha256(base.encode()).hexdigest()[:16]
