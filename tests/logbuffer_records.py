"""Records of every severity and size for the tests of LogBuffer."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.logbuffer_model import Item
from tlvlog import ExtendedError, Record, String, Unknown, make_record
from tlvlog.codec.attributes import Attribute
from tlvlog.codec.encoder import encode_record
from tlvlog.codec.layout import layouts
from tlvlog.schema import Field, RecordSpec, builtin
from tlvlog.wire import ByteOrder

# Two types that say their severity, down to an empty value, and one whose second
# field says it; info unless there are four bytes.
SCHEMA = builtin()._replace(
    name="device",
    records=(
        *builtin().records,
        RecordSpec("brief-warning", 0x8001, severity="warning", fields=(Field("text", "utf8"),)),
        RecordSpec("brief-error", 0x8002, severity="error", fields=(Field("text", "utf8"),)),
        RecordSpec(
            "event",
            0x8003,
            severity_field="how-bad",
            fields=(
                Field("code", "u16"),
                Field("how-bad", "u8", enum="severity"),
                Field("tail", "utf8"),
            ),
        ),
    ),
)
ERROR, WARNING, INFO = 0, 1, 2

_texts = st.one_of(
    st.text("ab", max_size=12),
    st.integers(0, 90).map(lambda count: "x" * count),
)
_severities = st.sampled_from([0, 1, 2, 0, 1, 3, 255])


def _brief(name: str) -> st.SearchStrategy[Record]:
    return _texts.map(lambda text: make_record(name, schema=SCHEMA, text=text))


_arguments = st.integers(0, 2**63) | st.text("ab", max_size=20)


@st.composite
def errors(draw: st.DrawFn) -> ExtendedError:
    """Errors with and without a reason, and attributes of every rank that may be shed."""
    return ExtendedError(
        -22,
        subsystem=draw(st.sampled_from(["none", "bpf"])),
        reason=draw(st.sampled_from([0, 3])),
        severity=draw(_severities),
        flags=draw(st.sampled_from([0, 0, 0, 1, 2])),
        message=draw(st.none() | _texts),
        arguments=draw(st.lists(_arguments, max_size=3)),
        field_offset=draw(st.none() | st.integers(0, 9)),
        field_path=draw(st.none() | _texts),
        source_line=draw(st.none() | st.just({"line": 3, "file": "a.c"})),
        attributes=draw(st.lists(st.sampled_from(_MORE), max_size=3)),
    )


_MORE = [
    Attribute(22, "first step"),
    Attribute(22, "a second and longer step"),
    Attribute(17, 1),
    Attribute(20, "category"),
    Attribute(21, "headline"),
    Attribute(23, "suggestion"),
    Attribute(0x8001, b"nobody's"),
]

records: st.SearchStrategy[Record] = st.one_of(
    _texts.map(String),
    _brief("brief-warning"),
    _brief("brief-error"),
    st.builds(
        lambda severity, text: make_record("event", schema=SCHEMA, how_bad=severity, tail=text),
        _severities,
        _texts,
    ),
    st.builds(
        lambda severity, message: ExtendedError(-22, severity=severity, message=message),
        _severities,
        st.none() | _texts,
    ),
    errors(),
    st.builds(Unknown, st.sampled_from([0x4FFE, 0x9000]), st.binary(max_size=20)),
)
# One more that no reader takes for what its type says.
any_records = records | st.sampled_from(
    [
        Unknown(3, b"short"),
        Unknown(3, bytes(8)),
        Unknown(3, bytes(8) + b"\2\0\1\0\xff\0\0\0" + bytes(40)),
        Unknown(3, bytes(8) + b"\2\0\2\0\4\0\0\0" + bytes(9)),
    ]
)

NAMES = {"error": ERROR, "warning": WARNING, "info": INFO}


def rank_of(record: Record) -> int:
    """The severity of a record as WIRE.md ranks it."""
    if isinstance(record, ExtendedError):
        severity = record.severity
    elif record.name == "event":
        severity = record.how_bad
    else:
        severity = {"brief-warning": "warning", "brief-error": "error"}.get(record.name, "info")
    return NAMES.get(severity, INFO)  # type: ignore[arg-type]


def items_of(given: list[Record], order: ByteOrder) -> list[Item]:
    tables = layouts(SCHEMA, order)
    return [(encode_record(record, tables), rank_of(record)) for record in given]
