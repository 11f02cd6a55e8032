"""The words for what a document says of itself."""

from gobierno_abierto.model import Citation, Header, Source, Waiver
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_PUBLISHER = Sentence(
    "Responsable de la publicación", "Publisher", "Responsável pela publicação"
)  # fmt: skip
_LICENCE = Sentence("Licencia", "Licence", "Licença")
_SOURCE = Sentence("Fuente", "Source", "Fonte")

_HEADER = {
    "format": Member(
        Sentence("Versión del formato", "Format version", "Versão do formato"),
        Sentence(
            es="La versión del formato en que está escrito el archivo, como «1.0». Si falta, se toma la del programa que lo lee.",
            en="The version of the format in which the file is written, such as “1.0”. If absent, that of the program that reads it is taken.",
            pt="A versão do formato em que o arquivo está escrito, como «1.0». Se faltar, toma-se a do programa que o lê.",
        ),
    ),
    "namespace": Member(
        Sentence("Espacio de nombres", "Namespace", "Espaço de nomes"),
        Sentence(
            es="Una dirección que pertenece a quien publica, como «https://…» o «tag:…». Junto con un identificador forma un nombre único en el mundo.",
            en="An address that belongs to the publisher, such as “https://…” or “tag:…”. Together with an identifier it makes a name that is unique in the world.",
            pt="Um endereço que pertence a quem publica, como «https://…» ou «tag:…». Junto com um identificador forma um nome único no mundo.",
        ),
    ),
    "revision": Member(
        Sentence("Número de revisión", "Revision number", "Número da revisão"),
        Sentence(
            es="Cuántas veces se ha publicado el documento, contando esta: 1 en la primera. Por este número los calendarios reconocen la versión más reciente.",
            en="How many times the document has been published, this time included: 1 for the first. By this number calendars recognise the latest version.",
            pt="Quantas vezes o documento foi publicado, contando esta: 1 na primeira. Por este número os calendários reconhecem a versão mais recente.",
        ),
    ),
    "revised": Member(
        Sentence("Fecha de la revisión", "Revision date", "Data da revisão"),
        Sentence(
            es="El día de esta revisión. Los calendarios la llevan como fecha de su última modificación.",
            en="The day of this revision. Calendars carry it as the date of their last change.",
            pt="O dia desta revisão. Os calendários o levam como data de sua última modificação.",
        ),
    ),
    "language": Member(
        Sentence("Idioma original", "Original language", "Idioma original"),
        Sentence(
            es="La etiqueta BCP 47 del idioma en que se escribió el documento, como «es» o «pt-BR».",
            en="The BCP 47 tag of the language in which the document was written, such as “es” or “pt-BR”.",
            pt="A etiqueta BCP 47 do idioma em que o documento foi escrito, como «es» ou «pt-BR».",
        ),
    ),
    "publisher": Member(
        _PUBLISHER,
        Sentence(
            es="El nombre de la institución o la persona que publica el documento.",
            en="The name of the institution or the person that publishes the document.",
            pt="O nome da instituição ou da pessoa que publica o documento.",
        ),
    ),
    "licence": Member(
        _LICENCE,
        Sentence(
            es="La licencia con que se publica el documento: un nombre SPDX, como «CC-BY-4.0», o su dirección web.",
            en="The licence under which the document is published: an SPDX name, such as “CC-BY-4.0”, or its web address.",
            pt="A licença sob a qual o documento é publicado: um nome SPDX, como «CC-BY-4.0», ou seu endereço web.",
        ),
    ),
    "contact": Member(
        Sentence("Contacto", "Contact", "Contato"),
        Sentence(
            es="A dónde escribir sobre el documento: un correo («mailto:…») o una página web.",
            en="Where to write about the document: an e-mail address (“mailto:…”) or a web page.",
            pt="Para onde escrever sobre o documento: um e-mail («mailto:…») ou uma página web.",
        ),
    ),
    "fictional": Member(
        Sentence("Documento ficticio", "Fictional document", "Documento fictício"),
        Sentence(
            es="«true» si todo lo que contiene es inventado, y así se avisa a quien lo lee. Si falta, no lo es.",
            en="“true” if everything in it is invented, and readers are told so. If absent, it is not.",
            pt="«true» se tudo o que ele contém é inventado, e assim se avisa a quem o lê. Se faltar, não é.",
        ),
    ),
    "visibility": Member(
        Sentence("Visibilidad", "Visibility", "Visibilidade"),
        Sentence(
            es="Si el documento es para todo el público o solo para uso interno. Si falta, no consta.",
            en="Whether the document is for everybody or for internal use only. If absent, it is not stated.",
            pt="Se o documento é para todo o público ou apenas para uso interno. Se faltar, não consta.",
        ),
    ),
    "sources": Member(
        Sentence("Fuentes", "Sources", "Fontes"),
        Sentence(
            es="De dónde se tomó lo que dice el documento.",
            en="Where the facts in the document come from.",
            pt="De onde foi tirado o que o documento diz.",
        ),
    ),
    "citations": Member(
        Sentence("Citas", "Citations", "Citações"),
        Sentence(
            es="Las palabras de las fuentes que respaldan cada campo.",
            en="The words of the sources that support each field.",
            pt="As palavras das fontes que respaldam cada campo.",
        ),
    ),
}

