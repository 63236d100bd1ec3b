"""Target `c-fuzz`: the harness compiles everywhere without a word, and sees what it should."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest

import tlvlog
from tests.c_build import (
    HARNESS_FLAGS,
    SCHEMAS,
    WARNINGS,
    compile_c,
    need,
    prefix_of,
    schema,
    write_headers,
)

pytestmark = pytest.mark.once

GOOD = tlvlog.encode([tlvlog.String("text"), tlvlog.ExtendedError(-22, message="m")])
# A reader that looks at no value: it takes an error record of any length.
SLOPPY = r"""
#include <stddef.h>
#include <string.h>
int reader(const void *bytes, size_t size)
{
	const unsigned char *at = bytes;
	unsigned len, offset = 0;

	if (size < 6)
		return 0;
	while (size - offset >= 6) {
		memcpy(&len, at + offset + 2, 4);
		if (at[offset] == 2 && !at[offset + 1])
			return len == 2 && size - offset >= 8;
		if (!at[offset] && !at[offset + 1])
			return OPINION;
		if (len > size - offset - 6)
			return 0;
		offset += 6 + len;
	}
	return offset == size;
}
"""


def harness(name: str, folder: Path) -> str:
    write_headers(name, folder)
    return f"{prefix_of(schema(name).name)}_fuzz.c"


@pytest.mark.parametrize("name", [*SCHEMAS, "device"])
@pytest.mark.parametrize(
    "compiler",
    [("gcc", "-std=c11"), ("gcc", "-std=gnu89", "-Wno-long-long"), ("clang", "-std=c11"),
     ("g++", "-x", "c++", "-std=c++11"), ("clang++", "-x", "c++", "-std=c++17")],
    ids="/".join,
)  # fmt: skip
def test_it_compiles(name: str, compiler: tuple[str, ...], tmp_path: Path) -> None:
    """With every warning an error, in each of its shapes."""
    need(compiler[0])
    source = harness(name, tmp_path)
    prefix = source.removesuffix("_fuzz.c").upper()
    command = [*compiler, *WARNINGS, "-Wno-unused-function", "-fsyntax-only", source]
    for defined in ([], [f"-D{prefix}_FUZZ_ANSWERS"], [f"-D{prefix}_FUZZ_MAIN"]):
        compile_c([*command, *defined], tmp_path)


def run(program: list[str], data: bytes = b"") -> tuple[int, str]:
    done = subprocess.run(program, input=data, capture_output=True)
    return done.returncode, done.stderr.decode()


def test_files_and_standard_input(tmp_path: Path) -> None:
    """The plain program reads what it is given; a file that is not there is a failure."""
    source = harness("tlvlog", tmp_path)
    compile_c([need("gcc"), *HARNESS_FLAGS, "-DTLVLOG_FUZZ_MAIN", source, "-o", "read"], tmp_path)
    program = str(tmp_path / "read")
    paths = []
    for number, data in enumerate((GOOD, GOOD[:-1], b"", bytes(6), b"\xff" * 50)):
        assert run([program], data) == (0, "")
        (tmp_path / str(number)).write_bytes(data)
        paths.append(str(tmp_path / str(number)))
    assert run([program, *paths]) == (0, "")
    assert run([program, *paths, "/no/such/file"]) == (1, "")


@pytest.mark.parametrize("opinion", ["1", "-1"])
def test_a_reader_of_the_user_s_is_compared(opinion: str, tmp_path: Path) -> None:
    """The same verdict is fine, and no opinion; another verdict aborts and says so."""
    source = harness("tlvlog", tmp_path)
    (tmp_path / "mine.c").write_text(SLOPPY.replace("OPINION", opinion))
    flags = [*HARNESS_FLAGS, "-DTLVLOG_FUZZ_MAIN", "-DTLVLOG_FUZZ_READER=reader"]
    compile_c([need("gcc"), *flags, source, "mine.c", "-o", "read"], tmp_path)
    program = [str(tmp_path / "read")]
    little = tlvlog.encode([tlvlog.String("text")], byte_order="little")
    assert run(program, little) == (0, "")
    assert run(program, little[:-1]) == (0, "")
    assert run(program, little[:10] + bytes(9)) == (0, "")  # stopped early: sound
    cut = b"\3\0\2\0\0\0xx" + little  # an error record without its fixed part
    status, said = run(program, cut)
    assert status == -signal.SIGABRT
    assert said.startswith("the generated reader takes this log for damaged, yours for sound\n")


def test_libfuzzer_finds_the_disagreement(tmp_path: Path) -> None:
    """As a user would run it, from the emitted corpus and dictionary."""
    from tlvlog.fuzz.seeds import dictionary, seeds
    from tlvlog.schema import builtin

    source = harness("tlvlog", tmp_path)
    (tmp_path / "mine.c").write_text(SLOPPY.replace("OPINION", "1"))
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name, data in seeds(builtin()).items():
        if name.endswith("-little"):
            (corpus / name).write_bytes(data)
    (tmp_path / "dict").write_text(dictionary(builtin()))
    flags = ["-g", "-O1", "-fsanitize=fuzzer,address,undefined", "-DTLVLOG_FUZZ_READER=reader"]
    compile_c([need("clang"), *flags, source, "mine.c", "-o", "fuzz"], tmp_path)
    done = subprocess.run(
        ["./fuzz", "-runs=200000", "-seed=1", "-dict=dict", "-timeout=10", "corpus"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "the generated reader takes this log for" in done.stderr


def test_libfuzzer_finds_nothing_in_the_generated_reader(tmp_path: Path) -> None:
    """For a bounded number of runs, in every byte order, with sanitizers."""
    source = harness("garden", tmp_path)
    flags = ["-g", "-O1", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
    compile_c([need("clang"), *flags, source, "-o", "fuzz"], tmp_path)
    done = subprocess.run(
        ["./fuzz", "-runs=40000", "-seed=1", "-max_len=400", "-timeout=10"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-4000:]
