"""The sheets of plans and commitments."""

from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import field
from gobierno_abierto.formats.sheets.layout.kinds import Home, Owner, SheetKind
from gobierno_abierto.model import ActionPlan, Commitment, Milestone, Section

PLANS = SheetKind(
    key="plans",
    name=said.PLANS,
    cls=ActionPlan,
    columns=(
        field(ActionPlan, "title"),
        field(ActionPlan, "member"),
        field(ActionPlan, "level"),
        field(ActionPlan, "number"),
        field(ActionPlan, "period"),
        field(ActionPlan, "submitted"),
        field(ActionPlan, "refreshed"),
        field(ActionPlan, "template"),
        field(ActionPlan, "standards"),
        field(ActionPlan, "languages", heading=said.LANGUAGE, others=said.LANGUAGES),
        field(ActionPlan, "url"),
    ),
    naming="title",
    others=said.PLANS_OTHERS,
)

COMMITMENTS = SheetKind(
    key="commitments",
    name=said.COMMITMENTS,
    cls=Commitment,
    columns=(
        field(Commitment, "label", heading=said.LABEL, others=said.LABELS),
        field(Commitment, "title"),
        field(Commitment, "short_title"),
        field(Commitment, "plan", spreads=True),
        field(Commitment, "kind"),
        field(Commitment, "theme", spreads=True),
        field(Commitment, "description"),
        field(Commitment, "lead", others=said.LEADS),
        field(Commitment, "support", heading=said.SUPPORT, least=2, others=said.SUPPORTS),
        field(Commitment, "support_printed"),
        field(Commitment, "asked", heading=said.ASKED),
        field(Commitment, "start"),
        field(Commitment, "due", others=said.DUES),
        field(Commitment, "topics", heading=said.TOPIC, least=2, others=said.TOPICS),
        field(Commitment, "values", heading=said.VALUE),
        field(Commitment, "challenges", heading=said.CHALLENGE),
        field(Commitment, "goals", heading=said.GOAL, others=said.GOALS),
        field(Commitment, "origins", heading=said.ORIGIN),
        field(Commitment, "carried_from"),
        field(Commitment, "carried_to"),
        field(Commitment, "replaced_by"),
        field(Commitment, "url"),
    ),
    naming="title",
    others=said.COMMITMENTS_OTHERS,
)

SECTIONS = SheetKind(
    key="sections",
    name=said.SECTIONS,
    cls=Section,
    columns=(
        Owner(
            key="commitment",
            heading=said.COMMITMENT,
            homes=(Home("commitments", ("sections",)),),
        ),
        field(Section, "section", note=said.SECTION_NOTE),
        field(Section, "words"),
    ),
)

MILESTONES = SheetKind(
    key="milestones",
    name=said.MILESTONES,
    cls=Milestone,
    columns=(
        Owner(
            key="commitment",
            heading=said.COMMITMENT,
            homes=(Home("commitments", ("milestones",)),),
        ),
        field(Milestone, "label", heading=said.LABEL, others=said.LABELS),
        field(Milestone, "title"),
        field(Milestone, "description"),
        field(Milestone, "deliverable"),
        field(Milestone, "start"),
        field(Milestone, "due", others=said.DUES),
        field(Milestone, "responsible", heading=said.RESPONSIBLE, others=said.RESPONSIBLES),
        field(Milestone, "indicator"),
        field(Milestone, "verification"),
        field(Milestone, "weight", note=said.WEIGHT_NOTE),
        field(Milestone, "actual_start"),
        field(Milestone, "actual_end"),
        field(Milestone, "replaced_by"),
    ),
    naming="title",
    others=said.MILESTONES_OTHERS,
)
