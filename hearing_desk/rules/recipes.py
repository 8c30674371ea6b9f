"""Four ways to redo the order of the draw without this program, as text to print.

Each reads `roster.tsv` (the browser: ids pasted from it) and prints one line per person in ticket
order: the ticket's first 18 digits, a space, the id. Source: `draw.md` 3.11.
"""

from __future__ import annotations

from enum import Enum
from typing import assert_never

PASTED_IDS = "D0001 D0002 D0003"
"""Where the browser's recipe wants the first column of `roster.tsv`."""


class Recipe(Enum):
    """With what the order is redone."""

    PYTHON = "python"
    SHELL = "shell"
    PERL = "perl"
    BROWSER = "browser"


def recipe_text(recipe: Recipe, seed_string: str) -> str:
    """The lines to type for a draw; the seed string is ASCII without quotes."""
    match recipe:
        case Recipe.PYTHON:
            template = _PYTHON
        case Recipe.SHELL:
            template = _SHELL
        case Recipe.PERL:
            template = _PERL
        case Recipe.BROWSER:
            template = _BROWSER
        case _ as unreachable:
            assert_never(unreachable)
    return template.replace("SEED_STRING", seed_string)


def one_person(key: str, person: str) -> str:
    """What to type into any SHA-256 page to check one person against the ticket table's hex."""
    return f"{key}{person}"


_PYTHON = """\
from consistent_sampler import sampler  # pip install consistent-sampler
seed = "SEED_STRING"
lines = open("roster.tsv", encoding="utf-8").read().splitlines()[2:]
for ticket, person, _ in sampler([line.split("\\t")[0] for line in lines], seed, digits=18):
    print(ticket[:20], person)
"""

_SHELL = """\
SEED='SEED_STRING'
K=$(printf %s "$SEED" | sha256sum | cut -c1-64)
tail -n +3 roster.tsv | cut -f1 | while read -r ID; do
  HEX=$(printf %s "$K$ID" | sha256sum | cut -c1-64 | tr a-f A-F)
  NUMBER=$(echo "ibase=16; $HEX" | BC_LINE_LENGTH=0 bc)
  printf '0.%s %s\\n' "$(printf '%64s' "$NUMBER" | tr ' ' 0 | rev)" "$ID"
done | LC_ALL=C sort | sed -E 's/^(.{20})[0-9]*/\\1/'
"""

_PERL = """\
perl -MDigest::SHA=sha256_hex -MMath::BigInt -ne '
  BEGIN { $k = sha256_hex(
    "SEED_STRING") }
  next if $. < 3; ($id) = split /\\t/;
  $n = Math::BigInt->new("0x" . sha256_hex($k . $id))->bstr;
  push @t, "0." . reverse(sprintf("%064s", $n)) . " $id\\n";
  END { print map { s/^(.{20})\\d*/$1/r } sort @t }' roster.tsv
"""

_BROWSER = """\
const seed = "SEED_STRING";
const ids = `D0001 D0002 D0003`.trim().split(/\\s+/);  // paste the first column of roster.tsv
const sha256 = async text => Array.from(
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  byte => byte.toString(16).padStart(2, "0")).join("");
(async () => {
  const k = await sha256(seed), rows = [];
  for (const id of ids) {
    const number = BigInt("0x" + await sha256(k + id)).toString().padStart(64, "0");
    rows.push("0." + [...number].reverse().join("") + " " + id);
  }
  console.log(rows.sort().map(row => row.replace(/^(.{20})\\d*/, "$1")).join("\\n"));
})();
"""
