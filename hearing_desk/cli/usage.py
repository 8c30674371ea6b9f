"""A command line that click cannot read, told like any refusal: one sentence, in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from hearing_desk.cli.console import REFUSED, language
from hearing_desk.words import cli_words
from hearing_desk.words.messages import visible


@contextmanager
def told_in_words() -> Iterator[None]:
    """Say what is wrong with the options, point to the help, and exit with status 2."""
    try:
        yield
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx is not None else "hearing-desk"
        hint = cli_words.SEE_HELP.filled(language(), command=command)
        click.echo(visible(_sentence(error) + hint), err=True)
        raise SystemExit(REFUSED) from error


def _sentence(error: click.UsageError) -> str:
    match error:
        case click.MissingParameter():
            name = error.param.get_error_hint(error.ctx) if error.param is not None else ""
            return cli_words.OPTION_MISSING.filled(language(), name=name.strip("'"))
        case click.NoSuchOption():
            return cli_words.OPTION_UNKNOWN.filled(language(), name=error.option_name)
        case click.BadParameter():
            name = error.param.get_error_hint(error.ctx) if error.param is not None else ""
            words = cli_words.OPTION_WRONG
            return words.filled(language(), name=name.strip("'"), detail=error.message)
        case _:
            return cli_words.USAGE_WRONG.filled(language(), detail=error.format_message())
