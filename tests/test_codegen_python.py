"""Target `python`: typed classes that are what the library decodes, and pass mypy --strict."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from tlvlog.codegen import Options, generate

import tlvlog
from tests.c_build import SCHEMAS, prefix_of, schema
from tests.c_logs import Logs
from tlvlog.errors import CodegenError


def build(name: str, directory: Path) -> ModuleType:
    """The generated module of a schema, imported."""
    file = generate(schema(name), "python", Options(prefix=f"{prefix_of(name)}_records"))[0]
    path = directory / file.name
    path.write_text(file.text)
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_decodes_is_what_the_class_says(name: str, tmp_path: Path) -> None:
    """Each record of a random log, as its class, has the same content and encodes the same."""
    module = build(name, tmp_path)
    assert schema(name) == module.SCHEMA
    end = bytes.fromhex("0200020000000000")
    seen = set()
    logs = Logs(schema(name), 31)
    for _ in range(400):
        data = b"".join(record.wire["little"] for record in logs.log()) + end
        log = module.decode(data, byte_order="little")
        for plain, record in zip(log.records, module.typed_records(log), strict=True):
            assert record == plain
            assert record.offset == plain.offset
            cls = module.CLASSES.get(record.type)
            if cls is not None:
                seen.add(type(record))
                assert type(record) is cls
                for field, value in plain.fields():
                    assert getattr(record, field.name.replace("-", "_")) == value
        records = list(module.typed_records(log))
        assert tlvlog.encode(records, schema=module.SCHEMA, byte_order="little") == data
    assert seen == set(module.CLASSES.values())


def test_made_records(tmp_path: Path) -> None:
    """A record made with keywords is the one that make_record makes; reasons take arguments."""
    garden = build("garden", tmp_path)
    made = garden.Watering(bed="south", importance="warning", attributes={"drip": {"rate": 3}})
    assert made == tlvlog.make_record(
        "watering",
        schema=schema("garden"),
        bed=7,
        importance=1,
        attributes=[("drip", [("rate", 3)])],
    )
    assert garden.Forecast(hour=1).rain == 300
    error = garden.water_too_much(-7, litres=9, bed="south", delta=6, state=42)
    assert error.text == "9 litres for south is 6 too many {flags 0x2a}"
    assert error.severity == "warning"
    with pytest.raises(TypeError, match="a record 'frost' expected, found 'watering'"):
        garden.Frost.of(made)
    data = tlvlog.encode([made], schema=garden.SCHEMA)
    older = garden.Watering.of(garden.decode(data).records[0])
    assert (older.bed, older.importance) == ("south", "warning")


def test_an_older_record_has_defaults(tmp_path: Path) -> None:
    """Fields that an older writer did not send read as their defaults."""
    garden = build("garden", tmp_path)
    data = bytes.fromhex("028001000000090200020000000000")
    record = garden.typed(garden.decode(data, byte_order="little").records[0])
    assert (record.hour, record.rain, record.wind, record.station) == (9, 300, -2, "")


def test_the_library_is_not_hidden() -> None:
    """A module called tlvlog.py would be imported in place of the library."""
    with pytest.raises(CodegenError, match="--prefix"):
        generate(schema("tlvlog"), "python")


@pytest.mark.once
@pytest.mark.parametrize("name", SCHEMAS)
def test_mypy_strict(name: str, tmp_path: Path) -> None:
    """The module, and a program that uses it rightly, are clean; a wrong use is found."""
    prefix = prefix_of(name)
    file = generate(schema(name), "python", Options(prefix=f"{prefix}_records"))[0]
    (tmp_path / file.name).write_text(file.text)
    if name == "garden":
        (tmp_path / "right.py").write_text(
            "import garden_records as garden\n\n"
            'w = garden.Watering(bed="south", importance=1, attributes={"u-eight": 3})\n'
            "n: int = garden.Forecast(hour=1).rain\n"
        )
        (tmp_path / "wrong.py").write_text(
            "import garden_records as garden\n\n"
            'garden.Watering(bed="nowhere")\n'
            'garden.Forecast(hour="one")\n'
            "n: str = garden.Forecast(hour=1).rain\n"
            'garden.water_too_much(-7, litres="nine", bed="x", delta=1, state=0)\n'
        )
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\nstrict = True\nfollow_imports = silent\n")
    # mypy does not follow an editable installation.
    home = Path(tlvlog.__file__).parent.parent
    found = {} if home.name == "site-packages" else {"MYPYPATH": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config, "--cache-dir", tmp_path / "cache",
         *sorted(path.name for path in tmp_path.glob("*.py"))],
        cwd=tmp_path,
        env=os.environ | found,
        capture_output=True,
        text=True,
    )  # fmt: skip
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    if name == "garden":
        assert [line.split(":")[:2] for line in errors] == [
            ["wrong.py", str(n)] for n in (3, 4, 5, 6)
        ]
    else:
        assert errors == []
        assert done.returncode == 0, done.stdout + done.stderr
