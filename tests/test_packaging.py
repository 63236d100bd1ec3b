"""The package as it is installed: one name in site-packages, complete, from wheel and sdist."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

pytestmark = pytest.mark.once


def test_no_package_is_missing_from_the_list() -> None:
    """Every directory with Python in it is a package that is listed."""
    listed = set(PROJECT["tool"]["setuptools"]["packages"])
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "tlvlog").rglob("*.py")
        if "__pycache__" not in path.parts
    }
    assert found | {"tlvlog.codegen", "tlvlog.spec"} == listed


def copy_of_sources(target: Path) -> list[str]:
    """Copy the files of the project, and give their names: those of git, or of an sdist."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False
    ).stdout.decode()
    if not listed:
        listed = (ROOT / "tlvlog.egg-info" / "SOURCES.txt").read_text().replace("\n", "\0")
    names = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target / name)
    return names


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel that was built from the sdist, as `python -m build` does."""
    source = tmp_path_factory.mktemp("source")
    copy_of_sources(source)
    out = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)],
        capture_output=True,
        text=True,
        check=False,
        cwd=out,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return built


def test_site_packages_gains_one_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith((".dist-info", ".data"))} == {"tlvlog"}
    for needed in (
        "tlvlog/py.typed",
        "tlvlog/spec/tlvlog.yaml",
        "tlvlog/spec/subsystems/bpf.yaml",
        "tlvlog/spec/metaschema.json",
        "tlvlog/spec/vectors/device.yaml",
        "tlvlog/spec/vectors/valid/string-little.json",
        "tlvlog/codegen/builtin.py",
        "tlvlog/cli/shell/bash/tlvlog",
    ):
        assert needed in names
    shared = {name.partition(".data/data/")[2] for name in names if ".data/" in name}
    assert shared == {
        "share/man/man1/tlvlog.1",
        "share/bash-completion/completions/tlvlog",
        "share/zsh/site-functions/_tlvlog",
        "share/fish/vendor_completions.d/tlvlog.fish",
    }
    data = [name for name in names if "/templates/" not in name]
    assert not [name for name in data if "tests" in name]


def test_the_wheel_works_from_an_unrelated_directory(wheel: Path, tmp_path: Path) -> None:
    """Without its optional libraries it imports, decodes and finds its spec."""
    venv.create(tmp_path / "env", symlinks=True, with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    program = (
        "import tlvlog, tlvlog.codegen, tlvlog.loader.files as f;"
        "assert tlvlog.decode(tlvlog.encode([tlvlog.String('a')])).records[0].message == 'a';"
        "assert (f.spec_dir() / 'tlvlog.yaml').is_file();"
        "print(tlvlog.__file__)"
    )
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [python, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path, env=env
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(site)
    decoded = subprocess.run(
        [python, "-m", "tlvlog", "decode", "-x"],
        input="010002000000686902000200000000 00",
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=env,
    )
    assert decoded.returncode == 0, decoded.stderr
    assert '"message": "hi"' in decoded.stdout
