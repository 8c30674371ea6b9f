"""The table of events for the README: `python -m tests.journal.event_table` prints it."""

from __future__ import annotations

import inspect

from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import Event


def event_table() -> str:
    """A line per event, in the order of the day."""
    rows = (f"| `{event.__name__}` | {sentence_of(event)} |" for event in EVENT_TYPES)
    return "\n".join(("| Event | What happened |", "| --- | --- |", *rows)) + "\n"


def sentence_of(event_type: type[Event]) -> str:
    """The first paragraph of an event's docstring, on one line."""
    return " ".join((inspect.getdoc(event_type) or "").split("\n\n", 1)[0].split())


if __name__ == "__main__":
    print(event_table(), end="")
