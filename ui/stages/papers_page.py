"""Papers: every paper of the hearing by stage, looked at, printed once, printed again as stored."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from hearing_desk.model.papers import PaperKind
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_binding import checks_told
from ui.bridge.paper_setting import Paper, PaperSetting
from ui.bridge.printing import PaperFile, paper_file
from ui.bridge.views_papers import (
    PaperLine,
    PaperStage,
    PaperState,
    VersionLine,
    paper_lines,
    stage_of,
    version_lines,
)
from ui.bridge.void_copies import VoidCopies, count_copies
from ui.models.rows_model import RowsModel
from ui.stages.page import Page
from ui.stages.paper_panel import PaperPanel
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.notice import NoticeKind
from ui.widgets.rows_table import RowsTable

_SHARES = (560, 580)
"""Of the list and of the paper at first, in parts of the width; people move the edge."""

_LEAST_LETTERS = 10
"""Of a list's entry that stay readable however narrow the page is."""

_PRINTED_NOW: Mapping[PaperState, bool] = MappingProxyType(
    {
        PaperState.STORED: False,
        PaperState.READY: True,
        PaperState.DRAFT: True,
        PaperState.NOT_YET: False,
    }
)
"""Whether a paper may be looked at as it would be printed now, beside its stored versions."""


class PapersPage(Page):
    """The list of a stage; beside it the paper as it would print now, or a version as stored."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._setting = PaperSetting(bridge, self)
        self._void = VoidCopies(bridge, self)
        self._shown: tuple[object, ...] = ()
        self._stage = QComboBox(self)
        self._stage.setObjectName("papersStage")
        self._model: RowsModel[PaperLine] = RowsModel(
            (lambda line: line.number, lambda line: line.title, lambda line: line.about, self._far),
            self,
        )
        self.table = RowsTable("papersTable", least_rows=6, parent=self)
        self.table.setModel(self._model)
        self._why = QLabel(self)
        self._why.setObjectName("papersWhy")
        self._why.setWordWrap(True)
        self._versions = QComboBox(self)
        self._versions.setObjectName("papersVersion")
        self._again = QPushButton(self)
        self._again.setObjectName("papersAgain")
        self._stamp = QPushButton(self)
        self._stamp.setObjectName("papersStamp")
        self.panel = PaperPanel(self, may_leave=False, name="papersPaper")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Papers"))
        self._stage.setAccessibleName(self.tr("Stage of the day"))
        chosen = max(0, self._stage.currentIndex())
        self._stage.blockSignals(True)
        self._stage.clear()
        for stage, text in (
            (PaperStage.BEFORE, self.tr("Before the hearing: rules, draw, ballots, zero report")),
            (PaperStage.HALL, self.tr("In the hall: speeches, ballots, groups")),
            (PaperStage.UNITS, self.tr("Every unit: tally sheet, ballot list")),
            (PaperStage.CORRECTIONS, self.tr("Corrections, recounts, samples, revised rules")),
            (PaperStage.END, self.tr("At the end: incidents, notary, seals, hand-over")),
            (PaperStage.YEAR, self.tr("The year")),
        ):
            self._stage.addItem(text, stage)
        self._stage.setCurrentIndex(chosen)
        self._stage.blockSignals(False)
        self.table.setAccessibleName(self.tr("Papers of this stage"))
        self._model.set_headings(
            (self.tr("No."), self.tr("Paper"), self.tr("About"), self.tr("State"))
        )
        self._versions.setAccessibleName(self.tr("Version shown"))
        for button, text in (
            (self._again, self.tr("Print again, counted…")),
            (self._stamp, self.tr("Copy stamped void, counted")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def refresh(self) -> None:
        if not self.bridge.desk.hearing.state.scheme_text:
            self._model.set_rows(())
            self._show_line()
            return
        kept = self._line
        stage = PaperStage(self._stage.currentData())
        lines = paper_lines(self.bridge.desk, stage, window_language())
        self.table.selectionModel().blockSignals(True)
        self._model.set_rows(lines)
        self.table.selectionModel().blockSignals(False)
        papers = [(line.kind, line.subject) for line in lines]
        if papers:
            wanted = None if kept is None else (kept.kind, kept.subject)
            self.table.selectRow(papers.index(wanted) if wanted in papers else 0)
        self._show_line()

    def show_paper(self, kind: PaperKind, subject: str) -> None:
        """Go to a paper, wherever it stands."""
        stage = stage_of(self.bridge.desk, kind, subject, window_language())
        self._stage.setCurrentIndex(self._stage.findData(stage))
        self.refresh()
        papers = [(line.kind, line.subject) for line in self._model.rows]
        if (kind, subject) in papers:
            self.table.selectRow(papers.index((kind, subject)))
        self.table.setFocus()

    # --- acts -------------------------------------------------------------------------------------

    def on_again_clicked(self) -> None:
        """The same bytes once more: counted first, then to the printer."""
        chosen = self._version
        if chosen is None:
            return
        reprint = partial(self.bridge.desk.reprints.reprint, chosen.paper)
        paper = paper_file(self.bridge.desk, chosen.paper)
        if self.bridge.do(reprint) and paper is not None:
            self.panel.show_papers((paper,))
            self.panel.on_print_clicked()

    def on_stamp_clicked(self) -> None:
        """A copy stamped 作废 of a version that no longer holds."""
        chosen = self._version
        if chosen is not None and self.bridge.do(
            partial(count_copies, self.bridge.desk, (chosen.paper,))
        ):
            self._void.make((chosen.paper,))

    # --- inside -----------------------------------------------------------------------------------

    @property
    def _line(self) -> PaperLine | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    @property
    def _version(self) -> VersionLine | None:
        """The stored version chosen; `None` = as it would print now."""
        chosen = self._versions.currentData()
        return chosen if isinstance(chosen, VersionLine) else None

    def _wanted(self) -> tuple[Paper, ...]:
        line = self._line
        return () if line is None else ((line.kind, line.subject),)

    def _show_line(self) -> None:
        """The versions there are of the chosen paper; the one of today on top."""
        line = self._line
        nothing = self.tr("There is no paper of this stage yet.")
        self._why.setText(nothing if line is None else line.why)
        stored = () if line is None else version_lines(self.bridge.desk, line.kind, line.subject)
        shown = (line, stored)
        if shown == self._shown:
            return
        self._shown = shown
        self._versions.blockSignals(True)
        self._versions.clear()
        if line is not None and _PRINTED_NOW[line.state]:
            self._versions.addItem(self.tr("As it would print now"))
        for each in stored:
            self._versions.addItem(self._version_words(each), each)
        self._versions.setVisible(self._versions.count() > 0)
        self._versions.blockSignals(False)
        self._show_version()

    def _show_version(self) -> None:
        chosen, line = self._version, self._line
        self._again.setEnabled(chosen is not None)
        self._stamp.setEnabled(chosen is not None and chosen.superseded_by > 0)
        if chosen is not None:
            paper = paper_file(self.bridge.desk, chosen.paper)
            # Printed by its own button, which counts it; the panel would not.
            held = () if paper is None else (PaperFile(paper.name, paper.content, draft=True),)
            self.panel.show_papers(held)
        elif line is not None and _PRINTED_NOW[line.state]:
            self._setting.look(self._wanted())
        else:
            self.panel.show_papers(())

    def _far(self, line: PaperLine) -> str:
        """A sign and a word; then what is stored."""
        words = {
            PaperState.STORED: self.tr("✓ printed"),
            PaperState.READY: self.tr("▶ can be printed"),
            PaperState.DRAFT: self.tr("… draft"),
            PaperState.NOT_YET: self.tr("— not yet"),
        }
        parts = [words[line.state]]
        if line.version:
            parts.append(f"V{line.version}")
        if line.reprints:
            parts.append(self.tr("{count} reprints").format(count=line.reprints))
        return " ".join(parts)

    def _version_words(self, line: VersionLine) -> str:
        parts = [self.tr("V{version} as stored").format(version=line.paper.version)]
        if line.superseded_by:
            parts.append(self.tr("void, replaced by V{version}").format(version=line.superseded_by))
        if line.reprints:
            parts.append(
                self.tr("printed again {count} times, {void} of them stamped").format(
                    count=line.reprints, void=line.void_copies
                )
            )
        checked = checks_told(self.bridge.desk, line.paper, window_language())
        return "　".join((*parts, checked) if checked else parts)

    def _on_in_hand(self, papers: tuple[PaperFile, ...]) -> None:
        if self._version is None and self._setting.asked == self._wanted():
            self.panel.show_papers(papers)

    def _on_stored(self, stored: bool) -> None:
        self.panel.go_on(stored)
        self._later.start()

    def _on_refused(self, refusal: Refusal) -> None:
        self.panel.show_papers(())
        self.notice.say(NoticeKind.WARNING, refusal_text(refusal, window_language()))

    def _on_void_in_hand(self, copies: tuple[PaperFile, ...]) -> None:
        self.panel.show_papers(copies)
        self.notice.say(
            NoticeKind.DONE, self.tr("The stamped copy is in hand; print it or save it.")
        )

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setWordWrap(True)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for box in (self._stage, self._versions):  # long texts must not widen the page
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
        left, right = QWidget(self), QWidget(self)
        listed, shown = QVBoxLayout(left), QVBoxLayout(right)
        buttons = QVBoxLayout()  # below each other: at twice the text size two do not fit beside
        buttons.addWidget(self._again)
        buttons.addWidget(self._stamp)
        for layout in (listed, shown):
            layout.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self._stage)
        listed.addWidget(self.table, 1)
        listed.addWidget(self._why)
        shown.addWidget(self._versions)
        shown.addLayout(buttons)
        shown.addWidget(self.panel, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes(_SHARES)
        split.setCollapsible(0, False)
        self.body.addWidget(split, 1)
        self.first = self.table

    def _connect(self) -> None:
        self._stage.currentIndexChanged.connect(self._refresh_or_wait)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self._versions.currentIndexChanged.connect(self._show_version)
        self._again.clicked.connect(self.on_again_clicked)
        self._stamp.clicked.connect(self.on_stamp_clicked)
        self._setting.in_hand.connect(self._on_in_hand)
        self._setting.stored.connect(self._on_stored)
        self._setting.refused.connect(self._on_refused)
        self._void.in_hand.connect(self._on_void_in_hand)
        self._void.refused.connect(self._on_refused)
        self._later.timeout.connect(self._refresh_or_wait)
        self.panel.store_asked.connect(lambda: self._setting.store(self._wanted()))
        self.panel.done.connect(lambda text: self.notice.say(NoticeKind.DONE, text))
        self.panel.failed.connect(lambda text: self.notice.say(NoticeKind.REFUSED, text))
