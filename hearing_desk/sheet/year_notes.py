"""What stands over and under the composite table (D18): how totals and ranks are made, the award
line, what is pending, what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.model.year import Award
from hearing_desk.sheet.document import Notice
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.year_facts import CompositeFacts, GroupYear
from hearing_desk.sheet.year_parts import listed, percent, scored, standing
from hearing_desk.words import year_paper_words as words


def composite_notices(group: GroupYear, frame: Frame) -> Iterator[Notice]:
    """What nobody may overlook: ties across the award line (D7), scores not there yet."""
    pending = [unit.name for unit in group.units if unit.line.award is Award.PENDING]
    if pending:
        named = sum(unit.line.award is Award.NAMED for unit in group.units)
        yield Notice(
            frame.say(
                words.PENDING_NOTICE,
                units=listed(pending, frame),
                count=len(pending),
                left=group.award_seats - named,
            )
        )
    lacking = sum(
        any(result.score is None for result in unit.line.components) for unit in standing(group)
    )
    if lacking:
        yield Notice(frame.say(words.MISSING_NOTICE, count=lacking))


def composite_notes(facts: CompositeFacts, frame: Frame) -> Iterator[str]:
    """How the figures come about, and where the award line lies."""
    rules = frame.scheme.year
    if not scored(facts.group):
        yield frame.say(words.NO_TOTAL)
    else:
        deducts = any(kind.component is None for kind in rules.deductions)
        ranks = frame.say(words.HOW_RANKED, rank_on=frame.label(rules.rank_on))
        yield frame.say(
            words.HOW_ADDED,
            less=frame.say(words.LESS_DEDUCTIONS) if deducts else "",
            rounding=frame.label(rules.rounding),
            decimals=rules.decimals,
            ranks=ranks if rules.ranked else "",
        )
    if facts.group.award_seats:
        yield _quota(facts.group, frame)
    if facts.decided_by is not None:
        yield frame.say(words.DECIDED, document=facts.decided_by)


def _quota(group: GroupYear, frame: Frame) -> str:
    award = frame.scheme.award
    drawn = any(unit.line.award is Award.NAMED for unit in group.units)
    return frame.say(
        words.QUOTA,
        title=group.title or frame.say(words.AWARD),
        size=len(group.units),
        share="" if award.share is None else percent(award.share),
        rounding=frame.label(award.rounding),
        seats=group.award_seats,
        line=frame.say(words.LINE_DRAWN if drawn else words.NO_LINE),
    )
