"""Journal times as a paper shows them: local time of the hearing, never of the machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def at_utc_text(utc_ms: int) -> str:
    """Milliseconds since 1970 as the journal writes a time: `2011-05-13T01:02:03.004Z`."""
    moment = _EPOCH + timedelta(milliseconds=utc_ms)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def local_moment(at_utc: str, utc_offset_minutes: int) -> str:
    """A journal time with date and offset: `2011-05-13 09:02:03 UTC+08:00`."""
    zone = timezone(timedelta(minutes=utc_offset_minutes))
    return datetime.fromisoformat(at_utc).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def local_minute(at_utc: str, utc_offset_minutes: int) -> str:
    """The time of day of a journal time: `09:02`."""
    return local_moment(at_utc, utc_offset_minutes)[11:16]


def local_second(utc_ms: int, utc_offset_minutes: int) -> str:
    """The time of day of an instant: `09:02:03`."""
    return local_moment(at_utc_text(utc_ms), utc_offset_minutes)[11:19]
