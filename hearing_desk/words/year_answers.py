"""How a scheme answers the questions of the year, as phrases for the rule sheet."""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.model.choices import RankOn, TieRule
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme_values import plain, share_text
from hearing_desk.words.language import Words
from hearing_desk.words.scheme_words import LABELS


def year_phrases(scheme: Scheme) -> dict[str, Words]:
    """The placeholders of the rule lines on the year, but for its alternatives."""
    year = scheme.year
    return {
        "year_decimals": _figure(year.decimals),
        "year_alike": alike(year.rank_on),
        "year_ties": LABELS[TieRule.SHARED],
        "year_top": named(year.top, 0),
        "year_bottom": named(0, year.bottom),
        "year_flag_below": _figure(year.flag_below or 0),
        "year_repeat_top": Words(*[share_text(year.repeat_top or Fraction(0))] * 2),
        "year_repeat_bottom": _last(year.repeat_bottom),
        "year_repeat_groups": _repeat_groups(scheme),
    }


def _figure(number: Fraction | int) -> Words:
    return Words(*[plain(Fraction(number))] * 2)


def alike(rank_on: RankOn) -> Words:
    """What happens to unequal figures that print alike (D2)."""
    if rank_on is RankOn.DISPLAYED:
        return Words("", "")
    return Words(
        "；两个单位得分不同而显示相同的，多印小数加以区分",
        "; unequal scores that would look alike are printed with more",
    )


def named(top: int, bottom: int) -> Words:
    """Which ends of a ranking are named, ties included (D10)."""
    if not top and not bottom:
        return Words("不单列前列和末位单位", "No leading or trailing units are singled out")
    zh = [f"前{top}名"] * bool(top) + [f"后{bottom}名"] * bool(bottom)
    en = [f"the first {top}"] * bool(top) + [f"the last {bottom}"] * bool(bottom)
    return Words(
        f"单列{'、'.join(zh)}，得分相同的一并列入",
        f"Named apart: {' and '.join(en)}, all ties included",
    )


def _last(count: int) -> Words:
    if count == 1:
        return Words("末位", "Last")
    return Words(f"后{count}名", f"Among the last {count}")


def _repeat_groups(scheme: Scheme) -> Words:
    """The groups the lists of two years are made for; silent where they are made for all."""
    if not scheme.year.repeat_groups:
        return Words("单位", "")
    labels = [scheme.group(group).label for group in scheme.year.repeat_groups]
    return Words(
        "、".join(label.zh for label in labels),
        f" (only {', '.join(label.en for label in labels)})",
    )
