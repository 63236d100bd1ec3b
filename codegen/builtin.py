"""Target `builtin`: the compiled schema, `_builtin.py`, `_reasons.py`, `_loaders.py` of `tlvlog/`.

JSON in one string literal: it is read in a millisecond whether or not Python
may keep bytecode, where a literal of dicts and lists has to be compiled first.
One line for each thing that a reader would look for keeps its diffs small.
"""

from __future__ import annotations

import json

from tlvlog.schema import Schema, to_data

_LINE = 200


def lines(value: object, depth: int = 0) -> str:
    """`value` as JSON, on one line where that is short, else an item a line."""
    compact = json.dumps(value, separators=(",", ":"))
    if len(compact) <= _LINE or not isinstance(value, (dict, list)):
        return compact
    if isinstance(value, dict):
        items = [f"{json.dumps(key)}:{lines(item, depth + 1)}" for key, item in value.items()]
        brackets = "{}"
    else:
        items = [lines(item, depth + 1) for item in value]
        brackets = "[]"
    pad = "\n" + " " * depth
    return f"{brackets[0]}{pad} {f',{pad} '.join(items)}{pad}{brackets[1]}"


def raw_text(data: object) -> str:
    """`data` as JSON that can stand in a raw string with three single quotes."""
    # A quote in JSON text may as well be written as an escape.
    return lines(data).replace("'", "\\u0027")


def generate(schema: Schema, prefix: str = "") -> dict[str, str]:  # noqa: ARG001  (a target's shape)
    """The files of this target by name, without their banner."""
    data = to_data(schema)
    subsystems = data.pop("subsystems", [])
    loaders = data.pop("loaders", [])
    text = (
        '"""The built-in schema without its subsystems, compiled."""\n\n'
        "from __future__ import annotations\n\n"
        "import json\n"
        "from typing import Any, Final\n\n"
        f"DATA: Final[dict[str, Any]] = json.loads(r'''\n{raw_text(data)}\n''')\n"
    )
    reasons = (
        '"""The subsystems of the built-in schema, compiled; read when one is asked for."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import Final\n\n"
        f"SUBSYSTEMS: Final = r'''\n{raw_text(subsystems)}\n'''\n"
    )
    lines = (
        '"""What loaders print, compiled; read when a text is to be explained."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import Final\n\n"
        f"LOADERS: Final = r'''\n{raw_text(loaders)}\n'''\n"
    )
    return {"_builtin.py": text, "_reasons.py": reasons, "_loaders.py": lines}
