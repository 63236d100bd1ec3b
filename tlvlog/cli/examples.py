"""Examples below the help of each verb; a test runs every one of them, in this order."""

from __future__ import annotations

from typing import Final

EXAMPLES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "": (
        (
            "tlvlog explain build.log",
            "Say why a call failed, from any text with a kernel's message.",
        ),
        ("tlvlog exec -- ip link show", "Run a program and say why its calls failed."),
        ("tlvlog help decode", "Show what a command can do."),
    ),
    "decode": (
        ("tlvlog decode failed.bin", "Show each record: as text on a terminal, else as JSON."),
        (
            "echo 010002000000 6869 020002000000 0000 | tlvlog decode -x -f text",
            "Decode hex digits.",
        ),
        ("tlvlog decode -f text -v --spec mydev.yaml failed.bin", "Name the reasons of a schema."),
    ),
    "encode": (
        (
            "tlvlog decode -f json failed.bin | tlvlog encode -o copy.bin",
            "Write the same bytes again.",
        ),
    ),
    "dump": (("tlvlog dump failed.bin", "Show bytes on the left, their meaning on the right."),),
    "check": (
        ("tlvlog check failed.bin copy.bin", "Say of each log whether it is sound."),
        (
            "tlvlog check --strict --fail-truncated copy.bin",
            "Accept whole and canonical logs only.",
        ),
    ),
    "spec": (("tlvlog spec check mydev.yaml", "Report every mistake with its line."),),
    "spec check": (("tlvlog spec check mydev.yaml", "Report every mistake with its line."),),
    "spec show": (("tlvlog spec show mydev.yaml -f json", "Print the schema, all merged in."),),
    "spec diff": (
        ("tlvlog spec diff mydev.yaml mydev.yaml", "Exit with 1 if a change breaks readers."),
    ),
    "gen": (
        ("tlvlog gen c --spec mydev.yaml -o include", "Write the uapi header of a schema."),
        (
            "tlvlog gen c --spec mydev.yaml -o include --check",
            "Exit with 1 if that header is stale.",
        ),
    ),
    "explain": (
        ("tlvlog explain build.log", "Find the cause in any text."),
        (
            "echo \"R0 invalid mem access 'map_value_or_null'\" | tlvlog explain",
            "Explain a line that you paste.",
        ),
        ("tlvlog explain -f html build.log > cause.html", "Write a page to send to somebody."),
    ),
    "reasons": (
        ("tlvlog reasons '*memory*'", "List the reasons with that word in their names."),
        ("tlvlog reasons 'R0 !read_ok'", "Explain a message that a kernel printed."),
    ),
    "import": (("tlvlog import verifier verifier.txt", "Read a verifier log into records."),),
    "import verifier": (
        ("tlvlog import verifier verifier.txt", "Read a verifier log into records."),
        ("tlvlog import verifier -e EACCES -o calls.tlvlog verifier.txt", "Add it to a capture."),
    ),
    "import btf": (("tlvlog import btf -e EINVAL btf.txt", "Read a log of BPF_BTF_LOAD."),),
    "import extack": (
        ("tlvlog import extack --byte-order little -x answer.hex", "Read netlink datagrams."),
    ),
    "import fscontext": (
        ("tlvlog import fscontext -e EINVAL fs.txt", "Read a context's messages."),
    ),
    "import exterror": (("tlvlog import exterror error.bin", "Read FreeBSD's struct uexterror."),),
    "import strace": (
        ("tlvlog import strace -f text trace.txt", "Explain the calls of a strace log."),
    ),
    "import nlmon": (
        ("tlvlog import nlmon packets.pcapng", "Explain the refused requests of a packet capture."),
    ),
    "exec": (
        ("tlvlog exec -- ip link show", "Run a program and say why its calls failed."),
        ("tlvlog exec -o calls.tlvlog --report report.txt -- ip link show", "Keep every log."),
        ("tlvlog exec --quiet-success -o calls.tlvlog -- ip link show", "Count calls, as in CI."),
    ),
    "serve": (
        ("tlvlog serve -- ip link show", "Run a program whose calls of bpf(2) are given logs."),
    ),
    "doctor": (("tlvlog doctor -v", "Show what this kernel offers, and the probe."),),
    "fit": (("tlvlog fit failed.bin", "Say how small a buffer may be until the reason is lost."),),
    "btf": (
        ("tlvlog btf --btf new.btf task_struct+0x28", "Name what lies at an offset."),
        ("tlvlog btf --btf new.btf task_struct.se", "Show where a member lies."),
    ),
    "core": (
        ("tlvlog core queue.bpf.o --btf new.btf --btf old.btf", "Say what loads on which kernel."),
    ),
    "probe": (("tlvlog probe -f json", "List what bpf(2) of this kernel offers."),),
    "fuzz": (
        ("tlvlog fuzz --runs 200 python", "Try the decoder on broken logs."),
        ("tlvlog fuzz --emit dict -o tlvlog.dict", "Write a dictionary for libFuzzer or AFL++."),
    ),
    "conform": (
        ("tlvlog conform --level reader -- python3 reader.py", "Try a reader on every vector."),
        ("tlvlog conform -f json -- python3 reader.py", "Try all that there is, as JSON."),
    ),
    "campaign": (
        ("tlvlog campaign scan found captures/", "Count the calls of a folder's captures."),
    ),
    "campaign scan": (
        ("tlvlog campaign scan found captures/", "Count the calls of a folder's captures."),
        ("tlvlog campaign scan before verifier.txt", "Count those of a verifier's text."),
    ),
    "campaign show": (
        ("tlvlog campaign show found -n 10", "Show the ten most frequent signatures."),
    ),
    "campaign compare": (
        ("tlvlog campaign compare before found", "Exit with 1 if anything is new or gone."),
    ),
    "campaign merge": (("tlvlog campaign merge before found -o both", "Add two campaigns."),),
    "campaign example": (
        (
            "tlvlog campaign example found tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access"
            " > one.bin",
            "Write the smallest log of a signature.",
        ),
    ),
    "campaign report": (("tlvlog campaign report found -o found.html", "Write a page to mail."),),
    "campaign export": (("tlvlog campaign export found -o found.csv", "Write a table."),),
    "campaign watch": (("tlvlog campaign watch found --once", "Show the counts so far."),),
    "demo": (("tlvlog demo --recorded", "Explain answers of a kernel that were recorded."),),
    "help": (
        ("tlvlog help import verifier", "Show the help of an action."),
        ("tlvlog help pages", "List the documentation."),
        ("tlvlog help docs/why-did-my-syscall-fail.md", "Show a page of it."),
    ),
    "completion": (
        ("tlvlog completion bash > tlvlog.bash", "Write the completion of bash to a file."),
        ('eval "$(tlvlog completion bash)"', "Have it in this shell; a line for ~/.bashrc."),
    ),
}
"""By verb, as typed behind `tlvlog`: commands, each with what it does."""

PAGES = {
    "": "docs/why-did-my-syscall-fail.md",
    "decode": "docs/command.md",
    "encode": "docs/command.md",
    "dump": "docs/command.md",
    "check": "docs/command.md",
    "spec": "spec/REGISTRY.md",
    "gen": "docs/adopting.md",
    "explain": "docs/why-did-my-syscall-fail.md",
    "reasons": "spec/REGISTRY.md",
    "import": "docs/why-did-my-syscall-fail.md",
    "exec": "docs/exec.md",
    "serve": "docs/serve.md",
    "doctor": "docs/why-did-my-syscall-fail.md",
    "fit": "docs/carriers.md",
    "btf": "docs/btf.md",
    "core": "docs/btf.md",
    "probe": "docs/carriers.md",
    "fuzz": "docs/fuzzing.md",
    "conform": "spec/vectors/README.md",
    "campaign": "docs/campaigns.md",
    "completion": "docs/command.md",
}
"""By verb, those of its actions too: the page that `tlvlog help` shows for more."""
