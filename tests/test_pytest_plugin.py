"""The plugin of pytest, in runs of its own: which schema it takes, and what it loads when."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parent.parent
DEVICE = ROOT / "spec" / "vectors" / "device.yaml"
USES_IT = """
from hypothesis import HealthCheck, given, settings, strategies as st
import tlvlog

@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_logs(tlvlog_strategies, data):
    found, wire = data.draw(tlvlog_strategies.logs())
    assert tlvlog.decode(wire, schema=tlvlog_strategies.schema).records == found
    assert isinstance(data.draw(tlvlog_strategies.damaged_logs()).data, bytes)

def test_schema(tlvlog_schema, tlvlog_strategies):
    assert tlvlog_strategies.schema is tlvlog_schema
    assert tlvlog_schema.name == "{name}"
"""


@pytest.fixture(autouse=True)
def _what_hypothesis_knows_of_unicode(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is worked out once for all runs, not in the folder of each."""
    monkeypatch.setenv("HYPOTHESIS_STORAGE_DIRECTORY", str(ROOT / ".hypothesis"))


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error", *arguments)


def test_the_built_in_schema(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(USES_IT.replace("{name}", "tlvlog"))
    run(pytester).assert_outcomes(passed=2)


def test_an_option_names_a_spec(pytester: pytest.Pytester) -> None:
    """Seen from where the command is given, whatever the ini says."""
    pytester.makepyfile(USES_IT.replace("{name}", "vector-device"))
    pytester.makeini("[pytest]\ntlvlog_spec = nothing.yaml")
    pytester.path.joinpath("device.yaml").write_bytes(DEVICE.read_bytes())
    run(pytester, "--tlvlog-spec", "device.yaml").assert_outcomes(passed=2)


def test_an_ini_key_names_a_spec(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen from the ini file."""
    pytester.makepyfile(USES_IT.replace("{name}", "vector-device"))
    pytester.makeini("[pytest]\ntlvlog_spec = specs/device.yaml")
    pytester.mkdir("specs").joinpath("device.yaml").write_bytes(DEVICE.read_bytes())
    monkeypatch.chdir(pytester.mkdir("elsewhere"))
    run(pytester, "-c", "../tox.ini", "..").assert_outcomes(passed=2)


def test_a_conftest_has_a_schema_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(USES_IT.replace("{name}", "mine"))
    pytester.makeconftest("""
import dataclasses, pytest, tlvlog

@pytest.fixture(scope="session")
def tlvlog_schema():
    return dataclasses.replace(tlvlog.load_schema(), name="mine")
""")
    run(pytester).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("text", "told"),
    [(None, "does not exist"), ("tlvlog-spec: 1\nname: x\n", "wrong.yaml")],
)
def test_a_wrong_spec_is_said_in_a_line(
    pytester: pytest.Pytester, text: str | None, told: str
) -> None:
    pytester.makepyfile("def test_it(tlvlog_strategies):\n    pass\n")
    if text is not None:
        pytester.path.joinpath("wrong.yaml").write_text(text)
    result = run(pytester, "--tlvlog-spec", "wrong.yaml")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*--tlvlog-spec: *{told}*"])
    assert "Traceback" not in result.stdout.str()
    assert "pytest_plugin.py" not in result.stdout.str()


def test_who_does_not_use_it_loads_nothing(pytester: pytest.Pytester) -> None:
    """Neither hypothesis nor YAML nor the strategies."""
    pytester.makepyfile("""
import sys

def test_it(pytestconfig):
    assert pytestconfig.pluginmanager.has_plugin("tlvlog")
    heavy = {"hypothesis", "yaml", "jsonschema", "tlvlog.testing", "tlvlog.loader"}
    assert not heavy & set(sys.modules)
""")
    run(pytester, "-p", "no:hypothesispytest").assert_outcomes(passed=1)


def test_without_hypothesis(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest starts, other tests run, and those that need it say what is missing."""
    pytester.makepyfile("""
def test_other(tlvlog_schema):
    assert tlvlog_schema.records

def test_it(tlvlog_strategies):
    pass
""")
    # As if it were not installed: this one is found first.
    pytester.makepyfile(hypothesis='raise ModuleNotFoundError("no such", name="hypothesis")')
    monkeypatch.setenv("PYTHONPATH", str(pytester.path))
    result = run(pytester, "-p", "no:hypothesispytest")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*tlvlog_strategies needs hypothesis: pip install*"])


def test_it_can_be_switched_off(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(tlvlog_schema):\n    pass\n")
    result = run(pytester, "-p", "no:tlvlog")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*fixture 'tlvlog_schema' not found*"])
