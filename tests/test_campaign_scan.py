"""A folder of counts: the same however it came about, and whatever stopped it on the way."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.campaigns import OTHER_LOG, TEXTS, capture, header
from tlvlog.campaign.partial import CampaignError, Partial
from tlvlog.campaign.scan import Options, Progress, scan, scan_stream
from tlvlog.campaign.store import Folder, load, merge_folders
from tlvlog.errors import TlvlogError
from tlvlog.kernel.recorded import LOOKUP_LOG

COUNT = 150
DATA = capture(COUNT)


def digest(partial: Partial) -> str:
    return hashlib.sha256(partial.to_bytes()).hexdigest()


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    """A capture, one that is compressed, a file of many texts, a folder of one text a file."""
    (tmp_path / "a.tlvlog").write_bytes(DATA)
    (tmp_path / "b.tlvlog.gz").write_bytes(gzip.compress(capture(50, seed=2)))
    (tmp_path / "texts.txt").write_bytes(b"".join(TEXTS) * 5)
    folder = tmp_path / "texts"
    (folder / "sub").mkdir(parents=True)
    for number, text in enumerate(TEXTS * 5):
        (folder / "sub" / f"{number}.txt").write_bytes(text)
    (folder / "README.txt").write_bytes(b"not a log")
    return [str(tmp_path / name) for name in ("a.tlvlog", "b.tlvlog.gz", "texts.txt", "texts")]


def test_the_result_does_not_depend_on_the_parts(tmp_path: Path, inputs: list[str]) -> None:
    """1, 2, 7 and 1,000 parts, threads: the same SHA-256."""
    size = len(DATA)
    found = set()
    for number, part in enumerate((size, size // 2 + 1, size // 7 + 1, size // 1000 + 1)):
        folder = Folder(tmp_path / str(number), create=True)
        summary = scan(folder, inputs, Options(part=part, workers=2, address="threads"))
        assert summary.troubles == []
        assert summary.total.count == COUNT + 90
        found.add(digest(summary.total))
        assert digest(load(folder.path)) in found
    assert len(found) == 1


@pytest.mark.once
def test_processes_count_what_threads_do(tmp_path: Path, inputs: list[str]) -> None:
    one = scan(Folder(tmp_path / "1", create=True), inputs, Options(workers=1))
    two = scan(
        Folder(tmp_path / "2", create=True),
        inputs,
        Options(part=20_000, workers=2, address="processes"),
    )
    assert digest(one.total) == digest(two.total)


@pytest.mark.once
def test_killed_on_the_way_it_goes_on(tmp_path: Path, inputs: list[str]) -> None:
    """SIGKILL at any moment loses no part that was counted, and counts none twice."""
    whole = scan(Folder(tmp_path / "whole", create=True), inputs)
    command = [
        sys.executable, "-m", "tlvlog", "campaign", "scan", str(tmp_path / "killed"), *inputs,
        "--part", "600", "--workers", "1",
    ]  # fmt: skip
    chooser = random.Random(1)
    killed = 0
    for number in range(3):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            try:
                parts = tmp_path / "killed" / "parts"
                wanted = 6 * number + chooser.randrange(3)
                while process.poll() is None and len(list(parts.glob("*.json"))) < wanted:
                    time.sleep(0.005)
                process.wait(chooser.random() / 50)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                killed += 1
                continue
            assert process.returncode == 0
            break
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert digest(load(tmp_path / "killed")) == digest(whole.total)
    assert killed


def test_a_capture_that_grows_is_read_on(tmp_path: Path) -> None:
    path, size = tmp_path / "a.tlvlog", len(DATA)
    folder = Folder(tmp_path / "c", create=True)
    for end in (0, 5, size // 3, size // 2, size):
        path.write_bytes(DATA[:end])
        scan(folder, [str(path)], Options(part=5000))
    fresh = scan(Folder(tmp_path / "fresh", create=True), [str(path)])
    assert digest(folder.result()) == digest(fresh.total)


def test_only_what_was_added_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.tlvlog"
    folder = Folder(tmp_path / "c", create=True)
    path.write_bytes(DATA[: len(DATA) // 2])
    scan(folder, [str(path)], Options(part=5000))
    before = {name: (folder.parts / name).stat().st_ino for name in folder.part_names()}
    path.write_bytes(DATA)
    scan(folder, [str(path)], Options(part=5000))
    after = {name: (folder.parts / name).stat().st_ino for name in folder.part_names()}
    assert sum(after.get(name) == inode for name, inode in before.items()) >= len(before) - 1
    assert len(after) > len(before)


def test_an_input_that_changed_is_counted_anew(tmp_path: Path) -> None:
    """An input that shrank or was written over voids its parts."""
    path = tmp_path / "a.tlvlog"
    folder = Folder(tmp_path / "c", create=True)
    for data in (DATA, DATA[: len(DATA) // 4], capture(90, seed=9), capture(90, seed=8)):
        path.write_bytes(data)
        scan(folder, [str(path)], Options(part=5000))
        fresh = scan(Folder(tmp_path / f"f{len(data)}{data[-9]}", create=True), [str(path)])
        assert digest(folder.result()) == digest(fresh.total)


def test_inputs_add_up_and_are_remembered(tmp_path: Path, inputs: list[str]) -> None:
    """A later scan adds to what an earlier one counted; an input that is gone stays counted."""
    folder = Folder(tmp_path / "c", create=True)
    scan(folder, inputs[:1])
    os.remove(inputs[0])
    summary = scan(folder, inputs[1:])
    assert summary.total.count == COUNT + 90
    assert len(summary.troubles) == 1
    assert "stays" in summary.troubles[0]


def test_damage_is_told_and_the_rest_is_unread(tmp_path: Path) -> None:
    """A damaged capture is read up to there, with one part or many."""
    damaged = DATA[:4000] + b"\xc1" * 40 + DATA[4040:]
    (tmp_path / "a.tlvlog").write_bytes(damaged)
    found = []
    for part in (1 << 20, 3000):
        folder = Folder(tmp_path / str(part), create=True)
        summary = scan(folder, [str(tmp_path / "a.tlvlog")], Options(part=part))
        assert len(summary.troubles) == 1
        assert not summary.is_whole
        found.append(digest(summary.total))
    assert found[0] == found[1]


def zstd(data: bytes) -> bytes:
    """Two frames behind each other."""
    pytest.importorskip("zstandard", reason="zstandard is not installed")
    import zstandard

    half = len(data) // 2
    return b"".join(zstandard.compress(part) for part in (data[:half], data[half:]))


CODECS = [gzip.compress, bz2.compress, lzma.compress, zstd]


@pytest.mark.parametrize("codec", CODECS, ids=["gzip", "bzip2", "xz", "zstd"])
def test_compressed_inputs(tmp_path: Path, codec: Callable[[bytes], bytes]) -> None:
    """Compressed captures and texts are what they hold; a damaged one is told."""
    packed = codec(DATA)
    (tmp_path / "a").write_bytes(packed)
    summary = scan(Folder(tmp_path / "c", create=True), [str(tmp_path / "a")], Options(part=7000))
    assert (summary.total.count, summary.troubles) == (COUNT, [])
    (tmp_path / "b").write_bytes(packed[: len(packed) // 2] + b"\0" * 40)
    summary = scan(Folder(tmp_path / "d", create=True), [str(tmp_path / "b")])
    assert len(summary.troubles) == 1
    assert summary.total.count < COUNT


@pytest.mark.parametrize("codec", CODECS, ids=["gzip", "bzip2", "xz", "zstd"])
def test_compressed_standard_input(tmp_path: Path, codec: Callable[[bytes], bytes]) -> None:
    """A pipe may be compressed too; one that is cut off is told."""
    packed = codec(DATA)
    summary = scan_stream(Folder(tmp_path / "c", create=True), io.BytesIO(packed))
    assert (summary.total.count, summary.troubles) == (COUNT, [])
    for cut in (12, len(packed) // 2):
        with pytest.raises(CampaignError, match=r"ended|ends|input"):
            scan_stream(Folder(tmp_path / f"d{cut}", create=True), io.BytesIO(packed[:cut]))


@pytest.mark.parametrize("codec", CODECS, ids=["gzip", "bzip2", "xz", "zstd"])
def test_damage_of_compression_is_never_fatal(
    tmp_path: Path, codec: Callable[[bytes], bytes]
) -> None:
    """Any byte of it changed: calls are counted, or it is told."""
    packed = codec(DATA[:3000])
    chooser = random.Random(4)
    for number in range(25):
        broken = bytearray(packed)
        broken[chooser.randrange(min(len(packed), 30) if number % 2 else len(packed))] ^= 0x55
        (tmp_path / "a").write_bytes(broken)
        summary = scan(Folder(tmp_path / f"c{number}", create=True), [str(tmp_path / "a")])
        assert summary.total.count <= COUNT


def test_a_stream_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    """What was counted of a pipe is passed over when the same stream comes again."""
    folder = Folder(tmp_path / "c", create=True)
    scan_stream(folder, io.BytesIO(DATA[: len(DATA) // 2]), Options(part=4000))
    first = folder.part_names()
    summary = scan_stream(folder, io.BytesIO(DATA), Options(part=4000))
    assert summary.total.count == COUNT
    assert set(first) <= set(folder.part_names())
    texts = scan_stream(Folder(tmp_path / "d", create=True), io.BytesIO(LOOKUP_LOG + OTHER_LOG))
    assert texts.total.count == 2


def test_blobs_and_slots(tmp_path: Path) -> None:
    from tests.campaigns import logs
    from tlvlog.campaign.facts import facts_of

    sound = [log for log, _ in zip(logs(random.Random(4)), range(60), strict=False) if log]
    sound = [log for log in sound if facts_of(log).state == 0]
    (tmp_path / "blob").write_bytes(b"".join(sound))
    blob = scan(Folder(tmp_path / "c", create=True), [str(tmp_path / "blob")], Options(part=500))
    assert blob.total.count == len(sound)
    slots = b"".join(log.ljust(512, b"\0") for log in sound)
    (tmp_path / "slots").write_bytes(slots)
    options = Options(kind="slots:512", part=2000)
    found = scan(Folder(tmp_path / "d", create=True), [str(tmp_path / "slots")], options).total
    counts = [
        {str(key): item.count for key, item in total.entries.items()}
        for total in (blob.total, found)
    ]
    assert counts[0] == counts[1]
    (tmp_path / "blob").write_bytes(sound[0] + b"\xff" * 50)
    cut = scan(Folder(tmp_path / "e", create=True), [str(tmp_path / "blob")])
    assert len(cut.troubles) == 1


def test_progress_comes_to_an_end(tmp_path: Path, inputs: list[str]) -> None:
    told: list[Progress] = []
    scan(Folder(tmp_path / "c", create=True), inputs, Options(part=4000), told.append)
    assert told[0].done == 0 < told[-1].done <= told[-1].total
    assert told[-1].calls == COUNT + 90
    assert [item.done for item in told] == sorted(item.done for item in told)


def test_merging_is_counting_together(tmp_path: Path, inputs: list[str]) -> None:
    """Campaigns of two machines in one; the same campaign twice is refused."""
    together = scan(Folder(tmp_path / "c", create=True), inputs)
    for number, path in enumerate(inputs):
        scan(Folder(tmp_path / f"m{number}", create=True), [path])
    paths = [str(tmp_path / f"m{number}") for number in range(len(inputs))]
    total = merge_folders(paths, str(tmp_path / "sum"))
    assert digest(total) == digest(together.total) == digest(load(tmp_path / "sum"))
    with pytest.raises(TlvlogError, match="twice"):
        merge_folders([paths[0], str(tmp_path / "sum")], str(tmp_path / "again"))


def test_what_is_no_folder_of_a_campaign_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(CampaignError, match="something else"):
        Folder(tmp_path / "mine", create=True)
    with pytest.raises(CampaignError, match="not a campaign"):
        Folder(tmp_path)
    with pytest.raises(CampaignError, match="kind"):
        scan(Folder(tmp_path / "c", create=True), [str(tmp_path)], Options(kind="slots:0"))


def test_a_damaged_part_is_counted_again(tmp_path: Path, inputs: list[str]) -> None:
    folder = Folder(tmp_path / "c", create=True)
    whole = scan(folder, inputs, Options(part=4000)).total
    for name in folder.part_names()[::2]:
        (folder.parts / name).write_bytes(b'{"part":')
    assert digest(scan(folder, inputs, Options(part=4000)).total) == digest(whole)


def test_a_pipe_in_place_of_a_part_is_not_waited_for(tmp_path: Path, inputs: list[str]) -> None:
    folder = Folder(tmp_path / "c", create=True)
    whole = scan(folder, inputs, Options(part=5000)).total.to_bytes()
    name = folder.part_names()[0]
    folder.drop(name)
    (folder.path / "result.json").unlink()
    os.mkfifo(folder.parts / name)
    assert load(folder.path).count < Partial.from_bytes(whole).count
    assert scan(folder, inputs, Options(part=5000)).total.to_bytes() == whole


def test_one_text_a_file_has_the_time_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    path = tmp_path / "one" / "x.txt"
    path.write_bytes(LOOKUP_LOG)
    os.utime(path, ns=(5 * 10**18, 10**18))
    total = scan(Folder(tmp_path / "c", create=True), [str(tmp_path / "one")]).total
    (found,) = total.entries.values()
    assert (found.total.first, found.total.last) == (10**18, 10**18)
    assert time.time_ns() > 10**18


def test_a_header_between_stretches_is_noticed(tmp_path: Path) -> None:
    """Kernels change within a file; stretches that guessed the wrong one are counted again."""
    data = DATA + header("7.9.0") + capture(200, seed=6)[len(header()) :]
    (tmp_path / "a.tlvlog").write_bytes(data)
    one = scan(Folder(tmp_path / "1", create=True), [str(tmp_path / "a.tlvlog")])
    two = scan(
        Folder(tmp_path / "2", create=True), [str(tmp_path / "a.tlvlog")], Options(part=4000)
    )
    assert digest(one.total) == digest(two.total)
