"""What an evidence bundle says of itself, and what keeps it from being made or read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

BUNDLE_HELP = (
    "核验评议记录，并写成一个证据包（ZIP），任何人可用其中的 verify_hearing.py 独立核验；"
    "或把存档文件合订成一个带书签的 PDF。 Verify a record and write the evidence bundle, or one"
    " PDF with bookmarks of its stored papers."
)
TO_HELP = (
    "证据包（.zip），或全部存档文件的合订文件（.pdf），不得已存在。"
    " The ZIP to write, or one PDF of all stored papers; it must not exist."
)
PUBLIC_HELP = "公开本：不含单张票。 Leave single ballots out."
CONTACTS_HELP = (
    "附上电话、证件号和收到的原始文件，只供密封。 Add contacts and files as received; sealed only."
)
WRITTEN: Final = Words(
    "证据包：{path}（{count} 个文件）", "Evidence bundle: {path} ({count} files)"
)
MANIFEST: Final = Words(
    "其中清单 manifest.json 的指纹：{digest}", "SHA-256 of the manifest.json inside: {digest}"
)
CHECK: Final = Words("证据包与其清单一致", "The bundle is as its manifest says")
SEALED: Final = Words(
    "本证据包含每一张票的录入内容，请装入公证员的密封袋，不得公开。公开请另做公开本（--public）。",
    "Every single ballot is in it: it belongs into the notary's envelope. For others make the "
    "public bundle (--public).",
)
PUBLIC: Final = Words(
    "公开本不含单张票，但含名册、姓名和所记的事由，公开前请按公告核对。",
    "No single ballots are in it; roster, names and reasons are: look before you publish.",
)
SIZE: Final = Words("大小：{size} 字节", "Size: {size} bytes")
DIGEST: Final = Words(
    "文件指纹 SHA-256（请抄在封条上）：{digest}",
    "SHA-256 of the file (for the seal): {digest}",
)
HOW: Final = Words(
    "在另一台电脑上核验（装有 Python 3.9 或更高版本即可，不需联网，不需安装）：拷贝 {name}，"
    "解压缩，双击其中的 verify_hearing.py；没有“不符”即可。",
    "To verify on another computer (Python 3.9 or later; no network, nothing to install): copy "
    "{name}, unpack it, double-click the verify_hearing.py inside. No line must say FAILED.",
)
HOW_DIGEST: Final = Words(
    "核对文件指纹：Windows 运行 certutil -hashfile {name} SHA256，Linux 运行 sha256sum {name}，"
    "macOS 运行 shasum -a 256 {name}。",
    "To compare the digest: certutil -hashfile {name} SHA256 (Windows), sha256sum {name} (Linux), "
    "shasum -a 256 {name} (macOS).",
)
NAMES: Final[Mapping[bool, Words]] = MappingProxyType(
    {
        True: Words("{record}-证据包-公开-{acts}.zip", "{record}-evidence-public-{acts}.zip"),
        False: Words("{record}-证据包-密封-{acts}.zip", "{record}-evidence-sealed-{acts}.zip"),
    }
)
"""Of the public bundle and of the full one, after the record and its number of acts."""
GATHERING: Final = Words("收集文件", "Gathering the files")
WRITING: Final = Words("写入 {name}", "Writing {name}")
REHEARSAL: Final = Words("【演练，不得作为正式结果】", "[REHEARSAL, not an official result] ")
CONTACTS: Final[Mapping[bool, Words]] = MappingProxyType(
    {
        True: Words(
            "本证据包附有电话、证件号和收到的原始文件。",
            "Telephone and ID numbers and the files as received are in it.",
        ),
        False: Words(
            "电话、证件号和收到的原始文件不在本证据包内。",
            "Telephone and ID numbers and the files as received are not in it.",
        ),
    }
)

_HOW_ZH = """\

怎样核验（任何一台装有 Python 3.9 或更高版本的电脑，不需联网，不需安装任何东西）：
1. 把整个压缩包解压缩到一个文件夹。
2. 双击 verify_hearing.py；或在命令行运行
       python verify_hearing.py
   每项核验一行，最后一行是结论。没有“不符”即可。
3. 与签了字的纸核对：
       python verify_hearing.py --head 纸上“记录校验码”的前 8 位或全部
   纸上的校验码在记录中，则签字以后记录未被改动。
   也可以直接核验未解压的压缩包或 .hearing 文件：把它拖到 verify_hearing.py 上。

里面有什么：
  journal.jsonl   全部操作，一行一项，首尾相接
  scheme.toml     冻结的计票规则
  draws/          每次抽选的 roster.tsv（名册）和 rules.tsv（承诺的抽选规则）
  papers/         打印并存档的文件
  persons.json    人员编号、姓名、界别
  manifest.json   以上每个文件的 SHA-256 指纹
  FORMAT.md       格式说明；照此可以另写一个核验程序
  verify_hearing.py   核验程序，只用 Python 标准库，与听证评议台没有一行共同的代码
"""
_HOW_EN = """\

How to verify (any computer with Python 3.9 or later; no network, nothing to install):
1. Unpack the whole ZIP into a folder.
2. Double-click verify_hearing.py, or run
       python verify_hearing.py
   A line a check; the last line is the result. No line must say FAILED.
