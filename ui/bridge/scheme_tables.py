"""A table of the scheme editor: its cells say how they are shown and written."""

from __future__ import annotations

from dataclasses import dataclass

from ui.bridge.scheme_lists import Form, Place
from ui.bridge.views_rules import Option


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table.

    value:   as the file writes it, of a choice or a tick. text: as it is shown.
    options: of a choice.
    wrong:   a problem is here.
    """

    path: Place
    form: Form
    text: str
    value: object = ""
    options: tuple[Option, ...] = ()
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class TableView:
    """A list of the scheme.

    name:  of the list, for widgets. path: where its entries stand. grows: entries may be added,
    removed and moved. picks: choosing a row shows another table below, of its own entries.
    """

    name: str
    title: str
    path: Place
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    grows: bool = True
    picks: bool = False
