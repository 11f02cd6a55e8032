"""Who is who in the public view that was published last, in which nobody told their names."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import count, product

from gobierno_abierto.index import Index, is_opaque, is_published, walk
from gobierno_abierto.model import Dialogue, Document, Noun, Part, Person
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.changes.views import called_in

# What somebody does in an item: its id, her role, for whom, and whether she only stands in.
_Seat = tuple[str, str, str | None, bool]
# The same, for whomever.
_Role = tuple[str, str, bool]

# Where more do the same in both versions, who has most in common with whom is not counted.
_CROWD = 200


def recognised(former: Dialogue, document: Dialogue) -> dict[str, str]:
    """The ids of people in a public view of an older version, and what they are in `document`.

    Those who are named have their own ids in both. Who is not named has an opaque one, which is
    given anew in each view: she is found by what she does and whence she comes, and where several
    are alike in all of it, any of them is as good. Who is not found has an id that nobody has.
    """
    shown = public_view(document)
    names = called_in(document)
    before, now = _Side(former), _Side(shown)
    day = former.header.revised
    named = {each.id for each in former.people if is_published(each, day)}
    found = {each: each for each in before.ids if each in named or not is_opaque(each)}
    old = dict.fromkeys(each for each in before.ids if each not in found)
    real = {shown_id: each for each, shown_id in names.items() if each not in found}
    new = dict.fromkeys(each for each in now.ids if each in real)
    pairs = [(one, other) for like in _LIKE for one, other in _paired(old, new, like, before, now)]
    pairs += _overlapping(old, new, before, now)
    # Of those who do something else altogether one is as likely as another.
    pairs += zip(old, [each for each in new if is_opaque(each)], strict=False)
    found |= {one: real[other] for one, other in pairs}
    fresh = _fresh(former, document)
    return {each: found.get(each) or next(fresh) for each in before.ids}


def _fresh(*documents: Document) -> Iterator[str]:
    """Ids that nothing has in any of them."""
    nouns = (each.value for one in documents for each in walk(one))
    taken = {each.id for each in nouns if isinstance(each, Noun)}
    return (name for n in count(1) if (name := f"former-{n}") not in taken)


class _Side:
    """One version: whom it knows, in its order, and what they do."""

    def __init__(self, view: Dialogue) -> None:
        self.people = {each.id: each for each in view.people}
        self.seats: dict[str, list[_Seat]] = {}
        for placed in Index(view).items:
            for part in placed.item.parts:
                for who, seat in _seats(placed.item.id, part):
                    self.seats.setdefault(who, []).append(seat)
        self.ids = tuple(dict.fromkeys((*self.people, *self.seats)))

    def roles(self, who: str) -> frozenset[_Role]:
        """What she does, for whomever."""
        return frozenset((item, role, aside) for item, role, _, aside in self.seats.get(who, ()))


def _seats(item: str, part: Part) -> Iterator[tuple[str, _Seat]]:
    if part.person is not None:
        yield part.person, (item, part.role.value, part.organization, False)
    if part.substitute is not None:
        yield part.substitute, (item, part.role.value, part.organization, True)


_Like = Callable[[_Side, str], Hashable]


def _by_all(side: _Side, who: str) -> Hashable:
    person = side.people.get(who, Person(id=who))
    whence = (person.organization, person.sector, person.country, person.position)
    return _by_seats(side, who), whence


def _by_seats(side: _Side, who: str) -> Hashable:
    return frozenset(Counter(side.seats.get(who, ())).items())


def _by_roles(side: _Side, who: str) -> Hashable:
    return side.roles(who)


_LIKE: tuple[_Like, ...] = (_by_all, _by_seats, _by_roles)


# Ids in their order; of the keys of a dict one can be taken out without a search.
_Ids = dict[str, None]


def _paired(
    old: _Ids, new: _Ids, like: _Like, before: _Side, now: _Side
) -> Iterator[tuple[str, str]]:
    """Those that are alike, in order; they are taken out of both."""
    free: dict[Hashable, list[str]] = {}
    for each in reversed(new):
        free.setdefault(like(now, each), []).append(each)
    for one in tuple(old):
        those = free.get(like(before, one))
        if those:
            yield _taken(old, new, one, those.pop())


def _overlapping(old: _Ids, new: _Ids, before: _Side, now: _Side) -> Iterator[tuple[str, str]]:
    """Those that have most in common, the most first; they are taken out of both.

    What a crowd has in common comes last, and there they are taken in order.
    """
    then, since = _by_role(old, before), _by_role(new, now)
    common: Counter[tuple[str, str]] = Counter()
    crowds: list[tuple[list[str], list[str]]] = []
    for role in sorted(then.keys() & since.keys()):
        both = then[role], since[role]
        if min(map(len, both)) > _CROWD:
            crowds.append(both)
        else:
            common.update(product(*both))
    for one, other in _ranked(common, tuple(old), tuple(new)):
        if one in old and other in new:
            yield _taken(old, new, one, other)
    for those, others in crowds:
        left = [each for each in those if each in old], [each for each in others if each in new]
        for one, other in zip(*left, strict=False):
            yield _taken(old, new, one, other)


def _by_role(ids: Iterable[str], side: _Side) -> dict[_Role, list[str]]:
    """Who does what, each in the order of the ids."""
    found: dict[_Role, list[str]] = {}
    for who in ids:
        for each in side.roles(who):
            found.setdefault(each, []).append(who)
    return found


def _ranked(
    common: Counter[tuple[str, str]], old: Sequence[str], new: Sequence[str]
) -> list[tuple[str, str]]:
    """The pairs that have most in common first, and of as many those that come first."""
    first = {each: position for position, each in enumerate(old)}
    second = {each: position for position, each in enumerate(new)}
    return sorted(common, key=lambda pair: (-common[pair], first[pair[0]], second[pair[1]]))


def _taken(old: _Ids, new: _Ids, one: str, other: str) -> tuple[str, str]:
    del old[one], new[other]
    return one, other
