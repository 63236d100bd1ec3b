"""The formatted message of the generated writer: bounded, without a library, as printf has it."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.output import write

import tlvlog
from tests.c_build import WARNINGS, Machine, compile_c, kernel_headers, machine, need
from tests.c_build import schema as schema_of

pytestmark = pytest.mark.once
MOST = 1023
HEAD = """\
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "garden_log.h"

GARDEN_DEFINE_CURRENT;
"""
MODEL = (
    HEAD
    + """
static unsigned char memory[2048];
static char expected[4096];
static int wrong;

static void compare(struct garden_writer *w, const char *format)
{
	const unsigned int size = garden_finish(w);
	struct garden_string_value string;
	struct garden_record record;
	struct garden_reader reader;
	size_t length = strlen(expected);

	if (length > 1023)
		length = 1023;
	garden_read(&reader, memory, size, GARDEN_ORDER_HOST);
	if (garden_next(&reader, &record) != 1) {
		wrong = 1;
		return;
	}
	garden_get_string(&record, &string);
	if (string.message_len == length && !memcmp(string.message, expected, length))
		return;
	wrong = 1;
	printf("%s: %.*s, not %s\\n", format, (int)string.message_len, string.message, expected);
}

#define TRY(...) do { \\
	struct garden_writer w; \\
	garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_HEAD, 0); \\
	garden_say(&w, __VA_ARGS__); \\
	snprintf(expected, sizeof(expected), __VA_ARGS__); \\
	compare(&w, #__VA_ARGS__); \\
} while (0)

int main(void)
{
CASES
	return wrong;
}
"""
)
TYPES = {
    "": ("int", 32),
    "hh": ("signed char", 8),
    "h": ("short", 16),
    "l": ("long", 32),
    "ll": ("long long", 64),
    "z": ("size_t", 32),
    "t": ("ptrdiff_t", 32),
    "j": ("intmax_t", 64),
}


def number(rng: random.Random, size: str, letter: str) -> str:
    """A number as C has it, at an edge of its type or somewhere in it."""
    word, bits = TYPES[size]
    if letter not in "di" or word == "size_t":
        word = word if word == "size_t" else f"unsigned {word.removeprefix('signed ')}"
        word = {"unsigned intmax_t": "uintmax_t", "unsigned ptrdiff_t": "size_t"}.get(word, word)
    edges = (0, 1, -1, 1 << (bits - 1), (1 << (bits - 1)) - 1, rng.getrandbits(bits))
    return f"({word}){rng.choice(edges) & ((1 << bits) - 1):#x}ULL"


def piece(rng: random.Random) -> tuple[str, list[str]]:
    """A conversion whose meaning the standard gives, and its arguments."""
    letter = rng.choice("ddiuuxXoccsss%")
    if letter == "%":
        return "%%", []
    allowed = {"d": "-0+ ", "i": "-0+ ", "u": "-0", "x": "-0#", "X": "-0#", "o": "-0#"}
    flags = "".join(f for f in allowed.get(letter, "-") if rng.random() < 0.3)
    flags = flags.replace(" ", "") if "+" in flags else flags
    flags = flags.replace("0", "") if "-" in flags else flags
    arguments: list[str] = []
    width = rng.choice(("", "", "1", "7", "20", "*"))
    if width == "*":
        arguments.append(str(rng.randrange(-12, 13)))
    precision = "" if letter == "c" else rng.choice(("", "", ".", ".0", ".3", ".12", ".*"))
    if precision and letter != "s":
        flags = flags.replace("0", "")  # of which compilers warn
    if precision == ".*":
        arguments.append(str(rng.randrange(-1, 15)))
    if letter == "s":
        return f"%{flags}{width}{precision}s", [
            *arguments,
            '"' + "xyz grün"[: rng.randrange(9)] + '"',
        ]
    if letter == "c":
        return f"%{flags}{width}c", [*arguments, f"{rng.randrange(33, 127)}"]
    size = rng.choice(list(TYPES))
    if size == "t" and letter not in "di":
        size = "z"
    if size == "z" and letter in "di":
        size = "t"
    return f"%{flags}{width}{precision}{size}{letter}", [*arguments, number(rng, size, letter)]


def cases(count: int, seed: int) -> str:
    rng = random.Random(seed)
    lines = []
    for _ in range(count):
        pieces = [piece(rng) for _ in range(rng.randrange(1, 5))]
        text = rng.choice(("", "queue ", "grün ")) + " ".join(word for word, _ in pieces)
        arguments = [argument for _, some in pieces for argument in some]
        lines.append(f"\tTRY({', '.join([chr(34) + text + chr(34), *arguments])});")
    return "\n".join(lines)


def build(folder: Path, program: str, on: Machine, *flags: str) -> list[str]:
    """A program with the header of the schema `garden`, compiled without a warning."""
    for target in ("c", "c-log"):
        write(generate(schema_of("garden"), target), folder)
    (folder / "program.c").write_text(program)
    standard = [] if "c++" in on.name else ["-std=gnu99"]
    command = [*on.compiler, *standard, "-O2", *WARNINGS, *flags, "program.c", "-o", "program"]
    compile_c(command, folder)
    return [*on.runner, str(folder / "program")]


def output(command: list[str]) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b""), done.stdout.decode(errors="replace")[:3000]
    return done.stdout


@pytest.mark.parametrize("on", ["host", "c++", "m32", "big"])
def test_it_says_what_printf_says(tmp_path: Path, on: str) -> None:
    """Law: for what it knows of printf's language the message is what snprintf prints."""
    program = MODEL.replace("CASES", cases(400, 1))
    # The rules of printf's flags that a compiler warns of are tried as well.
    quiet = ("-Wno-format", "-Wno-format-zero-length")
    assert output(build(tmp_path, program, machine(on), *quiet)) == b""


