"""What the windows need of the machine, and this machine's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from hearing_desk import __version__
from hearing_desk.cli.places import OWN_SCHEMES
from hearing_desk.cli.system_chance import SystemChance
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.pin_keeping import FULL, ScryptCost
from hearing_desk.desk.ports import Chance, Clock
from hearing_desk.journal.port import Journal
from hearing_desk.sheet.fonts import FontFiles
from ui.bridge.network import online
from ui.bridge.own_schemes import OwnSchemes
from ui.bridge.records import Records
from ui.bridge.rehearsals import Rehearsals
from ui.bridge.seats import seat_last_operator
from ui.bridge.sound import Sounds
from ui.bridge.sqlite_records import SqliteRecords
from ui.resources import resource, scheme_files


@dataclass(frozen=True, slots=True)
class Outside:
    """What the windows need of the machine; tests give their own.

    fonts, schemes: of the papers, and those that come with the program, the base scheme first.
    own_schemes:    the folder of those written here.
    rehearsals:     the folder in which rehearsals are built.
    online:         whether the machine is connected; `None` = not to be known.
    checks_opened:  whether every check is made on a record that is opened.
    chance, pin_cost: where PINs come from, and what one look at one costs.
    program:        the version that writes; "" = not told.
    """

    records: Records
    clock: Clock
    fonts: FontFiles
    schemes: tuple[Path, ...]
    own_schemes: Path
    rehearsals: Path
    online: Callable[[], bool | None]
    sounds: Sounds
    chance: Chance
    pin_cost: ScryptCost = FULL
    checks_opened: bool = True
    program: str = ""

    def seated_desk(self, journal: Journal) -> Desk:
        """The desk of a record, whoever acted last seated again."""
        desk = Desk(journal, self.clock, self.fonts, self.program)
        seat_last_operator(desk)
        return desk

    def rehearsing(self) -> Rehearsals:
        """What builds rehearsals here."""
        shelf = OwnSchemes(self.schemes, self.own_schemes)
        return Rehearsals(shelf, self.rehearsals, self.fonts)


def this_machine() -> Outside:
    """Files, clocks, network and loudspeaker as they are here."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Outside(
        records=SqliteRecords(),
        clock=SystemClock(),
        fonts=FontFiles(
            sans=resource("fonts", "NotoSansSC-Regular.ttf"),
            serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
        ),
        schemes=scheme_files(),
        own_schemes=OWN_SCHEMES,
        rehearsals=Path(data) / "rehearsals",
        online=online,
        sounds=Sounds(),
        chance=SystemChance(),
        program=__version__,
    )
