"""The extended error (type 3): a registered reason, its arguments, and where it hurts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..errors import EncodeError
from ..schema import ARGUMENT_ATTRIBUTES, AttributeSpec, Field, Reason, Schema, Subsystem, builtin
from .attributes import Attribute, Pairs, attribute_list
from .records import Record, Value

_NAMES = frozenset({"_reason_name", "_severity_name", "_subsystem_name"})
SHED, CUT = map(builtin().enum_values["error-flags"].__getitem__, ("shed", "message-cut"))
_ARGUMENT_NAMES = frozenset(ARGUMENT_ATTRIBUTES.values())
_Given = list[Attribute | tuple[str | int, object]]  # `object` below is a keyword's name


def _registered(
    schema: Schema, subsystem: str | int, reason: str | int
) -> tuple[Subsystem | None, Reason | None]:
    """The subsystem and the reason in a schema, each looked up by name or number."""
    if isinstance(subsystem, str):
        speaker = schema.subsystem_by_name.get(subsystem)
    else:
        speaker = schema.subsystem_by_number.get(subsystem)
    if speaker is None:
        return None, None
    if isinstance(reason, str):
        return speaker, speaker.by_name.get(reason)
    return speaker, speaker.by_number.get(reason)


def _ranked(schema: Schema, registered: Reason | None, severity: str | int | None) -> str | int:
    if severity is None:
        return registered.severity if registered else "error"
    if isinstance(severity, str):
        return severity
    return schema.enum_names["severity"].get(severity, severity)


def names(
    schema: Schema, subsystem: str | int, reason: str | int, severity: str | int | None
) -> tuple[str | int, str | int, str | int]:
    """A schema's names for subsystem, reason and severity; a number that it does not know stays."""
    speaker, registered = _registered(schema, subsystem, reason)
    return (
        speaker.name if speaker else subsystem,
        registered.name if registered else reason,
        _ranked(schema, registered, severity),
    )


