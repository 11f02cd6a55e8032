"""The commands: each a module with one function, `run`, that gives the exit code."""

from collections.abc import Callable

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.commands import (
    changes,
    check,
    clashes,
    collect,
    convert,
    demo,
    new,
    plan,
    publish,
    repair,
    request,
    rules,
    schedule,
    schema,
    show,
    timeline,
)
from gobierno_abierto.cli.console import Console

# By the keys of the grammar.
RUN: dict[str, Callable[[Arguments, Console], int]] = {
    "changes": changes.run,
    "check": check.run,
    "clashes": clashes.run,
    "collect": collect.run,
    "convert": convert.run,
    "demo": demo.run,
    "new": new.run,
    "plan": plan.run,
    "publish": publish.run,
    "repair": repair.run,
    "request": request.run,
    "rules": rules.run,
    "schedule": schedule.run,
    "schema": schema.run,
    "show": show.run,
    "timeline": timeline.run,
}
