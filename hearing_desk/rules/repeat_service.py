"""Who is left out of a draw for having served: today already (E4), or too recently (E7)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from hearing_desk.errors import Problem
from hearing_desk.model.draw import PoolRecusal
from hearing_desk.model.people import Contact, PersonId

DRAWN_TODAY = "drawn-today"
COOLING_OFF = "cooling-off"
"""The reason words of these recusals."""

_DATE = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:[-/.年](?P<month>[0-9]{1,2})(?:[-/.月](?P<day>[0-9]{1,2})日?|月)?|年)?"
)

_Day = tuple[int, int, int]


def recusals_drawn_today(panels: Iterable[Iterable[PersonId]]) -> tuple[PoolRecusal, ...]:
    """Everybody on the panels of the day's other sessions, each once, in the order met."""
    drawn = dict.fromkeys(person for panel in panels for person in panel)
    return tuple(PoolRecusal(person, DRAWN_TODAY) for person in drawn)


def recusals_cooling_off(
    contacts: Iterable[Contact], years: int, hearing_day: date
) -> tuple[tuple[PoolRecusal, ...], tuple[Problem, ...]]:
    """Who served less than so many years before the hearing, and every date nobody can read.

    years: 0 = no cooling-off: nobody is left out and no date is looked at.
    A date may lack its day or its month, `2023-05`, `2023年5月`, `2023`; it is then taken for the
    latest day it may mean. Years are counted by the calendar: whoever served on 13 May 2021 is
    free again on 13 May 2023. An empty cell is a person who has never served.
    """
    if not years:
        return (), ()
    today = (hearing_day.year, hearing_day.month, hearing_day.day)
    recusals: list[PoolRecusal] = []
    problems: list[Problem] = []
    for contact in contacts:
        if not contact.last_served:
            continue
        served = _latest_day(contact.last_served)
        if served is None or served[0] > hearing_day.year:
            problems.append(_unreadable(contact))
        elif (served[0] + years, *served[1:]) > today:
            recusals.append(PoolRecusal(contact.person, COOLING_OFF))
    return tuple(recusals), tuple(problems)


def _unreadable(contact: Contact) -> Problem:
    return Problem(
        "last-served-unreadable",
        column="last_served",
        value=contact.last_served,
        params={"person": contact.person},
    )


def _latest_day(cell: str) -> _Day | None:
    """The last day a date may mean; `None` = not a date."""
    match = _DATE.fullmatch(unicodedata.normalize("NFKC", cell).replace(" ", ""))
    if match is None:
        return None
    # Without a day the 31st stands for the end of any month: days are compared, never counted.
    year, month, day = int(match["year"]), int(match["month"] or 12), int(match["day"] or 31)
    if match["day"] is None:
        return (year, month, day) if 1 <= month <= 12 else None
    try:
        date(year, month, day)
    except ValueError:
        return None
    return year, month, day
