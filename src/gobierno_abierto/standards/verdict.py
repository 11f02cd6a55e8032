"""What can be said of a commitment, and why: conditions that are met, not met, or not known."""

from typing import NamedTuple

from gobierno_abierto.model import Missing
from gobierno_abierto.standards.phrases import OURS, Heads
from gobierno_abierto.words import QUOTED, Language, Sentence, composed, listed
from gobierno_abierto.words.codelists import Term


class Condition(NamedTuple):
    """One thing that is asked of a commitment.

    `indicator` and `report` say where it is coded. `met` is `None` where it is not known, and
    `missing` says why: `None`, if a code is there that nobody can read. `constraint` is how the
    Partnership's database calls the condition if it is the first that fails; `None`: it has no
    name. `clause` is what holds, in words, and `labels` the words of the scale that stand in it.
    """

    indicator: str
    report: str
    met: bool | None
    missing: Missing | None
    clause: Sentence
    constraint: str | None = None
    labels: tuple[Term, ...] = ()


class Verdict(NamedTuple):
    """Whether something can be said of a commitment, with the reasons.

    `value` is `None` where it cannot be said, and `missing` says why: nobody reviewed it, the
    indicator was not used, and so on; `None`: none of the four ways. `conditions` are all that
    was asked, in the order of the Partnership's database.
    """

    value: bool | None
    missing: Missing | None
    conditions: tuple[Condition, ...]
    heads: Heads

    @property
    def failed(self) -> tuple[Condition, ...]:
        """The conditions that are not met. One that is not known has not failed."""
        return tuple(each for each in self.conditions if each.met is False)

    @property
    def unknown(self) -> tuple[Condition, ...]:
        """The conditions of which it is not known whether they are met."""
        return tuple(each for each in self.conditions if each.met is None)

    @property
    def constraint(self) -> str | None:
        """The first condition that failed, as the Partnership's database calls it.

        ``Spec``, ``Rel``, ``PotImp`` or ``Cmpl``; `None`: none failed, or it has no name.
        """
        return self.failed[0].constraint if self.failed else None

    def explained(self, lang: Language) -> str:
        """The verdict and its reasons, in one sentence.

        A label that is our own translation has an asterisk, and a remark gives the official one.
        """
        if self.value is None:
            head, reasons = self.heads.unknown, self.unknown
        elif self.value:
            head, reasons = self.heads.yes, self.conditions
        else:
            head, reasons = self.heads.no, self.failed
        clauses = [each.clause.in_language(lang) for each in reasons]
        said = head.in_language(lang).format(reasons="; ".join(clauses))
        return with_remark(said, [label for each in reasons for label in each.labels], lang)


def all_of(heads: Heads, conditions: tuple[Condition, ...]) -> Verdict:
    """Whether all conditions are met: one that failed decides, whatever is not known."""
    if any(each.met is False for each in conditions):
        return Verdict(value=False, missing=None, conditions=conditions, heads=heads)
    unknown = [each for each in conditions if each.met is None]
    if unknown:
        return Verdict(None, unknown[0].missing, conditions, heads)
    return Verdict(value=True, missing=None, conditions=conditions, heads=heads)


def marked(term: Term) -> Sentence:
    """A label; with an asterisk in each language in which it is our own translation."""

    def tell(lang: Language) -> str:
        label = term.label.in_language(lang)
        return f"{label}*" if _is_ours(term, lang) else label

    return composed(tell)


def with_remark(said: str, labels: list[Term], lang: Language) -> str:
    """`said`, with the official labels of those in it that are our own translation."""
    official = dict.fromkeys(each.label.en for each in labels if _is_ours(each, lang))
    if not official:
        return said
    quoted = [QUOTED.in_language(lang).format(it=each) for each in official]
    return f"{said} {OURS.in_language(lang).format(labels=listed(quoted, lang))}"


def _is_ours(term: Term, lang: Language) -> bool:
    """Whether the label in `lang` is our own. The English one is the official one."""
    return lang != "en" and lang not in term.seen
