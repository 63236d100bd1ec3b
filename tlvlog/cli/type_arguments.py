"""Options of the verbs about types: `btf`, `core` and `probe`."""

from __future__ import annotations

from .verbs import Verbs, add_colour_option, lazily, verb_of


def add_types(verbs: Verbs) -> None:  # type: ignore[valid-type]
    """Add them."""
    _add_btf(verbs)
    _add_core(verbs)
    _add_probe(verbs)


def _add_btf(verbs: Verbs) -> None:  # type: ignore[valid-type]
    btf = verb_of(verbs, "btf", "say what a type, a member or an offset is", lazily("types", "run"))
    btf.add_argument(
        "what",
        nargs="*",
        metavar="WHAT",
        help="an id; a name, perhaps with struct, union or enum before it, or with * and ?; "
        "a path as in task_struct.se.load; an offset as in bpf_attr+0x48; default: all of it",
    )
    btf.add_argument("--btf", metavar="FILE", help="raw or ELF; default: the running kernel's")
    btf.add_argument("--base", metavar="FILE", help="what FILE is split on")
    btf.add_argument("-f", "--format", choices=("text", "json", "c"), default="text")
    add_colour_option(btf)


def _add_core(verbs: Verbs) -> None:  # type: ignore[valid-type]
    core = verb_of(
        verbs,
        "core",
        "say what a loader will make of BPF objects on a kernel (CO-RE)",
        lazily("core", "run"),
    )
    core.add_argument(
        "object", nargs="+", metavar="OBJ", help="an ELF object, or any file with objects inside"
    )
    core.add_argument(
        "--btf",
        action="append",
        metavar="FILE",
        help="types to decide against, raw or ELF; several make a table; default: this kernel's",
    )
    core.add_argument("--base", metavar="FILE", help="what the FILE of --btf is split on")
    core.add_argument(
        "-f",
        "--format",
        choices=("text", "json", "jsonl", "tlv", "libbpf", "libbpf-load"),
        default="text",
        help="libbpf: the debug text of `bpftool gen min_core_btf`; libbpf-load: that of a load",
    )
    core.add_argument(
        "--minimise", metavar="OUT", help="write a BTF with just what the objects need of the first"
    )
    core.add_argument(
        "--rules",
        choices=("libbpf", "cilium", "aya"),
        default="libbpf",
        help="whose, where loaders disagree",
    )
    core.add_argument("-v", "--verbose", action="store_true", help="in text: every relocation")
    add_colour_option(core)


def _add_probe(verbs: Verbs) -> None:  # type: ignore[valid-type]
    probe = verb_of(verbs, "probe", "say what this kernel's bpf(2) offers", lazily("probe", "run"))
    probe.add_argument(
        "--ask",
        action="store_true",
        help="also ask the kernel what its configuration allows; takes CAP_BPF",
    )
    probe.add_argument("--btf", metavar="FILE", help="types of another kernel")
    probe.add_argument(
        "--diff", nargs=2, metavar=("A", "B"), help="compare two files of -f json, and ask nothing"
    )
    probe.add_argument("-f", "--format", choices=("text", "json"), default="text")
    add_colour_option(probe)
