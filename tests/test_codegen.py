"""The generator: what it refuses, when it writes, and that the project's own files are fresh."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tlvlog.codegen import Options, generate
from tlvlog.codegen.markdown import tables
from tlvlog.codegen.names import Scope, c_parameter, camel, snake, upper
from tlvlog.codegen.output import File, stale, write
from tlvlog.codegen.tables import fill
from tlvlog.codegen.vector_table import read_vectors

from tlvlog import codegen
from tlvlog.cli import main
from tlvlog.errors import CodegenError
from tlvlog.loader import load_schema
from tlvlog.schema import Entry, Enum, builtin

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data" / "codegen"
REFUSED = sorted((DATA / "refused").glob("*.yaml"))
OWN = ("c", "c-fuzz", "c-log", "c-reasons", "kaitai", "markdown", "wireshark")
# Those of many files, each in a directory of its own, with a test of the vectors.
FOLDERS = ("go", "rust")
GENERATED = ROOT / "codegen" / "generated"


# The project's own files ------------------------------------------------------


@pytest.mark.parametrize("target", OWN)
def test_the_committed_files_are_fresh(target: str) -> None:
    """Byte for byte what `tlvlog gen TARGET -o codegen/generated` makes of the spec."""
    schema = load_schema(ROOT / "spec" / "tlvlog.yaml")
    assert stale(generate(schema, target), GENERATED) == ""


def test_no_committed_file_is_left_over() -> None:
    """codegen/generated holds nothing but what the targets make."""
    made = {file.name for target in OWN for file in generate(builtin(), target)}
    assert {path.name for path in GENERATED.iterdir() if path.is_file()} == made


@pytest.mark.parametrize("target", FOLDERS)
def test_the_committed_folders_are_fresh(target: str) -> None:
    """Byte for byte what `tlvlog gen TARGET --vectors spec/vectors` makes, and nothing else."""
    vectors = read_vectors(ROOT / "spec" / "vectors", "")
    files = generate(builtin(), target, Options(vectors=tuple(vectors)))
    folder = GENERATED / target
    assert stale(files, folder) == ""
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found == {file.name for file in files}


def test_the_compiled_schema_is_fresh() -> None:
    """Byte for byte what `tlvlog gen builtin` makes of the spec."""
    spec = ROOT / "spec" / "tlvlog.yaml"
    files = generate(load_schema(spec), "builtin", Options(source=spec.name))
    assert stale(files, ROOT / "tlvlog") == ""


def test_the_tables_of_the_wire_format_are_fresh() -> None:
    """What stands between the marks of spec/WIRE.md is what the spec says."""
    text = (ROOT / "spec" / "WIRE.md").read_text()
    assert text.count("<!-- table: ") > 10
    assert fill(text, load_schema(ROOT / "spec" / "tlvlog.yaml"), "WIRE.md") == text


def test_the_schema_of_the_json_form_is_fresh() -> None:
    """Byte for byte what `tlvlog gen jsonschema -o spec` makes of the spec."""
    schema = load_schema(ROOT / "spec" / "tlvlog.yaml")
    assert stale(generate(schema, "jsonschema"), ROOT / "spec") == ""


# What it refuses ---------------------------------------------------------------


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_refused(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A schema that a target cannot express: the path in the schema, and nothing written."""
    target = max((t for t in codegen.TARGETS if path.stem.startswith(f"{t}-")), key=len)
    out = tmp_path / "out"
    assert main(["gen", target, "--spec", str(path), "-o", str(out)]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"tlvlog: {path.with_suffix('.err').read_text()}"
    assert not out.exists()


def test_case_is_no_difference() -> None:
    """Two names that differ in case alone are one macro."""
    entries = (Entry("open", 0, "One."), Entry("Open", 1, "Another."))
    enums = (*builtin().enums, Enum("mode", "A mode.", entries=entries))
    with pytest.raises(CodegenError) as caught:
        generate(builtin()._replace(enums=enums), "c")
    assert caught.value.path == "enums.mode.Open"
    assert caught.value.backend == "c"


@pytest.mark.parametrize("target", sorted(set(codegen.TARGETS) - {"builtin"}))
@pytest.mark.parametrize("prefix", ["9x", "a-b", "a b", "int", "class", "errno", "x_", "a__b", "é"])
def test_a_prefix_that_is_no_identifier(target: str, prefix: str) -> None:
    """Nothing begins with what no identifier may begin with."""
    with pytest.raises(CodegenError) as caught:
        generate(builtin(), target, Options(prefix=prefix))
    assert caught.value.path == "--prefix"


@pytest.mark.parametrize("spdx", ["MIT */ int x;", "MIT\nx", "{}", "Mine", "(MIT"])
def test_an_spdx_that_would_leave_its_comment(spdx: str) -> None:
    """The licence stays on its line, whatever was asked for."""
    with pytest.raises(CodegenError) as caught:
        generate(builtin(), "c", Options(spdx=spdx))
    assert caught.value.path == "--spdx"


@pytest.mark.parametrize("target", sorted(set(codegen.TARGETS) - {"builtin"}))
def test_no_licence_by_silence(target: str) -> None:
    """A spec without a licence needs one to be given; it then stands in every file."""
    schema = load_schema(DATA / "garden.yaml")._replace(license="")
    with pytest.raises(CodegenError, match="need a licence") as caught:
        generate(schema, target)
    assert caught.value.path == "license"
    for file in generate(schema, target, Options(prefix="mine", spdx="apache-2.0")):
        assert "SPDX-License-Identifier: Apache-2.0" in file.text.splitlines()[0]


@pytest.mark.parametrize("target", sorted(set(codegen.TARGETS) - {"builtin", "tables"}))
@pytest.mark.parametrize(
    "name", ["a\nid: injected\n#.yaml", "a*/b/*.yaml", "a-->b<!--.yaml", "\udcff\u202e\\.yaml"]
)
def test_names_of_specs_stay_in_their_comment(target: str, name: str) -> None:
    """Whatever a spec file is called, the banner is two comments of one line each."""
    options = Options(prefix="mine", spdx="MIT", source=name)
    plain = generate(builtin(), target, Options(prefix="mine", spdx="MIT", source="a.yaml"))
    for file, other in zip(generate(builtin(), target, options), plain, strict=True):
        lines, others = file.text.split("\n"), other.text.split("\n")
        assert lines[2:] == others[2:]
        assert lines[1].isprintable()
        before, _, after = others[1].partition("enerated from a.yaml by")
        assert lines[1].startswith(before)
        assert lines[1].endswith(after[-8:])
        inside = lines[1].removeprefix(before).removesuffix(after[-8:])
        marks = {".md": ("-->", "<!--"), ".h": ("*/", "/*"), ".c": ("*/", "/*")}
        assert not any(mark in inside for mark in marks.get(Path(file.name).suffix, ()))


def test_spec_check_warns_of_what_targets_refuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Everything that each target would refuse is said, and the spec is sound all the same."""
    path = tmp_path / "names.yaml"
    path.write_text(
        "tlvlog-spec: 1\nextends: tlvlog\nname: x\nversion: 1\ndoc: d\nrecords:\n"
        "  - {name: r, type: 0x8001, since: 1, status: stable, doc: R., severity: info, fields: [\n"
        "     {name: int, kind: u8, doc: I.}, {name: linux, kind: u8, doc: L.},\n"
        "     {name: self, kind: u8, doc: S.}]}\n"
    )
    assert main(["spec", "check", str(path)]) == 0
    said = capsys.readouterr().err.splitlines()
    assert all(line.startswith(f"{path}: warning: ") for line in said)
    found = [line.removeprefix(f"{path}: warning: ").split(": ")[:2] for line in said]
    assert found == [
        ["c", "license"],
        ["c", "records.r.fields.int"],
        ["c", "records.r.fields.linux"],
        ["kaitai", "records.r.fields.int"],
        ["kaitai", "records.r.fields.linux"],
        ["python", "records.r.fields.self"],
        ["rust", "records.r.fields.self"],
    ]
    for item in REFUSED:
        target = max((t for t in codegen.TARGETS if item.stem.startswith(f"{t}-")), key=len)
        assert main(["spec", "check", str(item)]) == 0
        assert f": warning: {target}: " in capsys.readouterr().err.replace("c-fuzz", "c")


def test_docs_cannot_leave_their_comment() -> None:
    """Text of a spec is text in every target, whatever it holds."""
    nasty = '*/ int x; /* ??/ \\ """ \' {{ x }} `|` --> \n#define y'
    doc = builtin()._replace(doc=nasty)
    for target in ("c", "c-log", "c-reasons"):
        for file in generate(doc, target):
            assert "*/ int x" not in file.text
            assert "\n#define y" not in file.text
            assert "??/" not in file.text
    declaration = yaml.safe_load(generate(doc, "kaitai")[0].text)
    assert declaration["meta"]["title"] == " ".join(nasty.split())
    assert "\n#define y" not in generate(doc, "markdown")[0].text
    compile(generate(doc, "python", Options(prefix="x"))[0].text, "generated", "exec")


# Output ------------------------------------------------------------------------


# All targets in one process: most of the time of each would be its start.
GENERATE = """
import sys
from tlvlog.cli import main
source, directory, *targets = sys.argv[1:]
for target in targets:
    assert not main(["gen", target, "--spec", source, "-o", f"{directory}/{target}"])
"""


def test_output_does_not_depend_on_where_or_when(tmp_path: Path) -> None:
    """Another directory, another hash seed: the same bytes, without a path or a date."""
    spec = DATA / "garden.yaml"
    (tmp_path / "elsewhere").mkdir()
    copy = tmp_path / "elsewhere" / "garden.yaml"
    copy.write_bytes(spec.read_bytes())
    targets = sorted(set(codegen.TARGETS) - {"tables"})
    for seed, source in ((1, spec), (2, copy)):
        subprocess.run(
            [sys.executable, "-c", GENERATE, source, tmp_path / str(seed), *targets],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            cwd=source.parent,
            check=True,
            capture_output=True,
        )
    for target in targets:
        directories = [
            {
                str(p.relative_to(tmp_path / seed)): p.read_bytes()
                for p in (tmp_path / seed / target).rglob("*.*")
                if p.is_file()
            }
            for seed in "12"
        ]
        assert directories[0] == directories[1]
        for content in directories[0].values():
            head = content.decode().splitlines()[:2]
            assert "SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note" in head[0]
            command = f"tlvlog gen {target} --spec garden.yaml"
            said = f"enerated from garden.yaml by `{command}`; do not edit."
            assert said in head[1].replace("DO NOT EDIT", "do not edit")
            assert str(tmp_path) not in content.decode()


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    """Writing the same again leaves the file, its inode and its time alone."""
    files = [File("a", "one\n"), File("b", "two\n")]
    assert [path.name for path in write(files, tmp_path)] == ["a", "b"]
    before = (tmp_path / "a").stat()
    assert [path.name for path in write([files[0], File("b", "three\n")], tmp_path)] == ["b"]
    after = (tmp_path / "a").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_nothing_is_half_written(tmp_path: Path) -> None:
    """When one file cannot be written, none is, and no temporary one stays behind."""
    (tmp_path / "b").mkdir()
    with pytest.raises(OSError, match="b"):
        write([File("a", "one\n"), File("b", "two\n")], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check prints a diff and exits 1 when a file is stale or absent, and writes nothing."""
    arguments = ["gen", "c", "-o", str(tmp_path)]
    assert main([*arguments, "--check"]) == 1
    assert "+struct tlvlog {" in capsys.readouterr().out.replace("__extension__ ", "")
    assert list(tmp_path.iterdir()) == []
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    capsys.readouterr()
    header = tmp_path / "tlvlog.h"
    header.write_text(header.read_text().replace("_STRING = 1,", "_STRING = 7,"))
    assert main([*arguments, "--check"]) == 1
    shown = capsys.readouterr().out
    assert "-\tTLVLOG_TYPE_STRING = 7," in shown
    assert "+\tTLVLOG_TYPE_STRING = 1," in shown
    assert "STRING = 7" in header.read_text()


def test_the_command_by_itself(tmp_path: Path) -> None:
    """`python -m tlvlog.codegen` has the statuses of `tlvlog gen`."""
    for arguments, status in (
        (["c", "-o", str(tmp_path)], 0),
        (["c", "-o", str(tmp_path), "--check"], 0),
        (["c", "-o", str(tmp_path), "--prefix", "other", "--check"], 1),
        (["c", "--prefix", "9"], 2),
        (["nothing"], 2),
        (["c", "--spec", str(tmp_path / "absent.yaml")], 2),
        (["c", "--spec", str(REFUSED[0]), "-o", str(tmp_path)], 3),
        (["builtin", "-o", str(tmp_path)], 2),
    ):
        command = [sys.executable, "-m", "tlvlog.codegen", *arguments]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == status, done.stderr
        assert "Traceback" not in done.stderr


def test_spdx_and_prefix_go_into_the_banner() -> None:
    """The banner's command makes the same file again."""
    options = Options(prefix="mine", spdx="(GPL-2.0 WITH Linux-syscall-note) OR MIT")
    text = generate(builtin(), "c", options)[0].text
    assert text.startswith(
        "/* SPDX-License-Identifier: (GPL-2.0 WITH Linux-syscall-note) OR MIT */\n"
        "/* Generated from tlvlog.yaml by `tlvlog gen c --prefix mine "
        "--spdx '(GPL-2.0 WITH Linux-syscall-note) OR MIT'`; do not edit. */\n"
    )


# Parts -------------------------------------------------------------------------


def test_spelling() -> None:
    """Kebab-case reads as each target wants it; parameters are respelled, not refused."""
    assert (snake("a-b"), upper("a-b"), camel("a-b"), camel("post_office")) == (
        "a_b",
        "A_B",
        "AB",
        "PostOffice",
    )
    assert c_parameter("register") == "register_"
    assert c_parameter("w", ("w",)) == "w_"
    assert c_parameter("from") == "from"
    scope = Scope("c")
    assert scope.claim("a", "x") == "a"
    assert scope.claim("a", "x") == "a"
    with pytest.raises(CodegenError, match="also the spelling of x"):
        scope.claim("a", "y")


def test_tables_of_a_page(tmp_path: Path) -> None:
    """What stands between the marks is renewed, the rest of the page is not touched."""
    page = "# Mine\n<!-- table: header -->\nold\n<!-- end of table -->\ntext | text\n"
    filled = fill(page, builtin(), "page.md")
    assert "| 2 | 4 | length | u32 |" in filled
    assert filled.startswith("# Mine\n<!-- table: header -->\n")
    assert filled.endswith("\n<!-- end of table -->\ntext | text\n")
    assert fill(filled, builtin(), "page.md") == filled
    with pytest.raises(CodegenError, match="no table is called 'nothing'"):
        fill(page.replace("header", "nothing"), builtin(), "page.md")
    assert {"records", "record:error", "attributes:limit", "enum:level"} <= set(tables(builtin()))

    (tmp_path / "page.md").write_text(page)
    (tmp_path / "other.md").write_text("no table\n")
    assert main(["gen", "tables", "-o", str(tmp_path), "--check"]) == 1
    assert main(["gen", "tables", "-o", str(tmp_path)]) == 0
    assert (tmp_path / "page.md").read_text() == filled
    assert (tmp_path / "other.md").read_text() == "no table\n"
    assert main(["gen", "tables", "-o", str(tmp_path), "--check"]) == 0


def test_the_reference_page_names_everything() -> None:
    """Every record, attribute, enum value and reason of a schema is on its page."""
    schema = load_schema(DATA / "garden.yaml")
    text = generate(schema, "markdown")[0].text
    for record in schema.records:
        assert f"### {record.name}\n" in text
    for item in schema.attribute_sets:
        for attribute in item.attributes:
            assert f"| {attribute.type} | {attribute.name} |" in text
    for subsystem in schema.subsystems:
        for reason in subsystem.reasons:
            assert f"#### {reason.number} {reason.name}\n" in text
