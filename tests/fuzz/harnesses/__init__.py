"""One module a harness; its `test_one_input` holds the laws, whoever calls it.

`test_one_input` takes any bytes, returns for those that the laws hold of, and
raises for the others: an assertion, or what should never have been raised.
"""
