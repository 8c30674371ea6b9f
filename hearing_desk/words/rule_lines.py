"""The choices of the rule sheet, one sentence each, question by question (`domain.md` §3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hearing_desk.model.scheme import Scheme
from hearing_desk.words.language import Words


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One choice in one sentence.

    letter: question of `domain.md` §3; empty = a choice without one.
    words:  the sentence, without its full stop; placeholders are filled by `rule_answers.answers`.
    paths:  settings it tells; the first source among them follows the sentence. Empty = a rule
            of the house.
    """

    letter: str
    words: Words
    paths: tuple[str, ...] = ()


COMBINATION_LINE: Final = RuleLine(
    "A1",
    Words(
        "计分方法：{combination}，满分{maximum}分",
        "A score: {combination}; the maximum is {maximum}",
    ),
    ("ballot.combination", "ballot.maximum_total"),
)
SCALE_LINES: Final = (
    RuleLine("A3", Words("{counted}", "{counted}")),
    RuleLine(
        "A4",
        Words("总票数的含义，见C1的除数", "What the “total of votes” means is the divisor of C1"),
    ),
)

MARK_LINES: Final = (
    RuleLine(
        "B1",
        Words("单项空白：{blank}", "A blank item: {blank}"),
        ("ballot.blank", "ballot.blank_grade"),
    ),
    RuleLine(
        "B2",
        Words("全空白票：{all_blank}", "A wholly blank ballot: {all_blank}"),
        ("ballot.all_blank",),
    ),
    RuleLine(
        "B3",
        Words(
            "一项勾选两个以上等次（多选）或无法辨认：{overmark}",
            "Two or more grades marked on an item (over-mark), or an illegible mark: {overmark}",
        ),
        ("ballot.overmark",),
    ),
    RuleLine(
        "B4",
        Words(
            "标记在框外、符号不符或有涂改：{unclear_mark}",
            "A mark outside the box, a wrong symbol or a corrected mark: {unclear_mark}",
        ),
        ("ballot.unclear_mark",),
    ),
    RuleLine(
        "B5",
        Words(
            "票上有签名、编号或其他可识别身份的记号：{identified}",
            "A ballot with a signature, number or other identifying writing: {identified}",
        ),
        ("ballot.identified",),
    ),
    RuleLine(
        "B6", Words("评议方式：{anonymity}", "The ballot is {anonymity}"), ("ballot.anonymous",)
    ),
    RuleLine("B7", Words("破损的票：{torn}", "A torn ballot: {torn}"), ("ballot.torn",)),
    RuleLine(
        "B8",
        Words(
            "没有组织方印章或颜色与本轮不符的纸张：不是评议票，不计入收回数，单独封存并报告",
            "Paper without the organizer's stamp or the colour of the round is not a ballot: it is "
            "not counted as returned, and is kept apart and reported",
        ),
    ),
    RuleLine("B9", Words("无效票：{invalid}", "An invalid ballot: {invalid}"), ("ballot.invalid",)),
    RuleLine(
        "B10",
        Words("收回票数多于发出票数：{surplus}", "More ballots returned than issued: {surplus}"),
        ("ballot.surplus",),
    ),
    RuleLine(
        "B11",
        Words(
            "收回票数少于发出票数：评议有效；未交回的票逐张记录，每张{unreturned}",
            "Fewer ballots returned than issued: the vote stands; each missing ballot is minuted "
            "and {unreturned}",
        ),
        ("ballot.unreturned",),
    ),
)

DIVISOR_LINES: Final = (
    RuleLine(
        "C1",
        Words("得分等于总分除以{divisor}", "The score is the raw total divided by {divisor}"),
        ("ballot.divisor",),
    ),
    RuleLine(
        "C2",
        Words(
            "有票未交回的，收票结束时当场说明对该单位得分的影响",
            "Where a ballot is missing, what it costs the unit is stated when collection closes",
        ),
    ),
    RuleLine(
        "C3", Words("回避的代表：{recusal}", "A recused delegate: {recusal}"), ("ballot.recusal",)
    ),
    RuleLine(
        "C4",
        Words(
            "各单位的除数可以不同，逐单位印明",
            "Divisors may differ between units and are printed for each",
        ),
    ),
)

