"""As much of the kernel's FUSE protocol as a small filesystem needs (linux/fuse.h, 7.31).

Requests come one at a time from /dev/fuse: a header, then the operation's own
structure and names.  An answer is a header with 0 or a negative errno and, on
success, a structure.  All numbers are in the host's byte order.
"""

from __future__ import annotations

import enum
import struct
from typing import NamedTuple

IN_HEADER = struct.Struct("=IIQQIIIHH")  # len opcode unique nodeid uid gid pid total_extlen pad
OUT_HEADER = struct.Struct("=IiQ")  # len error unique
INIT_OUT = struct.Struct("=IIIIHHIIHH32x")  # ... background congestion max_write time_gran
# ino size blocks atime mtime ctime, nanoseconds of the three, mode nlink uid gid
# rdev blksize flags
ATTR = struct.Struct("=QQQQQQIIIIIIIIII")
ENTRY = struct.Struct("=QQQQII")  # nodeid generation, how long both are valid; then ATTR
ATTR_OUT = struct.Struct("=QII")  # how long it is valid; then ATTR
OPEN_OUT = struct.Struct("=QII")  # fh open_flags
CREATE_IN = struct.Struct("=IIII")  # flags mode umask open_flags; then the name
READ_IN = struct.Struct("=QQIIQII")  # fh offset size read_flags lock_owner flags
WRITE_IN = READ_IN  # the same; then the data
WRITE_OUT = struct.Struct("=II")
SETATTR_IN = struct.Struct("=IIQQQ")  # valid pad fh size lock_owner; more follows
XATTR_IN = struct.Struct("=II")  # size; then the name
XATTR_OUT = struct.Struct("=II")
DIRENT = struct.Struct("=QQII")  # ino off namelen type; then the name, padded to 8
STATFS_OUT = struct.Struct("=QQQQQIIII24x")

ROOT = 1
SETATTR_SIZE = 1 << 3
# What a read of /dev/fuse must have room for: the largest write and its headers.
MAX_WRITE = 1 << 16
REQUEST_MAX = MAX_WRITE + 4096


class Opcode(enum.IntEnum):
    """The operations that this filesystem answers."""

    LOOKUP = 1
    FORGET = 2
    GETATTR = 3
    SETATTR = 4
    MKDIR = 9
    UNLINK = 10
    RMDIR = 11
    OPEN = 14
    READ = 15
    WRITE = 16
    STATFS = 17
    RELEASE = 18
    GETXATTR = 22
    FLUSH = 25
    INIT = 26
    OPENDIR = 27
    READDIR = 28
    RELEASEDIR = 29
    CREATE = 35
    INTERRUPT = 36
    DESTROY = 38
    BATCH_FORGET = 42


# The kernel waits for no answer to these.
SILENT = frozenset((Opcode.FORGET, Opcode.INTERRUPT, Opcode.BATCH_FORGET))


class Request(NamedTuple):
    """One operation; `thread` is the caller's thread id, as the server's namespace sees it."""

    opcode: int
    unique: int
    node: int
    thread: int
    body: bytes


def parse(data: bytes) -> Request:
    """The request that a read of /dev/fuse gave."""
    _, opcode, unique, node, _, _, thread, _, _ = IN_HEADER.unpack_from(data)
    return Request(opcode, unique, node, thread, data[IN_HEADER.size :])


def answer(unique: int, result: bytes | int) -> bytes:
    """What to write: a structure, or a negative errno."""
    error, body = (result, b"") if isinstance(result, int) else (0, result)
    return OUT_HEADER.pack(OUT_HEADER.size + len(body), error, unique) + body


def name(body: bytes) -> str:
    """A name that ends with NUL."""
    return body.partition(b"\0")[0].decode("utf-8", "surrogateescape")


def attr(node: int, mode: int, size: int) -> bytes:
    """The attributes of a file that root owns."""
    return ATTR.pack(node, size, -(-size // 512), 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 512, 0)


def entry(node: int, mode: int, size: int) -> bytes:
    """The answer to a lookup; valid for no time, so that every call reaches the server."""
    return ENTRY.pack(node, 0, 0, 0, 0, 0) + attr(node, mode, size)


def dirent(node: int, offset: int, mode: int, text: str) -> bytes:
    """An entry of a directory; `offset` is where the next read begins."""
    encoded = text.encode("utf-8", "surrogateescape")
    record = DIRENT.pack(node, offset, len(encoded), mode >> 12) + encoded
    return record + bytes(-len(record) % 8)
