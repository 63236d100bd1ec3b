"""Modules with a distilled base, put onto a kernel: as if they had been split on it."""

from __future__ import annotations

import pytest

from tests.btf_blobs import Blob
from tlvlog.btf.blob import Btf
from tlvlog.btf.distilled import put_onto
from tlvlog.btf.kinds import Kind
from tlvlog.btf.show import type_to_json
from tlvlog.errors import BtfError

ORDERS = ["little", "big"]


def kernel(order: str = "little", *, task_size: int = 16, twice: bool = False) -> Btf:
    blob = Blob(order)
    number = blob.integer("long", 8)
    blob.typedef("size_t", number)
    small = blob.integer()
    blob.struct("task", task_size, ("pid", small, 0), ("flags", small, 32))
    blob.enum("state", ("RUNNING", 0))
    blob.struct("file", 8, ("mode", small, 0))
    if twice:
        blob.struct("task", task_size, ("other", small, 0))
    return Btf(blob.blob(), name="vmlinux")


def module_types(blob: Blob, ids: dict[str, int], own: int) -> None:
    """The same types of a module, whatever their ids count from; `own` is the first."""
    blob.pointer(ids["file"])
    blob.array(ids["task"], 2, ids["int"])
    members = ("tasks", own + 1, 0), ("state", ids["state"], 256), ("file", own, 320)
    blob.struct("device", 48, *members)
    proto = (blob.string("number"), ids["int"], 0, 0)
    blob.type(Kind.FUNC_PROTO, "", ids["int"], proto, vlen=2)
    blob.type(Kind.FUNC, "device_open", own + 3, vlen=1)
    blob.type(Kind.VAR, "device_count", ids["int"], (1,))
    blob.type(Kind.DATASEC, ".data", 4, (own + 5, 0, 4), vlen=1)
    blob.type(Kind.DECL_TAG, "bpf_kfunc", own + 4, (0xFFFFFFFF,))


def distilled(order: str = "little", *, kind: int = Kind.STRUCT) -> Btf:
    """The module as it is shipped: only names and sizes of what is the kernel's."""
    blob = Blob(order)
    ids = {
        "file": blob.type(Kind.FWD, "file"),
        "int": blob.integer(),
        "task": blob.struct("task", 16, kind=kind),
        "state": blob.enum("state"),
    }
    return split_on(Btf(blob.blob(), name="base"), ids, order)


def split_on(base: Btf, ids: dict[str, int], order: str) -> Btf:
    """The strings of a split blob go on where those of the base stop."""
    blob = Blob(order)
    shift = base.string_end
    string = blob.string
    blob.string = lambda text: string(text) + shift if text else 0  # type: ignore[method-assign]
    module_types(blob, ids, len(base))
    return Btf(blob.blob(), base=base, name="module")


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("kernel_order", ORDERS)
def test_it_is_what_a_module_split_on_the_kernel_is(order: str, kernel_order: str) -> None:
    """Every type, every name and every id, in either byte order of either file."""
    types = kernel(kernel_order)
    ids = {"file": 6, "int": 3, "task": 4, "state": 5}
    expected = split_on(types, ids, order)
    moved = put_onto(distilled(order), types)
    assert moved.base is types
    assert moved.order == order
    assert moved.own_ids() == expected.own_ids()
    for id in expected.own_ids():
        assert type_to_json(moved, id) == type_to_json(expected, id)


@pytest.mark.parametrize(
    ("types", "said"),
    [
        (kernel(task_size=24), "the base needs struct task; vmlinux has none"),
        (kernel(twice=True), "the base needs struct task; vmlinux has several"),
        (Btf(Blob().blob(), name="vmlinux"), "vmlinux has none"),
    ],
)
def test_a_kernel_that_it_was_not_made_for(types: Btf, said: str) -> None:
    """A struct that is embedded must be as large, and there must be one alone."""
    with pytest.raises(BtfError, match=said):
        put_onto(distilled(), types)


def test_a_union_is_not_a_struct() -> None:
    with pytest.raises(BtfError, match="union task"):
        put_onto(distilled(kind=Kind.UNION), kernel())


def test_only_what_has_a_base() -> None:
    with pytest.raises(BtfError, match="no base"):
        put_onto(kernel(), kernel())
