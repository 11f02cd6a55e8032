"""What is said of lists from elsewhere, and what stands in the file that maps their columns."""

from collections.abc import Mapping

from gobierno_abierto.formats.guests.columns import Why
from gobierno_abierto.words import Sentence

# The headings of the file.
THEIRS = Sentence("Columna de la lista", "Column of the list", "Coluna da lista")
OURS = Sentence("Es", "Is", "É")
REASON = Sentence("Por qué", "Why", "Por quê")

REASONS: Mapping[Why, Sentence] = {
    Why.HEADING: Sentence("por su encabezado", "by its heading", "por seu cabeçalho"),
    Why.CONTENT: Sentence("por lo que contiene", "by what it holds", "pelo que contém"),
    Why.TAKEN: Sentence(
        "ya hay otra columna de eso",
        "there is another column of that already",
        "já há outra coluna disso",
    ),
    Why.PERMISSION: Sentence(
        "el permiso de otra ocasión no vale para esta",
        "a permission given for another occasion does not count for this one",
        "a permissão de outra ocasião não vale para esta",
    ),
    Why.UNKNOWN: Sentence("no se reconoce", "it is not recognised", "não se reconhece"),
    Why.WRITTEN: Sentence("así está escrito", "that is how it is written", "assim está escrito"),
}


def reason_words(why: Why) -> Sentence:
    """Why a column was taken for something, or for nothing."""
    return REASONS[why]


# Faults of the file.
NO_HEADINGS = Sentence(
    "Faltan las columnas «{theirs}» y «{ours}». Borre el archivo y repita el comando: se escribe "
    "de nuevo.",
    "The columns “{theirs}” and “{ours}” are missing. Delete the file and repeat the command: it "
    "is written again.",
    "Faltam as colunas «{theirs}» e «{ours}». Apague o arquivo e repita o comando: ele é gravado "
    "de novo.",
)
NO_SUCH_TARGET = Sentence(
    "«{value}» no es ninguna de nuestras columnas. Escriba una de estas, o nada: {known}.",
    "“{value}” is not one of our columns. Write one of these, or nothing: {known}.",
    "«{value}» não é nenhuma de nossas colunas. Escreva uma destas, ou nada: {known}.",
)
TWICE = Sentence(
    "Dos columnas no pueden ser «{target}»: deje solo una.",
    "Two columns cannot be “{target}”: leave only one.",
    "Duas colunas não podem ser «{target}»: deixe só uma.",
)
HEADING_TWICE = Sentence(
    "«{heading}» está dos veces: deje solo una.",
    "“{heading}” is there twice: leave only one.",
    "«{heading}» está duas vezes: deixe só uma.",
)
NO_NAMES = Sentence(
    "Ninguna columna es «{name}»: sin él no se puede agregar a nadie. Escriba «{name}» junto a la "
    "columna que lo tiene.",
    "No column is “{name}”: without it nobody can be added. Write “{name}” beside the column that "
    "has it.",
    "Nenhuma coluna é «{name}»: sem ele não se pode acrescentar ninguém. Escreva «{name}» ao lado "
    "da coluna que o tem.",
)

