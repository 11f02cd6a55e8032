"""The 171 columns of the Partnership's database of commitments, and what each one holds.

Source: the header of the published table. A column that is not here is kept as it is.
"""

import re
from typing import Final, NamedTuple

from gobierno_abierto.standards.codings import DATABASE, END_OF_TERM, PROGRESS


class Own(NamedTuple):
    """A field of the commitment."""

    field: str


class OfPlan(NamedTuple):
    """A fact of the plan that the commitment stands in."""

    fact: str


class Name(NamedTuple):
    """The commitment's identifier in a system."""

    system: str


class Topic(NamedTuple):
    """Whether the commitment has a code of the codelist ``policy-area``."""

    code: str


class Label(NamedTuple):
    """The word of an indicator's coding in a report."""

    indicator: str
    report: str


class Code(NamedTuple):
    """The official code of an indicator in a report."""

    indicator: str
    report: str


class Flag(NamedTuple):
    """An indicator that is 0 or 1."""

    indicator: str
    report: str


class Words(NamedTuple):
    """An indicator whose code is whatever stands there: a number, a label, a list."""

    indicator: str
    report: str


class ReportYear(NamedTuple):
    """The year in which a report was published."""

    report: str


class Fixed(NamedTuple):
    """What is the same in every row, since a row is a commitment."""

    value: str


class Kept(NamedTuple):
    """What no field of ours holds: it is kept as it is."""


Holds = Own | OfPlan | Name | Topic | Label | Code | Flag | Words | ReportYear | Fixed | Kept


class Column(NamedTuple):
    """A column, by its heading as published."""

    heading: str
    holds: Holds


# By what the table is known, and its commitments are told apart.
IDENTIFIER: Final = "Commitment Unique Identifier"
PLAN_ID: Final = "Action Plan ID"

# In the order of the table. The code of each is its heading in small letters with hyphens.
_TAGS = (
    "Anti-Corruption and Integrity", "Anti-corruption Institutions", "Anti-Corruption Strategies",
    "Asset Disclosure", "Audits", "Beneficial Ownership", "Conflicts Of Interest", "Elections",
    "Political Finance", "Lobbying", "Open Contracting", "Public Procurement",
    "Right To Information", "Whistleblower Protections", "Civic Space and Enabling Environment",
    "Freedom of Assembly", "Freedom of Association", "Freedom of Expression",
    "Democratizing Decision-Making", "Digital Participation", "Mainstreaming Participation",
    "Regulatory Governance", "Social Accountability", "Digital Governance",
    "Automated Decision-making", "Data Stewardship and Privacy", "Digital Inclusion",
    "Disinformation/Misinformation", "Online Civic Space", "Environment & Climate",
    "Climate Finance", "Climate Mitigation and Adaptation", "Environmental Regulation",
    "International Environmental Agreements", "Fiscal Openness",
    "Publication Of Budget/Fiscal Information", "Public Participation In Budget/Fiscal Policy",
    "Oversight Of Budget/Fiscal Policies", "Stimulus and Economic Recovery", "Tax", "Debt",
    "Inclusion", "Gender", "Gender-Based Violence", "Economic Inclusion", "LGBTQIA+",
    "People with Disabilities", "Youth", "Justice", "Access to Justice", "Open Justice",
    "Policing & Corrections", "Judiciary", "Open Parliaments", "Public Service Delivery",
    "Citizenship & Immigration", "Education", "Health & Nutrition", "Infrastructure & Transport",
    "Water & Sanitation", "Capacity Building", "Digital Transformation", "Legislation",
    "Regulation", "Legislative Oversight", "Open Data", "Public Participation", "Aid", "Energy",
    "Extractive Industries", "Land and Spatial Planning", "Media & Telecommunications",
    "Science & Technology", "Security & Public Safety", "Labor", "Private Sector", "Subnational",
    "Human Rights", "Open Parliament Plan", "Sustainable Development Goals",
    "Open Data (Water/Sanitation)", "Open Data (Health)", "Open Data (Education)",
    "Participation in Lawmaking", "Access to information", "Money in Politics",
)  # fmt: skip


def topic_code(heading: str) -> str:
    """The code of the policy area that a column is about.

    >>> topic_code("Publication Of Budget/Fiscal Information")
    'publication-of-budget-fiscal-information'
    """
    return re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")


