"""What stands behind GA601 to GA649."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA601": Explanation(
        looks_for=Sentence(
            es="Mira todos los compromisos, también los propuestos y los modelo, y avisa si uno no "
            "tiene título. Si al menos tiene descripción, queda en nota: los primeros planes daban "
            "a cada compromiso un párrafo libre.",
            en="It looks at every commitment, proposed and model ones too, and speaks when one has "
            "no title. If there is at least a description it is only a note: the first plans gave "
            "each commitment a free paragraph.",
            pt="Olha todos os compromissos, também os propostos e os modelos, e avisa quando um "
            "não tem título. Se há ao menos uma descrição, é apenas uma nota: os primeiros planos "
            "davam a cada compromisso um parágrafo livre.",
        ),
        why=Sentence(
            es="En una mesa de seguimiento, los compromisos se llaman por su título. Sin él solo "
            "queda un número o un identificador, que casi nadie reconoce fuera de quien escribió "
            "el archivo.",
            en="In a follow-up meeting people speak of a commitment by its title. Without one "
            "there is only a number or an identifier, which hardly anybody knows but whoever wrote "
            "the file.",
            pt="Em uma mesa de acompanhamento, os compromissos são chamados pelo título. Sem ele "
            "resta um número ou um identificador, que quase ninguém reconhece além de quem "
            "escreveu o arquivo.",
        ),
    ),
    "GA602": Explanation(
        looks_for=Sentence(
            es="Mira los compromisos adoptados y avisa si no tienen institución responsable. De "
            "los propuestos, de los modelo y de los que no dicen su tipo no dice nada. Si son "
            "cinco o más y la mayoría de los de un plan, lo dice una sola vez, del plan.",
            en="It looks at adopted commitments and speaks when one has no lead institution. It "
            "says nothing of proposed and model ones, or of those whose kind is not stated. Where "
            "they are five or more and most of a plan's, it says so once, of the plan.",
            pt="Olha os compromissos adotados e avisa quando falta a instituição responsável. Dos "
            "propostos, dos modelos e dos que não dizem seu tipo, não diz nada. Se são cinco ou "
            "mais e a maioria dos de um plano, diz isso uma só vez, do plano.",
        ),
        why=Sentence(
            es="Mientras no se sabe quién responde, nadie sabe a quién pedirle el avance ni a "
            "quién invitar a la reunión donde se revisa.",
            en="As long as nobody answers for it, nobody knows whom to ask for progress, or whom "
            "to invite to the meeting that reviews it.",
            pt="Enquanto não se sabe quem responde, ninguém sabe a quem pedir o avanço nem quem "
            "convidar para a reunião em que ele é revisto.",
        ),
    ),
    "GA603": Explanation(
        looks_for=Sentence(
            es="Mira los compromisos que figuran como adoptados y avisa si no dicen a qué plan "
            "pertenecen. Que el plan nombrado exista en el documento lo comprueba GA121.",
            en="It looks at commitments given as adopted and speaks when one does not say to which "
            "plan it belongs. Whether the plan that is named stands in the document is for GA121.",
            pt="Olha os compromissos que constam como adotados e avisa quando um não diz a qual "
            "plano pertence. Se o plano citado existe no documento, é assunto da GA121.",
        ),
        why=Sentence(
            es="Sin el plan no se sabe en qué periodo debía cumplirse ni en qué cuenta entra: "
            "quien compara lo prometido con lo hecho lo deja fuera sin querer.",
            en="Without the plan nobody can tell in which period it was due or with which others "
            "it counts: whoever compares what was promised with what was done leaves it out "
            "without meaning to.",
            pt="Sem o plano não se sabe em que período devia ser cumprido nem em que conta entra: "
            "quem compara o prometido com o feito o deixa de fora sem querer.",
        ),
    ),
    "GA604": Explanation(
        looks_for=Sentence(
            es="Avisa de cada compromiso adoptado que no tiene ningún hito. En un documento de "
            "planes sin diálogo calla si ningún compromiso tiene hitos: la base de datos de la "
            "Alianza, por ejemplo, no los trae.",
            en="It speaks of each adopted commitment without any milestone. In a document of plans "
            "without a dialogue it keeps silent when no commitment has one: the Partnership's "
            "database, for example, holds none.",
            pt="Avisa de cada compromisso adotado que não tem nenhum marco. Em um documento de "
            "planos sem diálogo, cala quando nenhum compromisso tem marcos: a base de dados da "
            "Parceria, por exemplo, não os traz.",
        ),
        why=Sentence(
            es="Los reportes de avance se hacen sobre los hitos. Sin ellos no hay dónde anotar qué "
            "se hizo, y el seguimiento se queda en opiniones sobre el compromiso entero.",
            en="Progress is reported on milestones. Without them there is no place to note what "
            "was done, and following up comes down to opinions on the commitment as a whole.",
            pt="Os relatos de progresso são feitos sobre os marcos. Sem eles não há onde anotar o "
            "que se fez, e o acompanhamento fica em opiniões sobre o compromisso inteiro.",
        ),
    ),
    "GA605": Explanation(
        looks_for=Sentence(
            es="Mira los hitos de todos los compromisos, sean adoptados o no, y avisa si uno no "
            "tiene fecha de término. Si son cinco o más y la mayoría de los de un plan, lo dice "
            "una sola vez, del plan.",
            en="It looks at the milestones of all commitments, adopted or not, and speaks when one "
            "has no end date. Where they are five or more and most of a plan's, it says so once, "
            "of the plan.",
            pt="Olha os marcos de todos os compromissos, adotados ou não, e avisa quando um não "
            "tem data de fim. Se são cinco ou mais e a maioria dos de um plano, diz isso uma só "
            "vez, do plano.",
        ),
        why=Sentence(
            es="Un hito sin fecha nunca está atrasado y nunca toca revisarlo: se pierde entre los "
            "demás hasta que el plan termina.",
            en="A milestone without a date is never late and its turn to be reviewed never comes: "
            "it is lost among the others until the plan ends.",
            pt="Um marco sem data nunca está atrasado e nunca chega a hora de revê-lo: ele se "
            "perde entre os demais até o plano terminar.",
        ),
    ),
    "GA606": Explanation(
        looks_for=Sentence(
            es="Mira los compromisos, los hitos y las actividades que tienen inicio y término "
            "previstos, y avisa solo si es seguro que van al revés: el primer día que puede ser el "
            "inicio es posterior al último que puede ser el término. De las fechas reales se ocupa "
            "GA629.",
            en="It looks at commitments, milestones and activities that have a planned start and "
            "end, and speaks only when they certainly run backwards: the first day that the start "
            "may mean is later than the last that the end may mean. Actual dates are for GA629.",
            pt="Olha os compromissos, os marcos e as atividades que têm início e fim previstos, e "
            "avisa apenas quando é certo que estão invertidos: o primeiro dia que o início pode "
            "significar é posterior ao último que o fim pode significar. Das datas reais cuida a "
            "GA629.",
        ),
        why=Sentence(
            es="Con un plazo imposible no se puede decir si algo va a tiempo, y quien debe "
            "cumplirlo no sabe cuál de las dos fechas le exigirán.",
            en="With an impossible period nobody can say whether the work is on time, and those "
            "who do it cannot tell to which of the two dates they will be held.",
            pt="Com um prazo impossível não se pode dizer se algo está em dia, e quem deve "
            "cumpri-lo não sabe qual das duas datas será cobrada.",
        ),
    ),
    "GA607": Explanation(
        looks_for=Sentence(
            es="Compara la fecha de término de cada hito con el periodo de su plan, si el plan "
            "está en el documento y dice su periodo. Avisa cuando la fecha queda entera antes o "
            "después; si una parte cabe dentro, calla.",
            en="It compares the end date of each milestone with the period of its plan, if the "
            "plan is in the document and states one. It speaks when the whole date lies before or "
            "after; when part of it fits, it keeps silent.",
            pt="Compara a data de fim de cada marco com o período de seu plano, se o plano está no "
            "documento e diz seu período. Avisa quando a data fica inteira antes ou depois; se uma "
            "parte cabe dentro, cala.",
        ),
        why=Sentence(
            es="Un hito que vence después de su plan puede quedar sin revisión, y uno que venció "
            "antes puede haberse copiado de un plan anterior. En ambos casos conviene que alguien "
            "lo decida y no que se descubra al cierre.",
            en="A milestone due after its plan may never be reviewed, and one due before it may "
            "have been copied from an earlier plan. Either way it is better decided by somebody "
            "now than found out at the end.",
            pt="Um marco que vence depois de seu plano pode ficar sem revisão, e um que venceu "
            "antes pode ter sido copiado de um plano anterior. Nos dois casos é melhor que alguém "
            "decida agora do que descobrir no fim.",
        ),
    ),
    "GA608": Explanation(
        looks_for=Sentence(
            es="Mira los planes cuyo periodo empieza en 2022 o después y tiene un inicio y un fin; "
            "se salta los locales, que lo dicen en «level» o en su identificador de la Alianza. Da "
            "cuatro meses de margen hacia cada lado y calla si las fechas, por poco precisas, aún "
            "permiten dos o cuatro años.",
            en="It looks at plans whose period starts in 2022 or later and has a start and an end; "
            "it skips local ones, which say so in “level” or in the Partnership's identifier. It "
            "allows four months either way, and keeps silent when the dates are so imprecise that "
            "two or four years remain possible.",
            pt="Olha os planos cujo período começa em 2022 ou depois e tem início e fim; pula os "
            "locais, que o dizem em «level» ou no identificador da Parceria. Dá quatro meses "
            "de margem para cada lado e cala quando as datas, por pouco precisas, ainda permitem "
            "dois ou quatro anos.",
        ),
        why=Sentence(
            es="Del periodo dependen el cierre del plan, el comienzo del siguiente y, en los de "
            "cuatro años, la actualización. Un año mal escrito mueve todas esas fechas a la vez.",
            en="The end of the plan, the start of the next and, for four years, the refresh all "
            "hang on the period. One wrong year moves all of them at once.",
            pt="Do período dependem o fim do plano, o começo do seguinte e, nos de quatro anos, a "
            "atualização. Um ano errado move todas essas datas de uma vez.",
        ),
    ),
    "GA609": Explanation(
        looks_for=Sentence(
            es="Mira los planes que dicen en qué idiomas están; avisa si entre ellos no está el "
            "inglés, o si solo está el inglés y el documento está escrito en otro idioma. De un "
            "plan que no dice sus idiomas no dice nada.",
            en="It looks at plans that state their languages; it speaks when English is not among "
            "them, or when there is only English and the document is written in another language. "
            "Of a plan that states none it says nothing.",
            pt="Olha os planos que dizem em que idiomas estão; avisa quando o inglês não está "
            "entre eles, ou quando só há inglês e o documento está escrito em outro idioma. De um "
            "plano que não diz seus idiomas, não diz nada.",
        ),
        why=Sentence(
            es="Quienes deben cumplir el plan y quienes lo vigilan lo leen en la lengua del país; "
            "fuera de él se lee en inglés. Verlo con tiempo permite encargar la traducción antes "
            "de la entrega.",
            en="Those who carry out the plan and those who watch over it read it in the language "
            "of the country; abroad it is read in English. Seen early, a translation can still be "
            "ordered before delivery.",
            pt="Quem deve cumprir o plano e quem o acompanha o lê na língua do país; fora dele se "
            "lê em inglês. Visto a tempo, ainda se pode encomendar a tradução antes da entrega.",
        ),
    ),
    "GA610": Explanation(
        looks_for=Sentence(
            es="Mira cada reporte de avance que trae un porcentaje y avisa si es menor que 0 o "
            "mayor que 100.",
            en="It looks at every claim that has a percentage and speaks when it is below 0 or "
            "above 100.",
            pt="Olha cada relato de progresso que traz uma porcentagem e avisa quando é menor que "
            "0 ou maior que 100.",
        ),
        why=Sentence(
            es="Un solo 850 en lugar de 85 levanta el promedio de todo el plan, y quien lo "
            "descubre deja de creer en las demás cifras.",
            en="A single 850 in place of 85 lifts the average of the whole plan, and whoever "
            "discovers it stops trusting the other figures.",
            pt="Um único 850 no lugar de 85 eleva a média do plano inteiro, e quem o descobre "
            "deixa de confiar nos outros números.",
        ),
    ),
    "GA611": Explanation(
        looks_for=Sentence(
            es="Compara, dentro de un mismo reporte, el estado con el porcentaje: avisa si lo "
            "completado o verificado no llega a 100\u202f%, si lo no iniciado pasa de 0\u202f%, "
            "si lo que está en proceso ya tiene 100\u202f% o si se escribió que es indeterminado y "
            "aun así un porcentaje, salvo que quien reporta usara otra palabra («reported»). Lo "
            "detenido y lo retirado admiten cualquiera, y los que no van de 0 a 100 los señala "
            "GA610.",
            en="It compares, within one claim, the progress with the percentage: it speaks when "
            "what is completed or verified is below 100%, when what is not started is above 0%, "
            "when what is in progress has 100%, or when it is written that it is unclear and still "
            "a percentage, unless the reporter used another word (“reported”). What is stopped or "
            "withdrawn may have any, and those not between 0 and 100 are for GA610.",
            pt="Compara, dentro de um mesmo relato, a situação com a porcentagem: avisa quando o "
            "concluído ou verificado não chega a 100%, quando o não iniciado passa de 0%, quando o "
            "que está em andamento já tem 100% ou quando se escreveu que é indeterminado e "
            "ainda assim uma porcentagem, salvo se quem relata usou outra palavra («reported»). O "
            "interrompido e o retirado admitem qualquer uma, e as que não vão de 0 a 100 são "
            "apontadas pela GA610.",
        ),
        why=Sentence(
            es="Un tablero que usa el estado y otro que usa el porcentaje contarán dos historias "
            "distintas del mismo hito, y en la reunión se discutirá la cifra en vez del trabajo.",
            en="One dashboard that reads the progress and one that reads the percentage will tell "
            "two stories of the same milestone, and the meeting will argue about the figure and "
            "not about the work.",
            pt="Um painel que usa a situação e outro que usa a porcentagem contarão duas histórias "
            "do mesmo marco, e na reunião se discutirá o número em vez do trabalho.",
        ),
    ),
    "GA612": Explanation(
        looks_for=Sentence(
            es="Toma el último reporte de cada quien sobre un hito o una actividad y avisa si dos "
            "del mismo día difieren, en el estado o en el porcentaje, o si uno posterior dice que "
            "se llegó menos lejos que uno anterior. Verificado vale lo mismo que completado; si un "
            "reporte no dice estado, o dice que es indeterminado, cuenta su porcentaje, y si "
            "tampoco lo trae, no cuenta.",
            en="It takes the latest claim of each reporter on a milestone or an activity and "
            "speaks when two of the same day differ, in progress or in percentage, or when a later "
            "one says less was reached than an earlier one. Verified counts as completed; where a "
            "claim states no progress, or that it is unclear, its percentage counts, and one "
            "without either does not.",
            pt="Toma o último relato de cada parte sobre um marco ou uma atividade e avisa quando "
            "dois do mesmo dia diferem, na situação ou na porcentagem, ou quando um posterior diz "
            "que se chegou menos longe que um anterior. Verificado vale o mesmo que concluído; se "
            "um relato não diz a situação, ou diz que é indeterminada, conta sua porcentagem, e se "
            "também não a traz, não conta.",
        ),
        why=Sentence(
            es="La diferencia es información: señala dónde conviene conversar antes de dar un hito "
            "por cumplido. No es rara: en el seguimiento de Ecuador, los reportes no coinciden en "
            "13 de 39 hitos.",
            en="The difference is information: it shows where to talk before a milestone is taken "
            "as done. Nor is it rare: in Ecuador's tracker the reports disagree on 13 of 39 "
            "milestones.",
            pt="A diferença é informação: mostra onde convém conversar antes de dar um marco por "
            "cumprido. E não é rara: no acompanhamento do Equador, os relatos não coincidem em 13 "
            "de 39 marcos.",
        ),
    ),
    "GA613": Explanation(
        looks_for=Sentence(
            es="Mira los identificadores del sistema «ogp» en compromisos y planes. Los primeros "
            "llevan dos o tres letras mayúsculas y cuatro cifras, y a veces un punto y el número "
            "de una parte; los segundos, «AP_», tres o cuatro letras mayúsculas y dos cifras. Si "
            "solo faltan las mayúsculas, las propone.",
            en="It looks at identifiers of the system “ogp” on commitments and plans. The former "
            "have two or three capital letters and four digits, and at times a full stop and the "
            "number of a part; the latter have “AP_”, three or four capital letters and two "
            "digits. If only the capitals are missing, it offers them.",
            pt="Olha os identificadores do sistema «ogp» em compromissos e planos. Os primeiros "
            "têm duas ou três letras maiúsculas e quatro algarismos, e às vezes um ponto e o "
            "número de uma parte; os segundos, «AP_», três ou quatro letras maiúsculas e dois "
            "algarismos. Se só faltam as maiúsculas, sugere-as.",
        ),
        why=Sentence(
            es="Este identificador une un compromiso con lo que la Alianza publica sobre él, y el "
            "número impreso no basta para eso porque puede repetirse. Mal escrito, la unión se "
            "pierde sin que nadie lo note.",
            en="This identifier joins a commitment to what the Partnership publishes about it, and "
            "the printed number is not enough for that, since it may be repeated. Misspelled, the "
            "link is lost and nobody notices.",
            pt="Este identificador une um compromisso ao que a Parceria publica sobre ele, e o "
            "número impresso não basta para isso porque pode se repetir. Mal escrito, a ligação se "
            "perde sem que ninguém perceba.",
        ),
    ),
    "GA614": Explanation(
        looks_for=Sentence(
            es="Compara los números impresos de los compromisos de un mismo plan, letra por letra, "
            "y avisa una vez por cada número que se repite.",
            en="It compares the printed numbers of the commitments of one plan, character by "
            "character, and speaks once for each number that is repeated.",
            pt="Compara os números impressos dos compromissos de um mesmo plano, letra por letra, "
            "e avisa uma vez para cada número que se repete.",
        ),
        why=Sentence(
            es="Si en el acta dice «el compromiso 2.1» y hay dos, nadie sabe de cuál se habló. A "
            "veces el plan se publicó así, como el primero de Chile con su 2.1, y entonces no hay "
            "nada que corregir.",
            en="If the minutes say “commitment 2.1” and there are two, nobody knows which was "
            "meant. Sometimes the plan was published that way, as the first one of Chile with its "
            "2.1, and then there is nothing to correct.",
            pt="Se a ata diz «o compromisso 2.1» e há dois, ninguém sabe de qual se falou. Às "
            "vezes o plano foi publicado assim, como o primeiro do Chile com seu 2.1, e então não "
            "há nada a corrigir.",
        ),
    ),
    "GA615": Explanation(
        looks_for=Sentence(
            es="Mira cada indicador de una evaluación: avisa si trae el código y también la razón "
            "de que falte, o si no trae ni lo uno ni lo otro. Que el código sea uno de los "
            "oficiales lo comprueba GA636.",
            en="It looks at each indicator of an assessment: it speaks when there is both a code "
            "and a reason for having none, or when there is neither. Whether the code is an "
            "official one is for GA636.",
            pt="Olha cada indicador de uma avaliação: avisa quando traz o código e também a razão "
            "de faltar, ou quando não traz nem um nem outra. Se o código é um dos oficiais, "
            "verifica a GA636.",
        ),
        why=Sentence(
            es="No se usaba entonces, nadie lo ha revisado, no aplica y está en blanco son cuatro "
            "cosas distintas. Quien compara planes y no puede distinguirlas acaba contando una "
            "falta de revisión como un mal resultado.",
            en="Not used at that time, not reviewed, not applicable and left blank are four "
            "different things. Whoever compares plans and cannot tell them apart ends up counting "
            "a missing review as a poor result.",
            pt="Não era usado então, ninguém avaliou, não se aplica e está em branco são quatro "
            "coisas distintas. Quem compara planos e não consegue distingui-las acaba contando uma "
            "falta de avaliação como um mau resultado.",
        ),
    ),
}
