"""How a group ballots: one sheet per unit, or one booklet for the whole group (G1, E9)."""

from __future__ import annotations

from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import Balloting, Scheme


def balloting_of(scheme: Scheme, group: GroupId) -> Balloting:
    """The group's own way of balloting, else the scheme's."""
    return scheme.group(group).balloting or scheme.ballot.balloting
