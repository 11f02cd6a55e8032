"""What stands behind GA832 to GA839."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA832": Explanation(
        looks_for=Sentence(
            es="Mira qué zonas horarias usan las fechas del calendario y avisa, una vez por zona, "
            "si el archivo no trae su definición.",
            en="It looks at which time zones the dates of the calendar use and speaks, once for "
            "each zone, when the file does not bring its definition.",
            pt="Olha quais fusos horários as datas do calendário usam e avisa, uma vez por fuso, "
            "quando o arquivo não traz sua definição.",
        ),
        why=Sentence(
            es="Sin la definición, el motor de Thunderbird toma la hora por la de cada lector, "
            "otros dos programas que probamos se equivocan, y hay quien reportó una hora de "
            "diferencia en Outlook.",
            en="Without the definition, the engine of Thunderbird takes the hour for that of each "
            "reader, two more programs that we tested get it wrong, and somebody reported a "
            "difference of one hour in Outlook.",
            pt="Sem a definição, o motor do Thunderbird toma a hora pela de cada leitor, outros "
            "dois programas que testamos erram, e há quem relatou uma hora de diferença no "
            "Outlook.",
        ),
    ),
    "GA833": Explanation(
        looks_for=Sentence(
            es="Mira los datos que nombran una zona horaria y avisa si son un día sin hora, o una "
            "hora que ya está en UTC (termina en «Z»).",
            en="It looks at fields that name a time zone and speaks when they are a day without an "
            "hour, or an hour that is in UTC already (it ends in “Z”).",
            pt="Olha os dados que nomeiam um fuso horário e avisa quando são um dia sem hora, ou "
            "uma hora que já está em UTC (termina em «Z»).",
        ),
        why=Sentence(
            es="Son dos respuestas a una pregunta. Un programa que probamos convierte un día así "
            "en una reunión a medianoche.",
            en="They are two answers to one question. One program that we tested turns such a day "
            "into a meeting at midnight.",
            pt="São duas respostas a uma pergunta. Um programa que testamos transforma um dia "
            "assim em uma reunião à meia-noite.",
        ),
    ),
    "GA834": Explanation(
        looks_for=Sentence(
            es="Solo mira los calendarios que dicen que se publican (METHOD:PUBLISH), y avisa si a "
            "una de sus partes le falta algo que entonces es obligatorio, como quién organiza, el "
            "título o cuándo se escribió.",
            en="It only looks at calendars that say they are published (METHOD:PUBLISH), and "
            "speaks when one of their parts lacks something that is required then, such as who "
            "organises, the title or when it was written.",
            pt="Só olha os calendários que dizem que se publicam (METHOD:PUBLISH), e avisa quando "
            "a uma de suas partes falta algo que então é obrigatório, como quem organiza, o título "
            "ou quando foi escrita.",
        ),
        why=Sentence(
            es="Quien publica así promete que está completo. Un archivo que no dice eso se puede "
            "descargar igual, y le basta con menos.",
            en="Whoever publishes like this promises that it is complete. A file that does not say "
            "so can be downloaded just as well, and less is enough for it.",
            pt="Quem publica assim promete que está completo. Um arquivo que não diz isso pode ser "
            "baixado da mesma forma, e lhe basta menos.",
        ),
    ),
    "GA835": Explanation(
        looks_for=Sentence(
            es="Solo mira los calendarios que dicen que se publican (METHOD:PUBLISH), y avisa de "
            "cada entrada que tiene invitados.",
            en="It only looks at calendars that say they are published (METHOD:PUBLISH), and "
            "points at every entry that has guests.",
            pt="Só olha os calendários que dizem que se publicam (METHOD:PUBLISH), e avisa de cada "
            "entrada que tem convidados.",
        ),
        why=Sentence(
            es="La norma lo prohíbe, y con razón: en un archivo público quedarían los nombres y "
            "correos de quienes solo iban a una reunión.",
            en="The standard forbids it, and rightly: a public file would hold the names and "
            "addresses of people who only meant to go to a meeting.",
            pt="A norma o proíbe, e com razão: em um arquivo público ficariam os nomes e e-mails "
            "de quem só ia a uma reunião.",
        ),
    ),
    "GA836": Explanation(
        looks_for=Sentence(
            es="Busca invitados en las entradas de un calendario que no dice que se publica, y "
            "avisa una vez por entrada.",
            en="It looks for guests in the entries of a calendar that does not say it is "
            "published, and speaks once for each entry.",
            pt="Procura convidados nas entradas de um calendário que não diz que se publica, e "
            "avisa uma vez por entrada.",
        ),
        why=Sentence(
            es="Un archivo de calendario se reenvía con un clic, y con él van los correos de todas "
            "las personas invitadas, que nadie preguntó si querían darlo.",
            en="A calendar file is passed on with one click, and with it the addresses of all "
            "guests, whom nobody asked whether they would give them.",
            pt="Um arquivo de calendário se repassa com um clique, e com ele vão os e-mails de "
            "todas as pessoas convidadas, a quem ninguém perguntou se queriam dá-los.",
        ),
    ),
    "GA837": Explanation(
        looks_for=Sentence(
            es="Mira si el calendario tiene al menos una entrada, sea un evento, una tarea o una "
            "nota. Las zonas horarias solas no cuentan.",
            en="It looks whether the calendar has at least one entry, be it an event, a task or a "
            "note. Time zones alone do not count.",
            pt="Verifica se o calendário tem pelo menos uma entrada, seja um evento, uma tarefa ou "
            "uma nota. Só fusos horários não contam.",
        ),
        why=Sentence(
            es="Quien se suscribe a un calendario vacío cree que no hay reuniones. Casi siempre se "
            "exportó otro calendario, u otras fechas.",
            en="Whoever subscribes to an empty calendar thinks there are no meetings. Most often "
            "another calendar was exported, or other dates.",
            pt="Quem assina um calendário vazio acha que não há reuniões. Quase sempre foi "
            "exportado outro calendário, ou outras datas.",
        ),
    ),
    "GA838": Explanation(
        looks_for=Sentence(
            es="Mira las reglas con que el archivo define el cambio de hora de una zona, y avisa "
            "si no son de una vez al año o si no señalan un solo día.",
            en="It looks at the rules by which the file defines when the clocks of a zone change, "
            "and speaks when they are not of once a year or do not name a single day.",
            pt="Olha as regras com que o arquivo define a mudança de hora de um fuso, e avisa "
            "quando não são de uma vez por ano ou não indicam um só dia.",
        ),
        why=Sentence(
            es="La documentación de Outlook solo admite reglas anuales de un día. Con una regla de "
            "cada minuto, un programa que probamos seguía calculando la hora después de 40 "
            "segundos.",
            en="The documentation of Outlook only admits yearly rules of one day. With a rule of "
            "every minute, a program that we tested was still working out the hour after 40 "
            "seconds.",
            pt="A documentação do Outlook só admite regras anuais de um dia. Com uma regra de cada "
            "minuto, um programa que testamos ainda calculava a hora depois de 40 segundos.",
        ),
    ),
    "GA839": Explanation(
        looks_for=Sentence(
            es="Mira los datos que son texto y avisa si tras una barra inversa viene algo que no "
            "es otra barra inversa, una coma, un punto y coma o una n.",
            en="It looks at fields that are text, and speaks when a backslash is followed by "
            "anything but another backslash, a comma, a semicolon or an n.",
            pt="Olha os dados que são texto e avisa quando depois de uma barra invertida vem algo "
            "que não é outra barra invertida, uma vírgula, um ponto e vírgula ou um n.",
        ),
        why=Sentence(
            es="La norma no dice qué significa, y cada programa lo lee a su manera: de una carpeta "
            "como «C:\\agenda» puede perderse la barra, y nadie encuentra el archivo.",
            en="The standard does not say what it means, and every program reads it in its own "
            "way: a folder such as “C:\\agenda” may lose its backslash, and nobody finds the file.",
            pt="A norma não diz o que significa, e cada programa lê à sua maneira: de uma pasta "
            "como «C:\\agenda» pode se perder a barra, e ninguém encontra o arquivo.",
        ),
    ),
}
