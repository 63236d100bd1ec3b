"""Netlink requests: the answers as they come, an end in every case."""

from __future__ import annotations

import errno
import socket
import struct
from typing import Any

import pytest

from tests.live_kernel import need_linux, no_new_descriptors
from tlvlog.errors import EncodeError, KernelError
from tlvlog.kernel.netlink import request as netlink_request
from tlvlog.kernel.netlink.request import GENERIC, bad_family, bad_link, request

HEADER = struct.Struct("=IHHII")
REQUEST, MULTI, ACK, CAPPED, ACK_TLVS, DUMP = 1, 2, 4, 0x100, 0x200, 0x300
NOOP, ERROR, DONE, NEWLINK, GETLINK = 1, 2, 3, 16, 18

# A FAMILY_ID of one byte, little-endian.
BAD_FAMILY = "1c000000100005000100000000000000030100000500010001000000"


def link(flags: Any, sequence: Any = 1, index: Any = 1, extra: Any = b"") -> Any:
    body = struct.pack("=BxHiII", 0, 0, index, 0, 0) + extra
    return HEADER.pack(HEADER.size + len(body), GETLINK, flags, sequence, 0) + body


def headers(datagrams: Any) -> Any:
    found = []
    for data in datagrams:
        while data:
            length, type, flags, sequence, _ = HEADER.unpack_from(data)
            found.append((type, flags, sequence))
            data = data[length + -length % 4 :]
    return found


@pytest.fixture
def asked() -> Any:
    need_linux()
    try:
        request(link(REQUEST | ACK))
    except KernelError as error:
        pytest.skip(f"no netlink to ask: {error.strerror}")
    with no_new_descriptors():
        yield


@pytest.mark.live
@pytest.mark.parametrize("cap_ack", [False, True])
def test_bad_link(asked: Any, cap_ack: Any) -> None:
    """A short attribute is refused with a message, its offset and what is allowed."""
    (answer,) = request(bad_link(), cap_ack=cap_ack)
    length, type, flags, sequence, _ = HEADER.unpack_from(answer)
    assert (length, type, sequence) == (len(answer), ERROR, 1)
    assert flags == ACK_TLVS | (CAPPED if cap_ack else 0)
    assert struct.unpack_from("=i", answer, 16)[0] == -errno.ERANGE
    start = 36 if cap_ack else 36 + len(bad_link()) - 16
    assert answer[20:start] == bad_link()[: start - 20]
    assert answer[start + 4 :].startswith(b"Attribute failed policy validation\0")
    # NLMSGERR_ATTR_OFFS: the attribute is behind both headers.
    assert struct.pack("=HHI", 8, 2, 32) in answer[start:]


@pytest.mark.live
def test_bad_family(asked: Any) -> None:
    """A generic netlink refusal comes the same way."""
    (answer,) = request(bad_family(), family=GENERIC)
    assert struct.unpack_from("=i", answer, 16)[0] == -errno.ERANGE
    assert answer[20:48] == bad_family()
    assert struct.pack("=HHI", 8, 2, 20) in answer[48:]


def test_requests_as_captured() -> None:
    """The builders make the bytes that were captured."""
    if HEADER.pack(1, 0, 0, 0, 0)[0] != 1:
        pytest.skip("captured in little-endian order")
    assert bad_family().hex() == BAD_FAMILY
    assert bad_link().hex() == (
        "28000000120005000100000000000000000000000100000000000000000000000600040001000000"
    )


@pytest.mark.live
def test_success(asked: Any) -> None:
    """An answer with an acknowledgement, one without, and a whole dump end by themselves."""
    assert headers(request(link(REQUEST | ACK))) == [(NEWLINK, 0, 1), (ERROR, CAPPED, 1)]
    assert headers(request(link(REQUEST))) == [(NEWLINK, 0, 1)]
    dump = headers(request(link(REQUEST | DUMP, index=0)))
    assert [type for type, _, _ in dump[:-1]] == [NEWLINK] * (len(dump) - 1)
    assert dump[-1][0] == DONE
    assert len(dump) > 1


@pytest.mark.live
def test_several(asked: Any) -> None:
    """Several messages in one datagram are all answered, in any mixture."""
    wrong = link(REQUEST, sequence=7, extra=struct.pack("=HHHxx", 6, 4, 1))
    sent = link(REQUEST | ACK, 5) + link(REQUEST, 6) + wrong
    assert headers(request(sent)) == [
        (NEWLINK, 0, 5),
        (ERROR, CAPPED, 5),
        (NEWLINK, 0, 6),
        (ERROR, ACK_TLVS, 7),
    ]


@pytest.mark.live
def test_strict(asked: Any) -> None:
    """A dump that is asked for more than it can give is refused under strict checks only."""
    asking = link(REQUEST | DUMP, extra=struct.pack("=HHI", 8, 4, 1500))
    (refused,) = request(asking)
    assert headers([refused])[0][0] == ERROR or struct.unpack_from("=i", refused, 16)[0] < 0
    assert len(headers(request(asking, strict=False))) > 1


