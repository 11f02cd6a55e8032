"""Titles of members that several objects have."""

from gobierno_abierto.words.languages import Sentence

TITLE = Sentence("Título", "Title", "Título")
LABEL = Sentence("Numeración impresa", "Printed numbering", "Numeração impressa")
DESCRIPTION = Sentence("Descripción", "Description", "Descrição")
VERIFICATION = Sentence("Medio de verificación", "Means of verification", "Meio de verificação")
START = Sentence("Fecha de inicio", "Start date", "Data de início")
DUE = Sentence("Fecha de término", "End date", "Data de fim")
URL = Sentence("Dirección web", "Web address", "Endereço web")
VERBATIM = Sentence("Palabras de la fuente", "Words of the source", "Palavras da fonte")
