"""`make site`: build the site, strictly, and check what came out.

The status is 1 where a page has a mistake.  Everything is below build/site; the
site itself, html/, can be put on any static server.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path
from typing import Final

from sphinx.cmd.build import build_main

from . import links, policy, runtime

ROOT: Final = Path(__file__).resolve().parents[2]
_FRONT: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="_static/icon.svg">
<meta http-equiv="refresh" content="0; url=docs/index.html">
<title>tlvlog</title>
</head>
<body><p><a href="docs/index.html">tlvlog</a></p></body>
</html>
"""


def main() -> int:
    """Build and check; what is wrong goes to standard error."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "build" / "site")
    options = parser.parse_args()
    started = time.monotonic()
    html = options.output.resolve() / "html"
    shutil.rmtree(html, ignore_errors=True)
    # From nothing, since Sphinx says what is wrong with a page only when it reads it.
    strictly = ["-q", "-W", "--keep-going", "-E", "-a"]
    folders = ["-c", str(Path(__file__).parent), "-d", str(html.with_name("doctrees"))]
    status: int = build_main([*strictly, *folders, "-b", "html", str(ROOT), str(html)])
    if status:
        return status
    runtime.put(html, options.output)
    (html / "index.html").write_text(_FRONT, encoding="utf-8")
    policy.apply(html)
    found = links.problems(html)
    for problem in found:
        print(problem, file=sys.stderr)
    count = sum(1 for _ in html.rglob("*.html"))
    if not found:
        print(f"{html}: {count} pages, in {time.monotonic() - started:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
