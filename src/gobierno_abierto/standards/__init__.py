"""The Partnership's eras, codes, templates and formulas, and what trackers make of progress.

`honest` says what can be said of a commitment, with the reasons; `published`, under the same
names, what the Partnership's database says. `forum` says when the forum has to meet again.
"""

from gobierno_abierto.standards import forum, honest, published
from gobierno_abierto.standards.disagreement import (
    State,
    Step,
    disagreement,
    latest_claims,
    state_of,
)
from gobierno_abierto.standards.honest import Level
from gobierno_abierto.standards.progress import (
    Gap,
    Score,
    Tally,
    by_weight,
    canada,
    colombia,
    colombia_plan,
    expectation,
    mexico,
    reached,
)
from gobierno_abierto.standards.reports import report_term
from gobierno_abierto.standards.scales import Scale, code_of, is_used, label_of, scale_of
from gobierno_abierto.standards.stars import Formula, formula_in_force, stars_were_given
from gobierno_abierto.standards.statuses import (
    STATUSES,
    TRACKERS,
    Status,
    Tracker,
    progress_of,
    status_of,
)
from gobierno_abierto.standards.templates import expected_sections, sections, template_of
from gobierno_abierto.standards.timing import SOON, Timeliness, is_active, timeliness
from gobierno_abierto.standards.verdict import Condition, Verdict

__all__ = [
    "SOON",
    "STATUSES",
    "TRACKERS",
    "Condition",
    "Formula",
    "Gap",
    "Level",
    "Scale",
    "Score",
    "State",
    "Status",
    "Step",
    "Tally",
    "Timeliness",
    "Tracker",
    "Verdict",
    "by_weight",
    "canada",
    "code_of",
    "colombia",
    "colombia_plan",
    "disagreement",
    "expectation",
    "expected_sections",
    "formula_in_force",
    "forum",
    "honest",
    "is_active",
    "is_used",
    "label_of",
    "latest_claims",
    "mexico",
    "progress_of",
    "published",
    "reached",
    "report_term",
    "scale_of",
    "sections",
    "stars_were_given",
    "state_of",
    "status_of",
    "template_of",
    "timeliness",
]
