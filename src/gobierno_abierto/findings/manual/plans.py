"""What stands behind GA616 to GA627."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA616": Explanation(
        looks_for=Sentence(
            es="Mira los planes nacionales cuyo periodo empieza de 2014 a 2021. Entonces el "
            "calendario era de dos años; un plan entregado tarde conservaba su final, y lo mínimo "
            "eran dieciocho meses. Avisa si es seguro que dura menos de eso, o más de veintiocho "
            "meses. De los planes desde 2022 se ocupa GA608.",
            en="It looks at national plans whose period starts in 2014 to 2021. The calendar was "
            "then of two years; a plan that came late kept its end, and eighteen months were the "
            "least. It speaks when a plan certainly lasts less than that, or more than "
            "twenty-eight months. Plans since 2022 are for GA608.",
            pt="Olha os planos nacionais cujo período começa de 2014 a 2021. O calendário era "
            "então de dois anos; um plano entregue com atraso conservava seu fim, e o mínimo eram "
            "dezoito meses. Avisa quando é certo que dura menos que isso, ou mais de vinte e oito "
            "meses. Dos planos desde 2022 cuida a GA608.",
        ),
        why=Sentence(
            es="De las fechas del plan depende qué informe le toca y cuándo vence cada compromiso. "
            "En la base de datos de la Alianza hay planes de un año y de tres: unos son así, y "
            "otros son un año mal escrito, que nadie ve hasta que se comparan.",
            en="The dates of a plan decide which report is due and when each commitment ends. The "
            "Partnership's database has plans of one year and of three: some are so, and some are "
            "one year mistyped, which nobody sees until they are compared.",
            pt="Das datas do plano depende qual relatório lhe cabe e quando vence cada "
            "compromisso. Na base de dados da Parceria há planos de um ano e de três: uns são "
            "assim, e outros são um ano mal escrito, que ninguém vê até que se comparem.",
        ),
    ),
    "GA617": Explanation(
        looks_for=Sentence(
            es="Compara cada plan nacional con el siguiente del mismo miembro, por su número, si "
            "los dos están en el documento. Avisa si el primero termina desde 2014, el segundo "
            "empieza hasta 2021 y entre los dos pasan con seguridad más de cuatro meses; hasta "
            "cuatro los permite un plan que se entrega tarde.",
            en="It compares each national plan with the next of the same member, by its number, if "
            "both are in the document. It speaks when the first ends in 2014 or later, the second "
            "starts by 2021, and more than four months certainly lie between them; up to four are "
            "what a late delivery takes.",
            pt="Compara cada plano nacional com o seguinte do mesmo membro, pelo número, se os "
            "dois estão no documento. Avisa quando o primeiro termina a partir de 2014, o segundo "
            "começa até 2021 e entre os dois passam com certeza mais de quatro meses; até quatro "
            "cabem em uma entrega atrasada.",
        ),
        why=Sentence(
            es="En los meses sin plan no hay compromisos que pedir ni quien deba responder. Quien "
            "sigue a un miembro por años tiene que saber si el hueco es real o si es una fecha mal "
            "copiada.",
            en="In months without a plan there are no commitments to ask for, and nobody has to "
            "answer. Whoever follows a member over the years has to know whether the gap is real "
            "or a date copied wrongly.",
            pt="Nos meses sem plano não há compromissos a cobrar nem quem deva responder. Quem "
            "acompanha um membro por anos precisa saber se o vazio é real ou se é uma data mal "
            "copiada.",
        ),
    ),
    "GA618": Explanation(
        looks_for=Sentence(
            es="Compara cada plan con el siguiente del mismo miembro, por su número, y avisa si es "
            "seguro que los dos están en curso a la vez durante más de cuatro meses. Si dos planes "
            "llevan el mismo número, no los compara.",
            en="It compares each plan with the next of the same member, by its number, and speaks "
            "when both are certainly under way at once for more than four months. Plans that share "
            "a number are not compared.",
            pt="Compara cada plano com o seguinte do mesmo membro, pelo número, e avisa quando é "
            "certo que os dois estão em curso ao mesmo tempo por mais de quatro meses. Se dois "
            "planos têm o mesmo número, não os compara.",
        ),
        why=Sentence(
            es="Si dos planes corren a la vez, un mismo trabajo puede contarse dos veces, y no se "
            "sabe en cuál se da por terminado un compromiso que pasó de uno a otro.",
            en="If two plans run at once the same work may be counted twice, and nobody can tell "
            "in which of them a commitment that was carried over is finished.",
            pt="Se dois planos correm ao mesmo tempo, um mesmo trabalho pode ser contado duas "
            "vezes, e não se sabe em qual se dá por terminado um compromisso que passou de um a "
            "outro.",
        ),
    ),
    "GA619": Explanation(
        looks_for=Sentence(
            es="Cuenta los compromisos adoptados de los planes entregados en 2015 y 2016, para los "
            "que se recomendaban de 5 a 15; si no se dice cuándo se entregó, vale el comienzo del "
            "periodo. Avisa si hay más de 15. De menos de 5 avisa solo si sus números impresos van "
            "del 1 en adelante sin huecos: el documento podría tener solo una parte del plan.",
            en="It counts the adopted commitments of plans submitted in 2015 and 2016, for which 5 "
            "to 15 were recommended; where it is not said when a plan was submitted, the start of "
            "its period counts. It speaks of more than 15. Of fewer than 5 it speaks only if their "
            "printed numbers run from 1 on without a gap: the document may hold a part of the "
            "plan.",
            pt="Conta os compromissos adotados dos planos entregues em 2015 e 2016, para os quais "
            "se recomendavam de 5 a 15; se não se diz quando foi entregue, vale o começo do "
            "período. Avisa se há mais de 15. De menos de 5 avisa apenas se seus números impressos "
            "vão do 1 em diante sem falhas: o documento poderia ter só uma parte do plano.",
        ),
        why=Sentence(
            es="Un plan de cuarenta compromisos se reparte entre tantas manos que pocas reuniones "
            "alcanzan a verlos todos. También puede ser que se hayan separado en varios las partes "
            "de uno, y entonces ninguna cuenta sale.",
            en="A plan of forty commitments is in so many hands that few meetings get through them "
            "all. Or the parts of one were split into several, and then no count comes out right.",
            pt="Um plano de quarenta compromissos se reparte entre tantas mãos que poucas reuniões "
            "conseguem ver todos. Também pode ser que as partes de um tenham sido separadas em "
            "vários, e então nenhuma conta fecha.",
        ),
    ),
    "GA620": Explanation(
        looks_for=Sentence(
            es="Mira los planes nacionales que empiezan desde 2022 y que, por sus fechas, no "
            "pueden ser de dos años sino de cuatro. Avisa si no dicen cuándo se actualizan. Calla "
            "en una lista de planes de varios miembros que no trae ninguna actualización, como la "
            "base de datos de la Alianza.",
            en="It looks at national plans that start in 2022 or later and by their dates cannot "
            "be of two years, but of four. It speaks when one does not say when it is refreshed. "
            "It keeps silent in a list of plans of several members that has no refresh at all, as "
            "the Partnership's database.",
            pt="Olha os planos nacionais que começam desde 2022 e que, por suas datas, não podem "
            "ser de dois anos, e sim de quatro. Avisa quando não dizem quando se atualizam. Cala "
            "em uma lista de planos de vários membros que não traz nenhuma atualização, como a "
            "base de dados da Parceria.",
        ),
        why=Sentence(
            es="La actualización es el momento en que se puede quitar, cambiar o agregar un "
            "compromiso con la sociedad civil a la mesa. Sin fecha nadie se prepara, y los "
            "cuatro años pasan con lo que se escribió el primero.",
            en="The refresh is the moment at which a commitment can be taken out, changed or added "
            "with civil society at the table. Without a date nobody prepares for it, and four "
            "years go by with what was written in the first.",
            pt="A atualização é o momento em que se pode retirar, mudar ou acrescentar um "
            "compromisso com a sociedade civil à mesa. Sem data ninguém se prepara, e os quatro "
            "anos passam com o que se escreveu no primeiro.",
        ),
    ),
    "GA621": Explanation(
        looks_for=Sentence(
            es="Mira los compromisos de un plan que tienen alguna sección de su plantilla, y avisa "
            "de las que les faltan; los que tienen las mismas faltas en un plan se dicen juntos. "
            "La plantilla es la que dice el plan o, si no la dice, la de su año, cuando no hay "
            "duda. De un compromiso sin ninguna sección no dice nada.",
            en="It looks at the commitments of a plan that have some section of its template, and "
            "tells which are missing; those of a plan that lack the same are told together. The "
            "template is the one that the plan states or, if it states none, that of its year "
            "where there is no doubt. Of a commitment without any section it says nothing.",
            pt="Olha os compromissos de um plano que têm alguma seção de seu modelo, e avisa das "
            "que lhes faltam; os de um plano aos quais faltam as mesmas são ditos juntos. O "
            "modelo é o que o plano diz ou, se não o diz, o de seu ano, quando não há dúvida. De "
            "um compromisso sem nenhuma seção, não diz nada.",
        ),
        why=Sentence(
            es="La sección que falta suele ser la que cuesta escribir: qué problema hay, o cómo se "
            "rinden cuentas. Es también por la que preguntan quienes revisan el plan.",
            en="The section that is missing is mostly the one that is hard to write: what the "
            "problem is, or how anybody is held to account. It is also the one for which reviewers "
            "ask.",
            pt="A seção que falta costuma ser a que custa escrever: qual é o problema, ou como se "
            "prestam contas. É também aquela por que perguntam os que avaliam o plano.",
        ),
    ),
    "GA622": Explanation(
        looks_for=Sentence(
            es="Mira las secciones de los compromisos y avisa de las que son de una plantilla "
            "distinta de la de su plan. La plantilla del plan es la que dice o, si no la dice, la "
            "de su año, cuando no hay duda. De las secciones que no son de ninguna no dice nada.",
            en="It looks at the sections of commitments and tells which are of another template "
            "than that of their plan. The template of a plan is the one that it states or, if it "
            "states none, that of its year where there is no doubt. Of sections that are of none "
            "it says nothing.",
            pt="Olha as seções dos compromissos e avisa das que são de um modelo diferente do de "
            "seu plano. O modelo do plano é o que ele diz ou, se não o diz, o de seu ano, quando "
            "não há dúvida. Das seções que não são de nenhum, não diz nada.",
        ),
        why=Sentence(
            es="Cada época preguntó otra cosa: el objetivo principal de 2014 no es la solución de "
            "2022. Quien compara planes por sus secciones pondría juntas respuestas a preguntas "
            "distintas.",
            en="Each era asked something else: the main objective of 2014 is not the solution of "
            "2022. Whoever compares plans by their sections would put answers to different "
            "questions together.",
            pt="Cada época perguntou outra coisa: o objetivo principal de 2014 não é a solução de "
            "2022. Quem compara planos por suas seções juntaria respostas a perguntas diferentes.",
        ),
    ),
    "GA623": Explanation(
        looks_for=Sentence(
            es="En un diálogo con talleres, reúne los compromisos que no dicen en qué actividad de "
            "la agenda se escribieron. No cuenta los que vienen de un plan anterior, ni los de un "
            "plan que ya había empezado cuando fueron los talleres.",
            en="In a dialogue with workshops it gathers the commitments that do not say in which "
            "item of the agenda they were written. It leaves out those carried over from an "
            "earlier plan, and those of a plan that had begun before the workshops.",
            pt="Em um diálogo com oficinas, reúne os compromissos que não dizem em qual atividade "
            "da agenda foram escritos. Não conta os que vêm de um plano anterior, nem os de um "
            "plano que já tinha começado quando houve as oficinas.",
        ),
        why=Sentence(
            es="Quienes estuvieron en un taller quieren saber qué fue de lo que propusieron. Si el "
            "compromiso no dice de dónde viene, la respuesta se pierde con la memoria de quien "
            "tomó notas.",
            en="Those who were at a workshop want to know what became of what they proposed. If "
            "the commitment does not say where it came from, the answer is lost with the memory of "
            "whoever took notes.",
            pt="Quem esteve em uma oficina quer saber o que foi feito do que propôs. Se o "
            "compromisso não diz de onde vem, a resposta se perde com a memória de quem tomou "
            "notas.",
        ),
    ),
    "GA624": Explanation(
        looks_for=Sentence(
            es="Mira los talleres que se realizaron, o cuyo evento se realizó, y avisa de los que "
            "no están entre los orígenes de ningún compromiso. Calla si ningún taller está: "
            "entonces nadie ha escrito todavía de dónde vienen. Un bloque nombrado como origen "
            "vale por todos sus talleres.",
            en="It looks at workshops that were held, or whose event was, and speaks of those that "
            "are among the origins of no commitment. It keeps silent when none is: then nobody has "
            "written yet where they come from. A block named as an origin stands for all its "
            "workshops.",
            pt="Olha as oficinas realizadas, ou cujo evento se realizou, e avisa das que não estão "
            "entre as origens de nenhum compromisso. Cala se nenhuma está: então ninguém escreveu "
            "ainda de onde vêm. Um bloco nomeado como origem vale por todas as suas oficinas.",
        ),
        why=Sentence(
            es="Puede ser legítimo, y conviene contarlo: quien dio una tarde a un taller y no oye "
            "nada después no vuelve al siguiente.",
            en="It can be legitimate, and it is worth telling: whoever gave an afternoon to a "
            "workshop and hears nothing afterwards does not come to the next.",
            pt="Pode ser legítimo, e convém contar: quem deu uma tarde a uma oficina e não ouve "
            "nada depois não volta à seguinte.",
        ),
    ),
    "GA625": Explanation(
        looks_for=Sentence(
            es="Pone en orden los eventos que son reuniones del foro («forum») y tienen fecha, sin "
            "los tentativos, pospuestos y cancelados, y avisa si entre uno y el siguiente pasan "
            "con seguridad más de seis meses de calendario. El plazo corre desde el 1 de enero de "
            "2022. Calla si todos los planes del documento dicen regirse por los estándares de "
            "2017.",
            en="It puts the events that are meetings of the forum (“forum”) and have dates in "
            "order, without the tentative, postponed and cancelled ones, and speaks when more than "
            "six calendar months certainly go by between one and the next. The time runs from 1 "
            "January 2022. It keeps silent when all plans of the document say that they are under "
            "the standards of 2017.",
            pt="Põe em ordem os eventos que são reuniões do fórum («forum») e têm data, sem os "
            "provisórios, adiados e cancelados, e avisa quando entre um e o seguinte passam com "
            "certeza mais de seis meses de calendário. O prazo corre desde 1.º de janeiro de 2022. "
            "Cala quando todos os planos do documento dizem reger-se pelos padrões de 2017.",
        ),
        why=Sentence(
            es="El foro es donde la sociedad civil puede preguntar por los compromisos mientras "
            "todavía se pueden corregir. Es además un requisito mínimo: que se reúna al menos cada "
            "seis meses.",
            en="The forum is where civil society can ask about commitments while they can still be "
            "put right. It is a minimum requirement as well that it meets at least every six "
            "months.",
            pt="O fórum é onde a sociedade civil pode perguntar pelos compromissos enquanto ainda "
            "podem ser corrigidos. É também um requisito mínimo: que se reúna ao menos a cada seis "
            "meses.",
        ),
    ),
    "GA626": Explanation(
        looks_for=Sentence(
            es="Busca números impresos, de compromisos y de hitos, con tantos decimales como "
            "escribe una hoja de cálculo cuando toma un 2.3 por una cantidad: 2.2999999999999998. "
            "Los reúne por plan y propone el número corto que da la misma cantidad. No los cambia.",
            en="It looks for labels of commitments and milestones with as many decimals as a "
            "spreadsheet writes when it has taken 2.3 for a quantity: 2.2999999999999998. It "
            "gathers them by plan and offers the short number that gives the same quantity. It "
            "changes none.",
            pt="Procura números impressos, de compromissos e de marcos, com tantos decimais quanto "
            "uma planilha escreve quando toma um 2.3 por uma quantidade: 2.2999999999999998. "
            "Reúne-os por plano e sugere o número curto que dá a mesma quantidade. Não os muda.",
        ),
        why=Sentence(
            es="Nadie encuentra el compromiso 2.3 si su número es otro. Y donde dice 8.1 bien "
            "podía decir 8.10: la hoja de cálculo perdió el cero, y solo el plan impreso lo sabe.",
            en="Nobody finds commitment 2.3 if its number is another. And where it says 8.1 it may "
            "have said 8.10: the spreadsheet lost the zero, and only the printed plan knows.",
            pt="Ninguém encontra o compromisso 2.3 se seu número é outro. E onde diz 8.1 podia "
            "dizer 8.10: a planilha perdeu o zero, e só o plano impresso o sabe.",
        ),
    ),
    "GA627": Explanation(
        looks_for=Sentence(
            es="Si en un plan el número de casi todos los hitos empieza con el de su compromiso, "
            "como 1.01 en el 1, reúne los que no. Hace falta que al menos tres empiecen así, y que "
            "sean cuatro de cada cinco.",
            en="If in a plan the label of nearly every milestone begins with that of its "
            "commitment, as 1.01 in 1, it gathers those that do not. At least three must begin so, "
            "and four of five.",
            pt="Se em um plano o número de quase todos os marcos começa com o de seu compromisso, "
            "como 1.01 no 1, reúne os que não. É preciso que ao menos três comecem assim, e que "
            "sejam quatro de cada cinco.",
        ),
        why=Sentence(
            es="Un hito 4.2 dentro del compromiso 3 se pegó en la fila equivocada, o le falta una "
            "cifra. Sus reportes se cuentan donde no son.",
            en="A milestone 4.2 within commitment 3 was pasted into the wrong row, or lacks a "
            "digit. Its claims are counted where they do not belong.",
            pt="Um marco 4.2 dentro do compromisso 3 foi colado na linha errada, ou lhe falta um "
            "algarismo. Seus relatos são contados onde não devem.",
        ),
    ),
}
