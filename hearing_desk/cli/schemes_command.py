"""`hearing-desk schemes`: the schemes there are, or one rule sheet in plain words."""

from __future__ import annotations

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.inputs import scheme_named
from hearing_desk.cli.places import scheme_ids
from hearing_desk.errors import Refusal
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words import cli_words
from hearing_desk.words.rule_answers import local
from hearing_desk.words.rule_sheet import rule_sheet


@click.command("schemes", help=cli_words.SCHEMES_HELP)
@click.argument("scheme", required=False)
@refusing
def schemes_command(scheme: str | None) -> None:
    """List the schemes, or say one in words."""
    if scheme is None:
        for known in scheme_ids():
            click.echo(f"{known:22} {_title(known)}")
        return
    read = scheme_named(scheme)
    click.echo(local(read.title, language()))
    for section in rule_sheet(read, language(), worked_example(read)):
        click.echo(f"\n{section.title}")
        for line in section.lines:
            click.echo(f"  {line}")


def _title(scheme: str) -> str:
    """A scheme's title; one written here that cannot be used does not hide the others."""
    try:
        return local(scheme_named(scheme).title, language())
    except Refusal:
        return cli_words.SCHEME_UNUSABLE.to(language())
