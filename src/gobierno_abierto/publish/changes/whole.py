"""All changes between two versions, as plain text."""

from collections import Counter
from collections.abc import Iterable

from gobierno_abierto.index import Index, tag
from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Assessment,
    Commitment,
    Dialogue,
    Document,
    Event,
    Item,
    Milestone,
    Noun,
    Organization,
    Person,
    RelatedDialogue,
    Resource,
    Room,
    Venue,
)
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.head import both_kept_back, twice_lines, version_lines
from gobierno_abierto.publish.changes.kinds import KINDS
from gobierno_abierto.publish.changes.telling import told
from gobierno_abierto.publish.changes.values import Teller
from gobierno_abierto.publish.changes.views import public_pair
from gobierno_abierto.publish.frame import foot_lines, head_lines
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.scheduling.changes import Change, ChangeKind, Key, changes, compared, family
from gobierno_abierto.words import QUOTED, Sentence, kind_words, one_line
from gobierno_abierto.words.members import described

# Nobody reads more on one kind of thing; programs get all of it.
_MOST = 500

# Under which heading each class of things stands: a field of the dialogue.
_SECTIONS: tuple[tuple[str, tuple[type[Noun], ...]], ...] = (
    ("events", (Event, Item)),
    ("people", (Person,)),
    ("organizations", (Organization,)),
    ("venues", (Venue, Room)),
    ("resources", (Resource,)),
    ("plans", (ActionPlan,)),
    ("commitments", (Commitment, Milestone, Activity, Assessment)),
    ("related", (RelatedDialogue,)),
)


def changes_text(
    before: Document,
    after: Document,
    *,
    lang: str = "es",
    width: int = 80,
    internal: bool = False,
    guess: bool = False,
) -> str:
    """What has changed from one version to another as people read it, ending in a line break.

    Only what the public views of both show, unless `internal`; the first line says which. If they
    are not versions of one document, that is said, and how much they differ; what exactly is for
    `changes` to say. For `guess`, see there.

    Raises:
        ValueError: if the library does not speak `lang`, or `width` is below 40.
    """
    page, voice = Page(width), Voice(lang)
    withheld = both_kept_back(before, after)
    old, new = (before, after) if internal else public_pair(before, after)
    for line in head_lines(new.header, withheld, voice, internal=internal):
        page.write(line)
    page.heading(f"{voice.say(phrases.CHANGES)}: {one_line(voice.text(new.title))}", "=")
    versions = compared(old, new)
    for line in version_lines(old, new, versions, voice):
        page.write(one_line(line))
    those = changes(old, new, guess=guess)
    page.space()
    page.write(summary(those, voice))
    if those and not versions.are_of_one:
        page.write(voice.say(phrases.ONLY_COUNTED))
    elif those:
        tellers = tuple(Teller(Index(each), voice, internal=internal) for each in (old, new))
        write_sections(page, those, tellers[0], tellers[1])
    page.space()
    page.write("-" * 3)
    for line in (*twice_lines(versions, voice), *foot_lines(new.header, voice)):
        page.write(one_line(line))
    return str(page)


def summary(those: Iterable[Change], voice: Voice) -> str:
    """How many changes there are, of each kind."""
    counts = Counter(each.kind for each in those)
    if not counts:
        return voice.say(phrases.NONE)
    total = sum(counts.values())
    number = f"{total} {voice.say(phrases.ONE_CHANGE if total == 1 else phrases.MANY_CHANGES)}"
    words = [f"{voice.say(KINDS[kind])}: {counts[kind]}" for kind in ChangeKind if counts[kind]]
    return f"{number}. {capital('; '.join(words))}."


def write_sections(page: Page, those: tuple[Change, ...], before: Teller, after: Teller) -> None:
    """The changes under headings, each thing with what has become of it."""
    by_noun: dict[Key, list[Change]] = {}
    for each in those:
        by_noun.setdefault(each.key, []).append(each)
    fields = described(Dialogue).members
    sections = [(fields[name].title, kinds) for name, kinds in _SECTIONS]
    known = {kind for _, kinds in sections for kind in kinds}
    others = [those for key, those in by_noun.items() if key.family not in known]
    _write_section(page, phrases.DOCUMENT, others, before, after)
    for title, kinds in sections:
        mine = [those for key, those in by_noun.items() if key.family in kinds]
        _write_section(page, title, mine, before, after)


def _write_section(
    page: Page, title: Sentence, groups: list[list[Change]], before: Teller, after: Teller
) -> None:
    if not groups:
        return
    voice = after.voice
    page.heading(voice.say(title).upper())
    for those in groups[:_MOST]:
        page.space()
        page.write(one_line(_heading(those[0], before, after)))
        for each in those:
            page.write(one_line(told(each, before, after)), indent=2)
    if groups[_MOST:]:
        page.space()
        page.write(voice.say(phrases.MORE, count=len(groups) - _MOST))


def _heading(change: Change, before: Teller, after: Teller) -> str:
    """What has changed: its kind and its name."""
    voice = after.voice
    noun = change.after if change.kind is ChangeKind.ADDED else None
    if change.kind is ChangeKind.DROPPED:
        noun = change.before
    if noun is None:
        noun = _found(after.index, change) or _found(before.index, change)
    cls = change.noun
    words = kind_words(tag(cls) or "") if issubclass(cls, Item) else described(cls).title
    name = after.called(noun) if noun is not None else change.id
    return capital(f"{voice.say(words)} {voice.say(QUOTED, it=name)}")


def _found(index: Index, change: Change) -> Noun | None:
    those = [
        each.value
        for each in index.by_id.get(change.id, ())
        if family(each.value.__class__) is change.key.family
    ]
    return those[min(change.nth, len(those) - 1)] if those else None
