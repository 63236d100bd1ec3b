"""The native core: C for what costs most, with the results of the Python beside it.

`_core` is built from the generated headers where there is a compiler, and is
used through `tlvlog._native.accelerator`, which is the only module that imports it.
"""
