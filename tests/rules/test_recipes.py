"""The recipes of `draw.md` 3.11, each run with the tool it names; a missing tool fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.rules.recipes import PASTED_IDS, Recipe, one_person, recipe_text
from hearing_desk.rules.roster_file import roster_bytes
from hearing_desk.rules.seed import seed_string, ticket_key
from hearing_desk.rules.tickets import ranked

SEED = seed_string("5e" * 32, "01234567890123456789")
IDS = [PersonId(f"D{number:04d}") for number in range(1, 21)]
COMMANDS = {
    Recipe.PYTHON: (sys.executable, "-"),
    Recipe.SHELL: ("bash", "-s"),
    Recipe.PERL: ("bash", "-s"),
    Recipe.BROWSER: ("node", "-"),
}


@pytest.mark.parametrize("recipe", Recipe)
def test_the_recipe_prints_our_order(recipe: Recipe, tmp_path: Path) -> None:
    pool = [RosterPerson(person, "阿依·古丽", "企业", employer="一厂 东") for person in IDS]
    (tmp_path / "roster.tsv").write_bytes(roster_bytes(pool))
    text = recipe_text(recipe, SEED).replace(PASTED_IDS, "\n".join(IDS))
    run = subprocess.run(
        COMMANDS[recipe], input=text, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    order, leading = ranked(ticket_key(SEED), IDS)
    assert run.stdout.splitlines() == [
        f"0.{digits} {IDS[index]}" for index, digits in zip(order, leading, strict=True)
    ]
    assert run.stderr == ""


@pytest.mark.parametrize("recipe", Recipe)
def test_a_recipe_is_short_enough_to_print_and_type(recipe: Recipe) -> None:
    lines = recipe_text(recipe, SEED).splitlines()
    assert len(lines) <= 15
    assert SEED in "\n".join(lines)


def test_one_person_types_the_key_and_the_id() -> None:
    assert one_person("ab" * 32, "D0001") == "ab" * 32 + "D0001"
