"""``publicar``, ``publish``: a document as a site, or as one page."""

import contextlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePath
from typing import NamedTuple

import attrs

from gobierno_abierto.cli import file_phrases, phrases, site_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import own_language, refused
from gobierno_abierto.cli.publishing import day_here, release, warn_of_faults
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.cli.site_exchange import Held, bench_of, held
from gobierno_abierto.cli.site_files import require_page, template_files, write_page
from gobierno_abierto.cli.site_folder import (
    Former,
    folder_of,
    former_site,
    replace_site,
    require_apart,
    require_ours,
    require_room,
)
from gobierno_abierto.cli.site_telling import Published, answer, tell
from gobierno_abierto.cli.site_upheaval import UpheavalError, require_continuity
from gobierno_abierto.cli.workbooks import is_cut, told_cut
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.site import TemplateError
from gobierno_abierto.publish.site.addresses import (
    LONGEST_ADDRESS,
    AddressTellsSecretsError,
    AddressTooLongError,
    base_of,
    followed,
    page_address,
)
from gobierno_abierto.publish.site.making import Site, site_of
from gobierno_abierto.publish.site.making import page as page_of
from gobierno_abierto.publish.site.pages import document_key
from gobierno_abierto.publish.site.wish import Wish
from gobierno_abierto.words import LANGUAGES, Language, Sentence, language


class _Asked(NamedTuple):
    """What is to be written where. `folder` and `page` are empty if they are not wished for."""

    folder: str
    page: str
    wish: Wish
    may_replace: bool
    unused: tuple[str, ...]


def run(arguments: Arguments, console: Console) -> int:
    """Publish a document, all or nothing, and say what came of it."""
    _require_target(arguments, console)
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("publish", found, console)
    if is_cut(found):
        return told_cut("publish", found, console)
    internal = arguments.has("internal") or is_confidential(found)
    released = release(arguments, console, (found,), internal=internal)
    if released is None:
        return 1
    target = arguments.values.get("one-page", "")
    if target and not found.is_included and same_file(found.name, target, console.streams):
        return refused(console, target, FileProblem(file_phrases.IS_INPUT))
    try:
        asked = _asked(arguments, console, released[0], internal=internal)
    except FileProblem as problem:
        return refused(console, arguments.values["template"], problem)
    try:
        return _published(console, found, released[0], asked)
    except TemplateError as error:
        return _broken(console, error)


def _require_target(arguments: Arguments, console: Console) -> None:
    """Look whether somebody said where to publish.

    Raises:
        UsageError: if not, or if the page has a name that no page has.
    """
    target = arguments.values.get("one-page", "")
    if not target and len(arguments.files) < 2:
        option = OPTIONS["one-page"].names
        words = phrases.told(site_phrases.NOTHING_TO_WRITE, console.lang, option=option)
        raise UsageError(words, arguments.command)
    if target and PurePath(target).suffix.lower() not in (".html", ".htm"):
        words = phrases.told(site_phrases.NO_PAGE, console.lang, name=printable(target))
        raise UsageError(words, arguments.command)


def _asked(arguments: Arguments, console: Console, document: Document, *, internal: bool) -> _Asked:
    templates: dict[str, str] = {}
    unused: tuple[str, ...] = ()
    if "template" in arguments.values:
        templates, unused = template_files(arguments.values["template"])
    wish = Wish(
        languages=_languages(arguments, console, document),
        base=_address(arguments, console),
        draft=arguments.has("draft"),
        internal=internal,
        today=_today(arguments),
        templates=templates,
    )
    return _Asked(
        folder=arguments.files[1] if arguments.files[1:] else "",
        page=arguments.values.get("one-page", ""),
        wish=wish,
        may_replace=arguments.has("overwrite"),
        unused=unused,
    )


def _languages(arguments: Arguments, console: Console, document: Document) -> tuple[Language, ...]:
    """Those that were asked for; else that of the document, and the others."""
    asked = arguments.values.get("languages")
    if asked is None:
        return tuple(dict.fromkeys((own_language(document), *LANGUAGES)))
    tags = [each.strip() for each in asked.split(",") if each.strip()]
    found = []
    for tag in tags or [asked]:
        try:
            found.append(language(tag))
        except ValueError:
            words = phrases.told(
                phrases.LANGUAGE_UNKNOWN, console.lang, value=printable(tag), known=LANGUAGES
            )
            raise UsageError(words, arguments.command) from None
    return tuple(dict.fromkeys(found))


def _address(arguments: Arguments, console: Console) -> str:
    address = arguments.values.get("address")
    if address is None:
        return ""
    try:
        # Of a single page it may be that of a file.
        return base_of(address) if arguments.files[1:] else page_address(address)
    except AddressTooLongError:
        count = {"count": len(followed(address)), "most": LONGEST_ADDRESS}
        words = phrases.told(site_phrases.ADDRESS_TOO_LONG, console.lang, **count)
    except AddressTellsSecretsError:
        # It is not repeated, since what is printed may be kept.
        words = phrases.told(site_phrases.ADDRESS_TELLS_SECRETS, console.lang)
    except ValueError:
        words = phrases.told(site_phrases.BAD_ADDRESS, console.lang, address=printable(address))
    raise UsageError(words, arguments.command)


