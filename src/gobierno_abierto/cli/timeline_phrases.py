"""What the command says of timelines."""

from gobierno_abierto.words import Sentence

NO_SUCH_DAY = Sentence(
    es="El {day} no hay ninguna actividad. Hay actividades: {days}.",
    en="There is no item on {day}. There are items on: {days}.",
    pt="Em {day} não há nenhuma atividade. Há atividades: {days}.",
)
NO_DAYS = Sentence(
    es="De ninguna actividad del documento se sabe el día. Quite la opción {option}.",
    en="Of no item of the document is the day known. Leave out the option {option}.",
    pt="De nenhuma atividade do documento se sabe o dia. Retire a opção {option}.",
)
NO_SUCH_EVENT = Sentence(
    es="Ningún evento tiene el ID «{event}». Están: {events}.",
    en="No event has the ID “{event}”. There are: {events}.",
    pt="Nenhum evento tem o ID «{event}». Existem: {events}.",
)
NO_EVENTS = Sentence(
    es="El documento no tiene ningún evento. Quite la opción {option}.",
    en="The document has no event. Leave out the option {option}.",
    pt="O documento não tem nenhum evento. Retire a opção {option}.",
)
NO_AGENDA = Sentence(
    es="«{name}» es un libro de planes: no tiene agenda que dibujar. Sus compromisos y plazos los "
    "dibuja el comando «{command}», con la opción {option}.",
    en="“{name}” is a plan book: it has no agenda to be drawn. Its commitments and dates are drawn "
    "by the command “{command}”, with the option {option}.",
    pt="«{name}» é um livro de planos: não tem agenda para desenhar. Quem desenha seus "
    "compromissos e prazos é o comando «{command}», com a opção {option}.",
)
ANOTHER_DOCUMENT = Sentence(
    es="«{former}» no es una versión de «{file}», sino otro documento: su «id» es «{its}», y no "
    "«{own}». Indique en {option} una versión anterior del mismo documento.",
    en="“{former}” is no version of “{file}”, but another document: its “id” is “{its}”, and not "
    "“{own}”. Name a former version of the same document in {option}.",
    pt="«{former}» não é uma versão de «{file}», mas outro documento: seu «id» é «{its}», e não "
    "«{own}». Indique em {option} uma versão anterior do mesmo documento.",
)
ANOTHER_NAMESPACE = Sentence(
    es="«{former}» quizá no es una versión de «{file}»: su «namespace» es otro. Solo se comparan "
    "las actividades que tienen el mismo ID.",
    en="“{former}” is perhaps no version of “{file}”: its “namespace” is another. Only items with "
    "the same ID are compared.",
    pt="«{former}» talvez não seja uma versão de «{file}»: seu «namespace» é outro. Só se comparam "
    "as atividades que têm o mesmo ID.",
)
OF_ANOTHER = Sentence(
    "ya existe y no es la línea de tiempo de este documento; si quiere reemplazarlo, agregue "
    "{option}",
    "it exists and is not the timeline of this document; to replace it, add {option}",
    "já existe e não é a linha do tempo deste documento; se quiser substituí-lo, acrescente "
    "{option}",
)
