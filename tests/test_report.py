"""What a record says: formats and arguments that do not fit never fail the reporting call."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collecting import collected, messages
from tlvlog import collect, syscall_error, syscall_string


class Unprintable:
    def __repr__(self) -> None:  # type: ignore[override]
        raise RuntimeError("no repr")

    def __str__(self) -> None:  # type: ignore[override]
        raise RuntimeError("no str")


@pytest.mark.parametrize(
    ("error", "reason", "fields", "said"),
    [
        (-22, "bpf.no-such-reason", {}, "bpf.no-such-reason"),
        (-22, "no-subsystem", {}, "no-subsystem"),
        (-22, "bpf.unreachable-instruction", {"subsystem": "netlink"}, "netlink"),
        (-22, None, {"no_such_field": 5}, "no_such_field=5"),
        (-22, None, {"field_offset": "wrong"}, "field_offset='wrong'"),
        (-22, None, {"field_offset": 1 << 40}, "field_offset=1099511627776"),
        (-22, None, {"field_path": "\ud800"}, "field_path="),
        (-22, "bpf.unreachable-instruction", {"arguments": [Unprintable()]}, "arguments="),
        (-22, None, {"message": Unprintable()}, "message=<unprintable Unprintable object>"),
        (-22, Unprintable(), {}, "<unprintable Unprintable object>"),
        (-22, 70000, {"subsystem": "bpf"}, "70000"),
        (1 << 40, None, {}, "no reason"),
        ("EINVAL", None, {}, "no reason"),
        (None, None, {"schema": None}, "schema=None"),
    ],
)
def test_arguments_that_cannot_be_used_give_a_record_that_says_so(
    error: Any, reason: Any, fields: Any, said: Any
) -> None:
    log = collected(syscall_error, error, reason, **fields)
    (record,) = log.records
    assert said in record.message
    assert record.error == (error if error == -22 else 0)
    assert (record.reason, record.severity) == (0, "error")


# Formatting -----------------------------------------------------------------


def test_a_format_without_arguments_is_literal() -> None:
    """`syscall_string(fmt)` without arguments is literal; with them `fmt % args`."""
    log = collected(lambda: (syscall_string("100 %d %"), syscall_string("%d%%", 100)))
    assert messages(log) == ["100 %d %", "100%"]


@pytest.mark.parametrize(
    ("fmt", "args", "text"),
    [
        ("%d", ("x",), "%d 'x'"),
        ("%d and %d", (1,), "%d and %d 1"),
        ("none", (1, b"2"), "none 1 b'2'"),
        ("%(name)s", ({"other": 1},), "%(name)s {'other': 1}"),
        ("%s", (Unprintable(),), "%s <unprintable Unprintable object>"),
        ("%", (1,), "% 1"),
        (5, (3,), "5 3"),
        (None, (), "None"),
        (b"bytes %d", (3,), "bytes 3"),
        (b"raw \xff", (), "raw \udcff"),
        (Unprintable(), (), "<unprintable Unprintable object>"),
        ("half \ud800", (), "half \\ud800"),
        ("%s", ("half \ud800",), "half \\ud800"),
        ("%c", (-1,), "%c -1"),
        ("%*d", (10**30, 1), f"%*d {10**30} 1"),
    ],
)
def test_a_format_that_fails_gives_the_format_and_the_reprs(fmt: Any, args: Any, text: Any) -> None:
    """A format that fails gives `fmt` followed by the reprs, never an exception."""
    log = collected(syscall_string, fmt, *args)
    assert messages(log) == [text]


@pytest.mark.parametrize(
    ("fmt", "args"),
    [
        ("%d", ("x" * 5000,)),
        ("ä" * 2000 + "%d", (None,)),
        ("%d", ("€" * 5000,)),
        ("%d " * 2000, range(1000)),
        ("%d", (10**100000,) * 2),
        ("\ud800" * 2000 + "%d", (None,)),
    ],
)
def test_what_is_said_of_a_failed_format_is_cut_at_1023_bytes(fmt: Any, args: Any) -> None:
    (text,) = messages(collected(syscall_string, fmt, *args))
    assert len(text.encode()) in range(900, 1024) or fmt == "%d"
    assert len(text.encode()) <= 1023


def test_only_as_many_arguments_are_shown_as_are_seen() -> None:
    shown = []

    class Counted:
        def __repr__(self) -> Any:
            shown.append(self)
            return "counted"

    collected(syscall_string, "%d", *[Counted()] * 5000)
    assert len(shown) < 200


def test_a_text_that_fits_its_format_is_not_cut() -> None:
    assert messages(collected(syscall_string, "%s", "x" * 9000)) == ["x" * 9000]


class Interrupted:
    def __repr__(self) -> None:  # type: ignore[override]
        raise KeyboardInterrupt

    __str__ = __repr__  # type: ignore[assignment]


def test_an_interrupt_while_formatting_passes_and_the_log_goes_on() -> None:
    collecting = collect()
    with collecting:
        with pytest.raises(KeyboardInterrupt):
            syscall_string("%s", Interrupted())
        with pytest.raises(KeyboardInterrupt):
            syscall_string("%d", Interrupted())
        with pytest.raises(KeyboardInterrupt):
            syscall_error(-1, Interrupted())  # type: ignore[arg-type]
        assert syscall_string("still here")
    assert messages(collecting.log) == ["still here"]


class Liar(str):
    __slots__ = ()

    def __str__(self) -> None:  # type: ignore[override]
        raise RuntimeError

    def encode(self, *args: Any) -> None:  # type: ignore[override]
        raise RuntimeError

    def __mod__(self, args: Any) -> Any:
        return self


def test_a_str_subclass_is_taken_for_what_it_holds() -> None:
    assert messages(collected(syscall_string, Liar("truth"))) == ["truth"]
    assert messages(collected(syscall_string, Liar("truth %s"), 1)) == ["truth %s"]


anything = st.one_of(
    st.text(),
    st.binary(),
    st.integers(),
    st.floats(),
    st.none(),
    st.lists(st.integers()),
    st.just(Unprintable()),
    st.characters(categories=["Cs"]),
)


@given(anything, st.lists(anything))
def test_whatever_is_said_gives_one_record(fmt: Any, args: Any) -> None:
    """`syscall_string` never raises, and each call with a log and room gives one record."""
    log = collected(syscall_string, fmt, *args)
    assert len(log.records) == 1


@given(
    anything,
    anything,
    st.dictionaries(
        st.sampled_from(["message", "subsystem", "arguments", "severity", "limit", "odd"]), anything
    ),
)
def test_whatever_an_error_is_given_gives_one_record(error: Any, reason: Any, fields: Any) -> None:
    """`syscall_error` never raises, and each call with a log and room gives one record."""
    log = collected(syscall_error, error, reason, **fields)
    assert len(log.records) == 1


def test_a_report_made_while_formatting_is_a_record_of_its_own() -> None:
    class Talkative:
        def __str__(self) -> Any:
            syscall_string("inner")
            return "outer"

    assert messages(collected(syscall_string, "%s", Talkative())) == ["inner", "outer"]
