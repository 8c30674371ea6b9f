"""The draw page, by keys."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTemporaryDir
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QTableView,
)
from pytestqt.qtbot import QtBot

from hearing_desk.journal.hall_events import SeedRecorded
from hearing_desk.model.attendance import DAY
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.rules.pool import form
from tests.builders import NOTARY, ORGANIZER, Day, a_hearing, a_new_day, a_scheme
from tests.rules.pools import DIGITS, a_row
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.audience.scenes import DrawScene, SeedScene
from ui.bridge.draw_drafts import prepared, thrown
from ui.settings import Settings
from ui.stages.draw_page import DrawPage
from ui.theme import apply_theme, install_font


class Draw(Hands):
    """Hands at the draw page; `scenes`: what the hall was offered."""

    def __init__(self, qtbot: QtBot, day: Day, settings: Settings | None = None) -> None:
        bridge = open_bridge(day, ORGANIZER)
        self._folder = QTemporaryDir()
        unset = QSettings(self._folder.filePath("desk.ini"), QSettings.Format.IniFormat)
        page = DrawPage(bridge, settings or Settings(unset))
        super().__init__(qtbot, bridge, page)
        self.draw = page
        self.scenes: list[object] = []
        page.scene_offered.connect(self.scenes.append)

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def listed(self, name: str) -> list[str]:
        shown = self.find(QListWidget, name)
        return [shown.item(row).text() for row in range(shown.count())]

    def seats(self, firms: str = "2", residents: str = "2") -> None:
        """Type seats for both sectors and let the page look."""
        for place, seats in ((1, firms), (2, residents)):
            self.find(QLineEdit, f"quota_{place}_least").clear()
            self.type(seats, f"quota_{place}_least")
        self.look()

    def look(self) -> None:
        """Wait until the page has looked at what was typed."""
        self.qtbot.waitUntil(lambda: not self.draw.prepare._timer.isActive())

    @property
    def may_commit(self) -> bool:
        return self.find(QPushButton, "drawCommit").isEnabled()

    def commit(self) -> None:
        self.seats()
        self.press("drawCommit")
        self.press("drawConfirm")

    def roll(self, name: str, digits: str) -> None:
        self.type_and_enter(name, "diceName")
        self.type_and_enter(digits, "diceDigits")

    def roll_all(self) -> None:
        self.roll("赵公证", DIGITS[:10])
        self.roll("孙组织", DIGITS[10:])

    def drawn(self) -> None:
        self.commit()
        self.roll_all()
        self.press("drawConfirm")

    def members(self) -> list[str]:
        model = self.find(QTableView, "panelTable").model()
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    @property
    def run(self) -> object:
        return self.bridge.desk.hearing.state.draws[-1]


@pytest.fixture
def draw(qtbot: QtBot) -> Draw:
    return Draw(qtbot, a_hearing().sealed())


def test_what_is_missing_before_the_draw_is_said(qtbot: QtBot) -> None:
    unfrozen = Draw(qtbot, a_new_day().opened().ruled(a_scheme()))
    assert unfrozen.text("drawWaiting")
    unsealed = Draw(qtbot, a_hearing())
    assert unsealed.text("drawWaiting")
    assert unsealed.text("drawWaiting") != unfrozen.text("drawWaiting")


def test_feasibility_follows_the_typing_and_names_who_lacks_whom(draw: Draw) -> None:
    assert not draw.may_commit
    draw.seats("2", "2")
    assert draw.may_commit
    draw.seats("7", "2")
    assert not draw.may_commit
    assert any("企业" in line and "7" in line for line in draw.listed("drawProblems"))
    draw.seats("2", "x")
    assert not draw.may_commit


def test_shares_become_seats_by_the_scheme(draw: Draw) -> None:
    for place in (1, 2):
        draw.type("50", f"quota_{place}_share")
    draw.look()
    assert draw.may_commit
    assert draw.draw.prepare.rules is not None
    assert [quota.minimum for quota in draw.draw.prepare.rules.quotas] == [2, 2]
    draw.type("9", "quota_1_share")  # 509 %
    draw.look()
    assert not draw.may_commit


def test_a_further_column_is_asked_for_and_the_conflict_is_named(qtbot: QtBot) -> None:
    day = a_hearing()
    rows = (
        a_row(
            number + 1,
            f"D{number:04d}",
            f"张{number}",
            sector="企业" if number <= 6 else "居民",
            gender="女" if number in (1, 7, 8) else "男",
        )
        for number in range(1, 13)
    )
    day.pool.seal(form(rows), "名册.csv", b"raw")
    page = Draw(qtbot, day)
    page.seats()
    attribute, value = page.find(QComboBox, "quotaAttribute"), page.find(QComboBox, "quotaValue")
    assert attribute.currentData() == "gender"
    value.setCurrentText("女")
    page.press("quotaAdd")
    assert page.focused == "quota_3_least"
    page.type("3", "quota_3_least")
    page.look()
    assert page.may_commit
    page.find(QLineEdit, "quota_3_least").setText("")
    page.type("4", "quota_3_least")
    page.look()
    assert not page.may_commit
    assert any("女" in line for line in page.listed("drawProblems"))
    page.press("quota_3_remove")
    page.look()
    assert page.may_commit


def test_quotas_come_from_a_file(draw: Draw, tmp_path: Path) -> None:
    path = tmp_path / "名额.csv"
    path.write_text("界别,名额,候补\n企业,3,1\n居民,1,1\n", encoding="utf-8")
    draw.draw.on_quota_file_chosen(path)
    assert draw.may_commit
    assert draw.find(QLineEdit, "quota_1_least").text() == "3"
    path.write_text("界别,名额\n企业,三\n", encoding="utf-8")
    draw.draw.on_quota_file_chosen(path)
    assert not draw.may_commit
    draw.draw.on_quota_file_chosen(tmp_path / "没有.csv")
    assert draw.page.notice.text


def test_a_person_is_barred_with_one_word_and_stands_in_the_commitment(draw: Draw) -> None:
    draw.type("d0001", "recusalPerson")
    draw.type_and_enter("近亲属", "recusalReason")
    assert any("D0001" in line and "近亲属" in line for line in draw.listed("recusals"))
    draw.commit()
    (barred,) = draw.bridge.desk.draws.rules(draw.bridge.desk.hearing.state.draws[0]).recusals
    assert (barred.person, barred.reason) == ("D0001", "近亲属")


def test_a_barred_person_is_let_in_again(draw: Draw) -> None:
    draw.type("d0001", "recusalPerson")
    draw.type_and_enter("近亲属", "recusalReason")
    draw.find(QListWidget, "recusals").setCurrentRow(0)
    draw.press("recusalRemove")
    assert draw.listed("recusals") == []


def test_the_commitment_is_asked_for_and_shown_in_fours(draw: Draw) -> None:
    draw.seats()
    draw.press("drawCommit")
    assert draw.focused == "drawDismiss"
    draw.press("drawDismiss")
    assert not draw.bridge.desk.hearing.state.draws
    draw.press("drawCommit")
    draw.press("drawConfirm")
    (run,) = draw.bridge.desk.hearing.state.draws
    assert draw.text("commitSha256").split()[0] == run.rules_sha256[:4]
    assert "".join(draw.text("commitSha256").split()) == run.rules_sha256


def test_the_commitment_leaves_the_keyboard_on_its_slip(draw: Draw) -> None:
    draw.commit()
    assert draw.focused == "slipAsk"


def test_the_dice_are_rolled_without_scrolling_on_the_smallest_screen(
    draw: Draw, qapp: QApplication
) -> None:
    apply_theme(qapp, install_font(), dark=False, text_scale=100)
    try:
        draw.page.resize(1366 - 180, 768 - 87)  # what rail, strip and bottom line leave of it
        draw.commit()
        draw.roll("赵公证", DIGITS[:5])
        held, area = draw.draw.stack.height(), draw.draw.stack.parentWidget().height()
        assert held <= area
    finally:
        qapp.setStyleSheet("")


def test_tab_visits_the_lines_of_the_table_before_what_adds_one(draw: Draw) -> None:
    visited = [draw.focused]
    for _ in range(12):
        draw.qtbot.keyClick(draw.page.focusWidget(), Qt.Key.Key_Tab)
        visited.append(draw.focused)
    cells = ("least", "most", "share", "alternates")
    lines = [f"quota_{line}_{cell}" for line in (1, 2) for cell in cells]
    first = visited.index("quota_1_least")
    assert visited[first : first + 11] == [
        *lines,
        "quotaImport",
        "quotaAttribute",
        "quotaValue",
    ]


def test_a_commitment_is_given_up_before_the_first_throw_only(draw: Draw) -> None:
    draw.commit()
    draw.press("abortAsk")
    assert draw.page.notice.text  # no reason yet
    draw.roll("赵公证", "012")
    assert not draw.find(QPushButton, "abortAsk").isVisible()
    draw.press("diceBack")
    draw.find(QLineEdit, "diceDigits").clear()
    draw.type("名册有误", "abortReason")
    draw.press("abortAsk")
    draw.press("drawConfirm")
    assert draw.bridge.desk.hearing.state.draws[0].aborted == "名册有误"
    assert "名册有误" in draw.text("drawHistory")


def test_the_slip_is_looked_at_first_and_stored_when_it_leaves(draw: Draw, tmp_path: Path) -> None:
    draw.commit()
    run, papers = draw.bridge.desk.hearing.state.draws[0], draw.bridge.desk.hearing.state.papers
    assert "before the first throw" in draw.text("slipWords")
    draw.press("slipAsk")
    assert draw.focused == "slipPrint"
    draw.until(lambda: draw.draw.committed.papers.preview.page_count == 1)
    assert not papers
    draw.press("slipSave")
    draw.until(lambda: draw.page.findChild(QFileDialog, "saveDialog"))
    (stored,) = papers
    assert (stored.kind, stored.subject) == (PaperKind.COMMITMENT_SLIP, run.draw)
    draw.find(QFileDialog, "saveDialog").reject()
    draw.draw.committed.papers.save_to(str(tmp_path / "slip.pdf"))
    assert sha256((tmp_path / "slip.pdf").read_bytes()).hexdigest() == stored.pdf_sha256
    assert draw.page.notice.text
    draw.press("slipLeave")
    assert draw.focused == "slipAsk"
    assert stored.number in draw.text("slipWords")
    assert "before the first throw" in draw.text("slipWords")
    draw.press("slipAsk")
    draw.press("slipSave")
    assert len(papers) == 1  # the stored one leaves again


def test_the_slip_is_offered_before_the_first_throw_only_and_never_forced(draw: Draw) -> None:
    draw.commit()
    slip = draw.find(QPushButton, "slipAsk")
    assert slip.isVisible()
    draw.roll("赵公证", "012")
    assert not slip.isVisible()
    assert not draw.find(QLabel, "slipWords").isVisible()
    draw.press("diceBack")
    draw.find(QLineEdit, "diceDigits").clear()
    assert slip.isVisible()
    draw.roll_all()
    draw.press("drawConfirm")
    assert draw.bridge.desk.draws.in_force(DAY).panel
    assert not draw.bridge.desk.hearing.state.papers


def test_a_slip_no_longer_to_be_had_is_refused_in_words(draw: Draw) -> None:
    draw.commit()
    desk = draw.bridge.desk
    desk.roles.consent(JointAct.DRAW, draw.draw.committed._draw, NOTARY)
    desk.hearing.append(SeedRecorded(draw.draw.committed._draw, DIGITS, ()))
    draw.press("slipAsk")
    assert draw.page.notice.text
    assert draw.find(QPushButton, "slipAsk").isVisible()


def test_rows_grow_with_the_text(draw: Draw, qapp: QApplication) -> None:
    draw.drawn()
    draw.press("revealAll")
    tables = [draw.find(QTableView, name) for name in ("panelTable", "ballsTable")]
    family, font = install_font(), qapp.font()
    try:
        apply_theme(qapp, family, dark=False, text_scale=100)
        before = [table.rowHeight(0) for table in tables]
        apply_theme(qapp, family, dark=False, text_scale=200)
        for table, height in zip(tables, before, strict=True):
            assert table.rowHeight(0) > table.fontMetrics().height() > height
            assert table.columnWidth(1) >= table.sizeHintForColumn(1)
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(font)


def test_nothing_of_the_outcome_is_known_before_the_last_digit_is_confirmed(draw: Draw) -> None:
    draw.commit()
    draw.roll("赵公证", DIGITS[:10])
    scene = draw.scenes[-1]
    assert isinstance(scene, SeedScene)
    assert (scene.digits, scene.wanted) == (DIGITS[:10], 20)
    draw.roll("孙组织", DIGITS[10:])
    (run,) = draw.bridge.desk.hearing.state.draws
    assert (run.digits, run.panel) == (None, None)
    assert all(isinstance(scene, SeedScene) for scene in draw.scenes)
    assert DIGITS[:5] in draw.text("drawQuestion")
    draw.press("drawDismiss")
    draw.press("diceAdd")  # asks again
    draw.press("drawConfirm")
    assert run.digits == DIGITS
    assert [draw.bridge.desk.hearing.name(who) for who, _ in run.throws] == ["赵公证", "孙组织"]


def test_only_faces_of_the_die_are_taken_and_no_more_than_announced(draw: Draw) -> None:
    draw.commit()
    draw.type_and_enter("赵公证", "diceName")
    draw.type("01a2" + "3" * 30, "diceDigits")
    assert draw.find(QLineEdit, "diceDigits").text() == "012" + "3" * 17


def test_the_panel_is_revealed_sector_by_sector_by_one_key(draw: Draw) -> None:
    draw.drawn()
    assert draw.focused == "revealNext"
    assert draw.members() == []
    draw.press("revealNext")
    first = draw.scenes[-1]
    assert isinstance(first, DrawScene)
    assert (first.sector, len(first.seated), first.left_in_pool) == ("企业", 2, 12 - 3)
    assert len(draw.members()) == 2
    draw.press("revealNext")
    second = draw.scenes[-1]
    assert isinstance(second, DrawScene)
    assert second.left_in_pool == 12 - 6
    assert tuple(draw.members()) == draw.bridge.desk.draws.in_force(DAY).panel
    assert draw.focused == "drawCertificate"


def test_a_draw_held_before_is_shown_whole(qtbot: QtBot) -> None:
    page = Draw(qtbot, a_hearing().sealed().drawn())
    assert len(page.members()) == 4
    assert not page.find(QPushButton, "revealNext").isVisible()


def test_the_check_says_equal_and_would_say_not(draw: Draw) -> None:
    draw.drawn()
    draw.press("revealAll")
    draw.press("drawCheck")
    told = draw.text("drawChecked")
    assert told.count("：") == 4
    assert "NOT EQUAL" not in told
    run = draw.bridge.desk.hearing.state.draws[0]
    assert run.drawn is not None
    run.drawn = (*run.drawn[:-1], PersonId("D0099"))
    lines = draw.draw.held
    lines.on_check_asked()
    assert "NOT EQUAL" in draw.text("drawChecked")


def test_the_certificate_is_stored_once_and_then_looked_at(draw: Draw) -> None:
    draw.drawn()
    draw.press("revealAll")
    draw.press("drawCertificate")
    draw.until(lambda: draw.bridge.desk.hearing.state.papers)
    (paper,) = draw.bridge.desk.hearing.state.papers
    assert paper.number in draw.text("drawStored")
    draw.press("drawCertificate")
    assert len(draw.bridge.desk.hearing.state.papers) == 1
    assert draw.find(QPushButton, "paperPrint").isVisible()
    draw.press("paperLeave")
    assert draw.find(QPushButton, "drawCertificate").isVisible()


def test_a_member_who_leaves_is_replaced_with_a_reason(draw: Draw) -> None:
    draw.drawn()
    draw.press("revealAll")
    leaving = draw.members()[0]
    draw.press("memberReplace")
    assert draw.page.notice.text
    draw.find(QTableView, "panelTable").selectRow(0)
    draw.type_and_enter("因病请假", "memberReason")
    draw.press("drawConfirm")
    assert leaving not in draw.members()
    assert len(draw.members()) == 4
    assert "因病请假" in draw.text("drawReplaced")


def test_a_draw_set_aside_is_repeated_with_a_reason_and_numbered(draw: Draw) -> None:
    draw.drawn()
    draw.press("revealAll")
    draw.type("名册有误", "voidReason")
    assert draw.find(QComboBox, "voidNotary").currentText() == "赵公证"
    draw.press("drawVoid")
    draw.press("drawConfirm")
    assert "名册有误" in draw.text("drawHistory")
    assert draw.may_commit  # the quotas stay as they were
    draw.press("drawCommit")
    assert draw.page.notice.text  # a repeat needs a reason
    assert len(draw.bridge.desk.hearing.state.draws) == 1
    draw.type("名册已更正", "drawReason")
    draw.press("drawCommit")
    draw.press("drawConfirm")
    first, second = draw.bridge.desk.hearing.state.draws
    assert (second.number, second.reason) == (2, "名册已更正")
    assert first.draw != second.draw
    assert "名册已更正" in draw.text("drawHistory")


def elsewhere(draw: Draw, tab: int, name: str) -> None:
    draw.commit()
    draw.find(QTabBar, "drawWays").setCurrentIndex(tab)
    draw.type("一至十二号球", f"{name}Device")
    draw.type("孙监督、赵公证", f"{name}Witnesses")


def test_balls_name_persons_one_by_one(draw: Draw) -> None:
    elsewhere(draw, 1, "balls")
    for person in ("D0001", "D0002", "D0007", "D0008", "D0003", "D0009"):
        draw.type_and_enter(person, "ballsSearch")
        draw.qtbot.keyClick(draw.find(QTableView, "ballsTable"), Qt.Key.Key_Return)
    assert len(draw.listed("ballsDrawn")) == 6
    draw.press("ballsRecord")
    draw.press("drawConfirm")
    run = draw.bridge.desk.draws.in_force(DAY)
    assert (run.method, run.device) == (DrawMethod.BALLS, "一至十二号球")
    assert run.panel == ("D0001", "D0002", "D0007", "D0008")
    assert [draw.bridge.desk.hearing.name(who) for who in run.witnesses] == ["孙监督", "赵公证"]
    draw.press("revealAll")
    draw.press("drawCheck")
    assert "NOT EQUAL" not in draw.text("drawChecked")


def test_a_panel_against_the_quotas_is_not_recorded(draw: Draw) -> None:
    elsewhere(draw, 1, "balls")
    for person in ("D0001", "D0002", "D0003"):
        draw.type_and_enter(person, "ballsSearch")
        draw.qtbot.keyClick(draw.find(QTableView, "ballsTable"), Qt.Key.Key_Return)
    assert not draw.find(QPushButton, "ballsRecord").isEnabled()
    assert draw.listed("ballsProblems")
    draw.press("ballsBack")
    assert len(draw.listed("ballsDrawn")) == 2


def test_the_notarys_software_hands_over_a_file(draw: Draw, tmp_path: Path) -> None:
    elsewhere(draw, 2, "software")
    path = tmp_path / "结果.csv"
    path.write_text(
        "编号,席位,候补\nD0007,3,\nD0001,1,\nD0002,2,\nD0008,4,\nD0003,,1\nD0009,,1\n",
        encoding="utf-8",
    )
    draw.draw.on_elsewhere_file_chosen(path)
    draw.press("softwareRecord")
    draw.press("drawConfirm")
    run = draw.bridge.desk.draws.in_force(DAY)
    assert run.method is DrawMethod.NOTARY_SOFTWARE
    assert run.panel == ("D0001", "D0002", "D0007", "D0008")


def test_dice_recorded_before_a_crash_are_held_and_not_rolled_again(qtbot: QtBot) -> None:
    day = a_hearing().sealed().committed()
    day.recorded(SeedRecorded("2011-A", DIGITS, ((PersonId("witness-1-1"), 20),)))
    page = Draw(qtbot, day.again())
    assert not page.find(QLineEdit, "diceDigits").isVisible()
    page.press("drawHold")
    assert page.bridge.desk.draws.in_force(DAY).panel == a_hearing().sealed().drawn().panel


def killed(draw: Draw, day: Day, settings: Settings) -> Draw:
    """The program was killed; what is on the disk is opened by the next one."""
    left = settings.folder / "left.ini"  # another name: Qt shares what it has not written yet
    left.write_bytes((settings.folder / "desk.ini").read_bytes())
    again = Settings(QSettings(str(left), QSettings.Format.IniFormat))
    return Draw(draw.qtbot, day.again(), again)


def test_quotas_typed_before_the_commitment_outlive_the_program(
    qtbot: QtBot, settings: Settings
) -> None:
    day = a_hearing().sealed()
    draw = Draw(qtbot, day, settings)
    acts = day.journal.head.seq
    draw.seats("2", "1")
    draw.type("D0003", "recusalPerson")
    draw.type_and_enter("公务", "recusalReason")
    draw.type("9", "drawSeats")
    draw.look()
    after = killed(draw, day, settings)
    assert after.draw.prepare.draft == draw.draw.prepare.draft
    assert after.page.notice.text
    assert day.journal.head.seq == acts  # a draft is no act


def test_a_draft_is_let_go_once_it_is_committed(qtbot: QtBot, settings: Settings) -> None:
    day = a_hearing().sealed()
    draw = Draw(qtbot, day, settings)

    def kept() -> str:
        return (settings.folder / "desk.ini").read_text(encoding="utf-8")

    draw.seats()
    assert "preparing" in kept()
    draw.press("drawCommit")
    draw.press("drawConfirm")
    assert "preparing" not in kept()
    draw.roll_all()
    assert "committed" in kept()
    draw.press("drawConfirm")
    assert "committed" not in kept()


def test_digits_typed_before_the_last_one_wait_to_be_checked(
    qtbot: QtBot, settings: Settings
) -> None:
    day = a_hearing().sealed()
    draw = Draw(qtbot, day, settings)
    draw.commit()
    draw.roll("赵公证", DIGITS[:10])
    draw.type("孙组织", "diceName")
    draw.type(DIGITS[10:13], "diceDigits")
    after = killed(draw, day, settings)
    assert after.draw.throw.dice.throws == (("赵公证", DIGITS[:10]),)
    assert after.find(QLineEdit, "diceDigits").text() == DIGITS[10:13]
    assert after.find(QLabel, "diceRestored").isVisible()
    assert not after.find(QPushButton, "diceAdd").isEnabled()
    assert not any(isinstance(scene, SeedScene) for scene in after.scenes)  # nor does the hall
    after.press("diceChecked")
    assert not after.find(QLabel, "diceRestored").isVisible()
    after.type_and_enter(DIGITS[13:], "diceDigits")
    after.press("drawConfirm")
    assert after.bridge.desk.draws.in_force(DAY).digits == DIGITS


def test_digits_of_another_commitment_are_not_shown(qtbot: QtBot, settings: Settings) -> None:
    day = a_hearing().sealed()
    draw = Draw(qtbot, day, settings)
    draw.commit()
    draw.roll("赵公证", DIGITS[:10])
    draw.bridge.desk.draws.abort(DAY, "名册有误")
    after = killed(draw, day, settings)
    after.seats()
    after.type("名册已更正", "drawReason")
    after.press("drawCommit")
    after.press("drawConfirm")
    assert after.draw.throw.dice.throws == ()


def test_witnesses_of_a_draw_by_balls_outlive_the_program(qtbot: QtBot, settings: Settings) -> None:
    day = a_hearing().sealed()
    draw = Draw(qtbot, day, settings)
    elsewhere(draw, 1, "balls")
    draw.type_and_enter("D0001", "ballsSearch")
    draw.qtbot.keyClick(draw.find(QTableView, "ballsTable"), Qt.Key.Key_Return)
    after = killed(draw, day, settings)
    assert after.draw.throw.balls.draft == draw.draw.throw.balls.draft
    assert after.draw.throw.balls.draft.witnesses
    assert after.draw.throw.balls.panel == ("D0001",)
    assert after.find(QLineEdit, "ballsDevice").isVisible()
    assert after.page.notice.text


def test_a_draft_that_cannot_be_read_is_left_out() -> None:
    for text in ("", "{", "[]", '{"draft": 3}', '{"commitment": "ab", "throws": 7}'):
        assert prepared(text) is None
        assert thrown(text) is None


def test_each_group_has_its_own_draw_where_the_scheme_says_so(qtbot: QtBot) -> None:
    day = a_hearing(("panel.scope", "per-group")).sealed()
    page = Draw(qtbot, day)
    session = page.find(QComboBox, "drawSession")
    assert session.isVisible()
    assert [session.itemData(place) for place in range(2)] == ["law", "grassroots"]
    page.drawn()
    session.setFocus()
    page.qtbot.keyClick(session, Qt.Key.Key_Down)
    session.activated.emit(session.currentIndex())
    page.commit()
    assert [run.session for run in page.bridge.desk.hearing.state.draws] == ["law", "grassroots"]


def test_six_sided_dice_want_more_digits(draw: Draw) -> None:
    draw.seats()
    die = draw.find(QComboBox, "drawDie")
    die.setFocus()
    draw.qtbot.keyClick(die, Qt.Key.Key_Down)
    die.activated.emit(die.currentIndex())
    assert draw.find(QLineEdit, "drawDigits").text() == "26"
    draw.press("drawCommit")
    draw.press("drawConfirm")
    draw.type_and_enter("赵公证", "diceName")
    draw.type("7162", "diceDigits")
    assert draw.find(QLineEdit, "diceDigits").text() == "162"


def test_an_alternate_is_named_before_the_seats_are_full(draw: Draw) -> None:
    elsewhere(draw, 1, "balls")
    draw.type_and_enter("D0009", "ballsSearch")
    draw.press("ballsAlternate")
    assert draw.draw.throw.balls.alternates == ("D0009",)
    assert draw.draw.throw.balls.panel == ()


def test_another_language_keeps_what_was_typed(draw: Draw) -> None:
    draw.seats("3", "1")
    QApplication.sendEvent(draw.page, QEvent(QEvent.Type.LanguageChange))
    assert draw.find(QLineEdit, "quota_1_least").text() == "3"
    draw.seats()
    draw.press("drawCommit")
    draw.press("drawConfirm")
    draw.roll("赵公证", "012")
    QApplication.sendEvent(draw.page, QEvent(QEvent.Type.LanguageChange))
    assert draw.draw.throw.dice.throws == (("赵公证", "012"),)
