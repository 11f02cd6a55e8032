"""What each kind of change is called."""

from gobierno_abierto.scheduling.changes import ChangeKind
from gobierno_abierto.words import Sentence

KINDS = {
    ChangeKind.ADDED: Sentence("agregados", "added", "acréscimos"),
    ChangeKind.DROPPED: Sentence("quitados", "removed", "retiradas"),
    ChangeKind.MOVED: Sentence("de día u hora", "of day or time", "de dia ou horário"),
    ChangeKind.LENGTHENED: Sentence("más largos", "longer", "mais longos"),
    ChangeKind.SHORTENED: Sentence("más cortos", "shorter", "mais curtos"),
    ChangeKind.RENAMED: Sentence("de nombre", "of name", "de nome"),
    ChangeKind.PERSON_IN: Sentence("personas que entran", "people in", "pessoas que entram"),
    ChangeKind.PERSON_OUT: Sentence("personas que salen", "people out", "pessoas que saem"),
    ChangeKind.PART: Sentence("de papel", "of part", "de papel"),
    ChangeKind.ROOM: Sentence("de lugar", "of place", "de local"),
    ChangeKind.STATUS: Sentence("de estado", "of status", "de situação"),
    ChangeKind.ACCESS: Sentence("de acceso", "of access", "de acesso"),
    ChangeKind.LANGUAGE: Sentence("de idioma", "of language", "de idioma"),
    ChangeKind.WITHIN: Sentence("de bloque o evento", "of block or event", "de bloco ou evento"),
    ChangeKind.IDENTITY: Sentence("de identificador", "of id", "de identificador"),
    ChangeKind.FIELD: Sentence("de otros campos", "of other fields", "de outros campos"),
}