# Rows.
NO_NAME = Sentence(
    "La fila no tiene nombre: no se agregó a nadie. Escríbalo en la lista y repita.",
    "The row has no name: nobody was added. Write it into the list and repeat.",
    "A linha não tem nome: ninguém foi acrescentado. Escreva-o na lista e repita.",
)
NOBODY = Sentence(
    "«{value}» no es el nombre de nadie: no se agregó. Si lo es, agréguelo a mano.",
    "“{value}” is nobody's name: nobody was added. If it is, add the person by hand.",
    "«{value}» não é o nome de ninguém: ninguém foi acrescentado. Se for, acrescente a pessoa à "
    "mão.",
)
NOBODY_YET = Sentence(
    "«{value}» todavía no es el nombre de nadie: no se agregó, ni su organización. Cuando se sepa "
    "quién es, escríbalo en la lista y repita.",
    "“{value}” is nobody's name yet: it was not added, nor was the organisation. When it is known "
    "who it is, write the name into the list and repeat.",
    "«{value}» ainda não é o nome de ninguém: não foi acrescentado, nem sua organização. Quando se "
    "souber quem é, escreva-o na lista e repita.",
)
SEVERAL = Sentence(
    "«{value}» parece el nombre de varias personas: no se agregó a ninguna. Haga en la lista una "
    "fila para cada una y repita; si es una sola, agréguela a mano.",
    "“{value}” looks like the name of several people: none was added. Make a row for each of them "
    "in the list and repeat; if it is one person, add them by hand.",
    "«{value}» parece o nome de várias pessoas: nenhuma foi acrescentada. Faça na lista uma linha "
    "para cada uma e repita; se é uma só, acrescente-a à mão.",
)
COMPANION = Sentence(
    "«{value}»: se agregó a «{name}». De quien va con ella no consta el nombre; pídalo, y "
    "agréguelo a mano.",
    "“{value}”: “{name}” was added. The name of whoever comes along is not given; ask for it, "
    "and add that person by hand.",
    "«{value}»: acrescentou-se «{name}». Não consta o nome de quem vai junto; peça-o, e "
    "acrescente-o à mão.",
)
TURNED = Sentence(
    "«{value}» se escribió «{name}»: el encabezado dice que los apellidos van primero.",
    "“{value}” was written “{name}”: the heading says that surnames come first.",
    "«{value}» foi escrito «{name}»: o cabeçalho diz que os sobrenomes vêm primeiro.",
)
WITH_COMMA = Sentence(
    "«{value}» se dejó tal cual: no se sabe qué separa la coma. Si son los apellidos, o no es "
    "parte del nombre, corríjalo.",
    "“{value}” was left as it is: there is no telling what the comma separates. If it is the "
    "surnames, or not part of the name, correct it.",
    "«{value}» ficou tal como está: não se sabe o que a vírgula separa. Se são os sobrenomes, ou "
    "não é parte do nome, corrija-o.",
)
SHORT_PHONE = Sentence(
    "«{value}» no es un teléfono completo (menos de {least} cifras), y no se tomó. Corríjalo en la "
    "lista, o escríbalo después.",
    "“{value}” is not a complete telephone number (fewer than {least} digits), and was not taken. "
    "Correct it in the list, or write it later.",
    "«{value}» não é um telefone completo (menos de {least} algarismos), e não foi aproveitado. "
    "Corrija-o na lista, ou escreva-o depois.",
)
OTHER_PHONES = Sentence(
    "Hay varios teléfonos; se tomó el primero, {value}.",
    "There are several telephone numbers; the first, {value}, was taken.",
    "Há vários telefones; ficou o primeiro, {value}.",
)
NOT_A_SECTOR = Sentence(
    "«{value}» no es un sector, y no se tomó. Son: {known}.",
    "“{value}” is not a sector, and was not taken. They are: {known}.",
    "«{value}» não é um setor, e não foi aproveitado. São: {known}.",
)
NOT_A_COUNTRY = Sentence(
    "«{value}» no se reconoce como país, y no se tomó. Escriba su código de dos letras, como MX.",
    "“{value}” is not recognised as a country, and was not taken. Write its code of two letters, "
    "such as MX.",
    "«{value}» não se reconhece como país, e não foi aproveitado. Escreva seu código de duas "
    "letras, como BR.",
)
NOT_AN_ADDRESS = Sentence(
    "«{value}» no es una dirección de correo, y no se tomó. Corríjala en la lista, o escríbala "
    "después.",
    "“{value}” is not an e-mail address, and was not taken. Correct it in the list, or write "
    "it later.",
    "«{value}» não é um endereço de e-mail, e não foi aproveitado. Corrija-o na lista, ou "
    "escreva-o depois.",
)
OTHER_ADDRESSES = Sentence(
    "Hay varias direcciones; se tomó la primera, {value}.",
    "There are several addresses; the first, {value}, was taken.",
    "Há vários endereços; ficou o primeiro, {value}.",
)
SAME_NAME = Sentence(
    "Se llama igual que «{known}», pero su correo es otro: no se agregó. Si son dos personas, "
    "agréguela a mano.",
    "It is the same name as “{known}”, but a different e-mail address: not added. If they are "
    "two people, add the other by hand.",
    "Tem o mesmo nome que «{known}», mas outro e-mail: não foi acrescentada. Se são duas pessoas, "
    "acrescente-a à mão.",
)
