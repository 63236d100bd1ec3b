"""Mutation testing of the tests: is a mistake planted in the library noticed?

`make mutants` runs it; docs/testing.md says what it found.
"""
