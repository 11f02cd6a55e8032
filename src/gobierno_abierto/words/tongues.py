"""The names of the languages that are spoken in the dialogues of the region."""

from gobierno_abierto.words.languages import Sentence, alike
from gobierno_abierto.words.saying import filled

# ISO 639; sign languages have codes of their own.
_NAMES = {
    "aed": Sentence(
        "lengua de señas argentina", "Argentine Sign Language", "língua de sinais argentina"
    ),
    "arn": Sentence("mapudungun", "Mapudungun", "mapudungun"),
    "ay": Sentence("aimara", "Aymara", "aimará"),
    "bzs": Sentence(
        "lengua de señas brasileña (Libras)", "Brazilian Sign Language (Libras)", "Libras"
    ),
    "csg": Sentence("lengua de señas chilena", "Chilean Sign Language", "língua de sinais chilena"),
    "csn": Sentence(
        "lengua de señas colombiana", "Colombian Sign Language", "língua de sinais colombiana"
    ),
    "en": Sentence("inglés", "English", "inglês"),
    "es": Sentence("español", "Spanish", "espanhol"),
    "fr": Sentence("francés", "French", "francês"),
    "gn": Sentence("guaraní", "Guarani", "guarani"),
    "ht": Sentence("criollo haitiano", "Haitian Creole", "crioulo haitiano"),
    "mfs": Sentence(
        "lengua de señas mexicana", "Mexican Sign Language", "língua de sinais mexicana"
    ),
    "nah": Sentence("náhuatl", "Nahuatl", "náuatle"),
    "prl": Sentence(
        "lengua de señas peruana", "Peruvian Sign Language", "língua de sinais peruana"
    ),
    "pt": Sentence("portugués", "Portuguese", "português"),
    "qu": Sentence("quechua", "Quechua", "quíchua"),
    "yua": Sentence("maya yucateco", "Yucatec Maya", "maia iucateque"),
}
_OF_A_REGION = alike("{name} ({region})")


def tongue(tag: str) -> Sentence:
    """What the language of a BCP 47 tag is called; the tag itself if it has no name here.

    >>> tongue("pt-BR").es
    'portugués (BR)'
    """
    primary, _, rest = tag.partition("-")
    name = _NAMES.get(primary.lower())
    if name is None:
        return alike(tag)
    return filled(_OF_A_REGION, name=name, region=rest) if rest else name
