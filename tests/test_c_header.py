"""The generated uapi header: every standard, compiler and width, and the mail's structs."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tlvlog.codegen import Options, generate

from tests.c_build import (
    HERE,
    SCHEMAS,
    WARNINGS,
    compile_c,
    kernel_headers,
    machine,
    need,
    prefix_of,
    schema,
    write_headers,
)

pytestmark = pytest.mark.once

C90_ON = ["c90", "gnu90", "c99", "gnu99", "c11", "gnu11", "c17", "c2x"]
CPP11_ON = ["c++11", "c++14", "c++17", "c++20", "c++2b"]
EVERY = [
    *(("gcc", std) for std in C90_ON),
    *(("clang", std) for std in C90_ON),
    *(("g++", std) for std in CPP11_ON),
    *(("clang++", std) for std in CPP11_ON),
]
LOG_STANDARDS = [(c, s) for c, s in EVERY if "90" not in s]


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the C files of every schema."""
    directory = tmp_path_factory.mktemp("headers")
    for name in SCHEMAS:
        write_headers(name, directory)
    return directory


def language(compiler: str) -> list[str]:
    return ["-x", "c++" if compiler.endswith("++") else "c"]


@pytest.mark.parametrize(("compiler", "standard"), EVERY)
def test_the_header_is_valid_everywhere(headers: Path, compiler: str, standard: str) -> None:
    """Included twice, with carriers, on Linux and elsewhere, without a single warning."""
    need(compiler)
    for name in SCHEMAS:
        prefix = prefix_of(name)
        twice = ["-include", f"{prefix}.h", "-include", f"{prefix}.h"]
        for more in ([], ["-U__linux__"], [f"-D{prefix.upper()}_WANT_CARRIERS"]):
            command = [compiler, f"-std={standard}", *WARNINGS, "-pedantic-errors", *more]
            (headers / "empty.c").write_text("int an_empty_unit_is_not_iso(void);\n")
            compile_c(
                [*command, *language(compiler), "-I.", "-fsyntax-only", *twice, "empty.c"], headers
            )
            compile_c(
                [*command, *language(compiler), "-fsyntax-only", f"{prefix}_check.c"], headers
            )


@pytest.mark.parametrize(("compiler", "standard"), LOG_STANDARDS)
def test_the_log_header_is_valid_everywhere(headers: Path, compiler: str, standard: str) -> None:
    """C99 to C23 and C++11 to C++23, with and without strings, without a single warning."""
    need(compiler)
    for name in SCHEMAS:
        prefix = prefix_of(name)
        (headers / f"{prefix}_use.c").write_text(
            f'#include "{prefix}_log.h"\n#include "{prefix}_log.h"\n'
            f'#include "{prefix}_reasons.h"\n'
            f"int use(struct {prefix}_writer *w);\n"
            f"int use(struct {prefix}_writer *w)\n"
            f'{{\n\treturn {prefix}_put_string(w, "x", 1);\n}}\n'
        )
        # Some warnings take an optimiser; one standard of each compiler is enough for them.
        how = ["-O1", "-S"] if standard in ("gnu11", "c++17") else ["-fsyntax-only"]
        for more in ([], [f"-D{prefix.upper()}_NO_STRINGS", "-U__linux__"]):
            compile_c(
                [compiler, f"-std={standard}", *WARNINGS, "-Wno-unused-function", *how, *more,
                 *language(compiler), f"{prefix}_use.c"],
                headers,
            )  # fmt: skip


def test_the_log_header_asks_for_no_library(headers: Path) -> None:
    """As a kernel compiles it: freestanding, small frames, no variable-length array, no float."""
    for name in SCHEMAS:
        prefix = prefix_of(name)
        (headers / "kernel.c").write_text(
            f"struct {prefix}_writer;\nextern struct {prefix}_writer *a_log(void);\n"
            f"#define {prefix.upper()}_CURRENT() a_log()\n"
            f'#include "{prefix}_log.h"\n'
        )
        compile_c(
            ["gcc", "-std=gnu11", *WARNINGS, "-O2", "-ffreestanding", "-nostdinc",
             "-isystem", "/usr/include", *kernel_headers(), "-mno-sse", "-mno-80387", "-Wvla",
             "-Wframe-larger-than=1024", "-Wdeclaration-after-statement", "-Wundef",
             "-Wno-unused-function", "-c", "kernel.c"],
            headers,
        )  # fmt: skip
        undefined = subprocess.run(
            [need("nm"), "-u", "kernel.o"], cwd=headers, capture_output=True, text=True, check=True
        ).stdout.split()
        assert set(undefined) - {"U"} <= {"a_log", "memcpy", "memmove", "memset", "memcmp"}


