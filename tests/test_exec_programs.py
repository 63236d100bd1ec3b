"""`tlvlog exec` and the programs of the table in docs/exec.md: one finding each, the one shown."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exec_run import ROOT, SOURCES, bpf_object, command, compiled, need_tool, need_tracing
from tests.live_kernel import need_bpf, need_root

pytestmark = [pytest.mark.live, pytest.mark.once]

DOCUMENT = (ROOT / "docs/exec.md").read_text()
ROWS = re.findall(r"^\| [^|]*: `([^`|]*)` \| ``(.*?)`` \|$", DOCUMENT, re.MULTILINE)
BAD_NFT = "add table inet t\nadd chain inet t c\nadd rule inet t c jump nowhere\n"
CILIUM = Path("/usr/share/gocode/src/github.com/cilium/ebpf")


def made(*words: str, **environment: str) -> None:
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    if done.returncode:
        pytest.skip(f"{words[0]}: {done.stderr.strip().splitlines()[-1]}")


def need_loader(name: str, folder: Path) -> None:
    """Compile what a command names; skips saying what is missing."""
    if name == "libbpf":
        flags = [str(SOURCES / "libbpf.c"), "-o", str(folder / name), "-lbpf"]
        made(need_tool("gcc"), "-O1", *flags)
    elif name == "go-loader":
        if not CILIUM.exists():
            pytest.skip("no golang-github-cilium-ebpf-dev")
        words = [need_tool("go"), "build", "-o", str(folder / name), str(SOURCES / "loader.go")]
        settings = {"GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "CGO_ENABLED": "0"}
        made(*words, GOFLAGS="", GOCACHE=str(folder / "cache"), **settings)
    elif name == "rust-loader":
        words = [need_tool("rustc"), "-O", "-C", "target-feature=+crt-static"]
        made(*words, "-o", str(folder / name), str(SOURCES / "loader.rs"))
    elif name == "loader":
        compiled(folder)


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that anybody may read: pytest's own are for their owner alone."""
    need_tracing()
    need_bpf()
    need_root()
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


def test_the_table_has_ten_rows() -> None:
    assert len(ROWS) == 10


@pytest.mark.parametrize(("line", "finding"), ROWS, ids=lambda text: shlex.split(text)[0][:20])
def test_one_finding(
    folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, finding: str
) -> None:
    words = shlex.split(line)
    for word in words:
        if word.startswith("./"):
            need_loader(word[2:], folder)
        elif word == "bad.bpf.o":
            bpf_object(folder)
        elif word in ("unshare", "bpftool", "ip", "ethtool", "nft", "mount", "setpriv"):
            need_tool(word)
    if "nobody" in line or "setpriv" in line:
        setting = Path("/proc/sys/kernel/unprivileged_bpf_disabled")
        if not setting.exists() or setting.read_text().strip() != "2":
            pytest.skip("kernel.unprivileged_bpf_disabled is not 2")
    (folder / "bad.nft").write_text(BAD_NFT)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    report = folder / "report"
    alone = subprocess.run(words, capture_output=True, check=False, cwd=folder)
    done = subprocess.run(
        command("--report", str(report), "--", *words), capture_output=True, check=False, cwd=folder
    )
    told = [said for said in report.read_text().splitlines() if not said.startswith("    ")]
    assert told == [finding]
    assert done.returncode == alone.returncode != 0
    assert unmasked(done.stdout) == unmasked(alone.stdout)
    assert unmasked(done.stderr) == unmasked(alone.stderr)


def unmasked(output: bytes) -> bytes:
    """Without the addresses of maps, which a verifier's log shows and which differ each time."""
    return re.sub(rb"0xffff[0-9a-f]{12}", b"ADDRESS", output)


THIRTY = """
ls -l /usr/include/linux
cat /etc/os-release
sort /etc/passwd
grep -rn root /etc/passwd /etc/group
sed -n 1,5p /etc/passwd
awk -F: '{print $1}' /etc/passwd
find /usr/include/linux -name '*.h'
tar -cf - -C /usr/include/linux bpf.h
gzip -nc /usr/include/linux/bpf.h
xz -c /usr/include/linux/bpf.h
sha256sum /bin/ls /bin/cat
od -c /etc/hostname
diff /etc/passwd /etc/group
sh -c 'for i in 1 2 3; do (echo $i >&2; exit 3) & wait; done; exit 7'
bash -c 'cat <(echo one) <(echo two); kill -TERM $$'
perl -e 'fork and wait; print "here\\n"; exit 4'
python3 -c 'import threading as t; [t.Thread(target=print).start() for _ in range(9)]; 1/0'
jq -c . nosuch.json
gcc -E -P -x c /usr/include/linux/bpf.h
clang -O2 -S -o - -x c /dev/null
go version
openssl version
git --version
make --version
unshare -n ip -d link show
unshare -n ip route get 1.2.3.4
unshare -n tc qdisc show
unshare -n nft list ruleset
unshare -n ethtool -i lo
unshare -m mount
unshare -n ip -batch /etc/hostname
bpftool version
xargs -n 1 -P 1 echo
env -i /usr/bin/env
"""


def test_thirty_programs_are_unchanged(tmp_path: Path) -> None:
    """The bytes of both outputs and the status are those of a run alone."""
    need_tracing()
    need_root()
    compared, null = 0, subprocess.DEVNULL
    for line in THIRTY.strip().splitlines():
        words = shlex.split(line)
        try:
            alone = subprocess.run(words, capture_output=True, check=False, stdin=null)
        except FileNotFoundError:
            continue
        followed = command("--report", str(tmp_path / "report"), "--", *words)
        done = subprocess.run(followed, capture_output=True, check=False, stdin=null, cwd=ROOT)
        assert done.returncode == alone.returncode, line
        assert (done.stdout, done.stderr) == (alone.stdout, alone.stderr), line
        compared += 1
    assert compared >= 30
