"""`hearing-desk composite`: the year's result from all components."""

from __future__ import annotations

from pathlib import Path

import click

from hearing_desk.cli.composite_inputs import YearFiles, read_year
from hearing_desk.cli.composite_table import result_json, result_lines
from hearing_desk.cli.console import language, print_json, refusing
from hearing_desk.cli.inputs import scheme_named
from hearing_desk.rules.composite import satisfaction, year_result
from hearing_desk.words import cli_words, composite_words


@click.command("composite", help=composite_words.HELP)
@click.option("--scores", type=Path, help=composite_words.SCORES_HELP)
@click.option("--scheme", default="tonghe-2011", help=cli_words.SCHEME_HELP)
@click.option("--hearing", type=Path, multiple=True, help=composite_words.HEARING_HELP)
@click.option("--deductions", type=Path, help=composite_words.DEDUCTIONS_HELP)
@click.option("--grades", type=Path, help=composite_words.GRADES_HELP)
@click.option("--answers", type=Path, help=composite_words.ANSWERS_HELP)
@click.option("--last-year", type=Path, help=composite_words.LAST_YEAR_HELP)
@click.option("--json", "as_json", is_flag=True, help=cli_words.JSON_HELP)
@refusing
def composite_command(
    *,
    scores: Path | None,
    scheme: str,
    hearing: tuple[Path, ...],
    deductions: Path | None,
    grades: Path | None,
    answers: Path | None,
    last_year: Path | None,
    as_json: bool,
) -> None:
    """Work out the year's result of what the files hold; nothing is recorded."""
    rules = scheme_named(scheme)
    files = YearFiles(scores, hearing, deductions, grades, answers, last_year)
    read = read_year(rules, files)
    result = year_result(rules, read.units, read.year)
    shares = satisfaction(rules, read.year)
    if as_json:
        print_json(result_json(rules, read, result, shares))
        return
    for line in result_lines(rules, read, result, shares, language()):
        click.echo(line)
