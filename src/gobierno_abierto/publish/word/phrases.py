"""What a document that gets signed says itself, in three languages."""

from gobierno_abierto.words import Sentence

DRAFT = Sentence(
    es="BORRADOR: puede cambiar, y no debe firmarse.",
    en="DRAFT: it may change, and must not be signed.",
    pt="RASCUNHO: pode mudar, e não deve ser assinado.",
)
ABOUT = Sentence("Sobre este documento", "About this document", "Sobre este documento")
IN_SHORT = Sentence("Datos de {title}", "Particulars of {title}", "Dados de {title}")
PAGE_OF = Sentence("Página {page} de {pages}", "Page {page} of {pages}", "Página {page} de {pages}")
REVISION = Sentence(
    "Revisión {number}, {day}", "Revision {number}, {day}", "Revisão {number}, {day}"
)

HOUR = Sentence("Hora", "Time", "Hora")
ACTIVITY = Sentence("Actividad", "Item", "Atividade")
AGENDA_OF = Sentence("Agenda: {what}", "Agenda: {what}", "Agenda: {what}")

# A plan.
NUMBERED = Sentence("N.º", "No.", "N.º")
COMMITMENT = Sentence("Compromiso", "Commitment", "Compromisso")
MILESTONE = Sentence("Hito", "Milestone", "Marco")
MILESTONES_OF = Sentence("Hitos: {what}", "Milestones: {what}", "Marcos: {what}")
NOT_ON_RECORD = Sentence("no consta", "not on record", "não consta")
UNFILLED = Sentence(
    es="Sin llenar en la plantilla: {sections}.",
    en="Not filled in on the template: {sections}.",
    pt="Sem preencher no modelo: {sections}.",
)
NO_MILESTONES = Sentence(
    es="No constan hitos.", en="No milestones on record.", pt="Não constam marcos."
)

# Signing.
SIGNATURES = Sentence("Firmas", "Signatures", "Assinaturas")
SIGNATURE = Sentence("Firma", "Signature", "Assinatura")
NAME = Sentence("Nombre", "Name", "Nome")
POSITION = Sentence("Cargo", "Position", "Cargo")
DAY = Sentence("Fecha", "Date", "Data")
FOR = Sentence("Por {whom}", "For {whom}", "Por {whom}")
