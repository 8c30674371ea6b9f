"""The scheme a replayed state stands under, read once for all acts under it."""

from __future__ import annotations

from functools import lru_cache

from hearing_desk.model.hearing import HearingState
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme import read_scheme


def scheme_of(state: HearingState) -> Scheme | None:
    """The scheme in force; `None` = none, or it cannot be read, which another check tells."""
    return _read(state.scheme_text) if state.scheme_text else None


@lru_cache(maxsize=2)
def _read(text: str) -> Scheme | None:
    return read_scheme(text, "scheme")[0]
