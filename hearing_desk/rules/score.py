"""Scores as text: rounded for the hall, exact for whoever checks with a pencil."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

from hearing_desk.model.scheme import RankOn, RankRules
from hearing_desk.rules.decimals import decimal_text


def score_text(score: Fraction, ranks: RankRules) -> str:
    """The score with the scheme's decimals and rounding (D2): `92.40`."""
    return decimal_text(score, ranks.decimals, ranks.rounding)


def exact_text(score: Fraction) -> str:
    """The score as a fraction in lowest terms: `462/5`, `81`."""
    return str(score)


def mixed_text(score: Fraction) -> str:
    """The score as a mixed number for paper: `92 2/5`, `81`, `-1 1/2`."""
    whole, rest = divmod(abs(score.numerator), score.denominator)
    sign = "-" if score < 0 else ""
    if rest == 0:
        return f"{sign}{whole}"
    part = f"{rest}/{score.denominator}"
    return f"{sign}{whole} {part}" if whole else f"{sign}{part}"


def shown_scores(scores: Sequence[Fraction], ranks: RankRules) -> tuple[str, ...]:
    """The text of each score, in the order given.

    Unequal scores that would print alike get more decimals, all of them, until they differ (D2).
    Where ranks compare the displayed values, alike is meant and stays so (D3).
    """
    texts = [score_text(score, ranks) for score in scores]
    if ranks.rank_on is RankOn.DISPLAYED:
        return tuple(texts)
    first: dict[str, Fraction] = {}
    alike: defaultdict[str, set[Fraction]] = defaultdict(set)
    for text, score in zip(texts, scores, strict=True):
        known = first.setdefault(text, score)
        # Most texts are there once, and a fraction takes long to compare and longer to hash.
        if known is not score and known != score:
            alike[text] |= {known, score}
    told_apart = {text: _told_apart(values, ranks) for text, values in alike.items()}
    return tuple(
        told_apart[text][score] if text in told_apart else text
        for text, score in zip(texts, scores, strict=True)
    )


def _told_apart(values: set[Fraction], ranks: RankRules) -> Mapping[Fraction, str]:
    decimals = ranks.decimals
    while True:
        text = {value: decimal_text(value, decimals, ranks.rounding) for value in values}
        if len(set(text.values())) == len(values):
            return text
        decimals += 1
