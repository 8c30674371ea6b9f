"""The hall's screen: what can be read on it, and where it stands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hearing_desk.model.speech import SpeechPhase
from ui.audience.canvas import WRAPPED, Canvas, fitting
from ui.audience.director import AudienceDirector, AudienceState
from ui.audience.scenes import (
    BlankScene,
    ChangeLine,
    CorrectionScene,
    DrawScene,
    PoolScene,
    ProgressScene,
    Scene,
    ScoreLine,
    ScoreScene,
    SeedScene,
    SpeechScene,
    WelcomeScene,
)
from ui.audience.speech_painter import draw_shape
from ui.audience.window import AudienceWindow
from ui.theme import load_tokens

TOKENS = load_tokens(dark=True)
LONG = "通河县人力资源和社会保障局劳动保障监察综合执法大队（县劳动人事争议仲裁院）"
SIZES = ((1280, 720), (1920, 1080), (3840, 2160), (1024, 768))
HELLO, NEXT = WelcomeScene("听证评议", "礼堂"), WelcomeScene("休会", "十分钟")


def speech(phase: SpeechPhase, shown_s: int, word: str = "词") -> SpeechScene:
    return SpeechScene(LONG, "局长 钱局长", phase, word, shown_s)


@pytest.fixture
def window(qtbot: QtBot) -> AudienceWindow:
    window = AudienceWindow(TOKENS)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    return window


def painted(window: AudienceWindow, scene: Scene) -> QImage:
    window.show_scene(scene)
    return window.grab().toImage()


def rows_with(image: QImage, role: str, columns: range) -> list[int]:
    """Rows in which a colour of the theme stands."""
    colour = QColor(TOKENS[role])
    return [
        y for y in range(image.height()) if any(image.pixelColor(x, y) == colour for x in columns)
    ]


@pytest.mark.parametrize(
    ("scene", "texts"),
    [
        (BlankScene(), ()),
        (HELLO, ("听证评议", "礼堂")),
        (
            PoolScene("已封存", (("企业", 86),), ("3f9a", "0c77")),
            ("已封存", "企业", "86", "SHA-256 digest of the sealed list", "3f9a", "0c77"),
        ),
        (SeedScene("掷骰", "20", 4, "赵公证"), ("掷骰", "2", "0", "Rolled by 赵公证")),
        (
            DrawScene("抽取", "企业", ("张三", "李四"), (), 84),
            ("抽取", "企业", "Left in the pool: 84", "张三", "李四"),
        ),
        (
            DrawScene("抽取", "企业", ("张三",), ("王五",), 84),
            ("抽取", "企业", "Left in the pool: 84", "张三", "Alternates, in order", "王五"),
        ),
        (
            speech(SpeechPhase.SPEAKING, 61, "正在述职"),
            (LONG, "局长 钱局长", "1:01", "正在述职"),
        ),
        (ProgressScene("统计", (("公安局", 12, 30),)), ("统计", "公安局", "12 / 30")),
        (
            ScoreScene("得分", (ScoreLine("公安局", "92.40", "", 9240),), 10000),
            ("得分", "公安局", "92.40"),
        ),
        (
            ScoreScene("得分", (ScoreLine("公安局", "92.40", "1", 9240),), 10000),
            ("得分", "1", "公安局", "92.40"),
        ),
        (
            CorrectionScene("更正", (ChangeLine("公安局", "81.25", "100.00"),), "第 2 版"),
            ("更正", "公安局", "100.00", "→", "81.25", "第 2 版"),
        ),
        (
            CorrectionScene("更正", (ChangeLine("公安局", "", "100.00"),), "第 2 版"),
            ("更正", "公安局", "100.00", "第 2 版"),
        ),
    ],
)
def test_a_scene_says_this_and_no_more(
    window: AudienceWindow, scene: Scene, texts: tuple[str, ...]
) -> None:
    painted(window, scene)
    assert window.texts == texts


def test_at_zero_the_hall_reads_that_time_is_up_and_nothing_below_zero(
    window: AudienceWindow,
) -> None:
    painted(window, speech(SpeechPhase.OVER, -7, "时间到"))
    assert window.texts == (LONG, "局长 钱局长", "时间到", "0:00")


@pytest.mark.parametrize("size", SIZES)
def test_the_figures_of_the_clock_are_a_third_of_the_screen_high(
    window: AudienceWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    image = painted(window, speech(SpeechPhase.SPEAKING, 254))
    middle = range(image.width() // 4, image.width() * 3 // 4, 8)
    rows = [y for y in rows_with(image, "speaking", middle) if y < image.height() * 0.79]
    assert rows[-1] - rows[0] >= image.height() / 3


def test_every_phase_has_a_shape_of_its_own() -> None:
    shapes = {}
    for phase in SpeechPhase:
        image = QImage(120, 120, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        canvas = Canvas(painter, QRectF(0, 0, 120, 120), TOKENS)
        draw_shape(canvas, phase, QRectF(10, 10, 100, 100), "text")
        painter.end()
        shapes[phase] = image
    for one, other in combinations(shapes, 2):
        assert shapes[one] != shapes[other], (one, other)


def test_the_whole_screen_changes_colour_from_the_warning_on(window: AudienceWindow) -> None:
    corners = {
        phase: painted(window, speech(phase, 30)).pixelColor(2, 2).name() for phase in SpeechPhase
    }
    assert corners[SpeechPhase.SPEAKING] == TOKENS["surface"]
    assert corners[SpeechPhase.WARNING] == TOKENS["warning_surface"]
    assert corners[SpeechPhase.OVER] == TOKENS["overtime_surface"]


@pytest.mark.parametrize("height", [20, 60, 140])
@pytest.mark.parametrize("text", [LONG, "公安局", "Bureau of Human Resources and Social Security"])
def test_a_text_shrinks_until_all_of_it_is_in_its_box(qtbot: QtBot, text: str, height: int) -> None:
    box = QRectF(0, 0, 500, height)
    needed = QFontMetricsF(fitting(text, box, 90)).boundingRect(box, WRAPPED, text)
    assert needed.height() <= box.height()
    assert needed.width() <= box.width()


def test_bars_begin_at_zero_and_end_at_the_highest_score(window: AudienceWindow) -> None:
    lines = (ScoreLine("甲", "100.00", "", 10_000), ScoreLine("乙", "50.00", "", 5_000))
    image = painted(window, ScoreScene("得分", lines, 10_000))
    accent = QColor(TOKENS["accent"])
    widths = [
        sum(image.pixelColor(x, y) == accent for x in range(image.width()))
        for y in range(image.height())
    ]
    whole, half = max(widths), next(w for w in reversed(widths) if w)
    assert whole == pytest.approx(2 * half, abs=4)


def test_a_signal_for_the_eye_ends_by_itself(window: AudienceWindow, qtbot: QtBot) -> None:
    calm = painted(window, HELLO)
    window.flash()
    assert painted(window, HELLO) != calm
    qtbot.waitUntil(lambda: not window.flashing)
    assert painted(window, HELLO) == calm


@pytest.fixture
def director(qtbot: QtBot, window: AudienceWindow) -> Iterator[AudienceDirector]:
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    director = AudienceDirector(window, desk)
    director.begin()
    yield director
    director.close()


def test_with_one_screen_the_hall_gets_a_window_only_when_asked(
    director: AudienceDirector,
) -> None:
    assert not director.window.isVisible()
    director.swap()
    assert director.window.isVisible()
    assert director.state == AudienceState(windowed=True)
    director.swap()
    assert not director.window.isVisible()


def test_a_frozen_screen_keeps_its_scene_and_then_catches_up(director: AudienceDirector) -> None:
    director.show_scene(HELLO)
    director.freeze()
    director.show_scene(NEXT)
    assert director.window.scene == HELLO
    director.freeze()
    assert director.window.scene == NEXT


def test_a_black_screen_comes_back_with_the_latest_scene(director: AudienceDirector) -> None:
    director.show_scene(HELLO)
    director.blackout()
    director.show_scene(NEXT)
    hidden: Scene = BlankScene()
    assert director.window.scene == hidden
    director.blackout()
    assert director.window.scene == NEXT


def test_what_is_frozen_is_still_frozen_after_the_black(director: AudienceDirector) -> None:
    director.show_scene(HELLO)
    director.freeze()
    director.blackout()
    director.show_scene(NEXT)
    director.blackout()
    assert director.window.scene == HELLO
    assert director.state.frozen


def test_the_clerk_is_told_of_every_change(director: AudienceDirector) -> None:
    told: list[AudienceState] = []
    director.state_changed.connect(told.append)
    director.freeze()
    director.blackout()
    assert told == [AudienceState(frozen=True), AudienceState(frozen=True, black=True)]


def test_the_second_screen_is_taken_swapped_lost_and_taken_again(tmp_path: Path) -> None:
    """Qt's offscreen platform has two screens only from its start, hence another process."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
        for name, x in (("desk", 0), ("hall", 1920))
    ]  # fmt: skip
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "begun: hall on hall, full screen, desk on desk",
        "swapped: hall on desk, full screen, desk on hall",
        "swapped: hall on hall, full screen, desk on desk",
        "unplugged: lost, hidden",
        "plugged: hall on hall, full screen, desk on desk",
        "scene: 休会",
        "desk unplugged: lost, hidden",
    ]
