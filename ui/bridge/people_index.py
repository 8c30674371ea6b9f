"""Finding people by a part of the name, by id or by the initials of the name's pinyin."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, product

# Before the import: we look characters up one by one, and whole phrases take 0.2 s to load.
os.environ["PYPINYIN_NO_PHRASES"] = "true"
from pypinyin import Style, pinyin

_READINGS = 16
"""Spellings kept of a name whose characters are read in several ways (曾 is c and z)."""


class PeopleIndex:
    """Built once over a list of people; a search looks at one short text per person."""

    def __init__(self, people: Iterable[tuple[str, str]]) -> None:
        """people: (id, name), in the order in which they are found."""
        self._texts = tuple(
            "\n".join((person, name, *initials(name))).casefold() for person, name in people
        )

    def matching(self, text: str) -> tuple[int, ...]:
        """The places of those found, in order; everybody for an empty text."""
        wanted = text.strip().casefold()
        return tuple(place for place, known in enumerate(self._texts) if wanted in known)


def initials(name: str) -> tuple[str, ...]:
    """The initials of a name in every reading: 曾伟 gives cw and zw."""
    letters = [_letters(character) for character in name if character.isalnum()]
    return tuple("".join(each) for each in islice(product(*letters), _READINGS))


@lru_cache(maxsize=8192)
def _letters(character: str) -> tuple[str, ...]:
    (readings,) = pinyin(character, style=Style.FIRST_LETTER, heteronym=True)
    return tuple(dict.fromkeys(readings))
