"""docs/fuzzing.md: every command is run, with a reader of ours in the place of the page's."""

from __future__ import annotations

import builtins
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import hypothesis.strategies
import pytest

import tlvlog
from tests.c_build import need
from tests.documents import ROOT, shell, typed, with_command

pytestmark = pytest.mark.once
PAGE = (ROOT / "docs" / "fuzzing.md").read_text("utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
DEVICE = "tlvlog-spec: 1\nextends: core\nname: mydev\nversion: 1\nlicense: MIT\ndoc: d\n"
# What stands for the reader's own.
READER = """\
#include <stdio.h>
#include "tlvlog_log.h"
int my_reader(const void *log, size_t size);
int my_reader(const void *log, size_t size)
{
	struct tlvlog_reader r;
	struct tlvlog_record record;
	int more;

	tlvlog_read(&r, log, size, TLVLOG_ORDER_AUTO);
	while ((more = tlvlog_next(&r, &record)) > 0)
		;
	return more == 0;
}
"""
ONCE = """\
int main(void)
{
	static unsigned char log[1 << 20];
	size_t size = fread(log, 1, sizeof(log), stdin);

	return !my_reader(log, size);
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the commands find what they name: a schema, a reader, its source."""
    compiler = need("cc")
    (tmp_path / "mydev.yaml").write_text(DEVICE)
    (tmp_path / "my_reader.c").write_text(READER)
    (tmp_path / "once.c").write_text(READER + ONCE)
    (looping,) = re.findall(r"^```c\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    (tmp_path / "stays.c").write_text(looping)
    generated = f"-I{ROOT / 'codegen' / 'generated'}"
    for name, sources in (("my-reader", ["once.c"]), ("stays", ["stays.c", "my_reader.c"])):
        command = [compiler, "-Wall", "-Wextra", "-Werror", "-O1", generated, "-o", name, *sources]
        subprocess.run(command, cwd=tmp_path, check=True)
    return tmp_path


def sessions() -> list[str]:
    return [command for command, _ in typed(PAGE) if re.match(r"tlvlog fuzz (?!--emit)", command)]


def test_every_command_is_run_below() -> None:
    """Sessions, what is written for other fuzzers, and what those do with it."""
    others = [command for command, _ in typed(PAGE) if command not in sessions()]
    assert (len(sessions()), len(others)) == (5, 6)
    assert not any(expected for _, expected in typed(PAGE))


@pytest.mark.parametrize("command", sessions())
def test_a_session(command: str, folder: Path) -> None:
    """As it stands, but with fewer runs than a minute takes.  It finds nothing."""
    if " native" in command and tlvlog._native.accelerator.core is None:
        pytest.skip("no native core")
    said = shell(command.replace("tlvlog fuzz", "tlvlog fuzz --runs 150", 1), folder)
    assert re.search(r": 150 runs, [\d,]+ a second, \d+ behaviours, 0 findings$", said), said


def test_the_reader_that_stays(folder: Path) -> None:
    """The program of the page answers as the table says, and never of a log what it is not."""
    said = shell("tlvlog fuzz --persistent --verdict --runs 500 -- ./stays", folder)
    assert re.search(r": 500 runs, .* 0 findings$", said), said
    wrong = (folder / "stays.c").read_text().replace("!my_reader", "my_reader")
    (folder / "stays.c").write_text(wrong)
    subprocess.run(
        [need("cc"), f"-I{ROOT / 'codegen' / 'generated'}", "-o", "stays", "stays.c"]
        + ["my_reader.c"],
        cwd=folder,
        check=True,
    )
    with pytest.raises(AssertionError, match="finding"):
        shell("tlvlog fuzz --persistent --verdict --runs 50 -o w -- ./stays", folder)


def test_what_other_fuzzers_are_given(folder: Path) -> None:
    """In its order; libFuzzer, which goes on until it is stopped, is told when to."""
    if not shutil.which("clang"):
        pytest.skip("no clang")
    for command, _ in typed(PAGE):
        if command in sessions():
            continue
        if command.startswith("./my_fuzzer "):
            said = shell(command.replace("./my_fuzzer", "./my_fuzzer -runs=2000", 1), folder)
            assert "Done 2000 runs" in said
        elif command.startswith("clang "):
            done = subprocess.run(
                ["bash", "-c", command.replace("clang", f"clang -I{folder / 'harness'}", 1)],
                cwd=folder, env=with_command(), capture_output=True, text=True, check=False,
            )  # fmt: skip
            if "libclang_rt" in done.stderr:
                pytest.skip("clang has no libFuzzer")
            assert done.returncode == 0, done.stderr
        else:
            shell(command, folder)
    assert list((folder / "seeds").iterdir())
    assert (folder / "tlvlog.dict").stat().st_size


def test_the_strategies_and_mutants(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The three programs in one, with a reader that is right; a loop over a million is short."""
    monkeypatch.chdir(folder)

    def reader(data: bytes) -> list[str] | None:
        try:
            log = tlvlog.decode(data, schema=names["DEVICE"])
        except tlvlog.DecodeError:
            return None
        return [record.name for record in log.records]

    names: dict[str, Any] = {"tlvlog": tlvlog, "my_reader": reader, "st": hypothesis.strategies}
    names |= {"log": tlvlog.encode([tlvlog.String("a")]), "reader": reader, "bad": object()}
    names["range"] = lambda count: builtins.range(min(count, 300))
    names["run"] = lambda how, data: how(data)
    assert len(PROGRAMS) == 3
    for program in PROGRAMS:
        exec(compile(program, "fuzzing.md", "exec"), names)
    laws = [name for name in names if name.startswith("test_")]
    assert len(laws) == 3
    for law in laws:
        names[law]()
    names["my_reader"] = lambda data: []  # and one that is wrong is found out
    with pytest.raises(AssertionError):
        names["test_my_reader"]()
