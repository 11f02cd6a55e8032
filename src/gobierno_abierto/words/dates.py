"""Days, hours and periods as people write them.

Own words instead of a library of locales: a language needs forty, and the best-known library
writes "Ana y Íñigo".
"""

from datetime import date, datetime

from gobierno_abierto.model import EdtfDate, Slot, exact_days
from gobierno_abierto.words.languages import Language, Sentence

_MONTHS = (
    Sentence("enero", "January", "janeiro"),
    Sentence("febrero", "February", "fevereiro"),
    Sentence("marzo", "March", "março"),
    Sentence("abril", "April", "abril"),
    Sentence("mayo", "May", "maio"),
    Sentence("junio", "June", "junho"),
    Sentence("julio", "July", "julho"),
    Sentence("agosto", "August", "agosto"),
    Sentence("septiembre", "September", "setembro"),
    Sentence("octubre", "October", "outubro"),
    Sentence("noviembre", "November", "novembro"),
    Sentence("diciembre", "December", "dezembro"),
)
_WEEKDAYS = (
    Sentence("lunes", "Monday", "segunda-feira"),
    Sentence("martes", "Tuesday", "terça-feira"),
    Sentence("miércoles", "Wednesday", "quarta-feira"),
    Sentence("jueves", "Thursday", "quinta-feira"),
    Sentence("viernes", "Friday", "sexta-feira"),
    Sentence("sábado", "Saturday", "sábado"),
    Sentence("domingo", "Sunday", "domingo"),
)
_WITH_WEEKDAY = Sentence("{weekday} {date}", "{weekday}, {date}", "{weekday}, {date}")
_DAY = Sentence(
    es="{day} de {month} de {year}", en="{day} {month} {year}", pt="{day} de {month} de {year}"
)
_MONTH = Sentence(es="{month} de {year}", en="{month} {year}", pt="{month} de {year}")
_QUARTER = Sentence(
    es="{nth} trimestre de {year}", en="{nth} quarter of {year}", pt="{nth} trimestre de {year}"
)
_THIRD = Sentence(
    es="{nth} cuatrimestre de {year}", en="{nth} third of {year}", pt="{nth} quadrimestre de {year}"
)
_HALF = Sentence(
    es="{nth} semestre de {year}", en="{nth} half of {year}", pt="{nth} semestre de {year}"
)
_ORDINALS = (
    Sentence("1.º", "first", "1.º"),
    Sentence("2.º", "second", "2.º"),
    Sentence("3.º", "third", "3.º"),
    Sentence("4.º", "fourth", "4.º"),
)
_SEASONS = {
    21: Sentence(es="primavera de {year}", en="spring {year}", pt="primavera de {year}"),
    22: Sentence(es="verano de {year}", en="summer {year}", pt="verão de {year}"),
    23: Sentence(es="otoño de {year}", en="autumn {year}", pt="outono de {year}"),
    24: Sentence(es="invierno de {year}", en="winter {year}", pt="inverno de {year}"),
}
_ABOUT = Sentence(es="{date} (aproximado)", en="{date} (approximate)", pt="{date} (aproximado)")
_UNSURE = Sentence(
    es="{date} (por confirmar)", en="{date} (to be confirmed)", pt="{date} (a confirmar)"
)
_FROM_TO = Sentence(es="del {first} al {last}", en="{first} to {last}", pt="de {first} a {last}")
_BETWEEN = Sentence(es="{first} a {last}", en="{first} to {last}", pt="{first} a {last}")
_SINCE = Sentence(es="desde {first}", en="since {first}", pt="desde {first}")
_UNTIL = Sentence(es="hasta {last}", en="until {last}", pt="até {last}")
_ALWAYS = Sentence(es="permanente", en="permanent", pt="permanente")
# On what other day something ends, behind its hours.
_OTHER_DAY = {
    1: Sentence("del día siguiente", "the next day", "do dia seguinte"),
    -1: Sentence("del día anterior", "the day before", "do dia anterior"),
}
_DAYS_LATER = Sentence("({count} días después)", "({count} days later)", "({count} dias depois)")
_DAYS_EARLIER = Sentence("({count} días antes)", "({count} days earlier)", "({count} dias antes)")


