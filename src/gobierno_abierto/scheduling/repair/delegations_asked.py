"""What the size of delegations asks of a schedule."""

from collections import Counter

from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.demands import delegates_of
from gobierno_abierto.scheduling.repair.asked import Load
from gobierno_abierto.scheduling.repair.asking import Asking


def ask_for_delegations(asking: Asking) -> None:
    """No organisation needs more people at once than it sends, but where it does so now.

    Only where nobody counts twice; elsewhere what a search finds is looked at, and what is too
    much is asked then.
    """
    by_organization: dict[str, dict[int, set[str]]] = {}
    unclear: set[str] = set()
    for rank, piece in asking.pieces.items():
        for organization, part in delegates_of(asking.index, piece.placed) if piece.lasts else ():
            members = by_organization.setdefault(organization, {}).setdefault(rank, set())
            if part.person is None or part.person in members:
                unclear.add(organization)
            else:
                members.add(part.person)
    for name, members_of in by_organization.items():
        known = asking.index.organizations.get(name)
        most = known.delegation if known else None
        counts = Counter(person for those in members_of.values() for person in those)
        doubled = any(count > 1 for count in counts.values())
        stands = asking.standing.of(ClashKind.DELEGATION, name)
        if most is None or most < 0 or name in unclear or doubled or stands:
            continue
        for ranks in asking.comparable(members_of):
            if asking.free(*ranks):
                loads = tuple(len(members_of[rank]) for rank in ranks)
                asking.asked.append(
                    Load(
                        kind=ClashKind.DELEGATION,
                        shared=name,
                        ranks=tuple(ranks),
                        loads=loads,
                        most=most,
                    )
                )
