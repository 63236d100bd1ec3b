"""The page: what was refused and why, most frequent first.

Everything in it was counted from foreign bytes, so all text is escaped twice
over: control characters and marks of direction as `formats.text` shows them,
and then for HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as html
from typing import Final

from ..._version import __version__
from ...codec import decode
from ...errors import DecodeError
from ...formats.hexdump import dissect, dump_lines
from ...formats.text import escape, log_lines
from ..compare import compare
from ..curves import CAPACITIES, LABELS, discovery, known_at
from ..entry import Entry
from ..partial import Partial
from ..select import message_of, rows
from ..signature import Signature, reason_of
from ..timeline import NANOSECONDS
from ..view import MESSAGE_SHOWN, accepted_count, moment, per_cent, share
from .charts import Axis, Line, chart, round_marks, table, ticks
from .style import STYLE

__all__ = ["page"]

SIGNATURES: Final = 100
"""Signatures that are shown one by one."""
EXAMPLES: Final = 40
"""Of these, the ones whose example is shown with its bytes."""
EXAMPLE_BYTES: Final = 1024
TEXT_LINES: Final = 40
TYPES: Final = 16
REASONS: Final = 30

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def page(partial: Partial, title: str, *, against: Partial | None = None) -> str:
    """The page as HTML; `against` is an earlier campaign to compare with."""
    body = "".join(
        [
            *_headline(partial, title),
            *_signatures(partial),
            *_against(partial, against),
            *_bytes(partial),
            *_times(partial),
            *_heat(partial),
            *_discovery(partial),
            *_loss(partial),
            *_candidates(partial),
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(title)}</title><style>{STYLE}</style></head>"
        f"<body><main>{body}</main>"
        f'<footer><p class="dim">tlvlog {html(__version__)}</p></footer></body></html>\n'
    )


def _text(text: str) -> str:
    return html(escape(text))


def _headline(partial: Partial, title: str) -> Iterator[str]:
    total = partial.count
    accepted = accepted_count(partial)
    silent = sum(entry.count for key, entry in partial.entries.items() if key.what == "-")
    messages = sum(entry.count for key, entry in partial.entries.items() if key.is_candidate)
    counts = [entry.total for entry in partial.entries.values()]
    first = min((item.first for item in counts if item.first), default=0)
    last = max((item.last for item in counts), default=0)
    kernels = sorted({cell[1] for entry in partial.entries.values() for cell in entry.cells} - {""})
    yield f"<h1>{_text(title)}</h1>"
    when = f"{moment(first)} to {moment(last)} UTC" if last else "times unknown"
    named = ", ".join(kernels[:4]) + (f" and {len(kernels) - 4} more" if len(kernels) > 4 else "")
    yield f'<p class="dim">{_text(when)}{_text(f"; kernel {named}") if kernels else ""}</p>'
    yield '<dl class="totals">'
    for name, value in (
        ("calls", f"{total:,}"),
        ("accepted", per_cent(share(accepted, total))),
        ("refused", f"{total - accepted:,}"),
        ("without a reason", f"{silent + messages:,}"),
        ("signatures", f"{len(partial.entries):,}"),
        ("truncated logs", f"{sum(item.truncated for item in counts):,}"),
    ):
        yield f"<div><dt>{name}</dt><dd>{value}</dd></div>"
    yield "</dl>"


def _signatures(partial: Partial) -> Iterator[str]:
    found = sorted(
        (
            (entry.count, key, entry)
            for key, entry in partial.entries.items()
            if not key.is_accepted
        ),
        key=lambda item: (-item[0], item[1]),
    )
    if not found:
        return
    refused = sum(count for count, _, _ in found)
    yield "<h2>Why calls were refused</h2>"
    yield '<p class="dim">Each line opens: why, what to try, the smallest log that shows it.</p>'
    for number, (count, key, entry) in enumerate(found[:SIGNATURES]):
        yield _signature(count, found[0][0], refused, key, entry, number < EXAMPLES)
    if len(found) > SIGNATURES:
        left = sum(count for count, _, _ in found[SIGNATURES:])
        yield f"<p>{len(found) - SIGNATURES:,} more signatures, {left:,} calls.</p>"


def _signature(
    count: int, most: int, refused: int, key: Signature, entry: Entry, with_example: bool
) -> str:
    total = entry.total
    message = message_of(key, entry)
    said = f'<span class="dim">{_text(message[:MESSAGE_SHOWN])}</span>' if message else ""
    head = (
        '<details class="signature"><summary>'
        f'<span class="count">{count:,}</span>'
        f'<span class="share dim">{per_cent(share(count, refused))}</span>'
        f'<span class="bar" aria-hidden="true"><i style="width:{max(count * 100 // most, 1)}%">'
        f'</i></span><span class="name">{_text(str(key))}{said}</span></summary><div class="more">'
    )
    parts = []
    reason = reason_of(key) if key.is_registered else None
    if reason is not None:
        parts.append(f"<p>{_text(reason.doc)}</p>")
        if reason.hint:
            parts.append(f"<p><b>Try:</b> {_text(reason.hint)}</p>")
    parts += [f"<p>Message: {_text(text)}</p>" for text in sorted(entry.alternatives)]
    if total.last:
        parts.append(
            f'<p class="dim">first {moment(total.first)}, last {moment(total.last)} UTC</p>'
        )
    if with_example and entry.example is not None and entry.example.data:
        lines = list(_example(entry))
        size = f"{entry.example.size:,} bytes"
        parts.append(f'<p class="dim">The smallest log, {size}:</p>')
        parts.append(f'<pre tabindex="0">{html(chr(10).join(lines))}</pre>')
    return head + "".join(parts) + "</div></details>"


def _example(entry: Entry) -> Iterator[str]:
    example = entry.example
    if example is None:
        return
    if example.is_text:
        lines = example.data.decode("utf-8", "surrogateescape").splitlines()
        if len(lines) > TEXT_LINES:
            yield f"... {len(lines) - TEXT_LINES} lines"
        yield from map(escape, lines[-TEXT_LINES:])
        return
    try:
        log = decode(example.data)
    except DecodeError as error:
        yield escape(str(error))
        log = error.log
    yield from log_lines(log)
    yield ""
    shown = example.data[:EXAMPLE_BYTES]
    yield from dump_lines(dissect(shown), shown)
    if example.size > EXAMPLE_BYTES:
        yield f"... {example.size - EXAMPLE_BYTES:,} bytes"


def _against(partial: Partial, earlier: Partial | None) -> Iterator[str]:
    if earlier is None:
        return
    difference = compare(earlier, partial)
    yield "<h2>Against the earlier campaign</h2>"
    yield (
        f"<p>{difference.before:,} calls then, {difference.after:,} now; "
        f"{difference.same:,} signatures are the same.</p>"
    )
    body = [
        [
            escape(str(change.signature)), change.kind,
            per_cent(change.share_before), per_cent(change.share_after),
            f"{change.before:,}", f"{change.after:,}",
        ]
        for change in difference.changes[:SIGNATURES]
    ]  # fmt: skip
    if body:
        head = ["signature", "what", "share then", "share now", "calls then", "calls now"]
        yield table("what differs by more than chance", head, body)


def _bytes(partial: Partial) -> Iterator[str]:
    found = known_at(partial)
    if not found:
        return
    total = max(sum(curve.values()) for curve in partial.curves.values())
    yield "<h2>Bytes until you know why</h2>"
    yield (
        f"<p>Of {total:,} refusals whose log is whole: the share whose reason survives in a buffer "
        "of so many bytes, by what a full buffer keeps.</p>"
    )
    marks = [(size, f"{size:,}") for size in (32, 64, 128, 256, 512, 1024, 4096, 16384, 65536)]
    x = Axis(CAPACITIES[0], CAPACITIES[-1], marks, "bytes of buffer", is_log=True)
    y = Axis(0, 100, [(value, f"{value} %") for value in (0, 25, 50, 75, 100)], "")
    lines = [
        Line(LABELS[rule], [(s, v / 10_000) for s, v in zip(CAPACITIES, values, strict=True)])
        for rule, values in found.items()
    ]
    yield chart("Share of refusals whose reason is known, by bytes of buffer", lines, x, y)
    some = (32, 64, 96, 128, 256, 512, 1024)
    body = [
        [LABELS[rule], *(per_cent(value) for value in values)]
        for rule, values in known_at(partial, some).items()
    ]
    yield table("reason known at so many bytes", ["kept", *map(str, some)], body)


def _times(partial: Partial) -> Iterator[str]:
    partial.times.settle()
    buckets = sorted(partial.times.buckets.items())
    if len(buckets) < 2:
        return
    yield "<h2>Share accepted over time</h2>"
    width = 1 << partial.times.shift
    points = [(number * width, a * 100 / (a + r)) for number, (a, r) in buckets if a + r]
    low, high = points[0][0], points[-1][0]
    part = slice(5, 16) if high - low > 3600 else slice(11, 19)
    marks = ticks(low, high, lambda second: moment(int(second) * NANOSECONDS)[part], 4)
    x = Axis(low, high, marks, f"UTC; a point is {width:,} s")
    sides = round_marks(max(1.0, *(value for _, value in points)), 4)
    y = Axis(0, sides[-1], [(value, f"{value:g} %") for value in sides], "")
    yield chart("Share of calls accepted over time, in per cent", [Line("accepted", points)], x, y)


def _heat(partial: Partial) -> Iterator[str]:
    counts: dict[tuple[str, str], int] = {}
    for row in rows(partial, ("reason", "type")):
        counts[row.names["reason"], row.names["type"]] = row.counts.count
    types = _frequent((kind, count) for (_, kind), count in counts.items())[:TYPES]
    reasons = _frequent((reason, count) for (reason, _), count in counts.items())[:REASONS]
    if len(types) < 2:
        return
    totals = {kind: sum(c for (_, k), c in counts.items() if k == kind) for kind in types}
    yield "<h2>Reason by program type</h2>"
    head = "".join(f'<th scope="col">{_text(kind)}</th>' for kind in types)
    yield (
        '<div class="wide"><table class="heat"><caption>calls; the darker, the larger the share '
        f'of its program type</caption><thead><tr><th scope="col">reason</th>{head}</tr></thead>'
        "<tbody>"
    )
    for reason in reasons:
        cells = []
        for kind in types:
            count = counts.get((reason, kind), 0)
            depth = share(count, totals[kind]) // 10_000
            style = (
                f' style="background:rgba(var(--heat),{depth / 100 * 0.6:.2f})"' if depth else ""
            )
            cells.append(f"<td{style}>{f'{count:,}' if count else ''}</td>")
        yield f'<tr><th scope="row">{_text(reason)}</th>{"".join(cells)}</tr>'
    yield "</tbody></table></div>"


def _frequent(pairs: Iterable[tuple[str, int]]) -> list[str]:
    sums: dict[str, int] = {}
    for name, count in pairs:
        sums[name] = sums.get(name, 0) + count
    return sorted(sums, key=lambda name: (-sums[name], name))


def _discovery(partial: Partial) -> Iterator[str]:
    found = discovery(partial)
    if found.signatures < 2:
        return
    yield "<h2>Is anything new to come?</h2>"
    chance = found.once * 1_000_000 // max(found.calls, 1)
    yield (
        f"<p>{found.once:,} of {found.signatures:,} signatures were seen once: about "
        f"{per_cent(chance)} of further calls will show a new one.</p>"
    )
    points = [(float(calls), value / 1000) for calls, value in found.points]
    powers = [10**power for power in range(12) if 10**power <= found.calls]
    x = Axis(1, max(found.calls, 2), [(p, f"{p:,}") for p in powers], "calls", is_log=True)
    sides = round_marks(found.signatures, min(found.signatures, 5))
    y = Axis(0, sides[-1], [(value, f"{value:,.0f}") for value in sides], "")
    yield chart("Signatures that so many calls show", [Line("signatures", points)], x, y)


def _loss(partial: Partial) -> Iterator[str]:
    states = sorted(partial.states.items(), key=lambda item: -item[1])
    counts = [(key, entry.total) for key, entry in partial.entries.items()]
    truncated = sum(total.truncated for _, total in counts)
    blind = sum(total.truncated for key, total in counts if key.what == "-")
    lost = sum(total.lost for _, total in counts)
    yield "<h2>Truncation and damage</h2>"
    yield (
        f"<p>{truncated:,} logs lost {lost:,} records; {blind:,} of them the reason. "
        f"{partial.disagreements:,} calls returned another errno than their log names.</p>"
    )
    if states:
        yield table("logs by state", ["state", "logs"], [[s, f"{n:,}"] for s, n in states])


def _candidates(partial: Partial) -> Iterator[str]:
    found = sorted(
        ((entry.count, key, entry) for key, entry in partial.entries.items() if key.is_candidate),
        key=lambda item: (-item[0], item[1]),
    )
    if not found:
        return
    yield "<h2>Messages that no registry knows</h2>"
    body = [
        [escape(min(entry.alternatives, default=entry.message or "")), f"{count:,}", str(key)]
        for count, key, entry in found[:SIGNATURES]
    ]
    yield table(
        "candidates for the registry, most frequent first", ["message", "calls", "signature"], body
    )
