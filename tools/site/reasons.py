"""Every registered reason: what it looks like, why it is said, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from tlvlog.registry import Reason, Subsystem
from tlvlog.schema import Schema, builtin

from . import markdown


def page(name: str) -> str:
    """The reasons of one subsystem, a section each."""
    schema = builtin()
    subsystem = schema.subsystem_by_name[name]
    return "\n\n".join(_section(schema, subsystem, reason) for reason in subsystem.reasons)


def overview() -> str:
    """The subsystems that have reasons, and how many."""
    rows = (
        (
            f"[{markdown.code(item.name)}](reasons/{item.name}.md)",
            str(item.number),
            str(len(item.reasons)),
            markdown.text(item.doc),
        )
        for item in builtin().subsystems
        if item.reasons
    )
    return markdown.table(("subsystem", "number", "reasons", "who says them"), rows)


def _section(schema: Schema, subsystem: Subsystem, reason: Reason) -> str:
    return "\n\n".join([f"## {reason.name}", *_what(schema, subsystem, reason), *_advice(reason)])


def _what(schema: Schema, subsystem: Subsystem, reason: Reason) -> Iterator[str]:
    state = "" if reason.status == "stable" else f", {reason.status}"
    yield f"`{subsystem.name}.{reason.name}`, number {reason.number}, {reason.severity}{state}."
    texts = [reason.template, *reason.variants]
    yield "\n".join(f"- {markdown.code(text)}" for text in texts) + "".join(
        f"\n- {markdown.code(text)} ({loader})"
        for loader, text in _of_loaders(schema, f"{subsystem.name}.{reason.name}")
    )
    yield markdown.text(reason.doc)
    if reason.arguments:
        yield "\n".join(
            f"- `{item.name}` ({item.kind}): {markdown.text(item.doc)}" for item in reason.arguments
        )


def _advice(reason: Reason) -> Iterator[str]:
    if reason.hint:
        yield f"**Try:** {markdown.text(reason.hint)}"
    for advice in reason.hints:
        yield f"**Where** {markdown.code(advice.when)}: {markdown.text(advice.hint)}"
    if reason.kernels:
        yield f"*Kernels:* {markdown.text(reason.kernels)}"


def _of_loaders(schema: Schema, name: str) -> Iterator[tuple[str, str]]:
    for loader in schema.loaders:
        for line in loader.lines:
            if line.reason == name:
                for text in line.texts:
                    yield loader.name, text
