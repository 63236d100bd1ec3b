"""tools/shell: the man page and the completions are fresh, and a shell completes with them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tlvlog.cli import main
from tlvlog.cli.guidance import SHELLS
from tools.shell import generated, whole_parser
from tools.shell.manpage import page

pytestmark = pytest.mark.once
FOLDER = Path(__file__).resolve().parent.parent / "tlvlog" / "cli" / "shell"
PAGE = FOLDER / "man" / "tlvlog.1"


def test_the_files_are_fresh() -> None:
    """`make generate` would write what is committed."""
    if not find_spec("shtab"):
        pytest.skip("shtab is not installed")
    for name, text in generated().items():
        assert (FOLDER / name).read_text("utf-8") == text, f"{name}: run make generate"


def test_the_page_is_fresh() -> None:
    assert PAGE.read_text("utf-8") == page(whole_parser())


@pytest.mark.parametrize("shell", SHELLS)
def test_the_command_prints_them(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    assert capsys.readouterr().out == (FOLDER / shell / SHELLS[shell]).read_text("utf-8")


def need(program: str) -> None:
    if not shutil.which(program):
        pytest.skip(f"no {program}")


def test_man_formats_the_page() -> None:
    """Without a warning, and with every verb and long option on it as they are typed."""
    need("groff")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-rLL=200n", str(PAGE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    shown = re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)
    for leaf in whole_parser().leaves():
        assert re.search(rf"^ +{leaf.prog}$", shown, re.MULTILINE), leaf.prog
        for option in leaf.options():
            assert option == "--help" or option in shown
    assert "echo \"R0 invalid mem access 'map_value_or_null'\" | tlvlog explain" in shown


def bash(line: str, folder: Path) -> set[str]:
    """What bash offers for the last word of `line`."""
    words = f"{line}''" if line.endswith(" ") else line
    script = f"""
        source {FOLDER / "bash" / "tlvlog"}
        COMP_LINE={line!r}; COMP_POINT=${{#COMP_LINE}}
        COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        _shtab_tlvlog
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return {word.strip() for word in done.stdout.splitlines() if word.strip()}


def zsh(line: str, folder: Path, awaited: str) -> set[str]:
    """What zsh lists, on a terminal of its own, once `awaited` is in sight."""
    script = f"""
        zmodload zsh/zpty
        zpty z "TERM=dumb PS1= zsh -f -i"
        zpty -w z "fpath=({FOLDER / "zsh"} \\$fpath); autoload -Uz compinit; compinit -u -D"
        zpty -w z "cd {folder}; LISTMAX=0; echo re''ady"
        zpty -r z all "*ready*2004h*"  # its line editor reads from here on
        zpty -w -n z {line!r}$'\\x04'
        zpty -r z all "*{awaited}*"
        print -r -- "$all"
        zpty -d z
    """
    done = subprocess.run(
        ["zsh", "-f", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    return set(re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", " ", done.stdout).split())


def fish(line: str, folder: Path) -> set[str]:
    """What fish offers."""
    script = f"source {FOLDER / 'fish' / 'tlvlog.fish'}; complete -C {line!r}"
    done = subprocess.run(
        ["fish", "--no-config", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return {word.split("\t")[0] for word in done.stdout.splitlines()}


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("tlvlog dec", {"decode"}),
        ("tlvlog import ver", {"verifier"}),
        ("tlvlog decode --fail", {"--fail-truncated"}),
        ("tlvlog campaign sh", {"show"}),
        ("tlvlog gen kai", {"kaitai"}),
        ("tlvlog decode --byte-order bi", {"big"}),
        ("tlvlog decode --spec mydev", {"mydev.yaml"}),
        ("tlvlog explain bui", {"build.log"}),
        ("tlvlog help dec", {"decode"}),
        ("tlvlog help spec/W", {"spec/WIRE.md"}),
        ("tlvlog fuzz nat", {"native"}),
        ("tlvlog spec diff my", {"mydev.yaml"}),
        ("tlvlog spec show -f ", {"json", "yaml"}),
        ("tlvlog fuzz --emit ", {"corpus", "dict", "harness"}),
        ("tlvlog import verifier --prog", {"--program"}),
        ("tlvlog campaign compare --ra", {"--ratio"}),
        ("tlvlog import extack --request bui", {"build.log"}),
        ("tlvlog completion ", {"bash", "zsh", "fish"}),
        ("tlvlog -", {"-h", "--help", "-V", "--version"}),
    ],
)
@pytest.mark.parametrize("complete", [bash, fish], ids=["bash", "fish"])
def test_words_are_completed(complete, line: str, offered: set[str], tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Verbs, actions, options, their choices and names of files."""
    need(complete.__name__)
    for name in ("mydev.yaml", "build.log"):
        (tmp_path / name).touch()
    assert complete(line, tmp_path) == offered


@pytest.mark.parametrize(
    ("line", "awaited", "offered"),
    [
        ("tlvlog d", "dump", {"decode", "doctor", "demo", "dump"}),
        ("tlvlog import ", "verifier", {"verifier", "btf", "extack", "strace"}),
        ("tlvlog campaign compare --", "ratio", {"--ratio", "--min-count"}),
        ("tlvlog spec show -f ", "yaml", {"json", "yaml"}),
        ("tlvlog help de", "demo", {"decode", "demo"}),
        ("tlvlog explain ", "mydev.yaml", {"build.log", "mydev.yaml"}),
    ],
)
def test_zsh_lists_words(line: str, awaited: str, offered: set[str], tmp_path: Path) -> None:
    """Verbs, actions, options of a nested verb, their choices, names of files."""
    need("zsh")
    for name in ("mydev.yaml", "build.log"):
        (tmp_path / name).touch()
    assert offered <= zsh(line, tmp_path, awaited)


def test_nothing_of_it_is_loaded_with_the_command() -> None:
    """Examples, shtab and TOML come when they are needed, so starting takes no longer."""
    code = (
        "import sys; from tlvlog.cli.arguments import parse; parse(['decode', 'x'])\n"
        "print([m for m in ('shtab', 'tomllib', 'difflib', 'tlvlog.cli.examples',"
        " 'tlvlog.cli.guidance', 'importlib.resources', 'tlvlog.codegen') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
