"""Real Linux buffers in and out; needs Linux when called, not when imported.

`bpf`, `netlink` and `fsopen` ask the running kernel and hand back what it
wrote, as bytes; they parse nothing of it.
"""
