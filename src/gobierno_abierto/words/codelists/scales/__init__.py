"""The scales of the Independent Reporting Mechanism: one for each indicator and era.

They are no codelists of the format: which codes may stand in `Coding.code` depends on the
indicator, the report and the year of the plan. The English labels are the official ones.
Codes are as published; in ``change-in-completion`` alone ``<0`` and ``>0`` stand for every
whole number of that sign.
"""

from gobierno_abierto.words.codelists.codelist import Codelist
from gobierno_abierto.words.codelists.scales import design, results

__all__ = ["SCALES"]

SCALES: dict[str, Codelist] = {each.key: each for each in (*design.SCALES, *results.SCALES)}
