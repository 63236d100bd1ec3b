"""What a path holds: captures, logs, texts, folders of them, compressed or not."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from ..formats.capture import PREFIX_SIZE, is_capture
from ..formats.packet_magic import is_packets
from .partial import CampaignError
from .texts import is_text

__all__ = ["KINDS", "Input", "identity", "is_remote", "kind_of", "look", "open_input"]

KINDS: Final = ("capture", "packets", "logs", "verifier", "paste", "veristat")
"""Beside them `slots:N`, slots of N bytes with one log each."""
SAMPLE: Final = 4096
"""Bytes that tell what an input is, and one input from another."""
SMALL: Final = 8 << 20
"""Bytes of the largest file that is counted together with others of its folder."""

DAMAGE: Final = (OSError, EOFError, lzma.LZMAError, zlib.error)
"""What reading compressed bytes that are damaged raises."""

_PIECE: Final = 512  # bytes of zstd, which may become 16 MiB
_WINDOW_MAX: Final = 1 << 27  # bytes that a zstd frame may ask to be kept in memory
_MAGIC: Final = {
    b"\x1f\x8b": "gzip",
    b"BZh": "bz2",
    b"\xfd7zXZ\0": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
}
_OWN_SUFFIXES: Final = (".tlvlog", ".gz", ".bz2", ".xz", ".zst", ".csv")
# What fuzzers keep beside their corpora.
_OTHERS: Final = frozenset(
    (
        "fuzzer_stats", "plot_data", "plot_curves", "cmdline", "fuzz_bitmap", "fuzzer_setup",
        "target_hash", "state.json", "fastresume.bin", "README.txt", "README.md", "corpus.db",
        "campaign.json", "result.json", "config.json",
    )
)  # fmt: skip
_VERISTAT: Final = (b"prog_name", b"verdict")


class Input(NamedTuple):
    """One file, stream or folder that is counted.

    `kind` is one of KINDS, "slots:N" or "files", a folder whose files are
    counted together.  `codec` names the compression, "" without; a stream
    cannot be read from the middle.  `name` is its identity.
    """

    path: str
    kind: str
    name: str
    size: int
    mtime: int
    codec: str = ""
    is_stream: bool = False


def is_remote(path: str) -> bool:
    """Whether a path is the address of an object store, which fsspec opens."""
    return "://" in path


@contextmanager
def open_input(path: str, codec: str = "") -> Iterator[IO[bytes]]:
    """A file's bytes, decompressed; OSError where there are none, ImportError without fsspec."""
    file: IO[bytes]
    if is_remote(path):
        import fsspec

        file = fsspec.open(path, "rb").open()
    else:
        file = open(path, "rb", buffering=0)  # noqa: SIM115  # closed below
    with file:
        if not codec:
            yield file
            return
        with decompressed(file, codec) as opened:
            yield opened


def decompressed(file: IO[bytes], codec: str) -> IO[bytes]:
    """What compressed bytes hold, read as it is needed; ImportError without zstandard."""
    opened: Any
    if codec == "gzip":
        opened = gzip.GzipFile(fileobj=file)
    elif codec == "bz2":
        opened = bz2.BZ2File(file)
    elif codec == "xz":
        opened = lzma.LZMAFile(file)  # noqa: SIM115  # the caller closes it
    else:
        opened = _Zstd(file)
    return opened  # type: ignore[no-any-return]


class _Zstd(io.RawIOBase):
    """zstd as the standard library has gzip: frames behind each other are one.

    OSError for damage, EOFError for a frame that is cut off.
    """

    def __init__(self, file: IO[bytes]) -> None:
        import zstandard

        self._damage = zstandard.ZstdError
        self._context = zstandard.ZstdDecompressor(max_window_size=_WINDOW_MAX)
        self._file = file
        self._frame: Any = None
        self._packed = self._plain = b""

    def read(self, size: int = -1, /) -> bytes:
        """Up to so many bytes, at least one unless the file is over."""
        while not self._plain:
            if not self._packed:
                self._packed = self._file.read(_PIECE)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError("the compressed file ends inside a frame")
                return b""
            self._unpack()
        size = len(self._plain) if size < 0 else size
        data, self._plain = self._plain[:size], self._plain[size:]
        return data

    def _unpack(self) -> None:
        if self._frame is None:
            self._frame = self._context.decompressobj()
        try:
            self._plain = self._frame.decompress(self._packed)
        except self._damage as error:
            raise OSError(str(error)) from None
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data, None


