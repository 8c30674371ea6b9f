"""What an act changed, for pages: the desk's own words, handed on."""

from hearing_desk.desk.changes import Changes, Topic

__all__ = ["Changes", "Topic"]
