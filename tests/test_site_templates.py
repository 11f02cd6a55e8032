"""Templates of others do no harm: what they raise is told with its place, and pages have an end."""

import pytest

from builders import dialogue
from gobierno_abierto.publish.site import TemplateError, page


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{{ lipsum() }}", "lipsum"),
        ("{{ cycler(1) }}", "cycler"),
        ("{{ joiner() }}", "joiner"),
        ("{{ [1, 2] | random }}", "random"),
        ("{{ 1e308 | int ** 1e308 }}", "Overflow"),
        ("{{ 'a' * 10 ** 18 }}", "Memory"),
        ("{{ 5 | xmlattr }}", "items"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "Recursion"),
        ("{% for a in 'b' %}" * 30 + "{% endfor %}" * 30, "nested"),
        ("{{ " + "(" * 500 + "1" + ")" * 500 + " }}", ""),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}012345{% endfor %}{% endfor %}",
            "a page of more than",
        ),
    ],
)
def test_what_a_template_does_wrong_is_told(template: str, reason: str) -> None:
    with pytest.raises(TemplateError) as caught:
        page(dialogue(), templates={"whole.html": template})
    assert reason in caught.value.reason
    assert "whole.html" == caught.value.name
