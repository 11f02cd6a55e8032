"""What stands behind GA415."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

IN_TEXT = Explanation(
    looks_for=Sentence(
        es="Busca en todo lo público, también en identificadores, los nombres de dos palabras "
        "o más, correos y teléfonos de la lista que no pueden publicarse. No cuentan "
        "mayúsculas, acentos, letras como «ł» u «ø», espacios ni signos, ni lo que la lista "
        "agrega al nombre: un título («Dra.»), un paréntesis («(suplente)»). De un "
        "teléfono cuentan solo las cifras, si son siete o más. Deja fuera las excepciones y "
        "las citas sobre la persona. No reconoce un apellido solo, el nombre sin uno de "
        "los apellidos, otro orden ni un apodo.",
        en="It looks in all that is public, ids included, for the names of two words or more, "
        "e-mail addresses and telephone numbers of the list that may not be published. "
        "Capitals, accents, letters such as “ł” or “ø”, spaces and signs do not count, nor "
        "does what the list adds to a name: a title (“Dr.”), something in brackets "
        "(“(substitute)”). Of a telephone number only the digits count, if they are seven "
        "or more. It skips waivers and quotations about that person. A surname alone, the "
        "name without one of the surnames, another order or a nickname it does not "
        "recognise.",
        pt="Procura em tudo o que é público, também nos identificadores, os nomes de duas "
        "palavras ou mais, e-mails e telefones da lista que não podem ser publicados. Não "
        "contam maiúsculas, acentos, letras como «ł» ou «ø», espaços e sinais, nem o que a "
        "lista acrescenta ao nome: um título («Dra.»), um parêntese («(suplente)»). De um "
        "telefone contam só os algarismos, se forem sete ou mais. Deixa de fora as exceções "
        "e as citações sobre a pessoa. Não reconhece um sobrenome sozinho, o nome sem um "
        "dos sobrenomes, outra ordem nem um apelido.",
    ),
    why=Sentence(
        es="Lo publicado se copia: borrarlo después no lo quita de los calendarios ni de las "
        "capturas de pantalla. Para quien denuncia o trabaja bajo amenaza, un título basta "
        "para ponerla en peligro.",
        en="What is published is copied: deleting it later takes it out of nobody's calendar "
        "or screenshot. For a whistleblower, or somebody who works under threat, one "
        "title is danger enough.",
        pt="O que se publica é copiado: apagar depois não o tira dos calendários nem das "
        "capturas de tela. Para quem denuncia ou trabalha sob ameaça, um título basta para "
        "colocá-la em perigo.",
    ),
)
