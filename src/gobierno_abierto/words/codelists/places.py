"""Codes of places, and of what they need to have."""

from gobierno_abierto.model import ResourceType
from gobierno_abierto.words.codelists.codelist import Codelist, Term, closed
from gobierno_abierto.words.codelists.common import OTHER
from gobierno_abierto.words.languages import Sentence

RESOURCE_TYPE = closed(
    "resource-type",
    ResourceType,
    Sentence("Tipo de recurso", "Kind of resource", "Tipo de recurso"),
    Sentence(
        es="Qué clase de cosa necesita una actividad, y puede no alcanzar para todas.",
        en="What kind of thing an item needs, and of which there may not be enough for all.",
        pt="Que tipo de coisa uma atividade precisa, e pode não bastar para todas.",
    ),
    {
        ResourceType.INTERPRETATION: Term(
            Sentence("interpretación", "interpreting", "interpretação"),
            Sentence(
                es="Quienes interpretan de un idioma a otro o a lengua de señas, con su cabina o equipo.",
                en="People who interpret from one language into another or into sign language, with their booth or equipment.",
                pt="Quem interpreta de um idioma para outro ou para língua de sinais, com sua cabine ou equipamento.",
            ),
        ),
        ResourceType.CAPTIONING: Term(
            Sentence("subtitulado", "captioning", "legendagem"),
            Sentence(
                es="Lo que se dice, escrito en una pantalla en el momento.",
                en="What is said, written on a screen as it is said.",
                pt="O que se diz, escrito em uma tela no momento.",
            ),
        ),
        ResourceType.EQUIPMENT: Term(
            Sentence("equipo", "equipment", "equipamento"),
            Sentence(
                es="Proyectores, micrófonos, computadoras y otros aparatos.",
                en="Projectors, microphones, computers and other devices.",
                pt="Projetores, microfones, computadores e outros aparelhos.",
            ),
        ),
        ResourceType.OTHER: Term(
            OTHER,
            Sentence(
                es="Cualquier otra cosa que se agota, como un autobús o el cuidado de niñas y niños.",
                en="Anything else that runs out, such as a bus or child care.",
                pt="Qualquer outra coisa que se esgota, como um ônibus ou o cuidado de crianças.",
            ),
        ),
    },
)

ACCESSIBILITY = Codelist(
    "accessibility",
    Sentence("Accesibilidad", "Accessibility", "Acessibilidade"),
    Sentence(
        es="Lo que tiene una sede o una sala para que nadie quede fuera; lo que no está escrito no consta.",
        en="What a venue or a room has so that nobody is left out; of what is not listed nothing is known.",
        pt="O que uma sede ou uma sala tem para que ninguém fique de fora; do que não está escrito nada se sabe.",
    ),
    is_open=True,
    terms={
        "wheelchair": Term(
            Sentence(
                "acceso en silla de ruedas", "wheelchair access", "acesso em cadeira de rodas"
            ),
            Sentence(
                es="Se llega en silla de ruedas desde la calle hasta el lugar, sin escalones.",
                en="A wheelchair user can come from the street to the place, without steps.",
                pt="Chega-se em cadeira de rodas da rua até o lugar, sem degraus.",
            ),
        ),
        "ramp": Term(
            Sentence("rampa", "ramp", "rampa"),
            Sentence(
                es="Hay una rampa junto a los escalones; no dice nada del resto del camino.",
                en="There is a ramp beside the steps; it says nothing of the rest of the way.",
                pt="Há uma rampa junto aos degraus; nada diz do resto do caminho.",
            ),
        ),
        "lift": Term(
            Sentence("ascensor", "lift", "elevador"),
            Sentence(
                es="Hay un ascensor en el que cabe una silla de ruedas.",
                en="There is a lift with room for a wheelchair.",
                pt="Há um elevador em que cabe uma cadeira de rodas.",
            ),
        ),
        "accessible-toilet": Term(
            Sentence("baño accesible", "accessible toilet", "banheiro acessível"),
            Sentence(
                es="Hay un baño al que se puede entrar y en el que se puede girar con silla de ruedas.",
                en="There is a toilet with room to enter and turn in a wheelchair.",
                pt="Há um banheiro em que se pode entrar e girar com cadeira de rodas.",
            ),
        ),
        "accessible-stage": Term(
            Sentence("escenario accesible", "accessible stage", "palco acessível"),
            Sentence(
                es="Quien habla puede subir al escenario en silla de ruedas, o no hay que subir.",
                en="A speaker can get onto the stage in a wheelchair, or there is none to get onto.",
                pt="Quem fala pode subir ao palco em cadeira de rodas, ou não é preciso subir.",
            ),
        ),
        "accessible-parking": Term(
            Sentence("estacionamiento accesible", "accessible parking", "estacionamento acessível"),
            Sentence(
                es="Hay lugares de estacionamiento reservados para personas con discapacidad.",
                en="There are parking spaces reserved for people with disabilities.",
                pt="Há vagas de estacionamento reservadas para pessoas com deficiência.",
            ),
        ),
        "hearing-loop": Term(
            Sentence("aro magnético", "hearing loop", "aro magnético"),
            Sentence(
                es="El sonido llega directo a los audífonos e implantes de quien los usa.",
                en="The sound goes straight to hearing aids and implants.",
                pt="O som chega direto aos aparelhos auditivos e implantes de quem os usa.",
            ),
        ),
        "caption-screen": Term(
            Sentence("pantalla para subtítulos", "caption screen", "tela para legendas"),
            Sentence(
                es="Hay una pantalla para lo que se subtitula; quién subtitula es un recurso aparte.",
                en="There is a screen for captions; whoever writes them is a resource of its own.",
                pt="Há uma tela para as legendas; quem legenda é um recurso à parte.",
            ),
        ),
        "tactile-paving": Term(
            Sentence("piso podotáctil", "tactile paving", "piso tátil"),
            Sentence(
                es="El piso guía a quien camina con bastón.",
                en="The floor guides people who walk with a cane.",
                pt="O piso guia quem caminha com bengala.",
            ),
        ),
        "braille": Term(
            Sentence("señales en braille", "braille signs", "sinalização em braile"),
            Sentence(
                es="Las salas, los baños y los ascensores están señalados en braille.",
                en="Rooms, toilets and lifts are marked in braille.",
                pt="As salas, os banheiros e os elevadores estão sinalizados em braile.",
            ),
        ),
        "assistance-dogs": Term(
            Sentence("perros de asistencia", "assistance dogs", "cães de assistência"),
            Sentence(
                es="Se puede entrar con un perro guía o de asistencia.",
                en="Guide dogs and assistance dogs may come in.",
                pt="Pode-se entrar com cão-guia ou de assistência.",
            ),
        ),
        "quiet-room": Term(
            Sentence("sala de descanso sensorial", "quiet room", "sala de descanso sensorial"),
            Sentence(
                es="Hay una sala sin ruido ni luces fuertes para quien necesite una pausa.",
                en="There is a room without noise or strong light for whoever needs a pause.",
                pt="Há uma sala sem ruído nem luzes fortes para quem precisar de uma pausa.",
            ),
        ),
        "lactation-room": Term(
            Sentence("sala de lactancia", "lactation room", "sala de amamentação"),
            Sentence(
                es="Hay una sala para amamantar o extraerse leche.",
                en="There is a room to breastfeed or to express milk.",
                pt="Há uma sala para amamentar ou extrair leite.",
            ),
        ),
    },
)
