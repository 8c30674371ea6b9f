"""The digest that freezes a scheme together with the units it is applied to."""

from __future__ import annotations

from hashlib import sha256

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.codec import encode
from hearing_desk.journal.hall_events import UnitsListed
from hearing_desk.model.hearing import HearingState


def rules_sha256(state: HearingState) -> str:
    """Digest of scheme, units and order of reporting as they stand, 64 hexadecimal digits."""
    units = encode(UnitsListed(tuple(day.unit for day in state.units.values())))
    order = dumps({group: list(units) for group, units in state.report_order.items()})
    return sha256(f"{state.scheme_sha256}\n{units}\n{order}".encode()).hexdigest()
