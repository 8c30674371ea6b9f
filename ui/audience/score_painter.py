"""Released scores and their bar chart, and the progress of counting, as lines of equal height."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ui.audience.canvas import LEFT, RIGHT, Canvas
from ui.audience.scenes import ProgressScene, ScoreLine, ScoreScene

MOST_LINE = 0.12
"""Height of a line at most, in heights of the screen: two units must not look like posters."""

TEXT_SHARE = 0.72
"""Size of the text in heights of its line: seventeen units on one screen need every pixel."""


def paint_scores(canvas: Canvas, scene: ScoreScene) -> None:
    """A line a unit: rank where announced, name, bar, score; bars begin at zero."""
    lines = heading(canvas, scene.title, len(scene.lines))
    ranked = any(line.rank for line in scene.lines)
    for box, line in zip(lines, scene.lines, strict=True):
        _score_line(canvas, box, line, scene.highest, ranked=ranked)


def _score_line(
    canvas: Canvas, box: QRectF, line: ScoreLine, highest: int, *, ranked: bool
) -> None:
    width, size = box.width(), box.height() * TEXT_SHARE
    name_left = box.left()
    if ranked:
        rank = QRectF(box.left(), box.top(), width * 0.07, box.height())
        canvas.text(rank, line.rank, size, role="accent", align=LEFT, bold=True)
        name_left = rank.right()
    name = QRectF(name_left, box.top(), box.left() + width * 0.42 - name_left, box.height())
    canvas.text(name, line.unit, size, align=LEFT)
    score = QRectF(box.right() - width * 0.14, box.top(), width * 0.14, box.height())
    canvas.text(score, line.score, size, align=RIGHT, bold=True)
    scale = QRectF(name.right() + width * 0.02, box.top(), 0, box.height())
    scale.setRight(score.left() - width * 0.01)
    bar(canvas, scale, line.points, highest)


def paint_progress(canvas: Canvas, scene: ProgressScene) -> None:
    """A line a step of the work: what, how far, and of how many; no score."""
    for box, (what, done, of) in zip(
        heading(canvas, scene.title, len(scene.lines)), scene.lines, strict=True
    ):
        width, size = box.width(), box.height() * TEXT_SHARE
        name = QRectF(box.left(), box.top(), width * 0.42, box.height())
        canvas.text(name, what, size, align=LEFT)
        count = QRectF(box.right() - width * 0.20, box.top(), width * 0.20, box.height())
        canvas.text(count, f"{done} / {of}", size, align=RIGHT, bold=True)
        scale = QRectF(name.right() + width * 0.02, box.top(), 0, box.height())
        scale.setRight(count.left() - width * 0.01)
        bar(canvas, scale, done, of)


def heading(canvas: Canvas, title: str, lines: int) -> tuple[QRectF, ...]:
    """Write the title; gives the boxes of so many lines below it."""
    area, em = canvas.area, canvas.em
    side = 5 * em
    head = QRectF(side, 3 * em, area.width() - 2 * side, area.height() * 0.13)
    canvas.text(head, title, 8 * em, bold=True)
    canvas.rule(head.bottom() + em, side, area.width() - side)
    top = head.bottom() + 3.5 * em
    left_over = area.height() - top - 3 * em
    each = min(left_over / max(1, lines), area.height() * MOST_LINE)
    return tuple(QRectF(side, top + each * n, head.width(), each) for n in range(lines))


def bar(canvas: Canvas, scale: QRectF, value: int, highest: int) -> None:
    """A bar on its scale; the frame shows where the scale ends."""
    thick = min(scale.height() * 0.5, 6 * canvas.em)
    whole = QRectF(scale.left(), scale.center().y() - thick / 2, scale.width(), thick)
    canvas.fill(whole, "panel")
    share = 0.0 if highest <= 0 else min(1.0, max(0, value) / highest)
    canvas.fill(QRectF(whole.left(), whole.top(), whole.width() * share, thick), "accent")
    canvas.frame(whole, "line", max(1.0, 0.15 * canvas.em))
