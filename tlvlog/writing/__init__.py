"""Bounded writers: logs in a caller's buffer, what survives a full one, and how it is handed over.

`logbuffer` writes records, `textlog` the verifier's text; `keep_*` are the rules
for a full buffer; `carriers` finds the buffer in a call's arguments and `sizer`
chooses the next size.
"""
