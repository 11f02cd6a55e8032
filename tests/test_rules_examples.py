"""Each rule finds its bad example, and leaves the good twin in peace."""

import pytest

import rule_examples
from builders import dialogue, plan_book
from gobierno_abierto import rules
from gobierno_abierto.rules import check
from rule_examples import Example

_EXAMPLES = pytest.mark.parametrize("example", rule_examples.ALL, ids=lambda each: each.code)


def test_nothing_is_wrong_with_a_document_without_faults() -> None:
    """Whoever did everything right hears nothing."""
    assert [] == [each.message("en") for each in check(dialogue())]
    assert [] == [each.message("en") for each in check(plan_book())]


@_EXAMPLES
def test_a_bad_example_is_told_once_and_where(example: Example) -> None:
    """One fault is one finding, at its place, and nothing else is said."""
    found = [(each.code, each.pointer) for each in check(example.bad)]

    assert [(example.code, example.pointer)] == found


@_EXAMPLES
def test_a_good_example_is_silent(example: Example) -> None:
    """What the remedy asks for ends the matter."""
    assert [] == [each.message("en") for each in check(example.good)]


def test_each_rule_has_one_example() -> None:
    """The examples of the clashes are with the clashes."""
    codes = [rule.code for rule in rules.ALL if not rule.code.startswith("GA3")]

    assert sorted(codes) == [example.code for example in rule_examples.ALL]
