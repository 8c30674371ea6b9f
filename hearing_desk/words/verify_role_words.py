"""What a verification says of roles, PINs and consents."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words


def _act(zh: str, en: str) -> Words:
    return Words(f"第 {{seq}} 号操作：{zh}", f"act {{seq}}: {en}")


ROLE_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "no-roles": Words(
            "记录由不分岗位权限的旧版本建立。", "The record is of a version that knew no roles."
        ),
        "roles-table-unknown": Words(
            "岗位权限表第 {table} 版不为本程序所知。", "Table of roles {table} is not known here."
        ),
        "role-not-entitled": _act(
            "{kind} 不是 {role} 在此阶段（{stage}）可以做的。",
            "{kind} is not for the {role} at this stage ({stage}).",
        ),
        "role-not-seated": _act(
            "{actor} 没有凭口令入座就操作。", "{actor} acted without having sat down with a PIN."
        ),
        "role-desk-locked": _act(
            "操作台锁定时 {actor} 仍有操作。", "{actor} acted while the desk was locked."
        ),
        "role-without-pin": _act(
            "{actor} 没有口令却表示同意。", "{actor} agreed without having a PIN."
        ),
        "role-consent-missing": _act(
            "须两人共同进行（{act}，{subject}），没有另一岗位的同意。",
            "two roles do this together ({act}, {subject}); no consent of a second role stands.",
        ),
        "order-program-same": _act(
            "写入记录的程序本来就是 {program} 版。",
            "version {program} of the program was writing already.",
        ),
        "order-roles-twice": _act("岗位权限重复生效。", "roles were put in force twice."),
        "order-pin-stranger": _act(
            "向未登记的 {person} 发放口令。", "a PIN was issued to {person}, whom nobody named."
        ),
        "order-pin-twice": _act(
            "{person} 已有口令，又发放一次。", "{person} had a PIN when one was issued."
        ),
        "order-pin-none": _act("{person} 没有口令。", "{person} had no PIN."),
        "order-pin-locked": _act(
            "{person} 的口令已锁定，仍凭它入座。",
            "{person} sat down with a PIN that had been locked.",
        ),
        "order-consent-none": _act(
            "撤回了不存在的同意（{subject}）。",
            "a consent that did not stand was taken back ({subject}).",
        ),
    }
)
