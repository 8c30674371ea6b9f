"""Canonical cells: the one spelling in which a text enters `roster.tsv` or is compared.

Source: `draw.md` 3.1, points 4 to 6.
"""

from __future__ import annotations

import re
import unicodedata

MIDDLE_DOT = "\u00b7"
_DOT_LOOK_ALIKES = "\u30fb\u2022\u2027\uff0e\uff65"
_TO_MIDDLE_DOT = str.maketrans(dict.fromkeys(_DOT_LOOK_ALIKES, MIDDLE_DOT))

# Visible ASCII, common ideographs and the middle dot: already NFC, no white space, allowed.
_PLAIN = re.compile("[!-~\u4e00-\u9fa5\u00b7]*")
# The Unicode property White_Space; `str.isspace` also counts four control characters.
_WHITE_SPACE = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_VARIATION_SELECTOR = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_FORBIDDEN_CATEGORIES = ("Cc", "Cf", "Cs", "Co")
_REPLACEMENT_CHARACTER = "\ufffd"

# Written variants of one character that neither NFC nor NFKC joins; used for warnings only.
_VARIANTS = (
    "吕呂 高髙 黄黃 吴吳 户戶戸 清淸 青靑 俞兪 温溫 彦彥 颜顏 产產産 "
    "郎郞 禄祿 真眞 慎愼 镇鎮鎭 强強 富冨 崎﨑 峰峯 珍珎 亘亙 内內 兑兌 "
    "录錄録 宫宮 吞呑 闫閆 阎閻 邓鄧 陈陳 张張 刘劉 杨楊 赵趙 孙孫 马馬 "
    "罗羅 郑鄭 谢謝 韩韓 冯馮 许許 叶葉 苏蘇 卢盧 钟鐘鍾 谭譚 陆陸 韦韋 "
    "龙龍 万萬 钱錢 汤湯 于於 台臺"
)
_ONE_VARIANT = str.maketrans(
    {other: group[0] for group in _VARIANTS.split() for other in group[1:]}
)
# Cyrillic and Greek letters that look like Latin ones, case-folded (UTS 39, the commonest).
_LATIN_LOOK_ALIKES = str.maketrans("аеорсухівѕјһԁԛԝɡκνοραιτυχημβ", "aeopcyxibsjhdqwgkvopaituxnub")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
_SPACES_AND_DOTS = str.maketrans(dict.fromkeys(f" .{MIDDLE_DOT}{_DOT_LOOK_ALIKES}"))


def canonical_cell(raw: str) -> str:
    """The text in NFC, every run of white space one space, trimmed.

    Forbidden characters stay in it, for `forbidden_characters` to find.
    """
    if _PLAIN.fullmatch(raw):
        return raw
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", raw)).strip(" ")


def forbidden_characters(cell: str) -> tuple[str, ...]:
    """The characters for which a canonical cell is refused, each once, as they appear."""
    if _PLAIN.fullmatch(cell):
        return ()
    return tuple(dict.fromkeys(filter(_is_forbidden, cell)))


def is_canonical(cell: str) -> bool:
    """Whether the cell may stand in `roster.tsv` or `rules.tsv` as it is."""
    return _PLAIN.fullmatch(cell) is not None or (
        canonical_cell(cell) == cell and not forbidden_characters(cell)
    )


def _is_forbidden(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cn":
        # Ideographs newer than Python's tables live in planes 2 and 3.
        return ord(character) >> 16 not in (2, 3)
    return (
        category in _FORBIDDEN_CATEGORIES
        or character == _REPLACEMENT_CHARACTER
        or _VARIATION_SELECTOR.match(character) is not None
    )


def code_points(characters: tuple[str, ...]) -> str:
    """The characters as a person can look them up: "U+200B U+FEFF"."""
    return " ".join(f"U+{ord(character):04X}" for character in characters)


def with_middle_dot(name: str) -> str:
    """The name with every look-alike of the separator dot turned into U+00B7: a proposal."""
    return name.translate(_TO_MIDDLE_DOT)


def likeness(cell: str) -> str:
    """What two cells share when a reader may take them for the same: a key for warnings.

    NFKC, case-folded, spaces and dots removed, written variants and letters that look alike in
    several scripts joined.
    """
    folded = unicodedata.normalize("NFKC", cell).casefold()
    bare = folded.translate(_SPACES_AND_DOTS).translate(_ONE_VARIANT)
    return bare.translate(_LATIN_LOOK_ALIKES)


def mixed_scripts(cell: str) -> tuple[str, ...]:
    """The alphabets of a cell that has letters of more than one of Latin, Cyrillic and Greek.

    Кim is not Kim (`reliability.md` 1.9); Chinese beside any one of them is ordinary.
    """
    if _PLAIN.fullmatch(cell):
        return ()
    of_letters = {unicodedata.name(letter, "").partition(" ")[0] for letter in cell}
    found = tuple(script for script in _SCRIPTS if script in of_letters)
    return found if len(found) > 1 else ()
