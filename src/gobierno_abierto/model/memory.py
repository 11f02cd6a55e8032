"""Answers that are computed once for each class."""

from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


def remembered(compute: Callable[P, T]) -> Callable[P, T]:
    """`functools.cache` with the signature kept, which type checkers lose for classes."""
    return cast("Callable[P, T]", cache(compute))