3. Compare with signed paper:
       python verify_hearing.py --head FIRST-8-OR-ALL-DIGITS-OF-THE-HEAD-ON-THE-PAPER
   If the head is in the record, nothing before it was changed since the paper was signed.
   The ZIP as it is, or a .hearing file, can be given too: drag it onto verify_hearing.py.

What is in it:
  journal.jsonl   every act, one a line, each chained to the one before
  scheme.toml     the rules of counting that were frozen
  draws/          roster.tsv and rules.tsv of every draw
  papers/         every paper that was printed and stored
  persons.json    ids, names and sectors
  manifest.json   SHA-256 of every file
  FORMAT.md       the format, precise enough to write another verifier
  verify_hearing.py   the verifier: Python's standard library alone, no line shared with the program
"""
READMES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "sealed": Words(
            "{rehearsal}{title}\n听证评议证据包（完整本，应密封）\n\n"
            "★ 本证据包含每一张票的录入内容。请装入公证员的密封袋，不得公开、不得上网。\n"
            "记录编号 {hearing}，共 {acts} 项操作。\n记录校验码 {head}\n{contacts}\n" + _HOW_ZH,
            "{rehearsal}{title}\n"
            "Evidence bundle of a hearing evaluation (full, to be kept sealed)\n\n"
            "* Every single ballot is in it: it belongs into the notary's envelope.\n"
            "Record {hearing}, {acts} acts.\nHead {head}\n{contacts}\n" + _HOW_EN,
        ),
        "public": Words(
            "{rehearsal}{title}\n听证评议证据包（公开本）\n\n"
            "单张票的录入、认定和裁定不在其中，所以有几项只能部分核对，核验程序会逐项说明；"
            "完整本在公证员的密封袋内。\n"
            "名册、姓名以及缺席、回避、事件的事由在其中，公开前请按公告核对。\n"
            "记录编号 {hearing}，共 {acts} 项操作。\n记录校验码 {head}\n{contacts}\n" + _HOW_ZH,
            "{rehearsal}{title}\nEvidence bundle of a hearing evaluation (public)\n\n"
            "Acts on single ballots are withheld, so some checks can be made in part only; the "
            "verifier says which. The full bundle is in the notary's envelope.\n"
            "Roster, names and reasons of absences, recusals and incidents are in it: look before "
            "you publish.\n"
            "Record {hearing}, {acts} acts.\nHead {head}\n{contacts}\n" + _HOW_EN,
        ),
    }
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "bundle-not-sound": Words(
            "记录未通过核验（{checks}），不能做成证据包。请先核验查看（“公证”页“核验”，"
            "或 hearing-desk verify）：",
            "The record does not verify ({checks}), so no bundle is made. Look at the "
            "verification (notary's page, or hearing-desk verify):",
        ),
        "bundle-public-few": Words(
            "{units}：收回的票不足 {least} 张，公开证据包中的计票会透露个人所投，不能生成。"
            "请做完整的证据包，交公证员封存；对外只公布 hearing-desk export 的总分和得分。",
            "{units}: fewer than {least} ballots returned, so the counts in a public bundle would "
            "betray single ballots, and none is made. Make the full bundle for the notary's "
            "envelope, and publish the totals and scores of hearing-desk export.",
        ),
        "bundle-exists": Words(
            "{path} 已经存在，不会覆盖。请另选文件名。",
            "{path} is there already and will not be overwritten. Choose another name.",
        ),
        "bundle-not-zip": Words(
            "文件名应以 .zip（证据包）或 .pdf（合订文件）结尾：{path}",
            "The name ends in .zip (a bundle) or .pdf (a combined file): {path}",
        ),
        "combined-nothing": Words(
            "还没有存档的文件可以合订。请先打印。", "No paper is stored yet: print first."
        ),
        "combined-options": Words(
            "--group 只用于合订文件（.pdf），--with-contacts 只用于证据包（.zip）。",
            "--group is for a combined file (.pdf), --with-contacts for a bundle (.zip).",
        ),
        "bundle-public-contacts": Words(
            "公开本不能附电话和证件号：--public 与 --with-contacts 只能用一个。",
            "A public bundle holds no contacts: use either --public or --with-contacts.",
        ),
        "bundle-empty": Words("记录是空的，没有可做成证据包的操作。", "The record is empty."),
        "bundle-unreadable": Words(
            "证据包读不出来：{detail}。文件可能已损坏，或不是听证评议证据包。",
            "The bundle cannot be read: {detail}. It may be damaged, or no evidence bundle.",
        ),
        "bundle-public": Words(
            "这是公开本，不含单张票，本命令不能核验；请用其中的 verify_hearing.py。",
            "This bundle is public: single ballots are withheld. Use the verify_hearing.py inside.",
        ),
        "bundle-file-missing": Words(
            "证据包缺少清单所列的 {name}。", "The bundle lacks {name}, which its manifest lists."
        ),
        "bundle-file-altered": Words(
            "证据包中的 {name} 与清单不符。", "{name} is not the file the manifest lists."
        ),
        "bundle-file-unlisted": Words(
            "证据包中有清单以外的文件 {name}。", "{name} is in the bundle but not in its manifest."
        ),
        "bundle-head-differs": Words(
            "清单所载的操作数或校验码与记录不符。",
            "The manifest tells another number of acts or another head.",
        ),
    }
)
