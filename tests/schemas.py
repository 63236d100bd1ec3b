"""The schema of a user that the tests use beside the built-in one."""

from __future__ import annotations

from pathlib import Path

import pytest

import tlvlog

DEVICE = tlvlog.load_schema(
    Path(__file__).resolve().parent.parent / "spec" / "vectors" / "device.yaml"
)
both_schemas = pytest.mark.parametrize("schema", [None, DEVICE], ids=["core", "device"])
"""The built-in schema and DEVICE."""
