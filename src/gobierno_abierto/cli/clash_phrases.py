"""What the command says of clashes."""

from gobierno_abierto.words import Sentence

SINCE = Sentence(
    "Ya estaba en la revisión {revision}.",
    "It was there already in revision {revision}.",
    "Já estava na revisão {revision}.",
)
NEW = Sentence(
    "Nuevo: no estaba en la revisión {revision}.",
    "New: it was not there in revision {revision}.",
    "Novo: não estava na revisão {revision}.",
)
NEW_ONES = Sentence(
    "Frente a la revisión {revision}: nuevos, {new}; que ya estaban, {known}.",
    "Against revision {revision}: new, {new}; there already, {known}.",
    "Em relação à revisão {revision}: novos, {new}; que já estavam, {known}.",
)
ABOUT_WAIVER = Sentence(
    "observación sobre excepciones justificadas",
    "finding on waivers",
    "observação sobre exceções justificadas",
)
ABOUT_WAIVERS = Sentence(
    "observaciones sobre excepciones justificadas",
    "findings on waivers",
    "observações sobre exceções justificadas",
)
ANOTHER_DOCUMENT = Sentence(
    "«{former}» no es una versión de «{file}», sino otro documento: el «id» o el «namespace» es "
    "otro. No se dice desde cuándo existe cada choque.",
    "“{former}” is no version of “{file}”, but another document: its “id” or “namespace” is "
    "another. It is not said since when each clash exists.",
    "«{former}» não é uma versão de «{file}», mas outro documento: o «id» ou o «namespace» é "
    "outro. Não se diz desde quando existe cada choque.",
)
NOT_FORMER = Sentence(
    "«{former}» (revisión {before}) no es anterior a «{file}» (revisión {now}). Corrija "
    "«revision», o cambie el orden de los archivos. No se dice desde cuándo existe cada choque.",
    "“{former}” (revision {before}) does not come before “{file}” (revision {now}). Correct "
    "“revision”, or change the order of the files. It is not said since when each clash exists.",
    "«{former}» (revisão {before}) não é anterior a «{file}» (revisão {now}). Corrija "
    "«revision», ou troque a ordem dos arquivos. Não se diz desde quando existe cada choque.",
)
SAME_REVISION = Sentence(
    "«{former}» y «{file}» tienen la misma revisión ({now}): se compararon igual. Suba «revision» "
    "en la nueva antes de publicarla.",
    "“{former}” and “{file}” have the same revision ({now}): they were compared all the same. "
    "Raise “revision” in the new one before you publish it.",
    "«{former}» e «{file}» têm a mesma revisão ({now}): foram comparados mesmo assim. Aumente "
    "«revision» na nova antes de publicá-la.",
)
WAS_THERE = Sentence("Ya estaba.", "It was there already.", "Já estava.")
IS_NEW = Sentence("Nuevo.", "New.", "Novo.")
COUNTS = Sentence(
    "Nuevos: {new}; que ya estaban: {known}.",
    "New: {new}; there already: {known}.",
    "Novos: {new}; que já estavam: {known}.",
)
ALL_AT_ONCE = Sentence(
    "Cada cambio mínimo mira un solo choque; para ver todos a la vez:",
    "Each smallest change looks at one clash alone; to look at all at once:",
    "Cada mudança mínima olha um só choque; para ver todos de uma vez:",
)
SMALLEST = Sentence(
    "El cambio mínimo que lo resuelve: {change}",
    "The smallest change that clears it: {change}",
    "A mudança mínima que o resolve: {change}",
)
NO_SINGLE = Sentence(
    "No se encontró un solo cambio que lo quite sin causar otro choque.",
    "No single change was found that clears it without making another clash.",
    "Não se encontrou uma só mudança que o resolva sem causar outro choque.",
)
ONLY_FIRST = Sentence(
    "El menor cambio se buscó solo para los primeros {count} choques.",
    "The smallest change was sought for the first {count} clashes only.",
    "A menor mudança foi buscada só para os primeiros {count} choques.",
)