_SOURCE_MEMBERS = {
    "title": Member(
        Sentence("Título", "Title", "Título"),
        Sentence(
            es="El título de la fuente, tal como aparece en ella.",
            en="The title of the source, as it stands there.",
            pt="O título da fonte, tal como aparece nela.",
        ),
    ),
    "publisher": Member(
        _PUBLISHER,
        Sentence(
            es="El nombre de quien publicó la fuente.",
            en="The name of whoever published the source.",
            pt="O nome de quem publicou a fonte.",
        ),
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa de la fuente, como «https://example.org/anuncio».",
            en="The whole address of the source, such as “https://example.org/notice”.",
            pt="O endereço completo da fonte, como «https://example.org/anuncio».",
        ),
    ),
    "date": Member(
        Sentence("Fecha", "Date", "Data"),
        Sentence(
            es="La fecha de la fuente, tan precisa como se conozca.",
            en="The date of the source, as precise as it is known.",
            pt="A data da fonte, tão precisa quanto se conheça.",
        ),
    ),
    "licence": Member(
        _LICENCE,
        Sentence(
            es="La licencia de la fuente, que puede ser distinta de la del documento: un nombre SPDX o una dirección web.",
            en="The licence of the source, which may differ from that of the document: an SPDX name or a web address.",
            pt="A licença da fonte, que pode ser diferente da do documento: um nome SPDX ou um endereço web.",
        ),
    ),
}

_CITATION_MEMBERS = {
    "source": Member(
        _SOURCE,
        Sentence(
            es="El identificador de la fuente, que está en el encabezado.",
            en="The identifier of the source, which stands in the header.",
            pt="O identificador da fonte, que está no cabeçalho.",
        ),
    ),
    "of": Member(
        Sentence("Objeto citado", "Cited object", "Objeto citado"),
        Sentence(
            es="El identificador de aquello de lo que habla la cita: una persona, una actividad o cualquier otra cosa del documento.",
            en="The identifier of what the citation is about: a person, an item or anything else in the document.",
            pt="O identificador daquilo de que fala a citação: uma pessoa, uma atividade ou qualquer outra coisa do documento.",
        ),
    ),
    "field": Member(
        Sentence("Campo", "Field", "Campo"),
        Sentence(
            es="El nombre del campo que la cita respalda, como «title» o «dates». No es una posición en una lista.",
            en="The name of the field that the citation supports, such as “title” or “dates”. It is not a position in a list.",
            pt="O nome do campo que a citação respalda, como «title» ou «dates». Não é uma posição em uma lista.",
        ),
    ),
    "quote": Member(
        Sentence("Texto citado", "Quoted words", "Texto citado"),
        Sentence(
            es="Las palabras de la fuente tal como están impresas; solo se unifican los espacios.",
            en="The words of the source as they are printed; only the spaces are made uniform.",
            pt="As palavras da fonte tal como estão impressas; apenas os espaços são uniformizados.",
        ),
    ),
}

