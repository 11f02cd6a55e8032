"""GA121 to GA139."""

import gobierno_abierto.model as m
from builders import PARTS, dialogue, event, panel, part, slot, venue, with_panel, workshop
from rule_examples.example import Example

_AFTERNOON = slot("15:00", "17:00")
_ANNEX = m.Venue(
    id="anexo", name=m.text(es="Anexo"), rooms=(m.Room(id="sala-anexo", name=m.text(es="Sala")),)
)


def _ordered(*after: str) -> m.Dialogue:
    return dialogue(event(panel(after=after), workshop(when=_AFTERNOON, after=("panel-1",))))


def _in_annex(*venues: str) -> m.Dialogue:
    return dialogue(event(panel(rooms=("sala-anexo",)), venues=venues), venues=(venue(), _ANNEX))


EXAMPLES = (
    Example(
        "GA121",
        bad=with_panel(rooms=("sala-garnde",)),
        good=with_panel(rooms=("sala-grande",)),
        pointer="/events/0/agenda/0/rooms/0",
    ),
    Example(
        "GA122",
        bad=with_panel(parts=(*PARTS, part(m.Role.EXPERT, "ministerio"))),
        good=with_panel(parts=(*PARTS, m.Part(role=m.Role.EXPERT, organization="ministerio"))),
        pointer="/events/0/agenda/0/parts/3/person",
    ),
    Example(
        "GA123",
        bad=dialogue(event(panel(when=None, after=("panel-1",)), status=m.EventStatus.TENTATIVE)),
        good=_ordered(),
        pointer="/events/0/agenda/0/after",
    ),
    Example(
        "GA124",
        bad=_in_annex("casa"),
        good=_in_annex("casa", "anexo"),
        pointer="/events/0/agenda/0/rooms",
    ),
)
