"""A document as a site, and as one page."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256

import attrs

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.agenda import agenda_of
from gobierno_abierto.publish.board.telling import BoardVoice
from gobierno_abierto.publish.drawing.markup import Markup
from gobierno_abierto.publish.message import message_of
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.addresses import base_of, page_address
from gobierno_abierto.publish.site.building import built
from gobierno_abierto.publish.site.calendars import (
    MILESTONES,
    Calendars,
    calendars_of,
    followed,
)
from gobierno_abierto.publish.site.ended import ended, telling
from gobierno_abierto.publish.site.former import recalling
from gobierno_abierto.publish.site.keeping import DATA, MESSAGE, TEXT, Beside, Within
from gobierno_abierto.publish.site.pages import (
    GENERATOR,
    Pages,
    Place,
    document_key,
    file_of,
    places_of,
)
from gobierno_abierto.publish.site.style import whole_style
from gobierno_abierto.publish.site.templates import Templates
from gobierno_abierto.publish.site.wish import Subject, Wish, subject_of
from gobierno_abierto.words import LANGUAGES, Language, language

# A text that is read on every screen.
_WIDTH = 80
STYLE, MARKER = "estilo.css", "publicacion.json"


@attrs.frozen(kw_only=True)
class Site:
    """A site: its files by path, and what became of the calendars of the last one.

    `lost` are those whose history could not be carried on, and why; `ended` the paths of those that
    followed something until now and only cancel what they told; `retired` those that were taken
    away, since where they lay could tell of somebody who is not to be named.
    """

    files: Mapping[str, bytes]
    lost: tuple[tuple[str, Finding], ...] = ()
    ended: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()


def page(
    document: Document,
    *,
    lang: str = "es",
    address: str | None = None,
    draft: bool = False,
    internal: bool = False,
    today: date | None = None,
    templates: Mapping[str, str] | None = None,
) -> str:
    """The document as one page (HTML 5) that holds everything it needs, ending in a line break.

    It loads nothing and runs nothing: agenda, timeline, commitments, calendars and data are in it.
    Only the public view is shown, unless `internal`; what is not known is said and not guessed.
    It can be read at a width of 320 and printed, and follows whether its reader likes light or
    dark.

    What people wrote is shown as it is: ask `publication_obstacles` first whether a name stands in
    it that must not be told.

    Args:
        document: a dialogue or a plan book.
        lang: a BCP 47 tag; texts are in it where there is a translation.
        address: where the page will be, to which a QR code leads then; `None`: nobody knows.
        draft: whether to mark the page and its calendars as a draft.
        internal: whether to show what is not meant for everybody, too; the page says so.
        today: the day on which commitments are looked at; `None`: none, and nothing is late.
        templates: files that take the place of ours, by name.

    Raises:
        ValueError: if the library does not speak `lang`, or `address` is none of the web.
        TemplateError: if one of `templates` cannot be used.
        ImportError: if the extra `page` is not installed.
    """
    wish = Wish(
        languages=(language(lang),),
        base=page_address(address) if address else "",
        draft=draft,
        internal=internal,
        today=today,
        templates=templates or {},
    )
    subject, engine = subject_of(document, wish), Templates(wish.templates)
    voice = BoardVoice(lang)
    calendars = calendars_of(subject, lang, {})
    texts = _texts(subject, voice.lang, wish.base)
    files = {
        DATA: ("application/json", _data(subject)),
        TEXT: ("text/plain", texts[TEXT].encode()),
        MESSAGE: ("text/plain", texts[MESSAGE].encode()),
    }
    keeper = Within(wish.base, files)
    view = built(subject, voice, calendars, keeper, message=texts[MESSAGE])
    place = Place(lang=voice.lang, base=wish.base)
    pages = Pages(subject, voice, view, place, (place,))
    shown = pages.alone(wish.base, _style(engine))
    return engine.rendered("whole.html", page=shown, dialogue=view)


def site(
    document: Document,
    *,
    languages: Sequence[str] = LANGUAGES,
    address: str | None = None,
    draft: bool = False,
    internal: bool = False,
    today: date | None = None,
    previous: Mapping[str, bytes] | None = None,
    templates: Mapping[str, str] | None = None,
) -> dict[str, bytes]:
    """The document as a small site of static pages: its files by path, which are safe everywhere.

    The pages of the first language are at the root, those of the others in folders. All links are
    relative, but for those to subscribe, which need the `address`. As with `page`, ask
    `publication_obstacles` first.

    Args:
        document: a dialogue or a plan book.
        languages: of the pages, each once (``es``, ``en``, ``pt``).
        address: that of the folder in which the site will be; `None`: nobody knows.
        draft: whether to mark all pages, calendars and texts as a draft.
        internal: whether to show what is not meant for everybody, too; every page says so.
        today: the day on which commitments are looked at; `None`: none, and nothing is late.
        previous: the files of the site as it was published last, whose calendars are carried on:
            their entries keep their SEQUENCE, and those that are no more stay as cancelled ones,
            without the words that tell a name which was in its document and is in this one no more.
            A calendar that follows nothing any more stays, too, and names nobody and nothing. That
            of a person goes, and so does one whose path could name somebody.
        templates: files that take the place of ours, by name.

    Raises:
        TypeError: if `languages` is a single word.
        ValueError: if there is no language, or one that the library does not speak; or if
            `address` is none of the web.
        TemplateError: if one of `templates` cannot be used.
        ImportError: if the extra `page` is not installed.
    """
    made = site_of(
        document,
        Wish(
            languages=_languages(languages),
            base=base_of(address) if address else "",
            draft=draft,
            internal=internal,
            today=today,
            templates=templates or {},
        ),
        previous or {},
    )
    return dict(made.files)


def site_of(document: Document, wish: Wish, previous: Mapping[str, bytes]) -> Site:
    """The same, with what became of the calendars' history."""
    subject, engine = recalling(subject_of(document, wish), previous), Templates(wish.templates)
    places = places_of(wish.languages, wish.base)
    before = _folders_before(previous, places)
    files: dict[str, bytes] = {DATA: _data(subject), STYLE: _style(engine).encode()}
    lost, over, away = [], [], []
    for place in places:
        former = _under(previous, before.get(place.lang))
        calendars = calendars_of(subject, place.lang, former)
        mine = _files_of(subject, engine, calendars, place, places)
        told = telling(subject, former, mine)
        gone = dict(ended(subject, place.lang, former, {*mine, *told}))
        files |= {f"{place.folder}{path}": data for path, data in (mine | gone).items()}
        lost += [(f"{place.folder}{path}", why) for path, why in calendars.lost]
        over += [f"{place.folder}{path}" for path in gone if followed(former[path])]
        away += [f"{place.folder}{path}" for path in told]
    files[MARKER] = _marker(subject, places, files)
    return Site(
        files=dict(sorted(files.items())), lost=tuple(lost), ended=tuple(over), retired=tuple(away)
    )


