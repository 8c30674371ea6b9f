"""Texts of the plan itself, in both languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text of the plan in both languages; `en` falls back to `zh` where the plan has none."""

    zh: str
    en: str
