"""strace logs: the kernel's answers to an unmodified program."""
