"""What an act changed, told to whoever shows it."""

from __future__ import annotations

from enum import Enum


class Topic(Enum):
    """A part of the hearing that pages show."""

    RULES = "rules"
    UNITS = "units"
    OPERATORS = "operators"
    POOL = "pool"
    DRAW = "draw"
    SIGN_IN = "sign-in"
    SPEECHES = "speeches"
    BALLOTS = "ballots"
    TALLY = "tally"
    PAPERS = "papers"
    INCIDENTS = "incidents"
    YEAR = "year"


Changes = frozenset[Topic]
