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
    }
)
