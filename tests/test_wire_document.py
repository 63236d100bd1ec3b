"""The normative text: its tables are those of the spec, what it cites exists."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from tlvlog.codegen.tables import fill

import tlvlog
from tlvlog.schema import builtin

SPEC = Path(__file__).resolve().parent.parent / "spec"
TEXT = (SPEC / "WIRE.md").read_text()
CLAUSE = re.compile(r"^(\d+)\.(\d+)\. ", re.MULTILINE)


@pytest.mark.parametrize("page", ["WIRE.md", "REGISTRY.md"])
def test_tables_are_those_of_the_spec(page: str) -> None:
    """`tlvlog gen tables -o spec` renews stale ones."""
    text = (SPEC / page).read_text()
    assert text.count("<!-- table:") == text.count("<!-- end of table -->") > 0
    assert fill(text, builtin(), page) == text


def test_tables_of_all_that_has_one() -> None:
    """Each record, set of attributes and carrier of the core format has its table."""
    schema = builtin()
    documented = set(re.findall(r"<!-- table: (.*) -->", TEXT))
    core = {"string", "end", "error", "loss"}
    wanted = {f"record:{record.name}" for record in schema.records if record.name in core}
    wanted |= {f"attributes:{item.name}" for item in schema.attribute_sets}
    wanted |= {f"carrier:{carrier.name}" for carrier in schema.carriers}
    wanted |= {"header", "ranges", "records", "kinds", "constants", "subsystems"}
    assert wanted <= documented


def test_clauses_are_numbered_in_order() -> None:
    numbers = [(int(a), int(b)) for a, b in CLAUSE.findall(TEXT)]
    for before, after in pairwise(numbers):
        section, clause = before
        assert after in ((section, clause + 1), (section + 1, 1)), after
    sections = [int(n) for n in re.findall(r"^## (\d+)\. ", TEXT, re.MULTILINE)]
    assert sections == list(range(1, numbers[-1][0] + 1))


def test_cited_clauses_exist() -> None:
    clauses = set(CLAUSE.findall(TEXT))
    prose = re.sub(r"<!-- table:.*?<!-- end of table -->", "", TEXT, flags=re.DOTALL)
    for section, clause in re.findall(r"[( ](\d+)\.(\d+)[),: ]", prose):
        assert (section, clause) in clauses, f"{section}.{clause}"


def test_cited_vectors_exist() -> None:
    cited = re.findall(r"`((?:header|order|palindrome|ends)-[a-z0-9-]+\*?)`", TEXT)
    assert cited
    for pattern in cited:
        assert list((SPEC / "vectors").glob(f"*/{pattern}.json")), pattern


def test_limits_and_kinds_of_damage_are_the_library_s() -> None:
    for limit in tlvlog.Limits._fields:
        assert f"| `{limit}` |" in TEXT
    for error in tlvlog.DecodeError.__subclasses__():
        assert f"| {error.__name__.removesuffix('Error')} |" in TEXT
