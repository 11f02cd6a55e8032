"""A plan book to fill in: one plan, two commitments, and the first report on one of them."""

from datetime import date

from gobierno_abierto.model import (
    ActionPlan,
    Claim,
    ClaimRole,
    Commitment,
    CommitmentKind,
    Header,
    MemberLevel,
    Milestone,
    Organization,
    PlanBook,
    Progress,
    Sector,
    Text,
    edtf,
)
from gobierno_abierto.words import Language, Sentence, placeholders

_IDS = {
    "book": Sentence("mi-plan", "my-plan", "meu-plano"),
    "plan": Sentence("plan-1", "plan-1", "plano-1"),
    "ministry": Sentence("ministerio", "ministry", "ministerio"),
    "network": Sentence("red", "network", "rede"),
    "commitment": Sentence("compromiso-{at}", "commitment-{at}", "compromisso-{at}"),
    "milestone": Sentence("hito-{at}", "milestone-{at}", "marco-{at}"),
}

_WORDS = {
    "book": placeholders.TITLE,
    "plan": placeholders.PLAN,
    "member": placeholders.MEMBER,
    "ministry": placeholders.MINISTRY,
    "network": placeholders.NETWORK,
    "commitment": placeholders.COMMITMENT,
    "description": placeholders.PROMISE,
    "milestone": placeholders.MILESTONE,
    "deliverable": placeholders.DELIVERABLE,
    "comment": placeholders.PROGRESS,
}


def plan_skeleton(lang: Language) -> PlanBook:
    """An example plan book whose words are in `lang`. It says of itself that it is fictional."""
    return PlanBook(
        id=_id("book", lang),
        header=Header(
            namespace="https://example.org/" + _id("book", lang),
            revision=1,
            revised=date(2030, 1, 15),
            language=lang,
            publisher=_bare("ministry", lang),
            licence="CC0-1.0",
            contact="mailto:plan@example.org",
            fictional=True,
        ),
        title=_text("book", lang),
        organizations=_organizations(lang),
        plans=(_plan(lang),),
        commitments=(
            _commitment(lang, 1, _milestone(lang, 1, 1, _claim(lang)), _milestone(lang, 1, 2)),
            _commitment(lang, 2, _milestone(lang, 2, 1)),
        ),
    )


def _id(key: str, lang: Language, at: str = "") -> str:
    return _IDS[key].in_language(lang).format(at=at)


def _bare(key: str, lang: Language, at: str = "") -> str:
    return _WORDS[key].in_language(lang).format(at=at)


def _text(key: str, lang: Language, at: str = "") -> Text:
    return Text(pairs=((lang, _bare(key, lang, at)),), original=lang)


def _organizations(lang: Language) -> tuple[Organization, ...]:
    sectors = {"ministry": Sector.GOVERNMENT, "network": Sector.CIVIL_SOCIETY}
    return tuple(
        Organization(id=_id(key, lang), name=_text(key, lang), sector=sector)
        for key, sector in sectors.items()
    )


def _plan(lang: Language) -> ActionPlan:
    # The Partnership asks for the plan in English, too.
    languages = ("en",) if lang == "en" else (lang, "en")
    return ActionPlan(
        id=_id("plan", lang),
        title=_text("plan", lang),
        member=_bare("member", lang),
        level=MemberLevel.NATIONAL,
        number=1,
        period=edtf("2030-01-01/2031-12-31"),
        languages=languages,
    )


def _commitment(lang: Language, number: int, *milestones: Milestone) -> Commitment:
    return Commitment(
        id=_id("commitment", lang, str(number)),
        kind=CommitmentKind.ADOPTED,
        label=str(number),
        title=_text("commitment", lang, str(number)),
        description=_text("description", lang),
        plan=_id("plan", lang),
        lead=_id("ministry", lang),
        support=(_id("network", lang),),
        start=edtf("2030-01"),
        due=edtf("2031-06"),
        milestones=milestones,
    )


def _milestone(lang: Language, commitment: int, number: int, *claims: Claim) -> Milestone:
    return Milestone(
        id=_id("milestone", lang, f"{commitment}-{number}"),
        label=f"{commitment}.{number}",
        title=_text("milestone", lang, f"{commitment}.{number}"),
        deliverable=_text("deliverable", lang),
        start=edtf("2030-01"),
        due=edtf("2030-06" if number == 1 else "2031-06"),
        claims=claims,
    )


def _claim(lang: Language) -> Claim:
    return Claim(
        by=_id("ministry", lang),
        role=ClaimRole.AGENCY,
        date=date(2030, 1, 15),
        progress=Progress.IN_PROGRESS,
        percent=20,
        evidence="https://example.org/",
        comment=_text("comment", lang),
    )
