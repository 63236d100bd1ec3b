"""What the running kernel's configuration allows of bpf(2), by asking it.

A small program or map of each type is made and thrown away, and links are asked
for to what does not exist; nothing is attached.  An answer is "yes", "no" or
"unknown", by a reason or an errno that only one of them can have: silence is
never a yes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from errno import EPERM
from typing import TYPE_CHECKING

from ..errors import KernelError
from .allows_links import Links
from .allows_maps import ask_map_types
from .allows_programs import Programs
from .allows_said import Said
from .bpf import insn
from .bpf.permission import missing_capability
from .offers import Offers, kfunc_ids

if TYPE_CHECKING:
    from ..btf.blob import Btf

__all__ = ["ask_kernel"]

Answers = dict[str, Said]


def ask_kernel(
    btf: Btf, offered: Offers, say: Callable[[str], None] = lambda _: None
) -> Iterator[tuple[str, Answers | dict[str, Answers]]]:
    """What is allowed of each kind of thing that the kernel's types offer.

    Pairs of a kind (`program_types`, `map_types`, `attach_types`, `link_types`)
    and what was said by name; for `helpers` and `kfuncs` that by program type.
    `say` is called with the next question, to show progress.  KernelError where this
    process may not ask.
    """
    if lacking := missing_capability():
        raise KernelError(EPERM, f"asking takes {lacking}")
    names = offered.names
    types, attach_types = names["program_types"], names["attach_types"]
    say("map types")
    yield "map_types", dict(ask_map_types(names["map_types"]))
    programs = Programs(btf, types, attach_types)
    said: Answers = {}
    for number, name in types.items():
        say(name)
        said[name] = programs.type(number)
    yield "program_types", said
    say("attach types")
    links = Links(btf, programs, offered.attributes, said)
    yield "attach_types", dict(links.attach_types(attach_types, types))
    yield "link_types", dict(links.link_types(names["link_types"], types))
    helpers = {name: insn.insn(insn.CALL, imm=id) for id, name in names["helpers"].items()}
    kfuncs = {
        name: insn.insn(insn.CALL, src=insn.PSEUDO_KFUNC_CALL, imm=id)
        for name, id in kfunc_ids(btf).items()
    }
    for key, calls in (("helpers", helpers), ("kfuncs", kfuncs)):
        found: dict[str, Answers] = {}
        for number, name in types.items():
            if programs.loadings(number) if said[name].answer == "yes" else ():
                say(f"{key} of {name}")
                found[name] = {
                    what: programs.may_call(number, call) for what, call in calls.items()
                }
        yield key, found
