"""Paper held against data, three ways side by side: typed back, returned, photographed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from hearing_desk.model.binding import PhotographOf
from ui.bridge import paper_binding as binding
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.bridge.seats import sit_down
from ui.bridge.views_sample import waiting_notaries
from ui.models.rows_model import RowsModel
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.image_box import ImageBox
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.rows_table import RowsTable
from ui.widgets.type_back_box import TypeBackBox

LEAST_ROWS = 3


class BindingPanel(QWidget):
    """Papers in force with what was checked of each; below, the three ways.

    Whatever comes out is told in words and by a sign, and stands in the record.
    """

    def __init__(self, bridge: DeskBridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._jobs = bridge, jobs
        self._question: binding.Question | None = None
        self._result = Notice(self)
        self._result.setObjectName("bindingResult")
        self._model: RowsModel[binding.BoundPaper] = RowsModel(
            (
                lambda line: line.number,
                lambda line: line.title,
                lambda line: line.version,
                lambda line: line.checks,
            ),
            self,
        )
        self.table = RowsTable("boundPapers", least_rows=LEAST_ROWS, parent=self)
        self.table.setModel(self._model)
        self._type_back = TypeBackBox(self)
        self._return = ImageBox("return", self)
        self._seal = ImageBox("seal", self)
        self._build_seal()
        self._lay_out()
        self._type_back.wanted.connect(self.on_type_back_wanted)
        self._type_back.typed.connect(self.on_type_back_typed)
        self._return.chosen.connect(self.on_return_chosen)
        self._seal.chosen.connect(self.on_seal_chosen)
        self._item.currentIndexChanged.connect(self._show_item)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.retranslate()

    def refresh(self) -> None:
        """Show the papers as they are now; the one chosen stays chosen."""
        desk, language = self._bridge.desk, window_language()
        kept = self._chosen()
        lines = binding.bound_papers(desk, language)
        self.table.blockSignals(True)
        self._model.set_rows(lines)
        digests = [line.paper.pdf_sha256 for line in lines]
        if lines:
            known = kept is not None and kept.paper.pdf_sha256 in digests
            self.table.selectRow(digests.index(kept.paper.pdf_sha256) if kept and known else 0)
        self.table.blockSignals(False)
        self.table.resizeColumnsToContents()
        for stretched in (False, True):  # Qt stretches it only when told anew
            self.table.horizontalHeader().setStretchLastSection(stretched)
        self._fill(self._envelope, binding.envelopes(desk, language))
        self._type_back.button.setEnabled(bool(lines))
        names = [each.name for each in waiting_notaries(desk)]
        seat = self.tr("{name} sits down").format(name=names[0]) if names else ""
        self._type_back.show_seat(seat)
        self._show_item()

    def clear(self) -> None:
        """Another record is open."""
        self._forget_question()
        self._result.clear()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._model.set_headings(
            (self.tr("Document"), self.tr("Paper"), self.tr("Version"), self.tr("Checked"))
        )
        self.table.setAccessibleName(self.tr("Papers in force"))
        self._type_back.say(
            self.tr("1 Type the digest back"),
            self.tr(
                "For the notary. Choose the paper above. Two groups of its data digest are hidden "
                "by chance; compare the others and type those two from the signed paper."
            ),
            self.tr("&Hide two groups"),
            self.tr("&Compare"),
            self.tr("Group {place} of the data digest, from the paper"),
        )
        self._return.say(
            self.tr("2 Return the signed sheet"),
            self.tr(
                "A photograph or scan of a signed sheet; drop it here. Its code says which paper "
                "it is: current, superseded, or not of this hearing."
            ),
            self.tr("Choose the &image…"),
            self.tr("Photographs and scans"),
        )
        self._seal.say(
            self.tr("3 Photograph what is sealed"),
            self.tr("Signed papers, envelopes, boxes, media; kept in the record as they are."),
            self.tr("Choose the &photograph…"),
            self.tr("Photographs and scans"),
        )
        language = window_language()
        for place, item in enumerate(PhotographOf):
            self._item.setItemText(place, binding.item_name(item, language))
        for field, text in (
            (self._item, self.tr("It shows")),
            (self._envelope, self.tr("Envelope")),
            (self._what, self.tr("What it is")),
            (self._number, self.tr("Seal number or signer")),
        ):
            field.setAccessibleName(text)
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(text)

    # --- acts -------------------------------------------------------------------------------------

    def on_type_back_wanted(self) -> None:
        """Hide two groups of the paper chosen; where another sits there, the notary sits down."""
        line, waiting = self._chosen(), waiting_notaries(self._bridge.desk)
        if line is None:
            return
        if waiting:
            self._do(partial(sit_down, self._bridge.desk, waiting[0].person))
            return
        try:
            self._question = binding.ask(self._bridge.desk, line.paper)
        except Refusal as refusal:
            self._say_refused(refusal)
            return
        self._result.clear()
        self._type_back.show_groups(self._question.groups)

    def on_type_back_typed(self, typed: Sequence[str]) -> None:
        """Have it compared; a slip of the fingers leaves everything as it is."""
        question, desk = self._question, self._bridge.desk
        if question is None or not self._do(partial(desk.binding.type_back, question, typed)):
            return
        self._tell(binding.type_back_told(desk, question, typed, window_language()))
        self._forget_question()

    def on_return_chosen(self, path: Path) -> None:
        """Read the image beside everything else, then take it in."""
        self._read(path, self._take_back)

    def on_seal_chosen(self, path: Path) -> None:
        """The same for a photograph of something kept."""
        self._read(path, self._photograph)

    # --- inside -----------------------------------------------------------------------------------

    def _take_back(self, image: object) -> None:
        desk = self._bridge.desk
        assert isinstance(image, binding.Image)
        if self._do(partial(binding.take_back, desk, image)):
            self._tell(binding.return_told(desk, window_language()))

    def _photograph(self, image: object) -> None:
        assert isinstance(image, binding.Image)
        item = self._item.currentData()
        chosen = self._chosen() if item is PhotographOf.PAPER else self._envelope.currentData()
        shown = binding.shown(item, chosen, self._what.text(), self._number.text())
        if self._do(partial(binding.photograph, self._bridge.desk, shown, image)):
            text = self.tr("{name} is in the record").format(name=image.name)
            self._result.say(NoticeKind.DONE, f"✓ {text}")
            self._what.clear()
            self._number.clear()

    def _read(self, path: Path, then: Callable[[object], None]) -> None:
        opened = self._bridge.path
        self._result.say(NoticeKind.WARNING, self.tr("Reading {name}…").format(name=path.name))
        for box in (self._return, self._seal):
            box.button.setEnabled(False)

        def on_done(image: object) -> None:
            self._reading_over()
            if self._bridge.path == opened:
                then(image)

        job = self._jobs.run(binding.reading(path))
        job.done.connect(on_done)
        job.failed.connect(self._on_failed)

    def _on_failed(self, refusal: Refusal) -> None:
        self._reading_over()
        self._say_refused(refusal)

    def _reading_over(self) -> None:
        self._result.clear()
        for box in (self._return, self._seal):
            box.button.setEnabled(True)

    def _do(self, act: Callable[[], Changes]) -> bool:
        return self._bridge.do(act, initiator=self)

    def _say_refused(self, refusal: Refusal) -> None:
        self._result.say(NoticeKind.REFUSED, f"✗ {refusal_text(refusal, window_language())}")

    def _tell(self, told: binding.Told) -> None:
        kind = NoticeKind.DONE if told.good else NoticeKind.REFUSED
        self._result.say(kind, f"{'✓' if told.good else '✗'} {told.text}")

    def _forget_question(self) -> None:
        self._question = None
        self._type_back.show_groups(())

    def _on_row_changed(self) -> None:
        """Another paper: what was asked of the one before is over. A refresh chooses the same."""
        line, question = self._chosen(), self._question
        if question is not None and (line is None or line.paper != question.paper):
            self._forget_question()

    def _chosen(self) -> binding.BoundPaper | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _show_item(self) -> None:
        """An envelope is chosen from a list; a paper is the one chosen above."""
        item = self._item.currentData()
        self._form.setRowVisible(self._envelope, item is PhotographOf.ENVELOPE)
        self._form.setRowVisible(self._what, item is not PhotographOf.PAPER)

    def _fill(self, box: QComboBox, choices: Sequence[binding.Envelope]) -> None:
        """Offer these; the one chosen before stays chosen."""
        kept = box.currentText()
        box.clear()
        for each in choices:
            box.addItem(each.name, each)
        box.setCurrentIndex(max(0, box.findText(kept)))

    def _build_seal(self) -> None:
        self._item = QComboBox(self._seal)
        self._item.setObjectName("sealItem")
        for item in PhotographOf:
            self._item.addItem("", item)
        self._item.setCurrentIndex(list(PhotographOf).index(PhotographOf.ENVELOPE))
        self._envelope = QComboBox(self._seal)
        self._envelope.setObjectName("sealEnvelope")
        self._envelope.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._envelope.setMinimumContentsLength(10)
        self._what = QLineEdit(self._seal)
        self._what.setObjectName("sealWhat")
        self._number = QLineEdit(self._seal)
        self._number.setObjectName("sealNumber")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in (self._item, self._envelope, self._what, self._number):
            label = QLabel(self._seal)
            label.setBuddy(field)
            self._form.addRow(label, field)
        self._seal.inside.addLayout(self._form)

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        for box in (self._type_back, self._return, self._seal):
            ways.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._result)
        layout.addLayout(ways)
