"""Every sample paper, of the hearing, its witnesses, corrections and rechecks, and of the year."""

from __future__ import annotations

from tests.sheet.correction_papers import CORRECTION_PAPERS
from tests.sheet.papers import PAPERS
from tests.sheet.recheck_papers import RECHECK_PAPERS
from tests.sheet.witness_papers import WITNESS_PAPERS
from tests.sheet.year_papers import YEAR_PAPERS

EVERY_PAPER = PAPERS | CORRECTION_PAPERS | RECHECK_PAPERS | WITNESS_PAPERS | YEAR_PAPERS
