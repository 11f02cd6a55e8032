"""The names of the members of the Partnership in Latin America and the Caribbean."""

from collections.abc import Mapping
from types import MappingProxyType

from gobierno_abierto.words.languages import Sentence, alike

# By their codes of ISO 3166-1 (alpha-2).
COUNTRIES: Mapping[str, Sentence] = MappingProxyType(
    {
        "AR": alike("Argentina"),
        "BR": Sentence("Brasil", "Brazil", "Brasil"),
        "CL": alike("Chile"),
        "CO": Sentence("Colombia", "Colombia", "Colômbia"),
        "CR": alike("Costa Rica"),
        "DO": Sentence("República Dominicana", "Dominican Republic", "República Dominicana"),
        "EC": Sentence("Ecuador", "Ecuador", "Equador"),
        "SV": alike("El Salvador"),
        "GT": alike("Guatemala"),
        "HN": alike("Honduras"),
        "JM": alike("Jamaica"),
        "MX": Sentence("México", "Mexico", "México"),
        "PA": Sentence("Panamá", "Panama", "Panamá"),
        "PY": Sentence("Paraguay", "Paraguay", "Paraguai"),
        "PE": Sentence("Perú", "Peru", "Peru"),
        "TT": Sentence("Trinidad y Tobago", "Trinidad and Tobago", "Trinidad e Tobago"),
        "UY": Sentence("Uruguay", "Uruguay", "Uruguai"),
    }
)
