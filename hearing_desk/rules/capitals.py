"""Whole numbers in Chinese capitals, as written on total lines so that nobody can alter them."""

from __future__ import annotations

from hearing_desk.errors import InternalError

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_SECTIONS = ("亿", "万", "")


def capital_numeral(number: int) -> str:
    """伍拾, 壹佰零伍, 贰仟陆佰伍拾; 零 for 0. From 0 to 999 999 999 999, else an InternalError."""
    if not 0 <= number < 10**12:
        raise InternalError("a capital numeral has at most twelve digits and no sign")
    if number == 0:
        return _DIGITS[0]
    digits = f"{number:012}"
    text = ""
    for section, name in enumerate(_SECTIONS):
        four = digits[section * 4 : section * 4 + 4]
        for digit, place in zip(four, _PLACES, strict=True):
            if digit != "0":
                text += _DIGITS[int(digit)] + place
            elif text and not text.endswith(_DIGITS[0]):
                text += _DIGITS[0]
        if four != "0000":
            text = text.removesuffix(_DIGITS[0]) + name
    return text.removesuffix(_DIGITS[0])
