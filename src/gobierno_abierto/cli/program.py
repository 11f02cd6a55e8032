"""What the command is called, so that what it prints for copying works when it is copied."""

import os
import shutil
from pathlib import PurePath

from gobierno_abierto.cli.console import typed

PROGRAM = "gobierno-abierto"
_MODULE = "gobierno_abierto"


def as_started(script: str, interpreter: str, path: str) -> str:
    """What to type to start the command in the same way again.

    Args:
        script: what was started, as in ``sys.argv[0]``.
        interpreter: the Python that runs it, as it was typed (``sys.orig_argv[0]``).
        path: where the shell looks for commands (``PATH``).

    Returns:
        The bare name, if it leads to this very program or if there is no telling what was
        started; else the path as it was typed, or the module.
    """
    started = PurePath(script)
    if started.parts[-2:] == (_MODULE, "__main__.py"):
        return f"{typed(interpreter)} -m {_MODULE}"
    if started.stem != PROGRAM or started.name == script:
        return PROGRAM
    found = shutil.which(PROGRAM, path=path)
    return PROGRAM if found and _real(found) == _real(script) else typed(script)


def _real(path: str) -> PurePath:
    # Windows says .exe of what it finds, and not of what was started.
    return PurePath(os.path.realpath(path)).with_suffix("")
