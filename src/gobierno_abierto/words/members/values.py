"""The values that are more than a string: texts, and dates with their precision."""

from gobierno_abierto.model import EdtfDate, Text
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

OBJECTS: dict[type, Described] = {
    Text: Described(
        Sentence("Texto con traducciones", "Text with translations", "Texto com traduções"),
        Sentence(
            es="Un texto en uno o más idiomas. Hay un campo por idioma, y su nombre es la etiqueta BCP 47 del idioma: «es», «en», «pt-BR».",
            en="A text in one or more languages. There is one field for each language, and its name is the BCP 47 tag of the language: “es”, “en”, “pt-BR”.",
            pt="Um texto em um ou mais idiomas. Há um campo por idioma, e seu nome é a etiqueta BCP 47 do idioma: «es», «en», «pt-BR».",
        ),
        {
            "original": Member(
                Sentence("Idioma original", "Original language", "Idioma original"),
                Sentence(
                    es="La etiqueta del idioma en que el texto se escribió primero. Puede faltar si el texto está en un solo idioma.",
                    en="The tag of the language in which the text was first written. It may be left out if the text is in one language only.",
                    pt="A etiqueta do idioma em que o texto foi escrito primeiro. Pode faltar se o texto está em um só idioma.",
                ),
            ),
            "unofficial": Member(
                Sentence(
                    "Traducciones no oficiales",
                    "Unofficial translations",
                    "Traduções não oficiais",
                ),
                Sentence(
                    es="Las etiquetas de los idiomas cuya traducción nadie ha confirmado. El idioma original no puede estar entre ellas.",
                    en="The tags of the languages whose translation nobody has confirmed. The original language cannot be among them.",
                    pt="As etiquetas dos idiomas cuja tradução ninguém confirmou. O idioma original não pode estar entre elas.",
                ),
            ),
        },
    ),
    EdtfDate: Described(
        Sentence("Fecha o periodo", "Date or period", "Data ou período"),
        Sentence(
            es="Una fecha tan precisa como se conozca, en EDTF (ISO 8601-2): «2012», «2012-03», «2012-03-21», «2013-33» (primer trimestre de 2013), «2012-03-21/2012-03-22» (dos días) o «2012/..» (permanente, desde 2012).",
            en="A date as precise as it is known, in EDTF (ISO 8601-2): “2012”, “2012-03”, “2012-03-21”, “2013-33” (first quarter of 2013), “2012-03-21/2012-03-22” (two days) or “2012/..” (permanent, since 2012).",
            pt="Uma data tão precisa quanto se conheça, em EDTF (ISO 8601-2): «2012», «2012-03», «2012-03-21», «2013-33» (primeiro trimestre de 2013), «2012-03-21/2012-03-22» (dois dias) ou «2012/..» (permanente, desde 2012).",
        ),
        {},
    ),
}
