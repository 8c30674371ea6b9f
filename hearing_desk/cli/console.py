"""How the command line speaks: sentences on standard error, results on standard output."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from typing import ParamSpec

import click

from hearing_desk.errors import Problem, Refusal, errors_among
from hearing_desk.words import cli_words
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_lines, refusal_lines

_P = ParamSpec("_P")

REFUSED = 2
"""Exit status of every refusal."""


def language() -> Language:
    """The language chosen on the command line; Chinese unless English was asked for."""
    context = click.get_current_context(silent=True)
    chosen = context.find_root().obj if context is not None else None
    return chosen if isinstance(chosen, Language) else Language.ZH


def refusing(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turn a refusal into its sentences on standard error and exit status 2."""

    @wraps(command)
    def guarded(*arguments: _P.args, **options: _P.kwargs) -> None:
        try:
            command(*arguments, **options)
        except Refusal as refusal:
            for line in refusal_lines(refusal, language()):
                click.echo(line, err=True)
            raise SystemExit(REFUSED) from refusal

    return guarded


def heed(code: str, problems: Sequence[Problem]) -> None:
    """Refuse under `code` when any problem is an error; otherwise tell them and go on."""
    if errors := errors_among(problems):
        raise Refusal(code, errors)
    for line in problem_lines(problems, language()):
        click.echo(cli_words.NOTE.filled(language(), line=line), err=True)


def write_whatever_comes() -> None:
    """Let no character stop an output: what the console cannot show is written as its code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_json(value: object) -> None:
    """One JSON object on standard output, in UTF-8 whatever the console speaks."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.flush()