@pytest.mark.live
def test_silence(asked: Any) -> None:
    """A message that nothing answers is ETIMEDOUT, not a wait for ever."""
    silent = HEADER.pack(HEADER.size, NOOP, REQUEST, 1, 0)
    with pytest.raises(KernelError) as caught:
        request(silent, timeout=0.05)
    assert caught.value.errno == errno.ETIMEDOUT
    assert headers(request(HEADER.pack(HEADER.size, NOOP, REQUEST | ACK, 1, 0))) == [
        (ERROR, CAPPED, 1)
    ]


@pytest.mark.live
def test_unknown_family(asked: Any) -> None:
    """A family that the kernel does not have is a KernelError with the socket's errno."""
    with pytest.raises(KernelError) as caught:
        request(bad_link(), family=31)
    assert caught.value.errno == errno.EPROTONOSUPPORT


@pytest.mark.parametrize(
    "message",
    [
        b"",
        bytes(15),
        bytes(16),
        link(0),
        link(REQUEST)[:-1],
        link(REQUEST) + link(REQUEST)[:20],
        HEADER.pack(15, GETLINK, REQUEST, 1, 0),
        HEADER.pack(0xFFFFFFFF, GETLINK, REQUEST, 1, 0),
    ],
    ids=["empty", "15", "zeros", "no request", "cut", "second cut", "length 15", "huge"],
)
def test_no_request(message: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that the kernel would drop in silence are refused, and nothing is sent."""
    monkeypatch.setattr(netlink_request, "_open", lambda *_: pytest.fail("opened"))
    with pytest.raises(EncodeError):
        request(message)


class Channel:
    """A socket with datagrams, each with the port that sent it."""

    def __init__(self, *datagrams: Any) -> None:
        self.datagrams = list(datagrams)

    def settimeout(self, seconds: Any) -> None:
        assert seconds > 0

    def recv_into(self, buffer: Any, count: Any, flags: Any) -> Any:
        if not self.datagrams:
            raise TimeoutError
        assert flags == socket.MSG_PEEK | socket.MSG_TRUNC
        return len(self.datagrams[0][0])

    def recvfrom(self, size: Any) -> Any:
        data, port = self.datagrams.pop(0)
        return data[:size], (port, 0)

    def sendto(self, *_: Any) -> None:
        pass

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def answer(type: Any, flags: Any = 0, sequence: Any = 1, more: Any = b"\0\0\0\0") -> Any:
    return HEADER.pack(HEADER.size + len(more), type, flags, sequence, 0) + more


@pytest.fixture
def channel(monkeypatch: pytest.MonkeyPatch) -> Any:
    if not hasattr(socket, "MSG_TRUNC"):
        pytest.skip("no MSG_TRUNC")

    def install(*datagrams: Any) -> Any:
        made = Channel(*datagrams)
        monkeypatch.setattr(netlink_request, "_open", lambda *_: made)
        return made

    return install


def test_foreign_senders(channel: Any) -> None:
    """Only the kernel's words are answers; another process's are dropped."""
    channel((answer(ERROR, more=b"fake"), 4711), (answer(ERROR, more=b"true"), 0))
    (got,) = request(link(REQUEST | ACK))
    assert got.endswith(b"true")


def test_other_sequence(channel: Any) -> None:
    """An end with another number is kept and does not end the request."""
    channel((answer(ERROR, sequence=9), 0), (answer(ERROR), 0))
    assert len(request(link(REQUEST | ACK))) == 2
    channel((answer(ERROR, sequence=9), 0))
    with pytest.raises(KernelError):
        request(link(REQUEST | ACK))


def test_broken_answers(channel: Any) -> None:
    """Empty and cut datagrams are handed on and end nothing; there is no endless loop."""
    cut = [b"", b"\x10", HEADER.pack(0, ERROR, 0, 1, 0), HEADER.pack(4, ERROR, 0, 1, 0)]
    channel(*((data, 0) for data in cut), (answer(ERROR), 0))
    assert request(link(REQUEST | ACK)) == [*cut, answer(ERROR)]


def test_flood(channel: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a bound of answers is an error."""
    monkeypatch.setattr(netlink_request, "_ANSWERS_MAX", 100)
    channel(*[(answer(NEWLINK, MULTI), 0)] * 20)
    with pytest.raises(KernelError) as caught:
        request(link(REQUEST | DUMP))
    assert caught.value.errno == errno.EMSGSIZE


def test_old_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options that a kernel does not know are done without; other failures are not."""
    if not hasattr(socket, "AF_NETLINK"):
        pytest.skip("no netlink sockets")
    real = socket.socket

    class Old(real):  # type: ignore[misc, valid-type]
        failure = errno.ENOPROTOOPT

        def setsockopt(self, *arguments: Any) -> None:
            raise OSError(self.failure, "")

    monkeypatch.setattr(netlink_request.socket, "socket", Old)  # type: ignore[attr-defined]
    netlink_request._open(0, True, True).close()
    Old.failure = errno.EPERM
    with pytest.raises(KernelError) as caught:
        request(bad_link())
    assert caught.value.errno == errno.EPERM