_WAIVER_MEMBERS = {
    "code": Member(
        Sentence("Código de la observación", "Finding code", "Código da observação"),
        Sentence(
            es="El código de la observación que se acepta, como «GA301».",
            en="The code of the finding that is accepted, such as “GA301”.",
            pt="O código da observação que se aceita, como «GA301».",
        ),
    ),
    "ids": Member(
        Sentence("Objetos de la observación", "Objects of the finding", "Objetos da observação"),
        Sentence(
            es="Los identificadores de todo aquello de lo que trata la observación. Si falta uno o sobra otro, la excepción no vale.",
            en="The identifiers of everything that the finding is about. If one is missing, or there is one too many, the waiver does not apply.",
            pt="Os identificadores de tudo aquilo de que trata a observação. Se falta um ou sobra outro, a exceção não vale.",
        ),
    ),
    "reason": Member(
        Sentence("Razón", "Reason", "Motivo"),
        Sentence(
            es="Por qué se acepta la observación.",
            en="Why the finding is accepted.",
            pt="Por que se aceita a observação.",
        ),
    ),
    "by": Member(
        Sentence("Responsable de la excepción", "Accepted by", "Responsável pela exceção"),
        Sentence(
            es="El nombre de quien revisó la observación y la acepta.",
            en="The name of whoever looked at the finding and accepts it.",
            pt="O nome de quem examinou a observação e a aceita.",
        ),
    ),
    "until": Member(
        Sentence("Último día", "Last day", "Último dia"),
        Sentence(
            es="El último día en que vale la excepción. Si falta, no vence.",
            en="The last day on which the waiver holds. If absent, it does not expire.",
            pt="O último dia em que a exceção vale. Se faltar, não vence.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Header: Described(
        Sentence("Encabezado", "Document header", "Cabeçalho"),
        Sentence(
            es="Lo que el documento dice de sí mismo: quién lo publica, cuándo, con qué licencia y de qué fuentes.",
            en="What the document says of itself: who publishes it, when, under which licence and from which sources.",
            pt="O que o documento diz de si mesmo: quem o publica, quando, sob qual licença e a partir de quais fontes.",
        ),
        _HEADER,
    ),
    Source: Described(
        _SOURCE,
        Sentence(
            es="Un anuncio, un documento o una página de donde se tomó lo que dice el documento.",
            en="An announcement, a document or a page from which facts in the document come.",
            pt="Um anúncio, um documento ou uma página de onde foi tirado o que o documento diz.",
        ),
        _SOURCE_MEMBERS,
    ),
    Citation: Described(
        Sentence("Cita", "Citation", "Citação"),
        Sentence(
            es="Las palabras de una fuente que respaldan lo que dice un campo.",
            en="The words of a source that support what a field says.",
            pt="As palavras de uma fonte que respaldam o que um campo diz.",
        ),
        _CITATION_MEMBERS,
    ),
    Waiver: Described(
        Sentence("Excepción justificada", "Waiver", "Exceção justificada"),
        Sentence(
            es="Una observación que alguien revisó y acepta, con su razón. No pasa a la vista pública.",
            en="A finding that somebody has looked at and accepts, with the reason. It is left out of the public view.",
            pt="Uma observação que alguém examinou e aceita, com seu motivo. Não passa para a versão pública.",
        ),
        _WAIVER_MEMBERS,
    ),
}
