"""List the texts of a dialogue that lack a language, with their place in the file."""

from collections.abc import Iterator

import gobierno_abierto as ga

FIELDS = ("title", "subtitle", "objective", "description", "name", "address", "city")


def missing(document: ga.Document, language: str) -> Iterator[tuple[str, ga.Text]]:
    """Pointer and text of what has no words in `language`, regional ones included."""
    for pointer, record in ga.Index(document).records:
        for field in FIELDS:
            words = getattr(record, field, None)
            if isinstance(words, ga.Text):
                tags = {tag.partition("-")[0] for tag, _ in words.pairs}
                if language not in tags:
                    yield f"{pointer}/{field}", words


dialogue = ga.datasets.load("ficticio")
for language in ("en", "pt"):
    print(language)
    for pointer, words in missing(dialogue, language):
        print(f"  {pointer}: {ga.in_language(words, language)}")
