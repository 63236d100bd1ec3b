"""Serve a program's calls of bpf(2) with a log of records: `tlvlog serve`.

A supervisor by seccomp user notification: it makes the calls that bring a log
by a carrier which the kernel does not know, from copies of their arguments, and
writes the log into the caller's buffer.  Needs Linux when used, not when imported.
"""
