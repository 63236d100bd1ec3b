"""python -m tools.shell: write the man page and the completions again."""

from __future__ import annotations

from pathlib import Path

from . import write

write(Path(__file__).resolve().parent.parent.parent / "tlvlog" / "cli" / "shell")
