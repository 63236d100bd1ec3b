"""The parsers of `explain`, `reasons` and `import`: what reads texts of kernels and loaders."""

from __future__ import annotations

from .verbs import (
    FORMATS,
    Verbs,
    add_colour_option,
    add_pointers_option,
    add_spec_option,
    lazily,
    verb_of,
)


def add_import(verbs: Verbs) -> None:  # type: ignore[valid-type]
    verb = verbs.add_parser(  # type: ignore[attr-defined]
        "import",
        help="read what a kernel said into records",
        description="Read what a kernel said into records.",
    )
    kinds = verb.add_subparsers(
        title="kinds", metavar="KIND", dest="kind", required=True, prog=verb.prog
    )
    for name, text in (
        ("verifier", "a verifier log, or what libbpf printed of one"),
        ("btf", "a log of BPF_BTF_LOAD"),
        ("extack", "netlink datagrams, one behind the other"),
        ("nlmon", "netlink packets, pcap or pcapng: a log for each request that was refused"),
        ("fscontext", "messages read from fsopen(2) or fspick(2)"),
        ("exterror", "FreeBSD's struct uexterror, one or more"),
        ("strace", "a log of strace -e read=all, or of strace -xx"),
    ):
        kind = verb_of(kinds, name, text, lazily("imports", "run"))
        kind.add_argument(
            "file",
            nargs="?",
            default="-",
            metavar="FILE",
            help="default -; of a capture its calls of this kind, their text read again",
        )
        kind.add_argument("-x", "--hex", action="store_true", help="the input is hex digits")
        kind.add_argument(
            "-o",
            "--output",
            metavar="OUT",
            help="write the log's bytes to OUT; if it ends in .tlvlog or .pcapng, add them to it",
        )
        kind.add_argument(
            "-f",
            "--format",
            choices=FORMATS,
            help="text on a terminal, else jsonl (one object a log)",
        )
        kind.add_argument("-v", "--verbose", action="store_true", help="in text: why, what to try")
        add_pointers_option(kind)
        add_colour_option(kind)
        if name in ("verifier", "btf", "fscontext"):
            kind.add_argument(
                "-e", "--errno", metavar="E", help="what the call returned: EINVAL or 22, or 0"
            )
        if name == "verifier":
            kind.add_argument("--program", metavar="NAME", help="what was loaded")
        if name == "extack":
            kind.add_argument("--request", metavar="FILE", help="the request that was answered")
            kind.add_argument(
                "--protocol",
                choices=("route", "generic", "other"),
                help="what the socket spoke; by default the request tells, or it is a guess",
            )
            kind.add_argument(
                "--byte-order",
                choices=("host", "little", "big"),
                default="host",
                help="that of the machine it was captured on",
            )


def add_explain(verbs: Verbs) -> None:  # type: ignore[valid-type]
    verb = verb_of(
        verbs,
        "explain",
        "say why a call failed: paste any text that holds a kernel's or a loader's word",
        lazily("explain", "run"),
    )
    verb.add_argument(
        "file",
        nargs="*",
        metavar="FILE",
        help="text of any kind, a log, a capture, packets of nlmon; default -",
    )
    verb.add_argument(
        "-f",
        "--format",
        choices=("text", "json", "jsonl", "html"),
        help="default text; json and jsonl have one object a log, as import has; html is a page",
    )
    verb.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write the log's bytes to OUT; if it ends in .tlvlog or .pcapng, add all logs to it",
    )
    verb.add_argument(
        "--as",
        dest="kind",
        choices=("verifier", "btf", "extack", "fscontext", "exterror", "strace"),
        help="what the input is, where that cannot be seen",
    )
    verb.add_argument("--only", choices=("error", "warning"), help="of the text no more than this")
    verb.add_argument("-x", "--hex", action="store_true", help="the input is hex digits")
    verb.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="what the input is, longer paths, all that followed",
    )
    add_colour_option(verb)


def add_reasons(verbs: Verbs) -> None:  # type: ignore[valid-type]
    verb = verb_of(
        verbs,
        "reasons",
        "list and explain the registered reasons",
        lazily("reasons", "reasons_command"),
    )
    verb.add_argument(
        "pattern",
        nargs="?",
        metavar="PATTERN",
        help="a name, *part*, a number, or a message that a kernel or a loader printed",
    )
    verb.add_argument("-f", "--format", choices=("text", "json"), default="text")
    verb.add_argument("-v", "--verbose", action="store_true", help="explain each one listed")
    add_spec_option(verb)
    add_colour_option(verb)
