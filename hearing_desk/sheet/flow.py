"""Lays strips out on pages: nothing is split, nothing that belongs together is parted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hearing_desk.sheet.marks import Placed, Strip


def flow(strips: Sequence[Strip], height: float) -> tuple[tuple[Placed, ...], ...]:
    """The strips as columns no taller than `height`, in order; one empty column for no strips.

    A strip that begins a column is preceded by its head. A run of strips that keep together and
    is taller than a column is split after all; a single strip taller than a column stands alone.
    """
    columns: list[list[Placed]] = [[]]
    y = 0.0
    for run in _runs(strips, height):
        if columns[-1] and y + sum(strip.height for strip in run) > height:
            columns.append([])
            y = 0.0
        head = run[0].head
        for strip in run if columns[-1] or head is None else (head, *run):
            columns[-1].append(Placed(0, y, strip.marks))
            y += strip.height
    return tuple(map(tuple, columns))


def _runs(strips: Iterable[Strip], height: float) -> Iterator[tuple[Strip, ...]]:
    """Strips that must stand together, as far as a column can hold them."""
    run: tuple[Strip, ...] = ()
    for strip in strips:
        if run and sum(kept.height for kept in run) + strip.height > height:
            yield run
            run = ()
        run = (*run, strip)
        if not strip.keep_with_next:
            yield run
            run = ()
    if run:
        yield run
