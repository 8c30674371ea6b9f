"""What the desk says when a role may not do something, and about PINs and consents."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "role-not-allowed": Words(
            "在座的是{role}，这一步须由{may}操作。按 F4 换人。",
            "The {role} is at the desk; this is for: {may}. Press F4 to change places.",
        ),
        "stage-not-allowed": Words(
            "现在（{stage}）任何人都不能做这一步。",
            "Nobody may do this now ({stage}).",
        ),
        "desk-locked": Words(
            "操作台已锁定。请在座的人输入口令；计时键照常可用。",
            "The desk is locked. Whoever sits down types the PIN; the keys of the clock go on.",
        ),
        "consent-missing": Words(
            "“{kind}”须两人共同进行：还缺另一人的同意（{may}）。",
            "Two roles do this together ({kind}); the consent of another is missing: {may}.",
        ),
        "consent-not-wanted": Words(
            "{role}不能就“{kind}”表示同意，须由：{may}。",
            "The {role} cannot agree to this ({kind}); it is for: {may}.",
        ),
        "roles-in-force": Words("岗位权限已经生效。", "Roles are in force already."),
        "consent-not-given": Words(
            "没有尚未使用的同意（{kind}）可以撤回。",
            "There is no unused consent to take back ({kind}).",
        ),
        "pin-wanted": Words("请{name}输入口令。", "{name} types the PIN."),
        "pin-not-issued": Words(
            "{name}还没有口令。请组织者在“规则”页发放。",
            "{name} has no PIN yet. The organizer issues one on the Rules page.",
        ),
        "pin-issued-already": Words(
            "{name}已有口令。忘记时由另一岗位重新发放。",
            "{name} has a PIN. If it is forgotten, another role issues a new one.",
        ),
        "pin-not-yours-to-reset": Words(
            "{role}不能为{name}重新发放口令，须由另一岗位操作。",
            "The {role} cannot issue {name} a new PIN; another role does.",
        ),
        "pin-locked": Words(
            "{name}的口令已错 {tries} 次，口令已锁定。须由另一岗位重新发放。",
            "{tries} wrong PINs for {name}: it is locked. Another role issues a new one.",
        ),
        "pin-wait": Words(
            "{name}的口令刚才输错了。请等 {seconds} 秒再试。",
            "Wrong PINs were typed for {name}. Wait {seconds} s before the next try.",
        ),
        "pin-lost": Words(
            "记录中没有可核对的口令（{name}）。须由另一岗位重新发放。",
            "The record holds nothing to check the PIN of {name} by. Another role issues one.",
        ),
        "pin-changed": Words(
            "{name}的口令刚才重新发放了。请用新口令。",
            "{name} was issued a new PIN just now. Type that one.",
        ),
        "pins-not-issued": Words(
            "还有人没有口令：{names}。请先在“规则”页发放。",
            "These have no PIN yet: {names}. Issue them on the Rules page first.",
        ),
    }
)