class ExtendedError(Record):
    """A machine-readable cause of a failure.

    `error` is 0 or the negative errno, as the call returns it.  `subsystem` and
    `reason` are names of the registry or numbers, or `reason` both names with a
    dot between; `severity` is one of "error", "warning", "info" or a number, by default
    the registered one.  `arguments` are the reason's, in the order its spec lists them.
    Each other keyword is sugar for one attribute; `attributes` takes a list of
    `Attribute` or pairs instead and comes last.  Names of a user's schema are explained
    by the `schema` given here or by the one given to `encode`.

    On the wire (WIRE 5): ten bytes, s32 `error`, u16 `subsystem`, u16 `reason`,
    u8 `severity`, u8 `flags`, then the attributes; 24 bytes with its header and
    the end of the log where there are none.

    EncodeError for an attribute whose value is not of its kind; a name that the
    schema does not have, and a number that does not fit, are refused by `encode`.
    """

    __slots__ = (
        "_bound", "_flags", "_number", "_reason", "_reason_name", "_severity", "_severity_name",
        "_subsystem", "_subsystem_name",
    )  # fmt: skip

    spec = builtin().record_by_name["error"]

    _bound: Schema | None

    # One property an attribute, made below: the value of the first, None without.
    field_offset: int | None
    field_path: str | None
    btf_type_id: int | None
    btf_member_offset: int | None
    instruction: int | None
    source_line: tuple[Attribute, ...] | None
    argument_unsigned: int | None
    argument_signed: int | None
    argument_text: str | None
    limit: tuple[Attribute, ...] | None
    missing: int | None
    missing_in: int | None
    cookie: bytes | None
    btf_object_id: int | None

    def __init__(
        self,
        error: int,
        *,
        subsystem: str | int = 0,
        reason: str | int = 0,
        severity: str | int | None = None,
        flags: int = 0,
        message: str | bytes | None = None,
        field_offset: int | None = None,
        field_path: str | None = None,
        btf_type_id: int | None = None,
        btf_member_offset: int | None = None,
        instruction: int | None = None,
        source_line: Pairs | None = None,
        arguments: Sequence[int | str] = (),
        limit: Pairs | None = None,
        missing: int | None = None,
        missing_in: int | None = None,
        object: str | None = None,
        cookie: bytes | None = None,
        btf_object_id: int | None = None,
        attributes: Pairs = (),
        schema: Schema | None = None,
    ) -> None:
        if not isinstance(error, int):
            raise EncodeError("a number expected", record="error", field="error")
        if isinstance(reason, str) and not subsystem and "." in reason:
            subsystem, reason = reason.split(".", 1)
        self._set(schema, error, subsystem, reason, severity, flags)
        given: _Given = [
            (name, value)
            for name, value in (
                ("message", message),
                ("field-offset", field_offset),
                ("field-path", field_path),
                ("btf-type-id", btf_type_id),
                ("btf-member-offset", btf_member_offset),
                ("instruction", instruction),
                ("source-line", source_line),
            )
            if value is not None
        ]
        given += self._argument_pairs(arguments)
        given += [
            (name, value)
            for name, value in (
                ("limit", limit),
                ("missing", missing),
                ("missing-in", missing_in),
                ("object", object),
                ("cookie", cookie),
                ("btf-object-id", btf_object_id),
            )
            if value is not None
        ]
        given += attributes.items() if isinstance(attributes, Mapping) else attributes
        try:
            self.attributes = attribute_list(given, self.spec.attributes, self.schema)
        except EncodeError as problem:
            raise EncodeError(str(problem), record="error") from None

    def _set(
        self,
        schema: Schema | None,
        error: int,
        subsystem: str | int,
        reason: str | int,
        severity: str | int | None,
        flags: int,
    ) -> None:
        self._bound = schema
        self._number = error
        self._subsystem = subsystem
        self._reason = reason
        self._severity = severity
        self._flags = flags
        self._name()
        self._values = ()
        self.offset = 0
        self.extra = b""
        self.nul = False

    def _name(self) -> None:
        """Resolve the names that users see; keep what was given, for another schema to resolve."""
        self._subsystem_name, self._reason_name, self._severity_name = names(
            self.schema, self._subsystem, self._reason, self._severity
        )

    def __getstate__(self) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        state: Any = super().__getstate__()
        more, slots = state
        return more, {name: slots[name] for name in slots if name not in _NAMES}

    def __setstate__(self, state: tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        more, slots = state
        for name, value in {**(more or {}), **slots}.items():
            setattr(self, name, value)
        self._name()  # the registry here may have others

    @classmethod
    def of_wire(
        cls,
        numbers: tuple[int, int, int, int, int],
        attributes: tuple[Attribute, ...],
        schema: Schema,
    ) -> ExtendedError:
        """A record as a decoder finds it: the fixed part and attributes bound to `schema`."""
        record = cls.__new__(cls)
        record._set(schema, *numbers)  # noqa: SLF001  (its own class)
        record.attributes = attributes
        return record

    @property
    def schema(self) -> Schema:  # type: ignore[override]
        """The schema that explains names; the built-in one if none was given."""
        return self._bound or builtin()

    def _argument_pairs(self, arguments: Sequence[int | str]) -> list[tuple[str, int | str]]:
        registered = self.registered if arguments else None
        kinds = [argument.kind for argument in registered.arguments] if registered else []
        pairs = []
        for index, value in enumerate(arguments):
            kind = kinds[index] if index < len(kinds) else None
            if isinstance(value, (str, bytes)):
                kind = "utf8"
            elif kind not in ("u64", "s64") or (kind == "u64" and value < 0):
                kind = "s64" if value < 0 else "u64"
            elif kind == "s64" and value >= 1 << 63:
                kind = "u64"
            pairs.append((ARGUMENT_ATTRIBUTES[kind], value))
        return pairs

    # Names and numbers ------------------------------------------------------

    def _find(self, schema: Schema) -> tuple[Subsystem | None, Reason | None]:
        return _registered(schema, self._subsystem, self._reason)

    @property
    def error(self) -> int:
        """0 or the negative errno."""
        return self._number

    @property
    def subsystem(self) -> str | int:
        """The subsystem's name, or its number where it is not registered."""
        return self._subsystem_name

    @property
    def reason(self) -> str | int:
        """The reason's name, or its number where it is not registered."""
        return self._reason_name

    @property
    def severity(self) -> str | int:
        """ "error", "warning", "info", or the number that was sent."""
        return self._severity_name

    @property
    def flags(self) -> int:
        """Flags as sent: bits of the schema's enum `error-flags`, and unknown ones."""
        return self._flags

    @property
    def has_shed(self) -> bool:
        """Whether its writer shed attributes for lack of room (WIRE.md 10.15)."""
        return bool(self._flags & SHED)

    @property
    def is_cut(self) -> bool:
        """Whether the message is only the beginning of what was said."""
        return bool(self._flags & CUT)

    def fields(self) -> Iterable[tuple[Field, Value]]:
        """The fields of the fixed part, names where they are registered."""
        values = (self._number, self.subsystem, self.reason, self.severity, self._flags)
        return zip(self.spec.fields, values, strict=True)

    def numbers(self, schema: Schema) -> tuple[int, int, int, int, int]:
        """The fixed part as it goes on the wire, names explained by `schema`.

        EncodeError for a name that `schema` does not have.
        """
        speaker, registered = self._find(schema)
        subsystem = speaker.number if speaker else self._subsystem
        if isinstance(subsystem, str):
            raise EncodeError(f"no subsystem {subsystem!r}", record="error", field="subsystem")
        reason = registered.number if registered else self._reason
        if isinstance(reason, str):
            raise EncodeError(
                f"no reason {reason!r} in subsystem {self._subsystem!r}",
                record="error",
                field="reason",
            )
        severity = _ranked(schema, registered, self._severity)
        if isinstance(severity, str):
            number = schema.enum_values["severity"].get(severity)
            if number is None:
                raise EncodeError(
                    f"{severity!r} is not in the enum severity", record="error", field="severity"
                )
            severity = number
        return (self._number, subsystem, reason, severity, self._flags)

    # Attributes and text ----------------------------------------------------

    def get(self, name: str) -> object:
        """The value of the first attribute called `name`, as the spec spells it; else None."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute.value
        return None

    @property
    def arguments(self) -> tuple[int | str, ...]:
        """The reason's arguments, int or str, in wire order: that of its spec."""
        return tuple(
            attribute.value  # type: ignore[misc]  # the three kinds are int and str
            for attribute in self.attributes
            if attribute.name in _ARGUMENT_NAMES
        )

    @property
    def message(self) -> str | None:
        """The message that was sent, if one was."""
        message: str | None = self.get("message")  # type: ignore[assignment]
        return message

    @property
    def registered(self) -> Reason | None:
        """The reason's entry in the registry; None if it is not registered."""
        return self._find(self.schema)[1]

    @property
    def text(self) -> str:
        """The message, or else the filled-in template of the reason; "" without either."""
        message = self.message
        if message is not None:
            return message
        registered = self.registered
        if registered is None:
            return ""
        from ..template import render  # the registry is only loaded now, too

        names = [argument.name for argument in registered.arguments]
        return render(registered.template, names, self.arguments)

    # Equality: content, as one schema explains it ---------------------------

    def _key(self, schema: Schema) -> tuple[object, ...]:
        speaker, registered = self._find(schema)
        return (
            self._number,
            speaker.number if speaker else self._subsystem,
            registered.number if registered else self._reason,
            _ranked(schema, registered, self._severity),
            self._flags,
            attribute_list(self.attributes, self.spec.attributes, schema),
            self.extra,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExtendedError):
            return NotImplemented
        # A record made without a schema is explained by the other's.
        core = builtin()
        schema = next((s for s in (self._bound, other._bound) if s and s is not core), core)
        return self._key(schema) == other._key(schema)

    __hash__ = None  # as that of any record

    def __repr__(self) -> str:
        shown = [str(self._number)]
        if self._subsystem:
            shown.append(f"subsystem={self.subsystem!r}")
        if self._reason:
            shown.append(f"reason={self.reason!r}")
        shown.append(f"severity={self.severity!r}")
        if self._flags:
            shown.append(f"flags={self._flags}")
        if self.attributes:
            keys = (a.type if a.name == "unknown" else a.name for a in self.attributes)
            pairs = ", ".join(
                f"({key!r}, {a.value!r})" for key, a in zip(keys, self.attributes, strict=True)
            )
            shown.append(f"attributes=[{pairs}]")
        return f"ExtendedError({', '.join(shown)})"


def _sugar(spec: AttributeSpec) -> property:
    name = spec.name

    def get(self: ExtendedError) -> object:
        return self.get(name)

    return property(get, doc=f"{spec.doc} ({spec.kind}, the first one; None if there is none.)")


for _attribute in builtin().set_by_name["error"].attributes:
    _name = _attribute.name.replace("-", "_")
    if not hasattr(ExtendedError, _name):
        setattr(ExtendedError, _name, _sugar(_attribute))
