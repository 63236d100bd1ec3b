"""`make mutants`: plant mistakes in the library, one at a time, and see which the tests miss.

Results are kept in build/mutants.jsonl: a run that was interrupted goes on
where it stopped.  The exit status is 1 if fewer than 90 % were noticed.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import islice
from queue import SimpleQueue
from typing import Any

from .mutants import Mutant, in_random_order, shares, sites
from .results import Result, Results, score, table
from .subjects import SUBJECTS
from .trial import ROOT, Tree, TreeError, Verdict, tree

_NOTICED_MIN = 0.9


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m mutation", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="of the sample (%(default)s)")
    parser.add_argument("--count", type=int, default=300, help="mutants to try (%(default)s)")
    parser.add_argument("--jobs", type=int, default=1, choices=(1, 2), help="at once")
    parser.add_argument("--module", choices=SUBJECTS, action="append", help="only of this one")
    parser.add_argument(
        "--older-kills",
        action="store_true",
        help="after tests were added: do not try again what was noticed without them",
    )
    arguments = parser.parse_args()
    if arguments.count < 1:
        parser.error(f"--count {arguments.count}: one or more expected")
    return arguments


class Run:
    """The trials of one run, over the trees that it has."""

    def __init__(self, trees: list[Tree], results: Results, older_kills: bool) -> None:
        self._all = trees
        self._trees: SimpleQueue[Tree] = SimpleQueue()
        for one in trees:
            self._trees.put(one)
        self._results = results
        self._older_kills = older_kills
        self._timeouts: dict[str, float] = {}
        # Before any mutant stands in a tree.
        self._states = {module: trees[0].state(module) for module in SUBJECTS}

    def prepare(self, module: str, map_: Callable[..., Iterator[float]]) -> None:
        """See that a module's tests pass in every tree, in how much time."""
        seconds = max(map_(lambda one: one.baseline(module), self._all))
        self._timeouts[module] = 20 + 4 * seconds
        print(f"the tests of {module} pass in {seconds:.1f} s", flush=True)

    def known(self, mutant: Mutant) -> Result | None:
        """The result that is on file."""
        return self._results.get(mutant, self._states[mutant.module], older_kills=self._older_kills)

    def try_out(self, mutant: Mutant) -> Result:
        """The result of a trial in whichever tree is free."""
        state = self._states[mutant.module]
        free = self._trees.get()
        started = time.monotonic()
        try:
            verdict, said = free.try_out(mutant, self._timeouts[mutant.module])
        finally:
            self._trees.put(free)
        return Result.of(mutant, state, verdict, time.monotonic() - started, said)

    def keep(self, result: Result) -> None:
        """Put a new result on file."""
        self._results.add(result)


def _sampled(
    modules: list[str], seed: int, count: int
) -> Iterator[tuple[str, int, Iterator[Mutant]]]:
    """For each module how many of its mutants to try, and all of them in random order."""
    paths = {name: ROOT / "tlvlog" / f"{name}.py" for name in modules}
    sizes = {name: len(sites(path.read_text(encoding="utf-8"))) for name, path in paths.items()}
    print(f"{sum(sizes.values())} places in {len(modules)} modules", flush=True)
    for name, share in shares(sizes, count).items():
        if share:
            yield name, share, in_random_order(name, paths[name], seed)


def _tried(
    run: Run, share: int, mutants: Iterator[Mutant], map_: Callable[..., Iterator[Any]]
) -> Iterator[Result]:
    """Results of that many mutants that can be imported, and of those met on the way."""
    prepared = False
    while share and (batch := list(islice(mutants, share))):
        fresh = []
        for mutant in batch:
            if result := run.known(mutant):
                share -= result.verdict != Verdict.INCOMPETENT
                yield result
            else:
                fresh.append(mutant)
        if fresh and not prepared:
            run.prepare(fresh[0].module, map_)
            prepared = True
        for result in map_(run.try_out, fresh):
            run.keep(result)
            share -= result.verdict != Verdict.INCOMPETENT
            yield result


def _say(number: int, count: int, result: Result) -> None:
    print(
        f"[{number:3}/{count}] {result.verdict:11} {result.seconds:5.1f} s  "
        f"tlvlog/{result.module}.py:{result.line} {result.operator}",
        flush=True,
    )


def main() -> int:
    """Run the trials; 0 if enough mutants were noticed, 1 if not, 2 if the tests do not pass."""
    arguments = _arguments()
    # As by Ctrl-C: the copies of the tree are removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    results = Results(ROOT / "build" / "mutants.jsonl")
    found: list[Result] = []
    with ExitStack() as stack:
        trees = [stack.enter_context(tree()) for _ in range(arguments.jobs)]
        pool = stack.enter_context(ThreadPoolExecutor(arguments.jobs))
        run = Run(trees, results, arguments.older_kills)
        try:
            for copy in trees:
                copy.check()
            modules = arguments.module or list(SUBJECTS)
            for _, share, mutants in _sampled(modules, arguments.seed, arguments.count):
                for result in _tried(run, share, mutants, pool.map):
                    found.append(result)
                    _say(len(found), arguments.count, result)
        except TreeError as error:
            print(error, file=sys.stderr)
            return 2
    for result in found:
        if result.verdict == Verdict.SURVIVED:
            print(result)
    print(table(found))
    noticed = score(found)
    print(f"seed {arguments.seed}: {noticed:.1%} noticed, {_NOTICED_MIN:.0%} wanted")
    return 0 if noticed >= _NOTICED_MIN else 1


if __name__ == "__main__":
    sys.exit(main())
