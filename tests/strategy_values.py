"""Hypothesis strategies for single values: lines, texts, dates, slots, JSON."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from gobierno_abierto import model as m

ODD_LINES = (
    "", " ", "Ñandú «ácido»", "شكرا جزيلا", "\u202eabc\u202c", "👩\u200d👩\u200d👧", "e\u0301",
    "\u00a0", '"', "\\", "\\n", '{"a": 1}', "[1]", "null", "=1+1", "a/b~c~1", "\ufeff", "x" * 200,
)  # fmt: skip
ODD_TEXTS = (*ODD_LINES, "una\ndos", "\ttres", "cuatro\u2028cinco\u2029")
ODD_IDS = ("", "room-a", "nadie", "person-1", "a/b~c", "Ana Ñandú", "item-a", "e\u0301", "0")
ODD_INTEGERS = (0, 1, 40, -1, 10**9, -(10**9), 2**63, 10**40)
TAGS = ("es", "en", "pt", "pt-BR", "es-419", "zh-Hant-TW", "qu")

LINES: SearchStrategy[str] = st.sampled_from(ODD_LINES) | st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029"), max_size=8
)
WORDS: SearchStrategy[str] = st.sampled_from(ODD_TEXTS) | st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=8
)
_ENCODABLE_CHARACTERS = st.characters(codec="utf-8")
ENCODABLE: SearchStrategy[str] = st.text(_ENCODABLE_CHARACTERS, max_size=6)


@st.composite
def _texts(draw: DrawFn) -> m.Text:
    pairs = draw(st.dictionaries(st.sampled_from(TAGS), WORDS, min_size=1, max_size=3))
    original, *others = draw(st.permutations(sorted(pairs)))
    unofficial = tuple(tag for tag in others if draw(st.booleans()))
    return m.Text(pairs=tuple(pairs.items()), original=original, unofficial=unofficial)


TEXTS: SearchStrategy[m.Text] = _texts()

_YEARS = st.integers(1, 9999).map("{:04d}".format)
_POINTS = st.one_of(
    _YEARS,
    st.dates().map(lambda day: day.isoformat()),
    st.builds("{}-{:02d}".format, _YEARS, st.integers(1, 12) | st.integers(21, 24)),
    st.builds("{}-{:02d}".format, _YEARS, st.integers(33, 41)),
)
_QUALIFIED = st.builds("{}{}".format, _POINTS, st.sampled_from(("", "~", "?", "%")))
_ENDS = st.sampled_from(("", ".."))
EDTF: SearchStrategy[m.EdtfDate] = st.one_of(
    _QUALIFIED,
    st.builds("{}/{}".format, _QUALIFIED, _QUALIFIED),
    st.builds("{}/{}".format, _QUALIFIED, _ENDS),
    st.builds("{}/{}".format, _ENDS, _QUALIFIED),
    st.builds("{}/{}".format, _ENDS, _ENDS),
).map(m.edtf)

_MOMENTS = st.builds(
    lambda moment, to_the_second: moment.replace(
        second=moment.second if to_the_second else 0, microsecond=0, fold=0
    ),
    st.datetimes(),
    st.booleans(),
)
SLOTS: SearchStrategy[m.Slot] = st.builds(
    lambda start, end: m.Slot(start=start, end=end), _MOMENTS, _MOMENTS
)

JSON: SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.sampled_from((*ODD_TEXTS, "\x00\x7f\x85")),
        ENCODABLE,
    ),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(ENCODABLE, inner, max_size=2),
    max_leaves=4,
)

# Members that are no slip of a known one: somebody's own, too short, or unlike any.
OWN_NAMES: SearchStrategy[str] = st.sampled_from(
    ("x-nota", "x_folio", "x-", "x-a/b~c")
) | LINES.map("x-{}".format)
OTHER_NAMES: SearchStrategy[str] = OWN_NAMES | st.sampled_from(
    ("", "ñ", "q", "Zzyzx", "0", "q" * 50)
)