def test_another_compiler(tmp_path: Path) -> None:
    clang = Machine("clang", (need("clang"),), (), sys.byteorder)
    program = MODEL.replace("CASES", cases(200, 2))
    quiet = ("-Wno-format", "-Wno-format-zero-length")
    assert output(build(tmp_path, program, clang, *quiet)) == b""


def test_nothing_goes_out_of_bounds(tmp_path: Path) -> None:
    """Under the sanitizers: the cases, hostile formats, and text without an end in sight."""
    hostile = r"""
	{
		static const char *const formats[] = {
			"%", "%-", "%.", "%ll", "%5", "%*", "%.*", "%q %d", "%n %s", "%f", "%$", "%lls",
			"%99999999999999999999d", "%.99999999999999999999d", "%-2147483648d", "%2147483648s",
			"%#", "%hhhhd", "%zz", "%l", "%h", "100%", "%1$d", "\200\200\200", "%I64d", "%C",
		};
		char open[4] = { 'a', 'b', 'c', 'd' };
		struct garden_writer w;
		size_t i;

		for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
			garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_HEAD, 0);
			garden_put_text_(&w, formats[i], "five", "seven");
			garden_finish(&w);
		}
		garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_HEAD, 0);
		garden_say(&w, "%.4s", open);
		garden_say(&w, "%s", (const char *)0);
		if (garden_finish(&w) != 10 + 12 + 8)
			return 2;
	}
"""
    program = MODEL.replace("CASES", cases(100, 3) + hostile)
    quiet = ("", "-zero-length", "-security", "-nonliteral")
    flags = (
        *(f"-Wno-format{kind}" for kind in quiet),
        *("-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
    )
    assert output(build(tmp_path, program, machine("host"), *flags)) == b""


WRITES = (
    HEAD
    + """
int main(int argc, char **argv)
{
	static unsigned char memory[4096];
	struct garden_writer w;
	int i;

	(void)argc;
	for (i = 8; i < 160; i++) {
		unsigned int size = (unsigned int)i;

		garden_init(&w, memory, size, KEEP, 0);
		garden_say(&w, "queue %u of %s is full", 7U, "eth0");
		garden_say(&w, "%d", -1);
		garden_say(&w, "%s", argv[1]);
		size = garden_finish(&w);
		fwrite(&size, 1, sizeof(size), stdout);
		fwrite(memory, 1, size, stdout);
	}
	return 0;
}
"""
)


@pytest.mark.parametrize("keep", ["head", "tail", "severity"])
def test_every_small_buffer(tmp_path: Path, keep: str) -> None:
    """A message is kept whole or given up and counted, as the other writer does with the text."""
    text = "a longer line, perhaps too long"
    command = build(tmp_path, WRITES, machine("host"), f"-DKEEP=GARDEN_KEEP_{keep.upper()}")
    data = output([*command, text])
    for capacity in range(8, 160):
        size = int.from_bytes(data[:4], "little")
        log = tlvlog.LogBuffer(capacity, keep=keep)  # type: ignore[arg-type]
        for line in ("queue 7 of eth0 is full", "-1", text):
            log.string(line)
        assert data[4 : 4 + size] == bytes(log.finish())
        data = data[4 + size :]
    assert not data


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("x" * MOST, MOST),
        ("x" * (MOST + 1), MOST),
        ("ü" * 600, MOST - 1),
        ("x" + "ü" * 600, MOST),
        ("x" * 1020 + "€€", 1020 + 3),
        ("x" * 1021 + "€€", 1021),
        ("\U0001f600" * 300, MOST - 3),
    ],
)
def test_a_long_message_is_cut_in_front_of_a_character(
    tmp_path: Path, text: str, length: int
) -> None:
    program = (
        HEAD
        + """
int main(int argc, char **argv)
{
	static unsigned char memory[4096];
	struct garden_writer w;

	garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_HEAD, 0);
	if (argc > 1)
		garden_say(&w, "%s%s", argv[1], "");
	fwrite(memory, 1, garden_finish(&w), stdout);
	return 0;
}
"""
    )
    data = output([*build(tmp_path, program, machine("host")), text])
    (record,) = tlvlog.decode(data, strict=True).records
    assert isinstance(record, tlvlog.String)
    assert record.message.encode() == text.encode()[:length]


