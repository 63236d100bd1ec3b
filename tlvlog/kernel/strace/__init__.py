"""strace logs: what the kernel answered to a program that nobody changed."""
