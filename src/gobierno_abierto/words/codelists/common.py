"""Words that several codelists share."""

from gobierno_abierto.words.languages import Sentence

TENTATIVE = Sentence("tentativo", "tentative", "provisório")
CONFIRMED = Sentence("confirmado", "confirmed", "confirmado")
OTHER = Sentence("otro", "other", "outro")
PEOPLE_WITH_DISABILITIES = Sentence(
    "personas con discapacidad", "people with disabilities", "pessoas com deficiência"
)
