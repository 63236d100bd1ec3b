"""Specs that load, specs that do not, and what is said about them."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import tlvlog
from tlvlog.errors import Problem, SchemaError
from tlvlog.loader import effective_yaml, files, load, load_schema, yamlfile
from tlvlog.schema import AttributeSpec, Schema, builtin

DATA = Path(__file__).parent / "data" / "spec"
BAD = sorted(path.stem for path in (DATA / "bad").glob("*.yaml"))
GOOD = sorted(path.stem for path in (DATA / "good").glob("*.yaml"))
USER = "tlvlog-spec: 1\nextends: tlvlog\nname: mydev\nversion: 1\ndoc: A device.\n"


def problems(path: Path | str) -> list[Problem]:
    with pytest.raises(SchemaError) as caught:
        load_schema(path)
    return caught.value.problems


def write(folder: Path, text: str | bytes, name: str = "spec.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


# Mistakes ------------------------------------------------------------------------


def test_each_mistake_has_its_diagnostics() -> None:
    assert {path.stem for path in (DATA / "bad").glob("*.err")} == set(BAD)
    assert len(BAD) >= 100


@pytest.mark.parametrize("name", BAD)
def test_mistake(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DATA / "bad")
    expected = (DATA / "bad" / f"{name}.err").read_text(encoding="utf-8")
    assert "\n".join(map(str, problems(f"{name}.yaml"))) + "\n" == expected


@pytest.mark.parametrize("name", BAD)
def test_mistake_without_the_c_parser(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """libyaml and the parser in Python find the same."""
    monkeypatch.chdir(DATA / "bad")
    found = problems(f"{name}.yaml")
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert problems(f"{name}.yaml") == found


@pytest.mark.parametrize("name", BAD)
def test_words_are_ours(name: str) -> None:
    for problem in problems(DATA / "bad" / f"{name}.yaml"):
        for theirs in ("not valid under", "not of type", "Additional properties", "is not one"):
            assert theirs not in problem.text
        assert problem.path
        assert problem.text.isprintable()
        assert problem.path.isprintable()


def test_error_mirrors_its_first_problem() -> None:
    path = DATA / "bad" / "duplicate-record.yaml"
    with pytest.raises(SchemaError) as caught:
        load_schema(path)
    error = caught.value
    assert (error.file, error.line, error.path) == (str(path), 12, "records[reading].name")
    assert str(error).splitlines() == [str(problem) for problem in error.problems]


def test_problems_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    write(tmp_path, "tlvlog-spec: 1\npart-of: mydev\nenums: 1\nrecords: 2\n", "part.yaml")
    write(tmp_path, USER + "subsystems: 1\ninclude: [part.yaml]\nenums: 3\n")
    found = [(Path(p.file).name, p.line) for p in problems(tmp_path / "spec.yaml")]
    assert found == [("spec.yaml", 6), ("spec.yaml", 8), ("part.yaml", 3), ("part.yaml", 4)]


def test_problems_are_bounded(tmp_path: Path) -> None:
    many = write(tmp_path, USER + "enums:\n" + "- x\n" * 500)
    found = problems(many)
    assert len(found) == 101
    assert found[-1].text == "400 more problems are not shown"
    more = write(tmp_path, USER + "enums:\n" + "- x\n" * 50_000)
    assert problems(more)[-1].text == "at least 9900 more problems are not shown"


# Files ---------------------------------------------------------------------------


def test_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"
    assert problems(path) == [Problem(str(path), 0, "file", "does not exist")]


def test_a_refused_include_is_not_opened(tmp_path: Path) -> None:
    """What an absolute path leads to is neither read nor quoted."""
    secret = tmp_path / "secret.txt"
    secret.write_text("hush: 1\n")
    path = write(tmp_path, USER + f"include: [{secret}]\n")
    assert [(p.file, p.path) for p in problems(path)] == [(str(path), "include[0]")]


def test_directory(tmp_path: Path) -> None:
    expected = Problem(str(tmp_path), 0, "file", "is a directory, expected a spec file")
    assert problems(tmp_path) == [expected]


def test_name_with_a_nul() -> None:
    assert problems("a\0b")[0].text.startswith("cannot be read: ")


def test_name_that_is_too_long() -> None:
    assert problems("x" * 5000)[0].text.startswith("cannot be read: ")


def test_ten_megabytes(tmp_path: Path) -> None:
    path = write(tmp_path, (USER + "# " + "x" * 10_000_000).encode())
    assert [problem.text for problem in problems(path)] == [
        f"is larger than {yamlfile.SIZE_MAX} bytes, the most a spec file may have"
    ]


def test_the_largest_file(tmp_path: Path) -> None:
    text = USER + "#"
    path = write(tmp_path, text + "x" * (yamlfile.SIZE_MAX - len(text)))
    assert load_schema(path).name == "mydev"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs os.mkfifo")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    path = write(tmp_path, USER + "include: [pipe.yaml]\n")
    assert [problem.text for problem in problems(path)] == [
        "`pipe.yaml` is not a regular file, expected a spec file"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs os.mkfifo")
def test_a_pipe_is_not_extended(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    path = write(tmp_path, USER.replace("extends: tlvlog", "extends: pipe.yaml"))
    assert [problem.text for problem in problems(path)] == [
        "is not a regular file, expected a spec file"
    ]


def test_too_many_files(tmp_path: Path) -> None:
    names = [f"part{i}.yaml" for i in range(300)]
    for name in names:
        write(tmp_path, "tlvlog-spec: 1\npart-of: mydev\n", name)
    path = write(tmp_path, USER + "include:\n" + "".join(f"- {name}\n" for name in names))
    found = problems(path)
    assert len(found) == 300 - (load.FILES_MAX - 1)
    assert found[0].text == f"more than {load.FILES_MAX} files"


def test_too_long_a_chain(tmp_path: Path) -> None:
    for number in range(40):
        text = USER.replace("extends: tlvlog", f"extends: spec{number + 1}.yaml")
        write(tmp_path, text.replace("mydev", f"mydev{number}"), f"spec{number}.yaml")
    assert [problem.text for problem in problems(tmp_path / "spec0.yaml")] == [
        f"more than {load.EXTENDS_MAX} specs that extend one another"
    ]


def test_a_part_in_another_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    write(tmp_path / "b", "tlvlog-spec: 1\npart-of: mydev\nenums: 1\n", "part.yaml")
    path = write(tmp_path / "a", USER + "include: [../b/part.yaml]\n")
    file = os.path.join(str(tmp_path / "a"), "../b/part.yaml")
    assert [problem.file for problem in problems(path)] == [file]


@pytest.mark.parametrize("seed", range(8))
def test_any_bytes_load_or_are_refused(seed: int, tmp_path: Path) -> None:
    """Whatever a file holds: a Schema or a SchemaError."""
    source = random.Random(seed)
    seeds = [path.read_bytes() for path in sorted(DATA.rglob("*.yaml"))]
    tokens = [b"{", b"}", b"[", b"]", b": ", b"- ", b"\n", b"~", b"&a ", b"*a", b"!t ", b'"', b"|"]
    tokens += [b"\xff", b"\0", b"nest", b"since: 2", b"extend: true", b"?", b"<<: ", b"no", b"%"]
    path = tmp_path / "spec.yaml"
    for _ in range(60):
        data = bytearray(source.choice(seeds))
        for _ in range(source.randint(1, 5)):
            place = source.randrange(len(data) + 1)
            cut = source.choice([0, 0, 1, 9])
            data[place : place + cut] = source.choice(tokens) if source.random() < 0.8 else b""
        path.write_bytes(bytes(data))
        with contextlib.suppress(SchemaError):
            assert isinstance(load_schema(path), Schema)


# Specs that load -----------------------------------------------------------------


def test_the_core_spec_is_the_built_in_schema() -> None:
    assert load_schema(files.core_file()) == builtin()
    assert load_schema() is builtin()
    assert tlvlog.load_schema() is builtin()


@pytest.mark.parametrize("name", GOOD)
def test_effective_spec_loads_as_an_equal_schema(name: str, tmp_path: Path) -> None:
    """load(show(schema)) == schema."""
    schema = load_schema(DATA / "good" / f"{name}.yaml")
    text = effective_yaml(schema)
    assert load_schema(write(tmp_path, text)) == schema
    assert effective_yaml(load_schema(tmp_path / "spec.yaml")) == text


def test_effective_core_spec(tmp_path: Path) -> None:
    assert load_schema(write(tmp_path, effective_yaml(builtin()))) == builtin()


@pytest.mark.parametrize("name", GOOD)
def test_effective_spec_is_plain_yaml(name: str) -> None:
    """Any reader of YAML gets the same data from it as this one."""
    from tlvlog.schema import from_data

    schema = load_schema(DATA / "good" / f"{name}.yaml")
    data = yaml.safe_load(effective_yaml(schema))
    assert data.pop("tlvlog-spec") == 1
    assert data.pop("effective") is True
    assert from_data(data) == schema


def test_a_schema_has_what_it_extends_first() -> None:
    schema = load_schema(DATA / "good" / "device.yaml")
    core = builtin()
    assert schema.records[: len(core.records)] == core.records
    assert [record.name for record in schema.records[len(core.records) :]] == ["reading"]
    assert schema.subsystems[: len(core.subsystems)] == core.subsystems
    assert schema.carriers == core.carriers
    assert (schema.name, schema.version, schema.license) == ("thermo", 1, "")


def test_sets_and_subsystems_are_extended() -> None:
    schema = load_schema(DATA / "good" / "extends-core-sets.yaml")
    core = builtin()
    added = schema.set_by_name["error"].attributes[len(core.set_by_name["error"].attributes) :]
    assert added == (
        AttributeSpec("position", 0x8000, "nest", "Where it stood.", attributes="position"),
        AttributeSpec("serial", 0xFFFE, "utf8", "Serial number."),
    )
    assert schema.subsystem_by_name["bpf"].reasons[:-1] == core.subsystem_by_name["bpf"].reasons
    assert schema.subsystem_by_name["bpf"].by_number[0x8000].severity == "warning"
    assert schema.subsystem_by_name["none"].by_number[0xFFFF].template == "{{other}}"


def test_a_set_stands_behind_those_that_it_nests() -> None:
    schema = load_schema(DATA / "good" / "extends-core-sets.yaml")
    names = [item.name for item in schema.attribute_sets]
    assert names.index("position") < names.index("error")
    for item in schema.attribute_sets:
        for attribute in item.attributes:
            if attribute.attributes:
                assert names.index(attribute.attributes) < names.index(item.name)


def test_a_chain_adds_up() -> None:
    schema = load_schema(DATA / "good" / "chain.yaml")
    base = load_schema(DATA / "good" / "device.yaml")
    assert schema.records[:-1] == base.records
    assert schema.enums == base.enums
    assert schema.subsystem_by_name["thermo"].reasons[:-1] == (
        base.subsystem_by_name["thermo"].reasons
    )
    assert (schema.name, schema.version) == ("thermo-plus", 2)


def test_fields_are_as_old_as_their_record() -> None:
    record = load_schema(DATA / "good" / "growth.yaml").record_by_name["second"]
    assert [field.since for field in record.fields] == [2, 3]


def test_parts_come_in_the_order_of_their_inclusion() -> None:
    schema = load_schema(DATA / "good" / "parts.yaml")
    assert schema.records[-1].attributes == "of-the-whole"
    assert [item.name for item in schema.attribute_sets][-2:] == ["of-a-part", "of-the-whole"]
    assert schema.enums[-1].name == "mode"


def test_numbers_and_text_are_read_by_our_rules() -> None:
    schema = load_schema(DATA / "good" / "every-kind.yaml")
    assert schema.enum_values["mode"] == {"none-yet": 1, "KEEP_2": 1 << 63}
    assert schema.enum_by_name["mode"].entries[0].doc == "no"
    assert schema.doc.splitlines()[0] == "Every kind of field and attribute."


def test_a_log_through_a_loaded_schema() -> None:
    """A schema of a made-up device decodes and encodes at once."""
    schema = load_schema(DATA / "good" / "device.yaml")
    record = tlvlog.make_record(
        "reading", schema=schema, sensor=3, unit="kelvin", temperature=-5, note="cold"
    )
    error = tlvlog.ExtendedError(
        -19, subsystem="thermo", reason="sensor-missing", arguments=(7, 4), schema=schema
    )
    data = tlvlog.encode([record, error], schema=schema)
    log = tlvlog.decode(data, schema=schema)
    assert log.records[0].name == "reading"
    assert log.records[0].unit == "kelvin"
    assert log.records[1].text == "sensor 7 of 4 is not connected"
    assert tlvlog.encode(log.records, schema=schema) == data


def test_the_example_of_the_registry_page_loads(tmp_path: Path) -> None:
    page = Path(str(files.spec_dir())) / "REGISTRY.md"
    if not page.is_file():  # wheels carry the data only
        page = Path(__file__).parent.parent / "spec" / "REGISTRY.md"
    example = page.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
    schema = load_schema(write(tmp_path, example))
    assert schema.record_by_type[0x8001].name == "reading"
    assert schema.set_by_name["error"].by_type[0x8000].name == "serial"


def test_importing_the_loader_loads_neither_yaml_nor_jsonschema() -> None:
    code = (
        "import sys, tlvlog.loader, tlvlog.loader.diff\n"
        "tlvlog.loader.load_schema()\n"
        "print([m for m in ('yaml', 'jsonschema') if m in sys.modules])"
    )
    root = Path(tlvlog.__file__).parent.parent
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert result.stdout.strip() == "[]"


def test_what_cannot_be_said_in_a_spec_is_not_shown(tmp_path: Path) -> None:
    """A schema that no spec made is refused when it comes back, not taken for another one."""
    core = builtin()
    bad = core._replace(records=(*core.records, core.records[0]._replace(type=0x8001)))
    found = problems(write(tmp_path, effective_yaml(bad)))
    assert found[0].path == "records[string].name"
