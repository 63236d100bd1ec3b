"""The commands of the documents that no test runs, each with its reason."""

from __future__ import annotations

_EMULATED = "boots kernels under an emulator, as root: minutes for each"
_MUTANTS = "the better part of an hour"
_NLMON = "loads a module of the kernel, and captures until somebody stops it"

UNRUN: dict[str, dict[str, str]] = {
    "README.md": {
        "make test             # the test suite, in about five minutes": "is what runs this test",
    },
    "docs/adopting.md": {
        "make -C kernel && sudo insmod kernel/tlvlog.ko": "loads a module into the running kernel; "
        "`test_kernel_module` compiles it, `make kernels` loads it",
    },
    "docs/kernel-patch.md": {
        "apt-get install linux-source-6.1 linux-headers-cloud-amd64 bc bison flex libelf-dev "
        "libssl-dev": "changes the machine",
    },
    "docs/kernels.md": {
        "make kernels                 # 5.10, 6.1, 6.12 and the newest that apt offers": _EMULATED,
        'make kernels K="6.1 newest"  # as CI does': _EMULATED,
        "make kernels K=7.2 ACCEPT=1  # take its answers for the table, and look at the "
        "diff": _EMULATED,
        "make kernels K=4.19          # says how to build one, and how long that takes": _EMULATED,
        "make kernels K=6.1 CHECK=module IMAGE=.../bzImage MODULE=.../tlvlog.ko  # a kernel of "
        "your own": _EMULATED,
    },
    "docs/releasing.md": {
        "cibuildwheel --platform linux --output-dir dist dist/tlvlog-*.tar.gz": "needs containers",
    },
    "docs/start/my-call-failed.md": {
        "pip install .": "the README has it too, and `test_docs_readme` runs that one",
    },
    "docs/testing.md": {
        "make fuzz TIME=300            # every harness under atheris or libFuzzer; see "
        "tests/fuzz/README.md": "five minutes for each of the harnesses, an hour together",
        "make mutants                          # a sample of 300, seed 1, two at a time": _MUTANTS,
        "make mutants SEED=2 COUNT=500 JOBS=1": _MUTANTS,
        'make mutants MUTANTS="--module scan --older-kills"': _MUTANTS,
    },
    "docs/wireshark.md": {
        "tcpdump -i nlmon0 -w refused.pcap": _NLMON,
        "ip link add nlmon0 type nlmon": _NLMON,
        "ip link set nlmon0 up": _NLMON,
    },
}
"""By page and command, as they stand: why it is not run.  `test_docs_commands` checks each."""