@pytest.mark.parametrize("on", ["m32", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_other_widths_and_orders(headers: Path, name: str, on: str) -> None:
    """-m32 and a big-endian machine have the same sizes and offsets."""
    compiler = machine(on).compiler
    check = f"{prefix_of(name)}_check.c"
    compile_c([*compiler, "-std=c90", *WARNINGS, "-c", check, "-o", "check.o"], headers)


def test_the_check_file_can_fail(headers: Path, tmp_path: Path) -> None:
    """A header whose struct lost its packing does not pass the check file."""
    for file in headers.glob("tlvlog*"):
        shutil.copy(file, tmp_path)
    text = (tmp_path / "tlvlog.h").read_text()
    (tmp_path / "tlvlog.h").write_text(text.replace("} __attribute__((packed));", "};", 1))
    done = subprocess.run(
        ["gcc", "-fsyntax-only", "tlvlog_check.c"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode != 0
    assert "size_of_tlvlog" in done.stderr


def test_the_mail_and_we_declare_the_same(tmp_path: Path) -> None:
    """With the mail's prefix every size, offset and member type is that of the mail."""
    for file in generate(schema("tlvlog"), "c", Options(prefix="bpf_log_msg")):
        (tmp_path / file.name).write_text(file.text)
    tables = []
    for unit in ("mail_written", "mail_generated"):
        compile_c(
            ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", f"-I{tmp_path}",
             str(HERE / "c" / f"{unit}.c"), "-o", unit],
            tmp_path,
        )  # fmt: skip
        tables.append(
            subprocess.run([f"./{unit}"], cwd=tmp_path, capture_output=True, text=True).stdout
        )
    assert tables[0] == tables[1]
    assert len(tables[0].splitlines()) == 13
    header = (tmp_path / "bpf_log_msg.h").read_text()
    assert 'keep "head"' in " ".join(header.split())


def test_carriers_stand_beside_a_new_kernel_header(headers: Path, tmp_path: Path) -> None:
    """Unless asked for, nothing clashes with a <linux/bpf.h> that has struct bpf_common_attr."""
    (tmp_path / "both.c").write_text(
        "struct bpf_common_attr { unsigned long long log_buf; };\n"
        '#include "tlvlog.h"\nint both(void);\n'
    )
    compile_c(["gcc", *WARNINGS, f"-I{headers}", "-fsyntax-only", "both.c"], tmp_path)
    wanting = ["gcc", f"-I{headers}", "-DTLVLOG_WANT_CARRIERS", "-fsyntax-only", "both.c"]
    assert subprocess.run(wanting, cwd=tmp_path, capture_output=True).returncode != 0
    (tmp_path / "later.c").write_text(
        '#include "tlvlog.h"\n#define TLVLOG_WANT_CARRIERS\n#include "tlvlog.h"\n'
        "struct bpf_common_attr later;\n"
        '#define GARDEN_WANT_CARRIERS\n#include "garden.h"\n'
    )
    compile_c(["gcc", *WARNINGS, f"-I{headers}", "-fsyntax-only", "later.c"], tmp_path)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_kernel_maintainer_would_take_it(headers: Path, name: str) -> None:
    """No functions, inline, variadic macros, line comments or trailing commas; docs for all."""
    text = (headers / f"{prefix_of(name)}.h").read_text()
    assert text.startswith("/* SPDX-License-Identifier: ")
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    assert not re.search(
        r"//|\binline\b|\bstatic\b|\.\.\.|__VA_ARGS__|\blong\b|\bsize_t\b|\bbool\b", code
    )
    assert not re.search(r",\s*}", code)
    assert not re.search(r"\bCONFIG_", text)
    assert set(re.findall(r"#include <(.*?)>", text)) == {"linux/types.h", "stdint.h"}
    for member in re.findall(r"^\t([A-Z]\w+) = ", code, flags=re.MULTILINE):
        assert f"@{member}: " in text
    assert max(map(len, text.expandtabs(8).splitlines())) <= 100
    assert "not NUL-terminated" in " ".join(text.split()).replace(" * ", " ")