SCORE_LINES: Final = (
    RuleLine(
        "D1",
        Words(
            "计算全程使用整数和分数，只在显示时取小数",
            "All arithmetic is in whole numbers and fractions; decimals are for display only",
        ),
    ),
    RuleLine(
        "D2",
        Words(
            "得分保留{decimals}位小数，{rounding}{alike}",
            "Scores show {decimals} decimals, {rounding}{alike}",
        ),
        ("ranks.decimals", "ranks.rounding"),
    ),
    RuleLine("D3", Words("排列名次依据：{rank_on}", "Ranks compare {rank_on}"), ("ranks.rank_on",)),
    RuleLine("D4", Words("得分相同：{ties}", "Equal scores: {ties}"), ("ranks.ties",)),
    RuleLine(
        "D5",
        Words("得分相同属于常见情形，不作差错处理", "Ties are ordinary and no sign of a mistake"),
    ),
)
AWARD_LINES: Final = (
    RuleLine(
        "D6",
        Words("评选名额：{award}", "Award: {award}"),
        ("award.share", "award.rounding", "award.at_least_one"),
    ),
    RuleLine(
        "D7",
        Words("名额线上得分相同：{at_line}", "A tie across the award line: {at_line}"),
        ("award.at_line",),
    ),
)
TITLES_LINE: Final = RuleLine("D6", Words("评选称号：{titles}", "Titles: {titles}"))

HALL_LINES: Final = (
    RuleLine(
        "D8",
        Words(
            "评选以年度总成绩为准；听证当日只产生听证评议得分，不宣布评选结果",
            "The award goes by the year's result; the hearing yields hearing scores only, and no "
            "award is announced on the day",
        ),
    ),
    RuleLine(
        "D9",
        Words("现场公布内容：{announcement}", "Announced: {announcement}"),
        ("ranks.announcement",),
    ),
    RuleLine("D10", Words("{named}", "{named}"), ("ranks.bottom", "ranks.top")),
)
GRADE_LISTS_LINE: Final = RuleLine(
    "", Words("{grade_lists}", "{grade_lists}"), ("ranks.grade_lists",)
)
FLAG_LINE: Final = RuleLine(
    "",
    Words("得分低于{flag_below}分的单位予以标注", "Scores below {flag_below} are flagged"),
    ("ranks.flag_below",),
)

PANEL_LINES: Final = (
    RuleLine("E1", Words("{seats}", "{seats}"), ("panel.seats",)),
    RuleLine(
        "E2",
        Words(
            "按比例分配名额：{apportionment}{every_sector}",
            "Seats from shares: {apportionment}{every_sector}",
        ),
        ("panel.apportionment", "panel.every_sector_seated"),
    ),
    RuleLine(
        "E3",
        Words(
            "某一界别符合条件的人数不足：{short_sector}",
            "Too few eligible people in a sector: {short_sector}",
        ),
        ("panel.short_sector",),
    ),
    RuleLine(
        "E4",
        Words("抽选场次：{scope}{drawn_today}", "Draws: {scope}{drawn_today}"),
        ("panel.scope", "panel.exclude_drawn_today"),
    ),
    RuleLine(
        "E5",
        Words("候补代表：{alternates}", "Alternates: {alternates}"),
        ("panel.alternates", "panel.alternate_share", "panel.alternate_count"),
    ),
    RuleLine(
        "E6",
        Words(
            "{timing}，名单在签到前保密",
            "The draw {timing}; the list is confidential until sign-in",
        ),
        ("panel.timing",),
    ),
    RuleLine("E7", Words("{cooling_off}", "{cooling_off}"), ("panel.cooling_off_years",)),
    RuleLine("E8", Words("{quorum}", "{quorum}"), ("panel.quorum", "panel.quorum_strict")),
    RuleLine("E9", Words("{written}{own_balloting}", "{written}{own_balloting}")),
    RuleLine("E10", Words("述职顺序：{order}", "Order of speeches: {order}"), ("speech.order",)),
    RuleLine(
        "E11",
        Words(
            "述职人不是单位主要领导：{speaker}",
            "A speaker who is not the head of the unit: {speaker}",
        ),
        ("speech.speaker",),
    ),
)

