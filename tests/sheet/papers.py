"""Papers of an invented hearing: long names, rare characters, ties, absences, missing ballots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from hearing_desk.model.ballots import InvalidReason, Mark, Marks
from hearing_desk.model.draw import Die
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.scheme import Balloting, Scheme
from hearing_desk.model.tally import BallotAccount, UnitTally
from hearing_desk.rules.scheme import read_scheme, scheme_text_sha256
from hearing_desk.rules.score import score_text
from hearing_desk.rules.tabulate import tabulate
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.sheet.ballot_list_paper import build_ballot_list
from hearing_desk.sheet.ballot_paper import build_ballots
from hearing_desk.sheet.commitment_paper import build_commitment_slip
from hearing_desk.sheet.document import Imprint, SheetDocument
from hearing_desk.sheet.draw_paper import build_draw_certificate
from hearing_desk.sheet.facts import (
    AbsentLine,
    BallotFacts,
    BallotLine,
    BallotListFacts,
    BallotUnit,
    CommitmentFacts,
    CommittedLine,
    DrawCertificateFacts,
    DrawnLine,
    EarlierRun,
    Frame,
    GroupSummaryFacts,
    KeyingFacts,
    NamedUnits,
    PanelLine,
    PanelListFacts,
    PanelRole,
    PauseLine,
    QuotaLine,
    ReconciliationFacts,
    ReconciliationLine,
    ReplacementLine,
    RuleSheetFacts,
    SampleCheck,
    SeedFacts,
    SeedRoll,
    SpeechLine,
    SpeechRecordFacts,
    SummaryLine,
    UnitTallyFacts,
    WalkLine,
)
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.panel_paper import build_panel_list
from hearing_desk.sheet.reconciliation_paper import build_reconciliation
from hearing_desk.sheet.rule_paper import build_rule_sheet
from hearing_desk.sheet.speech_paper import build_speech_record
from hearing_desk.sheet.summary_paper import build_group_summary
from hearing_desk.sheet.tally_paper import build_unit_tally
from hearing_desk.words.language import Language
from hearing_desk.words.rule_sheet import rule_sheet

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = FontFiles(
    RESOURCES / "fonts" / "NotoSansSC-Regular.ttf",
    RESOURCES / "fonts" / "NotoSerifSC-Regular.ttf",
)
RARE = "䶮㛃𬀪𫖯𬭎"
LONG_UNIT = (
    "县农机总站农机监理站暨农业机械安全技术检验与驾驶操作人员考核管理中心（代管县拖拉机配件服务部）"
)
BLANK_PAPER: Marks = (Mark("0"),) * 5


def scheme() -> Scheme:
    """The Tonghe scheme as the house ships it."""
    text = (RESOURCES / "schemes" / "tonghe-2011.toml").read_text(encoding="utf-8")
    read, problems = read_scheme(text, "tonghe-2011.toml")
    assert read is not None, problems
    return read


def frame(language: Language = Language.ZH, **changed: object) -> Frame:
    """Scheme, imprint and language; `changed` are fields of the imprint."""
    plan = scheme()
    imprint = Imprint(
        file_id="H-20110618-7F3A",
        event_title=plan.title.zh if language is Language.ZH else plan.title.en,
        number="TH2011-D8-04",
        version=1,
        replaces=None,
        supervised=True,
        draft=False,
        rehearsal=False,
        printed_at="2011-06-18 10:55:03 +08:00",
        clock_offset=None,
        program_version="0.1.0",
        scheme_digest=scheme_text_sha256(plan.text),
        journal_head="5f1c" * 16,
    )
    return Frame(plan, replace(imprint, **changed), language)  # type: ignore[arg-type]


def marks(text: str) -> Marks:
    """One paper from a string of marks: `12340`."""
    return tuple(Mark(mark) for mark in text)


EXAMPLE_PAPERS = (*(marks("11111") for _ in range(7)), marks("12340"), BLANK_PAPER)
"""The nine ballots returned in example 1 of the domain notes."""


def tally(papers: tuple[Marks, ...] = EXAMPLE_PAPERS, present: int = 10) -> UnitTally:
    """A count as the rules make it."""
    account = BallotAccount(
        present=present,
        recused=0,
        session_present=present,
        issued=present,
        exchanged=1,
        returned=len(papers),
        unused=4,
    )
    return tabulate(scheme().ballot, UnitId("U04"), Round(1), account, papers)


def unit_tally_facts(**changed: object) -> UnitTallyFacts:
    """Example 1 of the domain notes: 81.00, one ballot missing."""
    counted = tally()
    assert counted.score is not None
    facts = UnitTallyFacts(
        unit="卫生局",
        group="执法监督组",
        order=4,
        written=False,
        tally=counted,
        shown=score_text(counted.score, scheme().ranks),
        invalid=((InvalidReason.TORN, 0),),
        keying=KeyingFacts(
            keyed_by=f"王{RARE[0]}",
            verified_by="李敏",
            differences=2,
            settled=2,
            doubtful=1,
            rulings=1,
            sample=SampleCheck((3, 7), 2),
        ),
        minuted=("1 张未交回：代表离席时带走，已记入现场情况记录第 3 号",),
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def unit_tally(at: Frame) -> SheetDocument:
    return build_unit_tally(unit_tally_facts(), at)


def unit_tally_of_nothing(at: Frame) -> SheetDocument:
    """No ballot at all, nobody to divide by, the longest name."""
    facts = unit_tally_facts(
        unit=LONG_UNIT, tally=tally((), present=0), shown=None, written=True, minuted=()
    )
    return build_unit_tally(facts, at)


def unit_tally_of_rates(at: Frame) -> SheetDocument:
    """The street office: four papers, all items pooled, so the rates of each item are told."""
    text = (RESOURCES / "schemes" / "street-office.toml").read_text(encoding="utf-8")
    street, _ = read_scheme(text, "street-office.toml")
    assert street is not None
    account = BallotAccount(
        present=4, recused=0, session_present=4, issued=4, exchanged=0, returned=4
    )
    papers = [marks(paper) for paper in ("11111", "12341", "1201+", "40120")]
    counted = tabulate(street.ballot, UnitId("U01"), Round(1), account, papers)
    assert counted.score is not None
    facts = unit_tally_facts(
        unit="新城街道社保所",
        group="街道社保所",
        order=1,
        written=True,
        tally=counted,
        shown=score_text(counted.score, street.ranks),
        minuted=(),
    )
    return build_unit_tally(facts, replace(at, scheme=street))


def rule_paper(at: Frame) -> SheetDocument:
    example = worked_example(at.scheme)
    sections = rule_sheet(at.scheme, at.language, example)
    return build_rule_sheet(RuleSheetFacts("2011 年 6 月 18 日", sections), at)


SECTORS = ("管理服务对象", "人大代表", "政协委员", "勤政廉政监督员", "社会群众代表")
FAMILIES = "王李张刘陈杨赵黄周吴"
SEED_STRING = "HDRAW-1|" + "c0de" * 16 + "|31415926535897932384"


def drawn(count: int, position: Callable[[int], str]) -> tuple[DrawnLine, ...]:
    return tuple(
        DrawnLine(
            position(number),
            f"D{7 * number % 400:04}",
            f"{FAMILIES[number % 10]}{RARE[number % 5]}",
            SECTORS[number % 5],
        )
        for number in range(1, count + 1)
    )


def draw_facts(**changed: object) -> DrawCertificateFacts:
    panel = drawn(50, str)
    facts = DrawCertificateFacts(
        draw_id="2011-06-16-A",
        run_number=2,
        earlier_runs=(EarlierRun(1, "名册用错，公证员同意重抽"),),
        held_at="2011-06-16 15:20",
        pool_name="通河县评议代表库（2011）",
        sealed_at="2011-06-15 17:00",
        pool_size=400,
        exclusions=(("在参评单位工作", 12), ("本人申请", 1)),
        quotas=(
            *(QuotaLine("界别", each, 80, 78, "20%", "10", 10, 10, 10, 2) for each in SECTORS),
            QuotaLine("性别", "女", 180, 176, None, None, 15, 35, 22, None),
        ),
        apportionment=None,
        method=DrawMethod.BUILT_IN,
        seed=SeedFacts(
            roster_sha256="0a1b" * 16,
            roster_sm3="2c3d" * 16,
            commitment_sha256="c0de" * 16,
            commitment_sm3="4e5f" * 16,
            committed_at="2011-06-16 15:02",
            sealed_copy="公证处 U 盘，封存袋 1 号",
            die=Die.D10,
            rolls=(
                SeedRoll("31415", "公证员 赵明"),
                SeedRoll("92653", "组织方 钱进"),
                SeedRoll("5897932384", "代表 孙立、记者 周游"),
            ),
            seed_string=SEED_STRING,
            k="6789" * 16,
        ),
        origin=None,
        walk=tuple(
            WalkLine(n, f"0.{n:018}", line.person_id, line.name, f"入选，席位 {n}")
            for n, line in enumerate(panel, start=1)
        ),
        panel=panel,
        alternates=drawn(10, lambda n: f"候补 {1 + n // 5}"),
        replacements=(
            ReplacementLine("D0007 李㛃", "D0014 张𬀪", "出差", "2011-06-17 09:10"),
            ReplacementLine("D0021 刘𫖯", None, "住院，该界别候补已用尽", "2011-06-18 08:15"),
        ),
        witnesses=("孙立（代表）", "周游（记者）"),
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def commitment_facts(**changed: object) -> CommitmentFacts:
    """The slip of the same draw: the first attempt was given up, one sector has a range."""
    recused = (("在参评单位工作", 2), ("本人申请", 1))
    facts = CommitmentFacts(
        draw_id="2011-06-16-A",
        run_number=2,
        earlier_runs=(EarlierRun(1, "骰盘打翻", aborted=True),),
        committed_at="2011-06-16 15:02:11 UTC+08:00",
        sealed_at="2011-06-15 17:00:00 UTC+08:00",
        lines=(
            CommittedLine("界别", SECTORS[0], 80, recused, 77, (9, 10), 2),
            *(CommittedLine("界别", each, 80, (), 80, (10, 10), 2) for each in SECTORS[1:]),
            CommittedLine("界别", "其他", 5, (), 5, (0, 0), 0),
            CommittedLine("性别", "女", 180, recused, 177, (15, 35), None),
        ),
        whole_pool=CommittedLine(
            "全库", "通河县评议代表库（2011）", 405, recused, 402, (50, 50), 10
        ),
        apportionment="名额按最大余额法分配，余额相等的界别（管理服务对象）由顺位核验的先后决定。",
        roster_sha256="0a1b" * 16,
        roster_sm3="2c3d" * 16,
        commitment_sha256="c0de" * 16,
        commitment_sm3="4e5f" * 16,
        die=Die.D10,
        digit_count=20,
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def commitment_slip(at: Frame) -> SheetDocument:
    return build_commitment_slip(commitment_facts(), at)


def draw_certificate(at: Frame) -> SheetDocument:
    return build_draw_certificate(draw_facts(), at)


def draw_by_balls(at: Frame) -> SheetDocument:
    facts = draw_facts(
        method=DrawMethod.BALLS,
        seed=None,
        walk=(),
        origin="号码球 400 枚，公证处保管",
        earlier_runs=(),
        exclusions=(),
        replacements=(),
        alternates=(),
        apportionment="余额相同的两个界别，按公证抽签的顺序确定。",
        panel=draw_facts().panel[:17],
    )
    return build_draw_certificate(facts, at)


def panel_facts(**changed: object) -> PanelListFacts:
    lines = [
        PanelLine(
            n, line.name, line.sector, PanelRole.DELEGATE, None, f"07:{40 + n % 20:02}", None, None
        )
        for n, line in enumerate(drawn(28, str), start=1)
    ]
    lines[3] = replace(lines[3], arrived=None, remark="未到，席位由候补递补")
    lines.append(
        PanelLine(
            4, f"欧阳{RARE[2]}", SECTORS[2], PanelRole.ALTERNATE, "陈䶮", "07:35", "11:02", None
        )
    )
    lines.append(PanelLine(None, "候补甲", SECTORS[1], PanelRole.ALTERNATE, None, None, None, None))
    facts = PanelListFacts("全天（四个组别）", tuple(lines), 28, 28, 1, 0, "08:20")
    return replace(facts, **changed)  # type: ignore[arg-type]


def panel_list(at: Frame) -> SheetDocument:
    return build_panel_list(panel_facts(), at)


def sign_in_form(at: Frame) -> SheetDocument:
    lines = tuple(
        replace(line, arrived=None, left=None, remark=None) for line in panel_facts().lines
    )
    return build_panel_list(panel_facts(lines=lines, closed_at=None), at)


UNITS = (
    BallotUnit("卫生局", written=False),
    BallotUnit(LONG_UNIT, written=True),
    BallotUnit("县农机总站农机监理站", written=True),
)


def ballots(at: Frame) -> SheetDocument:
    return build_ballots(
        BallotFacts(Balloting.ROLLING, "执法监督组", UNITS, 1, None, specimen=False), at
    )


def specimen(at: Frame) -> SheetDocument:
    return build_ballots(
        BallotFacts(Balloting.ROLLING, "执法监督组", UNITS[:1], 2, "浅黄", specimen=True), at
    )


def booklet(at: Frame) -> SheetDocument:
    units = tuple(
        BallotUnit(unit.name, written=False)
        for group in at.scheme.groups[:2]
        for unit in group.units
    )
    group = "执法监督组、综合管理组"
    return build_ballots(BallotFacts(Balloting.BOOKLET, group, units, 1, None, specimen=False), at)


def speech_record(at: Frame) -> SheetDocument:
    spoken = SpeechLine(
        order=1,
        unit="工商行政管理局",
        speaker="李建国",
        post="局长",
        is_head=True,
        started_at="08:40:12",
        warned_at="08:44:12",
        ended_at="08:45:13",
        used_ms=300_900,
        overrun_ms=900,
        pauses=(),
        written=False,
        absent=False,
        recovered=False,
    )
    paused = replace(
        spoken,
        order=2,
        unit=LONG_UNIT,
        speaker=f"赵{RARE[1]}",
        post="副局长（主持工作）",
        is_head=False,
        overrun_ms=12_400,
        pauses=(
            PauseLine("08:49:01", "08:51:30", "话筒故障"),
            PauseLine("08:52:00", None, "警报"),
        ),
        recovered=True,
    )
    silent = replace(
        spoken,
        order=3,
        speaker=None,
        post=None,
        is_head=None,
        started_at=None,
        warned_at=None,
        ended_at=None,
        used_ms=None,
        overrun_ms=0,
    )
    lines = (
        spoken,
        paused,
        replace(silent, unit="县卫生监督所", written=True),
        replace(silent, order=4, unit="司法局", absent=True),
    )
    return build_speech_record(SpeechRecordFacts("执法监督组", 300_000, 60_000, lines), at)


def reconciliation_facts() -> ReconciliationFacts:
    account = BallotAccount(50, 0, 50, 50, 1, 50, 9)
    plain = ReconciliationLine("工商行政管理局", 1, account, 60, 50, (), 0, 50, False, ())
    missing = replace(
        plain,
        unit="卫生局",
        account=BallotAccount(50, 1, 50, 49, 0, 48, None, 1),
        printed=None,
        valid=47,
        invalid=((InvalidReason.IDENTIFIED, 1), (InvalidReason.TORN, 0)),
        keyed=48,
        minuted=("1 张未交回：代表离席带走",),
    )
    surplus = replace(
        plain,
        unit=LONG_UNIT,
        account=BallotAccount(50, 0, 50, 50, 0, 51, 10),
        recounted=("多出一张，由两名监票人重新清点",),
        valid=0,
        keyed=0,
        voided=True,
    )
    again = replace(plain, unit=LONG_UNIT, round_number=2)
    return ReconciliationFacts("执法监督组", (plain, missing, surplus, again))


def reconciliation(at: Frame) -> SheetDocument:
    return build_reconciliation(reconciliation_facts(), at)


def ballot_list(at: Frame) -> SheetDocument:
    papers = ("11111", "12340", "00000", "1+234", "2?111")
    lines = tuple(
        BallotLine(n, marks(papers[n % 5]), "已裁定" if n == 7 else "") for n in range(1, 151)
    )
    return build_ballot_list(BallotListFacts("卫生局", "执法监督组", 1, lines), at)


def ballot_list_of_nothing(at: Frame) -> SheetDocument:
    return build_ballot_list(BallotListFacts("卫生局", "执法监督组", 1, ()), at)


def group_summary(at: Frame) -> SheetDocument:
    """Worked example 4: 92.40, 91.00, 91.00, 90.20."""

    def line(rank: int | None, unit: str, shown: str | None, *, tied: bool = False) -> SummaryLine:
        return SummaryLine(
            rank=rank,
            tied=tied,
            unit=unit,
            ballots=50 if shown else 0,
            invalid=0,
            divisor=50 if shown else 0,
            raw_total=Fraction(shown or 0) * 50,
            shown=shown,
            sheet_version=f"TH2011-D8-0{rank or 9} V1",
            flagged=False,
        )

    facts = GroupSummaryFacts(
        "执法监督组",
        (
            line(1, "工商行政管理局", "92.40"),
            line(2, LONG_UNIT, "91.00", tied=True),
            line(2, f"县{RARE}管理站", "91.00", tied=True),
            line(4, "公安局", "90.20"),
            line(None, "农机总站", None),
        ),
        (AbsentLine("司法局", "缺席，无人述职"),),
    )
    return build_group_summary(facts, at)


def group_summary_with_lists(at: Frame) -> SheetDocument:
    """What a plan names on the day: both ends, and a grade nobody was given."""
    line = SummaryLine(1, False, "办公室", 30, 0, 30, Fraction(2000), "66.67", "D8-U01 V1", False)
    named = (
        NamedUnits("前3名", ("办公室", "人事科")),
        NamedUnits("末位科室", ()),
    )
    return build_group_summary(GroupSummaryFacts("科室", (line,), (), (), named), at)


PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "d0_rule_sheet": rule_paper,
    "d1a_commitment_slip": commitment_slip,
    "d1_draw_certificate": draw_certificate,
    "d1_draw_by_balls": draw_by_balls,
    "d2_panel_list": panel_list,
    "d2_sign_in_form": sign_in_form,
    "d4_ballots": ballots,
    "d4_specimen": specimen,
    "d4_booklet": booklet,
    "d6_speech_record": speech_record,
    "d7_reconciliation": reconciliation,
    "d8_unit_tally": unit_tally,
    "d8_unit_tally_of_nothing": unit_tally_of_nothing,
    "d8_unit_tally_of_rates": unit_tally_of_rates,
    "d9_ballot_list": ballot_list,
    "d9_ballot_list_of_nothing": ballot_list_of_nothing,
    "d10_group_summary": group_summary,
    "d10_group_summary_with_lists": group_summary_with_lists,
}
