"""bpf(2): its calls with their logs, the text of verifier and BTF, the meaning of a bare errno."""
