"""Finished hearings as sources of a component: each file is verified by the worker, then read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Venue
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.venue import venue_of
from hearing_desk.verify.verification import CHECKS
from hearing_desk.words import year_window_words as words
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from hearing_desk.words.verify_words import CHECK_NAMES
from ui.bridge.worker import Tell, Work

MOST_LINES = 8
"""Lines told of a file that fails; verification of that file on the notary's page tells all."""


@dataclass(frozen=True, slots=True)
class VenueFile:
    """A file and what came of it; `told` in words, with the failing checks.

    venue: `None` = it cannot be taken.
    """

    file: str
    venue: Venue | None
    told: str


def venue_reading(desk: Desk, paths: Sequence[Path], language: Language) -> Work:
    """The work of verifying and reading these files; its result is a tuple of `VenueFile`."""
    state = desk.hearing.state
    units = tuple(day.unit for day in state.units.values())
    return partial(_read, tuple(paths), units, state.rehearsal, language)


def take_venues(desk: Desk, component: str, files: Sequence[VenueFile]) -> Changes:
    """Take the scores of the files that passed, in one act. Raises Refusal: as `record_venues`."""
    return desk.year.record_venues(
        component, [each.venue for each in files if each.venue is not None]
    )


def _read(
    paths: tuple[Path, ...],
    units: tuple[Unit, ...],
    rehearsal: bool,
    language: Language,
    tell: Tell,
) -> tuple[VenueFile, ...]:
    files = []
    for done, path in enumerate(paths):
        tell(path.name, done, len(paths))
        try:
            venue = _venue(path, units, rehearsal=rehearsal)
        except Refusal as refusal:
            lines = list(refusal_lines(_by_name(refusal, language), language))
            more = ("…",) if len(lines) > MOST_LINES else ()
            files.append(VenueFile(path.name, None, "\n".join((*lines[:MOST_LINES], *more))))
        else:
            told = words.SOUND.filled(language, units=len(venue.counts))
            files.append(VenueFile(path.name, venue, f"{venue.title}：{told}"))
    return tuple(files)


def _by_name(refusal: Refusal, language: Language) -> Refusal:
    """The same, its failing checks called by number and name."""
    if refusal.code != "venue-not-sound":
        return refusal
    numbers = str(refusal.params["checks"]).split("、")
    names = {f"V{place}": name for place, (name, _) in enumerate(CHECKS, 1)}
    named = (f"{each} {CHECK_NAMES[names[each]].to(language)}" for each in numbers)
    params = {**refusal.params, "checks": "、".join(named)}
    return Refusal(refusal.code, refusal.problems, **params)


def _venue(path: Path, units: Sequence[Unit], *, rehearsal: bool) -> Venue:
    journal = open_hearing(path, read_only=True)
    try:
        return venue_of(record_of(journal), units, rehearsal=rehearsal)
    finally:
        journal.close()
