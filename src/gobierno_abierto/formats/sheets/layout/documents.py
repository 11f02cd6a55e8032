"""The sheets of the document itself."""

from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import Field, field
from gobierno_abierto.formats.sheets.layout.kinds import SheetKind
from gobierno_abierto.model import Dialogue, PlanBook, Record


def _head(cls: type[Record]) -> tuple[Field, ...]:
    """What stands in the head of a document; the first ones are for everybody."""
    of_plans = cls is PlanBook
    return (
        field(cls, "header.publisher", note=said.PUBLISHER_NOTE),
        field(cls, "header.contact", note=said.CONTACT_NOTE),
        field(cls, "header.licence", note=said.LICENCE_NOTE),
        field(cls, "header.language", note=said.LANGUAGE_NOTE),
        field(cls, "header.revised", note=said.REVISED_NOTE),
        field(cls, "header.revision", note=said.REVISION_NOTE),
        field(cls, "header.visibility", note=said.VISIBILITY_NOTE),
        field(cls, "header.fictional", note=said.FICTIONAL_NOTE),
        field(
            cls,
            "header.namespace",
            note=said.NAMESPACE_OF_PLANS_NOTE if of_plans else said.NAMESPACE_NOTE,
        ),
    )


DIALOGUE = SheetKind(
    key="dialogue",
    name=said.DIALOGUE,
    cls=Dialogue,
    is_form=True,
    columns=(
        field(Dialogue, "title"),
        field(Dialogue, "subtitle"),
        field(Dialogue, "objective"),
        field(
            Dialogue,
            "convenors",
            heading=said.CONVENOR,
            least=2,
            others=said.CONVENORS,
            note=said.CONVENOR_NOTE,
        ),
        *_head(Dialogue),
    ),
)

BOOK = SheetKind(
    key="book",
    name=said.BOOK,
    cls=PlanBook,
    is_form=True,
    columns=(field(PlanBook, "title"), *_head(PlanBook)),
)
