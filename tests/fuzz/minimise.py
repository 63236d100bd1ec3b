"""The committed corpora, made of what runs have gathered below build/fuzz.

libFuzzer says which features of the program each input reaches.  Those that the
seeds reach are there anyway; of the others as many as possible, with few and
small inputs.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from . import engine, programs, runs
from .catalogue import BUILD, FUZZ, ROOT, inputs

FILES_MAX: Final = 16
BYTES_MAX: Final = 14_000
"""What a corpus may take, so that all of them stay below 200 files and 200 KB."""

_FEATURES: Final = re.compile(r"^FT (\d+)((?: \d+)*)$", re.MULTILINE)


def minimise(names: list[str]) -> int:
    """Make the corpora of these harnesses anew; status 1 where an engine is missing."""
    missing = 0
    for name in names:
        if not engine.is_there(name):
            print(f"{name}: no atheris here ({engine.WHEELS})")
            missing = 1
            continue
        runs.prepare(name)
        chosen = _chosen(_features(name))
        contents = [path.read_bytes() for path in chosen]
        folder = FUZZ / "corpus" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for data in contents:
            (folder / hashlib.sha256(data).hexdigest()[:12]).write_bytes(data)
        print(f"{name}: {len(contents)} inputs, {sum(map(len, contents))} bytes")
    return missing


def _features(name: str) -> dict[Path, frozenset[int]]:
    """The features that each input reaches, seeds and gathered ones."""
    gathered = BUILD / "corpus" / name
    gathered.mkdir(parents=True, exist_ok=True)
    for path in inputs(name):
        shutil.copy(path, gathered / path.name)
    paths = [path for folder in (BUILD / "seeds" / name, gathered) for path in folder.iterdir()]
    control = BUILD / f"{name}.control"
    # As the outer process of a merge would write it; atheris cannot start itself again.
    control.write_text("\n".join([str(len(paths)), "0", *map(str, paths), ""]), encoding="utf-8")
    told = engine.arguments(name, [], "-merge_inner=2", f"-merge_control_file={control}")
    subprocess.run(
        [*engine.command(name), *told],
        env=programs.environment(name),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    found = _FEATURES.findall(control.read_text("utf-8", "replace"))
    return {paths[int(number)]: frozenset(map(int, features.split())) for number, features in found}


def _chosen(features: dict[Path, frozenset[int]]) -> list[Path]:
    """Gathered inputs that together reach most of what no seed reaches."""
    seeds = BUILD / "seeds"
    known: set[int] = set()
    left: dict[Path, frozenset[int]] = {}
    for path, found in features.items():
        if seeds in path.parents:
            known |= found
        else:
            left[path] = found
    chosen: list[Path] = []
    room = BYTES_MAX
    while left and len(chosen) < FILES_MAX:
        sizes = {path: path.stat().st_size for path in left}
        fits = [path for path in left if sizes[path] <= room]
        best = max(fits, key=lambda path: (len(left[path] - known), -sizes[path]), default=None)
        if best is None or not left[best] - known:
            break
        known |= left.pop(best)
        room -= sizes[best]
        chosen.append(best)
    return chosen
