"""Where the day begins: open a hearing, begin one, rehearse, practise keying."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.settings import Settings
from ui.stages.page import Page
from ui.text.language import window_language
from ui.widgets.ask_file import ask_file

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.rehearsals import Rehearsals
    from ui.bridge.worker import Work

AnyPanel = TypeVar("AnyPanel", bound=QWidget)


class StartPage(Page):
    """Opens and begins hearings; usable while none is open.

    Signals:
        stage_wanted(str): the hearing that is opened next shall show this page first.
    """

    needs_hearing: ClassVar[bool] = False
    stage_wanted = Signal(str)

    def __init__(
        self,
        bridge: DeskBridge,
        settings: Settings,
        jobs: Jobs,
        *,
        rehearsals: Callable[[], Rehearsals],
        parent: QWidget | None = None,
    ) -> None:
        """rehearsals: asked when one is wanted, for they are loaded no earlier."""
        super().__init__(bridge, parent)
        self._settings, self._jobs, self._rehearsals = settings, jobs, rehearsals
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("startTabs")
        self._open = self._button("startOpen", self._on_open_clicked)
        self._day = self._button("startRehearsal", self._on_day_clicked)
        self._year = self._button("startYear", None)
        self._years = QMenu(self._year)
        self._years.setObjectName("startYears")
        self._years.aboutToShow.connect(self._on_years_wanted)
        self._years.triggered.connect(self._on_year_chosen)
        self._year.setMenu(self._years)
        self._practise = self._button("startPractise", self._on_practise_clicked)
        self._hints = [QLabel(self) for _ in range(4)]
        self._recent = QListWidget(self)
        self._recent.setObjectName("startRecent")
        self._recent_label = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("startProgress")
        self._progress.hide()
        self._lay_out()
        self._recent.itemActivated.connect(self._on_recent_activated)
        bridge.opened.connect(self._on_opened)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Hearing Desk"))
        self._tabs.setTabText(0, self.tr("Open or rehearse"))
        self._tabs.setTabText(1, self.tr("New hearing"))
        self._tabs.setTabText(2, self.tr("Copies"))
        self._tabs.setTabText(3, self.tr("Restore from a copy"))
        hints = (
            self.tr("Closed or interrupted, it goes on where it was left."),
            self.tr("A whole day is played into a file of its own, marked as a rehearsal."),
            self.tr("By the scheme you choose, from the first figure to the locked result."),
            self.tr("Papers of three units lie ready; nothing you key here counts."),
        )
        for label, hint in zip(self._hints, hints, strict=True):
            label.setText(hint)
        for button, text in (
            (self._open, self.tr("Open a hearing…")),
            (self._day, self.tr("Open the rehearsal day")),
            (self._year, self.tr("Open a rehearsal year")),
            (self._practise, self.tr("Practise keying")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._years.setAccessibleName(self.tr("Schemes with a year's result"))
        self._recent_label.setText(self.tr("Opened lately"))
        self._recent.setAccessibleName(self.tr("Opened lately"))
        self._progress.setAccessibleName(self.tr("Building the rehearsal"))

    def add_beginning(self, build: Callable[..., AnyPanel]) -> AnyPanel:
        """Fill the tab in which a hearing is begun; build: given the `parent`."""
        return _filled(self._beginning, build)

    def add_copies(self, build: Callable[..., AnyPanel]) -> AnyPanel:
        """Fill the tab of the copies."""
        return _filled(self._copies, build)

    def add_restoring(self, build: Callable[..., AnyPanel]) -> AnyPanel:
        """Fill the tab in which a record is restored."""
        return _filled(self._restoring, build)

    def refresh(self) -> None:
        self._recent.clear()
        for path in self._settings.recent:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self._recent.addItem(item)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        buttons = (self._open, self._day, self._year, self._practise)
        for button, hint in zip(buttons, self._hints, strict=True):
            hint.setWordWrap(True)
            hint.setProperty("role", "muted")
            left.addWidget(button)
            left.addWidget(hint)
            left.addSpacing(12)
        left.addWidget(self._progress)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._recent_label)
        right.addWidget(self._recent, 1)
        opening, self._beginning = QWidget(self), QWidget(self)
        self._copies, self._restoring = QWidget(self), QWidget(self)
        across = QHBoxLayout(opening)
        across.addLayout(left, 2)
        across.addSpacing(24)
        across.addLayout(right, 3)
        self._tabs.addTab(opening, "")
        for tab in (self._beginning, self._copies, self._restoring):
            self._tabs.addTab(tab, "")
        self.body.addWidget(self._tabs, 1)

    def _button(self, name: str, clicked: Callable[[], None] | None) -> QPushButton:
        """clicked: `None` = it opens a menu."""
        button = QPushButton(self)
        button.setObjectName(name)
        if clicked is not None:
            button.clicked.connect(clicked)
        return button

    def _on_open_clicked(self) -> None:
        ask_file(self, self.tr("Open a hearing"), self._hearings(), self._on_file_chosen)

    def _on_file_chosen(self, path: Path) -> None:
        self.bridge.open(path)

    def _on_recent_activated(self, item: QListWidgetItem) -> None:
        self.bridge.open(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _on_day_clicked(self) -> None:
        self._build(self._rehearsals().whole_day(window_language()), "results")

    def _on_years_wanted(self) -> None:
        """List the schemes as they are now; one may have been written since."""
        self._years.clear()
        for scheme in self._rehearsals().years(window_language()):
            self._years.addAction(scheme.title).setData(str(scheme.path))

    def _on_year_chosen(self, action: QAction) -> None:
        scheme = Path(action.data())
        self._build(self._rehearsals().whole_year(scheme, window_language()), "year")

    def _on_practise_clicked(self) -> None:
        self._build(self._rehearsals().papers_to_key(window_language()), "ballots")

    def _build(self, work: Work, stage: str) -> None:
        self._set_busy(busy=True)
        job = self._jobs.run(work)
        job.progressed.connect(self._on_job_progressed)
        job.done.connect(partial(self._on_job_done, stage))
        job.failed.connect(self._on_job_failed)

    def _on_job_progressed(self, stage: str, done: int, steps: int) -> None:
        self._progress.setRange(0, steps)
        self._progress.setValue(done)
        self._progress.setFormat(f"{stage}  %p %")

    def _on_job_done(self, stage: str, path: Path) -> None:
        self._set_busy(busy=False)
        self.stage_wanted.emit(stage)
        self.bridge.open(path)

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._set_busy(busy=False)
        self.bridge.refused.emit(refusal)

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setRange(0, 0)
        self._progress.setVisible(busy)
        for button in (self._day, self._year, self._practise):
            button.setEnabled(not busy)

    def _on_opened(self) -> None:
        if self.bridge.path is not None:
            self._settings.remember(self.bridge.path)
            self._refresh_or_wait()

    def _hearings(self) -> str:
        return self.tr("Hearings (*.hearing)")


def _filled(tab: QWidget, build: Callable[..., AnyPanel]) -> AnyPanel:
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 0, 0, 0)
    panel = build(parent=tab)
    layout.addWidget(panel)
    return panel
