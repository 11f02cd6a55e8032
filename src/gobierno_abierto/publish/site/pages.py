"""The pages of a site: which there are, what they are called, and what stands around each."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

import attrs

from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.drawing.markup import Markup, plain
from gobierno_abierto.publish.frame import foot_lines, head_lines
from gobierno_abierto.publish.head import dates_words
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.structured import structured_data
from gobierno_abierto.publish.site.views import (
    DialogueView,
    LanguageLink,
    NavLink,
    Notice,
    PageView,
)
from gobierno_abierto.publish.site.wish import Subject
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import Language, Sentence, tongue

GENERATOR = "gobierno_abierto"
AGENDA, TIMELINE, COMMITMENTS, CALENDARS, WHOLE = (
    "agenda", "timeline", "commitments", "calendars", "whole",
)  # fmt: skip
_FILES = {
    AGENDA: "index.html",
    TIMELINE: "horario.html",
    COMMITMENTS: "compromisos.html",
    CALENDARS: "calendarios.html",
    WHOLE: "",
}
_TITLES: Mapping[str, Sentence] = {
    AGENDA: phrases.AGENDA,
    TIMELINE: phrases.TIMELINE,
    COMMITMENTS: phrases.COMMITMENTS,
    CALENDARS: phrases.CALENDARS,
}
# What messengers show of a page has about so many letters.
_LONGEST = 200
# Nothing runs, nothing is loaded from elsewhere, whatever a document or a template holds.
_POLICY = (
    "default-src 'none'; style-src {style}; img-src data:; base-uri 'none'; form-action 'none'"
)


@attrs.frozen(kw_only=True)
class Place:
    """Where the pages of a language lie.

    `up` leads from there to the root, `folder` from the root there; `base` is the address of the
    folder, empty if nobody knows it.
    """

    lang: Language
    up: str = ""
    folder: str = ""
    base: str = ""


def places_of(languages: Sequence[Language], base: str) -> tuple[Place, ...]:
    """The folders of a site: the first language at the root."""
    first, *others = languages
    return (
        Place(lang=first, base=base),
        *(
            Place(lang=each, up="../", folder=f"{each}/", base=f"{base}{each}/" if base else "")
            for each in others
        ),
    )


def kinds_of(view: DialogueView, subject: Subject) -> tuple[str, ...]:
    """Which pages there are: none without anything on it."""
    kinds = [AGENDA] if subject.index.dialogue else []
    kinds += [TIMELINE] if view.timeline else []
    kinds += [COMMITMENTS] if view.board or not kinds else []
    return (*kinds, CALENDARS)


def file_of(kind: str, kinds: Sequence[str]) -> str:
    """The name of a page; the first one is found without being named."""
    return _FILES[AGENDA] if kind == kinds[0] else _FILES[kind]


class Pages:
    """Makes the pages of one language."""

    def __init__(
        self,
        subject: Subject,
        voice: Voice,
        view: DialogueView,
        place: Place,
        places: Sequence[Place],
    ) -> None:
        self._subject = subject
        self._voice = voice
        self._view = view
        self._place = place
        self._places = places
        self._kinds = kinds_of(view, subject)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Which pages of a site there are."""
        return self._kinds

    def of_site(self, kind: str) -> PageView:
        """A page of a site, whose style is a file."""
        file = file_of(kind, self._kinds)
        at_root = "" if file == _FILES[AGENDA] else file
        nav = tuple(
            NavLink(
                words=self._voice.say(_TITLES[each]),
                href=file_of(each, self._kinds),
                is_current=each == kind,
            )
            for each in self._kinds
        )
        languages = tuple(self._languages(file)) if len(self._places) > 1 else ()
        address = f"{self._place.base}{at_root}" if self._place.base else ""
        is_first = kind == self._kinds[0]
        return attrs.evolve(
            self._page(kind, address, with_data=is_first),
            nav=nav,
            languages=languages,
            style_href=f"{self._place.up}estilo.css",
            policy=_POLICY.format(style="'self' 'unsafe-inline'"),
        )

    def alone(self, address: str, style: Markup) -> PageView:
        """The one page that holds everything."""
        nav = tuple(
            NavLink(words=self._voice.say(_TITLES[each]), href=f"#{_PARTS[each]}")
            for each in self._kinds
        )
        page = self._page(WHOLE, address, with_data=True)
        return attrs.evolve(page, nav=nav, style=style)

    def _page(self, kind: str, address: str, *, with_data: bool) -> PageView:
        subject, voice = self._subject, self._voice
        header, internal = subject.shown.header, subject.wish.internal
        data = structured_data(subject.index, voice, address=address) if with_data else None
        return PageView(
            kind=kind,
            lang=voice.lang,
            title=self._title(kind),
            description=self._description(),
            generator=GENERATOR,
            visibility=(Visibility.INTERNAL if internal else Visibility.PUBLIC).value,
            document=document_key(subject.shown),
            address=address,
            locale=_locale(header.language, voice.lang),
            policy=_POLICY.format(style="'unsafe-inline'"),
            may_be_found=not (internal or subject.wish.draft),
            notices=tuple(self._notices()),
            nav=(),
            languages=(),
            style=None,
            style_href="",
            structured=data,
            foot=tuple(map(plain, foot_lines(header, voice))),
            words=phrases.words_of(voice.lang),
        )

    def _title(self, kind: str) -> str:
        title = self._view.title.words
        if kind in _TITLES and kind != self._kinds[0]:
            title = f"{self._voice.say(_TITLES[kind])} – {title}"
        if self._subject.wish.draft:
            title = self._voice.say(phrases.DRAFT_TITLE, title=title)
        return plain(title)

    def _description(self) -> str:
        view, index = self._view, self._subject.index
        words = [
            dates_words(each, self._voice) for each in index.events[:1] if index.events[1:] == ()
        ]
        words += [each.words for each in (view.subtitle, view.objective) if each]
        return shortened(plain(". ".join(filter(None, words))), _LONGEST)

    def _notices(self) -> Iterator[Notice]:
        subject, voice = self._subject, self._voice
        if subject.wish.draft:
            yield Notice(kind="draft", words=voice.say(phrases.DRAFT_NOTICE))
        internal = subject.wish.internal
        withheld = kept_back(subject.document)
        first, *others = head_lines(subject.shown.header, withheld, voice, internal=internal)
        yield from (Notice(kind="fictional", words=each) for each in others)
        yield Notice(kind="internal" if internal else "public", words=first)

    def _languages(self, file: str) -> Iterator[LanguageLink]:
        for each in self._places:
            path = "" if file == _FILES[AGENDA] else file
            href = f"{self._place.up}{each.folder}{file}"
            yield LanguageLink(
                lang=each.lang,
                name=tongue(each.lang).in_language(each.lang).capitalize(),
                href=href,
                absolute=f"{each.base}{path}" if each.base else "",
                is_current=each is self._place,
            )


# The parts of the page that holds everything.
_PARTS = {
    AGENDA: "agenda",
    TIMELINE: "horario",
    COMMITMENTS: "compromisos",
    CALENDARS: "calendarios",
}


def document_key(document: Document) -> str:
    """A name for the document, the same for all its pages and no other's."""
    named = f"site\n{document.header.namespace}\n{document.id}"
    return sha256(named.encode()).hexdigest()[:32]


def shortened(words: str, longest: int) -> str:
    """The beginning of words that are too long, up to the end of a word."""
    if len(words) <= longest:
        return words
    cut = words[:longest].rpartition(" ")[0] or words[:longest]
    return cut.rstrip(" ,;:.–—(") + "…"


def _locale(tag: str, lang: str) -> str:
    """The locale of Open Graph, where the document says of which country it is; else empty."""
    primary, _, rest = tag.partition("-")
    region = rest.rpartition("-")[2]
    is_region = len(region) == 2 and region.isupper()
    return f"{primary}_{region}" if primary == lang and is_region else ""
