"""Spelling: how the names of a spec read in each target, and what they must not be.

Spec names are kebab-case.  A name that becomes part of an interface (a member
of a struct, an enumerator, a class) is refused when a target reserves it or two
become one; silently adding an underscore would be an ABI nobody asked for.
The parameters of a function are no interface: those are respelled.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from tlvlog.errors import CodegenError

# Keywords of C up to C23 and of C++ up to C++23, and alternative tokens.
_C_WORDS = frozenset(
    [
        "alignas",
        "alignof",
        "and",
        "and_eq",
        "asm",
        "auto",
        "bitand",
        "bitor",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "char8_t",
        "char16_t",
        "char32_t",
        "class",
        "co_await",
        "co_return",
        "co_yield",
        "compl",
        "concept",
        "const",
        "const_cast",
        "consteval",
        "constexpr",
        "constinit",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "dynamic_cast",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "not_eq",
        "nullptr",
        "operator",
        "or",
        "or_eq",
        "private",
        "protected",
        "public",
        "register",
        "reinterpret_cast",
        "requires",
        "restrict",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "static_assert",
        "static_cast",
        "struct",
        "switch",
        "template",
        "this",
        "thread_local",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "typeof",
        "typeof_unqual",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "wchar_t",
        "while",
        "xor",
        "xor_eq",
    ]
)
# Macros that a compiler or a C library defines under plain names.
_C_MACROS = frozenset(
    ["errno", "linux", "unix", "i386", "assert", "offsetof", "stdin", "stdout", "stderr"]
)

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

_refusals: ContextVar[list[CodegenError] | None] = ContextVar("refusals", default=None)


def refuse(text: str, *, backend: str, path: str) -> None:
    """Raise a CodegenError; inside `every_refusal` keep it and let the generator go on."""
    error = CodegenError(text, backend=backend, path=path)
    kept = _refusals.get()
    if kept is None:
        raise error
    kept.append(error)


@contextmanager
def every_refusal() -> Iterator[list[CodegenError]]:
    """All that a generator refuses, instead of the first; what it makes meanwhile is of no use."""
    found: list[CodegenError] = []
    token = _refusals.set(found)
    try:
        yield found
    except CodegenError as error:
        found.append(error)
    finally:
        _refusals.reset(token)


def snake(name: str) -> str:
    """`name` with `_` for `-`, as it stands in lower-case identifiers."""
    return name.replace("-", "_")


def upper(name: str) -> str:
    """`name` as it stands in macros and enumerators."""
    return snake(name).upper()


def camel(name: str) -> str:
    """`name` as a class: Each-Part capitalised, nothing between."""
    return "".join(part[:1].upper() + part[1:] for part in re.split("[-_]", name))


def is_reserved_in_c(word: str) -> bool:
    """Whether C or C++ takes `word` for itself, or a usual macro does."""
    return word in _C_WORDS or word in _C_MACROS


def is_reserved_in_python(word: str) -> bool:
    """Whether `word` is a keyword of Python."""
    return keyword.iskeyword(word)


def c_member(name: str, path: str, backend: str) -> str:
    """`name` as a member of a struct; CodegenError where C or C++ reserves it."""
    word = snake(name)
    if not _IDENTIFIER.fullmatch(word):
        refuse(f"{word!r} is not an identifier", backend=backend, path=path)
    if is_reserved_in_c(word):
        refuse(f"{word!r} is reserved in C or C++", backend=backend, path=path)
    return word


def c_parameter(name: str, taken: tuple[str, ...] = ()) -> str:
    """`name` as a parameter of a function, respelled where it is reserved or in `taken`."""
    word = snake(name)
    return f"{word}_" if is_reserved_in_c(word) or word in taken else word


def check_prefix(prefix: str, backend: str, path: str) -> str:
    """`prefix`, if every C and C++ identifier may begin with it; else CodegenError."""
    if not _IDENTIFIER.fullmatch(prefix) or "__" in prefix or prefix.endswith("_"):
        refuse(
            f"{prefix!r} is not an identifier that others can begin with",
            backend=backend,
            path=path,
        )
    if is_reserved_in_c(prefix):
        refuse(f"{prefix!r} is reserved in C or C++", backend=backend, path=path)
    return prefix


def check_spdx(spdx: str, backend: str, path: str) -> str:
    """`spdx`, spelled as the list of SPDX spells it; CodegenError if it is no expression."""
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    if not spdx:
        refuse(
            "the files need a licence; give one with --spdx, or the spec with `license:`",
            backend=backend,
            path=path,
        )
        return spdx
    try:
        return canonicalize_license_expression(spdx)
    except InvalidLicenseExpression:
        refuse(f"{spdx!r} is not an SPDX expression", backend=backend, path=path)
        return spdx


class Scope:
    """Identifiers of one name space of a generated file, each with the path it came from."""

    def __init__(self, backend: str) -> None:
        self._backend = backend
        self._taken: dict[str, str] = {}

    def claim(self, word: str, path: str) -> str:
        """`word`, now taken by `path`; CodegenError if it is not an identifier or is taken."""
        if not _IDENTIFIER.fullmatch(word.lstrip("_")):
            refuse(f"{word!r} is not an identifier", backend=self._backend, path=path)
        owner = self._taken.setdefault(word, path)
        if owner != path:
            refuse(f"{word} is also the spelling of {owner}", backend=self._backend, path=path)
        return word


def one_line(text: str) -> str:
    """`text` on one line of what can be printed."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
