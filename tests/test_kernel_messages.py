"""What kernels can say: each message has a reason, or stands on a list that says why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kernel_messages import SOURCES, messages_of
from tlvlog.kernel.matcher import recogniser
from tlvlog.text.loader_lines import stated_reason

MESSAGES = Path(__file__).parent / "data" / "kernel" / "messages"
_CONVERSIONS = (
    (re.compile(r"%[-+ #0]*[0-9]*\.?\*?(?:ll|l|z|hh|h)?[diuxX]"), "7"),
    (re.compile(r"%-?[0-9]*\.?\*?s|%p[A-Za-z]*"), "word"),
    (re.compile(r"%c"), "c"),
)


def formats(name: str) -> list[str]:
    lines = (MESSAGES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


def filled(message: str) -> str:
    """A format with something for each conversion."""
    for pattern, value in _CONVERSIONS:
        message = pattern.sub(value, message)
    return message


def spellings(message: str) -> Iterator[str]:
    """Since 7.3 a register or an argument is text too: a format with one for each text."""
    yield filled(message)
    pieces = message.split("%s")
    for index in range(1, len(pieces)):
        for value in ("R7", "arg#7"):
            yield filled("%s".join(pieces[:index]) + value + "%s".join(pieces[index:]))


_WORD = re.compile("[A-Za-z]{3,}")
LEFT_OUT = formats("not-registered")


FILES = {
    "bpf": "bpf",
    "bpf-7.3": "bpf",
    "netlink": "netlink",
    "netlink-other": "netlink",
}


@pytest.mark.parametrize("name", FILES)
def test_every_message_has_a_reason(name: str) -> None:
    """Of the messages in kernels' images all but those that are listed with their why."""
    known = recogniser(FILES[name])
    without = [
        text
        for text in formats(name)
        if not any(stated_reason(known, spelling) for spelling in spellings(text))
    ]
    assert set(without) <= set(LEFT_OUT)
    assert len(formats(name)) > 100


def test_the_list_is_of_messages_that_have_none() -> None:
    """Nothing is excused that has a reason, or that no kernel says."""
    known = recogniser("bpf")
    assert [text for text in LEFT_OUT if known.match(filled(text))] == []
    assert set(LEFT_OUT) <= {*formats("bpf"), *formats("bpf-7.3")}
    assert len(LEFT_OUT) == len(set(LEFT_OUT))


@pytest.mark.long
@pytest.mark.skipif(not SOURCES, reason="no /usr/src/linux-source-*.tar.xz")
def test_every_message_of_the_sources_has_a_reason() -> None:
    """Of all texts that 6.1 gives to verbose() and to extacks, drivers' and modules' too."""
    listed = {text.strip() for text in (*formats("source-6.1"), *LEFT_OUT)}
    for subsystem, found in messages_of(SOURCES[0]).items():
        known = recogniser(subsystem)
        assert len(found) > 400
        for text in {whole.partition("\n")[0] for whole in found}:
            # What has hardly a word is a piece of a line.
            if text.strip() not in listed and len(_WORD.findall(text)) > 1:
                assert any(stated_reason(known, spelling) for spelling in spellings(text)), text
