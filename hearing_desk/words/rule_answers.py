"""How a scheme answers each question of the rule sheet, as phrases for its sentences."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from hearing_desk.model.scheme import (
    AlternateRule,
    BlankRule,
    Group,
    LocalText,
    ReportMode,
    Scheme,
)
from hearing_desk.rules.balloting import balloting_of
from hearing_desk.rules.scheme import settings
from hearing_desk.rules.scheme_values import plain, share_text
from hearing_desk.words.language import Language, Words
from hearing_desk.words.scheme_words import LABELS
from hearing_desk.words.year_answers import alike, named, year_phrases


def local(text: LocalText, language: Language) -> str:
    """A text of the plan in the language wanted."""
    return text.zh if language is Language.ZH else text.en


def answers(scheme: Scheme, language: Language) -> dict[str, str]:
    """Every placeholder of the rule lines, filled for the scheme.

    An alternative is filed under its key (`blank`), one of the year under `year_` and its key;
    `award.rounding` is told within `award`.
    """
    labels = {
        setting.path.replace("year.", ".year_").rpartition(".")[2]: LABELS[setting.value].to(
            language
        )
        for setting in settings(scheme)
        if isinstance(setting.value, Enum) and setting.path != "award.rounding"
    }
    phrases = {
        "maximum": Words(*[plain(scheme.ballot.maximum_total)] * 2),
        "decimals": Words(*[str(scheme.ranks.decimals)] * 2),
        "counted": _counted(scheme),
        "alike": alike(scheme.ranks.rank_on),
        "flag_below": Words(*[plain(scheme.ranks.flag_below or Fraction(0))] * 2),
        "anonymity": _anonymity(scheme),
        "award": _award(scheme),
        "least_published": Words(*[str(scheme.release.min_published)] * 2),
        "named": named(scheme.ranks.top, scheme.ranks.bottom),
        "titles": _titles(scheme),
        "grade_lists": _grade_lists(scheme),
        "sectors": _sectors(scheme),
        "seats": _seats(scheme),
        "every_sector": _every_sector(scheme),
        "drawn_today": _drawn_today(scheme),
        "alternates": _alternates(scheme),
        "cooling_off": _cooling_off(scheme),
        "quorum": _quorum(scheme),
        "written": _written(scheme),
        "own_balloting": _own_balloting(scheme),
        "but_groups": _but_groups(scheme),
        "warning": _warning(scheme),
        "limit": _duration(scheme.speech.limit_ms),
        "two_keys": _two_keys(scheme),
    }
    phrases |= year_phrases(scheme)
    if scheme.ballot.blank is BlankRule.AS_GRADE:
        phrases["blank"] = _blank(scheme)
    return labels | {name: phrase.to(language) for name, phrase in phrases.items()}


def _blank(scheme: Scheme) -> Words:
    grade = next(grade for grade in scheme.ballot.grades if grade.id == scheme.ballot.blank_grade)
    points = plain(grade.points)
    if not grade.counted:
        return Words(
            f"按“{grade.label.zh}”处理，不计入，并单独统计空白数",
            f"is treated as {grade.label.en}, is not counted, and is counted apart as blank",
        )
    return Words(
        f"按“{grade.label.zh}”计{points}分，并单独统计空白数",
        f"counts as {grade.label.en} ({points} points), and is counted apart as blank",
    )


def _counted(scheme: Scheme) -> Words:
    left_out = [grade.label for grade in scheme.ballot.grades if not grade.counted]
    if not left_out:
        return Words(
            "各等次一律按上列标准计入，没有例外", "Every grade counts as listed, without exception"
        )
    zh = "、".join(f"“{label.zh}”" for label in left_out)
    en = ", ".join(label.en for label in left_out)
    return Words(
        f"选{zh}的标记只作统计，既不计分，也不计入标记总数",
        f"Marks of {en} are shown, and enter neither the points nor the number of marks",
    )


def _anonymity(scheme: Scheme) -> Words:
    if scheme.ballot.anonymous:
        return Words("无记名", "secret (unsigned)")
    return Words("记名，未签名的票无效", "signed; an unsigned ballot is invalid")


def _two_keys(scheme: Scheme) -> Words:
    if scheme.release.two_keys:
        return Words(
            "计票人和公证员分别确认（没有公证监督时为计票人和组织方）",
            "clerk and notary each confirm (clerk and organizer where no notary supervises)",
        )
    return Words("计票人一人确认", "the clerk alone confirms")


def _award(scheme: Scheme) -> Words:
    if scheme.award.share is None:
        return Words("方案未规定", "the plan names none")
    share, rounding = share_text(scheme.award.share), LABELS[scheme.award.rounding]
    least = Words("", "")
    if scheme.award.at_least_one:
        least = Words("；每组至少1个", "; at least one in each group")
    return Words(
        f"每组单位数的{share}，{rounding.zh}{least.zh}",
        f"{share} of the units of each group, {rounding.en}{least.en}",
    )


def _titles(scheme: Scheme) -> Words:
    """The title each group competes for (T27)."""
    groups: dict[LocalText, list[LocalText]] = {}
    for group in scheme.groups:
        if group.award_title is not None:
            groups.setdefault(group.award_title, []).append(group.label)
    return Words(
        "；".join(
            f"{'、'.join(label.zh for label in labels)}“{title.zh}”"
            for title, labels in groups.items()
        ),
        "; ".join(
            f"{', '.join(label.en for label in labels)}: {title.en}"
            for title, labels in groups.items()
        ),
    )


def _grade_lists(scheme: Scheme) -> Words:
    labels = {grade.id: grade.label for grade in scheme.ballot.grades}
    lists = scheme.ranks.grade_lists
    return Words(
        "；".join(
            f"{each.label.zh}：选“{labels[each.grade].zh}”的票最多的{each.count}个单位，"
            "票数相同的一并列入"
            for each in lists
        ),
        "; ".join(
            f"{each.label.en}: the {each.count} with most marks of {labels[each.grade].en}, "
            "all ties included"
            for each in lists
        ),
    )


def _sectors(scheme: Scheme) -> Words:
    sectors = scheme.panel.sectors
    return Words("、".join(each.zh for each in sectors), ", ".join(each.en for each in sectors))


def _seats(scheme: Scheme) -> Words:
    seats = scheme.panel.seats
    zh = "评议代表人数以名额表为准" if seats is None else f"评议代表{seats}人"
    en = "The quota file gives the seats" if seats is None else f"The panel has {seats} seats"
    return Words(
        f"{zh}；各界别比例由组织方依据文件填写，合计须为100%",
        f"{en}; the organizer enters the sector shares from the governing document, 100% in all",
    )


def _every_sector(scheme: Scheme) -> Words:
    if not scheme.panel.every_sector_seated:
        return Words("", "")
    return Words("；有比例的界别至少1名", "; a sector with a share has at least one seat")


def _drawn_today(scheme: Scheme) -> Words:
    if not scheme.panel.exclude_drawn_today:
        return Words("", "")
    return Words(
        "；当天其他场次已抽中的，不再参加抽选",
        "; whoever sits for another session of the day is left out",
    )


def _alternates(scheme: Scheme) -> Words:
    panel = scheme.panel
    if panel.alternates is AlternateRule.FIXED:
        count = panel.alternate_count
        zh, en = f"每个界别{count}人", f"{count} in each sector"
    else:
        share = share_text(panel.alternate_share)
        zh = f"每个界别为其名额的{share}，有小数的进一，至少1人"
        en = f"{share} of the seats of each sector, rounded up, at least one"
    return Words(
        f"{zh}；按抽选次序在本界别内递补", f"{en}; they step in within their sector, in draw order"
    )


def _cooling_off(scheme: Scheme) -> Words:
    years = scheme.panel.cooling_off_years
    if not years:
        return Words(
            "不限制连续担任评议代表，只列明上次担任时间",
            "Repeat service is allowed; the date of the last service is shown",
        )
    return Words(
        f"{years}年内担任过评议代表的，不再参加抽选",
        f"Whoever served within {years} years is left out of the draw",
    )


def _quorum(scheme: Scheme) -> Words:
    quorum = scheme.panel.quorum
    if quorum is None:
        return Words("不设到会人数要求", "There is no quorum")
    zh, en = ("未超过", "is not more than") if scheme.panel.quorum_strict else ("不足", "is below")
    return Words(
        f"实到代表{zh}应到的{quorum}时提示，由组织方决定是否继续，并记录在案",
        f"When attendance {en} {quorum} of the seats a warning is shown; the organizer decides "
        "whether to go on, and it is minuted",
    )


def _written(scheme: Scheme) -> Words:
    written = _reporting(scheme, ReportMode.WRITTEN)
    if not written:
        return Words("各组均为口头述职", "All groups report in person")
    zh = "、".join(group.label.zh for group in written)
    en = ", ".join(group.label.en for group in written)
    return Words(
        f"{zh}书面述职：报告发给评议代表阅读，不计时，评分方法相同",
        f"{en}: reports are handed out and read, without a clock; the scoring is the same",
    )


def _balloting_apart(scheme: Scheme) -> tuple[tuple[Group, Words], ...]:
    """The groups that ballot otherwise than the scheme, and how."""
    return tuple(
        (group, LABELS[own])
        for group in scheme.groups
        if (own := balloting_of(scheme, group.id)) is not scheme.ballot.balloting
    )


def _own_balloting(scheme: Scheme) -> Words:
    apart = _balloting_apart(scheme)
    return Words(
        "".join(f"；{group.label.zh}的票：{how.zh}" for group, how in apart),
        "".join(f"; ballots of {group.label.en}: {how.en}" for group, how in apart),
    )


def _but_groups(scheme: Scheme) -> Words:
    groups = [group.label for group, _ in _balloting_apart(scheme)]
    if not groups:
        return Words("", "")
    zh, en = "、".join(label.zh for label in groups), ", ".join(label.en for label in groups)
    return Words(f"（{zh}见E9）", f" (for {en} see E9)")


def speeches(scheme: Scheme) -> bool:
    """Whether any group reports in person."""
    return bool(_reporting(scheme, ReportMode.SPOKEN))


def _reporting(scheme: Scheme, mode: ReportMode) -> tuple[Group, ...]:
    return tuple(group for group in scheme.groups if group.report is mode)


def _warning(scheme: Scheme) -> Words:
    warning = _duration(scheme.speech.warning_ms)
    last = _duration(scheme.speech.last_seconds_ms)
    return Words(
        f"剩余{warning.zh}时以画面和声音提示，最后{last.zh}逐秒显示",
        f"With {warning.en} left a sign and a sound warn; the last {last.en} are counted down",
    )


def _duration(duration_ms: int) -> Words:
    minutes, seconds = divmod(duration_ms // 1000, 60)
    if minutes and not seconds:
        return Words(f"{minutes}分钟", f"{minutes} min")
    return Words(f"{duration_ms // 1000}秒", f"{duration_ms // 1000} s")
