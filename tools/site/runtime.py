"""What the page to paste into runs: Python for browsers, and this package as a wheel without C."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent / "paste"
_NEEDED: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
_FOLDERS: Final = ("tlvlog", "codegen", "docs", "spec")
_FILES: Final = ("setup.py", "pyproject.toml", "README.md", "LICENSE")


def form() -> str:
    """What stands on the page: where to paste, and where the answer comes."""
    return (HERE / "page.html").read_text(encoding="utf-8")


def put(site: Path, work: Path) -> None:
    """Everything that the page loads, into `site`/_static/paste; `work` keeps what was fetched."""
    work = work.resolve()
    target = site / "_static" / "paste"
    target.mkdir(parents=True)
    packages = _packages(work / "npm")
    for name in _NEEDED:
        shutil.copyfile(packages / "pyodide" / name, target / name)
    for path in HERE.glob("*.js"):
        shutil.copyfile(path, target / path.name)
    shutil.copyfile(HERE / "answer.py", target / "answer.py")
    lock = json.loads((packages / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    # No package but our own: whatever else is asked for is not there.
    (target / "lock.json").write_text(json.dumps({"info": lock["info"], "packages": {}}))
    shutil.copyfile(wheel(work / "wheel"), target / "tlvlog.whl")
    sizes = {path.name: path.stat().st_size for path in sorted(target.iterdir())}
    del sizes["paste.js"]
    (target / "files.json").write_text(json.dumps(sizes))


def _packages(folder: Path) -> Path:
    """The folder of npm's packages as package-lock.json has them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, folder / name)
    wanted = (HERE / "package-lock.json").read_text(encoding="utf-8")
    installed = folder / "installed"
    if not installed.exists() or installed.read_text(encoding="utf-8") != wanted:
        _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
        installed.write_text(wanted, encoding="utf-8")
    return folder / "node_modules"


def wheel(folder: Path) -> Path:
    """A wheel of the package for any platform, built from a copy of the sources."""
    shutil.rmtree(folder, ignore_errors=True)
    source = folder / "source"
    source.mkdir(parents=True)
    left_out = shutil.ignore_patterns("__pycache__", "*.so", "vectors")
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, source / name, ignore=left_out)
    for name in _FILES:
        shutil.copyfile(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    _run([*command, "--disable-pip-version-check", "-w", str(folder), str(source)], folder)
    (built,) = folder.glob("tlvlog-*-py3-none-any.whl")
    return built


def _run(command: list[str], folder: Path) -> None:
    # Nothing is fetched to build with, so nothing has to be held back.
    env = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    env["TLVLOG_PURE"] = "1"
    if not shutil.which(command[0]):
        raise SystemExit(f"the site needs {command[0]}, which is not installed")
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])}: {done.stderr.strip()[-2000:]}")
