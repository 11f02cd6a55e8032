"""The names of the members of the Partnership in Latin America and the Caribbean."""

from gobierno_abierto.words.languages import Sentence, alike

COUNTRIES = (
    alike("Argentina"),
    Sentence("Brasil", "Brazil", "Brasil"),
    alike("Chile"),
    Sentence("Colombia", "Colombia", "Colômbia"),
    alike("Costa Rica"),
    Sentence("República Dominicana", "Dominican Republic", "República Dominicana"),
    Sentence("Ecuador", "Ecuador", "Equador"),
    alike("El Salvador"),
    alike("Guatemala"),
    alike("Honduras"),
    alike("Jamaica"),
    Sentence("México", "Mexico", "México"),
    Sentence("Panamá", "Panama", "Panamá"),
    Sentence("Paraguay", "Paraguay", "Paraguai"),
    Sentence("Perú", "Peru", "Peru"),
    Sentence("Trinidad y Tobago", "Trinidad and Tobago", "Trinidad e Tobago"),
    Sentence("Uruguay", "Uruguay", "Uruguai"),
)
