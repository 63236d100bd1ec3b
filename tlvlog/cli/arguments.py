"""The command line: every verb, every option, and which function runs it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .._version import __version__
from . import status, streams
from .conform_arguments import add_conform
from .exec_arguments import add_exec
from .generator import generator
from .parser import Parser
from .pastes import add_explain, add_import, add_reasons
from .type_arguments import add_types
from .verbs import (
    FORMATS,
    Verbs,
    add_colour_option,
    add_pointers_option,
    add_spec_option,
    lazily,
    seconds,
    verb_of,
    whole,
)


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The options of a command line; SystemExit with status 2 where it is wrong."""
    given = list(sys.argv[1:] if argv is None else argv)
    return build(given[:1]).parse_args(given)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from .._native.accelerator import NAME
        from ..schema import builtin

        streams.write_lines([f"tlvlog {__version__}, wire version {builtin().version}, {NAME}"])
        parser.exit(status.OK)


def build(given: Sequence[str] = ()) -> Parser:
    """The parser of the whole command; of `gen` and `campaign`, which load much, only the names
    unless `given` has them.
    """
    parser = Parser(
        prog="tlvlog",
        description="Read, write and check the logs that failing calls leave behind.",
        epilog="FILE may be - for standard input.  Exit status:\n"
        + "\n".join(f"{number:>4}  {text}" for number, text in status.MEANINGS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("-V", "--version", action=_Version, nargs=0, help="print versions and exit")
    # Without `prog` it would be taken from a usage text, which asks how wide the terminal is.
    verbs = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog=parser.prog
    )
    _add_codec(verbs)
    _add_spec(verbs)
    _add_gen(verbs, wanted="gen" in given)
    _add_kernel(verbs)
    add_types(verbs)
    _add_fuzz(verbs)
    add_conform(verbs)
    _add_campaign(verbs, wanted="campaign" in given)
    _add_demo(verbs)
    _add_guidance(verbs)
    return parser


def _add_input_options(verb: argparse.ArgumentParser, files: str = "*") -> None:
    verb.add_argument(
        "file", nargs=files, metavar="FILE", help="a log as bytes, or a capture; default -"
    )
    verb.add_argument(
        "-o",
        "--output",
        metavar="CAPTURE",
        help="add the logs that are sound to a .tlvlog or .pcapng",
    )
    verb.add_argument(
        "--byte-order",
        choices=("auto", "host", "little", "big"),
        default="auto",
        help="the writer's byte order; auto takes what the first record shows",
    )
    verb.add_argument("-x", "--hex", action="store_true", help="the input is hex digits")
    verb.add_argument(
        "--strict",
        action="store_true",
        help="refuse unknown types and flags, and bytes that are not canonical",
    )
    verb.add_argument(
        "--fail-truncated",
        action="store_true",
        help="exit with 4 if records or their details were dropped, or the end record is missing",
    )
    add_spec_option(verb)


def _add_codec(verbs: Verbs) -> None:  # type: ignore[valid-type]
    decode = verb_of(verbs, "decode", "show what a log says", lazily("logs", "decode_command"))
    _add_input_options(decode)
    decode.add_argument(
        "-f",
        "--format",
        choices=FORMATS,
        help="text on a terminal, else jsonl (one object a log)",
    )
    decode.add_argument(
        "-v", "--verbose", action="store_true", help="in text: say why, and what to try"
    )
    add_colour_option(decode)

    encode = verb_of(
        verbs, "encode", "write the log of a JSON form", lazily("logs", "encode_command")
    )
    encode.add_argument("file", nargs="?", default="-", metavar="FILE", help="default -")
    encode.add_argument(
        "-f",
        "--format",
        choices=("json", "jsonl", "msgpack"),
        default="json",
        help="form of the input (json and jsonl are read alike)",
    )
    encode.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write to OUT instead; if it ends in .tlvlog or .pcapng, add any number of logs to it",
    )
    encode.add_argument("-x", "--hex", action="store_true", help="write hex digits")
    add_spec_option(encode)

    dump = verb_of(
        verbs, "dump", "show the bytes and what they mean", lazily("logs", "dump_command")
    )
    _add_input_options(dump)
    add_colour_option(dump)

    check = verb_of(verbs, "check", "say whether a log is sound", lazily("logs", "check_command"))
    _add_input_options(check)


def _add_spec(verbs: Verbs) -> None:  # type: ignore[valid-type]
    spec = verbs.add_parser(  # type: ignore[attr-defined]
        "spec",
        help="check, show and compare schemas",
        description="Check, show and compare schemas.",
    )
    actions = spec.add_subparsers(title="actions", metavar="ACTION", required=True, prog=spec.prog)
    check = verb_of(
        actions, "check", "report every mistake of a spec file", lazily("spec", "check_command")
    )
    check.add_argument("spec", metavar="SPEC")
    show = verb_of(
        actions, "show", "print a schema with everything merged in", lazily("spec", "show_command")
    )
    show.add_argument("spec", nargs="?", metavar="SPEC", help="default: the built-in one")
    show.add_argument("-f", "--format", choices=("yaml", "json"), default="yaml")
    diff = verb_of(
        actions,
        "diff",
        "list every change between two schemas, and whether it breaks readers",
        lazily("spec", "diff_command"),
    )
    diff.add_argument("old", metavar="OLD")
    diff.add_argument("new", metavar="NEW")


