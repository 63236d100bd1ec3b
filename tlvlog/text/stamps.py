"""Times, levels and senders in front of a line, as loggers write them.

For lines that teach nothing themselves: a message alone, a loader's words.
Each form is anchored and bounded; what is left begins behind one of them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["LEVEL", "TIME", "without"]

_CLOCK: Final = r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DAY: Final = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_ZONE: Final = r"(?:\ ?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-][0-9]{2}:?[0-9]{2}))?"

TIME: Final = rf"""
    (?:{_DAY},?\ )?[0-9]{{4}}[-/][0-9]{{2}}[-/][0-9]{{2}}[T\ ]{_CLOCK}{_ZONE}
  | (?:{_DAY}\ )?{_MONTH}\ {{1,2}}[0-9]{{1,2}}\ {_CLOCK}(?:\ [0-9]{{4}})?
  | [0-9]{{2}}[-/](?:[0-9]{{2}}|{_MONTH})(?:[-/][0-9]{{2,4}})?[T\ ]{_CLOCK}{_ZONE}
  | [0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}}(?:[.,][0-9]{{1,9}})?(?:\ ?[AP]M)?
  | \ {{0,8}}[0-9]{{1,10}}\.[0-9]{{6,9}}
"""
"""A time, in any of the usual forms; for verbose expressions."""

LEVEL: Final = r"""
    (?:TRACE|DEBUG|DEBU|INFO|NOTICE|WARNING|WARN|ERROR|ERRO|ERR|FATAL|FATA|CRITICAL|CRIT|PANIC|ALERT
      |EMERG)
"""
"""A level of severity, as loggers shout it; for verbose expressions."""

_LEVEL_ANY: Final = rf"(?:{LEVEL}|(?i:trace|debug|info|notice|warning|warn|error|err|fatal|crit))"

_STAMP: Final = re.compile(
    rf"""
    (?:
      (?:{TIME})(?:\ (?:stderr|stdout)\ [FP]\ ?)(?P<cri>)                  # container runtimes
    | (?:[0-9]{{2}}-[0-9]{{2}}\ {_CLOCK}\ +[0-9]{{1,7}}\ +[0-9]{{1,7}}\ [VDIWEF]\ )
      [^\s:]{{1,64}}\ *:(?:\ |$)                                           # logcat
    | [VDIWEF]/[^\s:(]{{1,64}}\ *\(\ *[0-9]{{1,7}}\):(?:\ |$)              # logcat, brief
    | [IWEF][0-9]{{4}}\ {_CLOCK}\ +[0-9]{{1,9}}\ [^\s\]]{{1,80}}\]\ ?      # klog
    | (?:{TIME})\ [A-Za-z0-9_.-]{{1,64}}\ [^\s:\[\]]{{1,64}}\[[0-9]{{1,9}}\]:(?:\ |$)      # syslog
    | {_MONTH}\ {{1,2}}[0-9]{{1,2}}\ {_CLOCK}\ [A-Za-z0-9_.-]{{1,64}}
      \ (?!libbpf:)[^\s:\[\]]{{1,64}}:(?:\ |$)
    | <[0-9]{{1,3}}>[0-9]?\ ?                                              # priority of syslog
    | \[(?:\ *(?:{TIME})|\s*[0-9]{{1,8}}\.[0-9]{{3,9}}|\ T[0-9]+)\](?:\[\ *[TC][0-9]+\])?(?:\ |$)
    | \[(?:{TIME})\s+{LEVEL}\s*[\w:./-]{{0,80}}\](?:\ |$)
    | (?:{TIME})(?:[\s|:-]{{1,4}}|$)
    | \[\ *{_LEVEL_ANY}\ *\]:?(?:\s+|$)
    | {LEVEL}(?:\[[0-9]{{1,6}}\]|:)?(?:\s+|$)
    | (?:TRACE|DEBUG|INFO|WARN|ERROR)\s{{0,2}}[a-z_][\w:]{{0,80}}:\s       # tracing
    | (?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[A-Za-z_][\w.-]{{0,80}}:  # logging of Python
    | (?:[A-Za-z0-9_.-]{{1,64}}\ )?[A-Za-z0-9_.@/-]{{1,64}}\[[0-9]{{1,9}}\]:(?:\ |$)  # name[pid]:
    | [A-Za-z0-9_.-]{{1,64}}\ *\|\ (?=\S)|[A-Za-z0-9_.-]{{1,64}}\ *\|$     # compose
    | \#[0-9]{{1,4}}\ [0-9]{{1,6}}\.[0-9]{{1,4}}\ ?                        # build steps
    | \#\#\[[a-z]{{1,16}}\]
    | (?:>\ ?)+(?=\S|$)                                                    # quotation
    | (?:data:\ )(?=\{{)
    )""",
    re.VERBOSE,
)
# A first look: nearly no line of a log passes, and it costs little.
_MAY: Final = re.compile(
    r"[0-9]{2,4}[-/:]|[0-9 ]{0,12}\.|[A-Z\[<>#]|[A-Za-z0-9_.@/-]++ *(?:\[[0-9]|\|)"
    r"|[A-Za-z0-9_.-]++ [A-Za-z0-9_.@/-]++\[[0-9]|data:"
)
# Behind a time there may be a level, a logger's name or a place before the text.
_MORE: Final = re.compile(
    rf"""
      {LEVEL}(?:\[[0-9]{{1,6}}\])?:?(?:\s+|$)
    | \[\ *{_LEVEL_ANY}\ *\]:?\s+
    | (?:info|warn|error|debug|fatal|panic)(?:\t|\s\s+)
    | [A-Za-z_][\w./-]{{0,80}}\.(?:go|rs|c|cpp|cc|py|ts|js|java):[0-9]{{1,6}}:?(?:\s+|$)
    """,
    re.VERBOSE,
)


def without(line: str) -> str:
    """The line behind one time, level or sender, and what loggers put behind it; itself without."""
    if not _MAY.match(line):
        return line
    found = _STAMP.match(line)
    if found is None or found.end() == 0:
        return line
    end = found.end()
    for _ in range(3):
        more = _MORE.match(line, end)
        if more is None:
            break
        end = more.end()
    return line[end:]
