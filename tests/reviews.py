"""Commitments with the codes of reviewers, made up."""

import gobierno_abierto.model as m

_GOOD: dict[str, str | m.Missing | None] = {
    "specificity": "2",
    "relevant": "1",
    "potential_impact": "3",
    "completion": "4",
}


def review(report: str, year: int | None, /, **codes: str | m.Missing | None) -> m.Assessment:
    """A report with codes; an underscore stands for a hyphen, `None` for no coding at all."""
    codings = tuple(
        m.Coding(indicator=name.replace("_", "-"), missing=code)
        if isinstance(code, m.Missing)
        else m.Coding(indicator=name.replace("_", "-"), code=code)
        for name, code in codes.items()
        if code is not None
    )
    date = m.edtf(str(year)) if year else None
    return m.Assessment(id=f"c-{report}", report=report, date=date, codings=codings)


def progress(year: int | None = 2016, /, **codes: str | m.Missing | None) -> m.Assessment:
    """A first report with which nothing is wrong, but for `codes`."""
    return review("progress", year, **{**_GOOD, **codes})


def end(year: int | None = 2017, /, **codes: str | m.Missing | None) -> m.Assessment:
    """A second report with `codes`."""
    return review("end-of-term", year, **codes)


def commitment(*reviews: m.Assessment) -> m.Commitment:
    """A commitment with reports."""
    return m.Commitment(id="c", assessments=reviews)


def plan(year: int | None) -> m.ActionPlan:
    """A plan submitted in a year; `None`: nobody knows when."""
    return m.ActionPlan(id="p", submitted=m.edtf(str(year)) if year else None)
