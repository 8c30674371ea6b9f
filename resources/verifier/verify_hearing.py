#!/usr/bin/env python3
"""听证评议证据包核验程序 Verifier of hearing records and evidence bundles.

只用 Python 标准库（3.9 或更高），不联网，不写任何文件；与听证评议台没有一行共同的代码。
它按 FORMAT.md 写成：逐项重算，每项一行，全部相符时退出码为 0，否则为 1。
Python's standard library alone (3.9 or later); writes nothing, asks no network, shares no line with
the program that made the record. Written from FORMAT.md. Exit 0 = nothing is wrong, 1 = something is.

    python verify_hearing.py [证据包.zip | 解压后的文件夹 | 记录.hearing] [--head 签字纸上的校验码]
"""

from __future__ import annotations

import argparse
import bisect
import hashlib
import io
import json
import os
import re
import sqlite3
import stat
import struct
import sys
import unicodedata
import zipfile
from collections import Counter, defaultdict
from fractions import Fraction
from types import SimpleNamespace as Bag

try:
    import tomllib
except ImportError:  # before Python 3.11
    tomllib = None

ZERO_HASH = "0" * 64
MAX_ENTRIES = 20_000
MAX_FILE = 512 * 1024 * 1024
MAX_TOTAL = 2 * 1024 * 1024 * 1024
SHOWN = 20

CHECKS = (
    ("bundle", "证据包的每个文件与清单一致", "Every file of the bundle is as its manifest says"),
    ("chain", "操作记录首尾相接，未被改动", "The journal's chain is unbroken"),
    ("head", "与签字文件上的校验码一致", "The head on signed paper is in the chain"),
    ("acts", "每项操作内容完整", "Every act is known and complete"),
    ("order", "操作次序符合规则", "Acts stand in an order the rules allow"),
    ("rules", "计票规则和单位未被改动", "Scheme and units are those that were frozen"),
    ("pool", "代表库与封存的一致", "The pool is the one that was sealed"),
    ("commitments", "抽选规则与承诺单一致", "Draw rules are those committed to"),
    ("draws", "抽选结果重新计算一致", "Draws recompute"),
    ("replacements", "替补重新计算一致", "Replacements recompute"),
    ("attendance", "签到与应投票人数一致", "Attendance and voters recount"),
    ("speeches", "述职计时合理", "Speech clocks are possible and run forwards"),
    ("entries", "每张票两遍录入，差异均有认定", "Entries are complete and decided"),
    ("deciders", "每项裁定有两名裁定人", "Every ruling has two deciders"),
    ("reconciliation", "票数平衡", "Papers reconcile"),
    ("tallies", "得分重新统计一致", "Tallies recount"),
    ("ranks", "名次由得分得出（请与签字的汇总表比较）", "Ranks (compare with the signed summary)"),
    ("papers", "打印文件均已存档，版本连续", "Printed papers are stored, without gaps"),
    ("signatures", "汇总表签字齐全", "Sheets are signed by all who must"),
    ("files", "存档文件与其指纹一致", "Stored files match their digests"),
    ("secrecy", "没有人与某张票相联系", "Nobody is tied to a ballot"),
    ("people", "所涉人员均有登记", "Everybody cited is in the person table"),
    ("contacts", "电话和证件号未外流", "No telephone or ID number outside its table"),
    ("venues", "各会场结果相加无误", "Venues add up"),
    ("years", "年度总分和名次重新计算一致", "The year's totals and ranks recompute"),
    ("corrections", "锁定后的更正有见证、有报告", "Corrections after a lock are witnessed and reported"),
    ("rechecks", "抽样核对和重新计票属实", "Samples and recounts are what they must be"),
    ("binding", "纸面与记录的核对属实", "Checks of paper against data are true"),
    ("roles", "每一步由有权的人进行，须两人的有两人", "Every act was its actor's to do, two where two are wanted"),
)
"""Numbered V0, V1 … in this order."""

PASSED, FAILED, COULD_NOT, NOTHING, WITHHELD = "passed", "failed", "could-not", "nothing", "withheld"
STATUS_WORDS = {
    PASSED: ("通过", "passed"),
    FAILED: ("不符", "FAILED"),
    COULD_NOT: ("未能核", "UNDONE"),
    NOTHING: ("无可核", "nothing"),
    WITHHELD: ("未公开", "withheld"),
}


class Unusable(Exception):
    """Something is not there or not readable; said in both languages."""

    def __init__(self, zh, en):
        super().__init__(en)
        self.zh, self.en = zh, en


# ------------------------------------------------------------------------------------ spelling


def canonical(value):
    """FORMAT.md 2: keys by code point, no spaces, UTF-8 unescaped, whole numbers only."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _no_number(text):
    raise ValueError("not a whole number: " + text[:40])


def _no_doubles(pairs):
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key stands twice")
    return made


def parse_json(text):
    """JSON without fractions, NaN or doubled keys. Raises ValueError."""
    try:
        return json.loads(text, parse_float=_no_number, parse_constant=_no_number, object_pairs_hook=_no_doubles)
    except RecursionError:
        raise ValueError("nested too deeply")


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def sm3(message):
    """GB/T 32905-2016, by our own hand: not every Python's OpenSSL has it."""
    mask = 0xFFFFFFFF

    def turn(x, n):
        n &= 31
        return ((x << n) | (x >> (32 - n))) & mask if n else x

    v = [0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E]
    data = bytearray(message)
    bits = len(data) * 8
    data.append(0x80)
    while len(data) % 64 != 56:
        data.append(0)
    data += struct.pack(">Q", bits)
    first = [turn(0x79CC4519, j) for j in range(16)]
    rest = [turn(0x7A879D8A, j) for j in range(16, 64)]
    t = first + rest
    for at in range(0, len(data), 64):
        w = list(struct.unpack_from(">16I", data, at))
        for j in range(16, 68):
            x = w[j - 16] ^ w[j - 9] ^ turn(w[j - 3], 15)
            w.append(x ^ turn(x, 15) ^ turn(x, 23) ^ turn(w[j - 13], 7) ^ w[j - 6])
        s = list(v)
        for j in range(64):
            a12 = turn(s[0], 12)
            ss1 = turn((a12 + s[4] + t[j]) & mask, 7)
            if j < 16:
                f, g = s[0] ^ s[1] ^ s[2], s[4] ^ s[5] ^ s[6]
            else:
                f = (s[0] & s[1]) | (s[0] & s[2]) | (s[1] & s[2])
                g = (s[4] & s[5]) | ((s[4] ^ mask) & s[6])
            one = (f + s[3] + (ss1 ^ a12) + (w[j] ^ w[j + 4])) & mask
            two = (g + s[7] + ss1 + w[j]) & mask
            s = [one, s[0], turn(s[1], 9), s[2], two ^ turn(two, 9) ^ turn(two, 17), s[4], turn(s[5], 19), s[6]]
        v = [old ^ new for old, new in zip(v, s)]
    return "".join("%08x" % word for word in v)


# ------------------------------------------------------------------------------ TOML, a subset


class Toml:
    """The TOML a scheme needs (FORMAT.md 5.1): no floats, no times of day. Raises ValueError."""

    BARE = re.compile(r"[A-Za-z0-9_-]+")
    WHOLE = re.compile(r"[+-]?(?:0|[1-9](?:_?[0-9])*)(?![0-9A-Za-z_.:+-])")
    DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9T:. ]*[0-9]:)")
    ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}

    def __init__(self, text):
        self.text = text.replace("\r\n", "\n")
        self.at = 0

    def read(self):
        root = {}
        here = root
        named = set()  # tables that a header has named
        arrays = set()  # lists made by [[...]], by id
        while self._to_next_line():
            if self._takes("[["):
                path = self._path("]]")
                last = self._descend(root, path[:-1], arrays).setdefault(path[-1], [])
                if not isinstance(last, list) or (last and id(last) not in arrays):
                    raise ValueError("not a list of tables: " + ".".join(path))
                arrays.add(id(last))
                last.append({})
                here = last[-1]
            elif self._takes("["):
                path = self._path("]")
                here = self._descend(root, path, arrays)
                if id(here) in named:
                    raise ValueError("a table stands twice: " + ".".join(path))
            else:
                path = self._path("=")
                self._put(here, path, self._value())
            named.add(id(here))
            self._end_of_line()
        return root

    def _descend(self, table, path, arrays):
        for key in path:
            table = table.setdefault(key, {})
            if isinstance(table, list) and id(table) in arrays:
                table = table[-1]
            if not isinstance(table, dict):
                raise ValueError("not a table: " + key)
        return table

    def _put(self, table, path, value):
        for key in path[:-1]:
            table = table.setdefault(key, {})
            if not isinstance(table, dict):
                raise ValueError("not a table: " + key)
        if path[-1] in table:
            raise ValueError("a key stands twice: " + path[-1])
        table[path[-1]] = value

    def _blanks(self, lines=False):
        while self.at < len(self.text):
            c = self.text[self.at]
            if c in " \t" or (lines and c == "\n"):
                self.at += 1
            elif c == "#" and lines:
                self._comment()
            else:
                return

    def _comment(self):
        end = self.text.find("\n", self.at)
        self.at = len(self.text) if end < 0 else end

    def _to_next_line(self):
        self._blanks(lines=True)
        return self.at < len(self.text)

    def _end_of_line(self):
        self._blanks()
        if self.text[self.at : self.at + 1] == "#":
            self._comment()
        if self.at < len(self.text) and self.text[self.at] != "\n":
            raise ValueError("more on a line than belongs there, at character %d" % self.at)

    def _takes(self, what):
        if self.text.startswith(what, self.at):
            self.at += len(what)
            return True
        return False

    def _path(self, end):
        keys = []
        while True:
            self._blanks()
            bare = self.BARE.match(self.text, self.at)
            if bare:
                self.at = bare.end()
                keys.append(bare.group())
            elif self.text[self.at : self.at + 1] in ('"', "'"):
                keys.append(self._string(one_line=True))
            else:
                raise ValueError("no key, at character %d" % self.at)
            self._blanks()
            if self._takes(end):
                return keys
            if not self._takes("."):
                raise ValueError("a key without its end, at character %d" % self.at)

    def _value(self):
        self._blanks()
        c = self.text[self.at : self.at + 1]
        if c in ('"', "'"):
            return self._string()
        if self._takes("["):
            return self._list()
        if self._takes("{"):
            return self._inline()
        for word, value in (("true", True), ("false", False)):
            if self._takes(word):
                return value
        day = self.DAY.match(self.text, self.at)
        if day:
            self.at = day.end()
            return day.group()
        whole = self.WHOLE.match(self.text, self.at)
        if whole:
            self.at = whole.end()
            return int(whole.group().replace("_", ""))
        raise ValueError("a value that is not read here, at character %d" % self.at)

    def _list(self):
        made = []
        while True:
            self._blanks(lines=True)
            if self._takes("]"):
                return made
            made.append(self._value())
            self._blanks(lines=True)
            if not self._takes(","):
                self._blanks(lines=True)
                if self._takes("]"):
                    return made
                raise ValueError("a list without its end, at character %d" % self.at)

    def _inline(self):
        made = {}
        self._blanks()
        if self._takes("}"):
            return made
        while True:
            self._put(made, self._path("="), self._value())
            self._blanks()
            if self._takes("}"):
                return made
            if not self._takes(","):
                raise ValueError("a table without its end, at character %d" % self.at)

    def _string(self, one_line=False):
        quote = self.text[self.at]
        long = self.text.startswith(quote * 3, self.at)
        if long and one_line:
            raise ValueError("a key of several lines")
        self.at += 3 if long else 1
        if long:
            self._takes("\n")
        end = quote * 3 if long else quote
        made = []
        while not self.text.startswith(end, self.at):
            c = self.text[self.at : self.at + 1]
            if not c or (c == "\n" and not long) or (ord(c) < 32 and c not in "\t\n") or c == "\x7f":
                raise ValueError("a text without its end, at character %d" % self.at)
            self.at += 1
            made.append(self._escaped() if c == "\\" and quote == '"' else c)
        self.at += len(end)
        while long and self.text[self.at : self.at + 1] == quote and len(end) < 5:
            made.append(quote)  # up to two quotes may stand before the three that end it
            self.at += 1
            end += quote
        return "".join(made)

    def _escaped(self):
        c = self.text[self.at : self.at + 1]
        self.at += 1
        if c in self.ESCAPES and c:
            return self.ESCAPES[c]
        if c in ("u", "U"):
            size = 4 if c == "u" else 8
            digits = self.text[self.at : self.at + size]
            if not re.fullmatch("[0-9A-Fa-f]{%d}" % size, digits) or 0xD800 <= int(digits, 16) < 0xE000:
                raise ValueError("an escape that is none")
            self.at += size
            return chr(int(digits, 16))
        rest = re.compile(r"[ \t]*\n[ \t\n]*").match(self.text, self.at - 1)
        if rest:
            self.at = rest.end()
            return ""
        raise ValueError("an escape that is none")


