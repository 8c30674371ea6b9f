"""Files named on the command line, read into records; any error in them refuses the command."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.cli.console import heed
from hearing_desk.cli.places import SANS, SERIF, scheme_text
from hearing_desk.errors import Refusal
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.draw import PoolDraft, Quota
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.pool import form
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.sheet.fonts import FontFiles, load_typefaces


def scheme_named(scheme: str) -> Scheme:
    """A scheme by id or path.

    Raises Refusal: "scheme-not-found", "scheme-not-utf8", "scheme-faulty".
    """
    text, file = scheme_text(scheme)
    read, problems = read_scheme(text, file)
    if read is None:
        raise Refusal("scheme-faulty", problems)
    heed("scheme-faulty", problems)
    return read


def fonts() -> FontFiles:
    """The fonts of the papers."""
    return FontFiles(sans=SANS, serif=SERIF)


def pool_of(content: bytes, name: str, quotas: Sequence[Quota] = ()) -> PoolDraft:
    """The pool of a roster's bytes. Raises Refusal: "pool-faulty"."""
    reading = read_roster(content, name, missing_glyphs=load_typefaces(fonts()).missing_glyphs)
    draft = form(reading.rows, quotas, file=name, headings=reading.headings)
    heed("pool-faulty", (*reading.problems, *draft.problems))
    return draft
