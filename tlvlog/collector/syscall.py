"""What a call says while it runs: `collect`, `syscall_string`, `syscall_error`.

Code anywhere below a `collect` reports with the two functions, which find the
log by themselves (`tlvlog.collector.current` has the rules).  They never raise, and cost
next to nothing where nobody collects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..errors import CollectorError, EncodeError
from ..writing.carried import Carried
from ..writing.level import accepts
from ..writing.logbuffer import KeepRule, LogBuffer
from ..writing.textlog import TextLog
from .call import OPEN_CALLS, WAYS_IN, GuardedLog, OpenCall
from .current import ASYNCIO, Place, current_call, innermost
from .report import encodable, error_record, explained, plain, unfit_error

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Buffer

    from ..codec.log import Log
    from ..schema import Schema

try:
    # Threads that run beside the main one; a C function that takes no lock.
    from _thread import _count as count_threads
except ImportError:  # an implementation without it: there may always be one

    def count_threads() -> int:
        """At least one, for all that is known."""
        return 1


__all__ = ["Collector", "collect", "log_to_write", "syscall_error", "syscall_string"]


def syscall_string(fmt: str, *args: object) -> bool:
    """Add a STRING to the log of the current task: `fmt % args`, or `fmt` as it is.

    Returns False if there is no current log, its level filters this out, or the
    record was dropped.  Never raises: if the format does not match its
    arguments, the record holds `fmt` and their reprs.
    """
    if not OPEN_CALLS or (place := innermost()) is None:
        return False
    call: OpenCall | None = place.call
    running_loop, task_of = ASYNCIO
    loop = running_loop()
    if (loop is not None and task_of(loop) is not place.task) or not place.call.open:
        call = current_call()
    if call is None or not call.info:
        return False
    try:
        text = fmt % args if args else fmt
    except Exception:
        text = explained(fmt, args)
    if text.__class__ is not str:
        text = plain(text, fmt, args)
    guard = call.guard
    # What `call.write` does, without the calls: this is where the time goes.
    # Most of it is the lock's, which is not needed before a thread is started.
    alone = not count_threads()
    try:
        if not alone:
            guard.acquire()
        if (guard.busy and guard.is_interrupted()) or not call.open:
            return call.interrupt(call.string, encodable(text))
        guard.busy = 1
        try:
            return call.string(text)
        except EncodeError:
            return call.string(encodable(text))
        finally:
            try:
                if guard.late:
                    guard.catch_up()
            finally:
                guard.busy = 0
    except Exception:
        return False
    finally:
        if not alone:
            # A KeyboardInterrupt may come before `acquire` has the lock or after it.
            try:  # noqa: SIM105  (`suppress` costs as much as the append)
                guard.release()
            except RuntimeError:
                pass


WAYS_IN[syscall_string.__code__] = "guard"


def syscall_error(error: int, reason: str | int | None = None, **fields: Any) -> bool:
    """Add an ERROR to the log of the current task.

    `error` is 0 or the negative errno, `reason` a name of the registry such as
    "bpf.register-not-readable", or a name or number of the `subsystem` given
    as a keyword; the other keywords are those of `ExtendedError`.  A `message`
    is sent only where the reason is not registered.  The result is that of
    `syscall_string`; arguments that cannot be used give a record that says so.
    """
    call = current_call() if OPEN_CALLS else None
    if call is None:
        return False
    try:
        record = error_record(call.writer.schema, error, reason, fields)
        if call.level is not None and not accepts(call.level, record.severity):
            return False
        try:
            return call.write(call.append, record)
        except Exception as problem:
            return call.write(call.append, unfit_error(error, reason, fields, problem))
    except Exception:
        return False


_Log = TypeVar("_Log", bound=LogBuffer | TextLog | None)


class Collector(Generic[_Log]):
    """What `collect` gives: `with` it a call begins and ends.  Can be used again."""

    __slots__ = ("_call", "_level", "_place", "_writer")

    def __init__(self, log: _Log, level: int | None) -> None:
        self._writer: _Log = log
        self._level = level
        self._call: OpenCall | None = None
        self._place: Place | None = None

    def __enter__(self) -> _Log:
        log = self._writer
        if log is not None:
            self._call = call = OpenCall(log, self._level)
            try:
                self._place = Place(call).__enter__()
            except BaseException:
                call.end()
                raise
        return log

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        call, place = self._call, self._place
        if call is not None and place is not None:
            try:
                call.end()
            finally:
                place.__exit__()

    @property
    def log(self) -> Log:
        """The log of the last block, decoded; CollectorError as long as it has not ended."""
        if self._call is None:
            raise CollectorError("nothing was collected")
        return self._call.decoded()


@overload
def collect(capacity: Carried) -> Collector[LogBuffer | TextLog | None]: ...


@overload
def collect(capacity: TextLog, *, level: int | None = ...) -> Collector[TextLog]: ...


@overload
def collect(capacity: LogBuffer, *, level: int | None = ...) -> Collector[LogBuffer]: ...


@overload
def collect(
    capacity: int | Buffer | None = ...,
    *,
    level: int | None = ...,
    keep: KeepRule = ...,
    loss: bool = ...,
    shed: bool = ...,
    schema: Schema | None = ...,
    byte_order: str = ...,
) -> Collector[GuardedLog]: ...


def collect(
    capacity: int | Buffer | LogBuffer | TextLog | Carried | None = 4096,
    *,
    keep: KeepRule = "severity",
    loss: bool = False,
    shed: bool = False,
    schema: Schema | None = None,
    byte_order: str = "host",
    level: int | None = None,
) -> Any:
    """Collect what the current task reports: `with collect() as log: ...`.

    `capacity` in bytes; or a writable buffer; or None, to learn only the
    `true_size`; `keep`, `loss`, `shed`, `schema` and `byte_order` are LogBuffer's.
    Or a log: a LogBuffer, a TextLog, or what `open_carrier` found.  `level` has the
    bits of a carrier's log level: severities that it does not ask for are left
    out.

    The block is one call: its log begins at the entry, whatever was in the
    buffer, and has its end record when the block is left, by return or
    exception.  `log` of the context manager is the log, decoded, from then on.
    A text log is not begun anew, and decoded a STRING for each line.  A carrier
    without a log changes nothing.

    CapacityError for a buffer that cannot be used; CollectorError, on entry, for
    a log that another call writes to.
    """
    if isinstance(capacity, Carried):
        log: LogBuffer | TextLog | None = capacity.log
        level = capacity.level
    elif isinstance(capacity, TextLog):
        log = capacity
    else:
        log = log_to_write(capacity, keep, loss, shed, schema, byte_order)
    return Collector(log, level)


def log_to_write(
    capacity: int | Buffer | LogBuffer | None,
    keep: KeepRule,
    loss: bool,
    shed: bool,
    schema: Schema | None,
    byte_order: str,
) -> LogBuffer:
    """A LogBuffer made of these, or the one that is given; TypeError where it has both."""
    if not isinstance(capacity, LogBuffer):
        return GuardedLog(
            capacity, keep=keep, loss=loss, shed=shed, schema=schema, byte_order=byte_order
        )
    if (keep, loss, shed, schema, byte_order) != ("severity", False, False, None, "host"):
        raise TypeError("keep, loss, shed, schema and byte_order are those of the LogBuffer")
    return capacity
