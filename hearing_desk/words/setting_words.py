"""Every setting of a scheme as the question it answers (`domain.md` §3), for whoever sets it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

SECTIONS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "ballot": Words("评议票和计分", "Ballot and score"),
        "ranks": Words("显示、名次和公布", "Display, ranks and announcement"),
        "award": Words("评选名额", "Award"),
        "panel": Words("评议代表的抽选", "Panel and draw"),
        "speech": Words("述职和计时", "Speeches and time"),
        "release": Words("签字和得分公布", "Signing and release of scores"),
        "year": Words("年度总成绩", "The year's result"),
    }
)
"""Headings, in the order of the rule sheet."""

QUESTIONS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "ballot.combination": Words("各项标记怎样合成得分？", "How do the marks become a score?"),
        "ballot.maximum_total": Words(
            "全部选最高等次的票是多少分？", "What does a perfect ballot come to, in points?"
        ),
        "ballot.blank": Words("一项空白怎样计？", "What does a blank item count as?"),
        "ballot.blank_grade": Words(
            "空白按哪个等次计？（只在上一条选“按指定等次计分”时填写）",
            "Which grade does a blank item count as? (only where it counts as a grade)",
        ),
        "ballot.all_blank": Words(
            "整张票什么都没有填，怎样计？", "What does a wholly blank ballot count as?"
        ),
        "ballot.overmark": Words(
            "一项选了两个以上等次，或者无法辨认，怎样计？",
            "What does an item with two or more grades, or an illegible mark, count as?",
        ),
        "ballot.unclear_mark": Words(
            "标记在框外、符号不符或有涂改，怎样认定？",
            "How is a mark outside the box, a wrong symbol or a corrected mark taken?",
        ),
        "ballot.identified": Words(
            "票上有签名或其他可识别身份的记号，怎样认定？",
            "What is a ballot with a signature or other identifying writing?",
        ),
        "ballot.anonymous": Words("评议是否无记名？", "Is the ballot secret (unsigned)?"),
        "ballot.torn": Words("票破损怎样认定？", "What is a torn ballot?"),
        "ballot.invalid": Words("无效票怎样计？", "What does an invalid ballot count as?"),
        "ballot.surplus": Words(
            "收回的票多于发出的票，怎样处理？",
            "What happens when more ballots are returned than issued?",
        ),
        "ballot.divisor": Words(
            "总分除以什么数？（对得分影响最大，应由组织方书面确认）",
            "What is the raw total divided by? (It moves scores most; the organizer should "
            "confirm it in writing.)",
        ),
        "ballot.unreturned": Words(
            "发出而没有收回的票怎样计？", "What does a ballot that was not returned add?"
        ),
        "ballot.recusal": Words(
            "代表就某单位回避，怎样处理？", "What about a delegate recused for a unit?"
        ),
        "ballot.balloting": Words("怎样发票和收票？", "How are ballots issued and collected?"),
        "ballot.spoiled": Words(
            "投票前填错了，能否换票？", "May a ballot spoiled before casting be exchanged?"
        ),
        "ballot.verification": Words("录入怎样核对？", "How is entry checked?"),
        "ranks.decimals": Words("得分保留几位小数？", "How many decimals do scores show?"),
        "ranks.rounding": Words("得分的小数怎样取舍？", "How are scores rounded?"),
        "ranks.rank_on": Words("按什么排列名次？", "What do ranks compare?"),
        "ranks.ties": Words("得分相同，名次怎样排？", "How are equal scores ranked?"),
        "ranks.announcement": Words("现场公布什么？", "What is announced in the hall?"),
        "ranks.flag_below": Words(
            "得分低于多少分要标注？（不标注则不填）",
            "Below which score is a unit flagged? (leave empty for none)",
        ),
        "ranks.top": Words(
            "单列前几名？（0为不单列）", "How many leading units are named? (0 for none)"
        ),
        "ranks.bottom": Words(
            "单列后几名？（0为不单列）", "How many trailing units are named? (0 for none)"
        ),
        "award.share": Words(
            "每组评选的比例？（如40%；方案没有规定则不填）",
            "Which share of each group is awarded? (such as 40%; empty if the plan names none)",
        ),
        "award.rounding": Words("评选名额的小数怎样取舍？", "How is the number of awards rounded?"),
        "award.at_least_one": Words("每组是否至少评选1个？", "Has every group at least one award?"),
        "award.at_line": Words(
            "名额线上得分相同，怎样处理？", "What about a tie across the award line?"
        ),
        "panel.seats": Words(
            "评议代表共多少人？（以名额表为准则不填）",
            "How many seats has the panel? (empty: the quota file says)",
        ),
        "panel.apportionment": Words(
            "按比例怎样分配名额？", "How are seats apportioned from shares?"
        ),
        "panel.every_sector_seated": Words(
            "有比例的界别是否至少1名？", "Has every sector with a share at least one seat?"
        ),
        "panel.short_sector": Words(
            "某一界别合格人数不足，怎样处理？",
            "What if a sector has too few eligible people?",
        ),
        "panel.scope": Words("全天抽选几次？", "How many draws are there in the day?"),
        "panel.exclude_drawn_today": Words(
            "当天其他场次已抽中的人是否不再抽选？",
            "Are people who sit for another session of the day left out?",
        ),
        "panel.alternates": Words("候补代表怎样配备？", "How is the number of alternates set?"),
        "panel.alternate_share": Words(
            "候补占名额的比例？（按比例配备时）",
            "Alternates as a share of the seats? (where it is a share)",
        ),
        "panel.alternate_count": Words(
            "每个界别候补几人？（按固定人数配备时）",
            "How many alternates in each sector? (where it is a fixed number)",
        ),
        "panel.timing": Words("什么时候抽选？", "When is the draw held?"),
        "panel.cooling_off_years": Words(
            "几年内担任过代表的不再抽选？（0为不限制）",
            "For how many years after serving is a person left out? (0 for no limit)",
        ),
        "panel.quorum": Words(
            "实到人数要达到应到的多少？（如2/3；没有要求则不填）",
            "Which share of the seats must be present? (such as 2/3; empty for none)",
        ),
        "panel.quorum_strict": Words(
            "实到人数是否必须超过这个比例？", "Must attendance be more than that share?"
        ),
        "speech.order": Words("按什么顺序述职？", "In which order do units speak?"),
        "speech.speaker": Words(
            "述职人不是单位主要领导，怎样处理？",
            "What about a speaker who is not the head of the unit?",
        ),
        "speech.start": Words("从什么时候起计时？", "From when does the time run?"),
        "speech.limit_seconds": Words("述职限时多少秒？", "How many seconds has a speech?"),
        "speech.warning_seconds": Words(
            "剩余多少秒时提示？", "With how many seconds left is the warning given?"
        ),
        "speech.last_seconds": Words(
            "最后多少秒逐秒显示？", "How many last seconds are counted down?"
        ),
        "speech.end_signal": Words("到时怎样提示？", "What is given when the time is up?"),
        "release.score_shown": Words(
            "得分什么时候可以公布？", "When may a score be shown to the hall?"
        ),
        "release.signing": Words("单位统计表什么时候签字？", "When are unit sheets signed?"),
        "release.min_published": Words(
            "收回的票不足多少张时，只公布总分，不公布各项各等次票数？",
            "With fewer than how many ballots returned are only totals published, and not the "
            "marks item by item?",
        ),
        "release.two_keys": Words(
            "公布得分是否须两人分别确认？",
            "Do two roles each confirm a score before the hall sees it?",
        ),
        "year.decimals": Words(
            "年度总成绩保留几位小数？", "How many decimals does the year's result show?"
        ),
        "year.rounding": Words("年度总成绩的小数怎样取舍？", "How is the year's result rounded?"),
        "year.rank_on": Words("年度名次按什么排列？", "What do the year's ranks compare?"),
        "year.ranked": Words("年度是否排名次？", "Are units ranked at the end of the year?"),
        "year.flag_below": Words(
            "年度总成绩低于多少分的单位要列出？（不列出则不填）",
            "Below which total is a unit listed? (leave empty for none)",
        ),
        "year.top": Words(
            "年度名单列出每组前几名？（0为不列）",
            "How many leading units of each group does the year name? (0 for none)",
        ),
        "year.bottom": Words(
            "年度名单列出每组后几名？（0为不列）",
            "How many trailing units of each group does the year name? (0 for none)",
        ),
        "year.repeat_top": Words(
            "连续两年名次在前百分之几的要列出？（如40%；不列出则不填）",
            "Which leading share counts as near the top two years running? (such as 40%; empty "
            "for none)",
        ),
        "year.repeat_bottom": Words(
            "连续两年名次在后几名的要列出？（0为不列）",
            "How many trailing ranks count as last two years running? (0 for none)",
        ),
        "year.pooling": Words(
            "同一单位有多个会场评议的，怎样合并？",
            "How do the hearings of several venues become one score?",
        ),
    }
)
"""Key path to question; a bracket says what an empty or idle answer means."""

YES: Final = Words("是", "yes")
NO: Final = Words("否", "no")
NO_GRADE: Final = Words("不指定等次", "no grade")

CHOSEN_INSTEAD: Final = Words(
    "由组织方选定，原依据：{source}", "chosen by the organizer; before: {source}"
)
"""What a setting cites once the organizer answers it otherwise than its source."""

TYPED: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "scheme-whole-wanted": Words("这里应填写整数。", "A whole number is wanted here."),
        "scheme-number-wanted": Words(
            "这里应填写不小于0的数，如85或12.5。",
            "A number from 0 is wanted here, such as 85 or 12.5.",
        ),
        "scheme-share-wanted": Words(
            "比例应写成40%或2/3的样子，不超过100%。",
            "Write a share as 40% or 2/3, at most 100%.",
        ),
    }
)
"""What to do where a value is typed into a field and not into a file, which wants quotes."""
