"""The style of the page: light and dark, wide and narrow, without a font or image of its own."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root{color-scheme:light dark;--page:#f7f7f5;--card:#fff;--text:#1c1e21;--dim:#5d636b;
--line:#d9dbdf;--bad:#b3261e;--bad-soft:#fdecea;--good:#0b5c4a;--good-soft:#e6f4f0;--code:#f1f2f4}
@media (prefers-color-scheme:dark){:root{--page:#15171a;--card:#1d2024;--text:#e4e6ea;--dim:#9aa1ab;
--line:#363b42;--bad:#ff8a80;--bad-soft:#3a2020;--good:#7fd6bd;--good-soft:#16302a;--code:#262a30}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--page);color:var(--text);
font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem}
article+article{margin-top:3rem;padding-top:2rem;border-top:2px solid var(--line)}
section,details,nav{background:var(--card);border:1px solid var(--line);border-radius:.6rem;
padding:1rem 1.25rem;margin:0 0 1rem}
h1{font-size:1.45rem;line-height:1.3;margin:.2rem 0 .8rem;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 .7rem}
p{margin:.5rem 0}
a{color:inherit}
code,pre{font:.86rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:0;white-space:pre}
.cause{border-left:.35rem solid var(--bad)}
.reason{margin:0;color:var(--bad);font-size:.9rem}
.guess{border:1px solid currentcolor;border-radius:1rem;padding:0 .5rem;font-size:.8rem}
.cause dl{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:0 0 .8rem}
dt{color:var(--dim);font-size:.8rem}
dd{margin:0;overflow-wrap:anywhere}
.cause dd{font-weight:600}
.source{margin:0 0 .8rem;background:var(--code);border-radius:.4rem;overflow-x:auto;
padding:.5rem .8rem}
figcaption{color:var(--dim);font-size:.8rem}
.why{color:var(--dim)}
.try{background:var(--good-soft);border-radius:.4rem;padding:.6rem .8rem}
.try b{color:var(--good);display:block;font-size:.8rem}
.scroll{overflow-x:auto}
.path details{border:0;padding:0;margin:0 0 .6rem}
.path details .scroll{max-height:30rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th:first-child{width:42%}
th{text-align:left;color:var(--dim);font-size:.8rem;font-weight:400;padding:0 .8rem .3rem 0;
position:sticky;top:0;background:var(--card)}
td{vertical-align:top;padding:.3rem .8rem .3rem 0;border-top:1px solid var(--line)}
td code{display:block;white-space:pre-wrap;overflow-wrap:anywhere}
td:last-child code{padding:0 .4rem 0 3.9em;text-indent:-3.5em}
.place{color:var(--dim);font-size:.78rem;overflow-wrap:anywhere}
i{font-style:normal;color:var(--dim);display:inline-block;min-width:3.2em;padding-right:.8em;
text-align:right;user-select:none}
.here{background:var(--bad-soft);border-radius:.25rem}
.fails td:first-child code{color:var(--bad);font-weight:600}
.mark{color:var(--bad);font-weight:600;font-family:system-ui,sans-serif;font-size:.78rem}
.registers dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.3rem;
margin:0}
.registers div{display:flex;gap:.6rem;padding:.2rem .4rem}
.registers dt{min-width:2.6rem;font-weight:600;font-size:.86rem;color:inherit}
.lines code{display:block;min-width:max-content}
summary{cursor:pointer;color:var(--dim)}
summary:hover{color:inherit}
details>*+*{margin-top:.7rem}
ul,ol{margin:.3rem 0;padding-left:1.3rem}
li p{margin:.1rem 0 .6rem;color:var(--dim)}
nav p{margin:0;color:var(--dim)}
nav li{margin:.2rem 0;overflow-wrap:anywhere}
footer{max-width:72rem;margin:0 auto;padding:0 1.5rem 2rem;color:var(--dim);font-size:.85rem}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid currentcolor;
outline-offset:2px}
@media (max-width:40rem){main{padding:.7rem}section,details,nav{padding:.8rem}
h1{font-size:1.2rem}thead{display:none}table,tbody,tr,td{display:block;width:auto}
td:first-child{width:auto;padding-bottom:0}td:last-child{border-top:0;overflow-x:auto}
.registers dl{grid-template-columns:1fr}footer{padding:0 .7rem 1.5rem}}
@media print{details>*{display:block}.scroll{max-height:none;overflow:visible}
section,details{break-inside:avoid}}
"""
