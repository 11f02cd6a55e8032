"""The words for people and the organisations they speak for."""

from gobierno_abierto.model import Organization, Person, Publication
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_NAME = Sentence("Nombre", "Name", "Nome")
_SECTOR = Sentence("Sector", "Sector", "Setor")
_COUNTRY = Sentence("País", "Country", "País")
_ORGANIZATION = Sentence("Organización", "Organisation", "Organização")

_ORGANIZATION_MEMBERS = {
    "name": Member(
        _NAME,
        Sentence(
            es="El nombre de la organización.",
            en="The name of the organisation.",
            pt="O nome da organização.",
        ),
    ),
    "sector": Member(
        _SECTOR,
        Sentence(
            es="El sector al que pertenece: gobierno, sociedad civil, academia… Si falta, no consta.",
            en="The sector it belongs to: government, civil society, academia… If absent, it is not stated.",
            pt="O setor ao qual pertence: governo, sociedade civil, academia… Se faltar, não consta.",
        ),
    ),
    "country": Member(
        _COUNTRY,
        Sentence(
            es="El código ISO 3166-1 del país, de dos letras mayúsculas, como «MX». Si falta, no consta, o no es de ningún país.",
            en="The ISO 3166-1 code of the country, two capital letters, such as “MX”. If absent, it is not stated, or the organisation is of no country.",
            pt="O código ISO 3166-1 do país, de duas letras maiúsculas, como «BR». Se faltar, não consta, ou não é de nenhum país.",
        ),
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa de su página, como «https://example.org/».",
            en="The whole address of its page, such as “https://example.org/”.",
            pt="O endereço completo de sua página, como «https://example.org/».",
        ),
    ),
    "delegation": Member(
        Sentence("Delegación", "Delegation", "Delegação"),
        Sentence(
            es="Cuántas personas envía la organización. Si falta, no consta.",
            en="How many people the organisation sends. If absent, it is not stated.",
            pt="Quantas pessoas a organização envia. Se faltar, não consta.",
        ),
    ),
}

