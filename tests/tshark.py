"""Logs through tshark and a generated dissector, and back into their JSON form."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.packet_files import block
from tlvlog.formats.to_json import plain_text
from tlvlog.parts import AttributeSet, RecordSpec
from tlvlog.schema import Schema
from tlvlog.wire import SIZES

Pairs = list[tuple[str, Any]]
_EXACT = (1 << 53) - 1
# It says so on every run as root; and of hostile requests where its own dissectors stumble.
_NOT_OURS = re.compile("^Running as user|^$|Dissector bug, protocol (?:rt|ge)?netlink")


def tshark(*arguments: str, check: bool = True) -> str:
    """What tshark prints; skips where there is none."""
    if not shutil.which("tshark"):
        pytest.skip("tshark is not installed")
    command = ["tshark", *arguments]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    err = done.stderr.decode("utf-8", "replace")
    said = "\n".join(line for line in err.splitlines() if not _NOT_OURS.search(line))
    if check:
        assert (done.returncode, said) == (0, ""), said
    return done.stdout.decode("utf-8", "surrogateescape")


def packets_of(logs: Sequence[bytes]) -> bytes:
    """A pcapng file of link type user 0, a packet for each log."""
    out = block(0x0A0D0D0A, (0x1A2B3C4D).to_bytes(4, "little") + b"\1\0\0\0" + b"\xff" * 8)
    out += block(1, (147).to_bytes(2, "little") + bytes(6))
    for log in logs:
        size = len(log).to_bytes(4, "little")
        out += block(6, bytes(12) + size + size + log)
    return out


def layers(
    script: Path, logs: Sequence[bytes], folder: Path, preferences: dict[str, object]
) -> list[Pairs]:
    """What tshark's JSON has of each log, in order, with the bytes of every item in front of it."""
    path = folder / "logs.pcapng"
    path.write_bytes(packets_of(logs))
    options = [word for key, value in preferences.items() for word in ("-o", f"{key}:{value}")]
    text = tshark("-X", f"lua_script:{script}", *options, "-r", str(path), "-T", "json", "-x")
    packets = json.loads(text, object_pairs_hook=list)
    assert len(packets) == len(logs)
    return [get(get(packet, "_source"), "layers") for packet in packets]


def get(pairs: Pairs, key: str) -> Any:
    return next((value for name, value in pairs if name == key), None)


class Item(NamedTuple):
    """A field of the tree: its name without the prefix, its bytes, where they are, its value."""

    name: str
    data: bytes
    offset: int
    value: Any


def items(pairs: Pairs, prefix: str) -> list[Item]:
    """The fields of a tree in order; `_raw` stands in front of each that has bytes."""
    found: list[Item] = []
    raw: list[Any] | None = None
    for key, value in pairs:
        if key.endswith("_raw"):
            raw = value
        elif key.endswith("_tree"):
            last = found.pop()
            found.append(last._replace(value=value if last.value == "" else [last.value, *value]))
        else:
            data, offset = (bytes.fromhex(raw[0]), raw[1]) if raw else (b"", -1)
            found.append(Item(key.removeprefix(f"{prefix}."), data, offset, value))
            raw = None
    return found


