"""The rule sheet in words, to be read before a hearing is begun."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from hearing_desk.words.rule_sheet import Section


class RuleSheetView(QTextBrowser):
    """Headings and sentences, nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleSheet")
        self.setOpenLinks(False)

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show the sections from the top."""
        parts = [
            f"<h3>{escape(section.title)}</h3>"
            + "".join(f"<p>{escape(line)}</p>" for line in section.lines)
            for section in sections
        ]
        self.setHtml("".join(parts))
