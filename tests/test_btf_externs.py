"""Symbols of the kernel that an object names: the first that is refused is libbpf's."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.btf_blobs import Blob
from tests.exec_run import need_tool
from tests.live_kernel import need_bpf
from tlvlog.btf.blob import Btf
from tlvlog.btf.bpf_object import BpfObject, open_objects
from tlvlog.btf.core.externs import Extern, State, extern_text, resolve_externs
from tlvlog.btf.files import open_btf
from tlvlog.btf.kinds import Kind
from tlvlog.cli import main

SOURCE = """
#define SEC(n) __attribute__((section(n), used))
#define __ksym __attribute__((section(".ksyms")))
#define __weak __attribute__((weak))
struct task_struct {{ int pid; }};
struct sk_buff;
{externs}
SEC("tp_btf/task_newtask") int prog(void **ctx) {{ return {uses}; }}
char _license[] SEC("license") = "GPL";
"""
ACQUIRE = "extern struct task_struct *bpf_task_acquire({}) __ksym;"
FOUND = ACQUIRE.format("struct task_struct *p")
# Declaration, use, what becomes of it.
CASES = {
    "bpf_task_acquire": (FOUND, "(long)bpf_task_acquire(ctx[0])", State.FOUND),
    "bpf_nosuch": ("extern int bpf_nosuch(int x) __ksym;", "bpf_nosuch(1)", State.MISSING),
    "bpf_weak": ("extern int bpf_weak(int x) __ksym __weak;", "!!bpf_weak", State.MISSING),
    "bpf_rcu_read_lock": (
        "extern int bpf_rcu_read_lock(int x, int y, int z) __ksym;",
        "bpf_rcu_read_lock(1, 2, 3)",
        State.INCOMPATIBLE,
    ),
    "bpf_rcu_read_unlock": (
        "extern int bpf_rcu_read_unlock(int x) __ksym __weak;",
        "(bpf_rcu_read_unlock ? bpf_rcu_read_unlock(1) : 0)",
        State.INCOMPATIBLE,
    ),
    "bpf_task_release___ours": (
        "extern void bpf_task_release___ours(struct task_struct *p) __ksym;",
        "(bpf_task_release___ours(ctx[0]), 0)",
        State.FOUND,
    ),
    "bpf_prog_active": (
        "extern const int bpf_prog_active __ksym;",
        "*(volatile const int *)&bpf_prog_active",
        State.FOUND,
    ),
    "no_such_variable": (
        "extern const int no_such_variable __ksym;",
        "*(volatile const int *)&no_such_variable",
        State.MISSING,
    ),
    # Only declared here: another kind of type than the kernel's.
    "bpf_dynptr_from_skb": (
        "extern int bpf_dynptr_from_skb(struct sk_buff *s, long f, void *p) __ksym;",
        "bpf_dynptr_from_skb(ctx[0], 0, ctx)",
        State.INCOMPATIBLE,
    ),
    "jiffies_of_no_type": (
        "extern const void jiffies_of_no_type __ksym __weak;",
        "!!&jiffies_of_no_type",
        State.UNTOLD,
    ),
}  # fmt: skip


def compiled(folder: Path, names: list[str]) -> str:
    clang = need_tool("clang")
    externs = "\n".join(CASES[name][0] for name in names)
    uses = " + ".join(CASES[name][1] for name in names)
    (folder / "x.bpf.c").write_text(SOURCE.format(externs=externs, uses=uses))
    command = [clang, "-O2", "-g", "-target", "bpf", "-Wno-pointer-bool-conversion"]
    command += ["-Wno-int-conversion", "-c", "x.bpf.c", "-o", "x.bpf.o"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return str(folder / "x.bpf.o")


def resolved(path: str) -> list[Extern]:
    (object,) = open_objects(path)
    return resolve_externs(object, open_btf())


@pytest.mark.live
@pytest.mark.once
def test_each_symbol_is_what_the_kernel_makes_of_it(tmp_path: Path) -> None:
    need_bpf()
    found = resolved(compiled(tmp_path, list(CASES)))
    assert {e.name: e.state for e in found} == {name: case[2] for name, case in CASES.items()}
    assert [extern.name for extern in found] == sorted(CASES)
    assert {e.name for e in found if e.weak} == {
        name for name, case in CASES.items() if "__weak" in case[0]
    }
    assert {e.name for e in found if e.is_refused} == {
        "bpf_dynptr_from_skb", "bpf_nosuch", "bpf_rcu_read_lock", "no_such_variable",
    }  # fmt: skip


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize(
    # libbpf before 1.3 refused a weak function of another type, and knew no flavours here.
    "name",
    sorted(CASES.keys() - {"jiffies_of_no_type", "bpf_rcu_read_unlock", "bpf_task_release___ours"}),
)
def test_libbpf_refuses_what_is_refused(name: str, tmp_path: Path) -> None:
    """bpftool's own library, asked to load the object, stops at the same symbol or at none."""
    need_bpf()
    path = compiled(tmp_path, [name])
    # No place to pin it: the object is not kept where it loads.
    command = [need_tool("bpftool"), "prog", "load", path, str(tmp_path / "no" / "place")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    theirs = re.findall(r"extern \((?:func|var) ksym\) '([^']+)'", done.stderr)
    assert [e.name for e in resolved(path) if e.is_refused] == list(dict.fromkeys(theirs))


@pytest.mark.live
@pytest.mark.once
def test_the_command_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    need_bpf()
    path = compiled(tmp_path, ["bpf_nosuch", "bpf_weak", "bpf_task_acquire"])
    assert main(["core", path]) == 1
    said = capsys.readouterr().out
    assert "error  extern kfunc `bpf_nosuch` is not in this kernel" in said
    assert "bpf_weak" not in said
    assert main(["core", "-v", path]) == 1
    assert "`bpf_weak` is not in this kernel" in capsys.readouterr().out
    assert main(["core", "-f", "json", path]) == 1
    assert '"reason": "kernel-symbol-not-found"' in capsys.readouterr().out


def object_of(own: bytes, weak: tuple[str, ...] = ()) -> Any:
    symbols = [SimpleNamespace(name=name, bind=2) for name in weak]
    elf = SimpleNamespace(symbols=lambda: symbols)
    return SimpleNamespace(btf=Btf(own, pointer_size=8), elf=elf)


def test_an_object_without_symbols_asks_nothing() -> None:
    blob = Blob()
    blob.integer()
    found: BpfObject = object_of(blob.blob())
    assert resolve_externs(found, Btf(blob.blob())) == []


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("weak", [False, True])
@pytest.mark.parametrize("kind", [Kind.FUNC, Kind.VAR])
def test_what_is_refused_says_so(state: State, weak: bool, kind: Kind) -> None:
    """Only a symbol that the object can do without is said to be one."""
    extern = Extern("a", kind, weak, state, "vmlinux")
    text = extern_text(extern)
    assert text.startswith("extern ")
    assert text.endswith("can do without)") == (
        state in (State.MISSING, State.INCOMPATIBLE) and not extern.is_refused
    )
    assert extern.is_refused <= (state in (State.MISSING, State.INCOMPATIBLE))
