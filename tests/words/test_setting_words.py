"""Every setting of a scheme is asked about in words."""

from __future__ import annotations

from hearing_desk.rules.scheme import settings
from hearing_desk.rules.scheme_fields import SECTIONS as TABLES
from hearing_desk.words.setting_words import QUESTIONS, SECTIONS
from tests.rules.scheme_text import packaged


def test_every_setting_has_its_question_in_the_order_of_the_rules() -> None:
    paths = [setting.path for setting in settings(packaged("tonghe-2011"))]
    assert list(QUESTIONS) == paths
    assert list(SECTIONS) == list(TABLES)


def test_no_two_settings_ask_the_same() -> None:
    for language in ("zh", "en"):
        asked = [getattr(question, language) for question in QUESTIONS.values()]
        assert len(set(asked)) == len(asked)
