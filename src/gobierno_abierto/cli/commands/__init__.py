"""The commands: each a module with one function, `run`, that gives the exit code."""

from collections.abc import Callable

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.commands import (
    check,
    clashes,
    collect,
    convert,
    demo,
    new,
    plan,
    request,
    rules,
    schema,
    show,
)
from gobierno_abierto.cli.console import Console

# By the keys of the grammar.
RUN: dict[str, Callable[[Arguments, Console], int]] = {
    "check": check.run,
    "clashes": clashes.run,
    "collect": collect.run,
    "convert": convert.run,
    "demo": demo.run,
    "new": new.run,
    "plan": plan.run,
    "request": request.run,
    "rules": rules.run,
    "schema": schema.run,
    "show": show.run,
}
