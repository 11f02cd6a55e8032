"""What stands behind GA501 to GA549."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA501": Explanation(
        looks_for=Sentence(
            es="Mira los paneles no cancelados con tres voces o más, sean personas u "
            "organizaciones, y avisa si todas son de un mismo sector; asistentes e intérpretes no "
            "cuentan. Si de una sola voz no se conoce el sector, calla.",
            en="It looks at panels that are not cancelled and have three voices or more, people "
            "or organisations, and speaks when all are of one sector; attendees and interpreters "
            "do not count. If the sector of a single voice is not known, it keeps silent.",
            pt="Olha os painéis não cancelados com três vozes ou mais, sejam pessoas ou "
            "organizações, e avisa quando todas são de um mesmo setor; participantes sem fala e "
            "intérpretes não contam. Se de uma só voz não se conhece o setor, cala.",
        ),
        why=Sentence(
            es="Quien vino a oír un diálogo oye una sola posición repetida, y las preguntas "
            "incómodas se quedan para el pasillo.",
            en="Those who came to hear a dialogue hear one position again and again, and the "
            "awkward questions are left for the corridor.",
            pt="Quem veio ouvir um diálogo ouve uma só posição repetida, e as perguntas incômodas "
            "ficam para o corredor.",
        ),
    ),
    "GA502": Explanation(
        looks_for=Sentence(
            es="En los diálogos con eventos desde 2022 mira quién convoca y quién habla, y avisa "
            "si de gobierno y sociedad civil está una sola; sin fechas de eventos cuenta la de la "
            "revisión. Calla si nadie habla todavía o si de alguna voz o de quien convoca no se "
            "conoce el sector.",
            en="In dialogues with events in 2022 or later it looks at who convenes and who has a "
            "voice, and speaks when of government and civil society there is only one; without "
            "dates of events, that of the revision counts. It keeps silent when nobody has a "
            "voice yet, or the sector of a voice or of a convenor is not known.",
            pt="Nos diálogos com eventos a partir de 2022 olha quem convoca e quem fala, e avisa "
            "quando de governo e sociedade civil há um só; sem datas de eventos conta a da "
            "revisão. Cala quando ninguém fala ainda ou quando de alguma voz ou de quem "
            "convoca não se conhece o setor.",
        ),
        why=Sentence(
            es="Lo que se acuerda sin la otra parte se vuelve a discutir cuando se entera, o "
            "nadie de ese lado lo siente suyo a la hora de cumplirlo o vigilarlo.",
            en="What is agreed without the other side is argued over again once it hears of it, "
            "or nobody on that side feels bound when it comes to doing or watching.",
            pt="O que se acorda sem a outra parte volta a ser discutido quando ela fica sabendo, "
            "ou ninguém desse lado o sente como seu na hora de cumpri-lo ou acompanhá-lo.",
        ),
    ),
    "GA503": Explanation(
        looks_for=Sentence(
            es="Compara los sectores a los que convoca un evento con los de quienes hablan en él, "
            "si hay tres voces o más y de todas se conoce el sector. No mira eventos anunciados, "
            "pospuestos o cancelados, ni el sector «otro», ni la parte que ya señala GA502.",
            en="It compares the sectors that an event calls with those of the people who speak at "
            "it, if there are three voices or more and the sector of all is known. It does not "
            "look at events that are announced, postponed or cancelled, at the sector “other”, or "
            "at the side that GA502 points out already.",
            pt="Compara os setores que um evento convoca com os de quem fala nele, se há três "
            "vozes ou mais e de todas se conhece o setor. Não olha eventos anunciados, adiados ou "
            "cancelados, nem o setor «outro», nem a parte que a GA502 já aponta.",
        ),
        why=Sentence(
            es="Quien recibe la invitación y no ve en el programa a nadie de los suyos entiende "
            "que va solo a escuchar, y puede decidir no ir.",
            en="Those who get the invitation and see nobody like themselves in the programme "
            "understand that they are to listen, and may decide to stay away.",
            pt="Quem recebe o convite e não vê na programação ninguém dos seus entende que vai só "
            "escutar, e pode decidir não ir.",
        ),
    ),
    "GA504": Explanation(
        looks_for=Sentence(
            es="Mira los eventos con agenda que declaran dos idiomas o más, y avisa si no consta "
            "interpretación en el evento, en sus actividades, en un papel de intérprete ni entre "
            "los recursos del documento. Variantes de un idioma cuentan como uno. De un evento sin "
            "agenda no dice nada todavía, ni de uno anunciado, pospuesto o cancelado.",
            en="It looks at events with an agenda that state two languages or more, and speaks "
            "when there is no interpretation on record: at the event, in its items, as the role "
            "of an interpreter, or among the resources of the document. Variants of a language "
            "count as one. Of an event without an agenda it says nothing yet, nor of one that is "
            "announced, postponed or cancelled.",
            pt="Olha os eventos com agenda que declaram dois idiomas ou mais, e avisa quando não "
            "consta interpretação no evento, em suas atividades, em um papel de intérprete nem "
            "entre os recursos do documento. Variantes de um idioma contam como um. De um "
            "evento sem agenda ainda não diz nada, nem de um anunciado, adiado ou cancelado.",
        ),
        why=Sentence(
            es="Quien entiende uno solo de los idiomas no sabe si podrá seguir la reunión ni "
            "hablar en ella. Y si la interpretación hace falta, la víspera ya es tarde para "
            "buscarla.",
            en="Those who understand only one of the languages cannot tell whether they will be "
            "able to follow the meeting, or speak at it. And if interpreting is needed, the "
            "evening before is too late to look for it.",
            pt="Quem entende um só dos idiomas não sabe se poderá acompanhar a reunião nem falar "
            "nela. E se a interpretação for necessária, na véspera já é tarde para procurá-la.",
        ),
    ),
    "GA505": Explanation(
        looks_for=Sentence(
            es="Mira desde qué idioma se interpreta, en el evento y en sus actividades, y avisa "
            "si no es de los idiomas del evento ni de los de ninguna actividad. Variantes de un "
            "idioma cuentan como uno; de un evento sin agenda o que no dice sus idiomas no dice "
            "nada.",
            en="It looks at the language from which interpretation is given, at the event and in "
            "its items, and speaks when it is none of the event's languages or of any item's. "
            "Variants of a language count as one; of an event without an agenda, or that states "
            "no languages, it says nothing.",
            pt="Olha de qual idioma se interpreta, no evento e em suas atividades, e avisa quando "
            "não é dos idiomas do evento nem dos de nenhuma atividade. Variantes de um idioma "
            "contam como um; de um evento sem agenda ou que não diz seus idiomas, não diz nada.",
        ),
        why=Sentence(
            es="Se contrata a quien interprete un idioma que nadie va a hablar, y quien sí lo "
            "necesitaba para otro se queda sin entender.",
            en="An interpreter is hired for a language that nobody will speak, and those who "
            "needed one for another are left without understanding.",
            pt="Contrata-se quem interprete um idioma que ninguém vai falar, e quem precisava de "
            "outro fica sem entender.",
        ),
    ),
    "GA506": Explanation(
        looks_for=Sentence(
            es="Mira cada interpretación del documento y avisa si la etiqueta del idioma de "
            "origen y la del de destino son exactamente la misma. De «es» a «es-MX», por ejemplo, "
            "no dice nada.",
            en="It looks at each interpretation in the document and speaks when the tags of the "
            "source and the target language are exactly the same. Of “es” into “es-MX”, for "
            "example, it says nothing.",
            pt="Olha cada interpretação do documento e avisa quando as etiquetas do idioma de "
            "origem e do de destino são exatamente a mesma. De «pt» para «pt-BR», por exemplo, "
            "não diz nada.",
        ),
        why=Sentence(
            es="Se promete una interpretación y no se sabe cuál: quien se pone los audífonos oye "
            "lo mismo que en la sala, y el idioma que se quería ofrecer no lo pidió nadie.",
            en="Interpreting is promised and nobody knows which: whoever puts on the headphones "
            "hears the same as in the room, and the language that was meant was never ordered.",
            pt="Promete-se uma interpretação e não se sabe qual: quem põe os fones ouve o mesmo "
            "que na sala, e o idioma que se queria oferecer ninguém pediu.",
        ),
    ),
    "GA507": Explanation(
        looks_for=Sentence(
            es="Compara los idiomas de cada actividad no cancelada con los de su evento, y avisa "
            "de uno que no esté entre ellos ni se interprete en el evento, en la actividad o en "
            "su bloque. Hace falta que ambos digan sus idiomas; no mira eventos anunciados, "
            "pospuestos o cancelados.",
            en="It compares the languages of each item that is not cancelled with those of its "
            "event, and speaks of one that is not among them and is not interpreted at the event, "
            "in the item or in its block. Both have to state their languages; events that are "
            "announced, postponed or cancelled are left out.",
            pt="Compara os idiomas de cada atividade não cancelada com os de seu evento, e avisa "
            "de um que não esteja entre eles nem seja interpretado no evento, na atividade ou em "
            "seu bloco. É preciso que ambos digam seus idiomas; não olha eventos anunciados, "
            "adiados ou cancelados.",
        ),
        why=Sentence(
            es="Quien se inscribió porque el evento era en su idioma se sienta en un taller que "
            "no entiende, y se va o se queda sin hablar.",
            en="Those who registered because the event was in their language sit down in a "
            "workshop that they do not understand, and leave or stay without a word.",
            pt="Quem se inscreveu porque o evento era em seu idioma senta-se em uma oficina que "
            "não entende, e vai embora ou fica sem falar.",
        ),
    ),
    "GA508": Explanation(
        looks_for=Sentence(
            es="Avisa de todo número menor que 0 donde se cuentan personas inscritas, asistentes "
            "o esperadas, grupos, lugares de una sala, unidades de un recurso o minutos de "
            "traslado. El 0 es una cantidad como las demás.",
            en="It speaks of every number below 0 that counts people registered, attending or "
            "expected, groups, places in a room, units of a resource or minutes from one place to "
            "another. 0 is a number like others.",
            pt="Avisa de todo número menor que 0 onde se contam pessoas inscritas, presentes ou "
            "esperadas, grupos, lugares de uma sala, unidades de um recurso ou minutos de "
            "deslocamento. O 0 é uma quantidade como as demais.",
        ),
        why=Sentence(
            es="Un signo de más se cuela en las sumas: el informe dice que vinieron menos "
            "personas, o la sede parece más chica, y nadie ve por qué.",
            en="A minus sign slips into the totals: the report says that fewer people came, or "
            "the venue seems smaller, and nobody sees why.",
            pt="Um sinal a mais se infiltra nas somas: o relatório diz que vieram menos pessoas, "
            "ou o local parece menor, e ninguém vê por quê.",
        ),
    ),
    "GA509": Explanation(
        looks_for=Sentence(
            es="Compara cuántas personas asistieron a un evento con cuántas se inscribieron, si "
            "constan las dos cifras, y avisa si asistieron más.",
            en="It compares how many people attended an event with how many registered, if both "
            "figures are there, and speaks when more attended.",
            pt="Compara quantas pessoas compareceram a um evento com quantas se inscreveram, se "
            "constam os dois números, e avisa quando compareceram mais.",
        ),
        why=Sentence(
            es="Si es cierto, ese día faltaron sillas o materiales, y conviene saberlo para la "
            "próxima. Si las dos cifras están cambiadas, el informe cuenta lo contrario de lo que "
            "pasó.",
            en="If it is true, there were too few chairs or handouts that day, and it is good to "
            "know for the next time. If the two figures were swapped, the report tells the "
            "opposite of what happened.",
            pt="Se é verdade, nesse dia faltaram cadeiras ou materiais, e convém saber para a "
            "próxima vez. Se os dois números estão trocados, o relatório conta o contrário do que "
            "aconteceu.",
        ),
    ),
    "GA510": Explanation(
        looks_for=Sentence(
            es="Compara cada grupo que se contó entre quienes asistieron a un evento con el total "
            "de asistentes, si este consta, y avisa si el grupo es mayor. La suma de los grupos "
            "no la compara, porque una persona puede estar en varios.",
            en="It compares each group that was counted among those who attended an event with "
            "the total, if that is stated, and speaks when the group is larger. The groups are "
            "not added up, since one person may be in several.",
            pt="Compara cada grupo que se contou entre quem compareceu a um evento com o total de "
            "pessoas que vieram, se este consta, e avisa quando o grupo é maior. A soma dos "
            "grupos não é comparada, porque uma pessoa pode estar em vários.",
        ),
        why=Sentence(
            es="Un informe en el que vinieron más mujeres que personas no lo cree nadie, y con "
            "esa cifra se ponen en duda todas las demás.",
            en="A report in which more women came than people is believed by nobody, and with "
            "that figure all the others fall into doubt.",
            pt="Em um relatório em que vieram mais mulheres do que pessoas ninguém acredita, e "
            "com esse número todos os outros ficam em dúvida.",
        ),
    ),
}
