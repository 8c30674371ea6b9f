"""The start page's fourth tab: a record restored from a copy, step by step, under a new name."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from ui.bridge.copier import Copier
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.restoring import Compared, Examined, examined, restored, say_restored
from ui.text.digests import in_fours
from ui.text.language import window_language
from ui.widgets.ask_file import ask_file, ask_new_file
from ui.widgets.notice import NoticeKind


class RestorePanel(QWidget):
    """Looks a copy through, shows it, writes it under a new name and opens it.

    Signals:
        said(NoticeKind, str): it is done.
        refused(Refusal): a file could not be read or written.
    """

    said = Signal(object, str)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, copier: Copier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._copier = bridge, copier
        self._damaged: Path | None = None
        self._copy: Path | None = None
        self._seen: Examined | None = None
        self._steps = [QLabel(self) for _ in range(3)]
        self._other = self._button("restoreDamaged", self._on_other_clicked)
        self._choose = self._button("restoreChoose", self._on_choose_clicked)
        self._write = self._button("restoreWrite", self._on_write_clicked)
        self._paths = [QLabel(self) for _ in range(2)]
        self._bar = QProgressBar(self)
        self._bar.setObjectName("restoreProgress")
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._facts = QLabel(self)
        self._facts.setObjectName("restoreFacts")
        self._verdict = QLabel(self)
        self._verdict.setObjectName("restoreVerdict")
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        steps = (
            self.tr("1. The record that is damaged or lost; may stay empty. It is only read."),
            self.tr("2. A copy of it. It is verified and shown here before anything is written."),
            self.tr("3. A new name. Nothing is written over, and the record says it was restored."),
        )
        for label, text in zip(self._steps, steps, strict=True):
            label.setText(text)
        for button, text in (
            (self._other, self.tr("The damaged record…")),
            (self._choose, self.tr("Choose a copy…")),
            (self._write, self.tr("Write it under a new name and open it…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._bar.setAccessibleName(self.tr("Verifying the copy"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        for label, path in zip(self._paths, (self._damaged, self._copy), strict=True):
            label.setText("" if path is None else str(path))
        seen = self._seen
        self._write.setEnabled(seen is not None and not seen.failed)
        self._facts.setVisible(seen is not None)
        self._verdict.setVisible(seen is not None)
        if seen is not None:
            self._facts.setText(self._facts_text(seen))
            self._verdict.setText(self._verdict_text(seen))
            self._verdict.setProperty("copy", "failed" if seen.failed else "good")
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)

    def _facts_text(self, seen: Examined) -> str:
        title = self.tr("{title} (rehearsal)") if seen.rehearsal else "{title}"
        lines = (
            title.format(title=seen.title),
            self.tr("File {hearing}, {acts} acts").format(hearing=seen.hearing, acts=seen.acts),
            self.tr("Head {head}").format(head=in_fours(seen.head)),
            self.tr("Last act: {act}").format(act=seen.last_act),
            self._compared_text(seen),
        )
        return "\n".join(lines)

    def _compared_text(self, seen: Examined) -> str:
        match seen.compared:
            case Compared.NOT:
                return self.tr("Not compared with a damaged record.")
            case Compared.UNREADABLE:
                return self.tr("The damaged record cannot be compared: {why}").format(why=seen.why)
            case Compared.ELSEWHERE:
                return self.tr(
                    "▲ The damaged record does not go on from this copy: it is another hearing, "
                    "or was changed before the copy ends."
                )
            case Compared.MISSING:
                return self.tr(
                    "Acts of the damaged record that this copy lacks: {missing}. Enter them again "
                    "from the papers."
                ).format(missing=seen.missing)

    def _verdict_text(self, seen: Examined) -> str:
        if not seen.failed:
            return self.tr("✓ The copy is sound. {checks}").format(checks=seen.checks)
        told = self.tr("✗ This copy cannot be used; choose an older one. {checks}")
        return "\n".join((told.format(checks=seen.checks), *seen.failed))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        rows = (self._other, self._choose, self._write)
        for step, button, path in zip(self._steps, rows, (*self._paths, None), strict=True):
            step.setWordWrap(True)
            row = QHBoxLayout()
            row.addWidget(button)
            if path is not None:
                path.setWordWrap(True)
                row.addWidget(path, 1)
            else:
                row.addStretch(1)
            layout.addWidget(step)
            layout.addLayout(row)
            layout.addSpacing(8)
            if button is self._choose:
                for shown in (self._bar, self._facts, self._verdict):
                    layout.addWidget(shown)
        for label in (self._facts, self._verdict):
            label.setWordWrap(True)
        layout.addStretch(1)

    def _button(self, name: str, clicked: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(clicked)
        return button

    def _on_other_clicked(self) -> None:
        ask_file(self, self.tr("The damaged record"), self._hearings(), self._on_other_chosen)

    def _on_other_chosen(self, path: Path) -> None:
        self._damaged = path
        self._look()

    def _on_choose_clicked(self) -> None:
        dialog = ask_file(self, self.tr("A copy"), self._hearings(), self._on_copy_chosen)
        place = self._copier.view.place
        if place is not None and place.is_dir():
            dialog.setDirectory(str(place))

    def _on_copy_chosen(self, path: Path) -> None:
        self._copy = path
        self._look()

    def _look(self) -> None:
        self._seen = None
        self._show()
        if self._copy is None or self._bar.isVisible():
            return
        self._set_busy(busy=True)
        job = self._bridge.jobs.run(examined(self._copy, self._damaged, window_language()))
        job.done.connect(self._on_examined)
        job.failed.connect(self._on_failed)

    def _on_examined(self, seen: Examined) -> None:
        self._set_busy(busy=False)
        self._seen = seen
        self._show()
        self._write.setFocus()

    def _on_failed(self, refusal: Refusal) -> None:
        self._set_busy(busy=False)
        self.refused.emit(refusal)

    def _on_write_clicked(self) -> None:
        origin = self._damaged or self._bridge.path or self._copy
        if self._seen is None or origin is None:
            return
        suggestion = origin.with_name(
            self.tr("{name} restored").format(name=origin.stem) + ".hearing"
        )
        caption = self.tr("Where the restored record shall stand")
        ask_new_file(
            self, caption, self._hearings(), suggestion, partial(self._restore, self._seen)
        )

    def _restore(self, seen: Examined, path: Path) -> None:
        self._set_busy(busy=True)
        job = self._bridge.jobs.run(restored(seen, path))
        job.done.connect(partial(self._on_restored, seen))
        job.failed.connect(self._on_failed)

    def _on_restored(self, seen: Examined, path: Path) -> None:
        self._set_busy(busy=False)
        if not self._bridge.open(path):
            return
        desk = self._bridge.desk
        self._bridge.do(partial(say_restored, desk, seen, window_language()), initiator=self)
        told = self.tr("Restored: {acts} acts, {path}. Compare the last papers, then go on.")
        self.said.emit(NoticeKind.DONE, told.format(acts=seen.acts, path=path))

    def _set_busy(self, *, busy: bool) -> None:
        self._bar.setVisible(busy)
        for button in (self._other, self._choose, self._write):
            button.setEnabled(not busy)
        if not busy:
            self._show()

    def _hearings(self) -> str:
        return self.tr("Hearings (*.hearing)")
