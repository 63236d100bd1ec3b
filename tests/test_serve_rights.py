"""`tlvlog serve` lends nothing: callers with other rights, other users, threads of their own."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import tlvlog
from tests.c_build import need
from tests.live_kernel import need_program, need_root
from tests.serving import ROOT, need_serve, served

pytestmark = [pytest.mark.live, pytest.mark.once]

# In a child of the client: change something, then make the call.
_AFTER = """
read, write = os.pipe()
child = os.fork()
if child == 0:
    try:
        {change}
        result, data = extended(0, map_attr(2, 4, 8, 1), 256)
        os.write(write, json.dumps([result, data.hex()]).encode())
    finally:
        os._exit(0)
os.close(write)
answer = json.loads(os.read(read, 4096) or b"null")
os.close(read)
os.waitpid(child, 0)
"""
_CHANGES = {
    "nothing": "pass",
    "user": "os.setgroups([]), os.setgid(65534), os.setuid(65534)",
    "group": "os.setgid(65534)",
    "user namespace": "assert not libc.unshare(0x10000000), ctypes.get_errno()",
    "capabilities": (
        "header = memory(struct.pack('=Ii', 0x20080522, 0)); "
        "assert not libc.capset(header, memory(bytes(24)))"
    ),
}


@pytest.mark.parametrize("pure", ["", "1"])
@pytest.mark.parametrize("change", _CHANGES)
def test_a_caller_with_other_rights_is_refused(change: str, pure: str) -> None:
    """Whatever it gave up before the call; and before that it was served."""
    need_root()
    need_serve()
    with served(environment={"TLVLOG_PURE": pure}) as client:
        result, data = client(_AFTER.format(change=_CHANGES["nothing"]))
        assert result >= 0
        changed = f"extended(0, map_attr(2, 4, 8, 1), 64)\n        {_CHANGES[change]}"
        result, data = client(_AFTER.format(change=changed))
        log = tlvlog.decode(bytes.fromhex(data)[:256])
        if change == "nothing":
            assert (result >= 0, log.records) == (True, [])
        else:
            said = "the caller has other rights than ours"
            assert result == -errno.EPERM
            assert [record.text for record in log.records] == [f"tlvlog serve: {said}"]
            assert client.end() == f"tlvlog: serve: {said}\n"


@pytest.mark.parametrize("pure", ["", "1"])
def test_an_ordinary_user_gets_the_kernel_s_answer(pure: str) -> None:
    """Without a right to bpf(2) it is EPERM, as without `tlvlog serve`, and the log says why."""
    need_root()
    need_serve()
    need_program("setpriv")
    disabled = Path("/proc/sys/kernel/unprivileged_bpf_disabled")
    if disabled.exists() and disabled.read_text().strip() == "0":
        pytest.skip("this kernel lets everybody make maps (unprivileged_bpf_disabled is 0)")
    nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    nobody += ["--bounding-set", "-all", "--inh-caps", "-all"]
    with tempfile.TemporaryDirectory() as folder:
        client = Path(folder, "client")
        client.parent.chmod(0o755)
        command = [need("cc"), "-I", "codegen/generated", "-o", str(client)]
        subprocess.run([*command, "examples/served/client.c"], cwd=ROOT, check=True)
        done = subprocess.run(
            [*nobody, sys.executable, "-m", "tlvlog", "serve", "--", client],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "TLVLOG_PURE": pure},
        )
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    # What is wrong with the arguments themselves the kernel says to everybody.
    assert lines[-4:] == [
        "an array: Operation not permitted",
        "  CAP_BPF is required",
        "a program without a result: Operation not permitted",
        "  CAP_BPF is required",
    ]


_THREAD = """
import threading
answer = []
def work():
    if libc.unshare(0x400):  # CLONE_FILES
        raise OSError(ctypes.get_errno())
    fd = bpf(0, at(memory(map_attr(2, 4, 8, 1))), 72)
    os.dup2(fd, 500)
    code = struct.pack('=BBhiQ', 0x18, 0x11, 0, 500, 0)
    code += bytes.fromhex('b700000000000000 9500000000000000')
    answer.append(extended(5, prog_attr(code), 512)[0])
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def test_a_thread_s_own_descriptors_are_taken() -> None:
    """They are not those of its process, and a pidfd of the thread finds them (Linux 6.9)."""
    need_serve()
    try:
        os.close(os.pidfd_open(os.getpid(), os.O_EXCL))
    except OSError:
        pytest.skip("no pidfds of threads before Linux 6.9")
    with served() as client:
        (result,) = client(_THREAD)
        assert result >= 0
