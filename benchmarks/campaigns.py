"""Campaigns beside what people would do instead: a loop over msgpack, DuckDB, jq.

What is not installed is left out, and said so.  Texts and captures are made
from a seed, of the length and the variety that random programs have.
"""

from __future__ import annotations

import ctypes
import errno
import io
import json
import random
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import msgpack

from tlvlog._native.accelerator import core
from tlvlog.campaign.captures import count_stretch
from tlvlog.campaign.recorder import Recorder
from tlvlog.campaign.text_counter import TextCounter
from tlvlog.codec import decode, encode
from tlvlog.errors import KernelError
from tlvlog.formats.call_json import call_to_json
from tlvlog.formats.capture import Call, Header, Reader, call_bytes, header_bytes
from tlvlog.formats.to_json import log_to_json
from tlvlog.kernel.bpf.calls import bpf_prog_load
from tlvlog.kernel.bpf.insn import unreadable
from tlvlog.kernel.bpf.loader import Loader
from tlvlog.kernel.bpf.verifier import import_verifier
from tlvlog.kernel.syscalls import number
from tlvlog.schema import builtin
from tlvlog.writing.minimum import fit_records

from . import counting
from .harness import Result, Row, guarded, measure, measured
from .programs import nothing, processor_time, result_of

_COUNT = 50_000
_FEW = 2_000
_FITS = 40
_LOADS = 300
_ROUNDS = 9
_MESSAGES = (
    "R{a} !read_ok", "R{a} invalid mem access 'scalar'", "unknown opcode {c:02x}",
    "invalid bpf_context access off={b} size=8", "jump out of range from insn {a} to {b}",
    "unreachable insn {a}", "R{a} type=ctx expected=map_ptr", "frame pointer is read only",
    "BPF_MOV uses reserved fields", "invalid read from stack R{a} off -{b}+0 size 8",
)  # fmt: skip
_STATISTICS = (
    "processed {n} insns (limit 1000000) max_states_per_insn 0 "
    "total_states 0 peak_states 0 mark_read 0"
)


def _text(chooser: random.Random) -> bytes:
    lines = []
    steps = chooser.randrange(3)
    if steps:
        lines.append("0: R1=ctx() R10=fp0")
    lines += [f"{n}: (79) r{n} = *(u64 *)(r{n + 1} +8)" for n in range(steps)]
    message = chooser.choice(_MESSAGES)
    lines.append(
        message.format(a=chooser.randrange(10), b=chooser.randrange(500), c=chooser.randrange(256))
    )
    lines.append(_STATISTICS.format(n=steps))
    return "\n".join(lines).encode() + b"\n"


def _capture(texts: list[bytes]) -> bytes:
    parts = [header_bytes(Header.of(builtin(), kernel="6.18.0"))]
    for at, text in enumerate(texts):
        call = Call(
            time=1_700_000_000_000_000_000 + at * 10_000, pid=100, tid=100, command="fuzzer",
            syscall="bpf", operation="BPF_PROG_LOAD", result=-22, capacity=65536,
            log=encode(import_verifier(text, errno=22)), extra={"prog_type": at % 7},
        )  # fmt: skip
        parts.append(call_bytes(call))
    return b"".join(parts)


def _count(data: bytes) -> object:
    return count_stretch(io.BytesIO(data), 0, len(data), None).partial


def _count_with_msgpack(data: bytes) -> object:
    """What somebody writes in ten minutes: the first error of each log, and a Counter."""
    found: Counter[tuple[str, int, int, int]] = Counter()
    header, fixed = struct.Struct("=HI"), struct.Struct("=iHH")
    unpacker = msgpack.Unpacker(max_buffer_size=0)
    unpacker.feed(data)
    unpacker.skip()
    for entry in unpacker:
        log, at, reason = entry["log"], 0, (0, 0)
        while at + 6 <= len(log):
            kind, size = header.unpack_from(log, at)
            if kind == 3:
                reason = fixed.unpack_from(log, at + 6)[1:]
                break
            at += 6 + size
        found[entry["operation"], entry["result"], *reason] += 1
    return found


def count_texts(data: bytes) -> object:
    """All of some texts, whose calls returned EINVAL."""
    counter = TextCounter(22)
    pieces = (data[at : at + (1 << 18)] for at in range(0, len(data), 1 << 18))
    for _ in counter.count(pieces):
        pass
    return counter.finish()


