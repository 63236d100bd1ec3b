"""What `import tlvlog` costs and needs: nothing heavy, and nothing that only Unix has."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog

ROOT = Path(tlvlog.__file__).resolve().parent.parent
HEAVY = (
    "asyncio",
    "dataclasses",
    "inspect",
    "yaml",
    "jsonschema",
    "construct",
    "msgpack",
    "hypothesis",
    "importlib.metadata",
    "jinja2",
)
SHOW = """
print(json.dumps(sorted(set(sys.modules) - before)))
"""
WITHOUT_UNIX = """
import os, sys
for name in ("fcntl", "resource", "pwd", "grp", "termios"):
    sys.modules[name] = None  # an import of it fails
for name in ("register_at_fork", "fork", "geteuid", "memfd_create", "uname"):
    if hasattr(os, name):
        delattr(os, name)
"""


def run(code: str, *, pure: bool = False) -> str:
    """What a fresh interpreter prints that runs `code` with this package on its path."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "TLVLOG_PURE": "1" if pure else "0"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def loaded_by(code: str, *, pure: bool = False) -> set[str]:
    """The modules that `code` loads."""
    start = "import json, sys\nbefore = set(sys.modules)\n"
    return set(json.loads(run(start + code + SHOW, pure=pure)))


both = pytest.mark.parametrize("pure", [False, True], ids=["as built", "pure Python"])


@both
def test_import_loads_nothing_heavy(pure: bool) -> None:
    loaded = loaded_by("import tlvlog", pure=pure)
    assert "tlvlog.codec.decoder" in loaded
    assert not {name for name in loaded if name in HEAVY or name.split(".")[0] in HEAVY}


def test_import_reads_no_reason() -> None:
    """Nine tenths of the built-in schema: made when they are asked for, once."""
    code = """
import tlvlog
schema = tlvlog.load_schema()
assert "subsystems" not in vars(schema)
assert tlvlog.ExtendedError(-22, subsystem="bpf", reason=1).registered
assert vars(schema)["subsystems"] is schema.subsystems
"""
    assert run(code) == ""


@both
def test_decoding_and_encoding_load_nothing_more(pure: bool) -> None:
    code = """
import tlvlog
error = tlvlog.ExtendedError(-22, subsystem="bpf", reason=1, arguments=[3])
wire = tlvlog.encode([tlvlog.String("x"), error])
assert tlvlog.decode(wire).records[1].text == "R3 !read_ok"
decoder = tlvlog.Decoder()
decoder.feed(wire)
decoder.close()
"""
    loaded = loaded_by(code, pure=pure)
    assert not {name for name in loaded if name.split(".")[0] in HEAVY or name in HEAVY}
    assert not loaded & {
        "tlvlog.loader",
        "tlvlog.codec.construct_view",
        "tlvlog.testing",
        "tlvlog.cli",
    }


@pytest.mark.parametrize(
    ("code", "module"),
    [
        ("tlvlog.to_construct()", "construct"),
        ("from tlvlog import testing; testing.logs()", "hypothesis"),
        ("tlvlog.load_schema('spec/vectors/device.yaml')", "yaml"),
    ],
)
def test_heavy_things_come_when_they_are_asked_for(
    code: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert module in loaded_by(f"import tlvlog\n{code}")


def test_testing_is_a_module_that_comes_when_it_is_imported() -> None:
    assert "tlvlog.testing" not in loaded_by("import tlvlog\ndir(tlvlog)")


def test_the_builtin_schema_reads_no_file() -> None:
    loaded = loaded_by("import tlvlog\nassert tlvlog.load_schema().name == 'tlvlog'")
    assert "tlvlog.loader" not in loaded


@both
def test_without_what_only_unix_has(pure: bool) -> None:
    """Decoding, encoding and the command work where these are not."""
    code = (
        WITHOUT_UNIX
        + f"""
import tlvlog
log = tlvlog.decode(tlvlog.encode([tlvlog.String("x")]))
assert log.records == [tlvlog.String("x")]
with tlvlog.collect() as held:
    tlvlog.syscall_string("hi")
assert held.log.records == [tlvlog.String("hi")]
from tlvlog.cli import main
vector = {str(ROOT / "spec" / "vectors" / "valid" / "string-little.json")!r}
import json, tempfile, pathlib
with tempfile.TemporaryDirectory() as directory:
    path = pathlib.Path(directory, "log")
    path.write_bytes(bytes.fromhex(json.load(open(vector))["wire"]))
    sys.exit(main(["decode", "-f", "json", str(path)]))
"""
    )
    shown = json.loads(run(code, pure=pure))
    assert [record["message"] for record in shown["records"]] == ["hi"]


def test_every_module_imports_without_what_only_unix_has() -> None:
    """`tlvlog.kernel` too: it says that it needs Linux when it is called."""
    code = (
        WITHOUT_UNIX
        + """
import importlib, pkgutil
import tlvlog
skipped = ("tlvlog.__main__", "tlvlog.codegen", "tlvlog.spec", "tlvlog._native")
for module in pkgutil.walk_packages(tlvlog.__path__, "tlvlog."):
    if not module.name.startswith(skipped):
        importlib.import_module(module.name)
        print(module.name)
"""
    )
    imported = run(code).split()
    assert len(imported) > 40
    assert "tlvlog.kernel" in imported


def test_public_names() -> None:
    """Each is there, has a docstring, and comes from this package."""
    assert len(set(tlvlog.__all__)) == len(tlvlog.__all__)
    for name in tlvlog.__all__:
        value = getattr(tlvlog, name)
        if name != "__version__":
            assert value.__doc__, name
    with pytest.raises(AttributeError, match="module 'tlvlog' has no attribute 'nothing'"):
        tlvlog.nothing  # type: ignore[attr-defined]  # noqa: B018
