"""`python -m tests.ui.two_screens`: a desk with two screens, one of which comes and goes."""

from __future__ import annotations

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.audience.director import AudienceDirector
from ui.audience.scenes import WelcomeScene
from ui.audience.window import AudienceWindow
from ui.theme import load_tokens


def main() -> None:
    """Tell in a line each what the hall's window does."""
    app = QApplication([])
    plugged: list[QScreen] = app.screens()
    first, second = plugged
    desk = QWidget()
    desk.setGeometry(100, 100, 800, 600)
    desk.show()
    director = AudienceDirector(AudienceWindow(load_tokens(dark=True)), desk, lambda: plugged)
    lost: list[str] = []
    director.screen_lost.connect(lambda: lost.append("lost"))

    def tell(act: str) -> None:
        window = director.window
        if not window.isVisible():
            print(f"{act}: {', '.join(lost)}, hidden")
            lost.clear()
            return
        full = "full screen" if window.isFullScreen() else "a window"
        print(f"{act}: hall on {window.screen().name()}, {full}, desk on {desk.screen().name()}")

    director.begin()
    tell("begun")
    for _ in range(2):
        director.swap()
        tell("swapped")
    plugged = [first]
    app.screenRemoved.emit(second)
    director.show_scene(WelcomeScene("休会", ""))
    tell("unplugged")
    plugged = [first, second]
    app.screenAdded.emit(second)
    tell("plugged")
    scene = director.window.scene
    assert isinstance(scene, WelcomeScene)
    print(f"scene: {scene.title}")
    plugged = [second]
    app.screenRemoved.emit(first)
    tell("desk unplugged")


if __name__ == "__main__":
    main()
