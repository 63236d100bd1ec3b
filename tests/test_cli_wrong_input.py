"""cli: inputs that a verb was not made for; each is called what it is, in one line."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.command_run import HI, RICH, Run
from tlvlog.text.foreign import foreign, not_text

DATA = Path(__file__).parent / "data"
TEXT = b"R0 invalid mem access 'map_value_or_null'\n"
ELF = (DATA / "core" / "docs" / "queue.bpf.o").read_bytes()
BTF = (DATA / "core" / "docs" / "new.btf").read_bytes()
JSON_LOG = json.dumps({"byte_order": "little", "records": []}).encode()
READERS = [["decode"], ["dump"], ["check"], ["fit"]]
IMPORTS = [["import", kind] for kind in ("verifier", "btf", "extack", "fscontext", "strace")]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (TEXT, "this is text: `tlvlog explain`?"),
        (TEXT * 1000, "this is text: `tlvlog explain`?"),
        ("grün\n".encode() * 5000, "this is text: `tlvlog explain`?"),
        ("grün\n".encode("utf-16"), "this is UTF-16 text: `tlvlog explain`?"),
        (b"", "this is empty: nothing is in it"),
        (b" \n\n", "this is nothing but blanks"),
        (ELF, "this is an ELF object: `tlvlog core`?"),
        (BTF, "this is BTF: `tlvlog btf --btf`?"),
        (gzip.compress(HI, mtime=0), "this is gzip data"),
        (HI.hex().encode(), "this is text of hex digits: `-x`?"),
        (HI.hex(" ", 2).encode() * 900, "this is text of hex digits: `-x`?"),
        (JSON_LOG, "this is the JSON form of a log: `tlvlog encode`?"),
        (b'[{"message": "R0 !read_ok"}]', "this is JSON: `tlvlog explain`?"),
    ],
)
@pytest.mark.parametrize("verb", READERS, ids=lambda verb: verb[-1])
def test_no_log(run: Run, verb: list[str], data: bytes, says: str) -> None:
    """One line, which says what is wrong with it as a log and what it is; malformed input."""
    path = run.file("it", data)
    status, _, err = run(*verb, path)
    assert status == 3
    assert err.startswith(f"tlvlog: {path}: offset ")
    assert err.endswith(f"; {says}\n")
    assert err.count("\n") == 1


def test_an_input_that_is_a_log_is_not_called_something_else(run: Run) -> None:
    """A log that is damaged further on, or is short, is a damaged log."""
    for data in (HI[:9], RICH[:-1], HI[:8] + TEXT, b"\1\0\2\0\0"):
        _, _, err = run("decode", stdin=data)
        assert "this is" not in err
        assert err.count("\n") == 1


@pytest.mark.parametrize("verb", IMPORTS, ids=lambda verb: verb[-1])
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (ELF, "this is an ELF object: `tlvlog core`?"),
        (BTF, "this is BTF: `tlvlog btf --btf`?"),
        (gzip.compress(TEXT, mtime=0), "this is gzip data"),
    ],
    ids=["elf", "btf", "gzip"],
)
def test_bytes_without_a_kernels_word(run: Run, verb: list[str], data: bytes, says: str) -> None:
    path = run.file("it", data)
    assert run(*verb, path) == (3, "", f"tlvlog: {path}: {says}\n")


@pytest.mark.parametrize("verb", [v for v in IMPORTS if v[-1] != "extack"], ids=lambda v: v[-1])
def test_a_log_is_not_imported(run: Run, verb: list[str]) -> None:
    path = run.file("it", HI)
    assert run(*verb, path) == (
        3, "", f"tlvlog: {path}: this is a log already: `tlvlog decode`?\n"
    )  # fmt: skip


@pytest.mark.parametrize("verb", IMPORTS, ids=lambda verb: verb[-1])
def test_nothing_to_import(run: Run, verb: list[str]) -> None:
    """A kernel may have said nothing: a log without records, and a line that says so."""
    path = run.file("it", b"")
    status, out, err = run(*verb, "-f", "json", path)
    assert (status, json.loads(out)["records"]) == (0, [])
    assert err == f"tlvlog: {path}: this is empty: nothing is in it\n"


def test_explain_names_what_is_no_text(run: Run) -> None:
    path = run.file("it", ELF)
    status, out, err = run("explain", path)
    assert (status, out) == (6, "")
    assert err.endswith("; this looks like an ELF object\n")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (TEXT, "this is text: `tlvlog explain`?"),
        (HI, "this is a log already: `tlvlog decode`?"),
        (ELF, "this is an ELF object: `tlvlog core`?"),
        (b"", "this is empty: nothing is in it"),
    ],
)
def test_encode(run: Run, data: bytes, says: str) -> None:
    status, out, err = run("encode", run.file("it", data))
    assert (status, out) == (3, "")
    assert err.endswith(f"; {says}\n")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "verb", [*READERS, *IMPORTS, ["explain"], ["encode"], ["btf", "--btf"], ["core"]],
    ids=lambda verb: verb[-1],
)  # fmt: skip
def test_no_file(run: Run, verb: list[str]) -> None:
    """A directory and a name without a file: a line each, and the status of usage."""
    folder = str(run.folder)
    assert run(*verb, folder) == (2, "", f"tlvlog: {folder}: Is a directory\n")
    missing = os.path.join(folder, "missing")
    assert run(*verb, missing) == (2, "", f"tlvlog: {missing}: No such file or directory\n")


@pytest.mark.parametrize("verb", [["decode"], ["explain"], ["import", "verifier"], ["encode"]])
def test_a_pipe_that_nobody_writes_to(verb: list[str], tmp_path: Path) -> None:
    """It is waited for, which a line says; what then comes is read like any file."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs mkfifo")
    path = tmp_path / "pipe"
    os.mkfifo(path)
    text = {"decode": HI, "encode": b"{}"}.get(verb[0], TEXT)
    with subprocess.Popen(
        [sys.executable, "-m", "tlvlog", *verb, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stderr
        assert process.stdout
        said = process.stderr.readline().decode()
        assert said == (
            f"tlvlog: {path}: this is a pipe, and nothing has been written to it; waiting\n"
        )
        threading.Thread(target=path.write_bytes, args=(text,), daemon=True).start()
        assert process.stdout.read()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_they_are_called_something_or_nothing(data: bytes) -> None:
    """No exception; what is certainly no text has the same name in both answers."""
    certain, found = not_text(data), foreign(data)
    assert certain is None or found == certain
    assert str(found).isprintable()


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_a_log_is_never_called_text(messages: list[str]) -> None:
    """Its header has zeros in it, in both byte orders."""
    for order in ("little", "big"):
        log = tlvlog.encode([tlvlog.String(text) for text in messages], byte_order=order)
        found = foreign(log)
        assert found is not None
        assert found.verb == "decode"
