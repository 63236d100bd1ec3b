"""The importers by the kind of input they take, for the command line and for others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from ..codec.records import Record
from .bpf.verifier import import_btf, import_verifier
from .exterror import import_exterror
from .fs.context import import_fscontext
from .netlink.extack import import_extack
from .strace.importer import import_strace

__all__ = ["IMPORTERS", "Importer"]


class Importer(NamedTuple):
    """How a kind of input becomes records; `takes` says what the bytes must be."""

    function: Callable[[bytes], list[Record]]
    takes: str


IMPORTERS: Final[dict[str, Importer]] = {
    "verifier": Importer(import_verifier, "a verifier log, or what libbpf printed of one"),
    "btf": Importer(import_btf, "a log of BPF_BTF_LOAD"),
    "extack": Importer(import_extack, "netlink datagrams, one behind the other"),
    "fscontext": Importer(import_fscontext, "messages read from fsopen(2) or fspick(2)"),
    "exterror": Importer(import_exterror, "FreeBSD's struct uexterror, one or more"),
    "strace": Importer(import_strace, "a log of strace -e read=all, or of strace -xx"),
}
"""By kind; the functions take further keywords, such as what the call returned."""
