"""Fuzzing of readers: of this package's own, and of anything that takes a log on standard input.

A session makes inputs by breaking logs one thing at a time (`tlvlog.mutate`),
gives each to a target, keeps those that show something new, and minimises what
it finds.  Needs nothing that the package does not bring along; `tlvlog fuzz` is
its command.
"""
