"""What a kernel needs of the generated C, tried in user space: one look at the log, no clash."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.c_build import kernel_headers

GENERATED = Path(__file__).parent.parent / "codegen/generated"

ONCE = """\
#include <stdio.h>
struct tlvlog_writer;
static struct tlvlog_writer *the_log;
static int looks;
static struct tlvlog_writer *look(void) { looks++; return the_log; }
#define TLVLOG_CURRENT() look()
#define noinline broken
#define cold broken
#define unused broken
#include "tlvlog_log.h"

static int evaluated;
static unsigned long long value(void) { evaluated++; return 7; }

static void say_all(void)
{
	looks = evaluated = 0;
	tlvlog_say("text");
	printf("%d ", looks);
	looks = 0;
	printf("%d ", tlvlog_fail(-22, "text"));
	printf("%d ", looks);
	looks = 0;
	printf("%d ", tlvlog_explain_core_unknown_command(-22, "bpf", value()));
	printf("%d %d\\n", looks, evaluated);
}

int main(void)
{
	unsigned char memory[256];
	struct tlvlog_writer writer;

	say_all();
	tlvlog_init(&writer, memory, sizeof(memory), TLVLOG_KEEP_SEVERITY, 0);
	the_log = &writer;
	say_all();
	return 0;
}
"""


@pytest.mark.once
@pytest.mark.parametrize(
    "compiler",
    [["gcc", "-std=c99", "-Wpedantic"], ["g++", "-x", "c++", "-std=c++11", "-Wpedantic"]],
    ids=lambda compiler: compiler[0],
)
def test_current_is_looked_at_once(tmp_path: Path, compiler: list[str]) -> None:
    """Each line evaluates CURRENT() once, its arguments once with a log and never without."""
    (tmp_path / "once.c").write_text(ONCE)
    command = [*compiler, "-Wall", "-Wextra", "-Werror", f"-I{GENERATED}", *kernel_headers()]
    subprocess.run([*command, "once.c", "-o", "once"], cwd=tmp_path, check=True)
    said = subprocess.run([str(tmp_path / "once")], capture_output=True, text=True, check=True)
    assert said.stdout == "1 -22 1 -22 1 0\n1 -22 1 -22 1 1\n"


# Linux 7.2's <linux/bpf.h> has this struct; that it does cannot be asked with #ifdef.
WITH_7_2 = """\
#include <linux/types.h>
struct bpf_common_attr { __u64 log_buf; __u32 log_size; __u32 log_level; __u32 log_true_size; };
#include "tlvlog.h"
int size(void) { return sizeof(struct bpf_extended_attr); }
"""


@pytest.mark.once
@pytest.mark.parametrize("compiler", ["gcc", "g++"])
def test_one_carrier_can_be_had_beside_the_kernels_own(tmp_path: Path, compiler: str) -> None:
    source = tmp_path / ("clash.c" if compiler == "gcc" else "clash.cc")
    source.write_text(WITH_7_2)
    command = [compiler, f"-I{GENERATED}", *kernel_headers(), "-Wall", "-Werror", "-fsyntax-only"]
    one = [*command, "-DTLVLOG_WANT_BPF_EXTENDED_ATTR", str(source)]
    subprocess.run(one, check=True)
    every = [*command, "-DTLVLOG_WANT_CARRIERS", str(source)]
    refused = subprocess.run(every, capture_output=True, text=True, check=False)
    assert "redefinition of" in refused.stderr
