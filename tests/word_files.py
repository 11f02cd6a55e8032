"""Looking into documents for Word: their words, their parts, and LibreOffice as a judge."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
from docx.document import Document as WordDocument

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def opened(data: bytes) -> WordDocument:
    """The document as the library reads it."""
    return docx.Document(io.BytesIO(data))


def parts(data: bytes) -> dict[str, ET.Element]:
    """All parts of the file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each: ET.fromstring(archive.read(each)) for each in archive.namelist()}  # noqa: S314  # our own


def words(data: bytes) -> list[str]:
    """The words of every paragraph, be it in a table, at the top or at the foot of a page."""
    return [
        "".join(_said(paragraph))
        for name, root in parts(data).items()
        if name.startswith("word/")
        for paragraph in root.iter(f"{W}p")
    ]


def _said(paragraph: ET.Element) -> Iterator[str]:
    for each in paragraph.iter():
        if each.tag == f"{W}t":
            yield each.text or ""
        elif each.tag in (f"{W}br", f"{W}tab"):
            yield "\n" if each.tag == f"{W}br" else "\t"


def by_office(data: bytes, folder: Path) -> str:
    """The text that LibreOffice finds in a document."""
    (folder / "it.docx").write_bytes(data)
    subprocess.run(
        [
            str(OFFICE), f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless",
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder),
            str(folder / "it.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )  # fmt: skip
    return (folder / "it.txt").read_text(encoding="utf-8-sig")
