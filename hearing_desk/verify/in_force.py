"""The scheme a replayed state stands under, read once for all acts under it."""

from __future__ import annotations

from functools import lru_cache

from hearing_desk.errors import Problem
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme import read_scheme


def scheme_of(state: HearingState) -> Scheme | None:
    """The scheme in force; `None` = none, or it cannot be read, which another check tells."""
    return read_once(state.scheme_text)[0]


@lru_cache(maxsize=8)  # many records stand under one scheme
def read_once(text: str) -> tuple[Scheme | None, tuple[Problem, ...]]:
    """The scheme of a text and its problems; of no text, nothing."""
    return read_scheme(text, "scheme") if text else (None, ())
