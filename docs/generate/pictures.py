"""The drawings of the documentation: SVG of its own text, told in words for who does not see it."""

from collections.abc import Callable
from html import escape
from itertools import count
from typing import NamedTuple

from gobierno_abierto.words import Language, Sentence

_WIDTH = 440
_ROW = 50

_LAYERS = (
    ("__init__", Sentence("la fachada: lo único que se importa", "the façade: all you import",
                          "a fachada: tudo o que se importa")),
    ("cli", Sentence("el comando: pregunta, lee, escribe", "the command: asks, reads, writes",
                     "o comando: pergunta, lê, escreve")),
    ("datasets", Sentence("los datos que vienen incluidos", "the data that ship",
                          "os dados que vêm incluídos")),
    ("publish", Sentence("agenda, tablero, línea de tiempo", "agenda, board, timeline",
                         "agenda, painel, linha do tempo")),
    ("formats", Sentence("JSON, iCalendar, tablas, tableros", "JSON, iCalendar, tables, trackers",
                         "JSON, iCalendar, tabelas, painéis")),
    ("privacy", Sentence("la vista pública", "the public view", "a versão pública")),
    ("rules", Sentence("lo que se juzga de un documento", "what is judged of a document",
                       "o que se julga de um documento")),
    ("scheduling", Sentence("choques, cambios, reparación", "clashes, changes, repair",
                            "choques, mudanças, reparação")),
    ("standards", Sentence("épocas y fórmulas de la Alianza", "the Partnership's eras, formulas",
                              "épocas e fórmulas da Parceria")),
    ("editing", Sentence("los cambios de todos los días", "the changes of every day",
                         "as mudanças de todo dia")),
    ("index", Sentence("quién es quién, dónde, cuándo", "who is who, where, when",
                       "quem é quem, onde, quando")),
    ("findings", Sentence("lo que se puede decir, como datos", "what can be said, as data",
                          "o que se pode dizer, como dados")),
    ("words", Sentence("las palabras, en tres idiomas", "the words, in three languages",
                       "as palavras, em três idiomas")),
    ("model", Sentence("los sustantivos, y nada más", "the nouns, and nothing else",
                       "os substantivos, e nada mais")),
)  # fmt: skip


class Picture(NamedTuple):
    """A drawing: what it is called, what it shows in words, and how it is drawn."""

    title: Sentence
    described: Sentence
    height: int
    draw: Callable[[Language], str]


def picture(name: str, lang: Language) -> str:
    """The drawing as SVG that stands in a page, with a title and a description."""
    this = _PICTURES[name]
    title, described = (escape(each.in_language(lang)) for each in this[:2])
    return (
        f'<svg class="ga-picture" role="img" aria-labelledby="{name}-title {name}-desc" '
        f'viewBox="0 0 {_WIDTH} {this.height}" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{title}</title><desc id="{name}-desc">{described}</desc>'
        f"{this.draw(lang)}</svg>"
    )


def _box(x: int, y: int, width: int, height: int, style: str = "") -> str:
    classes = f"ga-box {style}".strip()
    return f'<rect class="{classes}" x="{x}" y="{y}" width="{width}" height="{height}" rx="6"/>'


def _words(x: int, y: int, words: str, style: str = "") -> str:
    return f'<text class="{style}" x="{x}" y="{y}">{escape(words)}</text>'


def _arrow(points: str) -> str:
    return f'<polyline class="ga-arrow" points="{points}" marker-end="url(#ga-head)"/>'


_HEAD = (
    '<defs><marker id="ga-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" '
    'markerHeight="7" orient="auto-start-reverse"><path class="ga-head" d="M0 0L10 5L0 10z"/>'
    "</marker></defs>"
)


def _layers(lang: Language) -> str:
    parts = []
    for row, (name, words) in zip(count(), _LAYERS, strict=False):
        y = row * _ROW + 2
        parts.append(_box(2, y, _WIDTH - 4, _ROW - 6, "ga-roof" if row < 2 else ""))
        parts.append(_words(14, y + 28, name, "ga-name ga-large"))
        parts.append(_words(134, y + 28, words.in_language(lang), "ga-large"))
    return "".join(parts)


