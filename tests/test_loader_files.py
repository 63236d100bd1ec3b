"""Where the files of the core format are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tlvlog.loader import files


def test_core_file_is_a_spec() -> None:
    assert files.core_file().read_text(encoding="utf-8").startswith("# SPDX-License-Identifier:")


def test_metaschema_is_json() -> None:
    assert "$defs" in json.loads(files.metaschema_text())


def test_registries_lie_beside_the_core_file() -> None:
    folder = files.spec_dir().joinpath("subsystems")
    assert folder.joinpath("bpf.yaml").is_file()


def test_the_packaged_directory_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spec").mkdir()
    monkeypatch.setattr(files, "files", lambda name: tmp_path)
    assert files.spec_dir() == tmp_path / "spec"
    assert files.core_file() == tmp_path / "spec" / "tlvlog.yaml"
