"""Ids of the nouns; `NewType`s, so that one cannot be passed where another is wanted.

`PersonId` lives in `model.people`, beside the people it names.
"""

from __future__ import annotations

from typing import NewType

GroupId = NewType("GroupId", str)
"""A group of units, as the scheme names it: `law`, `social`."""

UnitId = NewType("UnitId", str)
"""An evaluated unit within one hearing: `U01` in plan order."""

ItemId = NewType("ItemId", str)
"""One item of the ballot, as the scheme names it: `openness`."""

GradeId = NewType("GradeId", str)
"""One grade of the scale, as the scheme names it: `good`."""

SheetNo = NewType("SheetNo", int)
"""Running number written on a paper after collection and shuffling; from 1 per unit and round."""

Round = NewType("Round", int)
"""Balloting round of a unit, from 1; a voided round is followed by the next number."""
