"""Target `python`: whatever the names of a spec, the module works or is refused."""

from __future__ import annotations

import ast
import builtins
import json
import keyword
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tlvlog.codegen import Options, generate
from tlvlog.codegen.names import camel, snake

import tlvlog
from tlvlog import Record
from tlvlog.errors import CodegenError
from tlvlog.loader import load_schema
from tlvlog.schema import Schema, from_data, to_data

SPEC = """tlvlog-spec: 1
extends: tlvlog
name: words
version: 1
license: MIT
doc: Names of every kind.
enums:
  - {name: placeholder-enum, doc: An enum., entries: [{name: placeholder-entry, value: 1, doc: One.}]}
attribute-sets:
  - {name: placeholder-set, doc: A set., attributes: [{name: placeholder-attribute, type: 1, kind: u32, doc: A.}]}
subsystems:
  - {name: placeholder-subsystem, number: 0x8001, doc: Ours., reasons: [
      {name: placeholder-reason, number: 1, template: "{placeholder-argument}", doc: Why.,
       hint: Do it., arguments: [{name: placeholder-argument, kind: u64, doc: A.}]}]}
records:
  - {name: placeholder-record, type: 0x8001, since: 1, status: stable, doc: A., severity: info,
     attributes: placeholder-set,
     fields: [{name: placeholder-field, kind: u32, doc: A., enum: placeholder-enum},
              {name: other, kind: bytes, size: 4, doc: A.}]}
"""  # noqa: E501
KINDS = {"record": camel, "field": snake, "[a-z]+": snake}
NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


def words(spelled: Callable[[str], str]) -> list[str]:
    """Names of specs that become a keyword, a builtin, a member of the base, or what is used."""
    tree = ast.parse(generate(SCHEMA, "python")[0].text)
    used = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    found = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *dir(Record), *used} - {"other"}
    names = [(re.sub("(?<=[a-z])(?=[A-Z])|_", "-", word).lower(), word) for word in found]
    return sorted(n for n, word in names if NAME.fullmatch(n) and spelled(n) == word)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The schema as data, its names still to be chosen."""
    return json.dumps(to_data(SCHEMA))


def _loaded() -> Schema:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.yaml"
        path.write_text(SPEC)
        # The registry of the core has nothing to do with it, and takes most of the time.
        schema = load_schema(path)
    own = [s for s in schema.subsystems if s.name in ("none", "placeholder-subsystem")]
    return schema._replace(subsystems=tuple(own))


SCHEMA = _loaded()


def module_of(schema: Schema) -> dict[str, Any]:
    """What the generated module defines, as it is imported."""
    text = generate(schema, "python", Options(prefix="words_records"))[0].text
    namespace: dict[str, Any] = {"__name__": "words_records"}
    exec(compile(text, "words_records.py", "exec"), namespace)
    return namespace


@pytest.mark.once
@pytest.mark.parametrize("kind", list(KINDS))
def test_every_name_works_or_is_refused(kind: str, plain: str) -> None:
    """A record with the name is made, encoded, decoded and read; or a CodegenError names it."""
    refused, named_by = [], []
    for word in words(KINDS[kind]):
        if kind == "[a-z]+":  # all that is no name of a record or a field
            text = re.sub("placeholder-(?!record|field)[a-z]+", word, plain)
        else:
            text = plain.replace(f"placeholder-{kind}", word)
        schema = from_data(json.loads(text))
        (record,) = (r for r in schema.records if r.type == 0x8001)
        try:
            namespace = module_of(schema)
        except CodegenError as error:
            refused.append(word)
            named_by.append((word, str(error)))
            continue
        cls = namespace["CLASSES"][0x8001]
        field = record.fields[0].name.replace("-", "_")
        made = cls(**{field: 1, "other": b"abcd"}, attributes=[(1, 7)])
        log = namespace["decode"](tlvlog.encode([made], schema=namespace["SCHEMA"]))
        (read,) = namespace["typed_records"](log)
        assert type(read) is cls
        assert read == made == cls.of(log.records[0])
        assert getattr(read, field) in (1, schema.enum_names[record.fields[0].enum or ""][1])
        assert read.other == b"abcd"
        with pytest.raises(builtins.TypeError):
            cls.of(tlvlog.String("x"))
        speaker = schema.subsystems[-1]
        reason = speaker.reasons[0]
        function = namespace[f"{speaker.name}_{reason.name}".replace("-", "_")]
        argument = reason.arguments[0].name.replace("-", "_")
        spelled = f"{argument}_" if f"{argument}_" in function.__annotations__ else argument
        assert function(-22, **{spelled: 5}).text == "5"
    for word, said in named_by:
        assert word in said or word.replace("-", "_") in said
    if kind == "field":
        assert {"self", "property", "classmethod", "class", "type", "name"} <= set(refused)
        assert not {"super", "len", "bytes", "str", "int", "match"} & set(refused)
    elif kind != "record":
        assert not refused


@pytest.mark.once
def test_fields_called_like_types_are_clean_for_mypy(plain: str, tmp_path: Path) -> None:
    """What is not refused is understood by a type checker too."""
    schemas = {}
    for word in ("bytes", "str", "int", "len", "super", "tuple", "map", "print"):
        schema = from_data(json.loads(plain.replace("placeholder-field", word)))
        schemas[word] = generate(schema, "python", Options(prefix=f"words_{word}"))[0]
    for file in schemas.values():
        (tmp_path / file.name).write_text(file.text)
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "."]
    home = Path(tlvlog.__file__).parent.parent
    environment = {} if home.name == "site-packages" else {"MYPYPATH": str(home)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("prefix", ["json", "typing", "random", "collections", "tlvlog"])
def test_a_module_that_would_hide_another(prefix: str) -> None:
    """The generated module is not called like one of the standard library."""
    with pytest.raises(CodegenError, match="would hide"):
        generate(SCHEMA, "python", Options(prefix=prefix))
