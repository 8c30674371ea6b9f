"""What a verification says of the checks of paper against data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words


def _act(zh: str, en: str) -> Words:
    return Words(f"第 {{seq}} 号操作：{zh}", f"act {{seq}}: {en}")


MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "nothing-bound": Words(
            "还没有拿纸面与记录核对过。", "No paper was held against the record yet."
        ),
        "type-back-of-nothing": _act(
            "回填核对的 {number} 第 {version} 版从未打印过，或文件不同。",
            "{number}, version {version}, was typed back without having been printed so.",
        ),
        "type-back-places": _act(
            "{number} 第 {version} 版回填核对隐藏的不是两组。",
            "the groups hidden of {number}, version {version}, are not two of sixteen.",
        ),
        "type-back-forged": _act(
            "{number} 第 {version} 版回填核对的结论与所填字符不符。",
            "{number}, version {version}: what was typed back does not give the result told.",
        ),
        "type-back-mismatch-told": _act(
            "{number} 第 {version} 版回填核对不符：手中的纸不是记录所存的。",
            "{number}, version {version}, did not match: the paper was not what the record holds.",
        ),
        "return-of-stored-file": _act(
            "作为签字件回传的 {name} 就是存档文件本身。",
            "{name}, returned as a signed sheet, is a stored file itself.",
        ),
        "return-verdict-forged": _act(
            "回传件 {name}（{number} 第 {version} 版）的判定“{verdict}”与记录不符。",
            "the verdict {verdict} on {name} ({number}, version {version}) is not what the record "
            "gives.",
        ),
        "return-not-current-told": _act(
            "回传件 {name}（{number} 第 {version} 版）不是现行版本：{verdict}。",
            "{name} ({number}, version {version}) is no current version: {verdict}.",
        ),
        "image-reader-missing": Words(
            "本机没有读二维码的程序库（zxing-cpp），回传件的图像没有重读。",
            "No library here reads codes (zxing-cpp): no image of a returned sheet was read again.",
        ),
        "return-not-an-image": _act(
            "存为回传件的 {name} 不是可以识读的图像。",
            "{name}, stored as the image of a returned sheet, is no image that can be read.",
        ),
        "return-read-otherwise": _act(
            "回传件 {name} 的图像重读结果（{read}）与当时所记（{number} 第 {version} 版）不同。",
            "the image {name}, read again, says {read}; {number}, version {version}, was told.",
        ),
        "return-legible-now-told": _act(
            "回传件 {name} 当时未能识读，现在读出：{read}。",
            "{name} could not be read when it was taken in; now it says {read}.",
        ),
        "photograph-of-nothing": _act(
            "照片 {name} 所示的文件或封袋不存在。",
            "the photograph {name} is of a paper or an envelope that there is not.",
        ),
    }
)
