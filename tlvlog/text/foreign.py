"""What an input is that a command was not made for, and which command is.

Only what can be told from the first bytes with certainty, or nearly so: the
answer stands behind a complaint, it does not take the place of one.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .sources import source_of

__all__ = ["Foreign", "foreign", "not_text"]

_SAMPLE: Final = 4096
_MAGIC: Final = (
    (b"\x7fELF", "an ELF object", "core"),
    (b"\x9f\xeb\x01", "BTF", "btf --btf"),
    (b"\xeb\x9f\x01", "BTF", "btf --btf"),
    (b"\x1f\x8b\x08", "gzip data", ""),
    (b"\xfd7zXZ\x00", "xz data", ""),
    (b"\x28\xb5\x2f\xfd", "zstd data", ""),
    (b"BZh91AY&SY", "bzip2 data", ""),
    (b"PK\x03\x04", "a zip archive", ""),
    (b"\x89PNG\r\n", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"%PDF-", "a PDF", ""),
    (b"\xd4\xc3\xb2\xa1", "a packet capture", "import nlmon"),
    (b"\xa1\xb2\xc3\xd4", "a packet capture", "import nlmon"),
    (b"\x0a\x0d\x0d\x0a", "a packet capture", "import nlmon"),
)
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_HEX: Final = re.compile(rb"[0-9a-fA-F]{12,}")
_JSON: Final = re.compile(rb"\s*[\[{]\s*[\"{\]}]")
_JSON_LOG: Final = re.compile(rb"\s*\{\s*\"(?:byte_order|call|records|state)\"")
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # ESC is in colours


class Foreign(NamedTuple):
    """What bytes are, and the verb of this command that takes them, or an option ("" if none)."""

    what: str
    verb: str = ""

    def __str__(self) -> str:
        advice = f"`tlvlog {self.verb}`" if not self.verb.startswith("-") else f"`{self.verb}`"
        return f"this is {self.what}{f': {advice}?' if self.verb else ''}"


def foreign(data: bytes) -> Foreign | None:
    """What the bytes seem to be; None where they might be anything."""
    if not data:
        return Foreign("empty: nothing is in it")
    if found := not_text(data):
        return found
    sample = data[:_SAMPLE]
    if sample.startswith(_UTF16):
        return Foreign("UTF-16 text", "explain")
    if not _is_text(sample, whole=len(data) <= _SAMPLE):
        return None
    if not sample.strip():
        return Foreign("nothing but blanks")
    if _HEX.fullmatch(b"".join(sample.split())):
        return Foreign("text of hex digits", "-x")
    if _JSON_LOG.match(sample):
        return Foreign("the JSON form of a log", "encode")
    return Foreign("JSON" if _JSON.match(sample) else "text", "explain")


def not_text(data: bytes) -> Foreign | None:
    """What the bytes certainly are if no text can be found in them; None where it may."""
    for magic, what, verb in _MAGIC:
        if data.startswith(magic):
            return Foreign(what, verb)
    return Foreign("a log already", "decode") if source_of(data) == "log" else None


def _is_text(sample: bytes, *, whole: bool) -> bool:
    if _CONTROL.search(sample):
        return False
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character that the sample cuts is no mistake.
        return not whole and error.start >= len(sample) - 3
    return True