def _without_dates(value):
    """tomllib's days as the texts our own reader gives."""
    if isinstance(value, dict):
        return {key: _without_dates(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_dates(each) for each in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def read_toml(text):
    """The tables of a scheme; two readers must agree where Python has one of its own."""
    try:
        own = Toml(text).read()
    except (ValueError, RecursionError, IndexError, OverflowError) as error:
        own, why = None, error
    if tomllib is not None:
        try:
            theirs = _without_dates(tomllib.loads(text))
        except (ValueError, RecursionError) as error:
            raise Unusable("规则文件不是 TOML：%s" % error, "the scheme is no TOML: %s" % error)
        if own is not None and own != theirs:
            raise Unusable("两种读法读出的规则不同", "two readers of TOML read different schemes")
        return theirs
    if own is None:
        raise Unusable(
            "本机的 Python 读不了这份规则（%s），请用 3.11 或更高版本" % why,
            "this Python cannot read the scheme (%s); use 3.11 or later" % why,
        )
    return own


# ---------------------------------------------------------------------------------- the scheme

CHOICES = {
    "ballot.combination": ("sum-of-items", "pooled-mean", "share-of-best"),
    "ballot.blank": ("as-grade", "zero", "not-counted"),
    "ballot.all_blank": ("as-blank-items", "abstention", "invalid"),
    "ballot.overmark": ("as-blank", "item-zero", "item-excluded", "lower-grade", "ballot-invalid"),
    "ballot.invalid": ("zero-in-divisor", "out-of-divisor", "as-all-blank"),
    "ballot.divisor": ("present-at-issue", "session-present", "returned", "valid", "marks"),
    "ballot.unreturned": ("zero", "as-blank-items"),
    "ballot.recusal": ("no-ballot", "alternate-for-unit"),
    "ballot.verification": ("second-pass", "read-back"),
    "ranks.rounding": ("half-up", "half-even"),
    "ranks.rank_on": ("exact", "displayed"),
    "ranks.ties": ("shared", "dense", "most-best-grades", "lot", "revote"),
    "award.rounding": ("half-up", "floor", "ceiling", "largest-remainder"),
    "award.at_line": ("pending", "include-all", "exclude-all"),
    "panel.scope": ("per-group", "day"),
    "release.score_shown": ("after-signing", "after-count"),
    "year.rounding": ("half-up", "half-even"),
    "year.rank_on": ("exact", "displayed"),
    "year.pooling": ("pooled", "mean-of-venues"),
}
"""FORMAT.md 5.2: settings that matter here; the first is what holds where the scheme is silent."""


def exact(raw):
    if isinstance(raw, int) and not isinstance(raw, bool) and raw >= 0:
        return Fraction(raw)
    if isinstance(raw, str) and re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", raw):
        return Fraction(raw)
    raise ValueError("not a number: %r" % (raw,))


def share_of(raw):
    if isinstance(raw, str) and re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?%", raw):
        return Fraction(raw[:-1]) / 100
    if isinstance(raw, str) and re.fullmatch(r"[0-9]{1,6}/[1-9][0-9]{0,5}", raw):
        return Fraction(raw)
    raise ValueError("not a share: %r" % (raw,))


def or_none(read, raw, absent="none"):
    return None if raw == absent else read(raw)


def label_of(raw):
    return raw["zh"] if isinstance(raw, dict) else str(raw)


class Plan:
    """What of a scheme matters to counting. Raises Unusable."""

    def __init__(self, text):
        self.raw = read_toml(text)
        try:
            self._read()
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise Unusable("规则文件读不懂：%r" % error, "the scheme cannot be understood: %r" % error)

    def _read(self):
        raw = self.raw
        self.id = raw["id"]
        self.hearing = raw.get("hearing", True)
        self.groups = {group["id"]: label_of(group["label"]) for group in raw["groups"]}
        for path, allowed in CHOICES.items():
            table, key = path.split(".")
            value = raw.get(table, {}).get(key, allowed[0])
            if value not in allowed:
                raise ValueError("%s = %r" % (path, value))
            setattr(self, table + "_" + key, value)
        ballot = raw.get("ballot", {}) if self.hearing is not False or "ballot" in raw else {}
        self.items = [item["id"] for item in ballot.get("items", ())]
        self.grades = [
            Bag(id=g["id"], points=exact(g["points"]), counted=g.get("counted", True)) for g in ballot.get("grades", ())
        ]
        self.blank_grade = ballot.get("blank_grade", "none")
        ids = [grade.id for grade in self.grades]
        if ballot and self.ballot_blank == "as-grade" and self.blank_grade not in ids:
            raise ValueError("blank_grade = %r" % self.blank_grade)
        ranks, award, panel = raw.get("ranks", {}), raw.get("award", {}), raw.get("panel", {})
        self.decimals = ranks.get("decimals", 2)
        self.award_share = or_none(share_of, award.get("share", "none"))
        self.award_at_least_one = award.get("at_least_one", False)
        self.quorum = or_none(share_of, panel.get("quorum", "2/3"))
        self.quorum_strict = panel.get("quorum_strict", False)
        self.two_keys = raw.get("release", {}).get("two_keys", True)
        self.signatories = [
            (each["id"], label_of(each["label"]), each.get("lines", 1)) for each in raw.get("signatories", ())
        ]
        self._read_year(raw)

    def _read_year(self, raw):
        year = raw.get("year", {})
        self.year_decimals, self.year_ranked = year.get("decimals", 2), year.get("ranked", True)
        self.components = [
            Bag(
                id=each["id"],
                weights={group: exact(weight) for group, weight in each["weights"].items()},
                maximum=exact(each.get("maximum", 100)),
                source=each.get("source", "recorded"),
                parts=[(part["id"], exact(part["maximum"])) for part in each.get("parts", ())],
            )
            for each in raw.get("components", ())
        ]
        self.deduction_kinds = {
            each["id"]: (
                or_none(exact, each.get("points", "open"), "open"),
                or_none(str, each.get("component", "total"), "total"),
            )
            for each in raw.get("deductions", ())
        }
        self.free_grades = {
            each["id"] for each in raw.get("grades_of_year", ()) if each.get("at_least", "none") == "none"
        }
        survey = raw.get("survey", {})
        self.answers = len(survey.get("answers", ()))
        self.respondents = {each["id"] for each in survey.get("respondents", ())} | {""}
        self.channels = {each["id"] for each in survey.get("channels", ())} | {""}

    def component(self, wanted):
        return next((each for each in self.components if each.id == wanted), None)

    # what a mark is worth (FORMAT.md 8.2)

    def grade_worth(self, place):
        grade = self.grades[place]
        if not grade.counted:
            return None
        if self.ballot_combination == "share-of-best":
            return Fraction(0 if place else 100)
        return grade.points

    def blank_worth(self):
        if self.ballot_blank == "as-grade":
            return self.grade_worth([grade.id for grade in self.grades].index(self.blank_grade))
        return Fraction(0) if self.ballot_blank == "zero" else None

    def worth(self, mark):
        if mark == "0":
            return self.blank_worth()
        if mark in "123456789":
            return self.grade_worth(int(mark) - 1)
        rule = self.ballot_overmark
        named = [int(key) for key in mark.split("+") if key.isdigit()]
        if rule == "as-blank" or (rule == "lower-grade" and not named):
            return self.blank_worth()
        if rule == "item-excluded":
            return None
        if rule == "lower-grade":
            known = [each for each in (self.grade_worth(key - 1) for key in named) if each is not None]
            return min(known) if known else None
        return Fraction(0)

    def is_mark(self, mark):
        if mark in ("0", "+", "?"):
            return True
        keys = mark.split("+")
        if not all(len(key) == 1 and key in "123456789" and int(key) <= len(self.grades) for key in keys):
            return False
        return keys == sorted(set(keys))


def to_decimals(value, decimals, mode):
    """FORMAT.md 9.1: half away from zero, or half to the even neighbour; exact."""
    scaled = abs(value) * 10**decimals
    whole = scaled.numerator // scaled.denominator
    rest = scaled - whole
    if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and (mode == "half-up" or whole % 2)):
        whole += 1
    return Fraction(whole if value >= 0 else -whole, 10**decimals)


# ------------------------------------------------------------------------- roster.tsv, rules.tsv

CORE = ["id", "name", "sector", "gender", "employer", "district"]
WHITE = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def is_cell(text):
    """FORMAT.md 6.1: NFC, single spaces, trimmed, nothing invisible."""
    if unicodedata.normalize("NFC", text) != text or WHITE.sub(" ", text).strip(" ") != text:
        return False
    for c in text:
        kind, code = unicodedata.category(c), ord(c)
        if kind in ("Cc", "Cf", "Cs", "Co") or (kind == "Cn" and code >> 16 not in (2, 3)):
            return False
        if code in (0xFFFD, 0x180B, 0x180C, 0x180D, 0x180F) or 0xFE00 <= code <= 0xFE0F:
            return False
        if 0xE0100 <= code <= 0xE01EF:
            return False
    return True


def tsv(content, kind):
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise Unusable(kind + " 文件不是 UTF-8", kind + " file is not UTF-8")
    if lines[0] != "HDRAW-1\t" + kind or lines[-1] != "" or len(lines) < 3:
        raise Unusable(kind + " 文件首行或末行不合格式", kind + " file: its first or last line is off")
    return [line.split("\t") for line in lines[1:-1]]


def _line_off(kind, number):
    return Unusable("%s 文件第 %d 行不合格式" % (kind, number), "%s file: line %d is off" % (kind, number))


class RosterFile:
    """The people of a sealed pool: id -> {column: text}, in the order of the file."""

    def __init__(self, content):
        lines = tsv(content, "ROSTER")
        self.sha256 = sha256(content)
        self.columns = heading = lines[0]
        further = heading[6:]
        reserved = {"", "phone", "id_card", "last_served", *CORE}
        if heading[:6] != CORE or further != sorted(set(further)) or reserved & set(further):
            raise _line_off("ROSTER", 2)
        if not all(map(is_cell, further)):
            raise _line_off("ROSTER", 2)
        self.people = {}
        before = ""
        for number, cells in enumerate(lines[1:], 3):
            ok = len(cells) == len(heading) and re.fullmatch("[A-Z0-9][A-Z0-9-]{0,31}", cells[0])
            if not ok or cells[0] <= before or not all(map(is_cell, cells)) or not (cells[1] and cells[2]):
                raise _line_off("ROSTER", number)
            before = cells[0]
            self.people[before] = dict(zip(heading, cells))


class RulesFile:
    """What a draw was committed to."""

    def __init__(self, content):
        lines = tsv(content, "RULES")
        self.sha256 = sha256(content)
        shapes = (
            ("draw", "[A-Za-z0-9._-]{1,64}"),
            ("roster", "[0-9a-f]{64}"),
            ("hash", "SHA-256"),
            ("seed", "d10|d6", "[1-9][0-9]{0,3}"),
            ("seats", "0|[1-9][0-9]{0,8}"),
        )
        if len(lines) < len(shapes):
            raise _line_off("RULES", len(lines) + 2)
        for number, (shape, cells) in enumerate(zip(shapes, lines), 2):
            fits = len(shape) == len(cells) and cells[0] == shape[0]
            if not fits or not all(re.fullmatch(p, cell) for p, cell in zip(shape[1:], cells[1:])):
                raise _line_off("RULES", number)
        self.draw, self.roster = lines[0][1], lines[1][1]
        self.die, self.digits = lines[3][1], int(lines[3][2])
        self.seats = int(lines[4][1])
        self.quotas, self.alternates, self.recused = [], [], {}
        if self.digits < (20 if self.die == "d10" else 26):
            raise _line_off("RULES", 5)
        self._rest(lines[5:])

    def _rest(self, lines):
        count = "0|[1-9][0-9]{0,8}"
        keys = []
        for number, cells in enumerate(lines, 7):
            good = all(map(is_cell, cells))
            if (
                good
                and cells[0] == "quota"
                and len(cells) == 5
                and all(re.fullmatch(count, each) for each in cells[3:])
            ):
                place = CORE.index(cells[1]) if cells[1] in CORE else len(CORE)
                keys.append((0, place, cells[1], cells[2]))
                self.quotas.append((cells[1], cells[2], int(cells[3]), int(cells[4])))
            elif good and cells[:2] == ["alternates", "sector"] and len(cells) == 4 and re.fullmatch(count, cells[3]):
                keys.append((1, 0, cells[2], ""))
                self.alternates.append((cells[2], int(cells[3])))
            elif good and cells[0] == "recuse" and len(cells) == 3 and re.fullmatch(r"\S{1,64}", cells[2]):
                keys.append((2, 0, cells[1], ""))
                self.recused[cells[1]] = cells[2]
            else:
                raise _line_off("RULES", number)
            if len(keys) > 1 and keys[-1] < keys[-2]:
                raise _line_off("RULES", number)

    def fits(self, roster):
        """What forbids drawing by these rules from this roster, as two sentences, or None."""
        seen = set()
        for column, value, least, most in self.quotas:
            if column not in roster.columns[2:] or least > most or (column, value) in seen:
                return "名额有误：%s %s" % (column, value), "a quota is off: %s %s" % (column, value)
            seen.add((column, value))
        for person in self.recused:
            if person not in roster.people:
                return "回避者不在名册：" + person, "recused, but not in the roster: " + person
        for column in {quota[0] for quota in self.quotas}:
            for person, cells in roster.people.items():
                value = cells[column]
                if person not in self.recused and (column, value) not in seen:
                    if not value or column == "sector":
                        return "%s 没有名额：%s" % (person, column), "%s has no quota: %s" % (person, column)
        if self.seats < 1:
            return "没有席位", "no seats"
        return None


# ----------------------------------------------------------------------------- the draw HDRAW-1


class Seating:
    """Who may still be seated so that every quota can be met (FORMAT.md 7.3)."""

    def __init__(self, rules, roster, barred):
        self.seats = rules.seats
        order = {column: number for number, column in enumerate(roster.columns)}
        self.columns = sorted({quota[0] for quota in rules.quotas}, key=order.__getitem__)
        self.bounds = {(column, value): (low, high) for column, value, low, high in rules.quotas}
        self.left = Counter(self.kind(cells) for p, cells in roster.people.items() if p not in barred)
        self.taken = Counter()
        self.closed = set()

    def kind(self, cells):
        return tuple(cells[column] for column in self.columns)

    def try_seat(self, cells):
        kind = self.kind(cells)
        if kind in self.closed:
            return False
        self.taken[kind] += 1
        if self.possible():
            return True
        self.taken[kind] -= 1
        self.closed.add(kind)  # more people seated never opens it again
        return False

    def possible(self):
        if any(count > self.left[kind] for kind, count in self.taken.items()):
            return False
        if len(self.columns) == 0:
            return self.taken[()] <= self.seats <= self.left[()]
        return self._flow() if len(self.columns) <= 2 else self._search()

    def _limits(self, place):
        column = self.columns[place]
        values = {kind[place] for kind in self.left} | {v for c, v in self.bounds if c == column}
        return {value: self.bounds.get((column, value), (0, self.seats)) for value in values}

    def _flow(self):
        """One or two columns: seats flow to the values of the first and on to those of the second."""
        edges = [("in", "out", self.seats, self.seats)]
        for value, (low, high) in self._limits(0).items():
            edges.append(("out", ("a", value), low, high))
        for kind, count in self.left.items():
            edges.append((("a", kind[0]), ("b", kind[-1] if len(kind) == 2 else ""), self.taken[kind], count))
        if len(self.columns) == 2:
            for value, (low, high) in self._limits(1).items():
                edges.append((("b", value), "in", low, high))
        else:
            edges.append((("b", ""), "in", self.seats, self.seats))
        return circulates(edges)

    def _search(self):
        """Three columns or more: whole numbers of each kind of person, by narrowing and trying."""
        kinds = sorted(self.left)
        low = [self.taken[kind] for kind in kinds]
        high = [self.left[kind] for kind in kinds]
        sums = [(list(range(len(kinds))), self.seats, self.seats)]
        for place, _ in enumerate(self.columns):
            for value, (least, most) in self._limits(place).items():
                sums.append(([n for n, kind in enumerate(kinds) if kind[place] == value], least, most))
        budget = [20_000]
        return solvable(low, high, sums, budget)


def circulates(edges):
    """Whether whole numbers within the bounds can flow in a circle."""
    room = defaultdict(dict)
    short = Counter()
    for tail, head, least, most in edges:
        if least > most:
            return False
        room[tail][head] = room[tail].get(head, 0) + most - least
        room[head].setdefault(tail, 0)
        short[head] += least
        short[tail] -= least
    sources = [node for node in short if short[node] > 0]

    def push(node, amount, seen):
        if short[node] < 0:
            given = min(amount, -short[node])
            short[node] += given
            return given
        seen.add(node)
        for other, space in room[node].items():
            if space and other not in seen:
                given = push(other, min(amount, space), seen)
                if given:
                    room[node][other] -= given
                    room[other][node] += given
                    return given
        return 0

    for node in sources:
        while short[node] > 0:
            amount, short[node] = short[node], 0
            given = push(node, amount, set())
            short[node] = amount - given
            if not given:
                return False
    return True


def solvable(low, high, sums, budget):
    """Whether whole numbers between low and high meet every sum. Raises Unusable."""
    budget[0] -= 1
    if budget[0] < 0:
        raise Unusable("名额交叉太多，本程序不能判定", "too many crossed quotas to decide here")
    narrowing = True
    while narrowing:
        narrowing = False
        for members, least, most in sums:
            least_sum, most_sum = sum(low[n] for n in members), sum(high[n] for n in members)
            if least_sum > most or most_sum < least:
                return False
            for n in members:
                top, bottom = most - (least_sum - low[n]), least - (most_sum - high[n])
                if high[n] > top or low[n] < bottom:
                    most_sum -= max(0, high[n] - top)
                    least_sum += max(0, bottom - low[n])
                    high[n], low[n] = min(high[n], top), max(low[n], bottom)
                    narrowing = True
                    if low[n] > high[n]:
                        return False
    open_places = [n for n in range(len(low)) if low[n] < high[n]]
    if not open_places:
        return True
    n = max(open_places, key=lambda each: high[each] - low[each])
    middle = (low[n] + high[n]) // 2
    upper_low = list(low)
    upper_low[n] = middle + 1
    lower_high = list(high)
    lower_high[n] = middle
    return solvable(upper_low, list(high), sums, budget) or solvable(list(low), lower_high, sums, budget)


class Draw:
    """The draw done again from roster, rules and dice (FORMAT.md 7)."""

    def __init__(self, roster, rules, digits, rehearsal):
        if rules.roster != roster.sha256:
            raise Unusable("承诺的是另一份名册", "the rules are for another roster")
        why = rules.fits(roster)
        if why:
            raise Unusable(*why)
        if rehearsal:
            prefix, chance = "HDRAW-1-REHEARSAL", sha256(digits.encode("utf-8"))
        else:
            prefix, chance = "HDRAW-1", digits
            faces = "0123456789" if rules.die == "d10" else "123456"
            if len(digits) != rules.digits or any(c not in faces for c in digits):
                raise Unusable("骰子数字与承诺的不符", "the digits are not what was committed to")
        key = sha256("|".join((prefix, rules.sha256, chance)).encode("utf-8"))
        self.roster, self.rules = roster, rules
        tickets = []
        for person in roster.people:
            number = int(sha256((key + person).encode("ascii")), 16)
            tickets.append((str(number).zfill(64)[::-1], person))
        self.order = [person for _, person in sorted(tickets)]
        self.panel = self.walk((), set(rules.recused))
        if self.panel is None:
            raise Unusable("名额不可能同时满足", "the quotas cannot be met together")

    def walk(self, staying, barred):
        """The panel: those who stay, then whom the walk seats; None = no panel is possible."""
        seating = Seating(self.rules, self.roster, barred)
        for person in staying:
            seating.taken[seating.kind(self.roster.people[person])] += 1
        if not seating.possible():
            return None
        panel = list(staying)
        for person in self.order:
            if len(panel) == self.rules.seats:
                break
            if person not in staying and person not in barred and seating.try_seat(self.roster.people[person]):
                panel.append(person)
        return panel

    def alternates(self):
        waiting = []
        for sector, count in self.rules.alternates:
            queue = [
                person
                for person in self.order
                if self.roster.people[person]["sector"] == sector
                and person not in self.rules.recused
                and person not in self.panel
            ]
            waiting.append([sector, queue[:count]])
        return waiting


# --------------------------------------------------------------------------------- kinds of acts


def maybe(shape):
    return ("maybe", shape)


AT = {"mono_ms": "int", "utc_ms": "int", "origin": "text"}
RECUSAL = {"person": "text", "unit": "text", "cause": "employer|parent|declared", "matched": "text"}
ORIGIN = {"name": "text", "sha256": "text", "document": "text"}
UNIT = {
    "id": "text",
    "name": "text",
    "group": "text",
    "order": "int",
    "affiliation": "county|municipal-or-provincial|unstated",
    "parent": maybe("text"),
    "report": "spoken|written",
}
ACCOUNT = {
    "present": "int",
    "recused": "int",
    "session_present": "int",
    "issued": "int",
    "exchanged": "int",
    "returned": "int",
    "unused": maybe("int"),
    "foreign": "int",
}
TALLY = {
    "unit": "text",
    "round": "int",
    "account": ACCOUNT,
    "ballots": "int",
    "valid": "int",
    "invalid": "int",
    "abstentions": "int",
    "all_blank": "int",
    "items": [
        {
            "item": "text",
            "grades": [("text", "int")],
            "blank": "int",
            "overmarked": "int",
            "illegible": "int",
            "points": "number",
        }
    ],
    "raw_total": "number",
    "divisor": "int",
    "score": maybe("number"),
    "unreturned_cost": "number",
    "imputed_points": "number",
}
VENUE_COUNT = {"unit": "text", "ballots": "int", "raw_total": "number", "divisor": "int", "score": maybe("number")}
VENUE = {
    "hearing": "text",
    "title": "text",
    "scheme_sha256": "text",
    "acts": "int",
    "head": "text",
    "counts": [VENUE_COUNT],
}
ROUND = {"unit": "text", "round": "int"}
SHEET = {"unit": "text", "round": "int", "sheet_no": "int"}

PAPERS = "|".join(
    (
        "D0|D1A|D1|D2|D3|D4|D5|D6|D7|D8|D9|D10|D10A|D11|D12|D13|D14|D14A|D15|D16|D17",
        "D18|D18A|D18B|D18C|D18D|D18E|D18F|D18G|D18H",
    )
)

JOINT = "draw|repeat-draw|reopening|correction|release"

KINDS = {
    "HearingOpened": {
        "hearing": "text",
        "title": "text",
        "rehearsal": "flag",
        "language": "text",
        "program": "text",
        "utc_offset_minutes": "int",
    },
    "OperatorNamed": {"person": "text", "role": "organizer|clerk|second-clerk|notary"},
    "SchemeAdopted": {"scheme": "text", "text": "text", "sha256": "text"},
    "UnitsListed": {"units": [UNIT]},
    "UnitsReordered": {"group": "text", "order": ["text"]},
    "RulesFrozen": {"sha256": "text"},
    "PoolSealed": {
        "source_name": "text",
        "source_sha256": "text",
        "roster_sha256": "text",
        "roster_sm3": "text",
        "people": "int",
        "sectors": [("text", "int")],
    },
    "DrawCommitted": {
        "draw": "text",
        "number": "int",
        "session": "text",
        "roster_sha256": "text",
        "rules_sha256": "text",
        "rules_sm3": "text",
        "reason": "text",
    },
    "DrawAborted": {"draw": "text", "reason": "text"},
    "SeedRecorded": {"draw": "text", "digits": "text", "throws": [("text", "int")]},
    "DrawHeld": {
        "draw": "text",
        "number": "int",
        "session": "text",
        "method": "built-in|balls|notary-software",
        "device": "text",
        "witnesses": ["text"],
        "panel": ["text"],
        "alternates": [("text", ["text"])],
    },
    "DrawVoided": {"draw": "text", "reason": "text", "consent": "text"},
    "DelegateReplaced": {
        "draw": "text",
        "session": "text",
        "withdrawn": "text",
        "reason": "text",
        "seated": maybe("text"),
        "panel": ["text"],
    },
    "DelegateSignedIn": {"session": "text", "person": "text", "late": "flag"},
    "DelegateAbsent": {"session": "text", "person": "text", "reason": "text"},
    "DelegateLeft": {"session": "text", "person": "text", "reason": "text"},
    "DelegateRecused": {"session": "text", "recusal": RECUSAL},
    "RecusalDismissed": {"session": "text", "recusal": RECUSAL, "reason": "text"},
    "SignInClosed": {"session": "text", "present": "int", "quorum_met": "flag"},
    "UnitCalled": {"unit": "text", "speaker": "text", "post": "text", "is_head": "flag", "at": AT},
    "SpeechStarted": {"unit": "text", "at": AT},
    "SpeechPaused": {"unit": "text", "at": AT, "reason": "text"},
    "SpeechResumed": {"unit": "text", "at": AT},
    "SpeechStopped": {"unit": "text", "at": AT},
    "SpeechUndone": {"unit": "text", "undone": "start|pause|resume|stop", "reason": "text"},
    "ClockRecovered": {"unit": "text", "at": AT, "used_ms": "int"},
    "WrittenReportReceived": {"unit": "text"},
    "UnitAbsent": {"unit": "text", "reason": "text"},
    "AbsenceLifted": {"unit": "text", "reason": "text", "document": "text"},
    "BallotsIssued": {
        **ROUND,
        "printed": "int",
        "present": "int",
        "recused": "int",
        "stand_ins": "int",
        "session_present": "int",
        "issued": "int",
    },
    "BallotExchanged": ROUND,
    "BallotsReturned": {**ROUND, "returned": "int", "unused": "int", "foreign": "int", "shuffled": "flag"},
    "ReturnsRecounted": {**ROUND, "returned": "int", "foreign": "int", "reason": "text"},
    "RoundVoided": {**ROUND, "reason": "text"},
    "UnreturnedMinuted": {**ROUND, "remark": "text"},
    "BallotEntered": {**SHEET, "entry_pass": "first|second", "marks": ["text"]},
    "EntryUndone": {**SHEET, "entry_pass": "first|second"},
    "BallotReadBack": {**SHEET, "agreed": "flag"},
    "DifferenceSettled": {**SHEET, "marks": ["text"]},
    "BallotDoubted": {
        **SHEET,
        "remark": "text",
        "doubt": "overmarked|illegible|outside-box|corrected|torn|writing|folded-together|other",
    },
    "BallotAdjudicated": {**SHEET, "marks": ["text"], "reason": "text", "deciders": ["text"]},
    "BallotInvalidated": {**SHEET, "invalid": "identified|torn|by-rule|other", "remark": "text", "deciders": ["text"]},
    "EntryClosed": ROUND,
    "EntryReopened": {**ROUND, "reason": "text"},
    "SheetSetAside": {**SHEET, "reason": "text"},
    "SheetTakenOut": {**SHEET, "returned": "int", "foreign": "int", "reason": "text", "deciders": ["text"]},
    "SheetCorrected": {
        **SHEET,
        "version": "int",
        "before": ["text"],
        "marks": ["text"],
        "reason": "text",
        "found": "text",
        "checked_by": ["text"],
        "notary": maybe("text"),
    },
    "SampleDrawn": {
        **ROUND,
        "number": "int",
        "seed": "text",
        "papers": "int",
        "looked_for": "int",
        "proposed": "int",
        "sheets": ["int"],
    },
    "SampleSheetRead": {**SHEET, "number": "int", "marks": ["text"], "recorded": ["text"]},
    "SampleClosed": {**ROUND, "number": "int", "agreed": "int", "differing": "int", "remark": "text"},
    "RecountOrdered": {
        **ROUND,
        "number": "int",
        "asked_by": "supervisor|notary|organizer",
        "person": "text",
        "reason": "text",
    },
    "SheetRecounted": {**SHEET, "number": "int", "marks": ["text"], "counted": ["text"]},
    "RecountUndone": {**SHEET, "number": "int"},
    "RecountCompared": {**ROUND, "number": "int", "before": TALLY, "after": TALLY, "differing": "int"},
    "RecountSettled": {**SHEET, "number": "int", "marks": ["text"], "reason": "text", "deciders": ["text"]},
    "TallyTaken": {**ROUND, "figures": TALLY},
    "TallyLocked": {**ROUND, "version": "int"},
    "SheetSigned": {"unit": "text", "version": "int", "signers": [("text", "text")]},
    "ResultReleased": {"unit": "text", "version": "int"},
    "TieSettled": {"group": "text", "units": ["text"], "scores": ["number"]},
    "PaperPrinted": {
        "kind": PAPERS,
        "number": "text",
        "version": "int",
        "subject": "text",
        "record_sha256": "text",
        "pdf_sha256": "text",
    },
    "PaperReprinted": {
        "kind": PAPERS,
        "number": "text",
        "version": "int",
        "subject": "text",
        "pdf_sha256": "text",
        "void": "flag",
    },
    "TypeBackChecked": {
        "kind": PAPERS,
        "number": "text",
        "version": "int",
        "subject": "text",
        "pdf_sha256": "text",
        "hidden": ["int"],
        "typed": ["text"],
        "matched": "flag",
    },
    "SignedPaperReturned": {
        "verdict": "current|superseded|not-held|other-hearing|unreadable",
        "hearing": "text",
        "number": "text",
        "version": "int",
        "record_sha256": "text",
        "printed_after": maybe("int"),
        "pdf_sha256": "text",
        "replaced_by": maybe("int"),
        "file_sha256": "text",
        "file_name": "text",
    },
    "CustodyPhotographed": {
        "item": "paper|envelope|box|medium|other",
        "pdf_sha256": "text",
        "unit": maybe("text"),
        "round": maybe("int"),
        "envelope": maybe("int"),
        "what": "text",
        "seal": "text",
        "file_sha256": "text",
        "file_name": "text",
    },
    "RecomputationOrdered": {"number": "int", "text": "text", "sha256": "text", "reason": "text", "document": "text"},
    "IncidentRecorded": {"number": "int", "category": "text", "text": "text"},
    "ObjectionWithdrawn": {"number": "int", "remark": "text"},
    "SupervisionEnded": {"reason": "text"},
    "ScoresRecorded": {
        "origin": ORIGIN,
        "scores": [{"unit": "text", "component": "text", "part": "text", "score": "number"}],
    },
    "VenuesRecorded": {"component": "text", "venues": [VENUE]},
    "DeductionsRecorded": {
        "origin": ORIGIN,
        "deductions": [
            {
                "number": "int",
                "unit": "text",
                "kind": "text",
                "points": "number",
                "case": "text",
                "reason": "text",
                "document": "text",
            }
        ],
    },
    "DeductionWithdrawn": {"number": "int", "reason": "text"},
    "UnitFailed": {"unit": "text", "reason": "text", "document": "text"},
    "FailureLifted": {"unit": "text", "reason": "text", "document": "text"},
    "GradesRecorded": {"origin": ORIGIN, "grades": [{"unit": "text", "grade": "text"}]},
    "AnswersRecorded": {
        "origin": ORIGIN,
        "lines": [{"unit": "text", "respondents": "text", "channel": "text", "counts": ["int"]}],
    },
    "LastYearRecorded": {
        "origin": ORIGIN,
        "lines": [{"group": "text", "unit": "text", "rank": maybe("int"), "score": maybe("number"), "failed": "flag"}],
    },
    "AwardDecided": {"group": "text", "units": ["text"], "document": "text"},
    "YearLocked": {"version": "int", "places": [{"unit": "text", "total": maybe("number"), "rank": maybe("int")}]},
    "YearReopened": {"reason": "text"},
    "RolesInForce": {"table": "int"},
    "PinIssued": {"person": "text"},
    "PinReset": {"person": "text"},
    "PinRefused": {"person": "text"},
    "OperatorSeated": {"person": "text"},
    "DeskLocked": {"idle": "flag"},
    "ConsentGiven": {"kind": JOINT, "subject": "text"},
    "ConsentWithdrawn": {"kind": JOINT, "subject": "text"},
    "ProgramChanged": {"program": "text"},
}
"""FORMAT.md 4: every kind of act, its fields and their types; all fields stand in every act."""

GRANTS = (
    ("HearingOpened", "d", "U"),
    ("OperatorNamed RolesInForce", "d", "F"),
    ("OperatorNamed RolesInForce PinIssued", "o", "FPSBY"),
    ("SchemeAdopted UnitsListed UnitsReordered RulesFrozen", "o", "FP"),
    ("PoolSealed", "o", "FPSB"),
    ("DrawCommitted DrawAborted SeedRecorded DrawHeld DrawVoided DelegateReplaced", "o", "SB"),
    ("DelegateSignedIn DelegateAbsent DelegateLeft SignInClosed", "oc", "SB"),
    ("DelegateRecused RecusalDismissed AbsenceLifted", "o", "SB"),
    ("UnitCalled SpeechStarted SpeechPaused SpeechResumed SpeechStopped SpeechUndone ClockRecovered", "ocs", "SB"),
    ("WrittenReportReceived UnitAbsent", "oc", "SB"),
    ("BallotsIssued", "cs", "SB"),
    ("BallotExchanged BallotsReturned ReturnsRecounted UnreturnedMinuted", "cs", "B"),
    ("BallotEntered EntryUndone BallotReadBack EntryClosed DifferenceSettled", "cs", "B"),
    ("BallotDoubted BallotAdjudicated BallotInvalidated SheetSetAside SheetTakenOut TallyTaken", "cs", "B"),
    ("RoundVoided EntryReopened SheetCorrected TallyLocked", "c", "B"),
    ("SheetSigned", "cn", "BY"),
    ("ResultReleased", "c", "BY"),
    ("TieSettled", "oc", "B"),
    ("SampleDrawn SampleSheetRead", "n", "BY"),
    ("TypeBackChecked", "n", "FPSBY"),
    ("SampleClosed", "ocsn", "BY"),
    ("RecountOrdered", "ocsn", "B"),
    ("SheetRecounted RecountUndone RecountCompared RecountSettled", "cs", "B"),
    ("PaperPrinted PaperReprinted IncidentRecorded SignedPaperReturned", "ocsn", "FPSBY"),
    ("CustodyPhotographed", "ocsn", "BY"),
    ("RecomputationOrdered AwardDecided", "o", "SBY"),
    ("SupervisionEnded", "on", "FPSBY"),
    ("ObjectionWithdrawn", "n", "FPSBY"),
    ("ScoresRecorded DeductionsRecorded GradesRecorded AnswersRecorded LastYearRecorded VenuesRecorded", "oc", "SB"),
    ("DeductionWithdrawn UnitFailed FailureLifted YearLocked", "o", "SB"),
    ("YearReopened", "o", "Y"),
    ("PinReset ConsentGiven", "ocn", "FPSBY"),
    ("PinRefused", "d", "FPSBY"),
    ("OperatorSeated DeskLocked ConsentWithdrawn", "ocsn", "FPSBY"),
    ("ProgramChanged", "d", "FPSBY"),
)
"""FORMAT.md 13: acts, roles (d = nobody in particular) and stages of the record."""
PERMITTED = {
    (kind, role, stage)
    for kinds, roles, stages in GRANTS
    for kind in kinds.split()
    for role in roles
    for stage in stages
}
ROLES_TABLE = 1
LETTERS = {"organizer": "o", "clerk": "c", "second-clerk": "s", "notary": "n"}
PIN_LOCKED_AT = 15
WHILE_LOCKED = ("SpeechStarted", "SpeechPaused", "SpeechResumed", "SpeechStopped", "OperatorSeated")

ON_PAPERS = (
    "BallotEntered",
    "EntryUndone",
    "BallotReadBack",
    "DifferenceSettled",
    "BallotDoubted",
    "BallotAdjudicated",
    "BallotInvalidated",
    "SheetSetAside",
    "SheetTakenOut",
    "SheetCorrected",
    "SampleSheetRead",
    "SheetRecounted",
    "RecountUndone",
    "RecountSettled",
)
"""Acts on one ballot: a public bundle withholds them."""
RECHECKS = (
    "SampleDrawn",
    "SampleSheetRead",
    "SampleClosed",
    "RecountOrdered",
    "SheetRecounted",
    "RecountUndone",
    "RecountCompared",
    "RecountSettled",
)
"""Acts that compare the record with the paper once the entry is closed, also after a lock."""
FIGURES = ("ScoresRecorded", "DeductionsRecorded", "GradesRecorded", "AnswersRecorded", "LastYearRecorded")
NUMBER = re.compile(r"-?[0-9]+(/[1-9][0-9]*)?")


def misfit(value, shape, path):
    """Where a value has not its shape, as a path; None = it has."""
    if isinstance(shape, tuple) and shape[0] == "maybe":
        return None if value is None else misfit(value, shape[1], path)
    if isinstance(shape, dict):
        if not isinstance(value, dict) or value.keys() != shape.keys():
            return path or "fields"
        found = (misfit(value[key], inner, path + "." + key) for key, inner in shape.items())
        return next((each for each in found if each), None)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return path
        found = (misfit(each, shape[0], "%s[%d]" % (path, n)) for n, each in enumerate(value))
        return next((each for each in found if each), None)
    if isinstance(shape, tuple):
        if not isinstance(value, list) or len(value) != len(shape):
            return path
        found = (misfit(each, inner, path) for each, inner in zip(value, shape))
        return next((each for each in found if each), None)
    return None if _is_plain(value, shape) else path


def _is_plain(value, shape):
    if shape == "text":
        return isinstance(value, str)
    if shape == "int":
        return isinstance(value, int) and not isinstance(value, bool)
    if shape == "flag":
        return isinstance(value, bool)
    if shape == "number":
        return isinstance(value, str) and bool(NUMBER.fullmatch(value)) and str(Fraction(value)) == value
    return isinstance(value, str) and value in shape.split("|")


# ------------------------------------------------------------------------------ what is looked at

ROW_KEYS = {"actor", "at_utc", "hash", "kind", "payload", "prev_hash", "seq"}
FULL, SHOWN_ONLY, GONE = "full", "shown", "withheld"


class Evidence:
    """A record laid open: rows, people, files, whatever it was read from.

    rows:    Bag(seq, kind, at_utc, actor, payload, prev_hash, hash, form, spelt); form is FULL, SHOWN_ONLY
             (an act told inside a withheld run, bound by no hash of its own) or GONE.
    files:   digest -> Bag(name, media_type, size, content); content None = blanked or left out.
    amiss:   what is wrong with the bundle itself, as pairs of sentences.
    """

    def __init__(self, source):
        self.source = source
        self.rows, self.people, self.files = [], {}, {}
        self.manifest, self.public, self.contacts = None, False, True
        self.amiss, self.told = [], []

    def content(self, digest):
        """Raises Unusable."""
        found = self.files.get(digest)
        if found is None or found.content is None:
            raise Unusable("没有存档文件 %s…" % digest[:16], "no stored file %s..." % digest[:16])
        return found.content


def evidence_at(path):
    """Raises Unusable."""
    if os.path.isdir(path):
        return from_bundle(FolderSource(path))
    try:
        with open(path, "rb") as file:
            start = file.read(16)
    except OSError as error:
        raise Unusable("打不开：%s" % error, "cannot be opened: %s" % error)
    if start.startswith(b"PK"):
        return from_bundle(ZipSource(path))
    if start.startswith(b"SQLite format 3"):
        return from_record(path)
    raise Unusable("既不是证据包，也不是听证记录", "neither an evidence bundle nor a hearing record")


def safe_name(name):
    """Whether a name stays inside the bundle on every system."""
    parts = name.split("/")
    return bool(name) and not any(
        part in ("", ".", "..") or set(part) & set('\\:*?"<>|\0') or part != part.strip() for part in parts
    )


class ZipSource:
    """A bundle as one ZIP file; nothing is unpacked to disk, sizes are capped."""

    strict = True

    def __init__(self, path):
        try:
            self.archive = zipfile.ZipFile(path)
            infos = self.archive.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Unusable("压缩包已损坏：%s" % error, "the ZIP file is damaged: %s" % error)
        if len(infos) > MAX_ENTRIES or sum(info.file_size for info in infos) > MAX_TOTAL:
            raise Unusable("压缩包过大，拒绝读取", "the ZIP file is too large to be read")
        self.infos = {}
        for info in infos:
            mode = info.external_attr >> 16
            link = stat.S_ISLNK(mode)
            if not safe_name(info.filename) or link or info.filename in self.infos or info.flag_bits & 1:
                raise Unusable(
                    "压缩包内有不安全的文件名：%r" % info.filename,
                    "the ZIP file holds an unsafe entry: %r" % info.filename,
                )
            self.infos[info.filename] = info

    def names(self):
        return set(self.infos)

    def read(self, name):
        try:
            with self.archive.open(self.infos[name]) as file:
                content = file.read(MAX_FILE + 1)
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
            raise Unusable("读不出 %s：%s" % (name, error), "%s cannot be read: %s" % (name, error))
        except Exception as error:  # zlib.error and whatever else a broken stream raises
            raise Unusable("读不出 %s：%s" % (name, error), "%s cannot be read: %s" % (name, error))
        if len(content) > MAX_FILE:
            raise Unusable(name + " 过大", name + " is too large")
        return content


class FolderSource:
    """A bundle that was unpacked; links are not followed."""

    strict = False  # the system may have put files of its own beside ours

    def __init__(self, path):
        self.path = path

    def names(self):
        found = set()
        for folder, folders, files in os.walk(self.path):
            folders[:] = [each for each in folders if each != "__pycache__"]
            for file in files:
                full = os.path.join(folder, file)
                found.add(os.path.relpath(full, self.path).replace(os.sep, "/"))
                if len(found) > MAX_ENTRIES:
                    raise Unusable("文件太多，拒绝读取", "too many files to be read")
        return found

    def read(self, name):
        full = os.path.join(self.path, *name.split("/"))
        try:
            if os.path.islink(full) or os.path.getsize(full) > MAX_FILE:
                raise Unusable(name + " 是链接或过大", name + " is a link or too large")
            with open(full, "rb") as file:
                return file.read()
        except OSError as error:
            raise Unusable("读不出 %s：%s" % (name, error), "%s cannot be read: %s" % (name, error))


MANIFEST_KEYS = {"acts", "contacts", "files", "format", "head", "hearing", "public", "rehearsal", "stored", "title"}


def from_bundle(source):
    """FORMAT.md 11. Raises Unusable when manifest or journal cannot be read."""
    evidence = Evidence(source)
    names = source.names()
    if "manifest.json" not in names:
        raise Unusable("这里没有 manifest.json，请先把整个压缩包解压缩", "no manifest.json; unpack the whole ZIP first")
    evidence.manifest = manifest = read_manifest(source.read("manifest.json"))
    evidence.public, evidence.contacts = manifest["public"], manifest["contacts"]
    contents = check_files(evidence, names)
    for wanted in ("journal.jsonl", "persons.json"):
        if wanted not in contents:
            raise Unusable("清单中没有 " + wanted, "the manifest lacks " + wanted)
    evidence.rows = [row_of_line(line) for line in lines_of(contents["journal.jsonl"])]
    try:
        for each in parse_json(contents["persons.json"].decode("utf-8")):
            evidence.people[each["person"]] = (str(each["name"]), str(each["details"]))
    except (ValueError, KeyError, TypeError) as error:
        raise Unusable("persons.json 读不懂：%s" % error, "persons.json cannot be understood: %s" % error)
    for each in manifest["stored"]:
        content = contents.get(each["path"]) if each["path"] else None
        if each["path"] and content is None:
            evidence.amiss.append(("存档文件缺失：" + each["path"], "a stored file is missing: " + each["path"]))
        evidence.files[each["sha256"]] = Bag(
            name=each["name"], media_type=each["media_type"], size=each["size"], content=content
        )
    if "scheme.toml" in contents:
        evidence.scheme_copy = contents["scheme.toml"]
    evidence.contents = contents
    return evidence


def read_manifest(content):
    try:
        text = content.decode("utf-8")
        manifest = parse_json(text)
        good = manifest.keys() == MANIFEST_KEYS and manifest["format"] == "hearing-bundle-1"
        good = good and canonical(manifest) + "\n" == text
        for each in manifest["files"]:
            good = good and each.keys() == {"path", "sha256", "size"} and safe_name(each["path"])
        for each in manifest["stored"]:
            good = good and each.keys() == {"sha256", "name", "media_type", "size", "path"}
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        raise Unusable("清单读不懂：%s" % error, "the manifest cannot be understood: %s" % error)
    if not good:
        raise Unusable("清单不合格式", "the manifest has not the form it should have")
    return manifest


def check_files(evidence, names):
    """Contents of all listed files by name; what is off is noted."""
    contents, total = {}, 0
    for each in evidence.manifest["files"]:
        name = each["path"]
        if name not in names:
            evidence.amiss.append(("缺少文件：" + name, "a file is missing: " + name))
            continue
        content = evidence.source.read(name)
        total += len(content)
        if total > MAX_TOTAL:
            raise Unusable("证据包过大，拒绝读取", "the bundle is too large to be read")
        if sha256(content) != each["sha256"] or len(content) != each["size"]:
            evidence.amiss.append(("文件与清单不符：" + name, "not the file of the manifest: " + name))
        contents[name] = content
    listed = {each["path"] for each in evidence.manifest["files"]} | {"manifest.json"}
    for name in sorted(names - listed):
        note = ("清单以外的文件：" + name, "a file beside the manifest: " + name)
        (evidence.amiss if evidence.source.strict else evidence.told).append(note)
    return contents


def lines_of(content):
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusable("journal.jsonl 不是 UTF-8：%s" % error, "journal.jsonl is not UTF-8: %s" % error)
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def row_of_line(line):
    """A line of journal.jsonl; one that is none becomes a row that breaks the chain."""
    lost = Bag(seq=None, kind="?", at_utc="", actor="", payload=None, prev_hash="", hash="", form=FULL, spelt=False)
    try:
        row = parse_json(line)
        spelt = canonical(row) == line
    except ValueError:
        return lost
    if not isinstance(row, dict):
        return lost
    if row.keys() == {"seq", "withheld"} and row["withheld"] is True:
        return Bag(**{**lost.__dict__, "seq": row["seq"], "form": GONE, "spelt": spelt})
    if row.keys() == ROW_KEYS - {"hash", "prev_hash"}:
        return Bag(**{**row, "hash": "", "prev_hash": "", "form": SHOWN_ONLY, "spelt": spelt})
    if row.keys() != ROW_KEYS:
        return lost
    return Bag(**row, form=FULL, spelt=spelt)


def from_record(path):
    """A .hearing file, opened so that nothing is written. Raises Unusable."""
    evidence = Evidence(None)
    beside = any(os.path.exists(path + each) for each in ("-wal", "-journal"))
    place = "file:" + "".join(
        c if c in "/-_.~:" or (c.isascii() and c.isalnum()) else "".join("%%%02X" % b for b in c.encode("utf-8"))
        for c in os.path.abspath(path).replace(os.sep, "/")
    )
    try:
        con = sqlite3.connect(place + ("?mode=ro" if beside else "?mode=ro&immutable=1"), uri=True)
        con.execute("pragma trusted_schema = 0")
        (mark,) = con.execute("pragma application_id").fetchone()
        tables = {name for (name,) in con.execute("select name from sqlite_master where type = 'table'")}
        if mark != int.from_bytes(b"HDSK", "big") or not {"journal", "person", "file"} <= tables:
            raise Unusable("不是听证记录", "not a hearing record")
        for row in con.execute("select seq, kind, at_utc, actor, payload, prev_hash, hash from journal order by seq"):
            evidence.rows.append(row_of_table(*row))
        for person, name, details in con.execute("select person, name, details from person"):
            evidence.people[person] = (name, details)
        for digest, name, media_type, size, content in con.execute(
            "select sha256, name, media_type, size, content from file"
        ):
            content = content.encode("utf-8") if isinstance(content, str) else content
            evidence.files[digest] = Bag(name=name, media_type=media_type, size=size, content=content)
        con.close()
    except sqlite3.Error as error:
        raise Unusable(
            "读不出记录（%s）；本机的 SQLite 可能太旧（需 3.37），请改用证据包" % error,
            "the record cannot be read (%s); this SQLite may be too old (3.37 is needed): take the bundle" % error,
        )
    return evidence


def row_of_table(seq, kind, at_utc, actor, payload, prev_hash, own_hash):
    try:
        value = parse_json(payload)
        spelt = isinstance(value, dict) and canonical(value) == payload
    except (ValueError, TypeError):
        value, spelt = None, False
    return Bag(
        seq=seq,
        kind=kind,
        at_utc=at_utc,
        actor=actor,
        payload=value,
        prev_hash=prev_hash,
        hash=own_hash,
        form=FULL,
        spelt=spelt,
    )


def hash_of(row):
    """FORMAT.md 3.2: SHA-256 of the row without its hash, in the canonical spelling."""
    body = {
        "actor": row.actor,
        "at_utc": row.at_utc,
        "kind": row.kind,
        "payload": row.payload,
        "prev_hash": row.prev_hash,
        "seq": row.seq,
    }
    return sha256(canonical(body).encode("utf-8"))


# ----------------------------------------------------------------------------------- the day again

ALLOWED_MOVES = {
    "expected": ("present", "late", "absent"),
    "absent": ("present", "late"),
    "present": ("left",),
    "late": ("left",),
    "left": ("present", "late"),
    "substituted": (),
}
"""What may become of a delegate by signing in, being absent or leaving."""

AFTER_CLOCK = {
    None: ("start",),
    "start": ("pause", "stop"),
    "pause": ("resume", "stop"),
    "resume": ("pause", "stop"),
    "stop": (),
}
CLOCK_ACTS = {"SpeechStarted": "start", "SpeechPaused": "pause", "SpeechResumed": "resume", "SpeechStopped": "stop"}
SIGN_TALLY = ("clerk", "verifier", "supervisor", "chief-supervisor", "notary")
STAGE_STARTS = ("PoolSealed", "DrawCommitted", "UnitCalled", "WrittenReportReceived", "UnitAbsent", "BallotsIssued")
IN_ROUND = (
    "BallotExchanged",
    "BallotsReturned",
    "ReturnsRecounted",
    "RoundVoided",
    "UnreturnedMinuted",
    "EntryClosed",
    "EntryReopened",
    "TallyTaken",
    "TallyLocked",
    "SampleDrawn",
    "SampleClosed",
    "RecountOrdered",
    "RecountCompared",
) + ON_PAPERS


def blank(text):
    return not text.strip()


class Verification:
    """One walk through the acts, which checks each before it is added; then what is left at the end."""

    def __init__(self, evidence, head=None):
        self.evidence, self.head = evidence, head
        self.findings = {name: [] for name, _, _ in CHECKS}
        self.notes = {name: [] for name, _, _ in CHECKS}
        self.broke = {}
        self.nothing = {}
        self.withheld = {}
        self.seq = None
        self.seen = Counter()
        self.hidden = [row.seq for row in evidence.rows if row.form == GONE and isinstance(row.seq, int)]
        self.plans, self.rosters, self.rule_files, self.redrawn = {}, {}, {}, {}
        self._new_day()

    def _new_day(self):
        self.hearing, self.title, self.rehearsal, self.program = "", "", False, ""
        self.operators = {}
        self.scheme_id, self.scheme_text, self.scheme_sha256, self.frozen = "", "", "", None
        self.units, self.order_in = {}, {}
        self.pool, self.draws, self.sessions = None, [], {}
        self.ties, self.papers, self.printed, self.incidents = defaultdict(list), [], set(), 0
        self.objections, self.supervision_ended = set(), False
        self.corrections, self.recomputations = [], 0
        self.on_paper = []
        self.latest_mono = {}
        self.held = Bag(table=None, begun=False, balloting=False, pins={}, seated=None, locked=False, consents={})
        self.year = Bag(scores={}, venues={}, deductions={}, withdrawn=set(), failures=set(), locked=False, version=0)

    # telling

    def bad(self, check, zh, en):
        where = "" if self.seq is None else "#%d " % self.seq
        self.findings[check].append((where + zh, where + en))

    def tell(self, check, zh, en):
        self.notes[check].append((zh, en))

    def attempt(self, check, work, *arguments):
        """Do a piece of a check; where it cannot be done, the check says so and others go on."""
        try:
            return work(*arguments)
        except Unusable as error:
            self.broke.setdefault(check, (error.zh, error.en))
        except Exception as error:  # a forged record may break anything
            detail = "%s: %s" % (type(error).__name__, error)
            self.broke.setdefault(check, ("核验中断：" + detail, "it broke off: " + detail))
        return None

    def status(self, check):
        if self.findings[check]:
            return FAILED
        if check in self.broke:
            return COULD_NOT
        if check in self.withheld:
            return WITHHELD
        return NOTHING if check in self.nothing else PASSED

    def failed(self):
        return {name for name, _, _ in CHECKS if self.status(name) in (FAILED, COULD_NOT)}

    # the frame

    def run(self):
        self.attempt("bundle", self.check_bundle)
        self.attempt("chain", self.check_chain)
        self.attempt("head", self.check_head)
        acts = self.check_acts()
        if acts and acts[0].kind != "HearingOpened":
            self.seq = acts[0].seq
            self.bad("order", "第一项不是开始记录", "the first act does not open a record")
        for act in acts:
            self.seq = act.seq
            self.act = act
            self.seen[act.kind] += 1
            self.step(act)
        self.seq = None
        for check, work in (
            ("rules", self.end_rules),
            ("pool", self.end_pool),
            ("entries", self.end_entries),
            ("reconciliation", self.end_papers),
            ("ranks", self.end_ranks),
            ("files", self.end_files),
            ("secrecy", self.end_secrecy),
            ("contacts", self.end_contacts),
            ("venues", self.end_venues),
            ("corrections", self.end_corrections),
        ):
            self.attempt(check, work, *((acts,) if check in ("files", "secrecy") else ()))
        self.say_nothing()
        if self.evidence.public:
            self.say_withheld()
        return self

    def step(self, act):
        event = Bag(**act.payload)
        self.attempt("order", self.general_guards, act, event)
        self.attempt("people", self.cited_people, act.kind, event)
        self.attempt("roles", self.role_guards, act, event)
        on_round = act.kind in IN_ROUND
        ready = True
        if on_round:
            ready = self.attempt("order", self.round_guards, act, event)
            if not ready and act.kind == "TallyTaken":
                self.broke.setdefault("tallies", ("没有可重算的一轮", "there is no round to count again"))
        if ready:
            try:
                getattr(self, "on_" + act.kind)(event)
            except (KeyError, IndexError):
                pass  # an act that cannot be added is left out; the guards have said why
            except Unusable as error:
                self.broke.setdefault("order", (error.zh, error.en))
            except Exception as error:
                detail = "%s: %s" % (type(error).__name__, error)
                self.broke.setdefault("order", ("核验中断：" + detail, "it broke off: " + detail))

    # the journal itself

    def check_bundle(self):
        evidence = self.evidence
        if evidence.manifest is None:
            self.nothing["bundle"] = ("直接核验记录文件", "a record file, not a bundle")
            return
        for zh, en in evidence.amiss:
            self.bad("bundle", zh, en)
        for zh, en in evidence.told:
            self.tell("bundle", zh, en)
        manifest, rows = evidence.manifest, evidence.rows
        if manifest["acts"] != len(rows):
            self.bad("bundle", "清单所载操作数不符", "the manifest tells another number of acts")
        if rows and rows[-1].form == FULL and rows[-1].hash != manifest["head"]:
            self.bad("bundle", "清单所载校验码不是最后一项的", "the manifest's head is not that of the last act")
        if not evidence.public and any(row.form != FULL for row in rows):
            self.bad("bundle", "完整证据包中缺少操作内容", "acts are withheld in a bundle that is not public")
        opened = next((row for row in rows if row.kind == "HearingOpened"), None)
        for key in ("hearing", "title", "rehearsal"):
            if opened is not None and isinstance(opened.payload, dict) and opened.payload.get(key) != manifest[key]:
                self.bad("bundle", "清单所载“%s”与记录不符" % key, "the manifest tells another " + key)
        texts = [row.payload.get("text") for row in rows if row.kind == "SchemeAdopted" and row.payload]
        copy = getattr(evidence, "scheme_copy", None)
        if (copy is None) != (not texts) or (texts and copy is not None and copy != str(texts[-1]).encode("utf-8")):
            self.bad("bundle", "scheme.toml 与记录中的规则不同", "scheme.toml is not the scheme of the journal")
        self._draw_copies(rows)

    def _draw_copies(self, rows):
        for row in rows:
            if row.kind == "DrawCommitted" and row.payload:
                for name in ("roster", "rules"):
                    path = "draws/%s/%s.tsv" % (row.payload.get("number"), name)
                    content = self.evidence.contents.get(path)
                    if content is None or sha256(content) != row.payload.get(name + "_sha256"):
                        self.bad("bundle", path + " 不是承诺的文件", path + " is not what was committed to")

    def check_chain(self):
        rows = self.evidence.rows
        if not rows:
            self.bad("chain", "记录是空的", "the record is empty")
            return
        before, shown_only, gone = ZERO_HASH, 0, 0
        for number, row in enumerate(rows, 1):
            self.seq = number
            if row.seq != number:
                self.bad("chain", "编号不连续：%r" % (row.seq,), "the number is out of line: %r" % (row.seq,))
                break
            if row.form != FULL:
                before = None  # the next full row says how the run ended
                shown_only, gone = shown_only + (row.form == SHOWN_ONLY), gone + (row.form == GONE)
                if not self.evidence.public or not row.spelt:
                    self.bad("chain", "不应在此缺少校验码", "no hash where there must be one")
                    break
                continue
            fault = self._fault(row, before)
            if fault:
                self.bad("chain", *fault)
                break
            before = row.hash
        self.seq = None
        head = self.evidence.manifest["head"] if rows[-1].form != FULL else rows[-1].hash
        self.tell("chain", "共 %d 项，链首 %s" % (len(rows), grouped(head)), "%d acts, head %s" % (len(rows), head))
        if shown_only or gone:
            self.tell(
                "chain",
                "公开本：%d 项（单张票）未公开，另有 %d 项列出内容但不受校验码约束" % (gone, shown_only),
                "public: %d acts (single ballots) withheld, %d more shown but bound by no hash" % (gone, shown_only),
            )

    def _fault(self, row, before):
        if before is not None and row.prev_hash != before:
            return "与前一项不相接", "it does not continue the act before"
        if not row.spelt:
            return "内容的写法不规范", "its content is not spelt canonically"
        try:
            found = hash_of(row)
        except (UnicodeEncodeError, ValueError, TypeError):
            found = ""
        if found != row.hash:
            return "内容与校验码不符", "its content is not what was hashed"
        return None

    def check_head(self):
        if self.head is None:
            self.nothing["head"] = ("未给出签字纸上的校验码（--head）", "no head from a paper was given (--head)")
            return
        for number, row in enumerate(self.evidence.rows, 1):
            if row.hash and row.hash.startswith(self.head):
                later = len(self.evidence.rows) - number
                self.tell("head", "是第 %d 项，其后还有 %d 项" % (number, later), "act %d, %d later" % (number, later))
                return
            if number > 1 and row.form == FULL and row.prev_hash.startswith(self.head):
                self.tell("head", "是第 %d 项" % (number - 1), "act %d" % (number - 1))
                return
        if self.evidence.public:
            manifest_head = str(self.evidence.manifest["head"])
            if not manifest_head.startswith(self.head):
                self.withheld["head"] = (
                    "所列各项中没有这个校验码，它可能属于未公开的一项，请用完整证据包核对",
                    "not among the acts shown; it may be that of a withheld act: ask for the sealed bundle",
                )
            return
        self.bad("head", "记录中没有这个校验码：" + self.head, "no act has this head: " + self.head)

    def check_acts(self):
        acts = []
        for number, row in enumerate(self.evidence.rows, 1):
            if row.form == GONE:
                continue
            shape = KINDS.get(row.kind) if isinstance(row.kind, str) else None
            self.seq = number
            if shape is None:
                self.bad("acts", "不认识的操作 %r" % (row.kind,), "unknown kind %r" % (row.kind,))
                continue
            where = misfit(row.payload, shape, "")
            if where or not isinstance(row.actor, str) or not row.spelt:
                self.bad("acts", "%s 的内容不合格式 %s" % (row.kind, where), "%s is malformed %s" % (row.kind, where))
                continue
            acts.append(row)
        self.seq = None
        return acts

    # what is asked of many kinds

    def general_guards(self, act, event):
        if act.actor != "desk" and act.actor not in self.operators:
            self.bad("order", "操作人 %s 未登记" % act.actor, "operator %s was never named" % act.actor)
        if act.kind in STAGE_STARTS and self.scheme_text:
            plan = self.plan_or_none()
            if plan is not None and plan.hearing is False:
                self.bad("order", "本规则没有听证日", "the scheme has no hearing day")

    def cited_people(self, kind, event):
        cited = {
            "OperatorNamed": lambda: [event.person],
            "SeedRecorded": lambda: [person for person, _ in event.throws],
            "DrawHeld": lambda: event.witnesses + event.panel,
            "UnitCalled": lambda: [event.speaker],
            "SheetSigned": lambda: [person for _, person in event.signers],
            "BallotAdjudicated": lambda: event.deciders,
            "BallotInvalidated": lambda: event.deciders,
            "SheetTakenOut": lambda: event.deciders,
            "SheetCorrected": lambda: event.checked_by + ([event.notary] if event.notary else []),
            "RecountOrdered": lambda: [event.person],
            "RecountSettled": lambda: event.deciders,
        }.get(kind, list)()
        for person in cited:
            if person not in self.evidence.people:
                self.bad("people", "%s 没有登记" % person, "%s is not in the person table" % person)

    def plan(self):
        """The scheme in force at this act. Raises Unusable."""
        if not self.scheme_text:
            raise Unusable("还没有规则", "no scheme is in force")
        if self.scheme_text not in self.plans:
            try:
                self.plans[self.scheme_text] = Plan(self.scheme_text)
            except Unusable as error:
                self.plans[self.scheme_text] = error
        plan = self.plans[self.scheme_text]
        if isinstance(plan, Unusable):
            raise plan
        return plan

    def plan_or_none(self):
        try:
            return self.plan()
        except Unusable:
            return None

    def roster(self, digest):
        if digest not in self.rosters:
            self.rosters[digest] = RosterFile(self.evidence.content(digest))
        return self.rosters[digest]

    def rules_of(self, draw):
        if draw.rules_sha256 not in self.rule_files:
            self.rule_files[draw.rules_sha256] = RulesFile(self.evidence.content(draw.rules_sha256))
        return self.rule_files[draw.rules_sha256]

    def name_of(self, person):
        return self.evidence.people.get(person, ("", ""))[0] or person

    def unit_name(self, unit):
        return self.units[unit].name if unit in self.units else unit

    def require_frozen(self):
        if self.frozen is None:
            self.bad("order", "规则尚未冻结", "the rules are not frozen")

    def hidden_since(self, seq):
        """How many acts on ballots a public bundle withholds between an act and the one looked at."""
        return bisect.bisect(self.hidden, self.seq) - bisect.bisect(self.hidden, seq)

    def unknown_unit(self, unit):
        self.bad("order", "没有单位 %s" % unit, "there is no unit %s" % unit)

    # roles (FORMAT.md 13)

    def stage(self):
        """How far the record has come, as a letter."""
        if self.year.locked:
            return "Y"
        if self.held.balloting:
            return "B"
        if self.frozen is not None:
            return "S"
        return ("P" if self.held.begun else "F") if self.hearing else "U"

    def supervised(self):
        return not self.supervision_ended and "notary" in self.operators.values()

    def consent_wanted(self, kind, e):
        """The consent an act uses up; None = none."""
        if kind == "SeedRecorded" or (kind == "DrawHeld" and e.method != "built-in"):
            return "draw", e.draw
        if kind == "DrawVoided":
            return "repeat-draw", e.draw
        if kind == "EntryReopened":
            return "reopening", e.unit
        if kind == "YearReopened":
            return "reopening", "year"
        if kind == "SheetCorrected":
            return "correction", "%s-%d" % (e.unit, e.sheet_no)
        if kind == "ResultReleased":
            return "release", "%s-V%d" % (e.unit, e.version)
        return None

    def second_keys(self, wanted, role):
        if wanted == ("reopening", "year"):
            return ("clerk", "notary")
        if self.supervised():
            return ("notary",)
        return ("clerk",) if role == "organizer" else ("organizer",)

    def role_guards(self, act, e):
        held, role, wanted = self.held, self.operators.get(act.actor), self.consent_wanted(act.kind, e)
        try:
            if held.table is None or (role is None and act.actor != "desk"):
                return
            if held.table != ROLES_TABLE:
                raise Unusable("不认识岗位权限表第 %d 版" % held.table, "unknown table of roles %d" % held.table)
            if (act.kind, LETTERS.get(role, "d"), self.stage()) not in PERMITTED:
                who = role or "desk"
                self.bad("roles", "%s 此时不能做 %s" % (who, act.kind), "%s may not do %s now" % (who, act.kind))
            if held.pins and role is not None:
                self.seat_guards(act)
            if wanted is not None and self.lacks_consent(wanted, act.actor, role):
                self.bad("roles", "没有另一岗位的同意 %s %s" % wanted, "no consent of a second role: %s %s" % wanted)
        finally:
            held.begun = held.begun or role is not None
            held.balloting = held.balloting or act.kind == "BallotsIssued"
            held.consents.pop(wanted, None)

    def lacks_consent(self, wanted, actor, role):
        plan = self.plan_or_none()
        if wanted[0] == "release" and plan is not None and not plan.two_keys:
            return False
        by = self.held.consents.get(wanted)
        return by is None or by == actor or self.operators.get(by) not in self.second_keys(wanted, role)

    def seat_guards(self, act):
        held = self.held
        if act.kind == "ConsentGiven":
            if act.actor not in held.pins:
                self.bad("roles", act.actor + " 没有口令却表示同意", act.actor + " agreed without a PIN")
        elif act.kind != "PinRefused":
            sits = act.payload["person"] if act.kind == "OperatorSeated" else held.seated
            if sits != act.actor:
                self.bad("roles", act.actor + " 没有凭口令入座", act.actor + " had not sat down with a PIN")
            elif held.locked and act.kind not in WHILE_LOCKED:
                self.bad("roles", "操作台锁定时仍有操作", "the desk was locked")

    def on_RolesInForce(self, e):
        if self.held.table is not None:
            self.bad("order", "岗位权限重复生效", "roles were put in force twice")
        self.held.table = e.table

    def on_PinIssued(self, e):
        held = self.held
        if e.person not in self.operators or e.person in held.pins:
            self.bad("order", "不应向 %s 发放口令" % e.person, "no PIN was to be issued to " + e.person)
        if not held.pins:
            held.seated = self.act.actor
        held.pins[e.person] = 0

    def pin_known(self, person):
        if person not in self.held.pins:
            self.bad("order", person + " 没有口令", person + " had no PIN")
            return False
        return True

    def on_PinReset(self, e):
        if self.pin_known(e.person):
            self.held.pins[e.person] = 0

    def on_PinRefused(self, e):
        if self.pin_known(e.person):
            self.held.pins[e.person] += 1

    def on_OperatorSeated(self, e):
        if self.pin_known(e.person):
            if self.held.pins[e.person] >= PIN_LOCKED_AT:
                self.bad("order", e.person + " 的口令已锁定", "the PIN of %s was locked" % e.person)
            self.held.pins[e.person] = 0
            self.held.seated, self.held.locked = e.person, False

    def on_DeskLocked(self, e):
        self.held.locked = True

    def on_ConsentGiven(self, e):
        self.held.consents[(e.kind, e.subject)] = self.act.actor
        if self.act.actor in self.held.pins:
            self.held.pins[self.act.actor] = 0

    def on_ConsentWithdrawn(self, e):
        if (e.kind, e.subject) not in self.held.consents:
            self.bad("order", "没有可撤回的同意 " + e.subject, "no such consent stood: " + e.subject)
        self.held.consents.pop((e.kind, e.subject), None)

    # opening, rules

    def on_HearingOpened(self, e):
        if self.hearing:
            self.bad("order", "记录已经开始", "the record was opened before")
        self.hearing, self.title, self.rehearsal = e.hearing, e.title, e.rehearsal
        self.program = e.program

    def on_ProgramChanged(self, e):
        if e.program == self.program:
            self.bad("order", "程序版本没有变 " + e.program, "it was this version already: " + e.program)
        self.program = e.program

    def on_OperatorNamed(self, e):
        if e.person in self.operators:
            self.bad("order", "操作人重复登记 " + e.person, "operator named twice: " + e.person)
        self.operators[e.person] = e.role

    def not_after_freeze(self):
        if self.frozen is not None:
            self.bad("order", "规则冻结后又改动", "rules changed after they were frozen")

    def on_SchemeAdopted(self, e):
        self.not_after_freeze()
        if sha256(e.text.encode("utf-8", "surrogatepass")) != e.sha256:
            self.bad("rules", "规则文本与所载指纹不符", "the scheme text has another digest")
        self.scheme_id, self.scheme_text, self.scheme_sha256 = e.scheme, e.text, e.sha256

    def on_UnitsListed(self, e):
        self.not_after_freeze()
        self.units = {
            each["id"]: Bag(
                id=each["id"],
                name=each["name"],
                group=each["group"],
                report=each["report"],
                raw=each,
                called=False,
                clock=[],
                recovered=False,
                written=False,
                absent=False,
                rounds=[],
                signed=set(),
                released=None,
            )
            for each in e.units
        }
        self.order_in = {}

    def on_UnitsReordered(self, e):
        self.not_after_freeze()
        if sorted(e.order) != sorted(u.id for u in self.units.values() if u.group == e.group):
            self.bad("order", "抽签次序与本组单位不符", "the lot does not name the units of the group")
        self.order_in[e.group] = e.order

    def on_RulesFrozen(self, e):
        self.not_after_freeze()
        if not self.scheme_text or not self.units:
            self.bad("order", "规则或单位不全就冻结", "frozen without scheme or units")
        listed = canonical({"units": [unit.raw for unit in self.units.values()]})
        text = "\n".join((self.scheme_sha256, listed, canonical(self.order_in)))
        if sha256(text.encode("utf-8")) != e.sha256:
            self.bad("rules", "冻结的指纹与规则、单位不符", "the frozen digest is not that of scheme and units")
        self.frozen = e.sha256

    # pool and draw

    def on_PoolSealed(self, e):
        if any(not draw.ended for draw in self.draws):
            self.bad("order", "承诺之后又封存代表库", "a pool sealed after a commitment")
        self.attempt("pool", self.check_pool, e)
        self.pool = e.roster_sha256

    def check_pool(self, e):
        content = self.evidence.content(e.roster_sha256)
        self.digests("pool", content, e.roster_sha256, e.roster_sm3)
        people = RosterFile(content).people
        if e.people != len(people):
            self.bad("pool", "人数不符：%d，应为 %d" % (e.people, len(people)), "%d people told" % e.people)
        found = Counter(cells["sector"] for cells in people.values())
        told = dict(e.sectors)
        for sector in sorted(set(told) | set(found)):
            if told.get(sector, 0) != found[sector]:
                self.bad("pool", "界别人数不符：" + sector, "another number of people in sector " + sector)

    def digests(self, check, content, by_sha256, by_sm3):
        if sha256(content) != by_sha256:
            self.bad(check, "SHA-256 指纹不符", "the SHA-256 digest differs")
        if sm3(content) != by_sm3:
            self.bad(check, "SM3 指纹不符", "the SM3 digest differs")

    def on_DrawCommitted(self, e):
        self.require_frozen()
        if self.pool is None:
            self.bad("order", "代表库尚未封存", "no pool is sealed")
        if e.number != len(self.draws) + 1:
            self.bad("order", "抽选编号应为 %d" % (len(self.draws) + 1), "the draw's number is out of line")
        if any(draw.draw == e.draw for draw in self.draws):
            self.bad("order", "抽选代号重复 " + e.draw, "the draw id was used before: " + e.draw)
        earlier = [draw for draw in self.draws if draw.session == e.session]
        if any(not draw.ended for draw in earlier):
            self.bad("order", "前一次抽选尚未了结", "an earlier draw is still open")
        if earlier and blank(e.reason):
            self.bad("order", "再次抽选没有理由", "a draw again without a reason")
        self.attempt("commitments", self.check_commitment, e)
        self.draws.append(
            Bag(
                draw=e.draw,
                number=e.number,
                session=e.session,
                roster_sha256=e.roster_sha256,
                rules_sha256=e.rules_sha256,
                digits=None,
                throws=[],
                method=None,
                drawn=None,
                panel=None,
                alternates=[],
                aborted=False,
                voided=False,
                ended=False,
                gone=set(),
            )
        )

    def check_commitment(self, e):
        content = self.evidence.content(e.rules_sha256)
        self.digests("commitments", content, e.rules_sha256, e.rules_sm3)
        rules = RulesFile(content)
        if rules.draw != e.draw:
            self.bad("commitments", "承诺的是另一次抽选 " + rules.draw, "the rules are of draw " + rules.draw)
        if not (self.pool or "") == e.roster_sha256 == rules.roster:
            self.bad("commitments", "承诺的不是封存的名册", "the rules are not for the sealed roster")

    def draw_named(self, draw):
        return next((each for each in self.draws if each.draw == draw), None)

    def latest_draw(self, draw):
        for each in reversed(self.draws):
            if each.draw == draw:
                return each
        raise KeyError(draw)

    def before_dice(self, draw):
        known = self.draw_named(draw)
        if known is None or known.panel is not None or known.aborted or known.digits is not None:
            self.bad("order", "抽选 %s 不在等待掷骰" % draw, "draw %s does not wait for dice" % draw)

    def on_DrawAborted(self, e):
        self.before_dice(e.draw)
        draw = self.latest_draw(e.draw)
        draw.aborted = draw.ended = True

    def on_SeedRecorded(self, e):
        self.before_dice(e.draw)
        if sum(count for _, count in e.throws) != len(e.digits):
            self.bad("draws", "掷骰人次与数字个数不符", "the throws do not add up to the digits")
        draw = self.latest_draw(e.draw)
        draw.digits, draw.throws = e.digits, e.throws

    def on_DrawHeld(self, e):
        known = self.draw_named(e.draw)
        if known is None or known.panel is not None or known.aborted:
            self.bad("order", "抽选 %s 不在等待结果" % e.draw, "draw %s does not wait for a result" % e.draw)
        else:
            if (e.number, e.session) != (known.number, known.session):
                self.bad("order", "抽选编号或场次不符", "another number or session than committed to")
            if (known.digits is not None) != (e.method == "built-in"):
                self.bad("order", "抽选方式与掷骰不符", "the method does not go with the dice")
        if known is None:
            self.bad("draws", "没有承诺过的抽选 " + e.draw, "a draw that was never committed to: " + e.draw)
        else:
            self.attempt("draws", self.check_draw, known, e)
        draw = self.latest_draw(e.draw)
        draw.method, draw.alternates = e.method, e.alternates
        draw.drawn = draw.panel = e.panel
        self.expect(e.session, e.panel)

    def check_draw(self, draw, e):
        roster, rules = self.roster(draw.roster_sha256), self.rules_of(draw)
        if e.method == "built-in":
            again = self.redraw(draw)
            if e.witnesses != [person for person, _ in draw.throws]:
                self.bad("draws", "见证人不是掷骰人", "the witnesses are not who threw the dice")
            if again.panel != e.panel:
                self.bad("draws", "抽出的代表不符", "the dice give another panel")
            if again.alternates() != e.alternates:
                self.bad("draws", "候补不符", "the dice give other alternates")
            return
        waiting = [person for _, queue in e.alternates for person in queue]
        named = Counter(e.panel + waiting)
        for person, times in named.items():
            if person not in roster.people or person in rules.recused or times > 1:
                self.bad("draws", "不能抽选的人：" + person, "may not have been drawn: " + person)
        if len(e.panel) != rules.seats:
            self.bad("draws", "席位数不符", "another number of seats than committed to")
        for column, value, least, most in rules.quotas:
            count = sum(roster.people[p][column] == value for p in e.panel if p in roster.people)
            if not least <= count <= most:
                self.bad("draws", "名额不符：%s %d" % (value, count), "the quota is not met: %s %d" % (value, count))
        for sector, queue in e.alternates:
            if any(roster.people.get(person, {}).get("sector") != sector for person in queue):
                self.bad("draws", "候补界别不符：" + sector, "alternates of another sector: " + sector)

    def redraw(self, draw):
        key = (draw.roster_sha256, draw.rules_sha256, draw.digits or "", self.rehearsal)
        if key not in self.redrawn:
            self.redrawn[key] = Draw(
                self.roster(draw.roster_sha256), self.rules_of(draw), draw.digits or "", self.rehearsal
            )
        return self.redrawn[key]

    def on_DrawVoided(self, e):
        known = self.draw_named(e.draw)
        if known is None or known.panel is None or known.voided:
            self.bad("order", "抽选 %s 不在有效状态" % e.draw, "draw %s is not in force" % e.draw)
        if self.operators.get(e.consent) != "notary":
            self.bad("order", "作废抽选未经公证员同意", "voided without the notary's consent")
        for unit in self.units.values():
            if unit.rounds and known is not None and known.session in ("day", unit.group):
                self.bad("order", "发票之后作废抽选", "voided after ballots were issued")
        draw = self.latest_draw(e.draw)
        draw.voided = draw.ended = True
        self.sessions.pop(draw.session, None)

    def on_DelegateReplaced(self, e):
        known = self.draw_named(e.draw)
        if known is None or known.panel is None or known.voided or known.session != e.session:
            self.bad("order", "抽选 %s 不在有效状态" % e.draw, "draw %s is not in force" % e.draw)
        elif e.withdrawn not in known.panel:
            self.bad("order", "%s 不是代表" % e.withdrawn, "%s is not on the panel" % e.withdrawn)
        if self.sign_in_closed(e.session):
            self.bad("order", "签到结束后替补", "replaced after the sign-in closed")
        if known is None:
            self.bad("replacements", "没有承诺过的抽选 " + e.draw, "a draw that was never committed to")
        else:
            self.attempt("replacements", self.check_replacement, known, e)
        draw = self.latest_draw(e.draw)
        draw.panel = e.panel
        session = self.session(e.session)
        session.people[e.withdrawn]  # KeyError: nobody of that id was expected
        session.people[e.withdrawn] = "substituted"
        if e.seated is not None:
            session.people[e.seated] = "expected"

    def check_replacement(self, draw, e):
        draw.gone.add(e.withdrawn)
        before = draw.panel or []
        roster = self.roster(draw.roster_sha256)
        if draw.method == "built-in":
            barred = set(self.rules_of(draw).recused) | draw.gone
            unknown = (set(before) | draw.gone) - set(roster.people)
            if unknown:
                raise Unusable("名册中没有 %s" % sorted(unknown), "not in the roster: %s" % sorted(unknown))
            again = self.redraw(draw).walk([person for person in before if person not in barred], barred)
        else:
            sector = roster.people.get(e.withdrawn, {}).get("sector")
            taken = set(before) | draw.gone
            waiting = [p for name, queue in draw.alternates for p in queue if name == sector and p not in taken]
            again = [p for p in before if p != e.withdrawn] + waiting[:1] if waiting else None
        seated = next((person for person in again or () if person not in before), None)
        if again is None or again != e.panel or seated != e.seated:
            self.bad("replacements", "替补应为 %s" % (seated or "-"), "the replacement should be %s" % (seated or "-"))

    # sign-in

    def session(self, name):
        if name not in self.sessions:
            self.sessions[name] = Bag(people={}, recused=[], dismissed=[], closed=None)
        return self.sessions[name]

    def expect(self, name, people):
        self.session(name).people.update(dict.fromkeys(people, "expected"))

    def sign_in_closed(self, name):
        return name in self.sessions and self.sessions[name].closed is not None

    def in_hall(self, name):
        people = self.sessions[name].people if name in self.sessions else {}
        return {person for person, where in people.items() if where in ("present", "late")}

    def move(self, e, to):
        people = self.sessions[e.session].people if e.session in self.sessions else {}
        if e.person not in people:
            self.bad("order", "%s 不是代表" % e.person, "%s is not on the panel" % e.person)
        elif to not in ALLOWED_MOVES[people[e.person]]:
            self.bad("order", "%s 的签到不合次序" % e.person, "%s cannot be %s now" % (e.person, to))
        session = self.session(e.session)
        session.people[e.person]  # KeyError: not expected
        session.people[e.person] = to

    def on_DelegateSignedIn(self, e):
        if e.late != self.sign_in_closed(e.session):
            self.bad("order", "迟到记载不符：" + e.person, "late or not does not fit: " + e.person)
        self.move(e, "late" if e.late else "present")

    def on_DelegateAbsent(self, e):
        self.move(e, "absent")

    def on_DelegateLeft(self, e):
        self.move(e, "left")

    def recusal_guards(self, e):
        person, unit = e.recusal["person"], self.units.get(e.recusal["unit"])
        known = e.session in self.sessions and person in self.sessions[e.session].people
        if not known:
            self.bad("order", "%s 不是代表" % person, "%s is not on the panel" % person)
        if unit is None:
            self.unknown_unit(e.recusal["unit"])
        elif unit.rounds and not unit.rounds[-1].voided:
            self.bad("order", "发票之后处理回避：" + unit.name, "a recusal after ballots: " + unit.name)
        return known

    def on_DelegateRecused(self, e):
        self.recusal_guards(e)
        self.session(e.session).recused.append((e.recusal["person"], e.recusal["unit"]))

    def on_RecusalDismissed(self, e):
        place = (e.recusal["person"], e.recusal["unit"])
        if self.recusal_guards(e):
            session = self.sessions[e.session]
            if place in session.recused or place in session.dismissed:
                self.bad("order", "回避已有决定", "the recusal was decided before")
        if e.recusal["cause"] == "declared":
            self.bad("order", "本人申请的回避不能驳回", "a declared recusal cannot be dismissed")
        if blank(e.reason):
            self.bad("order", "没有理由", "no reason is given")
        self.session(e.session).dismissed.append(place)

    def standing_draw(self, session):
        standing = [d for d in self.draws if d.session == session and d.panel is not None and not d.voided]
        return standing[-1] if standing else None

    def on_SignInClosed(self, e):
        session, draw = self.sessions.get(e.session), self.standing_draw(e.session)
        if session is None or draw is None:
            self.bad("order", "抽选之前结束签到", "the sign-in closed before the draw")
        else:
            if session.closed is not None:
                self.bad("order", "签到已经结束", "the sign-in was closed before")
            if "expected" in session.people.values():
                self.bad("order", "还有人未定到否", "somebody is neither present nor absent")
        self.attempt("attendance", self.check_sign_in, e, draw)
        self.session(e.session).closed = e.present

    def check_sign_in(self, e, draw):
        present, seats = len(self.in_hall(e.session)), len(draw.drawn) if draw is not None else 0
        if e.present != present:
            self.bad("attendance", "签到人数应为 %d" % present, "%d signed in" % present)
        plan = self.plan()
        met = True
        if plan.quorum is not None:
            met = present > plan.quorum * seats if plan.quorum_strict else present >= plan.quorum * seats
        if e.quorum_met != met:
            self.bad("attendance", "法定人数的记载不符", "whether there is a quorum is told otherwise")

    # speeches

    def report_guards(self, e, recovery=False, once=False):
        unit = self.units.get(e.unit)
        if unit is None:
            self.unknown_unit(e.unit)
            raise KeyError(e.unit)
        self.require_frozen()
        if unit.absent:
            self.bad("order", "缺席单位：" + unit.name, "the unit is absent: " + unit.name)
        if unit.rounds and not recovery:
            self.bad("order", "发票之后述职：" + unit.name, "a report after ballots: " + unit.name)
        if once and (unit.clock or unit.written):
            self.bad("order", "重复述职：" + unit.name, "reported before: " + unit.name)
        return unit

    def forward(self, at):
        before = self.latest_mono.get(at["origin"], at["mono_ms"])
        if at["mono_ms"] < before:
            self.bad("speeches", "时钟倒退", "the clock ran backwards")
        self.latest_mono[at["origin"]] = max(before, at["mono_ms"])

    def beside(self, unit):
        for other in self.units.values():
            if other is not unit and other.clock and other.clock[-1][0] != "stop":
                self.bad("speeches", "两个单位同时计时：" + other.name, "beside the clock of " + other.name)

    def on_UnitCalled(self, e):
        self.forward(e.at)
        unit = self.report_guards(e)
        if unit.clock:
            self.bad("speeches", "计时开始后才请上台", "called after the clock was started")
        unit.called = True

    def pressed(self, e):
        self.forward(e.at)
        unit, pressed = self.report_guards(e), CLOCK_ACTS[self.act.kind]
        if not unit.called:
            self.bad("speeches", "未请上台就计时", "the unit was not called")
        if unit.report == "written" or unit.written:
            self.bad("speeches", "书面述职不计时", "a written report has no clock")
        if pressed not in AFTER_CLOCK[unit.clock[-1][0] if unit.clock else None]:
            self.bad("speeches", "此时不能" + pressed, "%s is not possible now" % pressed)
        if pressed == "start":
            self.beside(unit)
        unit.clock.append((pressed, e.at))

    on_SpeechStarted = on_SpeechPaused = on_SpeechResumed = on_SpeechStopped = pressed

    def on_SpeechUndone(self, e):
        unit = self.report_guards(e)
        if not unit.clock or unit.clock[-1][0] != e.undone or e.undone not in ("start", "stop"):
            self.bad("speeches", "不能撤回 " + e.undone, "%s cannot be undone" % e.undone)
        self.beside(unit)
        unit.clock.pop()

    def on_ClockRecovered(self, e):
        self.forward(e.at)
        unit = self.report_guards(e, recovery=True)
        used, since = 0, None
        for pressed, at in unit.clock + [("now", e.at)]:
            if since is not None:
                by = "mono_ms" if since["origin"] == at["origin"] else "utc_ms"
                used += max(0, at[by] - since[by])
            since = at if pressed in ("start", "resume") else None
        if used != e.used_ms:
            self.bad("speeches", "已用时间应为 %d 毫秒" % used, "%d ms were used" % used)

    def on_WrittenReportReceived(self, e):
        self.report_guards(e, once=True).written = True

    def on_UnitAbsent(self, e):
        self.report_guards(e, once=True).absent = True

    def on_AbsenceLifted(self, e):
        if e.unit not in self.units or not self.units[e.unit].absent:
            self.bad("order", "没有缺席的单位 " + self.unit_name(e.unit), "no absent unit " + self.unit_name(e.unit))
        if self.year.locked:
            self.bad("order", "年度结果锁定之后改动", "changed after the year was locked")
        self.because(e.reason, e.document)
        self.units[e.unit].absent = False

    # the papers of a round

    def on_BallotsIssued(self, e):
        self.attempt("attendance", self.check_voters, e)
        unit = self.units.get(e.unit)
        if unit is None:
            self.unknown_unit(e.unit)
            raise KeyError(e.unit)
        self.require_frozen()
        if unit.absent:
            self.bad("order", "缺席单位：" + unit.name, "the unit is absent: " + unit.name)
        if not unit.written and not (unit.clock and unit.clock[-1][0] == "stop"):
            self.bad("order", "述职之前发票：" + unit.name, "ballots before the report: " + unit.name)
        if not (self.sign_in_closed("day") or self.sign_in_closed(unit.group)):
            self.bad("order", "签到结束之前发票", "ballots before the sign-in closed")
        if e.round != len(unit.rounds) + 1:
            self.bad("order", "轮次应为 %d" % (len(unit.rounds) + 1), "the round is out of line")
        if unit.rounds and not unit.rounds[-1].voided:
            self.bad("order", "前一轮尚未作废", "the round before is still in force")
        unit.rounds.append(
            Bag(
                number=e.round,
                printed=e.printed,
                present=e.present,
                recused=e.recused,
                session_present=e.session_present,
                issued=e.issued,
                exchanged=0,
                returned=None,
                unused=None,
                foreign=0,
                recounts=0,
                minuted=[],
                voided=False,
                keyed={"first": {}, "second": {}},
                by={"first": {}, "second": {}},
                read_back={},
                settled={},
                settlers=[],
                doubts=set(),
                ruled={},
                invalid=set(),
                closed=False,
                tally=None,
                locked=None,
                issued_at=self.seq,
                locked_at=None,
                taken_out=set(),
                corrected={},
                versions={},
                samples=[],
                rekeyings=[],
            )
        )

    def check_voters(self, e):
        plan = self.plan()
        unit = self.units.get(e.unit)
        name = "day" if plan.panel_scope == "day" else (unit.group if unit is not None else None)
        session = self.sessions.get(name)
        here = self.in_hall(name)
        recused = len({person for person, of in session.recused if of == e.unit} & here) if session else 0
        found = {
            "present": len(here) + e.stand_ins,
            "recused": recused,
            "session_present": (session.closed or 0) if session else 0,
            "issued": len(here) + e.stand_ins - recused,
        }
        for figure, number in found.items():
            if getattr(e, figure) != number:
                self.bad("attendance", "%s 应为 %d" % (figure, number), "%s should be %d" % (figure, number))
        if not 0 <= e.stand_ins <= (recused if plan.ballot_recusal == "alternate-for-unit" else 0):
            self.bad("attendance", "替补投票人过多", "too many stand-ins")
        if e.printed < e.issued:
            self.bad("attendance", "发出多于印制", "more issued than printed")

    def round_guards(self, act, e):
        unit = self.units.get(e.unit)
        current = unit.rounds[-1] if unit is not None and unit.rounds else None
        if current is None or current.number != e.round:
            self.bad("order", "没有这一轮：%s %d" % (e.unit, e.round), "no such round: %s %d" % (e.unit, e.round))
            # An act on an earlier round is still added to it, as the program does.
            return unit is not None and 1 <= e.round <= len(unit.rounds)
        if current.voided:
            self.bad("order", "本轮已作废", "the round is void")
        wanted = next_version(unit)
        if act.kind == "TallyTaken" and current.locked is not None and self.hidden_since(current.locked_at):
            self.open_again(unit, current, wanted)  # counted again: among those withheld is a correction
        if current.locked is not None and act.kind not in ("SheetCorrected",) + RECHECKS:
            self.bad("order", "锁定之后改动", "changed after the lock")
        if act.kind in ("TallyLocked", "SheetCorrected") and e.version != wanted:
            self.bad("order", "版本应为 %d" % wanted, "the version should be %d" % wanted)
        if act.kind in RECHECKS:
            self.attempt("order", self.recheck_guards, act, e, unit, current)
            return True
        if act.kind in ON_PAPERS and act.kind != "EntryUndone":
            if current.returned is None:
                self.bad("order", "收票之前", "before the papers were collected")
            elif e.sheet_no not in sheets_of(current):
                self.bad("order", "没有第 %d 张票" % e.sheet_no, "there is no sheet %d" % e.sheet_no)
        on_entry = act.kind in ON_PAPERS and act.kind != "SheetCorrected"
        if current.closed and (on_entry or act.kind in ("EntryClosed", "ReturnsRecounted", "UnreturnedMinuted")):
            self.bad("order", "录入已结束", "the entry is closed")
        if act.kind in ("EntryClosed", "ReturnsRecounted", "UnreturnedMinuted") and current.returned is None:
            self.bad("order", "收票之前", "before the papers were collected")
        if act.kind in ("BallotExchanged", "BallotsReturned") and current.returned is not None:
            self.bad("order", "收票之后", "after the papers were collected")
        self.attempt("order", self.paper_guards, act, e, current)
        return True

    def paper_guards(self, act, e, current):
        """What one kind alone is asked."""
        kind = act.kind
        if kind == "BallotsReturned" and not e.shuffled:
            self.bad("order", "收回的票未打乱", "the papers were not shuffled")
        elif kind == "RoundVoided":
            if not (current.returned is not None and current.returned > current.issued and current.recounts):
                self.bad("order", "没有多出票或未复点就作废", "voided without a surplus counted twice")
        elif kind == "BallotEntered":
            if e.sheet_no in current.keyed[e.entry_pass]:
                self.bad("order", "第 %d 张重复录入" % e.sheet_no, "sheet %d keyed twice" % e.sheet_no)
            other = "second" if e.entry_pass == "first" else "first"
            if current.by[other].get(e.sheet_no) == act.actor:
                self.bad("order", "两遍由同一人录入", "both passes keyed by one person")
        elif kind == "EntryUndone":
            keyed = list(current.keyed[e.entry_pass])
            if not keyed or keyed[-1] != e.sheet_no:
                self.bad("order", "撤回的不是最后一张", "not the last sheet was taken back")
            decided = set(current.settled) | set(current.ruled) | current.invalid
            if e.entry_pass == "first":
                decided |= set(current.read_back)
            if e.sheet_no in decided:
                self.bad("order", "撤回已有决定的票", "a decided sheet was taken back")
        elif kind == "BallotReadBack" and e.sheet_no not in current.keyed["first"]:
            self.bad("order", "唱票核对的票未录入", "a sheet read back that was not keyed")
        elif kind == "DifferenceSettled" and current.read_back.get(e.sheet_no) is not False:
            one, two = (current.keyed[each].get(e.sheet_no) for each in ("first", "second"))
            if one is None or two is None or one == two:
                self.bad("order", "没有差异可认定", "there is no difference to settle")
            elif any(m not in (a, b) for m, a, b in zip(e.marks, one, two)):
                self.bad("order", "认定的不是两遍之一", "settled as neither pass has it")
        elif kind == "EntryReopened":
            if not current.closed or current.versions:
                self.bad("order", "录入未结束或已锁定过", "the entry is not closed, or was locked before")
        elif kind == "SheetSetAside":
            if not any(e.sheet_no in keyed for keyed in current.keyed.values()):
                self.bad("order", "第 %d 张未录入" % e.sheet_no, "sheet %d is not keyed" % e.sheet_no)
            if e.sheet_no in current.ruled or e.sheet_no in current.invalid:
                self.bad("order", "撤回已有决定的票", "a decided sheet was taken back")
        elif kind == "SheetTakenOut":
            held = current.returned or 0
            if (e.returned, e.foreign) not in ((held, current.foreign), (held - 1, current.foreign + 1)):
                self.bad("order", "取出后的票数不符", "the papers left do not add up")
        elif kind == "SheetCorrected":
            self.correction_guards(e, current)
        elif kind == "TallyTaken" and not current.closed:
            self.bad("order", "录入结束前计票", "counted before the entry closed")
        elif kind == "TallyLocked":
            if current.tally is None:
                self.bad("order", "计票前锁定", "locked before it was counted")
            self.rechecks_through(current)
        if kind in ("EntryReopened", "SheetCorrected"):
            self.no_recount(current)
        if kind in ("EntryReopened", "SheetSetAside", "SheetTakenOut"):
            self.because(e.reason)

    def correction_guards(self, e, current):
        if not current.versions:
            self.bad("order", "从未锁定就更正", "corrected before any lock")
        if e.sheet_no in current.invalid:
            self.bad("order", "更正的是无效票", "an invalid paper was corrected")
        if e.before != marks_on(current, e.sheet_no):
            self.bad("order", "原标记不是计入的标记", "not what was counted before")
        if e.marks == e.before:
            self.bad("order", "更正前后相同", "corrected to what it was")

    # samples and recounts

    def recheck_guards(self, act, e, unit, current):
        """What each act of a sample or a recount asks of the round (FORMAT.md 12)."""
        kind = act.kind
        if kind in ("SampleDrawn", "SampleSheetRead", "RecountOrdered") and not current.closed:
            self.bad("order", "录入结束前核对", "checked before the entry closed")
        if kind in ("SampleDrawn", "RecountOrdered"):
            drawn = kind == "SampleDrawn"
            wanted = 1 + sum(len(each.samples if drawn else each.rekeyings) for each in unit.rounds)
            if e.number != wanted:
                self.bad("order", "序号应为 %d" % wanted, "the number should be %d" % wanted)
        if kind == "SampleDrawn":
            if current.samples and current.samples[-1].open:
                self.bad("order", "前一次抽样核对未结束", "a sample is still open")
        elif kind in ("SampleSheetRead", "SampleClosed"):
            self.sample_guards(kind, e, current)
        elif kind == "RecountOrdered":
            if current.tally is None:
                self.bad("order", "计票前重新计票", "a recount before the count")
            if current.locked in unit.signed:
                self.bad("order", "签字之后重新计票", "a recount after the signatures")
            if current.rekeyings and unsettled(current.rekeyings[-1], True):
                self.bad("order", "前一次重新计票未完成", "a recount is not through")
            self.because(e.reason)
        else:
            self.recount_guards(act, e, current)

    def sample_guards(self, kind, e, current):
        sample = (current.samples or [None])[-1]
        if sample is None or not sample.open or sample.number != e.number:
            self.bad("order", "没有这一次抽样核对", "no such sample is open")
        elif kind == "SampleClosed":
            read = e.agreed + e.differing if self.evidence.public else len(sample.read)
            if read < len(sample.sheets):
                self.because(e.remark)
        else:
            if e.sheet_no not in sample.sheets or e.sheet_no not in counting(current):
                self.bad("order", "不是抽取的票", "a sheet that was not drawn")
            if e.sheet_no in sample.read and agrees(sample.read[e.sheet_no]):
                self.bad("order", "相符的票又核对", "a sheet that agreed was read again")

    def recount_guards(self, act, e, current):
        kind = act.kind
        held = current.rekeyings[-1] if current.rekeyings else None
        if kind == "RecountSettled":
            known = held is not None and held.number == e.number and held.compared
            if not known or e.sheet_no not in unsettled(held):
                self.bad("order", "没有差异可认定", "there is no difference to settle")
            return
        if held is None or held.compared or held.number != e.number:
            self.bad("order", "没有这一次重新计票", "no such recount is open")
        elif kind == "RecountCompared":
            if set(held.keyed) != counting(current) and not self.evidence.public:
                self.bad("order", "重新计票未录完", "a recount that was not keyed to the end")
        elif kind == "RecountUndone":
            if not held.keyed or list(held.keyed)[-1] != e.sheet_no:
                self.bad("order", "撤回的不是最后一张", "not the last sheet was taken back")
        else:
            if e.sheet_no not in counting(current):
                self.bad("order", "没有第 %d 张票" % e.sheet_no, "there is no sheet %d" % e.sheet_no)
            if e.sheet_no in held.keyed:
                self.bad("order", "第 %d 张重复录入" % e.sheet_no, "sheet %d keyed twice" % e.sheet_no)
            if act.actor in set(current.by["first"].values()) | set(current.by["second"].values()):
                self.bad("order", "重新计票由原录入人录入", "a recount keyed by who keyed before")

    def no_recount(self, current):
        if any(not held.compared for held in current.rekeyings):
            self.bad("order", "重新计票时改动", "changed while a recount was keyed")

    def rechecks_through(self, current):
        """Nothing is locked, signed or released over an open check (FORMAT.md 12)."""
        running = bool(current.samples) and current.samples[-1].open
        held = current.rekeyings[-1] if current.rekeyings else None
        if held is not None and (not held.compared or (unsettled(held) and not self.evidence.public)):
            running = True
        if not self.evidence.public:
            decided = set(current.ruled) | current.invalid | current.taken_out
            for sample in current.samples:
                for sheet, (marks, recorded) in sample.read.items():
                    now = marks_on(current, sheet)
                    answered = sheet in decided or (sheet in current.corrected and now != recorded)
                    running |= marks != recorded and now != marks and not answered
            for sheet, marks in held.settled.items() if held is not None else ():
                running |= marks != held.counted[sheet] and marks_on(current, sheet) == held.counted[sheet]
        if running:
            self.bad("order", "核对未了结就锁定、签字或公布", "a sample or recount was not through")

    def by_notary(self, ended=False):
        left = self.supervision_ended or "notary" not in self.operators.values()
        if self.operators.get(self.act.actor) != "notary" and not (ended and left):
            self.bad("rechecks", "抽样核对不是公证员操作的", "a sample that was not the notary's act")

    def on_SampleDrawn(self, e):
        self.by_notary()
        current = self.round(e)
        self.attempt("rechecks", self.check_drawn, e, current)
        current.samples.append(Bag(number=e.number, seed=e.seed, sheets=e.sheets, read={}, open=True))
        self.tell_recheck(e, "第 %d 次抽样，数字 %s，%d 张" % (e.number, e.seed, len(e.sheets)))

    def check_drawn(self, e, current):
        """FORMAT.md 13: the sheets follow from the digits."""
        digits = re.fullmatch("[0-9]{4,64}", e.seed)
        text = "|".join(("HDRAW-SAMPLE-2", self.hearing, e.unit, str(e.round), str(e.number), e.seed))
        key = sha256(text.encode("utf-8", "surrogatepass"))

        def ticket(sheet):
            name = "%03d" % sheet
            return str(int(sha256((key + name).encode("ascii")), 16)).zfill(64)[::-1], name

        if self.evidence.public:  # which papers are invalid or taken out is withheld
            right = e.sheets == sorted(e.sheets, key=ticket) and len(e.sheets) <= e.papers
        else:
            known = counting(current)
            right = e.papers == len(known) and e.sheets == sorted(known, key=ticket)[: len(e.sheets)]
        if not digits or not e.sheets or not right:
            self.bad("rechecks", "抽取的票号不是由数字得出的", "the sheets do not follow from the digits")

    def compared_with(self, current, sheet, told):
        if marks_on(current, sheet) != told:
            self.bad("rechecks", "所比较的不是计入的标记", "compared with marks that did not count")

    def on_SampleSheetRead(self, e):
        self.by_notary()
        self.attempt("entries", self.readable, e)
        current = self.round(e)
        self.attempt("rechecks", self.compared_with, current, e.sheet_no, e.recorded)
        current.samples[-1].read[e.sheet_no] = (e.marks, e.recorded)

    def on_SampleClosed(self, e):
        self.by_notary(ended=True)
        sample = self.round(e).samples[-1]
        agreed = sum(agrees(each) for each in sample.read.values())
        if self.evidence.public:
            right = 0 <= e.agreed and 0 <= e.differing and e.agreed + e.differing <= len(sample.sheets)
        else:
            right = (e.agreed, e.differing) == (agreed, len(sample.read) - agreed)
        if not right:
            self.bad("rechecks", "抽样核对的结果不符", "the result of the sample is another")
        sample.open = False
        self.tell_recheck(e, "第 %d 次抽样：相符 %d，不符 %d" % (e.number, e.agreed, e.differing))

    def on_RecountOrdered(self, e):
        self.round(e).rekeyings.append(Bag(number=e.number, keyed={}, counted={}, settled={}, compared=False))

    def on_SheetRecounted(self, e):
        self.attempt("entries", self.readable, e)
        current = self.round(e)
        self.attempt("rechecks", self.compared_with, current, e.sheet_no, e.counted)
        held = current.rekeyings[-1]
        held.keyed[e.sheet_no], held.counted[e.sheet_no] = e.marks, e.counted

    def on_RecountUndone(self, e):
        held = self.round(e).rekeyings[-1]
        del held.keyed[e.sheet_no]
        del held.counted[e.sheet_no]

    def on_RecountCompared(self, e):
        current = self.round(e)
        held = current.rekeyings[-1]
        self.attempt("rechecks", self.check_compared, e, current, held)
        held.compared = True
        totals = e.before["raw_total"], e.after["raw_total"], e.differing
        self.tell_recheck(e, "第 %d 次重新计票：总分 %s → %s，不一致 %d 张" % ((e.number,) + totals))

    def check_compared(self, e, current, held):
        told = e.after
        alike = (told["unit"], told["round"]) == (e.unit, e.round) and e.before == current.tally
        if self.evidence.public:
            self.check_arithmetic(told, current, "rechecks")
        else:
            anew = Bag(**vars(current))
            anew.corrected = {**current.corrected, **held.keyed}
            counted = Count(self.plan(), anew).figures()
            alike = alike and all(counted[figure] == told[figure] for figure in counted)
            alike = alike and e.differing == len(differing(held))
        if not alike:
            self.bad("rechecks", "重新计票的结果不符", "the figures of the recount do not follow")

    def on_RecountSettled(self, e):
        self.attempt("entries", self.readable, e)
        self.two_deciders(e)
        if blank(e.reason):
            self.bad("deciders", "认定没有理由", "settled without a reason")
        current = self.round(e)
        held = current.rekeyings[-1]
        counted = held.counted[e.sheet_no]
        held.settled[e.sheet_no] = e.marks
        if not current.versions and e.marks != counted:
            current.ruled[e.sheet_no] = e.marks
            current.tally = None

    def tell_recheck(self, e, told):
        self.tell("rechecks", self.unit_name(e.unit) + " " + told, "")

    def round(self, e):
        return self.units[e.unit].rounds[e.round - 1]

    def on_BallotExchanged(self, e):
        self.round(e).exchanged += 1

    def on_BallotsReturned(self, e):
        current = self.round(e)
        current.returned, current.unused, current.foreign = e.returned, e.unused, e.foreign

    def on_ReturnsRecounted(self, e):
        current = self.round(e)
        current.returned, current.foreign, current.minuted = e.returned, e.foreign, []
        current.recounts += 1

    def on_RoundVoided(self, e):
        self.round(e).voided = True

    def on_UnreturnedMinuted(self, e):
        self.round(e).minuted.append(e.remark)

    def readable(self, e):
        plan = self.plan()
        if len(e.marks) != len(plan.items) or not all(map(plan.is_mark, e.marks)):
            self.bad("entries", "标记读不懂：" + " ".join(e.marks), "marks that are none: " + " ".join(e.marks))

    def on_BallotEntered(self, e):
        self.attempt("entries", self.readable, e)
        current = self.round(e)
        current.keyed[e.entry_pass][e.sheet_no] = e.marks
        current.by[e.entry_pass][e.sheet_no] = self.act.actor

    def on_EntryUndone(self, e):
        current = self.round(e)
        del current.keyed[e.entry_pass][e.sheet_no]
        del current.by[e.entry_pass][e.sheet_no]

    def on_BallotReadBack(self, e):
        self.round(e).read_back[e.sheet_no] = e.agreed

    def on_DifferenceSettled(self, e):
        self.attempt("entries", self.readable, e)
        current = self.round(e)
        current.settled[e.sheet_no] = e.marks
        current.settlers.append(self.act.actor)

    def on_BallotDoubted(self, e):
        self.round(e).doubts.add(e.sheet_no)

    def two_people(self, people):
        names = [self.name_of(person) for person in people]
        if len(people) != 2 or len(set(people)) != 2 or len(set(names)) != 2:
            self.bad("deciders", "裁定人不是两人", "not decided by two people")

    def two_deciders(self, e):
        self.two_people(e.deciders)

    def on_BallotAdjudicated(self, e):
        self.attempt("entries", self.readable, e)
        self.two_deciders(e)
        if blank(e.reason):
            self.bad("deciders", "裁定没有理由", "a ruling without a reason")
        current = self.round(e)
        current.ruled[e.sheet_no] = e.marks
        current.invalid.discard(e.sheet_no)

    def on_BallotInvalidated(self, e):
        self.two_deciders(e)
        self.round(e).invalid.add(e.sheet_no)

    def on_EntryClosed(self, e):
        self.round(e).closed = True

    def on_EntryReopened(self, e):
        current = self.round(e)
        current.closed, current.tally = False, None

    def on_SheetSetAside(self, e):
        forget(self.round(e), e.sheet_no)

    def on_SheetTakenOut(self, e):
        self.two_deciders(e)
        if blank(e.reason):
            self.bad("deciders", "裁定没有理由", "a ruling without a reason")
        current = self.round(e)
        forget(current, e.sheet_no)
        current.doubts.discard(e.sheet_no)
        current.taken_out.add(e.sheet_no)
        current.returned, current.foreign = e.returned, e.foreign

    def on_SheetCorrected(self, e):
        self.attempt("entries", self.readable, e)
        self.two_people(e.checked_by)
        if blank(e.reason):
            self.bad("deciders", "更正没有理由", "a correction without a reason")
        if e.notary is None and not self.supervision_ended and "notary" in self.operators.values():
            self.bad("corrections", "更正时没有公证员在场", "corrected without the notary")
        if blank(e.found):
            self.bad("corrections", "没有说明如何发现", "how it was found is not said")
        if self.year.locked:
            self.bad("corrections", "年度结果锁定时更正", "corrected while the year was locked")
        current = self.round(e)
        told = "%d: %s → %s" % (e.sheet_no, " ".join(e.before), " ".join(e.marks))
        self.open_again(self.units[e.unit], current, e.version).sheets.append(told)
        current.corrected[e.sheet_no] = e.marks

    def open_again(self, unit, current, version):
        """The figures hold no longer; gives the unit's correction under way."""
        under_way = [each for each in self.corrections if each.unit == unit.id and each.open]
        if not under_way:
            before = current.tally["score"] if current.tally is not None else None
            under_way = [
                Bag(
                    unit=unit.id,
                    group=unit.group,
                    version=version,
                    begun=self.seq,
                    open=True,
                    sheets=[],
                    before=before,
                    after=None,
                )
            ]
            self.corrections += under_way
        current.locked = current.tally = None
        return under_way[0]

    # the count

    def on_TallyTaken(self, e):
        current = self.round(e)
        if self.evidence.public:
            self.less_those_taken_out(current, e.figures["account"])
        self.attempt("tallies", self.check_tally, e, current)
        current.tally = e.figures

    def less_those_taken_out(self, current, told):
        """Papers found foreign are taken out by acts that are withheld; none of them is lost."""
        gone = (current.returned or 0) - told["returned"]
        if 0 < gone <= self.hidden_since(current.issued_at) and told["foreign"] == current.foreign + gone:
            current.returned, current.foreign = told["returned"], told["foreign"]

    def check_tally(self, e, current):
        told = e.figures
        if (told["unit"], told["round"]) != (e.unit, e.round):
            self.bad("tallies", "计票结果属于另一单位或轮次", "figures of another unit or round")
        if self.evidence.public:
            self.check_arithmetic(told, current)
            return
        counted = Count(self.plan(), current).figures()
        for figure in sorted(counted):
            if counted[figure] != told[figure]:
                where = (self.unit_name(e.unit), figure, plain(told[figure]), plain(counted[figure]))
                self.bad("tallies", "%s %s：记录 %s，重算 %s" % where, "%s %s: recorded %s, counted %s" % where)

    def check_arithmetic(self, told, current, check="tallies"):
        """What can be said without single ballots: marks add up to points, points to the score."""
        plan = self.plan()
        name = self.unit_name(told["unit"])
        total = Fraction(0)
        for item in told["items"]:
            counts = [count for _, count in item["grades"]]
            worths = [plan.grade_worth(place) for place in range(len(plan.grades))] + [plan.blank_worth()]
            unclear = item["overmarked"] + item["illegible"]
            if sum(counts) + item["blank"] + unclear != told["valid"]:
                self.bad(check, name + "：各等次之和不等于有效票", name + ": marks do not add up to valid ballots")
            points = sum(((w or 0) * n for w, n in zip(worths, counts + [item["blank"]])), Fraction(0))
            by_name = plan.ballot_overmark == "lower-grade" and item["overmarked"]
            points += ((plan.worth("?") or 0) * item["illegible"]) + (
                0 if by_name else (plan.worth("+") or 0) * item["overmarked"]
            )
            if points != Fraction(item["points"]) and not by_name:
                self.bad(check, name + "：一项的分数不符", name + ": the points of an item do not follow")
            total += Fraction(item["points"])
        if total + Fraction(told["imputed_points"]) != Fraction(told["raw_total"]):
            self.bad(check, name + "：各项之和不等于总分", name + ": items do not add up to the raw total")
        score = str(Fraction(told["raw_total"]) / told["divisor"]) if told["divisor"] else None
        if score != told["score"]:
            self.bad(check, name + "：总分除以除数不等于得分", name + ": total by divisor is not the score")
        if told["valid"] + told["invalid"] + told["abstentions"] != told["ballots"]:
            self.bad(check, name + "：有效、无效、弃权之和不等于票数", name + ": ballots do not add up")
        if told["account"] != account_of(current):
            self.bad(check, name + "：票数账不符", name + ": another account of papers")

    def on_TallyLocked(self, e):
        unit, current = self.units[e.unit], self.round(e)
        current.locked, current.locked_at = e.version, self.seq
        if current.tally is None:
            return
        replaced = current.versions.get(e.version - 1)
        current.versions[e.version] = current.tally
        if replaced is not None and replaced["score"] != current.tally["score"]:
            self.ties.pop(unit.group, None)
        for each in self.corrections:
            if each.unit == e.unit and each.open:
                each.open, each.after = False, current.tally["score"]

    def unit_result(self, e):
        unit = self.units.get(e.unit)
        if unit is None:
            self.unknown_unit(e.unit)
            raise KeyError(e.unit)
        locked = unit.rounds[-1].locked if unit.rounds else None
        return unit, locked == e.version

    def on_SheetSigned(self, e):
        self.attempt("signatures", self.check_signatures, e)
        unit, locked = self.unit_result(e)
        if not locked:
            self.bad("order", "锁定之前签字", "signed before it was locked")
        if e.version in unit.signed:
            self.bad("order", "重复签字", "signed before")
        if ("D8", e.unit, e.version) not in self.papers:
            self.bad("order", "打印之前签字", "signed before it was printed")
        corrected = any((each.unit, each.version) == (e.unit, e.version) for each in self.corrections)
        report = ("D12", "%s-V%d" % (e.unit, e.version))
        if corrected and report not in {(kind, subject) for kind, subject, _ in self.papers}:
            self.bad("corrections", "签字之前没有更正报告", "signed before the correction was reported")
        if unit.rounds:
            self.rechecks_through(unit.rounds[-1])
        unit.signed.add(e.version)

    def check_signatures(self, e):
        names = {(role, self.name_of(person)) for role, person in e.signers}
        for role, label, lines in self.plan().signatories:
            if role in SIGN_TALLY and sum(each == role for each, _ in names) < lines:
                where = self.unit_name(e.unit) + " " + label
                self.bad("signatures", "签字不全：" + where, "a signature is missing: " + where)

    def on_ResultReleased(self, e):
        unit, locked = self.unit_result(e)
        if not locked:
            self.bad("order", "锁定之前公布", "released before it was locked")
        elif e.version not in unit.signed:
            plan = self.plan_or_none()
            if plan is None or plan.release_score_shown == "after-signing":
                self.bad("order", "签字之前公布", "released before it was signed")
        if unit.released == e.version:
            self.bad("order", "重复公布", "released before")
        if unit.rounds:
            self.rechecks_through(unit.rounds[-1])
        unit.released = e.version

    def on_TieSettled(self, e):
        self.attempt("order", self.tie_guards, e)
        self.ties[e.group].append((e.units, [Fraction(score) for score in e.scores]))

    def tie_guards(self, e):
        plan = self.plan_or_none()
        if plan is None or plan.ranks_ties != ("revote" if e.scores else "lot"):
            self.bad("order", "规则不许这样区分并列", "the scheme does not settle ties so")
            return
        for unit in self.units.values():
            if unit.group == e.group and not unit.absent and not (unit.rounds and unit.rounds[-1].locked is not None):
                self.bad("order", "锁定之前区分并列", "a tie settled before the lock")
        sharing = [sorted(units) for _, units in self.rank_classes(plan, e.group) if len(units) > 1]
        if sorted(e.units) not in sharing:
            self.bad("order", "不是并列的单位", "these units do not share a rank")
        scores = [Fraction(score) for score in e.scores]
        if scores and len(scores) != len(e.units):
            self.bad("order", "得分个数与单位不符", "not one score per unit")
        if scores != sorted(scores, reverse=True):
            self.bad("order", "次序不是从高到低", "not best first")

    def rank_classes(self, plan, group):
        """[(rank, units that share it)], best first (FORMAT.md 9.2)."""
        keyed = defaultdict(list)
        for unit in self.units.values():
            tally = unit.rounds[-1].tally if unit.group == group and unit.rounds else None
            if tally is None or tally["score"] is None:
                continue
            score = Fraction(tally["score"])
            if plan.ranks_rank_on == "displayed":
                score = to_decimals(score, plan.decimals, plan.ranks_rounding)
            key = [score]
            if plan.ranks_ties == "most-best-grades":
                worst = max(place for place, grade in enumerate(plan.grades) if grade.counted)
                best = [item["grades"][0][1] for item in tally["items"]]
                key += [sum(best), -sum(item["grades"][worst][1] for item in tally["items"])] + best
            keyed[tuple(key)].append(unit.id)
        classes = [keyed[key] for key in sorted(keyed, reverse=True)]
        if plan.ranks_ties in ("lot", "revote"):
            for units, scores in self.ties[group]:
                classes = [part for each in classes for part in split_by(each, units, scores)]
        ranked, before = [], 0
        for number, units in enumerate(classes, 1):
            ranked.append((number if plan.ranks_ties == "dense" else before + 1, units))
            before += len(units)
        return ranked

    # papers, incidents

    def on_PaperPrinted(self, e):
        if e.kind == "D1A":
            known = self.draw_named(e.subject)
            if known is None or known.panel is not None or known.aborted or known.digits is not None:
                self.bad("order", "承诺单不是在掷骰前打印", "a commitment slip not printed before the dice")
        if e.kind in ("D8", "D9"):
            unit = self.units.get(e.subject)
            if unit is None or not unit.rounds or unit.rounds[-1].locked != e.version:
                self.bad("order", e.number + " 不是锁定的版本", e.number + " is not of the version locked")
        versions = [version for kind, subject, version in self.papers if (kind, subject) == (e.kind, e.subject)]
        wanted = (versions[-1] if versions else 0) + 1
        # A version corrected before it was printed is left out; that it is the locked one stands above.
        skips = e.kind in ("D8", "D9") and e.version > wanted
        if e.version != wanted and not skips:
            self.bad("papers", "%s 的版本应为 %d" % (e.number, wanted), "%s should be version %d" % (e.number, wanted))
        stored = self.evidence.files.get(e.pdf_sha256)
        left_out = stored is not None and stored.content is None and self.evidence.public
        if left_out:
            self.tell("papers", e.number + " 未公开", e.number + " is withheld")
        elif stored is None or stored.content is None:
            self.bad("papers", e.number + " 没有存档", e.number + " is not stored")
        elif sha256(stored.content) != e.pdf_sha256:
            self.bad("papers", e.number + " 被改动", e.number + " was altered")
        self.papers.append((e.kind, e.subject, e.version))
        self.printed.add((e.kind, e.number, e.version, e.subject, e.pdf_sha256))
        e.seq = self.seq
        self.on_paper.append(e)

    def on_PaperReprinted(self, e):
        if (e.kind, e.number, e.version, e.subject, e.pdf_sha256) not in self.printed:
            self.bad("order", e.number + " 从未这样打印", e.number + " was never printed so")

    # paper held against data

    def on_TypeBackChecked(self, e):
        self.attempt("binding", self.check_type_back, e)

    def check_type_back(self, e):
        said = (e.kind, e.number, e.version, e.subject, e.pdf_sha256)
        held = [p for p in self.on_paper if (p.kind, p.number, p.version, p.subject, p.pdf_sha256) == said]
        if not held:
            self.bad("binding", "回填核对的 %s 从未这样打印" % e.number, "%s was never printed so" % e.number)
            return
        if len(e.hidden) != 2 or not 1 <= e.hidden[0] < e.hidden[1] <= 16:
            self.bad("binding", "隐藏的不是十六组中的两组", "not two of sixteen groups were hidden")
            return
        digest = held[-1].record_sha256
        right = [digest[4 * place - 4 : 4 * place] for place in e.hidden]
        if e.matched != (right == e.typed):
            self.bad("binding", "所填字符与结论不符", "what was typed does not give the result told")
        elif not e.matched:
            named = "%s V%d" % (e.number, e.version)
            self.tell("binding", "#%d %s 回填不符" % (self.seq, named), "#%d %s did not match" % (self.seq, named))

    def on_SignedPaperReturned(self, e):
        self.attempt("binding", self.check_return, e)

    def check_return(self, e):
        if any(paper.pdf_sha256 == e.file_sha256 for paper in self.on_paper):
            self.bad("binding", "回传的就是存档文件本身", "what was returned is the stored file itself")
        told = (e.verdict, e.pdf_sha256, e.replaced_by)
        allowed = self.verdicts(e)
        if allowed is not None and told not in allowed:
            self.bad("binding", "回传件的判定应为 %s" % (allowed[0],), "the verdict should be %s" % (allowed[0],))
        elif e.verdict != "current":
            named = "#%d %s V%d: %s" % (self.seq, e.number, e.version, e.verdict)
            self.tell("binding", named, named)

    def verdicts(self, e):
        """What may be told of a returned sheet: verdict, stored paper, what replaces it; None = cannot be said."""
        if not e.hearing:
            return [("unreadable", "", None)]
        if e.hearing.upper() != self.hearing.upper():
            return [("other-hearing", "", None)]
        said = (e.number, e.version, e.record_sha256)
        held = [p for p in self.on_paper if (p.number, p.version, p.record_sha256) == said]
        if not held:
            return [("not-held", "", None)]
        paper = held[0]
        if e.printed_after is None or not 1 <= e.printed_after < paper.seq:
            return [("not-held", paper.pdf_sha256, None)]
        corrected = paper.kind in ("D8", "D9", "D10")
        if self.evidence.public and corrected and self.hidden_since(paper.seq):
            return None  # a correction may have begun among the acts withheld
        by = self.replaced_by(paper)
        return [("current" if by is None else "superseded", paper.pdf_sha256, by)]

    def replaced_by(self, paper):
        later = [p.version for p in self.on_paper if (p.kind, p.subject) == (paper.kind, paper.subject)]
        if max(later) > paper.version:
            return max(later)
        if paper.kind in ("D8", "D9"):
            unit = self.units[paper.subject]
            locked = unit.rounds[-1].locked
            holds = next_version(unit) if locked is None else locked
            return None if holds <= paper.version else holds
        if paper.kind == "D10" and any(c.group == paper.subject and c.begun > paper.seq for c in self.corrections):
            return paper.version + 1
        return None

    def on_CustodyPhotographed(self, e):
        self.attempt("binding", self.check_photograph, e)

    def check_photograph(self, e):
        known = {paper.pdf_sha256 for paper in self.on_paper} if e.item == "paper" else {""}
        right = e.pdf_sha256 in known
        if e.item == "envelope":
            unit = self.units.get(e.unit)
            sheets = [c.returned for c in unit.rounds if c.number == e.round] if unit is not None else []
            right &= bool(sheets) and sheets[0] is not None and e.envelope is not None
            right = right and 1 <= e.envelope <= max(1, -(-sheets[0] // 100))
        else:
            right &= (e.unit, e.round, e.envelope) == (None, None, None)
        if not right:
            self.bad("binding", "照片所示的不存在：" + e.file_name, "a photograph of nothing there: " + e.file_name)

    def on_RecomputationOrdered(self, e):
        if sha256(e.text.encode("utf-8", "surrogatepass")) != e.sha256:
            self.bad("rules", "修订规则与所载指纹不符", "the revised rules have another digest")
        self.require_frozen()
        self.recomputations += 1
        if e.number != self.recomputations:
            self.bad("order", "重算编号应为 %d" % self.recomputations, "the recomputation's number is out of line")
        self.because(e.reason, e.document)
        self.attempt("order", self.check_revised, Plan(e.text))

    def check_revised(self, revised):
        def of_ballot(plan):
            return plan.items, [grade.id for grade in plan.grades], list(plan.groups)

        if of_ballot(revised) != of_ballot(self.plan()):
            self.bad("order", "修订规则用的不是这张票", "the revised rules are of another ballot")

    def on_IncidentRecorded(self, e):
        if e.number != self.incidents + 1:
            self.bad("order", "事件编号应为 %d" % (self.incidents + 1), "the incident's number is out of line")
        self.incidents += 1
        if e.category == "objection":
            self.objections.add(e.number)

    def on_ObjectionWithdrawn(self, e):
        if e.number not in self.objections:
            self.bad("order", "没有第 %d 号异议" % e.number, "there is no objection %d" % e.number)
        self.because(e.remark)
        if self.operators.get(self.act.actor) != "notary":
            self.bad("corrections", "撤回异议的不是公证员", "an objection withdrawn by no notary")
        self.objections.discard(e.number)

    def on_SupervisionEnded(self, e):
        self.supervision_ended = True
        self.tell("order", "公证监督已终止：" + e.reason, "supervision ended: " + e.reason)

    # the year

    def year_guards(self, e, named, figures=False):
        """Whether the rest may be asked; says what is asked of every act on the year."""
        self.require_frozen()
        if self.year.locked and self.act.kind not in ("AwardDecided", "YearReopened"):
            self.bad("order", "年度结果锁定之后改动", "changed after the year was locked")
        if figures and self.act.kind != "DeductionsRecorded":
            self.because("-", e.origin["sha256"] or e.origin["document"])
        unknown = sorted(set(named) - set(self.units))
        for unit in unknown:
            self.unknown_unit(unit)
        return not unknown and self.plan_or_none() is not None

    def because(self, reason, document="-"):
        if blank(reason):
            self.bad("order", "没有理由", "no reason is given")
        if blank(document):
            self.bad("order", "没有文件依据", "no document is named")

    def each_once(self, places):
        if not places:
            self.bad("order", "没有内容", "it names nothing")
        if len(set(places)) < len(places):
            self.bad("order", "重复", "something stands in it twice")

    def on_ScoresRecorded(self, e):
        if self.year_guards(e, [each["unit"] for each in e.scores], figures=True):
            plan = self.plan()
            for each in e.scores:
                component, score = plan.component(each["component"]), Fraction(each["score"])
                full = dict([("", component.maximum)] + component.parts) if component else {}
                weight = component.weights.get(self.units[each["unit"]].group, 0) if component else 0
                if each["part"] not in full or not weight:
                    self.bad("order", "得分不属于该单位的项目", "a score that the unit cannot have")
                elif not 0 <= score <= full[each["part"]]:
                    self.bad("order", "得分超出满分", "a score beyond full marks")
            self.each_once([(each["unit"], each["component"], each["part"]) for each in e.scores])
        for each in e.scores:
            self.year.scores[each["unit"], each["component"], each["part"]] = Fraction(each["score"])

    def on_VenuesRecorded(self, e):
        if self.year_guards(e, [count["unit"] for venue in e.venues for count in venue["counts"]]):
            component = self.plan().component(e.component)
            if component is None or component.source != "hearing":
                self.bad("order", "该项目不来自听证", "the component is not heard")
            for venue in e.venues:
                if venue["scheme_sha256"] != self.scheme_sha256:
                    self.bad("order", "会场按另一规则计票", "a venue counted by another scheme")
                self.each_once([count["unit"] for count in venue["counts"]])
            self.each_once([venue["hearing"] for venue in e.venues])
        for venue in e.venues:
            self.attempt("venues", self.check_venue, venue)
        self.year.venues[e.component] = e.venues

    def check_venue(self, venue):
        for count in venue["counts"]:
            score = str(Fraction(count["raw_total"]) / count["divisor"]) if count["divisor"] else None
            if score != count["score"] or count["divisor"] < 0:
                self.bad("venues", "会场得分不符：" + self.unit_name(count["unit"]), "a venue's score does not follow")
        if not re.fullmatch("[0-9a-f]{64}", venue["head"]):
            self.bad("venues", "会场校验码不合格式", "a venue's head is none")
        if venue["hearing"] == self.hearing:
            self._own_venue(venue)

    def _own_venue(self, venue):
        rows = [row for row in self.evidence.rows[:-1] if row.seq == venue["acts"] and row.seq < self.seq]
        if [row.hash for row in rows] != [venue["head"]] and not (rows and rows[0].form != FULL):
            self.bad("venues", "本记录的校验码不符", "the head of this very record differs")
        if not self.tells_own(venue):
            self.bad("venues", "本会场的数字不是锁定的数字", "this record's own figures are not those locked")

    def tells_own(self, venue):
        """Whether a venue that is this very record has exactly the figures locked now."""
        told = {count["unit"]: count for count in venue["counts"]}
        locked = {}
        for unit in self.units.values():
            for current in unit.rounds:
                if current.locked is None or current.tally is None:
                    continue
                if unit.id not in told and self.hidden_since(current.locked_at):
                    continue  # a correction may be under way among the acts withheld
                keys = ("ballots", "raw_total", "divisor", "score")
                locked[unit.id] = {"unit": unit.id, **{key: current.tally[key] for key in keys}}
        return told == locked

    def on_DeductionsRecorded(self, e):
        if self.year_guards(e, [each["unit"] for each in e.deductions], figures=True):
            kinds = self.plan().deduction_kinds
            number = max(self.year.deductions, default=0)
            for each in e.deductions:
                number += 1
                if each["number"] != number:
                    self.bad("order", "扣分编号应为 %d" % number, "the deduction should be number %d" % number)
                fixed = kinds.get(each["kind"], (None, None))[0]
                points = Fraction(each["points"])
                if each["kind"] and each["kind"] not in kinds:
                    self.bad("order", "没有这种扣分", "there is no such kind of deduction")
                elif points <= 0 or fixed not in (None, points):
                    self.bad("order", "扣分分值不符", "not the points of its kind")
                elif fixed is None and blank(each["reason"]):
                    self.bad("order", "没有理由", "no reason is given")
        for each in e.deductions:
            self.year.deductions[each["number"]] = each

    def on_DeductionWithdrawn(self, e):
        if self.year_guards(e, ()):
            if e.number not in self.year.deductions or e.number in self.year.withdrawn:
                self.bad("order", "没有第 %d 号扣分" % e.number, "there is no deduction %d" % e.number)
            self.because(e.reason)
        self.year.withdrawn.add(e.number)

    def on_UnitFailed(self, e):
        if self.year_guards(e, [e.unit]):
            if e.unit in self.year.failures:
                self.bad("order", "已列为不合格", "listed as failed before")
            self.because(e.reason, e.document)
        self.year.failures.add(e.unit)

    def on_FailureLifted(self, e):
        if self.year_guards(e, [e.unit]):
            if e.unit not in self.year.failures:
                self.bad("order", "并未列为不合格", "was not listed as failed")
            self.because(e.reason, e.document)
        self.year.failures.discard(e.unit)

    def on_GradesRecorded(self, e):
        if self.year_guards(e, [each["unit"] for each in e.grades], figures=True):
            if not {each["grade"] for each in e.grades} <= self.plan().free_grades:
                self.bad("order", "等次不能由人记录", "a grade that nobody may record")
            self.each_once([each["unit"] for each in e.grades])

    def on_AnswersRecorded(self, e):
        if self.year_guards(e, [each["unit"] for each in e.lines], figures=True):
            plan = self.plan()
            for each in e.lines:
                known = each["respondents"] in plan.respondents and each["channel"] in plan.channels
                if not known or len(each["counts"]) != plan.answers or any(n < 0 for n in each["counts"]):
                    self.bad("order", "问卷结果不合规则", "answers the scheme does not know")
            self.each_once([(each["unit"], each["respondents"], each["channel"]) for each in e.lines])

    def on_LastYearRecorded(self, e):
        if self.year_guards(e, (), figures=True):
            for each in e.lines:
                if each["group"] not in self.plan().groups or (each["rank"] is not None and each["rank"] < 1):
                    self.bad("order", "上年结果不合规则", "a line of last year that cannot be")
            self.each_once([(each["group"], each["unit"]) for each in e.lines])

    def on_AwardDecided(self, e):
        if self.year_guards(e, e.units):
            plan = self.plan()
            seats = self.award_seats(plan).get(e.group, 0)
            ranks = YearCount(plan, self.units, self.year).ranks()
            held = {unit.id: ranks[unit.id] for unit in self.units.values() if unit.group == e.group}
            held = {unit: rank for unit, rank in held.items() if rank is not None}
            last = max([rank for rank in held.values() if rank <= seats], default=0)
            across = {unit for unit, rank in held.items() if rank == last} if seats else set()
            left = seats - sum(rank < last for rank in held.values())
            open_tie = plan.award_at_line == "pending" and len(across) > left
            if not open_tie or not set(e.units) <= across or len(e.units) > left:
                self.bad("order", "这不是有待决定的并列", "there is no such tie to decide")
            if len(set(e.units)) < len(e.units):
                self.bad("order", "重复", "something stands in it twice")
            self.because("-", e.document)

    def award_seats(self, plan):
        """FORMAT.md 10.4."""
        share = plan.award_share or Fraction(0)
        sizes = {group: sum(u.group == group for u in self.units.values()) for group in plan.groups}
        exact_seats = {group: share * size for group, size in sizes.items()}
        down = {group: each.numerator // each.denominator for group, each in exact_seats.items()}
        if plan.award_rounding == "half-up":
            seats = {group: int(to_decimals(each, 0, "half-up")) for group, each in exact_seats.items()}
        elif plan.award_rounding == "ceiling":
            seats = {group: down[group] + (each != down[group]) for group, each in exact_seats.items()}
        else:
            seats = dict(down)
            if plan.award_rounding == "largest-remainder":
                total = share * sum(sizes.values())
                left = total.numerator // total.denominator - sum(down.values())
                for group in sorted(sizes, key=lambda g: down[g] - exact_seats[g])[:left]:
                    seats[group] += 1
        if plan.award_at_least_one and share:
            seats = {group: max(number, min(1, sizes[group])) for group, number in seats.items()}
        return seats

    def on_YearLocked(self, e):
        if self.year_guards(e, ()):
            if e.version != self.year.version + 1:
                self.bad("order", "版本应为 %d" % (self.year.version + 1), "the version is out of line")
            count = YearCount(self.plan(), self.units, self.year)
            for unit in count.lacking():
                self.bad("order", "得分不全：" + self.unit_name(unit), "a score is missing: " + self.unit_name(unit))
        self.attempt("years", self.check_year, e)
        self.year.locked, self.year.version = True, e.version

    def check_year(self, e):
        own = [v for venues in self.year.venues.values() for v in venues if v["hearing"] == self.hearing]
        if not all(map(self.tells_own, own)):
            self.bad("years", "本会场的数字已有更正", "this record's own figures were corrected since")
        count = YearCount(self.plan(), self.units, self.year)
        ranks = count.ranks()
        told = {place["unit"]: place for place in e.places}
        if len(told) != len(e.places) or set(told) != set(self.units):
            self.bad("years", "结果中的单位不符", "the result does not name the units")
        lines = []
        for unit in [unit for unit in self.units if unit in told]:
            total = None if count.totals[unit] is None else str(count.totals[unit])
            place, name = told[unit], self.unit_name(unit)
            if place["total"] != total:
                where = (name, place["total"], total)
                self.bad("years", "%s 总分：记录 %s，重算 %s" % where, "%s total: recorded %s, found %s" % where)
            if place["rank"] != ranks[unit]:
                where = (name, place["rank"], ranks[unit])
                self.bad("years", "%s 名次：记录 %s，重算 %s" % where, "%s rank: recorded %s, found %s" % where)
        for place in e.places:
            lines.append("%s %s %s" % (place["rank"] or "-", self.unit_name(place["unit"]), place["total"]))
        self.tell("years", "第 %d 版：%s" % (e.version, "；".join(lines)), "version %d" % e.version)

    def on_YearReopened(self, e):
        if self.year_guards(e, ()):
            if not self.year.locked:
                self.bad("order", "年度结果并未锁定", "the year was not locked")
            self.because(e.reason)
        self.year.locked = False

    # what is left at the end

    def end_rules(self):
        if self.frozen is None:
            self.nothing["rules"] = ("规则尚未冻结", "the rules are not frozen yet")
            return
        plan = self.plan()
        if plan.id != self.scheme_id:
            self.bad("rules", "规则编号不符：" + self.scheme_id, "the scheme has another id than " + self.scheme_id)

    def end_pool(self):
        if self.pool is None:
            self.nothing["pool"] = ("代表库尚未封存", "no pool is sealed yet")
            return
        for person, cells in self.roster(self.pool).people.items():
            known = self.evidence.people.get(person)
            if known is None:
                self.bad("pool", person + " 没有登记", person + " is not in the person table")
            elif known[0] not in ("", cells["name"]):
                self.bad("pool", "%s 的姓名与名册不同" % person, "%s has another name in the roster" % person)

    def rounds(self):
        return [(unit, current) for unit in self.units.values() for current in unit.rounds]

    def end_entries(self):
        verification = self.plan().ballot_verification if self.seen["BallotEntered"] else None
        if self.evidence.public:
            return
        for unit, current in self.rounds():
            if current.closed:
                where = "%s %d：" % (unit.name, current.number)
                for zh, en, sheets in open_sheets(current, verification):
                    if sheets:
                        listed = ", ".join(map(str, sorted(sheets)))
                        self.bad("entries", where + zh + listed, where + en + listed)

    def end_papers(self):
        for unit, current in self.rounds():
            if current.returned is None:
                continue
            self.seen["collected"] += 1
            where = "%s %d：" % (unit.name, current.number)
            sheets = set(current.keyed["first"]) | set(current.keyed["second"])
            keyed = len(sheets | set(current.ruled) | current.invalid)
            sums = [
                ("发出＝应投票", "issued = voters", current.issued, current.present - current.recused),
                (
                    "印制＝发出＋换发＋剩余",
                    "printed = issued + exchanged + unused",
                    current.printed,
                    current.issued + current.exchanged + (current.unused or 0),
                ),
            ]
            if current.closed and not (self.evidence.public and current.tally is None):
                missing = current.returned + len(current.minuted)
                sums.append(("发出＝收回＋说明的未交回", "issued = returned + minuted", current.issued, missing))
            if current.closed and not self.evidence.public:
                sums.append(("收回＝录入", "returned = keyed", current.returned, keyed))
            if current.tally is not None:
                told = current.tally["valid"] + current.tally["invalid"] + current.tally["abstentions"]
                left = current.returned if self.evidence.public else keyed
                sums.append(("录入＝有效＋无效＋弃权", "keyed = valid + invalid + abstentions", left, told))
            for zh, en, left, right in sums:
                if left != right:
                    by = " %d ≠ %d" % (left, right)
                    self.bad("reconciliation", where + zh + by, where + en + by)
            if any(map(blank, current.minuted)):
                self.bad("reconciliation", where + "未交回没有说明", where + "a missing ballot without a minute")

    def end_ranks(self):
        counted = [current for _, current in self.rounds() if current.tally is not None]
        if not counted:
            self.nothing["ranks"] = ("尚未计票", "nothing counted yet")
            return
        plan = self.plan()
        for group, label in plan.groups.items():
            lines = []
            for rank, units in self.rank_classes(plan, group):
                for unit in units:
                    score = Fraction(self.units[unit].rounds[-1].tally["score"])
                    lines.append("%d %s %s" % (rank, self.unit_name(unit), shown(score, plan)))
            if lines:
                self.tell("ranks", label + "：" + "；".join(lines), "")

    def end_files(self, acts):
        files = self.evidence.files
        cited = set()
        for row in acts:
            payload = row.payload
            keys = {
                "PaperPrinted": ("pdf_sha256",),
                "DrawCommitted": ("rules_sha256",),
                "PoolSealed": ("source_sha256", "roster_sha256"),
                "SignedPaperReturned": ("file_sha256",),
                "CustodyPhotographed": ("file_sha256",),
            }.get(row.kind, ())
            cited.update(payload.get(key) for key in keys)
            if row.kind in FIGURES:
                cited.add(payload["origin"]["sha256"])
        cited -= {"", None}
        for digest, file in sorted(files.items()):
            if file.content is None:
                self.tell("files", "未附：" + file.name, "left out: " + file.name)
            elif sha256(file.content) != digest or len(file.content) != file.size:
                self.bad("files", "被改动：" + file.name, "altered: " + file.name)
            if digest not in cited:
                self.bad("files", "没有操作引用：" + file.name, "no act cites " + file.name)
        for digest in sorted(cited - set(files)):
            self.bad("files", "没有存档：%s…" % digest[:16], "not stored: %s..." % digest[:16])

    def end_secrecy(self, acts):
        pool = {}
        for act in acts:
            if act.kind == "PoolSealed":
                pool.update(self.roster(act.payload["roster_sha256"]).people)
        names = {self.name_of(person) for person in pool}
        for act in acts:
            if act.kind not in ON_PAPERS + RECHECKS + ("EntryClosed",):
                continue
            self.seq = act.seq
            words = " ".join(
                [act.payload.get(field, "") for field in ("remark", "reason", "found", "person")]
                + act.payload.get("deciders", [])
                + act.payload.get("checked_by", [])
                + [act.payload.get("notary") or ""]
            )
            if act.actor in pool or any(each in pool for each in re.findall("[A-Z0-9][A-Z0-9-]*", words)):
                self.bad("secrecy", "票上的操作牵涉名册中的人", "an act on a ballot names somebody of the pool")
            elif words.strip() and any(len(name) > 1 and name in words for name in names):
                self.tell("secrecy", "#%d 备注中有名册中的姓名，请看" % act.seq, "#%d: a name, please look" % act.seq)
        self.seq = None

    def end_contacts(self):
        evidence = self.evidence
        if not evidence.contacts:
            self.nothing["contacts"] = ("本证据包不附电话和证件号", "this bundle holds no contacts")
        number = re.compile("[0-9]{7,}[Xx]?")

        def numbers(text):
            return {each.upper() for each in number.findall(text)}

        contacts, sources = set(), set()
        for _, details in evidence.people.values():
            known = parse_json(details)
            for key in ("phone", "id_card"):
                contacts |= numbers(str(known.get(key, "")))
        for row in evidence.rows:
            if row.payload is not None and contacts & numbers(canonical(row.payload)):
                self.bad("contacts", "第 %r 项含电话或证件号" % row.seq, "act %r holds such a number" % row.seq)
            if row.kind == "PoolSealed" and isinstance(row.payload, dict):
                sources.add(row.payload.get("source_sha256"))
        for digest, file in evidence.files.items():
            if file.content is not None and digest not in sources and file.media_type.startswith("text/"):
                if contacts & numbers(file.content.decode("utf-8", "replace")):
                    self.bad("contacts", file.name + " 含电话或证件号", file.name + " holds such a number")

    def end_venues(self):
        for component, venues in self.year.venues.items():
            for venue in venues:
                told = "%s %s %s (%d) %s" % (component, venue["title"], venue["hearing"], venue["acts"], venue["head"])
                self.tell("venues", told, "")

    def end_corrections(self):
        for each in self.corrections:
            sheets = ("（%s）" % "；".join(each.sheets)) if each.sheets else ""
            scores = "尚未锁定" if each.open else "%s → %s" % (each.before, each.after)
            self.tell("corrections", "%s 第 %d 版 %s%s" % (self.unit_name(each.unit), each.version, scores, sheets), "")
        if not self.seen["SampleDrawn"] and not self.seen["RecountOrdered"]:
            self.nothing["rechecks"] = ("没有抽样核对，也没有重新计票", "neither a sample nor a recount")
        if not self.corrections and not self.seen["ObjectionWithdrawn"]:
            self.nothing["corrections"] = ("锁定后没有更正", "nothing was corrected")

    def say_nothing(self):
        if not any(self.seen[kind] for kind in ("TypeBackChecked", "SignedPaperReturned", "CustodyPhotographed")):
            self.nothing["binding"] = ("没有拿纸面与记录核对过", "no paper was held against the record")
        silent = {
            "commitments": ("DrawCommitted", "尚无抽选", "no draw yet"),
            "draws": ("DrawHeld", "尚无抽选", "no draw yet"),
            "attendance": ("BallotsIssued", "尚未发票", "no ballots yet"),
            "entries": ("BallotEntered", "尚未录票", "no ballots keyed yet"),
            "reconciliation": ("collected", "尚未收票", "no ballots collected yet"),
            "tallies": ("TallyTaken", "尚未计票", "nothing counted yet"),
            "papers": ("PaperPrinted", "尚无打印文件", "no papers yet"),
            "signatures": ("SheetSigned", "尚无签字", "nothing signed yet"),
            "venues": ("VenuesRecorded", "尚无会场结果", "no venues yet"),
            "years": ("YearLocked", "年度结果尚未锁定", "the year is not locked yet"),
            "roles": ("RolesInForce", "记录由不分岗位权限的旧版本建立", "of a version that knew no roles"),
        }
        for check, (needed, zh, en) in silent.items():
            if not self.seen[needed]:
                self.nothing.setdefault(check, (zh, en))

    def say_withheld(self):
        """A public bundle: what could not be looked at (FORMAT.md 11.4)."""
        if not any(row.form == GONE for row in self.evidence.rows):
            return
        for check in ("entries", "deciders", "secrecy"):
            self.withheld[check] = (
                "单张票未公开，请用完整证据包核验",
                "single ballots are withheld: ask for the sealed bundle",
            )
        self.withheld["corrections"] = (
            "单张票未公开，只核对了更正报告",
            "single ballots are withheld: only whether corrections were reported was checked",
        )
        if "rechecks" not in self.nothing:
            self.withheld["rechecks"] = (
                "单张票未公开，只核对了次序、张数和合计",
                "single ballots are withheld: only order, numbers and sums were checked",
            )
        self.withheld["tallies"] = (
            "单张票未公开，只核对了各项相加、相除",
            "single ballots are withheld: only the sums and quotients were checked",
        )
        self.withheld["reconciliation"] = (
            "单张票未公开，只核对了张数",
            "single ballots are withheld: only the numbers of papers were checked",
        )


def split_by(units, order, scores):
    """A class of equal units told apart by a lot or a second vote, if it was about exactly them."""
    if sorted(units) != sorted(order):
        return [units]
    if not scores:
        return [[unit] for unit in order]
    by_score = defaultdict(list)
    for unit, score in zip(order, scores):
        by_score[score].append(unit)
    return [by_score[score] for score in sorted(by_score, reverse=True)]


def next_version(unit):
    """1 + the highest version ever locked for the unit."""
    return 1 + max((version for current in unit.rounds for version in current.versions), default=0)


def sheets_of(current):
    """The numbers in force: those written on papers, less those taken out."""
    last = (current.returned or 0) + len(current.taken_out)
    return set(range(1, last + 1)) - current.taken_out


def forget(current, sheet):
    """Nothing of what was keyed and found of a paper is left but a doubt."""
    for known in (*current.keyed.values(), *current.by.values(), current.read_back, current.settled, current.ruled):
        known.pop(sheet, None)
    current.invalid.discard(sheet)


def counting(current):
    """The numbers in force whose papers are not invalid."""
    return sheets_of(current) - current.invalid


def agrees(reading):
    """Whether a paper, as read, says what was counted."""
    return reading[0] == reading[1]


def differing(held):
    """Papers on which a recount and the count differ."""
    return {sheet for sheet, marks in held.keyed.items() if marks != held.counted[sheet]}


def unsettled(held, running=False):
    """Of these, those nobody looked at; with `running` also whether the recount is still open."""
    return (running and not held.compared) or differing(held) - set(held.settled)


def marks_on(current, sheet):
    """The marks that stand: corrected, ruled, settled, keyed twice alike, or read back; None = none."""
    for decided in (current.corrected, current.ruled, current.settled):
        if sheet in decided:
            return decided[sheet]
    one, two = (current.keyed[each].get(sheet) for each in ("first", "second"))
    if two is None:
        return one if current.read_back.get(sheet) else None
    return one if one == two else None


def open_sheets(current, verification):
    """What is not decided in a closed round: two sentences and the sheets."""
    first, second = current.keyed["first"], current.keyed["second"]
    decided = set(current.ruled) | current.invalid
    wanted = sheets_of(current) - decided
    yield "第一遍未录：", "not keyed in the first pass: ", wanted - set(first)
    if verification == "read-back":
        unheard = [sheet for sheet in wanted if not current.read_back.get(sheet)]
        yield "未唱票核对：", "not read back: ", set(unheard) - set(current.settled)
    else:
        yield "第二遍未录：", "not keyed in the second pass: ", wanted - set(second)
    differing = {sheet for sheet in set(first) & set(second) if first[sheet] != second[sheet]}
    yield "差异未认定：", "differences open: ", differing - set(current.settled) - decided
    yield "疑难票未裁定：", "doubts open: ", current.doubts - decided


def account_of(current):
    return {
        "present": current.present,
        "recused": current.recused,
        "session_present": current.session_present,
        "issued": current.issued,
        "exchanged": current.exchanged,
        "returned": current.returned or 0,
        "unused": current.unused,
        "foreign": current.foreign,
    }


class Count:
    """A round counted from its marks (FORMAT.md 8)."""

    def __init__(self, plan, current):
        self.plan, self.current = plan, current
        self.pile = Counter()
        self.columns = [Counter() for _ in plan.items]
        self.points = [Fraction(0) for _ in plan.items]
        self.marks = 0
        for sheet in self.sheets():
            self.sort(sheet)

    def sheets(self):
        current = self.current
        return sorted(set(current.keyed["first"]) | set(current.keyed["second"]) | set(current.ruled) | current.invalid)

    def sort(self, sheet):
        plan, marks = self.plan, marks_on(self.current, sheet)
        if sheet in self.current.invalid:
            self.pile["invalid"] += 1
            return
        if marks is None:
            return
        if len(marks) != len(plan.items):
            raise Unusable("第 %d 张票标记个数不符" % sheet, "sheet %d has another number of marks" % sheet)
        standing = "valid"
        if all(mark == "0" for mark in marks):
            self.pile["all_blank"] += 1
            standing = {"abstention": "abstentions", "invalid": "invalid"}.get(plan.ballot_all_blank, "valid")
        elif plan.ballot_overmark == "ballot-invalid" and any("+" in m or m == "?" for m in marks):
            standing = "invalid"
        self.pile[standing] += 1
        if standing == "valid":
            for place, mark in enumerate(marks):
                if not plan.is_mark(mark):
                    raise Unusable("标记读不懂：" + mark, "a mark that is none: " + mark)
                self.columns[place][mark if mark in ("0", "?") or mark.isdigit() else "+"] += 1
                worth = plan.worth(mark)
                if worth is not None:
                    self.points[place] += worth
                    self.marks += 1

    def figures(self):
        plan, current, pile = self.plan, self.current, self.pile
        blank_worth, size = plan.blank_worth(), len(plan.items)
        all_blank_paper = (blank_worth or Fraction(0)) * size
        as_blank = out = 0
        if plan.ballot_invalid == "out-of-divisor":
            out = pile["invalid"]
        elif plan.ballot_invalid == "as-all-blank" and plan.ballot_all_blank == "as-blank-items":
            as_blank = pile["invalid"]
        elif plan.ballot_invalid == "as-all-blank" and plan.ballot_all_blank == "abstention":
            out = pile["invalid"]
        imputed = all_blank_paper * as_blank
        came_back = sum(self.points, Fraction(0)) + imputed
        short = current.issued - (current.returned or 0)
        by_attendance = plan.ballot_divisor in ("present-at-issue", "session-present")
        missing = short if by_attendance and short > 0 else 0
        given = all_blank_paper * missing if plan.ballot_unreturned == "as-blank-items" else Fraction(0)
        divisor = self.divisor(as_blank, out, blank_worth, size)
        papers = pile["valid"] + pile["invalid"] - out
        mean = came_back / papers if papers else Fraction(0)
        raw = came_back + given
        return {
            "account": account_of(current),
            "ballots": pile["valid"] + pile["invalid"] + pile["abstentions"],
            "valid": pile["valid"],
            "invalid": pile["invalid"],
            "abstentions": pile["abstentions"],
            "all_blank": pile["all_blank"],
            "items": [self.item(place) for place in range(size)],
            "raw_total": str(raw),
            "divisor": divisor,
            "score": str(raw / divisor) if divisor else None,
            "unreturned_cost": str((missing * mean - given) / divisor if divisor else Fraction(0)),
            "imputed_points": str(imputed + given),
        }

    def item(self, place):
        column = self.columns[place]
        return {
            "item": self.plan.items[place],
            "grades": [[grade.id, column[str(key)]] for key, grade in enumerate(self.plan.grades, 1)],
            "blank": column["0"],
            "overmarked": column["+"],
            "illegible": column["?"],
            "points": str(self.points[place]),
        }

    def divisor(self, as_blank, out, blank_worth, size):
        plan, current, pile = self.plan, self.current, self.pile
        rule = plan.ballot_divisor
        if rule == "marks":
            return self.marks + (0 if blank_worth is None else size * as_blank)
        if rule == "valid":
            papers = pile["valid"] + as_blank
        else:
            whole = {
                "present-at-issue": current.present - current.recused,
                "session-present": current.session_present,
                "returned": current.returned or 0,
            }[rule]
            papers = max(0, whole - pile["abstentions"] - out)
        return papers if plan.ballot_combination == "sum-of-items" else papers * size


class YearCount:
    """The year worked out (FORMAT.md 10)."""

    def __init__(self, plan, units, year):
        self.plan, self.units, self.year = plan, units, year
        self.standing = defaultdict(list)
        for number in sorted(set(year.deductions) - year.withdrawn):
            self.standing[year.deductions[number]["unit"]].append(year.deductions[number])
        self.heard = defaultdict(list)
        for component, venues in year.venues.items():
            for count in [count for venue in venues for count in venue["counts"] if count["divisor"]]:
                self.heard[component, count["unit"]].append((Fraction(count["raw_total"]), count["divisor"]))
        self.totals = {unit.id: self.total(unit) for unit in units.values()}

    def total(self, unit):
        parts = [
            (weight, component)
            for component in self.plan.components
            for weight in [component.weights.get(unit.group, Fraction(0))]
            if weight
        ]
        if not parts:
            return None
        total = Fraction(0)
        for weight, component in parts:
            score = self.score(component, unit.id)
            if score is None:
                return None
            total += score / component.maximum * weight
        return total - sum(self.taken(unit.id, None), Fraction(0))

    def score(self, component, unit):
        off = self.taken(unit, component.id)
        heard = self.heard[component.id, unit]
        score = self.recorded(component, unit)
        if component.source == "hearing" and heard:
            if self.plan.year_pooling == "pooled":
                score = sum(raw for raw, _ in heard) / sum(divisor for _, divisor in heard)
            else:
                score = sum(raw / divisor for raw, divisor in heard) / len(heard)
        elif component.source == "deductions" and (off or score is None):
            score = component.maximum
        if score is None or not off:
            return score
        return max(Fraction(0), score - sum(off, Fraction(0)))

    def recorded(self, component, unit):
        known = [self.year.scores.get((unit, component.id, part)) for part, _ in component.parts]
        if any(each is not None for each in known):
            return None if any(each is None for each in known) else sum(known, Fraction(0))
        return self.year.scores.get((unit, component.id, ""))

    def taken(self, unit, component):
        """Points taken off a component, or with None off the total; 0 for a case counted already."""
        points = []
        for each in self.standing[unit]:
            if self.lowers(each["kind"]) != component:
                continue
            rivals = [other for other in self.standing[unit] if each["case"] and other["case"] == each["case"]]
            beaten = any(
                (Fraction(other["points"]), -other["number"]) > (Fraction(each["points"]), -each["number"])
                for other in rivals
            )
            points.append(Fraction(0) if beaten else Fraction(each["points"]))
        return points

    def lowers(self, kind):
        kinds = self.plan.deduction_kinds
        if kind:
            return kinds[kind][1] if kind in kinds else None
        targets = [target for _, target in kinds.values()]
        return targets[0] if targets and targets.count(targets[0]) == len(targets) else None

    def lacking(self):
        return [
            unit.id
            for unit in self.units.values()
            if self.totals[unit.id] is None
            and unit.id not in self.year.failures
            and any(component.weights.get(unit.group) for component in self.plan.components)
        ]

    def ranks(self):
        compared = {}
        for unit, total in self.totals.items():
            if total is not None and unit not in self.year.failures and self.plan.year_ranked:
                if self.plan.year_rank_on == "displayed":
                    total = to_decimals(total, self.plan.year_decimals, self.plan.year_rounding)
                compared[unit] = total
        return {
            unit: None
            if unit not in compared
            else 1
            + sum(
                other > compared[unit]
                for each, other in compared.items()
                if self.units[each].group == self.units[unit].group
            )
            for unit in self.units
        }


# ------------------------------------------------------------------------------------ telling it


def plain(value):
    return canonical(value) if isinstance(value, (dict, list)) else str(value)


def shown(score, plan):
    digits = int(to_decimals(score, plan.decimals, plan.ranks_rounding) * 10**plan.decimals)
    text = str(abs(digits)).zfill(plan.decimals + 1)
    cut = len(text) - plan.decimals
    return ("-" if digits < 0 else "") + text[:cut] + ("." + text[cut:] if plan.decimals else "")


def grouped(digest):
    return " ".join(digest[n : n + 4] for n in range(0, len(digest), 4))


def printable(text):
    """Nothing that could move the cursor or hide a word."""
    return "".join(c if c.isprintable() else "\\u%04x" % ord(c) for c in text)


def lines_for(verification, everything=False):
    evidence = verification.evidence
    kind = ("演练", "REHEARSAL") if verification.rehearsal else ("正式", "official")
    yield "核验 Verification: %s （%s %s） %s" % (verification.title, kind[0], kind[1], verification.hearing)
    if evidence.manifest is not None:
        yield (
            "公开证据包 public bundle"
            if evidence.public
            else "完整证据包，含单张票，应封存 full bundle with single ballots, keep it sealed"
        )
    for number, (check, zh, en) in enumerate(CHECKS):
        status = verification.status(check)
        words = STATUS_WORDS[status]
        yield "%s %-8s V%-2d  %s  %s" % (padded(words[0], 6), words[1], number, zh, en)
        found = verification.findings[check]
        for line in found if everything else found[:SHOWN]:
            yield "                      - %s / %s" % line
        if len(found) > SHOWN and not everything:
            yield "                      - …… %d" % (len(found) - SHOWN)
        for reasons in (verification.broke, verification.withheld, verification.nothing):
            if check in reasons and not (reasons is verification.nothing and status != NOTHING):
                yield "                      - %s / %s" % reasons[check]
        for zh_note, en_note in verification.notes[check]:
            yield "                      · %s%s" % (zh_note, " / " + en_note if en_note else "")
    states = Counter(verification.status(check) for check, _, _ in CHECKS)
    verdict = ("核验结论：没有不符。", "Result: nothing is wrong.")
    if verification.failed():
        verdict = ("核验结论：有不符！", "Result: SOMETHING IS WRONG.")
    elif states[WITHHELD]:
        verdict = (
            "核验结论：没有不符；但单张票未公开，有 %d 项未能全部核对。" % states[WITHHELD],
            "Result: nothing is wrong; but single ballots are withheld, %d checks could not be made in full."
            % states[WITHHELD],
        )
    yield "%s 通过 %d，不符 %d，未能核 %d，未公开 %d，无可核 %d。" % (
        verdict[0],
        states[PASSED],
        states[FAILED],
        states[COULD_NOT],
        states[WITHHELD],
        states[NOTHING],
    )
    yield "%s %d passed, %d failed, %d could not be done, %d withheld, %d had nothing to check." % (
        verdict[1],
        states[PASSED],
        states[FAILED],
        states[COULD_NOT],
        states[WITHHELD],
        states[NOTHING],
    )


def padded(text, width):
    return text + " " * max(0, width - sum(2 if ord(c) > 0x2E80 else 1 for c in text))


def speak_utf8():
    """Let no character stop the output, on whatever console."""
    if os.name == "nt":
        try:
            import ctypes

            ctypes.windll.kernel32.SetConsoleOutputCP(65001)
        except Exception:  # an odd console; the text still comes out somehow
            pass
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        except (AttributeError, ValueError, io.UnsupportedOperation):
            pass


def found_beside():
    """What lies beside this file: an unpacked bundle, else a ZIP, else a record. Raises Unusable."""
    here = os.path.dirname(os.path.abspath(__file__))
    if os.path.exists(os.path.join(here, "manifest.json")):
        return here
    for ending in (".zip", ".hearing"):
        found = sorted(name for name in os.listdir(here) if name.lower().endswith(ending))
        if len(found) == 1:
            return os.path.join(here, found[0])
        if found:
            raise Unusable(
                "这里有几个%s文件，请把要核验的拖到本程序上" % ending, "several %s files; drag one onto me" % ending
            )
    raise Unusable(
        "旁边没有证据包：请先把整个压缩包解压缩，再双击本程序",
        "no bundle beside me: unpack the whole ZIP first, then double-click me again",
    )


def head_digits(typed):
    if typed is None:
        return None
    digits = "".join(typed.split()).lower()
    if not re.fullmatch("[0-9a-f]{8,64}", digits):
        raise Unusable("校验码应为 8 至 64 位十六进制数字", "a head is 8 to 64 hexadecimal digits")
    return digits


def verify(path, head=None):
    """Every check of what stands at a path. Raises Unusable."""
    return Verification(evidence_at(path), head_digits(head)).run()


def main(arguments=None):
    speak_utf8()
    given = sys.argv[1:] if arguments is None else list(arguments)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", help="证据包、文件夹或 .hearing 文件 bundle, folder or record")
    parser.add_argument("--head", help="签字纸上的校验码（至少前 8 位） head on a signed paper, 8 digits at least")
    parser.add_argument("--all", action="store_true", help="列出全部发现 print every finding")
    parser.add_argument("--json", action="store_true", help="结果为 JSON print the result as JSON")
    options = parser.parse_args(given)
    try:
        verification = verify(options.path or found_beside(), options.head)
        status = 1 if verification.failed() else 0
        if options.json:
            print(canonical({check: verification.status(check) for check, _, _ in CHECKS}))
        else:
            for line in lines_for(verification, options.all):
                print(printable(line))
    except Unusable as error:
        print(printable("不能核验：" + error.zh), file=sys.stderr)
        print(printable("Cannot verify: " + error.en), file=sys.stderr)
        status = 1
    if not given and sys.stdin is not None and sys.stdin.isatty():  # double-clicked: keep the window open
        try:
            input("按回车键关闭窗口 Press Enter to close")
        except EOFError:
            pass
    return status


if __name__ == "__main__":
    sys.exit(main())
