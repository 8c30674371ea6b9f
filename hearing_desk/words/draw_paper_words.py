"""What the commitment slip, the draw certificate and the sign-in sheet say (D1A, D1, D2)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.hearing import DrawMethod
from hearing_desk.rules.recipes import Recipe
from hearing_desk.words.language import Words

# D1
CERTIFICATE: Final = Words("抽选结果证明（抽签记录）", "Draw Certificate")
DRAW_AND_RUN: Final = Words(
    "抽签编号 {draw_id}　　第 {run_number} 次抽选", "Draw {draw_id}, run {run_number}"
)
HELD_AT: Final = Words("抽选时间", "Held at")
METHOD: Final = Words("抽选方式", "Method")
POOL: Final = Words("评议代表库", "Delegate pool")
SEALED_AT: Final = Words("封存时间", "Sealed at")
POOL_SIZE: Final = Words("库内人数", "People in the pool")
SEATS_DRAWN: Final = Words("抽中人数", "Seats drawn")
EARLIER_RUNS: Final = Words("此前的抽选", "Earlier runs")
VOIDED_RUN: Final = Words("第 {run_number} 次作废：{reason}", "run {run_number} void: {reason}")
ABORTED_RUN: Final = Words(
    "第 {run_number} 次在掷骰前放弃：{reason}",
    "run {run_number} given up before the dice: {reason}",
)
ORIGIN: Final = Words("抽签器具或软件", "Device or software")
WITNESSES: Final = Words("在场见证", "Witnesses")
METHODS: Final[Mapping[DrawMethod, Words]] = MappingProxyType(
    {
        DrawMethod.BUILT_IN: Words(
            "本程序 HDRAW-1 算法，种子由现场掷骰产生",
            "built in, algorithm HDRAW-1, seeded by dice thrown in public",
        ),
        DrawMethod.BALLS: Words("号码球直接抽人", "numbered balls naming persons"),
        DrawMethod.NOTARY_SOFTWARE: Words(
            "公证机构自有软件，结果导入", "the notary office's own software, result imported"
        ),
    }
)

QUOTAS: Final = Words("名额", "Quotas")
ATTRIBUTE: Final = Words("属性", "Attribute")
VALUE: Final = Words("类别", "Value")
IN_POOL: Final = Words("库内\n人数", "In\npool")
ELIGIBLE: Final = Words("可抽\n人数", "Eligible")
SHARE: Final = Words("规定\n比例", "Share")
EXACT: Final = Words("应得\n名额", "Exact\nseats")
BOUNDS: Final = Words("最少至\n最多", "Min to\nmax")
SEATED: Final = Words("抽中\n人数", "Seated")
ALTERNATES: Final = Words("候补\n人数", "Alter-\nnates")
EXCLUDED: Final = Words("不参加抽选的人员：{listed}", "Not eligible: {listed}")
EXCLUSION: Final = Words("{reason} {count} 人", "{reason}: {count}")

SEED: Final = Words("封存、承诺与种子", "Sealing, commitment and seed")
COMMITTED_AT: Final = Words("承诺时间", "Committed at")
SEALED_COPY: Final = Words("封存副本", "Sealed copy")
ROSTER_SHA256: Final = Words("名册 SHA-256", "Roster SHA-256")
ROSTER_SM3: Final = Words("名册 SM3", "Roster SM3")
COMMITMENT_SHA256: Final = Words("承诺值 C", "Commitment C")
COMMITMENT_SM3: Final = Words("规则文件 SM3", "Rules SM3")
COMMITMENT_NOTE: Final = Words(
    "承诺值 C 是规则文件 rules.tsv 的 SHA-256，已在掷出第一颗骰子之前打印签字；"
    "它同时固定了名册、名额、回避、候补、种子格式和算法。",
    "C is the SHA-256 of rules.tsv. It was printed and signed before the first die was thrown; it "
    "fixes roster, quotas, recusals, alternates, the form of the seed and the algorithm.",
)
DIGITS: Final = Words("掷出的数字（{die}，按先后顺序）", "Digits rolled ({die}, in order)")
ROLLED_BY: Final = Words("掷骰人", "Rolled by")
SEED_STRING: Final = Words("种子串：", "Seed string:")
KEY: Final = Words("K 值", "K")

RESULT: Final = Words("抽选结果", "Result")
SEAT: Final = Words("席位", "Seat")
PERSON_ID: Final = Words("编号", "Id")
ALTERNATE_LIST: Final = Words("候补代表（按递补顺序）", "Alternates, in order of succession")
POSITION: Final = Words("顺位", "Position")
REPLACEMENTS: Final = Words("递补", "Replacements")
OUTGOING: Final = Words("退出", "Out")
INCOMING: Final = Words("递补", "In")
AT: Final = Words("时间", "At")
VACANT: Final = Words("空缺", "left vacant")
WALK: Final = Words("顺位核验", "The walk down the tickets")
PLACE: Final = Words("位次", "Place")
TICKET: Final = Words("签值（前 18 位）", "Ticket (18 digits)")
OUTCOME: Final = Words("结果", "Outcome")
WALK_NOTE: Final = Words(
    "签值由小到大依次核验，满额为止；全部人员的签值另见签值表（CSV）。",
    "Tickets are met from the smallest until the panel is full; everybody's ticket is in the CSV.",
)
RECIPES: Final = Words("怎样自行复核", "How to check this yourself")
RECIPES_NOTE: Final = Words(
    "不需要本程序。取封存的 roster.tsv，用下列任一方法算出全部签值并排序，与“顺位核验”对照。",
    "Without this program: take the sealed roster.tsv, compute all tickets by any of these, sort "
    "them, and compare with the walk above.",
)
RECIPE_TITLES: Final[Mapping[Recipe, Words]] = MappingProxyType(
    {
        Recipe.PYTHON: Words(
            "Python，用 R. Rivest 的独立程序包 consistent-sampler：",
            "Python, with R. Rivest's independent package consistent-sampler:",
        ),
        Recipe.SHELL: Words("Linux 或 macOS 命令行：", "Linux or macOS shell:"),
        Recipe.PERL: Words("Perl，只用自带模块：", "Perl, core modules only:"),
        Recipe.BROWSER: Words("浏览器控制台：", "Browser console:"),
    }
)
RECIPE_PHONE: Final = Words(
    "手机，查一人（{person_id}）：在任一 SHA-256 网页输入 K 值并紧接编号，即下面一行，"
    "所得应与签值表中该行的十六进制值相同。",
    "Phone, one person ({person_id}): on any SHA-256 page type K followed at once by the id, as "
    "below; compare with the hex column of the ticket table.",
)
OPERATOR: Final = Words("操作员", "Operator")

# D1A
COMMITMENT_SLIP: Final = Words("抽签承诺单", "Draw Commitment Slip")
BEFORE_DICE: Final = Words(
    "掷出第一颗骰子之前打印、签字；签字后不得更改",
    "Printed and signed before the first die is thrown; nothing changes after that",
)
COMMITMENT_IS: Final = Words(
    "承诺值 C 是规则文件 rules.tsv 的 SHA-256，须签字确认的只有这一个数；"
    "它同时固定了名册、名额、回避、候补、种子格式和算法。",
    "C is the SHA-256 of rules.tsv, the only number that has to be signed; it fixes roster, "
    "quotas, recusals, alternates, the form of the seed and the algorithm.",
)
SEATS: Final = Words("席位", "Seats")
RECUSED: Final = Words("回避人数（按原因）", "Recused, by reason")
DICE: Final = Words("掷骰", "Dice")
SEED_FORM: Final = Words(
    "种子格式：{die}，共 {count} 个数字，按掷出的先后五个一组填写；当场唱读，由公证员填写。",
    "Form of the seed: {count} digits of {die}, written down as they fall, in groups of five; read "
    "aloud and written by the notary.",
)
INVALID_THROW: Final = Words(
    "无效的掷骰：骰子落出骰盘或斜靠不平，只重掷这一颗，并在掷下一颗之前重掷；"
    "最后一组至少五颗同掷，从左到右读数。",
    "Invalid throw: a die off the tray or leaning; that die alone is thrown again, before the next "
    "one. The last group is at least five dice at once, read from left to right.",
)
ALGORITHM: Final = Words(
    "算法 HDRAW-1：C 与掷出的数字组成种子串，其 SHA-256 为 K；"
    "K 紧接编号的 SHA-256 定出每人的签值，由小到大依次核验，"
    "回避者跳过，入选会使名额无法满足者越过，满额为止。",
    "Algorithm HDRAW-1: the SHA-256 of the seed string of C and the digits is K; each ticket comes "
    "from the SHA-256 of K followed by the id; from the smallest ticket on everybody is seated who "
    "is not recused and with whom all quotas can still be met, until the panel is full.",
)
DIGIT_GROUP: Final = Words("组", "Group")

# D2
PANEL_LIST: Final = Words("评议代表名册暨签到表", "Panel List and Sign-in Sheet")
ROLE: Final = Words("类别", "Role")
DELEGATE: Final = Words("代表", "delegate")
ALTERNATE: Final = Words("候补", "alternate")
ARRIVED: Final = Words("到会", "Arrived")
LEFT: Final = Words("离会", "Left")
SIGNATURE: Final = Words("签名", "Signature")
REPLACES: Final = Words("替 {name}", "for {name}")
SUMMONED: Final = Words("应到", "To attend")
PRESENT: Final = Words("实到", "Present")
SUBSTITUTED: Final = Words("递补", "Substituted")
VACANT_SEATS: Final = Words("空缺", "Vacant")
CLOSED_AT: Final = Words("签到截止", "Sign-in closed")
FOR_THE_PEN: Final = Words("＿＿＿＿", "________")
