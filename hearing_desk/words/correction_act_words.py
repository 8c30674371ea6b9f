"""One sentence for every act that sets something right; see `act_words`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

CORRECTION_ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "EntryReopened": Words(
            "“{unit}”第 {round} 轮录入重新打开，原因：{reason}",
            "The entry of {unit}, round {round}, was opened again because: {reason}",
        ),
        "SheetSetAside": Words(
            "“{unit}”第 {sheet_no} 号票原录入搁置，两遍重新录入，原因：{reason}",
            "What was keyed of sheet {sheet_no} of {unit} was set aside to be keyed anew: {reason}",
        ),
        "SheetTakenOut": Words(
            "“{unit}”第 {sheet_no} 号票认定为外来票，不再计入，票号保留；收回 {returned} 张，"
            "外来 {foreign} 张，原因：{reason}，认定人：{deciders}",
            "Sheet {sheet_no} of {unit} was found foreign and taken out, numbers stay; "
            "{returned} returned, {foreign} foreign, because: {reason}, by {deciders}",
        ),
        "AbsenceLifted": Words(
            "“{unit}”撤销缺席登记，准予补述职，原因：{reason}，依据：{document}",
            "{unit} is no longer recorded as absent and may report: {reason}, by {document}",
        ),
        "SheetCorrected": Words(
            "更正“{unit}”第 {sheet_no} 号票：{before} 改为 {marks}，原因：{reason}，"
            "发现经过：{found}，对照原票：{checked_by}，公证员：{notary}；将形成第 {version} 版",
            "Sheet {sheet_no} of {unit} was corrected from {before} to {marks} because: {reason}; "
            "found: {found}; paper checked by {checked_by}, notary {notary}; for version {version}",
        ),
        "RecomputationOrdered": Words(
            "组织方要求按修订规则另行计算（第 {number} 次），原因：{reason}，依据：{document}，"
            "修订规则指纹 {sha256}；原结果不变",
            "The organizer ordered recomputation {number} by revised rules: {reason}, by "
            "{document}, digest {sha256}; the result stands",
        ),
        "PaperReprinted": Words(
            "重印{kind} {number}，第 {version} 版（{void}），文件指纹 {pdf_sha256}",
            "{kind} {number}, version {version}, was printed again ({void}), digest {pdf_sha256}",
        ),
        "ObjectionWithdrawn": Words(
            "公证员撤回第 {number} 号异议，说明：{remark}",
            "The notary withdrew objection {number}: {remark}",
        ),
    }
)
