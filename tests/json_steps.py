"""Ways through plain JSON: every value, and the file with another value in its place."""

import copy
from collections.abc import Iterator
from typing import Any

Steps = tuple[str | int, ...]


def all_steps(plain: Any) -> Iterator[Steps]:
    """The way to every value, the root included."""
    yield ()
    for step, each in children(plain):
        for steps in all_steps(each):
            yield (step, *steps)


def children(plain: Any) -> list[tuple[str | int, Any]]:
    """The values within a value, each with the step that leads to it."""
    if isinstance(plain, dict):
        return list(plain.items())
    return list(enumerate(plain)) if isinstance(plain, list) else []


def at(plain: Any, steps: Steps) -> Any:
    """The value there."""
    for step in steps:
        plain = plain[step]
    return plain


def replaced(plain: Any, steps: Steps, value: Any) -> Any:
    """A copy with `value` there."""
    if not steps:
        return value
    first, *rest = steps
    changed = copy.copy(plain)
    changed[first] = replaced(plain[first], tuple(rest), value) if rest else value
    return changed
