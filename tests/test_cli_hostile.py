"""Documents that a hostile hand wrote: no command gives a traceback, whatever it is given."""

from __future__ import annotations

import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tlvlog
from tlvlog.cli import main
from tlvlog.errors import EncodeError
from tlvlog.formats.capture import Call, Header, Reader, Writer, schema_hash
from tlvlog.formats.stream import Ext, pack
from tlvlog.formats.to_json import from_msgpack, log_to_json, to_msgpack
from tlvlog.schema import builtin

ROOT = Path(__file__).resolve().parent.parent
HI = tlvlog.encode([tlvlog.String("hi")])
# What the commands promise, but for a kernel that cannot be asked.
STATUSES = (0, 2, 3)


def run(arguments: list[str], stdin: bytes = b"") -> tuple[int, bytes, str]:
    """Run the command in this process: its status, what it wrote and what it said."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = main(arguments)
            out.flush()
    finally:
        sys.stdin = before
    assert isinstance(out.buffer, io.BytesIO)
    return status, out.buffer.getvalue(), err.getvalue()


WORDS = """
    call records tlvlog byte_order state size num_truncations name type value text message nul
    attributes error subsystem reason severity extra flags message_hex value_hex time pid command
    syscall operation result capacity log kernel schema schema_version schema_hash asked program
    string end loss unknown field-offset limit little complete bpf EINVAL 0 -1 ff zz
