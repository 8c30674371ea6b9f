"""The command line: which commands there are, and what `hearing-desk FILE` does."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from hearing_desk import __version__
from hearing_desk.cli.console import REFUSED, write_whatever_comes
from hearing_desk.cli.usage import told_in_words
from hearing_desk.offline import stay_offline
from hearing_desk.words import cli_words
from hearing_desk.words.language import Language

_LANGUAGES = {"zh": Language.ZH, "en": Language.EN}


_COMMANDS = (
    "bundle",
    "composite",
    "consolidate",
    "draw",
    "export",
    "rehearse",
    "schemes",
    "tally",
    "verify",
)
"""Each is `<name>_command` of a module of that name, loaded when it is wanted: one that only opens
the window would wait half a second for the libraries of all of them."""


class _DeskGroup(click.Group):
    """A group whose unknown first word is a hearing to open (design.md §4)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = f"{cmd_name}_command"
        found = getattr(import_module(f"hearing_desk.cli.{command}"), command)
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and self.get_command(ctx, args[0]) is None and args[0].endswith(".hearing"):
            return "open", open_command, args
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with told_in_words():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        ctx.obj = _LANGUAGES[ctx.params["lang"]]
        with told_in_words():
            return super().invoke(ctx)


@click.command("open")
@click.argument("hearing", required=False)
def open_command(hearing: str | None) -> None:
    """Open the window, where it is installed."""
    try:
        # By name and not before it is wanted: the core stands without the windows and without Qt.
        desk = import_module("ui.opening")
    except ImportError as error:
        language = click.get_current_context().find_root().obj
        click.echo(cli_words.NO_WINDOW.filled(language, detail=error), err=True)
        raise SystemExit(REFUSED) from error
    raise SystemExit(desk.main(() if hearing is None else (hearing,)))


@click.group(cls=_DeskGroup, invoke_without_command=True, help=cli_words.PROGRAM_HELP)
@click.option(
    "--lang",
    type=click.Choice(tuple(_LANGUAGES)),
    default="zh",
    envvar="HEARING_DESK_LANG",
    help=cli_words.LANG_HELP,
)
@click.version_option(__version__, prog_name="hearing-desk")
@click.pass_context
def main(context: click.Context, lang: str) -> None:
    """The hearing desk."""
    stay_offline()
    write_whatever_comes()
    if context.invoked_subcommand is None:
        context.invoke(open_command, hearing=None)
