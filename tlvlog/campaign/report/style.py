"""The look of the page: one column that grows, light and dark, and on paper."""

from __future__ import annotations

from typing import Final

__all__ = ["STYLE"]

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1f24; --dim: #57606a; --page: #fff; --panel: #f6f8fa;
  --rule: #d0d7de; --bar: #0969da; --heat: 9, 105, 218; --new: #b35900; --good: #116329;
  --c0: #cf222e; --c1: #0969da; --c2: #116329; --c3: #8250df; --c4: #9a6700; --c5: #57606a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9da7b3; --page: #0d1117; --panel: #161b22; --rule: #30363d;
    --bar: #4493f8; --heat: 68, 147, 248; --new: #f0a355; --good: #56d364;
    --c0: #ff7b72; --c1: #58a6ff; --c2: #56d364; --c3: #d2a8ff; --c4: #e3b341; --c5: #9da7b3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: .4rem 0; } .dim, caption, .mark { color: var(--dim); }
a { color: var(--bar); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem;
  margin: 1rem 0; padding: 0; }
.totals div { background: var(--panel); border: 1px solid var(--rule); border-radius: 6px;
  padding: .5rem .75rem; }
.totals dt { color: var(--dim); font-size: .85rem; } .totals dd { margin: 0; font-size: 1.3rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: .85rem; padding: .25rem 0; }
th, td { padding: .2rem .5rem; text-align: right; border-bottom: 1px solid var(--rule);
  font-weight: normal; }
thead th { color: var(--dim); font-size: .85rem; vertical-align: bottom; }
td { white-space: nowrap; } thead th:first-child { text-align: left; }
th[scope=row] { text-align: left; overflow-wrap: anywhere; min-width: 11rem; }
.heat td { text-align: right; } .heat thead th { writing-mode: sideways-lr; text-align: left; }
@supports not (writing-mode: sideways-lr) { .heat thead th { writing-mode: vertical-rl; } }
.heat thead th:first-child { writing-mode: initial; }
.signature { border-bottom: 1px solid var(--rule); padding: .3rem 0; }
.signature summary { cursor: pointer; display: grid; align-items: center; column-gap: .75rem;
  grid-template-columns: 5.5rem 4rem 8rem 1fr; }
.signature .count, .signature .share { text-align: right; font-variant-numeric: tabular-nums; }
.signature .name { overflow-wrap: anywhere; font-family: ui-monospace, monospace;
  font-size: .9rem; }
.signature .name .dim { display: block; font-family: system-ui, sans-serif; }
.signature .bar { display: block; background: var(--panel); border-radius: 3px; height: .8rem; }
.signature .bar i { display: block; height: 100%; background: var(--bar); border-radius: 3px; }
.signature .more { padding: .25rem 0 .75rem 1rem; border-left: 3px solid var(--rule);
  margin: .4rem; }
@media (max-width: 40rem) { .signature summary { grid-template-columns: 5rem 4rem 1fr; }
  .signature .name { grid-column: 1 / -1; } th[scope=row] { min-width: 7rem; } }
pre { background: var(--panel); border: 1px solid var(--rule); border-radius: 6px; padding: .5rem;
  overflow-x: auto; font: 12px/1.45 ui-monospace, monospace; margin: .4rem 0; }
.chart { width: 100%; min-width: 30rem; height: auto; max-width: 52rem; display: block; }
.chart .mark { font-size: 11px; fill: var(--dim); } .grid { stroke: var(--rule); stroke-width: 1; }
.line { fill: none; stroke-width: 2; }
.line.c0 { stroke: var(--c0); } .line.c1 { stroke: var(--c1); } .line.c2 { stroke: var(--c2); }
.line.c3 { stroke: var(--c3); } .line.c4 { stroke: var(--c4); } .line.c5 { stroke: var(--c5); }
.dot { fill: var(--c0); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0;
  margin: .25rem 0; font-size: .9rem; }
.new { color: var(--new); } .gone { color: var(--good); }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; }
  .chart { min-width: 0; } .signature, .chart, tr { break-inside: avoid; }
  .signature .bar i { print-color-adjust: exact; }
  td { print-color-adjust: exact; } pre { white-space: pre-wrap; } }
"""
