"""Answers of a questionnaire added up: shares of satisfied ones, never a score (P4)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import compress

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.year import AnswerLine, SatisfactionShare, YearState


def satisfaction(scheme: Scheme, year: YearState) -> tuple[SatisfactionShare, ...]:
    """The answers of each unit all together, per class of respondents, per channel, per both.

    Units in plan order, those without an answer line left out; each unit first all together, then
    classes and channels in scheme order.
    """
    survey = scheme.year.survey
    satisfied = [answer.satisfied for answer in survey.answers]
    respondents = ["", *(each.id for each in survey.respondents)]
    channels = ["", *(each.id for each in survey.channels)]
    added: dict[tuple[UnitId, str, str], list[int]] = {}
    for line in year.answers:
        for respondent, channel in _sums(line):
            counts = added.setdefault((line.unit, respondent, channel), [0] * len(satisfied))
            counts[:] = [sum(pair) for pair in zip(counts, line.counts, strict=True)]
    in_order = sorted(
        added, key=lambda key: (key[0], respondents.index(key[1]), channels.index(key[2]))
    )
    return tuple(
        SatisfactionShare(*key, tuple(added[key]), _share(added[key], satisfied))
        for key in in_order
    )


def _sums(line: AnswerLine) -> set[tuple[str, str]]:
    """The sums a line goes into; fewer where it names no class or no channel."""
    return {
        (respondent, channel)
        for respondent in (line.respondents, "")
        for channel in (line.channel, "")
    }


def _share(counts: Sequence[int], satisfied: Sequence[bool]) -> Fraction | None:
    answers = sum(counts)
    if not answers:
        return None
    return Fraction(sum(compress(counts, satisfied)), answers)
