"""The section of the draw certificate that tells how to redo the draw (`draw.md` 3.11)."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.rules.recipes import Recipe, one_person, recipe_text
from hearing_desk.sheet.document import Block, Heading, Listing, Paragraph, Tone
from hearing_desk.sheet.facts import Frame, SeedFacts
from hearing_desk.words import draw_paper_words as words


def recipes(frame: Frame, seed: SeedFacts, person_id: str) -> Iterator[Block]:
    """Every recipe with this draw's seed filled in; `person_id` serves as the phone's example."""
    yield Heading(frame.say(words.RECIPES))
    yield Paragraph(frame.say(words.RECIPES_NOTE))
    for recipe in Recipe:
        yield Paragraph(frame.say(words.RECIPE_TITLES[recipe]), Tone.NOTE)
        yield Listing(tuple(recipe_text(recipe, seed.seed_string).splitlines()))
    yield Paragraph(frame.say(words.RECIPE_PHONE, person_id=person_id), Tone.NOTE)
    yield Listing((one_person(seed.k, person_id),))
