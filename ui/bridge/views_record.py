"""Acts of a record that no desk has open, in words: of a copy, or of a record only looked at."""

from __future__ import annotations

import json

from hearing_desk.desk.times import local_moment
from hearing_desk.errors import Refusal
from hearing_desk.journal.codec import decode
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.ids import GroupId
from hearing_desk.verify.record import Record
from hearing_desk.words.acts_told import Names, act_sentence
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local
from ui.bridge.views_year import component_name


def act_told(record: Record, row: JournalRow, language: Language) -> str:
    """`09:02:11  what was done`; an act that cannot be read is told by its kind and payload."""
    at = local_moment(row.at_utc, record.state.utc_offset_minutes)[11:19]
    try:
        event = decode(row.kind, json.loads(row.payload))
        text = act_sentence(event, names_in(record, language), language)
    except (Refusal, ValueError):
        text = f"{row.kind} {row.payload}"
    return f"{at}  {text}"


def names_in(record: Record, language: Language) -> Names:
    """How everything with an id is called in that record."""
    scheme, _ = record.scheme_read

    def group(group: GroupId) -> str:
        labels = () if scheme is None else scheme.groups
        return next((local(each.label, language) for each in labels if each.id == group), group)

    def component(component: str) -> str:
        return component if scheme is None else component_name(scheme, component, language)

    return Names(person=record.person_name, unit=record.unit_name, group=group, component=component)
