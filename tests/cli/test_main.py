"""The command line as a whole: its languages, its window to come, and lines it cannot read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import hearing_desk
from hearing_desk.cli.main import main
from tests.cli.terminal import refused, typed

ROOT = Path(hearing_desk.__file__).parents[1]


def test_help_lists_every_command_in_both_languages() -> None:
    text = typed("--help").stdout
    for command in ("composite", "draw", "export", "rehearse", "schemes", "tally", "verify"):
        assert f"\n  {command} " in text
    assert "听证评议台" in text
    assert "Hearing Desk" in text


def test_the_version_is_told() -> None:
    assert hearing_desk.__version__ in typed("--version").stdout


def test_the_language_may_come_from_the_environment() -> None:
    runner = CliRunner(env={"HEARING_DESK_LANG": "en"})
    assert "There is no scheme" in runner.invoke(main, ["schemes", "nosuch"]).stderr


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (("nosuch",), "命令写法有误：No such command 'nosuch'", "The command cannot be read: "),
        (("tally", "--bollots", "x"), "没有 --bollots 这个选项。", "There is no option --bollots."),
        (("tally",), "缺少 --ballots。", "--ballots is missing."),
        (("verify",), "缺少 FILE。", "FILE is missing."),
        (
            ("rehearse", "--out", "x", "--delegates", "0"),
            "--delegates 的值不合要求：",
            "--delegates",
        ),
        (("draw", "--die", "d20"), "--die 的值不合要求：", "--die cannot have this value: "),
        (("schemes", "a", "b"), "命令写法有误：", "The command cannot be read: "),
    ],
)
def test_a_line_that_cannot_be_read_is_one_sentence(
    arguments: tuple[str, ...], zh: str, en: str
) -> None:
    for lang, said in (("zh", zh), ("en", en)):
        lines = refused(typed(*arguments, lang=lang))
        assert len(lines) == 1
        assert lines[0].startswith(said)
        assert "--help" in lines[0]


def test_a_language_nobody_speaks_is_refused_in_chinese() -> None:
    lines = refused(CliRunner().invoke(main, ["--lang", "la", "schemes"]))
    assert lines[0].startswith("--lang 的值不合要求")


def test_the_module_runs_as_a_program_on_a_poor_console() -> None:
    """A console without Chinese gets codes for what it lacks, and no traceback."""
    run = subprocess.run(
        [sys.executable, "-m", "hearing_desk", "schemes"],
        cwd=ROOT,
        env={"PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert run.stdout.startswith(b"tonghe-2011            \\u901a\\u6cb3")
    assert run.stderr == b""
