"""``choques``, ``clashes``: only the clashes of a document."""

from typing import Any

import attrs

from gobierno_abierto.cli import clash_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.clash_fixes import MOST_SOUGHT, Fixes
from gobierno_abierto.cli.clash_versions import judged
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.judging import warn_of_reading
from gobierno_abierto.cli.opening import Opened, in_file_order, opened
from gobierno_abierto.cli.reporting import (
    exit_code,
    plain_report,
    told_unread,
    visibility_line,
    write_findings,
)
from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.findings.catalogue import BY_CODE
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules.clashes import CODES
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling import Clash, clashes
from gobierno_abierto.words import Language, Sentence


@attrs.frozen(kw_only=True)
class _Former:
    """The former version. `fault` says why nothing can be said against it; `None`: it can.

    `is_same`: it has the revision of the document, which says nothing of which came first.
    """

    opened: Opened
    document: Document
    fault: Sentence | None
    is_same: bool = False


@attrs.frozen(kw_only=True)
class _Told:
    """What is said: the report, the clash of each of its findings that is one, the former one.

    `known` are the findings on clashes that the former version had; `fixes` are the smallest
    changes that clear the first of them.
    """

    opened: Opened
    report: Report
    clashes: dict[Finding, Clash]
    former: _Former | None
    known: frozenset[Finding]
    fixes: Fixes


def run(arguments: Arguments, console: Console) -> int:
    """Say which items of the agenda cannot be as they are."""
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("clashes", found, console)
    former = None
    if "former" in arguments.values:
        there = opened(arguments.values["former"], console)
        if there.reading.document is None:
            return told_unread("clashes", there, console)
        former = _former(there, there.reading.document, document)
    told = _judged(found, document, former, arguments)
    if former is not None and (former.fault or former.is_same):
        remark = former.fault or clash_phrases.SAME_REVISION
        console.warn(_fault_words(remark, former, found, document, console.lang))
    if console.as_json:
        console.tell_object(_plain_answer(told, console.lang))
    else:
        console.tell(_words(told, console))
    warn_of_reading(found, console)
    return exit_code(found, told.report)


def _former(there: Opened, former: Document, document: Document) -> _Former:
    fault = None
    is_same = former.header.revision == document.header.revision
    if (former.id, former.header.namespace) != (document.id, document.header.namespace):
        fault = clash_phrases.ANOTHER_DOCUMENT
    elif former.header.revision > document.header.revision:
        fault = clash_phrases.NOT_FORMER
    return _Former(opened=there, document=former, fault=fault, is_same=is_same)


def _fault_words(
    fault: Sentence, former: _Former, found: Opened, document: Document, lang: Language
) -> str:
    page = Page(WIDTH)
    page.write(
        phrases.told(
            fault,
            lang,
            former=printable(former.opened.shown),
            file=printable(found.shown),
            before=former.document.header.revision,
            now=document.header.revision,
        )
    )
    return str(page)


def _judged(
    found: Opened, document: Document, former: _Former | None, arguments: Arguments
) -> _Told:
    those, were_there = _of_versions(document, former)
    findings = tuple(each.finding for each in those)
    standing, waived, of_waivers = waived_by(document.waivers, findings, arguments.today)
    # What is waived of other rules is not judged here; what no rule has is nobody else's.
    about = tuple(each for each in of_waivers if _is_told(str(dict(each.words)["code"])))
    located = found.reading.located(Report(findings=(*standing, *about), waived=waived))
    stands = {id(each) for each in standing}
    kept = [each for each in those if id(each.finding) in stands]
    by_finding = dict(zip(located.findings[: len(kept)], kept, strict=True))
    report = in_file_order(located)
    shown = {each: by_finding[each] for each in report if each in by_finding}
    return _Told(
        opened=found,
        report=report,
        clashes=by_finding,
        former=former,
        known=frozenset(each for each, of in by_finding.items() if id(of) in were_there),
        fixes=Fixes(document, tuple(shown), tuple(shown.values())),
    )


def _of_versions(
    document: Document, former: _Former | None
) -> tuple[tuple[Clash, ...], frozenset[int]]:
    """The clashes, and the identities of those that the former version had."""
    if former is None or former.fault is not None:
        return clashes(document), frozenset()
    pairs = judged(document, former.document)
    before, now = former.document.header.revision, document.header.revision
    those = tuple(
        each if former.is_same else attrs.evolve(each, since=before if was_there else now)
        for each, was_there in pairs
    )
    both = zip(those, pairs, strict=True)
    return those, frozenset(id(each) for each, (_, was_there) in both if was_there)


