"""The schema loader: any file is a Schema or a SchemaError, and a Schema is shown as it is."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tlvlog.errors import SchemaError
from tlvlog.loader import diff, effective_yaml, load_schema
from tlvlog.schema import Schema, builtin

_FOLDER = tempfile.TemporaryDirectory(prefix="tlvlog-fuzz-")
_CORE_REASONS = {reason for item in builtin().subsystems for reason in item.reasons}
_ERRNO = builtin().enum_by_name["errno"]


def loaded(data: bytes) -> Schema | None:
    """The schema of a file's bytes; None where it is refused, as it has to be."""
    path = Path(_FOLDER.name, "spec.yaml")
    path.write_bytes(data)
    try:
        return load_schema(path)
    except SchemaError as error:
        problems = error.problems
    assert problems
    assert all(problem.line >= 0 and str(problem) for problem in problems)
    return None


def own(schema: Schema) -> Schema:
    """`schema` without most of the core: its reasons, errnos and loaders would take the time."""
    subsystems = tuple(
        item._replace(reasons=tuple(r for r in item.reasons if r not in _CORE_REASONS))
        for item in schema.subsystems
    )
    enums = tuple(
        enum._replace(entries=enum.entries[:3]) if enum == _ERRNO else enum for enum in schema.enums
    )
    # Its loaders name the core's reasons.
    return schema._replace(subsystems=subsystems, enums=enums, loaders=())


def test_one_input(data: bytes) -> None:
    """What loads is loaded again from what `spec show` prints of it."""
    schema = loaded(data)
    if schema is not None:
        assert diff(schema, schema) == []
        small = own(schema)
        assert loaded(effective_yaml(small).encode()) == small
