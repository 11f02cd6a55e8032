"""What readers saw last and what they see now, so that both can be compared and told to anybody."""

from collections.abc import Collection, Mapping

import attrs

from gobierno_abierto.model import Dialogue, Document, Person, PersonField
from gobierno_abierto.privacy import public_view, redacted
from gobierno_abierto.publish.changes.views import (
    allowed_by_all,
    barred_in,
    views_alike,
    with_permissions,
)
from gobierno_abierto.publish.site.former import Name, is_told, names_told, remembering
from gobierno_abierto.publish.site.recognising import recognised
from gobierno_abierto.scheduling.changes.guessing import renamed


@attrs.frozen(kw_only=True)
class Since:
    """The public view that was published last and that of now, to be compared.

    The same people have the same ids in both, named or not. In `before` nobody has a name, an
    organisation or anything else that may not be told of her now, and no words name her;
    `names_gone` is how many names were told there and are not told now.
    """

    before: Document
    now: Document
    names_gone: int = 0


def since(former: Document, document: Document) -> Since:
    """The view that was published last, `former`, beside that of the whole `document` of now."""
    shown = public_view(document)
    if not (
        isinstance(former, Dialogue)
        and isinstance(document, Dialogue)
        and isinstance(shown, Dialogue)
    ):
        return Since(before=former, now=shown)
    who = recognised(former, document)
    old = renamed(former, {each: (Person, own) for each, own in who.items() if each != own})
    names = names_told(shown.people)
    old = _called_as_now(old, {each.id: each.name for each in shown.people}, names)
    known = {each.id for each in document.people}
    # Who was deleted, instead of having a permission withdrawn, is told of no more than others.
    gone = {
        each.id
        for each in old.people
        if each.name and each.id not in known and not is_told(each.name, names)
    }
    allowed = allowed_by_all(old, document) | dict.fromkeys(gone, frozenset[PersonField]())
    old = with_permissions(old, allowed, barred_in(old, document) | gone)
    old = redacted(old, beside=remembering(document, former, shown))
    before, now = views_alike(old, document)
    names_gone = sum(bool(each.name) and not is_told(each.name, names) for each in former.people)
    return Since(before=before, now=now, names_gone=names_gone)


def _called_as_now(
    old: Dialogue, now: Mapping[str, str | None], told: Collection[Name]
) -> Dialogue:
    """The dialogue in which nobody who has another name now is called by the one she had."""
    people = tuple(
        attrs.evolve(each, name=now[each.id])
        if each.name and now.get(each.id) and not is_told(each.name, told)
        else each
        for each in old.people
    )
    return attrs.evolve(old, people=people)
