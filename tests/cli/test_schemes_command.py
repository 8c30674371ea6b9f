"""`hearing-desk schemes`: the list, the rule sheet in words, and scheme files with errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Office, refused, typed
from tests.rules.scheme_text import changed, file_text


def test_the_base_scheme_comes_first() -> None:
    lines = typed("schemes").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [
        "tonghe-2011",
        "agri-2009",
        "county-appraisal",
        "daqing-2011",
        "daqing-2011-offices",
        "district-three-level",
        "maanshan-2017",
        "street-office",
    ]
    assert "群众满意单位听证评议" in lines[0]


@pytest.mark.parametrize("scheme", ["tonghe-2011", "county-appraisal", "street-office"])
def test_a_scheme_is_said_in_either_language(scheme: str) -> None:
    chinese, english = (typed("schemes", scheme, lang=lang) for lang in ("zh", "en"))
    for result in (chinese, english):
        assert result.exit_code == 0
        assert result.stderr == ""
        assert len(result.stdout.splitlines()) > 30
    assert chinese.stdout != english.stdout


def test_schemes_written_here_stand_below_those_of_the_program(own_schemes: Path) -> None:
    own_schemes.mkdir()
    (own_schemes / "mine.toml").write_text(file_text(changed()), encoding="utf-8")
    (own_schemes / "wrong.toml").write_text("x = 1", encoding="utf-8")
    (own_schemes / "tonghe-2011.toml").write_text("x = 1", encoding="utf-8")
    lines = typed("schemes", lang="zh").stdout.splitlines()
    assert [" ".join(line.split()) for line in lines[-2:]] == [
        "mine 评议",
        "wrong （有错误，不能使用）",
    ]
    assert len(lines) == 10
    assert typed("schemes", "mine").stdout.splitlines()[0] == "评议"


def test_a_plan_without_a_hearing_is_said_without_ballots_and_example() -> None:
    said = typed("schemes", "maanshan-2017", lang="zh").stdout
    assert "三、年度总成绩的构成" in said
    assert "评议票" not in said
    assert "计算示例" not in said


def test_a_scheme_of_ones_own_is_read_from_its_file(office: Office) -> None:
    path = office.file("my.TOML", "\ufeff" + file_text(changed(("title.zh", "自订评议"))))
    assert typed("schemes", path).stdout.splitlines()[0] == "自订评议"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "  bad.toml “foo”：没有这个设置项。"),
        ("en", "  bad.toml “foo”: There is no such key."),
    ],
)
def test_every_error_of_a_scheme_file_is_told(office: Office, lang: str, said: str) -> None:
    path = office.file("bad.toml", "id = 'x'\nfoo = 3\n[ballot]\nblank = 'nope'\n")
    lines = refused(typed("schemes", path, lang=lang))
    assert len(lines) > 5
    assert lines[1].startswith(said)
    assert any("“ballot.blank”" in line and "nope" in line for line in lines)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("标题 = '通'".encode("gb18030"), "规则文件 bad.toml 不是 UTF-8 编码（第 0 字节处）"),
        (b"id = 'x", "不符合TOML格式"),
        (b"a = " + b"[" * 100_000, "不符合TOML格式"),
    ],
)
def test_files_that_are_no_scheme(office: Office, content: bytes, said: str) -> None:
    path = office.folder / "bad.toml"
    path.write_bytes(content)
    assert said in "\n".join(refused(typed("schemes", path)))


def test_a_scheme_file_that_is_not_there(office: Office) -> None:
    assert "找不到文件" in refused(typed("schemes", office.folder / "no.toml"))[0]
    folder = office.folder / "folder.toml"
    folder.mkdir()
    assert "无法读取" in refused(typed("schemes", folder))[0]
    assert len(refused(typed("schemes", "x" * 5000 + ".toml"))) == 1


def test_a_question_of_a_scheme_is_told_beside_the_rule_sheet(office: Office) -> None:
    result = typed("schemes", office.file("my.toml", file_text(changed())))
    assert result.exit_code == 0
    assert all(line.startswith("注意：my.toml") for line in result.stderr.splitlines())