def _add_gen(verbs: Verbs, *, wanted: bool) -> None:  # type: ignore[valid-type]
    gen = verb_of(
        verbs, "gen", "generate C headers and other files from a schema", lazily("gen", "run")
    )
    if wanted:  # the generator is a package of its own: no other verb should load it
        generator("command").add_arguments(gen)


def _add_campaign(verbs: Verbs, *, wanted: bool) -> None:  # type: ignore[valid-type]
    campaign: argparse.ArgumentParser = verbs.add_parser(  # type: ignore[attr-defined]
        "campaign",
        help="count many calls by why they were refused",
        description="Count many calls by why they were refused.",
    )
    if wanted:
        from .campaign_arguments import add_arguments

        add_arguments(campaign)


def _add_demo(verbs: Verbs) -> None:  # type: ignore[valid-type]
    demo = verb_of(
        verbs,
        "demo",
        "ask this machine's kernel to refuse something, and explain its answer",
        lazily("demo", "demo_command"),
    )
    demo.add_argument(
        "--recorded", action="store_true", help="show recorded answers instead of asking"
    )
    add_pointers_option(demo)
    add_colour_option(demo)


def _add_guidance(verbs: Verbs) -> None:  # type: ignore[valid-type]
    help_ = verb_of(
        verbs,
        "help",
        "show the help of a command, or a page of the documentation",
        lazily("guidance", "help_command"),
    )
    help_.usage = "tlvlog help [COMMAND... | PAGE | pages]"
    help_.add_argument(
        "verb",
        nargs="*",
        metavar="COMMAND",
        help="a command and its action, default: all; or a page, such as docs/exec.md; `pages` "
        "lists them",
    )
    completion = verb_of(
        verbs,
        "completion",
        "print what makes a shell complete this command",
        lazily("guidance", "completion_command"),
    )
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))


def _add_kernel(verbs: Verbs) -> None:  # type: ignore[valid-type]
    add_explain(verbs)
    add_reasons(verbs)
    add_import(verbs)
    add_exec(verbs)
    serve = verb_of(
        verbs,
        "serve",
        "run a program and give its calls of bpf(2) a log of records",
        lazily("serve", "run"),
    )
    serve.usage = "tlvlog serve -- COMMAND..."
    serve.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    doctor = verb_of(
        verbs,
        "doctor",
        "say what this kernel offers that tells why a call failed",
        lazily("kernel", "doctor_command"),
    )
    doctor.add_argument("-f", "--format", choices=("text", "json"), default="text")
    doctor.add_argument("-v", "--verbose", action="store_true", help="show the probe too")
    add_colour_option(doctor)
    fit = verb_of(
        verbs,
        "fit",
        "say how large a buffer must be until the reason survives in it",
        lazily("kernel", "fit_command"),
    )
    fit.add_argument(
        "file", nargs="?", metavar="FILE", help="a log; by default one of this kernel's verifier"
    )
    fit.add_argument(
        "--byte-order", choices=("auto", "host", "little", "big"), default="auto", help="of FILE"
    )
    fit.add_argument("-f", "--format", choices=("text", "json"), default="text")
    fit.set_defaults(strict=False)
    add_spec_option(fit)


def _add_fuzz(verbs: Verbs) -> None:  # type: ignore[valid-type]
    fuzz = verb_of(verbs, "fuzz", "try a reader on millions of broken logs", lazily("fuzz", "run"))
    fuzz.usage = "tlvlog fuzz [options] python | native | c | -- COMMAND...\n" + (
        "       tlvlog fuzz --emit corpus | dict | harness [--spec SPEC] [-o OUT]"
    )
    fuzz.epilog = (
        "targets: python, the decoder's own laws; native, the native core against Python; "
        "c, the generated reader in C against Python; or a COMMAND that reads a log from "
        "standard input, which must not be killed by a signal.  Exit status 1 on a finding."
    )
    fuzz.add_argument("target", nargs="*", metavar="TARGET", help="see below")
    add_spec_option(fuzz)
    fuzz.add_argument("--seed", type=whole, metavar="N", help="which inputs are made; default 0")
    fuzz.add_argument(
        "--runs", type=whole, default=1_000_000, metavar="N", help="at most; default %(default)s"
    )
    fuzz.add_argument(
        "--time", type=seconds, default=60.0, metavar="S", help="seconds at most; default 60"
    )
    fuzz.add_argument(
        "--timeout", type=seconds, default=5.0, metavar="S", help="seconds an input may take"
    )
    fuzz.add_argument(
        "--corpus",
        action="append",
        default=[],
        metavar="PATH",
        help="a file or folder of inputs to begin with, beside those of the schema",
    )
    fuzz.add_argument(
        "--verdict",
        action="store_true",
        help="COMMAND exits with 0 for a sound log and with another status for a damaged one",
    )
    fuzz.add_argument(
        "--persistent",
        action="store_true",
        help="COMMAND reads one log after another and answers each with a byte, much faster",
    )
    fuzz.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="folder of the session, which goes on where it stopped; default fuzz-TARGET",
    )
    fuzz.add_argument("-f", "--format", choices=("text", "json"), default="text")
    fuzz.add_argument(
        "--emit",
        choices=("corpus", "dict", "harness"),
        help="write what libFuzzer or AFL++ is to be given, and run nothing",
    )
