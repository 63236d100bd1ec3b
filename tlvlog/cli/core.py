"""`tlvlog core`: what a loader will make of BPF objects on a kernel, without loading them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from ..btf.blob import Btf
from ..btf.bpf_object import BpfObject, open_objects
from ..btf.core.advice import advise, missing_text
from ..btf.core.decision import Decision
from ..btf.core.externs import Extern, extern_text, resolve_externs
from ..btf.core.kinds import RULES, Verdict, kind_text
from ..btf.core.libbpf_text import debug_text
from ..btf.core.minimise import minimise
from ..btf.core.records import record_of, record_of_extern
from ..btf.core.resolver import Resolution, resolve
from ..btf.files import KERNEL_BTF, kernel_modules, open_btf
from ..codec.decoder import decode
from ..codec.encoder import encode
from ..codec.factory import make_record
from ..errors import BtfError
from ..formats.text import Style, count, escape
from ..schema import builtin
from . import status, streams
from .logs import show_log

_SOURCE_MAX = 120
_CELL = 9  # columns of "1 missing"


@dataclass(slots=True)
class _Kernel:
    """The types to decide against: as they are called, and the modules that come with them."""

    name: str
    types: Btf
    modules: list[tuple[str, Btf]]


@dataclass(slots=True)
class _CheckedObject:
    """What became of one object on one kernel."""

    object: BpfObject
    decisions: list[Decision]
    resolution: Resolution
    externs: list[Extern]

    @property
    def failures(self) -> list[Decision]:
        return [d for d in self.decisions if d.verdict >= Verdict.AMBIGUOUS]

    @property
    def refused_symbols(self) -> list[Extern]:
        return [extern for extern in self.externs if extern.is_refused]

    @property
    def is_refused(self) -> bool:
        return bool(self.failures or self.refused_symbols)

    @property
    def warnings(self) -> list[Decision]:
        """Poison that nothing keeps the verifier from reaching."""
        return [d for d in self.decisions if d.verdict == Verdict.POISONED and not d.guarded]


def run(options: argparse.Namespace) -> int:
    """Decide, and show it; status 1 where a loader would refuse an object."""
    objects, statuses = _objects(options.object)
    kernels = _kernels(options, statuses)
    if not objects or not kernels:
        return status.worst(statuses)
    table = {
        kernel.name: [_decide(object, kernel, options.rules) for object in objects]
        for kernel in kernels
    }
    if options.minimise:
        _write_minimised(options.minimise, kernels[0], table[kernels[0].name])
    _show(options, kernels, table)
    if any(finding.is_refused for findings in table.values() for finding in findings):
        statuses.append(status.DIFFERENT)
    return status.worst(statuses)


def _objects(paths: Sequence[str]) -> tuple[list[BpfObject], list[int]]:
    found, statuses = [], [status.OK]
    for path in paths:
        try:
            found += open_objects(path)
        except BtfError as error:
            streams.complain(f"{escape(path)}: {escape(str(error))}")
            statuses.append(status.MALFORMED)
        except OSError as error:
            streams.complain(f"{escape(path)}: {error.strerror}")
            statuses.append(status.USAGE)
    return found, statuses


def _kernels(options: argparse.Namespace, statuses: list[int]) -> list[_Kernel]:
    found = []
    for path in options.btf or [None]:
        try:
            types = open_btf(path, base=open_btf(options.base) if options.base else None)
            modules: list[tuple[str, Btf]] = []
            if path is None:
                modules, damaged = kernel_modules(types)
                for error in damaged:
                    streams.complain(f"{KERNEL_BTF}: {escape(str(error))}")
            name = path or "this kernel"
            if types.damage is not None:
                streams.complain(f"{escape(name)}: {escape(str(types.damage))}")
                statuses.append(status.MALFORMED)
            found.append(_Kernel(name, types, modules))
        except BtfError as error:
            streams.complain(f"{escape(str(path))}: {escape(str(error))}")
            statuses.append(status.MALFORMED)
        except OSError as error:
            streams.complain(f"{escape(str(error.filename or path))}: {error.strerror}")
            statuses.append(status.USAGE)
    return found


def _decide(object: BpfObject, kernel: _Kernel, rules: str) -> _CheckedObject:
    found = resolve(object, kernel.types, modules=kernel.modules, rules=RULES[rules])
    externs = resolve_externs(object, kernel.types, kernel.modules, RULES[rules])
    return _CheckedObject(object, advise(found, kernel.types), found, externs)


def _write_minimised(path: str, kernel: _Kernel, findings: Sequence[_CheckedObject]) -> None:
    targets = [target for finding in findings for target in finding.resolution.targets]
    streams.write_file(path, minimise(kernel.types, targets))


# Showing -------------------------------------------------------------------------


def _show(
    options: argparse.Namespace, kernels: Sequence[_Kernel], table: dict[str, list[_CheckedObject]]
) -> None:
    if options.format == "text":
        _show_text(options, kernels, table)
        return
    for kernel in kernels:  # a log for each
        _show_log(options, kernel.name, len(kernels) > 1, table[kernel.name])


def _show_log(
    options: argparse.Namespace,
    name: str,
    is_one_of_several: bool,
    findings: Sequence[_CheckedObject],
) -> None:
    """The decisions of all objects on one kernel, for programs.

    JSON names the kernel's types in any case; of several logs or texts each begins with them.
    """
    heading = f"against {name}"
    records = [
        record
        for finding in findings
        for record in (
            *map(record_of, finding.decisions),
            *map(record_of_extern, finding.refused_symbols),
        )
    ]
    if options.format in ("libbpf", "libbpf-load"):
        style = "load" if options.format == "libbpf-load" else "minimise"
        if is_one_of_several:
            streams.write_lines([f"{escape(heading)}:"])
        for finding in findings:
            text = debug_text(finding.decisions, style)  # type: ignore[arg-type]
            streams.write_lines(escape(line) for line in text.splitlines())
    elif options.format == "tlv":
        told = [make_record("string", message=heading)] if is_one_of_several else []
        streams.write_bytes(encode([*told, *records]))
    else:
        log = decode(encode(records))
        show_log(options, log, builtin(), beside={"btf": name})


def _show_text(
    options: argparse.Namespace, kernels: Sequence[_Kernel], table: dict[str, list[_CheckedObject]]
) -> None:
    style = streams.style(options.color)
    if len(kernels) > 1:
        streams.write_lines(_table(kernels, table, style))
    for kernel in kernels:
        if len(kernels) > 1:
            streams.write_lines(["", f"against {escape(kernel.name)}:"])
        for finding in table[kernel.name]:
            streams.write_lines(_fit(_report(finding, style, options.verbose)))


def _fit(lines: Iterator[str]) -> Iterator[str]:
    """Lines as they are in a file; on a terminal those that are too long go on indented."""
    if not streams.is_terminal():
        yield from lines
        return
    width = streams.width()
    for line in lines:
        indent = len(line) - len(line.lstrip()) + 2
        yield from wrap(line, width, subsequent_indent=" " * indent) or [line]


def _report(finding: _CheckedObject, style: Style, verbose: bool) -> Iterator[str]:
    """One line a program with counts, then what matters."""
    decisions = finding.decisions
    yield f"{escape(finding.object.name)}: {count(len(decisions), 'relocation')}"
    if finding.object.ext.damage is not None:
        yield f"  .BTF.ext is damaged: {escape(str(finding.object.ext.damage))}"
    programs: dict[tuple[str, str | None], Counter[Verdict]] = {}
    for decision in decisions:
        key = decision.section, decision.program
        programs.setdefault(key, Counter())[decision.verdict] += 1
    for (section, program), verdicts in programs.items():
        name = f"{program or '(dropped by the linker)'} ({section})"
        counts = ", ".join(f"{verdicts[v]} {v.name.lower()}" for v in Verdict if verdicts[v])
        yield f"  {escape(name)}: {counts}"
    if verbose:
        for decision in decisions:
            yield from _one(decision)
    for extern in finding.externs:
        if extern.is_refused:
            yield f"  {style('error', 'error')}  {escape(extern_text(extern))}"
        elif verbose:
            yield f"    {escape(extern_text(extern))}"
    for decision in finding.failures:
        yield f"  {style('error', 'error')}  {escape(_failure(decision))}"
        yield from _source(decision)
    for warning, times in Counter(map(missing_text, finding.warnings)).items():
        first = next(d for d in finding.warnings if missing_text(d) == warning)
        again = f" ({count(times, 'relocation')})" if times > 1 else ""
        yield f"  {style('warning', 'warning')}  {escape(warning)}{again}"
        yield from _source(first)


def _one(decision: Decision) -> Iterator[str]:
    if decision.local is None:
        return
    place = escape(f"{decision.local.type}{decision.local.path}")
    value = "" if decision.verdict == Verdict.POISONED else f" {decision.value}"
    what = f"<{kind_text(decision.kind)}> {place}: {decision.verdict.name.lower()}{value}"
    yield f"    {escape(decision.program or decision.section)} {decision.instruction}: {what}"


def _failure(decision: Decision) -> str:
    place = f"{decision.local.type}{decision.local.path}: " if decision.local else ""
    return f"{place}{decision.message.splitlines()[-1] if decision.message else 'refused'}"


def _source(decision: Decision) -> Iterator[str]:
    source = decision.source
    if source is None:
        return
    where = f"{source.file.rpartition('/')[2]}:{source.line}" if source.line else source.file
    text = source.text.strip()[:_SOURCE_MAX]
    yield f"         {escape(where)}: {escape(text)}"


def _table(
    kernels: Sequence[_Kernel], table: dict[str, list[_CheckedObject]], style: Style
) -> Iterator[str]:
    """Objects down, kernels across: what breaks where."""
    names = [escape(Path(kernel.name).name) for kernel in kernels]
    rows = [finding.object.name for finding in table[kernels[0].name]]
    wide = max(map(len, [*rows, "object"]))
    needed = wide + sum(max(len(name), _CELL) + 2 for name in names)
    numbered = needed > streams.width() or len(set(names)) < len(names)
    if numbered:
        for number, kernel in enumerate(kernels, 1):
            yield f"[{number}] {escape(kernel.name)}"
        names = [f"[{number}]" for number in range(1, len(kernels) + 1)]
    columns = [max(len(name), _CELL) for name in names]
    fitting = max((streams.width() - wide) // (max(columns) + 2), 1)
    step = fitting if numbered else len(names)
    for first in range(0, len(names), step):
        part = slice(first, first + step)
        yield _row("object", wide, names[part], columns[part])
        for at, row in enumerate(rows):
            cells = [_cell(table[kernel.name][at]) for kernel in kernels[part]]
            texts = [
                style(kind, f"{text:<{width}}") if kind else text
                for (kind, text), width in zip(cells, columns[part], strict=True)
            ]
            yield _row(escape(row), wide, texts, columns[part])


def _row(first: str, wide: int, cells: Sequence[str], columns: Sequence[int]) -> str:
    padded = [f"{cell:<{width}}" for cell, width in zip(cells, columns, strict=True)]
    return f"{first:<{wide}}  {'  '.join(padded)}".rstrip()


def _cell(finding: _CheckedObject) -> tuple[str, str]:
    if finding.is_refused:
        return "error", "refused"
    missing = len({missing_text(decision) for decision in finding.warnings})
    return ("warning", f"{missing} missing") if missing else ("", "ok")
