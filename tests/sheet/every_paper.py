"""Every sample paper, of the hearing and of the year."""

from __future__ import annotations

from tests.sheet.papers import PAPERS
from tests.sheet.year_papers import YEAR_PAPERS

EVERY_PAPER = PAPERS | YEAR_PAPERS
