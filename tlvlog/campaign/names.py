"""Names for the numbers that cells are counted by."""

from __future__ import annotations

from typing import Final

__all__ = ["NO_TYPE", "PROGRAM_TYPES", "type_name"]

NO_TYPE: Final = -1
"""The program type where nothing says it."""

# enum bpf_prog_type of include/uapi/linux/bpf.h up to Linux 7.2, without its prefix.
PROGRAM_TYPES: Final = (
    "unspec", "socket_filter", "kprobe", "sched_cls", "sched_act", "tracepoint", "xdp",
    "perf_event", "cgroup_skb", "cgroup_sock", "lwt_in", "lwt_out", "lwt_xmit", "sock_ops",
    "sk_skb", "cgroup_device", "sk_msg", "raw_tracepoint", "cgroup_sock_addr", "lwt_seg6local",
    "lirc_mode2", "sk_reuseport", "flow_dissector", "cgroup_sysctl", "raw_tracepoint_writable",
    "cgroup_sockopt", "tracing", "struct_ops", "ext", "lsm", "sk_lookup", "syscall", "netfilter",
)  # fmt: skip


def type_name(number: int) -> str:
    """The name of a program type, its number where it has none, "-" where it is unknown."""
    if number == NO_TYPE:
        return "-"
    return PROGRAM_TYPES[number] if number < len(PROGRAM_TYPES) else str(number)
