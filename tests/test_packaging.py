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

from tlvlog.cli import pages

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
    assert found | {"tlvlog.codegen", "tlvlog.docs", "tlvlog.spec"} == listed


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
        *(f"tlvlog/{path}" for path in pages.pages()),
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


def test_what_a_release_builds_is_what_it_says() -> None:
    """A wheel for each Python of the classifiers, on both machines; the page says the same."""
    settings = PROJECT["tool"]["cibuildwheel"]
    named = [line.rpartition(" ")[2] for line in PROJECT["project"]["classifiers"]]
    versions = [name for name in named if name.startswith("3.")]
    assert versions == ["3.11", "3.12", "3.13", "3.14"]
    assert settings["build"] == [f"cp{name.replace('.', '')}-manylinux_*" for name in versions]
    assert settings["archs"] == ["x86_64", "aarch64"]
    page = (ROOT / "docs" / "releasing.md").read_text()
    assert "CPython 3.11 to 3.14 on manylinux x86-64 and aarch64" in page
    if not shutil.which("cibuildwheel"):
        return
    done = subprocess.run(
        ["cibuildwheel", "--platform", "linux", "--print-build-identifiers", str(ROOT)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert len(done.stdout.split()) == 8


def test_a_pure_wheel_is_for_every_platform(tmp_path: Path) -> None:
    """TLVLOG_PURE=1 leaves the core out of what is built."""
    source = tmp_path / "source"
    copy_of_sources(source)
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", "out"]
    done = subprocess.run(
        [*command, str(source)],
        cwd=tmp_path, env=os.environ | {"TLVLOG_PURE": "1"}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = (tmp_path / "out").glob("*.whl")
    assert built.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(built) as archive:
        assert not [name for name in archive.namelist() if name.endswith(".so")]
