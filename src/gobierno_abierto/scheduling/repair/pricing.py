"""What a schedule costs, put into a model."""

from typing import Any

from gobierno_abierto.scheduling.repair.asked import Problem, Stake
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.variables import Expression, Variables
from gobierno_abierto.scheduling.repair.weights import Weights, price_of_time

Terms = list[tuple[Expression, int]]


class Pricing:
    """What the changes of the pieces cost together: literals, each with its price."""

    def __init__(self, variables: Variables, weights: Weights, *, is_strict: bool) -> None:
        self._is_strict = is_strict
        self._variables = variables
        self._model = variables.model
        self._weights = weights
        self.terms: Terms = []
        followers: dict[int, int] = {}
        for piece in variables.pieces.values():
            followers[piece.lead] = followers.get(piece.lead, 0) + piece.weight
        for rank, piece in variables.pieces.items():
            if rank in followers and piece.present is not None:
                self._price_time(piece, followers[rank])
            if rank in variables.kept:
                self._price_leaving_the_room(piece)
            elif rank in variables.choices and piece.rooms[0] and piece.present is not None:
                price = piece.weight * weights.room
                self.terms += [(each, price) for each in variables.choices[rank][1:]]

    def stays_put(self, rank: int) -> list[Expression]:
        """What has to be so that an item is where it is now, at the same time: all of these."""
        piece, variables = self._variables.pieces[rank], self._variables
        present = variables.pieces[piece.lead].present
        found: list[Expression] = []
        if present is not None and present in variables.times(piece.lead):
            found += variables.begins(piece.lead, present)
        found += variables.chosen(rank, 0) or ()
        return found

    def cut(self, stakes: tuple[Stake, ...], stays: list[Expression] | None) -> None:
        """Of the items of each clash that there is now, one at least changes, or it stays."""
        for number, stake in enumerate(stakes):
            if stake.standing:
                known = [rank for rank in stake.ranks if rank in self._variables.pieces]
                changes = [~each for rank in known for each in self.stays_put(rank)]
                stay = [] if stays is None else [stays[number]]
                self._model.add_bool_or([*changes, *stay])

    def _price_time(self, piece: Piece, weight: int) -> None:
        variables, weights = self._variables, self._weights
        rank = piece.rank
        near = variables.times(rank)
        for start, literal in variables.starts.get(rank, {}).items():
            price = weight * price_of(piece, start, weights)
            if price:
                self.terms.append((literal, price))
        here = variables.here.get(rank)
        if here is not None and not piece.optional:
            # Gone: at the cheapest of the times that are not looked at.
            others = set(piece.starts).difference(near)
            if self._is_strict:
                others -= piece.bad
            prices = [price_of(piece, each, weights) for each in others]
            if prices:
                self.terms.append((~here, weight * min(prices)))
            else:
                self._model.add_bool_and([here])

    def _price_leaving_the_room(self, piece: Piece) -> None:
        variables, price = self._variables, piece.weight * self._weights.room
        kept = variables.kept[piece.rank]
        here = variables.presence(piece.rank)
        if not here:
            self.terms.append((~kept, price))
            return
        # What is at another time need not be in another room.
        elsewhere = self._model.new_bool_var("")
        self._model.add_bool_or([kept, ~here[0], elsewhere])
        self.terms.append((elsewhere, price))


def price_of(piece: Piece, start: int, weights: Weights) -> int:
    """What it costs, before it is weighed, that a piece begins at `start`."""
    present = piece.present
    if present is None or start == present:
        return 0
    wall = piece.placed.event.clock.wall
    return price_of_time(wall(present), wall(start), weights)


def total(terms: Terms) -> Any:
    """The sum of what each of them costs."""
    return sum(each * price for each, price in terms)


def stakes_of(problem: Problem, level: int) -> list[int]:
    """The numbers of the stakes of a level."""
    return [number for number, stake in enumerate(problem.stakes) if stake.level == level]
