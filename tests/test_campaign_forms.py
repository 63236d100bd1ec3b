"""Texts counted by what they have in common: the same counts as one by one, whatever the text."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import STATISTICS, TEXTS, TIME, header
from tests.live_kernel import need_bpf
from tests.test_campaign_live import TYPES, program
from tlvlog._native.accelerator import core
from tlvlog.campaign import captures, outcome, skeletons, tally, text_counter
from tlvlog.campaign.captures import count_stretch
from tlvlog.campaign.outcome import Outcome
from tlvlog.campaign.partial import Partial
from tlvlog.campaign.signature import mask
from tlvlog.campaign.skeletons import SkeletonMemo
from tlvlog.campaign.tally import make_tally
from tlvlog.campaign.text_counter import TextCounter
from tlvlog.codec import encode
from tlvlog.codec.records import String
from tlvlog.formats.capture import Call, call_bytes
from tlvlog.kernel.bpf.loader import Loader
from tlvlog.kernel.matcher import recogniser

native = pytest.mark.skipif(core is None, reason="the native core is not built here")

DATA = Path(__file__).parent / "data"
FILES = sorted(DATA.glob("kernel/verifier/*.log"))
STORED = [*TEXTS, *(path.read_bytes() for path in FILES if path.stat().st_size < 20_000)]
PIECES = (
    b"\n", b"\n\n", b" ", b"\0", b"\0\0", b"\0 \n", b"\r\n", b"processed 3 insns", b"libbpf: ",
    b"-- END PROG LOAD LOG --\n", b"-- BEGIN PROG LOAD LOG --\n", b"; int x = 5;\n", b"0x1f",
    b"Verification failed: a: b\n", b"0", b"99999999999999999999", b"\xff", b"from 1 to 2: ",
    b"5: BUG_42\n", b"5:BUG_42\n", b"3: <invalid CO-RE relocation>\n", b"At:\n",
)  # fmt: skip


def count(data: bytes, errno: int | None, block: int = 1 << 20) -> tuple[object, int]:
    """What is counted of texts that come in blocks, and how many bytes were done with."""
    counter = TextCounter(errno)
    blocks = iter([data[at : at + block] for at in range(0, len(data), block)])
    *_, done = [0, *counter.count(blocks)]
    return counter.finish().to_data(), done


def agree(data: bytes, errno: int | None, block: int = 1 << 20) -> None:
    """In C, with the memo of Python alone, and each text read by itself."""
    fast = count(data, errno, block)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_counter, "make_tally", lambda: None)
        assert fast == count(data, errno, block)
        patch.setattr(SkeletonMemo, "teach", lambda memo, outcome: None)
        assert fast == count(data, errno)


def damaged(texts: list[bytes], chooser: random.Random) -> bytes:
    """Some texts behind each other, with a few faults."""
    data = bytearray(b"".join(chooser.choice(texts) for _ in range(chooser.randint(1, 5))))
    for _ in range(chooser.randint(1, 4)):
        at = chooser.randrange(len(data) + 1)
        fault = chooser.randrange(6)
        if fault == 0 and at < len(data):
            data[at] = chooser.randrange(256)
        elif fault == 1:
            del data[at : at + chooser.randrange(30)]
        elif fault == 2:
            data[at:at] = chooser.choice(PIECES)
        elif fault == 3 and (end := data.find(b"\n", at)) >= 0:
            del data[end]
        elif fault == 4:
            data[at:at] = data[max(at - 40, 0) : at]
        else:
            data[at:at] = str(chooser.getrandbits(chooser.randint(1, 70))).encode()
    return bytes(data)


def compare_mutants(texts: list[bytes], number: int, seed: int) -> None:
    chooser = random.Random(seed)
    for _ in range(number):
        block = chooser.choice((7, 100, 1 << 20))
        agree(damaged(texts, chooser), chooser.choice((None, 0, 13, 28)), block)


@settings(max_examples=15)
@given(st.integers(0, 1 << 60))
def test_damaged_texts(seed: int) -> None:
    """Texts with bytes changed, cut, joined: the same counts, the same places."""
    compare_mutants(STORED, 8, seed)


@settings(max_examples=20)
@given(
    st.lists(st.integers(0, 1 << 70), min_size=1, max_size=3),
    st.sampled_from([b"R%d invalid mem access '%d'", b"off=-%d", b"unknown opcode %x", b"a %d b"]),
)
def test_numbers_of_any_size(numbers: list[int], form: bytes) -> None:
    """A number too large for its kind states no reason, to both."""
    lines = [form.replace(b"%x", b"%d") % ((n,) * form.count(b"%")) for n in numbers]
    agree(b"".join(b"0: (b7) r0 = 1\n%s\n%s" % (line, STATISTICS) for line in lines * 2), 22)


@pytest.mark.parametrize("line", [b"0: R1=ctx(%s) R10=fp0", b"1: (b7) r0 = %s"])
def test_a_quiet_line_that_speaks_of_what_was_processed(line: bytes) -> None:
    """It is no line of its kind: a text without those words would be taken for one with them."""
    for words in (b"processed 3 insns", b"3"):
        agree(b"func#0 @0\n%s\n\0" % (line % words), None)


def live_texts(number: int, level: int) -> list[bytes]:
    need_bpf()
    chooser = random.Random(level)
    with Loader(1 << 16, level=level) as loader:
        return [loader.load(program(chooser), chooser.choice(TYPES)).text for _ in range(number)]


@pytest.mark.live
@pytest.mark.parametrize("level", [1, 2])
def test_live_texts(level: int) -> None:
    """What this kernel says, and mutants of it, in files and in captures."""
    texts = [text for text in live_texts(300, level) if text]
    compare_live(texts, 30)


@pytest.mark.live
@pytest.mark.long
def test_many_live_texts() -> None:
    """100,000 mutants of texts of both levels."""
    for level in (1, 2):
        compare_live([text for text in live_texts(10_000, level) if text], 50_000)


def compare_live(texts: list[bytes], mutants: int) -> None:
    for errno in (None, 13, 0):
        agree(b"".join(texts), errno)
    agree(b"\0".join(texts), None)
    compare_mutants(texts, mutants, 5)
    entries = [header()]
    for number, text in enumerate(texts):
        lines = [text] if number % 2 else text.split(b"\n")
        log = encode([String(line.decode("utf-8", "surrogateescape")) for line in lines])
        result = (-13, -22, -28, 0)[number % 4]
        entries.append(
            call_bytes(Call(time=TIME, operation="BPF_PROG_LOAD", result=result, log=log))
        )
    data = b"".join(entries)
    fast = count_stretch(io.BytesIO(data), 0, len(data), None).partial
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(captures, "make_tally", lambda: None)
        slow = count_stretch(io.BytesIO(data), 0, len(data), None).partial
    assert fast.to_data() == slow.to_data()


@native
def test_most_texts_are_counted_natively(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once a form was met, Python is not asked again."""
    plain = [text.replace(b"79", b"%02x" % n) for n in range(20) for text in TEXTS[:3]]
    count(b"".join(TEXTS), 13)
    monkeypatch.setattr(text_counter, "of_text", None)  # a call would raise
    found, done = count(b"".join(plain), 13)
    assert isinstance(found, dict)
    assert found["states"] == {"complete": 60}
    assert done == len(b"".join(plain))


