"""Five hundred texts of this machine in which nothing failed, and programs that it accepts."""

from __future__ import annotations

import gzip
import random
import zlib
from itertools import islice
from pathlib import Path

import pytest

from tests.live_kernel import array_map, need_bpf
from tests.refused import random_programs
from tlvlog.kernel.bpf.calls import bpf_prog_load
from tlvlog.text.explain import explain

FOLDERS = ("/usr/share/doc", "/usr/share/man", "/usr/include", "/usr/lib/python3", "/etc")
TEXTS = 500
SIZE = 1 << 16
# Its examples are sessions in which mount(8) was refused.
SHOWS_FAILURES = "mount_namespaces"
ATTEMPTS = 20_000


def texts() -> list[tuple[Path, bytes]]:
    """Texts of the machine, the same ones each time: changelogs, manual pages, headers, scripts."""
    paths = sorted(path for folder in FOLDERS for path in Path(folder).rglob("*"))
    random.Random(5).shuffle(paths)
    found: list[tuple[Path, bytes]] = []
    for path in paths:
        if len(found) == TEXTS:
            break
        try:
            if path.is_symlink() or not path.is_file() or SHOWS_FAILURES in path.name:
                continue
            data = path.read_bytes()
            data = gzip.decompress(data) if path.suffix == ".gz" else data
        except (OSError, EOFError, zlib.error):
            continue
        if data and b"\0" not in data[:SIZE]:
            found.append((path, data[:SIZE]))
    return found


@pytest.mark.long
@pytest.mark.once
def test_texts_without_a_failure_are_no_errors() -> None:
    """Whatever is installed: nobody's words are taken for those of a kernel that refused."""
    found = texts()
    if len(found) < TEXTS:
        pytest.skip(f"{len(found)} texts are installed, not {TEXTS}")
    for path, data in found:
        causes = [cause for log in explain(data).logs for cause in log.causes]
        assert causes == [], (str(path), causes)


@pytest.mark.long
@pytest.mark.live
def test_accepted_programs_are_no_errors() -> None:
    """Logs of level 2 of all programs that this kernel accepts, one by one and in one paste."""
    need_bpf()
    logs = []
    with array_map() as map_fd:
        for program, kind in islice(random_programs(3, map_fd), ATTEMPTS):
            with bpf_prog_load(program, prog_type=kind, level=2) as result:
                if not result.errno:
                    logs.append(result.log_bytes)
    assert len(logs) > ATTEMPTS // 1000
    for log in [*logs, b"".join(logs)]:
        assert [one.causes for one in explain(log).logs if one.causes] == []
