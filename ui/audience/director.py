"""Decides where the hall's window stands and whether it follows: screens, freeze, blackout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.audience.scenes import BlankScene, Scene
from ui.audience.window import AudienceWindow


@dataclass(frozen=True, slots=True)
class AudienceState:
    """What the clerk is told about the hall's screen.

    screen:   name of the screen it fills; empty = none, or only a window.
    windowed: shown as a window beside the clerk's own, for want of a second screen.
    """

    screen: str = ""
    windowed: bool = False
    frozen: bool = False
    black: bool = False


class AudienceDirector(QObject):
    """Owns the hall's window and feeds it.

    With a second screen the window fills it by itself, also when the screen is plugged in later.
    Without one it stays away, unless it is asked for as a window by `swap`. When its screen
    disappears it hides and the hearing goes on.

    Signals:
        state_changed(AudienceState): where it is or whether it follows has changed.
        screen_lost(): its screen disappeared.
    """

    state_changed = Signal(object)
    screen_lost = Signal()

    def __init__(
        self,
        window: AudienceWindow,
        operator_window: QWidget,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.window = window
        self._operator_window = operator_window
        self._screens = screens
        self._screen: QScreen | None = None
        self._windowed = False
        self._latest: Scene = BlankScene()
        self._followed: Scene = self._latest
        self._frozen = self._black = False
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self.on_app_screen_added)
        app.screenRemoved.connect(self.on_app_screen_removed)

    @property
    def state(self) -> AudienceState:
        """Where the window is and whether it follows."""
        name = "" if self._screen is None else self._screen.name()
        return AudienceState(name, self._windowed, self._frozen, self._black)

    def begin(self) -> None:
        """Take the second screen, if there is one; once the clerk's window is shown."""
        self._settle(tuple(self._screens()))

    def show_scene(self, scene: Scene) -> None:
        """Show a scene, or keep it until the screen follows again."""
        self._latest = scene
        self._feed()

    def freeze(self) -> None:
        """Keep showing what is shown, or follow again, at once with the latest scene."""
        self._frozen = not self._frozen
        self._feed()
        self._tell()

    def blackout(self) -> None:
        """Black, or back; what is frozen stays frozen under it."""
        self._black = not self._black
        self._feed()
        self._tell()

    def swap(self) -> None:
        """Exchange the two screens; with a single one show or hide the hall's view as a window."""
        screens = tuple(self._screens())
        if self._screen is None or len(screens) < 2:
            self._set_windowed(not self.window.isVisible())
            return
        hall, desk = self._screen, self._operator_window.screen()
        maximized = self._operator_window.isMaximized()
        self._operator_window.showNormal()
        self._operator_window.setScreen(hall)
        self._operator_window.move(hall.availableGeometry().topLeft())
        if maximized:
            self._operator_window.showMaximized()
        self._fill(desk)
        self._tell()

    def close(self) -> None:
        """Take the window away, with the program."""
        self.window.close()

    def on_app_screen_added(self, screen: QScreen) -> None:
        """A screen was plugged in: take it unless the hall has one."""
        if self._screen is None:
            self._settle(tuple(self._screens()))

    def on_app_screen_removed(self, screen: QScreen) -> None:
        """A screen is gone; when two are left the hall keeps one, else it goes without."""
        left = tuple(known for known in self._screens() if known is not screen)
        if screen is not self._screen and len(left) > 1:
            return
        had = self._screen is not None
        self._screen = None
        self._settle(left)
        if had and self._screen is None:
            self.screen_lost.emit()

    def _settle(self, screens: Sequence[QScreen]) -> None:
        """Fill the first screen that is not the clerk's."""
        desk = self._operator_window.screen()
        others = [screen for screen in screens if screen is not desk]
        if others and len(screens) > 1:
            self._fill(others[0])
        elif not self._windowed:
            self._screen = None
            self.window.hide()
        self._tell()

    def _fill(self, screen: QScreen) -> None:
        self._screen, self._windowed = screen, False
        self.window.hide()
        self.window.setScreen(screen)
        self.window.setGeometry(screen.geometry())
        self.window.showFullScreen()

    def _set_windowed(self, windowed: bool) -> None:
        self._windowed = windowed
        if windowed:
            self.window.showNormal()
            self.window.resize(self.window.sizeHint())
        else:
            self.window.hide()
        self._tell()

    def _feed(self) -> None:
        if not self._frozen:
            self._followed = self._latest
        self.window.show_scene(BlankScene() if self._black else self._followed)

    def _tell(self) -> None:
        self.state_changed.emit(self.state)
