"""The targets by name, and what all of them are given."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final, NamedTuple

from tlvlog.errors import CodegenError
from tlvlog.schema import Schema

from .names import check_prefix, check_spdx, snake
from .output import File, banner
from .vector_table import Vector

BUILTIN_SOURCE: Final = "tlvlog.yaml"
"""The name, in banners, of the spec that the package brings along."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may choose about generated files.

    `prefix` begins every identifier and file name (the schema's name unless
    given), `spdx` is the licence of the result (the spec's unless given),
    `source` the name of the spec file for the banner ("": the built-in schema).
    `vectors` are what the result tests itself with, where a target has such tests.
    """

    prefix: str = ""
    spdx: str = ""
    source: str = ""
    vectors: tuple[Vector, ...] = ()


class Target(NamedTuple):
    """A target: the module that holds its `generate(schema, prefix)`, and what comes out."""

    module: str
    doc: str


TARGETS: Final[dict[str, Target]] = {
    "builtin": Target("builtin", "the compiled schema that the package imports"),
    "c": Target("c", "the uapi header, and a file that checks sizes and offsets"),
    "c-fuzz": Target("c_fuzz", "a harness that feeds the second's reader, or yours, to a fuzzer"),
    "c-log": Target("c_log", "a header-only writer and reader that includes the first"),
    "c-reasons": Target("c_reasons", "names, templates and hints of the reasons, for readers in C"),
    "go": Target("go", "a package without dependencies that reads and writes such logs"),
    "jsonschema": Target("jsonschema", "a JSON Schema of the logs' JSON form"),
    "kaitai": Target("kaitai", "a Kaitai Struct declaration (.ksy)"),
    "markdown": Target("markdown", "a reference page"),
    "python": Target("python", "typed record classes"),
    "rust": Target("rust", "a crate without dependencies that reads and writes such logs"),
    "syzlang": Target("syzlang", "carriers, their calls and records in syzkaller's language"),
    "tables": Target("tables", "the tables inside the pages of DIR that have places for them"),
    "wireshark": Target("wireshark", "a dissector for Wireshark and tshark, in Lua"),
}

_Generate = Callable[..., dict[str, str]]


def command_line(target: str, options: Options) -> str:
    """The command that makes these files, without what does not matter for their text."""
    words = ["tlvlog", "gen", target]
    if options.source:
        words += ["--spec", options.source]
    if options.prefix:
        words += ["--prefix", options.prefix]
    if options.spdx:
        words += ["--spdx", options.spdx]
    if options.vectors:
        words += ["--vectors", "DIR"]
    return shlex.join(words)


def generate(schema: Schema, target: str, options: Options | None = None) -> list[File]:
    """The files of `target` for `schema`, banners included; nothing is written.

    CodegenError names the path in the schema that the target cannot express,
    or the option that it cannot use.
    """
    options = options or Options()
    if target == "builtin" and not options.source:
        raise CodegenError(
            "name the spec to compile, spec/tlvlog.yaml in a checkout",
            backend=target,
            path="--spec",
        )
    given = bool(options.prefix)
    prefix = check_prefix(
        options.prefix or snake(schema.name), target, "--prefix" if given else "name"
    )
    spdx = check_spdx(
        options.spdx or schema.license, target, "--spdx" if options.spdx else "license"
    )
    module = import_module(f".{TARGETS[target].module}", __package__)
    function: _Generate = module.generate
    texts = function(schema, prefix)
    if options.vectors:
        if not hasattr(module, "vector_test"):
            raise CodegenError("it has no test of vectors", backend=target, path="--vectors")
        texts |= module.vector_test(schema, prefix, options.vectors)
    command = command_line(target, options)
    source = options.source or BUILTIN_SOURCE
    return [
        File(name, banner(name, source=source, command=command, spdx=spdx) + text)
        for name, text in texts.items()
    ]
