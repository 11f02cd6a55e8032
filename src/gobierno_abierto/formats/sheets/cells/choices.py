"""What is chosen from a list: codes, languages, and things by name."""

import re
from collections.abc import Iterator, Sequence

import attrs

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells import phrases as cell_phrases
from gobierno_abierto.formats.sheets.cells.codecs import clean
from gobierno_abierto.formats.sheets.cells.names import Directory
from gobierno_abierto.formats.sheets.cells.spellings import OTHERS
from gobierno_abierto.formats.sheets.cells.values import (
    Desk,
    Got,
    Remark,
    assumed,
    misfit,
    plain,
    refused,
    told,
)
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index.joined_names import between_joints, joined_names
from gobierno_abierto.model import LANGUAGE_TAG, Care, Interpretation
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.telling import perhaps
from gobierno_abierto.words import (
    LANGUAGES,
    QUOTED,
    Language,
    Sentence,
    filled,
    one_line,
    say,
    tongue,
)
from gobierno_abierto.words.codelists import BY_KEY
from gobierno_abierto.words.placeholders import says_nothing

# Those that have a name of their own, in the order in which they are offered.
TONGUES = (
    "es", "en", "pt", "fr", "qu", "gn", "ay", "nah", "yua", "arn", "ht",
    "aed", "bzs", "csg", "csn", "mfs", "prl",
)  # fmt: skip
# The names of two languages are shorter.
_LONGEST_PAIR = 200
# So many words of a list can be read in a sentence.
_NAMED = 12
# How alike words must be to a choice of a short list (1.0: the same).
_LOOSE = 0.65
_CARE = "care"
_OF_A_REGION = re.compile(r"(.+) \(([^()]+)\)")
# "moderador(a)", "relator/a": the noun stands before it.
_OTHER_GENDER = re.compile(r"\s?(?:\([oa]s?\)|/[oa]s?)$")
# What people write after a name: "Ana Uno (confirmada)", "Ana Uno - suplente".
_ADDED = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\s[-–—]\s.*|,\s*[^\s,]+)\s*$")
# What people write between two languages, and before the first.
_BETWEEN = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (r"→|[-=]?>", r"\s(?:a|al|hacia|to|into|para|ao)\s", r"/", r"\s[-–—]\s", r"[-–—]")
)
_FROM = re.compile(r"^(?:del?|from|do|da) ", re.IGNORECASE)
_FROM_TO = "{source} → {target}"


@attrs.frozen
class Code:
    """A code of a codelist by its words; of an open list, any other word as well."""

    codelist: str

    @property
    def shown(self) -> str:
        """The kind of the column."""
        return "text"

    @property
    def choices(self) -> str | None:
        """The list of what may be chosen."""
        return self.codelist

    def cell(self, value: str, desk: Desk) -> Value:
        """What to write."""
        code = str(value)
        words = label_of(self.codelist, code, desk.lang)
        return words if words and _codes(self.codelist).get(heading_key(words)) == code else code

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        code = self.meant(words)
        codelist = BY_KEY[self.codelist]
        if code is not None:
            return Got(codelist.kind(code) if codelist.kind else code, remark)
        offered = [label_of(self.codelist, each, desk.lang) or each for each in codelist.terms]
        near = desk.names.guesses(self.codelist).nearest(words, offered, slip=_LOOSE)
        if codelist.is_open:
            return Got(one_line(words), remark or _of_its_own(words, near))
        advice = one_of(offered)
        if self.codelist == _CARE:
            minor = offered[list(codelist.terms).index(Care.MINOR)]
            advice = filled(cell_phrases.NO_CARE, minor=minor, otherwise=advice)
        return unknown(words, near, advice)

    def meant(self, words: str) -> str | None:
        """The code that words stand for, however they are spelt; `None`: for none."""
        key = heading_key(words)
        known = _codes(self.codelist)
        found = known.get(key) or known.get(_OTHER_GENDER.sub("", key)) or known.get(_bare(key))
        # "Confirmada", of a session that is called confirmed.
        return found or (known.get(f"{key[:-1]}o") if key.endswith("a") else None)


@attrs.frozen
class Tongue:
    """A language (BCP 47) by its name."""

    shown: str = "text"
    choices: str | None = "language"

    def cell(self, value: str, desk: Desk) -> Value:
        """What to write."""
        name = tongue(value).in_language(desk.lang)
        return name if tag_of(name) == value else value

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        words = one_line(plain(cell) or "")
        tag = tag_of(words)
        if tag is not None:
            return Got(tag)
        offered = [tongue(each).in_language(desk.lang) for each in TONGUES]
        near = desk.names.guesses("language").nearest(words, offered, slip=_LOOSE)
        return unknown(words, near, one_of(offered))


@attrs.frozen
class Heard:
    """From which language into which: ``español → inglés``."""

    shown: str = "text"
    choices: str | None = None

    def cell(self, value: Interpretation, desk: Desk) -> Value:
        """What to write."""
        source, target = (Tongue().cell(each, desk) for each in (value.source, value.target))
        return _FROM_TO.format(source=source, target=target)

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        words = _FROM.sub("", one_line(plain(cell) or ""))
        ways = list(_sides(words))
        for sides in ways:
            source, target = map(tag_of, sides)
            if source is not None and target is not None:
                return Got(Interpretation(source=source, target=target))
        if not ways:
            return misfit(cell, phrases.FROM_TO)
        return next(got for each in ways[0] if (got := Tongue().read(each, desk)).value is None)


