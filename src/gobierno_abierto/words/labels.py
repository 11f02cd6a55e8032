"""The words for every code, in three languages.

Spanish and Portuguese words follow the glossary of the documentation.
"""

from enum import StrEnum

from gobierno_abierto.model import (
    Access,
    Certainty,
    ClaimRole,
    CommitmentKind,
    EventStatus,
    ItemStatus,
    LegalBasis,
    Missing,
    PersonField,
    Progress,
    ResourceType,
    Role,
    Sector,
    Text,
    Visibility,
)
from gobierno_abierto.words.languages import LANGUAGES, Language, Sentence, chosen, language

_TENTATIVE = Sentence("tentativo", "tentative", "provisório")
_CONFIRMED = Sentence("confirmado", "confirmed", "confirmado")
_POSTPONED = Sentence("pospuesto", "postponed", "adiado")
_CANCELLED = Sentence("cancelado", "cancelled", "cancelado")
_HELD = Sentence("realizado", "held", "realizado")

_LABELS: dict[type[StrEnum], dict[StrEnum, Sentence]] = {
    EventStatus: {
        EventStatus.ANNOUNCED: Sentence("anunciado", "announced", "anunciado"),
        EventStatus.TENTATIVE: _TENTATIVE,
        EventStatus.CONFIRMED: _CONFIRMED,
        EventStatus.POSTPONED: _POSTPONED,
        EventStatus.CANCELLED: _CANCELLED,
        EventStatus.HELD: _HELD,
    },
    ItemStatus: {
        ItemStatus.TENTATIVE: _TENTATIVE,
        ItemStatus.CONFIRMED: _CONFIRMED,
        ItemStatus.POSTPONED: _POSTPONED,
        ItemStatus.CANCELLED: _CANCELLED,
        ItemStatus.HELD: _HELD,
    },
    Access: {
        Access.OPEN: Sentence("entrada libre", "open to all", "entrada livre"),
        Access.REGISTRATION: Sentence("con inscripción", "by registration", "com inscrição"),
        Access.INVITATION: Sentence("por invitación", "by invitation", "por convite"),
    },
    Role: {
        Role.MODERATOR: Sentence("moderación", "moderation", "moderação"),
        Role.PANELLIST: Sentence("panelista", "panellist", "painelista"),
        Role.SPEAKER: Sentence("ponente", "speaker", "palestrante"),
        Role.FACILITATOR: Sentence("facilitación", "facilitation", "facilitação"),
        Role.RAPPORTEUR: Sentence("relatoría", "rapporteur", "relatoria"),
        Role.EXPERT: Sentence("especialista", "expert", "especialista"),
        Role.HOST: Sentence("anfitrión o anfitriona", "host", "anfitrião ou anfitriã"),
        Role.INTERPRETER: Sentence("interpretación", "interpreting", "interpretação"),
        Role.ATTENDEE: Sentence("asistente", "attendee", "participante"),
    },
    Certainty: {
        Certainty.CONFIRMED: _CONFIRMED,
        Certainty.TENTATIVE: _TENTATIVE,
        Certainty.OPEN: Sentence("por confirmar", "to be confirmed", "a confirmar"),
    },
    Sector: {
        Sector.GOVERNMENT: Sentence("gobierno", "government", "governo"),
        Sector.CIVIL_SOCIETY: Sentence("sociedad civil", "civil society", "sociedade civil"),
        Sector.ACADEMIA: Sentence("academia", "academia", "academia"),
        Sector.CITIZENS: Sentence("ciudadanía", "citizens", "cidadania"),
        Sector.PRIVATE_SECTOR: Sentence("sector privado", "private sector", "setor privado"),
        Sector.MULTILATERAL: Sentence(
            "organismo multilateral", "multilateral body", "organismo multilateral"
        ),
        Sector.OTHER: Sentence("otro", "other", "outro"),
    },
    ResourceType: {
        ResourceType.INTERPRETATION: Sentence("interpretación", "interpreting", "interpretação"),
        ResourceType.CAPTIONING: Sentence("subtitulado", "captioning", "legendagem"),
        ResourceType.EQUIPMENT: Sentence("equipo", "equipment", "equipamento"),
        ResourceType.OTHER: Sentence("otro", "other", "outro"),
    },
    PersonField: {
        PersonField.NAME: Sentence("nombre", "name", "nome"),
        PersonField.ORGANIZATION: Sentence("organización", "organisation", "organização"),
        PersonField.POSITION: Sentence("cargo", "position", "cargo"),
        PersonField.SECTOR: Sentence("sector", "sector", "setor"),
        PersonField.COUNTRY: Sentence("país", "country", "país"),
        PersonField.BIOGRAPHY: Sentence("semblanza", "biography", "biografia"),
        PersonField.EMAIL: Sentence("correo electrónico", "e-mail", "e-mail"),
        PersonField.PHONE: Sentence("teléfono", "telephone", "telefone"),
    },
    LegalBasis: {
        LegalBasis.CONSENT: Sentence("consentimiento", "consent", "consentimento"),
        LegalBasis.PUBLIC_OFFICE: Sentence("función pública", "public office", "função pública"),
        LegalBasis.LEGAL_DUTY: Sentence("obligación legal", "legal duty", "obrigação legal"),
    },
    Visibility: {
        Visibility.PUBLIC: Sentence("público", "public", "público"),
        Visibility.INTERNAL: Sentence("interno", "internal", "interno"),
    },
    CommitmentKind: {
        CommitmentKind.MODEL: Sentence("compromiso modelo", "model commitment", "compromisso-modelo"),
        CommitmentKind.PROPOSED: Sentence(
            "compromiso propuesto", "proposed commitment", "compromisso proposto"
        ),
        CommitmentKind.ADOPTED: Sentence(
            "compromiso adoptado", "adopted commitment", "compromisso adotado"
        ),
    },
    ClaimRole: {
        ClaimRole.AGENCY: Sentence("entidad responsable", "agency", "órgão responsável"),
        ClaimRole.COUNTERPART: Sentence("contraparte", "counterpart", "contraparte"),
        ClaimRole.CORE_GROUP: Sentence("grupo núcleo", "core group", "grupo núcleo"),
        ClaimRole.REVIEWER: Sentence(
            "revisión independiente", "independent review", "avaliação independente"
        ),
    },
    Progress: {
        Progress.NOT_STARTED: Sentence("no iniciado", "not started", "não iniciado"),
        Progress.IN_PROGRESS: Sentence("en proceso", "in progress", "em andamento"),
        Progress.COMPLETED: Sentence("completado", "completed", "concluído"),
        Progress.VERIFIED: Sentence("verificado", "verified", "verificado"),
        Progress.STOPPED: Sentence("detenido", "stopped", "interrompido"),
    },
    Missing: {
        Missing.NOT_USED: Sentence(
            "indicador no usado en esa época", "indicator not used in that era",
            "indicador não usado nessa época",
        ),
        Missing.NOT_REVIEWED: Sentence("sin revisión", "not reviewed", "sem avaliação"),
        Missing.NOT_APPLICABLE: Sentence("no aplica", "not applicable", "não se aplica"),
        Missing.BLANK: Sentence("vacío", "blank", "vazio"),
    },
}  # fmt: skip

