"""kernel/: module and generated C against Debian's headers, and the patch against its source."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.documents import shell, typed
from tlvlog.schema import builtin

ROOT = Path(__file__).parent.parent
SPDX = "GPL-2.0 OR MIT"
pytestmark = [pytest.mark.once, pytest.mark.kernel]


def run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, cwd=cwd
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def headers() -> Path:
    """The build tree of a kernel whose headers are installed, and whose compiler is there."""
    for folder in sorted(Path("/lib/modules").glob("*/build"), reverse=True):
        if (folder / "include/config/auto.conf").exists() and (folder / "Module.symvers").exists():
            return folder
    pytest.skip("no kernel headers: apt-get install linux-headers-cloud-amd64")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the module is built of."""
    leave = shutil.ignore_patterns("*.o", "*.ko", ".*", "*.mod*", "client", "Module.symvers")
    shutil.copytree(ROOT / "kernel", tmp_path / "kernel", ignore=leave)
    shutil.copytree(ROOT / "codegen/generated", tmp_path / "codegen/generated")
    return tmp_path / "kernel"


def build(headers: Path, folder: Path, *more: str) -> str:
    said = run("make", "-C", str(headers), f"M={folder}", *more, "modules")
    # The image itself is not among the headers.
    return re.sub(r"Skipping BTF generation.*\n", "", said)


def test_the_module_compiles_without_a_word(headers: Path, tree: Path) -> None:
    said = build(headers, tree, "W=1")
    assert "warning" not in said, said
    assert (tree / "tlvlog.ko").exists()


def test_the_module_and_the_headers_satisfy_sparse(headers: Path, tree: Path) -> None:
    if shutil.which("sparse") is None:
        pytest.skip("no sparse")
    said = build(headers, tree, "C=2")
    # The kernel's own headers have warnings of theirs.
    assert not [
        line for line in said.splitlines() if f"{tree.parent}" in line and "warning:" in line
    ]


ALL = """\
#include <linux/module.h>
#include <linux/sched.h>
struct tlvlog_writer;
static struct tlvlog_writer *the_log(void) {{ return NULL; }}
#define TLVLOG_CURRENT() the_log()
#include "tlvlog_log.h"
#include "tlvlog_reasons.h"
#define TLVLOG_WANT_CARRIERS
#include "tlvlog.h"

static unsigned char memory[256];

static int __init all_init(void)
{{
	struct tlvlog_writer w;
	struct tlvlog_reader r;
	struct tlvlog_record record;
	struct tlvlog_error_value value;
	char text[64];
	int error = -EINVAL;

	tlvlog_init(&w, memory, sizeof(memory), TLVLOG_KEEP_TAIL, TLVLOG_WITH_LOSS);
	tlvlog_say("one");
	error = tlvlog_fail(error, "two");
	error = tlvlog_explain_core_unknown_command(error, "bpf", 3);
	tlvlog_finish(&w);
	tlvlog_read(&r, memory, sizeof(memory), TLVLOG_ORDER_HOST);
	while (tlvlog_next(&r, &record) > 0) {{
		if (record.type != TLVLOG_TYPE_ERROR)
			continue;
		tlvlog_get_error(&record, &value);
		tlvlog_error_text(text, sizeof(text), &value);
	}}
	return error;
}}
module_init(all_init);
MODULE_DESCRIPTION("All of the generated C");
MODULE_LICENSE("{license}");
"""


def test_all_of_the_generated_c_compiles_in_a_kernel(headers: Path, tmp_path: Path) -> None:
    """Writer, reader, table of reasons and carriers in one module, as they are."""
    for name in ("tlvlog.h", "tlvlog_log.h", "tlvlog_reasons.h"):
        shutil.copy(ROOT / "codegen/generated" / name, tmp_path)
    (tmp_path / "all.c").write_text(ALL.format(license="Dual MIT/GPL"))
    (tmp_path / "Kbuild").write_text("obj-m := all.o\nccflags-y := -I$(src) -Werror\n")
    assert "warning" not in build(headers, tmp_path)


def test_comments_are_whole_for_kernel_doc(headers: Path) -> None:
    """Every parameter and member is described."""
    checker = headers / "scripts/kernel-doc"
    if not checker.exists():
        pytest.skip(f"no {checker}")
    files = ["tlvlog.h", "tlvlog_log.h"]
    said = run(str(checker), "-none", *files, cwd=ROOT / "codegen/generated")
    # The last of each enum is private, which kernel-doc knows since Linux 6.6.
    assert [line for line in said.splitlines() if "Enum value '__" not in line] == []


def test_the_patch_names_no_number_of_its_own() -> None:
    """Bits, levels and sizes are the generated header's: the patch writes none of them."""
    added = [
        line[1:]
        for line in (ROOT / "kernel/bpf-log.patch").read_text().splitlines()
        if line.startswith("+") and not line.startswith("+++")
    ]
    flags = {str(s.flag) for c in builtin().carriers for s in c.selectors}
    assert not any(flag in line for flag in flags for line in added)
    assert all("GPL-2.0 OR MIT" in line for line in added if "SPDX" in line)


@pytest.fixture(scope="module")
def source() -> Path:
    found = sorted(Path("/usr/src").glob("linux-source-6.1.tar.xz"))
    if not found:
        pytest.skip("no kernel source: apt-get install linux-source-6.1")
    return found[-1]


@pytest.mark.long
def test_the_patch_applies_and_compiles(source: Path, headers: Path, tmp_path: Path) -> None:
    """As docs/kernel-patch.md has it, typed along: the objects with sites, and fork.o.

    Its first command installs what `source` and `headers` ask for, and is left out.
    """
    page = (ROOT / "docs" / "kernel-patch.md").read_text("utf-8")
    (install, _), *rest = typed(page)
    assert install.startswith("apt-get install linux-source-6.1 linux-headers-cloud-amd64 ")
    assert len(rest) == 8
    script = "\n".join(command for command, _ in rest)
    assert str(source) in script
    said = shell(f"set -e\n{script.replace('.../', f'{ROOT}/')}", tmp_path)
    assert "warning" not in said, said
    (folder,) = tmp_path.iterdir()
    for word in rest[-1][0].split()[1:]:
        assert (folder / word).stat().st_size, word
    check_style(folder)


def check_style(tree: Path) -> None:
    """The kernel's own script names no error in what is generated or written for kernels."""
    bad = tree / "bad.c"
    bad.write_text("int x = 1;;\n#define IS_ONE case 1:\n")
    assert "ERROR:COMPLEX_MACRO" in style_errors(tree, bad)
    for path in sorted((ROOT / "kernel").glob("*.[ch]")):
        assert style_errors(tree, path) == ""
    for part in ("", "_log", "_reasons"):
        assert style_errors(tree, ROOT / "codegen/generated" / f"tlvlog{part}.h") == ""


def style_errors(tree: Path, path: Path) -> str:
    script = ["perl", str(tree / "scripts/checkpatch.pl"), "--no-tree", "--terse", "--show-types"]
    done = subprocess.run(
        [*script, "-f", str(path)], capture_output=True, text=True, check=False, cwd=tree
    )
    return "\n".join(line for line in done.stdout.splitlines() if "ERROR:" in line)
