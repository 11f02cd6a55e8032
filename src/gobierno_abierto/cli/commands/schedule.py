"""``programar``, ``schedule``: times for items that have none."""

from functools import partial

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.repair_wishes import Hours, hours_typed
from gobierno_abierto.cli.repairing import Search, propose
from gobierno_abierto.cli.searching import OnProgress, Stop
from gobierno_abierto.scheduling.repair import Proposal, schedule


def run(arguments: Arguments, console: Console) -> int:
    """Tell when everything could be; write the document with its times, if a file is named."""
    return propose(arguments, console, partial(_search, hours_typed(arguments, console.lang)))


def _search(
    hours: Hours, search: Search, on_progress: OnProgress, stop: Stop
) -> tuple[Proposal, ...]:
    return schedule(
        search.dialogue,
        hours=hours,
        fixed=search.fixed,
        time_limit=search.wish.time_limit,
        seed=search.wish.seed,
        proposals=search.wish.proposals,
        on_progress=on_progress,
        stop=stop,
    )
