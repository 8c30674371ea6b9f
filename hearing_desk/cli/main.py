"""The command line: which commands there are, and what `hearing-desk FILE` does."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from hearing_desk import __version__
from hearing_desk.cli.bundle_command import bundle_command
from hearing_desk.cli.composite_command import composite_command
from hearing_desk.cli.console import REFUSED, write_whatever_comes
from hearing_desk.cli.draw_command import draw_command
from hearing_desk.cli.export_command import export_command
from hearing_desk.cli.rehearse_command import rehearse_command
from hearing_desk.cli.schemes_command import schemes_command
from hearing_desk.cli.tally_command import tally_command
from hearing_desk.cli.usage import told_in_words
from hearing_desk.cli.verify_command import verify_command
from hearing_desk.words import cli_words
from hearing_desk.words.language import Language

_LANGUAGES = {"zh": Language.ZH, "en": Language.EN}


class _DeskGroup(click.Group):
    """A group whose unknown first word is a hearing to open (design.md §4)."""

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
    write_whatever_comes()
    if context.invoked_subcommand is None:
        context.invoke(open_command, hearing=None)


for _command in (
    bundle_command,
    composite_command,
    draw_command,
    export_command,
    rehearse_command,
    schemes_command,
    tally_command,
    verify_command,
):
    main.add_command(_command)