def _files_of(
    subject: Subject,
    engine: Templates,
    calendars: Calendars,
    place: Place,
    places: Sequence[Place],
) -> dict[str, bytes]:
    """The files of one language, by their paths in its folder."""
    voice = BoardVoice(place.lang)
    texts = _texts(subject, place.lang, place.base)
    keeper = Beside(up=place.up, base=place.base, paths=calendars.paths)
    view = built(subject, voice, calendars, keeper, message=texts[MESSAGE])
    pages = Pages(subject, voice, view, place, places)
    files = {name: text.encode() for name, text in texts.items()}
    for kind in pages.kinds:
        made = engine.rendered(f"{kind}.html", page=pages.of_site(kind), dialogue=view)
        files[file_of(kind, pages.kinds)] = made.encode()
    files |= {calendars.paths[each.feed.id]: each.data for each in calendars.threads}
    files |= keeper.entries
    if calendars.milestones:
        files[MILESTONES] = calendars.milestones
    return files


def _texts(subject: Subject, lang: Language, address: str) -> dict[str, str]:
    wish = subject.wish
    document, index = subject.document, subject.index
    agenda = agenda_of(document, index, lang=lang, width=_WIDTH, internal=wish.internal)
    if wish.draft:
        agenda = f"{phrases.DRAFT_NOTICE.in_language(lang)}\n\n{agenda}"
    message = message_of(
        document,
        index,
        lang=lang,
        address=address or None,
        internal=wish.internal,
        draft=wish.draft,
    )
    return {TEXT: agenda, MESSAGE: message}


def _data(subject: Subject) -> bytes:
    shown = subject.shown
    if subject.wish.internal:
        header = attrs.evolve(shown.header, visibility=Visibility.INTERNAL)
        shown = attrs.evolve(shown, header=header)
    return to_json(shown).encode()


def _style(engine: Templates) -> Markup:
    return whole_style(engine.text("style.css"), engine.text("extra.css"))


def _marker(subject: Subject, places: Sequence[Place], files: Mapping[str, bytes]) -> bytes:
    """By what a folder is known as one that was published here, and what belongs to it."""
    wish = subject.wish
    said = {
        "generator": GENERATOR,
        "document": document_key(subject.shown),
        "visibility": (Visibility.INTERNAL if wish.internal else Visibility.PUBLIC).value,
        "draft": wish.draft,
        "revision": subject.shown.header.revision,
        "languages": {each.lang: each.folder for each in places},
        "files": {path: sha256(data).hexdigest()[:32] for path, data in sorted(files.items())},
    }
    return f"{json.dumps(said, ensure_ascii=False, indent=1)}\n".encode()


def _folders_before(previous: Mapping[str, bytes], places: Sequence[Place]) -> dict[str, str]:
    """The folder of each language in the last site; as now, if it does not say so."""
    try:
        said = json.loads(previous[MARKER])["languages"]
        return {str(lang): str(folder) for lang, folder in said.items()}
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return {each.lang: each.folder for each in places}


def _under(files: Mapping[str, bytes], folder: str | None) -> dict[str, bytes]:
    if folder is None:
        return {}
    return {
        path.removeprefix(folder): data for path, data in files.items() if path.startswith(folder)
    }


def _languages(tags: Sequence[str]) -> tuple[Language, ...]:
    if isinstance(tags, str):
        raise TypeError(f"languages takes several tags, such as ({tags!r},)")
    found: tuple[Language, ...] = tuple(dict.fromkeys(language(each) for each in tags))
    if not found:
        raise ValueError("a site needs a language")
    return found
