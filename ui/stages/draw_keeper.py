"""Keeps what is typed on the draw page and not submitted: no act, no evidence, only not lost."""

from __future__ import annotations

from ui.bridge.draw_drafts import PreparedDraft, ThrownDraft, kept, prepared, thrown
from ui.bridge.views_draw import DrawStage, DrawView
from ui.settings import Settings
from ui.stages.draw_prepare import DrawPrepare
from ui.stages.draw_throw import DrawThrow


class DrawKeeper:
    """Drafts by hearing, session and stage; each is let go once its stage is over."""

    def __init__(self, settings: Settings, prepare: DrawPrepare, throw: DrawThrow) -> None:
        self._settings, self._prepare, self._throw = settings, prepare, throw

    def keep(self, view: DrawView) -> None:
        """Keep what is typed in this stage now."""
        if view.stage is DrawStage.PREPARING:
            typed = PreparedDraft(
                view.pool_sha256,
                len(view.runs),
                self._prepare.draft,
                self._prepare.reason.text().strip(),
            )
            self._settings.keep_draft(_name(view), kept(typed))
        elif view.stage is DrawStage.COMMITTED:
            draft = self._throw.draft
            self._settings.keep_draft(_name(view), "" if draft.empty else kept(draft))

    def forget(self, view: DrawView) -> None:
        """This stage is over."""
        self._settings.keep_draft(_name(view), "")

    def prepared(self, view: DrawView) -> PreparedDraft | None:
        """What was typed last for this run of the draw."""
        draft = prepared(self._settings.draft_of(_name(view)))
        own = draft is not None and (draft.pool_sha256, draft.runs) == (
            view.pool_sha256,
            len(view.runs),
        )
        return draft if own else None

    def thrown(self, view: DrawView) -> ThrownDraft | None:
        """What was typed last under this commitment."""
        draft = thrown(self._settings.draft_of(_name(view)))
        own = draft is not None and draft.commitment == "".join(view.sha256_groups)
        return draft if own else None


def _name(view: DrawView) -> str:
    return f"{view.hearing}/{view.session}/{view.stage.value}"
