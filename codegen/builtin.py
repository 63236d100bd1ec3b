"""Target `builtin`: the compiled schema, `tlvlog/_builtin.py`.

Plain literals and nothing else, so that importing the package parses no YAML
and the module stands on the lowest floor.
"""

from __future__ import annotations

from tlvlog.schema import Schema, to_data

_INDENT = " "


def _literal(value: object, depth: int) -> str:
    """`value` as Python source, one item a line, stable across Python versions."""
    if isinstance(value, dict):
        if not value:
            return "{}"
        lines = [f"{key!r}: {_literal(item, depth + 1)}," for key, item in value.items()]
        brackets = "{}"
    elif isinstance(value, list):
        if not value:
            return "[]"
        lines = [f"{_literal(item, depth + 1)}," for item in value]
        brackets = "[]"
    else:
        return repr(value)
    pad = _INDENT * (depth + 1)
    body = "\n".join(pad + line for line in lines)
    return f"{brackets[0]}\n{body}\n{_INDENT * depth}{brackets[1]}"


def generate(schema: Schema) -> dict[str, str]:
    """The files of this target by name, without their banner."""
    text = (
        '"""The built-in schema, compiled."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import Any, Final\n\n"
        f"DATA: Final[dict[str, Any]] = {_literal(to_data(schema), 0)}\n"
    )
    return {"_builtin.py": text}
