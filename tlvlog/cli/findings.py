"""What `exec` tells when the program has ended: each finding once, the most telling first.

Pure.  Findings that read the same are counted as one.  A first attempt or a probe
that says little is left out where another call for the same object says more,
or where the program handled it.
"""

from __future__ import annotations

import errno
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ..codec.extended_error import ExtendedError
from ..formats.text import Style, count, hint_lines
from ..trace.access import FailedCall
from .calls import call_line, why

if TYPE_CHECKING:
    from ..trace.explain import Explained

__all__ = ["Findings", "strength"]

NOTE, WEAK, GUESSED, CERTAIN, PLACED = range(5)
"""How much a finding says: that something is not seen; that a call failed; a guess; the reason;
and where."""

_WEAK_REASONS: Final = frozenset(
    ("reason-not-asked", "no-reason-given", "log-cut", "log-cut-somewhere", "buffer-stale")
)
# A program that gets these without a reason mostly tries another way.
_HANDLED: Final = frozenset((-errno.ENODEV, -errno.EOPNOTSUPP, -524))
_FINDINGS_MAX: Final = 1024
_OBJECTS_MAX: Final = 4096
_OBJECTS_OF_ONE_MAX: Final = 64
_KEYS_MAX: Final = 256
_KEY_SIZE: Final = 1 << 14
_SHOWN_MAX: Final = 8

_Object = tuple[int, str, str, object]


class _RepeatedCall:
    """Calls that failed alike: one of them, how many there were, and for which objects."""

    __slots__ = ("count", "explained", "found", "objects", "strength")

    def __init__(self, found: FailedCall, explained: Explained) -> None:
        self.found = found
        self.explained = explained
        self.strength = strength(found, explained.reason)
        self.count = 0
        self.objects: set[_Object] = set()


class Findings:
    """Collects failed calls; memory does not grow with their number."""

    def __init__(self) -> None:
        self._findings: dict[tuple[object, ...], _RepeatedCall] = {}
        self._known: dict[tuple[object, ...], _RepeatedCall] = {}
        # The most that was said of an object, and with which errno.
        self._best: OrderedDict[_Object, tuple[int, int]] = OrderedDict()
        self.calls = 0
        self.left_out = 0

    def __len__(self) -> int:
        return len(self._findings)

    def again(self, found: FailedCall) -> bool:
        """Count a call that is like one before but for its time; False for a new one."""
        known = None if found.notes else self._known.get(found.key())
        if known is None:
            return False
        self.calls += 1
        known.count += 1
        return True

    def add(self, found: FailedCall, explained: Explained) -> None:
        """Keep a failed call."""
        self.calls += 1
        key = _likeness(found, explained)
        finding = self._findings.get(key)
        if finding is None:
            if len(self._findings) >= _FINDINGS_MAX:
                self.left_out += 1
                return
            finding = self._findings[key] = _RepeatedCall(found, explained)
        finding.count += 1
        named = object_of(found)
        if len(finding.objects) < _OBJECTS_OF_ONE_MAX:
            finding.objects.add(named)
        said = finding.strength, found.result
        self._best[named] = max(self._best.get(named, said), said, key=lambda one: one[0])
        if len(self._best) > _OBJECTS_MAX:
            self._best.popitem(last=False)
        if not found.notes and len(found.text) + len(found.request) <= _KEY_SIZE:
            if len(self._known) >= _KEYS_MAX:
                self._known.clear()
            self._known[found.key()] = finding

    def to_show(self, *, succeeded: bool, everything: bool = False) -> Iterator[_RepeatedCall]:
        """Those to show, the most telling first; `succeeded`: the program ended with status 0."""
        kept = [
            finding
            for finding in self._findings.values()
            if everything or not (self._is_outdone(finding) or (succeeded and _is_handled(finding)))
        ]
        yield from sorted(kept, key=lambda finding: -finding.strength)

    def _is_outdone(self, finding: _RepeatedCall) -> bool:
        """Whether more was said of each object of a finding."""
        if finding.strength >= CERTAIN:
            return False
        if finding.found.kind == "netlink" and not _is_handled(finding):
            return False  # objects of a batch of requests are not told apart
        return all(self._outdoes(named, finding) for named in finding.objects)

    def _outdoes(self, named: _Object, finding: _RepeatedCall) -> bool:
        best, result = self._best.get(named, (WEAK, 0))
        if finding.strength == GUESSED:
            return best >= CERTAIN and result == finding.found.result
        return best > WEAK

    def lines(self, style: Style, width: int, *, succeeded: bool, verbose: bool) -> Iterator[str]:
        """The findings as text, with advice below each reason."""
        advised: set[object] = set()
        told = list(self.to_show(succeeded=succeeded, everything=verbose))
        shown = len(told) if verbose else _SHOWN_MAX
        for finding in told[:shown]:
            explained, reason = finding.explained, finding.explained.reason
            call = explained.call(finding.found)
            yield call_line(call, reason, explained.advice, times=finding.count)
            if reason is not None and (reason.subsystem, reason.reason) not in advised:
                advised.add((reason.subsystem, reason.reason))
                yield from hint_lines(reason, style, width)
        rest = len(told) - shown + self.left_out
        if rest > 0:
            yield f"and {count(rest, 'more finding')}" + ("" if verbose else "; -v tells all")

    @property
    def refused(self) -> int:
        """How many calls failed, or did not end."""
        return sum(f.count for f in self._findings.values() if f.strength > NOTE) + self.left_out

    def by_reason(self) -> list[tuple[str, int]]:
        """How many calls failed for each reason, the most frequent first."""
        counts: dict[str, int] = {}
        for finding in self._findings.values():
            if finding.strength == NOTE:
                continue
            reason = finding.explained.reason
            name = "" if reason is None or not isinstance(reason.reason, str) else reason.reason
            name = name or "without a registered reason"
            counts[name] = counts.get(name, 0) + finding.count
        return sorted(counts.items(), key=lambda item: -item[1])


def _likeness(found: FailedCall, explained: Explained) -> tuple[object, ...]:
    """The same for calls that read the same, whatever process, thread and way into the kernel."""
    return (
        why(explained.call(found), explained.reason),
        explained.advice,
        found.command,
        found.kind,
        found.operation,
        found.detail,
        found.result,
        found.unfinished,
    )


def strength(found: FailedCall, reason: ExtendedError | None) -> int:
    """How much a finding says, NOTE to PLACED."""
    if found.kind == "call" and not found.result and not found.unfinished:
        return NOTE
    if reason is None or not (reason.reason or reason.message):
        return WEAK
    has_place = reason.instruction is not None or reason.source_line or reason.field_path
    if reason.reason in _WEAK_REASONS:
        return GUESSED if has_place else WEAK
    if reason.get("guess") or found.unfinished:
        return GUESSED
    return PLACED if has_place else CERTAIN


def object_of(found: FailedCall) -> _Object:
    """What a call is about: two calls with the same one are attempts at the same thing."""
    named: object = found.detail
    if not named and found.kind in ("bpf", "btf"):
        named = found.request[:8]  # the type, and how many instructions
    return found.pid, found.kind, found.operation, named


def _is_handled(finding: _RepeatedCall) -> bool:
    """Whether a program that goes on well has handled this."""
    if finding.strength > WEAK:
        return False
    if finding.strength == NOTE:
        return True
    reason = finding.explained.reason
    not_asked = reason is not None and reason.reason == "reason-not-asked"
    return not_asked or finding.found.result in _HANDLED
