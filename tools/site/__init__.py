"""The documentation site: built from docs/ and spec/, complete in itself, checked.

`conf.py` is Sphinx's configuration, `generated.py` what pages are given at build
time, `policy.py` what a page may load, `links.py` the check of the finished pages.
"""