class Reading:
    """Turns trees into the JSON form of logs, with the names of a schema."""

    def __init__(self, schema: Schema, prefix: str) -> None:
        self.schema = schema
        self.prefix = prefix
        self.records = {record.name.replace("-", "_"): record for record in schema.records}

    def log(self, layer: Pairs) -> dict[str, Any]:
        """The JSON form of a log."""
        tree = items(get(layer, self.prefix), self.prefix)
        own = {one.name: one.value[0] if isinstance(one.value, list) else one.value for one in tree}
        records = []
        truncations = 0
        for item in tree:
            if item.name == "unknown":
                records.append(self._unknown(item))
            elif item.name in self.records:
                record = self._record(self.records[item.name], item)
                if self.records[item.name].trailer:
                    truncations = record["num_truncations"]
                else:
                    records.append(record)
        return {
            "byte_order": own["byte_order"],
            "state": own["state"],
            "num_truncations": truncations,
            "size": int(own["size"]),
            "records": records,
        }

    def _unknown(self, item: Item) -> dict[str, Any]:
        inside = {one.name: one for one in items(item.value, self.prefix)}
        value = inside["unknown.value"].data.hex() if "unknown.value" in inside else ""
        type_ = int(inside["type"].value, 0)
        return {"name": "unknown", "type": type_, "offset": item.offset, "value": value}

    def _record(self, spec: RecordSpec, item: Item) -> dict[str, Any]:
        inside = items(item.value, self.prefix)
        data: dict[str, Any] = {"name": spec.name, "type": spec.type, "offset": item.offset}
        by_name = {one.name: one for one in inside}
        assert int(by_name["type"].value, 0) == spec.type
        head = len(item.name) + 1
        for field in spec.fields:
            is_later = field.since > spec.since
            name = f"{item.name}.{field.name.replace('-', '_')}"
            if is_later and name not in by_name:
                continue
            one = by_name[name]
            key = one.name[head:]
            if is_later and field.kind in SIZES and not one.data:
                # Of a later version: what is shown is the default, which JSON leaves out.
                assert int(one.value) == field.default
            elif field.kind in SIZES:
                data[key] = self._named(spec, field.enum, field.negated, key, one, data)
            elif field.kind == "utf8":
                has_nul = "nul" in by_name and not spec.attributes and not field.size
                self._text(data, key, one, has_nul)
            else:
                data[key] = one.data.hex()
        if spec.name == "error":
            self._error(data, by_name)
        if spec.attributes:
            attributes = self.schema.set_by_name[spec.attributes]
            data["attributes"] = self._attributes(attributes, inside)
        elif "nul" in by_name:
            data["nul"] = True
        if "extra" in by_name:
            data["extra"] = by_name["extra"].data.hex()
        return data

    def _named(
        self,
        spec: RecordSpec,
        enum: str | None,
        negated: bool,
        key: str,
        one: Item,
        data: dict[str, Any],
    ) -> object:
        number = int(one.value)
        if spec.name == "error" and key == "subsystem":
            found = self.schema.subsystem_by_number.get(number)
            return found.name if found else number
        if spec.name == "error" and key == "reason":
            speaker = self.schema.subsystem_by_name.get(data["subsystem"])
            reason = speaker.by_number.get(number) if speaker else None
            return reason.name if reason else number
        named = self.schema.enum_by_name.get(enum or "")
        if named and not named.flags and not negated:
            return self.schema.enum_names[named.name].get(number, exact(number))
        return exact(number)

    def _error(self, data: dict[str, Any], by_name: dict[str, Item]) -> None:
        if not data["flags"]:
            del data["flags"]
        name = self.schema.enum_names["errno"].get(-data["error"])
        if name:
            data["errno"] = name
        data["text"] = by_name["text"].value
        if isinstance(data["reason"], str):
            assert by_name["reason"].value == f"{data['subsystem']}.{data['reason']}"

    def _text(self, data: dict[str, Any], key: str, one: Item, has_nul: bool) -> None:
        raw = one.data
        assert raw.endswith(b"\0") or not has_nul
        text = (raw[:-1] if has_nul else raw).decode("utf-8", "surrogateescape")
        data[key] = plain_text(text)
        assert one.value == shown(data[key])
        if data[key] is not text:
            data[f"{key}_hex"] = text.encode("utf-8", "surrogateescape").hex()

    def _attributes(self, spec: AttributeSet, inside: list[Item]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        head = spec.name.replace("-", "_") + "."
        known = {a.name.replace("-", "_"): a for a in spec.attributes}
        for index, one in enumerate(inside):
            attribute = known.get(one.name.removeprefix(head))
            if one.name == "attribute":
                below = {item.name: item for item in items(one.value, self.prefix)}
                value = below["attribute.value"].data.hex() if "attribute.value" in below else ""
                type_ = int(below["type"].value, 0)
                found.append({"name": "unknown", "type": type_, "value": value})
            elif one.name.startswith(head) and attribute is not None:
                data: dict[str, Any] = {"name": attribute.name, "type": attribute.type}
                if attribute.attributes:
                    nest = self.schema.set_by_name[attribute.attributes]
                    below_items = items(one.value or [], self.prefix)
                    data["value"] = self._attributes(nest, below_items)
                elif attribute.kind == "utf8":
                    has_nul = index + 1 < len(inside) and inside[index + 1].name == "nul"
                    self._text(data, "value", one, has_nul)
                    if has_nul:
                        data["nul"] = True
                elif attribute.kind == "bytes":
                    data["value"] = one.data.hex()
                else:
                    data["value"] = exact(int(one.value))
                found.append(data)
        return found


def exact(number: int) -> object:
    return number if -_EXACT <= number <= _EXACT else str(number)


def shown(text: str) -> str:
    """Text as the dissector shows it: a C string cannot have a NUL inside."""
    return text.replace("\0", "\\x00")
