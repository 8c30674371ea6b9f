"""`hearing-desk` and `hearing-desk FILE.hearing` open the window, where there is one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from hearing_desk.cli.main import main


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What the window was opened with; it is closed with status 0."""
    calls: list[tuple[str, ...]] = []

    def window(arguments: Sequence[str]) -> int:
        calls.append(tuple(arguments))
        return 0

    module = ModuleType("ui.opening")
    module.main = window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ui.opening", module)
    return calls


def test_without_words_the_window_opens_empty(opened: list[tuple[str, ...]]) -> None:
    assert run().exit_code == 0
    assert opened == [()]


def test_a_hearing_is_opened_in_the_window(opened: list[tuple[str, ...]]) -> None:
    assert run("通河.hearing").exit_code == 0
    assert opened == [("通河.hearing",)]


@pytest.mark.parametrize(("lang", "told"), [("zh", "窗口打不开"), ("en", "cannot be opened")])
def test_without_qt_a_sentence_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, lang: str, told: str
) -> None:
    monkeypatch.setitem(sys.modules, "ui.opening", None)
    result = run("--lang", lang)
    assert result.exit_code == 2
    assert told in result.stderr
    assert "PySide6" in result.stderr
    assert result.stdout == ""
