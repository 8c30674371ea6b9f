"""What a text in a quota column may say: empty, unknown and nearly known values.

Source: `draw.md` 3.2.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from hearing_desk.errors import Problem, Severity
from hearing_desk.rules.canonical import likeness

_LEAST_LIKENESS = 0.5


def value_problem(attribute: str, value: str, known: Iterable[str]) -> Problem | None:
    """What is wrong with a value where the attribute has quotas for the known ones.

    Every sector must have a quota. In other columns a value without one is simply not limited,
    so there it is asked about only when it looks like a slip for a known value.
    """
    listed = tuple(known)
    if value in listed:
        return None
    if not value:
        return Problem("quota-cell-empty", column=attribute)
    nearest = nearest_value(value, listed)
    if attribute == "sector" and nearest is None:
        return Problem("sector-unknown", column=attribute, value=value)
    if attribute == "sector":
        return Problem(
            "sector-unknown-near", column=attribute, value=value, params={"nearest": nearest}
        )
    if nearest is None:
        return None
    return Problem(
        "value-nearly-known",
        Severity.QUESTION,
        column=attribute,
        value=value,
        params={"nearest": nearest},
    )


def nearest_value(value: str, known: Iterable[str]) -> str | None:
    """The known value most like this one; None when none is like it."""
    by_likeness = {likeness(text): text for text in known}
    close = get_close_matches(likeness(value), by_likeness, n=1, cutoff=_LEAST_LIKENESS)
    return by_likeness[close[0]] if close else None
