"""The command line of `tlvlog campaign`."""

from __future__ import annotations

import argparse

from ..campaign.engines import ENGINES
from ..schema import builtin
from .verbs import Run, add_colour_option, add_spec_option, lazily, verb_of


def add_arguments(campaign: argparse.ArgumentParser) -> None:
    """The actions of the verb."""
    actions = campaign.add_subparsers(
        title="actions", metavar="ACTION", required=True, prog=campaign.prog
    )

    def action(name: str, text: str, module: str = "campaign") -> argparse.ArgumentParser:
        verb = verb_of(actions, name, text, _with_names(lazily(module, f"{name}_command")))
        add_spec_option(verb)
        return verb

    _add_scan(action("scan", "count captures, logs and verifier texts", "campaign_scan"))
    show = action("show", "show the counts, the most frequent first")
    show.add_argument("folder", metavar="DIR", help="a campaign's folder, or a result file")
    show.add_argument(
        "--by",
        default="signature",
        metavar="NAMES",
        help="of signature, operation, errno, reason, type, kernel, argument, argument.NAME (the "
        "last two read the inputs again); default %(default)s",
    )
    show.add_argument(
        "-w",
        "--where",
        action="append",
        default=[],
        metavar="FILTER",
        help="such as 'errno=EACCES count>10' or '!type=xdp'; text may hold * and ?",
    )
    show.add_argument(
        "-s",
        "--sort",
        default="count",
        metavar="NAMES",
        help="measures (count, share, bytes, truncated, lost, first, last) descend, "
        "with ^ behind they ascend",
    )
    show.add_argument("-n", "--top", type=_positive, metavar="N", help="at most so many rows")
    show.add_argument("-v", "--verbose", action="store_true", help="say why, and what to try")
    _add_format(show, "text", "json", "jsonl", "csv")
    add_colour_option(show)

    compare = action("compare", "say what is new, gone and changed; exit 1 if anything is")
    compare.add_argument("before", metavar="A", help="a campaign, or a table of veristat")
    compare.add_argument("after", metavar="B")
    compare.add_argument(
        "--min-count", type=_positive, default=1, metavar="N",
        help="leave out what has fewer calls on both sides",
    )  # fmt: skip
    compare.add_argument(
        "--ratio", type=_ratio, default=1.1, metavar="R",
        help="how many times larger one share must be; default %(default)s",
    )  # fmt: skip
    _add_format(compare, "text", "json", "csv")
    add_colour_option(compare)

    merge = action("merge", "add campaigns to each other")
    merge.add_argument("folder", nargs="+", metavar="DIR")
    merge.add_argument("-o", "--output", required=True, metavar="DIR", help="a new folder")

    example = action("example", "write the smallest log of a signature, for tlvlog decode")
    example.add_argument("folder", metavar="DIR")
    example.add_argument("signature", metavar="SIGNATURE")
    example.add_argument("--raw", action="store_true", help="a verifier's text as it was")

    report = action("report", "write one page that can be mailed", "campaign_out")
    report.add_argument("folder", metavar="DIR")
    report.add_argument("-o", "--output", default="-", metavar="FILE", help="default: output")
    report.add_argument("--against", metavar="DIR", help="an earlier campaign to compare with")
    report.add_argument("--title", metavar="TEXT", help="default: the folder's name")

    export = action("export", "write a table for other tools", "campaign_out")
    export.add_argument("folder", metavar="DIR")
    export.add_argument(
        "-o", "--output", required=True, metavar="FILE",
        help="its name ends in .parquet, .arrow, .csv, .db or .sqlite",
    )  # fmt: skip
    export.add_argument(
        "--rows", action="store_true", help="a row for each call; reads the inputs again"
    )

    watch = action("watch", "show the counts while something is counting", "campaign_out")
    watch.add_argument("folder", metavar="DIR")
    watch.add_argument("--once", action="store_true", help="show them once and exit")
    watch.add_argument(
        "--interval", type=_interval, default=2.0, metavar="S", help="seconds; default 2"
    )
    add_colour_option(watch)


def _with_names(run: Run) -> Run:
    """`run` with reasons named as the schema of its options does."""

    def inner(options: argparse.Namespace) -> int:
        from ..campaign.signature import use_names
        from .schemas import schema_of

        use_names(schema_of(options))
        return run(options)

    return inner


def _add_scan(scan: argparse.ArgumentParser) -> None:
    scan.add_argument("folder", metavar="DIR", help="the campaign's folder, new or to go on with")
    scan.add_argument(
        "path",
        nargs="*",
        metavar="PATH",
        help="captures, logs, verifier texts, folders of them; - for standard input",
    )
    scan.add_argument(
        "--kind",
        default="auto",
        metavar="KIND",
        help="what PATHs hold: auto, capture, packets (pcap or pcapng), logs (back to "
        "back), slots:N, verifier, paste (any text that explain takes), veristat",
    )
    scan.add_argument(
        "-e", "--errno", type=_errno, metavar="E",
        help="what the calls of texts returned, where these do not say it: EINVAL, 22 or 0",
    )  # fmt: skip
    scan.add_argument(
        "--workers", type=_positive, metavar="N", help="how many at once; default: processors"
    )
    scan.add_argument("--engine", choices=ENGINES, default="local", help="who counts")
    scan.add_argument("--scheduler", metavar="ADDRESS", help="of the engine's cluster")
    scan.add_argument(
        "--follow",
        action="store_true",
        help="go on looking for more, and show the counts; Ctrl-C ends it",
    )
    scan.add_argument(
        "--interval", type=_interval, default=2.0, metavar="S",
        help="seconds between two looks with --follow; default 2",
    )  # fmt: skip
    scan.add_argument(
        "--part", type=_size, default=0, metavar="SIZE", help="bytes that one job counts: 8M, 1G"
    )
    add_colour_option(scan)


def _add_format(parser: argparse.ArgumentParser, *names: str) -> None:
    parser.add_argument("-f", "--format", choices=names, default=names[0])


def _positive(text: str) -> int:
    """A whole number of 1 or more."""
    number = int(text)
    if not 0 < number < 1 << 31:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and 2^31")
    return number


def _interval(text: str) -> float:
    """A time of a tenth of a second or more."""
    number = float(text)
    if not 0.1 <= number <= 3600:
        raise argparse.ArgumentTypeError(f"{text} is not between 0.1 and 3600")
    return number


def _ratio(text: str) -> float:
    """A number of 1 or more."""
    number = float(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and a million")
    return number


def _size(text: str) -> int:
    """A number of bytes, with K, M or G behind it."""
    shift = {"K": 10, "M": 20, "G": 30}.get(text[-1:].upper(), 0)
    number = int(text[:-1] if shift else text) << shift
    if not 0 < number < 1 << 50:
        raise argparse.ArgumentTypeError(f"{text} is not a size")
    return number


def _errno(text: str) -> int:
    """An errno by name or number, with or without its sign."""
    values = builtin().enum_values["errno"]
    if text.lstrip("-") in values:
        return values[text.lstrip("-")]
    number = abs(int(text))
    if number > 4095:
        raise argparse.ArgumentTypeError(f"{text} is not an errno")
    return number
