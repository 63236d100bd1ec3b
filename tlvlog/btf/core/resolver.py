"""The resolver: every relocation of an object against the types of a kernel.

Nothing is loaded and no privilege is needed; what a loader would write into
each instruction is computed as that loader computes it.
"""

from __future__ import annotations

import errno
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...errors import BtfError
from ..blob import Btf
from ..bpf_object import INSTRUCTION, BpfObject
from ..extinfo import RelocationInfo
from ..lookup import flavours
from ..names import ESSENTIAL
from .best import best_candidate
from .decision import Decision
from .kinds import RULES, CoreKind, Rules, Verdict, kind_text
from .local import AccessError, local_spec
from .match import Trial, match_spec
from .patch import POISON, Patch, PatchError, apply
from .spec import CoreSpec, Spec, same_kind
from .values import CannotError, Outcome, outcome

__all__ = ["Candidate", "Resolution", "resolve"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A type of the target that a local one may mean."""

    btf: Btf
    name: str
    id: int


@dataclass(slots=True)
class Resolution:
    """What became of an object: a decision for each relocation up to the one that ended it.

    `code` holds the instructions of each section as they would be loaded,
    `targets` the path that decided each relocation, None where none did.
    """

    object: BpfObject
    decisions: list[Decision] = field(default_factory=list)
    targets: list[Spec | None] = field(default_factory=list)
    code: dict[str, bytearray] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether a loader would refuse the object."""
        return any(d.verdict >= Verdict.AMBIGUOUS for d in self.decisions)


def resolve(
    object: BpfObject,
    target: Btf,
    *,
    modules: Sequence[tuple[str, Btf]] = (),
    rules: Rules = RULES["libbpf"],
) -> Resolution:
    """Decide every relocation of an object.

    `modules` are asked for what `target` does not have.  Damage in a .BTF.ext
    ends the decisions where it is found.
    """
    return _Resolver(object, target, modules, rules).run()


class _FailedError(Exception):
    """The object ends here; `text` is what libbpf says, `verdict` how it is counted."""

    def __init__(self, text: str, verdict: Verdict = Verdict.FAILED) -> None:
        super().__init__(text)
        self.text = text
        self.verdict = verdict


@dataclass(slots=True)
class _Work:
    """One relocation while it is decided."""

    relocation: RelocationInfo
    decision: Decision
    trials: list[tuple[Candidate, Trial]] = field(default_factory=list)
    local: Spec | None = None
    target: Spec | None = None
    result: Outcome = field(default_factory=Outcome)


class _Resolver:
    def __init__(
        self, object: BpfObject, target: Btf, modules: Sequence[tuple[str, Btf]], rules: Rules
    ) -> None:
        self._object = object
        self._target = target
        self._modules = modules
        self._rules = rules
        self._essential = ESSENTIAL[rules.flavour_at]
        self._candidates: dict[int, list[Candidate]] = {}
        self._found = Resolution(object)
        self._counts = Counter(relocation.section for relocation in object.ext.relocations)
        self._order = object.order if rules.shift_by_object else sys.byteorder

    def run(self) -> Resolution:
        self._find_candidates()
        for relocation in self._object.ext.relocations:
            work = self._begin(relocation)
            try:
                self._decide(work)
            except _FailedError as failure:
                self._end(work, failure)
                break
            self._patch(work)
        return self._found

    # Candidates ---------------------------------------------------------------

    def _find_candidates(self) -> None:
        btf = self._object.btf
        names: dict[int, str] = {}
        for relocation in self._object.ext.relocations:
            if relocation.kind != CoreKind.LOCAL_TYPE_ID and 0 < relocation.type < len(btf):
                names[relocation.type] = self._essential(btf.type_name(relocation.type))
        known = flavours(self._target, names.values(), self._essential)
        for id, name in names.items():
            kind = btf.kind(id)
            own = [
                Candidate(self._target, "vmlinux", other)
                for other in known.get(name, ())
                if same_kind(self._target.kind(other), kind)
            ]
            self._candidates[id] = own
            if name and (not own or self._rules.all_modules):
                for module, types in self._modules:
                    first = types.first_id
                    own += [
                        Candidate(types, module, other)
                        for other in flavours(types, [name], self._essential)[name]
                        if other >= first and same_kind(types.kind(other), kind)
                    ]

        if self._rules.best_candidate:
            self._choose_candidates()

    def _choose_candidates(self) -> None:
        """Leave one candidate for each local type, or those that are as good and disagree."""
        relocations: dict[int, list[RelocationInfo]] = {}
        for relocation in self._object.ext.relocations:
            relocations.setdefault(relocation.type, []).append(relocation)
        for id, candidates in self._candidates.items():
            if len(candidates) > 1:
                self._candidates[id] = best_candidate(
                    self._object.btf, relocations[id], candidates,
                    self._rules, self._essential, self._order,
                )  # fmt: skip

    # Deciding -----------------------------------------------------------------

    def _begin(self, relocation: RelocationInfo) -> _Work:
        function = self._object.function_at(relocation.section, relocation.offset)
        at = relocation.offset // INSTRUCTION
        return _Work(
            relocation,
            Decision(
                kind=relocation.kind,
                verdict=Verdict.FAILED,
                index=relocation.number,
                instruction=at - function.start // INSTRUCTION if function else at,
                rules=self._rules.number,
                object=self._object.name,
                section=relocation.section,
                program=function.name if function else None,
                section_instruction=at,
                source=self._object.source_of(relocation.section, relocation.offset),
                section_relocations=self._counts[relocation.section]
                if relocation.number == 0
                else None,
            ),
        )

    def _decide(self, work: _Work) -> None:
        relocation, btf = work.relocation, self._object.btf
        place = f"{relocation.kind} at insn #{relocation.offset // INSTRUCTION}"
        candidates = self._candidates.get(relocation.type, [])
        try:
            title = btf.type(relocation.type).title
        except BtfError:
            raise _FailedError(f"failed to relocate: -{errno.EINVAL}") from None
        work.decision = replace(
            work.decision, local=CoreSpec(relocation.type, title, access=relocation.access)
        )
        try:
            work.local = local_spec(btf, relocation.type, relocation.access, relocation.kind)
        except AccessError as error:
            parsing = f"parsing [{relocation.type}] {title} + {relocation.access} failed"
            note = f"{error.note}\n" if error.note else ""
            raise _FailedError(f"{note}{parsing}: -{error.errno}") from None
        work.decision = replace(work.decision, local=work.local.describe())
        if relocation.kind not in self._rules.kinds:
            raise _FailedError(f"unrecognized CO-RE relocation <{kind_text(relocation.kind)}>")
        if relocation.kind == CoreKind.LOCAL_TYPE_ID:
            work.result = self._outcome(work, None, place)
            return
        if not btf.type_name(relocation.type):
            raise _FailedError(
                f"<{kind_text(relocation.kind)}> ({relocation.kind}) "
                "relocation doesn't support anonymous types"
            )
        matching = [c for c in candidates if self._try(work, c, place)]
        if matching:
            if not self._rules.best_candidate:
                self._candidates[relocation.type] = matching
        else:
            work.result = self._outcome(work, None, place)

    def _try(self, work: _Work, candidate: Candidate, place: str) -> bool:
        """Try a candidate; the first that matches decides, the others must agree with it."""
        local = work.local
        assert local is not None
        trial = match_spec(local, candidate.btf, candidate.id, self._essential)
        if trial.errno:
            said = trial.spec.describe().text(local.kind)
            at = len(work.trials)
            raise _FailedError(f"error matching candidate #{at} {said}: -{trial.errno}")
        work.trials.append((candidate, trial))
        if not trial.matches:
            return False
        result = self._outcome(work, trial.spec, place)
        if work.target is None:
            work.target, work.result = trial.spec, result
        elif trial.spec.bits != work.target.bits:
            text = f"field offset ambiguity: {trial.spec.bits} != {work.target.bits}"
            raise _FailedError(text, Verdict.AMBIGUOUS)
        elif (result.poison, result.after) != (work.result.poison, work.result.after):
            text = f"relocation decision ambiguity: {_result(result)} != {_result(work.result)}"
            raise _FailedError(text, Verdict.AMBIGUOUS)
        return True

    def _outcome(self, work: _Work, target: Spec | None, place: str) -> Outcome:
        local = work.local
        assert local is not None
        try:
            return outcome(local, target, self._rules, place, self._order)
        except CannotError as error:
            raise _FailedError(error.text) from None
        except AccessError as error:
            raise _FailedError(f"failed to relocate: -{error.errno}") from None
        except BtfError:
            raise _FailedError(f"failed to relocate: -{errno.EINVAL}") from None

    # Writing down ---------------------------------------------------------------

    def _described(self, work: _Work) -> Decision:
        tried = [
            replace(trial.spec.describe(candidate.name, matches=trial.matches), notes=trial.notes)
            for candidate, trial in work.trials
        ]
        rest = () if work.relocation.kind == CoreKind.LOCAL_TYPE_ID else self._untried(work)
        target = None
        if work.target is not None:
            target = next(spec for spec in tried if spec.matches)
        return replace(work.decision, target=target, candidates=(*tried, *rest))

    def _untried(self, work: _Work) -> tuple[CoreSpec, ...]:
        """Candidates that were found before the object failed, and never looked at."""
        if work.decision.verdict != Verdict.FAILED:
            return ()
        candidates = self._candidates.get(work.relocation.type, [])
        return tuple(
            CoreSpec(c.id, c.btf.type(c.id).title, btf=c.name)
            for c in candidates[len(work.trials) :]
        )

    def _end(self, work: _Work, failure: _FailedError) -> None:
        work.target = None
        decision = self._described(work)
        self._found.decisions.append(
            replace(decision, verdict=failure.verdict, message=failure.text)
        )
        self._found.targets.append(None)

    def _patch(self, work: _Work) -> None:
        relocation, result = work.relocation, work.result
        code = self._code(relocation.section)
        verdict = Verdict.MATCHED
        if relocation.kind == CoreKind.LOCAL_TYPE_ID:
            verdict = Verdict.LOCAL
        elif work.target is None:
            verdict = Verdict.POISONED if result.poison else Verdict.ABSENT
        work.decision = replace(work.decision, verdict=verdict, value=result.after)
        try:
            label = work.decision.instruction
            patch = apply(code, relocation.offset, self._object.order, result, label)
            work.decision = _with_value(self._described(work), patch, result)
        except PatchError as error:
            work.decision = self._described(work)
            if work.decision.program is not None:  # a loader skips what a linker dropped
                work.decision = replace(work.decision, verdict=Verdict.FAILED, message=error.text)
        self._found.decisions.append(work.decision)
        self._found.targets.append(work.target)

    def _code(self, section: str) -> bytearray:
        code = self._found.code.get(section)
        if code is None:
            data = self._object.code(section)
            code = self._found.code[section] = bytearray(data if data is not None else b"")
        return code


def _result(result: Outcome) -> str:
    return f"{'failure' if result.poison else 'success'} {result.after}"


def _with_value(decision: Decision, patch: Patch, result: Outcome) -> Decision:
    if patch.poison:
        return replace(
            decision,
            verdict=Verdict.POISONED,
            value=POISON,
            form=patch.form,
            message=patch.note,
        )
    before = None if patch.before is None else patch.before & (1 << 64) - 1
    decision = replace(decision, value_before=before, form=patch.form)
    if not patch.resized:
        return decision
    return replace(decision, memory_size_before=result.size_before, memory_size=result.size_after)
