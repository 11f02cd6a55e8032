"""The search for garbage, while many objects are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for garbage while many objects are made, none of which is garbage.

    It halves the time. The collector is one for the whole process: it is paused for as long as
    one file or one search for clashes takes, and other threads notice nothing but that.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
