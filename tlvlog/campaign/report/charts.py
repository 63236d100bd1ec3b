"""Lines as SVG: no script, colours from the page, and a table for whoever cannot see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from math import ceil, floor, log10
from typing import Final, NamedTuple

__all__ = ["Axis", "Line", "chart", "round_marks", "table", "ticks"]

WIDTH: Final = 640
HEIGHT: Final = 260
LEFT: Final = 52
RIGHT: Final = 12
TOP: Final = 10
BOTTOM: Final = 34
_DASHES: Final = ("", "6 3", "2 3", "9 3 2 3", "1 4", "12 4")


class Axis(NamedTuple):
    """From where to where, the marks and what they are called; `is_log` for powers."""

    low: float
    high: float
    marks: Sequence[tuple[float, str]]
    title: str
    is_log: bool = False

    def place(self, value: float) -> float:
        """Between 0 and 1."""
        low, high = self.low, self.high
        if self.is_log:
            value, low, high = log10(max(value, low)), log10(low), log10(high)
        return (value - low) / (high - low) if high > low else 0.5


class Line(NamedTuple):
    """Points from left to right, and their name."""

    name: str
    points: Sequence[tuple[float, float]]


def chart(title: str, lines: Sequence[Line], x: Axis, y: Axis) -> str:
    """An SVG with a legend below it."""
    pieces = [
        f'<div class="wide"><svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(title)}. {escape(_in_words(lines))}"><title>{escape(title)}</title>'
    ]
    pieces += _grid(x, y)
    for number, line in enumerate(lines):
        points = " ".join(f"{_x(x, a):.1f},{_y(y, b):.1f}" for a, b in line.points)
        style = f'class="line c{number % 6}" stroke-dasharray="{_DASHES[number % 6]}"'
        if len(line.points) == 1:
            a, b = line.points[0]
            pieces.append(
                f'<circle class="dot c{number % 6}" cx="{_x(x, a):.1f}" cy="{_y(y, b):.1f}" r="3"/>'
            )
        else:
            pieces.append(f'<polyline {style} points="{points}"/>')
    pieces.append("</svg></div>")
    if len(lines) > 1:
        pieces.append(_legend(lines))
    return "".join(pieces)


def _in_words(lines: Sequence[Line]) -> str:
    """For who cannot see a chart: where each line begins, ends, and between what it runs."""
    found = []
    for line in lines[:6]:
        values = [value for _, value in line.points]
        if values:
            found.append(
                f"{line.name}: from {values[0]:.3g} to {values[-1]:.3g}, "
                f"least {min(values):.3g}, most {max(values):.3g}"
            )
    return "; ".join(found)


def round_marks(high: float, count: int = 5) -> list[float]:
    """Round numbers from 0 to `high` or beyond, about `count` steps."""
    power = 10.0 ** floor(log10(max(high, 1e-9) / count))
    step = next(size * power for size in (1, 2, 5, 10) if size * power * count >= high)
    return [step * number for number in range(ceil(high / step) + 1)]


def _x(axis: Axis, value: float) -> float:
    return LEFT + axis.place(value) * (WIDTH - LEFT - RIGHT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - BOTTOM - axis.place(value) * (HEIGHT - TOP - BOTTOM)


def _grid(x: Axis, y: Axis) -> list[str]:
    bottom = HEIGHT - BOTTOM
    pieces = []
    for value, name in y.marks:
        at = _y(y, value)
        pieces.append(
            f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>'
            f'<text class="mark" x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">'
            f"{escape(name)}</text>"
        )
    for value, name in x.marks:
        at = _x(x, value)
        anchor = "end" if at > WIDTH - RIGHT - 20 else "middle"
        pieces.append(
            f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{bottom}"/>'
            f'<text class="mark" x="{at:.1f}" y="{bottom + 14}" text-anchor="{anchor}">'
            f"{escape(name)}</text>"
        )
    pieces.append(
        f'<text class="mark" x="{(WIDTH + LEFT - RIGHT) / 2}" y="{HEIGHT - 4}" '
        f'text-anchor="middle">{escape(x.title)}</text>'
    )
    return pieces


def _legend(lines: Sequence[Line]) -> str:
    items = "".join(
        f'<li><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">'
        f'<line class="line c{number % 6}" stroke-dasharray="{_DASHES[number % 6]}" '
        f'x1="0" x2="28" y1="4" y2="4"/></svg> {escape(line.name)}</li>'
        for number, line in enumerate(lines)
    )
    return f'<ul class="legend">{items}</ul>'


def table(
    caption: str, head: Sequence[str], body: Sequence[Sequence[str]], classes: str = ""
) -> str:
    """A table of plain text; the first cell of a row is its head."""
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    rows = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in row[1:])
        + "</tr>"
        for row in body
    )
    return (
        f'<div class="wide"><table class="{classes}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def ticks(
    low: float, high: float, name: Callable[[float], str], count: int = 5
) -> list[tuple[float, str]]:
    """Marks at even distances."""
    if high <= low:
        return [(low, name(low))]
    values = [low + (high - low) * number / count for number in range(count + 1)]
    return [(value, name(value)) for value in values]
