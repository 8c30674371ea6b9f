"""Lays strips out on pages: nothing is split, nothing that belongs together is parted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile

from hearing_desk.sheet.marks import Placed, Strip


def flow(strips: Sequence[Strip], height: float) -> tuple[tuple[Placed, ...], ...]:
    """The strips as columns no taller than `height`, in order; one empty column for no strips.

    A strip that begins a column is preceded by its head. Empty space makes no column and begins
    none. A run of strips that keep together and is taller than a column is split after all; a
    single strip taller than a column stands alone.
    """
    columns: list[list[Placed]] = [[]]
    y = 0.0
    for run in _runs(_without_space_at_the_end(strips), height):
        if columns[-1] and y + sum(strip.height for strip in run) > height:
            columns.append([])
            y = 0.0
        for strip in run if columns[-1] else _begun(run):
            columns[-1].append(Placed(0, y, strip.marks))
            y += strip.height
    return tuple(map(tuple, columns))


def kept_together(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """The strips so that neither the first nor the last stands on a page without its neighbour."""
    kept = (0, len(strips) - 2)
    return tuple(
        replace(strip, keep_with_next=True) if place in kept and place < len(strips) - 1 else strip
        for place, strip in enumerate(strips)
    )


def kept_with_next(strips: Sequence[Strip], count: int = 1) -> list[Strip]:
    """The strips, the last of them that show anything, so many, staying with what follows."""
    inked = [place for place, strip in enumerate(strips) if strip.marks]
    last = min(inked[-count:], default=0)
    return [*strips[:last], *(replace(each, keep_with_next=True) for each in strips[last:])]


def _without_space_at_the_end(strips: Sequence[Strip]) -> Sequence[Strip]:
    shown = len(strips)
    while shown and not strips[shown - 1].marks:
        shown -= 1
    return strips[:shown]


def _begun(run: Sequence[Strip]) -> tuple[Strip, ...]:
    """A run at the top of a column: no empty space above it, and its head before it."""
    shown = tuple(dropwhile(lambda strip: not strip.marks, run))
    head = shown[0].head if shown else None
    return shown if head is None else (head, *shown)


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
