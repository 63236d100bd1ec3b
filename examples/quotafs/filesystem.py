"""A filesystem of small text files that says why it refuses what it refuses.

Each operation is a call: what its checks say is collected, and when it fails
the log is kept for the thread that called.  That thread gets it as the extended
attribute `user.tlvlog.last` of any file, as bytes like any other.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import fuse
from fuse import Opcode, Request

from tlvlog import collect, load_schema, syscall_error, syscall_string

SCHEMA = load_schema(Path(__file__).with_name("quotafs.yaml"))
LOG_ATTRIBUTE = "user.tlvlog.last"
LOG_CAPACITY = 4096
# Logs of this many threads are kept: they may never be fetched.
THREADS_MAX = 64
SUFFIX = ".txt"
DIRECTORY_MODE = stat.S_IFDIR | 0o755
FILE_MODE = stat.S_IFREG | 0o644
FOPEN_DIRECT_IO = 1

Result = bytes | int  # a structure, or a negative errno


class QuotaFS:
    """One directory of files, whose bytes together may not exceed `quota`."""

    def __init__(self, quota: int) -> None:
        self.quota = quota
        self.names: dict[str, int] = {}
        self.contents: dict[int, bytearray] = {}
        self.last: OrderedDict[int, bytes] = OrderedDict()
        self._next = fuse.ROOT + 1
        self._calls: dict[int, Callable[[Request], Result]] = {
            Opcode.LOOKUP: self._lookup,
            Opcode.GETATTR: self._getattr,
            Opcode.SETATTR: self._setattr,
            Opcode.MKDIR: self._mkdir,
            Opcode.UNLINK: self._unlink,
            Opcode.RMDIR: self._unlink,
            Opcode.OPEN: lambda _: fuse.OPEN_OUT.pack(0, FOPEN_DIRECT_IO, 0),
            Opcode.READ: self._read,
            Opcode.WRITE: self._write,
            Opcode.STATFS: self._statfs,
            Opcode.OPENDIR: lambda _: fuse.OPEN_OUT.pack(0, 0, 0),
            Opcode.READDIR: self._readdir,
            Opcode.CREATE: self._create,
        }

    def serve(self, device: int) -> None:
        """Answer requests until the filesystem is unmounted."""
        while True:
            try:
                request = fuse.parse(os.read(device, fuse.REQUEST_MAX))
            except OSError as error:
                if error.errno == errno.ENODEV:
                    return
                if error.errno in (errno.EINTR, errno.ENOENT):  # its caller gave up
                    continue
                raise
            result = self.answer(request)
            if request.opcode not in fuse.SILENT:
                try:
                    os.write(device, fuse.answer(request.unique, result))
                except FileNotFoundError:  # interrupted meanwhile
                    continue

    def answer(self, request: Request) -> Result:
        """The result of one operation; a failure's log is kept for its caller."""
        match request.opcode:
            case Opcode.INIT:
                return fuse.INIT_OUT.pack(7, 31, 0, 0, 0, 0, fuse.MAX_WRITE, 1, 0, 0)
            case Opcode.GETXATTR:
                return self._getxattr(request)
            case Opcode.FLUSH | Opcode.RELEASE | Opcode.RELEASEDIR | Opcode.DESTROY:
                return b""
        call = self._calls.get(request.opcode)
        if call is None:
            return -errno.ENOSYS
        with collect(LOG_CAPACITY, schema=SCHEMA) as log:
            try:
                result = call(request)
            except Exception as error:  # a server that dies leaves its callers hanging
                syscall_string("the server failed: %r", error)
                result = -errno.EIO
        if isinstance(result, int):
            self.last[request.thread] = bytes(log.finish())
            self.last.move_to_end(request.thread)
            if len(self.last) > THREADS_MAX:
                self.last.popitem(last=False)
        return result

    def _getxattr(self, request: Request) -> Result:
        size, _ = fuse.XATTR_IN.unpack_from(request.body)
        log = self.last.get(request.thread)
        if fuse.name(request.body[fuse.XATTR_IN.size :]) != LOG_ATTRIBUTE or log is None:
            return -errno.ENODATA
        if not size:
            return fuse.XATTR_OUT.pack(len(log), 0)
        return log if size >= len(log) else -errno.ERANGE

    # Files ------------------------------------------------------------------

    def _entry(self, node: int) -> bytes:
        return fuse.entry(node, FILE_MODE, len(self.contents[node]))

    def _lookup(self, request: Request) -> Result:
        node = self.names.get(fuse.name(request.body))
        if node is None:
            syscall_string("no file '%s' among %d", fuse.name(request.body), len(self.names))
            return -errno.ENOENT
        return self._entry(node)

    def _create(self, request: Request) -> Result:
        name = fuse.name(request.body[fuse.CREATE_IN.size :])
        error = self._check_name(name)
        if error:
            return error
        node = self.names[name] = self._next
        self._next += 1
        self.contents[node] = bytearray()
        return self._entry(node) + fuse.OPEN_OUT.pack(0, FOPEN_DIRECT_IO, 0)

    def _check_name(self, name: str) -> int:
        if not name.endswith(SUFFIX):
            syscall_error(-errno.EPERM, "quotafs.wrong-suffix", arguments=[name, SUFFIX])
            return -errno.EPERM
        return 0

    def _read(self, request: Request) -> Result:
        _, offset, size, *_ = fuse.READ_IN.unpack_from(request.body)
        return bytes(self.contents[request.node][offset : offset + size])

    def _write(self, request: Request) -> Result:
        _, offset, size, *_ = fuse.WRITE_IN.unpack_from(request.body)
        start = fuse.WRITE_IN.size
        error = self._resize(request.node, max(offset + size, self._size(request.node)))
        if error:
            return error
        self.contents[request.node][offset : offset + size] = request.body[start : start + size]
        return fuse.WRITE_OUT.pack(size, 0)

    def _size(self, node: int) -> int:
        return len(self.contents[node])

    def _resize(self, node: int, size: int) -> int:
        error = self._check_quota(size - self._size(node))
        if not error:
            content = self.contents[node]
            del content[size:]
            content.extend(bytes(size - len(content)))
        return error

    def _check_quota(self, wanted: int) -> int:
        total = sum(map(len, self.contents.values())) + wanted
        if wanted > 0 and total > self.quota:
            syscall_error(
                -errno.EDQUOT, "quotafs.over-quota", arguments=[wanted, total, self.quota]
            )
            return -errno.EDQUOT
        return 0

    def _unlink(self, request: Request) -> Result:
        name = fuse.name(request.body)
        node = self.names.get(name)
        if node is None:
            syscall_string("no file '%s' among %d", name, len(self.names))
            return -errno.ENOENT
        if self.contents[node].startswith(b"keep"):
            syscall_string("'%s' begins with 'keep': empty it first", name)
            return -errno.EPERM
        del self.names[name], self.contents[node]
        return b""

    def _mkdir(self, _: Request) -> Result:
        syscall_string("there is one directory, and it is this")
        return -errno.EPERM

    # Attributes and the directory -------------------------------------------

    def _attr(self, node: int) -> bytes:
        if node == fuse.ROOT:
            return fuse.ATTR_OUT.pack(0, 0, 0) + fuse.attr(node, DIRECTORY_MODE, 0)
        return fuse.ATTR_OUT.pack(0, 0, 0) + fuse.attr(node, FILE_MODE, self._size(node))

    def _getattr(self, request: Request) -> Result:
        return self._attr(request.node)

    def _setattr(self, request: Request) -> Result:
        valid, _, _, size, _ = fuse.SETATTR_IN.unpack_from(request.body)
        if valid & fuse.SETATTR_SIZE:
            error = self._resize(request.node, size)
            if error:
                return error
        return self._attr(request.node)

    def _readdir(self, request: Request) -> Result:
        _, offset, size, *_ = fuse.READ_IN.unpack_from(request.body)
        entries = [(fuse.ROOT, DIRECTORY_MODE, "."), (fuse.ROOT, DIRECTORY_MODE, "..")]
        entries += [(node, FILE_MODE, name) for name, node in self.names.items()]
        data = b""
        for index, (node, mode, name) in enumerate(entries[offset:], start=offset + 1):
            record = fuse.dirent(node, index, mode, name)
            if len(data) + len(record) > size:
                break
            data += record
        return data

    def _statfs(self, _: Request) -> Result:
        free = self.quota - sum(map(len, self.contents.values()))
        return fuse.STATFS_OUT.pack(self.quota, free, free, 0, 0, 1, 255, 1, 0)
