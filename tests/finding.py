"""How hypothesis is to look for examples that something must be able to make, or to shrink to."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings

# The same examples each time: how far something shrinks, and how long that takes, is luck.
SHRINKING = settings(
    max_examples=2000,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
REACHING_AND_SHRINKING = settings(SHRINKING, derandomize=False)
# Ends with the first that is found: what one record in a hundred is takes luck, and no time.
REACHING = settings(SHRINKING, derandomize=False, phases=[Phase.generate], max_examples=20_000)