def _is_told(code: str) -> bool:
    """Whether a waiver of `code` is of a clash, or of nothing that there is."""
    return code in CODES or code not in BY_CODE


def _words(told: _Told, console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    line = visibility_line(told.opened, lang)
    if line:
        page.write(line)
    write_findings(page, told.opened, told.report, lang, lambda each: _more_of(told, each, lang))
    page.space()
    _write_summary(page, told, lang)
    if len(_of_report(told)) > 1 and told.fixes.any and told.opened.name != "-":
        lead = phrases.told(clash_phrases.ALL_AT_ONCE, lang)
        page.unbroken(console.command(NAMES["repair"], told.opened.name), lead=lead)
    return str(page)


def _write_summary(page: Page, told: _Told, lang: Language) -> None:
    number = len(_of_report(told))
    counts = phrases.counted(number, phrases.CLASH, phrases.CLASHES, lang)
    if not number:
        counts = phrases.told(phrases.NO_CLASHES, lang)
    name = printable(told.opened.shown)
    page.write(phrases.told(phrases.FOUND, lang, file=name, counts=counts))
    if _is_compared(told) and number:
        known = sum(each in told.known for each in told.report)
        words = {"revision": _revision_before(told), "new": number - known, "known": known}
        sentence = clash_phrases.COUNTS if _is_unnumbered(told) else clash_phrases.NEW_ONES
        page.write(phrases.told(sentence, lang, **words))
    if told.fixes.is_partial:
        page.write(phrases.told(clash_phrases.ONLY_FIRST, lang, count=MOST_SOUGHT))
    about = len(told.report) - number
    if about:
        one, many = clash_phrases.ABOUT_WAIVER, clash_phrases.ABOUT_WAIVERS
        page.write(phrases.counted(about, one, many, lang) + ".")
    if told.report.waived:
        waived = len(told.report.waived)
        page.write(phrases.counted(waived, phrases.WAIVED_ONE, phrases.WAIVED_MANY, lang) + ".")


def _of_report(told: _Told) -> list[Clash]:
    """The clashes, in the order of the report."""
    return [told.clashes[each] for each in told.report if each in told.clashes]


def _is_compared(told: _Told) -> bool:
    return told.former is not None and told.former.fault is None


def _is_unnumbered(told: _Told) -> bool:
    """Whether the former version has the same revision."""
    return told.former is not None and told.former.is_same


def _revision_before(told: _Told) -> int:
    return told.former.document.header.revision if told.former else 0


def _more_of(told: _Told, found: Finding, lang: Language) -> str | None:
    """The smallest change that clears a clash, and since when there is one."""
    both = (told.fixes.words(found, lang), _since(told, found, lang))
    return "\n".join(each for each in both if each) or None


def _since(told: _Told, found: Finding, lang: Language) -> str | None:
    if not _is_compared(told) or found not in told.clashes:
        return None
    is_known = found in told.known
    if _is_unnumbered(told):
        return phrases.told(clash_phrases.WAS_THERE if is_known else clash_phrases.IS_NEW, lang)
    sentence = clash_phrases.SINCE if is_known else clash_phrases.NEW
    return phrases.told(sentence, lang, revision=_revision_before(told))


def _plain_answer(told: _Told, lang: Language) -> dict[str, Any]:
    answer = {"command": "clashes", **plain_report(told.opened, told.report, lang)}
    if told.former is not None:
        answer["former"] = {
            "file": told.former.opened.shown,
            "revision": told.former.document.header.revision,
            "comparable": told.former.fault is None,
        }
    return {**answer, "clashes": _plain_clashes(told, lang)}


def _plain_clashes(told: _Told, lang: Language) -> list[dict[str, Any]]:
    return [
        {
            **_plain(told.clashes[each], lang),
            **({"new": each not in told.known} if _is_compared(told) else {}),
            **told.fixes.plain(each),
        }
        for each in told.report
        if each in told.clashes
    ]


def _plain(clash: Clash, lang: Language) -> dict[str, Any]:
    return {
        "kind": clash.kind.value,
        "severity": clash.severity.value,
        "items": [item.id for item in clash.items],
        "pointers": list(clash.pointers),
        "shared": clash.shared,
        "overlap": to_plain(clash.overlap) if clash.overlap else None,
        "since": clash.since,
        "code": clash.finding.code,
        "message": clash.finding.message(lang),
    }
