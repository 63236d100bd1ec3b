"""The meaning of a spec: everything that the metaschema cannot say.

`check` takes a spec whose files have been read and hold to the metaschema, or
nearly so: what is missing or of a wrong type has been reported and is passed
over here, so that one mistake gives one problem.
"""

from __future__ import annotations

from . import frame, layouts, loaders, names, reasons
from .layouts import since
from .names import Unit
from .references import References
from .tree import Cursor

# The lists whose items have a version of their own.
_AGING = ("entries", "attributes", "fields", "reasons")


def check(unit: Unit) -> None:
    """Report every mistake in the meaning of `unit`."""
    if unit.base is None:
        frame.check(unit)
    names.check(unit)
    References(unit).check()
    layouts.check(unit)
    reasons.check(unit)
    loaders.check(unit)
    _versions(unit)
    for part in unit.parts:
        _part(unit, part)


def _versions(unit: Unit) -> None:
    newest = unit.root.number("version")
    if newest is None or unit.effective:  # the versions of several specs stand side by side
        return
    for section in ("enums", "attribute-sets", "records", "subsystems", "carriers"):
        for item in unit.items(section):
            version = _version(item, newest, 1)
            for key in _AGING:
                for inner in item.items(key):
                    _version(inner, newest, version)


def _version(item: Cursor, newest: int, holder: int) -> int:
    version = since(item, holder)
    if version > newest:
        item.report("since", f"{version} is later than the spec itself, version {newest}")
    elif version < holder:
        item.report("since", f"{version} is earlier than what holds it, of version {holder}")
    return version


def _part(unit: Unit, part: Cursor) -> None:
    name, whole = part.text("part-of"), unit.root.text("name")
    if name is not None and whole is not None and name != whole:
        part.report("part-of", f"`{name}`, and the spec that includes this is `{whole}`")
    if unit.base is not None and "carriers" in part.data:
        part.report("carriers", "only the core format has carriers")
