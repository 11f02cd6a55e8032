"""What was published, who was left out, and what has changed since the last time."""

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

import attrs

from gobierno_abierto.cli import file_phrases, phrases, site_phrases
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.cli.site_folder import DATA, Former, named
from gobierno_abierto.formats.json import read_json
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.changes.values import Teller
from gobierno_abierto.publish.changes.whole import summary, write_sections
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.site.making import Site
from gobierno_abierto.publish.site.since import Since, since
from gobierno_abierto.publish.site.wish import Wish
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.scheduling.changes import Change, changes
from gobierno_abierto.words import Language, tongue

# Of more changes, how many there are of each kind says enough.
_MOST_TOLD = 60


@attrs.frozen(kw_only=True)
class Published:
    """What came of a publication. `folder` and `page` are empty where nothing was wished for.

    `before` are the files of the last site that were read, `former` what lay there; `unused` are
    the names of files that are no templates.
    """

    wish: Wish
    document: Document
    unused: tuple[str, ...] = ()
    folder: str = ""
    page: str = ""
    former: Former | None = None
    before: Mapping[str, bytes] = attrs.field(factory=dict)
    site: Site | None = None

    def with_site(
        self, folder: str, former: Former, before: Mapping[str, bytes], site: Site
    ) -> "Published":
        """The same with a site that was written."""
        return attrs.evolve(self, folder=folder, former=former, before=before, site=site)

    def with_page(self, page: str) -> "Published":
        """The same with a page that was written."""
        return attrs.evolve(self, page=page)

    @property
    def shown(self) -> Document:
        """What readers see of the document."""
        return self.document if self.wish.internal else public_view(self.document)

    @property
    def former_document(self) -> Document | None:
        """What readers saw before; `None`: nothing, or nobody can read it."""
        data = self.before.get(DATA)
        return read_json(data).document if data else None

    @property
    def since(self) -> Since | None:
        """What readers saw before beside what they see now; `None`: nothing, or nobody can read it.

        Those who work on the document see both in whole.
        """
        former = self.former_document
        if former is None:
            return None
        if self.wish.internal:
            return Since(before=former, now=self.document)
        return since(former, self.document)

    @property
    def gone(self) -> tuple[str, ...]:
        """The calendars of the last site that this one has not, for a reason that nobody knows.

        Those of single items come and go with them.
        """
        now = {*self.site.files, *self.site.retired} if self.site else set()
        return tuple(path for path in self.before if path.endswith(".ics") and path not in now)


def tell(published: Published, page: Page, lang: Language) -> None:
    """Write it for people."""
    wish = published.wish
    for name in filter(None, (published.folder, published.page)):
        page.write(phrases.told(site_phrases.WROTE[wish.internal], lang, name=printable(name)))
    page.write(_left_out(published, lang))
    if wish.draft:
        page.write(phrases.told(site_phrases.IS_DRAFT, lang))
    if published.site is not None:
        _tell_site(published, published.site, page, lang)
    if published.unused:
        names = named(published.unused)
        page.write(phrases.told(site_phrases.UNUSED, lang, names=names))
    _tell_changes(published, page, lang)


def _left_out(published: Published, lang: Language) -> str:
    withheld = kept_back(published.document)
    people = phrases.counted(withheld.people, phrases.PERSON, phrases.PEOPLE, lang)
    names = phrases.counted(withheld.names, phrases.PERSON, phrases.PEOPLE, lang)
    if not withheld:
        about = file_phrases.NOTHING_LEFT_OUT
    elif published.wish.internal:
        about = file_phrases.KEPT_IN
    else:
        about = file_phrases.LEFT_OUT if withheld.names else file_phrases.LEFT_OUT_UNNAMED
    return phrases.told(about, lang, people=people, names=names)


def _tell_site(published: Published, site: Site, page: Page, lang: Language) -> None:
    start = str(PurePath(published.folder) / "index.html")
    languages = tuple(tongue(each) for each in published.wish.languages)
    page.write(
        phrases.told(
            site_phrases.COUNTED,
            lang,
            files=len(site.files),
            languages=languages,
            start=printable(start),
        )
    )
    if not published.wish.base:
        option = OPTIONS["address"].names
        page.write(phrases.told(site_phrases.NO_ADDRESS, lang, option=option))
    foreign = published.former.foreign if published.former else ()
    if foreign:
        page.write(phrases.told(site_phrases.KEPT, lang, names=named(foreign)))
    for path, why in site.lost:
        reason = why.fault(lang)
        page.write(phrases.told(site_phrases.BEGUN_ANEW, lang, name=path, reason=reason))
    if site.ended:
        page.write(phrases.told(site_phrases.ENDED, lang, names=named(site.ended)))
    if site.retired:
        page.write(phrases.told(site_phrases.RETIRED, lang, names=named(site.retired)))
    if published.gone:
        page.write(phrases.told(site_phrases.NO_MORE, lang, names=named(published.gone)))


def _tell_changes(published: Published, page: Page, lang: Language) -> None:
    if DATA not in published.before:
        return
    page.heading(phrases.told(site_phrases.SINCE, lang))
    both = published.since
    if both is None:
        page.write(phrases.told(site_phrases.FORMER_UNREADABLE, lang))
        return
    those, voice = _changes(both), Voice(lang)
    if those or not both.names_gone:
        page.write(summary(those, voice))
    if both.names_gone:
        sentence = site_phrases.NAMES_GONE if both.names_gone > 1 else site_phrases.NAME_GONE
        page.write(phrases.told(sentence, lang, count=both.names_gone))
    internal = published.wish.internal
    if those and len(those) <= _MOST_TOLD:
        indices = (Index(each) for each in (both.before, both.now))
        before, after = (Teller(each, voice, internal=internal) for each in indices)
        write_sections(page, those, before, after)
    revision = both.now.header.revision
    if (those or both.names_gone) and revision <= both.before.header.revision:
        page.space()
        last = both.before.header.revision
        lowered = site_phrases.LOWERED if revision < last else site_phrases.NOT_RAISED
        told = {"revision": str(revision), "published": str(last)}
        page.write(phrases.told(lowered, lang, **told))


def _changes(both: Since) -> tuple[Change, ...]:
    """What is other; not what every public view says of itself."""
    former, now = both.before, both.now
    if former.__class__ is not now.__class__:
        return ()
    head = attrs.evolve(now.header, visibility=former.header.visibility)
    return changes(former, attrs.evolve(now, header=head))


def answer(published: Published, found: Opened) -> dict[str, Any]:
    """The same for programs."""
    wish, site = published.wish, published.site
    both, now = published.since, published.shown
    those = _changes(both) if both is not None else ()
    former = both.before if both is not None else None
    withheld = kept_back(published.document)
    visibility = Visibility.INTERNAL if wish.internal else Visibility.PUBLIC
    return {
        "command": "publish",
        "file": found.shown,
        "visibility": visibility.value,
        "draft": wish.draft,
        "languages": list(wish.languages),
        "written": [each for each in (published.folder, published.page) if each],
        "files": len(site.files) if site else 0,
        "withheld": {"people": withheld.people, "names": withheld.names},
        "kept": list(published.former.foreign) if published.former else [],
        "ended": list(site.ended) if site else [],
        "retired": list(site.retired) if site else [],
        "gone": list(published.gone),
        "begun_anew": [path for path, _ in site.lost] if site else [],
        "unused": list(published.unused),
        "changes": dict(Counter(each.kind.value for each in those)) if former else None,
        "names_gone": both.names_gone if both is not None else None,
        "revision_raised": now.header.revision > former.header.revision if former else None,
    }
