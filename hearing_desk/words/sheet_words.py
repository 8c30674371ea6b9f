"""What every printed paper says around its own content, and why one could not be printed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

NONE = Words("无", "none")
DRAFT = Words("DRAFT 草稿", "DRAFT 草稿")
REHEARSAL = Words(
    "演练 REHEARSAL　演练文件，不得作为正式结果使用",
    "REHEARSAL 演练 · practice paper, not an official result",
)
SUPERVISED = Words("公证监督", "Under notarial supervision")
UNSUPERVISED = Words("未经公证监督", "NOT under notarial supervision")
OBJECTED = Words("{supervision} · 公证员提出异议", "{supervision} · objected to")
VOID = Words("作废（由第 {version} 版替代）", "VOID 作废 (version {version} instead)")

PAGE = Words("第 {page} 页　共 {pages} 页", "Page {page} of {pages}")
NUMBER_AND_VERSION = Words(
    "文件编号　{number}　　版本　第 {version} 版　　替代　{replaces}",
    "Document {number}  ·  Version {version}  ·  Replaces: {replaces}",
)
DATA_DIGEST = Words("内容指纹 SHA-256", "Data digest SHA-256")
JOURNAL_HEAD = Words("记录链首 SHA-256", "Journal head SHA-256")
HEAD_AFTER = Words("链首 第 {acts} 条记录后", "Head after act {acts}")
SCHEME_DIGEST = Words("规则指纹 SHA-256", "Scheme digest SHA-256")
CIRCUMSTANCES = Words(
    "听证文件　{file_id}　　程序　{program}　　生成时间　{printed_at}　　时钟偏差　{offset}",
    "Hearing file {file_id}  ·  Program {program}  ·  Made {printed_at}  ·  Clock offset {offset}",
)
NOT_COMPARED = Words("未核对", "not compared")

SEAL = Words("（印章处）", "(seal)")
SIGNED_ON = Words("日期：　　　　年　　月　　日", "Date:")

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "paper-glyph-missing": Words(
            "字体中没有这些字：{characters}。请核对名称的用字，或改用规定的替代字后重新生成。",
            "The fonts cannot draw these characters: {characters}. Check the spelling, or use the "
            "prescribed substitute, and make the paper again.",
        ),
        "font-unreadable": Words(
            "字体文件“{file}”无法读取，不能生成文件。请重新安装本程序，或从备用盘恢复该字体文件。",
            "The font file “{file}” cannot be read, so no paper can be made. Install the program "
            "again, or restore the font file from the spare copy.",
        ),
    }
)
