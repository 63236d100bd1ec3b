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
    "codec/encoder": ("test_encoder", "test_records", "test_laws"),
    "codec/decoder": ("test_decoder", "test_laws"),
    "codec/scan": ("test_scan", "test_decoder", "test_laws"),
    "writing/logbuffer": _WRITER,
    "writing/keep_head": (*_WRITER, "test_logbuffer_cost"),
    "writing/keep_tail": (*_WRITER, "test_logbuffer_cost"),
    "writing/keep_severity": (*_WRITER, "test_logbuffer_cost"),
    "writing/open_string": _WRITER,
    "writing/buffer": ("test_logbuffer", "test_textlog_buffers"),
    "writing/rotation": (*_TEXT, "test_logbuffer"),
    "writing/textlog": _TEXT,
    "writing/textwriter": ("test_collector_logs",),
    "collector/syscall": ("test_collector", "test_report", *_CALL),
    "collector/call": ("test_call", *_CALL),
    "collector/current": ("test_collector_threads", *_CALL),
    "collector/entry": _CALL,
}


def own_tests(module: str) -> list[str]:
    """The paths of a module's own tests, each once."""
    return [f"tests/{name}.py" for name in dict.fromkeys(SUBJECTS[module])]
