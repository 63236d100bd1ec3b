"""A plugin for pytest: the strategies of `tlvlog.testing` as a fixture.

Whoever has tlvlog installed has it.  `tlvlog_strategies` are the strategies of
the schema that `tlvlog_schema` gives: of the spec that the option
`--tlvlog-spec` or the ini key `tlvlog_spec` names, else the built-in one.  A
conftest may define a `tlvlog_schema` of its own.

hypothesis, YAML and the rest are loaded by the tests that ask for a fixture, so
that a run without them pays for none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .schema import Schema
    from .testing import Strategies

_OPTION = "--tlvlog-spec"
_KEY = "tlvlog_spec"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option and the ini key."""
    group = parser.getgroup("tlvlog")
    group.addoption(
        _OPTION,
        metavar="FILE",
        help="spec whose schema tlvlog_schema and tlvlog_strategies give (default: the core's)",
    )
    parser.addini(_KEY, f"what {_OPTION} is by default, seen from the ini file", default="")


def _spec(config: pytest.Config) -> Path | None:
    """The spec that was named: on the command line from where it was given, else by the ini."""
    given = config.getoption(_OPTION)
    if given:
        return Path(config.invocation_params.dir, given)
    name = config.getini(_KEY)
    return (
        Path(config.inipath.parent if config.inipath else config.rootpath, name) if name else None
    )


@pytest.fixture(scope="session")
def tlvlog_schema(pytestconfig: pytest.Config) -> Schema:
    """The schema of `--tlvlog-spec`, else of the ini key `tlvlog_spec`, else the built-in one."""
    from .errors import SchemaError
    from .loader import load_schema
    from .schema import builtin

    path = _spec(pytestconfig)
    if path is None:
        return builtin()
    try:
        return load_schema(path)
    except (SchemaError, OSError) as error:
        pytest.fail(f"{_OPTION}: {error}", pytrace=False)


@pytest.fixture(scope="session")
def tlvlog_strategies(tlvlog_schema: Schema) -> Strategies:
    """Hypothesis strategies of `tlvlog_schema`: logs, records, damaged_logs, schema_pairs."""
    try:
        from .testing import Strategies
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        pytest.fail(
            "tlvlog_strategies needs hypothesis: pip install 'tlvlog[testing]'", pytrace=False
        )
    return Strategies(tlvlog_schema)
