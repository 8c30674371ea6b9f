"""Looking at refusals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.words.language import Language
from hearing_desk.words.store_words import MESSAGES


def refusal_of(doing: Callable[[], object]) -> Refusal:
    """The refusal something ends in, after trying its sentence in both languages."""
    with pytest.raises(Refusal) as caught:
        doing()
    words = MESSAGES[caught.value.code]
    for language in Language:
        assert "{" not in words.filled(language, **caught.value.params)
    return caught.value


def code_of(doing: Callable[[], object]) -> str:
    return refusal_of(doing).code
