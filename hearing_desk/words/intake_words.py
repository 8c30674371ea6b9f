"""What intake says of a received file: what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

_REFUSALS: Mapping[str, Words] = {
    "file-missing": Words(
        "找不到文件 {file}。请检查文件名和位置。",
        "There is no file {file}. Check its name and place.",
    ),
    "file-is-a-record": Words(
        "{file} 是评议记录文件，不能当作名册或表格读入；为防损坏，未打开它。请另选文件。",
        "{file} is a hearing file and cannot be read in as a table; to keep it safe it was not "
        "opened. Choose another file.",
    ),
    "file-unreadable": Words(
        "无法读取 {file}。请确认它是文件而不是文件夹，本账户有权读取，且存储介质完好。",
        "{file} cannot be read. Check that it is a file, that you may read it, and that the disk "
        "is sound.",
    ),
    "file-too-large": Words(
        "{file} 超过 {limit_mb} MB，未读入。请只保留需要的表格，删去图片后另存。",
        "{file} is larger than {limit_mb} MB and was not read. Keep only the table that is "
        "needed, without pictures, and save it again.",
    ),
    "file-empty": Words(
        "{file} 是空文件，没有任何文字。请检查是否选错了文件。",
        "{file} is empty. Check that it is the right file.",
    ),
    "file-utf16": Words(
        "{file} 是 UTF-16（“Unicode 文本”）编码，不能读入。请另存为“CSV UTF-8”或 .xlsx。",
        "{file} is in UTF-16 (“Unicode text”), which is not read. Save it as “CSV UTF-8” or .xlsx.",
    ),
    "bytes-undecodable": Words(
        "{file} 第 {row} 行有无法识别的字节（偏移 {offset}，从 0 起；十六进制 {byte}）："
        "既不是 UTF-8，也不是 GB18030。整个文件未读入。请用原软件重新另存为“CSV UTF-8”或 .xlsx。",
        "{file}, row {row}: the byte at offset {offset} (from 0; hexadecimal {byte}) is neither "
        "UTF-8 nor GB18030. Nothing was read. Save the file again as “CSV UTF-8” or .xlsx.",
    ),
    "quote-unclosed": Words(
        "{file} 第 {row} 行有一个双引号没有配对，其后的内容都会被当作同一格。"
        "整个文件未读入。请在该行补上或删去引号。",
        "{file}, row {row}: a quotation mark opens there and is never closed, so everything after "
        "it would be one cell. Nothing was read. Close the quotation mark or remove it.",
    ),
    "quote-misplaced": Words(
        "{file} 第 {row} 行的双引号位置不对：右引号之后还有文字，或引号没有配对。"
        "整个文件未读入。请改正该行的引号。",
        "{file}, row {row}: a quotation mark is in the wrong place; text follows a closing one, "
        "or one is not closed. Nothing was read. Correct the quotation marks of that row.",
    ),
    "cell-too-long": Words(
        "{file} 第 {row} 行有一格超过 {limit} 个字，多半是双引号没有配对。"
        "整个文件未读入。请检查该行。",
        "{file}, row {row}: a cell is longer than {limit} characters; most likely a quotation mark "
        "is not closed. Nothing was read. Look at that row.",
    ),
    "old-spreadsheet": Words(
        "{file} 是旧格式的表格（.xls 或 .et），或加了打开密码，不能读入。"
        "请在原软件中取消密码，另存为 .xlsx 或 CSV。",
        "{file} is a spreadsheet of an old format (.xls, .et) or has a password, and is not read. "
        "Remove the password and save it as .xlsx or CSV.",
    ),
    "open-document": Words(
        "{file} 是 OpenDocument 表格（.ods），不能读入。请另存为 .xlsx 或 CSV。",
        "{file} is an OpenDocument spreadsheet (.ods), which is not read. Save it as .xlsx or CSV.",
    ),
    "not-a-workbook": Words(
        "{file} 是压缩文件，但不是 .xlsx 工作簿。请解压后选择其中的表格，或另存为 .xlsx 或 CSV。",
        "{file} is a zip file but not an .xlsx workbook. Unpack it and choose the table inside, or "
        "save as .xlsx or CSV.",
    ),
    "workbook-corrupt": Words(
        "{file} 已损坏，或不是有效的 .xlsx 工作簿。请在表格软件中打开，重新另存为 .xlsx 或 CSV。",
        "{file} is damaged or not a valid .xlsx workbook. Open it in a spreadsheet program and "
        "save it again as .xlsx or CSV.",
    ),
    "workbook-too-large": Words(
        "{file} 解压后超过 {limit_mb} MB 或单元格过多，未读入。"
        "请只保留需要的工作表，清除多余的行、列和格式，或另存为 CSV。",
        "{file} unpacks to more than {limit_mb} MB or has too many cells, and was not read. Keep "
        "only the sheet that is needed, clear unused rows, columns and formats, or save as CSV.",
    ),
    "sheet-unknown": Words(
        "{file} 中没有名为“{sheet}”的工作表。现有：{sheets}。",
        "{file} has no sheet named “{sheet}”. It has: {sheets}.",
    ),
}

_ABOUT_FILES: Mapping[str, Words] = {
    "encoding-uncertain": Words(
        "汉字太少，无法断定文件编码。按 UTF-8 读作“{utf8}”，按 GB18030 读作“{gb18030}”。"
        "请选择哪一种正确；目前按 UTF-8。",
        "There is too little text to tell the encoding. UTF-8 gives “{utf8}”, GB18030 gives "
        "“{gb18030}”. Choose the right one; UTF-8 is used for now.",
    ),
    "sheets-several": Words(
        "工作簿中不止一张工作表有内容：现读“{sheet}”，未读“{others}”。请确认读哪一张。",
        "More than one sheet has text: “{sheet}” is read, “{others}” not. Say which one to read.",
    ),
    "rows-hidden": Words(
        "工作表中有 {count} 行被隐藏或筛选掉，但仍会读入：第 {rows} 行。"
        "如不应计入，请删除这些行；否则请确认。",
        "{count} rows of the sheet are hidden or filtered out and are read all the same: {rows}. "
        "Delete them if they should not count; otherwise confirm.",
    ),
    "columns-hidden": Words(
        "工作表中有隐藏的列（{columns}），也一并读入。请检查是否需要。",
        "The sheet has hidden columns ({columns}), which are read too. Check that they are wanted.",
    ),
    "heading-missing": Words(
        "标题行缺少必需的列：{missing}。文件中的标题是：{found}。请补上或改正标题。",
        "The heading lacks required columns: {missing}. The file has: {found}. "
        "Add or correct them.",
    ),
    "heading-duplicate": Words(
        "标题“{first}”与本列含义相同，无法确定以哪一列为准。请删去或改名其中一列。",
        "This column means the same as “{first}”, and nothing says which one counts. "
        "Remove or rename one of them.",
    ),
    "rows-above-heading": Words(
        "标题行之上还有 {count} 行（如表名），已略过。",
        "{count} rows above the heading (such as a title) were passed over.",
    ),
    "column-untitled": Words(
        "该列有内容但没有标题，未读入。如需要请加上标题。",
        "This column has text but no heading, and is not read. Give it a heading if it is wanted.",
    ),
    "blank-rows-inside": Words(
        "表格中间有 {count} 个空行，已略过。请确认没有漏填。",
        "{count} blank rows stand between the others and were passed over. "
        "Check that nothing is missing.",
    ),
    "rows-missing": Words(
        "标题行之下没有可以读入的行。请检查文件是否完整。",
        "No row below the heading could be read. Check that the file is complete.",
    ),
    "row-ragged": Words(
        "标题行有 {expected} 列，本行却有 {found} 格。请检查分隔符和引号，补齐或删去多余的格。",
        "The heading has {expected} columns, this row {found} cells. Check separators and "
        "quotation marks, and add or remove cells.",
    ),
}

_ABOUT_CELLS: Mapping[str, Words] = {
    "cells-merged": Words(
        "单元格 {range} 是合并的，只有左上角一格有内容。请取消合并，逐格填写。",
        "The cells {range} are merged; only the first of them has the text. "
        "Unmerge them and fill in each one.",
    ),
    "formula-cell": Words(
        "该格是公式，结果可能已经变化。请复制后“选择性粘贴—数值”，再保存。",
        "This cell is a formula, whose result may have changed. Paste it as a value and save.",
    ),
    "cell-error": Words(
        "该格是表格软件的错误值。请改正后再保存。",
        "This cell holds an error of the spreadsheet. Correct it and save.",
    ),
    "number-damaged": Words(
        "该格按数字保存，表格软件只保留前 15 位，末尾数字已经丢失。"
        "请把该列设为“文本”格式，重新填写。",
        "This cell was kept as a number, of which a spreadsheet keeps 15 digits: its end is lost. "
        "Format the column as text and fill it in again.",
    ),
    "id-is-number": Words(
        "该编号按数字保存，而其他编号是文本；开头的 0 可能已丢失（007 变成 7）。"
        "请把该列设为“文本”格式，核对后重新填写。",
        "This id was kept as a number while others are text; leading zeros may be lost (007 turns "
        "into 7). Format the column as text, check the id and fill it in again.",
    ),
    "ids-are-numbers": Words(
        "编号全部按数字保存，开头的 0 可能已丢失。请与原名册核对。",
        "All ids were kept as numbers; leading zeros may be lost. Compare them with the original.",
    ),
    "control-character": Words(
        "该格含有看不见的控制字符 {code_point}（以 � 显示）。请删去后重新填写该格。",
        "This cell holds the control character {code_point} (shown as �). "
        "Type the cell again without it.",
    ),
    "character-forbidden": Words(
        "该格含有不可见或不能使用的字符：{code_points}。请删去后重新填写该格。",
        "This cell holds characters that are invisible or not allowed: {code_points}. "
        "Type the cell again without them.",
    ),
    "formula-like": Words(
        "该格以 =、+、- 或 @ 开头，表格软件可能把它当作公式。请确认文字无误。",
        "This cell begins with =, +, - or @, which a spreadsheet may take for a formula. "
        "Check that the text is right.",
    ),
    "glyph-missing": Words(
        "字体中没有“{character}”字（{code_point}），打印时会缺字。请核对该字，或改用字体中有的写法。",
        "The fonts have no “{character}” ({code_point}), so it could not be printed. "
        "Check the character, or use a form the fonts have.",
    ),
    "identity-number-exposed": Words(
        "该列会随名册公布，其中却有身份证号码。请删去，或放到“身份证号”列（只留在人员表，不公布）。",
        "This column is published with the roster but holds an identity-card number. Remove it, or "
        "move it to the column id_card, which stays in the person table.",
    ),
    "cell-empty": Words("该格不能为空，请填写。", "This cell may not be empty. Fill it in."),
    "number-expected": Words(
        "应为整数，只用数字 0 至 9。请改正。",
        "A whole number in the digits 0 to 9 is expected. Correct it.",
    ),
    "number-full-width": Words(
        "这里用了全角数字或符号，不会自动更改。如果是指 {proposal}，请这样填写。",
        "These are full-width digits or signs, which are not changed by themselves. "
        "If {proposal} is meant, write that.",
    ),
    "number-too-long": Words(
        "数字超过 {digits} 位，显然有误。请改正。",
        "The number has more than {digits} digits, which cannot be right. Correct it.",
    ),
    "word-unknown": Words(
        "不认识这个写法。可以填写：{allowed}。", "This word is unknown. Allowed: {allowed}."
    ),
}

_ABOUT_QUOTAS: Mapping[str, Words] = {
    "quota-form": Words(
        "名额文件的标题应为“界别、名额”或“界别、比例”（可加“候补”），"
        "或者“属性、取值、最少、最多”（可加“候补”）。文件中的标题是：{found}。",
        "A quota file has the columns sector and seats, or sector and share (and alternates), or "
        "attribute, value, min and max (and alternates). The file has: {found}.",
    ),
    "share-expected": Words(
        "应为百分比，如 20 或 20%。请改正。",
        "A percentage such as 20 or 20% is expected. Correct it.",
    ),
    "share-too-large": Words(
        "比例超过了 100%。请改正。", "The share is more than 100 %. Correct it."
    ),
    "share-below-one": Words(
        "比例按百分数读，这里不足 1%。如果是指 {proposal}，请加上百分号。",
        "Shares are read as percent, and this is below 1 %. If {proposal} is meant, write that.",
    ),
}

_ABOUT_BALLOTS_AND_DRAWS: Mapping[str, Words] = {
    "item-missing": Words(
        "标题行缺少评议项目：{missing}。文件中的标题是：{found}。请补上或改正标题。",
        "The heading lacks items of the ballot: {missing}. The file has: {found}. "
        "Add or correct them.",
    ),
    "items-by-position": Words(
        "标题行没有评议项目的名称，各列依次当作：{items}。请确认顺序无误。",
        "No heading names an item, so the columns are taken in this order: {items}. "
        "Check that it is right.",
    ),
    "mark-cell-unknown": Words(
        "不认识这个评议结果。可以填写：{allowed}；空白表示未填，“+”表示多选，“?”表示无法辨认。",
        "This mark is unknown. Allowed: {allowed}; empty = blank, “+” = over-marked, "
        "“?” = illegible.",
    ),
    "sheet-number-zero": Words("票号从 1 起，不能为 0。", "Sheet numbers begin at 1."),
    "ballot-doubled": Words(
        "同一单位的这个票号在第 {first_row} 行已经出现。请对照纸票改正。",
        "This unit already has that sheet number in row {first_row}. Correct it from the paper.",
    ),
    "attendance-doubled": Words(
        "该单位在第 {first_row} 行已经出现。每个单位只填一行。",
        "This unit is already in row {first_row}. Each unit has one row.",
    ),
    "reason-not-one-word": Words(
        "回避原因应为一个词，中间不留空格，它会印在承诺单上。请改正。",
        "The reason is one word without spaces; it is printed with the commitment. Correct it.",
    ),
    "person-listed-twice": Words(
        "该编号在第 {first_row} 行已经出现。请删去一行。",
        "This id is already in row {first_row}. Remove one of the rows.",
    ),
    "seat-or-alternate": Words(
        "每人应有席位号或候补次序（从 1 起）中的一项，且只有一项。请改正。",
        "Each person has either a seat number or a place among the alternates, from 1, and not "
        "both. Correct it.",
    ),
    "seat-doubled": Words(
        "该席位号在第 {first_row} 行已经出现。请改正。",
        "This seat number is already in row {first_row}. Correct it.",
    ),
}

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        **_REFUSALS,
        **_ABOUT_FILES,
        **_ABOUT_CELLS,
        **_ABOUT_QUOTAS,
        **_ABOUT_BALLOTS_AND_DRAWS,
    }
)
