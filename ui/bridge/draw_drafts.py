"""What is typed for a draw and not submitted yet, as text to keep beside the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from hearing_desk.model.draw import Die, PoolRecusal
from hearing_desk.model.people import PersonId
from ui.bridge.draw_planning import DrawDraft, QuotaEntry


@dataclass(frozen=True, slots=True)
class PreparedDraft:
    """Typed before the commitment; it belongs to this pool.

    runs: of the draw of its session before this one.
    """

    pool_sha256: str
    runs: int
    draft: DrawDraft
    reason: str


@dataclass(frozen=True, slots=True)
class ElsewhereDraft:
    """Typed of a draw made elsewhere; `witnesses` as typed, in one line."""

    device: str = ""
    witnesses: str = ""
    panel: tuple[PersonId, ...] = ()
    alternates: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class ThrownDraft:
    """Typed after the commitment; it belongs to this commitment.

    throws: (who rolled, digits) taken down; name, digits: of the line still being typed.
    way:    the way to draw that was shown, from 0.
    """

    commitment: str
    throws: tuple[tuple[str, str], ...] = ()
    name: str = ""
    digits: str = ""
    balls: ElsewhereDraft = ElsewhereDraft()
    software: ElsewhereDraft = ElsewhereDraft()
    way: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        blank = ElsewhereDraft()
        typed = (self.throws, self.name, self.digits)
        return not any(typed) and self.balls == self.software == blank


def kept(draft: PreparedDraft | ThrownDraft) -> str:
    """The draft as one line of text."""
    return json.dumps(asdict(draft), default=lambda value: value.value, ensure_ascii=False)


def prepared(text: str) -> PreparedDraft | None:
    """The draft that was kept; `None` = none, or none that can be read."""
    try:
        read = json.loads(text)
        draft = read["draft"]
        return PreparedDraft(
            str(read["pool_sha256"]),
            int(read["runs"]),
            DrawDraft(
                draw_id=str(draft["draw_id"]),
                die=Die(draft["die"]),
                digit_count=str(draft["digit_count"]),
                seats=str(draft["seats"]),
                entries=tuple(QuotaEntry(**entry) for entry in draft["entries"]),
                recusals=tuple(PoolRecusal(**recusal) for recusal in draft["recusals"]),
                to_sector=draft["to_sector"],
            ),
            str(read["reason"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def thrown(text: str) -> ThrownDraft | None:
    """The draft that was kept; `None` = none, or none that can be read."""
    try:
        read = json.loads(text)
        return ThrownDraft(
            str(read["commitment"]),
            tuple((str(name), str(digits)) for name, digits in read["throws"]),
            str(read["name"]),
            str(read["digits"]),
            _elsewhere(read["balls"]),
            _elsewhere(read["software"]),
            int(read["way"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _elsewhere(read: Mapping[str, Any]) -> ElsewhereDraft:
    return ElsewhereDraft(
        str(read["device"]),
        str(read["witnesses"]),
        tuple(PersonId(str(person)) for person in read["panel"]),
        tuple(PersonId(str(person)) for person in read["alternates"]),
    )