def _sides(words: str) -> Iterator[tuple[str, str]]:
    """All ways to take words as one language and another, the clearest first; none if too long."""
    if len(words) > _LONGEST_PAIR:
        return
    for between in _BETWEEN:
        for found in between.finditer(words):
            source, target = words[: found.start()].strip(), words[found.end() :].strip()
            if source and target:
                yield source, target


@attrs.frozen
class Named:
    """A thing of one of the sheets by its name.

    `is_free`: the name of anything else is kept. `by_key`: what is wanted is the key of its row.
    """

    sheets: tuple[str, ...]
    is_free: bool = False
    by_key: bool = False

    @property
    def shown(self) -> str:
        """The kind of the column."""
        return "text"

    @property
    def choices(self) -> str | None:
        """The list of what may be chosen."""
        return "+".join(self.sheets)

    def cell(self, value: str, desk: Desk) -> Value:
        """What to write."""
        return desk.names.among(self.sheets).shown(value)

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        directory = desk.names.among(self.sheets)
        found = directory.meant(words)
        if len(found) == 1:
            return Got(found[0] if self.by_key else directory.id_of(found[0]), remark)
        if found:
            ways = tuple(directory.shown(each) for each in found)
            return refused(said.AMBIGUOUS_NAME, name=told(words), ways=ways)
        if self.is_free:
            return Got(one_line(words), remark)
        advice = self._advice(words, directory)
        if advice is not None:
            return unknown(words, None, advice)
        return unknown(words, directory.nearest(words), phrases.ANY_NAME)

    def _advice(self, words: str, directory: Directory) -> Sentence | None:
        """What to do with words of which a row must not be made; `None`: they may be a name."""
        of_people = "people" in self.sheets
        if heading_key(words) in phrases.OPEN or says_nothing(words):
            return phrases.NOBODY_YET if self.sheets == ("people",) else cell_phrases.NOTHING_YET
        if of_people and joined_names(words):
            return cell_phrases.ONE_PERSON
        parts = between_joints(words)
        named = sum(1 for each in parts if directory.meant(each))
        if len(parts) > 1 and named and (of_people or named == len(parts)):
            return cell_phrases.ONE_PERSON if of_people else cell_phrases.ONE_THING
        found = directory.meant(_ADDED.sub("", words))
        return filled(cell_phrases.ONLY_NAME, name=directory.shown(found[0])) if found else None


def _of_its_own(words: str, near: str | None) -> Remark:
    """That a word is on no list, where others are allowed; a slip looks like one of them."""
    read = filled(cell_phrases.OF_ITS_OWN, word=told(words))
    why = filled(cell_phrases.NOT_LISTED, hint=perhaps(near, phrases.NOTHING))
    return assumed(words, read, why)


def unknown(words: str, near: str | None, advice: Sentence) -> Got:
    """Nothing has that name."""
    hint = perhaps(near, phrases.NOTHING)
    return refused(said.UNKNOWN_NAME, name=told(words), hint=hint, advice=advice)


def one_of(offered: Sequence[str]) -> Sentence:
    """That one of these has to be chosen; of many, the first ones and how many there are."""
    those = tuple(filled(QUOTED, it=each) for each in offered[:_NAMED])
    sentence = phrases.ONE_OF if len(offered) <= _NAMED else phrases.ONE_OF_MANY
    return filled(sentence, those=those, count=len(offered))


def label_of(codelist: str, code: str, lang: Language) -> str | None:
    """The words for a code; `None`: there are none."""
    term = BY_KEY[codelist].terms.get(code)
    return say(term.label, lang) if term else None


def tag_of(words: str) -> str | None:
    """The tag of a language, by its name or itself; `None`: there is no such language.

    >>> tag_of("Portugués (BR)"), tag_of("en"), tag_of("klingon")
    ('pt-BR', 'en', None)
    """
    key = heading_key(words)
    if key in _tongues():
        return _tongues()[key]
    regional = _OF_A_REGION.fullmatch(words)
    if regional and heading_key(regional[1]) in _tongues():
        tag = f"{_tongues()[heading_key(regional[1])]}-{regional[2]}"
        return tag if LANGUAGE_TAG.fullmatch(tag) else None
    return words if LANGUAGE_TAG.fullmatch(words) else None


@remembered
def _tongues() -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in TONGUES:
        for lang in LANGUAGES:
            found.setdefault(heading_key(tongue(tag).in_language(lang)), tag)
        found.setdefault(tag, tag)
    return found


def _bare(key: str) -> str:
    """A question without its marks, which not everybody writes."""
    return key.strip("¿?¡!. ")


@remembered
def _codes(codelist: str) -> dict[str, str]:
    """The codes by all that may be written for them: labels first, then the codes themselves."""
    found: dict[str, str] = {}
    terms = BY_KEY[codelist].terms
    for lang in LANGUAGES:
        for code, term in terms.items():
            found.setdefault(heading_key(term.label.in_language(lang)), code)
    for code in terms:
        found.setdefault(heading_key(code), code)
    found |= {_bare(key): code for key, code in found.items() if _bare(key) not in found}
    for code, names in OTHERS.get(codelist, {}).items():
        for name in names:
            found.setdefault(name, code)
    return found


def all_labels(codelist: str, lang: Language) -> tuple[str, ...]:
    """What may be chosen from a codelist, as it is written."""
    return tuple(say(term.label, lang) for term in BY_KEY[codelist].terms.values())
