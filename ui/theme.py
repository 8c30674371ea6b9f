"""Tokens by role become one stylesheet and one font; widgets select by name and property."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.resources import resource

BASE_POINT = 11
"""Text size at 100 %, in points."""

Tokens = Mapping[str, str]

_TEXT_PX = re.compile(r"font-size: (\d+)px")


def load_tokens(*, dark: bool) -> Tokens:
    """Colour by role."""
    path = resource("themes", "dark.toml" if dark else "light.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def install_fonts() -> str:
    """Load the fonts of the papers for the windows too; gives the family to use."""
    families = []
    for name in ("NotoSansSC-Regular.ttf", "NotoSerifSC-Regular.ttf"):
        loaded = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(loaded)
    return families[0]


def apply_theme(app: QApplication, family: str, *, dark: bool, text_scale: int) -> Tokens:
    """Set font and stylesheet of the whole application; gives the tokens for painted widgets.

    text_scale: percent.
    """
    tokens = load_tokens(dark=dark)
    font = QFont(family)
    font.setPointSizeF(BASE_POINT * text_scale / 100)
    app.setFont(font)
    sheet = resource("themes", "desk.qss").read_text(encoding="utf-8")
    app.setStyleSheet(_scaled(Template(sheet).substitute(tokens), text_scale))
    return tokens


def _scaled(sheet: str, text_scale: int) -> str:
    """The sheet with its text sizes, which are written for 100 %, in another size."""
    return _TEXT_PX.sub(lambda px: f"font-size: {int(px[1]) * text_scale // 100}px", sheet)
