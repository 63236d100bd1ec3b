"""loader.selection: `extends: core` brings the format, and of Linux's what `uses` names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog.formats.capture import schema_hash
from tlvlog.loader import effective_yaml, load_schema
from tlvlog.schema import Schema, builtin

DATA = Path(__file__).parent / "data" / "spec"
HEAD = "tlvlog-spec: 1\nname: mydev\nversion: 1\nlicense: MIT\ndoc: A made-up device.\n"
OWN = """subsystems:
  - name: mydev
    number: 0x8000
    doc: The device.
    reasons:
      - {number: 1, name: stuck, template: "{part} is stuck", doc: It does not move, arguments: [{name: part, kind: utf8, doc: d}]}
records:
  - {name: seen, type: 0x8001, doc: What was seen., fields: [{name: depth, kind: u16, doc: d}]}
"""  # noqa: E501
WHOLE = builtin()
REASONS = [
    f"{subsystem.name}.{reason.name}"
    for subsystem in WHOLE.subsystems
    for reason in subsystem.reasons
]


def of(folder: Path, text: str) -> Schema:
    path = folder / "mydev.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    return load_schema(path)


def names(items: tuple[object, ...]) -> list[str]:
    return [item.name for item in items]  # type: ignore[attr-defined]


def test_the_format_alone() -> None:
    """Header, kinds, ranges, limits, the four records of a log with what they refer to, core."""
    schema = load_schema(DATA / "good" / "core-only.yaml")
    for same in ("header", "kinds", "ranges", "constants"):
        assert getattr(schema, same) == getattr(WHOLE, same)
    assert names(schema.records) == ["string", "end", "error", "loss"]
    assert names(schema.subsystems) == ["none", "core"]
    assert names(schema.enums) == ["severity", "error-flags", "level", "policy-kind", "errno"]
    assert names(schema.attribute_sets) == ["source-line", "limit", "error"]
    assert (schema.carriers, schema.loaders) == ((), ())


def test_what_is_named_comes_whole() -> None:
    schema = load_schema(DATA / "good" / "core-and-some.yaml")
    assert names(schema.subsystems) == ["none", "core", "bpf", "netlink", "mydev"]
    bpf = schema.subsystem_by_name["bpf"]
    assert bpf.reasons[:-1] == WHOLE.subsystem_by_name["bpf"].reasons
    assert names(schema.subsystem_by_name["netlink"].reasons) == ["policy-validation"]
    assert names(schema.carriers) == ["bpf-extended-attr"]
    assert names(schema.records)[4:] == ["core-relocation", "seen"]
    assert set(names(WHOLE.enums)) - set(names(schema.enums)) == set()


def test_what_is_taken_over_is_what_it_was() -> None:
    """Nothing of an item changes with the way in which it came: its numbers least of all."""
    schema = load_schema(DATA / "good" / "core-and-some.yaml")
    for section in ("records", "enums", "attribute_sets", "carriers"):
        for item in getattr(schema, section):
            if item.name != "seen":
                assert item in getattr(WHOLE, section)


def test_it_is_shown_and_loaded_again(tmp_path: Path) -> None:
    for name in ("core-only", "core-and-some"):
        schema = load_schema(DATA / "good" / f"{name}.yaml")
        path = tmp_path / "effective.yaml"
        path.write_text(effective_yaml(schema), encoding="utf-8")
        assert load_schema(path) == schema


@given(st.lists(st.sampled_from([*REASONS, *WHOLE.subsystem_by_name]), unique=True, max_size=6))
def test_any_choice_of_reasons(tmp_path_factory: pytest.TempPathFactory, chosen: list[str]) -> None:
    """A schema has the reasons that were named, those of named subsystems, and core's; no other."""
    folder = tmp_path_factory.mktemp("spec")
    uses = f"uses: {{reasons: [{', '.join(chosen)}]}}\n" if chosen else ""
    schema = of(folder, f"extends: core\n{uses}")
    found = {
        f"{subsystem.name}.{reason.name}"
        for subsystem in schema.subsystems
        for reason in subsystem.reasons
    }
    expected = {
        name for name in REASONS if name in chosen or name.partition(".")[0] in ("core", *chosen)
    }
    assert found == expected


def test_both_bases_write_the_same_bytes(tmp_path: Path) -> None:
    """What a schema says is on the wire the same, whether the rest comes along or not."""
    core = of(tmp_path, f"extends: core\n{OWN}")
    whole = of(tmp_path, f"extends: tlvlog\n{OWN}")
    written = [
        tlvlog.encode(
            [
                tlvlog.ExtendedError(
                    -5, subsystem="mydev", reason="stuck", arguments=["it"], schema=schema
                ),
                tlvlog.ExtendedError(
                    -22, subsystem="core", reason="unknown-flags", arguments=[1, "f", 2],
                    schema=schema,
                ),
                tlvlog.make_record("seen", schema=schema, depth=3),
            ],
            schema=schema,
            byte_order="little",
        )
        for schema in (core, whole)
    ]  # fmt: skip
    assert written[0] == written[1]
    texts = [
        [getattr(record, "text", None) for record in tlvlog.decode(written[0], schema=s).records]
        for s in (core, whole)
    ]
    assert texts[0] == texts[1]
    assert texts[0][0] == "it is stuck"


def test_a_reason_that_was_left_out_is_a_number(tmp_path: Path) -> None:
    """Its log is read, re-encoded to the same bytes, and named by a reader that knows it."""
    schema = of(tmp_path, f"extends: core\n{OWN}")
    log = tlvlog.encode(
        [tlvlog.ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[3])]
    )
    (record,) = tlvlog.decode(log, schema=schema).records
    assert (record.subsystem, record.reason) == (2, 1)
    assert tlvlog.encode([record], schema=schema) == log
    assert tlvlog.decode(log).records[0].text == "R3 !read_ok"


def test_the_hash_says_which_of_them_it_is(tmp_path: Path) -> None:
    """Another base is another schema, as a reader may know less; what `uses` names counts too."""
    texts = ("extends: core\n", "extends: core\nuses: {reasons: [bpf]}\n", "extends: tlvlog\n")
    assert len({schema_hash(of(tmp_path, text + OWN)) for text in texts}) == 3


def test_the_hash_does_not_change_with_what_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux's registries grow; a schema that uses none of them stays what it was."""
    before = schema_hash(of(tmp_path, f"extends: core\n{OWN}"))
    grown = WHOLE._replace(subsystems=WHOLE.subsystems[:3], carriers=(), loaders=())
    monkeypatch.setattr("tlvlog.loader.selection.builtin", lambda: grown)
    assert schema_hash(of(tmp_path, f"extends: core\n{OWN}")) == before


def test_a_chain_begins_with_core_once(tmp_path: Path) -> None:
    """Who extends a schema gets what that uses, and cannot ask for more behind its back."""
    of(tmp_path, f"extends: core\nuses: {{reasons: [netlink]}}\n{OWN}")
    path = tmp_path / "more.yaml"
    path.write_text(HEAD.replace("mydev", "more") + "extends: mydev.yaml\n", encoding="utf-8")
    assert names(load_schema(path).subsystems) == ["none", "core", "netlink", "mydev"]
    path.write_text(path.read_text() + "uses: {reasons: [bpf]}\n", encoding="utf-8")
    with pytest.raises(tlvlog.SchemaError, match="uses: goes with `extends: core` only"):
        load_schema(path)
