"""What may be published of a person."""

from gobierno_abierto.model import Person, PersonField


def published_fields(person: Person) -> frozenset[PersonField]:
    """What may be published of a person: what a basis allows that was not withdrawn."""
    return frozenset(
        field for each in person.publication if each.withdrawn is None for field in each.fields
    )


def is_published(person: Person) -> bool:
    """Whether the person's name may be published."""
    return PersonField.NAME in published_fields(person)
