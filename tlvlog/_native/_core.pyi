from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

from typing_extensions import Buffer

from ..codec.columns import Index
from ..codec.layout import Layouts
from ..codec.log import Limits, Log
from ..codec.records import Record
from ..codec.scan import Extent
from ..schema import Schema

class Tables:
    def __new__(
        cls,
        layouts: Layouts,
        swap: bool,
        is_builtin: bool,
        sets: tuple[tuple[tuple[int, int, bool, bool, bool, int, int, str], ...], ...],
        records: tuple[tuple[int, int, int, int, int, int, tuple[int, ...]], ...],
        /,
    ) -> Self: ...

class Records: ...

def set_up(python_side: dict[str, Any], /) -> None: ...
def decode(
    data: Buffer,
    *,
    schema: Schema | None = None,
    byte_order: str = "auto",
    strict: bool = False,
    limits: Limits | None = None,
) -> Log: ...
def scan(
    data: bytes | bytearray, offset: int, tables: Tables, limits: Limits, offsets: list[int], /
) -> Extent | None: ...
def index(
    data: Buffer | Sequence[Buffer],
    *,
    boundaries: Iterable[int] | None = None,
    schema: Schema | None = None,
    byte_order: str = "auto",
    strict: bool = False,
    limits: Limits | None = None,
) -> Index: ...
def encode(
    records: Iterable[Record],
    *,
    schema: Schema | None = None,
    byte_order: str = "host",
    num_truncations: int = 0,
) -> bytes: ...
def set_up_collector(python_side: dict[str, Any], /) -> None: ...
def syscall_string(fmt: str, *args: object) -> bool: ...
def btf_places(words: Buffer, layout: bytes, /) -> tuple[bytes, int, int]: ...
def btf_strings(data: Buffer, name: bytes, start: int, end: int, /) -> list[int]: ...
def btf_flavours(
    words: Buffer, places: Buffer, data: Buffer, start: int, end: int, name: bytes, /
) -> list[int]: ...
def btf_named(words: Buffer, places: Buffer, offsets: Buffer, /) -> list[tuple[int, int]]: ...

class Tally:
    def __new__(cls) -> Self: ...
    def feed(self, data: Buffer, at: int, wall: int, /) -> int: ...
    def feed_texts(self, data: Buffer, at: int, errno: int, is_all: bool, /) -> int: ...
    def is_news(self, text: bytes, outcome: bytes, /) -> bool: ...
    def teach(self, text: bytes, outcome: bytes, meaning: tuple[object, ...], /) -> bool: ...
    def forget(self) -> None: ...
    # Operation, errno, subsystem, reason, silent, program type, said, six numbers, example.
    def drain(
        self,
    ) -> tuple[
        list[tuple[Any, ...]],
        tuple[int, int, int],
        int,
        list[tuple[int, int, int]],
        int,
        list[tuple[int, int, int]],
    ]: ...

# On Linux only.
def trace_wait(
    silent: dict[int, Any], known: Mapping[int, object], /
) -> tuple[int, int, Any | None, Any | None]: ...
def trace_resume(request: int, tid: int, signal: int, /) -> None: ...
def trace_read(tid: int, address: int, size: int, /) -> bytes | None: ...
def trace_text(tid: int, address: int, most: int, /) -> bytes | None: ...
def serve_wait(
    listener: int, child: int, floor: int, /
) -> int | tuple[int, int, int, int, tuple[int, ...], tuple[bytes, int] | None]: ...
def serve_end() -> None: ...
def unusual_lines(data: bytes, start: int, most: int, /) -> tuple[list[int], int]: ...
