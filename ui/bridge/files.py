"""Files a person chose, for pages."""

from hearing_desk.intake.reading import file_content as content_of

__all__ = ["content_of"]
