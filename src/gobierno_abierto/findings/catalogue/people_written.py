"""GA410 and GA413 in other words: where it is plain what somebody has written there."""

import attrs

from gobierno_abierto.findings.catalogue.people import BAD_EMAIL, PLACEHOLDER_PERSON
from gobierno_abierto.words import Sentence

NO_EMAIL = attrs.evolve(
    BAD_EMAIL,
    remedy=Sentence(
        es="Si no tiene correo, o no se sabe, deje el dato vacío.",
        en="If there is no address, or it is not known, leave it blank.",
        pt="Se não tem e-mail, ou não se sabe, deixe o dado vazio.",
    ),
)
SEVERAL_EMAILS = attrs.evolve(
    BAD_EMAIL,
    message=Sentence(
        es="En «{email}» hay varios correos, y aquí va uno solo.",
        en="There are several e-mail addresses in “{email}”, and only one belongs here.",
        pt="Em «{email}» há vários e-mails, e aqui vai um só.",
    ),
    remedy=Sentence(
        es="Deje solo uno, sin nada más.",
        en="Leave only one, and nothing else.",
        pt="Deixe só um, sem mais nada.",
    ),
)
BLANK_IN_EMAIL = attrs.evolve(
    BAD_EMAIL,
    message=Sentence(
        es="«{email}» no puede ser un correo electrónico: tiene un espacio adentro.",
        en="“{email}” cannot be an e-mail address: it has a space in it.",
        pt="«{email}» não pode ser um e-mail: tem um espaço no meio.",
    ),
    remedy=Sentence(
        es="Quite el espacio y lo que no sea parte de la dirección.",
        en="Take out the space and whatever is not part of the address.",
        pt="Retire o espaço e o que não faça parte do endereço.",
    ),
)

# The same of what is no person.
PLACEHOLDER_NAME = attrs.evolve(
    PLACEHOLDER_PERSON,
    message=Sentence(
        es="«{name}» no es un nombre: solo dice que falta, o que no hay.",
        en="“{name}” is no name: it only says that it is missing, or that there is none.",
        pt="«{name}» não é um nome: só diz que falta, ou que não há.",
    ),
    remedy=Sentence(
        es="Quite esa fila o ese registro, y deje vacías las celdas o los campos que lo nombran.",
        en="Take out that row or that record, and leave blank the cells or fields that name it.",
        pt="Retire essa linha ou esse registro, e deixe vazias as células ou os campos que o "
        "nomeiam.",
    ),
)
SEVERAL_PEOPLE = attrs.evolve(
    PLACEHOLDER_PERSON,
    message=Sentence(
        es="«{name}» parece el nombre de varias personas, y no el de una.",
        en="“{name}” looks like the name of several people, and not of one.",
        pt="«{name}» parece o nome de várias pessoas, e não o de uma.",
    ),
    remedy=Sentence(
        es="Ponga a cada una en su propia fila o registro, con sus propios permisos y papeles, y "
        "quite esta; si es el nombre de una sola persona, no hace falta hacer nada.",
        en="Give each of them a row or record of their own, with their own permissions and roles, "
        "and take this one out; if it is the name of one person, there is nothing to do.",
        pt="Ponha cada uma em sua própria linha ou registro, com suas próprias permissões e "
        "papéis, e retire esta; se é o nome de uma só pessoa, não é preciso fazer nada.",
    ),
)
