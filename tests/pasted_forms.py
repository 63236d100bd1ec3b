"""One log in the forms in which people paste it; each a function from lines to the bytes pasted."""

from __future__ import annotations

import base64
import html
import json
import quopri
import textwrap
from collections.abc import Callable
from typing import Final

Lines = list[str]
Form = Callable[[Lines], Lines]


def each(template: str) -> Form:
    """A form that puts something around every line; `{n}` counts, `{s}` are seconds."""

    def form(lines: Lines) -> Lines:
        return [
            template.format(line=line, n=number, s=f"{number % 60:02}", us=f"{number * 137:06}")
            for number, line in enumerate(lines, 1)
        ]

    return form


def whole(template: str, encode: Callable[[str], str]) -> Form:
    """A form that has all of a log in one string."""

    def form(lines: Lines) -> Lines:
        return (template % encode("\n".join(lines) + "\n")).split("\n")

    return form


def rust(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return escaped.replace("\t", "\\t").replace("\0", "\\0")


def c_string(text: str) -> str:
    return "\n".join(f'    "{rust(line)}\\n"' for line in text.splitlines())


def wrapped(width: int) -> Form:
    def form(lines: Lines) -> Lines:
        return [
            part
            for line in lines
            for part in textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
            or [""]
        ]

    return form


def cut(width: int) -> Form:
    def form(lines: Lines) -> Lines:
        return [
            line[at : at + width] for line in lines for at in range(0, max(len(line), 1), width)
        ]

    return form


def journal_json(lines: Lines) -> Lines:
    return [
        json.dumps(
            {"__CURSOR": "s=1;i=2", "_PID": "12", "SYSLOG_IDENTIFIER": "svc", "MESSAGE": line}
        )
        for line in lines
    ]


def pretty(lines: Lines) -> Lines:
    data = {"level": "error", "time": "2025-03-01T12:00:00Z", "output": "\n".join(lines)}
    return json.dumps(data, indent=2).split("\n")


def verbose(lines: Lines) -> Lines:
    made = []
    for line in lines:
        made += [
            "Sat 2025-03-01 12:00:00.000001 UTC [s=ab;i=1;b=2;m=3;t=4;x=5]",
            "    _TRANSPORT=stdout",
            "    _PID=123",
            f"    MESSAGE={line}",
        ]
    return made


def export(lines: Lines) -> Lines:
    made = []
    for line in lines:
        made += ["__CURSOR=s=ab", "_TRANSPORT=stdout", "PRIORITY=6", f"MESSAGE={line}", ""]
    return made


def printable(lines: Lines) -> Lines:
    text = "\n".join(lines) + "\n"
    return quopri.encodestring(text.encode()).decode().rstrip("\n").split("\n")


def sixty_four(lines: Lines) -> Lines:
    encoded = base64.encodebytes("\n".join(lines).encode()).decode()
    return encoded.rstrip("\n").split("\n")


FORMS: Final[dict[str, Form]] = {
    "plain": lambda lines: list(lines),
    "blanks-behind": each("{line:<100}"),
    "ansi": each("\x1b[31m{line}\x1b[0m"),
    "ansi-caret": each("^[[1;31m{line}^[[0m"),
    "tab": each("\t{line}"),
    "indented": each("    {line}"),
    "deep": each("\t  \t{line}"),
    "quoted": each("> {line}"),
    "quoted-twice": each("> > {line}"),
    "quoted-tight": each(">>{line}"),
    "cat-n": each("{n:>6}\t{line}"),
    "numbered": each("{n:>4}: {line}"),
    "diff": each("+{line}"),
    "html": lambda lines: [html.escape(line) for line in lines],
    "html-pre": lambda lines: ["<pre><code>", *map(html.escape, lines), "</code></pre>"],
    "journald": each("Mar 01 12:00:{s} host svc[123]: {line}"),
    "journald-iso": each("2025-03-01T12:00:{s}+0100 host svc[123]: {line}"),
    "journald-precise": each("Mar 01 12:00:{s}.{us} host svc[123]: {line}"),
    "journald-full": each("Sat 2025-03-01 12:00:{s} UTC host svc[123]: {line}"),
    "journald-unix": each("17408304{s}.{us} host svc[123]: {line}"),
    "journald-monotonic": each("[   12.{us}] host svc[123]: {line}"),
    "journald-verbose": verbose,
    "journald-export": export,
    "journald-json": journal_json,
    "syslog": each("<30>Mar  1 12:00:{s} host svc: {line}"),
    "dmesg": each("[   12.{us}] {line}"),
    "dmesg-T": each("[Sat Mar  1 12:00:{s} 2025] {line}"),
    "iso": each("2025-03-01T12:00:{s}.1234567Z {line}"),
    "clock": each("12:00:{s} {line}"),
    "docker-json": lambda lines: [
        json.dumps({"log": line + "\n", "stream": "stderr", "time": "2025-03-01T12:00:00Z"})
        for line in lines
    ],
    "compose": each("svc-1  | {line}"),
    "k8s": each("2025-03-01T12:00:{s}.123456789Z stderr F {line}"),
    "kubectl": each("[pod/agent-x7k2p/agent] {line}"),
    "logcat": each("11-19 21:20:{s}.134    46    46 W Loader: {line}"),
    "logcat-brief": each("W/Loader  (   46): {line}"),
    "klog": each("W0301 12:00:{s}.{us}       1 load.go:42] {line}"),
    "logrus": each("WARN[{n:04}] {line}"),
    "logrus-fields": lambda lines: [
        f'time="2025-03-01T12:00:00Z" level=warning msg={json.dumps(line)} subsys=bpf'
        for line in lines
    ],
    "zap": each("2025-03-01T12:00:{s}.000Z\tWARN\tloader/load.go:42\t{line}"),
    "python-logging": each("2025-03-01 12:00:{s},123 - svc.loader - WARNING - {line}"),
    "env-logger": each("[2025-03-01T12:00:{s}Z WARN  svc::bpf] {line}"),
    "tracing": each("2025-03-01T12:00:{s}.123456Z  WARN svc::bpf: {line}"),
    "python-basic": each("ERROR:svc.loader:{line}"),
    "cloud": lambda lines: [
        json.dumps({"timestamp": 1740830400000 + n, "message": line, "ingestionTime": 17408304})
        for n, line in enumerate(lines)
    ],
    "fluentd": lambda lines: [
        f"2025-03-01 12:00:00.000000000 +0000 svc: {json.dumps({'log': line})}" for line in lines
    ],
    "otel": lambda lines: [
        json.dumps({"logRecords": [{"body": {"stringValue": line}} for line in lines]})
    ],
    "box": each("\u2502 {line:<110} \u2502"),
    "html-table": lambda lines: [
        f'<tr><td class="n">{number}</td><td>{html.escape(line)}</td></tr>'
        for number, line in enumerate(lines, 1)
    ],
    "github": each("load\tRun tests\t2025-03-01T12:00:{s}.1234567Z {line}"),
    "buildkit": each("#12 0.3{s} {line}"),
    "level": each("[WARN] {line}"),
    "rust-debug": whole('Error: VerifierLog("%s")', rust),
    "go-q": whole('failed: "%s"', rust),
    "python-bytes": whole("%s", lambda text: repr(text.encode())),
    "python-text": whole("log = %s", repr),
    "python-list": lambda lines: [repr(lines)],
    "c-string": whole("%s", c_string),
    "json-field": lambda lines: [
        json.dumps({"level": "error", "msg": "load failed", "error": "\n\t".join(lines)})
    ],
    "json-array": lambda lines: [json.dumps({"lines": lines})],
    "json-pretty": pretty,
    "json-lines": lambda lines: json.dumps(lines, indent=1).split("\n"),
    "logfmt": lambda lines: [f"level=ERROR msg=load err={json.dumps(chr(10).join(lines))}"],
    "quoted-printable": printable,
    "base64": sixty_four,
    "wrapped-72": wrapped(72),
    "wrapped-80": wrapped(80),
    "cut-80": cut(80),
    "reversed": lambda lines: list(lines)[::-1],
    "fenced": lambda lines: ["Hello,", "", "it fails:", "```text", *lines, "```", "Any idea?"],
    "prose": lambda lines: ["Hi all, see below.", "", *lines, "", "Kernel is 6.8. What is wrong?"],
}
"""By name; what goes in and comes out are lines without ends."""

ENCODINGS: Final[dict[str, Callable[[Lines], bytes]]] = {
    "lf": lambda lines: ("\n".join(lines) + "\n").encode(),
    "crlf": lambda lines: ("\r\n".join(lines) + "\r\n").encode(),
    "bom": lambda lines: b"\xef\xbb\xbf" + "\n".join(lines).encode(),
    "utf-16": lambda lines: "\n".join(lines).encode("utf-16"),
    "utf-16-le": lambda lines: "\n".join(lines).encode("utf-16-le"),
    "utf-16-be": lambda lines: "\r\n".join(lines).encode("utf-16-be"),
    "nbsp": lambda lines: "\n".join(lines).replace(" ", "\u00a0").encode(),
}
"""How lines become bytes, by name."""