SECTORS_LINE: Final = RuleLine(
    "E1", Words("方案所列界别：{sectors}", "Sectors the plan names: {sectors}"), ("panel.sectors",)
)

TIME_LINES: Final = (
    RuleLine(
        "F1",
        Words("从{start}时计时", "The clock starts when {start}"),
        ("speech.start",),
    ),
    RuleLine(
        "F2", Words("{warning}", "{warning}"), ("speech.warning_seconds", "speech.last_seconds")
    ),
    RuleLine(
        "F3",
        Words(
            "每单位述职不超过{limit}；到时{end_signal}，由主持人终止；超时如实记录，不扣分",
            "At most {limit} per unit; at time {end_signal} and the host ends the speech; an "
            "overrun is recorded and costs no points",
        ),
        ("speech.limit_seconds", "speech.end_signal"),
    ),
    RuleLine(
        "F4",
        Words(
            "只有说明原因才可暂停计时，原因和暂停时刻均予记录",
            "The clock pauses only for a stated reason; reason and times are recorded",
        ),
    ),
)
NO_SPEECHES: Final = RuleLine(
    "F1", Words("本次评议不安排口头述职，不计时", "There are no speeches, and nothing is timed")
)

PAPER_LINES: Final = (
    RuleLine(
        "G1",
        Words("票的形式{but_groups}：{balloting}", "Ballots{but_groups}: {balloting}"),
        ("ballot.balloting",),
    ),
    RuleLine(
        "G2",
        Words(
            "评议票发出时不编号；收回并打乱顺序后，再写上流水号，以便核对",
            "Ballots bear no number when issued; a running number is written on them after they "
            "are collected and shuffled",
        ),
    ),
    RuleLine("G3", Words("票上不标界别", "Ballots bear no mark of the sector")),
    RuleLine(
        "G4",
        Words(
            "票上加盖组织方印章，每轮用一种颜色",
            "Ballots bear the organizer's stamp and the colour of the round",
        ),
    ),
    RuleLine(
        "G5",
        Words(
            "投票前填错的，{spoiled}",
            "A ballot spoiled before casting {spoiled}",
        ),
        ("ballot.spoiled",),
    ),
    RuleLine(
        "",
        Words("录入核对：{verification}", "Entry is checked: {verification}"),
        ("ballot.verification",),
    ),
    RuleLine(
        "H4",
        Words("得分的公布时间：{score_shown}", "A score is shown {score_shown}"),
        ("release.score_shown",),
    ),
    RuleLine(
        "H6",
        Words("单位统计表的签字：{signing}", "Unit sheets are signed {signing}"),
        ("release.signing",),
    ),
    RuleLine(
        "",
        Words(
            "收回的票不足{least_published}张的单位，对外只公布总分和得分，不公布各项各等次的票数",
            "Of a unit with fewer than {least_published} ballots returned only total and score are "
            "published, not how often each mark was given",
        ),
        ("release.min_published",),
    ),
    RuleLine(
        "",
        Words("得分公布前：{two_keys}", "Before a score is shown: {two_keys}"),
        ("release.two_keys",),
    ),
)


def award_lines(scheme: Scheme) -> Iterator[RuleLine]:
    """The award, and its titles where groups have one (T27)."""
    if any(group.award_title is not None for group in scheme.groups):
        yield TITLES_LINE
    yield from AWARD_LINES