_PERSON_MEMBERS = {
    "name": Member(
        _NAME,
        Sentence(
            es="El nombre tal como la persona lo escribe. Si falta, no se conoce o no se publica.",
            en="The name as the person writes it. If absent, it is not known or not published.",
            pt="O nome tal como a pessoa o escreve. Se faltar, não é conhecido ou não é publicado.",
        ),
    ),
    "organization": Member(
        _ORGANIZATION,
        Sentence(
            es="El identificador de la organización a la que pertenece.",
            en="The identifier of the organisation the person belongs to.",
            pt="O identificador da organização à qual pertence.",
        ),
    ),
    "position": Member(
        Sentence("Cargo", "Position", "Cargo"),
        Sentence(
            es="El cargo que ocupa. Se muestra en las actividades que no indican otro.",
            en="The position the person holds. It is shown in items that do not state another.",
            pt="O cargo que ocupa. É mostrado nas atividades que não indicam outro.",
        ),
    ),
    "sector": Member(
        _SECTOR,
        Sentence(
            es="El sector desde el que habla. Si falta, cuenta el de la organización por la que habla.",
            en="The sector the person speaks from. If absent, that of the organisation the person speaks for counts.",
            pt="O setor a partir do qual fala. Se faltar, conta o da organização pela qual fala.",
        ),
    ),
    "country": Member(
        _COUNTRY,
        Sentence(
            es="El código ISO 3166-1 del país, de dos letras mayúsculas, como «MX». Si falta, no consta.",
            en="The ISO 3166-1 code of the country, two capital letters, such as “MX”. If absent, it is not stated.",
            pt="O código ISO 3166-1 do país, de duas letras maiúsculas, como «BR». Se faltar, não consta.",
        ),
    ),
    "biography": Member(
        Sentence("Semblanza", "Biography", "Biografia"),
        Sentence(
            es="Quién es, en unas líneas.",
            en="Who the person is, in a few lines.",
            pt="Quem é, em algumas linhas.",
        ),
    ),
    "email": Member(
        Sentence("Correo electrónico", "E-mail", "E-mail"),
        Sentence(
            es="La dirección de correo sola, como «nombre@example.org».",
            en="The bare e-mail address, such as “name@example.org”.",
            pt="Apenas o endereço de e-mail, como «nome@example.org».",
        ),
    ),
    "phone": Member(
        Sentence("Teléfono", "Telephone", "Telefone"),
        Sentence(
            es="El número de teléfono.",
            en="The telephone number.",
            pt="O número de telefone.",
        ),
    ),
    "availability": Member(
        Sentence("Disponibilidad", "Availability", "Disponibilidade"),
        Sentence(
            es="Los horarios en que puede venir, según el reloj del evento. Si falta, no consta, que no es lo mismo que poder siempre.",
            en="The times at which the person can come, by the clock of the event. If absent, it is not stated, which is not the same as always.",
            pt="Os horários em que pode vir, pelo relógio do evento. Se faltar, não consta, o que não é o mesmo que poder sempre.",
        ),
    ),
    "zone": Member(
        Sentence("Zona horaria", "Time zone", "Fuso horário"),
        Sentence(
            es="El nombre IANA de la zona horaria en que está mientras participa a distancia, como «America/Bogota». Si falta, no consta.",
            en="The IANA name of the time zone in which the person is while taking part from a distance, such as “America/Bogota”. If absent, it is not stated.",
            pt="O nome IANA do fuso horário em que está enquanto participa a distância, como «America/Bogota». Se faltar, não consta.",
        ),
    ),
    "care": Member(
        Sentence("Protección", "Protection", "Proteção"),
        Sentence(
            es="Por qué se protege a la persona más que a otras: por ser menor de edad o por estar en riesgo. No se publica nunca. Si falta, no consta.",
            en="Why the person is protected more than others: as a minor or as somebody at risk. It is never published. If absent, it is not stated.",
            pt="Por que a pessoa é protegida mais do que outras: por ser menor de idade ou por estar em risco. Nunca é publicado. Se faltar, não consta.",
        ),
    ),
    "publication": Member(
        Sentence("Permisos de publicación", "Permissions to publish", "Permissões de publicação"),
        Sentence(
            es="Qué datos de la persona pueden publicarse, para qué y por qué. Sin ningún permiso vigente no se publica ninguno.",
            en="Which details of the person may be published, what for and why. Without any permission in force, none is published.",
            pt="Quais dados da pessoa podem ser publicados, para quê e por quê. Sem nenhuma permissão vigente, nenhum é publicado.",
        ),
    ),
}

