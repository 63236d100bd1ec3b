"""The benchmark: every figure beside a peer's, in one run, as a ratio."""