"""
words = st.sampled_from(WORDS.split())
texts = words | st.text(max_size=5) | st.sampled_from(["\ud800", "\udcff", "\udfff\0", "\x1b[m"])
numbers = st.integers(-(1 << 64), 1 << 65) | st.sampled_from([0, 1, 2, 3, 4, 0x8001, -22])
scalars = st.none() | st.booleans() | numbers | st.floats() | texts
nested: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
records = st.fixed_dictionaries(
    {"name": words}, optional={"message": nested, "attributes": nested, "error": nested}
)
logs = nested | st.fixed_dictionaries(
    {"records": st.lists(records | nested, max_size=3)}, optional={"call": nested, "state": nested}
)


def msgpack_of(value: object, rng: random.Random) -> bytes:
    """msgpack of what msgpack cannot carry: keys of any kind, twins, broken text, wide numbers."""
    if isinstance(value, dict):
        items = [part for item in value.items() for part in item]
        if rng.random() < 0.1:
            items += items[:2]
        if rng.random() < 0.1:
            items[:1] = [rng.choice([b"bytes", 1, None, [], Ext(3, b"x")])]
        return bytes([0x80 | len(items) // 2 & 15]) + b"".join(msgpack_of(i, rng) for i in items)
    if isinstance(value, list):
        return bytes([0x90 | len(value)]) + b"".join(msgpack_of(item, rng) for item in value)
    if isinstance(value, str):
        data = value.encode("utf-8", "surrogatepass")
        return b"\xd9" + bytes([min(len(data), 255)]) + data[:255]
    try:
        return pack(value)
    except ValueError:
        return rng.choice([b"\xc1", b"\xcf" + b"\xff" * 8, b"\xd3\x80" + bytes(7)])


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    folder = tmp_path_factory.mktemp("hostile")
    return lambda name: str(folder / name)


@settings(max_examples=50, deadline=None)
@given(st.lists(logs, min_size=1, max_size=3), st.booleans())
def test_json_that_a_hostile_hand_wrote(
    paths: Callable[[str], str], documents: list[object], as_capture: bool
) -> None:
    """Any JSON is encoded or refused; what became a capture is read again, in every form."""
    made = paths("json.tlvlog")
    Path(made).unlink(missing_ok=True)
    text = "".join(map(json.dumps, documents)).encode()
    output = ["-o", made] if as_capture else ["-x"]
    status, _, said = run(["encode", *output], text)
    assert status in STATUSES
    assert said.isprintable() or status == 0 or said.endswith("\n")
    if as_capture and status == 0:
        check_capture(made, len(documents))


@settings(max_examples=50, deadline=None)
@given(st.lists(logs, min_size=1, max_size=3), st.integers(), st.booleans())
def test_msgpack_that_a_hostile_hand_wrote(
    paths: Callable[[str], str], documents: list[object], seed: int, as_capture: bool
) -> None:
    """The same for msgpack, with what JSON does not have."""
    made = paths("msgpack.tlvlog")
    Path(made).unlink(missing_ok=True)
    rng = random.Random(seed)
    data = b"".join(msgpack_of(document, rng) for document in documents)
    output = ["-o", made] if as_capture else ["-x"]
    status = run(["encode", "-f", "msgpack", *output], data)[0]
    assert status in STATUSES
    if as_capture and status == 0:
        check_capture(made, None)


def check_capture(path: str, count: int | None) -> None:
    """A capture that was written is read, in every form, and each form is what it says."""
    status, out, said = run(["decode", "-f", "jsonl", path])
    assert (status, said) == (0, "") or said.count("untouched") or said.count("no end record")
    found = [json.loads(line) for line in out.splitlines()]
    assert count is None or len(found) == count
    json.dumps(found, ensure_ascii=False).encode()  # which refuses lone surrogates
    assert len(list(from_msgpack(run(["decode", "-f", "msgpack", path])[1]))) == len(found)
    for verb in ("check", "dump", "decode"):
        assert run([verb, path])[0] == 0


@settings(max_examples=20, deadline=None)
@given(nested, st.integers())
def test_captures_that_a_hostile_hand_wrote(
    paths: Callable[[str], str], more: object, seed: int
) -> None:
    """A capture whose entries hold anything is shown or refused, by every command."""
    rng = random.Random(seed)
    file = io.BytesIO()
    Writer(file, Header.of(builtin())).write(Call(log=HI, command="\udcff", operation="\x1b[m"))
    entry = {"log": HI, "time": 1, "x": more} if rng.random() < 0.7 else more
    path = Path(paths("entries.tlvlog"))
    path.write_bytes(file.getvalue() + msgpack_of(entry, rng))
    for verb in (["decode"], ["decode", "-f", "json"], ["decode", "-f", "msgpack"], ["check"]):
        assert run([*verb, str(path)])[0] in STATUSES
    assert run(["dump", str(path)])[0] in STATUSES
    assert run(["import", "verifier", str(path)])[0] in STATUSES
    _, out, _ = run(["decode", "-f", "jsonl", str(path)])
    for line in out.splitlines():
        json.dumps(json.loads(line), ensure_ascii=False).encode()  # which refuses lone surrogates


@pytest.mark.parametrize("form", ["json", "msgpack"])
@pytest.mark.parametrize("target", ["-x", "-o"])
def test_every_cut_of_several_logs_is_seen(tmp_path: Path, form: str, target: str) -> None:
    """Of logs one behind the other, cut anywhere but between two, status 3 and nothing written."""
    form_of_hi = log_to_json(tlvlog.decode(HI))
    one = to_msgpack(form_of_hi) if form == "msgpack" else json.dumps(form_of_hi).encode()
    ends = [end + beside for end in (0, len(one), 2 * len(one)) for beside in (-1, 0, 1)]
    for cut in {*range(1, 2 * len(one), 11), *ends} & {*range(1, 2 * len(one) + 1)}:
        made = tmp_path / f"{cut}.tlvlog"
        data = (one * 2)[:cut]
        output = [target] if target == "-x" else [target, str(made)]
        status = run(["encode", "-f", form, *output], data)[0]
        is_whole = cut == len(one) or (cut == 2 * len(one) and target == "-o")
        assert status == (0 if is_whole else 3), cut
        assert made.exists() == (is_whole and target == "-o")


values = st.recursive(
    st.none()
    | st.booleans()
    | numbers
    | st.floats(allow_nan=False)
    | texts
    | st.binary(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(texts, values, max_size=4),
    st.one_of(numbers, texts),
    st.binary(max_size=20),
)
def test_what_a_writer_took_a_reader_gives(extra: Any, result: Any, log: bytes) -> None:
    """A call is refused with EncodeError, and nothing is written, or it comes back as it was."""
    file = io.BytesIO()
    writer = Writer(file, Header(byte_order="little"))
    before = file.getvalue()
    call = Call(result=result, log=log, extra=extra)
    try:
        writer.write(call)
    except EncodeError:
        assert file.getvalue() == before
        return
    writer.write(Call(pid=1))
    assert list(Reader(io.BytesIO(file.getvalue()))) == [call, Call(pid=1)]


@given(st.dictionaries(texts, values, max_size=11), texts)
def test_what_a_header_says_a_reader_gives(extra: Any, order: Any) -> None:
    """The same for headers."""
    file = io.BytesIO()
    header = Header(byte_order=order, extra=extra)
    try:
        Writer(file, header).write(Call())
    except EncodeError:
        assert not file.getvalue()
        return
    reader = Reader(io.BytesIO(file.getvalue()))
    assert len(list(reader)) == 1
    assert reader.header == header


def test_another_schema_is_said(tmp_path: Path) -> None:
    """A capture that was written with another schema is read, and that is said once."""
    path = tmp_path / "other.tlvlog"
    for header, said in ((Header.of(builtin()), 0), (Header(schema="x", schema_hash="0" * 64), 1)):
        file = io.BytesIO()
        writer = Writer(file, header)
        writer.write(Call(log=HI))
        writer.write(Call(log=HI))
        path.write_bytes(file.getvalue())
        status, _, err = run(["check", str(path)])
        assert (status, err.count("which is not the tlvlog")) == (0, said)
    assert schema_hash() is schema_hash(builtin())


@pytest.mark.once
def test_names_of_files_that_are_no_utf8(tmp_path: Path) -> None:
    """A name of any bytes is opened, and shown escaped where there is something to say."""
    name = os.fsencode(tmp_path) + b"/\xff\x1b[31m\n"
    Path(os.fsdecode(name)).write_bytes(HI[:-4])
    command = [sys.executable, "-m", "tlvlog"]
    missing = name + b"missing"
    for verb in (
        ["check", name], ["decode", name], ["dump", name], ["explain", name], ["encode", name],
        ["import", "verifier", name], ["check", missing], ["import", "strace", missing],
        ["encode", missing], ["spec", "check", name], ["gen", "c", "--spec", name],
        ["spec", "diff", name, missing], ["decode", name, "-o", missing],
    ):  # fmt: skip
        done = subprocess.run([*command, *verb], capture_output=True, cwd=ROOT)  # type: ignore[list-item]
        assert done.returncode in (0, 1, 2, 3, 6), (verb, done.stderr)
        assert b"Traceback" not in done.stderr, (verb, done.stderr)
        for stream in (done.stdout, done.stderr):
            assert not {0x1B, 0xFF} & set(stream), (verb, stream)
