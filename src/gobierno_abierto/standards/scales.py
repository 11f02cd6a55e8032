"""Which indicator is coded on which scale, for plans of which years.

The years are those in which plans were submitted. Source: the Partnership's database of
commitments, read column by column.
"""

import re
from typing import NamedTuple

from gobierno_abierto.standards.codings import END_OF_TERM, PROGRESS
from gobierno_abierto.words import Language
from gobierno_abierto.words.codelists import Codelist
from gobierno_abierto.words.codelists.scales import SCALES

_DESIGN = "relevance-"
_VALUE = "did-it-open-government-"


class Scale(NamedTuple):
    """How one indicator is coded.

    `report` is a code of the codelist ``report``. `key` is the name of the list of its codes in
    `SCALES`; `None`: it is free text. It is used for plans submitted from `first` to `last`
    (`None`: still). In the years `partly` some plans are coded and others are not, or it is not
    certain. After `confirmed` nobody has seen whether it is (`None`: there is no such year).
    """

    indicator: str
    report: str
    key: str | None
    first: int
    last: int | None = None
    partly: frozenset[int] = frozenset()
    confirmed: int | None = None

    @property
    def codelist(self) -> Codelist | None:
        """Its codes with their words; `None`: it is free text."""
        return SCALES[self.key] if self.key else None


# In 2017 only the first local plans had specificity. Of the plans of 2018, 2019 and 2020, some
# are coded for an indicator and others are not.
ALL: tuple[Scale, ...] = (
    Scale("compound", PROGRESS, "yes-no", 2011, 2015, frozenset({2013, 2014, 2015})),
    Scale("cluster", PROGRESS, None, 2011, 2015, frozenset({2013, 2014, 2015})),
    Scale("specificity", PROGRESS, "specificity", 2011, 2017, frozenset({2017})),
    Scale("verifiable", PROGRESS, "verifiable", 2011, None, frozenset({2018, 2020})),
    *(
        Scale(_DESIGN + value, PROGRESS, "yes-no", 2011, 2019, frozenset({2018, 2019}))
        for value in (
            "access-to-information", "civic-participation", "public-accountability", "technology",
        )
    ),
    Scale("relevant", PROGRESS, "yes-no", 2011, None, frozenset({2018, 2020})),
    Scale("potential-impact", PROGRESS, "potential-impact", 2012, 2019, frozenset({2018})),
    Scale("completion", PROGRESS, "completion-progress", 2011, 2016),
    Scale("starred-2015", PROGRESS, "yes-no", 2011, 2018, frozenset({2017, 2018})),
    Scale("starred", PROGRESS, "yes-no", 2011, 2018, frozenset({2017, 2018})),
    Scale(
        "potential-for-results", PROGRESS, "potential-for-results", 2020, None, frozenset({2020})
    ),
    Scale("cluster-review", PROGRESS, "yes-no", 2020, None, frozenset({2020})),
    Scale("cluster-commitments", PROGRESS, None, 2020, None, frozenset({2020})),
    Scale(
        "completion", END_OF_TERM, "completion-end-of-term",
        2013, None, frozenset({2013}), confirmed=2021,
    ),
    Scale(
        "change-in-completion", END_OF_TERM, "change-in-completion",
        2013, 2016, frozenset({2013}),
    ),
    Scale("early-results", END_OF_TERM, "early-results", 2021),
    Scale(
        "did-it-open-government", END_OF_TERM, "did-it-open-government",
        2013, 2020, frozenset({2013, 2018, 2019}),
    ),
    *(
        Scale(
            _VALUE + value, END_OF_TERM, "did-it-open-government-value",
            2013, 2017, frozenset({2013, 2017}),
        )
        for value in ("access-to-information", "civic-participation", "public-accountability")
    ),
    Scale("starred", END_OF_TERM, "yes-no", 2013, 2018, frozenset({2013, 2017, 2018})),
    Scale("carried-forward", END_OF_TERM, "yes-no", 2013, 2017, frozenset({2013, 2017})),
)  # fmt: skip

_BY_INDICATOR = {(each.indicator, each.report): each for each in ALL}

# Labels that were read beside the first one of their code.
_ALIASES: dict[str, dict[str, str]] = {
    "completion-progress": {"no evidence": "1", "no evidence available": "1"},
    "completion-end-of-term": {"no evidence": "1", "no evidence available": "1"},
    "did-it-open-government": {"no early results to report yet": "1", "worsened": "0"},
    "did-it-open-government-value": {"worsened": "1"},
}
_SIGNED = re.compile(r"-?[0-9]{1,9}", re.ASCII)


def scale_of(indicator: str, report: str, year: int | None = None) -> Scale | None:
    """How an indicator is coded in a report, for plans submitted in `year`.

    `None`: in no way that is known, or not in that year. Without a year (`None`) the era is not
    looked at.

    >>> scale_of("potential-impact", "progress", 2012).codelist.terms["3"].label.en
    'Transformative'
    """
    found = _BY_INDICATOR.get((indicator, report))
    if found is None or (year is not None and not _within(found, year)):
        return None
    return found


def is_used(indicator: str, report: str, year: int | None) -> bool | None:
    """Whether an indicator is coded in a report, for plans submitted in `year`.

    `None`: it cannot be said, since the indicator or the year is not known, or since some plans
    of that year are coded and others are not, or since no plan of that year was seen.
    """
    found = _BY_INDICATOR.get((indicator, report))
    if found is None or year is None or year in found.partly:
        return None
    if found.confirmed is not None and year > found.confirmed:
        return None
    return _within(found, year)


def code_of(scale: Scale, label: str) -> str | None:
    """The official code for an English label of the database; `None`: it is none that is known.

    Capitals and spaces do not matter. A change in completion has no code of its own: its code is
    the difference, which a label does not give.

    >>> code_of(scale_of("specificity", "progress"), "medium")
    '2'
    """
    if scale.codelist is None:
        return None
    wanted = " ".join(label.split()).casefold()
    for code, term in scale.codelist.terms.items():
        if term.label.en.casefold() == wanted:
            return code if code[:1] not in "<>" else None
    return _ALIASES.get(scale.key or "", {}).get(wanted)


def label_of(scale: Scale, code: str, lang: Language = "en") -> str | None:
    """The label of a code; `None`: the scale has no such code. The English one is the official.

    >>> label_of(scale_of("change-in-completion", "end-of-term"), "-2")
    'Decrease'
    """
    if scale.codelist is None:
        return None
    terms = scale.codelist.terms
    term = terms.get(code)
    if term is None and _SIGNED.fullmatch(code):
        sign = "<0" if int(code) < 0 else ">0" if int(code) > 0 else "0"
        term = terms.get(sign) if "<0" in terms else None
    return term.label.in_language(lang) if term else None


def _within(scale: Scale, year: int) -> bool:
    return scale.first <= year and (scale.last is None or year <= scale.last)