def codec_of(beginning: bytes) -> str:
    """What compressed bytes that begin so; "" for none that is known."""
    return next((name for magic, name in _MAGIC.items() if beginning.startswith(magic)), "")


def kind_of(beginning: bytes) -> str:
    """What an input is that begins so."""
    if is_capture(beginning[:PREFIX_SIZE]):
        return "capture"
    if is_packets(beginning):
        return "packets"
    first = beginning.split(b"\n", 1)[0]
    if all(word in first.split(b",") for word in _VERISTAT):
        return "veristat"
    return "verifier" if is_text(beginning) else "logs"


def kind_in_full(beginning: bytes) -> str:
    """As `kind_of`, with a longer look at texts: "paste" for one in another tool's wrapping."""
    kind = kind_of(beginning)
    if kind != "verifier":
        return kind
    from .pastes import is_wrapped  # with all that reads texts

    return "paste" if is_wrapped(beginning) else kind


def identity(path: str, *parts: object) -> str:
    """A name for an input that no other one has."""
    place = path if is_remote(path) or path == "-" else os.path.realpath(path)
    text = "\0".join([place, *map(repr, parts)])
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()


def look(path: str, kind: str = "auto") -> Iterator[Input]:
    """What a path holds; OSError where nothing is there, CampaignError for an unknown kind."""
    if kind != "auto" and kind not in KINDS and _slot_size(kind) is None:
        raise CampaignError(f"kind {kind[:40]!r} is none of auto, {', '.join(KINDS)}, slots:N")
    if not is_remote(path) and os.path.isdir(path):
        yield from _folder(path, kind)
    else:
        yield _file(path, kind)


def _slot_size(kind: str) -> int | None:
    head, mark, size = kind.partition(":")
    if head != "slots" or not mark or not size.isascii() or not size.isdigit():
        return None
    return int(size) if 0 < int(size) <= 64 << 20 else None


def _file(path: str, kind: str) -> Input:
    if is_remote(path):
        import fsspec

        system, name = fsspec.core.url_to_fs(path)
        size, mtime, is_regular = int(system.info(name)["size"]), 0, True
    else:
        found = os.stat(path)
        size, mtime = found.st_size, found.st_mtime_ns
        is_regular = os.path.isfile(path)
    if not is_regular:
        # A pipe gives each byte once; what it holds is told while it is read.
        return Input(path, kind, identity(path, mtime), 0, 0, is_stream=True)
    with open_input(path) as file:
        beginning = file.read(SAMPLE)
    codec = codec_of(beginning)
    inside = beginning
    if codec:
        try:
            with open_input(path, codec) as file:
                inside = file.read(SAMPLE)
        except DAMAGE:
            inside = b""  # it is told when it is counted
    found_kind = kind_in_full(inside) if kind == "auto" else kind
    digest = blake2b(beginning, digest_size=8).hexdigest()
    is_stream = bool(codec) or found_kind != "capture"
    parts = (digest, size, mtime) if is_stream else (digest,)
    return Input(path, found_kind, identity(path, *parts), size, mtime, codec, is_stream)


def _folder(path: str, kind: str) -> Iterator[Input]:
    """Each large file and each of a kind of its own, and then all others as one input."""
    files: list[tuple[int, str, int]] = []
    for name in _walk(path):
        full = os.path.join(path, name)
        found = os.stat(full)
        if name.endswith(_OWN_SUFFIXES) or found.st_size > SMALL:
            yield _file(full, kind)
        elif found.st_size:
            files.append((found.st_mtime_ns, name, found.st_size))
    if files:
        files.sort()
        total = sum(size for _, _, size in files)
        yield Input(path, "files", identity(path, files[0]), total, 0)


def listing(path: str) -> list[tuple[int, str, int]]:
    """The small files below a folder, oldest first: time of change, name, size."""
    files = []
    for name in _walk(path):
        found = os.stat(os.path.join(path, name))
        if found.st_size and found.st_size <= SMALL and not name.endswith(_OWN_SUFFIXES):
            files.append((found.st_mtime_ns, name, found.st_size))
    return sorted(files)


def _walk(path: str) -> Iterator[str]:
    for root, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            full = Path(root) / name
            if not name.startswith(".") and name not in _OTHERS and full.is_file():
                yield os.path.relpath(full, path)
