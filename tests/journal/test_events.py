"""The table of events in the README is the one the code has."""

from __future__ import annotations

from pathlib import Path

import pytest

from hearing_desk.journal import (
    ballot_events,
    binding_events,
    correction_events,
    hall_events,
    recheck_events,
    role_events,
    year_events,
)
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import Event
from tests.journal.event_table import event_table, sentence_of

README = Path(hall_events.__file__).with_name("README.md")


def test_the_table_of_events_is_current() -> None:
    assert event_table() in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_every_event_is_told_in_one_sentence(event_type: type[Event]) -> None:
    sentence = sentence_of(event_type)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert ". " not in sentence


def test_no_event_class_is_left_out_of_the_union() -> None:
    written = {
        found
        for module in (
            hall_events,
            ballot_events,
            correction_events,
            recheck_events,
            binding_events,
            role_events,
            year_events,
        )
        for found in vars(module).values()
        if isinstance(found, type) and found.__module__ == module.__name__
    }
    assert written == set(EVENT_TYPES)
    assert len(EVENT_TYPES) == len(written)
