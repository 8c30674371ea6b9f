"""What the record says when it refuses, and where a chain breaks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

RESTORED = Words(
    "本记录由备份 {copy} 恢复，备份到第 {acts} 条为止，链首 {head}。{rest}",
    "This record was restored from the copy {copy}, which ends with act {acts}, head {head}. "
    "{rest}",
)
RESTORED_MISSING = Words(
    "与损坏的记录相比少 {acts} 条，须对照纸质票和已打印文件补录。",
    "It lacks {acts} acts of the damaged record; they are to be entered again from the papers.",
)
RESTORED_NOT_COMPARED = Words(
    "损坏的记录未能对照；备份之后的各步须对照纸质票和已打印文件补录。",
    "The damaged record could not be compared; what was done after the copy is to be entered "
    "again from the papers.",
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "folder-missing": Words(
            "文件夹 {path} 不存在。请先建立该文件夹，或另选位置。",
            "There is no folder {path}. Make it first, or choose another place.",
        ),
        "hearing-file-missing": Words(
            "找不到评议记录文件 {path}。请检查文件名和位置；如在U盘上，请确认已插好。",
            "There is no hearing file {path}. Check its name and place; if it is on a stick, "
            "check that the stick is plugged in.",
        ),
        "hearing-file-exists": Words(
            "{path} 已经存在，不会被覆盖。请另取文件名。",
            "{path} is already there and will not be overwritten. Choose another name.",
        ),
        "not-a-hearing-file": Words(
            "{path} 不是本程序的评议记录文件。文件未作任何改动，请另选文件。",
            "{path} is not a hearing file of this program. It was left as it is; "
            "choose another file.",
        ),
        "hearing-file-newer": Words(
            "{path} 由更新版本的程序建立（记录格式第 {version} 版，本程序只认识到第 {known} 版）。"
            "文件未作任何改动，请用新版程序打开。",
            "{path} was made by a newer version of the program (record format {version}; this "
            "program knows up to {known}). It was left as it is; open it with the newer program.",
        ),
        "hearing-file-locked": Words(
            "{path} 正被另一个程序窗口打开：计算机 {host}，进程号 {pid}，"
            "自 {since_utc}（世界时）起。请先在那里关闭，再在这里打开。",
            "{path} is already open: computer {host}, process {pid}, since {since_utc} UTC. "
            "Close it there before opening it here.",
        ),
        "hearing-file-lock-left": Words(
            "计算机 {host} 自 {since_utc}（世界时）起打开了 {path}，没有正常关闭的记录。"
            "请到那台计算机上确认：若仍打开着，请先关闭；若确已不再使用，请删除 {lock} 后重试。",
            "Computer {host} opened {path} at {since_utc} UTC and never closed it. Look there: if "
            "it is still open, close it; if it certainly is not, delete {lock} and try again.",
        ),
        "hearing-file-busy": Words(
            "{path} 正被其他软件占用，这一步没有记入。请关闭该软件（如数据库工具、杀毒、同步盘），"
            "然后重做这一步。",
            "Another program is using {path}; this act was not recorded. Close that program (a "
            "database tool, virus scanner or file synchroniser) and repeat the act.",
        ),
        "hearing-file-read-only": Words(
            "{path} 不能写入：文件、所在文件夹或存储介质是只读的，或当前用户没有写权限。"
            "请复制到本机可写的文件夹再打开；只作核验时可以只读方式打开。",
            "{path} cannot be written: the file, its folder or the medium is read-only, or you may "
            "not write there. Copy it to a folder of this computer; to verify only, open it "
            "read-only.",
        ),
        "hearing-file-unreadable": Words(
            "打不开 {path}：没有读取权限，或上次未正常关闭而所在位置不可写。"
            "请连同同名的 -wal 文件一起复制到本机可写的文件夹再打开。",
            "{path} cannot be opened: you may not read it, or it was not closed in order and its "
            "place cannot be written. Copy it together with its -wal file to a folder of this "
            "computer and open it there.",
        ),
        "hearing-file-not-durable": Words(
            "{path} 所在的位置不能保证“写入即落盘”（{pragma} = {found}），不能用来开会。"
            "请把文件放到本机硬盘上，不要放在网络盘或同步盘。",
            "The place of {path} cannot promise that what is written stays written "
            "({pragma} = {found}). Keep the file on a disk of this computer, not on a network or "
            "synchronised folder.",
        ),
        "hearing-file-moved": Words(
            "评议记录文件在使用中被移动、改名、删除或替换（原位置 {path}），不能确认这一步已记入，"
            "录入已停止。请把文件放回原处，关闭后重新打开，并核对最后一条记录。",
            "The hearing file was moved, renamed, deleted or replaced while in use (it was at "
            "{path}); this act is not confirmed and recording has stopped. Put the file back, "
            "close and reopen it, and check the last entry.",
        ),
        "disk-full": Words(
            "磁盘空间已满，{path} 写不进去，这一步没有记入，录入已停止。"
            "请腾出空间，关闭后重新打开，并核对最后一条记录。",
            "The disk is full and {path} cannot be written; this act was not recorded and "
            "recording has stopped. Free some space, close and reopen the file, and check the "
            "last entry.",
        ),
        "disk-error": Words(
            "读写 {path} 时磁盘出错，不能确认这一步已记入，录入已停止。"
            "请关闭后重新打开，核对最后一条记录；再次出错请换用备份和另一块磁盘。",
            "The disk failed while reading or writing {path}; this act is not confirmed and "
            "recording has stopped. Close and reopen the file and check the last entry; if it "
            "fails again, go on from the copy on another disk.",
        ),
        "record-damaged": Words(
            "{path} 已损坏，不能继续使用。请保留原文件不动，改用最近一份备份，并告知公证员。",
            "{path} is damaged and cannot be used. Keep it as it is, go on from the latest copy, "
            "and tell the notary.",
        ),
        "schema-altered": Words(
            "{path} 的内部结构被其他软件改动过，与本程序建立的不一致，不能继续使用。"
            "请保留原文件不动，改用最近一份备份，并告知公证员。",
            "The structure of {path} was altered by another program and is no longer the one this "
            "program made. Keep it as it is, go on from the latest copy, and tell the notary.",
        ),
        "copy-differs": Words(
            "写到 {path} 的副本与原记录不一致，副本已删除。请换一个U盘或磁盘重新备份。",
            "The copy written to {path} does not hold what the record does and was removed. Make "
            "the copy again on another stick or disk.",
        ),
        "copy-place-missing": Words(
            "备份位置 {path} 不在了（U盘是否拔出？）。评议照常进行，插回后会自动再备份；"
            "也可在首页“备份”中另选位置。",
            "The place for copies, {path}, is gone (was the stick pulled?). The hearing goes on; a "
            "copy is made once it is back, or choose another place under “Copies” on the start "
            "page.",
        ),
        "record-only-viewed": Words(
            "本记录核验不符，只供查看，这一步没有记入。请告知公证员；评议可从备份恢复后继续（首页“从备份恢复”）。",
            "This record fails verification and can only be looked at; the act was not recorded. "
            "Tell the notary; to go on, restore a copy (“Restore from a copy” on the start page).",
        ),
        "record-fails-checks": Words(
            "核验{checks}不符。",
            "The checks {checks} fail.",
        ),
        "journal-moved-on": Words(
            "在您操作期间已有另一步记入（您看到的是第 {expected} 条，现在已到第 {found} 条），"
            "这一步没有记入。请看过最新情况后重做。",
            "Another act was recorded meanwhile (you saw entry {expected}, the record is now at "
            "{found}); this act was not recorded. Look at the present state and repeat it.",
        ),
        "journal-stopped": Words(
            "记录已停止写入，这一步没有记入。请关闭后重新打开，并核对最后一条记录。",
            "The record no longer takes entries; this act was not recorded. Close and reopen it, "
            "and check the last entry.",
        ),
        "chain-seq": Words(
            "第 {seq} 条记录缺失、重复或次序不对：应为第 {expected} 条，实为第 {found} 条。",
            "Entry {seq} is missing, doubled or out of order: {expected} was expected, {found} "
            "stands there.",
        ),
        "chain-prev-hash": Words(
            "第 {seq} 条记录与上一条不衔接：应接 {expected}，实接 {found}。",
            "Entry {seq} does not continue the one before it: it should follow {expected} and "
            "follows {found}.",
        ),
        "chain-hash": Words(
            "第 {seq} 条记录被改动过：按内容算得 {expected}，所记为 {found}。",
            "Entry {seq} was changed: its contents give {expected}, recorded is {found}.",
        ),
        "chain-payload": Words(
            "第 {seq} 条记录的内容不是规范写法，不是本程序写入的：{found}",
            "The contents of entry {seq} are not in canonical form; this program did not write "
            "them: {found}",
        ),
    }
)
