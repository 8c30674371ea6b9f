"""One sentence for every act on roles, PINs and consents; see `act_words`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

ROLE_ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "RolesInForce": Words(
            "自此每一步都按岗位权限表（第 {table} 版）进行",
            "From here on every act goes by the table of roles, version {table}",
        ),
        "PinIssued": Words("向{person}发放口令", "A PIN was issued to {person}"),
        "PinReset": Words("重新向{person}发放口令", "A new PIN was issued to {person}"),
        "PinRefused": Words("{person}的口令输入错误", "A wrong PIN was typed for {person}"),
        "OperatorSeated": Words("{person}凭口令入座", "{person} sat down with the PIN"),
        "DeskLocked": Words("操作台锁定（{idle}）", "The desk was locked ({idle})"),
        "ConsentGiven": Words(
            "同意进行“{kind}”（{subject}）", "Agreed to the {kind} ({subject}) as second role"
        ),
        "ConsentWithdrawn": Words(
            "撤回对“{kind}”（{subject}）的同意", "Took back the consent to the {kind} ({subject})"
        ),
        "ProgramChanged": Words(
            "自此由听证评议台 {program} 版写入记录",
            "From here on version {program} of the program writes the record",
        ),
    }
)