def _today(arguments: Arguments) -> date:
    return arguments.today or day_here()


def _published(console: Console, found: Opened, document: Document, asked: _Asked) -> int:
    """Look at every target, make everything, write it, and tell.

    Nothing is written unless all of it can be made and every target takes it. Then each of them
    changes as a whole or not at all: the site first, and if the page fails after it, both is told.
    """
    published = Published(wish=asked.wish, document=document, unused=asked.unused)
    try:
        # Nobody else may publish there between the first look and the last change.
        with _place(console, asked) as place:
            published = _looked_at(published, found, place, console, asked)
            page, made = _made(published, asked)
            if made is not None and place is not None:
                published = _with_site(published, place, made, console, asked)
            if asked.page:
                published = _with_page(published, page, console, asked)
    except _RefusedError as error:
        code = refused(console, error.name, error.problem)
        return 1 if isinstance(error.problem, UpheavalError) else code
    if console.as_json:
        console.tell_object(answer(published, found))
    else:
        told = Page(WIDTH)
        tell(published, told, console.lang)
        console.tell(str(told))
    warn_of_faults(found, console, internal=asked.wish.internal)
    return 0


class _RefusedError(Exception):
    """A target that cannot be written, and why."""

    def __init__(self, name: str, problem: FileProblem) -> None:
        self.name = name
        self.problem = problem
        super().__init__(name)


@contextlib.contextmanager
def _about(name: str) -> Iterator[None]:
    """Say of which target a problem is."""
    try:
        yield
    except FileProblem as problem:
        raise _RefusedError(name, problem) from None


@contextlib.contextmanager
def _place(console: Console, asked: _Asked) -> Iterator[Held | None]:
    """Hold the folder of the site; `None`: none is wished for."""
    if not asked.folder:
        yield None
        return
    with _about(asked.folder):
        folder = folder_of(asked.folder)
        with held(folder, bench_of(folder)) as place:
            if place.told is not None:
                _warn(console, place.told, asked.folder)
            yield place


def _looked_at(
    published: Published, found: Opened, place: Held | None, console: Console, asked: _Asked
) -> Published:
    """The same with what lies there, if all of it may be replaced."""
    may = {"internal": asked.wish.internal, "may_replace": asked.may_replace}
    key, revision = document_key(published.document), published.document.header.revision
    if place is not None:
        with _about(asked.folder):
            former = former_site(place.folder)
            if not found.is_included:
                require_apart(former, found.name)
            require_ours(former, key, revision=revision, **may)
            published = attrs.evolve(published, former=former, before=former.content())
            before = published.former_document
            if before is not None and not asked.may_replace:
                require_continuity(before, published.shown, console.lang)
    if asked.page:
        with _about(asked.page):
            require_page(asked.page, key, **may)
    return published


def _made(published: Published, asked: _Asked) -> tuple[str, Site | None]:
    """The page and the site, empty where they are not wished for, if there is room for them."""
    page = _page(published.document, asked.wish) if asked.page else ""
    former = published.former
    if former is None:
        return page, None
    made = site_of(published.document, asked.wish, published.before)
    with _about(asked.folder):
        require_room(former, made.files, may_replace=asked.may_replace)
    with _about(asked.page):
        target = Path(os.path.realpath(asked.page)) if asked.page else None
        if target in {former.folder / each for each in made.files}:
            raise FileProblem(site_phrases.SAME_TARGET)
    return page, made


def _with_site(
    published: Published, place: Held, made: Site, console: Console, asked: _Asked
) -> Published:
    """The same after the site was written."""
    former = published.former or Former(folder=place.folder)
    with _about(asked.folder):
        left = replace_site(place, former, made.files)
    if left is not None:
        _warn(console, site_phrases.NOT_CLEARED, str(left))
    return published.with_site(asked.folder, former, published.before, made)


def _with_page(published: Published, page: str, console: Console, asked: _Asked) -> Published:
    """The same after the page was written."""
    key, internal = document_key(published.document), asked.wish.internal
    try:
        with _about(asked.page):
            write_page(page, asked.page, key, internal=internal, may_replace=asked.may_replace)
    except _RefusedError:
        if published.folder:
            _warn(console, site_phrases.SITE_WAS_WRITTEN, published.folder)
        raise
    return published.with_page(asked.page)


def _warn(console: Console, words: Sentence, name: str) -> None:
    told = Page(WIDTH)
    told.write(phrases.told(words, console.lang, name=printable(name)))
    console.warn(str(told))


def _page(document: Document, wish: Wish) -> str:
    return page_of(
        document,
        lang=wish.languages[0],
        address=wish.base or None,
        draft=wish.draft,
        internal=wish.internal,
        today=wish.today,
        templates=wish.templates,
    )


def _broken(console: Console, error: TemplateError) -> int:
    """Say which template is broken; the exit code of that."""
    told = Page(WIDTH)
    told.write(
        phrases.told(
            site_phrases.TEMPLATE_BROKEN,
            console.lang,
            name=printable(error.name),
            line=str(error.line or "?"),
            reason=printable(error.reason).rstrip("."),
        )
    )
    console.warn(str(told))
    return 2