def test_python_alone_reads_what_came_before_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts that differ in digits are alike, up to the one that may have more behind it."""
    asked = []

    def of_text(text: bytes, *, errno: int | None) -> Outcome:
        asked.append(text)
        return outcome.of_text(text, errno=errno)

    monkeypatch.setattr(text_counter, "make_tally", lambda: None)
    monkeypatch.setattr(text_counter, "of_text", of_text)
    data = b"".join(b"R%d !read_ok\n%s" % (1 + n % 9, STATISTICS) for n in range(1000))
    found, done = count(data, 13, 999)
    assert isinstance(found, dict)
    assert (found["states"], done) == ({"complete": 1000}, len(data))
    assert asked == [b"R1 !read_ok\n" + STATISTICS]
    zero = count(data.replace(b"processed 0", b"processed 7") + data, None)
    assert zero == count(data + data.replace(b"processed 0", b"processed 7"), None)


def test_what_python_alone_knows_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond that each text is read by itself, and the counts are the same."""
    monkeypatch.setattr(text_counter, "make_tally", lambda: None)
    words = [f"{number:b}".translate({48: "a", 49: "b"}) for number in range(200)]
    data = b"".join(b"unknown opcode 0%s\n%s" % (w.encode(), STATISTICS) for w in words * 2)
    wanted = count(data, 22)
    monkeypatch.setattr(skeletons, "_KNOWN_MAX", 20)
    assert count(data, 22) == wanted
    memo = SkeletonMemo()
    for word in words:
        memo.teach(outcome.of_text(b"R1 %s is odd\nprocessed 1 insns\n" % word.encode(), errno=0))
    assert len(memo._known) == 20  # what this is about
    memo.take(Partial())
    assert not memo._known


