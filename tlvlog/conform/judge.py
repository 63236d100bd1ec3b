"""An answer held against what it must be."""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple

from .question import Question

__all__ = ["Verdict", "judge"]

_SHOWN_MAX: Final = 120
_SKIP: Final = "skip"


class Verdict(NamedTuple):
    """Whether an answer is right; `text` says what is wrong, or why it was skipped."""

    result: Literal["right", "skipped", "wrong"]
    text: str = ""


def judge(question: Question, line: bytes) -> Verdict:
    """The verdict on the line that came for a question; of an answer anything may be wrong."""
    try:
        answer = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return Verdict("wrong", f"not JSON ({_first_line(error)}): {in_brief(line)}")
    if not isinstance(answer, dict):
        return Verdict("wrong", f"not an object: {in_brief(line)}")
    if _SKIP in answer:
        if question.may_skip:
            return Verdict("skipped", str(answer[_SKIP]))
        return Verdict("wrong", "skipped, which nobody may")
    if "error" in answer and "error" not in question.expected:
        said = f"{answer['error']} at {answer.get('offset')}"
        return Verdict("wrong", f"said to be damaged, {in_brief(said)}, which it is not")
    for key, wanted in question.expected.items():
        if key not in answer:
            return Verdict("wrong", f"{key} is missing, must be {in_brief(wanted)}")
        # Of the order alone the rest is free.
        part = answer[key]
        if key == "log" and set(wanted) == {"byte_order"} and isinstance(part, dict):
            part = {"byte_order": part.get("byte_order")}
        if difference := differ(part, wanted, key):
            return Verdict("wrong", difference)
    for key, wanted in question.hints.items():
        if key in answer and (difference := differ(answer[key], wanted, key)):
            return Verdict("wrong", difference)
    return Verdict("right")


def differ(found: Any, wanted: Any, path: str) -> str:
    """The first place where two values of JSON differ, in words; "" where they are the same."""
    if type(found) is not type(wanted):
        return f"{path} is {in_brief(found)}, must be {in_brief(wanted)}"
    if isinstance(wanted, dict):
        for key in wanted:
            if key not in found:
                return f"{path}.{key} is missing, must be {in_brief(wanted[key])}"
            if difference := differ(found[key], wanted[key], f"{path}.{key}"):
                return difference
        extra = [key for key in found if key not in wanted]
        return f"{path}.{extra[0]} does not belong there" if extra else ""
    if isinstance(wanted, list):
        for index, (one, other) in enumerate(zip(found, wanted, strict=False)):
            if difference := differ(one, other, f"{path}[{index}]"):
                return difference
        if len(found) != len(wanted):
            return f"{path} has {len(found)} items, must have {len(wanted)}"
        return ""
    return "" if found == wanted else f"{path} is {in_brief(found)}, must be {in_brief(wanted)}"


def in_brief(value: Any) -> str:
    """A value in few enough characters for a line; the command escapes it."""
    if isinstance(value, bytes):
        text = value.decode("utf-8", "backslashreplace")
    else:
        text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _SHOWN_MAX else f"{text[:_SHOWN_MAX]}..."


def _no_constant(word: str) -> None:
    raise ValueError(f"{word} is no value of JSON")


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:80]
