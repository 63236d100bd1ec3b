"""The native core: the hot paths in C, with the same results as their Python twins.

`_core` is built from the generated headers where there is a compiler, and is
used through `tlvlog._native.accelerator`, which is the only module that imports it.
"""
