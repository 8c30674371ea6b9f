"""What is said when paper is held against data: verdicts, acts, refusals, what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.words.language import Words

VERDICTS: Final[Mapping[Enum, Words]] = MappingProxyType(
    {
        ReturnVerdict.CURRENT: Words("现行版本", "current version"),
        ReturnVerdict.SUPERSEDED: Words("已被替代", "superseded"),
        ReturnVerdict.NOT_HELD: Words("与记录不符", "not what the record holds"),
        ReturnVerdict.OTHER_HEARING: Words("不是本次听证的文件", "not from this hearing"),
        ReturnVerdict.UNREADABLE: Words("读不出二维码", "no code readable"),
    }
)
"""In a word or two, for lists and papers."""

ITEMS: Final[Mapping[Enum, Words]] = MappingProxyType(
    {
        PhotographOf.PAPER: Words("签字的文件", "signed paper"),
        PhotographOf.ENVELOPE: Words("封袋", "envelope"),
        PhotographOf.BOX: Words("票箱、箱子", "box"),
        PhotographOf.MEDIUM: Words("存储介质", "medium"),
        PhotographOf.OTHER: Words("其他", "other"),
    }
)

SHOWS_PAPER: Final = Words("签字的文件 {paper}", "signed paper {paper}")

RETURN_TOLD: Final[Mapping[ReturnVerdict, Words]] = MappingProxyType(
    {
        ReturnVerdict.CURRENT: Words(
            "{number} 第 {version} 版：现行版本。纸上的指纹和记录链首与记录一致"
            "（链首是第 {act} 项操作）。",
            "{number}, version {version}: the current version. Digest and journal head on the "
            "sheet are those of the record (the head is act {act}).",
        ),
        ReturnVerdict.SUPERSEDED: Words(
            "{number} 第 {version} 版：已被第 {replaced_by} 版替代，不再有效。请收回这一张，换签第 "
            "{replaced_by} 版，旧版盖“作废”留存。",
            "{number}, version {version}: superseded by V{replaced_by}, no longer in force. Take "
            "this sheet back, have V{replaced_by} signed, and keep the old one stamped void.",
        ),
        ReturnVerdict.NOT_HELD: Words(
            "{number} 第 {version} 版：自称是本次听证的文件，但记录里没有这样的一张。"
            "可能是草稿或预览的打印件，也可能记录或纸张被改动过。请保存这张纸，"
            "从存档重印该文件逐字比较，并用纸上的链首核验记录。",
            "{number}, version {version}: it calls itself a paper of this hearing, but the record "
            "holds none like it. It may be a printed draft, or record or paper were altered. Keep "
            "the sheet, reprint the stored paper and compare them word by word, and verify the "
            "record with the head on the sheet.",
        ),
        ReturnVerdict.OTHER_HEARING: Words(
            "不是本次听证的文件：它属于记录 {hearing}，文件 {number} 第 {version} 版。"
            "请在那份记录里核对。",
            "Not from this hearing: it belongs to record {hearing}, {number}, version {version}. "
            "Check it there.",
        ),
        ReturnVerdict.UNREADABLE: Words(
            "读不出二维码。请把纸铺平，光线均匀，从正上方再拍一张，页脚要完整、清楚；"
            "或用 200 dpi 以上扫描。仍读不出时，用回填核对。",
            "No code could be read. Lay the sheet flat in even light and photograph it from "
            "above, its foot whole and sharp, or scan it at 200 dpi or more. If that fails, type "
            "its digest back.",
        ),
    }
)
"""What the page says of an image, with what to do."""

TYPE_BACK_MATCHED: Final = Words(
    "相符：这张纸就是记录所存的 {number} 第 {version} 版。",
    "It matches: this paper is {number}, version {version}, as the record holds it.",
)
TYPE_BACK_MISMATCH: Final = Words(
    "不符：这张纸不是记录所存的 {number} 第 {version} 版！已记入记录。"
    "请看：版本号是否为第 {version} 版？页脚的记录编号是否为 {hearing}？"
    "抄的是不是“内容指纹 SHA-256”一行？都对仍不符，请停止签字，用回传核对，并重印存档文件比较。",
    "It does not match: this paper is not what the record holds as {number}, version {version}! "
    "This is in the record. Look: is it version {version}? Is the record named in its foot "
    "{hearing}? Was it the line “Data digest” that was copied? If all that is so, stop the "
    "signing, return the sheet as an image, and compare it with a reprint.",
)
TYPE_BACK_IS_OTHER: Final = Words(
    "所抄的字符属于 {number} 第 {version} 版。",
    "What was typed is that of {number}, version {version}.",
)

BINDING_ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "TypeBackChecked": Words(
            "回填核对{kind} {number} 第 {version} 版：第 {hidden} 组填 {typed}，{matched}",
            "{kind} {number}, version {version}, was typed back: {typed} for groups {hidden}; "
            "{matched}",
        ),
        "SignedPaperReturned": Words(
            "签字件回传 {file_name}：{verdict}（{number} 第 {version} 版；现行版本 {replaced_by}；"
            "纸上链首为第 {printed_after} 项操作），图像指纹 {file_sha256}",
            "A signed sheet was returned as {file_name}: {verdict} ({number}, version {version}, "
            "replaced by {replaced_by}, its head is act {printed_after}), digest {file_sha256}",
        ),
        "CustodyPhotographed": Words(
            "照片 {file_name}：{item}（{unit}，第 {round} 轮，第 {envelope} 袋，{what}），"
            "封条 {seal}，图像指纹 {file_sha256}",
            "Photograph {file_name} of {item} ({unit}, round {round}, envelope {envelope}, "
            "{what}), seal {seal}, digest {file_sha256}",
        ),
    }
)
"""One sentence for every act; see `act_words`."""

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "type-back-malformed": Words(
            "“{typed}”不是一组四位的指纹（0–9、a–f）。请照纸上“内容指纹 SHA-256”一行填写。",
            "{typed} is not a group of four digits 0-9, a-f. Copy it from the line “Data digest” "
            "of the paper.",
        ),
        "type-back-superseded": Words(
            "{number} 第 {version} 版已被第 {replaced_by} 版替代，请核对第 {replaced_by} 版。",
            "{number}, version {version}, is superseded by version {replaced_by}; check that one.",
        ),
        "return-is-stored-paper": Words(
            "这就是存档的 {number} 第 {version} 版文件本身，不是签字件的照片或扫描件。",
            "This is the stored file of {number}, version {version}, itself, not a photograph or "
            "scan of the signed sheet.",
        ),
        "return-two-papers": Words(
            "{name} 里不止一份文件（{numbers}）。请每份文件拍一张或扫一个文件。",
            "{name} shows more than one paper ({numbers}). Take one image for each paper.",
        ),
        "photograph-paper-unknown": Words(
            "请选定照片所示的文件；记录里没有所选的这一份。",
            "Choose the paper that the photograph shows; the record holds none as chosen.",
        ),
        "photograph-envelope-unknown": Words(
            "没有这一封袋（第 {envelope} 袋）：该轮尚未收票，或封袋没有这么多。",
            "There is no envelope {envelope}: the round is not collected, or has fewer of them.",
        ),
        "photograph-what-missing": Words(
            "请写明照片所示的是什么。", "Say what the photograph shows."
        ),
        "photograph-seal-missing": Words(
            "请写明封条号，没有编号的写明由谁骑缝签字。",
            "Give the number of the seal, or who signed across it.",
        ),
        "photograph-empty": Words("{name} 是空文件。", "{name} is empty."),
        "photograph-too-large": Words(
            "{name} 有 {size} MB，超过上限 {most} MB。请降低分辨率再拍，或分页扫描。",
            "{name} has {size} MB, more than the {most} MB taken in. Photograph it at a lower "
            "resolution or scan page by page.",
        ),
        "photograph-type": Words(
            "{name} 不是 JPEG、PNG、TIFF 图像，也不是 PDF。手机拍的 HEIC 照片请先存为 JPEG"
            "（iPhone：设置—相机—格式—兼容性最佳）。",
            "{name} is no JPEG, PNG or TIFF image and no PDF. Save a telephone's HEIC photograph "
            "as JPEG first (iPhone: Settings, Camera, Formats, Most Compatible).",
        ),
        "photograph-too-many-pixels": Words(
            "{name} 超过 {most} 百万像素的上限，没有打开。请降低分辨率再拍或再扫。",
            "{name} has more than {most} million pixels and was not unfolded. Photograph or scan "
            "it at a lower resolution.",
        ),
        "photograph-too-many-pages": Words(
            "{name} 有 {pages} 页，超过上限 {most} 页。请每份文件单独扫描。",
            "{name} has {pages} pages, more than {most}. Scan each paper by itself.",
        ),
        "photograph-damaged": Words(
            "{name} 已损坏或不完整，无法读出图像。请重新拷贝或重拍。",
            "{name} is damaged or incomplete; its image cannot be read. Copy it again or take "
            "another.",
        ),
    }
)
