"""What stands behind GA417 to GA435."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL = {
    "GA417": Explanation(
        looks_for=Sentence(
            es="Busca en todo lo que es público los nombres, correos y teléfonos de quienes "
            "retiraron su permiso, de aquellos cuyo permiso venció y de las personas "
            "protegidas; también en el lugar de un «id», si la vista pública no lo oculta. "
            "Además de lo que encuentra GA415, reconoce el nombre en otro orden («Apellido, "
            "Nombre»); con una o dos palabras en medio (una inicial, «de la», otro nombre, un "
            "apodo entre comillas); el primer nombre con uno solo de los apellidos («Ana "
            "Prueba» por «Ana María Prueba Sol»); en una sola palabra dentro de una dirección, "
            "una cuenta o un «id» («@nombreapellido», «NombreApellido»); y un nombre de una "
            "sola palabra, si está con mayúscula. Si el nombre es el de alguien que puede "
            "nombrarse, o forma parte de él, no lo detiene, salvo que una «y», una «/» o una coma "
            "lo unan ahí al de otra persona. No reconoce un apellido solo, un "
            "segundo nombre con el apellido, las iniciales, un apodo, un nombre mal escrito, "
            "deletreado o traducido, uno pegado a otras palabras («nombreapellidooficial»), ni "
            "lo que hay detrás de un enlace.",
            en="It looks in all that is public for names, e-mail addresses and telephone numbers "
            "of those who withdrew their permission, of those whose permission has run out and "
            "of people who are protected; also in the place of an id, if the public view does "
            "not hide it. Besides what GA415 finds, it knows the name in another order "
            "(“Surname, Name”); with one or two words in it (an initial, “de la”, another name, "
            "a nickname in quotation marks); the first given name with only one of the "
            "surnames (“Ana Prueba” for “Ana María Prueba Sol”); as one word within an address, "
            "an account or an id (“@namesurname”, “NameSurname”); and a name of one word, if "
            "it has a capital. If the name is that of somebody who may be named, or part of it, "
            "it stops nothing, unless an “and”, a “/” or a comma joins it there to the name of "
            "somebody else. It does not know a surname alone, a second given name with the "
            "surname, initials, a nickname, a name that is misspelled, spelled out or "
            "translated, one that is run together with other words (“namesurnameofficial”), nor "
            "what is behind a link.",
            pt="Procura em tudo o que é público os nomes, e-mails e telefones de quem retirou sua "
            "permissão, daqueles cuja permissão venceu e das pessoas protegidas; também no "
            "lugar de um «id», se a versão pública não o oculta. Além do que o GA415 encontra, "
            "reconhece o nome em outra ordem («Sobrenome, Nome»); com uma ou duas palavras no "
            "meio (uma inicial, «da», outro nome, um apelido entre aspas); o primeiro nome com "
            "um só dos sobrenomes («Ana Prova» por «Ana Maria Prova Sol»); numa só palavra "
            "dentro de um endereço, uma conta ou um «id» («@nomesobrenome», «NomeSobrenome»); e "
            "um nome de uma só palavra, se estiver com maiúscula. Se o nome é o de alguém que "
            "pode ser citado, ou faz parte dele, não impede nada, salvo que um «e», uma «/» ou uma "
            "vírgula o unam ali ao de outra pessoa. Não reconhece um sobrenome "
            "sozinho, um segundo nome com o sobrenome, as iniciais, um apelido, um nome mal "
            "escrito, soletrado ou traduzido, um grudado a outras palavras "
            "(«nomesobrenomeoficial»), nem o que há por trás de um link.",
        ),
        why=Sentence(
            es="La vista pública quita a la persona, pero no reescribe un título ni un resumen. "
            "Quien pidió no salir, o corre peligro si sale, confía en que no quede en ningún "
            "rincón: por eso la publicación se detiene y dice dónde está. Si es el nombre de otra "
            "persona, de una calle o de una ley, una excepción justificada lo dice para ese lugar.",
            en="The public view takes the person out, but does not rewrite a title or an abstract. "
            "Whoever asked to be left out, or is in danger if named, trusts that no corner was "
            "forgotten: so the publication stops and says where it stands. If it is the name of "
            "somebody else, of a street or of a law, a waiver says so for that place.",
            pt="A versão pública retira a pessoa, mas não reescreve um título nem um resumo. Quem "
            "pediu para não sair, ou corre perigo se sair, confia em que não fique em nenhum "
            "canto: por isso a publicação para e diz onde está. Se é o nome de outra pessoa, de "
            "uma rua ou de uma lei, uma exceção justificada o diz para esse lugar.",
        ),
    ),
    "GA418": Explanation(
        looks_for=Sentence(
            es="Compara el último día de cada permiso («until») con el de hoy, si se da con "
            "«--hoy», o con el de la revisión; y mira si la persona participa en la agenda.",
            en="It compares the last day of each permission (“until”) with today, if that is "
            "given with “--today”, or with the day of the revision; and looks whether the person "
            "has a part in the agenda.",
            pt="Compara o último dia de cada permissão («until») com o de hoje, se for dado com "
            "«--hoje», ou com o da revisão; e olha se a pessoa participa da agenda.",
        ),
        why=Sentence(
            es="Desde ese día la persona deja de aparecer con su nombre, sin que nadie haya "
            "cambiado nada. Más vale saberlo antes de que lo pregunte ella o la prensa.",
            en="From that day on the person is no longer shown by name, although nobody changed "
            "anything. Better to know before that person asks, or the press does.",
            pt="A partir desse dia a pessoa deixa de aparecer com seu nome, sem que ninguém tenha "
            "mudado nada. É melhor saber antes que ela pergunte, ou a imprensa.",
        ),
    ),
    "GA419": Explanation(
        looks_for=Sentence(
            es="Compara, en cada permiso, el último día en que vale («until») con el día en que "
            "se dio («given»).",
            en="It compares, in each permission, the last day on which it holds (“until”) with "
            "the day on which it was given (“given”).",
            pt="Compara, em cada permissão, o último dia em que vale («until») com o dia em que "
            "foi dada («given»).",
        ),
        why=Sentence(
            es="Un permiso así nunca valió: suele ser un año mal escrito, y alguien que quería "
            "aparecer queda sin nombre.",
            en="Such a permission never held: mostly a year is wrong, and somebody who wanted to "
            "be named is not.",
            pt="Uma permissão assim nunca valeu: costuma ser um ano mal escrito, e alguém que "
            "queria aparecer fica sem nome.",
        ),
    ),
    "GA420": Explanation(
        looks_for=Sentence(
            es="Compara, en cada permiso, la fecha del aviso de privacidad («notice_date») con el "
            "día en que se dio.",
            en="It compares, in each permission, the date of the privacy notice (“notice_date”) "
            "with the day on which it was given.",
            pt="Compara, em cada permissão, a data do aviso de privacidade («notice_date») com o "
            "dia em que foi dada.",
        ),
        why=Sentence(
            es="Nadie pudo leer un aviso que todavía no existía. Si alguien pregunta qué aceptó la "
            "persona, esta anotación no responde.",
            en="Nobody can have read a notice that did not exist yet. If somebody asks what the "
            "person agreed to, this record gives no answer.",
            pt="Ninguém pôde ler um aviso que ainda não existia. Se alguém pergunta o que a pessoa "
            "aceitou, esta anotação não responde.",
        ),
    ),
    "GA421": Explanation(
        looks_for=Sentence(
            es="Busca permisos de personas con «care» (menores de edad, personas en riesgo) que no "
            "nombran en «despite» todos los motivos de su protección.",
            en="It looks for permissions of people with “care” (minors, people at risk) that do "
            "not name in “despite” all the reasons for their protection.",
            pt="Procura permissões de pessoas com «care» (menores de idade, pessoas em risco) que "
            "não citam em «despite» todos os motivos de sua proteção.",
        ),
        why=Sentence(
            es="Un permiso general no basta para exponer a quien está protegido: puede haberse "
            "firmado en una lista de asistencia, sin saber del riesgo. Así no se publica por "
            "descuido, ni siquiera la organización junto a su papel, que en un grupo pequeño diría "
            "quién es; y quien decide lo contrario lo deja escrito.",
            en="A general permission is not enough to expose somebody who is protected: it may "
            "have been signed on a list of attendance, with no thought of the danger. So nothing "
            "is published by oversight, not even the organisation beside the part, which in a "
            "small group would tell who it is; and who decides otherwise puts it on record.",
            pt="Uma permissão geral não basta para expor quem está protegido: pode ter sido "
            "assinada numa lista de presença, sem saber do risco. Assim nada é publicado por "
            "descuido, nem sequer a organização junto a seu papel, que num grupo pequeno diria "
            "quem é; e quem decide o contrário o deixa escrito.",
        ),
    ),
    "GA422": Explanation(
        looks_for=Sentence(
            es="Busca en «despite» motivos de protección que la persona no tiene en «care».",
            en="It looks in “despite” for reasons for protection that the person does not have "
            "in “care”.",
            pt="Procura em «despite» motivos de proteção que a pessoa não tem em «care».",
        ),
        why=Sentence(
            es="O sobra una palabra, o falta la protección: y si falta, los demás permisos de la "
            "persona la publican sin que nadie lo haya querido.",
            en="Either a word is too many, or the protection is missing: and if that is missing, "
            "the person's other permissions publish without anybody having meant it.",
            pt="Ou sobra uma palavra, ou falta a proteção: e se falta, as demais permissões da "
            "pessoa a publicam sem que ninguém o tenha querido.",
        ),
    ),
    "GA424": Explanation(
        looks_for=Sentence(
            es="Busca personas con un papel en la agenda cuyo permiso para publicar el nombre "
            "vence antes del último día del evento. Que venza ese mismo día está bien.",
            en="It looks for people with a part in the agenda whose permission to publish the name "
            "runs out before the last day of the event. To run out on that very day is fine.",
            pt="Procura pessoas com um papel na agenda cuja permissão para publicar o nome vence "
            "antes do último dia do evento. Vencer nesse mesmo dia está bem.",
        ),
        why=Sentence(
            es="Lo publicado no cambia solo: el nombre seguiría a la vista después de vencido el "
            "permiso, justo cuando más gente mira la agenda, si nadie se acuerda de publicar de "
            "nuevo.",
            en="What was published does not change by itself: the name would stay in sight after "
            "the permission has run out, just when most people look at the agenda, unless somebody "
            "remembers to publish again.",
            pt="O que foi publicado não muda sozinho: o nome continuaria à vista depois de vencida "
            "a permissão, justo quando mais gente olha a agenda, se ninguém se lembrar de publicar "
            "de novo.",
        ),
    ),
}
