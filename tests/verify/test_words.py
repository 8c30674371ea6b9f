"""Whatever a verification may say is worded in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import hearing_desk.verify
from hearing_desk.journal.chain import ChainFault
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.verify.report import Status
from hearing_desk.verify.verification import CHECKS
from hearing_desk.words.language import Language
from hearing_desk.words.messages import MESSAGES, problem_line
from hearing_desk.words.verify_words import CHECK_NAMES, LABELS, STATUSES
from hearing_desk.words.verify_words import MESSAGES as OURS
from tests.verify.hearings import changed, forged, verified

ROOM = Path(hearing_desk.verify.__file__).parent
CODE = re.compile(r'(?:Problem|Refusal|NothingToCheck|_sheets)\(\s*"([a-z-]+)"')


def test_every_code_has_a_sentence() -> None:
    codes = {code for file in ROOM.glob("*.py") for code in CODE.findall(file.read_text("utf-8"))}
    assert len(codes) > 100
    assert codes <= MESSAGES.keys()
    assert OURS.keys() - codes == {"head-malformed"}  # the command's


def test_both_languages_have_the_same_placeholders() -> None:
    for words in OURS.values():
        assert set(re.findall(r"{\w+}", words.zh)) == set(re.findall(r"{\w+}", words.en))


def test_every_check_and_status_has_a_name() -> None:
    assert list(CHECK_NAMES) == [name for name, _ in CHECKS]
    assert list(STATUSES) == [status.value for status in Status]


def test_our_own_names_are_worded() -> None:
    for names in (ChainFault, DrawMethod, SpeechActKind):
        assert {name.value for name in names} <= LABELS.keys()


def test_every_finding_fills_its_sentence() -> None:
    report = verified(forged(changed("BallotsIssued", printed=1), changed("EntryClosed", round=9)))
    for check in report.checks:
        for finding in check.findings:
            for language in Language:
                assert "{" not in problem_line(finding, language)
