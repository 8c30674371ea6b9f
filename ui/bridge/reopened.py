"""What is told of a record that a fault closed, whether it could be opened again or not."""

from __future__ import annotations

from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from ui.bridge.desk_bridge import Reopened


def reopened_text(reopened: Reopened, language: Language) -> str:
    """What went wrong, or why nothing is open; a line each, none after a crash."""
    lines: list[str] = []
    for refusal in (reopened.why, reopened.closed):
        if refusal is not None:
            lines += refusal_lines(refusal, language)
    return "\n".join(dict.fromkeys(lines))