COLUMNS: Final[tuple[Column, ...]] = (
    Column(IDENTIFIER, Name("ogp")),
    Column("Country/Locality", OfPlan("member")),
    Column("Action Plan Number", OfPlan("number")),
    Column("Commitment Number", Own("label")),
    Column("Code", OfPlan("code")),
    Column("Region", Kept()),
    Column("National Or Local", OfPlan("level")),
    Column("Commitment Dummy", Fixed("1")),
    Column("Year Of Submission", OfPlan("submitted")),
    Column("Action Plan End Year", OfPlan("end")),
    Column("Action Plan Duration (Years)", OfPlan("duration")),
    Column("Theme", Own("theme")),
    Column("Commitment Title", Own("title")),
    Column("Short Title", Own("short_title")),
    Column("Full Text", Own("description")),
    Column("Start Date", Own("start")),
    Column("End Date", Own("due")),
    Column("Lead Institution", Own("lead")),
    Column("Supporting Institution(s)", Own("support_printed")),
    *(Column(heading, Topic(topic_code(heading))) for heading in _TAGS),
    Column("Report Publication Year (Progress Report)", ReportYear(PROGRESS)),
    Column("Compound", Flag("compound", PROGRESS)),
    Column("Cluster", Words("cluster", PROGRESS)),
    Column("Specificity", Label("specificity", PROGRESS)),
    Column("_Specificity", Code("specificity", PROGRESS)),
    Column("Verifiable", Label("verifiable", PROGRESS)),
    Column("OGP Value Access To Information", Flag("relevance-access-to-information", PROGRESS)),
    Column("OGP Value Civic Participation", Flag("relevance-civic-participation", PROGRESS)),
    Column("OGP Value Public Accountability", Flag("relevance-public-accountability", PROGRESS)),
    Column("OGP Value Technology", Flag("relevance-technology", PROGRESS)),
    Column("_Relevant", Flag("relevant", PROGRESS)),
    Column("Potential Impact", Label("potential-impact", PROGRESS)),
    Column("_Potential Impact", Code("potential-impact", PROGRESS)),
    Column("Completion (Progress Report)", Label("completion", PROGRESS)),
    Column("_CompletionProgress", Code("completion", PROGRESS)),
    Column("Starred (2015 Only)", Flag("starred-2015", PROGRESS)),
    Column("Starred (Current Formula) Progress Report", Flag("starred", PROGRESS)),
    Column("Potential for Results", Label("potential-for-results", PROGRESS)),
    Column("_Potential for Results", Code("potential-for-results", PROGRESS)),
    Column("Cluster (AP Review)", Flag("cluster-review", PROGRESS)),
    Column("Cluster Commitment ID(s)", Words("cluster-commitments", PROGRESS)),
    Column("Report Publication Year (End Of Term)", ReportYear(END_OF_TERM)),
    Column("Completion (End Of Term)", Label("completion", END_OF_TERM)),
    Column("_CompletionEndTerm", Code("completion", END_OF_TERM)),
    Column("Change In Completion", Label("change-in-completion", END_OF_TERM)),
    Column("_ChangeCompletion", Code("change-in-completion", END_OF_TERM)),
    Column("Early Results", Label("early-results", END_OF_TERM)),
    Column("_Early Results", Code("early-results", END_OF_TERM)),
    Column("Did It Open Government (Overall)", Label("did-it-open-government", END_OF_TERM)),
    Column("_OpenGovernment", Code("did-it-open-government", END_OF_TERM)),
    Column(
        "Did It Open Government (Access To Information)",
        Label("did-it-open-government-access-to-information", END_OF_TERM),
    ),
    Column("_DIOGATI", Code("did-it-open-government-access-to-information", END_OF_TERM)),
    Column(
        "Did It Open Government (Civic Participation)",
        Label("did-it-open-government-civic-participation", END_OF_TERM),
    ),
    Column("_DIOGCP", Code("did-it-open-government-civic-participation", END_OF_TERM)),
    Column(
        "Did It Open Government: Public Accountability",
        Label("did-it-open-government-public-accountability", END_OF_TERM),
    ),
    Column("_DIOGPA", Code("did-it-open-government-public-accountability", END_OF_TERM)),
    Column("Starred (Current Formula) End of Term", Flag("starred", END_OF_TERM)),
    Column("Carried Forward", Flag("carried-forward", END_OF_TERM)),
    Column("Most Recently Assessed", Flag("most-recently-assessed", DATABASE)),
    Column("Star - Most Recently Assessed", Flag("star-most-recently-assessed", DATABASE)),
    Column("IRM Assessed", Flag("irm-assessed", DATABASE)),
    Column("Updated? (Website)", Words("updated-on-website", DATABASE)),
    Column("Active Commitment", Flag("active", DATABASE)),
    Column("Max star", Flag("max-star", DATABASE)),
    Column("Ambition Assessed", Flag("ambition-assessed", DATABASE)),
    Column("Comp Assessed", Flag("completion-assessed", DATABASE)),
    Column("DIOG Assessed", Flag("did-it-open-government-assessed", DATABASE)),
    Column("Midterm Only", Flag("midterm-only", DATABASE)),
    Column("Max Completion", Words("max-completion", DATABASE)),
    Column("Raw Completion", Words("raw-completion", DATABASE)),
    Column("High Completion", Flag("high-completion", DATABASE)),
    Column("High Ambition", Flag("high-ambition", DATABASE)),
    Column("High DIOG", Flag("high-did-it-open-government", DATABASE)),
    Column("Ambitious and complete, or DIOG", Flag("ambitious-and-complete-or-open", DATABASE)),
    Column("Ambitious but not complete", Flag("ambitious-not-complete", DATABASE)),
    Column("Complete but not ambitious", Flag("complete-not-ambitious", DATABASE)),
    Column("Not complete or ambitious", Flag("neither-ambitious-nor-complete", DATABASE)),
    Column("Not reviewed", Flag("not-reviewed", DATABASE)),
    Column("CHECKSUM", Words("checksum", DATABASE)),
    Column("IRM-Based Score", Words("irm-based-score", DATABASE)),
    Column("Binding constraint", Words("binding-constraint", DATABASE)),
    Column("URL", Own("url")),
    Column("Latest IRM Report", Words("latest-report", DATABASE)),
    Column("Subnational in NAPs", Flag("subnational-in-plan", DATABASE)),
    Column(PLAN_ID, OfPlan("id")),
    Column("id", Name("ogp-database")),
)

HEADINGS: Final[tuple[str, ...]] = tuple(column.heading for column in COLUMNS)
