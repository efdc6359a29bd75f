"""Sheets for tests, and workbooks read back without the library that wrote them."""

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import strategies as st

from explorer.export.sheet import Cell, Sheet, SheetSource

SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
ESCAPED = re.compile("_x([0-9A-F]{4})_")

SOURCES = (
    SheetSource("Annual report", "The bank", "2026-03", "Report", "Sells to the reader", "https://bank.example/report"),
    SheetSource("=HYPERLINK(1)", None, None, None, None, None),
)

DANGEROUS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\u2067=1",
    "＝1", "＋1", "－1", "＠1", "﹦1", "−1+1", "=cmd|' /C calc'!A0", "+92 21 111", "--", "-", "=", "@", "-5 ", "- 5",
    "-٥",
)  # fmt: skip
"""Texts that one spreadsheet or another takes for a formula."""

HARMLESS = (
    "", "Systems", "5-1", "-5", "+5", "-5.25", "1e-5", "-1E+5", "’=1", "a=1", "(=1)", "'=1", "٥", "بینک", "·", "𝒜",
)  # fmt: skip

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff")) | st.sampled_from(
    DANGEROUS + HARMLESS + ("_x0041_", "<b>&amp;", '"', "a,b;c\td", "line\r\nline", " x ", "https://a.example", "007")
)
numbers = st.integers() | st.floats(-1e300, 1e300)
cells: st.SearchStrategy[Cell] = st.none() | texts | numbers


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.tuples(*[cells] * width), max_size=6))
    columns = draw(st.tuples(*[texts] * width))
    return Sheet(draw(texts), columns, rows, draw(texts), draw(texts), draw(texts), SOURCES)


def plain_sheet(columns: Sequence[str] = ("Name", "Adverts"), rows: Sequence[Sequence[Cell]] = ()) -> Sheet:
    return Sheet(
        title="Employers",
        columns=tuple(columns),
        rows=rows,
        filters="Sector: Banking",
        source_line="Sources: 2 publications.",
        data_line="Data pack 2026-11",
        sources=SOURCES,
    )


@dataclass(frozen=True)
class ReadPage:
    """A page of a workbook: its XML and its cells, `None` where there is no cell."""

    name: str
    xml: str
    rows: list[list[Cell]]

    def find(self, path: str) -> ElementTree.Element | None:
        return ElementTree.fromstring(self.xml).find(path, SPACE)


def read_workbook(data: bytes | Path) -> list[ReadPage]:
    with zipfile.ZipFile(BytesIO(data) if isinstance(data, bytes) else data) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        pages = book.findall("m:sheets/m:sheet", SPACE)
        return [
            _read_page(page.attrib["name"], archive.read(f"xl/worksheets/sheet{number}.xml").decode())
            for number, page in enumerate(pages, 1)
        ]


def _read_page(name: str, xml: str) -> ReadPage:
    found: dict[tuple[int, int], Cell] = {}
    for cell in ElementTree.fromstring(xml).findall("m:sheetData/m:row/m:c", SPACE):
        assert cell.find("m:f", SPACE) is None, "a formula"
        place = re.fullmatch("([A-Z]+)([0-9]+)", cell.attrib["r"])
        assert place is not None
        column = 0
        for letter in place[1]:
            column = column * 26 + ord(letter) - 64
        if cell.attrib.get("t") == "inlineStr":
            text = cell.findtext("m:is/m:t", "", SPACE)
            found[int(place[2]), column] = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
        elif (number := cell.findtext("m:v", None, SPACE)) is not None:
            found[int(place[2]), column] = float(number)
    height = max((row for row, _ in found), default=0)
    width = max((column for _, column in found), default=0)
    rows = [[found.get((row, column)) for column in range(1, width + 1)] for row in range(1, height + 1)]
    return ReadPage(name, xml, rows)
