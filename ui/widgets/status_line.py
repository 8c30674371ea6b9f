"""The bottom line: operator, last written act, journal head, copy, network, rehearsal mark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


@dataclass(frozen=True, slots=True)
class StatusView:
    """What the line shows; empty texts hide their part.

    operator:  name and role. last_act: the latest act in words. head: short journal head.
    backup:    last verified copy. network: whether the machine is online, in words.
    rehearsal: the loud mark, empty for an official hearing.
    """

    operator: str = ""
    last_act: str = ""
    head: str = ""
    backup: str = ""
    network: str = ""
    rehearsal: str = ""


class StatusLine(QWidget):
    """Shows a `StatusView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._labels = {
            name: QLabel(self) for name in ("operator", "last_act", "head", "backup", "network")
        }
        self._rehearsal = QLabel(self)
        self._rehearsal.setObjectName("rehearsalMark")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 12, 3)
        layout.addWidget(self._rehearsal)
        for name, label in self._labels.items():
            label.setObjectName(f"status_{name}")
            layout.addWidget(label, 1 if name == "last_act" else 0)
        self.show_view(StatusView())

    def show_view(self, view: StatusView) -> None:
        """Show what stands now."""
        for name, label in self._labels.items():
            text = getattr(view, name)
            label.setText(text)
            label.setVisible(bool(text))
        self._rehearsal.setText(view.rehearsal)
        self._rehearsal.setVisible(bool(view.rehearsal))
