"""Rules on single values: addresses, codes of countries and languages, coordinates."""

import re
from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import header as said
from gobierno_abierto.index import Index, degrees, file_order
from gobierno_abierto.model import (
    LANGUAGE_TAG,
    ActionPlan,
    Event,
    Header,
    Interpretation,
    Item,
    Record,
    Venue,
)
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import bare, concerned, perhaps
from gobierno_abierto.words import Sentence

_ADDRESS = re.compile(r"https?://[^\s/?#]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_RUNS_CODE = re.compile(r"\s*(?:javascript:|vbscript:|data:[a-z]+/)", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)

_COUNTRY = re.compile(r"[A-Z]{2}")

_LANGUAGE_NAMES = {
    "espanol": "es", "castellano": "es", "spanish": "es", "espanhol": "es",
    "ingles": "en", "english": "en",
    "portugues": "pt", "portuguese": "pt",
    "frances": "fr", "french": "fr",
}  # fmt: skip

_WITH_SCHEME = Sentence(
    es=", con «https://» al principio",
    en=", with “https://” at the beginning",
    pt=", com «https://» no início",
)
_SOME_COUNTRY = Sentence(es=", por ejemplo «MX»", en=", for example “MX”", pt=", por exemplo «BR»")
_SOME_TAG = Sentence(
    es=", por ejemplo «es» o «pt-BR»",
    en=", for example “es” or “pt-BR”",
    pt=", por exemplo «es» ou «pt-BR»",
)
_LATITUDE = Sentence(
    es="una latitud (de -90 a 90)", en="a latitude (-90 to 90)", pt="uma latitude (de -90 a 90)"
)
_LONGITUDE = Sentence(
    es="una longitud (de -180 a 180)",
    en="a longitude (-180 to 180)",
    pt="uma longitude (de -180 a 180)",
)


@remembered
def _has(cls: type[Record], field: str) -> bool:
    return field in file_order(cls)


def _stated(index: Index, field: str) -> Iterator[tuple[str, str]]:
    """Pointer and value of every field of that name which says anything."""
    for each in index.records:
        if _has(each.value.__class__, field):
            value: str | None = getattr(each.value, field)
            if value and not value.isspace():
                yield f"{each.pointer}/{field}", value


def _bad_address(index: Index) -> Iterator[Finding]:
    for pointer, url in _stated(index, "url"):
        bare_url = url.strip()
        if _ADDRESS.fullmatch(bare_url) or _RUNS_CODE.match(url):
            continue
        meant = f"https://{bare_url}" if _DOMAIN.fullmatch(bare_url) else None
        yield finding(
            said.BAD_ADDRESS,
            pointer,
            ids=concerned(index.document, pointer),
            url=url,
            hint=perhaps(meant, _WITH_SCHEME),
        )


def _address_runs_code(index: Index) -> Iterator[Finding]:
    for field in ("url", "evidence"):
        for pointer, url in _stated(index, field):
            if _RUNS_CODE.match(url):
                yield finding(
                    said.ADDRESS_RUNS_CODE,
                    pointer,
                    ids=concerned(index.document, pointer),
                    url=url[:80],
                )


def _country_code(index: Index) -> Iterator[Finding]:
    for pointer, country in _stated(index, "country"):
        if not _COUNTRY.fullmatch(country):
            upper = country.strip().upper()
            yield finding(
                said.COUNTRY_CODE,
                pointer,
                ids=concerned(index.document, pointer),
                country=country,
                hint=perhaps(upper if _COUNTRY.fullmatch(upper) else None, _SOME_COUNTRY),
            )


def _language_tags(index: Index) -> Iterator[tuple[str, str]]:
    for each in index.records:
        value = each.value
        if isinstance(value, Header):
            yield f"{each.pointer}/language", value.language
        elif isinstance(value, Interpretation):
            yield f"{each.pointer}/source", value.source
            yield f"{each.pointer}/target", value.target
        elif isinstance(value, Event | Item | ActionPlan):
            for position, tag in enumerate(value.languages):
                yield f"{each.pointer}/languages/{position}", tag


def _language_tag(index: Index) -> Iterator[Finding]:
    for pointer, tag in _language_tags(index):
        if not LANGUAGE_TAG.fullmatch(tag):
            yield finding(
                said.LANGUAGE_TAG,
                pointer,
                ids=concerned(index.document, pointer),
                tag=tag,
                hint=perhaps(_tag_meant(tag), _SOME_TAG),
            )


def _tag_meant(tag: str) -> str | None:
    """What was meant: "pt-BR" for "PT_br", "es" for "Español"; `None`: nobody knows."""
    if bare(tag) in _LANGUAGE_NAMES:
        return _LANGUAGE_NAMES[bare(tag)]
    # RFC 5646 §2.1.1: the language in small letters, the script with one capital, the region
    # in capitals.
    language, *others = tag.strip().replace("_", "-").lower().split("-")
    case = {2: str.upper, 4: str.title}
    meant = "-".join([language, *(case.get(len(each), str)(each) for each in others)])
    return meant if LANGUAGE_TAG.fullmatch(meant) else None


def _coordinate(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Venue):
            continue
        for field, value, limit, wanted in (
            ("latitude", each.value.latitude, 90, _LATITUDE),
            ("longitude", each.value.longitude, 180, _LONGITUDE),
        ):
            if not value or value.isspace():
                continue
            if degrees(value, limit) is None:
                yield finding(
                    said.COORDINATE,
                    f"{each.pointer}/{field}",
                    ids=(each.value.id,),
                    value=value,
                    wanted=wanted,
                )


RULES = (
    Rule(said.LANGUAGE_TAG, _language_tag),
    Rule(said.BAD_ADDRESS, _bad_address),
    Rule(said.ADDRESS_RUNS_CODE, _address_runs_code),
    Rule(said.COUNTRY_CODE, _country_code),
    Rule(said.COORDINATE, _coordinate),
)