_IN_MODEL = {
    "dialogue": Sentence("Diálogo", "Dialogue", "Diálogo"),
    "event": Sentence("Evento", "Event", "Evento"),
    "agenda": Sentence("Agenda", "Agenda", "Agenda"),
    "opening": Sentence("Inauguración", "Opening", "Abertura"),
    "panel": Sentence("Panel", "Panel", "Painel"),
    "block": Sentence("Simultáneas", "Parallel", "Simultâneas"),
    "workshop": Sentence("Taller", "Workshop", "Oficina"),
    "people": Sentence("Personas", "People", "Pessoas"),
    "organizations": Sentence("Organizaciones", "Organisations", "Organizações"),
    "venues": Sentence("Sedes y salas", "Venues, rooms", "Locais e salas"),
    "commitments": Sentence("Compromisos", "Commitments", "Compromissos"),
    "milestones": Sentence("Hitos", "Milestones", "Marcos"),
    "who": Sentence("quién", "who", "quem"),
    "where": Sentence("dónde", "where", "onde"),
    "came": Sentence("de dónde viene", "came from", "de onde vem"),
}


def _model(lang: Language) -> str:
    say = {key: words.in_language(lang) for key, words in _IN_MODEL.items()}
    parts = [
        _HEAD,
        _box(2, 2, 436, 450, "ga-roof"), _words(16, 28, say["dialogue"], "ga-name"),
        _box(16, 42, 408, 230), _words(30, 68, say["event"], "ga-name"),
        _box(30, 82, 380, 176), _words(44, 108, say["agenda"], "ga-name"),
        _box(44, 122, 150, 44), _words(56, 149, say["opening"]),
        _box(44, 192, 150, 44), _words(56, 219, say["panel"]),
        _box(214, 122, 182, 122, "ga-inner"), _words(228, 148, say["block"]),
        _box(228, 162, 154, 32), _words(240, 184, say["workshop"]),
        _box(228, 202, 154, 32), _words(240, 224, say["workshop"]),
        _box(16, 330, 128, 44), _words(28, 357, say["people"]),
        _box(16, 394, 128, 44), _words(28, 421, say["organizations"]),
        _box(156, 330, 132, 44), _words(168, 357, say["venues"]),
        _box(300, 330, 124, 44), _words(312, 357, say["commitments"]),
        _box(312, 394, 112, 44), _words(324, 421, say["milestones"]),
        _arrow("90,236 90,330"), _words(98, 308, say["who"], "ga-small"),
        _arrow("170,236 210,330"), _words(204, 308, say["where"], "ga-small"),
        _arrow("362,330 330,234"), _words(256, 318, say["came"], "ga-small"),
        _arrow("80,394 80,374"), _arrow("368,374 368,394"),
    ]  # fmt: skip
    return "".join(parts)


_PICTURES = {
    "layers": Picture(
        title=Sentence("Las capas del programa", "The layers of the program",
                       "As camadas do programa"),
        described=Sentence(
            es="Doce capas, una sobre otra; cada una solo usa las que están debajo. De arriba "
            "abajo: " + ", ".join(name for name, _ in _LAYERS) + ".",
            en="Twelve layers, one above the other; each uses only those below it. From top to "
            "bottom: " + ", ".join(name for name, _ in _LAYERS) + ".",
            pt="Doze camadas, uma sobre a outra; cada uma só usa as que estão abaixo. De cima para "
            "baixo: " + ", ".join(name for name, _ in _LAYERS) + ".",
        ),
        height=len(_LAYERS) * _ROW,
        draw=_layers,
    ),
    "model": Picture(
        title=Sentence("Los sustantivos del modelo", "The nouns of the model",
                       "Os substantivos do modelo"),
        described=Sentence(
            es="Un diálogo contiene eventos; un evento, una agenda; la agenda, actividades y "
            "sesiones simultáneas con talleres. Junto a ellos, en listas planas del diálogo: "
            "personas, organizaciones, sedes con salas, y compromisos con hitos. Las actividades "
            "señalan por id quién participa y dónde; los compromisos, de qué actividad vienen.",
            en="A dialogue holds events; an event, an agenda; the agenda, items and parallel "
            "blocks of workshops. Beside them, in flat lists of the dialogue: people, "
            "organisations, venues with rooms, and commitments with milestones. Items point by id "
            "to who takes part and where; commitments, to the item they came from.",
            pt="Um diálogo contém eventos; um evento, uma agenda; a agenda, atividades e sessões "
            "simultâneas com oficinas. Ao lado deles, em listas planas do diálogo: pessoas, "
            "organizações, locais com salas, e compromissos com marcos. As atividades apontam por "
            "id quem participa e onde; os compromissos, de que atividade vêm.",
        ),
        height=454,
        draw=_model,
    ),
}  # fmt: skip
