"""The codelists, as tables of the page and as files beside it."""

from collections.abc import Iterator

import said
from gobierno_abierto.formats.codelists import codelist_csv
from gobierno_abierto.words import Language
from gobierno_abierto.words.codelists import ALL, Codelist, Term
from gobierno_abierto.words.codelists.scales import SCALES

_TRANSLATIONS: tuple[Language, ...] = ("es", "pt")


def codelist_tables(lang: Language) -> str:
    """All codelists, one table each."""
    return "\n\n".join(_table(each, lang) for each in ALL) + "\n"


def scale_tables(lang: Language) -> str:
    """All scales of the reviews, one table each: labels that are our translations are marked."""
    return "\n\n".join(_scale(each, lang) for each in SCALES.values()) + "\n"


def codelist_files() -> Iterator[tuple[str, str]]:
    """The files that the tables link to."""
    for each in ALL:
        yield f"reference/codelists/{each.key}.csv", codelist_csv(each.key)


def _table(codelist: Codelist, lang: Language) -> str:
    heads = [each.in_language(lang) for each in (said.CODE, said.LABEL, said.MEANING)]
    rows = [
        f"| `{code}` | {term.label.in_language(lang)} | {term.meaning.in_language(lang)} |"
        for code, term in codelist.terms.items()
    ]
    return "\n".join(
        [
            f"## {codelist.title.in_language(lang)} {{ #{codelist.key} }}\n",
            codelist.meaning.in_language(lang),
            (said.OPEN if codelist.is_open else said.CLOSED).in_language(lang),
            f"[{said.AS_TABLE.in_language(lang)}](codelists/{codelist.key}.csv).\n",
            f"| {' | '.join(heads)} |\n|---|---|---|",
            *rows,
        ]
    )


def _scale(scale: Codelist, lang: Language) -> str:
    heads = [each.in_language(lang) for each in (said.CODE, said.OFFICIAL_LABEL)]
    heads += ["español", "português", said.MEANING.in_language(lang)]
    return "\n".join(
        [
            f"### {scale.title.in_language(lang)} {{ #scale-{scale.key} }}\n",
            f"{scale.meaning.in_language(lang)}\n",
            f"| {' | '.join(heads)} |\n|---|---|---|---|---|",
            *(_scale_row(code, term, lang) for code, term in scale.terms.items()),
        ]
    )


def _scale_row(code: str, term: Term, lang: Language) -> str:
    es, pt = (_marked(term, each) for each in _TRANSLATIONS)
    return f"| `{code}` | {term.label.en} | {es} | {pt} | {term.meaning.in_language(lang)} |"


def _marked(term: Term, lang: Language) -> str:
    label = term.label.in_language(lang)
    return label if lang in term.seen else f"{label} {said.OURS}"
