"""What the draw refuses, asks and warns of: pool, quotas, seed, replacement, its two files."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

_POOL: Mapping[str, Words] = {
    "ids-missing": Words(
        "名单没有编号。请让程序按行次编号（D0001、D0002……），或在表中补上编号。",
        "The roster has no ids. Let the program number the rows (D0001, D0002, ...), or add ids.",
    ),
    "id-empty": Words("编号为空，请补上。", "The id is empty. Fill it in."),
    "id-shape": Words(
        "编号“{value}”不合规定：只能用大写字母 A–Z、数字和连字符，首位为字母或数字，不超过 32 位。"
        "请改为 D0001 这样的编号。",
        "“{value}” cannot be an id: only capitals A–Z, digits and hyphens, beginning with a letter "
        "or digit, at most 32. Use ids like D0001.",
    ),
    "id-shape-near": Words(
        "编号“{value}”含小写、全角或空格。是否应为“{proposal}”？请在表中改正，程序不会自行改动。",
        "The id “{value}” has lower-case or full-width characters or spaces. Is “{proposal}” "
        "meant? Correct it in the file; the program does not change it.",
    ),
    "id-is-identity-number": Words(
        "编号像是身份证号。名单要公开，不得以身份证号作编号，请改用 D0001 这样的编号。",
        "The id looks like an identity-card number. The roster is published; use ids like D0001.",
    ),
    "id-spreadsheet-number": Words(
        "编号“{value}”已被电子表格当作数字改写，原来的编号无法还原。请把该列设为文本后重新填写。",
        "A spreadsheet has rewritten the id “{value}” as a number and the original is lost. Format "
        "the column as text and enter the ids again.",
    ),
    "id-duplicate": Words(
        "编号“{value}”与第 {first_row} 行（{first_name}）重复。每人一个编号，请改正其中一行。",
        "The id “{value}” is also in row {first_row} ({first_name}). Give each person an id of "
        "their own.",
    ),
    "row-repeated": Words(
        "本行与第 {first_row} 行（{first_name}）完全相同。请删去其中一行。",
        "This row is the same as row {first_row} ({first_name}). Delete one of them.",
    ),
    "cell-forbidden-characters": Words(
        "含有不可见或不能印刷的字符（{characters}）。请删去这些字符，重新输入该格。",
        "There are invisible or unprintable characters ({characters}). Remove them by typing the "
        "cell again.",
    ),
    "column-twice": Words(
        "有两列同名。请删去一列或改名。", "Two columns have this name. Remove or rename one."
    ),
    "name-separator-dot": Words(
        "姓名“{value}”中的间隔号不是标准的“·”（U+00B7）。是否改为“{proposal}”？",
        "The separator dot in “{value}” is not the standard “·” (U+00B7). Change it to "
        "“{proposal}”?",
    ),
    "name-mixed-scripts": Words(
        "姓名“{value}”混用了几种字母（{scripts}），看上去相同的字母可能不是同一个字。请对照证件重新输入。",
        "The name “{value}” mixes alphabets ({scripts}); letters that look alike may not be the "
        "same. Type it again from the person's papers.",
    ),
    "same-person": Words(
        "第 {rows} 行姓名相同，工作单位或身份证号也相同，可能是同一人：{people}。"
        "请核实，同一人只保留一行。",
        "Rows {rows} have the same name and the same employer or identity number and may be one "
        "person: {people}. Check; keep one row per person.",
    ),
    "same-name": Words(
        "第 {rows} 行姓名相同或形近：{people}。请确认是不同的人。",
        "Rows {rows} have the same or look-alike names: {people}. Make sure they are different "
        "people.",
    ),
    "quota-cell-empty": Words(
        "本列有名额要求，不能为空。请补填。", "This column has quotas and may not be empty."
    ),
    "sector-unknown": Words(
        "名额表中没有界别“{value}”。请改正名单，或在名额表中加上这个界别（名额可为 0）。",
        "The quotas know no sector “{value}”. Correct the roster, or add the sector to the quotas "
        "(0 seats are allowed).",
    ),
    "sector-unknown-near": Words(
        "名额表中没有界别“{value}”，最接近的是“{nearest}”。请改正名单或名额表。",
        "The quotas know no sector “{value}”; the nearest is “{nearest}”. Correct one of them.",
    ),
    "value-nearly-known": Words(
        "“{value}”没有名额要求，但与“{nearest}”相近。是否写错？",
        "“{value}” has no quota but is close to “{nearest}”. Is it a slip?",
    ),
}

_QUOTAS: Mapping[str, Words] = {
    "quota-value-empty": Words(
        "属性和取值都要填写。", "Both the attribute and the value must be given."
    ),
    "quota-line-without-number": Words(
        "“{value}”没有名额、比例或上下限。请填写其中一种。",
        "“{value}” has neither seats, nor a share, nor a minimum or maximum. Give one of them.",
    ),
    "quota-seats-and-share": Words(
        "“{value}”既有名额又有比例。请只保留一种。",
        "“{value}” has both seats and a share. Keep one of them.",
    ),
    "quota-bounds": Words(
        "“{value}”的下限 {minimum}、上限 {maximum} 不成立：都不能小于 0，下限不能大于上限。",
        "“{value}” has the minimum {minimum} and the maximum {maximum}: neither may be below 0, "
        "nor the minimum above the maximum.",
    ),
    "quota-number-negative": Words(
        "“{value}”的比例或候补人数小于 0。请改正。",
        "The share or the number of alternates of “{value}” is below 0. Correct it.",
    ),
    "quota-share-not-sector": Words(
        "比例只能用于界别。请为“{value}”填写上下限。",
        "Only sectors may have a share. Give “{value}” a minimum and a maximum.",
    ),
    "alternates-not-sector": Words(
        "候补人数只能写在界别行。请删去“{value}”行的候补人数。",
        "Alternates belong to sectors. Remove the number of alternates of “{value}”.",
    ),
    "quota-twice": Words(
        "“{value}”的名额出现两次。请合并为一行。", "“{value}” has two quotas. Keep one."
    ),
    "quota-shares-incomplete": Words(
        "有的界别填了比例，有的没有。请全部填比例，或全部填名额。",
        "Some sectors have a share and some have not. Give all of them shares, or all of them "
        "seats.",
    ),
    "quota-shares-sum": Words(
        "各界别比例合计 {percent}%，应为 100%。请改正比例。",
        "The shares of the sectors add up to {percent} %, not to 100 %. Correct them.",
    ),
    "panel-size-missing": Words(
        "不知道评议团总人数。请指定总人数，或为每个界别填写确定的名额。",
        "The size of the panel is not known. State it, or give every sector its exact seats.",
    ),
    "panel-smaller-than-sectors": Words(
        "评议团 {seats} 席，少于 {sectors} 个界别，不能做到每个界别至少一席。",
        "A panel of {seats} cannot seat each of {sectors} sectors.",
    ),
    "quota-attribute-unknown": Words(
        "名单中没有“{column}”这一列，不能按它设名额。请改正属性名，或在名单中加上这一列。",
        "The roster has no column “{column}” to set a quota on. Correct the attribute, or add the "
        "column.",
    ),
    "quota-shortage": Words(
        "“{value}”需要 {wanted} 人，可抽取的只有 {available} 人，缺 {missing} 人。"
        "请补充名单，或由组织方书面调整名额。",
        "“{value}” needs {wanted}, only {available} are eligible, {missing} are missing. "
        "Add people, or let the organizer change the quota in writing.",
    ),
    "quota-exceeded": Words(
        "“{value}”已有 {seated} 人在席，超过上限 {maximum} 人。",
        "“{value}” already has {seated} members seated, above the maximum of {maximum}.",
    ),
    "quota-sum-above-seats": Words(
        "各项名额下限合计 {sum}，多于评议团 {seats} 席。请改正名额或总人数。",
        "The minimums add up to {sum}, more than the {seats} seats. Correct the quotas or the size "
        "of the panel.",
    ),
    "quota-sum-below-seats": Words(
        "各项名额上限合计 {sum}，少于评议团 {seats} 席。请改正名额或总人数。",
        "The maximums add up to {sum}, fewer than the {seats} seats. Correct the quotas or the "
        "size of the panel.",
    ),
    "pool-too-small": Words(
        "评议团 {seats} 席，可抽取的只有 {available} 人，缺 {missing} 人。",
        "The panel has {seats} seats, only {available} people are eligible, {missing} are missing.",
    ),
    "quota-conflict": Words(
        "名额之间互相矛盾，现有名单不能同时满足：{quotas}。请由组织方决定放宽哪一项，程序不自动放宽。",
        "These quotas cannot all be met from this roster: {quotas}. The organizer decides which to "
        "relax; the program relaxes none.",
    ),
    "quota-minimum-unreachable": Words(
        "“{value}”要求至少 {wanted} 人，在其他名额不变时最多 {reachable} 人，差 {missing} 人。",
        "“{value}” asks for at least {wanted}; with the other quotas as they are, {reachable} can "
        "be reached, {missing} fewer.",
    ),
    "alternates-short": Words(
        "“{value}”要候补 {wanted} 人，正式名额之外只有 {available} 人。候补将少于要求。",
        "“{value}” wants {wanted} alternates, but only {available} people are left beside its "
        "seats. There will be fewer.",
    ),
}

_DRAW: Mapping[str, Words] = {
    "draw-id-shape": Words(
        "抽取编号“{value}”不合规定：只能用字母、数字、点、下划线和连字符，"
        "1 至 64 位，如 2026-11-21-A。",
        "“{value}” cannot be a draw id: letters, digits, dots, underscores and hyphens, 1 to 64, "
        "like 2026-11-21-A.",
    ),
    "seats-not-positive": Words("评议团至少 1 席。", "A panel has at least one seat."),
    "seed-too-short": Words(
        "种子位数 {found} 太少：{die} 骰子至少 {least} 位。",
        "{found} digits are too few for a seed: with {die} dice at least {least}.",
    ),
    "seed-digit-count": Words(
        "应输入 {wanted} 位数字，实际 {found} 位。请对照记录重新输入，不得重掷。",
        "{wanted} digits are wanted, {found} were typed. Type them again from the record; the dice "
        "are not thrown again.",
    ),
    "seed-digit-not-on-die": Words(
        "第 {position} 位“{value}”不是骰子上的数字（{faces}）。请对照记录改正。",
        "Digit {position}, “{value}”, is not on the die ({faces}). Correct it from the record.",
    ),
    "seed-not-accepted": Words(
        "种子数字有误，没有抽取。", "The digits of the seed are wrong. Nothing was drawn."
    ),
    "rehearsal-seed-shape": Words(
        "演练的种子应为 64 位小写十六进制数字。",
        "The seed of a rehearsal is 64 lower-case hexadecimal digits.",
    ),
    "draw-not-possible": Words(
        "名单和规则不能抽取，见下列问题。",
        "No draw is possible with this roster and these rules, for these reasons.",
    ),
    "draw-other-roster": Words(
        "名单与规则文件承诺的不是同一份：名单摘要 {found}，承诺的是 {committed}。",
        "This is not the roster the rules are committed to: its digest is {found}, committed is "
        "{committed}.",
    ),
    "draw-unknown-person": Words(
        "名单中没有这些编号：{ids}。", "The roster does not have these ids: {ids}."
    ),
    "recusal-unknown-person": Words(
        "回避表中的编号“{value}”不在名单中。请核对编号。",
        "The recused “{value}” is not in the roster. Check the id.",
    ),
    "recusal-twice": Words(
        "编号“{value}”的回避登记了两次。请只保留一条。",
        "“{value}” is recused twice. Keep one line.",
    ),
    "recusal-reason-not-a-word": Words(
        "回避原因应是一个不含空格的词，不超过 64 字。",
        "The reason of a recusal is one word without spaces, at most 64 characters.",
    ),
    "highs-missing": Words(
        "三项以上交叉名额需要求解程序 highspy，本机没有安装。"
        "请安装：pip install hearing-desk[crossed-quotas]，或减少为两项名额。",
        "Quotas on three or more columns need the solver highspy, which is not installed. Install "
        "hearing-desk[crossed-quotas], or set quotas on two columns.",
    ),
    "highs-undecided": Words(
        "求解程序未能判定名额能否满足（{status}）。这不等于不能满足；没有抽取，请报告给开发者。",
        "The solver could not decide whether the quotas can be met ({status}). That is not a “no”; "
        "nothing was drawn. Please report it.",
    ),
    "drawn-unknown-person": Words(
        "抽取结果中的编号“{value}”不在名单中。请核对编号。",
        "“{value}” was drawn but is not in the roster. Check the id.",
    ),
    "drawn-recused-person": Words(
        "“{value}”已回避（{reason}），不能担任代表或候补。",
        "“{value}” is recused ({reason}) and can be neither member nor alternate.",
    ),
    "drawn-twice": Words(
        "“{value}”在抽取结果中出现不止一次。请核对。",
        "“{value}” is in the result more than once. Check it.",
    ),
    "drawn-seats": Words(
        "抽取结果有 {found} 名代表，应为 {seats} 名。",
        "The result has {found} members; {seats} are wanted.",
    ),
    "drawn-quota": Words(
        "“{value}”有 {found} 人，应在 {minimum} 至 {maximum} 人之间。",
        "“{value}” has {found} members; between {minimum} and {maximum} are wanted.",
    ),
    "drawn-alternates": Words(
        "“{value}”有候补 {found} 人，要求 {wanted} 人。",
        "“{value}” has {found} alternates; {wanted} are wanted.",
    ),
}

_FILES: Mapping[str, Words] = {
    "hdraw-not-utf8": Words(
        "{kind} 文件第 {line} 行（偏移 {byte}）不是 UTF-8，文件可能损坏或被改动。",
        "Line {line} of the {kind} file (offset {byte}) is not UTF-8. The file is damaged or was "
        "changed.",
    ),
    "hdraw-first-line": Words(
        "第 1 行不是 HDRAW-1 {kind}：不是本程序的文件，或已被改动。",
        "Line 1 is not HDRAW-1 {kind}: this is another file, or it was changed.",
    ),
    "hdraw-last-line": Words(
        "{kind} 文件第 {line} 行没有换行符，文件可能不完整。",
        "Line {line} of the {kind} file has no line feed. The file may be cut off.",
    ),
    "roster-columns": Words(
        "名单文件第 {line} 行的列名或列序不合 HDRAW-1 规定，文件已被改动。",
        "Line {line} of the roster file: the columns are not those of HDRAW-1. The file was "
        "changed.",
    ),
    "roster-cell-count": Words(
        "名单文件第 {line} 行有 {found} 格，应为 {wanted} 格，文件已被改动。",
        "Line {line} of the roster file has {found} cells, not {wanted}. The file was changed.",
    ),
    "roster-id-shape": Words(
        "名单文件第 {line} 行的编号“{id}”不合规定，文件已被改动。",
        "Line {line} of the roster file: “{id}” is not an id. The file was changed.",
    ),
    "roster-id-order": Words(
        "名单文件第 {line} 行的编号“{id}”重复或次序不对，文件已被改动。",
        "Line {line} of the roster file: “{id}” is repeated or out of order. The file was changed.",
    ),
    "roster-cell": Words(
        "名单文件第 {line} 行“{column}”一格（{value}）不合 HDRAW-1 规定，文件已被改动。",
        "Line {line} of the roster file, {column}: “{value}” is not as HDRAW-1 writes it. The file "
        "was changed.",
    ),
    "rules-line": Words(
        "规则文件第 {line} 行不合 HDRAW-1 规定，文件已被改动。",
        "Line {line} of the rules file is not as HDRAW-1 writes it. The file was changed.",
    ),
    "rules-fair-table": Words(
        "规则文件第 {line} 行使用公平表，本版本不支持。",
        "Line {line} of the rules file uses a fair table, which this version does not know.",
    ),
}

MESSAGES: Mapping[str, Words] = MappingProxyType({**_POOL, **_QUOTAS, **_DRAW, **_FILES})