_PUBLICATION_MEMBERS = {
    "fields": Member(
        Sentence("Datos que se publican", "Published details", "Dados publicados"),
        Sentence(
            es="Qué datos pueden publicarse, uno por uno; por ejemplo, el nombre y la organización.",
            en="Which details may be published, one by one; for example, the name and the organisation.",
            pt="Quais dados podem ser publicados, um por um; por exemplo, o nome e a organização.",
        ),
    ),
    "purpose": Member(
        Sentence("Finalidad", "Purpose", "Finalidade"),
        Sentence(
            es="Para qué se publican; por ejemplo, para difundir el programa.",
            en="What they are published for; for example, to make the programme known.",
            pt="Para que são publicados; por exemplo, para divulgar a programação.",
        ),
    ),
    "basis": Member(
        Sentence("Base legal", "Legal basis", "Base legal"),
        Sentence(
            es="Por qué pueden publicarse: por consentimiento, por función pública, por obligación legal u otra base de la lista.",
            en="Why they may be published: by consent, because of public office, by legal duty or on another basis of the list.",
            pt="Por que podem ser publicados: por consentimento, por função pública, por obrigação legal ou outra base da lista.",
        ),
    ),
    "given": Member(
        Sentence("Fecha del permiso", "Date of permission", "Data da permissão"),
        Sentence(
            es="El día desde el que se tiene el permiso.",
            en="The day since which there has been permission.",
            pt="O dia a partir do qual se tem a permissão.",
        ),
    ),
    "until": Member(
        Sentence("Vigente hasta", "In force until", "Vigente até"),
        Sentence(
            es="El último día en que vale el permiso. Si falta, no vence.",
            en="The last day on which the permission holds. If absent, it does not run out.",
            pt="O último dia em que a permissão vale. Se faltar, não vence.",
        ),
    ),
    "notice": Member(
        Sentence("Aviso de privacidad", "Privacy notice", "Aviso de privacidade"),
        Sentence(
            es="La versión del aviso de privacidad que se mostró a la persona, como la llama quien lo publica. Si falta, no consta.",
            en="The version of the privacy notice that the person was shown, as its publisher calls it. If absent, it is not stated.",
            pt="A versão do aviso de privacidade mostrado à pessoa, como a chama quem o publica. Se faltar, não consta.",
        ),
    ),
    "notice_date": Member(
        Sentence("Fecha del aviso", "Date of the notice", "Data do aviso"),
        Sentence(
            es="El día de esa versión del aviso. Si falta, no consta.",
            en="The day of that version of the notice. If absent, it is not stated.",
            pt="O dia dessa versão do aviso. Se faltar, não consta.",
        ),
    ),
    "despite": Member(
        Sentence("Aunque esté protegida", "Although protected", "Embora protegida"),
        Sentence(
            es="Los motivos de protección de la persona a pesar de los cuales se dio este permiso. Sin ellos, no vale para quien está protegida.",
            en="The reasons for protecting the person in spite of which this permission was given. Without them, it does not count for somebody who is protected.",
            pt="Os motivos de proteção da pessoa apesar dos quais se deu esta permissão. Sem eles, não vale para quem está protegida.",
        ),
    ),
    "withdrawn": Member(
        Sentence("Fecha de retiro", "Date of withdrawal", "Data da retirada"),
        Sentence(
            es="El día en que se retiró el permiso; cuenta en cuanto se escribe, aunque la fecha no haya llegado. Si falta, el permiso sigue vigente, salvo que otro posterior lo retire.",
            en="The day on which the permission was withdrawn; it counts as soon as it is written, even if the day is still to come. If absent, the permission is in force, unless a later one withdraws it.",
            pt="O dia em que a permissão foi retirada; conta assim que é escrito, mesmo que a data não tenha chegado. Se faltar, a permissão continua vigente, salvo se outra posterior a retirar.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Organization: Described(
        _ORGANIZATION,
        Sentence(
            es="Un ministerio, una organización de la sociedad civil, una universidad, una empresa.",
            en="A ministry, an organisation of civil society, a university, a firm.",
            pt="Um ministério, uma organização da sociedade civil, uma universidade, uma empresa.",
        ),
        _ORGANIZATION_MEMBERS,
    ),
    Publication: Described(
        Sentence("Permiso de publicación", "Permission to publish", "Permissão de publicação"),
        Sentence(
            es="Qué datos de una persona pueden publicarse, para qué, con qué base legal y desde cuándo.",
            en="Which details of a person may be published, what for, on which legal basis and since when.",
            pt="Quais dados de uma pessoa podem ser publicados, para quê, com qual base legal e desde quando.",
        ),
        _PUBLICATION_MEMBERS,
    ),
    Person: Described(
        Sentence("Persona", "Person", "Pessoa"),
        Sentence(
            es="Alguien que participa. A la vista pública solo pasan los datos que permite «publication».",
            en="Somebody who takes part. Only the details that “publication” allows are kept in the public view.",
            pt="Alguém que participa. Para a versão pública só passam os dados que «publication» permite.",
        ),
        _PERSON_MEMBERS,
    ),
}
