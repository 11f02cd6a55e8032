"""What each format can and cannot carry, found out by trying it.

A document in which every member stands (`whole`) is written to each format that can be read again,
and read; it is compared what came back. Of what is only written, a page or a letter, it is looked
whether a member can be read in it. ``python docs/generate/carrying.py`` writes the outcome to
carried.csv, from which the page is made; a test tries whether it still is so.
"""

import csv
import io
import sys
from collections.abc import Collection
from pathlib import Path

from carried_back import FORMATS, come_back
from carried_members import Carried, Member, members
from carried_outputs import OUTPUTS, shown
from gobierno_abierto import model as m
from whole import in_short, whole_documents

TABLE = Path(__file__).with_name("carried.csv")
Found = dict[Member, dict[str, Carried]]


def carried(expected: Found) -> Found:
    """Each member, and what becomes of it in each format, by the format's key.

    `expected` is an outcome of before, by which it is found out sooner; it changes nothing.
    """
    dialogue = in_short(whole_documents(m.Visibility.PUBLIC)[0])
    columns = {each.key: come_back(each) for each in FORMATS}
    for each in OUTPUTS:
        columns[each.key] = shown(each, dialogue, _unlikely(expected, each.key))
    return {
        member: {key: found.get(member, Carried.NO) for key, found in columns.items()}
        for member in members()
    }


def _unlikely(expected: Found, key: str) -> Collection[Member]:
    return {member for member, found in expected.items() if found.get(key) is Carried.NO}


def table_text(found: Found) -> str:
    """The outcome as CSV, for the page and for whoever compares."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    keys = [each.key for each in (*FORMATS, *OUTPUTS)]
    writer.writerow(["object", "member", *keys])
    for member, told in found.items():
        writer.writerow([*member, *(told[key].value for key in keys)])
    return out.getvalue()


def table_read(text: str) -> Found:
    """The outcome that such a table tells."""
    return {
        Member(row.pop("object"), row.pop("member")): {k: Carried(v) for k, v in row.items()}
        for row in csv.DictReader(io.StringIO(text))
    }


def main() -> int:
    """Write the table anew; the exit code."""
    before = table_read(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else {}
    TABLE.write_text(table_text(carried(before)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
