"""Language, theme and text size, changed while the day goes on; nothing here changes a figure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from hearing_desk.words.language import Language
from ui.settings import TEXT_SCALES, Settings


class TasteBar(QWidget):
    """Four small buttons; each writes the settings and says what was chosen.

    Signals:
        language_chosen(Language): the windows shall speak it.
        look_chosen(): theme or text size changed.
    """

    language_chosen = Signal(object)
    look_chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tasteBar")
        self._settings = settings
        self._language = self._button("tasteLanguage")
        self._theme = self._button("tasteTheme")
        self._smaller = self._button("tasteSmaller")
        self._larger = self._button("tasteLarger")
        layout = QGridLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        layout.addWidget(self._language, 0, 0)
        layout.addWidget(self._theme, 0, 1)
        layout.addWidget(self._smaller, 1, 0)
        layout.addWidget(self._larger, 1, 1)
        self._language.clicked.connect(self._on_language_clicked)
        self._theme.clicked.connect(self._on_theme_clicked)
        self._smaller.clicked.connect(self.make_smaller)
        self._larger.clicked.connect(self.make_larger)
        self.retranslate()

    def retranslate(self) -> None:
        """Name what each button would bring."""
        other = "English" if self._settings.language is Language.ZH else "中文"
        percent = self._settings.text_scale
        for button, text, name in (
            (self._language, other, other),
            (
                self._theme,
                self.tr("Light") if self._settings.dark else self.tr("Dark"),
                self.tr("Light theme") if self._settings.dark else self.tr("Dark theme"),
            ),
            (self._smaller, "A−", self.tr("Smaller text; now {percent} %")),
            (self._larger, "A+", self.tr("Larger text; now {percent} %")),
        ):
            button.setText(text)
            button.setAccessibleName(name.format(percent=percent))
            button.setToolTip(name.format(percent=percent))
        self._smaller.setEnabled(percent > TEXT_SCALES[0])
        self._larger.setEnabled(percent < TEXT_SCALES[-1])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def make_larger(self) -> None:
        """The next larger text."""
        self._step(1)

    def make_smaller(self) -> None:
        """The next smaller text."""
        self._step(-1)

    def _step(self, by: int) -> None:
        place = TEXT_SCALES.index(self._settings.text_scale) + by
        if 0 <= place < len(TEXT_SCALES):
            self._settings.text_scale = TEXT_SCALES[place]
            self.retranslate()
            self.look_chosen.emit()

    def _on_language_clicked(self) -> None:
        chinese = self._settings.language is Language.ZH
        self._settings.language = Language.EN if chinese else Language.ZH
        self.language_chosen.emit(self._settings.language)

    def _on_theme_clicked(self) -> None:
        self._settings.dark = not self._settings.dark
        self.retranslate()
        self.look_chosen.emit()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
