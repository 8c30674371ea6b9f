"""`rules.tsv`, to the byte, and the commitment over it.

Source: `draw.md` 3.3.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from itertools import zip_longest

from hearing_desk.errors import Refusal
from hearing_desk.model.draw import (
    Commitment,
    Die,
    DrawRules,
    PoolRecusal,
    Quota,
    SectorAlternates,
)
from hearing_desk.model.people import CORE_COLUMNS, PersonId
from hearing_desk.rules.canonical import is_canonical
from hearing_desk.rules.seed import LEAST_DIGITS
from hearing_desk.rules.sm3 import sm3_hex
from hearing_desk.rules.tsv import tsv_bytes, tsv_lines

DRAW_ID = re.compile("[A-Za-z0-9._-]{1,64}")
REASON_WORD = re.compile(r"\S{1,64}")
_COUNT = re.compile("[0-9]{1,9}")
_HEAD = (
    rf"draw\t({DRAW_ID.pattern})",
    "roster\t([0-9a-f]{64})",
    "hash\t(SHA-256)",
    "seed\t(d10|d6)\t([0-9]{1,4})",
    rf"seats\t({_COUNT.pattern})",
)
_KIND = "RULES"


def rules_bytes(rules: DrawRules) -> bytes:
    """The bytes of `rules.tsv`, whatever the order of quotas, alternates and recusals."""
    # UTF-8 keeps the order of code points, so sorting text sorts its bytes.
    alternates = sorted(rules.alternates, key=lambda line: line.sector)
    recusals = sorted(rules.recusals, key=lambda line: line.person)
    lines = [
        ("draw", rules.draw_id),
        ("roster", rules.roster_sha256),
        ("hash", "SHA-256"),
        ("seed", rules.die.value, str(rules.digit_count)),
        ("seats", str(rules.seats)),
        *(
            ("quota", quota.attribute, quota.value, str(quota.minimum), str(quota.maximum))
            for quota in in_column_order(rules.quotas)
        ),
        *(("alternates", "sector", line.sector, str(line.count)) for line in alternates),
        *(("recuse", line.person, line.reason) for line in recusals),
    ]
    return tsv_bytes(_KIND, lines)


def in_column_order(quotas: Sequence[Quota]) -> tuple[Quota, ...]:
    """Quotas by column of `roster.tsv`, then by value."""
    return tuple(sorted(quotas, key=lambda quota: (column_rank(quota.attribute), quota.value)))


def column_rank(column: str) -> tuple[int, str]:
    """Sorts columns as `roster.tsv` has them: the core ones, then by code points."""
    core = CORE_COLUMNS.index(column) if column in CORE_COLUMNS else len(CORE_COLUMNS)
    return core, column


def commitment(content: bytes) -> Commitment:
    """C and its SM3 companion, from the bytes of `rules.tsv`."""
    return Commitment(hashlib.sha256(content).hexdigest(), sm3_hex(content))


def read_rules(content: bytes) -> DrawRules:
    """The rules of a `rules.tsv`; writing them again gives the same bytes.

    Raises Refusal, each naming the line: hdraw-not-utf8, hdraw-first-line, hdraw-last-line,
    rules-fair-table, rules-line.
    """
    lines = tsv_lines(_KIND, content)
    rules = _understood(lines)
    written = tsv_lines(_KIND, rules_bytes(rules))
    for number, (found, wanted) in enumerate(zip_longest(lines, written), start=2):
        if found != wanted:
            raise Refusal("rules-line", line=number)
    return rules


def _understood(lines: Sequence[Sequence[str]]) -> DrawRules:
    """The lines as rules; what order and spelling lose shows when they are written again."""
    draw_id, digest, _, die, digit_count, seats = _head(lines)
    if int(digit_count) < LEAST_DIGITS[Die(die)]:
        raise Refusal("rules-line", line=5)
    quotas: list[Quota] = []
    alternates: list[SectorAlternates] = []
    recusals: list[PoolRecusal] = []
    for number, line in enumerate(lines[len(_HEAD) :], start=2 + len(_HEAD)):
        if not all(map(is_canonical, line)):
            raise Refusal("rules-line", line=number)
        match line:
            case ["quota", column, value, low, high] if _COUNT.fullmatch(low) and _COUNT.fullmatch(
                high
            ):
                quotas.append(Quota(column, value, int(low), int(high)))
            case ["alternates", "sector", sector, count] if _COUNT.fullmatch(count):
                alternates.append(SectorAlternates(sector, int(count)))
            case ["recuse", person, reason] if REASON_WORD.fullmatch(reason):
                recusals.append(PoolRecusal(PersonId(person), reason))
            case ["table", *_]:
                raise Refusal("rules-fair-table", line=number)
            case _:
                raise Refusal("rules-line", line=number)
    return DrawRules(
        draw_id,
        digest,
        int(seats),
        tuple(quotas),
        tuple(alternates),
        tuple(recusals),
        Die(die),
        int(digit_count),
    )


def _head(lines: Sequence[Sequence[str]]) -> list[str]:
    """The fields of the five lines every rules file begins with."""
    fields: list[str] = []
    for number, (pattern, line) in enumerate(zip_longest(_HEAD, lines[: len(_HEAD)]), start=2):
        found = re.fullmatch(pattern, "\t".join(line or ()))
        if found is None:
            raise Refusal("rules-line", line=number)
        fields += found.groups()
    return fields