def day_words(day: date, lang: Language, *, weekday: bool = False) -> str:
    """A day as people write it.

    >>> from datetime import date
    >>> day_words(date(2012, 3, 21), "es", weekday=True)
    'miércoles 21 de marzo de 2012'
    """
    month = _MONTHS[day.month - 1].in_language(lang)
    written = _DAY.in_language(lang).format(day=day.day, month=month, year=day.year)
    if not weekday:
        return written
    name = _WEEKDAYS[day.weekday()].in_language(lang)
    return _WITH_WEEKDAY.in_language(lang).format(weekday=name, date=written)


def hours(slot: Slot) -> str:
    """From when to when, on the wall's clock; the end's day is added where it is another one.

    >>> from datetime import datetime
    >>> hours(Slot(start=datetime(2026, 5, 14, 22), end=datetime(2026, 5, 15, 0, 30)))
    '22:00–00:30 (+1)'
    """
    days = (slot.end.date() - slot.start.date()).days
    return f"{_hour(slot.start)}–{_hour(slot.end)}" + (f" ({days:+d})" if days else "")


def hours_said(slot: Slot, lang: Language) -> str:
    """The same for whoever does not know what “(+1)” means: the other day is said in words.

    >>> from datetime import datetime
    >>> hours_said(Slot(start=datetime(2026, 5, 14, 22), end=datetime(2026, 5, 15, 0, 30)), "en")
    '22:00–00:30 the next day'
    """
    shown = f"{_hour(slot.start)}–{_hour(slot.end)}"
    days = (slot.end.date() - slot.start.date()).days
    if not days:
        return shown
    sentence = _OTHER_DAY.get(days) or (_DAYS_LATER if days > 0 else _DAYS_EARLIER)
    return f"{shown} {sentence.in_language(lang).format(count=abs(days))}"


def slot_words(slot: Slot, lang: Language) -> str:
    """The day and the hours of a slot."""
    return f"{day_words(slot.start.date(), lang)}, {hours(slot)}"


def moment_words(moment: datetime, lang: Language) -> str:
    """A day and an hour."""
    return f"{day_words(moment.date(), lang)}, {_hour(moment)}"


def date_words(when: EdtfDate, lang: Language) -> str:
    """A date as people write it, no more precise than it is.

    >>> from gobierno_abierto.model import edtf
    >>> date_words(edtf("2013-33"), "es")
    '1.º trimestre de 2013'
    """
    first, slash, last = when.value.partition("/")
    if not slash:
        return _point_words(first, lang)
    opened = ("", "..")
    if first in opened and last in opened:
        return _ALWAYS.in_language(lang)
    if last in opened:
        return _SINCE.in_language(lang).format(first=_point_words(first, lang))
    if first in opened:
        return _UNTIL.in_language(lang).format(last=_point_words(last, lang))
    pattern = _FROM_TO if exact_days(when) else _BETWEEN
    return pattern.in_language(lang).format(
        first=_point_words(first, lang), last=_point_words(last, lang)
    )


def _point_words(value: str, lang: Language) -> str:
    bare = value.rstrip("~?%")
    parts = [int(part) for part in bare.split("-")]
    written = _bare_words(parts, lang)
    if bare == value:
        return written
    qualified = _ABOUT if value.endswith("~") else _UNSURE
    return qualified.in_language(lang).format(date=written)


def _bare_words(parts: list[int], lang: Language) -> str:
    year = f"{parts[0]:04d}"
    if len(parts) == 1:
        return year
    if len(parts) == 3:
        return day_words(date(*parts), lang)
    month = parts[1]
    if month <= 12:
        name = _MONTHS[month - 1].in_language(lang)
        return _MONTH.in_language(lang).format(month=name, year=year)
    if month in _SEASONS:
        return _SEASONS[month].in_language(lang).format(year=year)
    pattern, before = (
        (_QUARTER, 32) if month <= 36 else (_THIRD, 36) if month <= 39 else (_HALF, 39)
    )
    nth = _ORDINALS[month - before - 1].in_language(lang)
    return pattern.in_language(lang).format(nth=nth, year=year)


def _hour(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
