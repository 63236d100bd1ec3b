"""Answers of a real kernel, Linux 6.18 on x86-64 (little-endian), for systems without one."""

from __future__ import annotations

from typing import Final

KERNEL: Final = "Linux 6.18"
LOOKUP_ERRNO: Final = 13

# The verifier's log for a program that reads what a map lookup found unchecked.
LOOKUP_LOG: Final = (
    b"0: R1=ctx() R10=fp0\n"
    b"0: (7a) *(u64 *)(r10 -8) = 0          ; R10=fp0 fp-8=0\n"
    b"1: (bf) r2 = r10                      ; R2=fp0 R10=fp0\n"
    b"2: (07) r2 += -8                      ; R2=fp-8\n"
    b"3: (18) r1 = 0xffff888105771a00       ; R1=map_ptr(ks=4,vs=8)\n"
    b"5: (85) call bpf_map_lookup_elem#1    ; R0=map_value_or_null(id=1,ks=4,vs=8)\n"
    b"6: (79) r0 = *(u64 *)(r0 +0)\n"
    b"R0 invalid mem access 'map_value_or_null'\n"
    b"processed 6 insns (limit 1000000) max_states_per_insn 0 "
    b"total_states 0 peak_states 0 mark_read 0\n"
)

# RTM_GETLINK with an IFLA_MTU of two bytes, and the extended ACK.
LINK_REQUEST: Final = bytes.fromhex(
    "28000000120005000100000000000000000000000100000000000000000000000600040001000000"
)
LINK_ANSWER: Final = bytes.fromhex(
    "900000000200000201000000a9410000deffffff2800000012000500010000000000000000000000"
    "010000000000000000000000060004000100000027000100417474726962757465206661696c6564"
    "20706f6c6963792076616c69646174696f6e00000800020020000000240004800c00040000000000"
    "000000000c000500ffffffff000000000800010004000000"
)

# CTRL_GETFAMILY with a CTRL_ATTR_FAMILY_ID of one byte, and the extended ACK.
FAMILY_REQUEST: Final = bytes.fromhex("1c000000100005000100000000000000030100000500010001000000")
FAMILY_ANSWER: Final = bytes.fromhex(
    "840000000200000201000000a9410000deffffff1c00000010000500010000000000000003010000"
    "050001000100000027000100417474726962757465206661696c656420706f6c6963792076616c69"
    "646174696f6e00000800020014000000240004800c00040000000000000000000c000500ffff0000"
    "000000000800010003000000"
)
