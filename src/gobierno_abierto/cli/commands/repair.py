"""``reparar``, ``repair``: the least that has to be moved so that nothing clashes."""

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.repairing import Search, propose
from gobierno_abierto.cli.searching import OnProgress, Stop
from gobierno_abierto.scheduling.repair import Proposal, repair


def run(arguments: Arguments, console: Console) -> int:
    """Tell how an agenda can be repaired; write the repaired document, if a file is named."""
    return propose(arguments, console, _search)


def _search(search: Search, on_progress: OnProgress, stop: Stop) -> tuple[Proposal, ...]:
    return repair(
        search.dialogue,
        fixed=search.fixed,
        time_limit=search.wish.time_limit,
        seed=search.wish.seed,
        proposals=search.wish.proposals,
        on_progress=on_progress,
        stop=stop,
    )
