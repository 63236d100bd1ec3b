"""import on the command line: each kind, its options, and what is wrong with them."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

import tlvlog
from tlvlog.cli import main
from tlvlog.kernel import recorded

FSCONTEXT = b"e tmpfs: Unknown parameter 'nosuchopt'\n"
EXTERROR = struct.pack(
    "<IIIIIIQQ32x128s", 0x10010002, 22, 1, 100, 0, 0, 7, 8, b"mapping is not aligned"
)


class Files:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str, data: bytes) -> str:
        path = self._folder / name
        path.write_bytes(data)
        return str(path)


@pytest.fixture
def file(tmp_path: Path) -> Files:
    return Files(tmp_path)


def errors(out: str) -> list[dict[str, object]]:
    return [record for record in json.loads(out)["records"] if record["name"] == "error"]


@pytest.mark.parametrize(
    ("arguments", "data", "reason", "number"),
    [
        (["verifier", "-e", "EACCES"], recorded.LOOKUP_LOG, "invalid-memory-access", -13),
        (["verifier", "-e", "13"], recorded.LOOKUP_LOG, "invalid-memory-access", -13),
        (["extack", "--byte-order", "little"], recorded.LINK_ANSWER, "policy-validation", -34),
        (["fscontext", "-e", "EINVAL"], FSCONTEXT, "unknown-parameter", -22),
    ],
)
def test_kinds(
    file: Files,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    data: bytes,
    reason: str,
    number: int,
) -> None:
    assert main(["import", *arguments, file("in", data)]) == 0
    (error,) = errors(capsys.readouterr().out)
    assert (error["reason"], error["error"]) == (reason, number)


def test_exterror(file: Files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "exterror", file("in", EXTERROR)]) == 0
    (error,) = errors(capsys.readouterr().out)
    assert error["errno"] == "EINVAL"
    assert error["text"] == "mapping is not aligned"


def test_the_bytes_are_a_log(file: Files, tmp_path: Path) -> None:
    out = tmp_path / "out.bin"
    source = file("in", recorded.LOOKUP_LOG)
    assert main(["import", "verifier", "-e", "13", "-o", str(out), source]) == 0
    log = tlvlog.decode(out.read_bytes())
    assert log.state == "complete"
    assert [r.reason for r in log.records if isinstance(r, tlvlog.ExtendedError)] == [
        "invalid-memory-access"
    ]


def test_hex_and_a_request_beside(file: Files, capsys: pytest.CaptureFixture[str]) -> None:
    answer = file("answer", recorded.LINK_ANSWER.hex().encode())
    request = file("request", recorded.LINK_REQUEST)
    options = ["-x", "--byte-order", "little", "--request", request, "-f", "text", "-v"]
    assert main(["import", "extack", *options, answer]) == 0
    out = capsys.readouterr().out
    assert "field path RTM_GETLINK.ifinfomsg.IFLA_MTU" in out
    assert "you sent 2 bytes, the kernel wants a u32" in out
    assert "    why: " in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["verifier", "-e", "ENOSUCH"], "--errno 'ENOSUCH' is neither a name nor a number"),
        (["verifier", "-e", "99999"], "is neither a name nor a number"),
        (["strace", "-e", "EINVAL"], "unrecognized arguments: -e"),
        (["btf", "--request", "/dev/null"], "unrecognized arguments: --request"),
    ],
)
def test_what_is_wrong_is_usage(
    file: Files, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert main(["import", *arguments, file("in", FSCONTEXT)]) == 2
    assert says in capsys.readouterr().err


def test_an_unknown_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "dmesg"]) == 2
    assert "invalid choice: 'dmesg'" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["verifier", "btf", "extack", "fscontext", "exterror", "strace"])
@pytest.mark.parametrize(
    "data", [b"", b"\0" * 50, b"\xff" * 99, b"\x1b[2J\n" * 9, bytes(range(256))]
)
def test_whatever_the_input_there_is_a_log(
    file: Files, capsys: pytest.CaptureFixture[str], kind: str, data: bytes
) -> None:
    assert main(["import", kind, "-f", "text", file("in", data)]) == 0
    out, err = capsys.readouterr()
    assert all(line.isprintable() for line in out.splitlines())
    assert "Traceback" not in err


def test_bad_hex_is_malformed_input_here_too(
    file: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file("in", b"zz")
    assert main(["import", "extack", "-x", path]) == main(["decode", "-x", path]) == 3
    assert "not hex" in capsys.readouterr().err


def test_output_to_standard_output(
    file: Files, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`-o -` writes the bytes to standard output, not to a file of that name."""
    source = file("in", FSCONTEXT)
    monkeypatch.chdir(Path(source).parent)
    assert main(["import", "fscontext", "-o", "-", source]) == 0
    log = capsysbinary.readouterr().out
    assert len(tlvlog.decode(log).records) == 1
    assert main(["encode", "-o", "-", file("form", b"{}")]) == 0
    assert tlvlog.decode(capsysbinary.readouterr().out).state == "complete"
    assert not Path("-").exists()