_ITEM_KINDS = {
    "opening": Sentence("inauguración", "opening", "abertura"),
    "keynote": Sentence("conferencia magistral", "keynote", "palestra magna"),
    "panel": Sentence("panel", "panel", "painel"),
    "talk": Sentence("ponencia", "talk", "palestra"),
    "workshop": Sentence("taller", "workshop", "oficina"),
    "conclusions": Sentence("conclusiones", "conclusions", "conclusões"),
    "closing": Sentence("clausura", "closing", "encerramento"),
    "break": Sentence("receso", "break", "intervalo"),
    "session": Sentence("sesión", "session", "sessão"),
    "parallel": Sentence("sesiones simultáneas", "parallel sessions", "sessões simultâneas"),
}


def label(code: StrEnum, lang: Language) -> str:
    """The words for a code of a closed vocabulary."""
    return _LABELS[type(code)][code].in_language(lang)


def code_words(code: StrEnum) -> Sentence:
    """The words for a code, in all languages."""
    return _LABELS[type(code)][code]


def kind_words(kind: str) -> Sentence:
    """The words for a kind of agenda item, in all languages."""
    return _ITEM_KINDS[kind]


def kind_label(kind: str, lang: Language) -> str:
    """The words for a kind of agenda item (its tag in the file)."""
    return _ITEM_KINDS[kind].in_language(lang)


def label_words(printed: str, kind: str, lang: Language, title: Text | None = None) -> str:
    """A printed label for a reader of `lang`, beside the title that he is shown.

    Where it begins with the word of its kind, in whatever language of ours, that word is said in
    the language in which the title is said; all else stays as printed.

    >>> label_words("Taller 2.", "workshop", "pt")
    'Oficina 2.'
    """
    if title is not None:
        tag = chosen(title, lang)[0].split("-", maxsplit=1)[0]
        if tag not in LANGUAGES:
            return printed
        lang = language(tag)
    word, space, rest = printed.partition(" ")
    words = _ITEM_KINDS.get(kind, ())
    if space and word.lower() in words:
        said = kind_label(kind, lang)
        return f"{said.capitalize() if word[0].isupper() else said}{space}{rest}"
    return printed


def codes() -> tuple[type[StrEnum], ...]:
    """The closed vocabularies that have words."""
    return tuple(_LABELS)
