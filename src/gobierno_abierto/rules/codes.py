"""Rules on codes of open lists, and on the numbers of goals."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import coding as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Assessment, Coding, Commitment, Item, Record, Section
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, elsewhere, nearest, perhaps
from gobierno_abierto.words.codelists import BY_KEY
from gobierno_abierto.words.members import described

# Where a government may have codes of its own, but hardly one that is like ours to a letter.
_LOOKED_AT = (Commitment, Section, Assessment, Coding, Item)
# How many unknown codes are looked at; who has more has another problem.
_GUESSES = 200

# The Sustainable Development Goals.
_GOALS = range(1, 18)


@remembered
def _coded_fields(cls: type[Record]) -> tuple[tuple[str, str], ...]:
    """The fields of `cls` that hold codes of an open list, and the key of the list."""
    if not issubclass(cls, _LOOKED_AT):
        return ()
    return tuple(
        (field, member.codelist)
        for field, member in described(cls).members.items()
        if member.codelist
    )


def _unknown(index: Index) -> dict[tuple[str, str], list[tuple[str, Record, str]]]:
    """The codes that are on no list, by list and code: where, in what, and in which field."""
    found: dict[tuple[str, str], list[tuple[str, Record, str]]] = {}
    for each in index.records:
        for field, key in _coded_fields(each.value.__class__):
            value: str | tuple[str, ...] = getattr(each.value, field)
            known = BY_KEY[key].terms
            if isinstance(value, str):
                if value not in known:
                    place = (f"{each.pointer}/{field}", each.value, field)
                    found.setdefault((key, value), []).append(place)
                continue
            for position, code in enumerate(value):
                if code not in known:
                    place = (f"{each.pointer}/{field}/{position}", each.value, field)
                    found.setdefault((key, code), []).append(place)
    return found


def _code_slip(index: Index) -> Iterator[Finding]:
    for (key, code), places in [*_unknown(index).items()][:_GUESSES]:
        meant = nearest(code, BY_KEY[key].terms)
        # The first letters say whose code it is: "mx-problem" is no slip of "t4-problem".
        if meant is None or meant[0] != code.strip()[:1].casefold():
            continue
        (pointer, record, field), *others = places
        yield finding(
            said.CODE_SLIP,
            pointer,
            ids=tuple(
                dict.fromkeys(
                    name for place, _, _ in places for name in concerned(index.document, place)
                )
            ),
            related=elsewhere(place for place, _, _ in others),
            code=code,
            field=described(record.__class__).members[field].title,
            hint=perhaps(meant),
        )


def _no_such_goal(index: Index) -> Iterator[Finding]:
    for position, commitment in enumerate(index.document.commitments):
        strange = [n for n, goal in enumerate(commitment.goals) if goal not in _GOALS]
        if strange:
            pointer = f"/commitments/{position}/goals"
            yield finding(
                said.NO_SUCH_GOAL,
                f"{pointer}/{strange[0]}",
                ids=(commitment.id,),
                related=tuple(f"{pointer}/{n}" for n in strange[1:]),
                name=name_of(commitment),
                goals=tuple(commitment.goals[n] for n in strange),
            )


RULES = (
    Rule(said.NO_SUCH_GOAL, _no_such_goal),
    Rule(said.CODE_SLIP, _code_slip),
)
