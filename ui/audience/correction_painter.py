"""A correction as the hall reads it: the unit, what was told before, what holds now."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ui.audience.canvas import LEFT, RIGHT, Canvas
from ui.audience.scenes import ChangeLine, CorrectionScene
from ui.audience.score_painter import TEXT_SHARE, heading


def paint_correction(canvas: Canvas, scene: CorrectionScene) -> None:
    """A line a unit; below them which version holds."""
    lines = heading(canvas, scene.title, len(scene.lines) + 1)
    for box, line in zip(lines, scene.lines, strict=False):
        _change(canvas, box, line)
    last = lines[len(scene.lines)]
    canvas.text(last, scene.remark, last.height() * TEXT_SHARE * 0.7, role="accent", align=LEFT)


def _change(canvas: Canvas, box: QRectF, line: ChangeLine) -> None:
    width, size = box.width(), box.height() * TEXT_SHARE
    name = QRectF(box.left(), box.top(), width * 0.34, box.height())
    canvas.text(name, line.unit, size, align=LEFT)
    after = QRectF(box.right() - width * 0.31, box.top(), width * 0.31, box.height())
    canvas.text(after, line.after, size, align=RIGHT, bold=True)
    if line.before:
        arrow = QRectF(after.left() - width * 0.05, box.top(), width * 0.05, box.height())
        canvas.text(arrow, "→", size)
        before = QRectF(name.right(), box.top(), arrow.left() - name.right(), box.height())
        canvas.text(before, line.before, size, role="muted", align=RIGHT)
