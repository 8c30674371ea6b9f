"""Journal times as a paper shows them: local time of the hearing, never of the machine."""

from __future__ import annotations

import pytest

from hearing_desk.desk.times import at_utc_text, local_minute, local_moment, local_second
from tests.fakes import NINE_O_CLOCK_UTC_MS

TONGHE, KATHMANDU, WEST = 480, 345, -210


def test_the_journal_writes_utc_with_milliseconds() -> None:
    assert at_utc_text(NINE_O_CLOCK_UTC_MS + 4) == "2011-12-23T01:00:00.004Z"
    assert at_utc_text(0) == "1970-01-01T00:00:00.000Z"


@pytest.mark.parametrize(
    ("offset", "shown"),
    [
        (TONGHE, "2011-12-23 09:00:00 UTC+08:00"),
        (KATHMANDU, "2011-12-23 06:45:00 UTC+05:45"),
        (WEST, "2011-12-22 21:30:00 UTC-03:30"),
    ],
)
def test_papers_show_the_halls_time(offset: int, shown: str) -> None:
    at_utc = at_utc_text(NINE_O_CLOCK_UTC_MS)
    assert local_moment(at_utc, offset) == shown
    assert local_minute(at_utc, offset) == shown[11:16]
    assert local_second(NINE_O_CLOCK_UTC_MS, offset) == shown[11:19]
