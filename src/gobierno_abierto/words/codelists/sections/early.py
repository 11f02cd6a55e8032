"""Sections of the templates of 2011 to 2016."""

from gobierno_abierto.words.codelists.codelist import Term
from gobierno_abierto.words.languages import Sentence

_T1 = "OGP action plan template of 2011"
_T2 = "OGP commitment template of 2014 to 2016"

SECTIONS: dict[str, Term] = {
    "t1-commitment": Term(
        Sentence("Qué es el compromiso", "What the commitment is", "O que é o compromisso"),
        Sentence(
            es="Plantilla T1: qué se hará; si el párrafo no se dividió, está aquí entero.",
            en="Template T1: what will be done; a paragraph that was not divided stands here whole.",
            pt="Modelo T1: o que será feito; se o parágrafo não foi dividido, está aqui por inteiro.",
        ),
        _T1,
    ),
    "t1-values": Term(
        Sentence(
            "Cómo sirve a la transparencia, la rendición de cuentas y la participación",
            "How it serves transparency, accountability and participation",
            "Como serve à transparência, à prestação de contas e à participação",
        ),
        Sentence(
            es="Plantilla T1: a qué valores sirve, y cómo.",
            en="Template T1: which values it serves, and how.",
            pt="Modelo T1: a quais valores serve, e como.",
        ),
        _T1,
    ),
    "t1-outcome": Term(
        Sentence("Resultado esperado", "Expected outcome", "Resultado esperado"),
        Sentence(
            es="Plantilla T1: qué cambiará.",
            en="Template T1: what will change.",
            pt="Modelo T1: o que mudará.",
        ),
        _T1,
    ),
    "t1-benchmarks": Term(
        Sentence(
            "Metas y plazos por año", "Benchmarks and timelines per year", "Metas e prazos por ano"
        ),
        Sentence(
            es="Plantilla T1: qué se habrá hecho en cada año, donde no se separó en hitos.",
            en="Template T1: what will be done in each year, where it was not divided into milestones.",
            pt="Modelo T1: o que terá sido feito em cada ano, onde não foi dividido em marcos.",
        ),
        _T1,
    ),
    "t2-status-quo": Term(
        Sentence(
            "Status quo o problema que se quiere resolver",
            "Status quo or problem to be addressed",
            "Situação atual ou problema a resolver",
        ),
        Sentence(
            es="Plantilla T2: cómo están las cosas antes del compromiso.",
            en="Template T2: how things stand before the commitment.",
            pt="Modelo T2: como estão as coisas antes do compromisso.",
        ),
        _T2,
        ("es",),
    ),
    "t2-main-objective": Term(
        Sentence("Objetivo principal", "Main objective", "Objetivo principal"),
        Sentence(
            es="Plantilla T2: a qué se quiere llegar.",
            en="Template T2: what is to be reached.",
            pt="Modelo T2: aonde se quer chegar.",
        ),
        _T2,
        ("es",),
    ),
    "t2-description": Term(
        Sentence("Breve descripción", "Brief description", "Breve descrição"),
        Sentence(
            es="Plantilla T2: qué se hará, en pocas palabras.",
            en="Template T2: what will be done, in few words.",
            pt="Modelo T2: o que será feito, em poucas palavras.",
        ),
        _T2,
        ("es",),
    ),
    "t2-challenge": Term(
        Sentence(
            "Desafío de OGP atendido por el compromiso",
            "OGP challenge addressed by the commitment",
            "Desafio da OGP atendido pelo compromisso",
        ),
        Sentence(
            es="Plantilla T2: a qué gran desafío responde, en las palabras del plan.",
            en="Template T2: which grand challenge it answers, in the words of the plan.",
            pt="Modelo T2: a qual grande desafio responde, nas palavras do plano.",
        ),
        _T2,
        ("es",),
    ),
    "t2-relevance": Term(
        Sentence("Relevancia", "Relevance", "Relevância"),
        Sentence(
            es="Plantilla T2: a qué valores del gobierno abierto sirve, y cómo.",
            en="Template T2: which open government values it serves, and how.",
            pt="Modelo T2: a quais valores do governo aberto serve, e como.",
        ),
        _T2,
        ("es",),
    ),
    "t2-ambition": Term(
        Sentence("Ambición", "Ambition", "Ambição"),
        Sentence(
            es="Plantilla T2: cuánto cambiarían las cosas si se cumpliera.",
            en="Template T2: how much would change if it were fulfilled.",
            pt="Modelo T2: quanto mudariam as coisas se fosse cumprido.",
        ),
        _T2,
        ("es",),
    ),
}
