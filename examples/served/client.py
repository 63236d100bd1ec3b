"""Asks for three maps and a program, and says why it did not get them.

tlvlog serve -- python examples/served/client.py

`tlvlog.kernel` finds out by itself whether a map can have a log of records; a
program is asked for one.
"""

from __future__ import annotations

import os

from tlvlog.kernel import BpfResult, bpf_map_create, bpf_prog_load, has_extended_attr

NO_RETURN_VALUE = bytes([0x95, 0, 0, 0, 0, 0, 0, 0])  # exit, with nothing in R0


def tell(what: str, result: BpfResult) -> None:
    """One line for the call, and one for each record of its log."""
    with result:
        outcome = os.strerror(result.errno) if result.errno else "made"
        print(f"{what}: {outcome}, {len(result.log_bytes)} bytes of log")
        for record in result.log.records:
            print(f"  {record.text}")


def main() -> None:
    if not has_extended_attr():
        raise SystemExit("run me under `tlvlog serve`")
    tell("a map of type 9999", bpf_map_create(9999, 4, 8, 1))
    tell("an array with keys of 8 bytes", bpf_map_create(2, 8, 8, 1))
    tell("an array", bpf_map_create(2, 4, 8, 1))
    tell("a program without a result", bpf_prog_load(NO_RETURN_VALUE, records=True))


if __name__ == "__main__":
    main()
