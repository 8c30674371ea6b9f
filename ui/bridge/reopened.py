"""What is told of a record that was opened again, or found left open."""

from __future__ import annotations

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.standing import standing
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from hearing_desk.words.standing_words import standing_lines
from ui.bridge.desk_bridge import Reopened


def reopened_text(reopened: Reopened, desk: Desk | None, language: Language) -> str:
    """What went wrong, what is in now, or why nothing is open; a line each."""
    lines: list[str] = []
    for refusal in (reopened.why, reopened.closed):
        if refusal is not None:
            lines += refusal_lines(refusal, language)
    if desk is not None:
        crashed = reopened.why is None
        lines += standing_lines(standing(desk.hearing), language, crashed=crashed)
    return "\n".join(dict.fromkeys(lines))