def test_registered_keys_keep_the_words_of_texts() -> None:
    """So that a registry that has no such reason joins them."""
    counter = TextCounter(13)
    list(counter.count(iter([b"".join(TEXTS) * 3])))
    partial: Partial = counter.finish()
    kept = {
        text for key, e in partial.entries.items() if key.is_registered for text in e.alternatives
    }
    assert mask("R0 !read_ok") in kept
    assert mask("unknown opcode 99") in kept


def test_live_registers_state_no_reason() -> None:
    """The core passes over such lines without asking; the registry must agree."""
    chooser = random.Random(1)
    bits = "".join
    for _ in range(2000):
        live = bits(chooser.choice(".0123456789") for _ in range(10))
        what = chooser.choice(("r0 = 0", "call bpf_x#1", "if r1 > 0x2 goto pc+1", "exit"))
        line = f"{chooser.randrange(9999)}: {live} ({chooser.randrange(256):02x}) {what}"
        assert recogniser("bpf").match(line) is None


@native
def test_a_tally_refuses_what_it_cannot_learn() -> None:
    assert core is not None
    raw = core.Tally()
    meaning = (True, 0, False, 2, 4, 0, 1, 24, 0, 0, (1, 2, 3, 4, 5, 6))
    assert raw.is_news(b"R0 !read_ok\n", b"r")
    # Sizes that its own text does not have: kept as what each time is for Python.
    assert raw.teach(b"R0 !read_ok\n", b"r", meaning)
    assert raw.feed_texts(b"R0 !read_ok\n", 0, 13, True) == 0
    assert not raw.is_news(b"R0 !read_ok\n", b"r")
    for text in (b"", b"\n", b"x\n\n", b"\x01", b"x\r", b"a" * 5000, b"; x\n"):
        assert not raw.is_news(text, b"r")
    for arguments in ((b"", 1, 0, True), (b"x", -1, 0, True), (b"x", 0, -2, True)):
        with pytest.raises(ValueError, match="outside"):
            raw.feed_texts(*arguments)
    for wrong in ((), (1, b"r"), (b"x", b"rr"), (b"x", "r")):
        with pytest.raises(TypeError):
            raw.is_news(*wrong)
    with pytest.raises(TypeError):
        raw.teach(b"R1 !read_ok\n", b"r", (1, 2))
    raw.forget()
    assert raw.is_news(b"R0 !read_ok\n", b"r")
    unknown = (False, -1, False, 0, 0, 0, 0, 0, 0, 0, ())
    many = [f"{number:b}\n".translate({48: "a", 49: "b"}).encode() for number in range(8300)]
    assert sum(raw.teach(text, b"r", unknown) for text in many) == 8192


@native
def test_forms_without_end_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hostile input makes new forms for ever: a tally begins anew, and counts the same."""
    monkeypatch.setattr(tally, "_TAUGHT_MAX", 40)
    words = [f"{number:b}".translate({48: "a", 49: "b"}) for number in range(300)]
    texts = [b"0: (b7) r0 = 1\n%s is odd\n%s" % (w.encode(), STATISTICS) for w in words]
    data = b"".join(texts + texts)
    counter = TextCounter(13)
    taken = Partial()
    for _ in counter.count(iter([data[at : at + 999] for at in range(0, len(data), 999)])):
        taken.merge(counter.take())
    taken.merge(counter.finish())
    with monkeypatch.context() as patch:
        patch.setattr(text_counter, "make_tally", lambda: None)
        assert taken.to_data() == count(data, 13)[0]
    idle = make_tally()
    assert idle is not None
    assert idle._taught <= 40  # what this is about
