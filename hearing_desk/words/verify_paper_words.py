"""What a verification says of papers, files and secrecy."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

PAPER_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        # papers and files
        "no-sheets-signed-yet": Words("还没有签字的汇总表。", "No sheet was signed yet."),
        "no-papers-yet": Words("还没有打印文件。", "Nothing was printed yet."),
        "paper-version-gap": Words(
            "第 {seq} 号操作：文件 {number} 是第 {version} 版，应为第 {wanted} 版。",
            "act {seq}: paper {number} has version {version}, not {wanted}.",
        ),
        "paper-not-stored": Words(
            "第 {seq} 号操作：文件 {number} 第 {version} 版没有存档。",
            "act {seq}: paper {number}, version {version}, is not stored.",
        ),
        "paper-altered": Words(
            "第 {seq} 号操作：文件 {number} 第 {version} 版的存档被改动。",
            "act {seq}: the stored paper {number}, version {version}, was altered.",
        ),
        "file-blanked": Words(
            "存档文件 {name}（{sha256}）的内容已清除。",
            "The content of the stored file {name} ({sha256}) was blanked.",
        ),
        "file-altered": Words(
            "存档文件 {name} 与其指纹 {sha256} 不符。",
            "The stored file {name} does not have the digest {sha256}.",
        ),
        "file-not-cited": Words(
            "存档文件 {name}（{sha256}）没有任何操作提到。",
            "No act cites the stored file {name} ({sha256}).",
        ),
        # secrecy
        "paper-tied-to-person": Words(
            "第 {seq} 号操作：评议票的操作中出现了代表库中的人。",
            "act {seq}: an act on a ballot names somebody of the pool.",
        ),
        "paper-remark-names": Words(
            "第 {seq} 号操作：备注中的“{name}”与代表库中一人同名，请查看。",
            "act {seq}: the remark holds {name}, a name of the pool; somebody should look.",
        ),
        "contact-in-act": Words(
            "第 {seq} 号操作中出现了电话或证件号。",
            "act {seq} holds a telephone or ID number.",
        ),
        "contact-in-file": Words(
            "存档文件 {name} 中出现了电话或证件号。",
            "The stored file {name} holds a telephone or ID number.",
        ),
    }
)
