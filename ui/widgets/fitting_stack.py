"""One page of several, as tall as that page and not as the tallest one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class FittingStack(QWidget):
    """For scroll areas: a short page is not scrolled for the sake of a tall one.

    Not a `QStackedWidget`, whose layout keeps room for its largest page; a box leaves out what is
    hidden.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """One more page; the first is shown."""
        self._layout.addWidget(page)
        self._pages.append(page)
        page.setVisible(len(self._pages) == 1)

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return next(page for page in self._pages if not page.isHidden())

    def show_page(self, page: QWidget) -> None:
        """Show this page in place of the other."""
        for each in self._pages:
            each.setVisible(each is page)
