"""Many calls counted by why they were refused: from a log to a fleet of machines.

A campaign is a folder of counts.  `scan` adds what paths hold, `Recorder` what
a loop in Python does; `Folder(path).result()` has the counts.
"""

from __future__ import annotations
