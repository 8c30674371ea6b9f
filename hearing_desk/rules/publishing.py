"""What of a count may leave the hall without betraying one of a few."""

from __future__ import annotations

from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import UnitTally


def marks_may_be_told(scheme: Scheme, tally: UnitTally) -> bool:
    """Whether so many gave a paper back that telling how often a mark was given betrays nobody.

    Of a smaller group raw total, divisor and score are published, and nothing item by item.
    Source: `reliability.md` 4.2, "small panel: tally itself reveals".
    """
    return tally.account.returned >= scheme.release.min_published
