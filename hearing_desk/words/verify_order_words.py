"""What a verification says of acts that stand where the rules do not allow them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words


def _act(zh: str, en: str) -> Words:
    return Words(f"第 {{seq}} 号操作：{zh}", f"act {{seq}}: {en}")


def _on_unit(zh: str, en: str) -> Words:
    return _act(f"“{{unit}}”{zh}", f"{{unit}}: {en}")


def _on_sheet(zh: str, en: str) -> Words:
    return _on_unit(f"第 {{sheet_no}} 号票{zh}", f"sheet {{sheet_no}} {en}")


ORDER_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "order-not-opened": _act(
            "记录不是以“开始记录”开头。", "the record does not begin with its opening."
        ),
        "order-opened-again": _act("记录被再次开始。", "the record is opened a second time."),
        "order-actor-unknown": _act(
            "操作员“{actor}”从未登记。", "operator {actor} was never named."
        ),
        "order-operator-twice": _act(
            "操作员“{person}”重复登记。", "operator {person} is named twice."
        ),
        "order-rules-changed": _act(
            "规则和单位已经确定（{frozen}），之后又被改动。",
            "scheme and units were frozen ({frozen}) and changed afterwards.",
        ),
        "order-frozen-incomplete": _act(
            "确定规则时还没有选定规则或列出单位。", "the rules were frozen without scheme or units."
        ),
        "order-lot-incomplete": _act(
            "“{group}”的述职次序缺少或多出单位。",
            "the order by lot of {group} does not hold each of its units once.",
        ),
        "order-pool-after-commitment": _act(
            "承诺单签署之后又封存了代表库。", "the pool was sealed after a draw was committed to."
        ),
        "order-rules-not-frozen": _act("规则当时还没有确定。", "the rules were not frozen yet."),
        "order-pool-not-sealed": _act("代表库当时还没有封存。", "the pool was not sealed yet."),
        "order-draw-number": _act(
            "抽选序号是 {number}，应为 {wanted}。", "the draw has number {number}, not {wanted}."
        ),
        "order-draw-id-used": _act("抽选编号“{draw}”已用过。", "draw id {draw} was used before."),
        "order-draw-open": _act(
            "抽选“{draw}”开始时，同一场次已有一次抽选仍在进行或有效。",
            "draw {draw} began while another draw of the session was going on or in force.",
        ),
        "order-draw-reason": _act(
            "再次抽选“{draw}”没有写明原因。", "draw {draw} follows another without a reason."
        ),
        "order-draw-not-waiting": _act(
            "抽选“{draw}”当时没有承诺单，或已掷骰、已有结果、已放弃。",
            "draw {draw} was not committed to, or had its dice, its result or its end already.",
        ),
        "order-slip-after-seed": _act(
            "抽选“{draw}”的承诺单不是在作出承诺之后、掷骰之前打印的。",
            "the slip of draw {draw} was not printed between its commitment and its dice.",
        ),
        "order-draw-other": _act(
            "抽选“{draw}”的序号或场次与承诺单不同。",
            "draw {draw} has another number or session than was committed to.",
        ),
        "order-draw-dice": _act(
            "抽选“{draw}”的方式（{method}）与有无骰子记录不符。",
            "draw {draw}: its method ({method}) does not go with the dice recorded or missing.",
        ),
        "order-draw-not-in-force": _act(
            "抽选“{draw}”当时不是有效的抽选。", "draw {draw} was not in force."
        ),
        "order-void-consent": _act(
            "作废抽选“{draw}”的同意人不是公证员。",
            "draw {draw} was set aside without a notary's consent.",
        ),
        "order-void-after-ballots": _act(
            "“{unit}”已发票后，抽选被作废。",
            "a draw was set aside after the ballots of {unit} had been issued.",
        ),
        "order-not-on-panel": _act("{person} 不是评议代表。", "{person} was not on the panel."),
        "order-replaced-after-sign-in": _act(
            "签到结束后，{person} 的席位被替补。",
            "the seat of {person} was filled again after the sign-in had closed.",
        ),
        "order-late": _act(
            "{person} 的“迟到”标记与签到是否已结束不符。",
            "{person} is marked late, or not late, against the closing of the sign-in.",
        ),
        "order-unit-unknown": _act("没有单位“{unit}”。", "there is no unit {unit}."),
        "order-recused-after-ballots": _on_unit(
            "已发票后，又登记了回避。", "a recusal after the ballots had been issued."
        ),
        "order-dismissed-after-ballots": _on_unit(
            "已发票后，又登记了回避提示不适用。",
            "a recusal was dismissed after the ballots had been issued.",
        ),
        "order-dismissed-decided": _act(
            "{person} 对“{unit}”的回避此前已有决定。",
            "the recusal of {person} for {unit} had been decided before.",
        ),
        "order-dismissed-declared": _act(
            "{person} 对“{unit}”的回避是本人申报的，不是按工作单位提示的，不能不予采纳。",
            "the recusal of {person} for {unit} was declared, not found by employer.",
        ),
        "order-dismissed-reason": _act(
            "{person} 对“{unit}”的回避提示不予采纳，没有写原因。",
            "the recusal of {person} for {unit} was dismissed without a reason.",
        ),
        "order-sign-in-before-draw": _act(
            "场次“{session}”还没有抽选就结束签到。",
            "the sign-in of {session} closed without a draw in force.",
        ),
        "order-sign-in-closed-again": _act(
            "场次“{session}”的签到再次结束。", "the sign-in of {session} was closed again."
        ),
        "order-sign-in-names-open": _act(
            "签到结束时还有 {count} 名代表没有登记。",
            "the sign-in closed with {count} delegates unaccounted for.",
        ),
        "order-attendance-move": _act(
            "{person} 当时的签到状态不允许这一步。",
            "the attendance of {person} did not allow this.",
        ),
        "order-unit-absent": _on_unit("已登记缺席。", "was recorded as absent."),
        "order-report-after-ballots": _on_unit(
            "已发票后，又有述职操作。", "an act on the report after the ballots had been issued."
        ),
        "order-report-twice": _on_unit("已经述职。", "had reported already."),
        "order-ballots-before-report": _on_unit(
            "还没有述职就发票。", "ballots were issued before the report."
        ),
        "order-ballots-before-sign-in": _on_unit(
            "签到还没有结束就发票。", "ballots were issued before the sign-in had closed."
        ),
        "order-round-number": _on_unit(
            "投票轮次是 {round}，应为 {wanted}。", "round {round} was issued instead of {wanted}."
        ),
        "order-round-open": _on_unit(
            "上一轮没有作废就再次发票。", "a new round was issued beside one that is not void."
        ),
        "order-round-unknown": _act(
            "“{unit}”当时没有第 {round} 轮投票，或该轮不是最近一轮。",
            "{unit} had no round {round}, or that was not its latest.",
        ),
        "order-round-void": _on_unit("第 {round} 轮已经作废。", "round {round} was void."),
        "order-signed-before-lock": _on_unit(
            "第 {version} 版没有锁定就签字。", "version {version} was signed before the lock."
        ),
        "order-signed-again": _on_unit(
            "第 {version} 版再次签字。", "version {version} was signed again."
        ),
        "order-signed-before-print": _on_unit(
            "第 {version} 版汇总表没有打印就签字。",
            "version {version} of the sheet was signed without being printed.",
        ),
        "order-released-before-lock": _on_unit(
            "第 {version} 版没有锁定就公布。", "version {version} was released before the lock."
        ),
        "order-released-before-signing": _on_unit(
            "第 {version} 版没有签字就公布。", "version {version} was released before signing."
        ),
        "order-released-again": _on_unit(
            "第 {version} 版再次公布。", "version {version} was released again."
        ),
        "order-tie-rule": _act(
            "“{group}”并列单位确定先后的办法与规则不符。",
            "a shared rank of {group} was settled otherwise than the rules say.",
        ),
        "order-tie-before-lock": _on_unit(
            "结果还没有锁定，就确定了本组并列单位的先后。",
            "a shared rank of its group was settled before its figures were locked.",
        ),
        "order-tie-not-shared": _act(
            "确定先后的单位不是“{group}”同一名次上并列的全部单位。",
            "the units told apart are not all that shared one rank of {group}.",
        ),
        "order-tie-scores": _act(
            "“{group}”重新评议的得分与单位不是一一对应。",
            "the scores of the second vote of {group} are not one per unit.",
        ),
        "order-tie-not-best-first": _act(
            "“{group}”重新评议的单位没有按得分由高到低排列。",
            "the units of the second vote of {group} do not stand best first.",
        ),
        "order-incident-number": _act(
            "情况记录编号是 {number}，应为 {wanted}。",
            "the incident has number {number}, not {wanted}.",
        ),
        "order-after-lock": _on_unit(
            "结果锁定后又被改动。", "something was changed after the lock."
        ),
        "order-lock-version": _on_unit(
            "锁定的版本是 {version}，应为 {wanted}。", "version {version} locked, not {wanted}."
        ),
        "order-after-return": _on_unit("票已收回。", "the papers had been collected."),
        "order-before-return": _on_unit("票还没有收回。", "the papers were not collected yet."),
        "order-not-shuffled": _on_unit(
            "收回的票没有打乱次序。", "the papers collected were not shuffled."
        ),
        "order-entry-closed": _on_unit("录入已经结束。", "the entry was closed."),
        "order-void-without-surplus": _on_unit(
            "没有多出的票或没有复点就作废该轮。",
            "the round was voided without a surplus or without counting again.",
        ),
        "order-entered-twice": _on_sheet("在同一遍中录入两次。", "was keyed twice in one pass."),
        "order-same-operator": _on_sheet(
            "的两遍由同一操作员“{operator}”录入。", "was keyed by {operator} in both passes."
        ),
        "order-undone-not-last": _on_sheet(
            "不是最后录入的一张，却被撤销。", "was taken back without being the last one keyed."
        ),
        "order-undone-decided": _on_sheet(
            "已经读校、认定或裁定，却被撤销录入。",
            "was taken back after it had been read back, settled or ruled upon.",
        ),
        "order-no-difference": _on_sheet(
            "两遍录入没有差异，却作了认定。", "was settled without a difference."
        ),
        "order-marks-not-keyed": _on_sheet(
            "认定的标记不是任何一遍录入的标记。", "was settled with marks of neither pass."
        ),
        "order-not-keyed": _on_sheet("还没有录入。", "was not keyed yet."),
        "order-sheet-beyond": _on_sheet(
            "超出收回的 {returned} 张。", "is none of the {returned} papers returned."
        ),
        "order-tally-before-close": _on_unit(
            "录入没有结束就计票。", "was tallied before the entry was closed."
        ),
        "order-lock-before-tally": _on_unit(
            "没有计票就锁定。", "was locked without having been tallied."
        ),
    }
)
