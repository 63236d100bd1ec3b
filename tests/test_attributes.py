"""Attributes as users write them, bound to what a schema says of them."""

from __future__ import annotations

import pytest

import tlvlog
from tlvlog.codec.attributes import UNBOUND, Attribute, attribute_list, known_attribute
from tlvlog.errors import EncodeError
from tlvlog.schema import builtin

CORE = builtin()


def bind(*pairs: object, final: bool = False) -> tuple[Attribute, ...]:
    return attribute_list(pairs, "error", CORE, final=final)  # type: ignore[arg-type]


def test_by_name_and_by_number() -> None:
    by_name, by_number = Attribute("cookie", b"x"), Attribute(15, b"x")
    assert (by_name.name, by_name.type) == ("cookie", UNBOUND)
    assert (by_number.name, by_number.type) == ("unknown", 15)
    bound = bind(by_name, by_number)
    assert [(item.name, item.type) for item in bound] == [("cookie", 15)] * 2
    assert bound[0] == bound[1]


@pytest.mark.parametrize(
    ("key", "value", "bound"),
    [
        ("message", "hi", "hi"),
        ("message", b"hi", "hi"),
        ("message", b"\xff", "\udcff"),
        ("field-offset", 24, 24),
        ("field-offset", True, 1),
        ("argument-signed", -1, -1),
        ("cookie", bytearray(b"\0\1"), b"\0\1"),
        ("cookie", memoryview(b"\0\1"), b"\0\1"),
        (2, 24, 24),
    ],
)
def test_values_become_canonical(key: str | int, value: object, bound: object) -> None:
    assert bind((key, value))[0].value == bound
    assert type(bind((key, value))[0].value) is type(bound)


def test_nests() -> None:
    """A nest takes a mapping, or a list of attributes or pairs."""
    wanted = (Attribute(1, 31), Attribute(3, "x"))
    for value in (
        {"line": 31, "text": "x"},
        [("line", 31), ("text", "x")],
        (Attribute("line", 31), Attribute(3, "x")),
    ):
        nest = bind(("source-line", value))[0]
        assert nest.value == wanted
        assert [item.name for item in nest.value] == ["line", "text"]


def test_an_enum_s_names_are_its_numbers() -> None:
    nest = bind(("limit", {"kind": "u32"}))[0]
    assert nest.value[0].value == 4  # type: ignore[index]


def test_a_mapping_keeps_its_order() -> None:
    bound = attribute_list({"object": "a", "message": "b"}, "error", CORE)
    assert [item.name for item in bound] == ["object", "message"]


@pytest.mark.parametrize(
    ("text", "shown", "nul"),
    [("a", "a", False), ("a\0", "a", True), ("a\0\0", "a\0", True), (b"\0", "", True)],
)
def test_one_nul_is_hidden(text: str | bytes, shown: str, nul: bool) -> None:
    attribute = bind(("message", text))[0]
    assert (attribute.value, attribute.nul) == (shown, nul)


def test_binding_again_changes_nothing() -> None:
    """A NUL that was hidden is not hidden a second time."""
    once = bind(("message", "a\0\0"), ("source-line", {"file": "b\0"}), (999, b"x"))
    assert attribute_list(once, "error", CORE) == once
    assert attribute_list(once, "error", CORE, final=True) == once


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("message", 1, "message: text expected, found int"),
        ("message", "\ud800", "message: character 0 is a lone surrogate"),
        ("field-offset", "x", "field-offset: a number expected, found str"),
        ("field-offset", None, "field-offset: a number expected, found NoneType"),
        ("field-offset", 1.0, "field-offset: a number expected, found float"),
        ("cookie", "text", "cookie: bytes expected, found str"),
        ("source-line", 3, "source-line: attributes expected, found int"),
        ("source-line", "ab", "source-line: attributes expected, found str"),
        ("source-line", {"line": "x"}, "a number expected, found str"),
        ("limit", {"kind": "no-such-kind"}, "a number expected, found str"),
    ],
)
def test_wrong_values(key: str, value: object, text: str) -> None:
    with pytest.raises(EncodeError, match=text):
        bind((key, value))


@pytest.mark.parametrize("item", [("message",), ("message", 1, 2), "message", 3, (b"x", 1)])
def test_neither_attribute_nor_pair(item: object) -> None:
    with pytest.raises(EncodeError, match="an attribute or a pair of name and value expected"):
        bind(item)


def test_what_the_schema_does_not_know_waits_for_another() -> None:
    """Names and values are kept as they were, until `final` asks for bytes."""
    named, numbered = Attribute("lamp", 4), Attribute(0x8000, 4)
    assert bind(named, numbered) == (named, numbered)
    with pytest.raises(EncodeError, match="lamp: the schema has no attribute of this name"):
        bind(named, final=True)
    with pytest.raises(EncodeError, match="does not know attribute 32768: bytes expected"):
        bind(numbered, final=True)
    assert bind((0x8000, b"x"), final=True)[0].name == "unknown"


def test_without_a_set_all_are_unknown() -> None:
    assert attribute_list([(1, b"x")], None, CORE)[0].name == "unknown"
    with pytest.raises(EncodeError):
        attribute_list([("message", "x")], None, CORE, final=True)


def test_equality_is_content() -> None:
    one = known_attribute(1, "message", "x", offset=4)
    assert one == known_attribute(1, "message", "x", offset=9)
    assert one != known_attribute(1, "message", "x", nul=True)
    assert one != known_attribute(2, "message", "x")
    assert one != known_attribute(1, "message", "y")
    assert Attribute("a", 1) != Attribute("b", 1)
    assert one != "message"
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_repr_can_be_typed_in() -> None:
    for attribute in (
        Attribute("message", "x"),
        Attribute(900, b"\0"),
        *bind(("limit", {"min": 1})),
    ):
        again = eval(repr(attribute), {"Attribute": Attribute})
        assert bind(again) == bind(attribute)


def test_attributes_of_a_decoded_record_have_offsets() -> None:
    record = tlvlog.ExtendedError(-22, message="m", source_line={"line": 3})
    log = tlvlog.decode(tlvlog.encode([tlvlog.String("x"), record]))
    message, nest = log.records[1].attributes
    assert (message.offset, nest.offset) == (7 + 16, 7 + 16 + 7)
    assert nest.value[0].offset == nest.offset + 6  # type: ignore[index]
