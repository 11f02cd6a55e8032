"""How much work something is, by the lines of the library that it runs: the same on any machine."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of the library `work` runs."""
    lines = 0

    def count(frame: FrameType, what: str, _: Any) -> Any:
        nonlocal lines
        lines += what == "line" and "gobierno_abierto" in frame.f_code.co_filename
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines
