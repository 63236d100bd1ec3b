"""bpf(2): its calls with their logs, the text of verifier and BTF, what a bare errno can mean."""
