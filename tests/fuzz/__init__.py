"""Harnesses for fuzzers, their corpora and what they found; see README.md."""
