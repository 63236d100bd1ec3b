"""What is mutated, and which tests have to notice it."""

from __future__ import annotations

from typing import Final

_WRITER: Final = ("test_logbuffer", "test_logbuffer_laws")
_TEXT: Final = ("test_textlog", "test_textlog_buffers")
_CALL: Final = (
    "test_entry",
    "test_drive",
    "test_collector",
    "test_collector_logs",
    "test_collector_asyncio",
    "test_collector_children",
    "test_collector_threads",
    "test_collector_import",
    "test_collector_processes",
)

# Module -> its own tests: the files named after it, and those of the laws that
# are about it.  The first is the most likely to notice.  What asks the running
# kernel or needs a compiler is left out, and so are the vectors, which take a
# minute: what they alone notice counts as a survivor.
SUBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "encoder": ("test_encoder", "test_records", "test_laws"),
    "decoder": ("test_decoder", "test_laws"),
    "scan": ("test_scan", "test_decoder", "test_laws"),
    "logbuffer": _WRITER,
    "keep_head": (*_WRITER, "test_logbuffer_cost"),
    "keep_tail": (*_WRITER, "test_logbuffer_cost"),
    "keep_severity": (*_WRITER, "test_logbuffer_cost"),
    "pieces": _WRITER,
    "held": ("test_logbuffer", "test_textlog_buffers"),
    "rotation": (*_TEXT, "test_logbuffer"),
    "textlog": _TEXT,
    "textwriter": ("test_collector_logs",),
    "collector": ("test_collector", "test_report", *_CALL),
    "call": ("test_call", *_CALL),
    "place": ("test_collector_threads", *_CALL),
    "entry": _CALL,
}


def own_tests(module: str) -> list[str]:
    """The paths of a module's own tests, each once."""
    return [f"tests/{name}.py" for name in dict.fromkeys(SUBJECTS[module])]
