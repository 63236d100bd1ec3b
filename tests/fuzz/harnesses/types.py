"""Types and objects: any bytes are types, an object, or an error with a place in them.

The first byte says what the others are: types, split types, a target for a
stored object, or an object.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

from tests.fuzz.laws import can_be_sent
from tlvlog.btf import Btf, BtfError, size_of, strip
from tlvlog.btf.bpf_object import BpfObject, bpf_objects
from tlvlog.btf.core import minimise, resolve
from tlvlog.btf.core.advice import advise
from tlvlog.btf.core.records import record_of
from tlvlog.btf.declare import definition
from tlvlog.btf.place import paths_at
from tlvlog.btf.scan import scan_in_python

DATA = Path(__file__).parents[2] / "data" / "core" / "traps"


@cache
def _stored() -> tuple[Btf, BpfObject]:
    (object,) = bpf_objects((DATA / "types.bpf.o").read_bytes(), "types")
    return Btf((DATA / "target.btf").read_bytes()), object


def test_one_input(data: bytes) -> None:
    """What is decided can be sent, and both walks find the same types."""
    if not data:
        return
    target, object = _stored()
    with suppress(BtfError):
        match data[0] & 3:
            case 0:
                _look(Btf(data[1:]))
            case 1:
                _look(Btf(data[1:], base=target))
            case 2:
                _decide(object, Btf(data[1:]))
            case _:
                for found in bpf_objects(data[1:], "object"):
                    _decide(found, target)


def _look(btf: Btf) -> None:
    pure = scan_in_python(btf.words, btf.layout, btf.types.start)
    assert btf.places == pure.places
    for id in btf.own_ids():
        for ask in (size_of, strip, definition):
            with suppress(BtfError):
                ask(btf, id)
        with suppress(BtfError):
            paths_at(btf, id, 8)


def _decide(object: BpfObject, target: Btf) -> None:
    found = resolve(object, target)
    can_be_sent([record_of(decision) for decision in advise(found, target)])
    Btf(minimise(target, found.targets))
