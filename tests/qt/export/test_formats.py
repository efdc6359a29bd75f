"""The same picture as PNG, SVG and PDF: same content and place, nothing that another machine would lack."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from explorer.charts.base import PicturePlot
from explorer.charts.pay_chart import PayChart
from explorer.commands.pictures import PICTURE_ENDINGS
from explorer.errors import UsageError
from explorer.export.formats import PictureFormat, describe, encode_picture, find_format, format_of
from explorer.export.frame import PictureText
from explorer.export.picture import Background, PictureSpec, render_picture
from explorer.export.presets import find_preset, load_presets
from explorer.figures.pay import build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFilter
from explorer.workspace.language import Language
from tests.figures.pay_builders import METHODS, ROLES, band
from tests.qt.export.test_picture import CHARTS, TEXT

SVG = "{http://www.w3.org/2000/svg}"
PAY = PayChart(
    build_pay_figure(
        (
            band("range", doubt="too round"),
            band("thin", method_note=METHODS[3], low=150_000.0, high=900_000.0),
            band("one", low=None, median=250_000.0, high=None, spread=None),
            band("open", high=None, spread=None),
        ),
        ROLES[:2],
        PayFilter(),
        PayMeasure(),
    )
)
URDU = PictureText(
    title="\u2068MLOps\u2069 کی تنخواہ وہاں سے شروع ہے جہاں دوسروں کی ختم ہو",
    subtitle="ماہانہ تنخواہ، ہزار \u2068PKR\u2069 میں۔",
    notes=("پٹی: شائع شدہ حد۔",),
    sources=("مآخذ: \u2068Press\u2069۔",),
    footer=("ڈیٹا پیک \u20682026-11\u2069", "Market Explorer"),
)


def spec(**changes: object) -> PictureSpec:
    return PictureSpec(find_preset("slide-16-9-small"), **changes)  # type: ignore[arg-type]  # the names are its fields


def rasterised(svg: bytes, like: QImage) -> QImage:
    image = QImage(like.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of grey values, 0 to 255, at a quarter of the size: letters' edges may differ."""
    rows = []
    for image in (one, other):
        small = image.scaledToWidth(image.width() // 4, Qt.TransformationMode.SmoothTransformation)
        rows.append(list(bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())))
    total: int = sum(abs(a - b) for a, b in zip(*rows, strict=True))
    return total / len(rows[0])


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", [*CHARTS, "pay"])
@pytest.mark.parametrize("background", [Background.WHITE, Background.DARK])
def test_an_svg_shows_what_the_png_shows(name: str, language: Language, background: Background) -> None:
    plot = PicturePlot(PAY if name == "pay" else CHARTS[name], language)
    text = URDU if language is Language.URDU else TEXT
    wanted = spec(language=language, background=background)
    svg = encode_picture(plot, text, wanted, PictureFormat.SVG)
    image = render_picture(plot, text, wanted)
    found = difference(rasterised(svg, image), image)
    another = PicturePlot(CHARTS["bars"] if name != "bars" else PAY, language)
    assert found < 3.5 < difference(render_picture(another, text, wanted), image), "letters' edges are all that differs"


@pytest.mark.parametrize("text", [TEXT, URDU])
def test_an_svg_says_what_it_shows_and_needs_no_font_and_no_other_file(text: PictureText) -> None:
    svg = encode_picture(PicturePlot(PAY, Language.ENGLISH), text, spec(), PictureFormat.SVG)
    root = ElementTree.fromstring(svg)
    assert root.findtext(f"{SVG}title") == text.title
    assert root.findtext(f"{SVG}desc") == describe(text)
    assert root.attrib["viewBox"] == "0 0 1280 720"
    assert all(part in describe(text) for part in (*text.notes, *text.sources, *text.footer))
    assert not root.findall(f".//{SVG}text") and not root.findall(f".//{SVG}image")
    assert b"file:" not in svg and b"/tmp" not in svg


def test_an_svg_says_what_it_had_no_room_for() -> None:
    rows = tuple(band(f"{role.id}-{at}", role_id=role.id, low=100_000.0 + at) for role in ROLES for at in range(12))
    plot = PicturePlot(PayChart(build_pay_figure(rows, ROLES, PayFilter(), PayMeasure())), Language.ENGLISH)
    root = ElementTree.fromstring(encode_picture(plot, TEXT, spec(), PictureFormat.SVG))
    assert "Not in this picture: " in (root.findtext(f"{SVG}desc") or "")


def test_a_clear_svg_has_no_ground() -> None:
    plot = PicturePlot(PAY, Language.ENGLISH)
    clear = encode_picture(plot, TEXT, spec(background=Background.TRANSPARENT), PictureFormat.SVG)
    image = QImage(320, 180, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(clear)).render(painter)
    painter.end()
    assert image.pixelColor(1, 1).alpha() == 0


@pytest.mark.parametrize("preset", [preset.id for preset in load_presets()])
def test_a_pdf_is_one_page_of_the_size_with_its_title(preset: str) -> None:
    size = find_preset(preset)
    pdf = encode_picture(PicturePlot(PAY, Language.ENGLISH), TEXT, PictureSpec(size), PictureFormat.PDF)
    assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box is not None
    dots = 300 if preset.startswith("a4") else 96
    wanted = (size.width * 72 / dots, size.height * 72 / dots)
    assert (float(box[1]), float(box[2])) == pytest.approx(wanted, abs=1.0)
    if preset.startswith("a4"):
        assert (float(box[1]), float(box[2])) == pytest.approx((842, 595), abs=2.0)
    assert b"".join(b"\0" + bytes([letter]) for letter in TEXT.title.encode("ascii")[:20]) in pdf


def test_a_pdf_holds_letters_not_pixels() -> None:
    pdf = encode_picture(PicturePlot(PAY, Language.URDU), URDU, spec(language=Language.URDU), PictureFormat.PDF)
    assert b"/FontFile" in pdf and b"/Subtype /Image" not in pdf


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_only_the_three_endings_name_a_format(name: str) -> None:
    for kind in PictureFormat:
        for ending in (kind.value, kind.value.upper(), kind.value.title()):
            assert find_format(Path(f"{name}.{ending}")) is kind
    other = Path(f"{name}.jpeg")
    assert find_format(other) is None
    with pytest.raises(UsageError, match=r"\.png, \.svg, \.pdf"):
        format_of(other)


def test_the_endings_that_are_known_without_qt_are_those_of_the_formats() -> None:
    assert tuple(kind.ending for kind in PictureFormat) == PICTURE_ENDINGS
