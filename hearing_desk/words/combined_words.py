"""What the combined file of a hearing's papers says of itself."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

CONTENTS: Final = Words("文件合订目录", "Contents of the Combined File")
WHOLE_DAY: Final = Words("全部存档文件", "All stored papers")
OF_GROUP: Final = Words("{group}的存档文件", "Stored papers of {group}")
NOTE: Final = Words(
    "以下各页取自记录中存档的原件，未重新生成。文件指纹是存档原件的 SHA-256；"
    "加盖“作废”的是副本，原件仍在记录中。",
    "The pages that follow are the stored originals, not set anew. The digest is the SHA-256 of "
    "the stored original; what is stamped void is a copy, the original stays in the record.",
)
PAGE: Final = Words("页码", "Page")
STORED_DIGEST: Final = Words("存档原件指纹（SHA-256）", "Digest of the stored original (SHA-256)")
VERSION: Final = Words("第 {version} 版", "version {version}")
VOID: Final = Words("第 {version} 版　作废", "version {version}, void")
MISSING: Final = Words("原件已按要求清除", "The original was blanked on request")
WRITTEN: Final = Words(
    "合订文件：{path}（{count} 份文件，{pages} 页）",
    "Combined file: {path} ({count} papers, {pages} pages)",
)
SEALED: Final = Words(
    "合订文件中有录入明细（单张票），请随证据包密封；公开请用 --public。",
    "Ballot lists are in it: it belongs into the envelope; --public leaves them out.",
)
GROUP_HELP = "只要这个组别的文件（仅用于 .pdf）。 Papers of this group only (.pdf only)."
"""Option of `hearing-desk bundle`."""
