"""Documents for boards: one in which every state and every kind of date occurs, and large ones.

Everything in them is invented.
"""

from datetime import date

import attrs

import gobierno_abierto.model as m
from builders import claim, commitment, dialogue, header, milestone, plan, plan_book

TODAY = date(2026, 6, 15)

_P = m.Progress


def _step(number: int, title: str, start: str = "", due: str = "", **more: object) -> m.Milestone:
    return milestone(
        id=f"hito-{number}",
        label=f"1.{number}",
        title=m.text(es=title),
        start=m.edtf(start) if start else None,
        due=m.edtf(due) if due else None,
        **more,
    )


def _said(progress: m.Progress, percent: int | None = None, by: str = "ministerio") -> m.Claim:
    return claim(by, progress=progress, percent=percent)


def _disputed() -> tuple[m.Claim, ...]:
    return (
        claim("ministerio", progress=_P.COMPLETED, percent=100, reported="Listo"),
        claim("red", role=m.ClaimRole.COUNTERPART, progress=_P.IN_PROGRESS, percent=60),
    )


def every_state() -> m.PlanBook:
    """A plan book with a milestone in every state, and dates of every kind."""
    steps = (
        _step(1, "Verificado, antes de tiempo", "2026-01-15", "2026-03-31",
              actual_start=m.edtf("2026-01-20"), actual_end=m.edtf("2026-02-27"),
              claims=(_said(_P.VERIFIED, 100),)),
        _step(2, "Completado, sin fecha exacta", "2026-02", "2026-34",
              claims=(_said(_P.COMPLETED),)),
        _step(3, "En proceso y vencido", "2026-01-10", "2026-04-30",
              claims=(_said(_P.IN_PROGRESS, 40),)),
        _step(4, "Detenido", "2026-02-01", "2026-09-30", claims=(_said(_P.STOPPED),)),
        _step(5, "Retirado", "2026-03-01", "2026-10-31", claims=(_said(_P.WITHDRAWN),)),
        _step(6, "Indeterminado", "2026-03-01", "2026-11-30", claims=(_said(_P.UNCLEAR),)),
        _step(7, "No iniciado", "2026-08-01", "2026-12-15", claims=(_said(_P.NOT_STARTED, 0),)),
        _step(8, "Sin reporte", "2026-09", "2027-33"),
        _step(9, "En desacuerdo", "2026-01-01", "2026-05-31", claims=_disputed()),
        _step(10, "Un solo día, vencido y sin reporte", due="2026-03-15"),
        _step(11, "Solo un semestre", due="2026-41", claims=(_said(_P.IN_PROGRESS),)),
        _step(12, "Sin ninguna fecha"),
        _step(13, "Fechas invertidas", "2027-03-01", "2026-02-01"),
        _step(14, "Permanente", "2026-03-01", "2026/.."),
        _step(15, "Muy lejos", "2019-01-01", "2035-12-31"),
        _step(16, "Vence mañana", "2026-06-01", "2026-06-16"),
        _step(17, "No se entiende", claims=(claim("ministerio", reported="casi listo"),)),
    )  # fmt: skip
    return plan_book(commitments=(commitment(*steps, label="1", due=m.edtf("2027-12-31")),))


def hostile() -> m.Dialogue:
    """A dialogue whose every word tries to become something else."""
    odd = '</title></text><script>alert("1")</script>&amp;\u202e{0}%s\ufffe'
    text = m.Text(pairs=(("es", odd), ("en", "]]>-->")), original="es")
    evil = claim(
        "red",
        progress=m.Progress.COMPLETED,
        reported='"><img src=x onerror=alert(1)>',
        evidence="javascript:alert(1)",
        comment=text,
    )
    steps = (
        milestone(title=text, description=text, label="<b>1</b>", claims=(evil,)),
        milestone(id="hito-2", title=m.text(es="x" * 400), due=m.edtf("9999-12-31")),
        milestone(id="hito-3", title=m.text(es="漢字" * 60), due=m.edtf("0001-01-01")),
    )
    book = dialogue(
        header=header(publisher=odd, licence="'\"<>"),
        title=text,
        plans=(plan(title=text, member=odd),),
        commitments=(commitment(*steps, title=text),),
    )
    return attrs.evolve(book, organizations=(attrs.evolve(book.organizations[0], name=text),
                                             *book.organizations[1:]))  # fmt: skip


def large(commitments: int = 200, milestones: int = 5) -> m.PlanBook:
    """A plan of many commitments."""
    made = tuple(
        commitment(
            *(
                milestone(
                    id=f"hito-{n}-{k}",
                    label=f"{n}.{k}",
                    title=m.text(es=f"Hito {k} del compromiso {n}, con un título algo largo"),
                    start=m.edtf(f"2026-{1 + (n + k) % 12:02}"),
                    due=m.edtf(f"2027-{1 + (n * k) % 12:02}-15"),
                    claims=(claim("ministerio", percent=(n * k) % 101),) if k % 2 else (),
                )
                for k in range(1, milestones + 1)
            ),
            id=f"compromiso-{n}",
            label=str(n),
            title=m.text(es=f"Compromiso {n} sobre los datos abiertos de la región"),
        )
        for n in range(1, commitments + 1)
    )
    return plan_book(commitments=made)
