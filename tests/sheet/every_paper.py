"""Every sample paper, of the hearing, its witnesses and corrections, and of the year."""

from __future__ import annotations

from tests.sheet.correction_papers import CORRECTION_PAPERS
from tests.sheet.papers import PAPERS
from tests.sheet.witness_papers import WITNESS_PAPERS
from tests.sheet.year_papers import YEAR_PAPERS

EVERY_PAPER = PAPERS | CORRECTION_PAPERS | WITNESS_PAPERS | YEAR_PAPERS
