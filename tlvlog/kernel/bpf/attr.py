"""`union bpf_attr`: the commands of bpf(2) by number, and the offsets of their fields.

Facts of include/uapi/linux/bpf.h, each written here and nowhere else but for the
fields of the log, which are carriers of the spec.  Offsets
are bytes from the beginning of the union; letters are those of `struct`.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Final

from ...schema import builtin
from ...wire import LETTERS

__all__ = ["ATTR_SIZE", "BTF_FIELDS", "BTF_LOAD", "BTF_SIZE", "COMMANDS", "MAP_CREATE"]
__all__ += ["MAP_FIELDS", "MAP_SIZE", "NAME_MAX", "PROG_FIELDS", "PROG_LOAD"]
__all__ += ["PROG_DESCRIPTORS", "PROG_TABLES", "Fields", "log_fields", "place_of", "program_name"]

Fields = Mapping[str, tuple[int, str]]

COMMANDS: Final = tuple(
    """
    MAP_CREATE MAP_LOOKUP_ELEM MAP_UPDATE_ELEM MAP_DELETE_ELEM MAP_GET_NEXT_KEY PROG_LOAD OBJ_PIN
    OBJ_GET PROG_ATTACH PROG_DETACH PROG_TEST_RUN PROG_GET_NEXT_ID MAP_GET_NEXT_ID
    PROG_GET_FD_BY_ID MAP_GET_FD_BY_ID OBJ_GET_INFO_BY_FD PROG_QUERY RAW_TRACEPOINT_OPEN BTF_LOAD
    BTF_GET_FD_BY_ID TASK_FD_QUERY MAP_LOOKUP_AND_DELETE_ELEM MAP_FREEZE BTF_GET_NEXT_ID
    MAP_LOOKUP_BATCH MAP_LOOKUP_AND_DELETE_BATCH MAP_UPDATE_BATCH MAP_DELETE_BATCH LINK_CREATE
    LINK_UPDATE LINK_GET_FD_BY_ID LINK_GET_NEXT_ID ENABLE_STATS ITER_CREATE LINK_DETACH
    PROG_BIND_MAP TOKEN_CREATE PROG_STREAM_READ_BY_FD PROG_ASSOC_STRUCT_OPS
    """.split()  # noqa: SIM905
)
"""enum bpf_cmd in its order, without BPF_."""


def log_fields(carrier: str, prefix: str = "") -> dict[str, tuple[int, str]]:
    """The fields that bring a log buffer, which a carrier of the spec lays out."""
    return {
        prefix + field.name.replace("-", "_"): (field.offset, LETTERS[field.kind])
        for field in builtin().carrier_by_name[carrier].fields
    }


MAP_CREATE: Final = COMMANDS.index("MAP_CREATE")
PROG_LOAD: Final = COMMANDS.index("PROG_LOAD")
BTF_LOAD: Final = COMMANDS.index("BTF_LOAD")

PROG_FIELDS: Final = {
    **log_fields("bpf-prog-load-log"),
    "prog_type": (0, "I"),
    "insn_cnt": (4, "I"),
    "insns": (8, "Q"),
    "license": (16, "Q"),
    "kern_version": (40, "I"),
    "prog_flags": (44, "I"),
    "prog_name": (48, "16s"),
    "prog_ifindex": (64, "I"),
    "expected_attach_type": (68, "I"),
    "prog_btf_fd": (72, "I"),
    "func_info_rec_size": (76, "I"),
    "func_info": (80, "Q"),
    "func_info_cnt": (88, "I"),
    "line_info_rec_size": (92, "I"),
    "line_info": (96, "Q"),
    "line_info_cnt": (104, "I"),
    "attach_btf_id": (108, "I"),
    "attach_prog_fd": (112, "I"),
    "core_relo_cnt": (116, "I"),
    "fd_array": (120, "Q"),
    "core_relos": (128, "Q"),
    "core_relo_rec_size": (136, "I"),
    "prog_token_fd": (144, "I"),
    "fd_array_cnt": (148, "I"),
    "signature": (152, "Q"),
    "signature_size": (160, "I"),
    "keyring_id": (164, "I"),
}
PROG_TABLES: Final = (
    ("func_info", "func_info_cnt", "func_info_rec_size"),
    ("line_info", "line_info_cnt", "line_info_rec_size"),
    ("core_relos", "core_relo_cnt", "core_relo_rec_size"),
)
"""Tables in memory: the field of the pointer, of the count, of the bytes of one row."""
PROG_DESCRIPTORS: Final = ("prog_btf_fd", "attach_prog_fd", "prog_token_fd")
"""Of the BTF, of the program or BTF to attach to, of the token; 0 is none."""
ATTR_SIZE: Final = 168
"""The bytes of BPF_PROG_LOAD's part, the largest with a log."""

BTF_FIELDS: Final = {
    **log_fields("bpf-btf-load-log", "btf_"),
    "btf": (0, "Q"),
    "btf_size": (16, "I"),
    "btf_flags": (32, "I"),
    "btf_token_fd": (36, "I"),
}
BTF_SIZE: Final = 40
MAP_FIELDS: Final = {
    "map_type": (0, "I"),
    "key_size": (4, "I"),
    "value_size": (8, "I"),
    "max_entries": (12, "I"),
    "map_flags": (16, "I"),
    "inner_map_fd": (20, "I"),
    "numa_node": (24, "I"),
    "map_name": (28, "16s"),
    "map_ifindex": (44, "I"),
    "btf_fd": (48, "I"),
    "btf_key_type_id": (52, "I"),
    "btf_value_type_id": (56, "I"),
    "btf_vmlinux_value_type_id": (60, "I"),
    "map_extra": (64, "Q"),
    "value_type_btf_obj_fd": (72, "i"),
    "map_token_fd": (76, "i"),
    "excl_prog_hash": (80, "Q"),
    "excl_prog_hash_size": (88, "I"),
}
MAP_SIZE: Final = 72
"""The bytes up to `map_extra`, which is as much as we pass."""
NAME_MAX: Final = 15
"""The bytes of a name, its NUL not counted (BPF_OBJ_NAME_LEN less one)."""


def program_name(attr: bytes) -> bytes:
    """The name in the attributes of BPF_PROG_LOAD, up to its NUL."""
    start = PROG_FIELDS["prog_name"][0]
    return attr[start : start + NAME_MAX + 1].partition(b"\0")[0]


def place_of(fields: Fields, name: str) -> slice:
    """The place of a field's bytes."""
    offset, letter = fields[name]
    return slice(offset, offset + struct.calcsize(letter))
