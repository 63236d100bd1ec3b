"""Commands of bpf(2) that take numbers and descriptors: what can be made for somebody else.

A command is here where the same numbers, with the caller's descriptors under
them, mean the same in another process: nothing of it is a path, a program that
runs, or a pointer to more.  Facts of include/uapi/linux/bpf.h.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from .attr import COMMANDS, Fields

__all__ = ["PLAIN", "Plain"]


class Plain(NamedTuple):
    """Where the fields of a command stand, and what is to be known of it.

    `part` is its part of the union, by the name of its first field where it has
    none.  `descriptors` are fields that may hold one; a number that holds none
    there holds none here.  `namespaces` are the kinds that the kernel takes from
    whoever calls.  `text` points to a string, `output` is what the kernel
    answers in.  `remains`: a call leaves more behind than the descriptor that it
    gives.
    """

    part: str
    fields: Fields
    descriptors: tuple[str, ...] = ()
    namespaces: tuple[str, ...] = ()
    text: str = ""
    output: str = ""
    gives_descriptor: bool = False
    remains: bool = False


_ATTACH: Final = Plain(
    "target_fd",
    {
        "target_fd": (0, "I"), "attach_bpf_fd": (4, "I"), "attach_type": (8, "I"),
        "attach_flags": (12, "I"), "replace_bpf_fd": (16, "I"), "relative_fd": (20, "I"),
        "expected_revision": (24, "Q"),
    },
    descriptors=("target_fd", "attach_bpf_fd", "replace_bpf_fd", "relative_fd"),
    # A target may be an interface, or the namespace itself (flow dissector).
    namespaces=("net",),
    remains=True,
)  # fmt: skip
_IDS: Final = {"start_id": (0, "I"), "next_id": (4, "I"), "open_flags": (8, "I"),
               "fd_by_id_token_fd": (12, "I")}  # fmt: skip
_NEXT: Final = Plain("start_id", _IDS, output="next_id")
_BY_ID: Final = Plain("start_id", _IDS, ("fd_by_id_token_fd",), gives_descriptor=True)

_BY_NAME: Final = {
    "PROG_ATTACH": _ATTACH,
    "PROG_DETACH": _ATTACH,
    **dict.fromkeys(
        ("PROG_GET_NEXT_ID", "MAP_GET_NEXT_ID", "BTF_GET_NEXT_ID", "LINK_GET_NEXT_ID"), _NEXT
    ),
    **dict.fromkeys(
        ("PROG_GET_FD_BY_ID", "MAP_GET_FD_BY_ID", "BTF_GET_FD_BY_ID", "LINK_GET_FD_BY_ID"), _BY_ID
    ),
    "RAW_TRACEPOINT_OPEN": Plain(
        "raw_tracepoint",
        {"name": (0, "Q"), "prog_fd": (8, "I"), "cookie": (16, "Q")},
        descriptors=("prog_fd",),
        text="name",
        gives_descriptor=True,
    ),
    "MAP_FREEZE": Plain("map_fd", {"map_fd": (0, "I")}, ("map_fd",), remains=True),
    "LINK_CREATE": Plain(
        "link_create",
        {
            "prog_fd": (0, "I"), "target_fd": (4, "I"), "attach_type": (8, "I"),
            "flags": (12, "I"), "target_btf_id": (16, "I"), "relative_fd": (16, "I"),
            "iter_info": (16, "Q"), "cookie": (24, "Q"),
        },
        descriptors=("prog_fd", "target_fd", "relative_fd"),
        namespaces=("net",),
        gives_descriptor=True,
    ),
    "LINK_UPDATE": Plain(
        "link_update",
        {
            "link_fd": (0, "I"), "new_prog_fd": (4, "I"), "flags": (8, "I"),
            "old_prog_fd": (12, "I"),
        },
        descriptors=("link_fd", "new_prog_fd", "old_prog_fd"),
        remains=True,
    ),
    "LINK_DETACH": Plain("link_detach", {"link_fd": (0, "I")}, ("link_fd",), remains=True),
    "ENABLE_STATS": Plain("enable_stats", {"type": (0, "I")}, gives_descriptor=True),
    "ITER_CREATE": Plain(
        "iter_create",
        {"link_fd": (0, "I"), "flags": (4, "I")},
        descriptors=("link_fd",),
        namespaces=("cgroup", "net", "pid"),  # what is iterated over is seen from there
        gives_descriptor=True,
    ),
    "PROG_BIND_MAP": Plain(
        "prog_bind_map",
        {"prog_fd": (0, "I"), "map_fd": (4, "I"), "flags": (8, "I")},
        descriptors=("prog_fd", "map_fd"),
        remains=True,
    ),
    "TOKEN_CREATE": Plain(
        "token_create",
        {"flags": (0, "I"), "bpffs_fd": (4, "I")},
        descriptors=("bpffs_fd",),
        gives_descriptor=True,
    ),
}  # fmt: skip
PLAIN: Final = {COMMANDS.index(name): plain for name, plain in _BY_NAME.items()}
"""By the number of the command."""
