"""Taste: geometry, language, theme, text size, recent files. Nothing here changes a figure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from hearing_desk.words.language import Language

RECENT_LIMIT = 8
COPY_EVERY, MOST_EVERY = 25, 500
IDLE_MINUTES, MOST_IDLE = 10, 240
TEXT_SCALES = (100, 125, 150, 175, 200)


class Settings:
    """Typed access to `QSettings`; every value has a default and survives a broken file."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def language(self) -> Language:
        """Language of the windows; Chinese unless chosen otherwise."""
        value = self._store.value("language")
        return Language.EN if value == Language.EN.value else Language.ZH

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language.value)

    @property
    def dark(self) -> bool:
        """Whether the dark theme is chosen."""
        return self._store.value("dark") in (True, "true")

    @dark.setter
    def dark(self, dark: bool) -> None:
        self._store.setValue("dark", dark)

    @property
    def text_scale(self) -> int:
        """Text size in percent, one of `TEXT_SCALES`."""
        value = str(self._store.value("text_scale"))
        return int(value) if value.isdigit() and int(value) in TEXT_SCALES else TEXT_SCALES[0]

    @text_scale.setter
    def text_scale(self, percent: int) -> None:
        self._store.setValue("text_scale", percent)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Hearings opened lately, latest first, those that still exist."""
        stored = self._store.value("recent") or []
        paths = [stored] if isinstance(stored, str) else stored
        return tuple(Path(path) for path in paths if Path(path).is_file())

    def remember(self, path: Path) -> None:
        """Put a hearing at the top of the recent ones."""
        others = [known for known in self.recent if known != path]
        self._store.setValue("recent", [str(p) for p in (path, *others)][:RECENT_LIMIT])

    @property
    def geometry(self) -> QByteArray | None:
        """Where the main window was; `None` = never closed yet."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def page_of(self, hearing: str) -> str:
        """The page on which a hearing was left; empty = never shown."""
        return str(self._store.value(f"pages/{hearing}") or "")

    def remember_page(self, hearing: str, page: str) -> None:
        """Keep on which page a hearing is, so that it reopens there."""
        self._store.setValue(f"pages/{hearing}", page)

    def copy_of(self, hearing: str) -> str:
        """The last proven copy, as `bridge.copying` writes it; empty = none."""
        return str(self._store.value(f"copies/{hearing}") or "")

    def remember_copy(self, hearing: str, copy: str) -> None:
        """Keep what is known of a proven copy."""
        self._store.setValue(f"copies/{hearing}", copy)

    @property
    def copy_folder(self) -> tuple[Path, bool] | None:
        """Where copies go, and whether that is another disk; `None` = not chosen."""
        folder = str(self._store.value("copy_folder") or "")
        other = self._store.value("copy_folder_on_other_disk") in (True, "true")
        return (Path(folder), other) if folder else None

    @copy_folder.setter
    def copy_folder(self, place: tuple[Path, bool]) -> None:
        folder, other_disk = place
        self._store.setValue("copy_folder", str(folder))
        self._store.setValue("copy_folder_on_other_disk", other_disk)

    @property
    def copy_every(self) -> int:
        """Ballots after which a copy is due."""
        value = str(self._store.value("copy_every"))
        return int(value) if value.isdigit() and 1 <= int(value) <= MOST_EVERY else COPY_EVERY

    @copy_every.setter
    def copy_every(self, ballots: int) -> None:
        self._store.setValue("copy_every", ballots)

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key after which a desk with PINs is locked; 0 = never."""
        value = str(self._store.value("idle_minutes"))
        return int(value) if value.isdigit() and int(value) <= MOST_IDLE else IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._store.setValue("idle_minutes", minutes)

    def draft_of(self, name: str) -> str:
        """What was typed under that name and never submitted; empty = nothing."""
        return str(self._store.value(f"drafts/{name}") or "")

    def keep_draft(self, name: str, typed: str) -> None:
        """Keep what is typed, on the disk at once: the program may be killed. Empty lets it go."""
        key = f"drafts/{name}"
        if typed:
            self._store.setValue(key, typed)
        elif self._store.contains(key):
            self._store.remove(key)
        self._store.sync()

    @property
    def folder(self) -> Path:
        """Where the settings lie, and fault reports beside them."""
        return Path(self._store.fileName()).parent
