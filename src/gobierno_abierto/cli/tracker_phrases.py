"""What the command says of trackers."""

from gobierno_abierto.words import Sentence

MAPPING_UNKNOWN = Sentence(
    "«{name}» no es un archivo ni ninguno de los mapas incluidos: {known}.",
    "“{name}” is no file, and none of the mappings that are included: {known}.",
    "«{name}» não é um arquivo nem nenhum dos mapas incluídos: {known}.",
)
AS_OF_UNUSED = Sentence(
    "{option} no tuvo efecto en ningún reporte, porque el mapa no lee estados; solo cuenta para el "
    "día en que se revisó el documento.",
    "{option} had no effect on any report, since the mapping reads no statuses; it only counts for "
    "the day on which the document was revised.",
    "{option} não teve efeito em nenhum relato, porque o mapa não lê situações; só conta para o "
    "dia em que o documento foi revisado.",
)
KEPT_WITHHELD = Sentence(
    "Lo que se conservó tal cual ({count} valores) no está en la vista pública, porque nadie sabe "
    "de quién habla. Con {option} está todo; y si el tablero es público, dígalo el mapa: "
    '[document] visibility = "public".',
    "What was kept as it stands ({count} values) is not in the public view, since nobody knows "
    "whom it tells of. With {option}, everything is; and if the tracker is public, let the mapping "
    'say so: [document] visibility = "public".',
    "O que se conservou tal qual ({count} valores) não está na versão pública, porque ninguém sabe "
    "de quem fala. Com {option} está tudo; e se o painel é público, que o mapa o diga: [document] "
    'visibility = "public".',
)
