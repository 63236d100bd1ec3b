"""Which implementation is in use, and that one is told why it is not the other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import tlvlog
from tlvlog._native import accelerator

ROOT = Path(tlvlog.__file__).resolve().parent.parent


def test_the_environment_can_ask_for_python() -> None:
    program = (
        "import tlvlog, tlvlog.codec.decoder as d, tlvlog._native.accelerator as i;"
        "assert tlvlog.decode is d.decode; print(i.NAME, '/', i.REASON)"
    )
    environment = os.environ | {"TLVLOG_PURE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "pure Python / TLVLOG_PURE is set\n"


SUB_INTERPRETER = """
try:
    import _interpreters as sub
    run = sub.exec
except ImportError:
    import _xxsubinterpreters as sub
    run = sub.run_string
run(sub.create(), '''{program}''')
"""
SAY = """
import sys
sys.path.insert(0, {root!r})
import tlvlog
from tlvlog._native import accelerator
print(accelerator.NAME, "/", accelerator.REASON)
print(tlvlog.decode(tlvlog.encode([tlvlog.String("x")])).records[0].message)
"""


def test_a_sub_interpreter_has_python_alone() -> None:
    """It is told why, and everything works."""
    program = SUB_INTERPRETER.format(program=SAY.format(root=str(ROOT)))
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    said, text = done.stdout.splitlines()
    assert said.startswith("pure Python / ")
    assert "interpreter" in said or accelerator.core is None
    assert text == "x"
