"""The type-back check: two of the sixteen groups of a digest are hidden and typed from paper.

Two groups are 32 bits: nobody guesses them, and whoever typed them had the paper in hand. Source:
Abacus, the import check of the Dutch Electoral Council.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import combinations
from typing import Final

from hearing_desk.errors import Refusal

GROUPS: Final = 16
HIDDEN: Final = 2

PLACES: Final = tuple(combinations(range(1, GROUPS + 1), HIDDEN))
"""Every choice of two places from 1, to be drawn from by chance."""

_GROUP: Final = re.compile("[0-9a-f]{4}")
_MEANT: Final = str.maketrans("oli", "011")
"""Letters that no digest holds, for the digits they look like."""


def hidden_places(chance: int) -> tuple[int, ...]:
    """The places to hide, from 1; chance: any whole number from 0, nobody's choice."""
    return PLACES[chance % len(PLACES)]


def groups_of(digest: str) -> tuple[str, ...]:
    """The sixteen groups of four of a digest."""
    return tuple(digest[start : start + 4] for start in range(0, len(digest), 4))


def groups_at(digest: str, places: Sequence[int]) -> tuple[str, ...]:
    """The groups at these places, from 1."""
    groups = groups_of(digest)
    return tuple(groups[place - 1] for place in places)


def typed_groups(typed: Sequence[str]) -> tuple[str, ...]:
    """What was typed as the paper has it, whatever the width and case of the letters.

    Raises Refusal: "type-back-malformed" when a group is not four digits of a digest.
    """
    return tuple(map(_group, typed))


def _group(typed: str) -> str:
    narrow = unicodedata.normalize("NFKC", typed)
    group = "".join(narrow.split()).lower().translate(_MEANT)
    if not _GROUP.fullmatch(group):
        raise Refusal("type-back-malformed", typed=typed.strip())
    return group
