"""Sets ballots by their layout: nothing on the page but the ballots, to be cut apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from hearing_desk.sheet.ballot_layout import Area as Place
from hearing_desk.sheet.ballot_layout import BoxPlace
from hearing_desk.sheet.document import Align, BallotFace, BallotPage, SheetDocument
from hearing_desk.sheet.fonts import Face, Typefaces
from hearing_desk.sheet.furniture import warnings
from hearing_desk.sheet.marks import MM, Box, Line, Mark, Page, Placed, Style, Watermark
from hearing_desk.sheet.type_area import Area, TypeArea

EVENT = Style(Face.SANS, 11, 15)
TITLE = Style(Face.SANS, 17, 23, bold=True)
SUBJECT = Style(Face.SANS, 13, 18, bold=True)
LABEL = Style(Face.SERIF, 12, 15)
HEAD = Style(Face.SANS, 11, 14)
KEY = Style(Face.SANS, 7, 9)
RULE = Style(Face.SERIF, 9.5, 12.5)
SMALL = Style(Face.SANS, 8, 11)

PADDING = 1.2 * MM
THIN = 0.5
TICK = 1.0
FACTORS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5)
"""Tried until a text stays inside its place."""


def ballot_page(document: SheetDocument, page: BallotPage, faces: Typefaces) -> Page:
    """The page that holds these ballots; only the marks of a draft or rehearsal join them."""
    layout = page.faces[0].layout
    width, height = _pt(layout.page_width_um), _pt(layout.page_height_um)
    marks = list(warnings(document, faces, width, height))
    for face in page.faces:
        setter = _FaceSetter(face, faces)
        marks += setter.marks()
    if len(page.faces) > 1:
        cut = _pt(page.faces[1].layout.face.y_um)
        marks.append(Line(0, cut, width, cut, THIN, dashed=True))
    return Page(width, height, (Placed(0, 0, tuple(marks)),))


class _FaceSetter:
    """Sets one ballot."""

    def __init__(self, face: BallotFace, faces: Typefaces) -> None:
        self._face = face
        self._faces = faces
        self._layout = face.layout

    def marks(self) -> Iterator[Mark]:
        """Everything on the ballot, its reading order kept."""
        face, layout = self._face, self._layout
        yield from self._heading()
        yield _box(layout.stamp, THIN, dashed=True)
        yield from self._texts(face.stamp, layout.stamp, SMALL, Align.CENTRE)
        yield from self._table_head()
        width = self._number_width_um()
        for row, place in zip(face.rows, layout.labels, strict=True):
            yield _box(place, THIN)
            number = replace(place, width_um=width)
            yield from self._texts(row.number, number, LABEL, Align.RIGHT)
            name = replace(place, x_um=place.x_um + width, width_um=place.width_um - width)
            yield from self._texts(row.label, name, LABEL, Align.LEFT, balanced=True)
        for box in layout.boxes:
            yield _box(box.cell, THIN)
            yield _box(box.box, TICK)
        yield from self._texts("\n".join(face.rules), layout.rules, RULE, Align.LEFT)
        if face.specimen:
            whole = layout.face
            middle = (_pt(whole.x_um + whole.width_um // 2), _pt(whole.y_um + whole.height_um // 2))
            yield Watermark(*middle, face.specimen, 90, 25)

    def _number_width_um(self) -> int:
        """What the widest number of a row takes, so that all names begin in one line."""
        widths = (self._faces.width(row.number, LABEL.face, LABEL.size) for row in self._face.rows)
        return round((max(widths) + 2 * PADDING) / MM * 1000)

    def _heading(self) -> Iterator[Mark]:
        face, heading = self._face, self._layout.heading
        third = heading.height_um // 3
        lines = (
            (face.event, EVENT),
            (" ".join((face.title, face.round_mark)).strip(), TITLE),
            (face.subject, SUBJECT),
        )
        for number, (text, style) in enumerate(lines):
            place = Place(heading.x_um, heading.y_um + number * third, heading.width_um, third)
            yield from self._texts(text, place, style, Align.LEFT)

    def _table_head(self) -> Iterator[Mark]:
        face, row = self._face, self._layout.head_row
        first_row = tuple(next(groupby(self._layout.boxes, lambda box: box.row))[1])
        label_width = first_row[0].cell.x_um - row.x_um
        corner = Place(row.x_um, row.y_um, label_width, row.height_um)
        yield _box(corner, THIN)
        yield from self._texts(face.row_heading, corner, HEAD, Align.CENTRE)
        titled = any(face.heads)
        for head, boxes in groupby(first_row, lambda box: box.head):
            columns = tuple(boxes)
            title_height = row.height_um // 2 if titled else 0
            if titled:
                place = _over(columns, row.y_um, title_height)
                yield _box(place, THIN)
                yield from self._texts(face.heads[head], place, HEAD, Align.CENTRE)
            for column in columns:
                place = _over((column,), row.y_um + title_height, row.height_um - title_height)
                yield from self._grade(column, place)

    def _grade(self, column: BoxPlace, place: Place) -> Iterator[Mark]:
        """A grade's label, as large as every other grade's, and its key digit small below."""
        label, key = self._face.grades[column.grade - 1]
        yield _box(place, THIN)
        upper = place.height_um * 3 // 5
        above = replace(place, height_um=upper)
        sizes = (self._fitting(each, above, HEAD) for each, _ in self._face.grades)
        alike = min(sizes, key=lambda style: style.size)
        yield from self._texts(label, above, alike, Align.CENTRE)
        lower = replace(place, y_um=place.y_um + upper, height_um=place.height_um - upper)
        yield from self._texts(key, lower, KEY, Align.CENTRE)

    def _texts(
        self, text: str, place: Place, style: Style, align: Align, *, balanced: bool = False
    ) -> Iterator[Mark]:
        """A text in the middle of its place, made smaller until it stays inside."""
        width, height = _inside(place)
        area = TypeArea(self._faces, width, height, 1, 0)
        fitting = self._fitting(text, place, style)
        lines = (area.balanced if balanced else area.wrap)(text, width, fitting)
        top = _pt(place.y_um) + (height - len(lines) * fitting.leading) / 2
        yield from area.column(lines, fitting, Area(_pt(place.x_um) + PADDING, top, width), align)

    def _fitting(self, text: str, place: Place, style: Style) -> Style:
        """The style in which a text stays inside its place, or the smallest there is."""
        width, height = _inside(place)
        for factor in FACTORS:
            area = TypeArea(self._faces, width, height, factor, 0)
            fitting = area.fitted(text, width, area.style(style))
            if len(area.wrap(text, width, fitting)) * fitting.leading <= height:
                break
        return fitting


def _inside(place: Place) -> tuple[float, float]:
    """Width and height that a place leaves to a text, in points."""
    return _pt(place.width_um) - 2 * PADDING, _pt(place.height_um)


def _over(boxes: tuple[BoxPlace, ...], y_um: int, height_um: int) -> Place:
    first, last = boxes[0].cell, boxes[-1].cell
    return Place(first.x_um, y_um, last.x_um + last.width_um - first.x_um, height_um)


def _box(place: Place, thickness: float, *, dashed: bool = False) -> Box:
    return Box(
        _pt(place.x_um),
        _pt(place.y_um),
        _pt(place.width_um),
        _pt(place.height_um),
        thickness,
        dashed,
    )


def _pt(micrometres: int) -> float:
    return micrometres / 1000 * MM
