"""The product on other kernels: Debian's stock ones, booted under QEMU (`make kernels`)."""
