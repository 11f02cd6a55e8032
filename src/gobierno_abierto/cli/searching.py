"""A search that may take long: told on a terminal, and ended by Ctrl-C with what it has."""

from collections.abc import Callable
from threading import Event, Thread
from typing import Generic, NamedTuple, TypeVar

from gobierno_abierto.cli import repair_phrases
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.phrases import told

T = TypeVar("T")

# How often, in seconds, what is new is told.
_TICK = 1.0

# What a search is given: whom to tell the cost and the bound so far, and whether to stop.
OnProgress = Callable[[int, int], None]
Stop = Callable[[], bool]


class Searched(NamedTuple, Generic[T]):
    """What was found, and whether somebody ended the search."""

    found: T
    interrupted: bool


def searched(
    search: Callable[[OnProgress, Stop], T],
    console: Console,
    seconds: float,
    *,
    tick: float = _TICK,
) -> Searched[T]:
    """Run a search in a thread of its own, so that Ctrl-C is heard at once.

    How it goes is told every `tick` seconds, if somebody is looking. The first Ctrl-C asks the
    search to stop, and what it has counts; the second one does not wait.

    Raises:
        KeyboardInterrupt: for the second one.
        Exception: whatever the search raises.
    """
    work = _Work(search)
    teller = _Teller(console, seconds)
    Thread(target=work.run, daemon=True).start()
    interrupted = False
    while True:
        try:
            # A thread whose join() is interrupted counts as ended (Python 3.11); an event does not.
            if work.ended.wait(tick):
                return Searched(work.result(), interrupted)
            teller.tell(work.latest)
        except KeyboardInterrupt:
            if interrupted:
                raise
            interrupted = True
            work.stopped.set()


class _Work(Generic[T]):
    """The search, for a thread. `latest` is the cost and the bound so far."""

    def __init__(self, search: Callable[[OnProgress, Stop], T]) -> None:
        self._search = search
        self._found: list[T] = []
        self._error: BaseException | None = None
        self.latest: tuple[int, int] | None = None
        self.stopped = Event()
        self.ended = Event()

    def run(self) -> None:
        """Search."""
        try:
            self._found.append(self._search(self._progress, self.stopped.is_set))
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits for it
            self._error = error
        finally:
            self.ended.set()

    def _progress(self, cost: int, bound: int) -> None:
        self.latest = (cost, bound)

    def result(self) -> T:
        """What was found."""
        if self._error is not None:
            raise self._error
        return self._found[0]


class _Teller:
    """Says how the search goes, if somebody is looking; each state once."""

    def __init__(self, console: Console, seconds: float) -> None:
        self._console = console
        self._seconds = seconds
        self._is_watched = console.streams.stderr.isatty()
        self._begun = False
        self._told: tuple[int, int] | None = None

    def tell(self, latest: tuple[int, int] | None) -> None:
        """Say what is new since the last time."""
        if not self._is_watched:
            return
        lang = self._console.lang
        if not self._begun:
            self._begun = True
            self._console.warn(told(repair_phrases.SEARCHING, lang, seconds=f"{self._seconds:g}"))
        if latest is not None and latest != self._told:
            self._told = latest
            cost, bound = latest
            self._console.warn(told(repair_phrases.SO_FAR, lang, cost=cost, bound=bound))
