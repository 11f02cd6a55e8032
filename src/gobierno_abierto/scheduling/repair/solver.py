"""The only door to the solver: OR-Tools CP-SAT, which comes with the extra `repair`."""

from collections.abc import Callable
from math import ceil
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

# How often, in seconds, it is asked whether to stop.
_PAUSE = 0.05
_OFF = 1e-6

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class RepairUnavailableError(ImportError):
    """The extra `repair` is not installed."""


class Effort:
    """How long to search, from which seed, and who is told and asked meanwhile.

    `seconds` are counted from now on, for all searches together. One thread does the work, so
    that the same seed finds the same, unless the time runs out.
    """

    def __init__(
        self,
        seconds: float,
        seed: int = 0,
        stop: Stop | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        self.seed = seed
        self.seconds = seconds
        self._on_progress = on_progress
        self._stop = stop
        self._deadline = monotonic() + seconds
        self._is_stopped = False

    def part(self, share: float) -> "Effort":
        """For something beside it: from now on, at most that part of all of its time."""
        seconds = min(self.left, share * self.seconds)
        return Effort(seconds, self.seed, self._stop, self._on_progress)

    @property
    def left(self) -> float:
        """How many seconds are left; none once it was stopped."""
        return 0.0 if self._is_stopped else max(0.0, self._deadline - monotonic())

    def is_stopped(self) -> bool:
        """Whether somebody wants it to stop."""
        if not self._is_stopped and self._stop is not None and self._stop():
            self._is_stopped = True
        return self._is_stopped

    def tell(self, cost: int, bound: int) -> None:
        """The cost of the best so far, and below what nothing can cost."""
        if self._on_progress is not None:
            self._on_progress(cost, bound)

    def give_up(self) -> None:
        """Stop all."""
        self._is_stopped = True


class Found:
    """What a search found: values of variables, and what no solution is better than."""

    def __init__(self, solver: "cp_model.CpSolver", *, is_best: bool) -> None:
        self._solver = solver
        self.is_best = is_best
        self.value = round(solver.objective_value)
        # All is counted in whole numbers, but told as a fraction that may be off by a little.
        least = ceil(solver.best_objective_bound - _OFF)
        self.bound = self.value if is_best else min(self.value, least)

    def of(self, variable: Any) -> int:
        """The value of a variable."""
        return int(self._solver.value(variable))

    def holds(self, literal: Any) -> bool:
        """Whether a literal is true."""
        return bool(self._solver.boolean_value(literal))


class Solver:
    """Models, and searches of them."""

    def __init__(self) -> None:
        try:
            from ortools.sat.python import cp_model  # noqa: PLC0415  # an extra, and slow to load
        except ImportError as error:
            raise RepairUnavailableError(
                "repairs need OR-Tools: install gobierno-abierto[repair]", name="ortools"
            ) from error
        self._cp = cp_model

    def model(self) -> "cp_model.CpModel":
        """A new model, in which nothing is asked."""
        return self._cp.CpModel()

    def search(self, model: "cp_model.CpModel", effort: Effort, seconds: float) -> Found | bool:
        """The best that is found in that time; `False`: there is none; `True`: none was found."""
        solver = self._cp.CpSolver()
        self._prepare(solver, effort, min(seconds, effort.left))
        status = self._run(solver, model, effort)
        if status == self._cp.INFEASIBLE:
            return False
        if status in (self._cp.OPTIMAL, self._cp.FEASIBLE):
            return Found(solver, is_best=status == self._cp.OPTIMAL)
        if status == self._cp.MODEL_INVALID:
            raise ValueError(model.validate())
        return True

    def _prepare(self, solver: "cp_model.CpSolver", effort: Effort, seconds: float) -> None:
        parameters = solver.parameters
        parameters.random_seed = effort.seed
        parameters.num_workers = 1
        parameters.max_time_in_seconds = seconds
        # Most of a model is linear, and bounds are best proven by that.
        parameters.linearization_level = 2
        parameters.optimize_with_lb_tree_search = True
        parameters.cp_model_probing_level = 0
        parameters.symmetry_level = 0
        parameters.max_presolve_iterations = 1
        parameters.catch_sigint_signal = False

    def _run(self, solver: "cp_model.CpSolver", model: "cp_model.CpModel", effort: Effort) -> Any:
        """Search in a thread of its own: meanwhile this one hears of signals, and may stop it."""
        answer: list[Any] = []

        def work() -> None:
            try:
                answer.append(solver.solve(model))
            except BaseException as error:  # noqa: BLE001  # raised again where it is waited for
                answer.append(error)

        thread = Thread(target=work, daemon=True)
        thread.start()
        try:
            while thread.is_alive():
                thread.join(_PAUSE)
                if effort.is_stopped():
                    solver.stop_search()
        except BaseException:
            effort.give_up()
            solver.stop_search()
            thread.join()
            raise
        (status,) = answer
        if isinstance(status, BaseException):
            raise status
        return status
