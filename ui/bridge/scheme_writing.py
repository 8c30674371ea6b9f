"""Writes a scheme step by step: every act of a person on the draft, and where it is kept."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hearing_desk.errors import Refusal, errors_among
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.units import read_units
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_edit import Edit, Put
from hearing_desk.rules.units import listed_units
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.words import scheme_editor_words as words
from hearing_desk.words.language import Language
from ui.bridge import scheme_edits
from ui.bridge.own_schemes import Origin, OwnSchemes, SchemeFile, text_of
from ui.bridge.roster_job import paper_fonts
from ui.bridge.scheme_draft import SchemeDraft
from ui.bridge.scheme_faults import Fault
from ui.bridge.scheme_lists import Form, Place, spec_of
from ui.bridge.scheme_tables import Cell, TableView
from ui.bridge.views_scheme import SchemeEditorView, editor_view


class SchemeWriting:
    """The draft in hand; begun with a scheme of the house, of one's own, or of a hearing.

    chosen: the group and the component whose entries are shown.
    """

    def __init__(self, shelf: OwnSchemes) -> None:
        self.shelf = shelf
        self.chosen: dict[str, int] = {}
        self.draft: SchemeDraft | None = None

    def open(self, file: SchemeFile) -> None:
        """Take a scheme to write on; one of the program's as a new one. Raises Refusal: text_of."""
        text = text_of(file.path)
        if file.origin is Origin.HOUSE:
            self.begin_from(text)
        else:
            self._take(SchemeDraft(text, file=file.path.stem))

    def begin_from(self, text: str) -> None:
        """A new scheme that begins as that one, under an id of its own."""
        known = str(tomllib.loads(text).get("id", "scheme"))
        draft = SchemeDraft(text)
        draft.edit([Put(("id",), self.shelf.free_id(known))])
        self._take(SchemeDraft(draft.text))

    def view(self, language: Language) -> SchemeEditorView | None:
        """The draft in words; `None` = none is in hand."""
        if self.draft is None:
            return None
        return editor_view(self.draft.text, self.chosen, language)

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost."""
        return self.draft is not None and self.draft.text != self.draft.saved

    def set_cell(self, cell: Cell, given: object) -> None:
        """A cell gets another value."""
        self._edit(scheme_edits.cell_edits(self._raw, cell.path, cell.form, given))

    def answer(self, path: str, given: object) -> None:
        """A field of the first step or a question gets another answer."""
        if path in words.FIELDS:
            key, _, language = path.partition(".")
            forms = {"zh": Form.CHINESE, "en": Form.ENGLISH}
            place: Place = (key,)
            form = forms.get(language, Form.CHOICE if isinstance(given, bool) else Form.TEXT)
        else:
            place = tuple(path.split("."))
            form = Form.NUMBER if isinstance(given, str) else Form.CHOICE
        self._edit(scheme_edits.cell_edits(self._raw, place, form, given), path)

    def add(self, table: TableView, place: int) -> None:
        """One more entry."""
        spec = spec_of(table.path)
        assert spec is not None
        self._edit(scheme_edits.new_entry(self._raw, spec, table.path, place))

    def remove(self, table: TableView, place: int) -> None:
        """An entry less."""
        spec = spec_of(table.path)
        assert spec is not None
        self._edit(scheme_edits.entry_gone(self._raw, spec, (*table.path, place)))

    def move(self, table: TableView, place: int, step: int) -> None:
        """An entry earlier or later."""
        self._edit(scheme_edits.entry_moved((*table.path, place), step, len(table.rows)))

    def look_at(self, fault: Fault) -> None:
        """Show the group or component in which something is wrong."""
        match fault.path:
            case (("groups" | "components") as above, int() as place, *_):
                self.chosen[above] = place

    def import_units(self, file: Path) -> int:
        """The units of a file in place of those listed; how many.

        Raises Refusal: as `read_units`; "scheme-has-errors", "units-faulty".
        """
        assert self.draft is not None
        scheme, problems = read_scheme(self.draft.text, "")
        if scheme is None:
            raise Refusal("scheme-has-errors", errors_among(problems))
        glyphs = load_typefaces(paper_fonts()).missing_glyphs
        reading = read_units(file_content(file), file.name, missing_glyphs=glyphs)
        units, found = listed_units(reading.rows, scheme, file.name)
        if errors := errors_among((*reading.problems, *found)):
            raise Refusal("units-faulty", errors)
        self._edit(scheme_edits.units_listed(self._raw, units))
        return len(units)

    def save(self, *, as_draft: bool) -> Path:
        """Keep what is written. Raises Refusal: as `OwnSchemes.save`."""
        draft = self.draft
        assert draft is not None
        keep = self.shelf.save_draft if as_draft else self.shelf.save
        path = keep(draft.text, known_as=draft.file)
        draft.file, draft.saved = path.stem, draft.text
        return path

    @property
    def _raw(self) -> Any:
        assert self.draft is not None
        return tomllib.loads(self.draft.text)

    def _take(self, draft: SchemeDraft) -> None:
        self.draft, self.chosen = draft, {}

    def _edit(self, edits: Sequence[Edit], about: object = None) -> None:
        assert self.draft is not None
        self.draft.edit(edits, about)