def results(*, long: bool = False) -> Iterator[Result]:
    """One row for each promise of docs/campaigns.md; `long` counts 1 GiB for its memory."""
    chooser = random.Random(20261129)
    texts = [_text(chooser) for _ in range(_COUNT)]
    data, text = _capture(texts), b"".join(texts)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "calls.tlvlog"
        path.write_bytes(data)
        yield from guarded(
            [
                ("captures", lambda: measured(_capture_rows(data, path))),
                ("a bare walk", lambda: _bare_walk(data, path, folder)),
                ("curves", lambda: [_curves(data)]),
                ("texts", lambda: _text_rows(text, texts)),
                ("memchr", lambda: _memchr_row(text, folder)),
                ("texts, Python alone", lambda: counting.pure_texts(texts[: _COUNT // 5])),
                ("DuckDB and jq", lambda: _json_rows(data, folder)),
                ("rows", lambda: counting.row_size(path, folder, _COUNT)),
                ("memory", lambda: counting.memory(data, folder, long=long)),
                ("threads", lambda: counting.threads(path, _COUNT)),
                ("loads", lambda: _loads(folder)),
            ]
        )


def _capture_rows(data: bytes, path: Path) -> Iterator[Row]:
    is_native = core is not None
    buffer = bytearray(1 << 20)

    def read() -> None:
        with open(path, "rb", buffering=0) as file:
            while file.readinto(buffer):
                pass

    yield Row(
        "capture to counts", "msgpack and a loop", lambda: _count(data),
        lambda: _count_with_msgpack(data), 1 / 12 if is_native else None, _COUNT,
    )  # fmt: skip
    yield Row(
        "capture to counts, from a file", "reading the file", lambda: _count_file(path), read,
        4.0 if is_native else None, _COUNT,
    )  # fmt: skip

    def read_calls() -> None:
        for _ in Reader(io.BytesIO(data)):
            pass

    def unpack() -> None:
        unpacker = msgpack.Unpacker(max_buffer_size=0)
        unpacker.feed(data)
        for _ in unpacker:
            pass

    yield Row("capture.Reader", "msgpack's Unpacker", read_calls, unpack, 3.0, _COUNT)


def _count_file(path: Path) -> object:
    with open(path, "rb", buffering=0) as file:
        return count_stretch(file, 0, path.stat().st_size, None)


def _compiled(name: str, folder: Path) -> ctypes.CDLL | None:
    compiler = shutil.which("cc")
    if compiler is None:
        print(f"campaigns: no cc, so no {name} to measure beside", file=sys.stderr)
        return None
    program = folder / f"{name}.so"
    source = str(Path(__file__).parent / "c" / f"{name}.c")
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", program, source], check=True)
    return ctypes.CDLL(str(program))


def _bare_walk(data: bytes, path: Path, folder: Path) -> Iterator[Result]:
    """What reading and stepping over everything takes, where nothing is checked or counted."""
    library = _compiled("entries", folder)
    if library is None:
        return
    walk = library.walk_entries
    walk.argtypes, walk.restype = (ctypes.c_char_p, ctypes.c_size_t), ctypes.c_size_t
    begin = len(header_bytes(Header.of(builtin(), kernel="6.18.0")))
    if walk(str(path).encode(), begin) != _COUNT:
        raise ValueError("the bare walk counts otherwise")
    yield measure(
        Row(
            "capture to counts, from a file", "a bare walk, in C", lambda: _count_file(path),
            lambda: walk(str(path).encode(), begin), None, _COUNT,
        )
    )  # fmt: skip


def _curves(data: bytes) -> Result:
    """Every call with all that is counted of it, and `fit` of a few of their logs."""
    calls = zip(Reader(io.BytesIO(data)), range(_FITS), strict=False)
    records = [list(decode(call.log).records) for call, _ in calls]

    def fit() -> None:
        for log in records:
            fit_records(log)

    row = Row(
        "bytes until you know why, six rules", "fit, four rules", lambda: _count(data), fit,
        None if core is None else 1 / 5000, unit="log", rounds=_ROUNDS,
    )  # fmt: skip
    return _per_unit(row, _COUNT, _FITS)


def _per_unit(row: Row, ours: int, peers: int) -> Result:
    """The result of a row whose sides do `ours` and `peers` units."""
    found = measure(row)
    factor = peers / ours
    return Result(
        row, found.ours / ours, found.peer / peers, found.ratio * factor, found.spread * factor
    )


def _text_rows(text: bytes, texts: list[bytes]) -> Iterator[Result]:
    is_native = core is not None
    some = texts[:_FEW]

    def read() -> None:
        for item in some:
            encode(import_verifier(item, errno=22))

    row = Row(
        "verifier texts to reasons", "import_verifier", lambda: count_texts(text), read,
        1 / 300 if is_native else None, unit="text", rounds=_ROUNDS,
    )  # fmt: skip
    yield _per_unit(row, _COUNT, _FEW)


def _memchr_row(text: bytes, folder: Path) -> Iterator[Result]:
    library = _compiled("lines", folder)
    if library is None:
        return
    lines = library.count_lines
    lines.argtypes, lines.restype = (ctypes.c_char_p, ctypes.c_size_t), ctypes.c_size_t
    yield measure(
        Row(
            "verifier texts to reasons",
            "memchr over the lines",
            lambda: count_texts(text),
            lambda: lines(text, len(text)),
            8.0 if core is not None else None,
            _COUNT,
            "text",
            31,
        )
    )


def _json_rows(data: bytes, folder: Path) -> Iterator[Result]:
    """The same calls as JSON lines, for tools that read those."""
    path = folder / "calls.jsonl"
    with open(path, "w") as file:
        for call, _ in zip(Reader(io.BytesIO(data)), range(_FEW), strict=False):
            line = {"call": call_to_json(call), **log_to_json(decode(call.log))}
            file.write(json.dumps(line) + "\n")
    native = core is not None
    if find_spec("duckdb"):
        import duckdb

        query = (
            "SELECT call.operation, call.result, "
            "list_filter(records, lambda r: r.name = 'error')[1].reason, count(*) "
            f"FROM read_json('{path}', maximum_object_size=10000000) GROUP BY ALL"
        )
        connection = duckdb.connect()
        connection.execute("SET threads = 1")
        row = Row(
            "capture to counts", "DuckDB read_json", lambda: _count(data),
            lambda: connection.execute(query).fetchall(), 1 / 50 if native else None,
            rounds=_ROUNDS,
        )  # fmt: skip
        yield _per_unit(row, _COUNT, _FEW)
    else:
        print("campaigns: DuckDB is not installed: left out", file=sys.stderr)
    if shutil.which("jq"):
        yield _jq(data, path)
    else:
        print("campaigns: jq is not installed: left out", file=sys.stderr)


def _jq(data: bytes, path: Path) -> Result:
    """Processor time of this process, and of jq, sort and uniq."""
    question = (
        '[.call.operation, .call.result, ([.records[] | select(.name == "error")][0].reason)]'
        " | @tsv"
    )
    command = ["sh", "-c", 'jq -r "$1" "$2" | sort | uniq -c', "sh", question, str(path)]
    ours, peer = [], []
    for _ in range(_ROUNDS):
        before = time.thread_time()
        _count(data)
        ours.append((time.thread_time() - before) / _COUNT)
        before = processor_time(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        peer.append((processor_time(resource.RUSAGE_CHILDREN) - before) / _FEW)
    row = Row("capture to counts", "jq, sort and uniq", nothing, nothing, 1 / 60)
    return result_of(row, ours, peer)


def _loads(folder: Path) -> Iterator[Result]:
    """A program loaded, its text written down, beside bpf(2) by ctypes with the text dropped."""
    insns = unreadable()
    try:
        if bpf_prog_load(insns).errno == errno.EPERM:
            raise KernelError(errno.EPERM, "bpf(2) is not permitted")
    except KernelError as error:
        print(f"campaigns: no loads, {error.strerror}", file=sys.stderr)
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    log, attr = ctypes.create_string_buffer(1 << 16), ctypes.create_string_buffer(144)
    license_, code = ctypes.create_string_buffer(b"GPL"), ctypes.create_string_buffer(insns)
    struct.pack_into(
        "=IIQQIIQ", attr, 0, 1, len(insns) // 8, ctypes.addressof(code),
        ctypes.addressof(license_), 1, len(log), ctypes.addressof(log),
    )  # fmt: skip
    call = (ctypes.c_long(number("bpf")), ctypes.c_long(5), ctypes.byref(attr), ctypes.c_long(144))

    def bare() -> None:
        for _ in range(_LOADS):
            log[0] = b"\0"
            libc.syscall(*call)
            ctypes.get_errno()
            _ = log.value

    with Loader(1 << 16) as loader:
        recorder = Recorder(folder / "live")

        def record() -> None:
            for _ in range(_LOADS):
                found, text = loader.load(insns)
                recorder.add("BPF_PROG_LOAD", found, text=text, prog_type=1)

        yield measure(
            Row(
                "a load with its text recorded", "bare ctypes", record, bare, 1.5, _LOADS, rounds=31
            )
        )
        recorder.close()
