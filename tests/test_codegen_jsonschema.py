"""Target `jsonschema`: it takes what is printed of any log, and refuses what is no JSON form."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tlvlog.codegen import generate
from tlvlog.codegen.number_pattern import between

import tlvlog
import tlvlog.testing
from tests.c_build import HERE
from tests.rust_build import schema
from tlvlog.formats.from_json import log_from_json
from tlvlog.formats.to_json import log_to_json

pytestmark = pytest.mark.once

ROOT = HERE.parent
VECTORS = sorted((ROOT / "spec" / "vectors").glob("*valid/*.json"))
SCHEMAS = ("tlvlog", "garden", "post-office", "device")
# Keys that a log may be without, whatever it is.
OPTIONAL = re.compile(r"(nul|extra|errno|flags|call|.*_hex)")


@cache
def document(name: str) -> dict[str, Any]:
    (file,) = generate(schema(name), "jsonschema")
    found: dict[str, Any] = json.loads(file.text)
    return found


@cache
def validator(name: str) -> Draft202012Validator:
    Draft202012Validator.check_schema(document(name))
    return Draft202012Validator(document(name))


def accepts(name: str, log: object) -> bool:
    return validator(name).is_valid(log)


def forms() -> Iterator[tuple[str, Path, dict[str, Any]]]:
    """The JSON form in each vector, and the schema that it is of."""
    for path in VECTORS:
        data = json.loads(path.read_text())
        name = "device" if "schema" in data else "tlvlog"
        yield name, path, data["log"] if "log" in data else data["before"]


def test_it_takes_every_vector() -> None:
    """What each valid vector is, and what came before the damage of each invalid one."""
    for name, path, log in forms():
        errors = [error.message for error in validator(name).iter_errors(log)]
        assert not errors, f"{path.stem}: {errors[0]}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_takes_what_is_printed_of_any_log(name: str) -> None:
    """Of any log of the schema, in either order, the JSON form is one that the schema takes."""
    own = schema(name)

    @given(tlvlog.testing.logs(own))
    def holds(drawn: tuple[list[tlvlog.Record], bytes]) -> None:
        log = log_to_json(tlvlog.decode(drawn[1], schema=own), own)
        errors = [error.message for error in validator(name).iter_errors(log)]
        assert not errors, errors[0]

    holds()


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where in a JSON value there is something."""
    yield path
    items = enumerate(value) if isinstance(value, list) else ()
    for key, item in value.items() if isinstance(value, dict) else items:
        yield from places(item, (*path, key))


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def broken(log: Any, path: tuple[Any, ...], how: str) -> Any:
    """The log with the thing at `path` gone, of another kind, out of range, or with a key more."""
    log = copy.deepcopy(log)
    target, key = at(log, path[:-1]), path[-1]
    if how == "gone":
        del target[key]
    elif how == "kind":
        target[key] = {"x": 1} if not isinstance(target[key], dict) else []
    elif how == "range":
        target[key] = -(1 << 63) - 1 if isinstance(target[key], int) else None
    elif how == "text":
        target[key] = 3.5 if isinstance(target[key], (str, bool)) else "no such word"
    else:
        target["no-such-key"] = 1
    return log


# An older writer's record lacks the later fields: those of lamp-state, from the last on.
LATER = {"brightness", "features", "position"}


def must_be_refused(log: Any, path: tuple[Any, ...], how: str) -> bool:
    key, parent = path[-1], at(log, path[:-1])
    if how == "gone":
        if isinstance(parent, list) or OPTIONAL.fullmatch(str(key)):
            return False
        return key not in LATER
    return how != "more" or isinstance(parent, dict)


def test_it_refuses_what_is_no_json_form() -> None:
    """A needed key that is gone, a key too many, a value of another kind or out of range."""
    draw = random.Random(7)
    tried = 0
    for name, path, log in forms():
        all_places = list(places(log))[1:]
        for place in draw.sample(all_places, min(len(all_places), 6)):
            if place[0] == "call":
                continue
            for how in ("gone", "kind", "range", "text", "more"):
                if how == "text" and isinstance(at(log, place), int) and place[-1] == "reason":
                    continue
                if must_be_refused(log, place, how):
                    tried += 1
                    assert not accepts(name, broken(log, place, how)), f"{path.stem} {place} {how}"
    assert tried > 3000


VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [0, 1, 2, 255, 256, 65535, 65536, 2**53 - 1, 2**53, str(2**53), str(2**64 - 1), str(2**64),
     -1, -22, str(-(2**63)), str(-(2**63) - 1), "", "00", "0", "0x", "ff" * 9, "error", "bpf",
     "core", "unknown", "register-not-readable", True, False, [], {}, None, "complete", "big"]
)  # fmt: skip
CASES = [(name, log) for name, _, log in forms() if len(json.dumps(log)) < 5000]


@given(st.sampled_from(CASES), st.data())
def test_what_it_takes_can_be_encoded(case: tuple[str, Any], data: st.DataObject) -> None:
    """Of any changed form: if the schema takes it, `encode` does, and the log has such a form."""
    name, log = case[0], copy.deepcopy(case[1])
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(log))[1:]))
        target = at(log, path[:-1])
        if data.draw(st.booleans()):
            target[path[-1]] = data.draw(VALUES)
        elif isinstance(target, list):
            target.append(copy.deepcopy(target[path[-1]]))
        else:
            del target[path[-1]]
        if len(list(places(log))) < 2:
            return
    if accepts(name, log):
        own = schema(name)
        wire = log_from_json(log, own)
        if not wire:  # unterminated without a record: what there is before damage at offset 0
            assert log["state"] == "unterminated"
            assert not log["records"]
            return
        again = log_to_json(tlvlog.decode(wire, schema=own, byte_order=log["byte_order"]), own)
        assert accepts(name, again)


def test_names_of_reasons_hang_on_the_subsystem() -> None:
    """A reason of another subsystem is refused by name, and taken as a number."""
    (path,) = (path for path in VECTORS if path.stem == "reason-argument")
    log = json.loads(path.read_text())["log"]
    (record,) = (record for record in log["records"] if record["name"] == "error")
    assert accepts("tlvlog", log)
    for subsystem, reason, right in (
        ("bpf", "register-not-readable", True),
        ("core", "register-not-readable", False),
        ("core", 7, True),
        (77, 7, True),
        (77, "register-not-readable", False),
        ("no-such", 7, False),
    ):
        record |= {"subsystem": subsystem, "reason": reason}
        assert accepts("tlvlog", log) == right, (subsystem, reason)


@given(st.integers(0, 2**64), st.integers(0, 2**64), st.integers(0, 2**65))
def test_a_pattern_matches_the_numbers_between(one: int, other: int, number: int) -> None:
    """`between` matches exactly the numbers from the smaller to the larger, both included."""
    low, high = sorted((one, other))
    pattern = re.compile(between(low, high))
    for value in (number, low, high, low - 1, high + 1, low + 1, high - 1):
        if value >= 0:
            assert bool(pattern.fullmatch(str(value))) == (low <= value <= high), value
    assert not pattern.fullmatch(f"0{high}")


def test_each_version_has_a_name_of_its_own() -> None:
    """The file and the schema's identifier tell the version, so that two can be kept."""
    newer = schema("garden")._replace(version=9)
    (file,) = generate(newer, "jsonschema")
    assert file.name == "garden-v9.schema.json"
    assert json.loads(file.text)["$id"].endswith(":9")
    assert (ROOT / "spec" / f"tlvlog-v{schema('tlvlog').version}.schema.json").exists()
