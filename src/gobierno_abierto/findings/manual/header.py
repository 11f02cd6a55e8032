"""What stands behind GA701 to GA749."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA701": Explanation(
        looks_for=Sentence(
            es="Mira el número de revisión del documento y avisa si es 0 o negativo.",
            en="It looks at the revision number of the document and speaks when it is 0 or "
            "negative.",
            pt="Olha o número de revisão do documento e avisa quando é 0 ou negativo.",
        ),
        why=Sentence(
            es="De este número sale la cuenta que lleva cada entrada de calendario, para que se "
            "sepa cuál versión es la más nueva. Por debajo de 1 no avanza, y un cambio de hora "
            "puede no llegar a quien ya guardó el evento.",
            en="The count in every calendar entry is made from this number, so that the newest "
            "version can be told. Below 1 it stands still, and a change of time may not reach "
            "those who have already saved the event.",
            pt="Deste número sai a contagem que cada entrada de calendário leva, para que se saiba "
            "qual versão é a mais nova. Abaixo de 1 ela não avança, e uma mudança de horário pode "
            "não chegar a quem já guardou o evento.",
        ),
    ),
    "GA702": Explanation(
        looks_for=Sentence(
            es="Mira la forma de las etiquetas de idioma del documento, de los eventos, de las "
            "actividades, de los planes y de la interpretación. Mayúsculas y minúsculas cuentan; "
            "que el idioma exista no lo comprueba.",
            en="It looks at the form of the language tags of the document, of events, items, plans "
            "and interpretation. Capitals and small letters count; whether the language exists is "
            "not checked.",
            pt="Olha a forma das etiquetas de idioma do documento, dos eventos, das atividades, "
            "dos planos e da interpretação. Maiúsculas e minúsculas contam; se o idioma existe, "
            "não se verifica.",
        ),
        why=Sentence(
            es="De la etiqueta depende en qué idioma se anuncia una sesión y si se ve que falta "
            "interpretación. «Español» lo entiende una persona; un programa, no.",
            en="The tag decides in which language a session is announced, and whether missing "
            "interpretation is noticed. A person understands “Spanish”; a program does not.",
            pt="Da etiqueta depende em que idioma uma sessão é anunciada e se a falta de "
            "interpretação é percebida. «Espanhol» uma pessoa entende; um programa, não.",
        ),
    ),
    "GA703": Explanation(
        looks_for=Sentence(
            es="Cuenta los títulos, subtítulos, objetivos, descripciones y entregables del "
            "documento, sus eventos, actividades, compromisos e hitos. Avisa de un idioma si lo "
            "tienen más de la mitad, pero no todos; con la mitad o menos no se toma por un "
            "documento traducido.",
            en="It counts the titles, subtitles, objectives, descriptions and deliverables of the "
            "document, its events, items, commitments and milestones. It speaks of a language that "
            "more than half of them have, but not all; with half or fewer the document does not "
            "count as translated.",
            pt="Conta os títulos, subtítulos, objetivos, descrições e entregas do documento, seus "
            "eventos, atividades, compromissos e marcos. Avisa de um idioma que mais da metade "
            "deles tem, mas não todos; com a metade ou menos, o documento não é tido como "
            "traduzido.",
        ),
        why=Sentence(
            es="Donde falta la versión se muestra el original, y quien lee en el otro idioma "
            "tropieza con un título que no entiende a mitad de la agenda.",
            en="Where a version is missing the original is shown, and whoever reads the other "
            "language meets a title they do not understand in the middle of the agenda.",
            pt="Onde falta a versão mostra-se o original, e quem lê no outro idioma topa com um "
            "título que não entende no meio da agenda.",
        ),
    ),
    "GA704": Explanation(
        looks_for=Sentence(
            es="Avisa si el documento no dice con qué licencia se publica. De los marcados como "
            "internos no dice nada.",
            en="It speaks when the document states no licence. Of documents marked as internal it "
            "says nothing.",
            pt="Avisa quando o documento não diz sob qual licença é publicado. Dos marcados como "
            "internos não diz nada.",
        ),
        why=Sentence(
            es="Sin licencia, una periodista, un portal o una organización aliada no sabe si puede "
            "copiar la agenda o los compromisos, y tiene que pedir permiso o renunciar.",
            en="Without a licence a journalist, a portal or a partner organisation cannot tell "
            "whether the agenda or the commitments may be copied, and has to ask or give up.",
            pt="Sem licença, uma jornalista, um portal ou uma organização parceira não sabe se "
            "pode copiar a agenda ou os compromissos, e precisa pedir permissão ou desistir.",
        ),
    ),
    "GA705": Explanation(
        looks_for=Sentence(
            es="Mira cada texto en cada idioma y cada dato escrito, y avisa si no hay nada más que "
            "espacios. Es error en títulos, nombres y en quien publica; en lo demás, advertencia. "
            "También es advertencia si quien publica está vacío del todo: así lo deja lo que se "
            "lee de un calendario, una tabla o un horario ajeno. Los identificadores vacíos los "
            "señala GA102.",
            en="It looks at every text in every language and every written value, and speaks when "
            "there is nothing but spaces. It is an error in titles, names and the publisher, a "
            "warning elsewhere. It is a warning, too, where the publisher is wholly empty: so "
            "it stands in what is read from a calendar, a table or a schedule of others. Empty "
            "identifiers are for GA102.",
            pt="Olha cada texto em cada idioma e cada dado escrito, e avisa quando não há nada "
            "além de espaços. É erro em títulos, nomes e em quem publica; no resto, aviso. Também "
            "é aviso se quem publica está vazio de todo: assim o deixa o que se lê de um "
            "calendário, uma tabela ou uma programação alheia. Os identificadores vazios são "
            "apontados pela GA102.",
        ),
        why=Sentence(
            es="Un título en blanco deja en la agenda una hora sin nombre, y quien la lee no sabe "
            "a qué va. Quien recibe el archivo tampoco distingue lo que se borró de lo que nunca "
            "se supo.",
            en="A blank title leaves an hour without a name in the agenda, and readers cannot tell "
            "what it is for. Nor can whoever receives the file tell what was deleted from what was "
            "never known.",
            pt="Um título em branco deixa na agenda um horário sem nome, e quem a lê não sabe do "
            "que se trata. Quem recebe o arquivo tampouco distingue o que foi apagado do que nunca "
            "se soube.",
        ),
    ),
    "GA706": Explanation(
        looks_for=Sentence(
            es="Mira el principio y el final de cada texto en cada idioma y de cada dato escrito. "
            "Si no hay más que espacios, lo señala GA705.",
            en="It looks at the beginning and the end of every text in every language and of every "
            "written value. What is nothing but spaces is for GA705.",
            pt="Olha o início e o fim de cada texto em cada idioma e de cada dado escrito. Se não "
            "há nada além de espaços, a GA705 o aponta.",
        ),
        why=Sentence(
            es="«Red Cívica» con un espacio al final se ve igual que sin él, y una hoja de cálculo "
            "las trata como dos organizaciones: al contar o al cruzar listas, una se queda fuera.",
            en="“Red Cívica” with a space at the end looks the same as without, and a spreadsheet "
            "takes them for two organisations: in counts and when lists are joined, one is left "
            "out.",
            pt="«Red Cívica» com um espaço no fim parece igual a sem ele, e uma planilha as trata "
            "como duas organizações: ao contar ou ao cruzar listas, uma fica de fora.",
        ),
    ),
    "GA707": Explanation(
        looks_for=Sentence(
            es="Mira las direcciones de enlaces, sedes, organizaciones, planes, fuentes y diálogos "
            "relacionados: acepta las completas que empiezan con «http://», «https://» o «mailto:» "
            "y no llevan espacios. No visita la página.",
            en="It looks at the addresses of links, venues, organisations, plans, sources and "
            "related dialogues: it accepts complete ones that begin with “http://”, “https://” or "
            "“mailto:” and hold no spaces. It does not visit the page.",
            pt="Olha os endereços de links, locais, organizações, planos, fontes e diálogos "
            "relacionados: aceita os completos que começam com «http://», «https://» ou «mailto:» "
            "e não têm espaços. Não visita a página.",
        ),
        why=Sentence(
            es="Un enlace de inscripción o de transmisión se pulsa minutos antes de empezar. Si no "
            "abre, esa persona se queda fuera y ya no hay tiempo de avisarle.",
            en="A link to register or to watch is followed minutes before the start. If it does "
            "not open, that person is left out, and there is no time to tell them.",
            pt="Um link de inscrição ou de transmissão é aberto minutos antes de começar. Se não "
            "funciona, essa pessoa fica de fora e já não há tempo de avisá-la.",
        ),
    ),
    "GA708": Explanation(
        looks_for=Sentence(
            es="Mira las direcciones de todo el documento y las evidencias de los reportes de "
            "avance, y avisa si empiezan con «javascript:» o «vbscript:», o con «data:» seguido de "
            "un tipo de contenido.",
            en="It looks at the addresses in the whole document and at the evidence of claims, and "
            "speaks when one begins with “javascript:” or “vbscript:”, or with “data:” and a type "
            "of content.",
            pt="Olha os endereços de todo o documento e as evidências dos relatos de progresso, e "
            "avisa quando começam com «javascript:» ou «vbscript:», ou com «data:» seguido de um "
            "tipo de conteúdo.",
        ),
        why=Sentence(
            es="Puesta en una página, una dirección así puede actuar en nombre de quien la pulsa. "
            "Puede haber llegado en un archivo ajeno o por un formulario abierto a todo el mundo.",
            en="Put on a page, such an address can act in the name of whoever follows it. It may "
            "have come in somebody else's file, or through a form that is open to all.",
            pt="Colocado em uma página, um endereço assim pode agir em nome de quem clica nele. "
            "Pode ter chegado em um arquivo alheio ou por um formulário aberto a todos.",
        ),
    ),
    "GA709": Explanation(
        looks_for=Sentence(
            es="Mira el país de personas, organizaciones y sedes, y avisa si no son dos letras "
            "mayúsculas. Que el código esté asignado a un país no lo comprueba.",
            en="It looks at the country of people, organisations and venues, and speaks unless it "
            "is two capital letters. Whether the code is given to any country is not checked.",
            pt="Olha o país de pessoas, organizações e locais, e avisa quando não são duas letras "
            "maiúsculas. Se o código pertence a algum país, não se verifica.",
        ),
        why=Sentence(
            es="Al contar cuántos países participan, «México», «Mexico» y «MEX» serían tres. Un "
            "mismo código vale en todos los idiomas.",
            en="In a count of the countries that took part, “México”, “Mexico” and “MEX” would be "
            "three. One code holds in every language.",
            pt="Ao contar quantos países participam, «México», «Mexico» e «MEX» seriam três. Um "
            "mesmo código vale em todos os idiomas.",
        ),
    ),
    "GA710": Explanation(
        looks_for=Sentence(
            es="Compara la fecha de cada reporte de avance, y la fecha en que se dio cada "
            "permiso de publicación, con la fecha de revisión del documento; avisa si son "
            "posteriores, de varios reportes o permisos una sola vez.",
            en="It compares the date of each claim, and the date on which each permission to "
            "publish was given, with the date of the document's revision; it speaks when they "
            "are later, once for several claims or permissions.",
            pt="Compara a data de cada relato de progresso, e a data em que foi dada cada "
            "permissão de publicação, com a data de revisão do documento; avisa quando são "
            "posteriores, de vários relatos ou permissões uma só vez.",
        ),
        why=Sentence(
            es="O la fecha está mal, por ejemplo con el día y el mes cambiados, o alguien añadió "
            "un dato sin actualizar la revisión. En el segundo caso, quien compara dos copias no "
            "sabe cuál es la última.",
            en="Either the date is wrong, with day and month swapped for instance, or somebody "
            "added something without updating the revision. In the second case, whoever holds two "
            "copies cannot tell which is the latest.",
            pt="Ou a data está errada, por exemplo com o dia e o mês trocados, ou alguém "
            "acrescentou um dado sem atualizar a revisão. No segundo caso, quem compara duas "
            "cópias não sabe qual é a última.",
        ),
    ),
    "GA711": Explanation(
        looks_for=Sentence(
            es="Mira la latitud y la longitud de cada sede: avisa si no son cifras con punto "
            "decimal, con signo o sin él, o si pasan de 90 y de 180 grados. Que el punto caiga en "
            "la ciudad no lo comprueba.",
            en="It looks at the latitude and longitude of each venue: it speaks unless they are "
            "digits with a decimal point, with or without a sign, within 90 and 180 degrees. "
            "Whether the point lies in the city is not checked.",
            pt="Olha a latitude e a longitude de cada local: avisa quando não são algarismos com "
            "ponto decimal, com ou sem sinal, ou quando passam de 90 e de 180 graus. Se o ponto "
            "fica na cidade, não se verifica.",
        ),
        why=Sentence(
            es="La coordenada viaja con la entrada del calendario y abre el mapa. Si no se puede "
            "leer, quien no conoce el edificio llega solo con la dirección.",
            en="The coordinate goes with the calendar entry and opens the map. If it cannot be "
            "read, whoever does not know the building has only the address to go by.",
            pt="A coordenada viaja com a entrada do calendário e abre o mapa. Se não pode ser "
            "lida, quem não conhece o prédio tem apenas o endereço.",
        ),
    ),
    "GA712": Explanation(
        looks_for=Sentence(
            es="Mira el espacio de nombres de los documentos que no se declaran ficticios, y avisa "
            "si es una dirección de example.org, example.com o example.net.",
            en="It looks at the namespace of documents that do not call themselves fictional, and "
            "speaks when it is an address of example.org, example.com or example.net.",
            pt="Olha o espaço de nomes dos documentos que não se declaram fictícios, e avisa "
            "quando é um endereço de example.org, example.com ou example.net.",
        ),
        why=Sentence(
            es="De ahí sale el identificador de cada entrada de calendario. Si dos instituciones "
            "dejan el mismo ejemplo, el «panel-1» de una puede reemplazar al de la otra en el "
            "calendario de quien sigue a ambas.",
            en="The identifier of every calendar entry is made from it. If two institutions leave "
            "the same example, the “panel-1” of one can replace that of the other in the calendar "
            "of somebody who follows both.",
            pt="Dele sai o identificador de cada entrada de calendário. Se duas instituições "
            "deixam o mesmo exemplo, o «panel-1» de uma pode substituir o da outra no calendário "
            "de quem acompanha as duas.",
        ),
    ),
    "GA713": Explanation(
        looks_for=Sentence(
            es="Busca, en los documentos que no se declaran ficticios, los textos con que "
            "empieza un archivo nuevo y que solo dicen qué va ahí, como «Nombre Apellido» o "
            "«Calle y número», en los tres idiomas. Mayúsculas y espacios no cuentan. Los "
            "que podrían ser de verdad, como «Auditorio» o «Sala 2», no los señala.",
            en="It looks, in documents that do not call themselves fictional, for the texts of "
            "a new file that only say what goes there, such as “Name Surname” or “Street and "
            "number”, in all three languages. Capitals and spaces do not count. Those that "
            "could be real, such as “Auditorium” or “Room 2”, are left alone.",
            pt="Procura, nos documentos que não se declaram fictícios, os textos com que começa "
            "um arquivo novo e que só dizem o que vai ali, como «Nome Sobrenome» ou «Rua e "
            "número», nos três idiomas. Maiúsculas e espaços não contam. Os que poderiam ser "
            "reais, como «Auditório» ou «Sala 2», não são apontados.",
        ),
        why=Sentence(
            es="Quien abre la agenda publicada lee «Escriba aquí el título», y no sabe qué más "
            "quedó sin llenar.",
            en="Whoever opens the published agenda reads “Write the title here”, and does not "
            "know what else was left unfilled.",
            pt="Quem abre a agenda publicada lê «Escreva aqui o título», e não sabe o que mais "
            "ficou sem preencher.",
        ),
    ),
}
