"""Whatever people paste: texts that hold a kernel's or a loader's word, explained.

`explain` takes the bytes of a paste and gives an `Explanation`: one log for
each that the paste holds, with its cause, its place and what followed from it.
"""

from __future__ import annotations
