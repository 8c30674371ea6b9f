"""Tokens by role become one stylesheet and one font; widgets select by name and property."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.resources import resource

BASE_POINT = 11
"""Text size at 100 %, in points."""

Tokens = Mapping[str, str]

_PX = re.compile(r"(font-size|(?<![a-z-])width|(?<![a-z-])height): (\d+)px")


def load_tokens(*, dark: bool) -> Tokens:
    """Colour by role."""
    path = resource("themes", "dark.toml" if dark else "light.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def install_font() -> str:
    """Load the sans of the papers for the windows too; gives its family."""
    loaded = QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSansSC-Regular.ttf")))
    return QFontDatabase.applicationFontFamilies(loaded)[0]


def apply_theme(app: QApplication, family: str, *, dark: bool, text_scale: int) -> Tokens:
    """Set font and stylesheet of the whole application; gives the tokens for painted widgets.

    text_scale: percent.
    """
    tokens = load_tokens(dark=dark)
    app.setPalette(_palette(tokens))
    apply_font(app, family, text_scale=text_scale)
    sheet = resource("themes", "desk.qss").read_text(encoding="utf-8")
    icons = resource("icons").as_posix()
    app.setStyleSheet(_scaled(Template(sheet).substitute(tokens, icons=icons), text_scale))
    return tokens


def apply_font(app: QApplication, family: str, *, text_scale: int) -> None:
    """Set the font; before the first widget too, for one that was built with another keeps it."""
    font = QFont(family)
    font.setPointSizeF(BASE_POINT * text_scale / 100)
    app.setFont(font)


def _palette(tokens: Tokens) -> QPalette:
    """For what a style draws by itself: ticks, arrows, scroll bars."""
    palette = QPalette()
    for role, token in (
        (QPalette.ColorRole.Window, "surface"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "panel"),
        (QPalette.ColorRole.Button, "panel"),
        (QPalette.ColorRole.WindowText, "text"),
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.ButtonText, "text"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "accent_text"),
        (QPalette.ColorRole.Link, "accent"),
        (QPalette.ColorRole.ToolTipBase, "panel"),
        (QPalette.ColorRole.ToolTipText, "text"),
    ):
        palette.setColor(role, QColor(tokens[token]))
    return palette


def _scaled(sheet: str, text_scale: int) -> str:
    """The sheet with the sizes of its texts and ticks, which are written for 100 %, in another."""
    return _PX.sub(lambda px: f"{px[1]}: {int(px[2]) * text_scale // 100}px", sheet)