ONCE = (
    HEAD
    + """
static int evaluated;
static int value(void) { return ++evaluated; }

int main(void)
{
	static unsigned char memory[256];
	struct garden_writer w, *log = &w;

	garden_init(log, memory, sizeof(memory), GARDEN_KEEP_HEAD, 0);
	garden_say(GARDEN_CURRENT(), "secret words %d", value());
	garden_say(log, "secret words %d of %s", value(), "it");
	garden_current = log;
	garden_say("a secret literal");
	garden_say(GARDEN_CURRENT(), "secret words %d", value());
	printf("%d %u\\n", evaluated, garden_finish(log));
	return 0;
}
"""
)


def test_without_a_log_nothing_is_evaluated(tmp_path: Path) -> None:
    assert output(build(tmp_path, ONCE, machine("host"))) == b"2 76\n"


@pytest.mark.parametrize("optimised", ["-O0", "-O2"])
def test_without_strings_nothing_is_left(tmp_path: Path, optimised: str) -> None:
    """Neither a record, nor an argument that is evaluated, nor the text in the program."""
    command = build(tmp_path, ONCE, machine("host"), "-DGARDEN_NO_STRINGS", optimised,
                    "-Wno-unused-function")  # fmt: skip
    assert output(command) == b"0 8\n"
    assert b"secret" not in (tmp_path / "program").read_bytes()


@pytest.mark.parametrize("strings", [[], ["-DGARDEN_NO_STRINGS"]], ids=["strings", "no strings"])
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_compiler_looks_at_the_arguments(
    tmp_path: Path, compiler: str, strings: list[str]
) -> None:
    """A format that its arguments do not fit is an error, without strings too."""
    need(compiler)
    on = Machine(compiler, (compiler,), (), sys.byteorder)
    bad = ONCE.replace('"secret words %d of %s"', '"secret words %s of %s"')
    with pytest.raises(AssertionError, match="format"):
        build(tmp_path, bad, on, *strings)


def test_it_needs_no_library(tmp_path: Path) -> None:
    """Freestanding, on machines of 64 and 32 bits: of a library only what the header takes anyway.

    No function of it takes more of the stack than 256 bytes.
    """
    need("nm")
    program = """
#include "garden_log.h"
GARDEN_DEFINE_CURRENT;
void say(struct garden_writer *log, unsigned long long n, const char *text);
void say(struct garden_writer *log, unsigned long long n, const char *text)
{
	garden_say(log, "queue %llu of %.*s is %#x", n, 8, text, 7U);
}
"""
    for target in ("c", "c-log"):
        write(generate(schema_of("garden"), target), tmp_path)
    (tmp_path / "program.c").write_text(program)
    flags = [
        "-std=gnu99",
        "-O2",
        "-ffreestanding",
        "-mno-sse",
        "-Wframe-larger-than=256",
        *WARNINGS,
    ]
    for bits in ([], ["-m32", *kernel_headers()]):
        if bits:
            machine("m32")
        compile_c([need("gcc"), *flags, *bits, "-c", "program.c", "-o", "program.o"], tmp_path)
        done = subprocess.run(
            ["nm", "-u", "program.o"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        wanted = set(re.findall(r"U (\S+)", done.stdout)) - {"_GLOBAL_OFFSET_TABLE_"}
        assert wanted <= {"memcpy", "memmove", "memset", "__stack_chk_fail", "__tls_get_addr"}
