"""The C writer as it is built: without texts, without a log, and what it costs then."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import tlvlog
from tests.c_build import HERE, compile_c, need, schema, write_headers

pytestmark = pytest.mark.once


EXPLAIN = """
#include "garden_log.h"
#ifndef TLVLOG_LIBRARY
TLV_DEFINE;
#endif
int check(int litres, int limit);
int check(int litres, int limit)
{
	garden_say("secret words of a message");
	if (litres > limit)
		return garden_explain_water_too_much(-7, litres, "the south bed", litres - limit, 0x2a);
	if (litres < 0)
		return garden_fail(-22, "secret words of an error");
	return 0;
}
void other(struct garden_writer *w);
void other(struct garden_writer *w)
{
	garden_put_string(w, "secret words put", 16);
	garden_put_line(w, "secret words of a line", 22);
	garden_put_remark(w, 7, "secret words of a remark", 24);
	garden_open_string(w);
	garden_write_message(w, "secret words in pieces", 22);
	garden_commit(w);
	garden_record(w) {
		garden_open_error(w, -1, 0, 0, 0, 0);
		garden_add_error_message(w, "secret words of an attribute", 28);
		garden_add_error_object(w, "an object", 9);
	}
}
"""


def build_object(directory: Path, source: str, *flags: str) -> Path:
    """Compile a source text that uses the garden's headers."""
    write_headers("garden", directory)
    (directory / "use.c").write_text(source.replace("TLV_DEFINE", "GARDEN_DEFINE_CURRENT"))
    compile_c(
        ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", *flags, "-c", "use.c"], directory
    )
    return directory / "use.o"


def strings(path: Path) -> str:
    """What `strings` finds in an object."""
    command = [need("strings"), "-a", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_no_strings(tmp_path: Path, level: str) -> None:
    """With TLVLOG_NO_STRINGS no text of a message is in the object, but arguments are."""
    with_text = strings(build_object(tmp_path, EXPLAIN, level))
    for what in ("a message", "an error", "a line", "a remark", "an attribute"):
        assert f"secret words of {what}" in with_text
    assert "secret words in pieces" in with_text
    without = strings(build_object(tmp_path, EXPLAIN, level, "-DGARDEN_NO_STRINGS"))
    assert "secret words" not in without
    assert "the south bed" in without
    assert "an object" in without


MAIN = """
#include <stdio.h>
int main(void)
{
	static unsigned char memory[400];
	static struct garden_writer w;
	int results[3];
	__u32 size;

	results[0] = check(9, 3);
	garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_SEVERITY, 0);
	garden_current = &w;
	results[1] = check(9, 3);
	results[2] = check(-1, 3);
	other(&w);
	size = garden_finish(&w);
	fprintf(stderr, "%d %d %d\\n", results[0], results[1], results[2]);
	fwrite(memory, 1, size, stdout);
	return 0;
}
"""


@pytest.mark.parametrize("flags", [(), ("-DGARDEN_NO_STRINGS",)])
def test_reasons_arrive_without_text(tmp_path: Path, flags: tuple[str, ...]) -> None:
    """A reason and its arguments arrive with and without strings, and the reader has the text."""
    build_object(tmp_path, EXPLAIN + MAIN, "-O1", *flags)
    compile_c(["gcc", "use.o", "-o", "use"], tmp_path)
    done = subprocess.run(["./use"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stderr == b"-7 -7 -22\n"
    log = tlvlog.decode(done.stdout, schema=schema("garden"))
    texts = [record.text for record in log.records if record.name == "error"]
    messages = [record.message for record in log.records if record.name == "string"]
    assert texts[0] == "9 litres for the south bed is 6 too many {flags 0x2a}"
    assert log.records[0 if flags else 1].severity == "warning"
    said = ["secret words of a message"] * 2
    said += ["secret words put", "secret words of a line", "secret words in pieces"]
    assert messages == ([] if flags else said)
    assert texts[1] == ("" if flags else "secret words of an error")
    (remark,) = (record for record in log.records if record.name == "remark")
    assert (remark.author, remark.message) == (7, "" if flags else "secret words of a remark")
    kept = ["object"] if flags else ["message", "object"]
    assert [item.name for item in log.records[-1].attributes] == kept


def test_without_a_log_it_is_one_load_and_one_branch(tmp_path: Path) -> None:
    """Where no log is registered, a failing check costs one load and one conditional jump."""
    source = """
    struct garden_writer;
    extern struct garden_writer *the_log;
    #define GARDEN_CURRENT() the_log
    #include "garden_log.h"
    int check(void);
    int check(void) { return garden_explain_water_dry(-7); }
    """
    write_headers("garden", tmp_path)
    (tmp_path / "use.c").write_text(source)
    compile_c(
        ["gcc", "-std=gnu11", "-O2", "-fno-pic", "-fcf-protection=none", "-S", "use.c"], tmp_path
    )
    text = (tmp_path / "use.s").read_text()
    body = text[text.index("check:") : text.index(".size\tcheck")]
    hot = body[: body.index("\tret")]
    instructions = [line.split() for line in hot.splitlines() if line.startswith("\t")]
    names = [words[0] for words in instructions if not words[0].startswith(".")]
    assert hot.count("the_log") == 1
    assert sum(name.startswith("j") for name in names) == 1
    assert not any(name.startswith("call") for name in names)


def test_what_a_compaction_costs(tmp_path: Path) -> None:
    """Bytes moved for each byte appended: few, and no more at 1 MiB than at 4 KiB."""
    write_headers("tlvlog", tmp_path)
    source = str(HERE / "c" / "costs.c")
    compile_c(["gcc", "-std=gnu11", "-O2", f"-I{tmp_path}", source, "-o", "costs"], tmp_path)
    done = subprocess.run(["./costs"], cwd=tmp_path, capture_output=True, text=True, check=True)
    costs: dict[int, list[float]] = {}
    for line in done.stdout.splitlines():
        mix, _, cost = line.split()
        costs.setdefault(int(mix), []).append(float(cost))
    assert len(costs) == 8
    for small, *larger in costs.values():
        assert max(small, *larger) < 9
        assert max(larger) < 1.5 * small + 0.5
