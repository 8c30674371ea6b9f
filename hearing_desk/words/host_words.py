"""The host's script 主持词: what is read aloud, with figures in the places of braces."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

TITLE: Final = Words("主持词", "The Host's Script")
PREVIEW: Final = Words(
    "【预览：含未发布的得分，不得宣读】", "[PREVIEW with scores not released: not to be read aloud]"
)
REHEARSAL: Final = Words("【演练，不得作为正式结果】", "[REHEARSAL, not an official result]")

OPENING: Final = Words("一、开场", "1. Opening")
WELCOME: Final = Words(
    "各位领导、各位代表、同志们：{title}现在开始。",
    "Ladies and gentlemen: we now open {title}.",
)
PANEL: Final = Words(
    "评议代表由公开抽选产生，名册和抽选规则事先封存。今天应到 {seats} 人，实到 {present} 人。",
    "The delegates were drawn in public from a sealed roster by rules sealed beforehand. Of "
    "{seats} delegates {present} are here.",
)
PANEL_OF: Final = Words(
    "{session}评议代表应到 {seats} 人，实到 {present} 人。",
    "Delegates of {session}: {seats} drawn, {present} here.",
)
SUPERVISED: Final = Words(
    "本次评议由公证人员全程监督。", "A notary supervises the whole evaluation."
)
UNSUPERVISED: Final = Words(
    "本次评议未经公证监督。", "This evaluation is not supervised by a notary."
)

RULES: Final = Words("二、宣布规则", "2. Rules")
UNITS: Final = Words(
    "参加评议的单位共 {units} 个，分 {groups} 组：{names}。",
    "There are {units} units in {groups} groups: {names}.",
)
SPEECH: Final = Words(
    "每个单位述职不超过 {minutes}，时间到即停止。", "Each unit reports for {minutes} at most."
)
MINUTES: Final = Words("{minutes} 分钟", "{minutes} minutes")
MINUTES_SECONDS: Final = Words("{minutes} 分 {seconds} 秒", "{minutes} min {seconds} s")
ITEMS: Final = Words("评议内容 {count} 项：{items}。", "There are {count} items: {items}.")
GRADES: Final = Words(
    "每项在{grades}中选一个等次画票。票不记名，投入票箱后打乱次序再编号。",
    "Mark one grade for each item: {grades}. Ballots bear no name; they are shuffled before they "
    "are numbered.",
)

RESULTS: Final = Words("三、宣布评议结果", "3. Results")
GROUP: Final = Words("（{group}）", "({group})")
UNIT: Final = Words(
    "{unit}：发出评议票 {issued} 张，收回 {returned} 张，其中有效 {valid} 张，无效 {invalid} 张，"
    "弃权 {abstentions} 张。得分 {score} 分。",
    "{unit}: {issued} ballots issued, {returned} returned, of which {valid} valid, {invalid} "
    "invalid, {abstentions} abstentions. Score {score}.",
)
UNIT_OF_FEW: Final = Words(
    "{unit}：发出评议票 {issued} 张，收回 {returned} 张。得分 {score} 分。",
    "{unit}: {issued} ballots issued, {returned} returned. Score {score}.",
)
"""Of a unit judged by so few that abstentions would tell how somebody marked."""
NO_SCORE: Final = Words("无", "none")
NOT_RELEASED: Final = Words("【未发布】", "[not released] ")
WAITING: Final = Words("{unit}：得分尚未发布。", "{unit}: the score is not released yet.")
ABSENT: Final = Words("{unit}：缺席，未评议。", "{unit}: absent, not evaluated.")
ORDER: Final = Words(
    "{group}各单位得分由高到低依次为：", "The units of {group} in the order of their scores:"
)
RANK: Final = Words("第 {rank} 名　{unit}　{score} 分", "{rank}. {unit}, {score}")
RANK_TIED: Final = Words("并列第 {rank} 名　{unit}　{score} 分", "{rank} (shared). {unit}, {score}")
NOT_ALL: Final = Words(
    "{group}尚有单位未发布，名次待全部发布后宣布。",
    "Not every unit of {group} is released; ranks are read once all are.",
)

CORRECTIONS: Final = Words("四、更正", "4. Corrections")
CORRECTION: Final = Words(
    "{unit}的得分经复核更正：由 {before} 分更正为 {after} 分（第 {version} 版），以更正后的为准。"
    "更正报告已由在场人员签字。",
    "The score of {unit} was set right: from {before} to {after} (version {version}), which "
    "stands. The correction report was signed by those present.",
)
CORRECTION_SAME: Final = Words(
    "{unit}的计票经复核更正（第 {version} 版），得分仍为 {after} 分。",
    "The count of {unit} was set right (version {version}); the score is still {after}.",
)
NO_CORRECTIONS: Final = Words("没有更正。", "There were no corrections.")

CLOSING: Final = Words("五、结束", "5. Closing")
SEALED: Final = Words(
    "全部评议票和计票文件现场封存。以上结果可凭证据包独立核验。",
    "All ballots and tally papers are sealed here and now. Anyone can verify these results from "
    "the evidence bundle.",
)
THANKS: Final = Words("{title}到此结束。谢谢各位！", "This concludes {title}. Thank you.")
