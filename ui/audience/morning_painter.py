"""The morning on the hall's screen: the sealed pool, the dice, the names drawn sector by sector."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QRectF

from ui.audience.canvas import LEFT, RIGHT, Canvas
from ui.audience.scenes import DrawScene, PoolScene, SeedScene, WelcomeScene

SEED_ROW = 10
"""Figures of the seed in a row, as they are read aloud."""

DIGEST_ROW = 4
"""Groups of the digest in a row; four rows for 64 figures."""


def paint_morning(canvas: Canvas, scene: WelcomeScene | PoolScene | SeedScene | DrawScene) -> None:
    """Everything the hall sees before the first unit is called."""
    match scene:
        case WelcomeScene():
            paint_welcome(canvas, scene)
        case PoolScene():
            paint_pool(canvas, scene)
        case SeedScene():
            paint_seed(canvas, scene)
        case DrawScene():
            paint_draw(canvas, scene)
        case _:
            assert_never(scene)


def paint_welcome(canvas: Canvas, scene: WelcomeScene) -> None:
    """The event and its place."""
    area, em = canvas.area, canvas.em
    side = 8 * em
    title = QRectF(side, area.height() * 0.22, area.width() - 2 * side, area.height() * 0.34)
    canvas.text(title, scene.title, 14 * em, bold=True)
    canvas.rule(area.height() * 0.60, area.width() * 0.35, area.width() * 0.65, "accent")
    below = QRectF(side, area.height() * 0.64, area.width() - 2 * side, area.height() * 0.2)
    canvas.text(below, scene.subtitle, 7 * em, role="muted")


def paint_pool(canvas: Canvas, scene: PoolScene) -> None:
    """How many people of each sector, and the digest of the sealed list."""
    rest = _title(canvas, scene.title)
    em = canvas.em
    upper = QRectF(rest.left(), rest.top(), rest.width(), rest.height() * 0.46)
    for box, (sector, people) in zip(
        _cells(upper, len(scene.sectors), 4), scene.sectors, strict=True
    ):
        inner = box.adjusted(em, em, -em, -em)
        canvas.fill(inner, "panel", em)
        half = inner.height() * 0.42
        canvas.text(
            QRectF(inner.left() + em, inner.top(), inner.width() - 2 * em, half), sector, 6 * em
        )
        number = QRectF(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        canvas.text(number, f"{people}", 10 * em, role="accent", bold=True)
    label = QRectF(rest.left(), upper.bottom() + em, rest.width(), 6 * em)
    text = QCoreApplication.translate("audience", "SHA-256 digest of the sealed list")
    canvas.text(label, text, 4.2 * em, role="muted")
    lower = QRectF(rest.left(), label.bottom(), rest.width(), rest.bottom() - label.bottom())
    cells = _cells(lower, len(scene.digest_groups), DIGEST_ROW)
    for box, group in zip(cells, scene.digest_groups, strict=True):
        canvas.text(box, group, 7 * em, bold=True)


def paint_seed(canvas: Canvas, scene: SeedScene) -> None:
    """A cell for every figure wanted, filled as the dice are called."""
    rest = _title(canvas, scene.title)
    em = canvas.em
    upper = QRectF(rest.left(), rest.top(), rest.width(), rest.height() * 0.8)
    wanted = max(scene.wanted, len(scene.digits))
    cells = _cells(upper, wanted, min(SEED_ROW, max(1, wanted)))
    for place, box in enumerate(cells):
        edge = min(box.width(), box.height()) * 0.06
        cell = box.adjusted(edge, edge, -edge, -edge)
        latest = place == len(scene.digits) - 1
        if place < len(scene.digits):
            canvas.fill(cell, "panel", em)
            role = "accent" if latest else "text"
            height = min(cell.height() * 0.62, cell.width() * 0.9)
            canvas.digits(cell, scene.digits[place], role=role, height=height)
        canvas.frame(cell, "accent" if latest else "line", (0.8 if latest else 0.2) * em, em)
    if scene.rolled_by:
        who = QCoreApplication.translate("audience", "Rolled by {name}")
        below = QRectF(rest.left(), upper.bottom(), rest.width(), rest.bottom() - upper.bottom())
        canvas.text(below, who.format(name=scene.rolled_by), 7 * em, role="muted")


def paint_draw(canvas: Canvas, scene: DrawScene) -> None:
    """Who was drawn from a sector so far, the latest name marked, and how many names are left."""
    rest = _title(canvas, scene.title)
    em = canvas.em
    head = QRectF(rest.left(), rest.top(), rest.width() * 0.5, 10 * em)
    canvas.text(head, scene.sector, 8 * em, role="accent", align=LEFT, bold=True)
    left = QCoreApplication.translate("audience", "Left in the pool: {count}")
    beside = QRectF(head.right(), head.top(), rest.width() * 0.5, head.height())
    canvas.text(beside, left.format(count=scene.left_in_pool), 6 * em, role="muted", align=RIGHT)
    top = head.bottom() + 2 * em
    below = QRectF(rest.left(), top, rest.width(), rest.bottom() - top)
    share = 0.62 if scene.alternates else 1.0
    seats = QRectF(below.left(), below.top(), below.width(), below.height() * share)
    _names(canvas, seats, scene.seated, latest=not scene.alternates)
    if scene.alternates:
        label = QRectF(below.left(), seats.bottom() + em, below.width(), 6 * em)
        text = QCoreApplication.translate("audience", "Alternates, in order")
        canvas.text(label, text, 4.5 * em, role="muted")
        waiting = QRectF(
            below.left(), label.bottom(), below.width(), below.bottom() - label.bottom()
        )
        _names(canvas, waiting, scene.alternates, latest=True)


def _names(canvas: Canvas, box: QRectF, names: Sequence[str], *, latest: bool) -> None:
    em = canvas.em
    across = min(max(3, ceil(len(names) / 5)), 6)
    for place, (cell, name) in enumerate(
        zip(_cells(box, len(names), across, most=14 * em), names, strict=True)
    ):
        inner = cell.adjusted(em * 0.6, em * 0.6, -em * 0.6, -em * 0.6)
        marked = latest and place == len(names) - 1
        canvas.fill(inner, "accent" if marked else "panel", em)
        role = "accent_text" if marked else "text"
        canvas.text(
            inner.adjusted(em, 0, -em, 0), name, inner.height() * 0.6, role=role, bold=marked
        )


def _title(canvas: Canvas, title: str) -> QRectF:
    """Write the title; gives what is left below it."""
    area, em = canvas.area, canvas.em
    side = 5 * em
    head = QRectF(side, 3 * em, area.width() - 2 * side, area.height() * 0.13)
    canvas.text(head, title, 8 * em, bold=True)
    canvas.rule(head.bottom() + em, side, area.width() - side)
    top = head.bottom() + 4 * em
    return QRectF(side, top, head.width(), area.height() - top - 3 * em)


def _cells(box: QRectF, count: int, across: int, most: float | None = None) -> tuple[QRectF, ...]:
    """A grid of `count` boxes, row by row, so many in a row; `most` limits a row's height."""
    across = min(across, max(1, count))
    rows = max(1, ceil(count / across))
    width, height = box.width() / across, box.height() / rows
    height = height if most is None else min(height, most)
    return tuple(
        QRectF(box.left() + width * (n % across), box.top() + height * (n // across), width, height)
        for n in range(count)
    )
